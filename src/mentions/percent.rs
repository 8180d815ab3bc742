//! Recognises percentages: `1,5 persen`, `24.4%`, `10-15 persen`, `dua persen`.

use super::candidate::Candidate;
use super::numeral::{self, Numeral};
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::page::Page;

rules! {
    static PERCENT: Rule = Rule { name: "percent.sign-or-word", says: "angka sebelum persen atau %" };
}

/// Proposes every percentage that a rule sees.
pub fn propose(page: &Page, out: &mut Vec<Candidate>) {
    for at in 0..page.tokens.len() {
        if sign(page, at)
            && let Some((start, _, _)) = back(page, at)
        {
            Candidate::propose(out, start..repeat(page, at + 1), Kind::Percent, &PERCENT, 0.98);
        }
    }
}

/// The percentage inside a token range: the number, and a range's second number.
pub fn read(page: &Page, range: std::ops::Range<usize>) -> Option<(f64, Option<f64>)> {
    let at = range.into_iter().find(|&at| sign(page, at))?;
    back(page, at).map(|(_, first, second)| (first, second))
}

/// True for a percent sign or the word for it.
pub fn sign(page: &Page, at: usize) -> bool {
    page.tokens.reads(at, "% ℅ ％ persen percent prosen")
}

/// The end of a repeat in words: `2,46% (dua koma empat enam persen)`.
fn repeat(page: &Page, end: usize) -> usize {
    if !page.tokens.reads(end, "(") || !page.hits.is(end + 1, Class::NumberWord) {
        return end;
    }
    let close = (end + 2..end + 12).find(|&at| page.tokens.reads(at, ")"));
    close.filter(|&close| sign(page, close - 1)).map_or(end, |close| close + 1)
}

/// Reads back from the sign: where the number begins, and what it says.
fn back(page: &Page, sign: usize) -> Option<(usize, f64, Option<f64>)> {
    let (start, last) = number_before(page, sign)?;
    // Only a dash makes one mention of two numbers: `1 sampai 2 persen` leaves the first a bare number.
    if let Some(dash) = start.checked_sub(1).filter(|&dash| page.tokens.reads(dash, "-"))
        && let Some((first_start, first)) = number_before(page, dash)
        && first.value < last.value
    {
        return Some((first_start, first.value, Some(last.value)));
    }
    Some((start, last.value, None))
}

/// The longest number that ends right before a token, within the eight tokens before it.
fn number_before(page: &Page, end: usize) -> Option<(usize, Numeral)> {
    (end.saturating_sub(8)..end).find_map(|start| {
        let inside = start > 0 && page.tokens.glued(start) && page.tokens.reads(start - 1, ". ,");
        numeral::read(page, start).filter(|numeral| numeral.end == end && !inside).map(|numeral| (start, numeral))
    })
}
