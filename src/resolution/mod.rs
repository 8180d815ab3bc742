//! What mentions mean: values, acronyms, coreference, entities.

pub(crate) mod acronyms;
mod entities;
pub(crate) mod last_region;
mod ordered;
pub(crate) mod positions;
pub(crate) mod region_index;
mod values;
pub(crate) mod words;

use crate::annotation::{Entity, Mention};
use crate::page::Page;

/// Fills every mention's value, detail and entity, and returns the entities.
pub fn resolve(page: &Page, mentions: &mut [Mention]) -> Vec<Entity> {
    values::fill(page, mentions);
    positions::fill(page, mentions);
    entities::link(page, mentions)
}
