//! `acronym.mismatch`: an acronym whose long form has one word that is another's: `Badan Kepegawaian Nasional (BKN)`.
//!
//! Only for acronyms that stand for one thing all over the country; the wrong word begins like the right one, or the letters would not fit.
//! The right words in another order are queried too: `Badan Nasional Narkotika (BNN)`.

use std::ops::Range;

use super::Facts;
use super::report::finding;
use super::text_typo::in_case_of;
use crate::annotation::{Finding, Severity};
use crate::lexicon::{Class, look_up};
use crate::page::Page;
use crate::resolution::words::one_apart;
use crate::span::Span;
use crate::tokens::lower;

/// Institutions that every region has and none may name otherwise; other offices of a region are called as it likes.
const BY_LAW: &str = "bpbd bumd dprd fkub lpse ppid sppg tpid tpps";

/// Queries every long form with a wrong word.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    out.extend(facts.acronyms.explained.iter().filter_map(|(at, words)| read(facts, *at, words)));
}

fn read(facts: &Facts, at: usize, words: &Range<usize>) -> Option<Finding> {
    let acronym = facts.page.tokens.word(at);
    if !acronym.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let nationwide = |class: Class| match class {
        Class::OtherAcronym | Class::WellKnown | Class::OrgAcronym => true,
        Class::OrgGenericAcronym => facts.page.tokens.reads(at, BY_LAW),
        _ => false,
    };
    look_up(acronym).into_iter().filter(|&(class, _)| nationwide(class)).find_map(|(_, long)| held_against(facts, acronym, words, long))
}

/// The query where the words before an acronym are all but one, or all in another order, those of its long form.
fn held_against(facts: &Facts, acronym: &str, words: &Range<usize>, long: &str) -> Option<Finding> {
    let page = facts.page;
    let long = lower(long);
    let right: Vec<&str> = long.split([' ', ',']).filter(|word| !word.is_empty() && *word != "dan").collect();
    let said: Vec<usize> = words.clone().rev().filter(|&word| !is_small(page, word)).take(right.len()).collect();
    let pairs: Vec<(usize, &str)> = said.into_iter().rev().zip(right.iter().copied()).collect();
    let wrong: Vec<&(usize, &str)> = pairs.iter().filter(|&&(at, right)| page.tokens.folded(at) != right).collect();
    let another = match wrong.as_slice() {
        [] => return None,
        &[&(at, right)] => page.tokens.folded(at).chars().next() == right.chars().next() && !one_apart(page.tokens.folded(at), right),
        // `Badan Penanggulangan Bencana Nasional (BNPB)`: the right words in another order.
        _ => wrong.iter().all(|(at, _)| wrong.iter().any(|(_, right)| page.tokens.folded(*at) == *right)),
    };
    let (first, last) = (pairs.first()?.0, pairs.last()?.0);
    if !another || pairs.len() != right.len() {
        return None;
    }
    query(facts, acronym, &wrong, page.tokens.span(first..last + 1))
}

#[inline(never)]
fn query(facts: &Facts, acronym: &str, wrong: &[&(usize, &str)], span: Span) -> Option<Finding> {
    let page = facts.page;
    let long = page.words(span);
    let mut right = String::new();
    let mut read = span.start;
    for &&(at, meant) in wrong {
        let place = page.tokens.span(at..at + 1);
        right += page.text.get(read..place.start)?;
        right += &in_case_of(meant, page.words(place));
        read = place.end;
    }
    right += page.text.get(read..span.end)?;
    let says = [
        format_args!("“{acronym}” adalah singkatan dari “{right}”, bukan “{long}”."),
        format_args!("“{acronym}” stands for “{right}”, not for “{long}”."),
    ];
    Some(finding(facts, "acronym.mismatch", Severity::Medium, span, says).suggest(right))
}

/// True for what has no part in the letters.
fn is_small(page: &Page, at: usize) -> bool {
    page.tokens.reads(at, ", dan & / - (")
}
