//! Lists of regions, of which only the first has a type word.

use std::ops::Range;

use super::introduced::Introduced;
use super::name::{ENDS, name_end, side};
use super::{LISTED, LISTED_ONE};
use crate::annotation::Kind;
use crate::lexicon::{Class, REGIONS};
use crate::mentions::candidate::Candidate;
use crate::mentions::words::Words;

/// Words before a list of names.
const ANNOUNCING: &str = "yakni yaitu meliputi antaranya antara mulai :";

/// `Kecamatan A, B, dan C`: the names after the first. Behind a kabupaten stand only names that the lists know: they know all of its kind.
pub fn listed(words: &Words, mut end: usize, known: bool, out: &mut Vec<Candidate>, introduced: &mut Introduced) {
    let mut items: Vec<(Range<usize>, f32)> = Vec::new();
    let mut joined = false;
    for _ in 0..40 {
        let mut next = words.parenthesis(end).map_or_else(|| counted(words, end), |(_, after)| after);
        let joint = next;
        while words.reads(next, ", dan serta / &") && words.same_line(end - 1, next) {
            joined |= !words.reads(next, ",");
            next += 1;
        }
        if next == joint || !words.same_line(end - 1, next) || words.is(next, ENDS) {
            break;
        }
        let stop = match words.end_of(next, REGIONS).filter(|_| words.is_capital(next)) {
            Some(known) => side(words, known).unwrap_or(known),
            None if known => break,
            None => name_end(words, next, 3),
        };
        // `Dinas Sosial Kota X, Nama, S.Sos.`: a degree tells a person, and so does a rank.
        let degree = words.reads(stop, ",") && words.is(stop + 1, &[Class::Degree]) && words.is_capital(stop + 1);
        let titled = degree || words.is(next, &[Class::Rank]);
        if stop == next || titled || is_institution(words, next) || is_full_name(words, next..stop) {
            break;
        }
        let longer = name_end(words, next, 3);
        if longer > stop {
            items.push((next..longer, 0.6));
        }
        items.push((next..stop, 1.0));
        end = stop.max(longer);
    }
    // One name after a comma is rather the holder of the office before it.
    let list = joined || items.len() > 1;
    let (rule, confidence) = if list { (&LISTED, 0.5) } else { (&LISTED_ONE, 0.3) };
    for (tokens, share) in items {
        if list {
            introduced.add(words, tokens.clone());
        }
        Candidate::propose(out, tokens, Kind::Region, rule, confidence * share);
    }
}

/// The end of what is counted in one of the regions of a list: `sebanyak 10 orang`, `28.860 Kg`, `: 799 KK`.
fn counted(words: &Words, at: usize) -> usize {
    let first = if words.reads(at, "sebanyak sejumlah ada : =") { at + 1 } else { at };
    if !words.is_number(first) || !words.same_line(at, first) {
        return at;
    }
    let mut end = first + 1;
    while words.reads(end, ". ,") && words.glued(end) && words.glued(end + 1) && words.is_number(end + 1) {
        end += 2;
    }
    if words.is_word(end) && !words.is_plain(end) { end + 1 } else { end }
}

/// `Kecamatan yang dimaksud yakni A, B, dan C`: a list of names that a word announces.
pub fn announced(words: &Words, after: usize, out: &mut Vec<Candidate>, introduced: &mut Introduced) {
    // `kecamatan (A, B, dan C)`
    let opened = words.reads(after, "(");
    let Some(cue) = (after..after + 6).find(|&at| opened || words.reads(at, ANNOUNCING)) else { return };
    let first = (cue + 1..cue + 3).find(|&at| words.is_capital(at)).unwrap_or(cue);
    let end = name_end(words, first, 3);
    let joined = words.reads(end, ", dan hingga") && words.same_line(after, end);
    if first > cue && end > first && joined && !words.is(first, &[Class::GivenName, Class::Honorific]) {
        Candidate::propose(out, first..end, Kind::Region, &LISTED, 0.25);
        listed(words, end, false, out, introduced);
    }
}

/// `Desa A, Anna Wirsana dan B`: a given name and another one, of which the lists know no region.
fn is_full_name(words: &Words, item: Range<usize>) -> bool {
    let name = |at: usize| words.is(at, &[Class::GivenName, Class::FamilyName]) && !words.is(at, REGIONS);
    item.len() > 1 && words.is(item.start, &[Class::GivenName]) && item.clone().all(name)
}

/// `Kecamatan A, Kantor Camat B`: a list that goes on with something else than regions. Villages are called `Balai Jaya`, though.
fn is_institution(words: &Words, name: usize) -> bool {
    words.is(name, &[Class::OrgHead]) && !words.is(name, REGIONS) && !words.reads(name, "balai loka pos")
}
