//! What a recogniser or the tagger proposes.

use std::ops::Range;

use super::rule::Rule;
use crate::annotation::Kind;

/// A mention proposed. `overlap.rs` decides which of those that touch each other stands.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its kind.
    pub kind: Kind,
    /// The rule that saw it.
    pub rule: &'static Rule,
    /// How sure the rule is, 0 to 1, before the others are heard.
    pub confidence: f32,
    /// What the tagger's chain alone gives it; 0 for what it does not see.
    pub chain: f32,
    /// True for a date told relative to another day.
    pub relative: bool,
}

impl Candidate {
    /// A candidate over a token range.
    pub fn new(tokens: Range<usize>, kind: Kind, rule: &'static Rule, confidence: f32) -> Self {
        Candidate { tokens, kind, rule, confidence, chain: 0.0, relative: false }
    }

    /// Leaves out the candidates of which something does not hold; one function for all who ask, each with a question of its own.
    pub fn keep(candidates: &mut Vec<Candidate>, holds: &mut dyn FnMut(&Candidate) -> bool) {
        candidates.retain(|candidate| holds(candidate));
    }

    /// Adds a candidate over a token range to those proposed: one function, for there are many places that do.
    pub fn propose(out: &mut Vec<Self>, tokens: Range<usize>, kind: Kind, rule: &'static Rule, confidence: f32) {
        out.push(Self::new(tokens, kind, rule, confidence));
    }
}
