//! How a check words what it found.

use super::Facts;
use crate::annotation::{Finding, Language, Place, Severity};
use crate::span::Span;

/// A finding at a place, without suggestion and related places. The sentence is given in both languages, Indonesian first.
pub fn finding(facts: &Facts, code: &'static str, severity: Severity, at: Span, says: [String; 2]) -> Finding {
    let [indonesian, english] = says;
    let message = match facts.page.options.language {
        Language::Id => indonesian,
        Language::En => english,
    };
    Finding { code, severity, start: at.start, end: at.end, message, suggestion: None, related: Vec::new() }
}

impl Finding {
    /// Adds the words to put there instead.
    pub(super) fn suggest(mut self, words: impl Into<String>) -> Self {
        self.suggestion = Some(words.into());
        self
    }

    /// Adds a place that contradicts it.
    pub(super) fn beside(mut self, place: Span) -> Self {
        self.related.push(Place::from(place));
        self
    }
}
