//! How a check words what it found.
//!
//! The functions that word a finding stay apart from those that look for it (`inline(never)`): a browser compiles all of a function that
//! an article reaches, and most articles have nothing that most of the checks look for.

use std::fmt;

use super::Facts;
use crate::annotation::{Finding, Language, Place, Severity};
use crate::decimal::plain;
use crate::span::Span;

/// A finding at a place, without suggestion and related places. The sentence is given in both languages, Indonesian first.
pub fn finding(facts: &Facts, code: &'static str, severity: Severity, at: Span, says: [fmt::Arguments; 2]) -> Finding {
    let [indonesian, english] = says;
    let message = match facts.page.options.language {
        Language::Id => indonesian,
        Language::En => english,
    };
    let message = message.to_string();
    Finding { code, severity, start: at.start, end: at.end, message, suggestion: None, related: Vec::new() }
}

/// A number as Indonesian and as English write it: `1.500,5`, `1,500.5`.
pub fn figures(number: f64) -> [String; 2] {
    let text = plain(number);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    [('.', ','), (',', '.')].map(|(thousands, point)| {
        let mut figures = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                figures.push(thousands);
            }
            figures.push(digit);
        }
        if !fraction.is_empty() {
            figures.push(point);
            figures += fraction;
        }
        figures
    })
}

/// An amount of rupiah in both languages: `Rp1,5 miliar`, `Rp1.5 billion`.
pub fn rupiah(amount: f64) -> [String; 2] {
    let (unit, words) = match amount {
        1e9.. => (1e9, [" miliar", " billion"]),
        1e6.. => (1e6, [" juta", " million"]),
        _ => (1.0, ["", ""]),
    };
    // What more than three places would take is written out.
    let (unit, words) = if amount % (unit / 1000.0) == 0.0 { (unit, words) } else { (1.0, ["", ""]) };
    let [indonesian, english] = figures(amount / unit);
    [format!("Rp{indonesian}{}", words[0]), format!("Rp{english}{}", words[1])]
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
