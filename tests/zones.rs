//! Zones and datelines of pages as people paste them. A case lists its lines with the zone that each must be in.

use petik::annotation::ZoneKind::{self, *};
use petik::{Options, annotate};

struct Page {
    what: &'static str,
    lines: &'static [(ZoneKind, &'static str)],
    dateline: Option<(Option<&'static str>, Option<&'static str>)>,
}

const PROSE: &str = "Pemerintah Kabupaten Rimba Jaya menggelar rapat koordinasi bersama seluruh camat di aula kantor bupati, Senin (4/3/2024), untuk membahas penataan arsip desa.";

const PAGES: &[Page] = &[
    Page {
        what: "a headline over paragraphs",
        lines: &[
            (Headline, "Pemkab Rimba Jaya Tata Arsip Desa"),
            (Body, PROSE),
            (Body, "Rapat itu diikuti dua puluh camat dari seluruh kabupaten."),
        ],
        dateline: None,
    },
    Page {
        what: "menus above, share bars below",
        lines: &[
            (Boilerplate, "Menu"),
            (Boilerplate, "Mode Gelap"),
            (Headline, "Camat Se-Kabupaten Belajar Menata Arsip"),
            (Boilerplate, "Sebarkan artikel ini"),
            (Body, PROSE),
            (Boilerplate, "facebook twitter whatsapp telegram line copy"),
            (Related, "Baca Juga: Jalan Desa Diperbaiki Tahun Depan"),
            (Body, "Kegiatan itu ditutup oleh wakil bupati pada sore harinya di tempat yang sama."),
            (Related, "Berita Terkait"),
            (Related, "Jembatan Gantung Dibuka untuk Umum"),
        ],
        dateline: None,
    },
    Page {
        what: "who wrote it, and when",
        lines: &[
            (Headline, "Arsip Desa Ditata Ulang"),
            (Byline, "Senin, 4 Maret 2024 | 10:15 WIB"),
            (Byline, "Oleh MC KAB RIMBA JAYA, Senin, 4 Maret 2024 | 10:15 WIB - Redaktur: Wening - 73"),
            (Body, PROSE),
            (Byline, "Penulis: Wening | Editor: Satria"),
            (Source, "Sumber: Humas Rimba Jaya"),
        ],
        dateline: None,
    },
    Page {
        what: "no headline, straight into the story",
        lines: &[(Body, PROSE), (Body, "Rapat itu diikuti dua puluh camat dari seluruh kabupaten.")],
        dateline: None,
    },
    Page {
        what: "a picture's file name above, several links under one cue",
        lines: &[
            (Headline, "Arsip Desa Ditata Ulang"),
            (Boilerplate, "IMG-20240304-WA0012"),
            (Body, PROSE),
            (Related, "Baca Juga :"),
            (Related, "Jalan Desa Diperbaiki Tahun Depan"),
            (Related, "Jembatan Gantung Dibuka untuk Umum"),
            (Related, "Wabup Tutup Lomba Arsip"),
            (Body, "Kegiatan itu ditutup oleh wakil bupati pada sore harinya di tempat yang sama."),
            (Body, "Penataan arsip di desa"),
            (Body, "Camat lain menyusul bulan depan, sesudah semua desa selesai."),
        ],
        dateline: None,
    },
    Page {
        what: "a counter and a line of tags are no titles",
        lines: &[
            (Boilerplate, "94 total views, 3 views today"),
            (Headline, "Pansel umumkan nama calon sekda"),
            (Body, "id Solok,Calon Sekda Solok,Pemkab Solok"),
            (Body, PROSE),
        ],
        dateline: None,
    },
    Page {
        what: "a dateline in a line of its own",
        lines: &[(Headline, "Arsip Desa Ditata Ulang"), (Dateline, "Solok, KABARSOLOK.ID"), (Body, PROSE)],
        dateline: Some((Some("Solok"), Some("KABARSOLOK.ID"))),
    },
    Page {
        what: "a title that names a press office and a region is no dateline",
        lines: &[(Headline, "Lewat Lomba Humas Sumbar, Bupati Solok Ajak Warga Bersatu"), (Body, PROSE)],
        dateline: None,
    },
    Page {
        what: "a caption that begins with a keyword, above the dateline",
        lines: &[
            (Headline, "Arsip Desa Ditata Ulang"),
            (Body, "ARSIP - Para camat memeriksa arsip desa di aula kantor bupati."),
            (Dateline, "SOLOK - Pemerintah kabupaten menggelar rapat bersama seluruh camat di aula kantor bupati."),
        ],
        dateline: Some((Some("SOLOK"), None)),
    },
    Page {
        what: "a sentence broken by width below a cue without links, and nothing longer after it",
        lines: &[
            (Headline, "Arsip Desa Ditata Ulang"),
            (Body, PROSE),
            (Related, "Baca Juga :"),
            (Body, "Camat Rimba Jaya saat dijumpai\ndi ruang kerjanya berharap arsip\nsemua desa selesai ditata."),
            (Body, "Sesudah itu, arsip kecamatan"),
            (Body, "“Semoga lekas selesai,\nsebelum musim hujan datang” kata Camat."),
        ],
        dateline: None,
    },
    Page {
        what: "pictures' credits without parentheses, twice told; tags and rights below",
        lines: &[
            (Headline, "Arsip Desa Ditata Ulang Tahun Ini di Rimba Jaya"),
            (Caption, "Camat Wening Satria (Wening). /Humas Rimba Jaya"),
            (Caption, "Camat Wening Satria (Wening). /Humas Rimba Jaya /"),
            (Caption, "Para camat memeriksa arsip desa di aula kantor bupati, Senin (4/3/2024)// Foto: Satria"),
            (Body, PROSE),
            (Boilerplate, "#pemkabrimbajaya #ArsipDesa #camat"),
            (Boilerplate, "Share This Article :"),
            (Boilerplate, "spot_imgspot_img"),
            (Boilerplate, "© 2024 Kabar Rimba. Semua hak dilindungi undang-undang."),
        ],
        dateline: None,
    },
    Page {
        what: "widgets above the title, the title once more below it, links without a cue at the end",
        lines: &[
            (Boilerplate, "Beranda Arsip Arsip Desa Ditata Ulang Tahun Ini"),
            (Headline, "ARSIP DESA DITATA ULANG TAHUN INI"),
            (Boilerplate, "Read Time:1 Minute, 23 Second"),
            (Boilerplate, "Share on Facebook"),
            (Boilerplate, "WhatsApp"),
            (Headline, "ARSIP desa ditata ulang tahun ini"),
            (Byline, "Penulis"),
            (Byline, "Wening Satria"),
            (Body, PROSE),
            (Related, "Baca Juga: Jembatan Gantung Dibuka untuk Umum"),
            (Body, "Kegiatan itu ditutup oleh wakil bupati pada sore harinya di tempat yang sama.***"),
            (Related, "- Camat Rimba Jaya Tinjau Pasar Baru"),
            (Related, "- Wabup Serahkan Bantuan untuk Tiga Desa"),
            (Boilerplate, "Load More"),
        ],
        dateline: None,
    },
    Page {
        what: "who is in the picture is no title",
        lines: &[
            (Headline, "Camat dan Lurah Belajar tentang Arsip dengan Kepala Dinas"),
            (Body, "Ketua Panitia Arsip Kabupaten Solok, Wening Satria"),
            (Byline, "Rep: Wening Satria/ Red: Rendra Wirsana"),
            (Body, PROSE),
        ],
        dateline: None,
    },
    Page {
        what: "a timetable and a list of winners are the article's",
        lines: &[
            (Headline, "Arsip Desa Ditata Ulang Tahun Ini"),
            (Body, PROSE),
            (Body, "1. Pendaftaran: 1-5 Mei 2024"),
            (Body, "2. Seleksi Berkas: 6 Mei-9 Mei 2024"),
            (Body, "Berikut para pemenang lomba arsip:"),
            (Body, "- Juara Pertama Desa Rimba Raya"),
            (Body, "- Juara Kedua Desa Rimba Elok"),
        ],
        dateline: None,
    },
    Page {
        what: "a picture's name and its caption are the same, and no title",
        lines: &[
            (Headline, "Ramadan Tiba, Camat dan Warga Mulai Menata Arsip Desa"),
            (Caption, "IST/KABAR RIMBA - Para Camat Memeriksa Arsip Desa"),
            (Body, "Kantor Camat Rimba Jaya di Rimba\nKantor Camat Rimba Jaya di Rimba"),
            (Body, PROSE),
        ],
        dateline: None,
    },
    Page {
        what: "an author box after the story",
        lines: &[
            (Body, PROSE),
            (AuthorBio, "Author"),
            (Byline, "Wening Satria"),
            (
                AuthorBio,
                "Wening Satria mulai menulis pada 2009 dan pernah bekerja di tiga surat kabar sebelum menerbitkan buku tentang desa.",
            ),
        ],
        dateline: None,
    },
];

#[test]
fn every_line_is_in_its_zone() {
    for page in PAGES {
        let text = page.lines.iter().map(|(_, line)| *line).collect::<Vec<_>>().join("\n\n");
        let annotation = annotate(&text, &Options { offsets: petik::annotation::Offsets::Utf8, ..Options::default() });
        for (kind, line) in page.lines {
            let at = text.find(line).expect("the line is in the text");
            let zone = annotation.zones.iter().find(|zone| zone.start <= at && at < zone.end).expect("zones cover the text");
            assert_eq!(zone.kind, *kind, "{}: {line:?}", page.what);
        }
        let dateline = annotation.dateline.as_ref().map(|dateline| (dateline.place.as_deref(), dateline.outlet.as_deref()));
        assert_eq!(dateline, page.dateline, "{}", page.what);
    }
}

#[test]
fn datelines() {
    const CASES: &[(&str, Option<&str>, Option<&str>)] = &[
        ("KUPANG, SuaraTimur.com – ", Some("KUPANG"), Some("SuaraTimur.com")),
        ("SuaraTimur.com, Kupang – ", Some("Kupang"), Some("SuaraTimur.com")),
        ("Medan (Kabar Deli) – ", Some("Medan"), Some("Kabar Deli")),
        ("MANADO- ", Some("MANADO"), None),
        ("BLITAR, – ", Some("BLITAR"), None),
        ("suaratimur.id | Kupang — ", Some("Kupang"), Some("suaratimur.id")),
        ("PALU-", Some("PALU"), None),
        ("Waingapu, Selasa (18/11/2025) – ", Some("Waingapu"), None),
        ("Waingapu, 18 November 2025 - ", Some("Waingapu"), None),
        ("SOLOK, Minggu, 16 November 2025, 11.25 WIB — ", Some("SOLOK"), None),
        ("KABAR-SOLOK.COM, SOLOK - ", Some("SOLOK"), Some("KABAR-SOLOK.COM")),
        ("KABAR SOLOK.COM, SOLOK---", Some("SOLOK"), Some("KABAR SOLOK.COM")),
        ("SOLOK, (WR).- ", Some("SOLOK"), Some("WR")),
        ("KABARSOLOK.CO.ID - SOLOK. ", Some("SOLOK"), Some("KABARSOLOK.CO.ID")),
        ("KABARSOLOK.CO SOLOK — ", Some("SOLOK"), Some("KABARSOLOK.CO")),
        ("Solok.//Kabarkini86.com – ", Some("Solok"), Some("Kabarkini86.com")),
        ("Solok (Kininews Sumbar) - ", Some("Solok"), Some("Kininews Sumbar")),
        ("KABAR SUMBAR – ", None, Some("KABAR SUMBAR")),
        ("SWARASOLOK- ", None, Some("SWARASOLOK")),
        ("Warta Kita, Solok - ", Some("Solok"), Some("Warta Kita")),
        ("METRO – ", Some("METRO"), None),
        ("PORTAL RIMBA – ", None, Some("PORTAL RIMBA")),
        ("Solok: ", Some("Solok"), None),
        ("kabarsolok.id, Solok-", Some("Solok"), Some("kabarsolok.id")),
        ("SOLOK,kabarsolok.com-", Some("SOLOK"), Some("kabarsolok.com")),
        ("SOLOK, kSumbar.id – ", Some("SOLOK"), Some("kSumbar.id")),
        ("Solok, solokkab.go.id-- ", Some("Solok"), Some("solokkab.go.id")),
        ("Solok, humas.solokkab.go.id – ", Some("Solok"), Some("humas.solokkab.go.id")),
        ("Solok-RS | ", Some("Solok"), Some("RS")),
        ("SOLOK, www.ranahsolok.id- ", Some("SOLOK"), Some("www.ranahsolok.id")),
    ];
    for (head, place, outlet) in CASES {
        let text = format!("{head}{PROSE}");
        let annotation = annotate(&text, &Options { offsets: petik::annotation::Offsets::Utf8, ..Options::default() });
        let dateline = annotation.dateline.unwrap_or_else(|| panic!("{head:?} is a dateline"));
        assert_eq!((dateline.place.as_deref(), dateline.outlet.as_deref()), (*place, *outlet), "{head:?}");
        assert_eq!(&text[dateline.start..dateline.end], head.trim_end(), "{head:?}");
    }
    let annotation = annotate(&format!("AROSUKA : Senin, {PROSE}"), &Options::default());
    assert_eq!(annotation.dateline.map(|dateline| dateline.end), Some(9), "a weekday stands behind the town's colon");
    for text in [
        "SOLOK – Bimbingan Teknis Perangkat Desa Wilayah Utara dan Selatan Ke – 12 digelar di aula kantor bupati.",
        "MC.Solok – Berdasarkan Surat Edaran Bupati Nomor 140/26/SE/BUP – KM/2015, seluruh desa memilih kepala desa.",
    ] {
        let annotation = annotate(text, &Options { offsets: petik::annotation::Offsets::Utf8, ..Options::default() });
        let dateline = annotation.dateline.expect("a dateline");
        assert!(text[..dateline.end].chars().count() < 12, "{text:?} goes on behind its first dash");
    }
    for text in [PROSE, "Rata-rata warga desa itu bekerja di kebun dan sawah sejak kecil sampai hari tua mereka.", ""] {
        assert!(annotate(text, &Options::default()).dateline.is_none(), "{text:?} has no dateline");
    }
}
