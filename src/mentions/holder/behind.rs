//! The rules for a name behind an office or an institution: each looks at one token and gives the name that begins at it or holds it.

use super::evidence::{LEAST, Tagged};
use super::word::{
    LONGEST, ends_a_body, ends_a_region, ends_in_initials, follows_initial, heads_an_office, is_capital, is_headline, is_initials,
    is_listed, is_name, joins, names_a_company, noble_start, ranked_initials, run, takes_a_place, wants_a_name,
};
use super::{FACTION, FOLLOWS_OFFICE, HOLDS, OF_FACTION, PARTY, SPEAKS, SPEAKS_ELSEWHERE, Seam};
use crate::lexicon::{Class, REGIONS};
use crate::map::Set;
use crate::page::Page;

/// A name of one word that no list knows is believed from here on.
const LEAST_ALONE: f32 = 0.25;

/// The name of a councillor behind the faction or the party (`Fraksi NasDem Wirsa Adinara`): their own name ends with the party's, unless
/// words of the language or another party follow.
pub fn of_a_faction(page: &Page, at: usize) -> Option<Seam> {
    let party = |start: usize| {
        let hits = page.hits.at(start).iter();
        hits.filter(|hit| matches!(hit.class, Class::OrgAcronym | Class::OrgName)).any(|hit| hit.end == at)
    };
    let opens = |start: usize| page.tokens.folded(start - 1) == FACTION || page.tokens.folded(start) == PARTY;
    if !(at.saturating_sub(LONGEST).max(1)..at).any(|start| opens(start) && party(start)) {
        return None;
    }
    let name = at..run(page, at);
    let region = || REGIONS.iter().any(|&class| page.hits.is(at, class));
    let whole = name.len() > 1 || is_listed(page, at) && !region();
    let named = joins(page, at) && whole && name.clone().all(|word| is_name(page, word));
    named.then_some(Seam { name, rule: &OF_FACTION, confidence: SPEAKS_ELSEWHERE })
}

/// The name behind an office whose initials follow it: `Bupati Lombok Tengah Rendra Osa Wirsana (ROW)`.
pub fn abbreviated(page: &Page, tagged: &Tagged, at: usize) -> Option<Seam> {
    let people = tagged.people.get(&at).filter(|_| tagged.offices.contains_key(&at))?;
    let named = |end: usize| {
        let initials: String = (at..end).filter_map(|word| page.tokens.folded(word).chars().next()).collect();
        end > at + 1 && page.tokens.reads(end, "(") && page.tokens.folded(end + 1) == initials && page.tokens.reads(end + 2, ")")
    };
    let &(end, sure) = people.iter().find(|person| named(person.0))?;
    Some(Seam { name: at..end, rule: &HOLDS, confidence: sure.max(FOLLOWS_OFFICE) })
}

/// The name behind an institution that holds a word which speaks elsewhere.
pub fn speaks(page: &Page, tagged: &Tagged, speakers: &Set<&str>, at: usize) -> Option<Seam> {
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
    let seen = tagged.surest(first..=at, &(end..end + LONGEST));
    let guessed = seen.is_none();
    let mut name = seen.map_or(at..end, |(name, _)| name);
    // Mostly it is the first name that speaks alone; where it is the last word, one more belongs to it.
    let whole_body = || at > 1 && page.hits.is(at - 2, Class::OrgAcronym);
    if name.start == at
        && end == at + 1
        && first < at
        && (guessed || is_listed(page, at - 1) || whole_body())
        && !takes_a_place(page, at - 1)
    {
        name.start -= 1;
    }
    while name.start < at && tagged.bodies.contains(page.tokens.folded(name.start)) {
        name.start += 1;
    }
    if follows_initial(page, name.start) {
        name.start -= 1;
    }
    if ranked_initials(page, name.start) {
        name.start -= 1;
    }
    name.start = noble_start(page, name.start);
    if ends_in_initials(page, name.end) && tagged.surest(name.start..=name.start, &(name.end + 1..name.end + 2)).is_some() {
        name.end += 1;
    }
    // `PT Rendra Jaya Group`: a company is called after somebody.
    if names_a_company(page, name.start) {
        return None;
    }
    let behind = joins(page, name.start)
        && !tagged.begins_before(page, name.start, FOLLOWS_OFFICE)
        && (is_capital(page, name.start - 1) || page.tokens.reads(name.start - 1, ")"));
    (behind && (tagged.held[name.start] || !guessed || heads_an_office(page, name.start))).then_some(Seam {
        name,
        rule: &SPEAKS,
        confidence: SPEAKS_ELSEWHERE,
    })
}

/// A name that the tagger has in mind right behind an office, to the end of the row of capitals; it begins at a token.
pub fn follows(page: &Page, tagged: &Tagged, speakers: &Set<&str>, at: usize) -> Option<Seam> {
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
    let led = tagged.bodies.contains(page.tokens.folded(at - 1)) && wants_a_name(page, at - 1);
    let end = run(page, at);
    // `… Perkebunan Kemenperin Rendra mengatakan`: behind an acronym that a list knows, who speaks is a person.
    let acronym = page.hits.is(at - 1, Class::OrgAcronym) && page.hits.is(end, Class::SpeechVerb);
    let known = (one_word || led || acronym || ends_a_body(page, at)) && heads_an_office(page, at);
    if !(known || tagged.offices.contains_key(&at)) || !joins(page, at) || takes_a_place(page, at) {
        return None;
    }
    // Behind the bare head of an office the institution comes first.
    if wants_a_name(page, at) && !is_listed(page, at) {
        return None;
    }
    let (name, sure) = tagged.surest(at..=end - 1, &(end..end + 2)).filter(|(name, _)| name.start == at)?;
    // Where a later word speaks elsewhere, the name begins there.
    if !speakers.contains(page.tokens.folded(at)) && (at + 1..end - 1).any(|word| speakers.contains(page.tokens.folded(word))) {
        return None;
    }
    // One word that no list knows may be the place of the institution (`Ketua TP-PKK Sidorukun, …`).
    let stops = page.tokens.reads(name.end, ", .");
    let least = if ends_a_region(page, at) { LEAST } else { LEAST_ALONE };
    let alone = name.len() == 1 && !is_listed(page, at) && (sure < least || stops);
    let whole = (name.start..end).all(|word| is_name(page, word)) && !is_capital(page, name.end);
    let listed = page.tokens.reads(name.end, "dan serta / - (");
    (whole && !alone && !listed && (led || !tagged.begins_before(page, at, if one_word { FOLLOWS_OFFICE } else { sure }))).then_some(Seam {
        name,
        rule: &HOLDS,
        confidence: sure.max(FOLLOWS_OFFICE),
    })
}

/// The same as [`speaks`] for a word that stands alone as the subject of any verb. An institution does so too: the word must be more
/// likely the first of a name than the institution's last.
pub fn acts(page: &Page, tagged: &Tagged, subjects: &Set<&str>, at: usize) -> Option<Seam> {
    speaks(page, tagged, subjects, at).filter(|seam| begins_with_a_name(page, seam) && !begins_behind(page, tagged, seam, at))
}

/// True where its first word is no more likely the institution's last (`Direktur Sukowani Anton Wirsana`, where Sukowani acts too).
fn begins_with_a_name(page: &Page, seam: &Seam) -> bool {
    let start = seam.name.start;
    !wants_a_name(page, start) && (is_listed(page, start) || seam.name.len() > 1 && !is_listed(page, start + 1))
}

/// True where the tagger is surer of a name that begins behind a word which acts: an institution does so too
/// (`Juru Bicara Kirimku Elwin Gontar`, where Kirimku acts).
fn begins_behind(page: &Page, tagged: &Tagged, seam: &Seam, at: usize) -> bool {
    if tagged.alone.contains(page.tokens.folded(at)) {
        return false;
    }
    let end = seam.name.end;
    let sure = tagged.people.get(&seam.name.start).into_iter().flatten().filter(|person| person.0 >= end).map(|person| person.1);
    let sure = sure.fold(LEAST, f32::max);
    tagged.surest(at + 1..=end, &(end..end + LONGEST)).is_some_and(|(name, later)| later > sure && name.len() > 1)
}
