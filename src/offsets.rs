//! Turns byte offsets into the caller's unit and back, for all places in one sorted sweep.

use crate::annotation::{Annotation, Batch, Mark, MentionDetail, Offsets, Participants, Slot};
use crate::order::Order;

/// Rewrites every `start` and `end` from bytes to `annotation.offsets`.
pub fn convert(text: &str, annotation: &mut Annotation) {
    if annotation.offsets == Offsets::Utf8 {
        return;
    }
    let unit = length(annotation.offsets);
    let mut places = Vec::new();
    collect(annotation, &mut places);
    sweep(text, places, char::len_utf8, unit);
}

/// Rewrites every `start` and `end` from the caller's unit to bytes. A place inside a character becomes its end, one past the text
/// the text's end.
pub fn to_bytes(text: &str, offsets: Offsets, marks: &mut [Mark]) {
    sweep(text, marks.iter_mut().flat_map(|mark| [&mut mark.start, &mut mark.end]).collect(), length(offsets), char::len_utf8);
}

fn length(offsets: Offsets) -> fn(char) -> usize {
    match offsets {
        Offsets::Utf8 => char::len_utf8,
        Offsets::Utf16 => char::len_utf16,
        Offsets::Codepoint => |_| 1,
    }
}

fn sweep(text: &str, mut places: Vec<&mut usize>, from: fn(char) -> usize, to: fn(char) -> usize) {
    places.order_by_key(|place| **place);
    let mut characters = text.chars();
    let (mut told, mut count) = (0, 0);
    for place in places {
        while told < *place {
            let Some(c) = characters.next() else { break };
            told += from(c);
            count += to(c);
        }
        *place = count;
    }
}

fn collect<'a>(annotation: &'a mut Annotation, out: &mut Vec<&'a mut usize>) {
    let Annotation { offsets: _, zones, dateline, mentions, entities: _, quotations, offices: _, activities, findings } = annotation;
    for zone in zones {
        out.extend([&mut zone.start, &mut zone.end]);
    }
    if let Some(dateline) = dateline {
        out.extend([&mut dateline.start, &mut dateline.end]);
    }
    for mention in mentions {
        out.extend([&mut mention.start, &mut mention.end]);
        if let MentionDetail::Position { title, institution } = &mut mention.detail {
            for place in [title, institution].into_iter().flatten() {
                out.extend([&mut place.start, &mut place.end]);
            }
        }
    }
    for quotation in quotations {
        out.extend([&mut quotation.start, &mut quotation.end]);
        if let Some(cue) = &mut quotation.cue {
            out.extend([&mut cue.start, &mut cue.end]);
        }
    }
    for activity in activities {
        let single = [
            &mut activity.title,
            &mut activity.name,
            &mut activity.organizer,
            &mut activity.host,
            &mut activity.venue,
            &mut activity.region,
            &mut activity.start,
            &mut activity.end,
            &mut activity.opened_by,
            &mut activity.method,
            &mut activity.purpose,
            &mut activity.theme,
        ];
        slots(single.into_iter().flatten(), out);
        slots(activity.speakers.iter_mut().chain(&mut activity.legal_basis), out);
        participants(&mut activity.participants, out);
        for Batch { label, start, end, participants: who } in &mut activity.batches {
            slots([label, start, end].into_iter().flatten(), out);
            participants(who, out);
        }
    }
    for finding in findings {
        out.extend([&mut finding.start, &mut finding.end]);
        for place in &mut finding.related {
            out.extend([&mut place.start, &mut place.end]);
        }
    }
}

fn participants<'a>(participants: &'a mut Participants, out: &mut Vec<&'a mut usize>) {
    let Participants { count, who, parts } = participants;
    slots([count, who].into_iter().flatten().chain(parts), out);
}

fn slots<'a>(slots: impl Iterator<Item = &'a mut Slot>, out: &mut Vec<&'a mut usize>) {
    for slot in slots {
        out.extend([&mut slot.start, &mut slot.end]);
    }
}
