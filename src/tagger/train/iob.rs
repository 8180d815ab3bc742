//! Sentences in IOB files: `token TAB label`, a blank line between sentences.
//!
//! Tokens are joined by single blanks and read like any text; a label holds for all of petik's tokens inside its token.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use super::examples::{Example, Span};
use super::words::{self, Words};
use crate::annotation::{Kind, Options};
use crate::mentions;
use crate::pipeline;

/// One sentence.
pub struct Sentence {
    /// Its text.
    pub text: String,
    /// Byte ranges of the tokens as given.
    tokens: Vec<Range<usize>>,
    /// Byte ranges and kinds of the entities.
    entities: Vec<(Range<usize>, usize)>,
}

/// The kind that a label of the public corpora stands for.
fn kind(label: &str) -> Option<usize> {
    let kind = match label {
        "PER" | "PERSON" => Kind::Person,
        "ORG" | "ORGANISATION" | "ORGANIZATION" => Kind::Organization,
        "LOC" | "PLACE" | "GPE" => Kind::Region,
        other => return Kind::ALL.iter().position(|kind| kind.name().eq_ignore_ascii_case(other)),
    };
    Some(kind as usize)
}

/// Reads a file.
///
/// # Errors
/// When it cannot be read, or a label is of no kind that petik knows.
pub fn read(path: &Path) -> Result<Vec<Sentence>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut out = Vec::new();
    let mut sentence = Sentence { text: String::new(), tokens: Vec::new(), entities: Vec::new() };
    let mut open = false;
    for (number, line) in text.lines().chain(std::iter::once("")).enumerate() {
        let Some((word, label)) = line.split_once('\t') else {
            if !sentence.tokens.is_empty() {
                out.push(std::mem::replace(&mut sentence, Sentence { text: String::new(), tokens: Vec::new(), entities: Vec::new() }));
            }
            open = false;
            continue;
        };
        if !sentence.text.is_empty() {
            sentence.text.push(' ');
        }
        let start = sentence.text.len();
        sentence.text.push_str(word);
        let token = start..sentence.text.len();
        sentence.tokens.push(token.clone());
        let Some((prefix, name)) = label.trim().split_once('-') else {
            open = false;
            continue;
        };
        let kind = kind(name).ok_or_else(|| format!("{}:{}: unknown label {label:?}", path.display(), number + 1))?;
        match sentence.entities.last_mut() {
            Some(last) if prefix == "I" && open && last.1 == kind => last.0.end = token.end,
            _ => sentence.entities.push((token, kind)),
        }
        open = true;
    }
    Ok(out)
}

impl Sentence {
    /// The sentence with its features and labels; see [`Example::of`].
    pub fn example(&self, words: &Words, learn: bool) -> Example {
        let page = pipeline::read(&self.text, &Options::default());
        let rules = mentions::propose(&page);
        let gold = self
            .entities
            .iter()
            .map(|(bytes, kind)| {
                let tokens = page.tokens.within(crate::span::Span::from(bytes.clone()));
                Span { start: tokens.start, end: tokens.end, kind: *kind }
            })
            .collect();
        let own = if learn { words::of(&page.tokens) } else { BTreeSet::new() };
        let mut example = Example::with("", &page, &rules, gold, |word| words.is_common(word, &own));
        // A sentence without its page has no zones.
        example.stands.fill((true, true));
        example
    }

    /// Widens a span of petik's tokens to the tokens as given.
    pub fn snap(&self, example: &Example, span: &Span) -> Span {
        let places = &example.places;
        let first = self.tokens.partition_point(|token| token.end <= places[span.start].start);
        let last = self.tokens.partition_point(|token| token.start < places[span.end - 1].end);
        let start = self.tokens.get(first).map_or(span.start, |token| places.partition_point(|place| place.end <= token.start));
        let end = self.tokens.get(last.wrapping_sub(1)).map_or(span.end, |token| places.partition_point(|place| place.start < token.end));
        Span { start: start.min(span.start), end: end.max(span.end), kind: span.kind }
    }
}
