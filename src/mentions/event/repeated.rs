//! Events that an article names more than once.

use std::ops::Range;

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::{REPEATED, REPEATED_PREFIX};
use crate::annotation::Kind;
use crate::map::Map;
use crate::wordlist::among;

/// Rules whose finds are compared with each other.
const REPEATABLE: &str = "event.titled event.genre-qualifier event.lower event.programme";

/// The words that an article puts after the same genre more than once are the event's name. `first` is the place of the first event
/// among the candidates.
pub fn propose(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    // Where the words of a name first stand, and where they last do.
    let mut places: Map<Vec<&str>, (usize, usize)> = Map::new();
    let last = out.len();
    for found in &out[first..last] {
        if is_repeatable(found) {
            let start = found.tokens.start;
            let place = places.entry(words.page.tokens.folded_words(&found.tokens)).or_insert((start, start));
            *place = (place.0.min(start), place.1.max(start));
        }
    }
    for found in first..last {
        if !is_repeatable(&out[found]) {
            continue;
        }
        let Range { start, end: whole } = out[found].tokens;
        for end in start + 2..=whole {
            if places.get(&words.page.tokens.folded_words(&(start..end))).is_some_and(|&place| place != (start, start)) {
                let (rule, confidence) = if end == whole { (&REPEATED, 0.45) } else { (&REPEATED_PREFIX, 0.3) };
                Candidate::propose(out, start..end, Kind::Event, rule, confidence);
            }
        }
    }
}

/// True for an event with a name of its own.
fn is_repeatable(event: &Candidate) -> bool {
    among(event.rule.name, REPEATABLE) && event.tokens.len() > 1
}
