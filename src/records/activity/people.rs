//! Who opened it, who spoke as a resource person, who received the visitors.

use super::story::Story;
use crate::annotation::{Kind, Slot, SlotValue, Value};
use crate::lexicon::Class;

/// How far from the verb the one who opened may stand, in tokens.
const REACH: usize = 40;

/// Whoever the article says opened the event; one who stood in for somebody else was there, and is named.
pub fn opener(story: &Story) -> Option<Slot> {
    for (at, sentence) in story.sentences.iter().enumerate() {
        for cue in &sentence.cues {
            let found = match cue.value {
                "opened" => {
                    let from = story.cue_after(at, cue.end, REACH, "stands-in").map_or(cue.end, |stand_in| stand_in.end);
                    person_after(story, at, from)
                }
                "opens" if opens_event(story, cue.end, sentence.tokens.end) => {
                    person_before(story, at, cue.start).or_else(|| person_after(story, at, cue.end))
                }
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
    }
    None
}

/// `membuka pelatihan`, `membuka acara secara resmi`, not `membuka pendaftaran`.
fn opens_event(story: &Story, from: usize, end: usize) -> bool {
    (from..end.min(from + 5)).any(|at| {
        let hits = &story.page.hits;
        hits.is(at, Class::EventGenre)
            || hits.is(at, Class::EventName)
            || hits.is(at, Class::Commemoration)
            || matches!(story.folded(at), "acara" | "kegiatan" | "resmi" | "sidang" | "rapat")
    })
}

fn person_after(story: &Story, sentence: usize, token: usize) -> Option<Slot> {
    let near = |&mention: &usize| story.range(mention).start >= token && story.range(mention).start - token <= REACH;
    let inside = &story.sentences[sentence].mentions;
    let office =
        inside.iter().copied().filter(near).find(|&mention| matches!(story.mentions[mention].kind, Kind::Person | Kind::Position))?;
    named(story, office)
}

fn person_before(story: &Story, sentence: usize, token: usize) -> Option<Slot> {
    let near = |&mention: &usize| story.range(mention).end <= token && token - story.range(mention).end <= REACH;
    let inside = &story.sentences[sentence].mentions;
    let people = |kind: Kind| inside.iter().copied().filter(near).find(|&mention| story.mentions[mention].kind == kind);
    named(story, people(Kind::Person).or_else(|| people(Kind::Position))?)
}

/// A mention's slot with the full name of the one it names.
fn named(story: &Story, mention: usize) -> Option<Slot> {
    let entity = story.mentions[mention].entity.and_then(|id| story.entities.get(id.0 as usize));
    let name = entity
        .filter(|entity| entity.kind == Kind::Person)
        .map_or_else(|| story.mentions[mention].text.clone(), |entity| entity.name.clone());
    Some(Slot { value: SlotValue::Text(name), ..story.slot(mention) })
}

/// Resource persons: the people named in the sentences that speak of them.
pub fn speakers(story: &Story) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for sentence in &story.sentences {
        let Some(cue) = sentence.cues.iter().find(|cue| cue.value == "speaker") else { continue };
        let people = sentence.mentions.iter().copied().filter(|&mention| story.mentions[mention].kind == Kind::Person);
        for mention in people.filter(|&mention| story.range(mention).start.abs_diff(cue.start) <= REACH) {
            let Some(slot) = named(story, mention) else { continue };
            if slots.iter().all(|known| known.value != slot.value) {
                slots.push(slot);
            }
        }
    }
    slots
}

/// Who receives the visitors: the institution or person after `disambut (oleh)`, `diterima (oleh)`.
pub fn host(story: &Story) -> Option<Slot> {
    for (at, sentence) in story.sentences.iter().enumerate() {
        for cue in sentence.cues.iter().filter(|cue| cue.value == "host") {
            let after = sentence.mentions.iter().copied().find(|&mention| {
                let found = &story.mentions[mention];
                story.range(mention).start >= cue.end
                    && matches!(found.kind, Kind::Organization | Kind::Person | Kind::Position)
                    && !matches!(found.value, Some(Value::Number(_)))
            });
            if let Some(mention) = after {
                return if story.mentions[mention].kind == Kind::Organization {
                    Some(story.slot(mention))
                } else {
                    person_after(story, at, cue.end)
                };
            }
        }
    }
    None
}
