//! What one line of the page looks like.

use std::ops::Range;

use crate::annotation::ZoneKind;
use crate::lexicon::{Class, Hits};
use crate::tokens::{Shape, Token, Tokens};
use crate::wordlist::among;

/// How far a cue reaches; see `zones.tsv`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// This line.
    Line,
    /// This line and the short ones after it.
    List,
    /// Everything after it too.
    Rest,
}

/// One line that holds a token.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Words of letters in it.
    pub words: usize,
    /// Words of the lines before it that it goes on from.
    pub carried: usize,
    /// Length in bytes, from the first token to the last.
    pub length: usize,
    /// It ends like a sentence: `.`, `!`, `?`, a closing quotation mark.
    pub closed: bool,
    /// It breaks off: `…`, `...`.
    pub cut: bool,
    /// The next line goes on in lower case: the text was broken into lines by width.
    pub runs_on: bool,
    /// A cue at its head.
    pub cue: Option<(ZoneKind, Scope)>,
}

impl Line {
    /// Reads the look of every line.
    pub fn all(tokens: &Tokens, hits: &Hits) -> Vec<Line> {
        let mut carried = 0;
        let mut lines = Vec::with_capacity(tokens.lines.len());
        for range in &tokens.lines {
            let line = Line { carried, ..Line::of(tokens, hits, range.clone()) };
            carried = if line.runs_on { carried + line.words } else { 0 };
            lines.push(line);
        }
        lines
    }

    /// Reads the look of one line, as if it went on from no other.
    fn of(tokens: &Tokens, hits: &Hits, range: Range<usize>) -> Line {
        let words = range.clone().filter(|&at| tokens.is_word(at)).count();
        // `… selesai.***`
        let last = range.clone().rfind(|&at| !tokens.reads(at, "*")).unwrap_or(range.end - 1);
        let cut = tokens.reads(last, "…") || range.len() > 2 && tokens.reads(last, ".") && tokens.follows(last, ".");
        let closed = !cut && tokens.reads(last, ". ! ? \" ) '");
        let cue = cue(tokens, hits, &range);
        let next = tokens.get(range.end);
        let lower = |next: &Token| next.shape == Shape::Lower && tokens.get(range.start).is_some_and(|first| next.line == first.line + 1);
        // `kabarsolok.com, SOLOK - …` below a title opens the article.
        let address =
            tokens.reads(range.end + 1, ".") && tokens.reads(range.end + 2, "com id co net") && tokens.reads(range.end + 3, ", - | .");
        let runs_on = !closed && !address && next.is_some_and(lower);
        Line { words, carried: 0, length: tokens.span(range.clone()).len(), closed, cut, runs_on, cue, tokens: range }
    }

    /// True for a line in which one of the words of a list stands, folded and apart by blanks.
    pub fn holds(&self, tokens: &Tokens, words: &str) -> bool {
        self.tokens.clone().any(|at| tokens.reads(at, words))
    }

    /// How many numbers stand in it.
    pub fn numbers(&self, tokens: &Tokens) -> usize {
        self.tokens.clone().filter(|&at| tokens.is_number(at)).count()
    }

    /// A line long enough, or the close of a sentence long enough, to be the article's own.
    pub fn is_prose(&self) -> bool {
        let words = self.carried + self.words;
        self.words >= 22 || (self.closed && words >= 9)
    }
}

/// The cue that a line begins with, after bullets and numbers.
fn cue(tokens: &Tokens, hits: &Hits, range: &Range<usize>) -> Option<(ZoneKind, Scope)> {
    let first = range.clone().find(|&at| tokens.is_word(at))?;
    for hit in hits.at(first).iter().filter(|hit| hit.class == Class::ZoneCue && hit.end <= range.end) {
        let (zone, scope) = hit.value.split_once(':')?;
        let mut rest = hit.end..range.end;
        let next = if rest.is_empty() { "" } else { tokens.folded(hit.end) };
        let short = rest.len() <= 1;
        let alone = !rest.clone().any(|at| tokens.is_word(at));
        let bare = alone && !rest.any(|at| tokens.is_number(at));
        let labelled = alone || among(next, ": ; | - / » >") || (next == "." && zone == "caption");
        let found = match scope {
            "line" => Some(Scope::Line),
            "label" if labelled => Some(Scope::Line),
            "whole" if alone => Some(Scope::Line),
            "list" if alone || next == ":" => Some(Scope::List),
            "rest" if bare && short => Some(Scope::Rest),
            _ => None,
        };
        if let Some(scope) = found {
            return Some((zone_kind(zone), scope));
        }
    }
    None
}

fn zone_kind(name: &str) -> ZoneKind {
    match name {
        "related" => ZoneKind::Related,
        "byline" => ZoneKind::Byline,
        "source" => ZoneKind::Source,
        "caption" => ZoneKind::Caption,
        "authorBio" => ZoneKind::AuthorBio,
        _ => ZoneKind::Boilerplate,
    }
}
