//! Cases of the recognisers of names, as tables: a sentence, and what a rule must or must not see in it.

use crate::Options;
use crate::annotation::Kind;
use crate::pipeline;

/// A kind, a rule and the words that it must propose; `!` before the rule's name means that it must not.
type Case = (&'static str, Kind, &'static str, &'static str);

fn check(cases: &[Case]) {
    let mut wrong = Vec::new();
    for &(sentence, kind, rule, words) in cases {
        let page = pipeline::read(sentence, &Options::default());
        let (wanted, rule) = rule.strip_prefix('!').map_or((true, rule), |rule| (false, rule));
        let seen: Vec<(&str, &str)> = super::propose(&page)
            .iter()
            .filter(|candidate| candidate.kind == kind)
            .map(|candidate| (candidate.rule.name, page.words(page.tokens.span(candidate.tokens.clone()))))
            .collect();
        let found = seen.iter().any(|&(name, text)| (rule == "*" || name == rule) && text == words);
        if found != wanted {
            wrong.push(format!("{sentence}\n  {rule} {words:?}: {found}, seen {seen:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn regions() {
    use Kind::Region;
    check(&[
        ("Warga di Kabupaten Luwu Utara bergotong royong.", Region, "region.type-known", "Kabupaten Luwu Utara"),
        ("Banjir melanda Kec. Natar sejak pagi.", Region, "region.type-name", "Kec. Natar"),
        ("Rapat di desa Sukamaju berjalan lancar.", Region, "region.type-name", "desa Sukamaju"),
        ("Warga Sumsel diminta waspada.", Region, "region.alias", "Sumsel"),
        ("Ia lahir di Wonogiri pada masa itu.", Region, "region.bare-known", "Wonogiri"),
        ("Bantuan untuk Kecamatan Ranteba, Sesenapa, dan Mappade disalurkan.", Region, "region.listed", "Mappade"),
        ("Kabupaten Indragiri Hilir (Inhil) menang.", Region, "region.parenthesised", "Inhil"),
        ("Bupati Wonogiri hadir.", Region, "region.bare-owned", "Wonogiri"),
        ("Di Desa Palu Rejo ada pasar.", Region, "region.type-name", "Desa Palu Rejo"),
        ("Kecamatan Tandula sepi. Camat datang ke Tandula lagi.", Region, "region.repeated", "Tandula"),
        ("Ia bekerja di Pengadilan Negeri Semarang.", Region, "!*", "Negeri Semarang"),
        ("Pegawai Negeri Sipil wajib hadir.", Region, "!*", "Negeri Sipil"),
        ("Masyarakat Kecamatan, Kabupaten Solok hadir.", Region, "!*", "Kecamatan, Kabupaten Solok"),
        ("Wali Kota Padang hadir.", Region, "region.type-known", "Kota Padang"),
        ("Wali Kota Wiratno hadir. Lalu Wiratno pamit.", Region, "!*", "Kota Wiratno"),
        ("Wali Kota Wiratno hadir. Lalu Wiratno pamit.", Region, "!*", "Wiratno"),
        ("Camat Tobelo Utara hadir.", Region, "region.bare-side", "Tobelo Utara"),
        ("Dirjen Bina Pemerintahan Desa Kemendagri Wiratno hadir.", Region, "!*", "Desa Kemendagri Wiratno"),
        ("Kecamatan yang dimaksud yakni Girimarta, Tepusan, dan Paliyana.", Region, "region.listed", "Girimarta"),
        ("Kecamatan yang dimaksud yakni Girimarta, Tepusan, dan Paliyana.", Region, "region.listed", "Paliyana"),
        ("Warga desa itu, yakni Rudi dan Siti, hadir.", Region, "!*", "Rudi"),
        ("Pemenang di Kabupaten Solok, Rendra Osa dan Wirsana Dewi di kota.", Region, "!*", "Rendra Osa"),
        ("Warga Kabupaten Solok, Padang, dan Agam hadir.", Region, "region.listed", "Agam"),
        ("Fasilitator Desa Tangguh Bencana hadir.", Region, "region.programme", "Desa Tangguh Bencana"),
        ("Warga Kecamatan Girimarta Wonogiri hadir.", Region, "region.type-before-known", "Kecamatan Girimarta"),
        ("Warga Kecamatan Girimarta, Serka Wirsana hadir.", Region, "!*", "Serka Wirsana"),
        ("Warga di label Desa. Tampilkan semuanya.", Region, "!*", "Desa. Tampilkan"),
        ("Bantuan bagi Kec. Ranteba datang.", Region, "region.type-name", "Kec. Ranteba"),
        ("Beras untuk Kecamatan Ranteba 12.450 kg, Sesenapa 9.300 kg dan Mappade 700 kg.", Region, "region.listed", "Sesenapa"),
        ("Beras untuk Kecamatan Ranteba sebanyak 10 sak, Sesenapa 4 sak.", Region, "region.listed-one", "Sesenapa"),
        ("Pos di tiap kecamatan (Ranteba, Sesenapa, dan Mappade) dibuka.", Region, "region.listed", "Mappade"),
        ("Festival di Lapangan Wirakarya, Sesenapa, Wonogiri.", Region, "region.before-larger", "Sesenapa"),
        ("Warga RW 04, Ranteba Hilir, Ranteba, Kabupaten Solok.", Region, "region.before-larger", "Ranteba Hilir"),
        ("Hadir Sulastri, Rendra, Wonogiri.", Region, "!region.before-larger", "Rendra"),
        ("Atlet kalbar berangkat.", Region, "region.lower-known", "kalbar"),
        ("Mereka menjadi mitra kerja.", Region, "!*", "mitra"),
        ("Petani Kabupaten wonogiri panen.", Region, "region.type-known-owned", "Kabupaten wonogiri"),
        ("Warga desa ranteba timur panen.", Region, "region.type-lower", "desa ranteba timur"),
        ("Warga Kecamatan Pasar Rebo panen.", Region, "region.type-name", "Kecamatan Pasar Rebo"),
        ("Kapolsek Kecamatan Ranteba R. Wirsana hadir.", Region, "region.type-name-owned", "Kecamatan Ranteba"),
        ("Warga Kecamatan Ranteba Masjid Nurul Iman.", Region, "!*", "Kecamatan Ranteba Masjid Nurul"),
        ("Tamu dari Desa Ranteba, Anna Hartono dan Siti Salim hadir.", Region, "!*", "Anna Hartono"),
        ("Bantuan sampai ke dusun terjauh dan terpencil.", Region, "!*", "dusun terjauh"),
        ("Kepala Dinas Pemberdayaan Masyarakat Desa Budi Wirsana hadir.", Region, "!*", "Desa Budi Wirsana"),
        ("Warga Nagori Ranteba panen.", Region, "region.type-name", "Nagori Ranteba"),
    ]);
}

#[test]
fn organizations() {
    use Kind::Organization;
    check(&[
        ("Dinas Pendidikan dan Kebudayaan Kabupaten Solok rapat.", Organization, "*", "Dinas Pendidikan dan Kebudayaan Kabupaten Solok"),
        ("Kegiatan digelar BPSDM Jatim.", Organization, "organization.acronym-region", "BPSDM Jatim"),
        ("Pemkab Solok menggelar lomba.", Organization, "organization.government", "Pemkab Solok"),
        ("Pemerintah Kabupaten (Pemkab) Solok hadir.", Organization, "organization.government", "Pemerintah Kabupaten (Pemkab) Solok"),
        ("Menurut pemkab, dana cukup.", Organization, "organization.government-bare", "pemkab"),
        ("Badan Rembuk Kemitraan Tani (BRKT) dibentuk.", Organization, "organization.parenthesised-acronym", "BRKT"),
        (
            "Dinas Pemberdayaan Desa (PD) Kabupaten Solok rapat.",
            Organization,
            "organization.through-part",
            "Dinas Pemberdayaan Desa (PD) Kabupaten Solok",
        ),
        (
            "Dinas Pendidikan dan Kebudayaan (Dikbud) Solok rapat.",
            Organization,
            "organization.through-part",
            "Dinas Pendidikan dan Kebudayaan (Dikbud) Solok",
        ),
        (
            "Dinas Pendidikan (Disdik) Kabupaten Solok rapat.",
            Organization,
            "!organization.through-part",
            "Dinas Pendidikan (Disdik) Kabupaten Solok",
        ),
        (
            "Badan Pemeriksa Keuangan (BPK) Perwakilan Provinsi Riau datang.",
            Organization,
            "organization.through-branch",
            "Badan Pemeriksa Keuangan (BPK) Perwakilan Provinsi Riau",
        ),
        (
            "Dewan Pimpinan Daerah (DPD) KNPI Kabupaten Solok rapat.",
            Organization,
            "organization.through-name",
            "Dewan Pimpinan Daerah (DPD) KNPI Kabupaten Solok",
        ),
        ("\"Baik,\" kata Sumarni kepada Elang Post, Senin (4/3).", Organization, "organization.told", "Elang Post"),
        ("\"Baik,\" kata Sumarni kepada Rajawalinews di rumahnya.", Organization, "organization.told-named", "Rajawalinews"),
        ("Pantauan Ranah Kini, harga cabai naik.", Organization, "organization.told-loosely", "Ranah Kini"),
        ("Pantauan Wonogiri Kini, harga cabai naik.", Organization, "organization.told", "Wonogiri Kini"),
        ("Pantauan Wonogiri, harga cabai naik.", Organization, "!organization.told", "Wonogiri"),
        ("\"Baik,\" kata Sumarni kepada kabarElang di rumahnya.", Organization, "organization.told-named", "kabarElang"),
        ("Ia ditemui kabarelang.co.id di Padang.", Organization, "organization.domain-told", "kabarelang.co.id"),
        ("Bantuan diberikan kepada Posyandu Melati.", Organization, "!organization.told-named", "Posyandu Melati"),
        ("Ia melapor kepada Media itu.", Organization, "!organization.told-named", "Media"),
        ("Rombongan diterima Sutarno, Senin.", Organization, "!organization.told", "Sutarno"),
        ("Badan Rembuk Kemitraan Tani (BRKT) dibentuk.", Organization, "organization.long-form", "Badan Rembuk Kemitraan Tani"),
        ("Badan Rembuk Kemitraan Tani (BRKT) dibentuk. Ketua lama BRKT pamit.", Organization, "organization.repeated", "BRKT"),
        ("Kontraktornya PT. Bina Cipta Mandala.", Organization, "*", "PT. Bina Cipta Mandala"),
        ("Anggota DPRD Wonogiri hadir.", Organization, "*", "DPRD Wonogiri"),
        ("Pasukan Kodim 0799/Tandula berbaris.", Organization, "*", "Kodim 0799/Tandula"),
        ("Kepala Dinas Sosial pulang.", Organization, "organization.held", "Dinas Sosial"),
        ("Sebanyak 45 anggota DPRD Wonogiri hadir.", Organization, "organization.acronym-region", "DPRD Wonogiri"),
        ("Sebanyak lima orang komisioner KPU Wonogiri hadir.", Organization, "organization.acronym-region", "KPU Wonogiri"),
        ("Basan Kepegawaian Negara (BKN) menjawab.", Organization, "organization.misspelt", "Basan Kepegawaian Negara"),
        ("Pelatihan Kepemimpinan Nasional (PKN) dibuka.", Organization, "!organization.misspelt", "Pelatihan Kepemimpinan Nasional"),
        ("Pemeintah Kabupaten Wonogiri hadir.", Organization, "organization.government", "Pemeintah Kabupaten Wonogiri"),
        ("Apel diikuti ORARI dan RAPI.", Organization, "organization.known-acronym", "RAPI"),
        ("Ruangan itu ditata rapi.", Organization, "!*", "rapi"),
        ("Sebanyak 40 CPNS hadir.", Organization, "!*", "CPNS"),
        ("Hari ini pelatihan dimulai.", Organization, "!*", "ini"),
        (
            "Menurut Majelis Wakil Cabang (MWC) NU Tandula, dana cukup.",
            Organization,
            "organization.through-name",
            "Majelis Wakil Cabang (MWC) NU Tandula",
        ),
        (
            "Menurut Perumda Air Minum (PDAM) Tirta Wirabumi, dana cukup.",
            Organization,
            "organization.through-name",
            "Perumda Air Minum (PDAM) Tirta Wirabumi",
        ),
        ("Pelanggan PDAM Tirta Wirabumi, hadir.", Organization, "*", "PDAM Tirta Wirabumi"),
        (
            "Gereja Protestan di Indonesia bagian Barat bersidang.",
            Organization,
            "organization.known-name",
            "Gereja Protestan di Indonesia bagian Barat",
        ),
        ("Menurut Wirabumi University, dana cukup.", Organization, "organization.head-behind", "Wirabumi University"),
        ("Menurut Wirabumi University Australia, dana cukup.", Organization, "organization.head-behind", "Wirabumi University Australia"),
        (
            "Ia lulusan Wirabumi Institute of Marine Studies itu.",
            Organization,
            "organization.head-behind",
            "Wirabumi Institute of Marine Studies",
        ),
        ("Rektor University itu datang.", Organization, "!organization.head-behind", "Rektor University"),
        ("Mahasiswa FK UGM magang.", Organization, "organization.acronym-tail", "FK UGM"),
        (
            "Pemateri dari Balai Pemerintahan Desa di Lampung hadir.",
            Organization,
            "organization.known-name",
            "Balai Pemerintahan Desa di Lampung",
        ),
        ("Warga Puskesmas Tanah Abang, hadir.", Organization, "*", "Puskesmas Tanah Abang"),
    ]);
}

#[test]
fn positions() {
    use Kind::Position;
    check(&[
        ("Bupati Luwu Utara membuka acara.", Position, "position.office-region", "Bupati Luwu Utara"),
        ("Acara dibuka Plt. Kepala Dinas Sosial.", Position, "position.acting", "Plt. Kepala Dinas Sosial"),
        (
            "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia (BKPSDM) Kabupaten Solok hadir.",
            Position,
            "*",
            "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia (BKPSDM) Kabupaten Solok",
        ),
        ("Hadir Asisten Administrasi Umum dan tamu.", Position, "*", "Asisten Administrasi Umum"),
        (
            "Hadir Staf Ahli Bidang Hukum, Politik dan Pemerintahan.",
            Position,
            "position.listed-fields",
            "Staf Ahli Bidang Hukum, Politik dan Pemerintahan",
        ),
        ("Kadis Pendidikan dan Kebudayaan Kabupaten Solok hadir.", Position, "*", "Kadis Pendidikan dan Kebudayaan Kabupaten Solok"),
        ("Kepala Sekolah dan Guru hadir.", Position, "!*", "Kepala Sekolah dan Guru"),
        ("Menteri Sosial Ad Interim hadir.", Position, "*", "Menteri Sosial Ad Interim"),
        ("Dandim 0799/Tandula memimpin apel.", Position, "*", "Dandim 0799/Tandula"),
        ("Ketua Panitia Musrenbang melapor.", Position, "*", "Ketua Panitia Musrenbang"),
        ("Sekretaris Daerah (Sekda) pulang.", Position, "position.parenthesised", "Sekda"),
        ("Kata Kadisperindag, harga turun.", Position, "*", "Kadisperindag"),
        ("Menurut bupati, dana cukup.", Position, "*", "bupati"),
        ("Para camat hadir.", Position, "position.generic", "camat"),
        ("Hadir bupati dan wali kota se-Jawa Timur.", Position, "position.generic", "bupati"),
        ("Wakil Bupati Solok hadir.", Position, "position.part", "Bupati Solok"),
        ("Peraturan Bupati Solok Nomor 3 terbit.", Position, "!position.office-region", "Bupati Solok"),
        ("Katib Syuriah NU Ranting Tandula hadir.", Position, "*", "Katib Syuriah NU Ranting Tandula"),
        ("Direktur Utama Abdullah hadir.", Position, "position.given-name", "Direktur Utama Abdullah"),
        ("Ketua Sinode Pdt Wirsana hadir.", Position, "!*", "Ketua Sinode Pdt"),
        ("Kepala Kanwil dan rombongan hadir.", Position, "!*", "Kepala Kanwil dan rombongan"),
        ("Kabag Keuangan dan Umum hadir.", Position, "*", "Kabag Keuangan dan Umum"),
        ("Direktur PDAM Tirta Wirabumi, hadir.", Position, "position.head-institution", "Direktur PDAM Tirta Wirabumi"),
        ("Kepala BPK Perwakilan Provinsi Riau hadir.", Position, "position.head-region", "Kepala BPK Perwakilan Provinsi Riau"),
        ("Kata Kepala Bapak Wirsana itu.", Position, "!*", "Kepala Bapak Wirsana"),
        ("Ketua Pengadilan Agama Solok Kelas I.A. yang baru hadir.", Position, "*", "Ketua Pengadilan Agama Solok Kelas I.A."),
        ("Danramil 0799-02 / Tandula hadir.", Position, "*", "Danramil 0799-02 / Tandula"),
        ("Kabid Bina Pemerintahan Desa dan Kelurahan Wirsana hadir.", Position, "*", "Kabid Bina Pemerintahan Desa dan Kelurahan"),
        ("Kepala Badan Tata Ruang dan Pertanaman Kota Padang hadir.", Position, "*", "Kepala Badan Tata Ruang dan Pertanaman Kota Padang"),
        ("Kabag Humas dan Media Pemkab Solok hadir.", Position, "*", "Kabag Humas dan Media Pemkab Solok"),
        (
            "Kepala Divisi Peraturan Perundang-undangan dan Pembinaan Hukum hadir.",
            Position,
            "*",
            "Kepala Divisi Peraturan Perundang-undangan dan Pembinaan Hukum",
        ),
        ("Kabid e-Government Wirsana hadir.", Position, "*", "Kabid e-Government"),
        ("Direktur PT. Wirakarya hadir.", Position, "*", "Direktur PT. Wirakarya"),
        ("Kepala Kantor Wilayah Provinsi Riau Kemenkumham hadir.", Position, "*", "Kepala Kantor Wilayah Provinsi Riau Kemenkumham"),
        ("Ketua Terpilih KONI Solok hadir.", Position, "*", "Ketua Terpilih KONI Solok"),
        ("Ketua terpilih hadir.", Position, "!*", "Ketua terpilih"),
        ("Ketua RT Kecamatan Ranteba Wirsana hadir.", Position, "*", "Ketua RT Kecamatan Ranteba"),
        ("Menurut Pak Wali, dana cukup.", Position, "position.addressed", "Wali"),
        ("Saya dan wakil akan datang.", Position, "position.addressed", "wakil"),
        ("Saya dan wakil rakyat akan datang.", Position, "!position.addressed", "wakil"),
        ("Pak Wali Kota Padang hadir.", Position, "!position.addressed", "Wali"),
    ]);
}

#[test]
fn persons() {
    use Kind::Person;
    check(&[
        ("Acara dibuka Bapak Wiratno Sulaksono kemarin.", Person, "person.after-honorific", "Wiratno Sulaksono"),
        ("Kapolres AKBP Hartanto Lesmana hadir.", Person, "person.after-rank", "Hartanto Lesmana"),
        ("Bupati Solok Wiratno Sulaksono hadir.", Person, "person.after-office", "Wiratno Sulaksono"),
        ("Bupati Solok, Wiratno Sulaksono, hadir.", Person, "person.after-office-comma", "Wiratno Sulaksono"),
        ("Ikut hadir Wiratno Sulaksono, S.Sos, M.Si dan tamu.", Person, "person.before-degree", "Wiratno Sulaksono"),
        ("Dana cukup, ujar Wiratno.", Person, "person.after-speech", "Wiratno"),
        ("Camat Natar, Wiratno Sulaksono, hadir. Lalu Wiratno pamit.", Person, "*", "Wiratno"),
        ("Nama baru: I Wayan Sudana sebagai Camat Natar.", Person, "*", "I Wayan Sudana"),
        ("Hadir pula M. Saleh Daeng Pabeta, SE.", Person, "*", "M. Saleh Daeng Pabeta"),
        ("Turut hadir Ma'ruf Sanjaya, SH.", Person, "*", "Ma'ruf Sanjaya"),
        ("Danramil Kapt. Inf. Wiratno Sulaksono hadir.", Person, "person.after-rank", "Wiratno Sulaksono"),
        ("Bupati Solok Wiratno Ayu Sulaksono, M.Si (WAS) hadir.", Person, "person.initials", "WAS"),
        ("Bupati Solok Wiratno Sulaksono (WS) hadir.", Person, "person.initials", "WS"),
        ("Ketua Wiratno Sulaksono (PKK) hadir.", Person, "!person.initials", "PKK"),
        ("Mulyak, sapaan akrab Bupati Solok, hadir.", Person, "person.nickname", "Mulyak"),
        ("Ketua LPPM Universitas Riau, Puji Sulaksono, hadir.", Person, "*", "Puji Sulaksono"),
        ("Bang Mulyak, panggilan akrabnya, hadir.", Person, "person.nickname", "Mulyak"),
        ("Turut hadir Wiratno Sulaksono S.Sos.", Person, "!*", "Wiratno Sulaksono S"),
        ("Air mengalir lagi. Wiratno juga mengingatkan warga.", Person, "person.before-verb", "Wiratno"),
        ("Air mengalir lagi. Masliyah, warga setempat, senang.", Person, "person.before-remark", "Masliyah"),
        ("Air mengalir lagi. Besok, warga senang.", Person, "!person.before-remark", "Besok"),
        ("Turut hadir Sahabati Wiratna Sulaksono.", Person, "person.after-honorific", "Wiratna Sulaksono"),
        ("Direksi PDAM Tirta Wirabumi hadir.", Person, "!*", "Tirta Wirabumi"),
        ("Demikian tutup Pol Wirsana.", Person, "person.after-rank", "Wirsana"),
        ("Demikian tutup Pol Wirsana.", Person, "!*", "Pol Wirsana"),
        ("Sekda Drs. KH. M.Wirsanata, M.Pd. hadir.", Person, "*", "M.Wirsanata"),
        ("Sekda Ferry R.P. Sulaksono hadir.", Person, "*", "Ferry R.P. Sulaksono"),
        ("Turut hadir Rendra H.Sulaksono, S.Sos.", Person, "*", "Rendra H.Sulaksono"),
        ("Turut hadir Drs. A. Muh. Wirsanata.", Person, "*", "A. Muh. Wirsanata"),
        ("Turut hadir Rendra Hi. Wirsanata.", Person, "*", "Rendra Hi. Wirsanata"),
        ("Menurut Rendra Wirsana CPNS itu, gaji cukup.", Person, "*", "Rendra Wirsana"),
        ("Sekda Rendra Wirsana Rapatkan Barisan", Person, "person.before-common-word", "Rendra Wirsana"),
        ("Bupati Solok hadir.", Person, "!*", "Solok"),
        ("Turut hadir Rendra Dt. Wirsanata dan tamu.", Person, "*", "Rendra Dt. Wirsanata"),
        ("Kepala Puskesmas dr. Herminta Br. Situngkir hadir.", Person, "*", "Herminta Br. Situngkir"),
        ("Ditetapkannya Rendra Wirsana membuat warga senang.", Person, "!*", "Ditetapkannya Rendra Wirsana"),
        ("Sekda HA Rendra Wirsana hadir.", Person, "person.after-honorific", "Rendra Wirsana"),
    ]);
}

#[test]
fn venues() {
    use Kind::Venue;
    check(&[
        ("Acara digelar di Aula Kantor Bupati Solok, Senin.", Venue, "venue.head-region", "Aula Kantor Bupati Solok"),
        ("Acara digelar di Hotel Graha Mentari, Padang.", Venue, "*", "Hotel Graha Mentari"),
        ("Rapat di ruang rapat lantai III BKD Solok, Senin.", Venue, "*", "ruang rapat lantai III BKD Solok"),
        ("Salat di Masjid Nurul Iman bersama warga.", Venue, "*", "Masjid Nurul Iman"),
        ("Lomba di Gedung Ir. Sukirman, Solok.", Venue, "*", "Gedung Ir. Sukirman"),
        ("Bertempat di Mentari Hotel, Padang.", Venue, "venue.head-last", "Mentari Hotel"),
        ("Kepala Kantor Kementerian Agama Solok hadir.", Venue, "!venue.placed-head", "Kantor Kementerian Agama Solok"),
        ("Rapat di Aula Wirabuana Lt.5 Gedung Satya, Solok.", Venue, "*", "Aula Wirabuana Lt.5 Gedung Satya"),
        ("Apel di lantai tiga Kantor Bupati Solok, Senin.", Venue, "*", "lantai tiga Kantor Bupati Solok"),
        ("Rapat di Ruang Kerja Pj. Sekda, Senin.", Venue, "*", "Ruang Kerja Pj. Sekda"),
        ("Rapat di Hotel Jambi Plaza, Senin.", Venue, "*", "Hotel Jambi Plaza"),
        ("Pelatihan di Hotel Kenari 27/2 pagi.", Venue, "!*", "Hotel Kenari 27/2"),
        ("Apel di Lapangan Kapten Wirakusuma pagi ini.", Venue, "*", "Lapangan Kapten Wirakusuma"),
        ("Ia melihat Assessment Center Solok kemarin.", Venue, "venue.head-last", "Assessment Center Solok"),
        ("Rapat di Gedung Kesenian Dr. Ir. Wiratama, Senin.", Venue, "*", "Gedung Kesenian Dr. Ir. Wiratama"),
        ("Salat di Masjid AL – Hikmah bersama warga.", Venue, "*", "Masjid AL – Hikmah"),
        ("Ibadah di Gedung Sekolah Minggu, Solok.", Venue, "*", "Gedung Sekolah Minggu"),
        ("Rapat di Hotel Kenari & Convention Center, Solok.", Venue, "*", "Hotel Kenari & Convention Center"),
        ("Rapat di Kenari Hotel and Resort, Solok.", Venue, "venue.head-last", "Kenari Hotel and Resort"),
        ("Rapat di Hotel dan Resto Kenari 12, Senin.", Venue, "*", "Hotel dan Resto Kenari 12"),
        ("Rapat di ruang kerjanya lantai 3 Kantor Bupati Solok.", Venue, "*", "ruang kerjanya lantai 3 Kantor Bupati Solok"),
        ("Kuliah di kampus baru Melati, Senin.", Venue, "*", "kampus baru Melati"),
        ("Acara itu telah mereka gelar di Wira Mandala, Kecamatan Rimba, Senin.", Venue, "venue.placed-name", "Wira Mandala"),
        ("Acara itu telah mereka gelar di Wira Mandala, Kantor Bupati Solok.", Venue, "venue.placed-name", "Wira Mandala"),
        ("Acara itu telah mereka gelar di Kabupaten Solok, Senin.", Venue, "!*", "Kabupaten Solok"),
        ("Acara itu telah mereka gelar di Wira Mandala bersama warga.", Venue, "!venue.placed-name", "Wira Mandala"),
        ("Warga berkumpul di rumah gendang Wejang, Kecamatan Rimba.", Venue, "*", "rumah gendang Wejang"),
        ("Lomba digelar di Astaka Utama MTQ, Senin.", Venue, "*", "Astaka Utama MTQ"),
        ("Pasien RSUD dr. Wiratama pulang.", Venue, "*", "RSUD dr. Wiratama"),
        ("Pasien RSUD dr. H. Wiratama pulang.", Kind::Organization, "*", "RSUD dr. H. Wiratama"),
        (
            "Ia guru Sekolah Dasar (SD) Negeri 2 Rimba.",
            Kind::Organization,
            "organization.through-name",
            "Sekolah Dasar (SD) Negeri 2 Rimba",
        ),
        ("Ia guru Sekolah Dasar (SD) Negeri 2 Rimba.", Kind::Region, "!*", "Negeri 2 Rimba"),
        ("Rumah AKBP (Purn) Wirsana roboh.", Kind::Organization, "!*", "Purn"),
    ]);
}

#[test]
fn events() {
    use Kind::Event;
    check(&[
        ("Digelar Lomba Barista dan Bazar Kopi Rakyat.", Event, "event.before-another", "Lomba Barista"),
        ("Digelar Lomba Barista dan Bazar Kopi Rakyat.", Event, "event.after-another", "Bazar Kopi Rakyat"),
        ("Digelar Pelatihan (Diklat) dan Bimbingan Teknis Arsip.", Event, "!event.before-another", "Pelatihan (Diklat)"),
        ("Pemkab menggelar Bimbingan Teknis Penyusunan Anggaran di Solok.", Event, "event.titled", "Bimbingan Teknis Penyusunan Anggaran"),
        ("Mereka ikut sosialisasi pencegahan stunting di desa.", Event, "event.lower", "sosialisasi pencegahan stunting"),
        ("Pembukaan Latsar CPNS Golongan III Angkatan I dimulai.", Event, "*", "Latsar CPNS Golongan III Angkatan I"),
        ("Festival Budaya Rimba (FBR) dibuka. FBR 2025 bermakna.", Event, "event.programme", "FBR 2025"),
        ("Festival Budaya Rimba (FBR) dibuka. FBR itu bermakna.", Event, "!*", "FBR"),
        ("Mereka menjalani PKN Tingkat II Angkatan IX di sana.", Event, "event.programme", "PKN Tingkat II Angkatan IX"),
        (
            "Digelar Bimbingan Teknis (Bimtek) Kader Posyandu se-Kabupaten Solok oleh dinas.",
            Event,
            "*",
            "Bimbingan Teknis (Bimtek) Kader Posyandu se-Kabupaten Solok",
        ),
        ("Upacara Hari Kesehatan Nasional (HKN) ke-58 digelar.", Event, "*", "Hari Kesehatan Nasional (HKN) ke-58"),
        ("Acara memeriahkan HUT Kota Solok ke-50 itu ramai.", Event, "event.commemoration-owner", "HUT Kota Solok"),
        ("Ia membuka rapat koordinasi mengenai penyaluran pupuk di Solok.", Event, "*", "rapat koordinasi mengenai penyaluran pupuk"),
        ("Ia membuka Pelatihan Perangkat Distrik dan Kampung di Solok.", Event, "event.titled", "Pelatihan Perangkat Distrik dan Kampung"),
        ("Ia hadir pada diskusi Membedah Anggaran Daerah di Solok.", Event, "*", "diskusi Membedah Anggaran Daerah"),
        ("Ikut pelatihan petugas, pengawas, dan penyelia sensus di Solok.", Event, "*", "pelatihan petugas, pengawas, dan penyelia sensus"),
        ("Ikut Diklat Arsip Angkatan I s.d. III di Solok.", Event, "*", "Diklat Arsip Angkatan I s.d. III"),
        ("Upacara Peringatan Hari Jadi ke-14 Kabupaten Solok ramai.", Event, "*", "Upacara Peringatan Hari Jadi ke-14 Kabupaten Solok"),
        ("Ada bimtek penyusunan anggaran bulan depan di Solok.", Event, "event.lower", "bimtek penyusunan anggaran"),
        (
            "Lalu penandatanganan komitmen bersama pencegahan stunting dimulai.",
            Event,
            "*",
            "penandatanganan komitmen bersama pencegahan stunting",
        ),
        ("Warga mendatangi Ranteba Coffee Festival 2019 pagi itu.", Event, "event.genre-last", "Ranteba Coffee Festival 2019"),
        ("Lomba itu bagian dari Festival Bahari Ranteba 2019.", Event, "!event.genre-last", "Festival"),
        ("Hari ini ada Jaksa Goes to School di Solok.", Event, "event.genre-last", "Jaksa Goes to School"),
        ("Ia membuka pameran arsip “Jejak Kota” Tahun 2025 di Solok.", Event, "event.quoted", "pameran arsip “Jejak Kota” Tahun 2025"),
        ("Ia memulai Safari Ramadan 1447 H Kabupaten Solok di masjid.", Event, "event.numbered", "Safari Ramadan 1447 H"),
        ("Lomba menyambut HUT Dharma Wirakarya di Solok.", Event, "event.commemoration-owner", "HUT Dharma Wirakarya"),
        ("Ikut bimtek arsip tahun 2025 kali ini di Solok.", Event, "*", "bimtek arsip tahun 2025"),
        ("Digelar perayaan ke-9 Hari Otonomi Daerah di Solok.", Event, "*", "perayaan ke-9 Hari Otonomi Daerah"),
        ("PJJ Tahun 2021 Gelombang 2\n\nHari ini dimulai.", Event, "*", "PJJ Tahun 2021 Gelombang 2"),
        ("Ikut Lari 10 hari penuh di Solok.", Event, "!*", "Lari 10"),
        ("Ikut pelatihan P3PD dan PAD di Solok.", Event, "*", "pelatihan P3PD dan PAD"),
        ("Ikut pelatihan Petugas Sensus (SP2030) Lanjutan di Solok.", Event, "*", "pelatihan Petugas Sensus (SP2030) Lanjutan"),
        ("Dibuka rapat anggaran kabupaten Senin (13/11/2023) pagi.", Event, "*", "rapat anggaran kabupaten"),
        ("Dibuka Gerakan Lomba Jumat Bersih di Solok.", Event, "*", "Lomba Jumat Bersih"),
        ("Digelar Festival Seni Solok yang kedua tahun 2024 di alun-alun.", Event, "*", "Festival Seni Solok yang kedua tahun 2024"),
        ("Digelar Festival Seni Solok yang ke-2 di alun-alun.", Event, "!*", "Festival Seni Solok yang"),
        ("Kini kemegahan wisuda Kampus Melati senantiasa menarik.", Event, "*", "wisuda Kampus Melati"),
        (
            "Lulus dari tiga jenjang studi dalam prosesi wisuda ke-12 Kampus Melati.",
            Event,
            "!*",
            "studi dalam prosesi wisuda ke-12 Kampus Melati",
        ),
        ("Guru mengisi mata pelatihan etika kerja di sana.", Event, "!event.lower", "pelatihan etika kerja"),
        (
            "Komisi Pemilihan Umum (KPU) Solok melaksanakan Bimtek dalam Rangka Pembentukan Petugas di Solok.",
            Event,
            "*",
            "Bimtek dalam Rangka Pembentukan Petugas",
        ),
        ("Ikut bimtek arsip dalam rangka tertib kantor di Solok.", Event, "*", "bimtek arsip"),
        (
            "Ikut Pelatihan Menulis Berita dan Menyusun Laporan di Solok kemarin siang itu.",
            Event,
            "*",
            "Pelatihan Menulis Berita dan Menyusun Laporan",
        ),
        (
            "Ikut Seminar Menuju Desa yang Tangguh di Solok pada kesempatan itu.",
            Event,
            "event.past-stop",
            "Seminar Menuju Desa yang Tangguh",
        ),
        ("Ada Rapat Perdana Panitia Turnamen di Solok.", Event, "event.past-stop", "Rapat Perdana Panitia Turnamen"),
        (
            "Digelar Pelatihan Petugas Lapangan (PL), Koordinator Wilayah Kecamatan (Korwil), dan Pengawas Lapangan di Solok.",
            Event,
            "*",
            "Pelatihan Petugas Lapangan (PL), Koordinator Wilayah Kecamatan (Korwil), dan Pengawas Lapangan",
        ),
        (
            "Digelar Safari Ramadan 1446 Hijriah atau 2025 Masehi Kabupaten Solok.",
            Event,
            "event.numbered",
            "Safari Ramadan 1446 Hijriah atau 2025 Masehi",
        ),
        ("Digelar Safari Ramadan 1446 H/2025 M Kabupaten Solok.", Event, "event.numbered", "Safari Ramadan 1446 H/2025 M"),
        ("Warga melihat Dekranasda Goes to Mall di Solok.", Event, "event.genre-last", "Dekranasda Goes to Mall"),
        ("Warga menonton Bumdes Cup 40 di Solok.", Event, "event.genre-last", "Bumdes Cup 40"),
        ("Ia hadir di Ranteba Fiesta bersama warga.", Event, "event.genre-last", "Ranteba Fiesta"),
        ("Musrenbang Kecamatan Rimba Hasilkan Usulan Jalan\n\nSOLOK - Warga hadir.", Event, "event.titled", "Musrenbang Kecamatan Rimba"),
        ("Ikut Pelatihan Arsip (PA) dan Pelatihan Kearsipan Desa (PKD) di sana.", Event, "event.before-another", "Pelatihan Arsip"),
        ("Ikut Pelatihan Arsip (PA) dan Pelatihan Kearsipan Desa (PKD) di sana.", Event, "event.after-another", "Pelatihan Kearsipan Desa"),
        (
            "Ikut Diklat Arsip dan Pelatihan Kearsipan Desa di sana.",
            Event,
            "event.with-another",
            "Diklat Arsip dan Pelatihan Kearsipan Desa",
        ),
        ("Warga melihat pameran kopi atau Pekan Kopi Rakyat di Solok.", Event, "event.before-another", "pameran kopi"),
        (
            "Ikut Pelatihan Kepemimpinan Administrator (PKA) dan Pelatihan Kepemimpinan Pengawas (PKP) di sana.",
            Event,
            "event.before-another",
            "Pelatihan Kepemimpinan Administrator",
        ),
        ("Ikut Diklat Arsip Angkatan II Kepala Dinas Arsip Solok.", Event, "event.number-before-organizer", "Diklat Arsip Angkatan II"),
        ("Menurut dia Safari Kopi bagian dari program daerah.", Event, "!*", "Safari Kopi bagian"),
        ("Digelar Rakor Bulanan Pemerintah Kab. Solok Tahun 2018 di aula.", Event, "*", "Rakor Bulanan Pemerintah Kab. Solok Tahun 2018"),
        ("Sejak Ranteba Fest 2K22 beberapa hari ini warga ramai.", Event, "*", "Ranteba Fest 2K22"),
        ("Sejak Ranteba Fest 2K22 beberapa hari ini warga ramai.", Event, "!*", "Ranteba Fest 2K22 beberapa"),
        ("Warga mengikuti Karya Nyatur Padudusan Alit di pura itu.", Event, "*", "Karya Nyatur Padudusan Alit"),
        ("Balai Diklat Keagamaan Padang libur.", Event, "!event.titled", "Diklat Keagamaan Padang"),
        ("Tahapan Pemilihan Umum dimulai.", Event, "!event.titled", "Pemilihan Umum"),
    ]);
}

/// The recognisers answer any text, and say nothing outside it.
#[test]
fn odd_texts() {
    for text in [
        "",
        " ",
        ".",
        "(",
        "((((",
        "Kabupaten",
        "Plt.",
        "Dinas dan",
        "Kepala ,",
        "Bupati\n",
        "Hari",
        "\"Rapat \"",
        "di Aula",
        "H.",
        "I",
        "Kec.",
    ] {
        let page = pipeline::read(text, &Options::default());
        for candidate in super::propose(&page) {
            assert!(candidate.tokens.end <= page.tokens.len() && candidate.tokens.start < candidate.tokens.end, "{text:?}");
        }
    }
}
