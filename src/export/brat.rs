//! brat standoff: an `.ann` file beside the untouched text.
//!
//! One `T` line a mention, inner ones too, and an annotator's note where a mention has a value. A line of the format cannot
//! hold a line break, so one inside a mention is written as a blank; the offsets still cover it.

use std::fmt::Write;

use super::code_points::CodePoints;
use super::slots;
use crate::annotation::Annotation;

/// The `.ann` file; offsets are code points.
pub fn standoff(text: &str, annotation: &Annotation) -> String {
    let positions = CodePoints::of(text);
    let mut out = String::new();
    let mut notes = 0;
    for (at, mention) in annotation.mentions.iter().enumerate() {
        let words = slots::at(text, mention.start, mention.end).replace(['\n', '\r'], " ");
        let (number, start, end) = (at + 1, positions.before(mention.start), positions.before(mention.end));
        // Writing into a String cannot fail.
        let _ = writeln!(out, "T{number}\t{} {start} {end}\t{words}", mention.kind.name());
        if let Some(value) = &mention.value {
            notes += 1;
            let _ = writeln!(out, "#{notes}\tAnnotatorNotes T{number}\t{}", slots::value(value).replace(['\n', '\r'], " "));
        }
    }
    out
}
