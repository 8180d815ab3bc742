//! Who said what.

use crate::annotation::{Entity, Mention, Quotation};
use crate::page::Page;

/// Every quotation, direct and indirect, in text order, with its cue and speaker.
pub fn read(_page: &Page, _mentions: &[Mention], _entities: &[Entity]) -> Vec<Quotation> {
    Vec::new()
}
