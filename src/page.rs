//! What the first stages read off the text, and every later stage reads from.

use std::ops::Range;

use crate::annotation::{Dateline, Options, Zone, ZoneKind};
use crate::lexicon::Hits;
use crate::span::Span;
use crate::tokens::Tokens;
use crate::zones;

/// The text, its words, the lexicon's entries in it, and its zones.
pub struct Page<'t> {
    /// The source, never changed.
    pub text: &'t str,
    /// Its words, lines and sentences.
    pub tokens: Tokens<'t>,
    /// Lexicon entries found.
    pub hits: Hits,
    /// Its parts, in order; they cover the text.
    pub zones: Vec<Zone>,
    /// Token ranges of the lines, where those that the page broke inside a sentence are one.
    pub runs: Vec<Range<usize>>,
    /// The dateline.
    pub dateline: Option<Dateline>,
    /// What the caller asked for.
    pub options: Options,
}

impl Page<'_> {
    /// The zone that holds a byte offset; the body's where none does.
    pub fn zone_at(&self, offset: usize) -> ZoneKind {
        zones::zone_at(&self.zones, offset)
    }

    /// True when two tokens stand in one line, or in lines that the page broke in the middle of a sentence.
    pub fn same_line(&self, a: usize, b: usize) -> bool {
        let run = self.runs.get(self.runs.partition_point(|run| run.end <= a));
        run.is_some_and(|run| run.contains(&b))
    }

    /// True where the article itself speaks: headline, dateline, body and captions. Mentions stand nowhere else.
    pub fn is_article(&self, offset: usize) -> bool {
        matches!(self.zone_at(offset), ZoneKind::Headline | ZoneKind::Dateline | ZoneKind::Body | ZoneKind::Caption)
    }

    /// The first token of the line that holds a token; the token itself past the end.
    pub fn line_start(&self, token: usize) -> usize {
        self.tokens.lines.get(self.tokens.line_of(token)).map_or(token, |line| line.start)
    }

    /// The first of the tokens that is one of the words of a list, folded and apart by blanks.
    pub fn find(&self, mut tokens: Range<usize>, words: &str) -> Option<usize> {
        tokens.find(|&at| self.tokens.reads(at, words))
    }

    /// True where one of the tokens is one of the words of a list.
    pub fn has(&self, tokens: Range<usize>, words: &str) -> bool {
        self.find(tokens, words).is_some()
    }

    /// The text's words at a span.
    pub fn words(&self, span: Span) -> &str {
        span.of(self.text)
    }
}
