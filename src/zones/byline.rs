//! Initials and credits that close a paragraph: `(hms/ikp)`, `(Foto: Humas)`.

use std::ops::Range;

use super::line::Line;
use crate::annotation::ZoneKind;
use crate::tokens::Tokens;

/// The longest parenthesis that may be a credit, in tokens.
const LONGEST: usize = 16;

/// The parenthesis that closes a line and is a credit: its tokens and its zone.
///
/// It follows a finished sentence and holds a few words: initials, a desk, a photographer. A parenthesis in a running
/// sentence is the article's.
pub fn find(tokens: &Tokens, line: &Line) -> Option<(Range<usize>, ZoneKind)> {
    let start = line.tokens.start;
    let last = line.tokens.end - 1;
    let close = if tokens.reads(last, ".") && last > start { last - 1 } else { last };
    if !tokens.reads(close, ")") {
        return None;
    }
    let mut words = 0;
    let mut open = close;
    while !tokens.reads(open, "(") {
        words += usize::from(tokens.is_word(open));
        if open == start || open + LONGEST == close || tokens.is_number(open) || open < close && tokens.reads(open, ")") {
            return None;
        }
        open -= 1;
    }
    let picture = tokens.reads(open + 1, "foto photo dok ist image");
    let alone = open == start;
    let after_sentence = !alone && tokens.follows(open, ". ! ? \" … '");
    let most = if alone { 4 } else { 6 };
    if !(alone || after_sentence || picture) || words > most || open + 1 == close {
        return None;
    }
    Some((open..line.tokens.end, if picture { ZoneKind::Source } else { ZoneKind::Byline }))
}

/// True for a line that closes with the credit of a picture: `(Foto: Humas)`, `(HO/Humas Pemkab)`, `(Istimewa)`; `… . /Humas Pemkab/`,
/// `… . Foto: Humas`.
pub fn is_credit(tokens: &Tokens, line: &Line) -> bool {
    let Range { start, end } = line.tokens;
    let close = end - 1;
    let earliest = close.saturating_sub(LONGEST);
    if !tokens.reads(close, ")") {
        let slash = |at: usize| tokens.reads(at, "/") && !tokens.glued(at) && tokens.follows(at, ".");
        let label = |at: usize| tokens.reads(at, "foto photo") && tokens.reads(at + 1, ":");
        return (earliest.max(start + 1)..close).any(|at| slash(at) || label(at));
    }
    let mut at = close;
    while at > earliest.max(start) && !tokens.follows(at, "(") {
        at -= 1;
        if tokens.reads(at, "/ foto photo ist istimewa dok humas") {
            return true;
        }
    }
    false
}
