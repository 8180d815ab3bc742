//! What happened: who, what, where, when, why, how.

use crate::annotation::{Activity, Entity, Mention, Office, Quotation};
use crate::page::Page;

/// Every activity of the article, the main one first.
pub fn read(_page: &Page, _mentions: &[Mention], _entities: &[Entity], _quotations: &[Quotation], _offices: &[Office]) -> Vec<Activity> {
    Vec::new()
}
