//! What the first stages read off the text, and every later stage reads from.

use crate::annotation::{Dateline, Options, Zone, ZoneKind};
use crate::lexicon::Hits;
use crate::span::Span;
use crate::tokens::Tokens;

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
    /// The dateline.
    pub dateline: Option<Dateline>,
    /// What the caller asked for.
    pub options: Options,
}

impl Page<'_> {
    /// The zone that holds a byte offset; the body's where none does.
    pub fn zone_at(&self, offset: usize) -> ZoneKind {
        let index = self.zones.partition_point(|zone| zone.end <= offset);
        self.zones.get(index).map_or(ZoneKind::Body, |zone| zone.kind)
    }

    /// True where the article itself speaks: headline, dateline, body and captions. Mentions stand nowhere else.
    pub fn is_article(&self, offset: usize) -> bool {
        matches!(self.zone_at(offset), ZoneKind::Headline | ZoneKind::Dateline | ZoneKind::Body | ZoneKind::Caption)
    }

    /// The text's words at a span.
    pub fn words(&self, span: Span) -> &str {
        span.of(self.text)
    }
}
