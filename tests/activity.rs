//! The record of the main activity, slot by slot, of short articles made for it.

use petik::annotation::{Activity, ActivityKind, Annotation, Mode, Offsets, Slot, SlotValue};
use petik::{Options, annotate};

/// One article and what its first activity's slots hold: `slot = value`, an empty value for an empty slot, a list with ` | `.
struct Case {
    text: &'static str,
    slots: &'static [(&'static str, &'static str)],
}

const CASES: &[Case] = &[
    Case {
        text: "Diskominfo Kabupaten Wonosobo Gelar Bimtek Pengelolaan Website Desa\n\n\
            WONOSOBO – Dinas Komunikasi dan Informatika Kabupaten Wonosobo menggelar Bimtek Pengelolaan Website Desa di Hotel Dieng \
            Permata, Selasa hingga Kamis (5-7/3/2024). Kegiatan itu diikuti 60 operator desa.\n\n\
            Bimtek dibuka oleh Sekretaris Daerah Kabupaten Wonosobo Andi Kurniawan.",
        slots: &[
            ("title", "Diskominfo Kabupaten Wonosobo Gelar Bimtek Pengelolaan Website Desa"),
            ("kind", "bimtek"),
            ("name", "Bimtek Pengelolaan Website Desa"),
            ("organizer", "Dinas Komunikasi dan Informatika Kabupaten Wonosobo"),
            ("venue", "Hotel Dieng Permata"),
            ("region", "Kabupaten Wonosobo"),
            ("start", "2024-03-05"),
            ("end", "2024-03-07"),
            ("count", "60"),
            ("who", "operator desa"),
            ("openedBy", "Andi Kurniawan"),
            ("mode", ""),
            ("host", ""),
            ("legalBasis", ""),
        ],
    },
    // The caption names what the opening calls by its genre alone; who takes part is told by another event.
    Case {
        text: "Peserta PKN Ingin Belajar dari Kendal\n\n\
            Para peserta PKN Tingkat II berfoto bersama saat melakukan Visitasi Kepemimpinan Nasional di Kendal, Selasa, 17 Oktober \
            2023. (FOTO: Humas)\n\n\
            Kendal – Para pejabat dari berbagai wilayah di Indonesia diharapkan memanfaatkan visitasi di Kabupaten Kendal dengan \
            sebaik-baiknya. Hal itu disampaikan Sekretaris Daerah Kabupaten Kendal, Andi Kurniawan.\n\n\
            Para peserta PKN Tingkat II berjumlah 30 orang. Mereka melakukan Visitasi Kepemimpinan Nasional selama dua hari.",
        slots: &[("kind", "kunjungan"), ("name", "Visitasi Kepemimpinan Nasional"), ("count", "30")],
    },
    // People who take part are no group.
    Case {
        text: "SOLOK – Bupati Solok, Rangga Maulendra, membuka Bimtek Arsip di Hotel Taufina, Senin, 7 Juni 2021. Kegiatan diikuti 45 orang \
            peserta.",
        slots: &[("count", "45"), ("who", "")],
    },
    // The headline's name is the fuller one.
    Case {
        text: "Bappeda Gelar Bimtek Inovasi Daerah Kendal\n\n\
            KENDAL - Bappeda Kendal menggelar Bimtek Inovasi Daerah di Hotel Sae Inn, Rabu (12/6/2024).",
        slots: &[("name", "Bimtek Inovasi Daerah Kendal")],
    },
    Case {
        text: "Bupati Lantik 12 Pejabat Administrator\n\n\
            KENDAL - Bupati Kendal Rahmat Hidayat melantik 12 pejabat administrator di Pendopo Tumenggung Bahurekso, Jumat (2/2/2024). \
            Pelantikan itu dihadiri Ketua DPRD Kabupaten Kendal.",
        slots: &[
            ("kind", "pelantikan"),
            ("venue", "Pendopo Tumenggung Bahurekso"),
            ("region", "Kendal"),
            ("start", "2024-02-02"),
            ("end", ""),
            ("count", "12"),
            ("who", "pejabat administrator"),
            ("openedBy", ""),
        ],
    },
    Case {
        text: "Pelatihan Dasar CPNS Kabupaten Bone Dimulai\n\n\
            Watampone - Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Bone menyelenggarakan Pelatihan Dasar CPNS \
            Angkatan I dan II di Gedung Latemmamala, Senin (6/5/2024).\n\n\
            Gelombang pertama berlangsung 6 sampai 18 Mei 2024 diikuti 40 peserta. Gelombang kedua berlangsung 20 Mei sampai 1 Juni \
            2024 diikuti 35 peserta.\n\nPelatihan menggunakan metode blended learning.",
        slots: &[
            ("kind", "pelatihan"),
            ("organizer", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Bone"),
            ("region", "Kabupaten Bone"),
            ("start", "2024-05-06"),
            ("end", "2024-06-01"),
            ("batches", "Gelombang pertama 2024-05-06 2024-05-18 40 | Gelombang kedua 2024-05-20 2024-06-01 35"),
            ("count", "40"),
            ("mode", "hibrida"),
            ("method", "blended learning"),
        ],
    },
    Case {
        text: "Dinkes Gelar Sosialisasi Pencegahan Stunting\n\n\
            SOLOK - Dinas Kesehatan Kabupaten Solok menggelar sosialisasi pencegahan stunting di Aula Kantor Camat Gunung Talang, Rabu \
            (10/7/2024).\n\nSosialisasi dibuka oleh Bupati Solok yang diwakili Asisten Administrasi Umum Yulfadri Nurdin.\n\n\
            Kegiatan ini bertujuan untuk menekan angka stunting di tingkat nagari. Peserta berjumlah 75 orang yang terdiri dari 50 kader \
            posyandu dan 25 bidan desa.",
        slots: &[
            ("kind", "sosialisasi"),
            ("organizer", "Dinas Kesehatan Kabupaten Solok"),
            ("venue", "Aula Kantor Camat Gunung Talang"),
            ("region", "Kabupaten Solok"),
            ("start", "2024-07-10"),
            ("openedBy", "Yulfadri Nurdin"),
            ("purpose", "menekan angka stunting di tingkat nagari"),
            ("count", "75"),
            ("parts", "50 | 25"),
        ],
    },
    Case {
        text: "DPRD Kota Pariaman Terima Kunjungan Kerja DPRD Kabupaten Agam\n\n\
            PARIAMAN - DPRD Kabupaten Agam melakukan kunjungan kerja ke DPRD Kota Pariaman, Kamis (14/3/2024). Rombongan diterima oleh \
            Sekretaris DPRD Kota Pariaman Yaminu Rizal di Ruang Rapat Utama.",
        slots: &[
            ("kind", "kunjungan"),
            ("organizer", "DPRD Kabupaten Agam"),
            ("host", "Yaminu Rizal"),
            ("venue", "Ruang Rapat Utama"),
            ("region", "Kota Pariaman"),
            ("start", "2024-03-14"),
            ("count", ""),
        ],
    },
    Case {
        text: "Musrenbang Kecamatan Natar Digelar\n\n\
            LAMPUNG SELATAN - Pemerintah Kecamatan Natar menggelar Musrenbang Tingkat Kecamatan di Aula Kantor Kecamatan Natar, Senin \
            (12/2/2024). Musrenbang mengusung tema \"Transformasi Ekonomi Desa yang Berkelanjutan\".\n\n\
            Camat Natar Eko Irawan membuka musrenbang tersebut secara resmi.",
        slots: &[
            ("kind", "musrenbang"),
            ("organizer", "Pemerintah Kecamatan Natar"),
            ("venue", "Aula Kantor Kecamatan Natar"),
            ("region", "Kecamatan Natar"),
            ("theme", "Transformasi Ekonomi Desa yang Berkelanjutan"),
            ("openedBy", "Eko Irawan"),
            ("start", "2024-02-12"),
        ],
    },
    Case {
        text: "Workshop Penulisan Berita Digelar Secara Daring\n\n\
            BANDUNG - Diskominfo Provinsi Jawa Barat menggelar Workshop Penulisan Berita secara daring melalui aplikasi Zoom, Kamis \
            (20/6/2024). Workshop diikuti oleh 120 pranata humas se-Jawa Barat.",
        slots: &[
            ("kind", "workshop"),
            ("organizer", "Diskominfo Provinsi Jawa Barat"),
            ("start", "2024-06-20"),
            ("count", "120"),
            ("who", "pranata humas se-Jawa Barat"),
            ("mode", "daring"),
            ("venue", ""),
            ("speakers", ""),
        ],
    },
    Case {
        text: "Pemkot dan Kejari Teken Kerja Sama\n\n\
            Tegal - Pemerintah Kota Tegal dan Kejaksaan Negeri Kota Tegal melakukan penandatanganan perjanjian kerja sama di Ruang Rapat \
            Adipura, Rabu (17/1/2024).",
        slots: &[
            ("kind", "penandatanganan"),
            ("venue", "Ruang Rapat Adipura"),
            ("region", "Kota Tegal"),
            ("start", "2024-01-17"),
            ("openedBy", ""),
        ],
    },
    Case {
        text: "Upacara Hari Kesadaran Nasional Digelar di Halaman Kantor Bupati\n\n\
            BULUKUMBA - Pemerintah Kabupaten Bulukumba menggelar upacara Hari Kesadaran Nasional di Halaman Kantor Bupati Bulukumba, Rabu \
            (17/7/2024). Upacara diikuti ratusan ASN.",
        slots: &[
            ("kind", "upacara"),
            ("name", "Upacara Hari Kesadaran Nasional"),
            ("organizer", "Pemerintah Kabupaten Bulukumba"),
            ("start", "2024-07-17"),
            ("count", ""),
            ("who", "ASN"),
        ],
    },
    Case {
        text: "Rapat Koordinasi Pengendalian Inflasi Daerah\n\n\
            PALU - Pemerintah Provinsi Sulawesi Tengah menggelar Rapat Koordinasi Pengendalian Inflasi Daerah di Ruang Polibu Kantor \
            Gubernur, Selasa (9/1/2024). Rapat diikuti 30 peserta secara luring dan daring.\n\n\
            Rapat itu sesuai Peraturan Presiden Nomor 59 Tahun 2024 dan Undang-Undang Nomor 23 Tahun 2014.",
        slots: &[
            ("kind", "rapat"),
            ("name", "Rapat Koordinasi Pengendalian Inflasi Daerah"),
            ("organizer", "Pemerintah Provinsi Sulawesi Tengah"),
            ("region", "Provinsi Sulawesi Tengah"),
            ("start", "2024-01-09"),
            ("count", "30"),
            ("mode", "hibrida"),
            ("legalBasis", "Perpres 59/2024 | UU 23/2014"),
        ],
    },
    Case {
        text: "Diklat Kepemimpinan Bagi Camat Resmi Dibuka\n\n\
            Padang (Kabar Nagari) - Gubernur Sumatera Barat Mahendra Putra membuka secara resmi Diklat Kepemimpinan Pemerintahan bagi Camat \
            di Aula BPSDM Provinsi Sumatera Barat, Senin, 3 Juni 2024.\n\n\
            Diklat yang diselenggarakan oleh BPSDM Provinsi Sumatera Barat itu berlangsung hingga 14 Juni 2024 dan diikuti 38 camat.\n\n\
            \"Camat adalah ujung tombak pelayanan,\" ujar Mahendra Putra, Selasa (4/6/2024).",
        slots: &[
            ("kind", "diklat"),
            ("organizer", "BPSDM Provinsi Sumatera Barat"),
            ("venue", "Aula BPSDM Provinsi Sumatera Barat"),
            ("region", "Sumatera Barat"),
            ("start", "2024-06-03"),
            ("end", "2024-06-14"),
            ("count", "38"),
            ("who", "camat"),
            ("openedBy", "Mahendra Putra"),
        ],
    },
    Case {
        text: "Kwarcab Gelar Pelatihan Pembina Pramuka\n\n\
            JEPARA - Kwartir Cabang Jepara menggelar Pelatihan Pembina Pramuka di Aula Sanggar Bhakti pada 8 sampai 10 Agustus 2024. Sebanyak \
            90 pembina pramuka mengikuti pelatihan tersebut.\n\n\
            Hadir sebagai narasumber Kepala Dinas Pendidikan Jepara Haryanto Wijaya dan Ketua Kwarcab Jepara Mulyadi Santosa.\n\n\
            Setelah itu, panitia juga menggelar Lomba Cerdas Cermat di Gedung Wanita, Minggu (11/8/2024).",
        slots: &[
            ("kind", "pelatihan"),
            ("name", "Pelatihan Pembina Pramuka"),
            ("start", "2024-08-08"),
            ("end", "2024-08-10"),
            ("count", "90"),
            ("who", "pembina pramuka"),
            ("speakers", "Haryanto Wijaya | Mulyadi Santosa"),
            ("openedBy", ""),
        ],
    },
    Case {
        text: "BPBD Latih Relawan Desa\n\n\
            KLATEN - Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Klaten menggelar Pelatihan Relawan Desa Tangguh Bencana di Balai \
            Desa Sidorejo, Sabtu (15/6/2024). Pelatihan diikuti 50 relawan dari lima desa.\n\n\
            Menurut Kepala BPBD Kabupaten Klaten Suryo Widodo, pelatihan bertujuan agar relawan siap menghadapi erupsi Gunung Merapi.",
        slots: &[
            ("kind", "pelatihan"),
            ("organizer", "Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Klaten"),
            ("region", "Kabupaten Klaten"),
            ("count", "50"),
            ("who", "relawan"),
            ("purpose", "relawan siap menghadapi erupsi Gunung Merapi"),
        ],
    },
    Case {
        text: "Harga Cabai Naik di Pasar Induk\n\n\
            MAGELANG - Harga cabai rawit naik menjadi Rp80 ribu per kilogram, Senin (8/1/2024). Kenaikan dipicu hujan.",
        slots: &[("kind", "lainnya"), ("name", ""), ("organizer", ""), ("count", ""), ("who", ""), ("openedBy", ""), ("purpose", "")],
    },
    // The event runs around the day on which it was opened; who stood beside the opener, and who stood in for that one, did not.
    Case {
        text: "Pelatihan Tenun Digelar di Rimba Jaya\n\n\
            LESUNG - Pemerintah Kabupaten Solok menggelar Pelatihan Tenun di Aula Kantor Camat Gunung Talang, Senin (10/6/2024). \
            Pelatihan dibuka langsung oleh Bupati Solok Ratna Sulistyowati didampingi Kepala Dinas Kesehatan Kabupaten Solok yang \
            diwakili Sekretaris Dinas Budi Santoso.\n\nPelatihan berlangsung mulai 3 Juni hingga 14 September 2024.",
        slots: &[("name", "Pelatihan Tenun"), ("start", "2024-06-03"), ("end", "2024-09-14"), ("openedBy", "Ratna Sulistyowati")],
    },
    Case {
        text: "Dinkes Gelar Pelatihan Kader Posyandu\n\n\
            SOLOK - Dinas Kesehatan (Dinkes) Kabupaten Solok menggelar Pelatihan Kader Posyandu, Selasa (4/6/2024). Pelatihan berakhir \
            pada 7 Juni 2024.\n\nPembukaan secara resmi dilakukan Bupati Solok Ratna Sulistyowati.",
        slots: &[
            ("organizer", "Dinas Kesehatan (Dinkes) Kabupaten Solok"),
            ("start", "2024-06-04"),
            ("end", "2024-06-07"),
            ("openedBy", "Ratna Sulistyowati"),
        ],
    },
    // The one named last before the verb opens it; one who is told of in the sentence before goes on.
    Case {
        text: "Sosialisasi Pajak Daerah Digelar\n\n\
            SOLOK - Harapan Bupati Solok Ratna Sulistyowati itu dibacakan Sekretaris Daerah Budi Santoso ketika membuka Sosialisasi \
            Pajak Daerah di Aula Kantor Camat Gunung Talang, Selasa (4/6/2024).",
        slots: &[("kind", "sosialisasi"), ("openedBy", "Budi Santoso")],
    },
    Case {
        text: "Warga Diajak Taat Pajak\n\n\
            SOLOK - Bupati Solok Ratna Sulistyowati mengajak warga taat pajak. Ia menyampaikannya ketika membuka Sosialisasi Pajak \
            Daerah, Selasa (4/6/2024).",
        slots: &[("openedBy", "Ratna Sulistyowati")],
    },
    // `dibuka dengan` tells how.
    Case {
        text: "Festival Tenun Meriah\n\n\
            SOLOK - Festival Tenun digelar di Lapangan Merdeka, Selasa (4/6/2024). Acara dibuka dengan tarian oleh Ratna Sulistyowati.",
        slots: &[("openedBy", "")],
    },
    // Those who are sworn in are counted though their noun is not known.
    Case {
        text: "Bupati Lantik Penghulu\n\n\
            SOLOK - Bupati Solok Ratna Sulistyowati melantik tujuh penghulu nagari di Lapangan Merdeka, Selasa (4/6/2024).",
        slots: &[("kind", "pelantikan"), ("count", "7")],
    },
    // The opening is about one of two waves.
    Case {
        text: "Bupati Ikuti Pembekalan\n\n\
            SOLOK - Bupati Solok Ratna Sulistyowati mengikuti pembekalan kepemimpinan gelombang pertama pada 3 sampai 7 Juni 2024.\n\n\
            Gelombang kedua berlangsung 10 sampai 14 Juni 2024.",
        slots: &[("start", "2024-06-03"), ("end", "2024-06-07")],
    },
    // The opening tells of an event that no name is given to; one named far below is another.
    Case {
        text: "Warga Gelar Gotong Royong\n\n\
            SOLOK - Warga Nagari Talang menggelar gotong royong membersihkan saluran air, Selasa (4/6/2024).\n\n\
            Saluran itu dangkal sejak lama. Air meluap ke jalan. Sawah ikut terendam. Nagari ini juara Lomba Nagari Berprestasi \
            Tingkat Provinsi Sumatera Barat Tahun 2018.",
        slots: &[("name", "Gotong Royong")],
    },
    // A week is no fair.
    Case { text: "Harga Beras Turun\n\nSOLOK - Harga beras turun sejak pekan lalu, kata pedagang.", slots: &[("name", "")] },
    // Who opened it, told in a clause behind the name, of an opening that somebody carried out, and with the name of the event alone.
    Case {
        text: "Latihan Tenun Digelar\n\n\
            SOLOK - Pelatihan Tenun digelar di Lapangan Merdeka, Selasa (4/6/2024). Sementara itu, Bupati Solok Ratna Sulistyowati, M.Si., \
            yang membuka kegiatan itu meminta peserta serius.",
        slots: &[("openedBy", "Ratna Sulistyowati")],
    },
    Case {
        text: "Latihan Tenun Digelar\n\n\
            SOLOK - Pelatihan Tenun digelar di Lapangan Merdeka, Selasa (4/6/2024). Pembukaan pelatihan dilakukan Bupati Solok Ratna \
            Sulistyowati.",
        slots: &[("openedBy", "Ratna Sulistyowati")],
    },
    // One who is stood for did not open it.
    Case {
        text: "Wakili Gubernur, Bupati Solok Buka Pelatihan Tenun\n\n\
            SOLOK - Bupati Solok Ratna Sulistyowati hadir di Pelatihan Tenun, Selasa (4/6/2024).",
        slots: &[("openedBy", "Ratna Sulistyowati")],
    },
    // The number that those of all waves add up to.
    Case {
        text: "Dinkes Gelar Pelatihan Kader\n\n\
            SOLOK - Dinas Kesehatan Kabupaten Solok menggelar Pelatihan Kader Posyandu. Dinas melatih 65 kader posyandu.\n\n\
            Gelombang pertama berlangsung 6 Mei 2024 diikuti 40 kader. Gelombang kedua berlangsung 7 Mei 2024 diikuti 25 kader.",
        slots: &[("count", "65"), ("batches", "Gelombang pertama 2024-05-06  40 | Gelombang kedua 2024-05-07  25")],
    },
    // A verb that tells both the genre and who runs it; those to whom something is made known.
    Case {
        text: "Pajak Dikenalkan kepada Warga\n\n\
            SOLOK - Dinas Kesehatan Kabupaten Solok menyosialisasikan aturan baru kepada 75 pelaku usaha di Lapangan Merdeka, Selasa \
            (4/6/2024).",
        slots: &[("kind", "sosialisasi"), ("organizer", "Dinas Kesehatan Kabupaten Solok"), ("count", "75"), ("who", "pelaku usaha")],
    },
    // A region in full rather than in short.
    Case {
        text: "Pemkab Lutra Gelar Pelatihan Tenun\n\n\
            MASAMBA - Pemerintah Kabupaten Luwu Utara menggelar Pelatihan Tenun di Lapangan Merdeka, Selasa (4/6/2024).",
        slots: &[("region", "Kabupaten Luwu Utara")],
    },
    // An office in the headline gives way to the one who stood in; a partner does not run it; days go on behind `secara daring`.
    Case {
        text: "Festival Tenun Dibuka Gubernur\n\n\
            SOLOK - Dinas Kesehatan Kabupaten Solok bekerja sama dengan Badan Narkotika Nasional (BNN) menggelar Festival Tenun di \
            Lapangan Merdeka, Selasa (4/6/2024), yang berlangsung secara daring hingga 9 Juni 2024.\n\n\
            Festival dibuka oleh Gubernur Sumatera Barat yang diwakili Bupati Solok Ratna Sulistyowati.",
        slots: &[
            ("openedBy", "Ratna Sulistyowati"),
            ("organizer", "Dinas Kesehatan Kabupaten Solok"),
            ("start", "2024-06-04"),
            ("end", "2024-06-09"),
        ],
    },
    Case {
        text: "Pelatihan Tenun Dibuka\n\n\
            SOLOK - Pelatihan Tenun dibuka oleh Bupati Solok Budi Santoso melalui Asisten II, Ratna Sulistyowati, Selasa (4/6/2024), \
            diikuti operator dari 74 nagari.",
        slots: &[("openedBy", "Ratna Sulistyowati"), ("count", "")],
    },
    Case {
        text: "Pelatihan Tenun Dibuka\n\n\
            SOLOK - Pelatihan Tenun dibuka Bupati Solok Budi Santoso dalam sambutan yang dibacakan Sekretaris Daerah, Ratna \
            Sulistyowati, Selasa (4/6/2024).",
        slots: &[("openedBy", "Ratna Sulistyowati")],
    },
    // The number of waves is nobody's number.
    Case {
        text: "Pelatihan Tenun Dibagi Tiga Angkatan\n\n\
            SOLOK - Pelatihan dibagi tiga angkatan, yakni Angkatan I tanggal 6 Mei 2024 (40 peserta), Angkatan II tanggal 7 Mei 2024 (30 \
            peserta), dan Angkatan III tanggal 8 Mei 2024 (20 peserta).",
        slots: &[("batches", "Angkatan I 2024-05-06  40 | Angkatan II 2024-05-07  30 | Angkatan III 2024-05-08  20")],
    },
    // A number told as the whole of them will do where no gathering is told.
    Case {
        text: "Lampu Jalan Dipasang\n\n\
            SOLOK - Lampu jalan mulai dipasang di Nagari Talang, Selasa (4/6/2024). Seluruhnya 36 petani menyumbang tenaga.",
        slots: &[("kind", "lainnya"), ("count", "36")],
    },
    // The parts of the participants are who they are; one who stands for somebody opened it; the headline's `Bimtek` is no second
    // event, and the hall's body no organizer.
    Case {
        text: "Wabup Buka Bimtek Pengelolaan Arsip\n\n\
            SRAGEN - Mewakili Bupati Sragen, Wakil Bupati Suroto Widodo membuka Bimbingan Teknis Pengelolaan Arsip Dinamis di Aula Dinas \
            Kesehatan Kabupaten Sragen, Selasa (14/5/2024).\n\n\
            Kegiatan itu diikuti 40 peserta yang terdiri dari 20 sekretaris desa, 15 operator kecamatan, dan 5 arsiparis.",
        slots: &[
            ("kind", "bimtek"),
            ("name", "Bimbingan Teknis Pengelolaan Arsip Dinamis"),
            ("organizer", ""),
            ("openedBy", "Suroto Widodo"),
            ("count", "40"),
            ("who", "sekretaris desa, 15 operator kecamatan, dan 5 arsiparis"),
        ],
    },
    // The day of a closing is the last; the first is told elsewhere.
    Case {
        text: "Bupati Tutup Pelatihan Menjahit\n\n\
            REMBANG - Bupati Rembang Abdul Hafid menutup Pelatihan Menjahit di Balai Latihan Kerja Rembang, Jumat (26/4/2024). \
            Pelatihan yang dimulai sejak 1 April 2024 itu diikuti 16 peserta.",
        slots: &[("start", "2024-04-01"), ("end", "2024-04-26"), ("openedBy", "")],
    },
    Case {
        text: "Pelatihan Paralegal Usai\n\n\
            SOLOK - Pelatihan Paralegal resmi berakhir pada Rabu, 5 November 2025. Pelatihan itu berjalan sejak 3 November 2025.",
        slots: &[("start", "2025-11-03"), ("end", "2025-11-05")],
    },
    // A ceremony of closing is an event of its own day; what ends with another event does not end then; a term of office does not.
    Case {
        text: "Upacara HUT Kabupaten\n\n\
            MAMUJU - Pemerintah Kabupaten Mamuju menggelar upacara peringatan Hari Ulang Tahun Kabupaten Mamuju di Lapangan Merdeka, \
            Minggu (14/7/2024). Peserta upacara terdiri atas ASN, TNI, Polri, dan pelajar.\n\n\
            Rangkaian HUT ditutup dengan Festival Mamuju pada 20 Juli 2024. Masa jabatan bupati berakhir pada 26 Februari 2025.",
        slots: &[("start", "2024-07-14"), ("end", ""), ("who", "ASN, TNI, Polri, dan pelajar")],
    },
    // Ranges told one behind the other are one run.
    Case {
        text: "Pelatihan Kader Digelar Bertahap\n\n\
            SOLOK - Dinas Kesehatan Kabupaten Solok menggelar Pelatihan Kader Posyandu pada 1-3 Desember 2025, 4-6 Desember 2025, dan 8-10 \
            Desember 2025.",
        slots: &[("start", "2025-12-01"), ("end", "2025-12-10")],
    },
    // Days that are another event's, a decree's, a statement's or of a swearing-in before.
    Case {
        text: "Dinkes Sosialisasikan Imunisasi\n\n\
            SIDOARJO - Dinas Kesehatan Kabupaten Sidoarjo mengadakan Sosialisasi Imunisasi bagi kader posyandu di Pendopo Kecamatan \
            Taman, Kamis (11/7/2024). Lomba Balita Sehat akan dilaksanakan pada 15 sampai 21 Juli 2024.",
        slots: &[("start", "2024-07-11"), ("end", ""), ("who", "kader posyandu")],
    },
    Case {
        text: "Anggota DPRD Ikuti Orientasi\n\n\
            SERANG - Anggota DPRD Kabupaten Serang mengikuti orientasi setelah dilantik pada 5 September 2024. Orientasi difasilitasi \
            BPSDM Provinsi Banten dan berlangsung pada 9 September 2024.",
        slots: &[("organizer", "BPSDM Provinsi Banten"), ("start", "2024-09-09")],
    },
    Case {
        text: "Harga Cabai Turun\n\n\
            GARUT - Bupati Garut Rudi Gunawan meminta pedagang tidak menimbun cabai. Hal itu disampaikannya kepada wartawan di Garut, \
            Senin (5/2/2024). Dinas Perindustrian dan Perdagangan Kabupaten Garut memantau pasar.",
        slots: &[("organizer", ""), ("start", ""), ("who", "")],
    },
    // The days of a month that is told first.
    Case {
        text: "Musda Digelar Akhir Mei\n\n\
            PEKANBARU - Musyawarah Daerah KNPI bakal berlangsung di Pekanbaru pada akhir Mei 2017. \"Waktunya dua hari, tanggal 23-24 Mei \
            2017,\" ujar Ketua Panitia Yoga Saputra.",
        slots: &[("start", "2017-05-23"), ("end", "2017-05-24")],
    },
    // Of two events, the venue, day and people of the main one.
    Case {
        text: "Dua Kegiatan Warnai Hari Anak\n\n\
            BANTUL - Pemerintah Kabupaten Bantul memperingati Hari Anak dengan dua kegiatan. Lomba Mewarnai digelar di Pasar Seni \
            Gabusan, Sabtu (20/7/2024), diikuti 150 anak. Talkshow Pengasuhan Positif digelar di Pendopo Parasamya, Selasa (23/7/2024), \
            diikuti 80 orang tua.\n\n\
            Bupati Bantul Abdul Halim membuka Talkshow Pengasuhan Positif.",
        slots: &[
            ("name", "Talkshow Pengasuhan Positif"),
            ("venue", "Pendopo Parasamya"),
            ("start", "2024-07-23"),
            ("count", "80"),
            ("who", "orang tua"),
        ],
    },
    // Office names are nobody's group: of a course, of a report, of a decree; guests are not participants.
    Case {
        text: "Sekda Buka PKA\n\n\
            AMBON - Sekretaris Daerah Maluku Ir. Budi Santoso membuka Pelatihan Kepemimpinan Administrator Angkatan VII Tahun 2023, Selasa \
            (13/6/2023).",
        slots: &[("name", "Pelatihan Kepemimpinan Administrator Angkatan VII Tahun 2023"), ("who", "")],
    },
    Case {
        text: "DPRD Gelar Rapat Paripurna\n\n\
            TEGAL - DPRD Kabupaten Tegal menggelar rapat paripurna penyampaian Laporan Keterangan Pertanggungjawaban (LKPJ) Bupati Tegal di \
            ruang rapat paripurna DPRD, Senin (25/3/2024).",
        slots: &[("kind", "rapat"), ("organizer", "DPRD Kabupaten Tegal"), ("who", "")],
    },
    // What is told about somebody's group ends at a verb.
    Case {
        text: "Dinkes Gelar Penyuluhan\n\n\
            SOLOK - Dinas Kesehatan Kabupaten Solok menggelar Penyuluhan Gizi bagi ibu hamil mengikuti anjuran pemerintah, Rabu (5/6/2024).",
        slots: &[("who", "ibu hamil")],
    },
    // Those who come from five villages are not five.
    Case {
        text: "Ratusan Kader Ikuti Seminar\n\n\
            JAYAPURA - Ratusan kader posyandu dari lima kampung mengikuti Seminar Pencegahan Stunting di Gedung Sian Soor, Rabu (8/5/2024). \
            Seminar yang dibuka Wali Kota Jayapura Frans Pekei itu menghadirkan dokter Marthen Ruamba sebagai narasumber.",
        slots: &[("count", ""), ("who", "kader posyandu"), ("openedBy", "Frans Pekei"), ("speakers", "Marthen Ruamba")],
    },
    // As many in every wave.
    Case {
        text: "Pelatihan Damkar Digelar\n\n\
            JAMBI - Pelatihan dibagi dalam dua angkatan: Angkatan I pada 15-17 Januari 2024 dan Angkatan II pada 22-24 Januari 2024, \
            masing-masing diikuti 25 peserta.",
        slots: &[("batches", "Angkatan I 2024-01-15 2024-01-17 25 | Angkatan II 2024-01-22 2024-01-24 25")],
    },
    // Both ways of meeting joined; a theme ends at a verb; one meeting online in somebody's words is none.
    Case {
        text: "BKN Buka Rakornas\n\n\
            JAKARTA - Badan Kepegawaian Negara menggelar Rapat Koordinasi Kepegawaian, Rabu (7/8/2024). Rapat yang mengangkat tema \
            Transformasi Manajemen ASN itu diikuti 200 peserta secara luring serta daring.",
        slots: &[("mode", "hibrida"), ("theme", "Transformasi Manajemen ASN")],
    },
    Case {
        text: "Workshop Aduan Digelar\n\n\
            SOLOK - Dinas Kesehatan Kabupaten Solok menggelar Workshop Aduan Warga di Lapangan Merdeka, Rabu (5/6/2024). Warga hadir. \
            \"Warga bisa melapor secara online,\" kata Ratna Sulistyowati.",
        slots: &[("mode", "")],
    },
    // One that attends does not run it; a village that runs it; who receives visitors does not run the visit.
    Case {
        text: "KPU Ikuti Bimtek\n\n\
            SEMARANG - KPU Kota Semarang mengikuti Bimtek Pengelolaan Data Pemilih yang digelar KPU Provinsi Jawa Tengah, Kamis (17/7/2025).",
        slots: &[("organizer", "KPU Provinsi Jawa Tengah")],
    },
    Case {
        text: "Kelurahan Kebonsari Gelar Musrenbang\n\n\
            PASURUAN - Kelurahan Kebonsari menggelar Musrenbang Tahun 2025 di Balai Kelurahan Kebonsari, Kamis (18/1/2024).",
        slots: &[("organizer", "Kelurahan Kebonsari")],
    },
    Case {
        text: "Pemkab Terima Kunjungan\n\n\
            GIANYAR - Pemerintah Kabupaten Gianyar menerima kunjungan kerja DPRD Kabupaten Agam di Ruang Sidang Utama, Kamis (22/8/2024).",
        slots: &[("kind", "kunjungan"), ("organizer", "DPRD Kabupaten Agam"), ("region", "Kabupaten Gianyar")],
    },
    Case {
        text: "Komisi DPRD Belajar Sampah\n\n\
            PURWOKERTO - DPRD Kota Blitar melakukan kunjungan kerja ke Dinas Lingkungan Hidup Kabupaten Banyumas, Rabu (17/1/2024). Ketua \
            DPRD Kota Blitar Budi Santoso memimpin rombongan.",
        slots: &[("organizer", "DPRD Kota Blitar"), ("region", "Kabupaten Banyumas")],
    },
    // A seminar is of no listed genre, and people gather at it none the less.
    Case {
        text: "WONOSOBO – Dinas Sosial Kabupaten Wonosobo mengadakan Seminar Keluarga Tangguh di Gedung Sasana Adipura, Senin (4/3/2024). \
            Seminar diikuti 120 kader PKK.",
        slots: &[
            ("kind", "lainnya"),
            ("name", "Seminar Keluarga Tangguh"),
            ("organizer", "Dinas Sosial Kabupaten Wonosobo"),
            ("count", "120"),
            ("who", "kader PKK"),
        ],
    },
    // The ceremony that opens a training is of the training.
    Case {
        text: "Sebanyak 60 CPNS mengikuti upacara pembukaan Pelatihan Dasar CPNS di Gedung Diklat Kabupaten Kendal, Senin (4/3/2024).",
        slots: &[("kind", "pelatihan"), ("count", "60"), ("who", "CPNS")],
    },
    // Numbers of what is not people are no parts of a number of people.
    Case {
        text: "KENDAL - Bappeda Kendal menggelar Bimtek Inovasi Desa di Hotel Sae Inn, Rabu (12/6/2024). Bimtek diikuti 80 peserta dari 20 \
            kecamatan dan dibagi menjadi 4 kelas.",
        slots: &[("count", "80"), ("parts", "")],
    },
    // Who takes part: a list with a word that only looks like a verb; reduplication; nobody named; a headline's verb.
    Case {
        text: "SOLOK - Puskesmas Talang menggelar sosialisasi gizi di Balai Nagari Talang, Rabu (10/7/2024). Pesertanya terdiri dari ibu \
            hamil, ibu menyusui, dan kader posyandu.",
        slots: &[("who", "ibu hamil, ibu menyusui, dan kader posyandu")],
    },
    Case {
        text: "LAMONGAN - TP PKK Kabupaten Lamongan menggelar workshop pengasuhan anak di Pendopo Lokatantra, Selasa (21/2/2023). Workshop \
            diikuti guru-guru TK se-Kabupaten Lamongan.",
        slots: &[("who", "guru-guru TK se-Kabupaten Lamongan")],
    },
    Case {
        text: "KENDAL - Sebanyak 60 peserta pelatihan mengikuti Pelatihan Barista di Balai Latihan Kerja Kendal, Rabu (12/6/2024).",
        slots: &[("count", "60"), ("who", "")],
    },
    Case {
        text: "250 Bunda PAUD Ikuti Workshop Dongeng\n\n\
            KENDAL - Dinas Pendidikan Kabupaten Kendal menggelar Workshop Dongeng di Pendopo Kendal, Rabu (12/6/2024).",
        slots: &[("count", "250"), ("who", "Bunda PAUD")],
    },
    // Those who are given something, and a speaker who is brought along, do not take part.
    Case {
        text: "KENDAL - Pemerintah Kabupaten Kendal menggelar Safari Ramadan di Masjid Al Huda, Rabu (20/3/2024). Bupati menyerahkan bantuan \
            sembako bagi anak yatim.",
        slots: &[("who", "")],
    },
    Case {
        text: "KENDAL - Pemerintah Desa Ngampel menggelar sosialisasi gizi di Balai Desa Ngampel, Rabu (20/3/2024). Sosialisasi itu \
            mendatangkan pegawai Puskesmas Ngampel.",
        slots: &[("who", "")],
    },
    // The number of those who take part, not that of one class.
    Case {
        text: "PAMEKASAN - Pelatihan Wirausaha Muda Pamekasan dibuka Senin (6/6/2022). Pelatihan itu diikuti sekitar 3.000 orang.\n\n\
            Pelatihan digelar di tiap desa. Satu paket diikuti 20 orang peserta.",
        slots: &[("count", "3000")],
    },
    // The aim as a noun.
    Case {
        text: "ASAHAN - Bappeda Kabupaten Asahan menggelar FGD Penyusunan RPJMD di Aula Melati, Rabu (27/3/2024).\n\n\
            Kepala Bappeda Asahan Rudi Siregar mengatakan, tujuan pelaksanaan FGD ini adalah untuk menganalisis kondisi daerah.",
        slots: &[("purpose", "menganalisis kondisi daerah")],
    },
    Case {
        text: "Bappeda Asahan menggelar FGD di Aula Melati, Rabu (27/3/2024). Bupati menjelaskan visi, misi, dan tujuan pembangunan untuk \
            lima tahun ke depan.",
        slots: &[("purpose", "")],
    },
    Case {
        text: "KENDAL - Kegiatan bertema memajukan desa dan mencerdaskan warga itu digelar Pemkab Kendal di Balai Desa Ngampel, Rabu \
            (12/6/2024).",
        slots: &[("theme", "memajukan desa dan mencerdaskan warga")],
    },
    // Speakers announced, then named; the moderator and one who is only quoted are none.
    Case {
        text: "KENDAL - Dinas Kesehatan Kabupaten Kendal menggelar Workshop Gizi di Hotel Sae Inn, Rabu (12/6/2024). Workshop menghadirkan \
            dua narasumber. Mereka adalah Ratna Sulistyowati dan Bagas Prakoso, dipandu moderator Dewi Anggraini.\n\n\
            Kepala Dinas Kesehatan, Hendra Wibawa menjelaskan, para narasumber berbicara sesuai bidangnya.",
        slots: &[("speakers", "Ratna Sulistyowati | Bagas Prakoso")],
    },
    // Opening a stall is opening nothing.
    Case {
        text: "BATU - Pemerintah Kota Batu menggelar Pasar Murah di Alun-alun Batu, Senin (12/6/2017).\n\n\
            \"Ada 32 pedagang yang membuka stand di Pasar Murah ini,\" kata Kepala Dinas Perdagangan Sinar Abadi.",
        slots: &[("openedBy", "")],
    },
    // Visitors run their visit, and whoever receives it is the host.
    Case {
        text: "Diskominfo Pariaman Terima Kunker Komisi I DPRD Agam\n\n\
            PARIAMAN - Dinas Komunikasi dan Informatika (Diskominfo) Kota Pariaman menerima kunjungan kerja Komisi I DPRD Kabupaten Agam \
            di Ruang Rapat Balai Kota, Kamis (14/3/2024).",
        slots: &[
            ("kind", "kunjungan"),
            ("organizer", "Komisi I DPRD Kabupaten Agam"),
            ("host", "Diskominfo Pariaman"),
            ("region", "Pariaman"),
        ],
    },
    Case {
        text: "PARIAMAN - Anggota DPRD Kabupaten Agam melakukan kunjungan kerja ke Dinas Kesehatan Kota Pariaman, Kamis (14/3/2024).",
        slots: &[("host", "Dinas Kesehatan Kota Pariaman")],
    },
    // Neither where it is held, nor the office of one who attends, nor those for whom it is, run it.
    Case {
        text: "GORONTALO - Seminar Literasi yang akan dilaksanakan di Ballroom TC Damai Hotel, Sabtu (15/4/2017), menghadirkan dua penulis.",
        slots: &[("organizer", ""), ("venue", "Ballroom TC Damai Hotel")],
    },
    Case {
        text: "KASONGAN – Asisten II Sekretariat Daerah Kabupaten Katingan, Rudi Hartono, mengikuti Rapat Koordinasi Pengendalian Inflasi, \
            Senin (6/3/2023).",
        slots: &[("organizer", ""), ("kind", "rapat")],
    },
    // Waves numbered above ten; a total that is parted into waves; people before bodies.
    Case {
        text: "Dinas Pendidikan Purbalingga menggelar Latsar CPNS. Angkatan 151 berlangsung 23 Agustus sampai 5 November 2021. Angkatan 152 \
            berlangsung 25 Agustus sampai 13 November 2021.",
        slots: &[
            ("start", "2021-08-23"),
            ("end", "2021-11-13"),
            ("batches", "Angkatan 151 2021-08-23 2021-11-05  | Angkatan 152 2021-08-25 2021-11-13 "),
        ],
    },
    Case {
        text: "Pelatihan Batik diikuti 80 peserta yang terbagi dua tahap, tahap pertama sampai 29 Februari 2020 dan tahap kedua 3 sampai 7 \
            Maret 2020, masing-masing 40 peserta.",
        slots: &[("count", "80"), ("batches", "tahap pertama  2020-02-29 40 | tahap kedua 2020-03-03 2020-03-07 40")],
    },
    Case {
        text: "Sosialisasi Gizi dibagi dua tahap. Tahap pertama diikuti 6 RW dengan jumlah 229 peserta. Tahap kedua diikuti 5 RW dengan \
            jumlah 100 peserta.",
        slots: &[("batches", "Tahap pertama   229 | Tahap kedua   100")],
    },
    // A closing, of an event with a long name, and of one that is only pointed at.
    Case {
        text: "PALU – Pelatihan Peningkatan Kapasitas Aparatur Desa se-Sulawesi Tengah resmi ditutup, Jumat (17/11/2023).",
        slots: &[("start", ""), ("end", "2023-11-17")],
    },
    Case {
        text: "LANGGUR - Balai Latihan Ambon resmi menutup Pelatihan Montir. Kegiatan yang berlangsung di Aula Kantor Bupati Maluku \
            Tenggara, Sabtu (1/11/2025) ini ditutup secara resmi oleh Sekda Johan Rahayaan.",
        slots: &[("start", ""), ("end", "2025-11-01")],
    },
    // The region whose day it is.
    Case {
        text: "Gubernur Kalimantan Tengah Pimpin Upacara Hari Jadi Ke-66 Kabupaten Lamandau\n\n\
            NANGA BULIK - Gubernur Kalimantan Tengah Rahman Syukur menjadi inspektur upacara Peringatan Hari Jadi Ke-66 Kabupaten Lamandau \
            di halaman Kantor Bupati Lamandau, Jumat (3/10/2025).",
        slots: &[("region", "Kabupaten Lamandau")],
    },
    // A hyphen inside a name that no mention covers.
    Case {
        text: "KENDAL - Aksi bersih-bersih saluran air secara serempak di Desa Ngampel, Minggu (19/11/2023), disambut warga.",
        slots: &[("name", "Aksi bersih-bersih saluran air")],
    },
    Case {
        text: "KENDAL – Dinas Arsip dan Perpustakaan (Disarpus) Kabupaten Kendal menggelar Lomba Bertutur tingkat SD/MI se-Kabupaten Kendal.\n\
            Lomba diadakan di Aula Mulia, Selasa (15/4/2025).",
        slots: &[("name", "Lomba Bertutur tingkat SD/MI se-Kabupaten Kendal")],
    },
    // Where it is held before where somebody says that something is.
    Case {
        text: "MENTOK - Pemerintah Kabupaten Bangka Barat menggelar Safari Ramadan.\n\n\
            \"Ada dua kali yang digelar di Rumah Dinas Bupati Bangka Barat,\" kata Sekda Bangka Barat Agus Salim.\n\n\
            Safari dimulai Senin (27/3/2023) di Masjid Nurul Falah.",
        slots: &[("venue", "Masjid Nurul Falah")],
    },
    // The same where the only other day is that of a statement.
    Case {
        text: "PARIAMAN - Turnamen Voli Wali Kota Cup dibuka oleh Wakil Wali Kota Rusdi Hamid di GOR Rajawali.\n\n\
            \"Semoga lancar,\" ujar Rusdi, Jumat (18/7/2025).\n\n\
            Turnamen diikuti 12 tim dan akan berlangsung hingga 14 Agustus mendatang.",
        slots: &[("start", "2025-07-18"), ("end", "2025-08-14")],
    },
    // A day behind a full stop is told of what stands before it.
    Case {
        text: "KARAWANG - Dinas Perpustakaan Karawang menyelenggarakan Lomba Bercerita di Aula Melati. Kamis (31/3/2022).\n\n\
            Pada 11-20 Maret 2022 pihaknya melakukan seleksi.",
        slots: &[("start", "2022-03-31"), ("end", "")],
    },
    Case {
        text: "SOLOK - Pelatihan aparatur digelar Pemkab Solok, Sabtu (4/1/2025). Peserta yang mengikuti pelatihan aparatur nagari \
            se-Kecamatan Gunung Talang itu terdiri dari unsur sekdes, kasi, kaur dan ketua BPD.",
        slots: &[("who", "unsur sekdes, kasi, kaur dan ketua BPD")],
    },
    // Each of a list may be as long as one alone; no institution is cut.
    Case {
        text: "SOLOK - Kesbangpol Solok menggelar sosialisasi kerukunan, Rabu (18/7/2018). Sosialisasi itu diikuti 100 peserta perwakilan \
            dari 10 kecamatan, tokoh adat, tokoh agama dan tokoh masyarakat.",
        slots: &[("who", "perwakilan dari 10 kecamatan, tokoh adat, tokoh agama dan tokoh masyarakat")],
    },
    Case {
        text: "SOLOK - Apel bersama digelar di Balai Kota, Kamis (23/8/2012). Apel diikuti Aparatur Sipil Negara (ASN) Pemkot Solok.",
        slots: &[("who", "Aparatur Sipil Negara (ASN) Pemkot Solok")],
    },
    // What closes around an acronym is no part of a name; maize that is hybrid tells no mode.
    Case {
        text: "SOLOK - Rapat koordinasi digelar tim (TPID) Kota Solok, Rabu (6/10/2021). Rapat itu juga membahas penanaman jagung hibrida.",
        slots: &[("organizer", "TPID"), ("mode", "")],
    },
    // A word of an office that is no institution does not run anything.
    Case {
        text: "WAINGAPU - Kunjungan Kerja Presiden RI Rusdi Hamid ke Kabupaten Solok berlangsung Selasa (23/2/2021). Presiden RI menanam padi.",
        slots: &[("organizer", "")],
    },
    // A name ends the group that somebody stands for.
    Case {
        text: "MEDAN - Rakor Inflasi digelar Pemko Medan, Rabu (8/2/2023). Rapat itu diikuti oleh perwakilan dari Inspektorat Kota Medan \
            Rusdi Hamid dari ruang kerjanya.",
        slots: &[("who", "perwakilan dari Inspektorat Kota Medan")],
    },
    // How something is closed is no closing of the event.
    Case {
        text: "Apel Siaga di Solok Ditutup Pemusnahan Miras\n\n\
            SOLOK - Apel Siaga digelar Polres Solok di Alun-Alun Solok, Jumat (21/12/2018).",
        slots: &[("start", "2018-12-21"), ("end", "")],
    },
    // Those who are told to be participants behind a list of guests; those of the sentence behind their number.
    Case {
        text: "SOLOK - KPU Solok menggelar sosialisasi pemilu di Aula SMAN 1 Solok, Rabu (11/3/2020). Kegiatan itu dihadiri Ketua KPU Rusdi \
            Hamid serta 60 siswa kelas tiga sebagai peserta.",
        slots: &[("count", "60"), ("who", "siswa kelas tiga")],
    },
    Case {
        text: "SOLOK - BPBD Solok menggelar simulasi bencana di Desa Melati, Selasa (21/4/2015). Simulasi diikuti 150 orang peserta. Terdiri \
            dari unsur perangkat desa, bidan desa, tokoh masyarakat, karang taruna, dan relawan.",
        slots: &[("count", "150"), ("who", "unsur perangkat desa, bidan desa, tokoh masyarakat, karang taruna, dan relawan")],
    },
    Case {
        text: "SOLOK - Upacara Hari Otonomi Daerah digelar Pemkab Solok, Kamis (25/4/2019). Upacara diikuti oleh guru honorer kurang lebih \
            200 peserta.",
        slots: &[("count", "200"), ("who", "guru honorer")],
    },
    Case {
        text: "SOLOK - Pemkab Solok menggelar Bimtek Arsip. Kegiatan yang diikuti 120 sekretaris desa dan berpedoman pada UU Nomor 43 Tahun \
            2009 itu berlangsung sehari.",
        slots: &[("count", "120"), ("who", "sekretaris desa")],
    },
    // Whoever opens what speakers come to is none of them.
    Case {
        text: "SOLOK - Sosialisasi Gizi dibuka Camat Rusdi Hamid dan dihadiri kader posyandu, serta narasumber dari Puskesmas. Narasumber \
            Puskesmas, Ratna Dewi, memberi materi.",
        slots: &[("openedBy", "Rusdi Hamid"), ("speakers", "Ratna Dewi")],
    },
    // A day that something lasts until is its last.
    Case {
        text: "PANGKALPINANG - Gubernur Bangka Belitung Rusdi Hamid membuka Festival Serumpun di Taman Merdeka, Sabtu (23/7/2016).\n\n\
            Festival Serumpun diikuti tujuh provinsi yakni Banten, Riau, dan Jambi dan berlangsung hingga 26 Juli 2016.",
        slots: &[("start", "2016-07-23"), ("end", "2016-07-26"), ("count", "7"), ("who", "provinsi")],
    },
    // The theme in quotation marks before the headline's.
    Case {
        text: "Bangli Gelar Festival Kopi dengan Tema Kopi Batur\n\n\
            BANGLI - Pemerintah Kabupaten Bangli menggelar Festival Kopi, Jumat (13/11/2015). Festival mengambil tema \"Harum Kopi dari \
            Lereng Batur\".",
        slots: &[("theme", "Harum Kopi dari Lereng Batur")],
    },
    // Attendance spelled out.
    Case {
        text: "SEMARANG - Pelantikan Bupati Pekalongan digelar Minggu (27/6/2021). Selain digelar di luar jaringan (luring), acara dihelat \
            dalam jaringan (daring).",
        slots: &[("mode", "hibrida")],
    },
    Case {
        text: "PURBALINGGA - Sebanyak 20 operator desa mengikuti pelatihan bimbingan teknis website desa di Aula Setda, Kamis (3/5/2018).",
        slots: &[("kind", "bimtek"), ("count", "20"), ("who", "operator desa")],
    },
    // No comma of a quotation's end in a purpose.
    Case {
        text: "KENDAL - Dispermasdes Kendal menggelar Bimtek Website Desa di Hotel Tirto Arum, Senin (18/3/2019).\n\n\
            \"Bimtek ini bertujuan untuk mengaktifkan kembali website desa,\" kata Kepala Dispermasdes Kendal Budi Hartono.",
        slots: &[("purpose", "mengaktifkan kembali website desa")],
    },
    Case {
        text: "Pemerintah Kabupaten Labuhanbatu menggelar Halal Bihalal di halaman rumah dinas bupati, Selasa (8/4/2025). Ribuan ASN turut \
            serta.",
        slots: &[("who", "ASN")],
    },
    // A sentence that begins with the verb; a day that is called the day of something else.
    Case {
        text: "BONTANG - Pilkada Bontang kian dekat. Tanggal 9 Desember 2020 menjadi hari pencoblosan. Badan Kesbangpol Kota Bontang \
            menggelar rapat koordinasi pada Kamis, 17 September 2020. Rapat diikuti Kepala Dinas Kesehatan Bontang, Hendra Wibawa. \
            Membuka kegiatan, Sekretaris Daerah Bontang Ratna Sulistyowati meminta semua pihak memaparkan persiapan.",
        slots: &[("start", "2020-09-17"), ("openedBy", "Ratna Sulistyowati")],
    },
    // A programme is no meeting.
    Case {
        text: "DUMAI - Kementerian Sosial menyerahkan bantuan kepada penyandang disabilitas di Kota Dumai, Rabu (1/12/2021). Bantuan itu \
            berupa kursi roda, hearing aid atau alat bantu dengar, dan sembako.",
        slots: &[("kind", "lainnya"), ("name", "")],
    },
    // Whoever stands beside the one who gives does not give.
    Case {
        text: "BATANG - Istri Bupati Batang, Dewi Lestari didampingi Kepala Dinas Sosial Kabupaten Batang Joko Purwanto menyerahkan kursi \
            roda, Kamis (4/4/2019).",
        slots: &[("organizer", "")],
    },
    Case {
        text: "SENDAWAR - Dinas Arsip Kutai Barat mengadakan bimtek pengelolaan arsip, Rabu (4/3/2020).\n\n\
            Tujuan diselenggarakannya bimtek ini agar petugas arsip makin terampil.",
        slots: &[("purpose", "petugas arsip makin terampil")],
    },
    Case {
        text: "MALANG - Dinas Perdagangan Kota Malang menggelar Pasar Murah di Kelurahan Polowijen, Selasa (19/4/2022).\n\n\
            \"Kami mengadakan Pasar Murah ini sampai Jumat (22/4/2022),\" kata Kepala Dinas Perdagangan Dewi Anggraini.",
        slots: &[("start", "2022-04-19"), ("end", "2022-04-22")],
    },
    // How something is opened is not what it is; whoever it is opened for does not run it.
    Case {
        text: "SOLOK - Bupati Solok Rangga Maulendra didampingi Dinas Kesehatan meresmikan gedung Puskesmas Talang, Rabu (20/4/2022). Acara \
            peresmian ditandai dengan penandatanganan prasasti oleh Bupati.",
        slots: &[("kind", "lainnya"), ("name", "peresmian"), ("organizer", "")],
    },
    // What is held goes before the day that it marks.
    Case {
        text: "KENDAL - Dewan Pengurus Korpri Kabupaten Kendal menggelar aksi donor darah di Pendopo Kendal, Senin (23/10/2023). Kegiatan \
            itu digelar dalam rangka memperingati HUT ke-52 Korpri.",
        slots: &[("name", "donor darah"), ("start", "2023-10-23")],
    },
    // What one speaker speaks about is not the theme.
    Case {
        text: "BANDUNG - Dispusip Jawa Barat menggelar Pelatihan Jurnalistik, Rabu (30/6/2021). Sebagai pemateri hadir Bagas Prakoso dengan \
            tema Teknik Menulis Berita.",
        slots: &[("theme", ""), ("speakers", "Bagas Prakoso")],
    },
    Case {
        text: "KENDAL - BKD Kendal menggelar sosialisasi pajak di Pendopo Kendal, Selasa (29/11/2022). Sosialisasi menyasar PNS dan non-PNS \
            Pemkab Kendal.",
        slots: &[("who", "PNS dan non-PNS Pemkab Kendal")],
    },
    Case {
        text: "PASURUAN - Ratusan ASN Pemkab Pasuruan mengikuti donor darah di Auditorium Mpu Sindok, Senin (17/11/2025). Kegiatan itu \
            memeriahkan Hari Ulang Tahun Dharma Wanita Persatuan ke-26.",
        slots: &[("name", "donor darah")],
    },
    // A number behind the genre counts people; a hyphen joins two corps.
    Case {
        text: "TULUNGAGUNG - Pemerintah Kabupaten Tulungagung melakukan pelepasan 1.103 calon haji di Pendopo Tulungagung, Senin (13/5/2024).",
        slots: &[("name", "pelepasan")],
    },
    Case {
        text: "KENDAL - BPBD Kendal menggelar apel siaga bencana di Alun-alun Kendal, Selasa (7/2/2023), yang diikuti personel TNI-Polri, \
            BPBD, dan Satpol PP.",
        slots: &[("who", "personel TNI-Polri, BPBD, dan Satpol PP")],
    },
    // Where nothing is held, nobody runs it.
    Case {
        text: "KENDAL - Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Kendal mencatat 12 desa terendam banjir. BPBD Kabupaten Kendal \
            meminta warga waspada. Kepala BPBD Kabupaten Kendal, Rahmat Hidayat, menyebut air mulai surut.",
        slots: &[("kind", "lainnya"), ("name", ""), ("organizer", "")],
    },
    // A partner named in a list is a partner.
    Case {
        text: "KENDAL - Dinas Perdagangan Kendal bersama Badan Pusat Statistik, Bulog, dan Kejaksaan Negeri Kendal menggelar sidak pasar, \
            Rabu (27/3/2024).",
        slots: &[("organizer", "Dinas Perdagangan Kendal")],
    },
    // An election, a rule's matter and what an assessment has come to are not what is held.
    Case {
        text: "KENDAL - Bupati Kendal Rahmat Hidayat melantik 20 kepala desa hasil pemilihan kepala desa serentak, Rabu (12/6/2024).",
        slots: &[("kind", "pelantikan"), ("name", "")],
    },
    Case {
        text: "KENDAL - Tata cara pengangkatan perangkat desa diatur dalam Permendagri Nomor 83 Tahun 2015. Berdasarkan hasil evaluasi, \
            tujuh desa belum menaatinya.",
        slots: &[("kind", "lainnya"), ("name", "")],
    },
    Case {
        text: "KENDAL - Puskesmas Kendal menggelar vaksinasi Covid-19 tahap kedua di SDN 1 Kendal, Senin (10/1/2022).",
        slots: &[("name", "vaksinasi Covid-19 tahap kedua")],
    },
    // The recess of a council is no meeting; a test of officials no training, but people take part in it.
    Case {
        text: "KENDAL - Anggota DPRD Kendal Andi Kurniawan melaksanakan reses di Balai Desa Ngampel, Minggu (11/9/2022).",
        slots: &[("kind", "lainnya"), ("name", "reses")],
    },
    Case {
        text: "KENDAL - BKPP Kendal menggelar uji kompetensi pejabat tinggi pratama, Kamis (5/6/2025). Uji kompetensi diikuti 24 pejabat.",
        slots: &[("kind", "lainnya"), ("count", "24")],
    },
    // What is for somebody, and what grows with them, tells nothing of who takes part.
    Case {
        text: "KENDAL - Pemerintah Kabupaten Kendal menggelar upacara Hari Korpri di Alun-alun Kendal, Rabu (29/11/2023). Layanan bagi warga \
            kurang mampu harus terus membaik, kata Bupati Kendal Rahmat Hidayat. Mutu guru honorer ikut naik.",
        slots: &[("who", "")],
    },
    Case {
        text: "KENDAL - BKPP Kendal menggelar retret kepemimpinan di Akmil Magelang, Rabu (26/2/2025). Para kepala bagian digembleng \
            selama enam hari.",
        slots: &[("who", "kepala bagian")],
    },
    Case {
        text: "KENDAL - Puluhan camat dan kepala desa belajar mengelola aset dalam bimtek yang digelar Inspektorat Kendal, Rabu (12/6/2024).",
        slots: &[("who", "camat dan kepala desa")],
    },
    Case {
        text: "PASURUAN - Bupati Pasuruan Rahmat Hidayat melantik 136 pejabat eselon II, III, dan IV, Kamis (10/7/2025).",
        slots: &[("count", "136"), ("who", "pejabat eselon II, III, dan IV")],
    },
    Case {
        text: "PESISIR BARAT - Pemkab Pesisir Barat memberangkatkan 116 peratin ke Bogor untuk diklat kepemimpinan, Selasa (4/6/2013).",
        slots: &[("count", "116"), ("who", "peratin")],
    },
    // What a theme lists; the name of an event is no theme.
    Case {
        text: "KENDAL - Pemkab Kendal menggelar upacara HUT RI di Alun-alun Kendal, Sabtu (17/8/2024), bertema Nusantara Baru, Indonesia \
            Maju, Rakyat Sejahtera. Upacara diikuti pelajar.",
        slots: &[("theme", "Nusantara Baru, Indonesia Maju, Rakyat Sejahtera")],
    },
    Case {
        text: "KENDAL - Balai Latihan Kerja Kendal menggelar acara bertajuk \"Pelatihan Menjahit Dasar\" di aula balai itu, Kamis (8/4/2021).",
        slots: &[("name", "Pelatihan Menjahit Dasar"), ("theme", "")],
    },
    Case {
        text: "KENDAL - Dinkes Kendal menggelar sosialisasi stunting di Puskesmas Kendal, Jumat (17/3/2023). Ibu hamil desa itu berkumpul \
            sebagai peserta.",
        slots: &[("who", "Ibu hamil desa")],
    },
    // A term of office is no swearing-in, a signed stone no signing; what is danced there has another genre.
    Case {
        text: "KENDAL - Masa jabatan 55 kepala desa di Kendal berakhir tahun ini. Mereka menunggu aturan baru.",
        slots: &[("kind", "lainnya")],
    },
    Case {
        text: "KENDAL - Bupati Kendal Rahmat Hidayat menandatangani prasasti Masjid Al-Falah, Rabu (12/6/2024).",
        slots: &[("kind", "lainnya")],
    },
    Case {
        text: "KENDAL - Bupati Kendal Rahmat Hidayat melantik Andi Kurniawan, Rabu (12/6/2024). Ia diminta bekerja keras. Warga bersuka \
            cita. Mereka menyiapkan jamuan. Malamnya ada pertunjukan kesenian tradisional.",
        slots: &[("kind", "pelantikan"), ("name", "")],
    },
    // A name goes on over `dan` to what goes with it, not to another sentence's verb or to somebody named.
    Case {
        text: "SAMBAS - Bupati Sambas Rahmat Hidayat menyerahkan 317 alat kepada petani. Penyerahan alat dan mesin pertanian itu digelar di \
            halaman kantor dinas, Senin (4/12/2023).",
        slots: &[("name", "Penyerahan alat dan mesin pertanian")],
    },
    Case {
        text: "Bandiklat Adakan Seminar dan Diskusi\n\n\
            SAMARINDA - Widyaiswara belajar bersama di Samarinda, Rabu (12/6/2024).",
        slots: &[("kind", "lainnya"), ("name", "Seminar dan Diskusi")],
    },
    Case {
        text: "KENDAL - Bupati Kendal membuka pembinaan dan mengajak warga bersatu, Rabu (12/6/2024).",
        slots: &[("name", "pembinaan")],
    },
    // Numbers that are more than the total are none of its parts; the rest of the people, and rules, are nobody.
    Case {
        text: "SERANG - Sebanyak 96 orang guru mengikuti pelatihan di Pendopo Serang, Jumat (16/12/2022), beserta 58 orang pengawas sekolah. \
            Dari 58 orang pengawas itu tak satu pun absen.",
        slots: &[("count", "96"), ("parts", "")],
    },
    Case {
        text: "SURABAYA - Satpol PP Surabaya menggelar sosialisasi peraturan perundang-undangan bidang cukai, Rabu (30/8/2023), bertema \
            \"Gempur Rokok Ilegal.\" Acara diikuti 30 orang lainnya.",
        slots: &[("who", ""), ("theme", "Gempur Rokok Ilegal")],
    },
    // Men and women are the shares of a number, not who takes part.
    Case {
        text: "SOLOK – Dinas Sosial Kabupaten Solok menggelar Pelatihan Menjahit di Aula Balai Latihan, Senin (7/6/2021). Pelatihan \
            diikuti 40 orang yang terdiri dari 12 orang laki-laki dan 28 orang perempuan.",
        slots: &[("count", "40"), ("who", ""), ("parts", "12 | 28")],
    },
    // Those who come for others are told with whom they come from.
    Case {
        text: "KENDAL – Lomba Senam Kendal digelar di Alun-alun Kendal, Minggu (9/6/2024). Lomba itu diikuti perwakilan dari 20 \
            kecamatan dan dibuka oleh Camat Weleri Rahmat Hidayat.",
        slots: &[("who", "perwakilan dari 20 kecamatan"), ("openedBy", "Rahmat Hidayat")],
    },
    // A word for groups in general is not the group that is named behind it.
    Case {
        text: "BONE – Upacara Hari Santri digelar di Lapangan Merdeka Bone, Selasa (22/10/2024). Barisan peserta upacara terdiri dari \
            berbagai unsur, misalnya pelajar, santri, dan anggota TNI serta tokoh masyarakat.",
        slots: &[("who", "pelajar, santri, dan anggota TNI serta tokoh masyarakat")],
    },
    // A list of those who come goes on to its end.
    Case {
        text: "WONOSOBO – Apel Kesiapsiagaan digelar di Alun-alun Wonosobo, Senin (4/3/2024). Apel diikuti 300 peserta dari santri, \
            pelajar, tokoh agama, petugas pasar, dan unsur Forkopimda Wonosobo.",
        slots: &[("count", "300"), ("who", "santri, pelajar, tokoh agama, petugas pasar, dan unsur Forkopimda Wonosobo")],
    },
    // A training's name tells no group, in none of its words.
    Case {
        text: "LUWUK – Wakil Bupati Banggai Rahman Lasimpala membuka Pelatihan Kepemimpinan Administrator dan Pengawas di Hotel \
            Santika Luwuk, Senin (4/3/2024).",
        slots: &[("who", "")],
    },
    // Who is sworn in beside it takes no part.
    Case {
        text: "KLATEN – Bupati Klaten Sri Wahyuni membuka Seminar Kurikulum Merdeka di Hotel Grand Tjokro Klaten, Sabtu (10/2/2024), \
            didahului pengukuhan pengurus Asosiasi Guru Klaten.",
        slots: &[("who", "")],
    },
    // A crowd of the opening.
    Case {
        text: "PATI – Ribuan warga memadati Lapangan Joyokusumo untuk mengikuti upacara penurunan bendera, Minggu (17/8/2025).",
        slots: &[("who", "warga")],
    },
    // A school's number belongs to its name.
    Case {
        text: "BATAM – Sosialisasi Bahaya Narkoba digelar Kesbangpol Kota Batam di Aula Dang Merdu, Kamis (16/10/2025). Acara diikuti \
            400 siswa SMKN 1 Batam.",
        slots: &[("count", "400"), ("who", "siswa SMKN 1 Batam")],
    },
    // A name without a mention ends where its clause begins.
    Case {
        text: "TOLI-TOLI – Ketua PKK Kabupaten Tolitoli berharap para peserta pelatihan yaitu Ketua Karang Taruna dan kader desa \
            rajin belajar. Hal itu disampaikan di Balai Desa Lalos, Rabu (6/3/2024).",
        slots: &[("name", "pelatihan")],
    },
    // It goes on behind an acronym in brackets.
    Case {
        text: "MAMASA – Rapat Paripurna beragendakan Laporan Badan Anggaran (Banggar) DPRD Kabupaten Mamasa digelar di Ruang Sidang \
            Utama, Kamis (7/3/2024).",
        slots: &[("name", "Rapat Paripurna beragendakan Laporan Badan Anggaran (Banggar) DPRD Kabupaten Mamasa")],
    },
    // Where they go is none of a visit's name.
    Case {
        text: "Kunker ke Kakas, Bupati Teken Prasasti\n\nTONDANO – Bupati Minahasa Robby Rumengan berada di Kecamatan Kakas, Jumat \
            (8/3/2024).",
        slots: &[("name", "Kunker")],
    },
    // What is handed out, where nothing else is named.
    Case {
        text: "TIMIKA – Penyaluran bantuan pangan bagi warga Kampung Karang Senang berlangsung di Aula Distrik Kuala Kencana, Selasa \
            (5/3/2024).",
        slots: &[
            ("kind", "lainnya"),
            ("name", "Penyaluran bantuan pangan bagi warga Kampung Karang Senang"),
            ("venue", "Aula Distrik Kuala Kencana"),
        ],
    },
    // What an office does every day is no event.
    Case {
        text: "SOLOK – Pemkab Agam datang ke Kabupaten Solok untuk mempelajari manajemen, hingga pembinaan ASN. Kunjungan kerja itu \
            diterima Sekda Solok Rahmat Hidayat di Ruang Rapat Solok Nan Indah, Senin (4/3/2024).",
        slots: &[("kind", "kunjungan"), ("name", "Kunjungan kerja"), ("host", "Rahmat Hidayat"), ("who", "")],
    },
    // The one named first runs it, whatever stands before the partner's name.
    Case {
        text: "BATU – Pemerintah Kota Batu bekerja sama dengan Badan Usaha Milik Negara (BUMN) Bulog menggelar pasar murah di Balai \
            Kelurahan Sisir, Rabu (6/3/2024). Pasar murah dengan Bulog itu akan digelar lagi.",
        slots: &[("organizer", "Pemerintah Kota Batu")],
    },
    Case {
        text: "MUNTOK – Asosiasi Pemerintah Desa Kabupaten Bangka Barat (Babar), bersama Lembaga Pendamping Desa (LPD) menggelar \
            Pelatihan Keuangan Desa di Hotel Yasmin, Senin (4/3/2024). Direktur LPD Rahman Sidik menjelaskan materinya. LPD pernah \
            melatih desa lain.",
        slots: &[("organizer", "Asosiasi Pemerintah Desa Kabupaten Bangka Barat")],
    },
    // Whoever sees to it.
    Case {
        text: "KUTACANE – Ratusan perangkat desa belajar di Hotel Grand Kutacane, Senin (4/3/2024). Bimtek Keuangan Desa itu \
            berlangsung tiga hari. Kegiatan yang ditangani Lembaga Kajian Otonomi Daerah tersebut diikuti perangkat desa.",
        slots: &[("organizer", "Lembaga Kajian Otonomi Daerah")],
    },
    // A day of long ago is commemorated.
    Case {
        text: "GORONTALO – Upacara Hari Patriotik 23 Januari 1942 yang berlangsung di Lapangan Taruna Remaja, Rabu (23/1/2019), \
            dipimpin Wali Kota Gorontalo Rahman Dunggio.",
        slots: &[("start", "2019-01-23")],
    },
    // Who joins others from afar.
    Case {
        text: "WAIBAKUL – Musrenbang Kabupaten Sumba Tengah digelar di Aula Bappeda, Kamis (27/3/2025). Hadir juga secara virtual \
            Bupati Sumba Tengah.",
        slots: &[("mode", "hibrida")],
    },
    // What people do online is not how they meet.
    Case {
        text: "REMBANG – Dinas Kominfo Rembang menggelar sosialisasi aplikasi pengaduan di Aula Kecamatan Lasem, Senin (4/3/2024). \
            Sosialisasi itu mengajarkan pengaduan warga secara online kepada perangkat desa.",
        slots: &[("mode", "")],
    },
    // What is held before a day that it marks, by whoever lives there.
    Case {
        text: "Warga Gelar Gotong Royong Bersihkan Lingkungan Jelang Peringatan HUT ke-80 RI\n\nDURI – Menjelang peringatan Hari \
            Ulang Tahun (HUT) ke-80 Kemerdekaan Republik Indonesia, warga Dusun Karanganyar, Desa Senggoro, Kecamatan Bengkalis, \
            menggelar kegiatan gotong royong membersihkan lingkungan, Sabtu (26/7/2025).",
        slots: &[("kind", "lainnya"), ("name", "Gotong Royong Bersihkan Lingkungan"), ("organizer", ""), ("start", "2025-07-26")],
    },
    // The matter of a rule is not what was held.
    Case {
        text: "KISARAN – Bupati Asahan Rahmat Surya resmi melantik Hardi Lubis menjadi Sekretaris Daerah (Sekda) Kabupaten Asahan. \
            Bertempat di Aula Melati, Jumat (4/6/2021).\n\nPelantikan Sekda tersebut berdasarkan Surat Keputusan Bupati Asahan \
            Nomor 64 Tahun 2021. Tentang Pengangkatan Pegawai Negeri Sipil dalam Jabatan Pimpinan Tinggi Pratama Sekretaris Daerah \
            Kabupaten.",
        slots: &[("name", "Pelantikan Sekda"), ("who", "")],
    },
    // What the opening says somebody attended, before what the next sentence names.
    Case {
        text: "CALANG – Dandim Aceh Jaya Hendra Saputra menghadiri acara penyerahan bantuan hand traktor kepada kelompok tani di \
            Kantor Dinas Pertanian Aceh Jaya, Jumat (22/9/2017). Hadir para kelompok tani dan pihak Penyuluhan Pertanian \
            Kecamatan.",
        slots: &[("kind", "lainnya"), ("name", "penyerahan bantuan hand traktor")],
    },
    // Whoever takes part in it, by somebody else, does not run it.
    Case {
        text: "Pemkab Mesuji Ikuti Rakor Pengendalian Inflasi\n\nMESUJI – Pemkab Mesuji, diwakili Asisten Ekonomi Hendra Saputra, \
            mengikuti Rapat Koordinasi Pengendalian Inflasi Daerah di Ruang Rapat Bupati, Senin (9/1/2023). Laporan Pemkab Mesuji \
            dibahas. Kinerja Pemkab Mesuji dinilai baik.",
        slots: &[("organizer", "")],
    },
    // A target is not who came.
    Case {
        text: "FAKFAK – Dinas Kesehatan Fakfak menggelar Vaksinasi Massal di Gedung Winder Tuare, Sabtu (26/6/2021), dengan target \
            sebanyak 400 orang. Jumlah peserta vaksinasi hari itu mencapai 620 orang.",
        slots: &[("count", "620")],
    },
    Case {
        text: "PENAJAM – Dinas Perpustakaan Penajam Paser Utara menggelar Lomba Bertutur di Aula Dispusip, Kamis (24/7/2025). Jumlah \
            peserta lomba tahun ini mencapai 15 orang. Setiap kecamatan mengirim tiga wakil, kecuali Penajam yang mendapat alokasi \
            enam peserta.",
        slots: &[("count", "15"), ("parts", "")],
    },
    // Whoever is beside another, over a list, does not run it.
    Case {
        text: "CAKUNG – Babinsa Serda Bambang bersama Babinsa Serda Rudi, Dinas SDA, PPSU Rawa Terate dan warga, melaksanakan kerja \
            bakti di Kelurahan Rawa Terate, Rabu (3/1/2024).",
        slots: &[("organizer", "")],
    },
    // Less than half of a number are not its parts.
    Case {
        text: "SENDAWAR – Lomba Bercerita Kutai Barat digelar di Gedung Aji Tulur, Rabu (19/5/2021). Lomba diikuti 7 siswa dari 6 \
            kecamatan yaitu Kecamatan Barong Tongkok 2 siswa dan kecamatan lain masing-masing 1 siswa.",
        slots: &[("count", "7"), ("parts", "")],
    },
    // Nor are those who were at work the ones who took part.
    Case {
        text: "RAYA – Bupati Simalungun Rahmat Saragih memimpin Apel Gabungan di Halaman Kantor Bupati Simalungun, Senin (23/2/2026). \
            Ia menyebut di satu dinas, dari total 71 pegawai, hanya 30 orang yang masuk kerja.",
        slots: &[("count", ""), ("who", "")],
    },
    // Whoever receives the visitors, or is gone to, does not run the visit.
    Case {
        text: "RANTAU – Komisi III DPRD Kabupaten Tapin berkunjung ke DPRD Kabupaten Kapuas, Senin (26/9/2022). Rombongan diterima \
            langsung oleh Sekretariat DPRD Kapuas. Sekretariat DPRD Kapuas menyiapkan ruangan. Sekretariat DPRD Kapuas senang.",
        slots: &[("organizer", "Komisi III DPRD Kabupaten Tapin"), ("host", "Sekretariat DPRD Kapuas")],
    },
    Case {
        text: "KUALA KAPUAS – Beberapa wakil rakyat melakukan kunjungan kerja ke DPRD Kabupaten Badung dan DPRD Kabupaten Tabanan, \
            Selasa (13/8/2019). DPRD Kabupaten Tabanan menyiapkan materi.",
        slots: &[("organizer", ""), ("host", "DPRD Kabupaten Badung")],
    },
    // Where they come from is not who they are.
    Case {
        text: "SUMBAWA – Wakil Bupati Sumbawa Dewi Rahmawati menutup Pelatihan Tenun di Gedung Wanita, Kamis (10/11/2022). Pelatihan \
            diikuti 35 peserta dari berbagai kecamatan.",
        slots: &[("count", "35"), ("who", "")],
    },
    // Nor is how they are.
    Case {
        text: "SORONG – Kepala Dinas Perindustrian Kota Sorong Rahman Jitmau membuka Pelatihan Tenun di Aula SMA Maranatha, Kamis \
            (19/10/2023). Pelatihan diikuti 100 pelaku usaha kecil sangat antusias.",
        slots: &[("who", "pelaku usaha kecil")],
    },
    // A headline's verb has a capital.
    Case {
        text: "Bazar Kota Batu 2018 Dibuka Wakil Walikota\n\nBATU – Laporan Kota Batu tahun 2018 dibahas di Aula Balai Kota Among \
            Tani, Kamis (17/1/2019). Hadir 54 orang dari tiap kecamatan.",
        slots: &[("name", "Bazar Kota Batu 2018")],
    },
    // Whoever is asked to hold it was not said to.
    Case {
        text: "PINRANG – Wakil Bupati Pinrang Mansur Latief membuka Uji Kompetensi di SMKN 2 Pinrang, Sabtu (21/10/2023). Ia salut \
            kepada BKPSDM Pinrang yang mengajak Badan Kepegawaian Negara mengadakan kegiatan ini.",
        slots: &[("organizer", "")],
    },
    // Whoever comes along with a guest does not run the visit.
    Case {
        text: "TONDANO – Bupati Minahasa Robby Rumengan menyambut kunjungan kerja Gubernur Sulawesi Utara Aris Fathoni beserta \
            Forkopimda Sulawesi Utara di Aula Benteng Moraya, Selasa (13/10/2020).",
        slots: &[("organizer", "")],
    },
    // Who becomes a participant does not run it, an acronym and a region behind its name.
    Case {
        text: "SEMARANG – Badan Kepegawaian Daerah (BKD) Kota Semarang menjadi peserta bimbingan teknis penilaian mandiri di Hotel \
            Santika, Kamis (17/7/2025). BKD Kota Semarang mencatat materi. Kinerja BKD Kota Semarang dinilai baik.",
        slots: &[("organizer", "")],
    },
    // Results are opened as well, and a report opens no event but tells how.
    Case {
        text: "JOMBANG – Pelatihan Kepemimpinan Pengawas Jombang digelar di Aula BKPSDM Jombang, Senin (4/3/2024). Kepala BKPSDM \
            Jombang Mujib Hasan membuka hasil akhir pelatihan.",
        slots: &[("openedBy", "")],
    },
    Case {
        text: "WAIKABUBAK – Festival Seni Sumba Barat digelar di Stadion Manda Elu, Senin (4/3/2024). Acara dibuka laporan Ketua \
            Panitia Paulus Dongga.",
        slots: &[("openedBy", "")],
    },
    // `Musyawarah Rencana Pembangunan`, as many write it.
    Case {
        text: "BLORA – Camat Kunduran Agus Salim membuka Musyawarah Rencana Pembangunan Tingkat Kecamatan di Aula Kecamatan, Senin \
            (5/2/2024). Musrenbang melibatkan anggota DPRD sesuai daerah pemilihan.",
        slots: &[("kind", "musrenbang"), ("who", "anggota DPRD")],
    },
    // Who receives visitors is their host, who comes from where runs the visit, and those who meet them are no participants.
    Case {
        text: "BLORA – DPRD Kabupaten Blora, sambut kunjungan kerja dari DPRD Kota Tegal, Kamis (7/3/2024). Rombongan diterima tiga orang \
            pejabat sekretariat.",
        slots: &[("kind", "kunjungan"), ("host", "DPRD Kabupaten Blora"), ("organizer", "DPRD Kota Tegal"), ("count", ""), ("who", "")],
    },
    // What was built for a body, and what it proves, is no deed of the body; a term of office ends on another day.
    Case {
        text: "REMBANG – Bupati Rembang Agus Salim meresmikan gedung Puskesmas Lasem, Rabu (3/7/2024).\n\nMenurutnya Puskesmas Lasem \
            merupakan bukti tekad untuk memberikan layanan. Ia mengakhiri masa jabatannya pada 3 Agustus 2024.",
        slots: &[("organizer", ""), ("start", "2024-07-03")],
    },
    // A part of those who are sworn in, with its own number; what a theme does is no theme; one of many methods is none.
    Case {
        text: "TEGAL – Wali Kota Tegal Agus Salim melantik pejabat di Pendopo Ki Gede Sebayu, Jumat (3/5/2024). Pejabat yang dilantik \
            sebanyak 120 orang yang terdiri dari pejabat eselon II 20 orang dan pengawas 100 orang.\n\n\"Tema itu mengingatkan kita akan \
            pengabdian,\" ujarnya. Menurutnya semua padu dalam satu metode perencanaan.",
        slots: &[("kind", "pelantikan"), ("count", "120"), ("theme", ""), ("method", "")],
    },
    // A theme told behind what it is the theme of; the usual place is not that of this year; a region's own word ends no name.
    Case {
        text: "BLORA – Upacara Hari Jadi Kabupaten Blora biasanya digelar di Alun-alun Blora, namun tahun ini dipusatkan di Lapangan \
            Kridosono, Senin (11/12/2023). Upacara diikuti pegawai Batang Hari dan pelajar. Sesuai tema Hari Jadi Kabupaten Blora tahun \
            ini yakni \"Blora Makin Jaya\", semua bergembira.",
        slots: &[("venue", "Lapangan Kridosono"), ("theme", "Blora Makin Jaya"), ("who", "pegawai Batang Hari dan pelajar")],
    },
    // Where nobody closed the marks the day ends a theme; who attends is no organizer.
    Case {
        text: "TEGAL – Wali Kota Tegal Agus Salim membuka rapat koordinasi dengan tema \"Bersama Menjaga Kota, Kamis (25/5/2023) di Aula \
            Pendopo.\n\nMuspika Slawi menghadiri rapat koordinasi itu.",
        slots: &[("theme", "Bersama Menjaga Kota"), ("organizer", "")],
    },
    // What stands behind `adalah` is the theme of whatever it is; the mark that opened a theme closes it; a first method has no name.
    Case {
        text: "TEGAL – Pemkot Tegal menggelar Musrenbang Kota Tegal di Pendopo Ki Gede Sebayu, Senin (4/3/2024). Tema musrenbang tahun ini \
            adalah menguatkan ekonomi warga dan menata pesisir. Musrenbang memakai metode pertama yang dicoba.",
        slots: &[("theme", "menguatkan ekonomi warga dan menata pesisir"), ("method", "")],
    },
    Case {
        text: "TEGAL – Pemkot Tegal menggelar Musrenbang Kota Tegal, Senin (4/3/2024), dengan tema \"Menuju SDG's 2030 Bersama Warga\".",
        slots: &[("theme", "Menuju SDG's 2030 Bersama Warga")],
    },
    // Those who did not come; parts of which nobody told the sum; a number that no noun follows.
    Case {
        text: "TEGAL – BKPSDM Kota Tegal menggelar Pelatihan Kepemimpinan Pengawas di Pendopo, Senin (4/3/2024). Di kota itu 52 orang yang \
            belum mengikuti pelatihan.",
        slots: &[("count", "")],
    },
    Case {
        text: "TEGAL – Wali Kota Tegal Agus Salim melantik pejabat di Pendopo, Senin (4/3/2024). Sebanyak 6 orang kepala bidang, 41 orang \
            kepala seksi, dan 98 orang lurah mengucapkan sumpah.",
        slots: &[("count", "")],
    },
    Case {
        text: "TEGAL – Bagian Hukum menggelar Sosialisasi Anggaran Kelurahan di Pendopo, Senin (4/3/2024). Jumlah peserta kegiatan ini \
            sebanyak 206 yang terdiri dari camat dan lurah.",
        slots: &[("count", "206"), ("who", "camat dan lurah")],
    },
    // One kind of guests among others, and whoever opened what another attends as a speaker, are no speakers.
    Case {
        text: "TEGAL – Sosialisasi Arsip Kota Tegal dihadiri Camat Slawi Agus Salim, staf ahli, narasumber, dan lurah, Senin (4/3/2024).",
        slots: &[("speakers", "")],
    },
    Case {
        text: "TEGAL – Sosialisasi Arsip Kota Tegal dibuka Camat Slawi Agus Salim dan dihadiri Direktur Arsip Tono Wibowo sebagai \
            narasumber, Senin (4/3/2024).",
        slots: &[("openedBy", "Agus Salim"), ("speakers", "Tono Wibowo")],
    },
    // An office set apart by commas speaks of others; a member is no organizer; `nanti` ends a name.
    Case {
        text: "TEGAL – Pemkot Tegal menggelar Bimtek Arsip Desa di Pendopo, Senin (4/3/2024). Kepala Dinas Arsip, Agus Salim, menambahkan bahwa \
            bimtek itu diisi narasumber dari Kementerian.",
        slots: &[("speakers", "")],
    },
    Case {
        text: "TEGAL – Wali Kota Tegal Agus Salim menyampaikan, pelantikan nantinya akan dilaksanakan di Pendopo pada Senin (4/3/2024).",
        slots: &[("kind", "pelantikan"), ("name", "pelantikan"), ("start", "2024-03-04")],
    },
    // Another event, which is to come, has its own days; who is named first runs it, and who is named as a partner does not.
    Case {
        text: "TEGAL – Camat Slawi Agus Salim menjadi pembina apel pagi di Desa Kalisapu, Senin (4/3/2024). Apel digelar di halaman kantor \
            desa.\n\nIa menekankan disiplin.\n\nUsai apel pagi, camat meninjau lokasi Perkemahan \
            Pramuka Kwartir Ranting Slawi yang akan digelar pada 13-18 Maret 2024 di Lapangan Slawi.",
        slots: &[("name", "apel pagi"), ("start", "2024-03-04"), ("end", "")],
    },
    Case {
        text: "TEGAL – Petugas Dinas Perindustrian dan Perdagangan (Disperindag) Kabupaten Tegal dan Satgas Pangan Polres Tegal kembali \
            melakukan sidak di Pasar Pagi, Senin (4/3/2024).",
        slots: &[("organizer", "Dinas Perindustrian dan Perdagangan (Disperindag) Kabupaten Tegal")],
    },
    Case {
        text: "TEGAL – Wali Kota Tegal Agus Salim bersama Forkopimda melakukan sidak di Pasar Pagi, Senin (4/3/2024).",
        slots: &[("organizer", "")],
    },
    // The event's own day, of whose year nothing is known, before another that is; a month in what somebody says is none.
    Case {
        text: "TEGAL – Pemkot Tegal menggelar Sosialisasi Arsip di Pendopo, Senin (4/4).\n\nCamat Agus Salim memasuki masa pensiun pada \
            1 September 2024.",
        slots: &[("start", "")],
    },
    Case {
        text: "TEGAL – Pemkot Tegal melakukan studi tiru ke Kota Solo.\n\nLurah Agus Salim berterima kasih.\n\nCamat Tono Wibowo \
            ikut.\n\nDana cair sejak awal.\n\n\"Untuk bulan September 2024 dana sudah masuk tahap dua,\" katanya.",
        slots: &[("start", "")],
    },
    // Where a name without a mention ends.
    Case {
        text: "Vaksinasi Lansia masih 40 Persen\n\nTEGAL – Capaian di Kota Tegal rendah. Wali Kota Tegal Agus Salim meminta semua bergerak.",
        slots: &[("name", "Vaksinasi Lansia")],
    },
    // Whoever inaugurates the opening.
    Case {
        text: "PONOROGO – Ketua TP PKK Kabupaten Ponorogo Endang Sulastri meresmikan pembukaan kegiatan Sosialisasi Stunting di \
            Gedung Praja, Jumat (13/3/2020).",
        slots: &[("openedBy", "Endang Sulastri")],
    },
];

fn words(slot: &Slot) -> String {
    match &slot.value {
        SlotValue::Text(text) => text.clone(),
        SlotValue::Number(number) => number.to_string(),
    }
}

fn one(slot: &Option<Slot>) -> String {
    slot.as_ref().map(words).unwrap_or_default()
}

fn list(slots: &[Slot]) -> String {
    slots.iter().map(words).collect::<Vec<_>>().join(" | ")
}

fn held(activity: &Activity, slot: &str) -> String {
    match slot {
        "title" => one(&activity.title),
        "kind" => format!("{:?}", activity.kind).to_lowercase(),
        "name" => one(&activity.name),
        "organizer" => one(&activity.organizer),
        "host" => one(&activity.host),
        "venue" => one(&activity.venue),
        "region" => one(&activity.region),
        "start" => one(&activity.start),
        "end" => one(&activity.end),
        "batches" => {
            let wave = |batch: &petik::annotation::Batch| {
                [one(&batch.label), one(&batch.start), one(&batch.end), one(&batch.participants.count)].join(" ")
            };
            activity.batches.iter().map(wave).collect::<Vec<_>>().join(" | ")
        }
        "count" => one(&activity.participants.count),
        "who" => one(&activity.participants.who),
        "parts" => list(&activity.participants.parts),
        "openedBy" => one(&activity.opened_by),
        "speakers" => list(&activity.speakers),
        "legalBasis" => list(&activity.legal_basis),
        "mode" => activity.mode.map(|mode: Mode| format!("{mode:?}").to_lowercase()).unwrap_or_default(),
        "method" => one(&activity.method),
        "purpose" => one(&activity.purpose),
        "theme" => one(&activity.theme),
        other => panic!("no slot {other}"),
    }
}

fn read(text: &str) -> Annotation {
    annotate(text, &Options { offsets: Offsets::Utf8, ..Options::default() })
}

#[test]
fn slots_of_the_main_activity() {
    let mut wrong = Vec::new();
    for case in CASES {
        let annotation = read(case.text);
        let main = annotation.activities.first().expect("an article has an activity");
        for (slot, expected) in case.slots {
            let found = held(main, slot);
            // A capital at the head of a headline is not a difference.
            if found.to_lowercase() != expected.to_lowercase() {
                wrong.push(format!("{}\n  {slot}: expected {expected:?}, found {found:?}", case.text.lines().next().unwrap_or_default()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_slot_points_at_its_words() {
    for case in CASES {
        for activity in read(case.text).activities {
            let Activity { name, organizer, host, venue, region, theme, purpose, method, title, .. } = &activity;
            for slot in [name, organizer, venue, region, theme, purpose, method, title, &activity.participants.who].into_iter().flatten() {
                assert_eq!(words(slot), case.text[slot.start..slot.end]);
            }
            for slot in [host, &activity.opened_by].into_iter().flatten().chain(&activity.speakers) {
                assert!(slot.mention.is_some() && slot.start < slot.end);
            }
        }
    }
}

#[test]
fn a_second_activity_is_told_by_its_own_sentence() {
    let annotation = read(
        "Kwarcab Gelar Pelatihan Pembina Pramuka\n\n\
        JEPARA - Kwartir Cabang Jepara menggelar Pelatihan Pembina Pramuka di Aula Sanggar Bhakti pada 8 sampai 10 Agustus 2024. \
        Sebanyak 90 pembina pramuka mengikuti pelatihan tersebut.\n\n\
        Setelah itu, panitia juga menggelar Lomba Cerdas Cermat di Gedung Wanita, Minggu (11/8/2024).",
    );
    let [main, second] = &annotation.activities[..] else { panic!("{:#?}", annotation.activities) };
    assert_eq!((main.kind, one(&main.start)), (ActivityKind::Pelatihan, "2024-08-08".to_owned()));
    assert_eq!((second.kind, one(&second.name)), (ActivityKind::Lainnya, "Lomba Cerdas Cermat".to_owned()));
    assert_eq!((one(&second.venue), one(&second.start)), ("Gedung Wanita".to_owned(), "2024-08-11".to_owned()));
    assert!(second.title.is_none() && second.organizer.is_none() && second.participants.count.is_none());
}

#[test]
fn a_day_that_something_is_held_for_has_no_day_of_its_own() {
    let annotation = read(
        "MANOKWARI – Polres Manokwari terus mendorong agar upaya vaksinasi untuk warga berjalan sesuai harapan.\n\n\
        Menjelang Hari Bhayangkara ke-75, Polres menginisiasi vaksinasi massal serentak di Gedung Wanita, Sabtu (26/6/2021).",
    );
    let [main, second] = &annotation.activities[..] else { panic!("{:#?}", annotation.activities) };
    assert_eq!((one(&main.name), one(&main.start)), ("vaksinasi massal serentak".to_owned(), "2021-06-26".to_owned()));
    assert_eq!(one(&second.name), "Hari Bhayangkara ke-75");
    assert!(second.start.is_none() && second.venue.is_none());
}

#[test]
fn what_is_told_again_in_fewer_words_is_no_second_activity() {
    for (text, name) in [
        (
            "MAROS - ASN Pemkab Maros mengikuti upacara Peringatan Hari Kesadaran Nasional di Lapangan Pallantikang, Rabu (19/6/2024). \
             Peringatan Hari Kesadaran dirangkaikan dengan pembagian bibit.",
            "upacara Peringatan Hari Kesadaran Nasional",
        ),
        (
            "Bunda PAUD Dorong Kompetensi Guru Lewat Workshop\n\nTABANAN - Bunda PAUD Kabupaten Tabanan mendorong kompetensi guru. Banyak \
             yang perlu dibenahi. Itu disampaikannya dalam Workshop Peningkatan Cara Belajar Anak, Selasa (26/8/2025).",
            "Workshop Peningkatan Cara Belajar Anak",
        ),
        (
            "Sebanyak 70 CPNS mengikuti Pelatihan Dasar CPNS (Latsar) di Purbalingga, Senin (23/8/2021). Latsar CPNS itu digelar tiga bulan.",
            "Pelatihan Dasar CPNS",
        ),
    ] {
        let activities = read(text).activities;
        assert_eq!(activities.iter().map(|activity| one(&activity.name)).collect::<Vec<_>>(), [name]);
    }
}

#[test]
fn a_text_without_an_article_has_no_activity() {
    for text in ["", " \n\n", "\u{feff}"] {
        assert!(read(text).activities.is_empty(), "{text:?}");
    }
}
