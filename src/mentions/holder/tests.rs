//! Tables of cases: a text, what the tagger thinks of it, and the mentions that must come of it.

use super::{SPEAKS, part};
use crate::Options;
use crate::annotation::Kind::{self, Organization, Person, Position, Region};
use crate::mentions::candidate::Candidate;
use crate::mentions::overlap;
use crate::pipeline;

/// A text, what the tagger thinks of it, and the mentions that come of it.
type Case = (&'static str, &'static [(Kind, &'static str, f32)], &'static [&'static str]);

const CASES: &[Case] = &[
    (
        "Wakil Bupati Girimarta, Hj. Sulastri, hadir.",
        &[
            (Person, "Girimarta", 0.8),
            (Position, "Wakil Bupati", 0.8),
            (Position, "Wakil Bupati Girimarta", 0.2),
            (Person, "Sulastri", 0.9),
        ],
        &["Wakil Bupati Girimarta", "Sulastri"],
    ),
    (
        "Wakil Bupati Wirsana, warga senang.",
        &[(Person, "Wirsana", 0.8), (Position, "Wakil Bupati", 0.8), (Position, "Wakil Bupati Wirsana", 0.2)],
        &["Wakil Bupati", "Wirsana"],
    ),
    (
        "Kepala Pusat Industri Kayu Kemenperin Wirsana mengatakan, kayu langka.",
        &[(Position, "Kepala Pusat Industri Kayu Kemenperin Wirsana", 0.5), (Person, "Wirsana", 0.3)],
        &["Kepala Pusat Industri Kayu Kemenperin", "Wirsana"],
    ),
    (
        "Koordinator Coral Reef Watch mengatakan, karang rusak.",
        &[(Position, "Koordinator Coral Reef Watch", 0.5), (Person, "Coral Reef Watch", 0.6)],
        &["Koordinator Coral Reef Watch"],
    ),
    (
        "Anggota DPRD dari Fraksi NasDem Wirsa Adinara menanyakan hal itu.",
        &[(Organization, "Fraksi NasDem Wirsa Adinara", 0.9), (Person, "Wirsa Adinara", 0.1)],
        &["Fraksi NasDem", "Wirsa Adinara"],
    ),
    (
        "Fraksi PKB Karya Sejahtera menanyakan hal itu.",
        &[(Organization, "Fraksi PKB Karya Sejahtera", 0.9)],
        &["Fraksi PKB Karya Sejahtera"],
    ),
    (
        "Fraksi Golkar Kabupaten Bogor menanyakan hal itu.",
        &[(Organization, "Fraksi Golkar Kabupaten Bogor", 0.9)],
        &["Fraksi Golkar Kabupaten Bogor"],
    ),
    (
        "Ketua Yayasan Bakti Nusa Vindra Kio mengatakan, air sulit. Menurut Vindra, warga sabar.",
        &[(Position, "Ketua Yayasan Bakti Nusa Vindra Kio", 0.7), (Person, "Vindra", 0.9)],
        &["Ketua Yayasan Bakti Nusa", "Vindra Kio", "Vindra"],
    ),
    (
        "Direktur Niaga PLN Gandri Wirsa hadir. “Kami siap,” kata Wirsa.",
        &[(Position, "Direktur Niaga PLN Gandri", 0.5), (Person, "Gandri Wirsa", 0.3), (Person, "Wirsa", 0.8)],
        &["Direktur Niaga PLN", "Gandri Wirsa", "Wirsa"],
    ),
    (
        "Manajer Toko Sentosa Jaya Elwin Gontar menuturkan, toko ramai.",
        &[
            (Position, "Manajer Toko Sentosa Jaya", 0.3),
            (Position, "Manajer Toko Sentosa Jaya Elwin Gontar", 0.3),
            (Person, "Elwin Gontar", 0.2),
        ],
        &["Manajer Toko Sentosa Jaya", "Elwin Gontar"],
    ),
    (
        "Ketua Ikatan Pedagang Kayu (IPK) Elwin Gontar menuturkan, kayu langka.",
        &[(Position, "Ketua Ikatan Pedagang Kayu", 0.3), (Person, "Elwin Gontar", 0.2)],
        &["Ketua Ikatan Pedagang Kayu", "Elwin Gontar"],
    ),
    (
        "Wali Kota Bogor Bima Wirsa hadir. Selain itu, kata Bima, warga sehat.",
        &[(Position, "Wali Kota Bogor", 0.2), (Position, "Wali Kota Bogor Bima", 0.6), (Person, "Bima Wirsa", 0.4), (Region, "Bima", 0.4)],
        &["Wali Kota Bogor", "Bima Wirsa", "Bima"],
    ),
    // A word of the language and a place are names where they speak.
    (
        "Ketua Ikatan Pedagang Kayu Abdul Sabar hadir. “Kayu langka,” kata Sabar.",
        &[(Position, "Ketua Ikatan Pedagang Kayu", 0.9), (Person, "Abdul", 0.2)],
        &["Ketua Ikatan Pedagang Kayu", "Abdul Sabar", "Sabar"],
    ),
    // The initials of a first name are its own, as are those at its end that no list knows.
    (
        "Juru Bicara Presiden M Vindra Kio hadir. “Air sulit,” kata Vindra.",
        &[(Position, "Juru Bicara Presiden M", 0.7), (Person, "Vindra Kio", 0.6), (Person, "Vindra", 0.9)],
        &["Juru Bicara Presiden", "M Vindra Kio", "Vindra"],
    ),
    (
        "Kepala RSUD Kelas B Vindra Kio hadir. “Air sulit,” kata Vindra.",
        &[(Position, "Kepala RSUD Kelas B", 0.7), (Person, "Vindra Kio", 0.6), (Person, "Vindra", 0.9)],
        &["Kepala RSUD Kelas B", "Vindra Kio", "Vindra"],
    ),
    (
        "Menteri Kehutanan Vindra WQ, Kamis, hadir. “Air sulit,” kata Vindra.",
        &[(Position, "Menteri Kehutanan", 0.7), (Person, "Vindra", 0.5), (Person, "Vindra WQ", 0.3)],
        &["Menteri Kehutanan", "Vindra WQ", "Vindra"],
    ),
    (
        "Bupati Lombok Barat Rendra Osa Wirsana (ROW) hadir.",
        &[(Position, "Bupati Lombok Barat", 0.9), (Person, "Rendra Osa", 0.2), (Person, "Rendra Osa Wirsana", 0.2)],
        &["Bupati Lombok Barat", "Rendra Osa Wirsana"],
    ),
    // Behind a rank and its corps stands a name.
    (
        "Kepala Penerangan Kodam Kolonel (Czi) IGN Wirsana mengatakan, warga sabar.",
        &[(Position, "Kepala Penerangan Kodam Kolonel (Czi) IGN Wirsana", 0.5)],
        &["Kepala Penerangan Kodam Kolonel (Czi)", "IGN Wirsana"],
    ),
    // Initials behind a rank are the name's, and a noble element of two words.
    (
        "Kapolres AKBP RZ Vindra Kio hadir. “Air sulit,” kata Vindra.",
        &[(Position, "Kapolres AKBP RZ", 0.7), (Person, "Vindra Kio", 0.6), (Person, "Vindra", 0.9)],
        &["Kapolres AKBP", "RZ Vindra Kio", "Vindra"],
    ),
    (
        "Pendiri Yayasan Bakti Nusa Anak Agung Vindra Kio hadir. “Air sulit,” kata Vindra.",
        &[(Position, "Pendiri Yayasan Bakti Nusa Anak Agung", 0.7), (Person, "Vindra Kio", 0.6), (Person, "Vindra", 0.9)],
        &["Pendiri Yayasan Bakti Nusa", "Anak Agung Vindra Kio", "Vindra"],
    ),
    // Behind an acronym that a list knows, one more word belongs to who speaks.
    (
        "Presiden ADB Yoramil Wirsa, Kamis, hadir. “Air sulit,” kata Wirsa.",
        &[(Position, "Presiden ADB Yoramil", 0.6), (Person, "Wirsa", 0.8)],
        &["Presiden ADB", "Yoramil Wirsa", "Wirsa"],
    ),
    // A company is called after somebody, and a university too.
    ("Warga lega. Vindra University Kio hadir.", &[(Person, "Vindra University Kio", 0.7)], &[]),
    (
        "Direktur PT Vindra Jaya Kio hadir. “Air sulit,” kata Vindra.",
        &[(Position, "Direktur PT", 0.5), (Person, "Vindra Jaya Kio", 0.3), (Person, "Vindra", 0.9)],
        &["Direktur PT", "Vindra"],
    ),
    // An institution that is named elsewhere, or led by somebody, is none of the holder's names.
    (
        "Juru Bicara Kirimku Elwin Gontar hadir. Kirimku tumbuh pesat.",
        &[(Position, "Juru Bicara Kirimku", 0.4), (Person, "Elwin Gontar", 0.5), (Person, "Kirimku", 0.1)],
        &["Juru Bicara Kirimku", "Elwin Gontar"],
    ),
    (
        "Pendiri Kirimku Elwin Gontar menjelaskan, paket aman.",
        &[(Position, "Pendiri Kirimku", 0.5), (Person, "Kirimku Elwin Gontar", 0.6)],
        &["Pendiri Kirimku", "Elwin Gontar"],
    ),
    // Behind the bare head of an office the institution comes first.
    (
        "CEO Kirimku Elwin Gontar hadir. Menurut Elwin, paket aman.",
        &[(Position, "CEO", 0.3), (Position, "CEO Kirimku", 0.3), (Person, "Kirimku Elwin Gontar", 0.4), (Person, "Elwin Gontar", 0.3)],
        &["CEO Kirimku", "Elwin Gontar", "Elwin"],
    ),
    // Behind a region that a list knows, one word is the holder's name.
    (
        "Kepala Dinas Pariwisata Kota Batam Vandrowinata optimistis.",
        &[(Position, "Kepala Dinas Pariwisata Kota Batam", 0.8), (Person, "Vandrowinata", 0.15)],
        &["Kepala Dinas Pariwisata Kota Batam", "Vandrowinata"],
    ),
    // Who stands alone as a subject is a person where an institution has its name already.
    (
        "Ketua Yayasan Bakti Nusa Vindra Kio hadir. Vindra tumbuh di desa.",
        &[(Position, "Ketua Yayasan Bakti Nusa Vindra Kio", 0.7), (Person, "Vindra", 0.9)],
        &["Ketua Yayasan Bakti Nusa", "Vindra Kio", "Vindra"],
    ),
    ("Ketua Yayasan Vindra Kio hadir. Vindra tumbuh pesat.", &[(Position, "Ketua Yayasan Vindra Kio", 0.7)], &["Ketua Yayasan Vindra Kio"]),
    (
        "CEO Kirimku Anton Gontar menjelaskan, paket aman.",
        &[(Position, "CEO", 0.5), (Person, "Kirimku Anton Gontar", 0.5), (Person, "Anton Gontar", 0.3)],
        &["CEO", "Anton Gontar"],
    ),
    (
        "Direktur Yoramil Anton menjelaskan, paket aman.",
        &[(Position, "Direktur", 0.5), (Person, "Yoramil Anton", 0.8), (Person, "Anton", 0.3)],
        &["Direktur", "Yoramil Anton"],
    ),
    (
        "Kepala Desa Warengan Guntur Wirsana hadir. Menurut Guntur, warga sabar.",
        &[(Position, "Kepala Desa Warengan Guntur Wirsana", 0.5), (Person, "Guntur Wirsana", 0.2), (Person, "Guntur", 0.9)],
        &["Kepala Desa Warengan", "Guntur Wirsana", "Guntur"],
    ),
    // What the tagger is sure of stands.
    (
        "Kepala Sekolah Undang Wirsana hadir. Menurut Wirsana, atap rusak.",
        &[(Position, "Kepala Sekolah", 0.9), (Person, "Undang Wirsana", 0.9)],
        &["Kepala Sekolah", "Undang Wirsana", "Wirsana"],
    ),
    // A place behind an office is none of its holder's names.
    (
        "Camat Rantepa hadir di balai.",
        &[(Position, "Camat Rantepa", 0.5), (Position, "Camat", 0.2), (Person, "Rantepa", 0.3)],
        &["Camat Rantepa"],
    ),
    // A region for sure speaks for nobody.
    (
        "Ketua TP-PKK Rantepa, Yosina, hadir di Desa Rantepa. Menurut Rantepa, lomba ramai.",
        &[(Position, "Ketua TP-PKK Rantepa", 0.6), (Person, "Yosina", 0.9), (Region, "Desa Rantepa", 0.99)],
        &["Ketua TP-PKK Rantepa", "Yosina", "Desa Rantepa"],
    ),
    // Where no office or institution stands, the tagger knows best.
    ("Menurut Elwin, warga sabar. Warga Elwin Gontar hadir.", &[(Person, "Elwin", 0.9), (Person, "Gontar", 0.5)], &["Elwin", "Gontar"]),
    (
        "Ketua Asosiasi Toko Elwin dan Gontar hadir.",
        &[(Organization, "Asosiasi Toko Elwin", 0.5), (Person, "Gontar", 0.6)],
        &["Asosiasi Toko Elwin", "Gontar"],
    ),
];

#[test]
fn names_are_parted_from_offices() {
    let mut wrong = Vec::new();
    for (text, weighed, expected) in CASES {
        let page = pipeline::read(text, &Options::default());
        let mut candidates: Vec<Candidate> = weighed
            .iter()
            .map(|&(kind, words, confidence)| {
                // The last place of the words: a short name stands behind the full one.
                let start = text.rfind(words).expect("the words are there");
                let tokens = page.tokens.within(crate::span::Span::new(start, start + words.len()));
                Candidate::new(tokens, kind, &SPEAKS, confidence)
            })
            .collect();
        part(&page, &mut candidates);
        overlap::sort(&mut candidates);
        let chosen = overlap::choose(&candidates.iter().collect::<Vec<_>>(), 0..page.tokens.len());
        let found: Vec<&str> = chosen.iter().map(|candidate| page.words(page.tokens.span(candidate.tokens.clone()))).collect();
        if found != *expected {
            wrong.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
