//! Slips of the finger: words that are none, and what `meant.rs` takes them for.
//!
//! Words cut off at a line's end, words that a lexicon has as names, and words among other unknown ones (another language) are
//! left alone.

use super::super::Facts;
use super::super::report::finding;
use super::edit::sound_alike;
use super::in_case_of;
use super::listed::{is_apart, is_cut_off, standard};
use super::meant::{self, LONG, OFTEN, SHORTEST, Slip, VERY_LONG, VERY_OFTEN};
use crate::annotation::{Finding, Severity};
use crate::lexicon::Class;
use crate::lexicon::words::{self, Usage};
use crate::map::Map;
use crate::span::Span;
use crate::tokens::{Shape, TokenKind};

/// The longest word looked at.
const LONGEST: usize = 24;
/// Unknown words looked at in one article; a text with more is no Indonesian article.
const MOST: usize = 200;

/// What the words of one article are taken for, each looked up once.
#[derive(Default)]
pub struct Slips {
    read: Map<String, Option<Slip>>,
}

impl Slips {
    /// The slip at a token.
    pub fn read(&mut self, facts: &Facts, at: usize) -> Option<Finding> {
        let tokens = &facts.page.tokens;
        let token = tokens.get(at).filter(|token| token.kind == TokenKind::Word)?;
        let word = tokens.folded(at);
        let capital = token.shape == Shape::Title;
        let length = if capital { LONG - 1 } else { SHORTEST };
        if !(length..=LONGEST).contains(&word.len()) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let affix = meant::lost_k(word).or_else(|| meant::mixed(word));
        if !capital && token.shape != Shape::Lower
            || affix.is_none() && words::is_word(word)
            || is_cut_off(facts, at + 1)
            || !is_apart(facts, at, at + 1)
        {
            return None;
        }
        if facts.page.hits.at(at).iter().any(|hit| is_name(hit.class)) {
            return None;
        }
        let foreign = usize::from(self.is_foreign(facts, at.wrapping_sub(1))) + usize::from(self.is_foreign(facts, at + 1));
        let near = || self.nearest(word).filter(|slip| foreign == 0 || foreign == 1 && slip.often >= VERY_OFTEN);
        let slip = affix.or_else(near)?;
        // A capitalised word may keep an old spelling (`Propinsi`), and one that is near no frequent one may be a name.
        let old = |right: &String| facts.page.hits.find(at, Class::Misspelling).is_some() && spelt_alike(word, right);
        if capital && slip.right.as_ref().is_some_and(old) {
            return None;
        }
        let short = word.len() < LONG && !words::is_oddly_spelt(word);
        if capital && (slip.often < 2 && word.len() < VERY_LONG || short && slip.often <= OFTEN) {
            return None;
        }
        // The nearest word may be a misspelling itself: `diantaranyq`.
        let right = slip.right.as_ref().map(|right| standard(right).unwrap_or(right));
        Some(query(facts, token.span, right))
    }

    /// What a word that is none is taken for; nothing after the first so many.
    fn nearest(&mut self, word: &str) -> Option<Slip> {
        if let Some(known) = self.read.get(word) {
            return known.clone();
        }
        if self.read.len() >= MOST {
            return None;
        }
        let slip = meant::nearest(word);
        self.read.insert(word.to_owned(), slip.clone());
        slip
    }

    /// True for a neighbour in lower case that no lexicon knows, or that is English.
    fn is_foreign(&mut self, facts: &Facts, at: usize) -> bool {
        let tokens = &facts.page.tokens;
        let word = tokens.folded(at);
        let lower = tokens.get(at).is_some_and(|token| token.shape == Shape::Lower && token.span.len() > 2);
        let unknown = |slips: &mut Slips| !words::is_word(word) && (word.len() > LONGEST || slips.nearest(word).is_none());
        lower && (matches!(words::usage(word), Some(Usage::Foreign)) || unknown(self))
    }
}

/// Queries a slip in a word, with the word that was meant where that is known.
#[inline(never)]
pub fn query(facts: &Facts, span: Span, right: Option<&str>) -> Finding {
    let written = facts.page.words(span);
    let report = |says| finding(facts, "text.typo", Severity::Medium, span, says);
    match right.map(|right| in_case_of(right, written)) {
        Some(right) => {
            let says = [
                format_args!("“{written}” tampaknya salah ketik untuk “{right}”."),
                format_args!("“{written}” looks like a slip for “{right}”."),
            ];
            report(says).suggest(right)
        }
        None => report([format_args!("“{written}” tampaknya salah ketik."), format_args!("“{written}” looks like a typing slip.")]),
    }
}

/// True for two words that differ only in letters that sound alike.
fn spelt_alike(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).all(|(a, b)| a == b || sound_alike(a, b))
}

/// True for words that a lexicon has as names or parts of names.
fn is_name(class: Class) -> bool {
    use Class::*;
    matches!(
        class,
        Province
            | Kabupaten
            | Kota
            | RegionAlias
            | Place
            | GivenName
            | FamilyName
            | NamePrefix
            | Honorific
            | Rank
            | Degree
            | Outlet
            | OrgAcronym
            | OrgGenericAcronym
            | OtherAcronym
    )
}
