//! Regions that no list knows behind the office of who governs them: `Wakil Bupati Girimarta, Hj. Rendra`; and what bases and commands
//! are called behind the office of who leads them: `Danlanud Adi Wirsana Kolonel Pnb Rendra`.
//!
//! The title behind it tells that the holder's name only comes there.

use std::ops::Range;

use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::{Map, Set};
use crate::mentions::candidate::Candidate;
use crate::mentions::listed::begins;
use crate::page::Page;
use crate::tokens::Shape;

/// Words of such a region at most.
const LONGEST: usize = 3;
/// How sure an office with its region is.
const GOVERNED: f32 = 0.9;

/// Takes such regions for no people, wherever they stand, and believes the offices that they end.
pub fn govern(page: &Page, weighed: &mut Vec<Candidate>) {
    let mut found: Set<Vec<&str>> = Set::new();
    for name in weighed.iter().filter(|name| name.kind == Kind::Person && is_governed(page, &name.tokens)) {
        found.insert(page.tokens.folded_words(&name.tokens));
    }
    if found.iter().next().is_none() {
        return;
    }
    let mut bases: Map<usize, usize> = Map::new();
    Candidate::keep(weighed, &mut |name| {
        let kept = name.kind != Kind::Person || !found.contains(&page.tokens.folded_words(&name.tokens));
        if !kept && (commands(page, name.tokens.start) || heads_a_village(page, name.tokens.start)) {
            bases.insert(name.tokens.start, name.tokens.end);
        }
        kept
    });
    for office in weighed.iter_mut().filter(|office| office.kind == Kind::Position) {
        office.tokens.end = bases.get(&office.tokens.end).copied().unwrap_or(office.tokens.end);
        let tokens = &office.tokens;
        let ends = |length: usize| {
            let start = tokens.end.saturating_sub(length);
            start > tokens.start && governs(page, start) && found.contains(&page.tokens.folded_words(&(start..tokens.end)))
        };
        if (1..=LONGEST).any(ends) {
            office.confidence = office.confidence.max(GOVERNED);
        }
    }
}

/// True for words behind an office that a comma, a title and a name follow, and for what a command is called.
fn is_governed(page: &Page, name: &Range<usize>) -> bool {
    if commands(page, name.start) {
        let next = name.end + usize::from(page.tokens.reads(name.end, ","));
        return name.len() <= LONGEST && (is_named_after(page, name.start) || begins(page, next, &[Class::Rank]));
    }
    let listed = |at: usize| begins(page, at, &[Class::GivenName, Class::FamilyName]);
    let title = |at: usize| begins(page, at, &[Class::Honorific, Class::Rank]);
    let capital = |at: usize| page.tokens.get(at).is_some_and(|token| token.shape != Shape::Lower);
    let comma = page.tokens.reads(name.end, ",");
    let titled = comma && title(name.end + 1) && capital(name.end + 1) && governs(page, name.start);
    // `Geuchik Girimarta, Kecamatan Wirsana`
    let village = comma && page.tokens.reads(name.end + 1, "kecamatan kec distrik") && heads_a_village(page, name.start);
    (titled || village) && name.len() <= LONGEST && !listed(name.start)
}

/// True where the office of who governs a region ends.
fn governs(page: &Page, end: usize) -> bool {
    end > 0
        && match page.tokens.folded(end - 1) {
            "bupati" | "gubernur" | "wabup" | "wagub" | "walikota" | "wawali" | "camat" | "lurah" => true,
            "kota" => end > 1 && page.tokens.reads(end - 2, "wali"),
            _ => false,
        }
}

/// True where the office of who heads a village ends.
fn heads_a_village(page: &Page, end: usize) -> bool {
    page.tokens.follows(end, "kades geuchik keuchik perbekel pambakal peratin") || {
        page.tokens.follows(end, "desa kampung pekon") && end > 1 && page.tokens.reads(end - 2, "kepala")
    }
}

/// True where the office of who leads a base, a command or a parish ends, its number with it.
fn commands(page: &Page, end: usize) -> bool {
    page.tokens.follows(end, "danlanud lanud pangdam kasdam") || is_named_after(page, end)
}

/// True behind a military region and its number (`Pangdam IX Udayana`), inside the name of one (`Dandim 1511/Pulau Moa`), and where a
/// saint gives a parish its name (`Pastor Paroki Santo Yosef`).
fn is_named_after(page: &Page, end: usize) -> bool {
    let island = page.tokens.follows(end, "pulau") && page.tokens.follows(end - 1, "/");
    let saint = page.tokens.follows(end, "paroki") && page.tokens.reads(end, "santo santa");
    island
        || saint
        || end > 1
            && page.tokens.reads(end - 1, "i ii iii iv v vi ix xii xiii xiv xv xvi xvii xviii xix xx xxi")
            && page.tokens.follows(end - 1, "pangdam kasdam wakasdam kapendam kodam")
}
