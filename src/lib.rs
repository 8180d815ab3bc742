//! petik reads one pasted Indonesian local-government news article and hands back its facts: people and the offices they hold,
//! institutions, regions, dates, laws, money, counts, the activity it reports, who said what, and what in it does not add up.
//!
//! ```
//! let text = "Bupati Luwu Utara membuka Bimtek Arsip Desa di Hotel Melati, Senin (4/3/2024).";
//! let annotation = petik::annotate(text, &petik::Options::default());
//! let dates: Vec<&str> = annotation.mentions.iter().filter(|m| m.kind.name() == "date").map(|m| m.text.as_str()).collect();
//! assert_eq!(dates, ["Senin (4/3/2024)"]);
//! ```
//!
//! # One way through
//!
//! [`annotate`] is `pipeline.rs`, and fits on one screen. Each stage reads the stages before it and nothing later:
//!
//! source → tokens → lexicon hits → zones → candidates → tagger and decision → corrections → resolution → records → findings → offsets
//!
//! The source is never changed: inside, every place is a span of its bytes, and other units are counted at the border. Rules
//! propose, the tagger weighs, `mentions/overlap.rs` alone decides, and a reader may put it right ([`Options::marks`]). A mention
//! tells the rule that made it and how often such mentions are right; [`rules`] lists them all with what they saw.
//!
//! # What it does not do
//!
//! It reads one article in Indonesian; it does not follow links, know who holds an office outside the article, or judge whether
//! a statement is true. What the article does not say stays `None`. A finding is a query for an editor, not a verdict, and
//! *absent from a table* means unknown, never wrong. It cannot fail on text, and it takes time and memory linear in it.

#![warn(missing_docs)]

pub mod annotation;
mod civil;
mod decimal;
#[cfg(feature = "cli")]
pub mod export;
mod findings;
mod lexicon;
mod map;
mod mentions;
mod offsets;
mod options;
mod order;
mod page;
mod pipeline;
mod records;
mod resolution;
mod span;
mod tagger;
mod tokens;
#[cfg(feature = "wasm")]
mod wasm;
mod wordlist;
mod zones;

pub use annotation::{Annotation, Options};
pub use offsets::to_bytes;
pub use options::parse_date;
pub use pipeline::{annotate, rules};
#[cfg(feature = "train")]
pub use tagger::train;
