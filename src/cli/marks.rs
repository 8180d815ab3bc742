//! What a reader has put right, from a file.

use std::fs;

use petik::annotation::{Kind, Mark, Offsets};
use petik::{Annotation, Options};
use serde_json::Value;

/// Reads a file of marks: a JSON list of objects with `start`, `end` and `kind`, so that mentions will do as such.
///
/// # Errors
/// Says what is wrong, and where.
pub fn read(file: &str) -> Result<Vec<Mark>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let list: Vec<Value> =
        serde_json::from_str(&text).map_err(|error| format!("{file}: not a JSON list of {{\"start\", \"end\", \"kind\"}}: {error}"))?;
    list.iter().enumerate().map(|(at, each)| mark(each).map_err(|(field, wanted)| refusal(file, at, each, field, wanted))).collect()
}

fn refusal(file: &str, at: usize, each: &Value, field: &str, wanted: &str) -> String {
    let (dot, value) = if field.is_empty() { ("", Some(each)) } else { (".", each.get(field)) };
    format!("{file}: [{at}]{dot}{field} must be {wanted}, not {}", value.map_or("left out".to_owned(), Value::to_string))
}

/// One mark; else which of its fields is wrong, and what it must be.
fn mark(each: &Value) -> Result<Mark, (&'static str, &'static str)> {
    if !each.is_object() {
        return Err(("", "an object"));
    }
    let place = |field| match each.get(field).and_then(Value::as_f64) {
        // Past either end of what can be counted is past that end of the text.
        Some(number) if number.fract() == 0.0 => Ok(number as usize),
        _ => Err((field, "a whole number")),
    };
    let kind = match each.get("kind") {
        Some(Value::Null) => None,
        named => {
            let known = named.and_then(Value::as_str).and_then(|name| Kind::ALL.into_iter().find(|kind| kind.name() == name));
            Some(known.ok_or(("kind", "a kind of mention or null"))?)
        }
    };
    Ok(Mark { start: place("start")?, end: place("end")?, kind })
}

/// Reads an article by its marks, whatever their unit, with places in bytes.
pub fn annotate_in_bytes(text: &str, options: &Options) -> Annotation {
    let mut options = options.clone();
    petik::to_bytes(text, options.offsets, &mut options.marks);
    options.offsets = Offsets::Utf8;
    petik::annotate(text, &options)
}
