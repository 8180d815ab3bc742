//! What others read: an annotation as a table, a calendar, linked data, a page, or training data.
//!
//! Every export is a pure function of the article's text and its annotation **with byte offsets**
//! ([`Offsets::Utf8`](crate::annotation::Offsets::Utf8)); a place that is no place in the text counts as empty. What an export
//! writes as a position is a number of Unicode code points: what the Web Annotation standard, brat, Python and R count.
//!
//! No export knows more than the annotation. Where a format has no name for a fact, the fact is left out rather than
//! written under a name that means something else.
//!
//! None of this is in the WebAssembly module: it comes with the feature `cli`.

pub mod brat;
pub mod calendar;
mod code_points;
pub mod conll;
mod csv;
mod fingerprint;
pub mod html;
pub mod json_ld;
pub mod mentions;
mod slots;
pub mod table;
pub mod web_annotation;
