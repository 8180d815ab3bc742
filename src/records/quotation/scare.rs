//! Marks that quote nobody: themes, titles, names, nicknames, irony, the words of a regulation.

use super::cues::Cue;
use super::spans::Quoted;
use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// How far before the mark a title word may stand, in tokens.
const TITLE_REACH: usize = 4;
/// How far before the mark a regulation may be named, in tokens.
const LAW_REACH: usize = 16;
/// A quotation of so many words needs no cue when it stands as a sentence.
const SENTENCE_WORDS: usize = 5;

/// What stands beside a quoted text.
pub struct Beside<'c> {
    /// The cue after it.
    pub after: Option<&'c Cue>,
    /// The cue before it.
    pub before: Option<&'c Cue>,
    /// True where a colon sets a name before it.
    pub labelled: bool,
    /// True when it goes on after a quotation in the same paragraph.
    pub follows_quotation: bool,
}

/// True when quoted words are somebody's speech.
pub fn is_speech(page: &Page, quoted: &Quoted, beside: &Beside) -> bool {
    let tokens = &page.tokens;
    let inner = quoted.inner.clone();
    let words = inner.clone().filter(|&at| tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark)).count();
    if words == 0 {
        return false;
    }
    let stops_inside = tokens.reads(inner.end - 1, ", . ? ! …");
    if has_title_word(page, quoted) && !(stops_inside && beside.after.is_some()) {
        return false;
    }
    if beside.after.is_none() && quotes_a_law(page, quoted) {
        return false;
    }
    let capital = tokens.word(inner.start).starts_with(char::is_uppercase);
    let stands_alone = starts_sentence(page, quoted);
    if beside.after.is_some() {
        return stops_inside || stands_alone || words > 3 || capital && words > 1;
    }
    if beside.before.is_some() {
        return stands_alone && (words > 2 || capital || stops_inside) || words > 3;
    }
    if beside.labelled {
        return true;
    }
    if quoted.family == super::marks::Family::Single {
        return false;
    }
    if !stands_alone {
        return false;
    }
    if !stops_inside && goes_on(page, quoted) {
        return false;
    }
    let stops = stops_inside || tokens.reads(quoted.end(), ". ? !");
    quoted.close.is_none()
        || beside.follows_quotation && (stops || words >= SENTENCE_WORDS)
        || words >= SENTENCE_WORDS && (stops_inside || at_line_start(page, quoted))
        || stops_inside && at_line_start(page, quoted)
}

fn at_line_start(page: &Page, quoted: &Quoted) -> bool {
    page.line_start(quoted.open.start) == quoted.open.start
}

/// True when the sentence goes on right after the closing mark, as it does after a name: `“Desa Maju” menjadi tema …`
fn goes_on(page: &Page, quoted: &Quoted) -> bool {
    let next = page.tokens.get(quoted.end());
    let line = page.tokens.lines.get(page.tokens.line_of(quoted.open.start));
    quoted.close.is_some() && line.is_some_and(|line| quoted.end() < line.end) && next.is_some_and(|token| token.shape == Shape::Lower)
}

/// True when the opening mark stands where a sentence begins, or after a comma or colon.
fn starts_sentence(page: &Page, quoted: &Quoted) -> bool {
    at_line_start(page, quoted)
        || quoted.open.start.checked_sub(1).is_some_and(|at| page.tokens.reads(at, ". ? ! … : , \" ; - ) bahwa yakni yaitu"))
}

/// True when a word before the mark says that a name, theme or title follows.
pub fn has_title_word(page: &Page, quoted: &Quoted) -> bool {
    let open = quoted.open.start;
    let named = open > 0 && page.tokens.reads(open - 1, "yaitu yakni ialah adalah");
    let reach = if named { 2 * TITLE_REACH } else { TITLE_REACH };
    let line = page.line_start(open);
    (open.saturating_sub(reach).max(line)..open).rev().take_while(|&at| !page.tokens.reads(at, ". \" ,")).any(|at| {
        page.hits
            .find(at, Class::TitleWord)
            .is_some_and(|hit| hit.end <= open && (hit.end..open).all(|between| !page.hits.is(between, Class::SpeechVerb)))
    })
}

fn quotes_a_law(page: &Page, quoted: &Quoted) -> bool {
    let tokens = &page.tokens;
    let open = quoted.open.start;
    let line = page.line_start(open);
    (open.saturating_sub(LAW_REACH).max(line)..open).rev().take_while(|&at| !tokens.reads(at, ". \"")).any(|at| {
        let numbered = tokens.is_number(at + 1);
        if tokens.reads(at, "pasal ayat") { numbered } else { tokens.folded(at).len() > 3 && page.hits.is(at, Class::LawKind) }
    })
}
