//! `text.typo`: misspellings of formal Indonesian, words glued or split, slips of the finger.
//!
//! Names, regional words and English are left alone: a word counts as misspelt only when a lexicon lists it so, or when it is
//! no word and one slip away from a frequent one.

mod listed;
mod slip;

use super::Facts;
use crate::annotation::{Finding, Kind, Mention};
use crate::span::Span;
use crate::tokens::Shape;

/// Queries every misspelt word of the article, each place on its own.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let mut covers = Covers::of(facts.mentions);
    let mut slips = slip::Slips::default();
    let mut at = 0;
    while let Some(token) = facts.page.tokens.get(at) {
        if !facts.page.is_article(token.span.start) || !is_prose(facts, at, covers.at(token.span)) {
            at += 1;
            continue;
        }
        if let Some((finding, end)) = listed::read(facts, at) {
            out.push(finding);
            at = end;
            continue;
        }
        out.extend(slips.read(facts, at));
        at += 1;
    }
}

/// The outer mention at a place, for places asked in order.
struct Covers<'m> {
    outer: Vec<&'m Mention>,
    next: usize,
}

impl<'m> Covers<'m> {
    fn of(mentions: &'m [Mention]) -> Self {
        Covers { outer: mentions.iter().filter(|mention| mention.within.is_none()).collect(), next: 0 }
    }

    fn at(&mut self, span: Span) -> Option<&'m Mention> {
        while self.outer.get(self.next).is_some_and(|mention| mention.end <= span.start) {
            self.next += 1;
        }
        self.outer.get(self.next).copied().filter(|mention| mention.span().overlaps(span))
    }
}

/// True where a word is held to the spelling of formal Indonesian: not in names, and not in a capitalised word among others,
/// which is likely a name that nothing recognised.
fn is_prose(facts: &Facts, at: usize, mention: Option<&Mention>) -> bool {
    let capital = |at: usize| facts.page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Mixed));
    match mention.map(|mention| mention.kind) {
        Some(Kind::Person | Kind::Venue | Kind::Region | Kind::Law) => return false,
        Some(Kind::Organization) => return !capital(at) && facts.page.tokens.get(at).is_some_and(|token| token.shape == Shape::Lower),
        Some(_) => return true,
        None => {}
    }
    let sentence = facts.page.tokens.sentences.get(facts.page.tokens.sentence_of(at));
    let first =
        sentence.is_some_and(|sentence| sentence.start == at || sentence.start + 1 == at && facts.page.tokens.folded(at - 1) == "\"");
    !capital(at) || first || !(at > 0 && capital(at - 1) || capital(at + 1))
}

/// A word in the capitals of another one: `Nopember` and `november` give `November`.
fn in_case_of(word: &str, model: &str) -> String {
    let mut letters = word.chars();
    let upper = |c: char| c.is_uppercase();
    if model.chars().count() > 1 && model.chars().filter(|c| c.is_alphabetic()).all(upper) {
        return word.to_uppercase();
    }
    match (model.starts_with(upper), letters.next()) {
        (true, Some(first)) => first.to_uppercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}
