//! The region that ends the name of an office or institution.

use std::ops::Range;

use crate::lexicon::{Class, Hit, REGIONS};
use crate::page::Page;
use crate::tokens::Shape;

/// No region with its type word is longer than this, in tokens.
const LONGEST_REGION: usize = 8;

/// The last region of a range that reaches its end: a known name, or up to four capitalised words after a type word. Words
/// of an institution's name (Dinas Pemberdayaan Masyarakat dan Desa) begin no region.
pub(crate) fn last_region(page: &Page, range: Range<usize>) -> Option<Range<usize>> {
    let closing = usize::from(range.end > range.start && page.tokens.reads(range.end - 1, ")"));
    // `Sumatera Selatan (Sumsel)`
    let short = usize::from(closing > 0 && range.end > range.start + 3 && page.tokens.reads(range.end - 3, "(")) * 3;
    let first = range.end.saturating_sub(LONGEST_REGION).max(range.start);
    let institution = |hit: &Hit| matches!(hit.class, Class::OrgName | Class::OrgGeneric | Class::OrgAcronym | Class::OrgGenericAcronym);
    // `Sekretariat Daerah Kota | X`: the type word is the region's, unless it is a field (`Dinas Pemberdayaan Desa`).
    let own = |hit: &Hit| hit.end - usize::from(hit.end > hit.start + 1 && page.tokens.reads(hit.end - 1, "kabupaten kota"));
    // Where the names of institutions end that begin at a token or before it.
    let past = |named: usize, at: usize| {
        page.hits.at(at).iter().filter(|hit| institution(hit) && hit.end <= range.end).map(own).fold(named, usize::max)
    };
    let mut named = (range.start..first).fold(range.start, past);
    for at in first..range.end {
        if at >= named {
            let word = page.hits.find(at, Class::RegionWord).filter(|hit| hit.end < range.end);
            let name = word.map_or(at, |hit| hit.end + usize::from(page.tokens.reads(hit.end, ".")));
            let known =
                known_region(page, name, range.end).is_some_and(|hit| hit.end + closing >= range.end || hit.end + short == range.end);
            if known || (word.is_some() && names_follow(page, name, range.end)) {
                return Some(at..range.end);
            }
        }
        named = past(named, at);
    }
    None
}

/// True when up to four capitalised words, none of which begins something else, fill a range.
fn names_follow(page: &Page, from: usize, to: usize) -> bool {
    let else_begins = |hit: &Hit| {
        matches!(
            hit.class,
            Class::OrgHead | Class::OrgName | Class::OrgGeneric | Class::OrgAcronym | Class::OrgGenericAcronym | Class::RegionWord
        )
    };
    let name = |at: usize| {
        page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper))
            && !page.hits.at(at).iter().any(else_begins)
    };
    to > from && to - from <= 4 && (from..to).all(name)
}

/// The longest name of a known region that begins at a token and ends in time.
fn known_region<'p>(page: &'p Page, at: usize, end: usize) -> Option<&'p Hit> {
    page.hits.at(at).iter().find(|hit| hit.end <= end && REGIONS.contains(&hit.class))
}
