//! Recognises mentions of kind `venue`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every venue that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
