//! Persons: capitalised words beside something that says who they are (an office, a title, a degree, a verb of saying), names
//! that the lists know, and later short forms of the names found.

use std::collections::{HashMap, HashSet};

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::lexicon::words::{self, Usage};
use crate::tokens::Shape;

rules! {
static AFTER_HONORIFIC: Rule = Rule { name: "person.after-honorific", says: "nama sesudah sapaan atau gelar" };
static AFTER_RANK: Rule = Rule { name: "person.after-rank", says: "nama sesudah pangkat" };
static IN_OFFICE: Rule = Rule { name: "person.in-office", says: "nama di dalam nama jabatan yang lebih panjang" };
static AFTER_OFFICE: Rule = Rule { name: "person.after-office", says: "nama sesudah jabatan" };
static AFTER_OFFICE_COMMA: Rule = Rule { name: "person.after-office-comma", says: "nama sesudah jabatan dan koma" };
static AFTER_LIKELY_OFFICE: Rule = Rule { name: "person.after-likely-office", says: "nama sesudah kata yang mungkin jabatan" };
static AFTER_SPEECH: Rule = Rule { name: "person.after-speech", says: "nama sesudah kata kerja ujaran" };
static BEFORE_SPEECH: Rule = Rule { name: "person.before-speech", says: "nama sebelum kata kerja ujaran" };
static BEFORE_DEGREE: Rule = Rule { name: "person.before-degree", says: "nama sebelum gelar akademik" };
static BEFORE_OFFICE: Rule = Rule { name: "person.before-office", says: "nama sebelum jabatan" };
static NICKNAME: Rule = Rule { name: "person.nickname", says: "nama panggilan" };
static KNOWN_NAME: Rule = Rule { name: "person.known-name", says: "nama orang yang umum" };
static NOBLE: Rule = Rule { name: "person.noble-element", says: "nama dengan unsur kebangsawanan atau marga" };
static LISTED: Rule = Rule { name: "person.listed", says: "nama dalam daftar nama" };
static AFTER_CUE: Rule = Rule { name: "person.after-cue", says: "nama sesudah kata yang menunjuk orang" };
static BEFORE_VERB: Rule = Rule { name: "person.before-verb", says: "nama sebelum kata kerja" };
static BEFORE_REMARK: Rule = Rule { name: "person.before-remark", says: "nama sebelum keterangan dalam kurung" };
static CAPITALS: Rule = Rule { name: "person.capitals", says: "dua sampai empat kata berhuruf besar" };
static BEFORE_COMMON: Rule = Rule { name: "person.before-common-word", says: "nama sebelum kata umum berhuruf besar" };
static FINAL_INITIAL: Rule = Rule { name: "person.final-initial", says: "nama dengan huruf awal di belakang" };
static REPEATED: Rule = Rule { name: "person.repeated", says: "nama yang sudah disebut" };
static REPEATED_ONE: Rule = Rule { name: "person.repeated-one", says: "nama satu kata yang sudah disebut" };
static REPEATED_WEAK: Rule = Rule { name: "person.repeated-weak", says: "kata yang di tempat lain mungkin nama" };
static REPEATED_PART: Rule = Rule { name: "person.repeated-part", says: "sebagian nama yang sudah disebut" };
}

/// Words that a person's name often follows.
const CUES: &[&str] = &[
    "oleh",
    "bernama",
    "bersama",
    "kepada",
    "diwakili",
    "dipimpin",
    "dipandu",
    "dijabat",
    "dipegang",
    "digantikan",
    "diganti",
    "yaitu",
    "yakni",
    "adalah",
    "ialah",
    "ada",
    "warga",
    "istri",
    "suami",
    "putra",
    "putri",
    "bunda",
    "ning",
    "gus",
    "ny",
    "lanjut",
    "atas",
    "mewakili",
    "antara",
    "lain",
    "tni",
    "dibuka",
    "ditutup",
    "menggantikan",
    "menunjuk",
    "melantik",
    "anggota",
    "didampingi",
    "ditemani",
    "dimpimpin",
    "diketuai",
    "pater",
    "pastor",
    "pendeta",
    "drh",
    "narasumber",
    "moderator",
    "tokoh",
    "almarhum",
    "alm",
];
const LONGEST: usize = 6;
const PARTICLES: &[&str] = &["bin", "binti", "al", "el", "van", "der", "de", "da", "dos", "a"];
/// Rules whose finds make a name known for the rest of the article.
const EVIDENCE: &[&str] = &[
    "person.after-honorific",
    "person.after-rank",
    "person.after-office",
    "person.after-office-comma",
    "person.after-speech",
    "person.before-degree",
    "person.before-office",
    "person.before-speech",
    "person.nickname",
    "person.noble-element",
    "person.known-name",
];
const ENDS: &[Class] = &[
    Class::RegionWord,
    Class::OrgHead,
    Class::OrgAcronym,
    Class::OrgGeneric,
    Class::OrgGenericAcronym,
    Class::Office,
    Class::OfficeHead,
    Class::Acting,
    Class::Rank,
    Class::Weekday,
    Class::Month,
    Class::SpeechVerb,
    Class::EventGenre,
    Class::EventName,
    Class::VenueHead,
    Class::LawKind,
    Class::OfficeOutside,
    Class::Generic,
];

/// Proposes every person that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let first = out.len();
    let offices = after_offices(words, out);
    let covered = words.inside(out, &[Kind::Position], 0.55);
    let in_bodies = words.inside(out, &[Kind::Organization], 0.7);
    let mut starts: Vec<usize> = (0..words.len()).filter(|&at| !covered[at] && !in_bodies[at] && opens_run(words, at)).collect();
    starts.extend(offices.iter().filter(|end| !end.comma && end.likely).map(|end| skip_titles(words, end.next)));
    starts.sort_unstable();
    starts.dedup();
    for at in 0..words.len() {
        if words.is_article(at) {
            titled(words, at, out);
            said(words, at, out);
        }
    }
    for at in starts {
        named(words, at, out);
    }
    listed(words, first, out);
    for end in offices {
        office_holder(words, &end, &covered, out);
    }
    repeated(words, first, out);
}

/// A token where a position proposed so far ends.
struct OfficeEnd {
    /// The token after it and after a comma.
    next: usize,
    /// A comma follows.
    comma: bool,
    /// The position is a likely one.
    likely: bool,
}

fn after_offices(words: &Words, out: &[Candidate]) -> Vec<OfficeEnd> {
    let mut ends: Vec<(usize, bool)> =
        out.iter().filter(|c| c.kind == Kind::Position && c.confidence >= 0.08).map(|c| (c.tokens.end, c.confidence < 0.3)).collect();
    ends.sort_unstable();
    ends.dedup_by_key(|end| end.0);
    ends.into_iter()
        .map(|(end, doubtful)| {
            let comma = words.folded(end) == ",";
            OfficeEnd { next: if comma { end + 1 } else { end }, comma, likely: !doubtful }
        })
        .collect()
}

/// Skips words of address, ranks and their marks.
fn skip_titles(words: &Words, mut at: usize) -> usize {
    while let Some(end) = words.end_of(at, &[Class::Honorific, Class::Rank]) {
        if words.is(at, &[Class::NamePrefix]) && !matches!(words.folded(at + 1), ".") {
            return at;
        }
        at = end;
        while matches!(words.folded(at), "." | ",") && words.glued(at) {
            at += 1;
        }
    }
    at
}

/// End of the name that begins at a token; the same token where none does.
fn run(words: &Words, at: usize) -> usize {
    let mut end = at;
    let mut count = 0;
    while count < LONGEST && (end == at || words.same_line(end - 1, end)) {
        let word = words.folded(end);
        let particle = PARTICLES.contains(&word) && count > 0 && words.is_capital(end + 1);
        if particle && matches!(words.shape(end), Shape::Lower | Shape::Title) && !is_initial(words, end) {
            end += 1;
            continue;
        }
        if !continues(words, end, count) {
            break;
        }
        let abbreviated = is_initial(words, end) || word.len() <= 4 && count == 0;
        count += 1;
        end += 1;
        if words.folded(end) == "." && words.glued(end) && abbreviated && words.is_capital(end + 1) && words.same_line(end, end + 1) {
            end += 1;
            continue;
        }
        while matches!(words.folded(end), "-" | "'") && words.glued(end) && words.glued(end + 1) && words.is_word(end + 1) {
            end += 2;
        }
    }
    if end > at && words.folded(end - 1) == "." { end - 1 } else { end }
}

/// One capital letter.
fn is_initial(words: &Words, at: usize) -> bool {
    words.is_word(at) && words.page.tokens.word(at).chars().count() == 1 && words.shape(at) == Shape::Title
}

/// True for a word that goes on a name of `count` words so far.
fn continues(words: &Words, at: usize, count: usize) -> bool {
    let given = words.is(at, &[Class::GivenName, Class::FamilyName]);
    let apostrophe = words.folded(at + 1) == "'" && words.glued(at + 1) && words.glued(at + 2);
    if count > 0 && words.shape(at) == Shape::Lower {
        return given && !words.is_plain(at) && words::usage(words.folded(at)).is_none();
    }
    if !words.is_capital(at) {
        return false;
    }
    if is_initial(words, at) {
        // `Siregar S.Hub`: letters glued to a full stop and a word after a name are a degree that no list knows.
        let degree = count > 0 && words.folded(at + 1) == "." && words.glued(at + 1) && words.glued(at + 2) && words.is_word(at + 2);
        return !degree && !is_degree(words, at);
    }
    if apostrophe {
        return true;
    }
    if is_degree(words, at) || words.is(at, ENDS) && !(given && count > 0) {
        return false;
    }
    let letters = words.shape(at) == Shape::Upper && !words.shouting(at) && words.folded(at).len() < 3;
    !(letters && count > 0) || words.shape(at + 1) == Shape::Title && words.is_capital(at + 1) && !words.is(at + 1, ENDS)
}

/// An academic degree, with its dots or in capitals.
fn is_degree(words: &Words, at: usize) -> bool {
    let dotted = |at: usize| {
        words.folded(at).len() <= 2 && words.folded(at + 1) == "." && words.glued(at + 1) && words.glued(at + 2) && words.is_capital(at + 2)
    };
    if at > 0 && matches!(words.folded(at - 1), "," | ".") && words.is_capital(at) && dotted(at) {
        return true;
    }
    words.hit(at, Class::Degree).is_some_and(|hit| {
        hit.end > at + 1 || words.shape(at) == Shape::Upper || words.folded(hit.end) == "." || words.shape(at) == Shape::Mixed
    })
}

/// True for a frequent word that is nobody's name.
fn is_common(words: &Words, at: usize) -> bool {
    matches!(words::usage(words.folded(at)), Some(Usage::Frequent(_)))
        && !words.is(at, &[Class::GivenName, Class::FamilyName, Class::NamePrefix])
}

fn push(words: &Words, range: std::ops::Range<usize>, rule: &'static Rule, confidence: f32, out: &mut Vec<Candidate>) {
    if range.start < range.end {
        // A headline's verb has a capital too: `Jeffry Terobos Lokasi`.
        let likely = confidence >= 0.7 || words.is(range.start, &[Class::GivenName, Class::FamilyName]);
        let verb = (range.start + 1..range.end).find(|&at| is_common(words, at)).filter(|_| likely && !is_common(words, range.start));
        if let Some(verb) = verb.filter(|&verb| words.is_word(verb - 1)) {
            out.push(Candidate::new(range.start..verb, Kind::Person, &BEFORE_COMMON, 0.05));
        }
        if is_initial(words, range.end - 1) && words.folded(range.end) == "." && words.glued(range.end) && range.len() > 1 {
            out.push(Candidate::new(range.start..range.end + 1, Kind::Person, &FINAL_INITIAL, 0.1));
        }
        let region = words.longest(range.start, Kind::Region).is_some_and(|end| end >= range.end);
        out.push(Candidate::new(range, Kind::Person, rule, if region { confidence * 0.3 } else { confidence }));
    }
}

fn titled(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    for (class, rule) in [(Class::Honorific, &AFTER_HONORIFIC), (Class::Rank, &AFTER_RANK)] {
        if let Some(hit) = words.hit(at, class) {
            let mut next = hit.end;
            if words.folded(next) == "." {
                next += 1;
            }
            let next = skip_titles(words, next);
            if words.same_line(at, next) {
                push(words, next..run(words, next), rule, 0.85, out);
            }
        }
    }
}

fn office_holder(words: &Words, end: &OfficeEnd, covered: &[bool], out: &mut Vec<Candidate>) {
    let at = end.next;
    if at == 0 || !words.same_line(at - 1, at) || !words.is_article(at) {
        return;
    }
    let next = skip_titles(words, at);
    let (rule, confidence) = match () {
        () if covered.get(at).copied().unwrap_or(false) => (&IN_OFFICE, 0.07),
        () if !end.likely => (&AFTER_LIKELY_OFFICE, 0.3),
        () if end.comma => (&AFTER_OFFICE_COMMA, 0.93),
        () => (&AFTER_OFFICE, 0.65),
    };
    push(words, next..run(words, next), rule, confidence, out);
}

fn said(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if let Some(end) = words.end_of(at, &[Class::SpeechVerb, Class::SpeechPreposition]) {
        let next = skip_titles(words, end);
        push(words, next..run(words, next), &AFTER_SPEECH, 0.8, out);
    }
    if let Some(end) = words.end_of(at, &[Class::NicknameCue]) {
        let next = if matches!(words.folded(end), "\"" | "'") { end + 1 } else { end };
        let next = skip_titles(words, next);
        push(words, next..run(words, next), &NICKNAME, 0.8, out);
    }
}

/// True for the first word of a row of capitalised words, initials included.
fn opens_run(words: &Words, at: usize) -> bool {
    if !words.is_capital(at) {
        return false;
    }
    if at == 0 || !words.same_line(at - 1, at) {
        return true;
    }
    let before = match words.folded(at - 1) {
        "." if at > 1 && words.is_capital(at - 2) && words.folded(at - 2).len() == 1 => at - 2,
        _ => at - 1,
    };
    !words.is_capital(before) || words.is(before, ENDS) || words.is(before, &[Class::Honorific])
}

/// A run of capitals judged by what follows it and by its own words.
fn named(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if !words.is_article(at)
        || !words.is_capital(at)
        || words.is(at, &[Class::Honorific]) && !words.is(at, &[Class::NamePrefix, Class::GivenName])
    {
        return;
    }
    let end = run(words, at);
    if end == at {
        return;
    }
    let after = if words.folded(end) == "," { end + 1 } else { end };
    if words.same_line(at, after) && is_degree(words, after) {
        push(words, at..end, &BEFORE_DEGREE, 0.82, out);
    }
    if words.same_line(at, after) && after > end && words.longest(after, Kind::Position).is_some() {
        push(words, at..end, &BEFORE_OFFICE, 0.6, out);
    }
    if matches!(words.folded(end), "selaku" | "sebagai" | "(") && words.longest(end + 1, Kind::Position).is_some() {
        push(words, at..end, &BEFORE_OFFICE, 0.6, out);
    }
    if words.is(after, &[Class::SpeechVerb]) {
        push(words, at..end, &BEFORE_SPEECH, 0.6, out);
    }
    if at > 0 && CUES.contains(&words.folded(at - 1)) {
        push(words, at..end, &AFTER_CUE, 0.4, out);
    }
    let next = words.folded(end);
    if words.shape(end) == Shape::Lower && next.len() > 4 && ["me", "ber", "di"].iter().any(|prefix| next.starts_with(prefix)) {
        push(words, at..end, &BEFORE_VERB, 0.45, out);
    }
    if next == "(" && words.same_line(at, end) {
        push(words, at..end, &BEFORE_REMARK, 0.1, out);
    }
    if (2..=4).contains(&(end - at)) && !words.shouting(at) && !(at..end).any(|token| is_common(words, token)) {
        push(words, at..end, &CAPITALS, 0.5, out);
    }
    if words.is(at, &[Class::NamePrefix]) && end > at + 1 {
        push(words, at..end, &NOBLE, 0.8, out);
    } else if (at..end).any(|token| words.is(token, &[Class::GivenName, Class::FamilyName])) {
        push(words, at..end, &KNOWN_NAME, 0.75, out);
    }
}

/// Names that a comma or `dan` joins to a name found.
fn listed(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let mut ends: Vec<usize> = out
        .get(first..)
        .unwrap_or_default()
        .iter()
        .filter(|candidate| candidate.kind == Kind::Person && candidate.confidence >= 0.4)
        .map(|candidate| candidate.tokens.end)
        .collect();
    ends.sort_unstable();
    ends.dedup();
    let mut reached = 0;
    for end in ends {
        let mut at = end.max(reached);
        for _ in 0..60 {
            let mut next = at;
            while matches!(words.folded(next), "," | "dan" | "serta" | "&") && next < at + 2 {
                next += 1;
            }
            let next_name = skip_titles(words, next);
            let stop = run(words, next_name);
            if next == at || stop == next_name || !words.same_line(at, next_name) || !words.is_article(next_name) {
                break;
            }
            push(words, next_name..stop, &LISTED, 0.5, out);
            at = stop;
        }
        reached = reached.max(at);
    }
}

/// Later uses of a name found, whole or in part.
///
/// A name counts by the evidence of all its places together; one that the article also writes in lower case is a word.
fn repeated(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let common: HashSet<&str> = (0..words.len()).filter(|&at| words.shape(at) == Shape::Lower).map(|at| words.folded(at)).collect();
    let is_name = |at: usize| {
        words.is(at, &[Class::GivenName, Class::FamilyName, Class::NamePrefix])
            || !common.contains(words.folded(at))
                && !words.is(at, &[Class::FieldWord, Class::OtherAcronym, Class::CountNoun])
                && !is_common(words, at)
    };
    let mut doubts: HashMap<String, f32> = HashMap::new();
    let mut listed: HashSet<String> = HashSet::new();
    for candidate in out.get(first..).unwrap_or_default() {
        if candidate.kind != Kind::Person || !EVIDENCE.contains(&candidate.rule.name) {
            continue;
        }
        let names: Vec<&str> = candidate.tokens.clone().map(|at| words.folded(at)).collect();
        let name = names.join(" ");
        // That a list knows the name is one piece of evidence, however often it stands there.
        if candidate.rule.name != KNOWN_NAME.name || listed.insert(name.clone()) {
            *doubts.entry(name).or_insert(1.0) *= 1.0 - candidate.confidence;
        }
    }
    let sure = |name: &String| doubts.get(name).is_some_and(|&doubt| doubt <= 0.2);
    let mut parts: HashSet<&str> = HashSet::new();
    for name in doubts.keys().filter(|name| sure(name)) {
        parts.extend(name.split(' ').filter(|part| part.len() > 2));
    }
    let mut key = String::new();
    let mut at = 0;
    let mut found = Vec::new();
    while at < words.len() {
        let known = parts.contains(words.folded(at)) || words.folded(at).len() <= 2;
        if !known || !words.is_article(at) || !words.is_capital(at) {
            at += 1;
            continue;
        }
        key.clear();
        let (mut whole, mut weak) = (at, at);
        for end in at + 1..=(at + LONGEST + 4).min(words.len()) {
            if end > at + 1 {
                key.push(' ');
            }
            key.push_str(words.folded(end - 1));
            if sure(&key) {
                whole = end;
            } else if doubts.contains_key(&key) {
                weak = end;
            }
        }
        if whole > at && (at..whole).any(is_name) {
            found.push((at..whole, if whole > at + 1 { &REPEATED } else { &REPEATED_ONE }, if whole > at + 1 { 0.85 } else { 0.7 }));
        } else if weak > at && (at..weak).any(is_name) {
            found.push((at..weak, &REPEATED_WEAK, 0.3));
        }
        let mut end = at;
        while parts.contains(words.folded(end)) && words.is_capital(end) && (end == at || words.same_line(at, end)) {
            end += 1;
        }
        if end > at && end != whole && !words.is(at, ENDS) && (at..end).any(is_name) {
            found.push((at..end, &REPEATED_PART, 0.2));
        }
        at = end.max(whole).max(at + 1);
    }
    for (range, rule, confidence) in found {
        push(words, range, rule, confidence, out);
    }
}
