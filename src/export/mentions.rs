//! All mentions as a table: one row each.

use super::code_points::CodePoints;
use super::csv::{Cell, record};
use super::slots;
use crate::annotation::Annotation;

/// The headings, a line of CSV.
pub fn heading() -> String {
    let mut out = String::new();
    let names = ["file", "id", "kind", "start", "end", "text", "value", "within", "entity", "entityName", "rule", "confidence"];
    record(names.map(Cell::from), &mut out);
    out
}

/// One line of CSV for every mention, `file` in its first column. `start` and `end` are code points; a value of two numbers has
/// a slash between them.
pub fn rows(file: &str, text: &str, annotation: &Annotation) -> String {
    let positions = CodePoints::of(text);
    let mut out = String::new();
    for mention in &annotation.mentions {
        let entity = mention.entity.and_then(|id| slots::entity(annotation, id));
        record(
            [
                file.into(),
                format!("m{}", mention.id.0).into(),
                mention.kind.name().into(),
                positions.before(mention.start).into(),
                positions.before(mention.end).into(),
                mention.text.as_str().into(),
                mention.value.as_ref().map(slots::value).into(),
                mention.within.map(|id| format!("m{}", id.0)).into(),
                entity.map(|entity| format!("e{}", entity.id.0)).into(),
                entity.map(|entity| entity.name.clone()).into(),
                mention.rule.into(),
                Cell::Number((f64::from(mention.confidence) * 1000.0).round() / 1000.0),
            ],
            &mut out,
        );
    }
    out
}
