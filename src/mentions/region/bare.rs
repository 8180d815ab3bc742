//! Names without a type word: those that the lists know, and those that a preposition of place opens.

use super::name::{ENDS, name_end, side};
use super::owner::{owned, owned_by};
use super::typed::parenthesised;
use super::{ALIAS, ALIAS_OWNED, BARE_KNOWN, BARE_OWNED, BARE_SIDE, BEFORE_LARGER, LOWER_KNOWN, LOWER_OWNED, PLACED, SEAT};
use crate::annotation::Kind;
use crate::lexicon::{Class, REGIONS};
use crate::mentions::candidate::Candidate;
use crate::mentions::words::Words;
use crate::tokens::Shape;

/// Digits of a province's code; a kabupaten's is longer.
const PROVINCE_CODE: usize = 2;

/// `Solok`: a name that the lists know.
pub fn bare(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if words.shape(at) == Shape::Lower {
        if words.is(at, REGIONS) {
            lower(words, at, out);
        }
        return;
    }
    let best = words.page.hits.at(at).iter().find(|hit| REGIONS.contains(&hit.class));
    // `Penajam Paser Utara` is no `Penajam`.
    let known = best.map_or(at, |hit| hit.end);
    if let Some(end) = words.end_of(at, &[Class::Kecamatan]).filter(|&end| end >= known) {
        Candidate::propose(out, at..end, Kind::Region, &SEAT, 0.6);
        // `Tobelo Utara` is another kecamatan than `Tobelo`.
        if let Some(longer) = side(words, end) {
            Candidate::propose(out, at..longer, Kind::Region, &BARE_SIDE, 0.4);
        }
    }
    let Some(hit) = best else { return };
    let rule = match (hit.class == Class::RegionAlias, owned(words, at)) {
        (true, true) => &ALIAS_OWNED,
        (true, false) => &ALIAS,
        (false, true) => &BARE_OWNED,
        (false, false) => &BARE_KNOWN,
    };
    Candidate::propose(out, hit.range(), Kind::Region, rule, 0.8);
    parenthesised(words, at, hit.end, out);
    if let Some(longer) = side(words, hit.end) {
        Candidate::propose(out, at..longer, Kind::Region, &BARE_SIDE, 0.4);
    }
}

/// `solok`: a name that the lists know, in small letters.
fn lower(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    let before = if at > 1 && words.reads(at - 1, "-") { at - 2 } else { at.saturating_sub(1) };
    let placed = words.reads(before, "di ke dari se asal warga wilayah");
    let full = words.end_of(at, &[Class::Province, Class::Kabupaten, Class::Kota]);
    // `kalbar` is nothing else, whatever stands before it; the short names of kabupaten are words too (`mitra`, `benteng`).
    let alias = words.hit(at, Class::RegionAlias).filter(|hit| placed || hit.value.len() == PROVINCE_CODE).map(|hit| hit.end);
    let (end, rule, confidence) = match (full, alias) {
        (Some(end), _) if placed => (end, &LOWER_KNOWN, 0.5),
        (_, Some(end)) => (end, &LOWER_KNOWN, if placed { 0.5 } else { 0.3 }),
        (Some(end), None) if owned_by(words, at, &[Class::Office, Class::OrgAcronym, Class::OrgGenericAcronym]) => (end, &LOWER_OWNED, 0.5),
        _ => return,
    };
    Candidate::propose(out, at..end, Kind::Region, rule, confidence);
}

/// `di Sampolawa`: a name that no list knows, after a preposition of place.
pub fn placed(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if words.shape(at) != Shape::Title || !words.follows(at, "di ke dari se warga masyarakat asal wilayah") {
        return;
    }
    if words.is(at, ENDS) || words.is(at, &[Class::OrgHead, Class::VenueHead, Class::Place]) || words.is(at, REGIONS) {
        return;
    }
    let end = name_end(words, at, 3);
    if end > at {
        Candidate::propose(out, at..end, Kind::Region, &PLACED, 0.2);
        if let Some(known) = (at + 1..end).find(|&token| words.is(token, REGIONS)) {
            Candidate::propose(out, at..known, Kind::Region, &PLACED, 0.2);
        }
    }
}

/// `Sukasada, Buleleng`: a name that no list knows, set between commas before the larger region that it lies in.
pub fn before_larger(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    const OTHERS: &[Class] =
        &[Class::OrgHead, Class::VenueHead, Class::Place, Class::GivenName, Class::FamilyName, Class::Honorific, Class::Degree];
    if at < 2 || !words.reads(at - 1, ",") || !words.is_word(at - 2) && !words.is_number(at - 2) {
        return;
    }
    let named = |at: usize| words.shape(at) == Shape::Title && !words.is(at, ENDS) && !words.is(at, OTHERS) && !words.is(at, REGIONS);
    let next = |at: usize| {
        let end = name_end(words, at, 3);
        (named(at) && end > at && words.reads(end, ",") && words.same_line(at, end + 1)).then_some((end, end + 1))
    };
    let larger =
        |at: usize| words.is_capital(at) && words.is(at, REGIONS) || words.is(at, &[Class::RegionWord]) && words.is_capital(at + 1);
    let Some((end, after)) = next(at) else { return };
    if larger(after) || next(after).is_some_and(|(_, after)| larger(after)) {
        Candidate::propose(out, at..end, Kind::Region, &BEFORE_LARGER, 0.25);
    }
}
