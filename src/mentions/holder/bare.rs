//! Who speaks by a bare name.

use std::ops::Range;

use super::word::{is_capital, is_name, joins, may_speak, run};
use crate::lexicon::{Class, Hit};
use crate::page::Page;
use crate::tokens::Shape;

/// Tokens of a short name at most: two words, or one with an apostrophe.
const SHORT: usize = 3;

/// Short names that stand as a speaker: `kata Rendra`, `Menurut Rendra,`, `Rendra mengatakan`.
pub fn speakers(page: &Page) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for hit in page.hits.iter().filter(|hit| hit.class == Class::SpeechVerb) {
        match hit.value {
            "active" if hit.start > 0 => {
                let name = hit.start - 1..hit.start;
                let opens = page.tokens.sentence_of(name.start) != page.tokens.sentence_of(name.start.saturating_sub(1));
                if opens && is_name(page, name.start) {
                    found.push(name);
                }
            }
            value if matches!(value.split(' ').next(), Some("stem" | "preposition")) => found.extend(named_after(page, hit)),
            _ => {}
        }
    }
    found
}

/// The short name behind a reporting verb, and words of address.
fn named_after(page: &Page, verb: &Hit) -> Option<Range<usize>> {
    // `Syukur` is a name inside one.
    if page.tokens.get(verb.start).is_some_and(|token| token.shape != Shape::Lower)
        && joins(page, verb.start)
        && is_capital(page, verb.start - 1)
    {
        return None;
    }
    let mut at = verb.end;
    while let Some(title) = page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank)) {
        at = title.end;
    }
    // Behind quoted words a word of the language is a name too (`”, kata Syukur`).
    let quoted = verb.start > 0 && matches!(page.tokens.folded(verb.start - 1), "\"" | "'") && at == verb.end;
    let end = run(page, at);
    let named = joins(page, at) && (is_name(page, at) || quoted && may_speak(page, at));
    (named && end - at <= SHORT && !is_capital(page, end)).then_some(at..end)
}
