//! Recognises mentions of kind `money`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every money that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
