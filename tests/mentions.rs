//! A table of cases: a text, and the outer mentions of one kind that come out of it, in order.

use petik::annotation::Kind;
use petik::{Options, annotate};

const CASES: &[(&str, Kind, &[&str])] = &[
    // `Kota Hadrianto` is no place, and what the headline does is no name.
    (
        "Wali Kota Hadrianto Resmikan Masjid Raya Sukasari\n\nPADANG - Wali Kota Padang, Prof. Hadrianto, meresmikan masjid itu bersama \
         warga, Senin (4/3/2024). Dalam sambutannya, Hadrianto berterima kasih kepada semua penyumbang dana.",
        Kind::Person,
        &["Hadrianto", "Hadrianto", "Hadrianto"],
    ),
    (
        "Ketua DPRD Theofilus Buka Lomba Desa\n\nTAPIN, Kabar Daerah - Ketua DPRD Tapin Theofilus membuka kegiatan di Aula Kantor Bupati, \
         Senin (4/3/2024).\n\n\"Kami minta semua bekerja keras,\" kata Theofilus.",
        Kind::Person,
        &["Theofilus", "Theofilus", "Theofilus"],
    ),
    ("Wakil Presiden Ma\u{2019}ruf Amin tiba di Padang, Senin.", Kind::Person, &["Ma\u{2019}ruf Amin"]),
    ("Wakil Presiden Ma\u{2019}ruf Amin tiba di Padang, Senin.", Kind::Organization, &[]),
    ("Warga dapat membuka padang.kpu.go.id setiap hari untuk melihat datanya.", Kind::Region, &[]),
    (
        "KUALA PEMBUANG - Bupati Seruyan membuka rapat di Kuala Pembuang, Senin (4/3/2024). Tamu datang dari Sampit dan \
         Pangkalan Bun.",
        Kind::Region,
        &[],
    ),
    ("Warga Desa Sambiroto di Kabupaten Wonogiri kini menjadi Desa Sadar Hukum.", Kind::Region, &["Desa Sambiroto", "Kabupaten Wonogiri"]),
    ("Sebanyak 45 anggota DPRD Kabupaten Wonogiri dilantik di Wonogiri, Senin.", Kind::Organization, &["DPRD Kabupaten Wonogiri"]),
    ("\"Acara itu meriah,\" tulis rudi.hartono di Instagram pada hari itu.", Kind::Person, &[]),
    ("Ketua Sinode GMIT Pdt. Wiratno Sulaksono tiba di Padang.", Kind::Position, &["Ketua Sinode GMIT"]),
    (
        "Rombongan diwakili Wiratno Sulaksono selaku ketua. Lembaga Layanan Pendidikan Tinggi (LLDIKTI) Wilayah V ikut hadir di Padang.",
        Kind::Position,
        &["ketua"],
    ),
    (
        "Kapolda Sumbar, Irjen Pol. Dr. Wiratno Sulaksono, hadir bersama Kapolda Riau Irjend Pol Rendra Wirsana.",
        Kind::Position,
        &["Kapolda Sumbar", "Kapolda Riau"],
    ),
    ("Kapolres Solok didampingi P.J. Bupati Solok, Wiratno Sulaksono.", Kind::Position, &["Kapolres Solok", "P.J. Bupati Solok"]),
    ("Warga di Jl. H. Wiratno, Jalan Ir. Sulaksono dan Jalan dr. Wirya mengeluh. Rendra Wirsana hadir.", Kind::Person, &["Rendra Wirsana"]),
    ("Jelang Idul Fitri dan pada bulan Muharram, Renungan Firman Tuhan disampaikan Rendra Wirsana.", Kind::Person, &["Rendra Wirsana"]),
    ("Umat Muslim dan insinyur Nusantara berkumpul bersama Rendra Wirsana.", Kind::Person, &["Rendra Wirsana"]),
    // A name that begins inside a word.
    (
        "SOLOK - Bupati Solok menyerahkan bantuan dikantor Camat Gunung Talang, Senin (4/3/2024), lalu menuju ketempat lain.",
        Kind::Venue,
        &["kantor Camat Gunung Talang"],
    ),
    ("SOLOK - Bantuan itu diserahkan bupati diempat desa, Senin (4/3/2024).", Kind::Count, &["empat desa"]),
    // As a chat program marks words.
    (
        "*Bupati Solok Buka Rapat Kerja Kecamatan*\n\n_Solok, Senin (4/3/2024)_ - Bupati Solok *Rendra Wirsana, SH* membuka rapat itu \
         bersama Wakil Bupati *Yohanis Hani* dan Sekda *Drs. Titus Wirsa* di aula kantor bupati.",
        Kind::Person,
        &["Rendra Wirsana", "Yohanis Hani", "Titus Wirsa"],
    ),
    (
        "SOLOK - Bupati Solok Wiratno Ayu Sulaksono, M.Si (WAS) membuka rapat itu, Senin (4/3/2024).\n\n\"Kita harus bekerja keras,\" \
         tutur WAS kepada warga desa di balai desa itu.",
        Kind::Person,
        &["Wiratno Ayu Sulaksono", "WAS", "WAS"],
    ),
    ("Kapolri Jenderal Polisi Wiratno Sulaksono tiba di Padang.", Kind::Position, &["Kapolri"]),
    ("Panglima TNI Jenderal TNI Wiratno Sulaksono tiba di Padang.", Kind::Position, &["Panglima TNI"]),
    ("Direktur Jenderal Pajak Wiratno Sulaksono tiba di Padang.", Kind::Position, &["Direktur Jenderal Pajak"]),
    ("Pembukaan MTQ ke - 44 kabupaten itu digelar di Padang.", Kind::Count, &[]),
    (
        "Wali Kota Denpasar, I.G.N Wirya Negara, S.H. hadir bersama Sekda Kota Denpasar, A.A.N. Bagus Suarta, Senin (4/3/2024).",
        Kind::Person,
        &["I.G.N Wirya Negara", "A.A.N. Bagus Suarta"],
    ),
    ("Tuan Guru Haji Lalu Turmudzi mengatakan, santri harus sabar.", Kind::Position, &[]),
    ("Hal itu dikutip dari Kabar Solok, Senin (4/3/2024).", Kind::Organization, &["Kabar Solok"]),
    ("Hal itu dilansir laman kabarsolok.com pada hari itu.", Kind::Organization, &["kabarsolok.com"]),
    ("Hal itu dikutip dari laman padang.kpu.go.id pada hari itu.", Kind::Organization, &[]),
    // Offices that nobody in particular holds, and the same ones with their holders.
    ("Surat itu ditujukan kepada gubernur, bupati, dan wali kota se-Indonesia.", Kind::Position, &[]),
    ("Gubernur atau Wakil Gubernur, Bupati atau Wakil Bupati dilarang memakai mobil dinas untuk kampanye.", Kind::Position, &[]),
    ("Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati berlangsung serentak.", Kind::Position, &[]),
    ("Penandatanganan itu diikuti para Kepala Kejaksaan Negeri (Kajari) di aula, Senin (4/3/2024).", Kind::Position, &[]),
    ("Pelatihan digelar di Padang. Pesertanya terdiri dari Sekretaris Daerah, Kepala Bappeda, dan Kepala BKAD.", Kind::Position, &[]),
    (
        "Kegiatan itu dihadiri Sekretaris Daerah Rendra Wirsana, Kepala Bappeda Wiratno Sulaksono, dan Kepala BKAD Yohanis Hani.",
        Kind::Position,
        &["Sekretaris Daerah", "Kepala Bappeda", "Kepala BKAD"],
    ),
    ("Bupati Solok Rendra Wirsana dan Wakil Bupati Yohanis Hani hadir.", Kind::Position, &["Bupati Solok", "Wakil Bupati"]),
    ("Saya dan wakil akan menepati janji,” kata Bupati Solok Rendra Wirsana.", Kind::Position, &["wakil", "Bupati Solok"]),
    // Letters and small letters that stand for somebody.
    ("Seorang pegawai berinisial M dipanggil. Menurut surat itu, M tidak pernah masuk kerja.", Kind::Person, &["M", "M"]),
    ("Rapat dibuka Wakil Gubernur yang akrab disapa RWS itu di Padang.", Kind::Person, &["RWS"]),
    ("\"Harga naik lagi,\" kata jajang kepada wartawan di pasar itu.", Kind::Person, &["jajang"]),
    (
        "Arman Makmur: Saatnya Prestasi Lahir\n\nPADANG - Bupati Solok, Arman Makmur, membuka turnamen itu, Senin (4/3/2024).",
        Kind::Person,
        &["Arman Makmur", "Arman Makmur"],
    ),
    ("Ketua DPRD Solok, Syamsul Ma'arif, hadir.", Kind::Person, &["Syamsul Ma'arif"]),
    ("Mahasiswa Universitas 17 Agustus 1945 hadir pada 4 Maret 2024.", Kind::Date, &["4 Maret 2024"]),
    // Several genres without a topic, and what is many, are no event; what fills quotation marks is one.
    ("Dinas Kesehatan Kabupaten Solok Gelar Sosialisasi dan Bimtek", Kind::Event, &[]),
    ("Bupati berharap festival-festival budaya di Solok mendatangkan wisatawan.", Kind::Event, &[]),
    ("Puncak acara diisi lomba-lomba kreatif dan inovatif antar puskesmas.", Kind::Event, &[]),
    ("Bupati membuka 'Gelar Budaya Sukasari' di pendopo, Senin.", Kind::Event, &["Gelar Budaya Sukasari"]),
    ("Rapat itu bertema \"Pembinaan Desa Wisata\" dan dibuka Senin.", Kind::Event, &[]),
    // A year before a region's name counts nothing.
    ("Lomba Desa ke 100 tahun 2017 Kodim Sukasari dibuka oleh 30 orang peserta.", Kind::Count, &["30 orang peserta"]),
    ("Adapun dana desa 2021 Pekon Sukasari besarnya Rp981.038.000 untuk 2000 warga.", Kind::Count, &["2000 warga"]),
    // A house that is opened is a venue wherever it is named; one that is praised is an institution.
    (
        "Bupati Solok Resmikan Puskesmas Sukasari\n\nSOLOK - Puskesmas Sukasari resmi dipakai, Senin (4/3/2024). Menurut Bupati, \
         kehadiran Puskesmas Sukasari menjawab kebutuhan warga.",
        Kind::Venue,
        &["Puskesmas Sukasari", "Puskesmas Sukasari", "Puskesmas Sukasari"],
    ),
    ("Bupati mengapresiasi RSUD Wirsana dan Puskesmas Sukasari.", Kind::Organization, &["RSUD Wirsana", "Puskesmas Sukasari"]),
    // An abbreviation before its words, one with digits, and one of what is done.
    (
        "SOLOK - Menurut ASPERI (Asosiasi Petani Rimba Indonesia), harga kopi di Solok stabil, Senin (4/3/2024).",
        Kind::Organization,
        &["ASPERI", "Asosiasi Petani Rimba Indonesia"],
    ),
    (
        "Pemkab Solok melalui Badan Perencanaan Pembangunan Penelitian dan Pengembangan Daerah (BP4D) menggelar rapat. Rapat itu \
         dikoordinasikan BP4D dan diikuti semua camat.",
        Kind::Organization,
        &["Pemkab Solok", "Badan Perencanaan Pembangunan Penelitian dan Pengembangan Daerah", "BP4D", "BP4D"],
    ),
    ("Pemkab Solok menggelar Gerakan Pangan Murah (GPM) di Padang, Senin (4/3/2024).", Kind::Organization, &["Pemkab Solok"]),
    (
        "Razia digelar Satuan Polisi Pamong Praja dan Wilayatul Hisbah (Satpol PP dan WH) Aceh.",
        Kind::Organization,
        &["Satuan Polisi Pamong Praja dan Wilayatul Hisbah", "Satpol PP dan WH"],
    ),
    ("Prajurit Pangkalan TNI AL (Lanal) Ternate membersihkan pantai.", Kind::Organization, &["Pangkalan TNI AL", "Lanal"]),
    // A party's name ends with the party.
    ("Turut hadir anggota DPRD Solok dari Partai Gerindra Sulaiman dan Fraksi PKB Rendra.", Kind::Person, &["Sulaiman", "Rendra"]),
    ("Turut hadir pengurus Partai Gerindra Solok dan Fraksi PKB Wonogiri.", Kind::Person, &[]),
    ("Bupati Solok menghadiri Isra Mi'raj di Masjid Agung Solok.", Kind::Person, &[]),
    ("Turnamen Piala Gubernur dan Bupati Cup 2024 dibuka kemarin.", Kind::Position, &[]),
    ("Menteri Desa, PDT dan Transmigrasi tiba di Padang.", Kind::Position, &["Menteri Desa, PDT dan Transmigrasi"]),
    ("Panitia Sail Sukamaju 2024 menyiapkan acara itu.", Kind::Event, &["Sail Sukamaju 2024"]),
    ("Acara digelar di GOR Serbaguna Jl. Wirabumi Padang, Senin (4/3/2024).", Kind::Venue, &["GOR Serbaguna"]),
    ("Pelayanan dibuka di Mal Pelayanan Publik (MPP) Kabupaten Sleman setiap hari kerja.", Kind::Venue, &["Mal Pelayanan Publik"]),
    (
        "Kegiatan itu diadakan Kanwil DJP Jawa Timur III bersama Pemkab Malang, Senin (4/3/2024).",
        Kind::Organization,
        &["Kanwil DJP Jawa Timur III", "Pemkab Malang"],
    ),
    ("Perumda itu meraih TOP BUMD Awards 2024 di Jakarta.", Kind::Event, &["TOP BUMD Awards 2024"]),
    ("Bupati melakukan kunjungan kerja di Pulau Kadabua dan warga Pulau Morotai bergembira.", Kind::Region, &["Pulau Morotai"]),
    ("Apel digelar di Lapangan Wirabumi depan Kantor Pos, Senin (4/3/2024).", Kind::Venue, &["Lapangan Wirabumi"]),
    ("Warga antre di Pasar Murah, Senin (4/3/2024).", Kind::Venue, &[]),
    // The comma belongs to the institution's name.
    (
        "Rapat digelar di Aula Dinas Pariwisata, Pemuda dan Olahraga Kota Tegal, Senin (4/3/2024).",
        Kind::Venue,
        &["Aula Dinas Pariwisata, Pemuda dan Olahraga Kota Tegal"],
    ),
    ("Pemprov. Jambi bersama Pemkab. Bungo menggelar rapat, Senin (4/3/2024).", Kind::Organization, &["Pemprov. Jambi", "Pemkab. Bungo"]),
    (
        "Bupati berterima kasih kepada Panitia Penyelenggara dan Pemerintah Desa Sambiroto atas acara itu.",
        Kind::Organization,
        &["Panitia Penyelenggara", "Pemerintah Desa Sambiroto"],
    ),
    ("Bantuan itu dibagikan Perusahaan Umum Bulog kepada warga.", Kind::Organization, &["Perusahaan Umum Bulog"]),
    ("Ia menerima Satyalancana Karya Bhakti Praja Nugraha dari Presiden.", Kind::Event, &[]),
    ("Warga memeriahkan HUT Provinsi Sulawesi Utara (Sulut) ke-53 di Manado.", Kind::Event, &["HUT Provinsi Sulawesi Utara (Sulut) ke-53"]),
    (
        "Kepala Cabang Dinas Pendidikan Provinsi Jambi Wilayah VI, Wiratno Sulaksono, hadir.",
        Kind::Position,
        &["Kepala Cabang Dinas Pendidikan Provinsi Jambi Wilayah VI"],
    ),
    // What bases, commands and parishes are called is nobody's name.
    (
        "Pangdam IX Udayana menyambut tamu. Danlanud Husein Sastranegara Marsma TNI Rendra Wirsana dan Pangdam Jaya Mayjen TNI Titus \
         Wirsa hadir. Danlanud Rendra Wirsana berterima kasih.",
        Kind::Position,
        &["Pangdam IX Udayana", "Danlanud Husein Sastranegara", "Pangdam Jaya", "Danlanud"],
    ),
    ("Dandim 1511/Pulau Moa bersama Ketua Persit hadir.", Kind::Position, &["Dandim 1511/Pulau Moa", "Ketua Persit"]),
    (
        "Pastor Paroki Santo Yosef, RD. Antonius Wirya, hadir. Romo Geradus Wirya, Pr memimpin misa.",
        Kind::Person,
        &["Antonius Wirya", "Geradus Wirya"],
    ),
    ("Mayjen. TNI Bagus Sutejo tiba di Solok.", Kind::Person, &["Bagus Sutejo"]),
    // A village, and no holder of the office.
    ("Geuchik Blang Suka, Kecamatan Bayu, hadir di Solok.", Kind::Person, &[]),
    // Short forms with a full stop.
    (
        "Kepala Dinas Sosial Pemprov. Jawa Barat, Rendra Wirsana, hadir bersama Asisten III Setdaprov. Sulut Titus Wirsa.",
        Kind::Position,
        &["Kepala Dinas Sosial Pemprov. Jawa Barat", "Asisten III Setdaprov. Sulut"],
    ),
    ("Kepala Dinas Pertanian Sumba Timur, Oktavianus Mb. Wirsa, membenarkan hal itu.", Kind::Person, &["Oktavianus Mb. Wirsa"]),
    ("Saat kunjungan Gubernur ROW, warga menyambut Rendra Osa Wirsana (ROW).", Kind::Position, &["Gubernur"]),
    // Neither the month nor a foster father is a person, nor is who held an office before part of it.
    ("Meski sudah Ramadan, harga stabil. Program Bapak Asuh berjalan bersama petinggi Polda Jateng.", Kind::Person, &[]),
    ("Hadir petinggi Polda Jateng.", Kind::Position, &[]),
    ("Kepala dinas terdahulu, Rendra Wirsana, sudah pindah.", Kind::Position, &["Kepala dinas"]),
    // Fields and offices.
    (
        "Wakil Rektor Bidang Riset, Inovasi, Kerja Sama dan Bisnis, Rendra Wirsana, hadir.",
        Kind::Position,
        &["Wakil Rektor Bidang Riset, Inovasi, Kerja Sama dan Bisnis"],
    ),
    (
        "Vikep Ruteng Romo Rendra Wirsana dan Pangulu Nagori Purba Sari hadir.",
        Kind::Position,
        &["Vikep Ruteng", "Pangulu Nagori Purba Sari"],
    ),
];

#[test]
fn mentions() {
    let mut wrong = Vec::new();
    for &(text, kind, wanted) in CASES {
        let annotation = annotate(text, &Options::default());
        let outer = annotation.mentions.iter().filter(|mention| mention.kind == kind && mention.within.is_none());
        let found: Vec<&str> = outer.map(|mention| mention.text.as_str()).collect();
        if found != wanted {
            wrong.push(format!("{text}\n  {kind:?}: {found:?}, wanted {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts, and all the regions that come out of them, within longer names too.
const REGIONS: &[(&str, &[&str])] = &[
    ("Dana itu disalurkan di Kantor Distrik Ilu dan Kantor Distrik Fawi, Senin (4/3/2024).", &["Distrik Ilu", "Distrik Fawi"]),
    ("Warga menghadiri Musyawarah Desa Tahun 2024 di Balai Desa Sukamaju, Senin (4/3/2024).", &["Desa Sukamaju"]),
    ("Bupati Penajam Paser Utara Ratna Dewi hadir bersama Camat Penajam.", &["Penajam Paser Utara", "Penajam"]),
    ("Bupati Rejang Lebong Ratna Dewi hadir.", &["Rejang Lebong"]),
    ("SUMBAWA BESAR, Warta Samawa - Bupati Sumbawa melantik 24 pejabat, Kamis (14/3/2024).", &["Sumbawa"]),
];

/// Texts, and all the institutions that come out of them, within offices too.
const ORGANIZATIONS: &[(&str, &[&str])] = &[
    ("Kepala Dinas Kesehatan Kabupaten Jember Ratna Dewi hadir.", &["Dinas Kesehatan"]),
    ("Kepala Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Solok Ratna Dewi hadir.", &["Dinas Pemberdayaan Masyarakat dan Desa"]),
];

#[test]
fn regions_within() {
    for &(text, wanted) in REGIONS {
        let annotation = annotate(text, &Options::default());
        let regions = annotation.mentions.iter().filter(|mention| mention.kind == Kind::Region);
        assert_eq!(regions.map(|mention| mention.text.as_str()).collect::<Vec<_>>(), wanted, "{text}");
    }
}

#[test]
fn organizations_within() {
    for &(text, wanted) in ORGANIZATIONS {
        let annotation = annotate(text, &Options::default());
        let organizations = annotation.mentions.iter().filter(|mention| mention.kind == Kind::Organization);
        assert_eq!(organizations.map(|mention| mention.text.as_str()).collect::<Vec<_>>(), wanted, "{text}");
    }
}
