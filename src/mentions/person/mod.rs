//! Persons: capitalised words beside something that says who they are (an office, a title, a degree, a verb of saying), names
//! that the lists know, and later short forms of the names found.

mod initials;
mod pair;
mod repeated;
mod run;

pub use initials::believe as believe_initials;
use initials::initials;
pub use pair::part as part_pairs;
use repeated::repeated;
use run::{ENDS, is_common, is_degree, is_initial, run, skip_titles};

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::order::Order;
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
    static INNER_NAME: Rule = Rule { name: "person.inner-name", says: "nama umum sesudah kata lain berhuruf besar" };
    static NOBLE: Rule = Rule { name: "person.noble-element", says: "nama dengan unsur kebangsawanan atau marga" };
    static LISTED: Rule = Rule { name: "person.listed", says: "nama dalam daftar nama" };
    static AFTER_CUE: Rule = Rule { name: "person.after-cue", says: "nama sesudah kata yang menunjuk orang" };
    static BEFORE_VERB: Rule = Rule { name: "person.before-verb", says: "nama sebelum kata kerja" };
    static BEFORE_REMARK: Rule = Rule { name: "person.before-remark", says: "nama sebelum keterangan dalam kurung" };
    static CAPITALS: Rule = Rule { name: "person.capitals", says: "dua sampai empat kata berhuruf besar" };
    static BEFORE_COMMON: Rule = Rule { name: "person.before-common-word", says: "nama sebelum kata umum berhuruf besar" };
    static FINAL_INITIAL: Rule = Rule { name: "person.final-initial", says: "nama dengan huruf awal di belakang" };
    static PAIR: Rule = Rule { name: "person.pair", says: "satu dari dua nama yang dipasangkan dengan tanda hubung" };
    static INITIALS: Rule = Rule { name: "person.initials", says: "huruf awal nama di dalam kurung sesudahnya" };
    static REPEATED: Rule = Rule { name: "person.repeated", says: "nama yang sudah disebut" };
    static REPEATED_ONE: Rule = Rule { name: "person.repeated-one", says: "nama satu kata yang sudah disebut" };
    static REPEATED_WEAK: Rule = Rule { name: "person.repeated-weak", says: "kata yang di tempat lain mungkin nama" };
    static REPEATED_PART: Rule = Rule { name: "person.repeated-part", says: "sebagian nama yang sudah disebut" };
}

/// Words that a person's name often follows.
const CUES: &str = "oleh bernama bersama kepada diwakili dipimpin dipandu dijabat dipegang digantikan diganti yaitu yakni adalah ialah \
    ada warga istri suami putra putri bunda ning gus ny lanjut atas mewakili antara lain tni dibuka ditutup menggantikan menunjuk \
    melantik anggota didampingi ditemani dimpimpin diketuai pater pastor pendeta drh narasumber moderator tokoh almarhum alm dikenal \
    diemban ditempati";
/// Proposes every person that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let first = out.len();
    let offices = after_offices(words, out);
    let covered = words.inside(out, &[Kind::Position], 0.55);
    let in_bodies = words.inside(out, &[Kind::Organization], 0.7);
    let mut starts = Vec::new();
    for at in 0..words.len() {
        if !covered[at] && !in_bodies[at] && opens_run(words, at) && !words.names_waterworks(at) {
            starts.push(at);
        }
    }
    for end in &offices {
        if !end.comma && end.likely {
            starts.push(skip_titles(words, end.next));
        }
    }
    starts.order();
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
    for at in 1..words.len() {
        inner_name(words, at, out);
    }
    listed(words, first, out);
    for end in offices {
        office_holder(words, &end, &covered, out);
    }
    initials(words, first, out);
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
    let mut ends: Vec<(usize, bool)> = Vec::new();
    for office in out {
        if office.kind == Kind::Position && office.confidence >= 0.08 {
            ends.push((office.tokens.end, office.confidence < 0.3));
        }
    }
    ends.order();
    ends.dedup_by_key(|end| end.0);
    let mut offices = Vec::with_capacity(ends.len());
    for (end, doubtful) in ends {
        let comma = words.reads(end, ",");
        offices.push(OfficeEnd { next: if comma { end + 1 } else { end }, comma, likely: !doubtful });
    }
    offices
}

fn push(words: &Words, range: std::ops::Range<usize>, rule: &'static Rule, confidence: f32, out: &mut Vec<Candidate>) {
    if range.start < range.end {
        // A headline's verb has a capital too: `Jeffry Terobos Lokasi`.
        let likely = confidence >= 0.7 || words.is(range.start, &[Class::GivenName, Class::FamilyName]);
        let verb = (range.start + 1..range.end).find(|&at| is_common(words, at)).filter(|_| likely && !is_common(words, range.start));
        if let Some(verb) = verb.filter(|&verb| words.is_word(verb - 1)) {
            Candidate::propose(out, range.start..verb, Kind::Person, &BEFORE_COMMON, 0.05);
        }
        let letters = words.shape(range.end) == Shape::Upper && words.folded(range.end).len() <= 3 && !words.shouting(range.end);
        if letters && !is_degree(words, range.end) && !words.is(range.end, ENDS) && words.same_line(range.start, range.end) {
            Candidate::propose(out, range.start..range.end + 1, Kind::Person, &FINAL_INITIAL, 0.1);
        }
        if is_initial(words, range.end - 1) && words.is_stop(range.end) && range.len() > 1 {
            Candidate::propose(out, range.start..range.end + 1, Kind::Person, &FINAL_INITIAL, 0.1);
        }
        let region = words.longest(range.start, Kind::Region).is_some_and(|end| end >= range.end);
        Candidate::propose(out, range, Kind::Person, rule, if region { confidence * 0.3 } else { confidence });
    }
}

fn titled(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    for (class, rule) in [(Class::Honorific, &AFTER_HONORIFIC), (Class::Rank, &AFTER_RANK)] {
        if let Some(hit) = words.hit(at, class) {
            let mut next = hit.end;
            if words.reads(next, ".") {
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
    let (rule, confidence) = match (covered.get(at), end.likely, end.comma) {
        (Some(true), ..) => (&IN_OFFICE, 0.07),
        (_, false, _) => (&AFTER_LIKELY_OFFICE, 0.3),
        (_, true, true) => (&AFTER_OFFICE_COMMA, 0.93),
        (_, true, false) => (&AFTER_OFFICE, 0.65),
    };
    push(words, next..run(words, next), rule, confidence, out);
}

fn said(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if let Some(end) = words.end_of(at, &[Class::SpeechVerb, Class::SpeechPreposition]) {
        let next = skip_titles(words, end);
        push(words, next..run(words, next), &AFTER_SPEECH, 0.8, out);
    }
    if let Some(end) = words.end_of(at, &[Class::NicknameCue]) {
        nicknamed(words, at, out);
        let next = if words.reads(end, "\" '") { end + 1 } else { end };
        let next = skip_titles(words, next);
        push(words, next..run(words, next), &NICKNAME, 0.8, out);
    }
}

/// The name before a cue at `at` that calls somebody by it: `Mulya, sapaan akrab Bupati`.
fn nicknamed(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if !words.folded(at).ends_with("an") {
        return;
    }
    let end = if words.follows(at, ", -") { at - 1 } else { at };
    let start = (end.saturating_sub(3)..end).rev().take_while(|&before| words.is_capital(before) && words.same_line(before, at)).last();
    if let Some(start) = start.map(|start| skip_titles(words, start)).filter(|&start| run(words, start) == end) {
        push(words, start..end, &NICKNAME, 0.6, out);
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
    let after = if words.reads(end, ",") { end + 1 } else { end };
    if words.same_line(at, after) && is_degree(words, after) {
        push(words, at..end, &BEFORE_DEGREE, 0.82, out);
    }
    if words.same_line(at, after) && after > end && words.longest(after, Kind::Position).is_some() {
        push(words, at..end, &BEFORE_OFFICE, 0.6, out);
    }
    if words.reads(end, "selaku sebagai (") && words.longest(end + 1, Kind::Position).is_some() {
        push(words, at..end, &BEFORE_OFFICE, 0.6, out);
    }
    if words.is(after, &[Class::SpeechVerb]) {
        push(words, at..end, &BEFORE_SPEECH, 0.6, out);
    }
    if words.follows(at, CUES) {
        push(words, at..end, &AFTER_CUE, 0.4, out);
    }
    let next = words.folded(end);
    let verb = |at: usize| {
        let word = words.folded(at);
        words.shape(at) == Shape::Lower && word.len() > 4 && ["me", "ber", "di"].iter().any(|prefix| word.starts_with(prefix))
    };
    if verb(end) {
        push(words, at..end, &BEFORE_VERB, 0.45, out);
    } else if matches!(next, "juga" | "pun" | "sendiri" | "sebelumnya") && verb(end + 1) && words.same_line(at, end + 1) {
        push(words, at..end, &BEFORE_VERB, 0.3, out);
    }
    // `Masliyah, warga setempat, hadir`
    let told = after > end && words.shape(after) == Shape::Lower && words.is(after, &[Class::PeopleNoun, Class::SpeakerNoun]);
    if told && words.same_line(at, after) && !is_common(words, at) {
        push(words, at..end, &BEFORE_REMARK, 0.3, out);
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

/// A given name after a capitalised word that is no part of it (`Regional Yogyakarta Wening Setyaningrum`).
fn inner_name(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    const NAMES: &[Class] = &[Class::GivenName, Class::FamilyName, Class::NamePrefix, Class::Honorific];
    let given = words.is(at, &[Class::GivenName, Class::NamePrefix]) && words.is_article(at) && words.is_capital(at);
    if given && words.is_capital(at - 1) && !words.is(at - 1, NAMES) && !is_initial(words, at - 1) && !opens_run(words, at) {
        push(words, at..run(words, at), &INNER_NAME, 0.6, out);
    }
}

/// Names that a comma or `dan` joins to a name found.
fn listed(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let mut ends = Vec::new();
    for name in out.get(first..).unwrap_or_default() {
        if name.kind == Kind::Person && name.confidence >= 0.4 {
            ends.push(name.tokens.end);
        }
    }
    ends.order();
    ends.dedup();
    let mut reached = 0;
    for end in ends {
        let mut at = end.max(reached);
        for _ in 0..60 {
            let mut next = at;
            while words.reads(next, ", dan serta &") && next < at + 2 {
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
