//! Regions that no list knows behind the office of who governs them: `Wakil Bupati Girimarta, Hj. Rendra`.
//!
//! The comma and the title behind it tell that the holder's name only comes there.

use std::ops::Range;

use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Set;
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
    Candidate::keep(weighed, &mut |name| name.kind != Kind::Person || !found.contains(&page.tokens.folded_words(&name.tokens)));
    for office in weighed.iter_mut().filter(|office| office.kind == Kind::Position) {
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

/// True for words behind an office that a comma, a title and a name follow.
fn is_governed(page: &Page, name: &Range<usize>) -> bool {
    let listed = |at: usize| begins(page, at, &[Class::GivenName, Class::FamilyName]);
    let title = |at: usize| begins(page, at, &[Class::Honorific, Class::Rank]);
    let capital = |at: usize| page.tokens.get(at).is_some_and(|token| token.shape != Shape::Lower);
    let titled = page.tokens.reads(name.end, ",") && title(name.end + 1) && capital(name.end + 1);
    titled && name.len() <= LONGEST && !listed(name.start) && governs(page, name.start)
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
