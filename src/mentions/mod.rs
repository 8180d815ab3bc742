//! Mentions: one recogniser per kind proposes, `overlap.rs` decides.

pub mod candidate;
mod count;
mod date;
mod duration;
mod event;
mod law;
mod money;
mod organization;
pub mod overlap;
mod percent;
mod person;
mod position;
mod region;
pub mod rule;
mod venue;

use candidate::Candidate;

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
    region::propose(page, &mut out);
    organization::propose(page, &mut out);
    position::propose(page, &mut out);
    person::propose(page, &mut out);
    venue::propose(page, &mut out);
    event::propose(page, &mut out);
    out.retain(|candidate| candidate.tokens.start < candidate.tokens.end && candidate.tokens.end <= page.tokens.len());
    out
}
