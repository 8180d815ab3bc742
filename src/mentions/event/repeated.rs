//! Events that an article names more than once.

use std::ops::Range;

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::{REPEATED, REPEATED_PREFIX};
use crate::annotation::Kind;
use crate::map::{Map, Set};

/// Rules whose finds are compared with each other.
const REPEATABLE: &[&str] = &["event.titled", "event.genre-qualifier", "event.lower", "event.programme"];

/// The words that an article puts after the same genre more than once are the event's name. `first` is the place of the first event
/// among the candidates.
pub fn propose(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let mut places: Map<String, Set<usize>> = Map::new();
    let key = |tokens: Range<usize>| tokens.map(|at| words.folded(at)).collect::<Vec<_>>().join(" ");
    let own = out.get(first..).unwrap_or_default();
    let named: Vec<Range<usize>> =
        own.iter().filter(|c| REPEATABLE.contains(&c.rule.name) && c.tokens.len() > 1).map(|c| c.tokens.clone()).collect();
    for tokens in &named {
        places.entry(key(tokens.clone())).or_default().insert(tokens.start);
    }
    for tokens in named {
        let elsewhere = |tokens: Range<usize>| {
            let start = tokens.start;
            places.get(&key(tokens)).is_some_and(|places| places.iter().any(|&place| place != start))
        };
        for end in tokens.start + 2..tokens.end {
            if elsewhere(tokens.start..end) {
                out.push(Candidate::new(tokens.start..end, Kind::Event, &REPEATED_PREFIX, 0.3));
            }
        }
        if elsewhere(tokens.clone()) {
            out.push(Candidate::new(tokens, Kind::Event, &REPEATED, 0.45));
        }
    }
}
