//! What holds for every text, random ones too: places are in bounds and on character boundaries, ids resolve, zones cover,
//! units agree, and the same text gives the same answer, whatever a reader has put right in it.

use petik::annotation::{Annotation, Kind, Mark, Offsets};
use petik::{Options, annotate};
use proptest::prelude::*;
use serde_json::Value;

/// Pieces that real pages are made of; random text is strung together from them.
const PIECES: &[&str] = &[
    "Bupati",
    "Wakil Bupati ",
    "Pj. ",
    "Luwu Utara",
    " Kabupaten ",
    "Kota",
    ", ",
    ". ",
    "\n\n",
    "\r\n",
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "«",
    "»",
    "„",
    " kata ",
    "ujarnya",
    "katanya.",
    " mengatakan, bahwa ",
    "menurut ",
    "Dr. ",
    "H. ",
    "S.Sos., M.Si",
    "Siti Rahmawati",
    "Agus",
    "17-11 Juni 2021",
    "31 Februari 2023",
    "29 sampai 1 Juli 2021",
    "Senin (4/3/2024)",
    "besok",
    "Rp1,2 miliar",
    "Rp ",
    "102 Kepala Daerah",
    "dua puluh ",
    "orang",
    "50 persen",
    "%",
    "selama lima hari",
    "UU Nomor 23 Tahun 2014",
    "PP 17/2018",
    " tentang ",
    "Badan Kepegawaian Daerah (BKD)",
    "BPSDM",
    "Dinas ",
    "Aula ",
    "Hotel ",
    "di ",
    "Bimtek ",
    "Diklat ",
    "Baca Juga: ",
    "Editor: ",
    "Sumber: ",
    "PALU, Kabar.com – ",
    "😀",
    "é",
    "e\u{301}",
    "\u{200b}",
    "\u{feff}",
    "ﬁ",
    "中文",
    "\t",
    " ",
    "-",
    "(",
    ")",
    "0",
    "9999999999999999999999",
    "/",
    "|",
    "'",
    "İ",
    "ß",
    "\u{0}",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop_oneof![9 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<String>()], 0..60);
    pieces.prop_map(|pieces| pieces.concat())
}

/// Places as random shares of a text, each a mark of a random kind or of none.
fn marks() -> impl Strategy<Value = Vec<(f64, f64, Option<Kind>)>> {
    // Most are some words long.
    let length = prop_oneof![4 => 0.0..0.1, 1 => 0.0..1.0];
    prop::collection::vec((0.0..1.0, length, prop::option::weighted(0.8, prop::sample::select(&Kind::ALL[..]))), 0..12)
}

/// The marks that shares of a text come to, in a unit.
fn placed(text: &str, shares: &[(f64, f64, Option<Kind>)], unit: Unit) -> Vec<Mark> {
    let mut ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    ends.push(text.len());
    let place = |share: f64| unit(&text[..ends[((share * ends.len() as f64) as usize).min(ends.len() - 1)]]);
    shares.iter().map(|&(from, length, kind)| Mark { start: place(from), end: place(from + length), kind }).collect()
}

/// How long a text is, in a unit.
type Unit = fn(&str) -> usize;

const UNITS: [(Offsets, Unit); 3] =
    [(Offsets::Utf8, str::len), (Offsets::Utf16, |text| text.encode_utf16().count()), (Offsets::Codepoint, |text| text.chars().count())];

fn json(annotation: &Annotation) -> Value {
    serde_json::to_value(annotation).expect("plain data")
}

/// Calls `each` with every pair of `start` and `end` that are numbers, anywhere in the tree.
fn places(value: &Value, each: &mut impl FnMut(usize, usize)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| places(item, each)),
        Value::Object(fields) => {
            if let (Some(start), Some(end)) = (fields.get("start").and_then(Value::as_u64), fields.get("end").and_then(Value::as_u64)) {
                each(start as usize, end as usize);
            }
            fields.values().for_each(|field| places(field, each));
        }
        _ => {}
    }
}

fn check(text: &str, shares: &[(f64, f64, Option<Kind>)]) {
    let read =
        |(offsets, unit): (Offsets, Unit)| annotate(text, &Options { offsets, marks: placed(text, shares, unit), ..Options::default() });
    let annotation = read(UNITS[0]);
    let tree = json(&annotation);
    check_places(text, &annotation);

    let mut bytes = Vec::new();
    places(&tree, &mut |start, end| bytes.push((start, end)));
    for (offsets, length) in &UNITS[1..] {
        let mut other = Vec::new();
        places(&json(&read((*offsets, *length))), &mut |start, end| other.push((start, end)));
        let expected: Vec<_> = bytes.iter().map(|&(start, end)| (length(&text[..start]), length(&text[..end]))).collect();
        assert_eq!(other, expected, "{offsets:?} counts the same places");
    }
    assert_eq!(tree, json(&read(UNITS[0])), "the same text gives the same answer");
}

/// Checks an annotation in bytes.
fn check_places(text: &str, annotation: &Annotation) {
    places(&json(annotation), &mut |start, end| {
        assert!(start <= end && end <= text.len(), "{start}..{end} out of bounds");
        assert!(text.is_char_boundary(start) && text.is_char_boundary(end), "{start}..{end} cuts a character");
    });

    let mut at = 0;
    for zone in &annotation.zones {
        assert_eq!(zone.start, at, "zones follow each other");
        assert!(zone.end > zone.start, "no zone is empty");
        at = zone.end;
    }
    assert_eq!(at, text.len(), "zones cover the text");

    for (index, mention) in annotation.mentions.iter().enumerate() {
        assert_eq!(mention.id.0 as usize, index, "a mention's id is its place in the list");
        assert_eq!(mention.text, text[mention.start..mention.end], "a mention has the text's own words");
        assert!(!mention.text.is_empty() && !mention.rule.is_empty() && (0.0..=1.0).contains(&mention.confidence));
        assert!(mention.entity.is_none_or(|id| (id.0 as usize) < annotation.entities.len()));
        if let Some(outer) = mention.within {
            let outer = &annotation.mentions[outer.0 as usize];
            assert!(outer.id < mention.id && outer.start <= mention.start && mention.end <= outer.end, "a nested mention is inside");
            assert!(outer.within.is_none(), "nesting is one deep");
        }
    }
    let flat: Vec<_> = annotation.mentions.iter().filter(|mention| mention.within.is_none()).collect();
    assert!(flat.windows(2).all(|pair| pair[0].end <= pair[1].start), "outer mentions do not touch and are in text order");

    for (index, entity) in annotation.entities.iter().enumerate() {
        assert_eq!(entity.id.0 as usize, index);
        assert!(!entity.name.is_empty());
        for mention in &entity.mentions {
            assert_eq!(annotation.mentions[mention.0 as usize].entity, Some(entity.id), "entity and mention know each other");
        }
    }
    let entity = |id: Option<petik::annotation::EntityId>| id.is_none_or(|id| (id.0 as usize) < annotation.entities.len());
    let mention = |id: Option<petik::annotation::MentionId>| id.is_none_or(|id| (id.0 as usize) < annotation.mentions.len());
    for quotation in &annotation.quotations {
        assert!(entity(quotation.speaker) && mention(quotation.speaker_mention));
    }
    for office in &annotation.offices {
        assert!(entity(Some(office.person)) && entity(office.organization) && entity(office.region) && mention(Some(office.position)));
    }
    assert!(annotation.findings.windows(2).all(|pair| pair[0].start <= pair[1].start), "findings are in text order");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn hold_on_random_text(text in text()) {
        check(&text, &[]);
    }

    #[test]
    fn hold_on_random_text_that_was_put_right(text in text(), shares in marks()) {
        check(&text, &shares);
    }

    #[test]
    fn hold_whatever_places_are_put_right(text in text(), places in prop::collection::vec((0..2000usize, 0..2000usize), 1..12), kind in 0..13usize) {
        let marks = places.iter().map(|&(start, end)| Mark { start, end, kind: Kind::ALL.get(kind).copied() }).collect();
        check_places(&text, &annotate(&text, &Options { offsets: Offsets::Utf8, marks, ..Options::default() }));
    }

    #[test]
    fn the_last_mark_stands(text in text(), shares in marks()) {
        let marks = placed(&text, &shares, UNITS[0].1);
        let annotation = annotate(&text, &Options { offsets: Offsets::Utf8, marks: marks.clone(), ..Options::default() });
        let Some(&Mark { start, end, kind }) = marks.last() else { return Ok(()) };
        let mut mentions = annotation.mentions.iter();
        match kind {
            Some(kind) if text[start..end].contains(char::is_alphanumeric) => {
                prop_assert!(mentions.any(|one| one.kind == kind && one.rule == "reader.mark" && one.start < end && start < one.end));
            }
            Some(_) => {}
            None => prop_assert!(mentions.all(|one| (one.start, one.end) != (start, end))),
        }
    }
}

#[test]
fn hold_on_hard_texts() {
    for text in
        ["", " ", "\n", "\u{feff}", "😀", "(", "“", "\"\"\"", "Rp", "Bupati", "17", "17-", "di", "kata", "a\u{301}\u{301}", "\u{0}", "."]
    {
        check(text, &[]);
    }
    // A name that speaks is the second word; an office in parentheses is the fourth.
    for text in ["Rp Editor: Bupati' kata Editor: ", "Siti Rahmawati(BupatiKota", "(Bupati"] {
        check(text, &[]);
    }
    let long = ["(", "“", "Bupati ", "17-11 ", "Dinas A dan ", "kata ", "\"a\" ", "Rp1 ", "A"].map(|piece| piece.repeat(400));
    for text in &long {
        check(text, &[]);
    }
}
