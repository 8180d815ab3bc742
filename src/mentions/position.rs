//! Recognises mentions of kind `position`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every position that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
