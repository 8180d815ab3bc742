//! Recognises mentions of kind `date`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every date that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
