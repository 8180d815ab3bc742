//! Two people whom a hyphen makes a pair: `pasangan Rendra Wirsana-Ilham Osa`.

use std::ops::Range;

use super::super::candidate::Candidate;
use super::PAIR;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::page::Page;

/// A word of fewer letters before a hyphen is part of the name: `Al-`, `Nur-`.
const SHORTEST: usize = 4;

/// Puts two names in the place of each pair.
pub fn part(page: &Page, weighed: &mut Vec<Candidate>) {
    let mut parted = Vec::new();
    Candidate::keep(weighed, &mut |pair| {
        let hyphen = if pair.kind == Kind::Person { joint(page, &pair.tokens) } else { None };
        let Some(hyphen) = hyphen else { return true };
        Candidate::propose(&mut parted, pair.tokens.start..hyphen, Kind::Person, &PAIR, pair.confidence);
        Candidate::propose(&mut parted, hyphen + 1..pair.tokens.end, Kind::Person, &PAIR, pair.confidence);
        false
    });
    weighed.extend(parted);
}

/// The hyphen between two names: each has two words, or one that a list knows as a given name.
fn joint(page: &Page, pair: &Range<usize>) -> Option<usize> {
    let words = |range: Range<usize>| range.filter(|&at| page.tokens.is_word(at)).count();
    let hyphen = pair.clone().find(|&at| page.tokens.reads(at, "-") && at > pair.start && at + 1 < pair.end)?;
    let long = page.tokens.word(hyphen - 1).len() >= SHORTEST && page.tokens.word(hyphen + 1).len() >= SHORTEST;
    let (left, right) = (words(pair.start..hyphen), words(hyphen + 1..pair.end));
    let named = left > 1 && (right > 1 || page.hits.is(hyphen + 1, Class::GivenName));
    (long && named).then_some(hyphen)
}
