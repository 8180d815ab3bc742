//! The command line as a shell sees it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn petik(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_petik"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    child.stdin.take().expect("a pipe").write_all(input).expect("the binary reads its input");
    child.wait_with_output().expect("the binary ends")
}

fn lines(output: &Output) -> Vec<serde_json::Value> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect()
}

struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).expect("a folder for files");
        Folder(path)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file");
        path.to_str().expect("UTF-8").to_owned()
    }
}

#[test]
fn one_line_a_file_in_the_order_of_the_files() {
    let folder = Folder::new("order");
    let first = folder.file("b.txt", "Rapat digelar Senin (4/3/2024).".as_bytes());
    let second = folder.file("a.txt", "".as_bytes());
    let output = petik(&["annotate", "--offsets", "utf8", &first, &second], b"");
    assert!(output.status.success());
    let lines = lines(&output);
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["zones"][0]["end"], 31);
    assert_eq!(lines[1]["zones"].as_array().map(Vec::len), Some(0));
    assert!(lines.iter().all(|line| line["offsets"] == "utf8"));
}

#[test]
fn standard_input_without_files_and_as_a_dash() {
    for arguments in [&["annotate"][..], &["annotate", "-"][..]] {
        let output = petik(arguments, "Camat hadir.".as_bytes());
        assert!(output.status.success());
        assert_eq!(lines(&output)[0]["offsets"], "utf16");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_done() {
    let folder = Folder::new("errors");
    let good = folder.file("good.txt", b"Camat hadir.");
    let broken = folder.file("broken.txt", b"Cam\xffat");
    let missing = folder.0.join("missing.txt").to_str().expect("UTF-8").to_owned();
    let directory = folder.0.to_str().expect("UTF-8").to_owned();
    for command in [&["annotate"][..], &["show"], &["export", "--format", "csv"]] {
        let output = petik(&[command, &[&broken, &missing, &directory, &good]].concat(), b"");
        assert_eq!(output.status.code(), Some(2), "{command:?}");
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        let told: Vec<&str> = errors.lines().collect();
        assert_eq!(told.len(), 3, "{errors}");
        assert!(told[0].contains("broken.txt") && told[0].contains("not UTF-8") && told[0].contains("offset 3"), "{errors}");
        assert!(told[1].contains("missing.txt"), "{errors}");
        assert!(told[2].contains("directory"), "{errors}");
        assert!(!output.stdout.is_empty(), "the good file is still done");
    }
}

#[test]
fn lines_name_their_files_when_asked() {
    let folder = Folder::new("named");
    let good = folder.file("good.txt", b"Camat hadir.");
    let missing = folder.0.join("missing.txt").to_str().expect("UTF-8").to_owned();
    let output = petik(&["annotate", "--with-filename", &good, &missing, &good], b"");
    assert_eq!(output.status.code(), Some(2));
    let named = lines(&output);
    assert!(named.len() == 2 && named.iter().all(|line| line["file"] == good.as_str()));
    let plain = lines(&petik(&["annotate", &good], b""));
    assert_eq!(plain[0].get("file"), None);
    assert_eq!(named[0]["mentions"], plain[0]["mentions"]);
    assert_eq!(lines(&petik(&["annotate", "--with-filename"], b"Camat hadir."))[0]["file"], "-");
}

#[test]
fn a_table_is_read_an_article_a_row() {
    let folder = Folder::new("tables");
    let quoted = "\"Rapat \"\"Arsip\"\" digelar, Senin (4/3/2024).\r\nCamat hadir.\"";
    let texts = ["Rapat \"Arsip\" digelar, Senin (4/3/2024).\r\nCamat hadir.", "", "Bupati Solok hadir."];
    let rows = |comma: &str| {
        format!("\u{feff}no{comma}isi{comma}judul\r\n1{comma}{quoted}{comma}a\r\n2{comma}{comma}\r\n\r\n3{comma}Bupati Solok hadir.{comma}")
    };
    let json: Vec<_> = texts.iter().map(|text| serde_json::json!({"no": 1, "isi": text}).to_string()).collect();
    let tables = [("komma.csv", rows(",")), ("titik-koma.csv", rows(";")), ("tab.tsv", rows("\t")), ("baris.ndjson", json.join("\n"))];
    for (name, table) in tables {
        // A spreadsheet counts the heading and the empty line.
        let numbers = if name == "baris.ndjson" { [1, 2, 3] } else { [2, 3, 5] };
        let file = folder.file(name, table.as_bytes());
        let output = petik(&["annotate", "--with-filename", "--column", "isi", &file], b"");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let read = lines(&output);
        assert_eq!(read.len(), texts.len(), "{name}");
        for ((number, line), text) in numbers.iter().zip(&read).zip(texts) {
            assert_eq!(line["file"], format!("{file}:{number}"), "{name}");
            let mut alone = lines(&petik(&["annotate", "--with-filename"], text.as_bytes())).remove(0);
            alone["file"] = line["file"].clone();
            assert_eq!(*line, alone, "{name}: {text}");
        }
    }
    let piped = lines(&petik(&["annotate", "--with-filename", "--column", "isi"], rows(",").as_bytes()));
    assert_eq!(piped.iter().map(|line| line["file"].as_str()).collect::<Vec<_>>(), [Some("-:2"), Some("-:3"), Some("-:5")]);
    let file = folder.file("kliping.csv", rows(",").as_bytes());
    let table = String::from_utf8(petik(&["export", "--format", "table", "--column", "isi", &file], b"").stdout).expect("UTF-8");
    assert!(table.lines().nth(3).is_some_and(|row| row.contains("kliping.csv:5,,lainnya,")), "{table}");
}

#[test]
fn rows_are_counted_with_empty_lines_before_between_and_inside_them() {
    let folder = Folder::new("empty-lines");
    for (name, table, numbers) in [
        ("depan.csv", "\r\n\r\nno; isi \r\n1;Camat hadir.\r\n\r\n\r\n2;Camat hadir.\r\n\r\n", &[4, 7][..]),
        ("sekolom.csv", "isi\n\nCamat hadir.\n\n\"Camat\n\nhadir.\"\nCamat hadir.\n", &[3, 5, 6]),
        ("lama.csv", "isi\rCamat hadir.\r\rCamat hadir.\r", &[2, 4]),
    ] {
        let file = folder.file(name, table.as_bytes());
        let read = lines(&petik(&["annotate", "--with-filename", "--column", "isi", &file], b""));
        let told: Vec<_> = read.iter().filter_map(|line| line["file"].as_str()).collect();
        assert_eq!(told, numbers.iter().map(|number| format!("{file}:{number}")).collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn what_is_wrong_in_a_table_is_named_by_its_row_and_the_rest_is_read() {
    let folder = Folder::new("wrong-tables");
    let long = "Camat hadir ".repeat(1000);
    for (name, table, column, read, told) in [
        ("a.csv", "no,isi\n1,Camat hadir.\n", "teks", 0, &["a.csv: no column \"teks\"; there are no, isi"][..]),
        ("b.csv", "", "isi", 0, &["b.csv: no column \"isi\""]),
        ("prosa.txt", &long, "isi", 0, &["prosa.txt: no column \"isi\"; there are Camat hadir Camat hadir"]),
        ("daftar.json", "[{\"isi\": \"Camat hadir.\"}]", "isi", 0, &["daftar.json: a JSON list; write one object a line"]),
        ("objek.json", "{\n  \"isi\": \"Camat hadir.\"\n}\n", "isi", 0, &["objek.json: a JSON object over several lines"]),
        ("c.csv", "no,isi\n1\n2,Camat hadir.\n3,Camat hadir", "isi", 2, &["c.csv:2: has no \"isi\""]),
        (
            "buka.csv",
            "no,isi\n1,\"Camat\r\n\r\nhadir.\" \r\n2,\"Camat\" hadir.\n3,Camat 12\" hadir.\n4,\"Camat hadir.\n5,Camat hadir.\n",
            "isi",
            3,
            &["buka.csv:5: the quotation mark in line 7 is not closed"],
        ),
        (
            "lanjut.csv",
            "isi;no\n\"Camat \"\"A\"\" hadir.;1\n\"Lurah hadir.\";2\nCamat hadir.;3\n\"Camat hadir.\n\"Lurah\" hadir.\";4\nCamat hadir.;5\n",
            "isi",
            2,
            &["lanjut.csv:2: the quotation mark in line 2 is not closed", "lanjut.csv:4: the quotation mark in line 5 is not closed"],
        ),
        ("kepala.csv", "\nno,\"isi\n1,Camat hadir.\n", "isi", 0, &["kepala.csv: the quotation mark in line 2 is not closed"]),
        (
            "d.ndjson",
            "{\"isi\": \"Camat hadir.\"}\n{\"isi\": 5}\n\n{\"teks\": \"\"}\n{\"isi\"\n{\"isi\": \"\"}",
            "isi",
            2,
            &["d.ndjson:2: \"isi\" is no text", "d.ndjson:4: has no \"isi\"", "d.ndjson:5: not a JSON object"],
        ),
    ] {
        let output = petik(&["annotate", "--column", column, &folder.file(name, table.as_bytes())], b"");
        assert_eq!((output.status.code(), lines(&output).len()), (Some(2), read), "{name}");
        let errors = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(errors.lines().count(), told.len(), "{errors}");
        assert!(errors.lines().zip(told).all(|(line, told)| line.contains(told) && line.len() < 500), "{errors}");
    }
    let table = folder.file("e.csv", b"isi\nCamat hadir.\n");
    let refused = petik(&["export", "--format", "html", "--column", "isi", &table], b"");
    assert_eq!((refused.status.code(), refused.stdout.as_slice()), (Some(2), &b""[..]));
}

#[test]
fn the_day_of_each_row_anchors_its_relative_days() {
    let folder = Folder::new("days");
    let days = [
        ("2024-03-04", Some("2024-03-05")),
        ("2024-02-28T23:10:00+07:00", Some("2024-02-29")),
        ("04/03/2024", Some("2024-03-05")),
        ("Senin, 4 Maret 2024 | 10.22 WIB", Some("2024-03-05")),
        ("Mon, 04 Mar 2024 10:00:00 +0700", Some("2024-03-05")),
        ("", None),
        ("  ", None),
    ];
    let text = "Bupati akan membuka pelatihan itu besok.";
    let csv = days.map(|(day, _)| format!("\"{day}\",{text}\n")).concat();
    let ndjson = days.map(|(day, _)| serde_json::json!({"tanggal": day, "isi": text}).to_string()).join("\n");
    let sparse = format!("{{\"isi\": \"{text}\"}}\n{{\"isi\": \"{text}\", \"tanggal\": null}}\n");
    let wanted: Vec<_> = days.iter().map(|(_, besok)| *besok).collect();
    for (name, table, wanted) in [
        ("hari.csv", format!("tanggal,isi\n{csv}"), wanted.clone()),
        ("hari.ndjson", ndjson, wanted),
        ("hampa.ndjson", sparse, vec![None, None]),
        ("pendek.csv", format!("isi,tanggal\n{text}\n"), vec![None]),
    ] {
        let file = folder.file(name, table.as_bytes());
        for fallback in [None, Some(("2023-12-31", "2024-01-01"))] {
            let mut arguments = vec!["annotate", "--column", "isi", "--date-column", "tanggal", &file];
            arguments.extend(fallback.iter().flat_map(|(day, _)| ["--published-on", day]));
            let output = petik(&arguments, b"");
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
            let besok = |line: &serde_json::Value| {
                let all = line["mentions"].as_array().expect("a list");
                all.iter().find(|mention| mention["text"] == "besok").expect("a day")["value"].as_str().map(str::to_owned)
            };
            let wanted: Vec<_> = wanted.iter().map(|day| day.or(fallback.map(|(_, next)| next)).map(str::to_owned)).collect();
            assert_eq!(lines(&output).iter().map(besok).collect::<Vec<_>>(), wanted, "{name}");
        }
    }
}

#[test]
fn a_row_whose_day_cannot_be_read_is_named_and_the_rest_is_read() {
    let folder = Folder::new("wrong-days");
    let rows = ["kemarin", "31/02/2024", "13/25/2024", "Maret 2024", "4 Maret dan 5 Maret 2024", "45355", "2024-03-04"];
    let csv = rows.map(|day| format!("{day},Camat hadir.\n")).concat();
    let file = folder.file("hari.csv", format!("tanggal,isi\n{csv}").as_bytes());
    let output = petik(&["annotate", "--with-filename", "--column", "isi", "--date-column", "tanggal", &file], b"");
    let read: Vec<_> = lines(&output).iter().map(|line| line["file"].as_str().map(str::to_owned)).collect();
    assert_eq!((output.status.code(), read), (Some(2), vec![Some(format!("{file}:8"))]));
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(errors.lines().count(), rows.len() - 1, "{errors}");
    for (row, (line, day)) in errors.lines().zip(rows).enumerate() {
        assert!(line.contains(&format!("hari.csv:{}: \"tanggal\" is no day: \"{day}\"", row + 2)), "{line}");
    }
    let number =
        petik(&["annotate", "--column", "isi", "--date-column", "tanggal"], b"{\"isi\": \"Camat hadir.\", \"tanggal\": 1709539200}");
    assert!(String::from_utf8_lossy(&number.stderr).contains("-:1: \"tanggal\" is no day: \"1709539200\""));
    let missing = petik(&["annotate", "--column", "isi", "--date-column", "terbit", &file], b"");
    assert!(String::from_utf8_lossy(&missing.stderr).contains("no column \"terbit\"; there are tanggal, isi"));
    assert_eq!(petik(&["annotate", "--date-column", "tanggal", &file], b"").status.code(), Some(2));
}

#[test]
fn utf_16_is_called_so() {
    let folder = Folder::new("utf-16");
    let units: Vec<u16> = "\u{feff}isi\nCamat hadir.".encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    for (name, bytes) in [("le", &little[..]), ("be", &big), ("le-bare", &little[2..]), ("be-bare", &big[2..])] {
        let file = folder.file(name, bytes);
        for more in [&[][..], &["--column", "isi"]] {
            let output = petik(&[&["annotate", &file][..], more].concat(), b"");
            assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{name}");
            assert!(String::from_utf8_lossy(&output.stderr).contains("UTF-16; save it as UTF-8"), "{name}");
        }
    }
}

#[test]
fn what_is_no_text_is_called_what_it_is() {
    let folder = Folder::new("no-text");
    for (begin, told) in [
        (&b"PK\x03\x04\x14\0\x06\0"[..], "a Word, Excel or zip file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel file"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"Camat \x93hadir\x94", "not UTF-8: the byte at offset 6"),
    ] {
        let output = petik(&["annotate", "--column", "isi", &folder.file("berkas", begin)], b"");
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{told}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(told), "{told}");
    }
}

#[test]
fn whole_numbers_have_no_fraction() {
    let output = petik(&["annotate"], "Diikuti 120 peserta, anggaran Rp385,5 juta, naik 62,4 persen, 30-40 orang.".as_bytes());
    let json = String::from_utf8(output.stdout).expect("UTF-8");
    for value in ["120", "385500000", "62.4", "[30,40]"] {
        assert!(json.contains(&format!("\"value\":{value},")), "{value}: {json}");
    }
}

#[test]
fn every_rule_that_a_mention_names_is_listed() {
    let output = petik(&["rules"], b"");
    let listed = String::from_utf8(output.stdout).expect("UTF-8");
    let text = "Bupati Solok, Epyardi Asda, membuka Bimtek Arsip di Aula Praja, Senin (4/3/2024), diikuti 30 orang.";
    let read = lines(&petik(&["annotate"], text.as_bytes())).remove(0);
    let mentions = read["mentions"].as_array().expect("a list");
    assert!(output.status.success() && mentions.len() > 4);
    for mention in mentions {
        let rule = format!("{}\t", mention["rule"].as_str().expect("a name"));
        assert!(listed.lines().any(|line| line.starts_with(&rule) && line.len() > rule.len()), "{rule}");
    }
}

#[test]
fn bad_arguments_are_refused() {
    for arguments in [&["annotate", "--published-on", "2023-02-30"][..], &["annotate", "--offsets", "bytes"][..], &["annotat"][..]] {
        let output = petik(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn a_relative_day_is_anchored_by_the_day_of_publication() {
    let output = petik(&["annotate", "--published-on", "2024-03-04"], "Bupati akan membuka pelatihan itu besok.".as_bytes());
    let line = &lines(&output)[0];
    let besok = line["mentions"].as_array().and_then(|all| all.iter().find(|mention| mention["text"] == "besok")).expect("a relative date");
    assert_eq!((&besok["value"], &besok["relative"]), (&serde_json::json!("2024-03-05"), &serde_json::json!(true)));
}

#[test]
fn marks_put_the_article_right_in_every_command_and_unit() {
    let folder = Folder::new("marks");
    let text = "😀 Rapat digelar di Hotel Taufina, Senin (4/3/2024), kata kudapan.";
    let article = folder.file("article.txt", text.as_bytes());
    let mention = "{\"id\": \"m0\", \"text\": \"Hotel Taufina\", \"value\": null,";
    for (unit, venue, name) in [("utf16", (20, 33), (58, 65)), ("codepoint", (19, 32), (57, 64)), ("utf8", (22, 35), (60, 67))] {
        let marks = format!(
            "[{mention} \"start\": {}, \"end\": {}, \"kind\": \"organization\"}}, {{\"start\": {}, \"end\": {}, \"kind\": \"person\"}}]",
            venue.0, venue.1, name.0, name.1
        );
        let marks = folder.file("marks.json", marks.as_bytes());
        let read = |command: &[&str]| {
            let output = petik(&[command, &["--marks", &marks, "--offsets", unit, &article]].concat(), b"");
            assert!(output.status.success(), "{unit}: {}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).expect("UTF-8")
        };
        let annotation: serde_json::Value = serde_json::from_str(&read(&["annotate"])).expect("JSON");
        let own: Vec<_> = annotation["mentions"].as_array().expect("a list").iter().filter(|one| one["rule"] == "reader.mark").collect();
        let told: Vec<_> = own.iter().map(|one| (one["text"].as_str(), one["kind"].as_str(), one["start"].as_u64())).collect();
        assert_eq!(
            told,
            [(Some("Hotel Taufina"), Some("organization"), Some(venue.0)), (Some("kudapan"), Some("person"), Some(name.0))],
            "{unit}"
        );
        assert!(read(&["show"]).contains("[Hotel Taufina|organization]"), "{unit}");
        let brat = read(&["export", "--format", "brat"]);
        assert!(brat.contains("organization 19 32\tHotel Taufina") && brat.contains("person 57 64\tkudapan"), "{unit}: {brat}");
    }
}

#[test]
fn wrong_marks_are_refused_by_what_is_wrong_with_them() {
    let folder = Folder::new("wrong-marks");
    let article = folder.file("article.txt", b"Camat hadir.");
    let missing = folder.0.join("none.json").to_str().expect("UTF-8").to_owned();
    let refused = |marks: &str, files: &[&str]| {
        let output = petik(&[&["annotate", "--marks", marks], files].concat(), b"");
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{marks}");
        let errors = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(errors.lines().count(), 1, "{errors}");
        errors
    };
    for (marks, told) in [
        ("start,end,kind", "not a JSON list"),
        ("{\"mentions\": []}", "not a JSON list"),
        ("[7]", "[0] must be an object, not 7"),
        (
            "[{\"start\": 0, \"end\": 5, \"kind\": null}, {\"start\": 0.5, \"end\": 5, \"kind\": null}]",
            "[1].start must be a whole number, not 0.5",
        ),
        ("[{\"start\": 0, \"kind\": null}]", "[0].end must be a whole number, not left out"),
        ("[{\"start\": 0, \"end\": 5, \"kind\": \"orang\"}]", "[0].kind must be a kind of mention or null, not \"orang\""),
        ("[{\"start\": 0, \"end\": 5}]", "[0].kind must be a kind of mention or null, not left out"),
    ] {
        let errors = refused(&folder.file("marks.json", marks.as_bytes()), &[&article]);
        assert!(errors.contains("marks.json: ") && errors.contains(told), "{errors}");
    }
    assert!(refused(&missing, &[&article]).contains("none.json"));
    let marks = folder.file("marks.json", b"[]");
    assert!(refused(&marks, &[&article, &article]).contains("one file at a time"));
    assert!(petik(&["annotate", "--marks", &marks], b"Camat hadir.").status.success());
}

#[test]
fn show_marks_the_article_and_obeys_no_control_character() {
    let output = petik(&["show", "--color", "never", "-"], "Rapat digelar 4 Maret 2024.\u{1b}[31m".as_bytes());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("[4 Maret 2024|date 2024-03-04]"), "{text}");
    assert!(!text.contains('\u{1b}'), "{text:?}");
    let painted = petik(&["show", "--color", "always", "-"], "Rapat digelar 4 Maret 2024.".as_bytes());
    assert!(String::from_utf8_lossy(&painted.stdout).contains("\u{1b}[1;36m4 Maret 2024\u{1b}[0m"));
}

#[test]
fn show_names_the_articles_where_there_are_several_and_speaks_either_language() {
    let folder = Folder::new("show");
    let text =
        "Rapat Arsip digelar di Aula Praja, Senin (4/3/2024), diikuti 120\nkepala desa. “Kita mulai,” ujar Bupati Solok, Epyardi Asda.";
    let (first, second) = (folder.file("satu.txt", text.as_bytes()), folder.file("dua.txt", text.as_bytes()));
    let show = |arguments: &[&str]| String::from_utf8(petik(&[&["show"], arguments].concat(), b"").stdout).expect("UTF-8");
    let (one, both) = (show(&[&first]), show(&[&first, &second]));
    assert!(!one.contains("==>"), "{one}");
    assert_eq!(both, format!("==> {first} <==\n{one}==> {second} <==\n{one}"));
    for (language, words) in [
        ("id", ["Kegiatan\n", "  jenis          rapat\n", "Orang dan jabatan\n", "Kutipan\n"]),
        ("en", ["Activity\n", "  genre          rapat\n", "People and offices\n", "Quotations\n"]),
    ] {
        let shown = show(&["--language", language, &first]);
        assert!(words.iter().all(|word| shown.contains(word)), "{shown}");
    }
}

#[test]
fn exports_of_several_files_are_one_output() {
    let folder = Folder::new("exports");
    let first = folder.file("satu, \"dua\".txt", "Bimtek Arsip digelar di Aula Praja, Senin (4/3/2024).".as_bytes());
    let second = folder.file("tiga.txt", "Bupati Solok hadir.".as_bytes());
    let export = |format: &str| {
        let output = petik(&["export", "--format", format, &first, &second], b"");
        (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, table, _) = export("table");
    assert_eq!((code, table.lines().count()), (Some(0), 3), "{table}");
    assert!(table.lines().nth(1).is_some_and(|row| row.starts_with('"') && row.contains("\"\"dua\"\".txt\",")), "{table}");
    let (_, csv, _) = export("csv");
    assert!(csv.lines().skip(1).all(|row| row.contains(".txt")) && csv.contains("tiga.txt,m0,"), "{csv}");
    for format in ["jsonld", "webannotation"] {
        let (code, lines, _) = export(format);
        assert_eq!((code, lines.lines().count()), (Some(0), 2), "{format}");
        assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{format}");
    }
    let (code, calendar, errors) = export("ical");
    assert_eq!((code, calendar.matches("BEGIN:VCALENDAR").count(), calendar.matches("BEGIN:VEVENT").count()), (Some(0), 1, 1));
    assert!(errors.contains("tiga.txt") && !errors.contains("satu"), "{errors}");
    let (code, conll, _) = export("conll");
    assert_eq!((code, conll.matches("-DOCSTART-\tO\n\n").count()), (Some(0), 2), "{conll}");
    for format in ["html", "brat"] {
        let (code, out, errors) = export(format);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{format}");
        assert!(errors.contains(format) && errors.contains("one file at a time"), "{errors}");
    }
}

#[test]
fn an_export_of_standard_input_is_the_format_alone() {
    let text = "Bimtek Arsip digelar di Aula Praja, Senin (4/3/2024).".as_bytes();
    for (format, begins) in [
        ("html", "<!doctype html>"),
        ("brat", "T1\t"),
        ("conll", "Bimtek\t"),
        ("ical", "BEGIN:VCALENDAR\r\n"),
        ("csv", "file,id,kind,start,end,text,value,within,entity,entityName,rule,confidence\r\n-,m0,"),
        ("table", "Berkas,Judul,"),
        ("jsonld", "{\"@context\":"),
        ("webannotation", "{\"@context\":"),
    ] {
        let output = petik(&["export", "--format", format], text);
        assert!(output.status.success() && output.stderr.is_empty(), "{format}");
        assert!(output.stdout.starts_with(begins.as_bytes()), "{format}");
    }
}
