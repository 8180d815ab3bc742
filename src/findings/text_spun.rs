//! `text.spun`: text that a machine reworded, word by word, so that a copy would not look like one.
//!
//! One odd synonym proves nothing. Only an article with several that no person writes is taken for spun, and then the usual
//! synonyms of such machines are queried in it too.

use super::Facts;
use super::report::finding;
use super::text_typo::in_case_of;
use crate::annotation::{Finding, Severity};
use crate::lexicon::{Class, Hit};
use crate::map::Set;
use crate::tokens::Shape;

/// Different spun words that are enough by themselves.
const ENOUGH: usize = 3;
/// Different spun words that are enough beside so many different hints.
const FEW: (usize, usize) = (2, 5);

/// True for words in lower case: a usual word in capitals is likely part of a name.
fn is_lower(facts: &Facts, hit: &Hit) -> bool {
    hit.range().all(|at| facts.page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Lower | Shape::Mark)))
}

/// Queries the synonyms of an article that a machine reworded.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let page = facts.page;
    let mut found: Vec<&Hit> = Vec::new();
    for hit in page.hits.iter().filter(|hit| matches!(hit.class, Class::SpunWord | Class::SpunHint)) {
        let span = page.tokens.span(hit.range());
        let inside = found.last().is_some_and(|last| hit.start < last.end && hit.end <= last.end);
        if page.is_article(span.start) && !inside && (hit.class == Class::SpunWord || is_lower(facts, hit)) {
            found.push(hit);
        }
    }
    let different =
        |class: Class| -> usize { found.iter().filter(|hit| hit.class == class).map(|hit| hit.value).collect::<Set<_>>().len() };
    let (words, hints) = (different(Class::SpunWord), different(Class::SpunHint));
    if words < ENOUGH && (words < FEW.0 || hints < FEW.1) {
        return;
    }
    found.into_iter().for_each(|hit| out.push(query(facts, hit)));
}

#[inline(never)]
fn query(facts: &Facts, hit: &Hit) -> Finding {
    let page = facts.page;
    let span = page.tokens.span(hit.range());
    let written = page.words(span);
    let says = [
        format_args!("“{written}” tampaknya sinonim dari mesin penulis ulang; yang lazim “{}”.", hit.value),
        format_args!("“{written}” looks like a rewording machine's synonym; the usual word is “{}”.", hit.value),
    ];
    let severity = if hit.class == Class::SpunWord { Severity::High } else { Severity::Medium };
    let capitals = written.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    let right: Vec<String> = match capitals {
        true => hit.value.split(' ').map(|word| in_case_of(word, written)).collect(),
        false => vec![in_case_of(hit.value, written)],
    };
    finding(facts, "text.spun", severity, span, says).suggest(right.join(" "))
}
