//! What the tagger thinks of a page: where it sees people, offices and institutions, and how sure it is.

use std::ops::{Range, RangeInclusive};

use super::word::{LONGEST, is_initials, is_listed, is_name, may_be_name, wants_a_name};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::{Map, Set};
use crate::mentions::candidate::Candidate;
use crate::mentions::overlap;
use crate::page::Page;

/// A reading of the tagger's less sure than this is no evidence.
pub const LEAST: f32 = 0.1;
/// A name this sure makes its words known.
pub const LIKELY: f32 = 0.5;
/// How much surer a name is that begins with the word which speaks alone: mostly that is the first name.
const FIRST_NAME: f32 = 0.3;

/// What the tagger thinks of.
pub struct Tagged<'p> {
    /// By first token: end and confidence of a person.
    pub people: Map<usize, Vec<(usize, f32)>>,
    /// Tokens inside an office or institution or right behind one.
    pub held: Vec<bool>,
    /// Tokens where an office ends, with how sure it is.
    pub offices: Map<usize, f32>,
    /// Single words that are likely an institution somewhere in the article.
    pub bodies: Set<&'p str>,
    /// Single words that are a person somewhere in the article.
    pub alone: Set<&'p str>,
}

impl<'p> Tagged<'p> {
    /// Sorts the tagger's candidates by what they are evidence of.
    pub fn of(page: &'p Page, weighed: &[Candidate]) -> Self {
        let likely = |kind: Kind, least: f32| {
            let words = weighed.iter().filter(move |word| word.kind == kind && word.tokens.len() == 1 && word.confidence >= least);
            words.map(|word| page.tokens.folded(word.tokens.start)).collect()
        };
        let mut tagged = Tagged {
            people: Map::new(),
            held: vec![false; page.tokens.len() + 1],
            offices: Map::new(),
            bodies: likely(Kind::Organization, LIKELY),
            alone: likely(Kind::Person, overlap::LEAST),
        };
        let named = weighed.iter().filter(|office| office.kind == Kind::Position && office.confidence >= LIKELY);
        tagged.bodies.extend(named.filter_map(|office| led(page, &office.tokens)).map(|body| page.tokens.folded(body)));
        for candidate in weighed {
            let tokens = candidate.tokens.clone();
            if matches!(candidate.kind, Kind::Position | Kind::Organization) {
                tagged.held[tokens.start + 1..=tokens.end].fill(true);
            }
            if candidate.confidence < LEAST {
                continue;
            }
            match candidate.kind {
                Kind::Person => {
                    tagged.people.entry(tokens.start).or_default().push((tokens.end, candidate.confidence));
                    let body = tagged.bodies.contains(page.tokens.folded(tokens.start)) && wants_a_name(page, tokens.start);
                    if body && tokens.len() > 2 {
                        tagged.people.entry(tokens.start + 1).or_default().push((tokens.end, candidate.confidence));
                    }
                }
                // Behind a bare `CEO` the institution comes first.
                Kind::Position if !is_bare_head(page, &tokens) => {
                    for end in ends(page, candidate) {
                        let sure = tagged.offices.entry(end).or_default();
                        *sure = sure.max(candidate.confidence);
                    }
                }
                _ => {}
            }
        }
        tagged
    }

    /// The surest person of the tagger's among names that begin and end at some of these tokens; an office that ends where the
    /// name begins speaks for it.
    pub fn surest(&self, starts: RangeInclusive<usize>, ends: &Range<usize>) -> Option<(Range<usize>, f32)> {
        let last = *starts.end();
        let mut surest: Option<(Range<usize>, f32, f32)> = None;
        for start in starts {
            let office = self.offices.get(&start).copied().unwrap_or_default();
            let office = if start == last { office + FIRST_NAME } else { office };
            for &(end, sure) in self.people.get(&start).into_iter().flatten().filter(|person| ends.contains(&person.0)) {
                if surest.as_ref().is_none_or(|best| best.2 < sure + office) {
                    surest = Some((start..end, sure, sure + office));
                }
            }
        }
        surest.map(|(name, sure, _)| (name, sure))
    }

    /// True where the tagger is as sure of a longer name that begins before a token and holds it.
    pub fn begins_before(&self, page: &Page, at: usize, sure: f32) -> bool {
        let longer = |start: usize| self.people.get(&start).into_iter().flatten().any(|person| person.0 > at && person.1 >= sure);
        let named = |at: usize| may_be_name(page, at) || is_initials(page, at) || page.tokens.reads(at, ".");
        (at.saturating_sub(LONGEST)..at).rev().take_while(|&start| named(start)).any(longer)
    }
}

/// The one word behind the bare head of an office, where no list knows it: the institution that it leads (`Pendiri Kirimku`).
fn led(page: &Page, office: &Range<usize>) -> Option<usize> {
    let body = office.end - 1;
    (is_bare_head(page, &(office.start..body)) && is_name(page, body) && !is_listed(page, body)).then_some(body)
}

/// True for the word alone that heads an office.
fn is_bare_head(page: &Page, office: &Range<usize>) -> bool {
    page.hits.at(office.start).iter().any(|hit| hit.end == office.end && hit.class == Class::OfficeHead)
}

/// Where the name of an office's holder may begin: behind it, and behind an abbreviation of it (`Asosiasi Pedagang (AP) Rendra`).
pub fn ends(page: &Page, office: &Candidate) -> impl Iterator<Item = usize> {
    let end = office.tokens.end;
    let short = page.tokens.reads(end, "(") && page.tokens.reads(end + 2, ")");
    [Some(end), short.then_some(end + 3)].into_iter().flatten()
}
