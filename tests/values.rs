//! Spans and values of dates, laws, counts, amounts, percentages and durations, sentence by sentence.
//!
//! A case is a sentence with the expected mention between square brackets, and its value as JSON prints it. A sentence
//! without brackets has no mention of the kind at all.

use petik::annotation::{Kind, Value};
use petik::{Options, annotate};

/// Annotates every case and lists those that come out otherwise.
fn check(kind: Kind, options: &Options, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (case, value) in cases {
        let text = case.replace(['[', ']'], "");
        let expected: Vec<String> =
            case.split('[').skip(1).filter_map(|rest| rest.split(']').next()).map(|span| format!("{span} = {value}")).collect();
        let found: Vec<String> = annotate(&text, options)
            .mentions
            .iter()
            .filter(|mention| mention.kind == kind && mention.within.is_none())
            .map(|mention| format!("{} = {}", mention.text, printed(&mention.value)))
            .collect();
        if expected != found {
            wrong.push(format!("{case}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn printed(value: &Option<Value>) -> String {
    match value {
        None => "null".to_owned(),
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Range([from, to])) => format!("[{from},{to}]"),
    }
}

#[test]
fn dates() {
    let cases = [
        ("Acara dibuka pada [7 Juni 2021] oleh panitia.", "2021-06-07"),
        ("Pelatihan itu berjalan [7 Juni sampai 11 Juni 2021] di aula.", "2021-06-07/2021-06-11"),
        ("Peserta berlatih [tanggal 4 - 8 Maret 2024] di balai latihan.", "2024-03-04/2024-03-08"),
        ("Mereka belajar [3 s.d. 5 Mei 2023] di kampus.", "2023-05-03/2023-05-05"),
        ("Lomba digelar [Kamis (21/04/22)] pagi.", "2022-04-21"),
        ("Lomba digelar di alun-alun ([23/3/2021]).", "2021-03-23"),
        ("Rapat itu berlangsung [Jumat, 4 Agustus 2023].", "2023-08-04"),
        ("Rapat itu berlangsung [hari Rabu tanggal 2 Agustus 2023] di kantor.", "2023-08-02"),
        ("Seleksi diadakan [21 dan 28 Desember 2021] di dua lokasi.", "2021-12-21,2021-12-28"),
        ("Bazar itu buka [29 sampai 1 Juli 2021] saja.", "2021-06-29/2021-07-01"),
        ("Jadwal tertulis [17-11 Juni 2021] di papan.", "2021-06-17/2021-06-11"),
        ("Magang berjalan [15 Desember 2023 hingga 13 Januari 2024].", "2023-12-15/2024-01-13"),
        ("Magang berjalan [15 Desember hingga 13 Januari 2024].", "2023-12-15/2024-01-13"),
        ("Program itu mulai [bulan Agustus 2017] di desa.", "2017-08"),
        ("Updated [Monday, 27 March 2023] by admin.", "2023-03-27"),
        ("Panen raya digelar [Sabtu (14/5)] di sawah.", "null"),
        ("Ia datang [Rabu-Kamis (14-15/6/2023)] lalu pulang.", "2023-06-14/2023-06-15"),
        ("Halaman itu terbit [2024-11-28] pagi.", "2024-11-28"),
        ("Rapat itu berlangsung [12/3-14/3/2025] di kantor.", "2025-03-12/2025-03-14"),
        ("Lomba itu digelar pada [tanggal 8--14 Desember 2024] di kantor.", "2024-12-08/2024-12-14"),
        ("Rapat itu berlangsung [hari Senin tanggal 10 bulan Maret tahun 2025] di kantor.", "2025-03-10"),
    ];
    check(Kind::Date, &Options::default(), &cases);
}

#[test]
fn years_from_elsewhere() {
    let text = "Pelatihan dibuka Senin (3/6). Penutupan dijadwalkan pada 7 Juni 2024.";
    let found: Vec<String> = annotate(text, &Options::default()).mentions.iter().map(|mention| printed(&mention.value)).collect();
    assert_eq!(found, ["2024-06-03", "2024-06-07"]);
    let text = "Rapat itu berlangsung tanggal 2-19 di kantor, lalu ditutup 20 Mei 2024.";
    let found: Vec<String> = annotate(text, &Options::default()).mentions.iter().map(|mention| printed(&mention.value)).collect();
    assert_eq!(found, ["2024-05-02/2024-05-19", "2024-05-20"]);
}

#[test]
fn the_year_of_a_law_in_an_event_or_of_a_budget_is_not_the_days() {
    for text in
        ["Sosialisasi PBM Nomor 9 dan 8 Tahun 2006 digelar di aula, Kamis (7/9).", "Rancangan APBD 2024 dibahas di aula, Kamis (12/10)."]
    {
        let found = annotate(text, &Options::default()).mentions;
        let day = found.iter().find(|mention| mention.kind == Kind::Date).map(|day| printed(&day.value));
        assert_eq!(day.as_deref(), Some("null"), "{text}");
    }
    let found = annotate("Rancangan Perubahan APBD 2024 dibahas di aula, Kamis (5/9).", &Options::default()).mentions;
    assert_eq!(found.iter().find(|mention| mention.kind == Kind::Date).map(|day| printed(&day.value)).as_deref(), Some("2024-09-05"));
}

#[test]
fn relative_days() {
    let options = Options { published_on: Some((2024, 6, 5)), ..Options::default() };
    let cases = [
        ("Panitia berkumpul [besok] di aula.", "2024-06-06"),
        ("Panitia berkumpul [Senin lalu] di aula.", "2024-06-03"),
        ("Panitia berkumpul [kemarin] di aula.", "2024-06-04"),
        ("Panitia berkumpul [pekan depan] di aula.", "null"),
        ("Panitia berkumpul [Selasa pekan depan] di aula.", "2024-06-11"),
        ("Panitia berkumpul [Jumat pekan lalu] di aula.", "2024-05-31"),
        ("Panitia berkumpul [Minggu lalu] di aula.", "2024-06-02"),
        ("Panitia berkumpul [Senin (3/6/2024)] kemarin di aula.", "2024-06-03"),
        ("Panitia berkumpul setiap Rabu hingga [26 Juni 2024] di aula.", "2024-06-26"),
    ];
    check(Kind::Date, &options, &cases);
}

#[test]
fn amounts() {
    let cases = [
        ("Bantuan senilai [Rp1,2 miliar] cair.", "1200000000"),
        ("Bantuan senilai [Rp 1.045.355.000] cair.", "1045355000"),
        ("Bantuan senilai [Rp. 250.000,-] cair.", "250000"),
        ("Bantuan senilai [Rp 8 M] cair.", "8000000000"),
        ("Iurannya [500 ribu rupiah] per tahun.", "500000"),
        ("Iurannya [dua ratus ribu rupiah] per tahun.", "200000"),
        ("Biayanya [Rp600 juta hingga Rp900 juta] per tahun.", "[600000000,900000000]"),
        ("Harganya [Rp 22 hingga Rp 24 ribu] per kilo.", "[22000,24000]"),
        ("Dana sebesar [3,5 triliun] disiapkan.", "3500000000000"),
        ("Biayanya antara [Rp5 juta dan Rp7 juta] setahun.", "[5000000,7000000]"),
        ("Harganya dari [50 ribu] turun lagi.", "50000"),
        ("Kafilah itu meraih empat perak dan dua perunggu.", ""),
        ("Utang sebesar 3,5 miliar dolar atau [Rp57 triliun] dibayar.", "57000000000000"),
        ("Utang sebesar USD 5 juta dibayar.", ""),
    ];
    check(Kind::Money, &Options::default(), &cases);
}

#[test]
fn percentages() {
    let cases = [
        ("Angkanya naik [1,5 persen] tahun ini.", "1.5"),
        ("Angkanya naik [24.4%] tahun ini.", "24.4"),
        ("Angkanya naik [10-15 persen] tahun ini.", "[10,15]"),
        ("Angkanya turun [dua persen] saja.", "2"),
        ("Angkanya turun 5 sampai [10 persen] saja.", "10"),
        ("Angkanya 5 desa dan [10 persen] saja.", "10"),
    ];
    check(Kind::Percent, &Options::default(), &cases);
}

#[test]
fn durations() {
    let cases = [
        ("Pelatihan berjalan selama [lima hari] penuh.", "P5D"),
        ("Masa kerjanya [3 (tiga) bulan] lagi.", "P3M"),
        ("Hukumannya [2 tahun 6 bulan] kurungan.", "P2Y6M"),
        ("Perbaikan makan waktu [1-2 minggu] lagi.", "P1W/P2W"),
        ("Diskusi berlangsung [1,5 jam] tanpa jeda.", "PT1H30M"),
        ("Anak berusia 7 tahun itu menang.", ""),
        ("Rumah itu berdiri sejak tahun 1987 lalu.", ""),
    ];
    check(Kind::Duration, &Options::default(), &cases);
}

#[test]
fn laws() {
    let cases = [
        ("Dasarnya [PP Nomor 17 Tahun 2018] tentang kecamatan.", "PP 17/2018"),
        ("Dasarnya [Undang-Undang No. 5/2014] tentang ASN.", "UU 5/2014"),
        ("Dasarnya [Peraturan Menteri Dalam Negeri (Permendagri) Nomor 08 Tahun 2023] itu.", "Permendagri 8/2023"),
        ("Dasarnya [Perda DIY Nomor 1 Tahun 2018] itu.", "Perda DIY 1/2018"),
        ("Dasarnya [PP Nonor 17 Tahun 2018] itu.", "PP 17/2018"),
        ("Dasarnya [Perda DIY Nomro 1 Tahun 2018] itu.", "Perda DIY 1/2018"),
        ("Dasarnya [PP Nomo. 17 Tahun 2018] itu.", "PP 17/2018"),
        ("Dasarnya [SK Bupati Asahan Nomor 283-Kominfo-Tahun 2017] itu.", "SK Bupati Asahan 283-Kominfo/2017"),
        ("Dasarnya [PMK Nomor 194/PMK.02/2022] itu.", "PMK 194/PMK.02/2022"),
        ("Dasarnya [SK Mendagri Nomor 131.71 – 4150 Tahun 2017] itu.", "SK Mendagri 131.71-4150/2017"),
        ("Dasarnya [Surat Edaran Bupati Nomor 140/SE/BUP – KM/2015] itu.", "SE Bupati 140/SE/BUP-KM/2015"),
        ("Dasarnya [Kepmendes PDT Nomor 3 Tahun 2025] itu.", "Kepmendes PDT 3/2025"),
        ("Dasarnya [Keputusan MenPANRB Nomor 16 Tahun 2025] itu.", "KepmenPANRB 16/2025"),
        ("Ia mengacu PP 53 itu saja.", ""),
        ("Dasarnya [Peraturan Bersama Menteri (PBM) Nomor 9 dan 8 Tahun 2006] itu.", "PBM 9/2006,PBM 8/2006"),
        ("Dasarnya [Perda Nomor 3, 4, dan 5 Tahun 2020] itu.", "Perda 3/2020,Perda 4/2020,Perda 5/2020"),
        ("Dasarnya [PP Nomor 3 Tahun 2020 dan Nomor 07 Tahun 2021] itu.", "PP 3/2020,PP 7/2021"),
        ("Dasarnya [PP Nomor 3 Tahun 2020] dan 7 kegiatan tahun 2021 itu.", "PP 3/2020"),
    ];
    check(Kind::Law, &Options::default(), &cases);
}

#[test]
fn counts() {
    let cases = [
        ("Kegiatan diikuti [30 orang] dari kota.", "30"),
        ("Kegiatan diikuti antara [30 dan 40 peserta] dari kota.", "[30,40]"),
        ("Kegiatan diikuti [50 lebih perangkat desa] dari kota.", "50"),
        ("Kafilah kota meraih [empat perak] saja.", "4"),
        ("Kegiatan diikuti [30 (tiga puluh) orang] dari kota.", "30"),
        ("Kegiatan diikuti [102 Kepala Desa] se-kabupaten.", "102"),
        ("Kegiatan diikuti [dua puluh peserta] dari kota.", "20"),
        ("Kegiatan diikuti [1.200 siswa] dari kota.", "1200"),
        ("Kegiatan diikuti [10-15 orang] dari kota.", "[10,15]"),
        ("Dana dibagi untuk [15 kabupaten dan kota] di pesisir.", "15"),
        ("Panitia membawa [41 paket] dan pulang.", "41"),
        ("Sebanyak [45 anggota] DPRD Kabupaten Wonogiri dilantik.", "45"),
        ("Menurut [tujuh fraksi] DPRD anggaran itu cukup.", "7"),
        ("Ia memenangi lomba ke-2 orang tua.", ""),
        ("Beratnya 15 kilogram dan panjangnya 3 meter.", ""),
        ("Ia sudah 3 kali datang.", ""),
    ];
    check(Kind::Count, &Options::default(), &cases);
}
