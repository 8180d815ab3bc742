//! The exports read back: nothing lost, nothing invented, every format kept.

#![cfg(feature = "cli")]

use petik::annotation::{Annotation, Language, Offsets, SlotValue};
use petik::{Options, annotate, export};
use serde_json::Value;

const PLAIN: &str = "BKPSDM Kota Banjar Gelar Bimtek Kearsipan Digital

BANJAR – Badan Kepegawaian dan Pengembangan Sumber Daya Manusia (BKPSDM) Kota Banjar menggelar Bimtek Kearsipan Digital di Aula \
Graha Praja, Senin hingga Rabu, 4-6 Maret 2024. Kegiatan itu diikuti 45 peserta dan dibuka oleh Sekretaris Daerah Drs. H. Maman \
Suparja, M.Si. Dasarnya Peraturan Pemerintah Nomor 28 Tahun 2012.

\"Arsip itu bukti, bukan tumpukan kertas,\" kata Maman Suparja.
";

const WAVES: &str = "Pelatihan Barista Desa Dibuka

Dinas Koperasi Kabupaten Sumedang menggelar Pelatihan Barista Desa di Balai Latihan Jatigede.

Gelombang pertama berlangsung 29 Februari 2024 dan diikuti 20 peserta, sedangkan gelombang kedua berlangsung 5 sampai 7 Maret 2024 \
dan diikuti 25 peserta.
";

const NASTY: &str = "\u{feff}Rapat \u{1F9D1}\u{200d}\u{1F33E} <script>alert(\"x\")</script> & 'petani'\r\n\r\n=SUM(A1), kata Bupati Solok \
Rahmat \"Uda\" Hidayat, S.E., M.M.;\ttabung\\miring\r\nDihadiri 1.200 orang \u{1F600} pada 31 Desember 2023.\u{0}\r\n-- Rp1,2 miliar";

const BROKEN: &str = "Rapat itu menelan Rp\r\n142 milyar dan dihadiri warga pada Senin\n(4/3/2024).";

const ALL: [&str; 6] = [PLAIN, WAVES, NASTY, BROKEN, "", "@\u{301}\u{1F600}"];

fn read(text: &str) -> Annotation {
    annotate(text, &Options { offsets: Offsets::Utf8, ..Options::default() })
}

/// A reader of RFC 4180, as strict as the standard.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = vec![String::new()];
    let mut quoted = false;
    let mut characters = csv.chars().peekable();
    while let Some(c) = characters.next() {
        let cell = row.last_mut().expect("a row has a cell");
        match c {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {
                assert_eq!(characters.next(), Some('\n'), "a record ends with CRLF");
                rows.push(std::mem::replace(&mut row, vec![String::new()]));
            }
            '\n' if !quoted => panic!("a bare line feed outside quotation marks"),
            other => cell.push(other),
        }
    }
    assert!(!quoted && row == [""], "the last record ends with CRLF");
    rows
}

fn code_points(text: &str, from: usize, to: usize) -> String {
    text.chars().skip(from).take(to - from).collect()
}

#[test]
fn csv_gives_every_mention_back_at_its_place() {
    for text in ALL {
        let annotation = read(text);
        let csv = export::mentions::heading() + &export::mentions::rows("a, \"b\".txt", text, &annotation);
        let rows = rows(&csv);
        assert_eq!(rows.len(), annotation.mentions.len() + 1);
        for (row, mention) in rows[1..].iter().zip(&annotation.mentions) {
            assert_eq!(row.len(), rows[0].len());
            assert_eq!((row[0].as_str(), row[2].as_str()), ("a, \"b\".txt", mention.kind.name()));
            let place = [3, 4].map(|column: usize| row[column].parse::<usize>().expect("a number"));
            assert_eq!(code_points(text, place[0], place[1]), mention.text);
            assert_eq!(row[5].strip_prefix('\'').unwrap_or(&row[5]), mention.text);
        }
    }
}

#[test]
fn cells_that_begin_like_formulas_are_kept_words() {
    for (file, cell) in
        [("=1+1", "'=1+1"), ("+62", "'+62"), ("-a", "'-a"), ("@a", "'@a"), ("a=b", "a=b"), ("\ta", "'\ta"), ("=a,b", "'=a,b")]
    {
        let row = export::table::row(file, "", &read(""));
        assert_eq!(rows(&row)[0][0], cell);
    }
}

#[test]
fn the_table_has_one_row_an_article_with_its_main_activity() {
    let csv = export::table::heading(Language::En) + &export::table::row("banjar.txt", PLAIN, &read(PLAIN));
    let rows = rows(&csv);
    assert_eq!(rows.len(), 2);
    let cell = |name: &str| {
        let column = rows[0].iter().position(|heading| heading == name).unwrap_or_else(|| panic!("no column {name}"));
        rows[1][column].as_str()
    };
    for (name, value) in [
        ("File", "banjar.txt"),
        ("Headline", "BKPSDM Kota Banjar Gelar Bimtek Kearsipan Digital"),
        ("Genre", "bimtek"),
        ("Name of the activity", "Bimtek Kearsipan Digital"),
        ("Venue", "Aula Graha Praja"),
        ("Region", "Kota Banjar"),
        ("Region code", "32.79"),
        ("Start", "2024-03-04"),
        ("End", "2024-03-06"),
        ("Number of participants", "45"),
        ("Opened by", "Maman Suparja"),
        ("Legal basis", "PP 28/2012"),
        ("Host", ""),
        ("Number of quotations", "1"),
        ("First speaker", "Maman Suparja"),
        ("First quotation", "Arsip itu bukti, bukan tumpukan kertas,"),
        ("Number of findings", "0"),
    ] {
        assert_eq!(cell(name), value, "{name}");
    }
    for text in ALL {
        let row = self::rows(&export::table::row("-", text, &read(text)));
        assert_eq!((row.len(), row[0].len()), (1, rows[0].len()));
    }
}

/// The text of `<article>`: tags out, references resolved, as a browser's `textContent` has it.
fn text_content(html: &str) -> String {
    let article = html.split_once("<article>").and_then(|(_, rest)| rest.split_once("</article>")).expect("an article").0;
    let mut out = String::new();
    let mut rest = article;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        let (end, resolved) = if rest[at..].starts_with('<') {
            let end = rest[at..].find('>').expect("a tag ends") + at + 1;
            let tag = &rest[at..end];
            assert!(tag == "</mark>" || tag.starts_with("<mark data-kind=\""), "{tag}");
            (end, "")
        } else {
            let end = rest[at..].find(';').expect("a reference ends") + at + 1;
            let resolved = match &rest[at..end] {
                "&amp;" => "&",
                "&lt;" => "<",
                "&gt;" => ">",
                "&quot;" => "\"",
                "&#39;" => "'",
                "&#13;" => "\r",
                other => panic!("{other}"),
            };
            (end, resolved)
        };
        out.push_str(resolved);
        rest = &rest[end..];
    }
    out + rest
}

#[test]
fn html_holds_the_text_and_marks_that_nest() {
    for text in ALL {
        let annotation = read(text);
        let html = export::html::document(text, &annotation);
        assert_eq!(text_content(&html), text.replace('\0', "\u{fffd}"));
        assert!(!html.contains("<script") && !html.contains("http"), "no script and nothing loaded");
        assert_eq!(html.matches("<mark ").count(), annotation.mentions.len());
        let mut depth = 0usize;
        for at in html.match_indices("mark").map(|(at, _)| at) {
            match &html[at - 1..at] {
                "<" if html[at..].starts_with("mark data-kind=") => depth += 1,
                "/" => depth = depth.checked_sub(1).expect("an end tag has its start tag"),
                _ => {}
            }
        }
        assert_eq!(depth, 0);
    }
    let html = export::html::document(PLAIN, &read(PLAIN));
    assert!(html.contains("<mark data-kind=\"region\" data-value=\"32.79\">Kota Banjar</mark></mark>"), "{html}");
}

#[test]
fn brat_offsets_are_code_points_of_their_words() {
    for text in ALL {
        let annotation = read(text);
        let standoff = export::brat::standoff(text, &annotation);
        let mut noted = 0;
        let mut known = Vec::new();
        for line in standoff.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            assert_eq!(fields.len(), 3, "{line}");
            if line.starts_with('T') {
                let parts: Vec<&str> = fields[1].split(' ').collect();
                let [_, start, end] = parts[..] else { panic!("{line}") };
                let words = code_points(text, start.parse().expect("a number"), end.parse().expect("a number"));
                assert_eq!(words.replace(['\n', '\r'], " "), fields[2]);
                known.push(fields[0]);
            } else {
                let target = fields[1].strip_prefix("AnnotatorNotes ").expect("a note");
                assert!(known.contains(&target), "{line}");
                noted += 1;
            }
        }
        assert_eq!(known.len(), annotation.mentions.len());
        assert_eq!(noted, annotation.mentions.iter().filter(|mention| mention.value.is_some()).count());
    }
}

#[test]
fn conll_tokens_join_back_and_labels_follow_the_outer_mentions() {
    for text in ALL {
        let annotation = read(text);
        let conll = export::conll::iob(text, &annotation);
        let mut at = 0;
        let mut spans: Vec<(usize, usize, String)> = Vec::new();
        let mut before = "O".to_owned();
        for line in conll.lines() {
            if line.is_empty() {
                before = "O".to_owned();
                continue;
            }
            let (token, label) = line.split_once('\t').expect("a token and its label");
            let gap = text[at..].find(token).expect("the token stands in the rest of the text");
            assert!(!text[at..at + gap].contains(char::is_alphanumeric), "no word is left out");
            let start = at + gap;
            at = start + token.len();
            if let Some(kind) = label.strip_prefix("B-") {
                spans.push((start, at, kind.to_owned()));
            } else if let Some(kind) = label.strip_prefix("I-") {
                assert!(before.ends_with(&format!("-{kind}")), "{label} after {before}");
                spans.last_mut().expect("a mention has begun").1 = at;
            } else {
                assert_eq!(label, "O");
            }
            before = label.to_owned();
        }
        assert!(!text[at..].contains(char::is_alphanumeric), "no word is left out");
        let outer = annotation.mentions.iter().filter(|mention| mention.within.is_none());
        assert_eq!(spans, outer.map(|mention| (mention.start, mention.end, mention.kind.name().to_owned())).collect::<Vec<_>>());
    }
}

/// Content lines unfolded, after checking that each physical one is short and whole.
fn content_lines(calendar: &str) -> Vec<String> {
    assert!(calendar.ends_with("\r\n") && !calendar.replace("\r\n", "").contains(['\r', '\n']));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "a line of more than 75 octets");
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn calendar(text: &str) -> Vec<String> {
    content_lines(&export::calendar::calendar(&export::calendar::events(&read(text), 1_709_510_400)))
}

#[test]
fn a_calendar_tells_whole_days_and_ends_after_the_last() {
    let lines = calendar(PLAIN);
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "DTSTAMP:20240304T000000Z",
        "DTSTART;VALUE=DATE:20240304",
        "DTEND;VALUE=DATE:20240307",
        "SUMMARY:Bimtek Kearsipan Digital",
        "LOCATION:Aula Graha Praja",
        "CATEGORIES:bimtek",
        "END:VCALENDAR",
    ] {
        assert_eq!(lines.iter().filter(|found| *found == line).count(), 1, "{line} in {lines:#?}");
    }
    let uid = |lines: &[String]| lines.iter().find(|line| line.starts_with("UID:")).cloned().expect("a UID");
    let moved = format!("Beranda » Berita\n\n{PLAIN}");
    assert_eq!(uid(&lines), uid(&calendar(&moved)), "the same event keeps its UID on another page");
    assert_ne!(uid(&lines), uid(&calendar(&PLAIN.replace("Maret", "April"))));
}

#[test]
fn every_dated_wave_is_an_event() {
    let lines = calendar(WAVES);
    let days: Vec<&str> = lines.iter().filter(|line| line.starts_with("DT") && line.contains("VALUE")).map(String::as_str).collect();
    assert_eq!(days, ["DTSTART;VALUE=DATE:20240229", "DTSTART;VALUE=DATE:20240305", "DTEND;VALUE=DATE:20240308"]);
    let mut uids: Vec<&String> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    uids.dedup();
    assert_eq!(uids.len(), 2);
}

#[test]
fn of_a_closing_the_last_day_is_told_and_called_so() {
    let lines = calendar("KENDAL - Bupati Kendal menutup Pelatihan Tenun di Balai Latihan Kerja Kendal, Senin (4/3/2024).");
    for line in ["DTSTART;VALUE=DATE:20240304", "SUMMARY:Pelatihan Tenun (hari terakhir)"] {
        assert!(lines.iter().any(|found| found == line), "{line} in {lines:#?}");
    }
    assert!(!lines.iter().any(|line| line.starts_with("DTEND")), "{lines:#?}");
    // With its first day it is the whole event.
    let whole = calendar(
        "KENDAL - Bupati Kendal menutup Pelatihan Tenun di Balai Latihan Kerja Kendal, Senin (4/3/2024). Pelatihan dimulai pada 26 Februari 2024.",
    );
    for line in ["DTSTART;VALUE=DATE:20240226", "DTEND;VALUE=DATE:20240305", "SUMMARY:Pelatihan Tenun"] {
        assert!(whole.iter().any(|found| found == line), "{line} in {whole:#?}");
    }
}

#[test]
fn calendar_words_are_escaped_and_folded_between_characters() {
    let mut annotation = read(PLAIN);
    let long = "Sosialisasi \u{201c}Ramah\u{201d} \u{1F600}".repeat(12);
    for (name, written) in [
        ("Anak, Perempuan; A\\B", "Anak\\, Perempuan\\; A\\\\B"),
        ("satu \r\ndua\ntiga\u{7}", "satu dua tiga"),
        (long.as_str(), long.as_str()),
    ] {
        annotation.activities[0].name.as_mut().expect("a name").value = SlotValue::Text(name.to_owned());
        let lines = content_lines(&export::calendar::calendar(&export::calendar::events(&annotation, 0)));
        assert!(lines.contains(&format!("SUMMARY:{written}")), "{lines:#?}");
    }
}

#[test]
fn words_that_the_article_breaks_over_lines_are_one_line_in_a_cell() {
    let mut annotation = read(PLAIN);
    annotation.activities[0].name.as_mut().expect("a name").value = SlotValue::Text("Bimtek \r\n  Kearsipan\nDigital".to_owned());
    let row = rows(&export::table::row("-", PLAIN, &annotation));
    assert!(row[0].iter().any(|cell| cell == "Bimtek Kearsipan Digital"), "{row:?}");
}

#[test]
fn without_a_day_there_is_no_event() {
    for text in ["", "Pemkab Natuna menggelar Bimtek Kearsipan di Gedung Sri Serindit.", "Bimtek Kearsipan digelar Maret 2024."] {
        assert_eq!(export::calendar::events(&read(text), 0), "", "{text}");
    }
}

#[test]
fn linked_data_tells_what_the_article_tells() {
    let told: Value = serde_json::from_str(&export::json_ld::article(PLAIN, &read(PLAIN))).expect("JSON");
    assert_eq!((&told["@context"], &told["@type"]), (&"https://schema.org".into(), &"NewsArticle".into()));
    assert_eq!(told["headline"], "BKPSDM Kota Banjar Gelar Bimtek Kearsipan Digital");
    assert_eq!(told["dateline"], "BANJAR");
    let event = &told["about"][0];
    assert_eq!(
        (&event["@type"], &event["startDate"], &event["endDate"]),
        (&"EducationEvent".into(), &"2024-03-04".into(), &"2024-03-06".into())
    );
    let entity = |reference: &Value| {
        let all = told["mentions"].as_array().expect("entities");
        all.iter().find(|entity| entity["@id"] == reference["@id"]).unwrap_or_else(|| panic!("{reference} points nowhere"))
    };
    let opener = entity(&event["contributor"]["contributor"]);
    assert_eq!((&opener["@type"], &opener["name"]), (&"Person".into(), &"Maman Suparja".into()));
    // In whatever pieces the titles are told, each stands on its side of the name.
    let titles = |key: &str| opener[key].to_string();
    assert!(titles("honorificPrefix").contains("Drs.") && titles("honorificPrefix").contains("H."), "{opener}");
    assert!(titles("honorificSuffix").contains("M.Si") && !titles("honorificSuffix").contains("Drs."), "{opener}");
    assert_eq!(entity(&told["contentLocation"])["identifier"]["value"], "32.79");
    assert_eq!(entity(&told["hasPart"][0]["spokenByCharacter"]), opener);
    let law = told["mentions"].as_array().expect("entities").iter().find(|entity| entity["@type"] == "Legislation").expect("a law");
    assert_eq!(law["legislationIdentifier"], "PP 28/2012");
}

#[test]
fn linked_data_points_only_at_what_it_tells_and_holds_no_empty_value() {
    fn walk(value: &Value, known: &[&str]) {
        match value {
            Value::Object(object) => {
                let reference = object.get("@id").and_then(Value::as_str);
                assert!(reference.is_none_or(|id| known.contains(&id)), "{reference:?}");
                assert!(!object.is_empty());
                object.values().for_each(|value| walk(value, known));
            }
            Value::Array(array) => {
                assert!(!array.is_empty());
                array.iter().for_each(|value| walk(value, known));
            }
            Value::Null => panic!("a null"),
            _ => {}
        }
    }
    for text in ALL {
        let line = export::json_ld::article(text, &read(text));
        assert!(!line.contains('\n'));
        let told: Value = serde_json::from_str(&line).expect("JSON");
        let known: Vec<&str> = told["mentions"].as_array().into_iter().flatten().filter_map(|entity| entity["@id"].as_str()).collect();
        walk(&told, &known);
    }
}

#[test]
fn somebody_known_by_office_alone_gets_no_name() {
    let text = "Bupati Solok membuka Bimtek Kearsipan, Senin (4/3/2024).";
    let told: Value = serde_json::from_str(&export::json_ld::article(text, &read(text))).expect("JSON");
    let people = told["mentions"].as_array().expect("entities").iter().filter(|entity| entity["@type"] == "Person");
    let people: Vec<&Value> = people.collect();
    assert_eq!(people.len(), 1);
    assert_eq!((&people[0]["name"], &people[0]["jobTitle"][0]), (&Value::Null, &"Bupati Solok".into()));
}

#[test]
fn web_annotations_select_their_words_twice() {
    for text in ALL {
        let annotation = read(text);
        let line = export::web_annotation::collection(text, &annotation, None);
        assert!(!line.contains('\n'));
        let collection: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(collection["@context"], "http://www.w3.org/ns/anno.jsonld");
        let empty = Vec::new();
        let items = collection["first"]["items"].as_array().unwrap_or(&empty);
        assert_eq!(items.len(), annotation.mentions.len() + annotation.findings.len());
        assert_eq!(collection["total"], items.len());
        let mut ids: Vec<&str> = items.iter().map(|item| item["id"].as_str().expect("an IRI")).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), items.len(), "every annotation has a name of its own");
        for item in items {
            let selectors = &item["target"]["selector"];
            let place = ["start", "end"].map(|key| usize::try_from(selectors[0][key].as_u64().expect("a number")).expect("small"));
            let words = |key: &str| selectors[1][key].as_str().expect("words").to_owned();
            assert_eq!(code_points(text, place[0], place[1]), words("exact"));
            assert!(text.contains(&(words("prefix") + &words("exact") + &words("suffix"))));
            assert!(words("prefix").chars().count() <= 32 && words("suffix").chars().count() <= 32);
        }
    }
    let named = export::web_annotation::collection(PLAIN, &read(PLAIN), Some("a%20b.txt"));
    let collection: Value = serde_json::from_str(&named).expect("JSON");
    assert_eq!(collection["first"]["items"][0]["target"]["source"], "a%20b.txt");
}

#[test]
fn offsets_of_another_unit_give_an_answer() {
    for text in ALL {
        let annotation = annotate(text, &Options::default());
        export::html::document(text, &annotation);
        export::brat::standoff(text, &annotation);
        export::conll::iob(text, &annotation);
        export::json_ld::article(text, &annotation);
        export::web_annotation::collection(text, &annotation, None);
        export::table::row("-", text, &annotation);
        export::mentions::rows("-", text, &annotation);
    }
}
