//! Tables of cases: a tagged text, and the entities that must come of it.
//!
//! `<P|…>` person, `<J|…>` position, `<O|…>` organization, `<R|…>` region, `<L|…>` law; tags do not nest.

use crate::annotation::{Entity, EntityDetail, Kind, Mention, MentionDetail, MentionId, Options};
use crate::pipeline;
use crate::records::office;
use crate::resolution;

/// The text without its tags, and the mentions that they mark.
fn tagged(source: &str) -> (String, Vec<Mention>) {
    let mut text = String::new();
    let mut mentions = Vec::new();
    let mut rest = source;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        text.push_str(before);
        let (kind, tail) = tag[1..].split_once('|').expect("a kind");
        let (words, tail) = tail.split_once('>').expect("an end");
        let (kind, detail) = match kind {
            "P" => (Kind::Person, MentionDetail::None {}),
            "J" => (Kind::Position, MentionDetail::Position { title: None, institution: None }),
            "O" => (Kind::Organization, MentionDetail::None {}),
            "R" => (Kind::Region, MentionDetail::None {}),
            "L" => (Kind::Law, MentionDetail::Law { title: None }),
            other => panic!("no kind {other}"),
        };
        let start = text.len();
        text.push_str(words);
        mentions.push(Mention {
            id: MentionId(mentions.len() as u32),
            kind,
            start,
            end: text.len(),
            text: words.to_owned(),
            value: None,
            within: None,
            entity: None,
            rule: "test",
            confidence: 1.0,
            detail,
        });
        rest = tail;
    }
    text.push_str(rest);
    (text, mentions)
}

/// The entities of one kind, each on a line of its own.
fn entities(source: &str, kind: Kind, print: fn(&Entity) -> String) -> Vec<String> {
    let (text, mut mentions) = tagged(source);
    let page = pipeline::read(&text, &Options::default());
    let entities = resolution::resolve(&page, &mut mentions);
    for entity in &entities {
        for id in &entity.mentions {
            assert_eq!(mentions[id.0 as usize].entity, Some(entity.id), "{source}");
        }
    }
    entities.iter().filter(|entity| entity.kind == kind).map(print).collect()
}

fn person(entity: &Entity) -> String {
    let EntityDetail::Person { offices, .. } = &entity.detail else { return String::new() };
    let mut line = entity.name.clone();
    for (sign, list) in [(" ~ ", &entity.aliases), (" @ ", offices)] {
        if !list.is_empty() {
            line += sign;
            line += &list.join("; ");
        }
    }
    line
}

#[test]
fn people_are_told_apart_and_brought_together() {
    let cases: &[(&str, &[&str])] = &[
        (
            "<J|Kepala BKD Kota Blitar>, <P|Agus Salim>, hadir. Menurut <P|Agus>, acara lancar. Kata <P|Salim>, semua siap.",
            &["Agus Salim ~ Agus; Salim @ Kepala BKD Kota Blitar"],
        ),
        // One name of two, whose offices nobody holds at a time; who is elected may move on.
        (
            "<J|Camat Natar>, <P|Sutrisno>, tiba. <J|Kepala Desa Aro>, <P|Sutrisno>, ikut. Kata <P|Sutrisno>, ramai. Kata <J|Camat> <P|Sutrisno>, sepi.",
            &["Sutrisno @ Camat Natar", "Sutrisno @ Kepala Desa Aro"],
        ),
        (
            "<J|Bupati Solok> <P|Sutrisno> tiba. Lalu <J|Gubernur Sumatera Barat> <P|Sutrisno> pulang.",
            &["Sutrisno @ Bupati Solok; Gubernur Sumatera Barat"],
        ),
        // Capitals, initials, the many forms of Muhammad.
        ("<P|AGUS SALIM> datang.\n\n<P|Agus Salim> pulang.", &["Agus Salim"]),
        (
            "<P|M. Yusuf Ibrahim> datang. <P|Muhammad Yusuf Ibrahim> pulang. <P|Moh Yusuf> lagi.",
            &["Muhammad Yusuf Ibrahim ~ M. Yusuf Ibrahim; Moh Yusuf"],
        ),
        // Behind Muhammad stands the name that one is called by.
        (
            "<P|Rustam Harjo> hadir. <P|Muhammad Rustam> datang. Jelas <P|Rustam>, bantuan cair.",
            &["Rustam Harjo", "Muhammad Rustam ~ Rustam"],
        ),
        // A slip of spelling, with and without a reason to think so.
        (
            "<J|Kepala Dinas Sosial> <P|Sunaryo> hadir. Ia senang. Jelas <P|Sunarya>, bantuan cair.",
            &["Sunaryo ~ Sunarya @ Kepala Dinas Sosial"],
        ),
        (
            "<J|Kepala Dinas Sosial> <P|Sunaryo> hadir. <J|Camat Natar> <P|Sunarya> juga datang.",
            &["Sunaryo @ Kepala Dinas Sosial", "Sunarya @ Camat Natar"],
        ),
        ("Hadir <P|Siti Aminah>, <P|Siti Aminih>, dan <P|Budi>.", &["Siti Aminah", "Siti Aminih", "Budi"]),
        // Nicknames.
        ("<P|Abdul Rahman> yang akrab disapa <P|Mamang> datang. <P|Mamang> pulang.", &["Abdul Rahman ~ Mamang"]),
        ("<P|Harto Widagdo> (<P|Harwid>) datang.", &["Harto Widagdo ~ Harwid"]),
        (
            "<J|Bupati Solok> <P|Yohanes Salim> tiba. <J|Bupati> yang akrab disapa <P|Yan> itu senang. Kata <P|Yan>, semua siap.",
            &["Yohanes Salim ~ Yan @ Bupati Solok"],
        ),
        ("<P|Agus Salim> datang. Kata pria yang akrab dipanggil <P|Uda Gus> itu, semua siap.", &["Agus Salim ~ Uda Gus"]),
        (
            "<J|Bupati Solok> <P|Yohanes Salim> tiba. <P|Mas Ijal>, sapaan akrab <J|Bupati Solok> itu, senang.",
            &["Yohanes Salim ~ Mas Ijal @ Bupati Solok"],
        ),
        ("<P|Lukas Salim> datang. Ujar <P|Luki>, sapaan akrabnya.", &["Lukas Salim ~ Luki"]),
        ("<P|Agus Wira Salim> datang. Kata <P|AWS>, semua siap.", &["Agus Wira Salim ~ AWS"]),
        // A wife is not her husband.
        (
            "<J|Bupati> <P|Zamri Hakim> dan <J|Ketua TP PKK> Ny. <P|Lina Zamri Hakim> datang.",
            &["Zamri Hakim @ Bupati", "Lina Zamri Hakim @ Ketua TP PKK"],
        ),
        (
            "<J|Bupati Solok> H. <P|Hakim> bersama istrinya, <P|Lina Hakim>, tiba. Kata <P|Hakim>, semua siap.",
            &["Hakim @ Bupati Solok", "Lina Hakim"],
        ),
        // The same office elsewhere, and a long word that only begins like a name.
        (
            "<J|Camat Natar> <P|Dadang Rukmana> tiba. <J|Camat Palas> <P|Dada> pulang. <J|Camat Natar> <P|Dalisman> duduk.",
            &["Dadang Rukmana @ Camat Natar", "Dada @ Camat Palas", "Dalisman @ Camat Natar"],
        ),
        // Two who share a short name: the last named.
        (
            "<P|Andi Saputra> datang. <P|Andi> duduk. <P|Andi Wirawan> datang. <P|Andi> berdiri.",
            &["Andi Saputra ~ Andi", "Andi Wirawan ~ Andi"],
        ),
        // An office or a rank beside it tells which of them.
        (
            "<J|Bupati Solok> <P|Agus Salim> tiba. <J|Camat Natar> <P|Agus Wijaya> duduk. <J|Bupati> <P|Agus> berdiri. Kata <P|Agus>, siap.",
            &["Agus Salim ~ Agus @ Bupati Solok", "Agus Wijaya @ Camat Natar"],
        ),
        ("AKBP <P|Agus Salim> tiba. AKP <P|Agus Wijaya> duduk. AKBP <P|Agus> berdiri.", &["Agus Salim ~ Agus", "Agus Wijaya"]),
        // Another, with a rank and an office that nobody of the name has.
        (
            "<J|Camat Natar> <P|Agus Salim> tiba. Kata <P|Agus>, siap. <J|Kapolsek Natar> AKP <P|Agus> duduk. <P|Agus> berdiri.",
            &["Agus Salim ~ Agus @ Camat Natar", "Agus @ Kapolsek Natar"],
        ),
        // A namesake, by an office or degrees of its own; an initial that its name begins with.
        (
            "<J|Wakil Wali Kota Solok> <P|Irwan> tiba. <J|Kepala Dinas Sosial>, <P|Beni Irwan>, duduk. Kata <P|Irwan>, siap.",
            &["Irwan @ Wakil Wali Kota Solok", "Beni Irwan @ Kepala Dinas Sosial"],
        ),
        (
            "<J|Ketua Bawaslu Solok>, <P|Ahmad Zaki Salim>, tiba. Lalu, sebut <P|Zaki> juga, <J|Kepala Dinas Sosial> berbicara.",
            &["Ahmad Zaki Salim ~ Zaki @ Ketua Bawaslu Solok; Kepala Dinas Sosial"],
        ),
        ("dr. <P|Iwan Hartono Salim> tiba. <P|Hartono>, S.ST., MT., duduk.", &["Iwan Hartono Salim", "Hartono"]),
        ("<J|Camat Natar> <P|A Alimin> tiba. <J|Camat Natar> <P|Alimin> berkata.", &["A Alimin ~ Alimin @ Camat Natar"]),
    ];
    for (source, expected) in cases {
        assert_eq!(entities(source, Kind::Person, person), *expected, "{source}");
    }
}

#[test]
fn offices_find_their_holders() {
    let cases: &[(&str, &[&str])] = &[
        // Before and after a name, with titles between, in words, in parentheses.
        ("<J|Bupati Solok> H. <P|Agus Salim> tiba.", &["Agus Salim @ Bupati Solok"]),
        ("<P|Agus Salim>, S.Sos., M.Si., <J|Kepala Dinas Sosial>, tiba.", &["Agus Salim @ Kepala Dinas Sosial"]),
        ("<P|Agus Salim> (<J|Sekda>) dan <P|Budi Utomo> (<J|Camat>) tiba.", &["Agus Salim @ Sekda", "Budi Utomo @ Camat"]),
        // A list of names, each with its office behind it.
        (
            "Yang dilantik <P|Agus Salim> <J|Kadis Sosial>, <P|Budi Utomo> <J|Inspektur>, <P|Iwan Sari> <J|Sekwan>.",
            &["Agus Salim @ Kadis Sosial", "Budi Utomo @ Inspektur", "Iwan Sari @ Sekwan"],
        ),
        ("<P|Agus Salim> selaku <J|Ketua Panitia> melapor.", &["Agus Salim @ Ketua Panitia"]),
        ("<P|Agus Salim> dilantik sebagai <J|Camat Natar>.", &["Agus Salim @ Camat Natar"]),
        ("Jabatan <J|Camat Natar> dijabat <P|Agus Salim>.", &["Agus Salim @ Camat Natar"]),
        (
            "<P|Agus Salim> yang semula <J|Kabid Mutasi> pada <O|BKPPD> kini menjadi <J|Sekretaris BKPPD>.",
            &["Agus Salim @ Sekretaris BKPPD"],
        ),
        // An office of no region brings no two of different regions together.
        (
            "Hadir <J|Camat Natar>, <J|Camat Sidomulyo>, dan <J|Camat dan Peratin> lain.",
            &["Camat dan Peratin ~ Camat Natar @ Camat dan Peratin", "Camat Sidomulyo @ Camat Sidomulyo"],
        ),
        (
            "<J|Wakil Bupati Solok> yang juga <J|Ketua Satgas Stunting> <P|Agus Salim> tiba.",
            &["Agus Salim @ Wakil Bupati Solok; Ketua Satgas Stunting"],
        ),
        ("<J|Bupati Solok> <P|Agus Salim> bertindak sebagai <J|inspektur upacara>.", &["Agus Salim @ Bupati Solok; inspektur upacara"]),
        ("<J|Camat Natar>, <R|Kabupaten Lampung Selatan>, <P|Agus Salim>, tiba.", &["Agus Salim @ Camat Natar"]),
        (
            "<J|Kadis> <P|Budi Utomo>, mewakili <J|Bupati Solok>, <P|Agus Salim>, tiba.",
            &["Budi Utomo @ Kadis", "Agus Salim @ Bupati Solok"],
        ),
        ("Ia membacakan sambutan. <J|Camat Natar>, <P|Agus Salim>, bersyukur.", &["Agus Salim @ Camat Natar"]),
        ("Pagi itu sambutan. Sambutan <J|Camat Natar>, <P|Agus Salim>, dibacakan.", &["Agus Salim @ Camat Natar"]),
        ("Pagi itu <J|asisten pribadi> <P|Agus Salim>, <P|Budi Utomo>, tiba.", &["Budi Utomo @ asisten pribadi", "Agus Salim"]),
        ("Istri <J|Bupati Solok>, <P|Rahmi Yulia>, tiba.", &["Bupati Solok @ Bupati Solok", "Rahmi Yulia"]),
        ("<P|Rahmi Yulia>, istri <J|Bupati Solok>, <P|Agus Salim>, tiba.", &["Rahmi Yulia", "Agus Salim @ Bupati Solok"]),
        ("Calon <J|Bupati Solok>, <P|Agus Salim>, tiba.", &["Agus Salim"]),
        // Handed on.
        (
            "Pagi itu <J|Camat Natar> dari <P|Agus Salim>, S.Sos. kepada <P|Budi Utomo> berganti.",
            &["Budi Utomo @ Camat Natar", "Agus Salim"],
        ),
        (
            "Pisah sambut <J|Kapolres Solok> dari AKBP <P|Agus Salim> yang digantikan oleh AKBP <P|Budi Utomo>.",
            &["Budi Utomo @ Kapolres Solok", "Agus Salim"],
        ),
        // Told of the one whom the sentence opens with.
        (
            "<P|Agus Salim> telah menyelesaikan masa tugasnya di kecamatan itu dan kini dipercaya menjabat sebagai <J|Camat Palas>.",
            &["Agus Salim @ Camat Palas"],
        ),
        ("<P|Agus Salim> yang pernah menjabat <J|Camat Natar> tiba.", &["Agus Salim"]),
        ("<P|Agus Salim>, tadinya <J|Camat Natar> dan kini <J|Camat Palas>, tiba.", &["Agus Salim @ Camat Palas"]),
        ("<J|Bupati Solok> periode 2021-2024, <P|Agus Salim>, tiba.", &["Agus Salim @ Bupati Solok"]),
        // Lists, either way round.
        (
            "Hadir <P|Agus Salim> (<J|Sekda>), <P|Budi Utomo> (<J|Camat>), <P|Rahmi Yulia>.",
            &["Agus Salim @ Sekda", "Budi Utomo @ Camat", "Rahmi Yulia"],
        ),
        (
            "Hadir <J|Sekda Solok>, <P|Agus Salim>, <J|Kepala Bappeda>, <P|Budi Utomo>, <J|Kapolres> dan <J|Dandim>.",
            &["Agus Salim @ Sekda Solok", "Budi Utomo @ Kepala Bappeda", "Kapolres @ Kapolres", "Dandim @ Dandim"],
        ),
        (
            "Hadir <P|Agus Salim>, <J|Kepala Dinas Sosial>, <P|Budi Utomo>, <J|Kepala Dinas Pertanian>, tadi.",
            &["Agus Salim @ Kepala Dinas Sosial", "Budi Utomo @ Kepala Dinas Pertanian"],
        ),
        (
            "<P|Agus Salim> sebagai <J|Camat Natar>, <P|Budi Utomo> sebagai <J|Camat Palas>.",
            &["Agus Salim @ Camat Natar", "Budi Utomo @ Camat Palas"],
        ),
        (
            "<J|Bupati> dan <J|Wakil Bupati Solok> <P|Agus Salim> dan <P|Budi Utomo> dilantik.",
            &["Agus Salim @ Bupati", "Budi Utomo @ Wakil Bupati Solok"],
        ),
        (
            "Gubernur melantik <P|Agus Salim>, SH, dan H. <P|Budi Utomo> sebagai <J|Bupati> dan <J|Wakil Bupati Solok>.",
            &["Agus Salim @ Bupati", "Budi Utomo @ Wakil Bupati Solok"],
        ),
        (
            "<J|Kepala Dinas Sosial> H. <P|Agus Salim> menjadi <J|Pj Bupati Solok> yang sebelumnya dijabat <P|Budi Utomo>.",
            &["Agus Salim @ Kepala Dinas Sosial; Pj Bupati Solok", "Budi Utomo"],
        ),
        // From the office in parentheses to another.
        (
            "Yakni <P|Agus Salim> (<J|Kepala Badan Keuangan>) menjadi <J|Pj Bupati Solok>, <P|Budi Utomo> (<J|Kadis Sosial>) menjadi <J|Pj Bupati Agam>.",
            &["Agus Salim @ Kepala Badan Keuangan; Pj Bupati Solok", "Budi Utomo @ Kadis Sosial; Pj Bupati Agam"],
        ),
        (
            "Tim disambut <J|Sekda> H. <P|Agus Salim>, <J|Ketua KONI Solok>, pengurus dan warga.",
            &["Agus Salim @ Sekda", "Ketua KONI Solok @ Ketua KONI Solok"],
        ),
        (
            "Hadir <J|Kapolres Solok> <P|Agus Salim>, <J|Kajari Solok> <P|Budi Utomo>, <J|Dandim 0309>.",
            &["Agus Salim @ Kapolres Solok", "Budi Utomo @ Kajari Solok", "Dandim 0309 @ Dandim 0309"],
        ),
        // The office alone.
        ("<J|Bupati Solok> <P|Agus Salim> tiba. <J|Bupati> senang.", &["Agus Salim @ Bupati Solok"]),
        ("<J|Bupati Solok> hadir.\n\n<J|Bupati Solok>, <P|Agus Salim>, senang.", &["Agus Salim @ Bupati Solok"]),
        (
            "<J|Wakil Bupati Solok> <P|Agus Salim> tiba. <J|Bupati> absen. <J|Wabup> senang.",
            &["Agus Salim @ Wakil Bupati Solok", "Bupati @ Bupati"],
        ),
        ("<J|Kepala Dinas Sosial> <P|Agus Salim> tiba. <J|Kadis> senang.", &["Agus Salim @ Kepala Dinas Sosial"]),
        (
            "<J|Kepala Badan Perencanaan Pembangunan Daerah Kabupaten Solok> <P|Agus Salim> tiba. <J|Kepala Bappeda> senang.",
            &["Agus Salim @ Kepala Badan Perencanaan Pembangunan Daerah Kabupaten Solok"],
        ),
        (
            "<J|Direktur Rumah Tani Nusantara (RTN) Sumbar> <P|Agus Salim> tiba. <J|Direktur RTN Sumbar> senang.",
            &["Agus Salim @ Direktur Rumah Tani Nusantara (RTN) Sumbar"],
        ),
        ("<J|Bupati Solok> dan <J|Bupati Sijunjung> tiba.", &["Bupati Solok @ Bupati Solok", "Bupati Sijunjung @ Bupati Sijunjung"]),
        (
            "<J|Bupati Solok> <P|Agus Salim> pensiun. <J|Pj Bupati Solok> <P|Budi Utomo> dilantik. <J|Penjabat Bupati> senang.\n\n<P|Agus> pamit. <J|Pj Bupati> bekerja.",
            &["Agus Salim ~ Agus @ Bupati Solok", "Budi Utomo @ Pj Bupati Solok"],
        ),
        // An office that points back at whom the sentences before it name.
        (
            "<J|Bupati Solok> <P|Agus Salim> membuka pasar. <J|Ketua DPC Solok> itu senang. Ujar mantan <J|Camat Natar> ini, semua siap.",
            &["Agus Salim @ Bupati Solok; Ketua DPC Solok"],
        ),
        (
            "<P|Agus Salim> membuka pasar. Pria yang juga menjabat sebagai <J|Ketua DPC Solok> ini senang.",
            &["Agus Salim @ Ketua DPC Solok"],
        ),
        (
            "<J|Camat Natar> datang. <P|Agus Salim> membuka pasar. <J|Camat> itu senang. Seleksi <J|Sekda> itu selesai.",
            &["Camat Natar ~ Camat @ Camat Natar", "Agus Salim", "Sekda @ Sekda"],
        ),
        // One who held an office is not its holder now.
        (
            "<J|Wakil Bupati> <P|Agus Salim> tiba. <P|Budi Utomo> pulang. Kata mantan <J|Wakil Bupati> itu, semua siap.",
            &["Agus Salim @ Wakil Bupati", "Budi Utomo"],
        ),
        (
            "<P|Agus Salim> yang kini menjabat <J|Kadis Sosial> dan <J|Plt Kadis Pertanian> tiba.",
            &["Agus Salim @ Kadis Sosial; Plt Kadis Pertanian"],
        ),
        // One who takes over; one who is new; the region twice.
        (
            "Jabatan <J|Camat Natar> yang sebelumnya dipegang <P|Agus Salim>, kini diserahkan kepada <P|Budi Utomo>.",
            &["Budi Utomo @ Camat Natar", "Agus Salim"],
        ),
        ("<J|Ketua KONI Solok> yang baru dilantik, <P|Agus Salim>, tiba.", &["Agus Salim @ Ketua KONI Solok"]),
        (
            "<J|Ketua KONI Sumatera Selatan (Sumsel)>, <P|Agus Salim>, tiba. <J|Ketua KONI Provinsi Sumsel>, <P|Agus Salim>, pulang.",
            &["Agus Salim @ Ketua KONI Sumatera Selatan (Sumsel)"],
        ),
        // Whoever holds it; one who is represented; the region that the other mentions name.
        (
            "<J|Ketua LAK> <P|Agus Salim> berkata, siapapun yang menjabat <J|Bupati Solok> diberi gelar.",
            &["Agus Salim @ Ketua LAK", "Bupati Solok @ Bupati Solok"],
        ),
        (
            "Hadir DPD RI Dr. <P|Agus Salim>, SH, <J|Gubernur Riau> diwakili <J|Asisten I> <P|Budi Utomo>.",
            &["Agus Salim", "Gubernur Riau @ Gubernur Riau", "Budi Utomo @ Asisten I"],
        ),
        (
            "Selain <J|Bupati Solok> hadir <J|Camat Natar>. <J|Bupati> <P|Agus Salim> tiba. Terima kasih untuk <J|Bupati Solok>.",
            &["Agus Salim @ Bupati Solok", "Camat Natar @ Camat Natar"],
        ),
        (
            "Selain <J|Bupati Solok> hadir <J|Camat Natar>. <J|Bupati> <P|Agus Salim> tiba.",
            &["Agus Salim @ Bupati", "Camat Natar @ Camat Natar"],
        ),
        // A region's name is no title.
        ("<J|Bupati Gunung Mas> Drs. <P|Agus Salim> tiba.", &["Agus Salim @ Bupati Gunung Mas"]),
        // A bare office of one who governs is that of the region that the article is about.
        (
            "<J|Bupati Solok> <P|Agus Salim> membuka rapat di <R|Kabupaten Solok>. Hadir <J|Bupati Agam> <P|Budi Utomo>. <J|Bupati> senang.",
            &["Agus Salim @ Bupati Solok", "Budi Utomo @ Bupati Agam"],
        ),
        // Guests: an office behind a name that has one before it is somebody else's.
        (
            "Turut hadir <J|Ketua MUI Riau> KH. <P|Agus Salim>, <J|Camat Natar>, para lurah dan warga.",
            &["Agus Salim @ Ketua MUI Riau", "Camat Natar @ Camat Natar"],
        ),
        ("<P|Agus Salim> datang. Kami menyambut <J|Wakil Bupati>. Ini bukti kerja sama.", &["Agus Salim", "Wakil Bupati @ Wakil Bupati"]),
        // From one office to another.
        ("<P|Agus Salim>, SE dari <J|Camat Natar> menjadi <J|Kepala Dinas Sosial>.", &["Agus Salim @ Kepala Dinas Sosial"]),
        (
            "Yakni <P|Agus Salim> yang digeser dari <J|Camat Natar> menjadi <J|Camat Palas>, <P|Budi Utomo> digeser dari <J|Camat Sragi> \
             menjadi <J|Camat Natar>.",
            &["Agus Salim @ Camat Palas", "Budi Utomo @ Camat Natar"],
        ),
        (
            "Yaitu <P|Agus Salim> tadinya <J|Camat Natar> pindah ke <J|Camat Palas>, <P|Budi Utomo> dari <J|Lurah Aro> naik ke <J|Camat Natar>.",
            &["Agus Salim @ Camat Palas", "Budi Utomo @ Camat Natar"],
        ),
        (
            "<P|Agus Salim>, <J|Sekretaris Dinas Sosial> yang mendapat jabatan baru <J|Kepala Dinas Pertanian>, tiba. \
             <P|Budi Utomo>, <J|Camat Natar>, naik menjadi <J|Kepala Bappeda>.",
            &["Agus Salim @ Kepala Dinas Pertanian", "Budi Utomo @ Kepala Bappeda"],
        ),
        (
            "<J|Kepala Bappeda> <P|Agus Salim> digeser menjadi <J|Kepala Dinas Sosial>. <J|Sekda> <P|Budi Utomo> dilantik menjadi <J|Pj Bupati>.",
            &["Agus Salim @ Kepala Dinas Sosial", "Budi Utomo @ Sekda; Pj Bupati"],
        ),
        // Somebody whose name nobody saw stands between.
        (
            "Hadir <P|Agus Salim>, Rambut dari <J|Camat Natar> menjadi <J|Camat Palas>.",
            &["Agus Salim", "Camat Natar @ Camat Natar", "Camat Palas @ Camat Palas"],
        ),
        ("<P|Agus Salim> kini memimpin <O|Bappeda>. Sebelumnya, <P|Agus> menjabat sebagai <J|Camat Natar>.", &["Agus Salim ~ Agus"]),
        // Letters of the name, roles, lists that end without a name.
        ("<J|Sekda Muna>, LM <P|Agus Salim>, tiba.", &["Agus Salim @ Sekda Muna"]),
        (
            "<J|Kasi Propam> <P|Budi Utomo>, sebagai <J|perwira upacara> <J|Kabag Log> <P|Agus Salim>.",
            &["Budi Utomo @ Kasi Propam", "Agus Salim @ perwira upacara; Kabag Log"],
        ),
        (
            "Hadir <J|Deputi Pengawasan>, <P|Agus Salim>, SH., <J|Asisten Umum Setda Solok>, serta sejumlah pejabat.",
            &["Agus Salim @ Deputi Pengawasan", "Asisten Umum Setda Solok @ Asisten Umum Setda Solok"],
        ),
        // Offices of whoever holds them.
        (
            "<J|Bupati Solok> <P|Agus Salim> tiba. <J|Gubernur> atau <J|Wakil Gubernur>, <J|Bupati> atau <J|Wakil Bupati> dilarang.",
            &["Agus Salim @ Bupati Solok"],
        ),
        (
            "<J|Ketua DPRD> <P|Agus Salim> memuji <J|bupati> dan walikota se-Jawa Timur bersama masing-masing <J|Ketua DPRD> dan <J|Sekda>.",
            &["Agus Salim @ Ketua DPRD"],
        ),
        ("Peserta terdiri dari <J|Ketua TP PKK>, <J|Ketua BPD>, dan perangkat desa.", &[]),
        ("Hadir <J|Ketua TP PKK>, <J|Ketua BPD>, dan perangkat desa.", &["Ketua TP PKK @ Ketua TP PKK", "Ketua BPD @ Ketua BPD"]),
        ("Kursi <J|Camat Natar> sekarang ditempati <P|Agus Salim>.", &["Agus Salim @ Camat Natar"]),
        ("<J|Kabid Mutasi> selaku panitia kegiatan, <P|Agus Salim>, melapor.", &["Agus Salim @ Kabid Mutasi"]),
        ("<J|Danramil 02> Kapt Inf. <P|Agus Salim> tiba.", &["Agus Salim @ Danramil 02"]),
        ("<P|Agus Salim> diberhentikan dari jabatannya sebagai <J|Camat Natar>.", &["Agus Salim"]),
        (
            "<P|Agus Salim> menerima piala dari <J|Kepala Dinas Sosial>, <P|Budi Utomo>, tadi.",
            &["Agus Salim", "Budi Utomo @ Kepala Dinas Sosial"],
        ),
        // Who gives an office does not get it, nor who speaks of it.
        (
            "<P|Agus Salim> ditunjuk <J|Gubernur Lampung>, <P|Budi Utomo>, sebagai <J|Pj Sekda Natar>. <J|Pj Sekda> senang.",
            &["Agus Salim @ Pj Sekda Natar", "Budi Utomo @ Gubernur Lampung"],
        ),
        (
            "<J|Bupati Solok> <P|Agus Salim> mengambil sumpah, janji jabatan <J|Pj Sekda Solok>, tadi.",
            &["Agus Salim @ Bupati Solok", "Pj Sekda Solok @ Pj Sekda Solok"],
        ),
        (
            "<P|Agus Salim> menambahkan, mulai hari ini jabatan <J|Plt Kadis Sosial> diemban oleh <J|Sekretaris Dinas>, <P|Budi Utomo>.",
            &["Agus Salim", "Budi Utomo @ Plt Kadis Sosial; Sekretaris Dinas"],
        ),
        ("<P|Agus Salim> resmi jabat <J|Kapolres Solok>.", &["Agus Salim @ Kapolres Solok"]),
        (
            "Kepada <J|Camat Natar> <P|Agus Salim> yang sebelumnya menjabat <J|Lurah Palas>, <J|Bupati> berpesan.",
            &["Agus Salim @ Camat Natar", "Bupati @ Bupati"],
        ),
        ("Kepada <J|Camat Natar> <P|Agus Salim>, <J|Bupati> berpesan.", &["Agus Salim @ Camat Natar", "Bupati @ Bupati"]),
        (
            "<J|Kepala Kejaksaan> <P|Agus Salim> tiba. Artinya, tambah <P|Agus>, <J|bupati> sangat tegas.",
            &["Agus Salim ~ Agus @ Kepala Kejaksaan", "bupati @ bupati"],
        ),
        (
            "<P|Agus Salim> diperkenalkan sebagai <J|Asisten Intelijen> (<J|Asintel>), <P|Budi Utomo> sebagai <J|Asisten Umum> (<J|Asum>).",
            &["Agus Salim @ Asisten Intelijen", "Budi Utomo @ Asisten Umum"],
        ),
        ("Untuk <J|Plt Kadis Sosial> diamanahkan kepada <P|Agus Salim>.", &["Agus Salim @ Plt Kadis Sosial"]),
        (
            "<J|Wali Kota Solok> <P|Agus Salim> mendampingi <J|Gubernur Sumbar>, <P|Budi Utomo>, tadi.",
            &["Agus Salim @ Wali Kota Solok", "Budi Utomo @ Gubernur Sumbar"],
        ),
        // Who is spoken for, and who was before.
        ("<J|Asisten I>, mewakili <J|Bupati Solok>, <P|Agus Salim>, tiba.", &["Agus Salim @ Asisten I", "Bupati Solok @ Bupati Solok"]),
        (
            "<P|Agus Salim>, mantan <J|Bupati Solok>, tiba. <J|Bupati Solok> <P|Budi Utomo> senang.",
            &["Agus Salim", "Budi Utomo @ Bupati Solok"],
        ),
    ];
    for (source, expected) in cases {
        assert_eq!(entities(source, Kind::Person, person), *expected, "{source}");
    }
}

#[test]
fn titles_are_read_around_the_name() {
    let titles = |entity: &Entity| {
        let EntityDetail::Person { honorifics, degrees, .. } = &entity.detail else { return String::new() };
        format!("{}: {} | {}", entity.name, honorifics.join(" "), degrees.join(" "))
    };
    let cases: &[(&str, &[&str])] = &[
        ("Bapak Dr. H. <P|Agus Salim>, S.Sos., M.Si. hadir.", &["Agus Salim: Bapak H. | Dr. S.Sos. M.Si."]),
        ("AKBP <P|Agus Salim> hadir. Ibu <P|Rahmi>, SH tiba.", &["Agus Salim: AKBP | ", "Rahmi: Ibu | SH"]),
        ("Hj <P|Rahmi Yulia> MSc datang. Hj. <P|Rahmi> pulang.", &["Rahmi Yulia: Hj | MSc"]),
    ];
    for (source, expected) in cases {
        assert_eq!(entities(source, Kind::Person, titles), *expected, "{source}");
    }
}

#[test]
fn organizations_are_told_apart_and_brought_together() {
    let organization = |entity: &Entity| {
        let EntityDetail::Organization { acronym, expansion, parent, region } = &entity.detail else { return String::new() };
        let word = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_owned());
        let sign = |some: bool, sign: &str| if some { sign.to_owned() } else { String::new() };
        format!("{} = {} {}{}{}", entity.name, word(acronym), word(expansion), sign(parent.is_some(), " ^"), sign(region.is_some(), " *"))
    };
    let cases: &[(&str, &[&str])] = &[
        ("<O|Badan Kepegawaian Daerah> (<O|BKD>) rapat. <O|BKD> tutup.", &["Badan Kepegawaian Daerah = BKD Badan Kepegawaian Daerah"]),
        ("<O|BX> (<O|Badan Xenial>) rapat.", &["Badan Xenial = BX Badan Xenial"]),
        ("<O|Rumah Tani Nusantara> rapat. <O|RTN> tutup.", &["Rumah Tani Nusantara = RTN Rumah Tani Nusantara"]),
        ("<O|Kemendagri> dan <O|Kementerian Dalam Negeri RI>.", &["Kementerian Dalam Negeri RI = Kemendagri Kementerian Dalam Negeri RI"]),
        ("<O|BPSDM> rapat. <O|BSPDM> tutup.", &["BPSDM = BPSDM -"]),
        (
            "Di <R|Kabupaten Solok>, <O|Pemkab Solok> rapat dengan <O|Pemkab Sijunjung>. <O|Pemerintah Kabupaten Solok> senang. <O|Pemkab> tutup.",
            &["Pemerintah Kabupaten Solok = Pemkab Pemerintah Kabupaten *", "Pemkab Sijunjung = Pemkab -"],
        ),
        ("<O|BPSDM Kemendagri> rapat di <O|Kemendagri>.", &["BPSDM Kemendagri = BPSDM - ^", "Kemendagri = Kemendagri -"]),
    ];
    for (source, expected) in cases {
        let mut lines = entities(source, Kind::Organization, organization);
        lines.sort();
        assert_eq!(lines, *expected, "{source}");
    }
}

#[test]
fn regions_are_told_apart_and_brought_together() {
    let region = |entity: &Entity| {
        let EntityDetail::Region { code, level, province } = &entity.detail else { return String::new() };
        let word = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_owned());
        format!("{} ~ {} = {} {} {}", entity.name, entity.aliases.join("; "), word(code), word(level), word(province))
    };
    let cases: &[(&str, &[&str])] = &[
        (
            "<R|Kabupaten Luwu Utara> atau <R|Luwu Utara> atau <R|Lutra>.",
            &["Kabupaten Luwu Utara ~ Luwu Utara; Lutra = 73.22 kabupaten Sulawesi Selatan"],
        ),
        (
            "<R|Kota Solok> dan <R|Kabupaten Solok>.",
            &["Kota Solok ~  = 13.72 kota Sumatera Barat", "Kabupaten Solok ~  = 13.02 kabupaten Sumatera Barat"],
        ),
        ("<R|Kecamatan Natar> atau <R|Natar>.", &["Kecamatan Natar ~ Natar = - kecamatan -"]),
    ];
    for (source, expected) in cases {
        assert_eq!(entities(source, Kind::Region, region), *expected, "{source}");
    }
}

#[test]
fn positions_are_split() {
    let cases: &[(&str, &str, Option<&str>)] = &[
        ("Kepala Badan Kepegawaian Daerah", "Kepala", Some("Badan Kepegawaian Daerah")),
        ("Plt. Kepala Dinas Kesehatan Kabupaten Solok", "Plt. Kepala", Some("Dinas Kesehatan Kabupaten Solok")),
        ("Wakil Ketua Komisi II DPR", "Wakil Ketua Komisi II", Some("DPR")),
        ("Direktur Jenderal Otonomi Daerah Kementerian Dalam Negeri", "Direktur Jenderal Otonomi Daerah", Some("Kementerian Dalam Negeri")),
        ("Kabid Humas Polda Sumbar", "Kabid Humas", Some("Polda Sumbar")),
        ("Ketua Fraksi Golkar DPRD Solok", "Ketua Fraksi Golkar", Some("DPRD Solok")),
        ("Deputi Bidang Pencegahan pada Badan Narkotika Nasional", "Deputi Bidang Pencegahan", Some("Badan Narkotika Nasional")),
        ("Ketua Badan Pengawas Pemilu (Bawaslu) Solok", "Ketua", Some("Badan Pengawas Pemilu (Bawaslu) Solok")),
        ("Anggota KPU Kota Solok", "Anggota", Some("KPU Kota Solok")),
        ("Asisten Pemerintahan dan Kesra Solok", "Asisten Pemerintahan dan Kesra Solok", None),
        ("Kadis Kesehatan", "Kadis Kesehatan", None),
        ("Bupati Solok", "Bupati Solok", None),
        ("Menteri Dalam Negeri", "Menteri Dalam Negeri", None),
        ("Pengamat politik", "Pengamat politik", None),
    ];
    for (position, title, institution) in cases {
        let (text, mut mentions) = tagged(&format!("Hadir <J|{position}> di sana."));
        let page = pipeline::read(&text, &Options::default());
        resolution::resolve(&page, &mut mentions);
        let MentionDetail::Position { title: found, institution: place } = &mentions[0].detail else { panic!("{position}") };
        let words = |place: &Option<crate::annotation::Place>| place.map(|place| &text[place.start..place.end]);
        assert_eq!((words(found), words(place)), (Some(*title), *institution), "{position}");
    }
}

#[test]
fn offices_are_recorded() {
    let cases: &[(&str, &[&str])] = &[
        (
            "Di <R|Kabupaten Solok>, <J|Pj. Bupati Solok> <P|Agus Salim> tiba bersama <J|Plt Kepala Dinas Sosial> <P|Budi Utomo>.",
            &["Agus Salim: Pj. Bupati, Kabupaten Solok, Pj", "Budi Utomo: Plt Kepala, -, Plt"],
        ),
        // A camat is of a kecamatan; words that a line breaks.
        ("Di <R|Desa Aro>, <R|Kecamatan Aro>, <J|Camat Aro> <P|Agus Salim> tiba.", &["Agus Salim: Camat, Kecamatan Aro, -"]),
        ("Di <R|Desa Aro>, <J|Kapolsek Aro> <P|Agus Salim> tiba.", &["Agus Salim: Kapolsek, -, -"]),
        ("Pagi itu <J|Tenaga\nAhli Desa> <P|Agus Salim> tiba.", &["Agus Salim: Tenaga Ahli Desa, -, -"]),
        // Two share a region.
        (
            "Di <R|Kabupaten Solok>, <J|Bupati> dan <J|Wakil Bupati Solok>, <P|Agus Salim> dan <P|Budi Utomo>, tiba.",
            &["Agus Salim: Bupati, Kabupaten Solok, -", "Budi Utomo: Wakil Bupati, Kabupaten Solok, -"],
        ),
    ];
    for (source, expected) in cases {
        let (text, mut mentions) = tagged(source);
        let page = pipeline::read(&text, &Options::default());
        let entities = resolution::resolve(&page, &mut mentions);
        let name = |id: crate::annotation::EntityId| entities[id.0 as usize].name.as_str();
        let records: Vec<String> = office::read(&page, &mentions, &entities)
            .iter()
            .map(|office| {
                let acting = office.acting.map_or_else(|| "-".to_owned(), |acting| format!("{acting:?}"));
                format!("{}: {}, {}, {acting}", name(office.person), office.title, office.region.map_or("-", name))
            })
            .collect();
        assert_eq!(records, *expected, "{source}");
    }
}

#[test]
fn heads_of_one_agency_in_two_regions_lead_two_agencies() {
    let cases: &[(&str, &[&str])] = &[
        (
            "BLORA - Kepala Dinas Kesehatan Kabupaten Blora Agus Salim menerima Kepala Dinas Kesehatan Kabupaten Rembang Budi Utomo. \
             Sekretaris Dinas Kesehatan Kabupaten Rembang Citra Dewi ikut.",
            &[
                "Agus Salim: Dinas Kesehatan, Kabupaten Blora",
                "Budi Utomo: Dinas Kesehatan, Kabupaten Rembang",
                "Citra Dewi: Dinas Kesehatan, Kabupaten Rembang",
            ],
        ),
        // The name goes on with the region in one place and stands before it in the other.
        (
            "NATAR - Badan Permusyawaratan Desa Natar menggelar rapat. Ketua BPD Desa Natar, Agus Salim, memimpin.",
            &["Agus Salim: Badan Permusyawaratan Desa Natar, Desa Natar"],
        ),
        // Two acronyms, of which the one's words are some of the other's.
        (
            "MANOKWARI - Plt Kepala BPSDM Agus Salim hadir bersama Kepala BKPSDM Kaimana Budi Utomo.",
            &["Agus Salim: BPSDM, -", "Budi Utomo: BKPSDM, Kaimana"],
        ),
    ];
    for (text, expected) in cases {
        let annotation = crate::annotate(text, &Options::default());
        let name = |id: Option<crate::annotation::EntityId>| id.map_or("-", |id| annotation.entities[id.0 as usize].name.as_str());
        let offices = annotation.offices.iter();
        let records: Vec<String> =
            offices.map(|held| format!("{}: {}, {}", name(Some(held.person)), name(held.organization), name(held.region))).collect();
        assert_eq!(records, *expected, "{text}");
    }
}
