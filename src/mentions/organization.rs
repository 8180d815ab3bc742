//! Recognises mentions of kind `organization`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every organization that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
