//! Positions: an office or a role, who stands in for it, and the institution, field and region that belong to it.

use std::ops::Range;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::tail::{self, Piece, Reach, Stop};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::{Class, Hit};
use crate::tokens::Shape;

rules! {
    static BARE_OFFICE: Rule = Rule { name: "position.bare-office", says: "nama jabatan" };
    static BARE_HEAD: Rule = Rule { name: "position.bare-head", says: "kata kepala jabatan saja" };
    static OFFICE_REGION: Rule = Rule { name: "position.office-region", says: "jabatan dan wilayah" };
    static OFFICE_NAME: Rule = Rule { name: "position.office-name", says: "jabatan dan nama" };
    static GIVEN_NAME: Rule = Rule { name: "position.given-name", says: "jabatan dan nama orang yang umum" };
    static OFFICE_FIELD: Rule = Rule { name: "position.office-field", says: "jabatan dan bidang atau lembaga" };
    static BEFORE_TAIL: Rule = Rule { name: "position.before-tail", says: "nama jabatan sebelum bidang atau wilayahnya" };
    static BARE_LOWER: Rule = Rule { name: "position.bare-lower", says: "nama jabatan dengan huruf kecil" };
    static BEFORE_SECOND_REGION: Rule = Rule { name: "position.before-second-region", says: "jabatan sampai wilayah pertama" };
    static BEFORE_NUMBER: Rule = Rule { name: "position.before-number", says: "jabatan sampai sebelum nomor" };
    static BEFORE_REGION: Rule = Rule { name: "position.before-region", says: "jabatan sampai sebelum wilayah" };
    static ACTING_OFFICE: Rule = Rule { name: "position.acting-office", says: "penjabat dan nama jabatan" };
    static HEAD_REGION: Rule = Rule { name: "position.head-region", says: "kata kepala jabatan, lembaga, dan wilayah" };
    static HEAD_INSTITUTION: Rule = Rule { name: "position.head-institution", says: "kata kepala jabatan dan lembaga atau bidang" };
    static HEAD_ACRONYM: Rule = Rule { name: "position.head-acronym", says: "kata kepala jabatan dan singkatan lembaga" };
    static HEAD_PARENTHESIS: Rule = Rule { name: "position.head-parenthesis", says: "jabatan dengan singkatan dalam kurung" };
    static HEAD_NUMBER: Rule = Rule { name: "position.head-number", says: "kata kepala jabatan dan nomor" };
    static HEAD_NAME: Rule = Rule { name: "position.head-name", says: "kata kepala jabatan dan nama" };
    static LISTED_FIELDS: Rule = Rule { name: "position.listed-fields", says: "jabatan dengan bidang yang berkoma" };
    static SHORTER: Rule = Rule { name: "position.shorter", says: "awal nama jabatan" };
    static ACTING: Rule = Rule { name: "position.acting", says: "penjabat atau pelaksana tugas" };
    static ACTING_BARE: Rule = Rule { name: "position.acting-bare", says: "pelaksana tugas tanpa jabatan" };
    static ACTING_REGION: Rule = Rule { name: "position.acting-region", says: "penjabat dan wilayahnya" };
    static FUNCTIONAL: Rule = Rule { name: "position.functional", says: "jenjang jabatan fungsional" };
    static SHORT_FORM: Rule = Rule { name: "position.short-form", says: "jabatan dan lembaganya dalam satu kata" };
    static PART: Rule = Rule { name: "position.part", says: "bagian dari jabatan yang lebih panjang" };
    static GENERIC: Rule = Rule { name: "position.generic", says: "jabatan yang dipegang banyak orang" };
    static COMMON: Rule = Rule { name: "position.common", says: "jabatan umum tanpa wilayah" };
    static ADDRESSED: Rule = Rule { name: "position.addressed", says: "jabatan sesudah sapaan" };
    static PARENTHESISED: Rule = Rule { name: "position.parenthesised", says: "singkatan jabatan dalam kurung" };
}

const REACH: Reach =
    Reach { lower: true, names: 4, commas: true, parentheses: true, offices: true, buildings: false, extra: ROLES, pieces: 14 };
/// Lower-case words that make a role of `ketua`, `anggota` or `perwira`.
#[rustfmt::skip]
const ROLES: &[&str] = &[
    "rombongan", "delegasi", "kontingen", "kafilah", "proyek", "upacara", "apel", "bendera", "rw", "rt", "kelas", "harian", "utama",
    "umum", "terpilih", "sementara",
];
/// Words for a group that do not make the office after them generic.
const REPRESENTING: &str = "mewakili perwakilan unsur jajaran antara antar satu kalangan";
/// Last words of offices that many hold: alone they mostly mean nobody in particular.
const COMMON_OFFICES: &str = "desa kampung pekon nagari dusun camat kades lurah guru sekolah kepsek penghulu penyuluh dosen perawat \
    dokter bidan instruktur widyaiswara sangadi kpn rt rw ppk kua tua datok kaur kasi babinsa bhabinkamtibmas perbekel keuchik kecamatan \
    asesor auditor";
/// How offices and their institutions begin that are written as one word.
const SHORT_FORMS: &[&str] = &[
    "kadis", "kakan", "kaban", "kasubag", "kasubbag", "kasatpol", "kapus", "kabag", "kabid", "karo", "kasat", "kasub", "dansat", "danpos",
    "danlan", "danyon", "danden", "danki", "dirres", "dirpam", "dirlan", "dirint", "dirbin", "dirsam", "menko", "wamen", "wakapol",
    "sekdis", "sekdin", "wasek", "sesdit",
];
const HEADS: &[Class] = &[Class::Office, Class::OfficeHead, Class::OfficeFunctional];

/// Proposes every position that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        if !words.is_article(at) || !words.is_word(at) {
            continue;
        }
        if let Some(acting) = words.hit(at, Class::Acting) {
            let next = if words.reads(acting.end, ".") { acting.end + 1 } else { acting.end };
            let next =
                words.parenthesis(next).filter(|(inside, _)| words.is(inside.start, &[Class::Acting])).map_or(next, |(_, after)| after);
            Candidate::propose(out, at..acting.end, Kind::Position, &ACTING_BARE, 0.02);
            for end in words.ends(next, Kind::Region).filter(|_| !words.is(next, HEADS)) {
                Candidate::propose(out, at..end, Kind::Position, &ACTING_REGION, 0.3);
            }
            if words.same_line(at, next) {
                office(words, at, next, true, out);
            }
        }
        short_form(words, at, out);
        addressed(words, at, out);
        office(words, at, at, false, out);
    }
}

/// The office whose head word stands at `head`, for a mention that begins at `start`.
fn office(words: &Words, start: usize, head: usize, acting: bool, out: &mut Vec<Candidate>) {
    let Some(hit) = words.page.hits.at(head).iter().find(|hit| HEADS.contains(&hit.class)) else { return };
    let alone = hit.class != Class::OfficeHead || words.page.hits.at(head).iter().any(|h| h.class == Class::Office && h.end == hit.end);
    let part = !acting && inside_longer(words, start) || citation(words, start);
    let generic = generic(words, start) || all_of_them(words, hit.end);
    let mut propose = |tokens: Range<usize>, rule: &'static Rule, confidence: f32| {
        let (rule, confidence) = if part {
            (&PART, confidence * 0.15)
        } else if generic {
            (&GENERIC, confidence * 0.2)
        } else {
            (rule, confidence)
        };
        Candidate::propose(out, tokens, Kind::Position, rule, confidence);
    };
    let dotted = words.is_stop(hit.end) && hit.end == head + 1 && words.folded(head).len() <= 4;
    let after = if dotted { hit.end + 1 } else { hit.end };
    let stops = match listed_head(words, hit) {
        _ if !words.same_line(start, after) => Vec::new(),
        Some(stops) => stops,
        None => tail::walk(words, after, REACH),
    };
    let goes_on = stops.first().is_some_and(|stop| stop.piece != Piece::Name);
    let lower = words.shape(start) == Shape::Lower;
    let (rule, confidence) = match hit.class {
        _ if acting => (&ACTING_OFFICE, if goes_on { 0.05 } else { 0.6 }),
        Class::OfficeFunctional => (&FUNCTIONAL, 0.03),
        _ if alone && goes_on => (&BEFORE_TAIL, 0.03),
        _ if alone && words.reads(hit.end - 1, COMMON_OFFICES) => (&COMMON, 0.12),
        _ if alone && lower => (&BARE_LOWER, 0.55),
        _ if alone => (&BARE_OFFICE, 0.75),
        _ => (&BARE_HEAD, 0.05),
    };
    propose(start..hit.end, rule, confidence);
    if alone
        && let Some((inside, _)) = words.parenthesis(hit.end)
        && inside.len() == 1
        && words.is(inside.start, &[Class::Office])
    {
        propose(inside, &PARENTHESISED, 0.3);
    }
    let loose = words.reads(head, "pejabat pimpinan pengurus anggota pelaksana pembina bendahara") || lower && words.reads(head, "kepala");
    let list = stops.iter().rposition(|stop| stop.names == 0 && stop.closed);
    let main = list.or_else(|| stops.iter().rposition(|stop| stop.names == 0 && !stop.comma));
    for (order, stop) in stops.iter().enumerate() {
        let before_main = main.is_some_and(|main| order < main);
        // A list that nothing closes ends the office before its first comma.
        let open = stop.comma && (before_main || !stop.closed);
        if open || before_main && !tail::is_seam(words, &stops, order) {
            continue;
        }
        let next = stops.get(order + 1).map(|next| next.piece);
        let (rule, confidence) = judge(stop, next, main.is_none_or(|main| order >= main), alone);
        let held = order == 0 && stop.piece == Piece::Name && words.is(stop.end - 1, &[Class::GivenName, Class::FamilyName]);
        let (rule, confidence) = if held { (&GIVEN_NAME, 0.02) } else { (rule, confidence) };
        let rule = if acting && confidence > 0.3 { &ACTING } else { rule };
        let confidence = if loose { confidence * 0.5 } else { confidence };
        propose(start..stop.end, rule, confidence);
    }
}

/// The tail of a shorter head where the longest entry is the first of a list: `Kadis Pendidikan dan Kebudayaan` beside the entry
/// `Kadis Pendidikan`.
fn listed_head(words: &Words, hit: &Hit) -> Option<Vec<Stop>> {
    let joined = words.reads(hit.end, "dan & ,") && !words.reads(hit.end - 1, COMMON_OFFICES);
    let shorter = |other: &&Hit| HEADS.contains(&other.class) && other.end < hit.end;
    let head = words.page.hits.at(hit.start).iter().find(shorter).filter(|_| joined)?;
    let stops = tail::walk(words, head.end, REACH);
    stops.last().is_some_and(|stop| stop.end > hit.end).then_some(stops)
}

/// The rule and confidence of one end of an office, given the piece that follows it.
fn judge(stop: &Stop, next: Option<Piece>, main: bool, alone: bool) -> (&'static Rule, f32) {
    match stop.piece {
        _ if stop.closed && main => (&LISTED_FIELDS, 0.7),
        _ if !main => match (stop.piece, next) {
            (Piece::Region, Some(Piece::Region)) => (&BEFORE_SECOND_REGION, 0.3),
            (_, Some(Piece::Number)) => (&BEFORE_NUMBER, 0.03),
            (_, Some(Piece::Region)) => (&BEFORE_REGION, 0.02),
            _ => (&SHORTER, 0.02),
        },
        Piece::Region if alone => (&OFFICE_REGION, 0.9),
        Piece::Region => (&HEAD_REGION, 0.85),
        Piece::Name if alone => (&OFFICE_NAME, 0.15),
        Piece::Name => (&HEAD_NAME, 0.1),
        Piece::Parenthesis => (&HEAD_PARENTHESIS, 0.3),
        Piece::Number => (&HEAD_NUMBER, 0.2),
        Piece::Acronym => (&HEAD_ACRONYM, 0.55),
        Piece::Field if alone => (&OFFICE_FIELD, 0.5),
        Piece::Field => (&HEAD_INSTITUTION, 0.3),
    }
}

/// `Kadisperindag`, `Kakankemenag`: an office and its institution in one word.
fn short_form(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    let word = words.folded(at);
    let made = word.len() > 5 && SHORT_FORMS.iter().any(|prefix| word.starts_with(prefix));
    if !made || words.is(at, HEADS) || words.is_plain(at) {
        return;
    }
    Candidate::propose(out, at..at + 1, Kind::Position, &SHORT_FORM, 0.4);
    if words.same_line(at, at + 1)
        && let Some(last) = tail::walk(words, at + 1, REACH).iter().rfind(|stop| stop.names == 0)
    {
        Candidate::propose(out, at..last.end, Kind::Position, &SHORT_FORM, 0.7);
    }
}

/// `Pak Wali`, `pak wakil`, `saya dan wakil`: an office told by its first word.
fn addressed(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    let before = words.folded(at.wrapping_sub(1));
    let told = match words.folded(at) {
        "wali" | "wakil" if matches!(before, "pak" | "bu" | "bapak" | "ibu") => true,
        "wakil" => matches!(before, "dan" | "beserta" | "bersama"),
        _ => false,
    };
    let longer = words.is_capital(at + 1) || words.is(at, &[Class::Office]) || words.is(at + 1, &[Class::Office, Class::OfficeHead]);
    if told && words.same_line(at - 1, at) && !(longer && words.same_line(at, at + 1)) && !words.reads(at + 1, "rakyat dari") {
        Candidate::propose(out, at..at + 1, Kind::Position, &ADDRESSED, 0.3);
    }
}

/// True after `para`, `seluruh` and their kin, and after a number.
fn generic(words: &Words, at: usize) -> bool {
    at > 0
        && (words.is(at - 1, &[Class::Generic, Class::NumberWord]) && !words.reads(at - 1, REPRESENTING)
            || words.is_number(at - 1) && words.same_line(at - 1, at))
}

/// True before `se-Jawa Timur`, also with another office between (`bupati dan wali kota se-Jawa Timur`, `Bupati/Wali Kota se-`).
fn all_of_them(words: &Words, end: usize) -> bool {
    let all = |at: usize| words.reads(at, "se") && words.same_line(at - 1, at);
    let next = if words.reads(end, "dan / , atau") { words.end_of(end + 1, HEADS) } else { None };
    all(end) || next.is_some_and(all)
}

/// True for the `Bupati` of `Wakil Bupati` and of `Plt. Bupati`.
fn inside_longer(words: &Words, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|before| {
        let longer = words.page.hits.at(before).iter().any(|hit| HEADS.contains(&hit.class) && hit.end > at);
        let stands_in = words.hit(before, Class::Acting).is_some_and(|hit| {
            hit.end == at || hit.end + 1 == at && words.reads(hit.end, ".") || words.reads(hit.end, "(") && hit.end + 3 >= at
        });
        longer || stands_in
    })
}

/// True inside the citation of a regulation (`Peraturan Bupati Nomor 3`).
fn citation(words: &Words, at: usize) -> bool {
    words.follows(at, "peraturan keputusan instruksi edaran")
}
