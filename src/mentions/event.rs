//! Recognises mentions of kind `event`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every event that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
