//! Recognises mentions of kind `duration`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every duration that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
