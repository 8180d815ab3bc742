//! Foreign names of institutions, whose head word stands behind: `Flinders University`, `Summit Healthcare Foundation`.

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::{HEAD_BEHIND, REACH};
use crate::annotation::Kind;
use crate::lexicon::{Class, REGIONS};

/// Head words that stand behind what they head.
const HEADS: &str = "university institute institut foundation college center centre academy corporation council group society federation \
    agency association hospital school";
/// Words of which no such name is made.
const ENDS: &[Class] = &[
    Class::Office,
    Class::OfficeHead,
    Class::Acting,
    Class::Honorific,
    Class::Rank,
    Class::OrgHead,
    Class::RegionWord,
    Class::EventGenre,
    Class::SpeechVerb,
    Class::Weekday,
    Class::PeopleNoun,
];

/// Proposes the name whose head word stands at a token.
pub fn propose(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if !words.is_capital(at) || !words.reads(at, HEADS) || words.shouting(at) {
        return;
    }
    let part = |before: &usize| words.is_capital(*before) && words.same_line(*before, at) && !words.is(*before, ENDS);
    let Some(start) = (at.saturating_sub(REACH.names)..at).rev().take_while(part).last() else { return };
    let mut end = at + 1;
    if words.reads(end, "of") && words.is_capital(end + 1) {
        end += 2;
        while words.is_capital(end) && words.same_line(at, end) && end < at + REACH.names {
            end += 1;
        }
    }
    Candidate::propose(out, start..end, Kind::Organization, &HEAD_BEHIND, 0.5);
    let place = words.end_of(end, REGIONS).or_else(|| words.end_of(end, &[Class::Place]));
    if let Some(place) = place.filter(|_| words.is_capital(end) && words.same_line(at, end)) {
        Candidate::propose(out, start..place, Kind::Organization, &HEAD_BEHIND, 0.5);
    }
}
