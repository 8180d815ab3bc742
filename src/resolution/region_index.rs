//! Regions named inside offices and institutions, found among the article's region entities.

use std::ops::Range;

use crate::annotation::EntityId;
use crate::lexicon::{Class, Hit};
use crate::map::Map;
use crate::page::Page;
use crate::tokens::TokenKind;

/// The article's regions by code and by plain name.
#[derive(Default)]
pub(crate) struct RegionIndex {
    by_key: Map<String, EntityId>,
}

impl RegionIndex {
    /// Notes a region under its code, if it has one, and under the plain name at some tokens.
    pub(crate) fn note(&mut self, page: &Page, range: Range<usize>, code: Option<&str>, id: EntityId) {
        let start = type_word(page, range.start, range.end).map_or(range.start, |word| word.end);
        self.by_key.entry(plain(page, start..range.end)).or_insert(id);
        if let Some(code) = code {
            self.by_key.entry(code.to_owned()).or_insert(id);
        }
    }

    /// The region that some tokens name.
    pub(crate) fn find(&self, page: &Page, range: Range<usize>) -> Option<EntityId> {
        keys(page, range).iter().find_map(|key| self.by_key.get(key)).copied()
    }
}

/// The type word that begins a region's name, when a name follows it.
pub(crate) fn type_word<'p>(page: &'p Page, start: usize, end: usize) -> Option<&'p Hit> {
    page.hits.find(start, Class::RegionWord).filter(|word| word.end < end)
}

/// The words of a name, folded, without marks.
pub(crate) fn plain(page: &Page, range: Range<usize>) -> String {
    let words: Vec<&str> = range
        .filter(|&at| page.tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark))
        .map(|at| page.tokens.folded(at))
        .collect();
    words.join(" ")
}

/// What a region inside an office or institution may be known by: its codes, else its plain name.
pub(crate) fn keys(page: &Page, range: Range<usize>) -> Vec<String> {
    // `Nusa Tenggara Timur (NTT)`: the parenthesis says the same again.
    let open = range.clone().find(|&at| at > range.start && page.tokens.reads(at, "("));
    let range = range.start..open.unwrap_or(range.end);
    let word = type_word(page, range.start, range.end);
    let start = word.map_or(range.start, |word| word.end);
    let level = word.map(|word| word.value);
    let fits = |hit: &&Hit| {
        let of = match hit.class {
            Class::Province => "provinsi",
            Class::Kabupaten => "kabupaten",
            Class::Kota => "kota",
            class => return class == Class::RegionAlias,
        };
        level.is_none_or(|level| level == of)
    };
    let codes: Vec<String> =
        page.hits.at(start).iter().filter(|hit| hit.end == range.end).filter(fits).map(|hit| hit.value.to_owned()).collect();
    if codes.is_empty() { vec![plain(page, start..range.end)] } else { codes }
}
