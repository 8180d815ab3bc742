//! Mentions: one recogniser per kind proposes, `overlap.rs` decides, and the reader has the last word (`corrections.rs`).

pub mod candidate;
#[cfg(test)]
mod cases;
pub mod corrections;
pub mod count;
pub mod date;
pub mod duration;
mod event;
mod generic;
mod holder;
pub mod law;
mod listed;
pub mod money;
pub mod numeral;
mod organization;
pub mod overlap;
pub mod percent;
mod person;
mod position;
mod rank;
mod region;
pub mod rule;
pub mod spelled;
mod tail;
mod validation;
mod venue;
mod words;

use candidate::Candidate;
use rule::Rule;
use words::Words;

use crate::page::Page;

/// Everything that a rule sees, in no order. Candidates may overlap, nest and contradict each other.
pub fn propose(page: &Page) -> Vec<Candidate> {
    let mut out = Vec::new();
    date::propose(page, &mut out);
    money::propose(page, &mut out);
    percent::propose(page, &mut out);
    duration::propose(page, &mut out);
    law::propose(page, &mut out);
    count::propose(page, &mut out);
    names(page, &mut out);
    Candidate::keep(&mut out, &mut |candidate| !candidate.tokens.is_empty() && candidate.tokens.end <= page.tokens.len());
    out
}

/// Every recogniser's rules, and the reader's.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let amounts = [date::RULES, money::RULES, percent::RULES, duration::RULES, law::RULES, count::RULES];
    let names = [region::RULES, organization::RULES, position::RULES, person::RULES, venue::RULES, event::RULES, holder::RULES];
    amounts.into_iter().chain(names).chain([corrections::RULES]).flatten().copied()
}

/// The kinds that are names. Each reads the ones before it: an office ends where its region ends.
fn names(page: &Page, out: &mut Vec<Candidate>) {
    let mut words = Words::of(page);
    for propose in [region::propose, organization::propose, position::propose, person::propose, venue::propose, event::propose] {
        propose(&words, out);
        words.note(out);
    }
}
