//! Who speaks by a bare name.

use std::ops::Range;

use super::word::{is_capital, is_name, joins, may_speak, run};
use crate::lexicon::{Class, Hit, words};
use crate::mentions::validation::goes_on;
use crate::page::Page;
use crate::tokens::Shape;

/// Tokens of a short name at most: two words, or one with an apostrophe.
const SHORT: usize = 3;

/// Short names that stand as a speaker: `kata Rendra`, `Menurut Rendra,`, `Rendra mengatakan`.
pub fn speakers(page: &Page) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for hit in page.hits.iter().filter(|hit| hit.class == Class::SpeechVerb) {
        match hit.value {
            "active" if hit.start > 0 && opens(page, hit.start - 1) && is_name(page, hit.start - 1) => found.push(hit.start - 1..hit.start),
            value if matches!(value.split(' ').next(), Some("stem" | "preposition")) => found.extend(named_after(page, hit)),
            _ => {}
        }
    }
    found
}

/// Given names that speak without their capital: `kata rendra lagi`.
pub fn lower(page: &Page) -> impl Iterator<Item = usize> {
    let verbs = page.hits.iter().filter(|hit| hit.class == Class::SpeechVerb && hit.value != "active").map(|verb| verb.end);
    verbs.filter(|&at| {
        let lower = page.tokens.shape(at) == Shape::Lower;
        let name = page.hits.at(at).iter().all(|hit| hit.class == Class::GivenName) && page.hits.is(at, Class::GivenName);
        lower && name && joins(page, at) && !goes_on(page, at + 1) && words::usage(page.tokens.folded(at)).is_none()
    })
}

/// Words that stand alone as the subject of some other verb: `Rendra tumbuh di desa`, where bodies stand as well.
pub fn subjects(page: &Page) -> impl Iterator<Item = usize> {
    let lower = |at: usize| page.tokens.shape(at) == Shape::Lower;
    (0..page.tokens.len()).filter(move |&at| opens(page, at) && lower(at + 1) && is_name(page, at))
}

/// True where a sentence begins, or goes on behind a comma.
fn opens(page: &Page, at: usize) -> bool {
    at > 0 && (page.tokens.sentence_of(at) != page.tokens.sentence_of(at - 1) || page.tokens.reads(at - 1, ","))
}

/// The short name behind a reporting verb, and words of address.
fn named_after(page: &Page, verb: &Hit) -> Option<Range<usize>> {
    // Inside a name the verb is a name (`M. Syukur Wirsa`).
    let before = verb.start.saturating_sub(1);
    let written_up = page.tokens.get(verb.start).is_some_and(|token| token.shape != Shape::Lower);
    let goes_on = joins(page, verb.start) && page.tokens.sentence_of(before) == page.tokens.sentence_of(verb.start);
    if written_up && goes_on && (is_capital(page, before) || page.tokens.reads(before, ".")) {
        return None;
    }
    let mut at = verb.end;
    while let Some(title) = page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank)) {
        at = title.end;
    }
    // Behind quoted words a word of the language is a name too (`”, kata Sabar`).
    let quoted = page.tokens.follows(verb.start, "\" '") && at == verb.end;
    let end = run(page, at);
    let named = joins(page, at) && (is_name(page, at) || quoted && may_speak(page, at));
    (named && end - at <= SHORT && !is_capital(page, end)).then_some(at..end)
}
