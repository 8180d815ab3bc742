//! What a reader puts right is read as if the engine had seen it: values, people, quotations, offices, activities, findings.

use petik::annotation::{Annotation, EntityDetail, EntityId, Kind, Mark, Offsets, Value};
use petik::{Options, annotate};

/// Reads a text in which each of these words (the first place that has them) is of a kind, or of none.
fn corrected(text: &str, marks: &[(&str, Option<Kind>)]) -> Annotation {
    let mark = |&(words, kind): &(&str, Option<Kind>)| {
        let start = text.find(words).unwrap_or_else(|| panic!("{words} is not in the text"));
        Mark { start, end: start + words.len(), kind }
    };
    annotate(text, &Options { offsets: Offsets::Utf8, marks: marks.iter().map(mark).collect(), ..Options::default() })
}

fn json(annotation: &Annotation) -> serde_json::Value {
    serde_json::to_value(annotation).expect("plain data")
}

fn name(annotation: &Annotation, id: Option<EntityId>) -> Option<&str> {
    id.map(|id| annotation.entities[id.0 as usize].name.as_str())
}

/// The kinds of all mentions with just these words.
fn kinds(annotation: &Annotation, words: &str) -> Vec<Kind> {
    annotation.mentions.iter().filter(|mention| mention.text == words).map(|mention| mention.kind).collect()
}

const STORY: &str = "Bupati Buka Bimtek Arsip

SOLOK – Bupati Solok, Rangga Maulendra, membuka Bimbingan Teknis Pengelolaan Arsip di Hotel Taufina, Selasa, 7 Juni 2021. Kegiatan \
diikuti 45 orang peserta.

“Arsip itu ingatan pemerintah,” kata Rangga Maulendra.

Kepala Dinas Kearsipan Kabupaten Solok, Wulandari Prameswara, S.Sos., menyebut anggarannya Rp185 juta.";

#[test]
fn what_was_right_already_changes_nothing_but_the_rule() {
    let before = corrected(STORY, &[]);
    let mut after = corrected(STORY, &[("Hotel Taufina", Some(Kind::Venue)), ("Rp185 juta", Some(Kind::Money))]);
    for (new, old) in after.mentions.iter_mut().zip(&before.mentions).filter(|(new, _)| new.rule == "reader.mark") {
        assert_eq!(new.confidence, 1.0);
        (new.rule, new.confidence) = (old.rule, old.confidence);
    }
    assert_eq!(json(&after), json(&before));
}

#[test]
fn a_person_that_was_put_right_speaks() {
    let text =
        "Rapat Anggaran Digelar\n\nSOLOK – Rapat digelar Senin (7/6/2021) di Hotel Taufina.\n\n“Anggaran kita terbatas,” kata kudapan.";
    let before = corrected(text, &[]);
    assert_eq!(before.quotations.len(), 1);
    assert_eq!(before.quotations[0].speaker, None);
    let after = corrected(text, &[("kudapan", Some(Kind::Person))]);
    assert_eq!(name(&after, after.quotations[0].speaker), Some("kudapan"));
    assert_eq!(
        after.quotations[0].speaker_mention,
        after.mentions.iter().find(|mention| mention.text == "kudapan").map(|mention| mention.id)
    );
}

#[test]
fn whoever_is_no_person_holds_no_office_and_says_nothing() {
    let before = corrected(STORY, &[]);
    assert_eq!(name(&before, before.quotations[0].speaker), Some("Rangga Maulendra"));
    assert!(before.offices.iter().any(|office| name(&before, Some(office.person)) == Some("Rangga Maulendra")));
    let first = STORY.find("Rangga").expect("there");
    let second = STORY.rfind("Rangga").expect("there");
    let marks = [first, second].map(|start| Mark { start, end: start + "Rangga Maulendra".len(), kind: None });
    let after = annotate(STORY, &Options { offsets: Offsets::Utf8, marks: marks.to_vec(), ..Options::default() });
    assert!(kinds(&after, "Rangga Maulendra").is_empty());
    assert!(after.entities.iter().all(|entity| !entity.name.contains("Rangga")));
    assert_eq!(after.quotations[0].speaker_mention, None);
}

#[test]
fn a_mark_taken_away_takes_its_finding_along() {
    let text = "SOLOK – Bupati Solok, Rangga Maulendra, membuka rapat pada Selasa, 9 Juni 2021. Rapat itu digelar di Solok.";
    let codes = |annotation: &Annotation| annotation.findings.iter().map(|finding| finding.code).collect::<Vec<_>>();
    assert_eq!(codes(&corrected(text, &[])), ["date.weekday-mismatch"]);
    assert!(corrected(text, &[("Selasa, 9 Juni 2021", None)]).findings.is_empty());
    // Mended so that the weekday is no part of it, the date stands and the query goes.
    let mended = corrected(text, &[("9 Juni 2021", Some(Kind::Date))]);
    assert_eq!((kinds(&mended, "9 Juni 2021"), codes(&mended)), (vec![Kind::Date], vec![]));
}

#[test]
fn slots_of_the_activity_follow() {
    let slot = |annotation: &Annotation| json(annotation)["activities"][0]["venue"]["value"].clone();
    assert_eq!(slot(&corrected(STORY, &[])), "Hotel Taufina");
    assert_eq!(slot(&corrected(STORY, &[("Hotel Taufina", Some(Kind::Event))])), serde_json::Value::Null);
    assert_eq!(slot(&corrected(STORY, &[("Hotel", Some(Kind::Venue))])), "Hotel");
    assert_eq!(json(&corrected(STORY, &[("Selasa, 7 Juni 2021", None)]))["activities"][0]["start"], serde_json::Value::Null);
}

#[test]
fn values_are_read_from_the_words() {
    let text = "Rapat sekitar Rp5 miliar diikuti dua puluh peserta selama tiga hari sampai 12,5 persen menurut UU Nomor 23 Tahun 2014 di Kabupaten Solok, 7 Juni 2021, dan besok.";
    let cases: [(&str, Kind, Option<Value>); 9] = [
        ("Rp5 miliar", Kind::Money, Some(Value::Number(5e9))),
        ("dua puluh peserta", Kind::Count, Some(Value::Number(20.0))),
        ("tiga hari", Kind::Duration, Some(Value::Text("P3D".into()))),
        ("12,5 persen", Kind::Percent, Some(Value::Number(12.5))),
        ("UU Nomor 23 Tahun 2014", Kind::Law, Some(Value::Text("UU 23/2014".into()))),
        ("Kabupaten Solok", Kind::Region, Some(Value::Text("13.02".into()))),
        ("7 Juni 2021", Kind::Date, Some(Value::Text("2021-06-07".into()))),
        ("besok", Kind::Date, Some(Value::Text("2021-06-08".into()))),
        ("menurut", Kind::Money, None),
    ];
    for (words, kind, value) in cases {
        let annotation = corrected(text, &[(words, Some(kind))]);
        let own = annotation.mentions.iter().find(|mention| mention.rule == "reader.mark").expect("the mark stands");
        assert_eq!((own.text.as_str(), own.kind, &own.value, own.confidence), (words, kind, &value, 1.0));
    }
}

#[test]
fn entities_are_made_and_joined() {
    let text = "Rapat itu dipimpin Ratna Sulistyowati.\n\nSiang harinya sulistyowati pulang.";
    let annotation = corrected(text, &[("Ratna Sulistyowati", Some(Kind::Person)), ("sulistyowati", Some(Kind::Person))]);
    let people: Vec<_> = annotation.entities.iter().filter(|entity| entity.kind == Kind::Person).collect();
    assert_eq!(people.len(), 1, "{people:?}");
    assert_eq!(people[0].mentions.len(), 2);
    let organization = corrected(text, &[("Rapat itu", Some(Kind::Organization))]);
    let own = organization.entities.iter().find(|entity| entity.name == "Rapat itu").expect("an organization");
    assert!(matches!(own.detail, EntityDetail::Organization { .. }));
}

#[test]
fn what_stands_in_the_way_makes_way() {
    let position = "Kepala Dinas Kearsipan Kabupaten Solok";
    let before = corrected(STORY, &[]);
    assert_eq!(kinds(&before, position), [Kind::Position]);
    // Its ends are crossed: it goes. What lay in it stands for itself.
    let crossed = corrected(STORY, &[("juta", None), ("Solok, Wulandari Prameswara", Some(Kind::Person))]);
    assert!(kinds(&crossed, position).is_empty());
    assert!(kinds(&crossed, "Wulandari Prameswara").is_empty());
    assert_eq!(kinds(&crossed, "Solok, Wulandari Prameswara"), [Kind::Person]);
    // A kind of its own within it stays within it.
    let inside = corrected(STORY, &[("Kearsipan", Some(Kind::Event))]);
    let own = inside.mentions.iter().find(|mention| mention.rule == "reader.mark").expect("the mark stands");
    assert_eq!(own.within.map(|id| inside.mentions[id.0 as usize].text.as_str()), Some(position));
    // Taken away, its parts are mentions of their own.
    let gone = corrected(STORY, &[(position, None)]);
    let part = gone.mentions.iter().find(|mention| mention.text.starts_with("Dinas Kearsipan")).expect("the institution stands");
    assert_eq!(part.within, None);
    // Of two marks on the same words the later one stands; one that is taken away again leaves nothing.
    let twice = corrected(
        STORY,
        &[("membuka", Some(Kind::Event)), ("membuka", Some(Kind::Venue)), ("Kegiatan", Some(Kind::Event)), ("Kegiatan", None)],
    );
    assert_eq!(kinds(&twice, "membuka"), [Kind::Venue]);
    assert!(kinds(&twice, "Kegiatan").is_empty());
}

/// Whoever holds an office, and its words.
fn held(annotation: &Annotation) -> Vec<(&str, &str)> {
    let words = |office: &petik::annotation::Office| annotation.mentions[office.position.0 as usize].text.as_str();
    annotation.offices.iter().filter_map(|office| Some((name(annotation, Some(office.person))?, words(office)))).collect()
}

#[test]
fn an_office_made_shorter_keeps_its_holder() {
    for (words, holder) in
        [("Bupati", "Rangga Maulendra"), ("Kepala", "Wulandari Prameswara"), ("Kepala Dinas Kearsipan", "Wulandari Prameswara")]
    {
        // The first place of `Bupati` is the headline's.
        let text = STORY.split_once("\n\n").expect("a headline").1;
        let annotation = corrected(text, &[(words, Some(Kind::Position))]);
        assert_eq!(kinds(&annotation, words), [Kind::Position]);
        assert!(held(&annotation).contains(&(holder, words)), "{words}: {:?}", held(&annotation));
    }
}

#[test]
fn a_longer_mark_takes_the_place_of_what_no_mention_of_its_kind_holds() {
    let text = "SOLOK – Rapat itu dibuka Bupati Solok, Rangga Maulendra, Selasa, 8 Juni 2021. Bupati Solok hadir.";
    let within = |annotation: &Annotation| {
        let own = annotation.mentions.iter().find(|mention| mention.rule == "reader.mark").expect("the mark stands").id;
        let inner = annotation.mentions.iter().filter(|mention| mention.within == Some(own));
        inner.map(|mention| (mention.kind, mention.text.clone())).collect::<Vec<_>>()
    };
    let region = (Kind::Region, "Solok".to_owned());
    for (words, kind, inner) in [
        ("Bupati Solok, Rangga Maulendra", Kind::Person, vec![]),
        ("Bupati Solok, Rangga Maulendra", Kind::Position, vec![region.clone()]),
        ("Rapat itu dibuka Bupati Solok, Rangga Maulendra, Selasa, 8 Juni 2021", Kind::Event, vec![region]),
    ] {
        assert_eq!(within(&corrected(text, &[(words, Some(kind))])), inner, "{words} as {kind:?}");
    }
    // What the reader put inside stands, and is somebody's.
    let both = corrected(STORY, &[("Bupati Solok", Some(Kind::Position)), ("– Bupati Solok", Some(Kind::Event))]);
    assert!(held(&both).contains(&("Rangga Maulendra", "Bupati Solok")), "{:?}", held(&both));
}

#[test]
fn a_place_is_widened_to_words_and_one_without_words_is_left_out() {
    let text = "😀 Rangga Maulendra hadir.";
    let read = |offsets, start, end| {
        let marks = vec![Mark { start, end, kind: Some(Kind::Person) }];
        let annotation = annotate(text, &Options { offsets, marks, ..Options::default() });
        annotation.mentions.iter().find(|one| one.rule == "reader.mark").map(|one| (one.start, one.end, one.text.clone()))
    };
    let name = |start, end| Some((start, end, "Rangga Maulendra".to_owned()));
    assert_eq!(read(Offsets::Utf16, 3, 19), name(3, 19));
    assert_eq!(read(Offsets::Codepoint, 2, 18), name(2, 18));
    assert_eq!(read(Offsets::Utf8, 5, 21), name(5, 21));
    assert_eq!(read(Offsets::Utf16, 5, 11), name(3, 19), "a part of each word");
    assert_eq!(read(Offsets::Utf16, 1, 19).map(|(start, ..)| start), name(3, 19).map(|(start, ..)| start), "half of the emoji is none");
    for (start, end) in [(2, 3), (5, 5), (9, 4), (500, 900), (usize::MAX, usize::MAX), (usize::MAX, 0)] {
        assert_eq!(read(Offsets::Utf16, start, end), None, "{start}..{end}");
    }
    assert_eq!(read(Offsets::Utf16, 10, usize::MAX).map(|(.., text)| text), Some("Maulendra hadir.".to_owned()));
}
