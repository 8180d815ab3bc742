//! What stands before a region that is its own: an office, an institution, a building.

use crate::lexicon::Class;
use crate::mentions::words::Words;

/// True after an office, an institution or a building, whose region stands here.
pub fn owned(words: &Words, at: usize) -> bool {
    const OWNERS: &[Class] = &[
        Class::Office,
        Class::OfficeHead,
        Class::OrgName,
        Class::OrgAcronym,
        Class::OrgGeneric,
        Class::OrgGenericAcronym,
        Class::OrgHead,
        Class::VenueHead,
        Class::FieldWord,
        Class::EventGenre,
    ];
    at > 0 && words.same_line(at - 1, at) && (words.reads(at - 1, ")") || owned_by(words, at, OWNERS))
}

/// True after a word for a government or an entry of one of the classes.
pub fn owned_by(words: &Words, at: usize, owners: &[Class]) -> bool {
    let ends_here = |before: usize| words.page.hits.at(before).iter().any(|hit| hit.end == at && owners.contains(&hit.class));
    at > 0
        && words.same_line(at - 1, at)
        && (words.folded(at - 1).starts_with("pem") && words.folded(at - 1).len() <= 7 || (at.saturating_sub(4)..at).any(ends_here))
}
