//! Names that an office or an institution before them has swallowed, told by who speaks.
//!
//! In `Direktur Yayasan Bakti Timur Rendra Osa mengatakan` nothing but the words themselves shows where the institution ends. But the
//! article says `kata Rendra` further on, and nobody but a person speaks by a bare name; and a name that the tagger has in mind
//! right behind an office speaks rather than the office. What the tagger weighs word by word is settled here by such evidence:
//! candidates that run over the seam between the institution and the name are cut there, and the name is believed.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use crate::annotation::{Kind, ZoneKind};
use crate::lexicon::{Class, Hit, words};
use crate::order::Order;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

rules! {
    static SPEAKS: Rule = Rule { name: "person.speaks-elsewhere", says: "nama sesudah jabatan, yang berbicara di tempat lain" };
    static SPEAKER: Rule = Rule { name: "person.speaker", says: "kata dari nama yang sudah disebut, sesudah kata kerja ujaran" };
    static HOLDS: Rule = Rule { name: "person.holds", says: "nama di antara jabatan dan kata kerja" };
}

/// How sure a name is that speaks by its bare form elsewhere.
const SPEAKS_ELSEWHERE: f32 = 0.8;
/// How sure a name is that follows an office and ends its row of capitals.
const FOLLOWS_OFFICE: f32 = 0.6;
/// How sure an office is that a name found here follows.
const HELD: f32 = 0.5;
/// A reading of the tagger's less sure than this is no evidence.
const LEAST: f32 = 0.1;
/// A name this sure makes its words known.
const LIKELY: f32 = 0.5;
/// A region this sure is none of its words' people.
const A_PLACE: f32 = 0.9;
/// A name of one word that no list knows is believed from here on.
const LEAST_ALONE: f32 = 0.25;
/// Words of a name at most.
const LONGEST: usize = 5;
/// Tokens of a short name at most: two words, or one with an apostrophe.
const SHORT: usize = 3;

/// How much surer a name is that begins with the word which speaks alone: mostly that is the first name.
const FIRST_NAME: f32 = 0.3;

/// What may stand in a name.
const NAMES: &[Class] = &[Class::GivenName, Class::FamilyName, Class::NamePrefix];
/// What stands in none.
#[rustfmt::skip]
const BODIES: &[Class] = &[
    Class::Office, Class::OfficeHead, Class::OfficeFunctional, Class::Acting, Class::OrgName, Class::OrgAcronym, Class::OrgGeneric,
    Class::OrgGenericAcronym, Class::OrgHead, Class::OrgPlural, Class::Province, Class::Kabupaten, Class::Kota, Class::RegionAlias,
    Class::RegionWord, Class::Kecamatan, Class::Place, Class::FieldWord, Class::OtherAcronym, Class::VenueHead, Class::EventGenre,
    Class::EventName, Class::LawKind, Class::Weekday, Class::Month, Class::Honorific, Class::Rank, Class::Degree, Class::PeopleNoun,
    Class::FunctionWord, Class::SpeechVerb, Class::Outlet,
];

/// What else speaks.
#[rustfmt::skip]
const SPEAKERS: &[Class] = &[
    Class::Office, Class::OfficeHead, Class::OfficeFunctional, Class::Acting, Class::OrgName, Class::OrgAcronym, Class::OrgGeneric,
    Class::OrgGenericAcronym, Class::OrgHead, Class::OrgPlural, Class::PeopleNoun, Class::SpeakerNoun, Class::Honorific, Class::Rank,
    Class::Outlet, Class::Weekday, Class::Month, Class::Province,
];

/// Cuts the candidates that run into the name of an office's holder, and puts the name in.
pub fn part(page: &Page, weighed: &mut Vec<Candidate>) {
    let seams = seams(page, weighed);
    let mut cut = Vec::new();
    weighed.retain(|candidate| {
        let first = seams.partition_point(|seam| seam.name.end <= candidate.tokens.start);
        let Some(seam) = seams.get(first).filter(|seam| seam.name.start < candidate.tokens.end) else { return true };
        if candidate.tokens.start < seam.name.start && matches!(candidate.kind, Kind::Position | Kind::Organization) {
            cut.push(Candidate { tokens: candidate.tokens.start..seam.name.start, ..candidate.clone() });
        }
        false
    });
    weighed.extend(cut);
    let mut offices: HashMap<usize, usize> = HashMap::new();
    for (index, office) in weighed.iter().enumerate().filter(|(_, candidate)| candidate.kind == Kind::Position) {
        for end in ends(page, office) {
            let surest = offices.entry(end).or_insert(index);
            if weighed[*surest].confidence < office.confidence {
                *surest = index;
            }
        }
    }
    for seam in seams {
        if let Some(&office) = offices.get(&seam.name.start) {
            weighed[office].confidence = weighed[office].confidence.max(HELD);
        }
        weighed.push(Candidate::new(seam.name, Kind::Person, seam.rule, seam.confidence));
    }
}

/// A name behind an institution.
struct Seam {
    name: Range<usize>,
    rule: &'static Rule,
    confidence: f32,
}

/// The names of a page that are settled here, in order: behind an institution, and where they speak.
fn seams(page: &Page, weighed: &[Candidate]) -> Vec<Seam> {
    let tagged = Tagged::of(page, weighed);
    let mut bare = bare_speakers(page);
    let places = places(page, weighed, &bare);
    bare.retain(|name| !places.contains(page.tokens.folded(name.start)));
    let speakers: HashSet<&str> = bare.iter().map(|name| page.tokens.folded(name.start)).collect();
    let mut seams: Vec<Seam> = Vec::new();
    let mut at = 1;
    while at < page.tokens.len() {
        let found = tagged.speaks(page, &speakers, at).or_else(|| tagged.follows(page, at));
        at = found.as_ref().map_or(at + 1, |seam| seam.name.end);
        let found = found.filter(|seam| seams.last().is_none_or(|last| last.name.end <= seam.name.start));
        seams.extend(found);
    }
    let people = weighed.iter().filter(|candidate| candidate.kind == Kind::Person && candidate.confidence >= LIKELY);
    let names = people.map(|person| &person.tokens).chain(seams.iter().map(|seam| &seam.name)).filter(|name| name.len() > 1);
    let known: HashSet<&str> = names.flat_map(|name| name.clone()).map(|at| page.tokens.folded(at)).collect();
    // A name found is the same name wherever it stands in full.
    let full = |name: &Range<usize>| name.clone().map(|at| page.tokens.folded(at)).collect::<Vec<_>>();
    let found: HashSet<Vec<&str>> = seams.iter().filter(|seam| seam.name.len() > 1).map(|seam| full(&seam.name)).collect();
    let again = weighed.iter().filter(|candidate| candidate.kind == Kind::Person && candidate.tokens.len() > 1);
    let again = again.filter(|candidate| found.contains(&full(&candidate.tokens)));
    let again = again.filter(|candidate| !tagged.begins_before(page, candidate.tokens.start, candidate.confidence));
    let again = again.map(|again| Seam { name: again.tokens.clone(), rule: &SPEAKER, confidence: again.confidence.max(SPEAKS_ELSEWHERE) });
    let again: Vec<Seam> = again.collect();
    for name in bare {
        let doubted = tagged.surest(name.start..=name.start, &(name.end..name.end + LONGEST)).is_none_or(|(_, sure)| sure < FOLLOWS_OFFICE);
        if doubted && name.clone().all(|at| known.contains(page.tokens.folded(at))) {
            seams.push(Seam { name, rule: &SPEAKER, confidence: FOLLOWS_OFFICE });
        }
    }
    seams.extend(again);
    seams.order_by_key(|seam| (seam.name.start, std::cmp::Reverse(seam.name.end)));
    seams.dedup_by(|next, seam| next.name.start < seam.name.end);
    seams
}

/// Words of what is a place for sure, where they do not speak.
fn places<'p>(page: &'p Page, weighed: &[Candidate], bare: &[Range<usize>]) -> HashSet<&'p str> {
    let speaking: HashSet<usize> = bare.iter().map(|name| name.start).collect();
    let sure = weighed.iter().filter(|candidate| candidate.kind == Kind::Region && candidate.confidence >= A_PLACE);
    sure.filter(|region| !speaking.contains(&region.tokens.start))
        .flat_map(|region| region.tokens.clone())
        .map(|at| page.tokens.folded(at))
        .collect()
}

/// What the tagger thinks of.
struct Tagged {
    /// By first token: end and confidence of a person.
    people: HashMap<usize, Vec<(usize, f32)>>,
    /// Tokens inside an office or institution or right behind one.
    held: Vec<bool>,
    /// Tokens where an office ends, with how sure it is.
    offices: HashMap<usize, f32>,
}

impl Tagged {
    fn of(page: &Page, weighed: &[Candidate]) -> Self {
        let mut tagged = Tagged { people: HashMap::new(), held: vec![false; page.tokens.len() + 1], offices: HashMap::new() };
        for candidate in weighed {
            let tokens = candidate.tokens.clone();
            if matches!(candidate.kind, Kind::Position | Kind::Organization) {
                tagged.held[tokens.start + 1..=tokens.end].fill(true);
            }
            if candidate.confidence < LEAST {
                continue;
            }
            match candidate.kind {
                Kind::Person => tagged.people.entry(tokens.start).or_default().push((tokens.end, candidate.confidence)),
                // Behind a bare `CEO` the institution comes first.
                Kind::Position if !is_bare_head(page, &tokens) => {
                    for end in ends(page, candidate) {
                        let sure = tagged.offices.entry(end).or_default();
                        *sure = sure.max(candidate.confidence);
                    }
                }
                _ => {}
            }
        }
        tagged
    }

    /// The surest person of the tagger's among names that begin and end at some of these tokens; an office that ends where the
    /// name begins speaks for it.
    fn surest(&self, starts: std::ops::RangeInclusive<usize>, ends: &Range<usize>) -> Option<(Range<usize>, f32)> {
        let last = *starts.end();
        let mut surest: Option<(Range<usize>, f32, f32)> = None;
        for start in starts {
            let office = self.offices.get(&start).copied().unwrap_or_default();
            let office = if start == last { office + FIRST_NAME } else { office };
            for &(end, sure) in self.people.get(&start).into_iter().flatten().filter(|person| ends.contains(&person.0)) {
                if surest.as_ref().is_none_or(|best| best.2 < sure + office) {
                    surest = Some((start..end, sure, sure + office));
                }
            }
        }
        surest.map(|(name, sure, _)| (name, sure))
    }

    /// True where the tagger is as sure of a longer name that begins before a token and holds it.
    fn begins_before(&self, page: &Page, at: usize, sure: f32) -> bool {
        let longer = |start: usize| self.people.get(&start).into_iter().flatten().any(|person| person.0 > at && person.1 >= sure);
        let named = |at: usize| may_be_name(page, at) || is_initials(page, at) || page.tokens.folded(at) == ".";
        (at.saturating_sub(LONGEST)..at).rev().take_while(|&start| named(start)).any(longer)
    }

    /// The name behind an institution that holds a word which speaks elsewhere.
    fn speaks(&self, page: &Page, speakers: &HashSet<&str>, at: usize) -> Option<Seam> {
        if !speakers.contains(page.tokens.folded(at)) || !is_capital(page, at) || is_headline(page, at) {
            return None;
        }
        let end = run(page, at);
        let mut first = at;
        while at - first < LONGEST && joins(page, first) {
            let initials = is_initials(page, first - 1) && joins(page, first - 1) && is_name(page, first - 2);
            match page.hits.is(first - 1, Class::Honorific) {
                false if is_name(page, first - 1) => first -= 1,
                false if initials => first -= 2,
                _ => break,
            }
        }
        // An abbreviation behind a name is part of it for the tagger to tell (`Mahfud MD`).
        let tagged = self.surest(first..=at, &(end..end + LONGEST));
        let guessed = tagged.is_none();
        let mut name = tagged.map_or(at..end, |(name, _)| name);
        // Mostly it is the first name that speaks alone; where it is the last word, one more belongs to it.
        if name.start == at && end == at + 1 && first < at && (guessed || is_listed(page, at - 1)) && !takes_a_place(page, at - 1) {
            name.start -= 1;
        }
        let behind = joins(page, name.start)
            && !self.begins_before(page, name.start, FOLLOWS_OFFICE)
            && (is_capital(page, name.start - 1) || page.tokens.folded(name.start - 1) == ")");
        (behind && (self.held[name.start] || !guessed || heads_an_office(page, name.start))).then_some(Seam {
            name,
            rule: &SPEAKS,
            confidence: SPEAKS_ELSEWHERE,
        })
    }

    /// A name that the tagger has in mind right behind an office, to the end of the row of capitals; it begins at a token.
    fn follows(&self, page: &Page, at: usize) -> Option<Seam> {
        if !self.offices.contains_key(&at) || !joins(page, at) || takes_a_place(page, at) {
            return None;
        }
        let end = run(page, at);
        let (name, sure) = self.surest(at..=end - 1, &(end..end + 2)).filter(|(name, _)| name.start == at)?;
        // One word that no list knows may be the place of the institution (`Ketua TP-PKK Sidorukun, …`).
        let stops = matches!(page.tokens.folded(name.end), "," | ".");
        let alone = name.len() == 1 && !is_listed(page, at) && (sure < LEAST_ALONE || stops);
        let whole = (name.start..end).all(|word| is_name(page, word)) && !is_capital(page, name.end);
        let listed = matches!(page.tokens.folded(name.end), "dan" | "serta" | "/" | "-" | "(");
        (whole && !alone && !listed && !self.begins_before(page, at, sure)).then_some(Seam {
            name,
            rule: &HOLDS,
            confidence: sure.max(FOLLOWS_OFFICE),
        })
    }
}

/// True for the word alone that heads an office.
fn is_bare_head(page: &Page, office: &Range<usize>) -> bool {
    page.hits.at(office.start).iter().any(|hit| hit.end == office.end && hit.class == Class::OfficeHead)
}

/// Where the name of an office's holder may begin: behind it, and behind an abbreviation of it (`Asosiasi Pedagang (AP) Rendra`).
fn ends(page: &Page, office: &Candidate) -> impl Iterator<Item = usize> {
    let end = office.tokens.end;
    let short = page.tokens.folded(end) == "(" && page.tokens.folded(end + 2) == ")";
    [Some(end), short.then_some(end + 3)].into_iter().flatten()
}

/// True where a word stands in one line with the one before it.
fn joins(page: &Page, at: usize) -> bool {
    at > 0 && page.tokens.get(at).zip(page.tokens.get(at - 1)).is_some_and(|(word, before)| word.line == before.line)
}

fn is_capital(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mixed | Shape::Digits))
}

/// True for a word that a list knows as part of a name.
fn is_listed(page: &Page, at: usize) -> bool {
    page.hits.at(at).iter().any(|hit| NAMES.contains(&hit.class))
}

/// True for a word that may be part of a name behind an institution: one that the lists of names know, or no list at all.
fn is_name(page: &Page, at: usize) -> bool {
    let letter = page.tokens.word(at).chars().count() == 1;
    // `Armada I` ends with a number, `Wisnu P Hadi` goes on.
    let numeral = letter && matches!(page.tokens.word(at), "I" | "V" | "X") && !is_capital(page, at + 1);
    let known = words::usage(page.tokens.folded(at)).is_some();
    may_be_name(page, at) && !numeral && (letter || is_listed(page, at) || !known)
}

/// The same for any word that no list of offices, institutions, regions and the like knows.
fn may_be_name(page: &Page, at: usize) -> bool {
    let body = || page.hits.at(at).iter().any(|hit| BODIES.contains(&hit.class));
    is_title(page, at) && !inside_body(page, at) && (page.tokens.word(at).chars().count() == 1 || is_listed(page, at) || !body())
}

/// True for a word that is a name where it speaks, whatever it means elsewhere: nothing but people and bodies speak.
fn may_speak(page: &Page, at: usize) -> bool {
    is_title(page, at) && !page.hits.at(at).iter().any(|hit| SPEAKERS.contains(&hit.class))
}

fn is_title(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word && token.shape == Shape::Title)
}

/// In a headline every word has a capital.
fn is_headline(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| page.zone_at(token.span.start) == ZoneKind::Headline)
}

/// True for initials run together (`Bambang PS Wiratmo`).
fn is_initials(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.shape == Shape::Upper && token.span.len() <= 3)
}

/// How far back an entry that holds a word may begin, in tokens.
const ENTRY: usize = 5;

/// True for a word inside an institution or region that the lists know by several words.
fn inside_body(page: &Page, at: usize) -> bool {
    let holds = |from: usize| page.hits.at(from).iter().any(|hit| hit.end > at && hit.end > from + 1 && BODIES.contains(&hit.class));
    (at.saturating_sub(ENTRY)..=at).any(holds)
}

/// The end of the name that begins at a token: words with a capital, initials.
fn run(page: &Page, at: usize) -> usize {
    let mut end = at + 1;
    let joint = |at: usize| match page.tokens.folded(at) {
        "'" | "-" => page.tokens.get(at + 1).is_some_and(|next| next.glued),
        // The full stop of `M. Rahmat` and `Moh. Ali`.
        "." => {
            let next = page.tokens.get(at + 1).filter(|_| page.tokens.sentence_of(at) == page.tokens.sentence_of(at + 1));
            page.tokens.word(at - 1).len() <= 4 && next.is_some_and(|next| next.shape == Shape::Title)
        }
        _ => false,
    };
    while end < at + LONGEST && joins(page, end) {
        let body = || page.hits.at(end).iter().any(|hit| BODIES.contains(&hit.class) && hit.class != Class::FieldWord);
        end += match page.tokens.get(end).map(|token| token.shape) {
            Some(Shape::Upper) if is_initials(page, end) && is_name(page, end + 1) => 1,
            _ if page.hits.is(end, Class::Degree) && !is_listed(page, end) && page.tokens.folded(end + 1) != "'" => break,
            Some(Shape::Mark) if joint(end) => 2,
            Some(Shape::Title) if joint(end + 1) || is_listed(page, end) || !body() => 1,
            _ => break,
        };
    }
    end
}

/// How far back the head of an office is looked for, in tokens.
const HEAD: usize = 12;

/// True where the row of capitals before a token begins with an office.
fn heads_an_office(page: &Page, at: usize) -> bool {
    let joint = |at: usize| matches!(page.tokens.folded(at), "dan" | "&" | "/" | "(" | ")");
    let row =
        (at.saturating_sub(HEAD)..at).rev().take_while(|&before| joins(page, before + 1) && (is_capital(page, before) || joint(before)));
    row.into_iter().any(|before| page.hits.at(before).iter().any(|hit| matches!(hit.class, Class::Office | Class::OfficeHead)))
}

/// True behind a word that wants the name of a place: `Desa`, `Camat`.
fn takes_a_place(page: &Page, at: usize) -> bool {
    (at.saturating_sub(3)..at)
        .any(|from| page.hits.at(from).iter().any(|hit| hit.end == at && matches!(hit.class, Class::RegionWord | Class::Office)))
}

/// Short names that stand as a speaker: `kata Rendra`, `Menurut Rendra,`, `Rendra mengatakan`.
fn bare_speakers(page: &Page) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for hit in page.hits.iter().filter(|hit| hit.class == Class::SpeechVerb) {
        match hit.value {
            "active" if hit.start > 0 => {
                let name = hit.start - 1..hit.start;
                let opens = page.tokens.sentence_of(name.start) != page.tokens.sentence_of(name.start.saturating_sub(1));
                if opens && is_name(page, name.start) {
                    found.push(name);
                }
            }
            value if matches!(value.split(' ').next(), Some("stem" | "preposition")) => found.extend(named_after(page, hit)),
            _ => {}
        }
    }
    found
}

/// The short name behind a reporting verb, and words of address.
fn named_after(page: &Page, verb: &Hit) -> Option<Range<usize>> {
    // `Syukur` is a name inside one.
    if page.tokens.get(verb.start).is_some_and(|token| token.shape != Shape::Lower)
        && joins(page, verb.start)
        && is_capital(page, verb.start - 1)
    {
        return None;
    }
    let mut at = verb.end;
    while let Some(title) = page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank)) {
        at = title.end;
    }
    // Behind quoted words a word of the language is a name too (`”, kata Syukur`).
    let quoted = verb.start > 0 && matches!(page.tokens.folded(verb.start - 1), "\"" | "'") && at == verb.end;
    let end = run(page, at);
    let named = joins(page, at) && (is_name(page, at) || quoted && may_speak(page, at));
    (named && end - at <= SHORT && !is_capital(page, end)).then_some(at..end)
}

#[cfg(test)]
mod tests {
    use super::{SPEAKS, part};
    use crate::Options;
    use crate::annotation::Kind::{self, Organization, Person, Position, Region};
    use crate::mentions::candidate::Candidate;
    use crate::mentions::overlap;
    use crate::pipeline;

    /// A text, what the tagger thinks of it, and the mentions that come of it.
    type Case = (&'static str, &'static [(Kind, &'static str, f32)], &'static [&'static str]);

    const CASES: &[Case] = &[
        (
            "Ketua Yayasan Bakti Nusa Vindra Kio mengatakan, air sulit. Menurut Vindra, warga sabar.",
            &[(Position, "Ketua Yayasan Bakti Nusa Vindra Kio", 0.7), (Person, "Vindra", 0.9)],
            &["Ketua Yayasan Bakti Nusa", "Vindra Kio", "Vindra"],
        ),
        (
            "Direktur Niaga PLN Gandri Wirsa hadir. “Kami siap,” kata Wirsa.",
            &[(Position, "Direktur Niaga PLN Gandri", 0.5), (Person, "Gandri Wirsa", 0.3), (Person, "Wirsa", 0.8)],
            &["Direktur Niaga PLN", "Gandri Wirsa", "Wirsa"],
        ),
        (
            "Manajer Toko Sentosa Jaya Elwin Gontar menuturkan, toko ramai.",
            &[
                (Position, "Manajer Toko Sentosa Jaya", 0.3),
                (Position, "Manajer Toko Sentosa Jaya Elwin Gontar", 0.3),
                (Person, "Elwin Gontar", 0.2),
            ],
            &["Manajer Toko Sentosa Jaya", "Elwin Gontar"],
        ),
        (
            "Ketua Ikatan Pedagang Kayu (IPK) Elwin Gontar menuturkan, kayu langka.",
            &[(Position, "Ketua Ikatan Pedagang Kayu", 0.3), (Person, "Elwin Gontar", 0.2)],
            &["Ketua Ikatan Pedagang Kayu", "Elwin Gontar"],
        ),
        (
            "Wali Kota Bogor Bima Wirsa hadir. Selain itu, kata Bima, warga sehat.",
            &[
                (Position, "Wali Kota Bogor", 0.2),
                (Position, "Wali Kota Bogor Bima", 0.6),
                (Person, "Bima Wirsa", 0.4),
                (Region, "Bima", 0.4),
            ],
            &["Wali Kota Bogor", "Bima Wirsa", "Bima"],
        ),
        // A word of the language and a place are names where they speak.
        (
            "Ketua Ikatan Pedagang Kayu Abdul Syukur hadir. “Kayu langka,” kata Syukur.",
            &[(Position, "Ketua Ikatan Pedagang Kayu", 0.9), (Person, "Abdul", 0.2)],
            &["Ketua Ikatan Pedagang Kayu", "Abdul Syukur", "Syukur"],
        ),
        // Behind the bare head of an office the institution comes first.
        (
            "CEO Kirimku Elwin Gontar hadir. Menurut Elwin, paket aman.",
            &[(Position, "CEO", 0.3), (Position, "CEO Kirimku", 0.3), (Person, "Kirimku Elwin Gontar", 0.4), (Person, "Elwin Gontar", 0.3)],
            &["CEO Kirimku", "Elwin Gontar", "Elwin"],
        ),
        // What the tagger is sure of stands.
        (
            "Kepala Sekolah Undang Wirsana hadir. Menurut Wirsana, atap rusak.",
            &[(Position, "Kepala Sekolah", 0.9), (Person, "Undang Wirsana", 0.9)],
            &["Kepala Sekolah", "Undang Wirsana", "Wirsana"],
        ),
        // A place behind an office is none of its holder's names.
        (
            "Camat Rantepa hadir di balai.",
            &[(Position, "Camat Rantepa", 0.5), (Position, "Camat", 0.2), (Person, "Rantepa", 0.3)],
            &["Camat Rantepa"],
        ),
        // A region for sure speaks for nobody.
        (
            "Ketua TP-PKK Rantepa, Yosina, hadir di Desa Rantepa. Menurut Rantepa, lomba ramai.",
            &[(Position, "Ketua TP-PKK Rantepa", 0.6), (Person, "Yosina", 0.9), (Region, "Desa Rantepa", 0.99)],
            &["Ketua TP-PKK Rantepa", "Yosina", "Desa Rantepa"],
        ),
        // Where no office or institution stands, the tagger knows best.
        ("Menurut Elwin, warga sabar. Warga Elwin Gontar hadir.", &[(Person, "Elwin", 0.9), (Person, "Gontar", 0.5)], &["Elwin", "Gontar"]),
        (
            "Ketua Asosiasi Toko Elwin dan Gontar hadir.",
            &[(Organization, "Asosiasi Toko Elwin", 0.5), (Person, "Gontar", 0.6)],
            &["Asosiasi Toko Elwin", "Gontar"],
        ),
    ];

    #[test]
    fn names_are_parted_from_offices() {
        let mut wrong = Vec::new();
        for (text, weighed, expected) in CASES {
            let page = pipeline::read(text, &Options::default());
            let mut candidates: Vec<Candidate> = weighed
                .iter()
                .map(|&(kind, words, confidence)| {
                    // The last place of the words: a short name stands behind the full one.
                    let start = text.rfind(words).expect("the words are there");
                    let tokens = page.tokens.within(crate::span::Span::new(start, start + words.len()));
                    Candidate::new(tokens, kind, &SPEAKS, confidence)
                })
                .collect();
            part(&page, &mut candidates);
            overlap::sort(&mut candidates);
            let chosen = overlap::choose(&candidates.iter().collect::<Vec<_>>(), 0..page.tokens.len());
            let found: Vec<&str> = chosen.iter().map(|candidate| page.words(page.tokens.span(candidate.tokens.clone()))).collect();
            if found != *expected {
                wrong.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
