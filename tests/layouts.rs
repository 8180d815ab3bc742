//! The same article laid out otherwise gives the same facts: other line ends, no-break spaces, lines broken by width. Lines
//! broken inside a sentence here and there are read on, and no others.

use std::path::Path;

use petik::annotation::{Annotation, Offsets, Slot, SlotValue};
use petik::{Options, annotate, export};

/// A way to lay a text out, by name.
type Layout = (&'static str, fn(&str) -> String);

const LAYOUTS: &[Layout] = &[
    ("carriage returns", |text| text.replace('\n', "\r\n")),
    ("no-break spaces", |text| text.replace(' ', "\u{a0}")),
    ("broken at 80", |text| broken(text, 80)),
    ("broken at 66", |text| broken(text, 66)),
];

/// Every line broken into lines of at most so many characters.
fn broken(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for word in line.split(' ') {
            let letters = word.chars().count();
            if length > 0 && length + 1 + letters > width {
                out.push('\n');
                length = 0;
            } else if length > 0 {
                out.push(' ');
                length += 1;
            }
            out.push_str(word);
            length += letters;
        }
        out.push('\n');
    }
    out
}

/// Words with all blanks alike.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn slot(slot: &Option<Slot>) -> String {
    match slot.as_ref().map(|slot| &slot.value) {
        Some(SlotValue::Text(text)) => plain(text),
        Some(SlotValue::Number(number)) => number.to_string(),
        None => String::new(),
    }
}

/// What an article says, one fact a line.
fn facts(text: &str) -> Vec<String> {
    let Annotation { mentions, entities, quotations, activities, offices, findings, .. } =
        annotate(text, &Options { offsets: Offsets::Utf8, ..Options::default() });
    let name = |id| entities.iter().find(|entity| Some(entity.id) == id).map_or(String::new(), |entity| plain(&entity.name));
    let mut facts: Vec<String> = mentions.iter().map(|mention| format!("{:?} {}", mention.kind, plain(&mention.text))).collect();
    facts.extend(quotations.iter().map(|said| format!("{:?} {}: {}", said.style, name(said.speaker), plain(&text[said.start..said.end]))));
    facts.extend(offices.iter().map(|office| format!("{} {}", name(Some(office.person)), plain(&office.title))));
    facts.extend(findings.iter().map(|finding| format!("{} {}", finding.code, plain(&text[finding.start..finding.end]))));
    for activity in &activities {
        let slots = [&activity.title, &activity.name, &activity.organizer, &activity.venue, &activity.region, &activity.start];
        facts.push(format!("{:?} {}", activity.kind, slots.map(slot).join(" | ")));
    }
    facts
}

#[test]
fn another_layout_says_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let mut articles = 0;
    for path in std::fs::read_dir(folder).expect("articles").map(|entry| entry.expect("an entry").path()) {
        if path.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("an article");
        let said = facts(&text);
        for (layout, lay) in LAYOUTS {
            assert_eq!(facts(&lay(&text)), said, "{} with {layout}", path.display());
        }
        articles += 1;
    }
    assert!(articles > 1);
}

/// Paragraphs, and into how many sentences they are read; above each stands the article that makes them its body.
const BROKEN: &[(&str, &str, usize)] = &[
    ("lower case goes on", "Pelatihan bagi para aparatur desa itu\ndibuka oleh bupati pada hari Senin.", 1),
    ("a name goes on at the margin", "Kegiatan itu juga dihadiri oleh Kepala Dinas Pendidikan dan\nKebudayaan Provinsi Lampung.", 1),
    ("a short line of a broken paragraph", "Bupati\nSolok menyebut pembangunan jalan itu akan segera\nselesai pada tahun depan.", 1),
    ("a paragraph ends", "Pelatihan itu dibuka oleh bupati.\nKegiatan itu dihadiri oleh para camat.", 2),
    ("a blank line parts", "Pelatihan untuk aparatur desa itu akan\n\ndibuka oleh bupati pada hari Senin.", 2),
    ("a heading above a paragraph", "Dukungan Pemerintah Daerah untuk Petani Kecil\nMenurut bupati, program ini terus berlanjut.", 2),
    (
        "a town in capitals and a dash",
        "BANJAR – Pemerintah Kota Banjar menggelar Bimbingan Teknis Pengelolaan\nArsip Elektronik di Hotel Melati.",
        1,
    ),
    ("words in capitals above each other", "VIDEO - Bupati Solok Buka Bimtek Arsip Desa\nFOTO - Wabup Solok Tutup Bimtek Arsip Desa", 2),
    ("short lines", "Beranda\nProfil Dinas\nLayanan Publik", 3),
    ("a list with bullets", "Hadir dalam kegiatan itu para kepala desa\n- Kepala Desa Sungai\n- Kepala Desa Muara", 3),
    ("a numbered list", "Hasil lomba antara para peserta dari desa\n1) Sungai Lesung\n2) Muara Lesung", 3),
];

#[test]
fn a_sentence_goes_on_where_the_page_broke_it() {
    const ABOVE: &str =
        "Bupati Buka Pelatihan\n\nSOLOK - Bupati Solok membuka pelatihan untuk aparatur desa di aula kantor bupati pada Senin pagi.\n\n";
    let sentences = |text: &str| {
        let annotation = annotate(text, &Options { offsets: Offsets::Utf8, ..Options::default() });
        export::conll::iob(text, &annotation).split("\n\n").filter(|sentence| !sentence.is_empty()).count()
    };
    let above = sentences(ABOVE);
    for (what, paragraph, expected) in BROKEN {
        assert_eq!(sentences(&format!("{ABOVE}{paragraph}\n")) - above, *expected, "{what}");
    }
}

#[test]
fn a_dateline_whose_line_a_margin_cut_is_no_headline() {
    const CUT: &str = "SOLOK – Pemerintah Kabupaten Solok Menggelar Bimbingan Teknis\nArsip Desa di Hotel Melati pada Senin (4/3/2024), yang diikuti\n\
        seluruh camat.\n\nKegiatan itu dibuka oleh bupati.\n";
    const TITLE: &str = "SOLOK – Pemkab Menggelar Bimbingan Teknis Arsip bagi Perangkat Desa\n\nPemerintah Kabupaten Solok menggelar bimbingan \
        teknis arsip di Hotel Melati pada Senin (4/3/2024), yang diikuti seluruh camat dari utara sampai selatan.\n";
    // An outlet that begins in lower case goes on from no title.
    const OUTLET: &str = "Bupati Solok Buka Bimbingan Teknis Arsip\nkabarsolok.com, SOLOK - Pemerintah Kabupaten Solok menggelar bimbingan \
        teknis arsip di Hotel Melati pada Senin (4/3/2024), yang diikuti seluruh camat.\n";
    let zones = annotate(OUTLET, &Options::default()).zones;
    assert_eq!(zones[0].kind, petik::annotation::ZoneKind::Headline);
    for (text, cut) in [(CUT, true), (TITLE, false)] {
        let annotation = annotate(text, &Options::default());
        assert_eq!(annotation.dateline.and_then(|dateline| dateline.place).as_deref(), cut.then_some("SOLOK"), "{text:?}");
        assert_eq!(annotation.zones[0].kind == petik::annotation::ZoneKind::Headline, !cut, "{text:?}");
    }
}
