//! The person and position mentions by token, for those who look beside a cue.

use crate::annotation::{Kind, Mention};
use crate::lexicon::Class;
use crate::page::Page;

/// One person or position mention.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// Its place in the list of mentions.
    pub index: usize,
    /// Its first token.
    pub start: usize,
    /// The token after its last.
    pub end: usize,
    /// True for a person, false for a position.
    pub is_person: bool,
}

/// Person and position mentions in text order.
pub struct People<'a> {
    page: &'a Page<'a>,
    list: Vec<Named>,
}

impl<'a> People<'a> {
    /// Finds the tokens of the mentions.
    pub fn of(page: &'a Page, mentions: &[Mention]) -> Self {
        let list = mentions
            .iter()
            .enumerate()
            .filter(|(_, mention)| matches!(mention.kind, Kind::Person | Kind::Position) && mention.within.is_none())
            .map(|(index, mention)| {
                let tokens = page.tokens.within(mention.span());
                Named { index, start: tokens.start, end: tokens.end, is_person: mention.kind == Kind::Person }
            })
            .filter(|named| named.start < named.end)
            .collect();
        People { page, list }
    }

    /// Those that begin in a range of tokens.
    pub fn within(&self, from: usize, to: usize) -> &[Named] {
        let first = self.list.partition_point(|named| named.start < from);
        let last = self.list.partition_point(|named| named.start < to);
        &self.list[first..last.max(first)]
    }

    /// Where a mention begins at a token, or after words of address and at most `gap` commas and stray words.
    pub fn begins_near(&self, token: usize, gap: usize) -> Option<usize> {
        let mut at = token;
        let mut left = gap;
        loop {
            if self.within(at, at + 1).first().is_some() {
                return Some(at);
            }
            if let Some(hit) = self.page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank)) {
                at = hit.end;
            } else if left > 0 && self.page.tokens.get(at).is_some() && !matches!(self.page.tokens.folded(at), "\"" | ":") {
                left -= 1;
                at += 1;
            } else {
                return None;
            }
        }
    }
}
