//! `text.typo`: misspellings of formal Indonesian, words glued, split or doubled, slips of the finger, a size named twice.
//!
//! Names, regional words and English are left alone: a word counts as misspelt only when a lexicon lists it so, or when it is
//! no word and one slip away from a frequent one.

mod bound;
mod doubled;
mod edit;
mod glued;
mod listed;
mod meant;
mod melted;
mod money;
mod region;
mod slip;
mod small_month;

use super::Facts;
use crate::annotation::{Finding, Kind, Mention};
use crate::span::Span;
use crate::tokens::Shape;

/// Queries every misspelt word of the article, each place on its own.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    money::check(facts, out);
    small_month::check(facts, out);
    let mut covers = Covers::of(facts.mentions);
    let mut slips = slip::Slips::default();
    let regions = region::Regions::of(facts);
    let mut at = 0;
    while let Some(token) = facts.page.tokens.get(at) {
        let article = facts.page.is_article(token.span.start);
        let mention = if article { covers.at(token.span) } else { None };
        let held = if article { held_to(facts, at, mention) } else { Held::Free };
        if article && let Some(finding) = regions.read(facts, at, mention) {
            out.push(finding);
            at += 1;
            continue;
        }
        if held == Held::Spelling
            && let Some((finding, end)) = listed::read(facts, at).or_else(|| doubled::read(facts, at))
        {
            out.push(finding);
            at = end;
            continue;
        }
        if held != Held::Free {
            out.extend(slips.read(facts, at));
        }
        at += 1;
    }
}

/// What a word is held to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    /// Nothing: a name.
    Free,
    /// No slips of the finger; the spelling is the name-giver's.
    Slips,
    /// The spelling of formal Indonesian.
    Spelling,
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

/// Names of people and places are free; those of institutions, and capitalised words among others, which are likely a name that
/// nothing recognised, may be spelt in their own way.
fn held_to(facts: &Facts, at: usize, mention: Option<&Mention>) -> Held {
    let tokens = &facts.page.tokens;
    let capital = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Mixed));
    let own_way = match mention.map(|mention| mention.kind) {
        Some(Kind::Person | Kind::Venue | Kind::Region | Kind::Law) => return Held::Free,
        Some(Kind::Organization) => tokens.get(at).is_some_and(|token| token.shape != Shape::Lower),
        Some(_) => false,
        None => {
            let sentence = tokens.sentences.get(tokens.sentence_of(at));
            let first = sentence.is_some_and(|s| s.start == at || s.start + 1 == at && tokens.reads(at - 1, "\""));
            capital(at) && !first && (at > 0 && capital(at - 1) || capital(at + 1))
        }
    };
    if own_way { Held::Slips } else { Held::Spelling }
}

/// A word in the capitals of another one: `Nopember` and `november` give `November`.
pub fn in_case_of(word: &str, model: &str) -> String {
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
