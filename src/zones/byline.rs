//! Initials and credits that close a paragraph: `(hms/ikp)`, `(Foto: Humas)`.

use std::ops::Range;

use super::line::Line;
use crate::annotation::ZoneKind;
use crate::tokens::{TokenKind, Tokens};

/// The longest parenthesis that may be a credit, in tokens.
const LONGEST: usize = 16;

/// The parenthesis that closes a line and is a credit: its tokens and its zone.
///
/// It follows a finished sentence and holds a few words: initials, a desk, a photographer. A parenthesis in a running
/// sentence is the article's.
pub fn find(tokens: &Tokens, line: &Line) -> Option<(Range<usize>, ZoneKind)> {
    let close =
        line.tokens.end.checked_sub(1).map(|last| if tokens.folded(last) == "." && last > line.tokens.start { last - 1 } else { last })?;
    if tokens.folded(close) != ")" {
        return None;
    }
    let open = (line.tokens.start..close)
        .rev()
        .take(LONGEST)
        .find(|&at| matches!(tokens.folded(at), "(" | ")"))
        .filter(|&at| tokens.folded(at) == "(")?;
    let words = (open + 1..close).filter(|&at| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word)).count();
    let picture = matches!(tokens.folded(open + 1), "foto" | "photo" | "dok" | "ist" | "image");
    let alone = open == line.tokens.start;
    let after_sentence = !alone && matches!(tokens.folded(open - 1), "." | "!" | "?" | "\"" | "…" | "'");
    let number = (open + 1..close).any(|at| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number));
    if !(alone || after_sentence || picture) || words > 6 || number || (open + 1 == close) {
        return None;
    }
    if alone && words > 4 {
        return None;
    }
    Some((open..line.tokens.end, if picture { ZoneKind::Source } else { ZoneKind::Byline }))
}

/// True for a line that closes with the credit of a picture: `(Foto: Humas)`, `(HO/Humas Pemkab)`, `(Istimewa)`; `… . /Humas Pemkab/`,
/// `… . Foto: Humas`.
pub fn is_credit(tokens: &Tokens, line: &Line) -> bool {
    let close = line.tokens.end - 1;
    if tokens.folded(close) != ")" {
        let slash =
            |at: usize| tokens.folded(at) == "/" && tokens.get(at).is_some_and(|slash| !slash.glued) && tokens.folded(at - 1) == ".";
        let label = |at: usize| matches!(tokens.folded(at), "foto" | "photo") && tokens.folded(at + 1) == ":";
        return (line.tokens.start + 1..close).rev().take(LONGEST).any(|at| slash(at) || label(at));
    }
    let inside = (line.tokens.start..close).rev().take(LONGEST).take_while(|&at| tokens.folded(at) != "(");
    inside.into_iter().any(|at| matches!(tokens.folded(at), "/" | "foto" | "photo" | "ist" | "istimewa" | "dok" | "humas"))
}
