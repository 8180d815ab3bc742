//! Recognises mentions of kind `law`.

use super::candidate::Candidate;
use crate::page::Page;

/// Proposes every law that a rule sees.
pub fn propose(_page: &Page, _out: &mut Vec<Candidate>) {}
