//! Recognises mentions of kind `count`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every count that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
