//! Who said what: every kind of mark, cue and speaker as one line of a table. All sentences are invented.

use petik::annotation::QuotationStyle;
use petik::{Options, annotate};

/// Words, speaker and cue of one quotation; an empty string where there is none.
type Said = (&'static str, &'static str, &'static str);

struct Case {
    what: &'static str,
    text: &'static str,
    said: &'static [Said],
}

/// The quotations of a text in one style.
fn read(text: &str, style: QuotationStyle) -> Vec<(String, String, String)> {
    let options = Options { offsets: petik::annotation::Offsets::Utf8, ..Default::default() };
    let annotation = annotate(text, &options);
    let name = |id| annotation.entities.iter().find(|entity| Some(entity.id) == id).map_or(String::new(), |entity| entity.name.clone());
    annotation
        .quotations
        .iter()
        .filter(|quotation| quotation.style == style)
        .map(|quotation| {
            let cue = quotation.cue.map_or("", |cue| &text[cue.start..cue.end]);
            (text[quotation.start..quotation.end].to_owned(), name(quotation.speaker), cue.to_owned())
        })
        .collect()
}

fn check(cases: &[Case], style: QuotationStyle) {
    let mut wrong = Vec::new();
    for case in cases {
        let found = read(case.text, style);
        let expected: Vec<_> =
            case.said.iter().map(|&(words, speaker, cue)| (words.to_owned(), speaker.to_owned(), cue.to_owned())).collect();
        if found != expected {
            wrong.push(format!("{}\n  expected {expected:?}\n  found    {found:?}", case.what));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const MARKS: &[Case] = &[
    Case {
        what: "curly",
        text: "“Kami siap membantu warga,” kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "straight",
        text: "\"Kami siap membantu warga,\" kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "mixed",
        text: "“Kami siap membantu warga,\" kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "low and high",
        text: "„Kami siap membantu warga,“ kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "guillemets",
        text: "«Kami siap membantu warga,» kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "guillemets turned round",
        text: "»Kami siap membantu warga,« kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "right marks on both sides",
        text: "Warga lega. ”Kami siap membantu warga,” kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "reversed",
        text: "Warga lega. ”Kami siap membantu warga,“ kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "doubled straight single marks",
        text: "''Kami siap membantu warga,'' kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "doubled curly single marks",
        text: "‘’Kami siap membantu warga,’’ kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "single marks",
        text: "‘Kami siap membantu warga,’ kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "closed by a single mark",
        text: "“Kami siap membantu warga,’ kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "glued to the cue",
        text: "Warga lega.”Kami siap membantu warga,”kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "blanks inside the marks",
        text: "” Kami siap membantu warga ” kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga", "Budi Santoso", "kata")],
    },
    Case {
        what: "comma after the mark",
        text: "“Kami siap membantu warga”, kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga", "Budi Santoso", "kata")],
    },
    Case {
        what: "bytes misread as Latin",
        text: "Warga lega.\n“Kami siap membantu warga,â€ kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "unclosed, to its cue",
        text: "“Kami siap membantu warga, kata Drs. Budi Santoso, sambil tersenyum.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "unclosed, to the end of its paragraph",
        text: "Drs. Budi Santoso, menyapa warga.\n\n“Kami siap membantu warga setiap hari kerja.\n\nWarga bubar.",
        said: &[("Kami siap membantu warga setiap hari kerja.", "Budi Santoso", "")],
    },
    Case {
        what: "a single quotation within",
        text: "“Mereka bilang ‘tidak perlu’ kepada kami,” kata Drs. Budi Santoso.",
        said: &[("Mereka bilang ‘tidak perlu’ kepada kami,", "Budi Santoso", "kata")],
    },
    Case {
        what: "a double quotation within",
        text: "“Mereka bilang “tidak perlu” kepada kami,” kata Drs. Budi Santoso.",
        said: &[("Mereka bilang “tidak perlu” kepada kami,", "Budi Santoso", "kata")],
    },
    Case {
        what: "marks repeated at each paragraph",
        text: "“Kami siap membantu warga.\n\n“Bantuan tiba besok pagi,” kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga.", "Budi Santoso", ""), ("Bantuan tiba besok pagi,", "Budi Santoso", "kata")],
    },
    Case {
        what: "opened once and closed paragraphs later, before the cue",
        text: "Warga lega.\n\n“Kami siap.\n\nSemua aman.\n\nTidak ada penimbunan,” kata Drs. Budi Santoso.",
        said: &[("Kami siap.\n\nSemua aman.\n\nTidak ada penimbunan,", "Budi Santoso", "kata")],
    },
    Case {
        what: "over a hard-wrapped line",
        text: "“Kami siap\nmembantu warga,”\nkata Drs. Budi Santoso.",
        said: &[("Kami siap\nmembantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "apostrophes and inches are no marks",
        text: "Ma'ruf membeli layar 42\" dan pulang hari Jum'at. “Kami siap membantu,” kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu,", "Budi Santoso", "kata")],
    },
    Case {
        what: "a blank on the wrong side of the closing mark",
        text: "Drs. Budi Santoso meninjau pasar. “Kami siap membantu warga, ”ujarnya. Warga senang dengan bantuan itu.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "the opening mark left at the end of the line before",
        text: "Drs. Budi Santoso menjelaskan, pasar itu dibuka kemarin. Ia juga meninjau pasar yang lama.”\nKami siap membantu semua warga desa, ”ujarnya. Warga senang.",
        said: &[("Kami siap membantu semua warga desa,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "entities by name",
        text: "&ldquo;Kami siap membantu warga,&rdquo; kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "entities of straight marks",
        text: "Warga lega. &quot;Kami siap membantu warga,&quot; kata Drs. Budi Santoso. &quot;Semua dapat,&quot; ujarnya.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata"), ("Semua dapat,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "entities by number",
        text: "&#8220;Kami siap membantu warga,&#8221; kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "an apostrophe as an entity",
        text: "“Sampai Jum&#39;at kami siap,” kata Drs. Budi Santoso.",
        said: &[("Sampai Jum&#39;at kami siap,", "Budi Santoso", "kata")],
    },
    Case {
        what: "two angles on each side",
        text: "<<Kami siap membantu warga,>> kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "an angle and a guillemet",
        text: "<‹Kami siap membantu warga,>> kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "guillemets of one angle",
        text: "‹Kami siap membantu warga,› kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "backticks and straight single marks",
        text: "``Kami siap membantu warga,'' kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "double primes",
        text: "″Kami siap membantu warga,″ kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "words broken by hyphens at line ends",
        text: "“Kami siap memban-\ntu semua war-\nga,” kata Drs. Budi Santoso.",
        said: &[("Kami siap memban-\ntu semua war-\nga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "marks as program text writes them",
        text: "Warga lega. \\\"Kami siap membantu warga,\\\" kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "turned behind a verb and its comma",
        text: "Drs. Budi Santoso mengatakan,” Kami siap membantu warga setiap hari kerja.\n\nWarga bubar.",
        said: &[("Kami siap membantu warga setiap hari kerja.", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "closed but never opened, no direct quotation",
        text: "Drs. Budi Santoso hadir.\n\nKami siap membantu warga,” kata Budi. Semua lega.",
        said: &[],
    },
    Case {
        what: "another's words within, with marks of their own",
        text: "“Saya bilang, ‘Jangan berjualan di trotoar,’ dan mereka patuh,” kata Drs. Budi Santoso.",
        said: &[("Saya bilang, ‘Jangan berjualan di trotoar,’ dan mereka patuh,", "Budi Santoso", "kata")],
    },
];

const CUES: &[Case] = &[
    Case {
        what: "interrupted by its cue",
        text: "“Kami siap,” kata Drs. Budi Santoso, “asal warga ikut serta.”",
        said: &[("Kami siap,", "Budi Santoso", "kata"), ("asal warga ikut serta.", "Budi Santoso", "kata")],
    },
    Case {
        what: "before, with a comma",
        text: "Drs. Budi Santoso mengatakan, “Kami siap membantu warga.”",
        said: &[("Kami siap membantu warga.", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "before, with a colon",
        text: "Drs. Budi Santoso, berpesan: “Jaga terus kebersihan.”",
        said: &[("Jaga terus kebersihan.", "Budi Santoso", "berpesan")],
    },
    Case {
        what: "before, with a full stop",
        text: "Dalam arahannya Drs. Budi Santoso menyampaikan. “Kami siap membantu warga.”",
        said: &[("Kami siap membantu warga.", "Budi Santoso", "menyampaikan")],
    },
    Case {
        what: "inside",
        text: "“Kami semua, kata Bapak Budi Santoso, siap membantu warga setiap hari.”",
        said: &[("Kami semua, kata Bapak Budi Santoso, siap membantu warga setiap hari.", "Budi Santoso", "kata")],
    },
    Case {
        what: "-nya means the one named before",
        text: "Drs. Budi Santoso, membuka rapat.\n\n“Kami siap membantu warga,” ujarnya.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "a pronoun after the cue",
        text: "Drs. Budi Santoso, meninjau pasar. “Harga sudah turun,” imbuh dia.",
        said: &[("Harga sudah turun,", "Budi Santoso", "imbuh")],
    },
    Case {
        what: "demikian alone",
        text: "“Kami siap membantu warga,” demikian Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "demikian")],
    },
    Case {
        what: "demikian and a verb",
        text: "“Kami siap membantu warga.” Demikian kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga.", "Budi Santoso", "kata")],
    },
    Case {
        what: "a misspelt verb by its place",
        text: "“Kami siap membantu warga,” uajr Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "uajr")],
    },
    Case {
        what: "subject and verb after the words",
        text: "“Kami siap membantu warga,” Drs. Budi Santoso menjelaskan.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "menjelaskan")],
    },
    Case {
        what: "subject and a verb with other uses after the words",
        text: "“Sudah banyak kemajuan,” begitu Drs. Budi Santoso menyapa warga.",
        said: &[("Sudah banyak kemajuan,", "Budi Santoso", "menyapa")],
    },
    Case {
        what: "a name alone after the words",
        text: "Warga lega.\n“Kami siap membantu warga setiap hari.” Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga setiap hari.", "Budi Santoso", "")],
    },
    Case {
        what: "before, with nothing between",
        text: "Drs. Budi Santoso mengatakan “Kami siap membantu warga desa”.",
        said: &[("Kami siap membantu warga desa", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "before, its speaker behind it",
        text: "Drs. Budi Santoso hadir. Ujar Budi, “Kami siap membantu warga.”",
        said: &[("Kami siap membantu warga.", "Budi Santoso", "Ujar")],
    },
    Case {
        what: "a verb and how",
        text: "Drs. Budi Santoso menjawab singkat, “Tidak ada.”",
        said: &[("Tidak ada.", "Budi Santoso", "menjawab")],
    },
    Case {
        what: "a name and a colon",
        text: "Drs. Budi Santoso: “Kami siap membantu warga.”",
        said: &[("Kami siap membantu warga.", "Budi Santoso", "")],
    },
    Case {
        what: "question and answer",
        text: "“Kapan bantuan tiba?” tanya seorang warga. “Besok pagi,” jawab Drs. Budi Santoso.",
        said: &[("Kapan bantuan tiba?", "", "tanya"), ("Besok pagi,", "Budi Santoso", "jawab")],
    },
    Case {
        what: "after a full stop outside the marks",
        text: "“Kami siap membantu warga”. kata Drs. Budi Santoso.",
        said: &[("Kami siap membantu warga", "Budi Santoso", "kata")],
    },
];

const SPEAKERS: &[Case] = &[
    Case {
        what: "one who goes on behind a sentence that names whom something is given to",
        text: "TEGAL – Kepala Dinas Pertanian Kota Tegal, Agus Salim, membagikan benih, Selasa (5/3/2024).\n\n\
            \"Benih ini tahan hama,\" ujarnya.\n\n\
            Benih itu diterima Ketua Kelompok Tani Rejeki, Wagiman Utomo, di balai desa.\n\n\
            \"Tanamlah serempak,\" imbuhnya.",
        said: &[("Benih ini tahan hama,", "Agus Salim", "ujarnya"), ("Tanamlah serempak,", "Agus Salim", "imbuhnya")],
    },
    Case {
        what: "one who is received, where nobody spoke before",
        text: "TEGAL – Rombongan petani diterima Sekretaris Daerah Kota Tegal, Wagiman Utomo, Selasa (5/3/2024).\n\n\
            \"Selamat datang,\" tambahnya.",
        said: &[("Selamat datang,", "Wagiman Utomo", "tambahnya")],
    },
    Case {
        what: "office and name after the cue",
        text: "“Kami siap membantu,” kata Kepala Dinas Kesehatan Kota Blitar, dr. Siti Rahmawati.",
        said: &[("Kami siap membantu,", "Siti Rahmawati", "kata")],
    },
    Case {
        what: "a description before the name",
        text: "“Air sudah surut,” kata warga setempat bernama Drs. Budi Santoso.",
        said: &[("Air sudah surut,", "Budi Santoso", "kata")],
    },
    Case {
        what: "a spokesman",
        text: "“Dana sudah cair,” kata Bupati Solok lewat Kabag Humas Drs. Budi Santoso.",
        said: &[("Dana sudah cair,", "Budi Santoso", "kata")],
    },
    Case {
        what: "a speech read out by another",
        text: "Drs. Budi Santoso, membacakan sambutan Bupati Lampung Selatan.\n\n“Gotong royong harus kita jaga bersama,” ujarnya.",
        said: &[("Gotong royong harus kita jaga bersama,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "the company of the subject does not speak",
        text: "Drs. Budi Santoso, didampingi Sekretaris Camat, Agus Wijaya, mengatakan, “Kami siap membantu warga.”",
        said: &[("Kami siap membantu warga.", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "goes on over paragraphs",
        text: "“Kami siap,” kata Drs. Budi Santoso.\n\nBantuan tiba kemarin di balai desa.\n\n“Semua warga dapat,” tambahnya.\n\n“Tidak ada yang tertinggal.”",
        said: &[
            ("Kami siap,", "Budi Santoso", "kata"),
            ("Semua warga dapat,", "Budi Santoso", "tambahnya"),
            ("Tidak ada yang tertinggal.", "Budi Santoso", ""),
        ],
    },
    Case {
        what: "changes hands",
        text: "“Kami siap,” kata Drs. Budi Santoso.\n\nSementara itu, Bupati Solok Siti Rahmawati menilai bantuan itu tepat.\n\n“Warga memang butuh,” ucapnya.",
        said: &[("Kami siap,", "Budi Santoso", "kata"), ("Warga memang butuh,", "Siti Rahmawati", "ucapnya")],
    },
    Case {
        what: "somebody without a name",
        text: "Drs. Budi Santoso, hadir. “Bantuan belum sampai,” keluh seorang warga yang enggan disebut namanya.",
        said: &[("Bantuan belum sampai,", "", "keluh")],
    },
    Case {
        what: "an office alone",
        text: "“Dana desa harus tepat sasaran,” tegas Bupati Solok.",
        said: &[("Dana desa harus tepat sasaran,", "Bupati Solok", "tegas")],
    },
    Case {
        what: "paragraphs opened again belong to the one named at the end",
        text: "Drs. Budi Santoso membuka rapat.\n\n“Kami akan terus siaga.\n\n“Posko buka sehari penuh,” pungkas Bupati Solok.",
        said: &[("Kami akan terus siaga.", "Bupati Solok", ""), ("Posko buka sehari penuh,", "Bupati Solok", "pungkas")],
    },
    Case {
        what: "a phrase that points back",
        text: "Drs. Budi Santoso, hadir di pasar. “Harga sudah turun,” kata pria kelahiran Solo itu.",
        said: &[("Harga sudah turun,", "Budi Santoso", "kata")],
    },
    Case {
        what: "a name in what a comma sets apart",
        text: "Drs. Budi Santoso, kuasa hukum pedagang dan Dra. Siti Aminah, menyatakan lahan itu sah. “Kami punya suratnya,” ujarnya.",
        said: &[("Kami punya suratnya,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "one to whom something is done does not take over",
        text: "Drs. Budi Santoso menjelaskan, tanggul itu jebol semalam. Setelah itu Hasan Basri dirawat di rumah sakit. “Korban sudah ditangani dengan baik,” ujarnya.",
        said: &[("Korban sudah ditangani dengan baik,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "a clause before the sentence's own subject",
        text: "Drs. Budi Santoso menjelaskan, panen dimulai. Menurut Hasan Basri, hasilnya naik. Lalu, menurut Drs. Budi Santoso, ada lelang. Setelah Hasan Basri pulang lelang pun selesai. “Harganya bagus,” ujarnya.",
        said: &[("Harganya bagus,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "whose deed a sentence is about does not speak",
        text: "Drs. Budi Santoso menjelaskan, kios itu penuh. Kebijakan Bupati soal kios masih dikaji. “Pedagang menunggu,” ujarnya.",
        said: &[("Pedagang menunggu,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "one whom an argument calls to witness does not take over",
        text: "Drs. Budi Santoso menjelaskan, kebun itu perlu pagar. Apalagi, Gubernur Hasan Basri sudah menyampaikan bahwa kebun desa wajib dijaga. “Pagar dibuat bulan ini,” ujarnya.",
        said: &[("Pagar dibuat bulan ini,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "one who does something takes over",
        text: "Drs. Budi Santoso menjelaskan, tanggul itu jebol semalam. Bupati Solok Hasan Basri meninjau lokasi. “Korban sudah ditangani dengan baik,” ujarnya.",
        said: &[("Korban sudah ditangani dengan baik,", "Hasan Basri", "ujarnya")],
    },
    Case {
        what: "a thing that tells is no stranger",
        text: "Drs. Budi Santoso menjelaskan, tenun itu tua. Salah satunya tampak pada prasasti yang menceritakan musim panen. “Kain itu dipakai petani,” ujarnya.",
        said: &[("Kain itu dipakai petani,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "whose writing tells of something says nothing here",
        text: "Drs. Budi Santoso menjelaskan, tenun itu tua. Semua itu masih terbaca juga di naskah Agus Salim yang menceritakan musim panen. “Kain itu dipakai petani,” ujarnya.",
        said: &[("Kain itu dipakai petani,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "whom the opening is about, behind its dateline",
        text: "SOLOK - Drs. Budi Santoso menerima 30 mahasiswa di kantor camat.\n\n“Silakan belajar di sini,” ujarnya.\n\nDra. Siti Aminah menjelaskan, mahasiswa datang kemarin.",
        said: &[("Silakan belajar di sini,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "one who is set against another",
        text: "Drs. Budi Santoso menilai pasar itu ramai. Berbeda dengan Budi Santoso, Hasan Basri justru ragu. “Pembeli makin jarang,” ujarnya.",
        said: &[("Pembeli makin jarang,", "Hasan Basri", "ujarnya")],
    },
    Case {
        what: "behind an office at a web address",
        text: "“Kami siap membantu warga,” kata Direktur Kirimku.co Budi Santoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "a name broken over two lines",
        text: "“Kami siap membantu warga,” kata Drs. Budi\nSantoso.",
        said: &[("Kami siap membantu warga,", "Budi Santoso", "kata")],
    },
    Case {
        what: "a verb in a name is no cue",
        text: "Drs. Budi Santoso menjelaskan, warga boleh berunjuk rasa. Hal itu diatur dalam UU Kemerdekaan Menyampaikan Pendapat di Muka Umum. “Silakan saja asal tertib,” ujarnya.",
        said: &[("Silakan saja asal tertib,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "whom the next sentence names",
        text: "Drs. Budi Santoso meninjau pasar.\n\n“Pasar ini selesai bulan depan.”\n\nHal itu disampaikan Bupati Solok, Hasan Basri, usai rapat.",
        said: &[("Pasar ini selesai bulan depan.", "Hasan Basri", "disampaikan")],
    },
    Case {
        what: "a former office points back",
        text: "Menteri Sosial Siti Aminah meninjau pasar. “Datanya rapi,” kata Siti.\n\nMenurut Wali Kota Solok dua periode ini, data itu penting. “Semua tercatat,” ujarnya.",
        said: &[("Datanya rapi,", "Siti Aminah", "kata"), ("Semua tercatat,", "Siti Aminah", "ujarnya")],
    },
    Case {
        what: "an office that points back at nobody",
        text: "Kepala BKPSDM Kota Jambi itu juga merinci hukumannya.\n\n“Tiga hari kena teguran,” jelasnya.",
        said: &[("Tiga hari kena teguran,", "Kepala BKPSDM Kota Jambi", "jelasnya")],
    },
    Case {
        what: "a lawyer before the client",
        text: "Kuasa hukum Hasan Basri, Budi Santoso, mengajukan banding. “Kami ajukan banding,” katanya.",
        said: &[("Kami ajukan banding,", "Budi Santoso", "katanya")],
    },
    Case {
        what: "a client in what a comma sets apart",
        text: "Budi Santoso, kuasa hukum Hasan Basri, menyatakan hal serupa. “Klien kami tidak bersalah,” ujarnya.",
        said: &[("Klien kami tidak bersalah,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "one of a pair",
        text: "Pasangan calon Budi Santoso-Hasan Basri mendaftar kemarin. “Kami siap,” kata Budi. “Kami akan menang,” kata Hasan.",
        said: &[("Kami siap,", "Budi Santoso", "kata"), ("Kami akan menang,", "Hasan Basri", "kata")],
    },
    Case {
        what: "initials behind a rank",
        text: "Kapolres Solok AKBP RZ Budi Santoso memimpin razia. “Razia rutin,” kata Budi.",
        said: &[("Razia rutin,", "RZ Budi Santoso", "kata")],
    },
    Case {
        what: "a rank that is an office elsewhere",
        text: "Kapolda Sumbar Inspektur Jenderal Budi Santoso memimpin razia. “Razia rutin,” kata Irjen Budi.",
        said: &[("Razia rutin,", "Budi Santoso", "kata")],
    },
    Case {
        what: "what the speaker is called",
        text: "Ketua PKK Solok, Kurniati Wirsana, yang akrab disapa Bunda Nia, membuka pasar murah. “Silakan belanja,” ujar Bunda Nia.",
        said: &[("Silakan belanja,", "Kurniati Wirsana", "ujar")],
    },
    Case {
        what: "one who held an office",
        text: "Mantan Bupati Solok, Hasan Basri, menilai pasar itu tepat.\n\n“Pasar lama sudah sempit,” kata mantan Bupati Solok itu.",
        said: &[("Pasar lama sudah sempit,", "Hasan Basri", "kata")],
    },
    Case {
        what: "one who stands in",
        text: "Plt. Kepala Dinas Kesehatan Kota Solok, dr. Siti Aminah, memimpin apel.\n\n“Disiplin itu penting,” pesan Plt Kadis Kesehatan itu.",
        said: &[("Disiplin itu penting,", "Siti Aminah", "pesan")],
    },
    Case {
        what: "two who held one office in turn",
        text: "Jabatan Camat Kubung diserahterimakan dari Hasan Basri kepada Budi Santoso.\n\n“Terima kasih,” kata Hasan, camat lama.\n\nSementara Camat Kubung yang baru, Budi Santoso, menyatakan siap bekerja. “Saya mohon dukungan,” ujarnya.",
        said: &[("Terima kasih,", "Hasan Basri", "kata"), ("Saya mohon dukungan,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "a team of experts is nobody's office",
        text: "Drs. Budi Santoso hadir. “Ekonomi tumbuh,” kata tim ekonom OECD dalam laporannya.",
        said: &[("Ekonomi tumbuh,", "", "kata")],
    },
    Case {
        what: "one who is yet to do something does not speak",
        text: "Drs. Budi Santoso menjelaskan, pasar itu penuh. Setelah itu, Hasan Basri akan meninjau lokasi. “Pedagang sudah didata,” ujarnya.",
        said: &[("Pedagang sudah didata,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "of whom it is told what he is does not speak",
        text: "Drs. Budi Santoso menilai pergantian itu wajar. Hasan Basri saat ini masih menjabat Camat Kubung. “Semua sudah diatur,” ujarnya.",
        said: &[("Semua sudah diatur,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "besides whom another speaks",
        text: "Drs. Budi Santoso memberi selamat. Selain Camat Kubung, dia juga berterima kasih kepada Hasan Basri. “Beliau sudah lama mengabdi,” ucapnya.",
        said: &[("Beliau sudah lama mengabdi,", "Budi Santoso", "ucapnya")],
    },
    Case {
        what: "an office that is handed on does not speak",
        text: "Drs. Budi Santoso menjelaskan, lelang selesai. Jabatan Camat Kubung akan diemban Hasan Basri. “Pelantikan digelar besok,” ujarnya.",
        said: &[("Pelantikan digelar besok,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "who wishes something in what another tells does not take over",
        text: "Drs. Budi Santoso menjelaskan, honor terlambat. Dia menambahkan berkas sudah siap, namun Bupati Solok menginginkan berkas baru. “Honor cair besok,” ujarnya.",
        said: &[("Honor cair besok,", "Budi Santoso", "ujarnya")],
    },
    Case {
        what: "whom the sentence opens with is spoken to",
        text: "Kapolda Sumbar, Irjen Budi Santoso, memimpin apel. Kepada Kapolres Solok AKBP Hasan Basri, Kapolda berharap agar segera bekerja. “Kenali warga,” pintanya.",
        said: &[("Kenali warga,", "Budi Santoso", "pintanya")],
    },
    Case {
        what: "somebody without a name behind the first words",
        text: "Drs. Budi Santoso hadir. Sementara itu, salah seorang pedagang di pasar lama ketika ditemui membenarkan kiosnya sepi. “Kami pasrah saja,” pungkasnya.",
        said: &[("Kami pasrah saja,", "", "pungkasnya")],
    },
    Case {
        what: "the only one whom the article names",
        text: "Anggota dewan dapil 1 (Nur Hidayati) meninjau jalan rusak. “Kami mendapat aduan warga,” katanya.",
        said: &[("Kami mendapat aduan warga,", "Nur Hidayati", "katanya")],
    },
    Case {
        what: "a member of a party points back",
        text: "“Pasar ini selesai bulan depan,” kata Drs. Budi Santoso.\n\n“Tidak ada pungutan,” tambah politisi Partai Golkar ini.",
        said: &[("Pasar ini selesai bulan depan,", "Budi Santoso", "kata"), ("Tidak ada pungutan,", "Budi Santoso", "tambah")],
    },
    Case {
        what: "one who stands in for another",
        text: "Bupati Solok Hasan Basri diwakili Asisten I Budi Santoso membuka acara. “Kami berterima kasih,” katanya.",
        said: &[("Kami berterima kasih,", "Budi Santoso", "katanya")],
    },
    Case {
        what: "one who is sent by somebody without a name",
        text: "Sekretaris DPRD Solok yang diwakilkan oleh Kasubbag Umum Budi Santoso mengatakan, “Kami berterima kasih.”",
        said: &[("Kami berterima kasih.", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "who governs at home, behind a guest of the same office",
        text: "SOLOK - Bupati Solok Budi Santoso membuka rapat. Turut hadir Bupati Agam Hasan Basri.\n\n“Mari bekerja,” ujar Bupati.",
        said: &[("Mari bekerja,", "Budi Santoso", "ujar")],
    },
    Case {
        what: "a contest of storytellers",
        text: "Asisten II Budi Santoso membuka lomba bercerita tingkat SD se-Solok. “Bacalah buku,” katanya.",
        said: &[("Bacalah buku,", "Budi Santoso", "katanya")],
    },
    Case {
        what: "a wife, behind her husband's name",
        text: "Drs. Budi Santoso hadir. Istri Hasan Basri, Siti Aminah, mengatakan, suaminya sakit. “Ia sakit,” ujarnya.",
        said: &[("Ia sakit,", "Siti Aminah", "ujarnya")],
    },
    Case {
        what: "whom a writing is about does not speak",
        text: "Drs. Budi Santoso menjelaskan, pasar itu penuh. Laporan tersebut terkait Hasan Basri. “Sedang diperiksa,” katanya.",
        said: &[("Sedang diperiksa,", "Budi Santoso", "katanya")],
    },
    Case {
        what: "the one guest whom the sentence before the words names",
        text: "“Ramai sekali,” kata Drs. Budi Santoso. Pembukaan itu juga dihadiri Hasan Basri, tokoh adat Kubung. “Pasar ini bagus,” ujarnya.",
        said: &[("Ramai sekali,", "Budi Santoso", "kata"), ("Pasar ini bagus,", "Hasan Basri", "ujarnya")],
    },
    Case {
        what: "the full stop of a rank ends no sentence",
        text: "Kapolda Sumbar Irjen Pol. Budi Santoso hadir.\n\nKapolda memuji Kombes Pol. Anwar dan Kombes Pol. Hasan Basri. “Mereka tangguh,” katanya.",
        said: &[("Mereka tangguh,", "Budi Santoso", "katanya")],
    },
    Case {
        what: "a subject whose name nobody saw is not the one in view",
        text: "Camat Natar, Drs. Budi Santoso, mengatakan bantuan tiba.\n\nKepyur menyampaikan, atapnya masih bocor.\n\n“Kami masih menunggu,” katanya.",
        said: &[("Kami masih menunggu,", "", "katanya")],
    },
    Case {
        what: "such a one speaks before the first who is named",
        text: "Kepyur menyampaikan, atapnya masih bocor.\n\n“Kami masih menunggu,” katanya.\n\nCamat Natar, Drs. Budi Santoso, mengatakan bantuan tiba.",
        said: &[("Kami masih menunggu,", "", "katanya")],
    },
    Case {
        what: "a sentence that goes on with dimana",
        text: "“Pasar itu ramai,” kata Camat Natar Drs. Budi Santoso. Dimana, Lurah Aro Hasan Basri menjabat sementara.\n\n“Kami siap,” katanya lagi.",
        said: &[("Pasar itu ramai,", "Budi Santoso", "kata"), ("Kami siap,", "Budi Santoso", "katanya")],
    },
    Case {
        what: "the subject behind a comparison",
        text: "“Kami pulang,” kata Drs. Budi Santoso. Seperti dua warga sebelumnya, Camat Natar, Hasan Basri, ikut tutup mulut. “Kami tunggu saja,” tegasnya.",
        said: &[("Kami pulang,", "Budi Santoso", "kata"), ("Kami tunggu saja,", "Hasan Basri", "tegasnya")],
    },
];

const NO_SPEECH: &[Case] = &[
    Case { what: "an arrow at the head of a line", text: ">>Pembahasan anggaran desa tahun depan\nDrs. Budi Santoso hadir.", said: &[] },
    Case { what: "a theme", text: "Kegiatan ini bertema “Bersama Membangun Desa yang Maju dan Sejahtera”.", said: &[] },
    Case { what: "a title", text: "Ia menulis buku berjudul “Jalan Panjang Menuju Desa Mandiri” tahun lalu.", said: &[] },
    Case {
        what: "a name at the head of a line",
        text: "“Bersama Membangun Desa yang Maju dan Mandiri” menjadi tema HUT ke-70.",
        said: &[],
    },
    Case { what: "a word shouted", text: "Bupati meneriakkan “Merdeka!” tiga kali.", said: &[] },
    Case { what: "a word in irony", text: "Semen yang “irit” membuat dinding mudah roboh.", said: &[] },
    Case { what: "single marks in irony", text: "Inovasi itu menjadi ‘buah tangan’ bagi peserta.", said: &[] },
    Case { what: "a nickname", text: "Agus “Gus Ipul” Wijaya datang terlambat.", said: &[] },
    Case {
        what: "the words of a regulation",
        text: "Pasal 11 berbunyi “Setiap pegawai wajib masuk kerja dan menaati ketentuan jam kerja”.",
        said: &[],
    },
    Case {
        what: "a theme before a cue",
        text: "Seminar bertajuk “Desa Kuat Indonesia Maju”, kata Drs. Budi Santoso, diikuti 40 orang.",
        said: &[],
    },
    Case { what: "an epithet", text: "Pasar itu disebut warga sebagai “pasar hantu” karena sepi.", said: &[] },
    Case { what: "a theme as an entity", text: "Kegiatan itu bertema &quot;Bersama Membangun Desa yang Maju&quot;.", said: &[] },
    Case {
        what: "a session before who asks something in it",
        text: "Pada sesi ”Temu Warga”, Drs. Budi Santoso menanyakan harga.",
        said: &[],
    },
    Case { what: "a programme", text: "Program “Satu Desa Satu Pasar” dimulai kemarin.", said: &[] },
];

const REPORTED: &[Case] = &[
    Case {
        what: "active with a comma and bahwa",
        text: "Drs. Budi Santoso mengatakan, bahwa bantuan tiba besok pagi.",
        said: &[("bantuan tiba besok pagi", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "active without either",
        text: "Drs. Budi Santoso menilai bantuan itu sudah tepat sasaran.",
        said: &[("bantuan itu sudah tepat sasaran", "Budi Santoso", "menilai")],
    },
    Case {
        what: "menurut before",
        text: "Menurut Drs. Budi Santoso, bantuan tiba besok pagi.",
        said: &[("bantuan tiba besok pagi", "Budi Santoso", "Menurut")],
    },
    Case {
        what: "stem after",
        text: "Bantuan tiba besok pagi, kata Drs. Budi Santoso.",
        said: &[("Bantuan tiba besok pagi", "Budi Santoso", "kata")],
    },
    Case {
        what: "stem inside",
        text: "Bantuan itu, kata Drs. Budi Santoso, tiba besok pagi.",
        said: &[("Bantuan itu, kata Drs. Budi Santoso, tiba besok pagi", "Budi Santoso", "kata")],
    },
    Case {
        what: "pronoun and -nya",
        text: "Drs. Budi Santoso menilai bantuan itu tepat sasaran. Ia berharap warga ikut menjaga kebersihan. Dijelaskannya, bantuan tiba besok pagi.",
        said: &[
            ("bantuan itu tepat sasaran", "Budi Santoso", "menilai"),
            ("warga ikut menjaga kebersihan", "Budi Santoso", "berharap"),
            ("bantuan tiba besok pagi", "Budi Santoso", "Dijelaskannya"),
        ],
    },
    Case {
        what: "the words before",
        text: "Bantuan untuk seluruh warga desa tiba besok pagi di balai desa.\n\nHal tersebut disampaikan Drs. Budi Santoso.",
        said: &[("Bantuan untuk seluruh warga desa tiba besok pagi di balai desa.", "Budi Santoso", "disampaikan")],
    },
    Case {
        what: "a request whose clause has its own subject",
        text: "Drs. Budi Santoso meminta warga menjaga kebersihan desa. Ia mengajak para peserta untuk bersabar.",
        said: &[("warga menjaga kebersihan desa", "Budi Santoso", "meminta"), ("para peserta untuk bersabar", "Budi Santoso", "mengajak")],
    },
    Case {
        what: "a phrase that points back",
        text: "Dra. Siti Aminah meninjau pasar. Perempuan berhijab itu menegaskan bantuan tiba besok pagi.",
        said: &[("bantuan tiba besok pagi", "Siti Aminah", "menegaskan")],
    },
    Case {
        what: "what the speaker is called",
        text: "Menurut Budi Santoso, sapaan bupati, bantuan tiba besok pagi.",
        said: &[("bantuan tiba besok pagi", "Budi Santoso", "Menurut")],
    },
    Case {
        what: "-nya inside",
        text: "Drs. Budi Santoso, hadir. Bantuan itu, katanya, tiba besok pagi. Warga desa, ujarnya lagi, boleh mengambil sendiri.",
        said: &[
            ("Bantuan itu, katanya, tiba besok pagi", "Budi Santoso", "katanya"),
            ("Warga desa, ujarnya lagi, boleh mengambil sendiri", "Budi Santoso", "ujarnya"),
        ],
    },
    Case {
        what: "passive inside",
        text: "Bantuan untuk warga itu, disebutkan Drs. Budi Santoso, tiba besok pagi.",
        said: &[("Bantuan untuk warga itu, disebutkan Drs. Budi Santoso, tiba besok pagi", "Budi Santoso", "disebutkan")],
    },
    Case {
        what: "passive with di apart",
        text: "Di katakan Drs. Budi Santoso, bantuan tiba besok pagi. Camat lega. Lebih lanjut di jelaskan, bantuan itu gratis.",
        said: &[("bantuan tiba besok pagi", "Budi Santoso", "Di katakan"), ("bantuan itu gratis", "Budi Santoso", "di jelaskan")],
    },
    Case {
        what: "words that a mark closes and nothing opens",
        text: "Drs. Budi Santoso, hadir.\n\nBantuan untuk semua warga tiba besok pagi,” kata Budi. Semua lega.",
        said: &[("Bantuan untuk semua warga tiba besok pagi,", "Budi Santoso", "kata")],
    },
    Case {
        what: "words that a mark closes behind the verb that leads to them",
        text: "Selain harga, Drs. Budi Santoso menyatakan bantuan untuk semua warga tiba besok pagi,” ujar Budi.",
        said: &[("bantuan untuk semua warga tiba besok pagi,", "Budi Santoso", "ujar")],
    },
    Case {
        what: "stem behind the first words",
        text: "Sekarang ini lanjut Drs. Budi Santoso, bantuan tiba besok pagi.",
        said: &[("Sekarang ini lanjut Drs. Budi Santoso, bantuan tiba besok pagi", "Budi Santoso", "lanjut")],
    },
    Case {
        what: "behind the speaker's degrees",
        text: "Menurut Budi Santoso, S.Sos, M.M, bantuan tiba besok pagi. Menurut Budi Santoso, SH, MM bantuan itu gratis.",
        said: &[("bantuan tiba besok pagi", "Budi Santoso", "Menurut"), ("bantuan itu gratis", "Budi Santoso", "Menurut")],
    },
    Case {
        what: "one verb before the verb of the clause",
        text: "Menanggapi hal itu, Drs. Budi Santoso menegaskan bahwa bantuan tiba besok pagi.",
        said: &[("bantuan tiba besok pagi", "Budi Santoso", "menegaskan")],
    },
    Case {
        what: "what is said not to be so",
        text: "Drs. Budi Santoso menyatakan tidak benar bahwa bantuan itu hilang.",
        said: &[("tidak benar bahwa bantuan itu hilang", "Budi Santoso", "menyatakan")],
    },
    Case {
        what: "a relative clause ends with its comma",
        text: "Terkait Drs. Budi Santoso yang menyatakan bantuan itu terlambat, warga pun lega.",
        said: &[("bantuan itu terlambat", "Budi Santoso", "menyatakan")],
    },
    Case {
        what: "a long phrase that points back",
        text: "Dra. Siti Aminah meninjau pasar. Lebih lanjut, perempuan yang dikenal vokal dan kritis terhadap kebijakan pasar itu menegaskan bahwa bantuan tiba besok pagi.",
        said: &[("bantuan tiba besok pagi", "Siti Aminah", "menegaskan")],
    },
    Case {
        what: "one of those who want an office",
        text: "Seorang calon Sekda Solok, Budi Santoso yang kini menjabat Kadis Sosial, mengatakan, bantuan tiba besok pagi.",
        said: &[("bantuan tiba besok pagi", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "a verb that says when, or to what end, governs no clause",
        text: "Drs. Budi Santoso datang untuk menyampaikan keluhan warga Desa Kubang. Ia tersenyum saat menyampaikan pesan warga kepada camat.",
        said: &[],
    },
    Case { what: "what is not said", text: "Drs. Budi Santoso sama sekali tidak menyebut jabatan juru bicara itu.", said: &[] },
    Case { what: "an apology is no clause", text: "Drs. Budi Santoso meminta maaf bila selama bertugas terdapat kesalahan.", said: &[] },
    Case {
        what: "the comma of a number begins no clause",
        text: "Drs. Budi Santoso mengatakan dalam lima tahun dana desa sebesar Rp553,97 miliar sudah cair.",
        said: &[],
    },
    Case {
        what: "that it was said as well says nothing itself",
        text: "Drs. Budi Santoso menilai bantuan itu tepat sasaran. Hal tersebut juga disampaikan Budi kepada warga.",
        said: &[("bantuan itu tepat sasaran", "Budi Santoso", "menilai")],
    },
    Case { what: "what is told to somebody", text: "Drs. Budi Santoso menjelaskan prosesnya kepada wartawan di kantor.", said: &[] },
    Case {
        what: "a thing asked for is no clause",
        text: "Drs. Budi Santoso meminta tambahan anggaran untuk pasar yang merugi itu.",
        said: &[],
    },
    Case { what: "a phrase in marks is no clause", text: "Drs. Budi Santoso memaparkan 'profil desa mandiri' kepada warga.", said: &[] },
    Case {
        what: "whose it is does not make a thing a clause",
        text: "Drs. Budi Santoso menyatakan komitmennya untuk membantu.",
        said: &[],
    },
    Case { what: "what leads to a list is no clause", text: "Drs. Budi Santoso menyampaikan tiga pesan, yaitu:\n1. Jaga desa;", said: &[] },
    Case {
        what: "the words before, behind a dateline",
        text: "SOLOK - Bantuan untuk seluruh warga desa tiba besok pagi. Hal tersebut disampaikan Drs. Budi Santoso di balai desa.",
        said: &[("Bantuan untuk seluruh warga desa tiba besok pagi.", "Budi Santoso", "disampaikan")],
    },
    Case { what: "thanks are no clause", text: "Drs. Budi Santoso menyampaikan terima kasih kepada seluruh warga.", said: &[] },
    Case { what: "data do not speak", text: "Menurut data kecamatan, bantuan tiba besok pagi.", said: &[] },
    Case {
        what: "somebody without a name",
        text: "Drs. Budi Santoso, hadir. Seorang warga menyampaikan jalan itu rusak parah.",
        said: &[("jalan itu rusak parah", "", "menyampaikan")],
    },
    Case {
        what: "what those who are spoken to shall do",
        text: "Drs. Budi Santoso mengimbau kepada para pedagang untuk tetap bersabar, karena bantuan tiba besok pagi.",
        said: &[("untuk tetap bersabar, karena bantuan tiba besok pagi", "Budi Santoso", "mengimbau")],
    },
    Case {
        what: "what is asked of one whom commas set apart",
        text: "Drs. Budi Santoso berpesan kepada Camat Kubung, Hasan Basri, agar mendata pedagang.",
        said: &[("agar mendata pedagang", "Budi Santoso", "berpesan")],
    },
    Case {
        what: "inside, with a pronoun",
        text: "Drs. Budi Santoso, hadir. Bantuan itu, kata dia, tiba besok pagi.",
        said: &[("Bantuan itu, kata dia, tiba besok pagi", "Budi Santoso", "kata")],
    },
    Case {
        what: "behind where the speaker's office is",
        text: "Menurut Drs. Budi Santoso, Ketua RT 02, Kelurahan Aro, warga sudah mengungsi sejak kemarin.",
        said: &[("warga sudah mengungsi sejak kemarin", "Budi Santoso", "Menurut")],
    },
    Case {
        what: "places that the clause begins with",
        text: "Menurut Drs. Budi Santoso, Kabupaten Solok, Kota Solok, dan Kabupaten Agam sudah aman.",
        said: &[("Kabupaten Solok, Kota Solok, dan Kabupaten Agam sudah aman", "Budi Santoso", "Menurut")],
    },
    Case {
        what: "inside, its speaker with no comma behind",
        text: "Bantuan itu, kata Drs. Budi Santoso sudah tiba di balai desa.",
        said: &[("Bantuan itu, kata Drs. Budi Santoso sudah tiba di balai desa", "Budi Santoso", "kata")],
    },
    Case {
        what: "inside, behind what leads on",
        text: "Drs. Budi Santoso, hadir. Ia datang karena, menurut dia, pasarnya ramai.",
        said: &[("Ia datang karena, menurut dia, pasarnya ramai", "Budi Santoso", "menurut")],
    },
    Case {
        what: "a pronoun behind another's name",
        text: "Drs. Budi Santoso, hadir. Terkait kedatangan Bupati Solok di pasar itu, ia mengatakan belum mendapat kabar.",
        said: &[("belum mendapat kabar", "Budi Santoso", "mengatakan")],
    },
    Case {
        what: "what others are made to do is no report",
        text: "Dra. Siti Aminah mengajar murid menulis, membaca, dan berhitung. Siti melatih warga menyampaikan pendapat.",
        said: &[],
    },
    Case { what: "a thing is no clause", text: "Drs. Budi Santoso menjelaskan kronologi kejadian tersebut kepada warga.", said: &[] },
    Case { what: "so many things are none", text: "Drs. Budi Santoso menyampaikan lima nama tertinggi kepada panitia.", said: &[] },
    Case { what: "what a rule says", text: "Salah satu pasalnya menyebutkan, wali kota tidak boleh mengangkat pegawai baru.", said: &[] },
    Case {
        what: "what one hands in as somebody",
        text: "Drs. Budi Santoso menyampaikan laporannya sebagai camat didampingi istri.",
        said: &[],
    },
    Case {
        what: "a thing that is somebody's, behind it a comma",
        text: "Drs. Budi Santoso menyampaikan penyesalannya, Rabu (6/3/2024), dalam rapat yang dihadiri warga desa.",
        said: &[],
    },
    Case { what: "a writing does not speak", text: "Laporan Drs. Budi Santoso menyebutkan pasar itu sudah ramai.", said: &[] },
    Case {
        what: "`dalam hal ini` points at no words",
        text: "Bantuan untuk seluruh warga desa tiba besok pagi di balai desa.\n\nSambutan Bupati Solok, Hasan Basri, yang dalam hal ini disampaikan Sekda Solok, Budi Santoso, disambut meriah.",
        said: &[],
    },
    Case {
        what: "-nya before a comma, where none stands before it",
        text: "Drs. Budi Santoso mengatakan, warga masih panik. Saat ini katanya, dapur umum sudah siap.",
        said: &[
            ("warga masih panik", "Budi Santoso", "mengatakan"),
            ("Saat ini katanya, dapur umum sudah siap", "Budi Santoso", "katanya"),
        ],
    },
    Case {
        what: "told twice",
        text: "Drs. Budi Santoso menambahkan, bantuan itu tiba besok pagi, ujarnya.",
        said: &[("bantuan itu tiba besok pagi", "Budi Santoso", "menambahkan")],
    },
    Case {
        what: "a cue's words that are nouns",
        text: "Pesan itu disampaikan Drs. Budi Santoso untuk membangkitkan semangat warga desa. Kisah Hasan Basri yang membuka kebun itu terkenal. Melalui pesan singkat Drs. Budi Santoso kepada wartawan, menjelaskan bahwa bantuan tiba besok.",
        said: &[("bantuan tiba besok", "Budi Santoso", "menjelaskan")],
    },
    Case {
        what: "such a word with somebody behind it",
        text: "Pesan Drs. Budi Santoso, warga harus tetap menjaga kebersihan.",
        said: &[("warga harus tetap menjaga kebersihan", "Budi Santoso", "Pesan")],
    },
    Case {
        what: "a phrase that points back behind commas",
        text: "“Saya berjualan di sini,” cerita Hasan Basri. Warga Desa Aro, Kecamatan Kubung, Kabupaten Solok, ini mengaku kiosnya masih sepi.",
        said: &[("kiosnya masih sepi", "Hasan Basri", "mengaku")],
    },
    Case {
        what: "a passive and a pronoun",
        text: "Drs. Budi Santoso mengatakan, bantuan itu sudah tiba. Ditegaskan dia, warga harus mendengar langsung. Dijelaskan olehnya, para guru sangat menunggu.",
        said: &[
            ("bantuan itu sudah tiba", "Budi Santoso", "mengatakan"),
            ("warga harus mendengar langsung", "Budi Santoso", "Ditegaskan"),
            ("para guru sangat menunggu", "Budi Santoso", "Dijelaskan"),
        ],
    },
];

#[test]
fn marks_of_every_kind() {
    check(MARKS, QuotationStyle::Direct);
}

#[test]
fn cues_at_every_place() {
    check(CUES, QuotationStyle::Direct);
}

#[test]
fn speakers() {
    check(SPEAKERS, QuotationStyle::Direct);
}

#[test]
fn marks_that_quote_nobody() {
    check(NO_SPEECH, QuotationStyle::Direct);
}

#[test]
fn reported_clauses() {
    check(REPORTED, QuotationStyle::Indirect);
}

#[test]
fn a_name_set_before_the_marks_is_their_speakers() {
    for mark in [":", ","] {
        let text = format!("Camat Lembang, Rudi Hartono{mark} “Bantuan harus merata sampai ke desa.”");
        let annotation = annotate(&text, &Options::default());
        let [quotation] = annotation.quotations.as_slice() else { panic!("{mark}: {:?}", annotation.quotations) };
        let beside = annotation.mentions.iter().find(|mention| Some(mention.id) == quotation.speaker_mention);
        assert_eq!(beside.map(|mention| mention.text.as_str()), Some("Rudi Hartono"), "{mark}");
    }
}
