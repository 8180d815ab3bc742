//! Days of remembrance: which day, whose it is, and which year's.

use super::super::candidate::Candidate;
use super::super::rule::Rule;
use super::super::words::Words;
use super::{COMMEMORATION, COMMEMORATION_NUMBERED, COMMEMORATION_OWNER, numbers};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;

/// What follows a commemoration and is not the one whose day it is.
const ENDS: &[Class] = &[Class::Weekday, Class::Month, Class::MonthShort, Class::VenueHead, Class::EventGenre];

/// Where the words of a commemoration end that begins at a token: one of the lexicon's, or `HUT`, `hari jadi`, `hari ulang tahun`.
pub fn at(words: &Words, at: usize) -> Option<usize> {
    let listed = words.hit(at, Class::Commemoration).map(|hit| hit.end);
    listed.or_else(|| match (words.folded(at), words.folded(at + 1)) {
        ("hut" | "harijadi", _) => Some(at + 1),
        ("hari", "jadi" | "ulang") => Some(if words.reads(at + 2, "tahun") { at + 3 } else { at + 2 }),
        _ => None,
    })
}

/// `HUT`, `Hari Kesehatan Nasional (HKN) ke-58`, `HUT Kota X ke-439`: the day, whose it is, and which.
pub fn propose(words: &Words, at: usize, end: usize, out: &mut Vec<Candidate>) {
    let doubt = if words.shape(at) == Shape::Lower { 0.3 } else { 1.0 };
    let mut push = |end: usize, rule: &'static Rule, confidence: f32| {
        Candidate::propose(out, at..end, Kind::Event, rule, confidence * doubt);
    };
    let part = |token: usize| words.is_capital(token) && !words.titled(token) && words.same_line(at, token) && !words.is(token, ENDS);
    push(end, &COMMEMORATION, 0.3);
    let mut reached = words.parenthesis(end).filter(|(inside, _)| inside.len() == 1).map_or(end, |(_, after)| after);
    for _ in 0..4 {
        // `HUT Provinsi Rimba Raya (Riya) ke-53`
        let behind = words.parenthesis(reached).map_or(reached, |(_, after)| after);
        let numbered = numbers(words, behind).max(numbers(words, reached));
        let numbered = if numbered > behind { numbered } else { reached };
        if numbered > reached {
            reached = numbered;
            push(reached, &COMMEMORATION_NUMBERED, 0.6);
        }
        let level = if words.reads(reached, "tingkat") { reached + 1 } else { reached };
        let owner = words
            .longest(level, Kind::Region)
            .or_else(|| words.longest(level, Kind::Organization))
            .or_else(|| words.reads(level, "ri kemerdekaan kota kabupaten").then_some(level + 1))
            .or_else(|| (words.reads(level, "republik") && words.reads(level + 1, "indonesia")).then_some(level + 2))
            .or_else(|| (level..level + 5).take_while(|&token| part(token)).last().map(|last| last + 1));
        match owner.filter(|_| words.same_line(at, level)) {
            Some(owner) => {
                reached = owner;
                push(reached, &COMMEMORATION_OWNER, 0.45);
            }
            None => break,
        }
    }
}
