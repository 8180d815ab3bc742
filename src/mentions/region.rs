//! Recognises mentions of kind `region`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every region that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
