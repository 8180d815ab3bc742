//! Which mentions name the same person, organization, region or law.
//!
//! Each kind is linked in its own file, regions first, since organizations and offices are told apart by them. Limits: two
//! people who share every word of their names become one; a bare office goes to its last named holder.

mod classes;
mod holders;
mod laws;
mod likeness;
mod names;
mod nicknames;
mod organizations;
mod people;
mod regions;
#[cfg(test)]
mod tests;
mod titles;

use std::ops::Range;

use crate::annotation::{Entity, EntityDetail, EntityId, Kind, Mention, MentionId, Value};
use crate::map::{Map, Set};
use crate::order::Order;
use crate::page::Page;
use crate::resolution::acronyms::Acronyms;
use crate::resolution::words::{canonical, one_line};
use crate::tokens::lower;

/// Groups mentions into entities and points each mention at its own.
pub fn link(page: &Page, mentions: &mut [Mention]) -> Vec<Entity> {
    let scene = Scene::of(page, mentions);
    let mut cast = Cast { entities: Vec::new(), of: vec![None; mentions.len()] };
    people::link(&scene, &mut cast);
    let regions = regions::link(&scene, &mut cast);
    organizations::link(&scene, &mut cast, &regions);
    laws::link(&scene, &mut cast);
    for (mention, entity) in mentions.iter_mut().zip(&cast.of) {
        mention.entity = *entity;
        // A bare name that another place of the article tells apart.
        if let (None, Some(id)) = (&mention.value, entity)
            && let Some(Entity { detail: EntityDetail::Region { code, .. }, .. }) = cast.entities.get(id.0 as usize)
        {
            mention.value = code.clone().map(Value::Text);
        }
    }
    cast.entities
}

/// The page and its mentions with their tokens, for quick look-up.
struct Scene<'s, 't> {
    page: &'s Page<'t>,
    mentions: &'s [Mention],
    /// Token range of each mention.
    ranges: Vec<Range<usize>>,
    /// What the article's own acronyms stand for.
    acronyms: Acronyms,
    /// For each token, the outer mention that holds it.
    over: Vec<Option<u32>>,
}

impl<'s, 't> Scene<'s, 't> {
    fn of(page: &'s Page<'t>, mentions: &'s [Mention]) -> Self {
        let ranges: Vec<_> = mentions.iter().map(|mention| page.tokens.within(mention.span())).collect();
        let mut over = vec![None; page.tokens.len()];
        for (at, range) in ranges.iter().enumerate().filter(|(at, _)| mentions[*at].within.is_none()) {
            over[range.clone()].fill(Some(at as u32));
        }
        Scene { page, mentions, ranges, acronyms: Acronyms::of(page), over }
    }

    /// Indexes of the mentions of a kind, in text order.
    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = usize> + '_ {
        (0..self.mentions.len()).filter(move |&at| self.is(at, kind))
    }

    /// Indexes of the mentions of a kind before another, the last first.
    fn of_kind_before(&self, kind: Kind, before: usize) -> impl Iterator<Item = usize> + '_ {
        (0..before).rev().filter(move |&at| self.is(at, kind))
    }

    /// The outer mention that holds a token.
    fn over(&self, token: usize) -> Option<usize> {
        self.over.get(token).copied().flatten().map(|mention| mention as usize)
    }

    /// The outer mention that begins at a token.
    fn starting(&self, token: usize) -> Option<usize> {
        self.over(token).filter(|&mention| self.start(mention) == token)
    }

    /// The outer mention that ends before a token.
    fn ending(&self, token: usize) -> Option<usize> {
        self.over(token.checked_sub(1)?).filter(|&mention| self.end(mention) == token)
    }

    /// The outer mention of a kind that begins at a token.
    fn starting_with(&self, token: usize, kind: Kind) -> Option<usize> {
        self.starting(token).filter(|&mention| self.is(mention, kind))
    }

    /// The outer mention of a kind that ends before a token.
    fn ending_with(&self, token: usize, kind: Kind) -> Option<usize> {
        self.ending(token).filter(|&mention| self.is(mention, kind))
    }

    /// True for a mention of a kind.
    fn is(&self, mention: usize, kind: Kind) -> bool {
        self.mentions[mention].kind == kind
    }

    /// The words of a mention, as written.
    fn text(&self, mention: usize) -> &'s str {
        &self.mentions[mention].text
    }

    /// The first token of a mention.
    fn start(&self, mention: usize) -> usize {
        self.ranges[mention].start
    }

    /// The token behind a mention.
    fn end(&self, mention: usize) -> usize {
        self.ranges[mention].end
    }

    /// The number of the sentence that a token is in.
    fn sentence(&self, token: usize) -> usize {
        self.page.tokens.sentence_of(token)
    }

    /// The words of some tokens, written out.
    fn canonical(&self, range: Range<usize>) -> Vec<String> {
        canonical(self.page, &self.acronyms, range)
    }

    /// True for a token that is one of the words of a list, folded and apart by blanks; false past the end.
    fn reads(&self, token: usize, words: &str) -> bool {
        self.page.tokens.reads(token, words)
    }

    /// True right behind one of the words of such a list; false for the first token.
    fn follows(&self, token: usize, words: &str) -> bool {
        self.page.tokens.follows(token, words)
    }

    /// The look-up key of a token; empty past the end.
    fn word(&self, token: usize) -> &str {
        self.page.tokens.folded(token)
    }
}

/// The entities so far, and each mention's own.
struct Cast {
    entities: Vec<Entity>,
    of: Vec<Option<EntityId>>,
}

impl Cast {
    /// Adds an entity with its mentions (indexes, which become ids as they stand) and points them at it.
    fn add(&mut self, scene: &Scene, kind: Kind, name: String, aliases: Vec<String>, mentions: &[usize], detail: EntityDetail) -> EntityId {
        let id = EntityId(self.entities.len() as u32);
        let mut ids: Vec<MentionId> = mentions.iter().map(|&at| scene.mentions[at].id).collect();
        ids.order();
        for &at in mentions {
            self.of[at] = Some(id);
        }
        self.entities.push(Entity { id, kind, name, aliases, mentions: ids, detail });
        id
    }
}

/// Indexes with one key together, in the order in which the keys are first met.
fn grouped(keyed: Vec<(String, usize)>) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut known: Map<String, usize> = Map::new();
    for (key, index) in keyed {
        let group = *known.entry(key).or_insert(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push(index);
    }
    groups
}

/// Of some mentions the one with the most words; of equals one not in capitals, then the one with the most letters, then the first.
fn fullest(scene: &Scene, mentions: &[usize]) -> Option<usize> {
    let rank = |&at: &usize| {
        let text = scene.text(at);
        (text.split_whitespace().count(), !is_shouted(text), text.len(), std::cmp::Reverse(at))
    };
    mentions.iter().copied().max_by_key(rank)
}

/// The distinct spellings of some mentions, in order, but one; spellings that differ in case alone count as one.
fn other_spellings(scene: &Scene, mentions: &[usize], name: &str) -> Vec<String> {
    let mut seen: Set<String> = Set::new();
    seen.insert(lower(name));
    let mut spellings = Vec::new();
    for &at in mentions {
        let text = one_line(scene.text(at));
        if seen.insert(lower(&text)) {
            spellings.push(text);
        }
    }
    spellings
}

/// True for a name all in capitals; it stands behind the same name written normally.
fn is_shouted(text: &str) -> bool {
    text.chars().filter(|c| c.is_lowercase()).count() == 0
}
