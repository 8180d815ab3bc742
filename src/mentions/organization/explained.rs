//! Abbreviations whose words follow in parentheses: `ASPERI (Asosiasi Petani Rimba Indonesia)`.

use super::super::candidate::Candidate;
use super::super::spelled;
use super::super::words::Words;
use super::{LONG_FORM, PARENTHESISED};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Set;
use crate::tokens::Shape;

/// What heads the words of such an abbreviation.
const HEADS: &[Class] = &[Class::OrgHead, Class::OrgName, Class::OrgGeneric];

/// Proposes the abbreviation at a token and its words where the parenthesis behind it holds an institution's name that spells it.
pub fn propose<'w>(words: &'w Words, at: usize, out: &mut Vec<Candidate>, introduced: &mut Set<&'w str>) {
    let Some((inside, _)) = words.parenthesis(at + 1) else { return };
    if inside.len() < 2 || !matches!(words.shape(at), Shape::Upper | Shape::Mixed) || !words.is(inside.start, HEADS) {
        return;
    }
    if !words.same_line(at, inside.start) || !spelled::spells(words.page, at, inside.clone()) {
        return;
    }
    introduced.insert(words.folded(at));
    Candidate::propose(out, at..at + 1, Kind::Organization, &PARENTHESISED, 0.7);
    Candidate::propose(out, inside, Kind::Organization, &LONG_FORM, 0.75);
}
