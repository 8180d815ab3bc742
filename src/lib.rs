//! petik reads one pasted Indonesian local-government news article and hands back its facts.

#![warn(missing_docs)]

pub mod annotation;
mod findings;
mod lexicon;
mod mentions;
mod offsets;
mod options;
mod page;
mod pipeline;
mod records;
mod resolution;
mod span;
mod tagger;
mod tokens;
#[cfg(feature = "wasm")]
mod wasm;
mod zones;

pub use annotation::{Annotation, Options};
pub use options::parse_date;
pub use pipeline::{annotate, rules};
#[cfg(feature = "train")]
pub use tagger::train;
