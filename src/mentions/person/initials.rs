//! Names shortened to their first letters: `Bupati Rendra Osa Wirsana, M.Si (ROW)`.

use std::ops::Range;

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::run::is_degree;
use super::{INITIALS, push};
use crate::annotation::Kind;
use crate::map::Set;
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
    let found: Set<usize> = names.filter_map(|name| shortened(words, &name.tokens)).collect();
    let mut found: Vec<usize> = found.iter().copied().collect();
    found.order();
    for at in found {
        push(words, at..at + 1, &INITIALS, 0.85, out);
    }
}

/// The token with the initials of a name, behind it and its degrees.
fn shortened(words: &Words, name: &Range<usize>) -> Option<usize> {
    let at = letters(words.page, name)?;
    let between = name.end..at - 1;
    let degrees = between.is_empty() || is_degree(words, name.end + 1) && between.clone().all(|at| words.shape(at) != Shape::Lower);
    (degrees && words.same_line(name.start, at + 1)).then_some(at)
}

/// The token in the next parentheses behind a name, where it has the first letters of the name's words.
fn letters(page: &Page, name: &Range<usize>) -> Option<usize> {
    let tokens = &page.tokens;
    let at = (name.end..name.end + REACH).find(|&at| tokens.folded(at) == "(")? + 1;
    let first = name.clone().filter_map(|at| tokens.folded(at).chars().next()).filter(|letter| letter.is_alphabetic());
    let upper = tokens.get(at).is_some_and(|token| token.shape == Shape::Upper);
    (upper && tokens.folded(at + 1) == ")" && first.eq(tokens.folded(at).chars())).then_some(at)
}

/// Puts in the initials behind the names that the tagger believes, and their later uses.
pub fn believe(page: &Page, weighed: &mut Vec<Candidate>) {
    let believed = weighed.iter().filter(|name| name.kind == Kind::Person && name.tokens.len() > 1 && name.confidence >= BELIEVED);
    let names: Vec<Range<usize>> = believed.map(|name| name.tokens.clone()).filter(|name| letters(page, name).is_some()).collect();
    if names.is_empty() {
        return;
    }
    let words = Words::of(page);
    let known: Set<&str> = names.iter().filter_map(|name| shortened(&words, name)).map(|at| words.folded(at)).collect();
    let written = |at: &usize| words.shape(*at) == Shape::Upper && words.is_article(*at) && known.contains(words.folded(*at));
    weighed.extend((0..words.len()).filter(written).map(|at| Candidate::new(at..at + 1, Kind::Person, &INITIALS, SURE)));
}
