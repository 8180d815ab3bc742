//! Names shortened to their first letters: `Bupati Rendra Osa Wirsana, M.Si (ROW)`.

use std::collections::HashSet;

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::run::is_degree;
use super::{INITIALS, push};
use crate::annotation::Kind;
use crate::order::Order;
use crate::page::Page;
use crate::tokens::Shape;

/// How sure the initials of a name are that is believed.
const SURE: f32 = 0.9;
/// A name this sure is believed.
const BELIEVED: f32 = 0.5;

/// Tokens of the degrees between a name and its initials at most.
const REACH: usize = 16;

/// The letters in parentheses behind a name, where they are the first ones of its words, degrees between or not.
pub fn initials(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let names = out.get(first..).unwrap_or_default().iter().filter(|name| name.kind == Kind::Person && name.tokens.len() > 1);
    let found: HashSet<usize> = names.filter_map(|name| shortened(words, name.tokens.start, name.tokens.end)).collect();
    let mut found: Vec<usize> = found.into_iter().collect();
    found.order();
    for at in found {
        push(words, at..at + 1, &INITIALS, 0.85, out);
    }
}

/// The token with the initials of the name between two tokens, behind it.
fn shortened(words: &Words, start: usize, end: usize) -> Option<usize> {
    let open = (end..end + REACH).find(|&at| words.folded(at) == "(")?;
    let degrees = end == open || is_degree(words, end + 1) && (end..open).all(|at| words.shape(at) != Shape::Lower);
    let letters = (start..end).filter_map(|at| words.folded(at).chars().next()).filter(|letter| letter.is_alphabetic());
    let named = words.shape(open + 1) == Shape::Upper && words.folded(open + 2) == ")" && letters.eq(words.folded(open + 1).chars());
    (named && degrees && words.same_line(start, open + 2)).then_some(open + 1)
}

/// Puts in the initials behind the names that the tagger believes, and their later uses.
pub fn believe(page: &Page, weighed: &mut Vec<Candidate>) {
    let words = Words::of(page);
    let names = weighed.iter().filter(|name| name.kind == Kind::Person && name.tokens.len() > 1 && name.confidence >= BELIEVED);
    let behind = names.filter_map(|name| shortened(&words, name.tokens.start, name.tokens.end));
    let letters: HashSet<&str> = behind.map(|at| words.folded(at)).collect();
    if letters.is_empty() {
        return;
    }
    let written = |at: &usize| words.shape(*at) == Shape::Upper && words.is_article(*at) && letters.contains(words.folded(*at));
    weighed.extend((0..words.len()).filter(written).map(|at| Candidate::new(at..at + 1, Kind::Person, &INITIALS, SURE)));
}
