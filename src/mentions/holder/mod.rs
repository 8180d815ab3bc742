//! Names that an office or an institution before them has swallowed, told by who speaks.
//!
//! In `Direktur Yayasan Bakti Timur Rendra Osa mengatakan` nothing but the words themselves shows where the institution ends. But the
//! article says `kata Rendra` further on, and nobody but a person speaks by a bare name; and where the tagger sees a name right behind
//! an office, up to the last capital, the office seldom has that word as well. What the tagger weighs word by word is settled here by
//! such evidence: candidates that run over the seam between the institution and the name are cut there, and the name is believed.

mod bare;
#[cfg(test)]
mod tests;
mod word;

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use word::{
    LONGEST, ends_a_body, ends_in_initials, follows_initial, heads_an_office, is_capital, is_headline, is_initials, is_institution,
    is_listed, is_name, joins, may_be_name, names_a_company, run, takes_a_place, wants_a_name,
};

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::order::Order;
use crate::page::Page;

rules! {
    static SPEAKS: Rule = Rule { name: "person.speaks-elsewhere", says: "nama sesudah jabatan, yang berbicara di tempat lain" };
    static SPEAKER: Rule = Rule { name: "person.speaker", says: "kata dari nama yang sudah disebut, sesudah kata kerja ujaran" };
    static HOLDS: Rule = Rule { name: "person.holds", says: "nama tepat sesudah jabatan" };
    static AGAIN: Rule = Rule { name: "person.held-elsewhere", says: "nama lengkap yang di tempat lain berdiri sesudah jabatan" };
    static OF_FACTION: Rule = Rule { name: "person.of-faction", says: "nama sesudah fraksi dan partainya" };
}

/// How sure a name is that speaks by its bare form elsewhere.
const SPEAKS_ELSEWHERE: f32 = 0.8;
/// How sure a name is that follows an office and ends its row of capitals.
const FOLLOWS_OFFICE: f32 = 0.6;
/// What a party's councillors are together.
const FACTION: &str = "fraksi";
/// How sure an office is that a name found here follows.
const HELD: f32 = 0.5;
/// A reading of the tagger's less sure than this is no evidence.
const LEAST: f32 = 0.1;
/// A word this sure is a mention where nothing speaks against it.
const MENTIONED: f32 = 0.36;
/// A name this sure makes its words known.
const LIKELY: f32 = 0.5;
/// A region this sure is none of its words' people.
const A_PLACE: f32 = 0.9;
/// A name of one word that no list knows is believed from here on.
const LEAST_ALONE: f32 = 0.25;
/// How much surer a name is that begins with the word which speaks alone: mostly that is the first name.
const FIRST_NAME: f32 = 0.3;

/// Cuts the candidates that run into the name of an office's holder, and puts the name in.
pub fn part(page: &Page, weighed: &mut Vec<Candidate>) {
    weighed.retain(|name| name.kind != Kind::Person || !name.tokens.clone().any(|at| is_institution(page, at)));
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
    let faction = |one: &Candidate| one.kind == Kind::Organization && page.tokens.folded(one.tokens.start) == FACTION;
    for (index, office) in weighed.iter().enumerate().filter(|(_, one)| one.kind == Kind::Position || faction(one)) {
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

impl Seam {
    /// True where its first word is no more likely the institution's last (`Direktur Sukowani Anton Wirsana`, where Sukowani acts too).
    fn begins_with_a_name(&self, page: &Page) -> bool {
        let start = self.name.start;
        !wants_a_name(page, start) && (is_listed(page, start) || self.name.len() > 1 && !is_listed(page, start + 1))
    }
}

/// The name of a councillor behind the faction (`Fraksi NasDem Wirsa Adinara`): a faction's own name ends with its party, unless words of
/// the language or another party follow.
fn of_a_faction(page: &Page, at: usize) -> Option<Seam> {
    let party = |start: usize| {
        let hits = page.hits.at(start).iter();
        hits.filter(|hit| matches!(hit.class, Class::OrgAcronym | Class::OrgName)).any(|hit| hit.end == at)
    };
    let starts = (at.saturating_sub(LONGEST)..at).filter(|&start| start > 0 && page.tokens.folded(start - 1) == FACTION);
    if !starts.clone().any(party) {
        return None;
    }
    let name = at..run(page, at);
    let named = joins(page, at) && name.len() > 1 && name.clone().all(|word| is_name(page, word));
    named.then_some(Seam { name, rule: &OF_FACTION, confidence: SPEAKS_ELSEWHERE })
}

/// The names of a page that are settled here, in order: behind an institution, and where they speak.
fn seams(page: &Page, weighed: &[Candidate]) -> Vec<Seam> {
    let tagged = Tagged::of(page, weighed);
    let mut bare = bare::speakers(page);
    let places = places(page, weighed, &bare);
    bare.retain(|name| !places.contains(page.tokens.folded(name.start)));
    let sure = weighed.iter().filter(|candidate| candidate.kind == Kind::Person && candidate.confidence >= SPEAKS_ELSEWHERE);
    // A word of the language too, where the tagger is sure of it.
    let sure = sure.filter(|person| person.tokens.len() == 1 && person.tokens.start > 0);
    let sure = sure.map(|person| person.tokens.start).filter(|&at| page.hits.is(at - 1, Class::SpeechVerb));
    let speakers: HashSet<&str> = bare.iter().map(|name| name.start).chain(sure).map(|at| page.tokens.folded(at)).collect();
    let subjects: HashSet<&str> = bare::subjects(page).map(|at| page.tokens.folded(at)).collect();
    let mut seams: Vec<Seam> = Vec::new();
    let mut at = 1;
    while at < page.tokens.len() {
        let acts =
            || tagged.speaks(page, &subjects, at).filter(|seam| seam.begins_with_a_name(page) && !tagged.begins_behind(page, seam, at));
        let found = of_a_faction(page, at).or_else(|| tagged.abbreviated(page, at)).or_else(|| tagged.speaks(page, &speakers, at));
        let found = found.or_else(|| tagged.follows(page, &speakers, at)).or_else(acts);
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
    let again = again.map(|again| Seam { name: again.tokens.clone(), rule: &AGAIN, confidence: again.confidence.max(SPEAKS_ELSEWHERE) });
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
struct Tagged<'p> {
    /// By first token: end and confidence of a person.
    people: HashMap<usize, Vec<(usize, f32)>>,
    /// Tokens inside an office or institution or right behind one.
    held: Vec<bool>,
    /// Tokens where an office ends, with how sure it is.
    offices: HashMap<usize, f32>,
    /// Single words that are likely an institution somewhere in the article.
    bodies: HashSet<&'p str>,
    /// Single words that are a person somewhere in the article.
    alone: HashSet<&'p str>,
}

impl<'p> Tagged<'p> {
    fn of(page: &'p Page, weighed: &[Candidate]) -> Self {
        let likely = |kind: Kind, least: f32| {
            let words = weighed.iter().filter(move |word| word.kind == kind && word.tokens.len() == 1 && word.confidence >= least);
            words.map(|word| page.tokens.folded(word.tokens.start)).collect()
        };
        let mut tagged = Tagged {
            people: HashMap::new(),
            held: vec![false; page.tokens.len() + 1],
            offices: HashMap::new(),
            bodies: likely(Kind::Organization, LIKELY),
            alone: likely(Kind::Person, MENTIONED),
        };
        let named = weighed.iter().filter(|office| office.kind == Kind::Position && office.confidence >= LIKELY);
        tagged.bodies.extend(named.filter_map(|office| led(page, &office.tokens)).map(|body| page.tokens.folded(body)));
        for candidate in weighed {
            let tokens = candidate.tokens.clone();
            if matches!(candidate.kind, Kind::Position | Kind::Organization) {
                tagged.held[tokens.start + 1..=tokens.end].fill(true);
            }
            if candidate.confidence < LEAST {
                continue;
            }
            match candidate.kind {
                Kind::Person => {
                    tagged.people.entry(tokens.start).or_default().push((tokens.end, candidate.confidence));
                    let body = tagged.bodies.contains(page.tokens.folded(tokens.start)) && wants_a_name(page, tokens.start);
                    if body && tokens.len() > 2 {
                        tagged.people.entry(tokens.start + 1).or_default().push((tokens.end, candidate.confidence));
                    }
                }
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

    /// True where the tagger is surer of a name that begins behind a word which acts: an institution does so too
    /// (`Juru Bicara Kirimku Elwin Gontar`, where Kirimku acts).
    fn begins_behind(&self, page: &Page, seam: &Seam, at: usize) -> bool {
        if self.alone.contains(page.tokens.folded(at)) {
            return false;
        }
        let end = seam.name.end;
        let sure = self.people.get(&seam.name.start).into_iter().flatten().filter(|person| person.0 >= end).map(|person| person.1);
        let sure = sure.fold(LEAST, f32::max);
        self.surest(at + 1..=end, &(end..end + LONGEST)).is_some_and(|(name, later)| later > sure && name.len() > 1)
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
        // An abbreviation behind a name is part of it for the tagger to tell (`Hasnul SR`).
        let tagged = self.surest(first..=at, &(end..end + LONGEST));
        let guessed = tagged.is_none();
        let mut name = tagged.map_or(at..end, |(name, _)| name);
        // Mostly it is the first name that speaks alone; where it is the last word, one more belongs to it.
        if name.start == at && end == at + 1 && first < at && (guessed || is_listed(page, at - 1)) && !takes_a_place(page, at - 1) {
            name.start -= 1;
        }
        while name.start < at && self.bodies.contains(page.tokens.folded(name.start)) {
            name.start += 1;
        }
        if follows_initial(page, name.start) {
            name.start -= 1;
        }
        if ends_in_initials(page, name.end) && self.surest(name.start..=name.start, &(name.end + 1..name.end + 2)).is_some() {
            name.end += 1;
        }
        // `PT Rendra Jaya Group`: a company is called after somebody.
        if names_a_company(page, name.start) {
            return None;
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

    /// The name behind an office whose initials follow it: `Bupati Lombok Tengah Rendra Osa Wirsana (ROW)`.
    fn abbreviated(&self, page: &Page, at: usize) -> Option<Seam> {
        let people = self.people.get(&at).filter(|_| self.offices.contains_key(&at))?;
        let named = |end: usize| {
            let initials: String = (at..end).filter_map(|word| page.tokens.folded(word).chars().next()).collect();
            end > at + 1 && page.tokens.folded(end) == "(" && page.tokens.folded(end + 1) == initials && page.tokens.folded(end + 2) == ")"
        };
        let &(end, sure) = people.iter().find(|person| named(person.0))?;
        Some(Seam { name: at..end, rule: &HOLDS, confidence: sure.max(FOLLOWS_OFFICE) })
    }

    /// A name that the tagger has in mind right behind an office, to the end of the row of capitals; it begins at a token.
    fn follows(&self, page: &Page, speakers: &HashSet<&str>, at: usize) -> Option<Seam> {
        // `CEO Kirimku Anton`: one word that no list knows is the institution before a given name.
        let one_word = at > 1
            && wants_a_name(page, at - 1)
            && is_name(page, at - 1)
            && page.tokens.word(at - 1).len() > 2
            && !is_listed(page, at - 1)
            && page.hits.is(at, Class::GivenName);
        if is_headline(page, at) {
            return None;
        }
        let led = self.bodies.contains(page.tokens.folded(at - 1)) && wants_a_name(page, at - 1);
        let known = (one_word || led || ends_a_body(page, at)) && heads_an_office(page, at);
        if !(known || self.offices.contains_key(&at)) || !joins(page, at) || takes_a_place(page, at) {
            return None;
        }
        let end = run(page, at);
        // Behind the bare head of an office the institution comes first.
        if wants_a_name(page, at) && !is_listed(page, at) {
            return None;
        }
        let (name, sure) = self.surest(at..=end - 1, &(end..end + 2)).filter(|(name, _)| name.start == at)?;
        // Where a later word speaks elsewhere, the name begins there.
        if !speakers.contains(page.tokens.folded(at)) && (at + 1..end - 1).any(|word| speakers.contains(page.tokens.folded(word))) {
            return None;
        }
        // One word that no list knows may be the place of the institution (`Ketua TP-PKK Sidorukun, …`).
        let stops = matches!(page.tokens.folded(name.end), "," | ".");
        let alone = name.len() == 1 && !is_listed(page, at) && (sure < LEAST_ALONE || stops);
        let whole = (name.start..end).all(|word| is_name(page, word)) && !is_capital(page, name.end);
        let listed = matches!(page.tokens.folded(name.end), "dan" | "serta" | "/" | "-" | "(");
        (whole && !alone && !listed && (led || !self.begins_before(page, at, if one_word { FOLLOWS_OFFICE } else { sure })))
            .then_some(Seam { name, rule: &HOLDS, confidence: sure.max(FOLLOWS_OFFICE) })
    }
}

/// The one word behind the bare head of an office, where no list knows it: the institution that it leads (`Pendiri Kirimku`).
fn led(page: &Page, office: &Range<usize>) -> Option<usize> {
    let body = office.end - 1;
    (is_bare_head(page, &(office.start..body)) && is_name(page, body) && !is_listed(page, body)).then_some(body)
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
