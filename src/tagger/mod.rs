//! The statistical sequence model that backs the recognisers up.

use crate::mentions::candidate::Candidate;
use crate::page::Page;

/// Proposes what the model sees, given the text, its lexicon entries and what the rules proposed.
pub fn propose(_page: &Page, _rules: &[Candidate]) -> Vec<Candidate> {
    Vec::new()
}
