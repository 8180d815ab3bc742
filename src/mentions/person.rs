//! Recognises mentions of kind `person`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every person that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
