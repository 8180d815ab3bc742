//! Names shortened to their first letters: `Bupati Rendra Osa Wirsana, M.Si (ROW)`.

use std::ops::Range;

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::run::{is_degree, is_initial};
use super::{INITIALS, push};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Set;
use crate::order::Order;
use crate::page::Page;
use crate::tokens::Shape;

/// How sure the initials of a name are that is believed.
const SURE: f32 = 0.9;
/// A name this sure is believed.
const BELIEVED: f32 = 0.5;

/// Letters of such a short form at most.
const LETTERS: usize = 5;
/// Tokens of the degrees between a name and its initials at most.
const REACH: usize = 16;

/// The letters in parentheses behind a name, where they are the first ones of its words, degrees between or not.
pub fn initials(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let names = out.get(first..).unwrap_or_default().iter().filter(|name| name.kind == Kind::Person && name.tokens.len() > 1);
    let mut found = Vec::new();
    for name in names {
        found.extend(shortened(words, &name.tokens));
    }
    found.order();
    found.dedup();
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
    let at = (name.end..name.end + REACH).find(|&at| tokens.reads(at, "("))? + 1;
    let first = name.clone().filter_map(|at| tokens.folded(at).chars().next()).filter(|letter| letter.is_alphabetic());
    let upper = tokens.shape(at) == Shape::Upper;
    (upper && tokens.reads(at + 1, ")") && first.eq(tokens.folded(at).chars())).then_some(at)
}

/// Puts in the initials behind the names that the tagger believes, those by which somebody is called, and their later uses.
pub fn believe(page: &Page, weighed: &mut Vec<Candidate>) {
    let believed = weighed.iter().filter(|name| name.kind == Kind::Person && name.tokens.len() > 1 && name.confidence >= BELIEVED);
    let mut names: Vec<Range<usize>> = Vec::new();
    for name in believed {
        if letters(page, &name.tokens).is_some() {
            names.push(name.tokens.clone());
        }
    }
    let mut addressed = Vec::new();
    for at in 0..page.tokens.len() {
        addressed.extend(called(page, at));
    }
    if names.is_empty() && addressed.is_empty() {
        return;
    }
    let words = Words::of(page);
    let mut known: Set<&str> = Set::new();
    for at in addressed {
        if is_short(&words, at) {
            known.insert(words.folded(at));
        }
    }
    for name in &names {
        if let Some(at) = shortened(&words, name) {
            known.insert(words.folded(at));
        }
    }
    // `Gubernur ROW`
    for office in weighed.iter_mut().filter(|office| office.kind == Kind::Position && office.tokens.len() > 1) {
        let last = office.tokens.end - 1;
        office.tokens.end -= usize::from(is_short(&words, last) && known.contains(words.folded(last)));
    }
    for at in 0..words.len() {
        if is_short(&words, at) && words.is_article(at) && known.contains(words.folded(at)) {
            Candidate::propose(weighed, at..at + 1, Kind::Person, &INITIALS, SURE);
        }
    }
}

/// The token behind words that give letters for a name: `berinisial M`, `yang akrab disapa ROW`.
fn called(page: &Page, at: usize) -> Option<usize> {
    let addressed = |at: usize| page.tokens.reads(at, "disapa sapaan dipanggil panggilan");
    let next = match page.hits.find(at, Class::NicknameCue) {
        Some(cue) if cue.range().any(addressed) => cue.end,
        None if page.tokens.reads(at, "berinisial inisial") => at + 1,
        _ => return None,
    };
    (page.tokens.line_of(at) == page.tokens.line_of(next)).then_some(next)
}

/// Capital letters that stand alone, of no name or degree.
fn is_short(words: &Words, at: usize) -> bool {
    let letter = is_initial(words, at) && !words.reads(at + 1, ".") && !words.is_capital(at + 1) && !words.is_capital(at.wrapping_sub(1));
    letter || words.shape(at) == Shape::Upper && words.folded(at).len() <= LETTERS
}
