//! Who runs the activity.

use super::story::Story;
use crate::annotation::{Kind, Slot, ZoneKind};

/// How far a verb may stand from its institution, in tokens: an acronym in brackets and a region may come between.
const REACH: usize = 9;

/// The least that an institution must score to be named the organizer.
const ENOUGH: i32 = 4;

/// The institution that the article shows running things: subject of an organizing verb, or named after `digelar (oleh)`.
pub fn find(story: &Story) -> Option<Slot> {
    let mut best: Option<(i32, usize)> = None;
    let mut seen: Vec<&str> = Vec::new();
    for (sentence, mention) in story.of_kind(Kind::Organization) {
        let range = story.range(mention);
        let place = &story.sentences[sentence];
        let mut score = match (place.zone, place.order) {
            (ZoneKind::Headline, _) => 3,
            (_, 0..=1) => 4,
            (_, 2..=3) => 2,
            _ => 0,
        };
        let between = |from: usize, to: usize| {
            (from..to).any(|at| matches!(story.folded(at), "yang" | "," | ".") && story.folded(at.saturating_sub(1)) != ")")
        };
        if let Some(cue) = story.cue_after(sentence, range.end, REACH, "organizes") {
            score += if between(range.end, cue.start) { 2 } else { 6 };
        }
        if story.cue_before(sentence, range.start, 2, "organized").is_some() {
            score += 7;
        }
        if story.cue_before(sentence, range.start, 0, "through").is_some() && place.order <= 3 {
            score += 4;
        }
        if range.start > 0 && matches!(story.folded(range.start - 1), "di" | "dari" | "ke" | "kepada" | "bersama" | "dan") {
            score -= 3;
        }
        if story.is_quoted(mention) {
            score -= 4;
        }
        let name = story.mentions[mention].text.as_str();
        if seen.contains(&name) {
            score += 1;
        }
        seen.push(name);
        if score >= ENOUGH && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, mention));
        }
    }
    best.map(|(_, mention)| story.slot(mention))
}
