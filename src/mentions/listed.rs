//! What the lists know at a token, by the classes of their entries.

use crate::lexicon::{Class, Hit};
use crate::page::Page;

/// The longest entry of any of the classes that begins at a token.
pub fn entry<'p>(page: &'p Page, at: usize, classes: &[Class]) -> Option<&'p Hit> {
    page.hits.at(at).iter().find(|hit| classes.contains(&hit.class))
}

/// True where an entry of one of the classes begins.
pub fn begins(page: &Page, at: usize, classes: &[Class]) -> bool {
    entry(page, at, classes).is_some()
}

/// True where an entry of one of the classes begins that ends right before `end`.
pub fn spans(page: &Page, at: usize, end: usize, classes: &[Class]) -> bool {
    page.hits.at(at).iter().any(|hit| hit.end == end && classes.contains(&hit.class))
}
