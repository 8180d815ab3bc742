//! Quotation marks in the text, and what each looks like: one that opens or one that closes.
//!
//! Writers mix all marks, so a mark's glyph is only a hint; blanks around it, the punctuation before it and a reporting verb
//! after it say more. Nothing is decided here: a mark carries the price of reading it either way, `spans.rs` finds the
//! cheapest reading of the whole page.

use std::ops::Range;

use super::cues;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// What a mark is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    /// `"`, `“`, `”`, `„`, `«`, `»`, their entities and doubled single marks.
    Double,
    /// `'`, `‘`, `’`, `‹`, `›`.
    Single,
}

/// One quotation mark.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Its tokens: one, or two for doubled single marks.
    pub tokens: Range<usize>,
    /// What it is made of.
    pub family: Family,
    /// Price of reading it as an opening mark.
    pub open: f32,
    /// Price of reading it as a closing mark.
    pub close: f32,
    /// True when it stands as opening marks do: a blank before, none after.
    pub opens_by_place: bool,
    /// True for the sign of inches, feet or minutes after a number.
    pub is_measure: bool,
    /// True when a reporting verb follows.
    pub before_cue: bool,
}

/// All quotation marks of the article's own zones, in order. Apostrophes inside words are none.
pub fn find(page: &Page) -> Vec<Mark> {
    let glyphs = Glyphs::of(page);
    let mut marks = Vec::new();
    let mut at = 0;
    while at < page.tokens.len() {
        let Some((family, end)) = family(page, at) else {
            at += 1;
            continue;
        };
        let article = page.tokens.get(at).is_some_and(|token| page.is_article(token.span.start));
        if article && !(family == Family::Single && is_apostrophe(page, at)) {
            marks.push(price(page, at..end, family, &glyphs));
        }
        at = end;
    }
    marks
}

/// How the page uses the two curly marks.
struct Glyphs {
    /// `“` only opens here.
    left_opens: bool,
    /// `”` only closes here.
    right_closes: bool,
}

impl Glyphs {
    fn of(page: &Page) -> Self {
        let left = page.text.matches('“').count();
        let right = page.text.matches('”').count();
        Glyphs { left_opens: 3 * right >= left, right_closes: 3 * left >= right }
    }
}

/// The family of the mark that begins at a token and the token after it.
fn family(page: &Page, at: usize) -> Option<(Family, usize)> {
    let single = |at: usize| page.tokens.reads(at, "'") || among(page.tokens.word(at), "‹ ›");
    // `\"`: a mark as program text writes it.
    if page.tokens.word(at) == "\\" && page.tokens.reads(at + 1, "\"") {
        return page.tokens.get(at + 1).filter(|mark| mark.glued).map(|_| (Family::Double, at + 2));
    }
    if page.tokens.reads(at, "\"") {
        let doubled = page.tokens.word(at) == page.tokens.word(at + 1) && page.tokens.glued(at + 1);
        return Some((Family::Double, if doubled { at + 2 } else { at + 1 }));
    }
    if is_angle(page, at) {
        return Some((Family::Double, at + 2));
    }
    if page.tokens.word(at) == "â" && page.tokens.word(at + 1) == "€" {
        return misread(page, at);
    }
    if !single(at) {
        return None;
    }
    if single(at + 1) && page.tokens.glued(at + 1) {
        return Some((Family::Double, at + 2));
    }
    Some((Family::Single, at + 1))
}

/// True where a guillemet is put together of two marks that point the same way and stand at a word: `<<Kami`, `siap>>`. An arrow at
/// the head of a line is none.
fn is_angle(page: &Page, at: usize) -> bool {
    let turned = |at: usize| match page.tokens.word(at) {
        "<" | "‹" => Some(true),
        ">" | "›" => Some(false),
        _ => None,
    };
    let glued = |at: usize| page.tokens.glued(at);
    turned(at).is_some_and(|opens| turned(at + 1) == Some(opens) && glued(at + 1) && glued(if opens { at + 2 } else { at }))
}

/// A curly mark whose bytes were read as Latin letters: `â€œ`, `â€`. The apostrophe `â€™` is none.
fn misread(page: &Page, at: usize) -> Option<(Family, usize)> {
    let third = page.tokens.get(at + 2).filter(|token| token.glued).map_or("", |_| page.tokens.word(at + 2));
    match third {
        "œ" | "“" | "”" => Some((Family::Double, at + 3)),
        "™" | "˜" => None,
        _ => Some((Family::Double, at + 2)),
    }
}

fn is_apostrophe(page: &Page, at: usize) -> bool {
    let letter = |index: usize| page.tokens.is_word(index);
    let glued = |index: usize| page.tokens.glued(index);
    at > 0 && letter(at - 1) && glued(at) && letter(at + 1) && glued(at + 1)
}

fn price(page: &Page, tokens: Range<usize>, family: Family, glyphs: &Glyphs) -> Mark {
    let (at, end) = (tokens.start, tokens.end);
    let line = page.tokens.get(at).map_or(0, |token| token.line);
    let on_line = |index: usize| page.tokens.get(index).filter(|token| token.line == line);
    let before = at.checked_sub(1).and_then(on_line);
    let after = on_line(end);
    let blank_before = before.is_none() || page.tokens.get(at).is_some_and(|token| !token.glued);
    let blank_after = after.is_none_or(|token| !token.glued);
    let folded_before = before.map_or("", |_| page.tokens.folded(at - 1));
    let folded_after = after.map_or("", |_| page.tokens.folded(end));

    let (mut open, mut close): (f32, f32) = match (blank_before, blank_after) {
        (true, false) => (0.0, 3.0),
        (false, true) => (3.0, 0.0),
        _ => (1.0, 1.0),
    };
    if before.is_none() {
        open -= 1.0;
        close += 2.0;
    }
    if after.is_none() {
        open += 2.0;
        close -= 1.0;
    }
    let after_stop = among(folded_before, ", . ? ! …");
    if after_stop && !blank_before {
        close -= 0.5;
    } else if folded_before == ":" {
        close += 1.5;
    } else if among(folded_before, "( [") {
        close += 1.0;
    }
    if among(folded_after, ", . ) ;") {
        open += 2.0;
        close -= 1.0;
    }
    // `Bupati mengatakan,” Kami siap`
    if folded_before == "," && at > 1 && cues::is_active(page, at - 2) {
        open -= 3.0;
        close += 3.0;
    }
    let before_cue = cues::begins_at(page, end, line);
    if before_cue {
        let lower = after.is_some_and(|token| token.shape == Shape::Lower);
        open += match (after_stop && lower, blank_before) {
            // Between a comma and `ujarnya` nothing opens, wherever the blank stands.
            (true, _) if folded_before == "," => 7.0,
            (false, true) => 1.0,
            _ => 4.0,
        };
        close -= if after_stop { 3.0 } else { 2.0 };
    }
    match after.map(|token| token.shape) {
        Some(Shape::Title | Shape::Upper | Shape::Mixed) => open -= 0.3,
        Some(Shape::Lower) => open += 0.3,
        _ => {}
    }
    let glyph = page.tokens.word(at);
    if among(glyph, "“ ‘") && glyphs.left_opens {
        open -= 0.7;
        close += 0.7;
    } else if among(glyph, "„ ‟ ‚ 〝") {
        open -= 1.0;
        close += 1.0;
    } else if among(glyph, "” ’") && glyphs.right_closes {
        open += 0.7;
        close -= 0.5;
    }
    let number_before = before.is_some_and(|token| token.kind == TokenKind::Number);
    Mark {
        tokens,
        family,
        open: open.max(0.0),
        close: close.max(0.0),
        opens_by_place: blank_before && !blank_after,
        is_measure: number_before && !blank_before,
        before_cue,
    }
}
