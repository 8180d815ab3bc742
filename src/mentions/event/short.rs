//! Events by the abbreviation that the article gave them, with their year or number: `Festival Budaya Rimba (FBR)`, then `FBR 2025`.

use super::super::candidate::Candidate;
use super::super::spelled;
use super::super::words::Words;
use super::{GENRES, PROGRAMME, numbers};
use crate::annotation::Kind;
use crate::map::Set;
use crate::tokens::Shape;

/// Proposes every such event.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let mut shorts: Set<&str> = Set::new();
    for open in 0..words.len() {
        if spelled::long_form(words.page, open).is_some_and(|start| words.is(start, GENRES)) {
            shorts.insert(words.folded(open + 1));
        }
    }
    for at in 0..words.len() {
        if words.is_article(at) && words.shape(at) == Shape::Upper && shorts.contains(words.folded(at)) {
            let end = numbers(words, at + 1);
            if end > at + 1 {
                Candidate::propose(out, at..end, Kind::Event, &PROGRAMME, 0.5);
            }
        }
    }
}
