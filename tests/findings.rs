//! What petik queries and what it leaves alone, check by check: invented sentences as data.

use petik::Options;
use petik::annotation::{Language, Severity};

/// A text, and the findings of one code in it: the words queried and the suggestion.
type Case = (&'static str, &'static [(&'static str, Option<&'static str>)]);

fn holds(code: &str, cases: &[Case]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let annotation = petik::annotate(text, &Options { offsets: petik::annotation::Offsets::Utf8, ..Default::default() });
        let found: Vec<(&str, Option<&str>)> = annotation
            .findings
            .iter()
            .filter(|finding| finding.code == code)
            .map(|finding| (&text[finding.start..finding.end], finding.suggestion.as_deref()))
            .collect();
        if found != *expected {
            wrong.push(format!("{text}\n    expected {expected:?}\n    found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{code}\n{}", wrong.join("\n"));
}

#[test]
fn weekdays() {
    holds(
        "date.weekday-mismatch",
        &[
            ("Rapat itu digelar di Solok, Selasa (23/11/2020).", &[("Selasa (23/11/2020)", Some("Senin (23/11/2020)"))]),
            ("Rapat itu digelar di Solok pada Jumat, 8 Maret 2023.", &[("Jumat, 8 Maret 2023", Some("Rabu, 8 Maret 2023"))]),
            ("Rapat itu digelar di Solok, Senin (23/11/2020).", &[]),
            ("Rapat itu digelar di Solok, Senin (5/11/2020).", &[("Senin (5/11/2020)", Some("Kamis (5/11/2020)"))]),
            ("Rapat itu digelar di Solok, Selasa 23 November.", &[]),
            ("Pelatihan berlangsung Senin sampai Rabu, 14-16 Juni 2021.", &[]),
            ("Pelatihan berlangsung Senin hingga Jumat (7-11/6/2021).", &[]),
            ("Panen raya jatuh pada minggu ke-2 November 2023.", &[]),
            ("Rapat dibuka Senin (4/3/2024). Pelatihan ditutup Rabu (6/3) dan Kamis (14/3), lalu Sabtu (8/3).", &[]),
            ("Rapat dibuka Senin (4/3/2024). Pelatihan ditutup Sabtu (7/3).", &[("Sabtu (7/3)", Some("Kamis (7/3)"))]),
            ("Rapat dibuka Senin (4/3/2024). Tahun lalu pelatihan ditutup Sabtu (7/3).", &[]),
        ],
    );
}

#[test]
fn ranges() {
    holds(
        "date.reversed-range",
        &[
            ("Bimtek digelar pada 19-12 Juli 2022 di Solok.", &[("19-12 Juli 2022", None)]),
            (
                "Bimtek digelar 2-6 Mei 2022 di Solok. Panitia menyebut tanggal 12-6 Mei 2022 sebagai jadwal resmi.",
                &[("12-6 Mei 2022", Some("2-6 Mei 2022"))],
            ),
            ("Bimtek digelar pada 12-19 Juli 2022 di Solok.", &[]),
            ("Bimtek digelar pada 28 Desember 2021 sampai 3 Januari 2022 di Solok.", &[]),
            ("Bimtek digelar pada 28 Desember sampai 3 Januari 2022 di Solok.", &[]),
            ("Camat membahas RPJMD Kabupaten Solok Tahun 2026-2021 di Solok.", &[("2026-2021", Some("2021-2026"))]),
            ("Camat membahas RPJMD Kabupaten Solok Tahun 2021-2026 dan belanja tahun 2024-2023 di Solok.", &[]),
        ],
    );
    holds(
        "date.missing-month",
        &[
            ("Bimtek digelar mulai 28 sampai 2 Mei 2022 di Solok.", &[("28 sampai 2 Mei 2022", Some("28 April sampai 2 Mei 2022"))]),
            ("Bimtek digelar 30-3 Januari 2023 di Solok.", &[("30-3 Januari 2023", Some("30 Desember-3 Januari 2023"))]),
            ("Bimtek digelar pada 28 April sampai 2 Mei 2022 di Solok.", &[]),
            ("Bimtek digelar 28 sampai 2 Mei 2022 di Solok, Sabtu (28/5/2022).", &[("28 sampai 2 Mei 2022", None)]),
            (
                "Bimtek digelar 28 sampai 2 Mei 2022 di Solok, Kamis (28/4/2022).",
                &[("28 sampai 2 Mei 2022", Some("28 April sampai 2 Mei 2022"))],
            ),
            ("Bimtek digelar pada 19-12 Juli 2022 di Solok.", &[]),
        ],
    );
    holds(
        "date.impossible",
        &[
            ("Apel digelar pada 31 Juni 2022 di Solok.", &[("31 Juni 2022", None)]),
            ("Apel digelar pada 29 Februari 2023 di Solok.", &[("29 Februari 2023", None)]),
            ("Apel digelar pada 29 Februari 2024 di Solok.", &[]),
            ("Apel digelar Rabu (12/13/2024) di Solok.", &[("Rabu (12/13/2024)", Some("Rabu (13/12/2024)"))]),
            ("Apel digelar pada 30 Juni 2022 di Solok.", &[]),
            ("Apel digelar Senin (32/1/2024) dan tanggal 35 Mei di Solok.", &[("32/1/2024", None), ("35 Mei", None)]),
            ("Apel digelar Senin (31/1/2024) oleh 35 camat di Solok.", &[]),
        ],
    );
    holds(
        "date.conflict",
        &[
            ("Bimtek digelar selama tiga hari, 12 hingga 18 Juli 2022 di Solok.", &[("12 hingga 18 Juli 2022", None)]),
            ("Bimtek digelar selama tiga hari, 12 hingga 14 Juli 2022 di Solok.", &[]),
            ("Bimtek digelar selama tiga hari sejak 12 hingga 15 Juli 2022 di Solok.", &[]),
            ("Bimtek digelar selama lima hari kerja, 11 hingga 18 Juli 2022 di Solok.", &[]),
            ("Bimtek digelar selama 3 (empat) hari di Solok.", &[("3 (empat) hari", None)]),
            ("Bimtek digelar selama 3 (tiga) hari di Solok.", &[]),
        ],
    );
}

#[test]
fn laws() {
    holds(
        "law.title-mismatch",
        &[
            ("Penataan itu mengacu pada UU Nomor 6 Tahun 2013 tentang Desa.", &[]),
            (
                "Penataan itu mengacu pada UU Nomor 35 Tahun 2019 tentang Narkotika.",
                &[("UU Nomor 35 Tahun 2019", Some("UU Nomor 35 Tahun 2009"))],
            ),
            ("Penataan itu mengacu pada UU Nomor 35 Tahun 2019 tentang Sapi Perah.", &[]),
            (
                "Penataan itu mengacu pada UU Nomor 25 Tahun 2014 tentang Pelayanan Publik.",
                &[("UU Nomor 25 Tahun 2014", Some("UU Nomor 25 Tahun 2009"))],
            ),
            (
                "Mutasi itu mengacu pada PP Nomor 12 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil.",
                &[("PP Nomor 12 Tahun 2017", Some("PP Nomor 11 Tahun 2017"))],
            ),
            ("Mutasi itu mengacu pada PP Nomor 11 Tahun 2017 tentang Manajemen PNS.", &[]),
            ("Penataan itu mengacu pada UU Nomor 23 Tahun 2014 tentang Pemda.", &[]),
            ("Penataan itu mengacu pada UU Nomor 10 Tahun 2016 tentang Pilkada.", &[]),
            ("Penataan itu mengacu pada Perda Nomor 3 Tahun 2019 tentang Pelayanan Publik.", &[]),
            ("Pegawai yang melanggar disiplin dijatuhi sanksi menurut PP Nomor 94 Tahun 2021.", &[]),
            (
                "Bursa kerja itu mengacu pada UU Nomor 13 Tahun 2023 tentang Ketenagakerjaan.",
                &[("UU Nomor 13 Tahun 2023", Some("UU Nomor 13 Tahun 2003"))],
            ),
            ("Bursa kerja itu mengacu pada UU Nomor 13 Tahun 2003 tentang Ketenagakerjaan.", &[]),
            (
                "UU Nomor 6 Tahun 2018 tentang Desa memberi nagari kebebasan mengatur adatnya.",
                &[("UU Nomor 6 Tahun 2018", Some("UU Nomor 6 Tahun 2014"))],
            ),
            ("UU Nomor 6 Tahun 2014 tentang Desa memberi nagari kebebasan mengatur adatnya.", &[]),
            ("UU Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan mensyaratkan partisipasi warga.", &[]),
            ("UU Nomor 3 Tahun 2024 tentang Desa memberi nagari kebebasan mengatur adatnya.", &[]),
            (
                "Pembentukan daerah kabupaten di lingkungan Propinsi Jawa Timur diatur undang-undang yang telah diubah dengan UU Nomor 2 \
                 Tahun 1965.",
                &[],
            ),
        ],
    );
}

#[test]
fn names() {
    holds(
        "name.variant",
        &[
            (
                "Kepala Dinas Sosial Kota Solok, Hartoyono, membuka rapat. \"Data harus rapi,\" kata Hartoyono. Menurut Hartoyno, rapat itu penting.",
                &[("Hartoyno", Some("Hartoyono"))],
            ),
            ("Kepala Dinas Sosial Kota Solok, Hartoyono, membuka rapat. \"Data harus rapi,\" kata Hartoyono.", &[]),
            (
                "Camat Natar Mohamad Yusuf membuka rapat. Menurut Camat Natar Muhammad Yusuf, data harus rapi.",
                &[("Muhammad Yusuf", Some("Mohamad Yusuf"))],
            ),
            (
                "Bupati Solok Rahmat Hidayat membuka rapat. \"Data harus rapi,\" kata Bupati Solok, Rachmad Hidayat.",
                &[("Rachmad Hidayat", Some("Rahmat Hidayat"))],
            ),
            ("Bupati Solok Rahmat Hidayat membuka rapat bersama Bupati Agam Rachmad Hidayat.", &[]),
        ],
    );
}

#[test]
fn acronyms() {
    holds(
        "acronym.mismatch",
        &[
            (
                "Badan Pengembangan Sumber Daya Manusia (BPSDMK) Provinsi Riau membuka diklat. Peserta tiba di BPSDMK kemarin.",
                &[("BPSDMK", Some("BPSDM")), ("BPSDMK", Some("BPSDM"))],
            ),
            ("Badan Kepegawaian dan Sumber Daya Manusia (BKSMD) Solok membuka diklat.", &[("BKSMD", None)]),
            ("Pemkot menyusun Rencana Kerja Pemerintah Daerah (RPKD) di Solok.", &[("RPKD", Some("RKPD"))]),
            ("Badan Pengembangan Sumber Daya Manusia (BPSDM) Provinsi Riau membuka diklat.", &[]),
            ("Badan Pengembangan Sumber Daya Manusia Daerah (BPSDM) Provinsi Riau membuka diklat.", &[]),
            ("Dinas Komunikasi dan Informatika (Diskominfo) Solok membuka bimtek.", &[]),
            ("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu (DPMPTSP) Solok membuka bimtek.", &[]),
            ("Bappeda membahas Rencana Pembangunan Daerah (RDP). Isi RPD disusun bersama camat.", &[("RDP", Some("RPD"))]),
            ("Bappeda membahas Rencana Pembangunan Daerah (RDP) bersama camat.", &[]),
            ("Bappeda membahas Rencana Pembangunan Daerah (RPD). Dewan menggelar RDP bersama camat.", &[]),
            ("Camat meninjau Badan Usaha Milik Daerah (BUMDes) di Solok. BUMDes lain menyusul.", &[("BUMDes", None)]),
            ("Camat meninjau Badan Usaha Milik Desa (BUMDes) di Solok.", &[]),
            ("Peserta Pelatihan Dasar (Latsar) membahas Pendidikan dan Pelatihan (Diklat) di Solok.", &[]),
            ("Razia itu melibatkan Penyidik Pegawai Negeri Sipil (PPNS) di Solok.", &[]),
            ("Bimtek itu diikuti Aparatur Sipil Negara (ANS) di Solok.", &[("ANS", Some("ASN"))]),
            (
                "Camat menemui Forum Komunikasi Umat Beragama (FKUB) dan BKN (Badan Kepegawaian Nasional).",
                &[
                    ("Forum Komunikasi Umat Beragama", Some("Forum Kerukunan Umat Beragama")),
                    ("Badan Kepegawaian Nasional", Some("Badan Kepegawaian Negara")),
                ],
            ),
            ("Camat menemui Forum Kerukunan Umat Beragama (FKUB) dan pelaku usaha mikro, kecil, dan menengah (UMKM).", &[]),
            ("Camat menemui Forum Kader Usaha Bersama (FKUB) di Solok.", &[]),
            (
                "Camat menemui Badan Penanggulangan Bencana Nasional (BNPB) dan Badan Penanggulangan Bencana Daerah (BPBD).",
                &[("Badan Penanggulangan Bencana Nasional", Some("Badan Nasional Penanggulangan Bencana"))],
            ),
            (
                "Camat menemui Ikatan Bisnis Indonesia (IBI) dan membahas Rencana Pembangunan Jangka Menengah Desa (RPJMD).",
                &[
                    ("Ikatan Bisnis Indonesia", Some("Ikatan Bidan Indonesia")),
                    ("Rencana Pembangunan Jangka Menengah Desa", Some("Rencana Pembangunan Jangka Menengah Daerah")),
                ],
            ),
            // What regions call as they like.
            ("Camat menemui Badan Pengelola Keuangan dan Aset Daerah (BPKAD) dan Dewan Pengurus Daerah (DPD) partai itu.", &[]),
        ],
    );
    holds(
        "acronym.variant",
        &[
            (
                "Kepala BKPSDM Solok membuka diklat. \"Semua siap,\" kata staf BKPSDM. Peserta diklat BKPDSM tiba kemarin.",
                &[("BKPDSM", Some("BKPSDM"))],
            ),
            ("Kepala BKPSDM Solok dan Kepala BPSDM Riau membuka diklat.", &[]),
            ("Kepala BKSDA Solok membuka diklat. Widyaiswara BPSDA hadir.", &[]),
            ("Kepala Dinas Pemberdayaan Masyarakat dan Desa (DPMD) Solok membuka diklat. Staf DMPD hadir.", &[("DMPD", Some("DPMD"))]),
        ],
    );
    holds(
        "acronym.undefined",
        &[
            ("Kepala BKD Solok dan Ketua TNI membuka diklat bersama KPK.", &[]),
            ("Ikatan Pemuda Kreatif Solok (IPKS) membuka diklat. Ketua IPKS hadir.", &[]),
            ("Diklat itu dibuka Ketua IPKRS Solok bersama camat.", &[("IPKRS", None)]),
            ("Warga berkumpul di PLTU Solok bersama kepala BEI Medan.", &[]),
            ("Hal itu disampaikan Ketua ROTIF Solok. Warga Rotif setuju.", &[]),
        ],
    );
}

#[test]
fn sums() {
    holds(
        "count.sum-mismatch",
        &[
            ("Pelatihan diikuti 40 peserta, terdiri dari 22 laki-laki dan 15 perempuan.", &[("40 peserta", None)]),
            ("Pelatihan diikuti 40 orang yang terdiri dari 25 orang laki-laki dan 15 orang perempuan.", &[]),
            ("Peserta terdiri dari 12 guru dan 20 siswa sehingga seluruhnya 30 orang.", &[("30 orang", None)]),
            ("Peserta terdiri dari 12 guru dan 18 siswa sehingga seluruhnya 30 orang.", &[]),
            ("Puskesmas itu punya 25 tenaga kesehatan, terdiri dari 5 dokter, 12 perawat dan 9 bidan.", &[("25 tenaga kesehatan", None)]),
            ("Pelatihan diikuti 40 orang yang terdiri dari 25 guru, 10 siswa dan beberapa pendamping.", &[]),
            ("Pelatihan diikuti 40 orang yang terdiri dari camat dan lurah dari 12 kecamatan dan 3 kota.", &[]),
            (
                "Kuota itu terisi 180 formasi. Rinciannya, 90 tenaga pendidikan, 35 tenaga kesehatan, dan 65 tenaga teknis.",
                &[("180 formasi", None)],
            ),
            ("Kuota itu terisi 180 formasi. Rinciannya, 90 tenaga pendidikan, 25 tenaga kesehatan, dan 65 tenaga teknis.", &[]),
            ("Bimtek diikuti 60 peserta. Adapun rinciannya: 20 guru, 15 kepala sekolah dan 20 pengawas.", &[("60 peserta", None)]),
            ("Dari 50 penerima, 30 orang laki-laki dan 18 orang perempuan.", &[("50 penerima", None)]),
            ("Dari 50 penerima, 30 orang laki-laki dan 20 orang perempuan.", &[]),
            ("Dari 50 pelamar, lolos 20 laki-laki dan 18 perempuan.", &[]),
            ("Bantuan itu diterima 40 warga, 22 pria, 10 wanita, dan 8 anak.", &[]),
            (
                "Jalan itu menghubungkan 12 desa di tiga kecamatan: 5 desa di Hulu, 4 desa di Tengah, dan 2 desa di Hilir.",
                &[("12 desa", None)],
            ),
            ("Jalan itu menghubungkan 12 desa di tiga kecamatan: 5 rumah di Hulu, 4 rumah di Tengah, dan 2 rumah di Hilir.", &[]),
            ("Panitia menyediakan 500 paket sembako, terdiri dari 250 paket beras dan 200 paket minyak.", &[("500 paket sembako", None)]),
            (
                "Sosialisasi diikuti 75 kader. Camat membuka acara. Kader yang hadir terdiri dari 50 kader Hulu dan 15 kader Hilir.",
                &[("75 kader", None)],
            ),
            (
                "Rombongan sebanyak 15 orang tiba di Solok. Rombongan terdiri dari 10 anggota dewan, 4 staf dan 2 tenaga ahli.",
                &[("15 orang", None)],
            ),
            ("Sosialisasi diikuti 75 kader. Tahun lalu hadir 65 kader. Kader terdiri dari 50 kader Hulu dan 15 kader Hilir.", &[]),
            ("Bimtek diikuti 60 peserta. Panitia menyiapkan konsumsi, yakni 20 nasi kotak dan 20 air minum.", &[]),
            (
                "Pelatihan diikuti 50 kader dengan rincian:\n- 20 kader Hulu\n- 15 kader Hilir\nPanitia menyiapkan 10 tenda.",
                &[("50 kader", None)],
            ),
            ("Pelatihan diikuti 35 kader dengan rincian sebagai berikut:\n1. 20 kader Hulu\n2. 15 kader Hilir\n", &[]),
            ("Pelatihan diikuti 50 kader dengan rincian:\n- 20 kader Hulu\n- kader Hilir\n- 15 kader Muara\n", &[]),
            (
                "Kuota itu meliputi 60 tenaga guru dan 20 tenaga teknis. Sebanyak 100 CPNS, meliputi 60 guru dan 50 bidan.",
                &[("100 CPNS", None)],
            ),
            (
                "Belanja sebesar Rp100 miliar itu terdiri dari gaji Rp60 miliar, jalan Rp30 miliar, dan pasar Rp20 miliar.",
                &[("Rp100 miliar", None)],
            ),
            ("Belanja sebesar Rp1,25 triliun itu terdiri dari gaji Rp900,5 miliar dan jalan Rp353 miliar.", &[]),
            ("Belanja sebesar Rp100 miliar itu terdiri dari gaji Rp60 miliar, jalan Rp30 miliar, dan pasar.", &[]),
            ("Bantuan itu diterima 30 (dua puluh) petani di Solok.", &[("30 (dua puluh) petani", None)]),
            (
                "Bantuan itu Rp1.500.000 (satu juta dua ratus ribu rupiah) sekeluarga, atau tiga ratus ribu rupiah (Rp400.000,-) sebulan.",
                &[("Rp1.500.000 (satu juta dua ratus ribu rupiah)", None), ("tiga ratus ribu rupiah (Rp400.000,-)", None)],
            ),
            ("Bantuan itu Rp1.500.000,- (satu juta lima ratus ribu rupiah) untuk 30 (tiga puluh) petani.", &[]),
        ],
    );
}

#[test]
fn shares() {
    holds(
        "count.sum-mismatch",
        &[
            ("Tahap itu menjangkau 30 desa atau 25 persen dari 150 desa.", &[("25 persen", None)]),
            ("Tahap itu menjangkau 30 desa atau 20 persen dari total 150 desa.", &[]),
            ("Realisasi pajak Rp12 miliar (45 persen) dari target Rp40 miliar.", &[("45 persen", None)]),
            ("Realisasi pajak Rp12 miliar (30 persen) dari target Rp40 miliar.", &[]),
            ("Sudah 80 persen dari 5.000 anak atau 3.500 anak memiliki kartu.", &[("80 persen", None)]),
            ("Dari 400 balita yang ditimbang, 100 balita atau 20 persen kurang gizi.", &[("20 persen", None)]),
            ("Dari 400 balita yang ditimbang, 100 balita atau 25 persen kurang gizi.", &[]),
            ("Kasus turun menjadi 400 kasus atau 20 persen dari 500 kasus tahun lalu.", &[]),
            ("Kasus naik menjadi 500 kasus atau 25 persen dari 400 kasus tahun lalu.", &[]),
            ("Kasus turun dari 500 kasus menjadi 400 kasus atau 20 persen.", &[]),
            ("Belanja naik Rp10 miliar, dari Rp40 miliar menjadi Rp60 miliar.", &[("Rp10 miliar", None)]),
            ("Belanja naik Rp20 miliar, dari Rp40 miliar menjadi Rp60 miliar.", &[]),
            ("Kasus turun 30 persen dari 500 kasus menjadi 400 kasus.", &[("30 persen", None)]),
            ("Kasus turun 20 persen dari 500 kasus menjadi 400 kasus.", &[]),
            ("Bantuan itu untuk 10 kelompok masing-masing Rp5 juta dengan total Rp60 juta.", &[("Rp60 juta", None)]),
            ("Bantuan itu untuk 10 kelompok masing-masing Rp5 juta dengan total Rp50 juta.", &[]),
            ("Bantuan itu untuk 10 kelompok masing-masing sekitar Rp5 juta dengan total Rp60 juta.", &[]),
            ("Desa itu mendapat 40 paket dari pusat dan 25 paket dari kota sehingga totalnya 66 paket.", &[("66 paket", None)]),
            ("Desa itu mendapat 40 paket dari pusat dan 25 paket dari kota sehingga totalnya 65 paket.", &[]),
            ("Sekitar 100 petugas bertugas, terdiri atas 60 petugas kota dan sekitar 30 petugas desa.", &[]),
            ("Pajak hotel 23 persen dari target Rp19 miliar, hiburan Rp2 miliar atau 21 persen dari target Rp9,5 miliar.", &[]),
        ],
    );
}

#[test]
fn numbers_of_headlines() {
    let below = "SOLOK - Sebanyak 130 guru mengikuti pelatihan di Solok, Senin. Semua guru menyimak materi sampai sore.";
    for (headline, expected) in [
        ("120 Guru Ikuti Pelatihan di Solok", Some("120 Guru")),
        ("130 Guru Ikuti Pelatihan di Solok", None),
        ("100 Guru Ikuti Pelatihan di Solok", None),
        ("12 Camat Ikuti Pelatihan di Solok", None),
    ] {
        let text = format!("{headline}\n\n{below}\n");
        let findings = petik::annotate(&text, &Options { offsets: petik::annotation::Offsets::Utf8, ..Default::default() }).findings;
        let sums = findings.iter().filter(|finding| finding.code == "count.sum-mismatch");
        assert_eq!(sums.map(|finding| &text[finding.start..finding.end]).collect::<Vec<_>>(), Vec::from_iter(expected), "{headline}");
    }
    let told =
        "129 Guru Ikuti Pelatihan di Solok\n\nSOLOK - Sebanyak 129 guru mengikuti pelatihan, Senin. Total guru sebanyak 125 orang.\n";
    let right = told.replace("Total guru", "Tahun lalu guru");
    for (text, expected) in [(told, 1), (right.as_str(), 0)] {
        let findings = petik::annotate(text, &Options::default()).findings;
        assert_eq!(findings.iter().filter(|finding| finding.code == "count.sum-mismatch").count(), expected, "{text}");
    }
}

#[test]
fn offices() {
    holds(
        "office.conflict",
        &[
            (
                "Bupati Solok Hartono Wijaya membuka rapat, Rabu. Bupati Solok Lukman Effendi meminta camat hadir.",
                &[("Bupati Solok", None)],
            ),
            ("Bupati Solok Hartono Wijaya membuka rapat, Rabu. Acara mengenang Bupati Solok Lukman Effendi.", &[]),
            ("Bupati Solok Hartono Wijaya membuka rapat, Rabu. Mantan Bupati Solok Lukman Effendi hadir.", &[]),
            ("Bupati Solok Hartono Wijaya membuka rapat, Rabu. Bupati Agam Lukman Effendi meminta camat hadir.", &[]),
        ],
    );
}

#[test]
fn spun_text() {
    holds(
        "text.spun",
        &[
            (
                "Ketika ini perangkat kawasan sedang sibuk. Kaprikornus, kepala kawasan yang gres wajib hadir bersama penduduk.",
                &[
                    ("Ketika ini", Some("Saat ini")),
                    ("perangkat kawasan", Some("perangkat daerah")),
                    ("Kaprikornus", Some("Jadi")),
                    ("kepala kawasan", Some("kepala daerah")),
                    ("gres", Some("baru")),
                    ("penduduk", Some("masyarakat")),
                ],
            ),
            ("Penduduk kawasan itu ialah petani. Bupati memutuskan bantuan dikerjakan bersama-sama.", &[]),
            ("Ada kabar gres dari kawasan industri: penduduk ikut bekerja.", &[]),
        ],
    );
}

#[test]
fn typos() {
    holds(
        "text.typo",
        &[
            ("Kegiatna itu dibuka oleh camat di halaman kantor.", &[("Kegiatna", Some("Kegiatan"))]),
            // Names of the article's own regions.
            (
                "Bupati Bangkalan membuka rapat. Panitia MUI Banagkalan dan Camat Kabupaten Bangklan hadir.",
                &[("Banagkalan", Some("Bangkalan")), ("Bangklan", Some("Bangkalan"))],
            ),
            ("Bupati Serang membuka rapat. Warga Kabupaten Serabg hadir.", &[("Serabg", Some("Serang"))]),
            ("Bupati Bangkalan membuka rapat. Wakil Bupati BangkalaaN hadir.", &[("BangkalaaN", Some("Bangkalan"))]),
            ("Bupati Bangkalan membuka rapat. Warga Desa Bangkalin hadir bersama Camat Natar, Budi Bangkalen.", &[]),
            ("Bupati Belitung membuka rapat. Warga Pulau Belitong hadir. Bupati Serang pulang ke Setang.", &[]),
            // What the law of the land calls it.
            ("Kepala Kantor Pertanahan membagikan sertipikat tanah kepada warga.", &[]),
            ("Acara itu di laksanakan oleh panitia desa.", &[("di laksanakan", Some("dilaksanakan"))]),
            ("Acara itu di buka oleh camat desa.", &[("di buka", Some("dibuka"))]),
            ("Warga berkumpul dihalaman kantor camat.", &[("dihalaman", Some("di halaman"))]),
            ("Bantuan itu sebesar dua milyar rupiah.", &[("milyar", Some("miliar"))]),
            ("Pada Nopember 2020 hujan turun deras.", &[("Nopember", Some("November"))]),
            ("Camat hadir bersama mayarakkat desa itu.", &[]),
            ("Camat mengajak masyarakkat menjaga desa.", &[("masyarakkat", Some("masyarakat"))]),
            ("Bimtek itu digelar untuk meningkatan mutu layanan.", &[("meningkatan", Some("meningkatkan"))]),
            ("Data itu menunjukan kemajuan desa.", &[("menunjukan", Some("menunjukkan"))]),
            (
                "Biaya dinaikan, hasilnya ditunjukan, lalu dimasukan ke kas.",
                &[("dinaikan", Some("dinaikkan")), ("ditunjukan", Some("ditunjukkan")), ("dimasukan", Some("dimasukkan"))],
            ),
            (
                "Camat sampaika pesan agar desa mempersiapka lomba.",
                &[("sampaika", Some("sampaikan")), ("mempersiapka", Some("mempersiapkan"))],
            ),
            ("Uang dimajukan, dibukukan, dan dibuktikan sebesar Rp5 juta perbulan.", &[("perbulan", Some("per bulan"))]),
            ("Petugas menyimpan arsip, menekan biaya, menjajakan makanan, dan mengenakan batik.", &[]),
            ("Camat menyebut jumlah nya masih kurang.", &[("jumlah nya", Some("jumlahnya"))]),
            (
                "Selanjut nya bupati meng apresiasi warga.",
                &[("Selanjut nya", Some("Selanjutnya")), ("meng apresiasi", Some("mengapresiasi"))],
            ),
            ("Rapat digelar di di aula dan dan ditutup camat.", &[("di di", Some("di")), ("dan dan", Some("dan"))]),
            ("Warga membawa oleh-oleh, dan hal itu itu juga yang dibahas.", &[]),
            (
                "Peserta dari masing masing desa membahas pemulihan ekonomi ekonomi.",
                &[("masing masing", Some("masing-masing")), ("ekonomi ekonomi", None)],
            ),
            ("Camat menjamin penegakkan aturan dan pelaksanakan lomba.", &[("penegakkan", Some("penegakan")), ("pelaksanakan", None)]),
            (
                "Rapat digelar sebaik baiknya, tiga kali berturut turut, demi pokok pokok pikiran desa.",
                &[
                    ("sebaik baiknya", Some("sebaik-baiknya")),
                    ("berturut turut", Some("berturut-turut")),
                    ("pokok pokok", Some("pokok-pokok")),
                ],
            ),
            ("Seorang kader yang berharap harap itu terpenuhi.", &[("berharap harap", Some("berharap-harap"))]),
            (
                "Acara itu di naungi yayasan, di targetkan selesai, dan di pertanyakan camat.",
                &[("di naungi", Some("dinaungi")), ("di targetkan", Some("ditargetkan")), ("di pertanyakan", Some("dipertanyakan"))],
            ),
            ("Warga tinggal di pantai, di negeri seberang, di perbankan, dan di instansi lain.", &[]),
            (
                "Camat menbawa bantuan untuk mencapai mufakat lalu mejalankan tugas dan mengtakan syukur.",
                &[("menbawa", Some("membawa")), ("mejalankan", Some("menjalankan")), ("mengtakan", Some("mengatakan"))],
            ),
            (
                "Panitia melaksanakam lomba sepanjag hari di kecamata itu, menungu hujan reda.",
                &[
                    ("melaksanakam", Some("melaksanakan")),
                    ("sepanjag", Some("sepanjang")),
                    ("kecamata", Some("kecamatan")),
                    ("menungu", Some("menunggu")),
                ],
            ),
            ("Syarat materil dan masa pandemik dibahas di Kampuang Krampung.", &[]),
            ("Petugas yang kami pekerjakan memulai penarikan, pengecekan, dan pemasukan data; pertahankan mutunya.", &[]),
            (
                "Pejabat menandatangani fakta integritas soal rokok illegal.",
                &[("fakta integritas", Some("pakta integritas")), ("rokok illegal", Some("rokok ilegal"))],
            ),
            ("Warga di himbau hadir.", &[("di himbau", Some("diimbau"))]),
            (
                "Beban dipundak warga dilaporkan kepihak desa; sedikitpun tidak ada yang tiba dibogor kemarin.",
                &[
                    ("dipundak", Some("di pundak")),
                    ("kepihak", Some("ke pihak")),
                    ("sedikitpun", Some("sedikit pun")),
                    ("dibogor", Some("di Bogor")),
                ],
            ),
            (
                "Walaupun sekalipun menghimpun kelereng, kepemerintahan yang serumpun ditangani, dijalankan dan dijalan kan oleh kesemua warga.",
                &[],
            ),
            (
                "Camat mengkoordinasikan, mensukseskan, dan memposisikan lomba itu.",
                &[
                    ("mengkoordinasikan", Some("mengoordinasikan")),
                    ("mensukseskan", Some("menyukseskan")),
                    ("memposisikan", Some("memosisikan")),
                ],
            ),
            ("Camat mengkaji, mengkritik, mempunyai, mempelajari, mempekerjakan, dan mensyukuri hal itu.", &[]),
            (
                "Camat se Kabupaten Solok dan pegawai non ASN membahas pasca hujan pada HUT ke 78, untuk yang ke dua.",
                &[
                    ("se Kabupaten", Some("se-Kabupaten")),
                    ("non ASN", Some("non-ASN")),
                    ("pasca hujan", Some("pascahujan")),
                    ("ke 78", Some("ke-78")),
                    ("ke dua", Some("kedua")),
                ],
            ),
            (
                "Camat se kabupaten Solok dan lurah se kecamatan merayakan HUT Kabupaten Solok ke 110.",
                &[("se kabupaten", Some("se-Kabupaten")), ("se kecamatan", Some("sekecamatan")), ("ke 110", Some("ke-110"))],
            ),
            ("Camat turun dari hari ke hari ke 5 desa, baik pra maupun pasca dilantik, dari 3 ke 5, ke dua desa.", &[]),
            (
                "Warga bahu membahu menindak lanjuti sangsi tegas.",
                &[
                    ("bahu membahu", Some("bahu-membahu")),
                    ("menindak lanjuti", Some("menindaklanjuti")),
                    ("sangsi tegas", Some("sanksi tegas")),
                ],
            ),
            (
                "Warga menjaga kondusifitasnya saat aktifitas pagi.",
                &[("kondusifitasnya", Some("kondusivitasnya")), ("aktifitas", Some("aktivitas"))],
            ),
            (
                "Camat ditemui dikantornya, diantaranyq warga yang menyampaikan pendapatnya.",
                &[("dikantornya", Some("di kantornya")), ("diantaranyq", Some("di antaranya"))],
            ),
            (
                "Dipasar Sukasari warga menunggu, lalu pergi kerumah camat, diKantor Desa dan ditiga desa.",
                &[
                    ("Dipasar", Some("Di pasar")),
                    ("kerumah", Some("ke rumah")),
                    ("diKantor", Some("di Kantor")),
                    ("ditiga", Some("di tiga")),
                ],
            ),
            ("Di desa ketiga, barang dipasarkan dan keCamatan dirumahkan.", &[]),
            ("Layanan harus berjalan secara oftimal di desa.", &[("oftimal", Some("optimal"))]),
            (
                "Acara itu dihadiri toko masyarakat dan media masa.",
                &[("toko masyarakat", Some("tokoh masyarakat")), ("media masa", Some("media massa"))],
            ),
            ("Warga berbelanja di toko dekat kantor desa sejak masa pandemi.", &[]),
            ("Rapat digelar Jum'at di balai desa.", &[("Jum'at", Some("Jumat"))]),
            ("Rapat dipimpin Kepala Bidang Sumberdaya Manusia di Solok.", &[("Sumberdaya", Some("Sumber Daya"))]),
            ("Nelayan sepupunya memakai selendang jingga di padang savana yang mengenaskan.", &[]),
            ("Permohonan uji formil itu ditolak hakim.", &[]),
            ("Nilai barang itu Rp3.250.400.000 miliar menurut camat.", &[("Rp3.250.400.000 miliar", Some("Rp3.250.400.000"))]),
            ("Nilai barang itu Rp3,25 miliar, atau Rp3.250.400 juta bila dijumlahkan setahun.", &[]),
            (
                "Rapat digelar jumaat sore, 4 oktober 2022, minggu lalu di Solok.",
                &[("jumaat", Some("Jumat")), ("oktober", Some("Oktober"))],
            ),
            ("Rapat digelar Jumat, 4 Oktober 2022, dan seminggu kemudian di Solok.", &[]),
            ("Rapat itu dihadiri camat se- Kabupaten Solok dan lurah se-Kecamatan Natar.", &[("se- Kabupaten", Some("se-Kabupaten"))]),
            ("Kepala desa itu Rendra Wirsana, SE - Kecamatan Natar.", &[]),
            ("Warga menyambut tamu dengan wilujeng sumping yang ramah.", &[]),
            ("Acara itu dibuka oleh Mentari Kharisma di desa.", &[]),
            ("Tamu datang di rumah, di atas bukit, dan di kantor camat.", &[]),
            ("Berita ini dapat dibaca di aktifitas.example.com sejak pagi.", &[]),
            ("Panitia mengundang semua warga untuk hadir dalam pelaksanaa", &[]),
        ],
    );
}

#[test]
fn page_residue() {
    let text = "Camat Solok Buka Musrenbang\n\nSOLOK - Camat Solok membuka musrenbang, Rabu. Acara itu dihadiri warga dan tokoh.\n\n\
                Baca juga: Harga Cabai Naik Lagi\n\nMusrenbang berlangsung sehari penuh dan berjalan lancar di aula kantor camat.\n";
    holds("text.scraped", &[(text, &[("Baca juga: Harga Cabai Naik Lagi", None)])]);
    holds("text.scraped", &[("Camat Solok membuka musrenbang, Rabu. Acara itu dihadiri warga.", &[])]);
}

#[test]
fn messages_come_in_both_languages() {
    let text = "Rapat itu digelar di Solok, Selasa (23/11/2020).";
    for (language, expected) in [
        (Language::Id, "Tanggal 23 November 2020 jatuh pada hari Senin, bukan Selasa."),
        (Language::En, "23 November 2020 falls on a Monday, not on a Tuesday."),
    ] {
        let annotation = petik::annotate(text, &Options { language, ..Default::default() });
        let messages: Vec<(&str, Severity)> =
            annotation.findings.iter().map(|finding| (finding.message.as_str(), finding.severity)).collect();
        assert_eq!(messages, [(expected, Severity::High)]);
    }
}
