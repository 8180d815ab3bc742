//! What does not add up: one check per file.

use crate::annotation::{Activity, Entity, Finding, Mention, Office, Quotation};
use crate::page::Page;

/// Everything that a check may read.
pub struct Facts<'a> {
    /// The text and its words.
    pub page: &'a Page<'a>,
    /// Its mentions.
    pub mentions: &'a [Mention],
    /// Its entities.
    pub entities: &'a [Entity],
    /// Its quotations.
    pub quotations: &'a [Quotation],
    /// Its offices.
    pub offices: &'a [Office],
    /// Its activities.
    pub activities: &'a [Activity],
}

/// Every finding, in text order.
pub fn check(_facts: &Facts) -> Vec<Finding> {
    Vec::new()
}
