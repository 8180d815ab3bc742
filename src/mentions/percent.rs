//! Recognises mentions of kind `percent`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every percent that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
