//! Organizations: known names and abbreviations, head words with their fields and region, governments, long forms before their
//! abbreviation, and abbreviations that nobody listed.

mod behind;
mod explained;
pub mod outlet;
mod pair;
mod through;

pub use pair::believe_pairs;

use std::ops::Range;

use super::candidate::Candidate;
use super::count::MEMBERS;
use super::rule::{Rule, rules};
use super::spelled;
use super::tail::{self, Piece, Reach, Stop};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::{Class, Hit};
use crate::map::Set;
use crate::tokens::Shape;

rules! {
    static KNOWN_NAME: Rule = Rule { name: "organization.known-name", says: "nama lembaga yang dikenal" };
    static KNOWN_ACRONYM: Rule = Rule { name: "organization.known-acronym", says: "singkatan lembaga yang dikenal" };
    static GENERIC: Rule = Rule { name: "organization.generic", says: "nama lembaga yang ada di tiap daerah" };
    static GENERIC_ACRONYM: Rule = Rule { name: "organization.generic-acronym", says: "singkatan lembaga yang ada di tiap daerah" };
    static ACRONYM_REGION: Rule = Rule { name: "organization.acronym-region", says: "singkatan lembaga dan wilayah" };
    static ACRONYM_TAIL: Rule = Rule { name: "organization.acronym-tail", says: "singkatan lembaga dan keterangannya" };
    static ACRONYM: Rule = Rule { name: "organization.acronym", says: "singkatan dengan huruf besar" };
    static ACRONYM_NAME: Rule = Rule { name: "organization.acronym-name", says: "singkatan dan nama" };
    static BEFORE_REGION: Rule = Rule { name: "organization.before-region", says: "lembaga sebelum wilayahnya" };
    static HEAD_REGION: Rule = Rule { name: "organization.head-region", says: "kata kepala lembaga, bidang, dan wilayah" };
    static KNOWN_REGION: Rule = Rule { name: "organization.known-region", says: "nama lembaga yang dikenal dan wilayah" };
    static HEAD_FIELD: Rule = Rule { name: "organization.head-field", says: "kata kepala lembaga dan bidang" };
    static HEAD_NAME: Rule = Rule { name: "organization.head-name", says: "kata kepala lembaga dan nama" };
    static HEAD_ACRONYM: Rule = Rule { name: "organization.head-acronym", says: "kata kepala lembaga dan singkatan" };
    static HEAD_NUMBER: Rule = Rule { name: "organization.head-number", says: "kata kepala lembaga dan nomor" };
    static HEAD_SHORTER: Rule = Rule { name: "organization.head-shorter", says: "kata kepala lembaga dan awal namanya" };
    static HEAD_LOWER: Rule = Rule { name: "organization.head-lower", says: "lembaga dengan huruf kecil" };
    static HEAD_BEHIND: Rule = Rule { name: "organization.head-behind", says: "nama asing dengan kata kepala lembaga di belakang" };
    static COMMON: Rule = Rule { name: "organization.common", says: "kata untuk lembaga pada umumnya" };
    static HELD: Rule = Rule { name: "organization.held", says: "lembaga sesudah kata kepala jabatan" };
    static HEAD_THROUGH: Rule = Rule { name: "organization.head-through-parenthesis", says: "nama lembaga dengan singkatan di tengahnya" };
    static GOVERNMENT: Rule = Rule { name: "organization.government", says: "pemerintah dan wilayahnya" };
    static GOVERNMENT_BARE: Rule = Rule { name: "organization.government-bare", says: "pemerintah tanpa wilayah" };
    static LONG_FORM: Rule = Rule { name: "organization.long-form", says: "kepanjangan sebelum singkatannya" };
    static MISSPELT: Rule = Rule { name: "organization.misspelt", says: "kepanjangan yang salah tulis sebelum singkatannya" };
    static PARENTHESISED: Rule = Rule { name: "organization.parenthesised-acronym", says: "singkatan dalam kurung sesudah lembaga" };
    static PARENTHESISED_HELD: Rule = Rule { name: "organization.parenthesised-held", says: "singkatan dalam kurung di dalam nama jabatan" };
    static JOINED: Rule = Rule { name: "organization.joined", says: "dua singkatan dengan tanda hubung" };
    static THROUGH_PART: Rule = Rule { name: "organization.through-part", says: "nama lembaga dengan singkatan sebagian namanya" };
    static THROUGH_BRANCH: Rule = Rule { name: "organization.through-branch", says: "lembaga, singkatannya, dan cabangnya" };
    static THROUGH_DIVISION: Rule = Rule { name: "organization.through-division", says: "bagian, singkatannya, dan lembaganya" };
    static THROUGH_NAME: Rule = Rule { name: "organization.through-name", says: "nama lembaga yang berlanjut sesudah singkatan" };
    static DOMAIN: Rule = Rule { name: "organization.domain", says: "alamat situs media" };
    static DOMAIN_TOLD: Rule = Rule { name: "organization.domain-told", says: "alamat media yang diajak bicara" };
    static TOLD: Rule = Rule { name: "organization.told", says: "media yang diajak bicara pada suatu hari" };
    static TOLD_NAMED: Rule = Rule { name: "organization.told-named", says: "media dengan nama media yang diajak bicara" };
    static TOLD_LOOSELY: Rule = Rule { name: "organization.told-loosely", says: "media yang diajak bicara" };
    static REPEATED: Rule = Rule { name: "organization.repeated", says: "singkatan lembaga yang sudah diperkenalkan" };
}

const REACH: Reach =
    Reach { lower: true, names: 5, commas: true, parentheses: false, offices: false, buildings: false, extra: &[], pieces: 12 };
/// Abbreviations that are words where they are not written in capitals.
const WORDS: &str = "rapi umrah";
/// How words for a region's government begin.
const GOVERNS: &str = "pem";
/// Words for a region's government, and how they are often misspelt.
const GOVERNMENTS: &str = "pemerintah pemerintahan pemkab pemkot pemko pemprov pemda pemdes pemkam pemprop pemkel pemcam pemerinta \
    pemeintah pemerintan pemerntah pemrintah pemrov pempov pemkap";

/// Proposes every organization that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let mut introduced: Set<&str> = Set::new();
    for at in 0..words.len() {
        if !words.is_article(at) || !words.is_word(at) {
            continue;
        }
        known(words, at, out, &mut introduced);
        headed(words, at, out, &mut introduced);
        government(words, at, out);
        acronym(words, at, out, &mut introduced);
        misspelt(words, at, out);
        explained::propose(words, at, out, &mut introduced);
        outlet::propose(words, at, out);
        behind::propose(words, at, out);
    }
    for at in 0..words.len() {
        if !words.is_article(at) || words.shape(at) == Shape::Lower {
            continue;
        }
        let end = words.acronym_end(at);
        if introduced.contains(key(words, &(at..end))) {
            let (rule, confidence) = if held(words, at) { (&HELD, 0.5) } else { (&REPEATED, 0.45) };
            Candidate::propose(out, at..end, Kind::Organization, rule, confidence);
        }
    }
}

/// By what an abbreviation is known when it comes again: its letters, or where it has digits (`BP3K`) how it is written.
fn key<'w>(words: &'w Words, short: &Range<usize>) -> &'w str {
    if short.len() == 1 { words.folded(short.start) } else { words.page.words(words.page.tokens.span(short.clone())) }
}

fn known<'w>(words: &'w Words, at: usize, out: &mut Vec<Candidate>, introduced: &mut Set<&'w str>) {
    let lower = words.shape(at) == Shape::Lower;
    let held = held(words, at);
    if at > 0 && (words.is(at - 1, &[Class::Rank]) || words.reads(at - 1, ",") && words.is(at, &[Class::Degree])) {
        return;
    }
    // `KPH. Wijaya` bears a title; `KPH Yogyakarta` is a forest district.
    if words.is(at, &[Class::Honorific]) && words.reads(at + 1, ".") && words.is_capital(at + 2) {
        return;
    }
    for hit in words.page.hits.at(at) {
        let (rule, confidence) = match hit.class {
            Class::OrgName => (&KNOWN_NAME, 0.85),
            Class::OrgAcronym => (&KNOWN_ACRONYM, 0.75),
            Class::OrgGeneric => (&GENERIC, 0.5),
            Class::OrgGenericAcronym => (&GENERIC_ACRONYM, 0.7),
            _ => continue,
        };
        let plural = words.page.hits.at(at).iter().any(|other| other.class == Class::OrgPlural && other.end == hit.end);
        let (rule, confidence) = if plural {
            (&COMMON, 0.08)
        } else if held {
            (&HELD, 0.55)
        } else if words.longest(hit.end, Kind::Region).is_some() && words.same_line(at, hit.end) {
            (&BEFORE_REGION, 0.3)
        } else {
            (rule, confidence)
        };
        let short = matches!(hit.class, Class::OrgAcronym | Class::OrgGenericAcronym);
        let one = hit.end == at + 1;
        if short
            && one
            && words.shape(at) != Shape::Upper
            && (words.is_plain(at)
                || words.folded(at).len() < 4
                || words.reads(at, WORDS)
                || words.glued(hit.end) && (words.is_word(hit.end) || words.reads(hit.end, "'")))
        {
            continue;
        }
        Candidate::propose(out, hit.range(), Kind::Organization, rule, if lower { confidence * 0.6 } else { confidence });
        regional(words, at, hit.end, short, true, out);
        if words.binds(hit.end, "-") && words.is_capital(hit.end + 1) {
            let joined = words.acronym_end(hit.end + 1);
            Candidate::propose(out, at..joined, Kind::Organization, &JOINED, 0.3);
            regional(words, at, joined, short, false, out);
        }
        parenthesised(words, at, hit.end, out, introduced);
        if !held {
            through::propose(words, at, hit.end, out);
        }
    }
}

/// The region, number or further name after an abbreviation or a known name.
fn regional(words: &Words, at: usize, end: usize, short: bool, known: bool, out: &mut Vec<Candidate>) {
    if !words.same_line(at, end) {
        return;
    }
    let stops = tail::walk(words, end, REACH);
    let Some(last) = stops.last() else { return };
    let held = held(words, at);
    // `FH UPR`: a part whose body is named behind it.
    let part = stops.first().is_some_and(|stop| stop.piece == Piece::Acronym && words.is_word(end));
    for stop in
        stops.iter().enumerate().filter(|(order, stop)| known || stop.piece == Piece::Region || part && *order == 0).map(|(_, stop)| stop)
    {
        let main = stop.end == last.end;
        let (rule, confidence) = match stop.piece {
            _ if held => (&HELD, 0.45),
            Piece::Region if short => (&ACRONYM_REGION, 0.88),
            Piece::Region => (&KNOWN_REGION, 0.75),
            _ if stops.iter().any(|other| other.end > stop.end && other.piece == Piece::Region) => (&HEAD_SHORTER, 0.02),
            _ => (&ACRONYM_TAIL, 0.3),
        };
        Candidate::propose(out, at..stop.end, Kind::Organization, rule, if main { confidence } else { confidence * 0.5 });
    }
}

fn headed<'w>(words: &'w Words, at: usize, out: &mut Vec<Candidate>, introduced: &mut Set<&'w str>) {
    let Some(head) = words.end_of(at, &[Class::OrgHead]) else { return };
    // `Gerakan Pangan Murah` is done, and no movement.
    if !words.same_line(at, head) || words.hit(at, Class::EventGenre).is_some_and(|genre| genre.end > head) {
        return;
    }
    let mut start = if words.is_stop(head) && words.folded(at).len() <= 3 { head + 1 } else { head };
    if let Some((inside, after)) = words.parenthesis(head)
        && words.abbreviates(&inside)
    {
        start = after;
    }
    let stops = tail::walk(words, start, REACH);
    let Some(last) = stops.iter().rfind(|stop| !stop.comma || closes_list(words, stop.end)).or(stops.last()) else { return };
    let through = tail::walk(words, start, Reach { parentheses: true, ..REACH });
    for stop in through.iter().filter(|stop| stop.piece != Piece::Parenthesis && stop.end > last.end) {
        Candidate::propose(out, at..stop.end, Kind::Organization, &HEAD_THROUGH, 0.05);
    }
    let held = held(words, at);
    let division = words.reads(at, "bidang seksi bagian urusan kelas");
    let in_region = |stop: &Stop| words.is(stop.end - 1, &[Class::RegionWord]) && words.ends(stop.end - 1, Kind::Region).next().is_some();
    let body = stops.iter().rfind(|stop| stop.end <= last.end && stop.piece != Piece::Region && !in_region(stop)).map(|stop| stop.end);
    for (order, stop) in stops.iter().enumerate() {
        if stop.end != last.end && (!tail::is_seam(words, &stops, order) || held && Some(stop.end) != body && stop.piece != Piece::Region) {
            continue;
        }
        let (rule, confidence) = match stop.piece {
            _ if stop.end != last.end => (&HEAD_SHORTER, 0.02),
            Piece::Region => (&HEAD_REGION, 0.7),
            Piece::Field => (&HEAD_FIELD, 0.6),
            Piece::Acronym | Piece::Parenthesis => (&HEAD_ACRONYM, 0.7),
            Piece::Number => (&HEAD_NUMBER, 0.2),
            Piece::Name => (&HEAD_NAME, 0.42),
        };
        let lower = (at..stop.end).all(|token| !words.is_capital(token));
        let (rule, confidence) = match words.shape(at) {
            _ if words.page.hits.at(at).iter().any(|other| other.class == Class::OrgPlural && other.end == stop.end) => (&COMMON, 0.08),
            // Within the office the institution and its region stand as two.
            _ if held && Some(stop.end) == body => (&HELD, 0.7),
            _ if held && stop.piece == Piece::Region => (&HELD, 0.45),
            _ if held => (&HELD, 0.2),
            _ if division => (rule, confidence * 0.6),
            Shape::Lower if lower => (&HEAD_LOWER, 0.1),
            Shape::Lower => (rule, confidence * 0.6),
            _ => (rule, confidence),
        };
        Candidate::propose(out, at..stop.end, Kind::Organization, rule, confidence);
        parenthesised(words, at, stop.end, out, introduced);
        long_form(words, at, stop.end, out);
        if !held && stop.piece != Piece::Region {
            through::propose(words, at, stop.end, out);
        }
    }
}

/// True after the head word of an office (`Kepala`, `Ketua`), which takes the institution in; where members are counted (`45 anggota
/// DPRD X`), nobody holds it.
fn held(words: &Words, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|before| {
        let head = |hit: &Hit| matches!(hit.class, Class::Office | Class::OfficeHead) && hit.end == at;
        words.page.hits.at(before).iter().any(head) && !(before > 0 && MEMBERS.contains(&words.folded(before)) && counts(words, before - 1))
    })
}

/// True for a number before what is counted, with or without `orang`.
fn counts(words: &Words, at: usize) -> bool {
    let number = |at: usize| words.is_number(at) || words.is(at, &[Class::NumberWord]);
    number(at) || words.reads(at, "orang") && at > 0 && number(at - 1)
}

/// True when the field before `end` closes a list with `dan`.
fn closes_list(words: &Words, end: usize) -> bool {
    (end.saturating_sub(4)..end).any(|at| words.reads(at, "dan serta &"))
}

/// The abbreviation in the parenthesis after an institution.
fn parenthesised<'w>(words: &'w Words, at: usize, end: usize, out: &mut Vec<Candidate>, introduced: &mut Set<&'w str>) {
    let Some((inside, _)) = words.parenthesis(end) else { return };
    let other = words.is(
        inside.start,
        &[Class::OtherAcronym, Class::EventGenre, Class::EventName, Class::OrgPlural, Class::Office, Class::OfficeOutside],
    );
    let phrase = inside.len() > 1 && !inside.clone().any(|at| words.is_acronym(at) || words.is(at, &[Class::OrgAcronym]));
    if !words.abbreviates(&inside) || other || phrase || words.longest(inside.start, Kind::Region) == Some(inside.end) {
        return;
    }
    if words.acronym_end(inside.start) == inside.end && key(words, &inside).len() > 2 {
        introduced.insert(key(words, &inside));
    }
    let (rule, confidence) = if held(words, at) { (&PARENTHESISED_HELD, 0.5) } else { (&PARENTHESISED, 0.7) };
    Candidate::propose(out, inside, Kind::Organization, rule, confidence);
}

/// A name whose initials the parenthesis after it repeats.
fn long_form(words: &Words, at: usize, end: usize, out: &mut Vec<Candidate>) {
    let Some((inside, _)) = words.parenthesis(end) else { return };
    if inside.len() != 1 || !words.abbreviates(&inside) {
        return;
    }
    let letters = words.folded(inside.start);
    let government = words.reads(at, GOVERNMENTS) && words.longest(inside.end + 1, Kind::Region).is_some();
    if !government && letters.starts_with(|c| words.folded(at).starts_with(c)) {
        let (rule, confidence) = if held(words, at) { (&HELD, 0.75) } else { (&LONG_FORM, 0.75) };
        Candidate::propose(out, at..end, Kind::Organization, rule, confidence);
    }
}

/// A long form with one word misspelt before its known abbreviation, where no word tells that it is an institution
/// (`Bandan Musyawarah (Banmus)`).
fn misspelt(words: &Words, short: usize, out: &mut Vec<Candidate>) {
    let known = words.page.hits.at(short).iter().find(|hit| matches!(hit.class, Class::OrgAcronym | Class::OrgGenericAcronym));
    let start = || short.checked_sub(1).and_then(|open| spelled::long_form(words.page, open));
    let Some((known, start)) = known.and_then(|known| Some((known, start()?))) else { return };
    let mut written = (start..short - 1).filter(|&at| words.is_word(at) && !spelled::is_small(words.folded(at)));
    let mut meant = known.value.split(' ').filter(|word| !spelled::is_small(word));
    let slips = written.by_ref().zip(meant.by_ref()).filter(|(at, word)| !word.eq_ignore_ascii_case(words.folded(*at))).count();
    if slips == 1 && written.next().is_none() && meant.next().is_none() && !words.is(start, &[Class::OrgHead]) {
        let (rule, confidence) = if held(words, start) { (&HELD, 0.6) } else { (&MISSPELT, 0.8) };
        Candidate::propose(out, start..short - 1, Kind::Organization, rule, confidence);
    }
}

fn government(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if !words.folded(at).starts_with(GOVERNS) || !words.reads(at, GOVERNMENTS) {
        return;
    }
    let short = words.folded(at).len() < "pemerintah".len() - 1;
    let mut next = at + 1;
    if words.is_stop(next) {
        next += 1;
    }
    if short {
        let (rule, confidence) = if words.longest(next, Kind::Region).is_some() { (&BEFORE_REGION, 0.05) } else { (&GOVERNMENT_BARE, 0.6) };
        Candidate::propose(out, at..at + 1, Kind::Organization, rule, confidence);
    }
    // `Pemerintah Kabupaten (Pemkab) X`, `Pemerintah Provinsi X`, `pemerintah provinsi`.
    if let Some(hit) = words.hit(next, Class::RegionWord)
        && words.same_line(at, next)
    {
        if words.longest(next, Kind::Region).is_none() {
            Candidate::propose(out, at..hit.end, Kind::Organization, &GOVERNMENT_BARE, 0.5);
        }
        if let Some((inside, after)) = words.parenthesis(hit.end)
            && words.abbreviates(&inside)
        {
            if let Some(end) = words.longest(after, Kind::Region) {
                Candidate::propose(out, at..end, Kind::Organization, &GOVERNMENT, 0.92);
            } else {
                Candidate::propose(out, at..hit.end, Kind::Organization, &GOVERNMENT_BARE, 0.5);
                Candidate::propose(out, inside, Kind::Organization, &PARENTHESISED, 0.6);
            }
        }
    }
    if let Some((inside, after)) = words.parenthesis(next)
        && words.abbreviates(&inside)
        && let Some(end) = words.longest(after, Kind::Region)
    {
        Candidate::propose(out, at..end, Kind::Organization, &GOVERNMENT, 0.9);
    }
    let ends: Vec<usize> = words.ends(next, Kind::Region).collect();
    for &end in &ends {
        let main = Some(&end) == ends.last();
        Candidate::propose(out, at..end, Kind::Organization, &GOVERNMENT, if main { 0.92 } else { 0.3 });
    }
    if ends.is_empty() && words.is_capital(next) && !words.is(next, &[Class::RegionWord]) && words.same_line(at, next) && short {
        Candidate::propose(out, at..next + 1, Kind::Organization, &GOVERNMENT, 0.6);
        if words.is_capital(next + 1) && words.same_line(at, next + 1) {
            Candidate::propose(out, at..next + 2, Kind::Organization, &GOVERNMENT, 0.5);
        }
    }
}

/// A word of capitals that no list knows.
fn acronym<'w>(words: &'w Words, at: usize, out: &mut Vec<Candidate>, introduced: &mut Set<&'w str>) {
    if !words.is_acronym(at)
        || words.is(at, &[Class::OrgAcronym, Class::OrgGenericAcronym, Class::RegionAlias, Class::OrgPlural, Class::Degree, Class::Office])
        || words.longest(at, Kind::Region).is_some()
    {
        return;
    }
    let mut end = words.acronym_end(at);
    while words.binds(end, "- /") && words.is_acronym(end + 1) {
        end += 2;
    }
    let (rule, confidence) = if held(words, at) { (&HELD, 0.5) } else { (&ACRONYM, 0.08) };
    Candidate::propose(out, at..end, Kind::Organization, rule, confidence);
    regional(words, at, end, true, false, out);
    let named = tail::walk(words, end, Reach { names: 3, commas: false, lower: false, ..REACH });
    if let Some(stop) = named.last().filter(|stop| stop.names > 0 && stop.piece == Piece::Name) {
        Candidate::propose(out, at..stop.end, Kind::Organization, &ACRONYM_NAME, 0.1);
    }
    parenthesised(words, at, end, out, introduced);
}
