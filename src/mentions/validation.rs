//! Declines what cannot be: numbers, dates and laws that the reader of their kind cannot read where they are proposed.
//!
//! The tagger knows words but not numbers; it takes `125 kilogram` for a count and `peraturan nomor 14` for a law.

use super::candidate::Candidate;
use super::{count, date, duration, law, money, percent};
use crate::annotation::Kind;
use crate::page::Page;

/// True where a candidate may stand.
pub fn admits(page: &Page, candidate: &Candidate) -> bool {
    let range = candidate.tokens.clone();
    match candidate.kind {
        Kind::Count => count::read(page, range.start).is_some_and(|count| count.noun < range.end),
        Kind::Money => money::read(page, range.start).is_some(),
        Kind::Percent => percent::read(page, range).is_some(),
        Kind::Duration => duration::read(page, range.start).is_some(),
        Kind::Date => candidate.relative || range.clone().any(|at| date::read(page, at).is_some_and(|phrase| phrase.start < range.end)),
        Kind::Law => range.clone().any(|at| law::read(page, at).is_some()),
        _ => true,
    }
}
