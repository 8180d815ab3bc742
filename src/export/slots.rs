//! Slots, mentions and values as words.

use crate::annotation::{Annotation, Entity, EntityId, Mention, MentionId, Slot, SlotValue, Value};
use crate::decimal::plain;
use crate::resolution::words::one_line;

/// A slot's words, on one line though the article breaks them over two.
pub fn words(slot: &Slot) -> String {
    match &slot.value {
        SlotValue::Text(text) => one_line(text),
        SlotValue::Number(number) => plain(*number),
    }
}

/// The words of a slot that may be empty.
pub fn filled(slot: &Option<Slot>) -> Option<String> {
    slot.as_ref().map(words)
}

/// Several slots as one cell.
pub fn joined(slots: &[Slot]) -> String {
    slots.iter().map(words).collect::<Vec<_>>().join("; ")
}

/// A mention's value: an ISO date, a law's key, a plain number, two numbers with a slash between them.
pub fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => plain(*number),
        Value::Range([from, to]) => format!("{}/{}", plain(*from), plain(*to)),
    }
}

/// A mention by its id.
pub fn mention(annotation: &Annotation, id: MentionId) -> Option<&Mention> {
    annotation.mentions.get(id.0 as usize)
}

/// An entity by its id.
pub fn entity(annotation: &Annotation, id: EntityId) -> Option<&Entity> {
    annotation.entities.get(id.0 as usize)
}

/// The person, organization or region that a slot names.
pub fn named<'a>(annotation: &'a Annotation, slot: &Slot) -> Option<&'a Entity> {
    entity(annotation, mention(annotation, slot.mention?)?.entity?)
}

/// The text at a place; empty for a place that is not in it.
pub fn at(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}
