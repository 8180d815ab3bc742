//! A table of positions, each with the words of its title and of its institution.

use super::read;
use crate::Options;
use crate::pipeline;

/// A position, its title, its institution.
type Case = (&'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    ("Kepala Dinas Kesehatan Kota Solok", "Kepala", "Dinas Kesehatan Kota Solok"),
    ("Bupati Solok", "Bupati", ""),
    ("Plt Dinas Kesehatan", "Plt", "Dinas Kesehatan"),
    ("Pelaksana Tugas Dinas Kesehatan", "Pelaksana Tugas", "Dinas Kesehatan"),
    // Letters in parentheses tell where the words begin that they stand for.
    ("Ketua Umum Masyarakat Angkutan Indonesia (MAI)", "Ketua Umum", "Masyarakat Angkutan Indonesia (MAI)"),
    ("Wakil Ketua Tim Gabungan Pencari Fakta (TGPF)", "Wakil Ketua", "Tim Gabungan Pencari Fakta (TGPF)"),
    ("Kapolres Timor Tengah Selatan (TTS)", "Kapolres", ""),
    ("Kapolsek Wrasanal Hulu", "Kapolsek", ""),
    // A name that is no word of the language, where no institution follows.
    ("Direktur Kirimku", "Direktur", "Kirimku"),
    ("Pendiri sekaligus CEO Kirimku", "Pendiri sekaligus CEO", "Kirimku"),
    ("peneliti senior Kirimku", "peneliti senior", "Kirimku"),
    ("Direktur Wrasanal Badan SAR Nasional", "Direktur Wrasanal", "Badan SAR Nasional"),
    ("Asisten Wrasanal", "Asisten Wrasanal", ""),
    ("Head of Kirimku", "Head", "Kirimku"),
    // A divisi is an institution behind a biro.
    ("Kepala Biro Penerangan Masyarakat Divisi Humas Polri", "Kepala Biro Penerangan Masyarakat", "Divisi Humas Polri"),
];

#[test]
fn titles_and_institutions() {
    let mut wrong = Vec::new();
    for &(position, title, institution) in CASES {
        let page = pipeline::read(position, &Options::default());
        let parts = read(&page, 0..page.tokens.len());
        let words = |range| page.words(page.tokens.span(range));
        let found = (words(parts.title), parts.institution.map_or("", words));
        if found != (title, institution) {
            wrong.push(format!("{position}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
