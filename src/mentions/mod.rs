//! Mentions: one recogniser per kind proposes, `overlap.rs` decides.

pub mod candidate;
pub mod count;
pub mod date;
pub mod duration;
mod event;
pub mod law;
pub mod money;
pub mod numeral;
mod organization;
pub mod overlap;
pub mod percent;
mod person;
mod position;
mod region;
pub mod rule;
mod tail;
mod venue;
mod words;

use candidate::Candidate;
use words::Words;

use crate::page::Page;

/// A name at least so sure makes those inside it doubtful.
const LIKELY: f32 = 0.7;
/// What is left of the confidence of a name inside a likely longer one.
const INNER: f32 = 0.4;

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
    out.retain(|candidate| candidate.tokens.start < candidate.tokens.end && candidate.tokens.end <= page.tokens.len());
    out
}

/// The kinds that are names. Each reads the ones before it: an office ends where its region ends.
fn names(page: &Page, out: &mut Vec<Candidate>) {
    let mut words = Words::of(page);
    for propose in [region::propose, organization::propose, position::propose, person::propose, venue::propose, event::propose] {
        propose(&words, out);
        words.note(out);
    }
    doubt_inner(page.tokens.len(), out);
}

/// A name inside a longer likely one is mostly a part of it: its confidence shrinks, so that the two are not counted twice.
fn doubt_inner(tokens: usize, out: &mut [Candidate]) {
    // reach[t]: the furthest end of a likely candidate that begins at or before token t.
    let mut reach = vec![0; tokens + 1];
    for candidate in out.iter().filter(|candidate| candidate.confidence >= LIKELY && candidate.tokens.len() > 1) {
        reach[candidate.tokens.start] = candidate.tokens.end.max(reach[candidate.tokens.start]);
    }
    for at in 1..reach.len() {
        reach[at] = reach[at].max(reach[at - 1]);
    }
    for candidate in out {
        let before = candidate.tokens.start.checked_sub(1).map_or(0, |at| reach[at]);
        if before >= candidate.tokens.end || reach[candidate.tokens.start] > candidate.tokens.end {
            candidate.confidence *= INNER;
        }
    }
}
