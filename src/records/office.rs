//! Who holds what.

use crate::annotation::{Entity, Mention, Office};
use crate::page::Page;

/// Every office that the article gives somebody.
pub fn read(_page: &Page, _mentions: &[Mention], _entities: &[Entity]) -> Vec<Office> {
    Vec::new()
}
