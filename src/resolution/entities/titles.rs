//! Words of address, faith, learning and rank around a person's name.

use super::Scene;
use crate::lexicon::{Class, Hit};
use crate::tokens::Shape;

/// The longest title, in tokens, with its full stops.
const LONGEST: usize = 7;
/// No name carries more titles on one side.
const MOST: usize = 12;

/// What stands around one mention of a person, as written, in text order.
#[derive(Default)]
pub(super) struct Titles {
    /// `Ibu`, `H.`, `Letkol Inf`.
    pub honorifics: Vec<String>,
    /// `Dr.`, `S.Sos`, `M.Si`.
    pub degrees: Vec<String>,
}

/// Reads the titles around the tokens of a name.
pub(super) fn around(scene: &Scene, name: std::ops::Range<usize>) -> Titles {
    let mut titles = Titles::default();
    let mut start = name.start;
    let mut before = Vec::new();
    for _ in 0..MOST {
        let Some(hit) = title_before(scene, start) else { break };
        before.push((is_learned(scene, hit), words(scene, hit, start)));
        start = hit.start;
    }
    for (learned, title) in before.into_iter().rev() {
        if learned { titles.degrees.push(title) } else { titles.honorifics.push(title) }
    }
    let mut at = name.end;
    for _ in 0..MOST {
        let Some((degree, end)) = degree_after(scene, at) else { break };
        titles.degrees.push(degree);
        at = end;
    }
    titles
}

/// The token where the titles before a name begin; the name's own first token where it has none.
pub(super) fn start_with_titles(scene: &Scene, name: usize) -> usize {
    let mut start = name;
    for _ in 0..MOST {
        let Some(hit) = title_before(scene, start) else { break };
        start = hit.start;
    }
    start
}

/// The rank before a name, by its usual words.
pub(super) fn rank<'s>(scene: &'s Scene, name: usize) -> Option<&'s str> {
    let start = start_with_titles(scene, name);
    let rank = scene.page.hits.find(start, Class::Rank).filter(|rank| rank.end <= name)?;
    Some(if rank.value.is_empty() { scene.word(start) } else { rank.value })
}

/// The token after the degrees behind a name; the name's own end where it has none.
pub(super) fn end_with_degrees(scene: &Scene, name_end: usize) -> usize {
    let mut at = name_end;
    for _ in 0..MOST {
        let Some((_, end)) = degree_after(scene, at) else { break };
        at = end;
    }
    at
}

/// The title that ends just before a token, its full stop between or not: the longest rank (`Letkol Inf`), else the shortest
/// word of address, so that `Prof. Dr.` are two.
fn title_before<'s>(scene: &'s Scene, end: usize) -> Option<&'s Hit> {
    let line = scene.page.tokens.get(end)?.line;
    let last = if scene.reads(end.wrapping_sub(1), ".") { end.checked_sub(1)? } else { end };
    let (mut rank, mut address) = (None, None);
    for at in (last.saturating_sub(LONGEST)..last).rev() {
        // `Bupati Gunung Mas Drs. Nama`: what another mention holds is none.
        if scene.page.tokens.get(at).is_none_or(|token| token.line != line) || scene.over(at).is_some() {
            continue;
        }
        for hit in scene.page.hits.at(at) {
            match hit.class {
                Class::Rank if hit.end == last || hit.end == end => rank = Some(hit),
                Class::Honorific if hit.end == last || hit.end == end => address = address.or(Some(hit)),
                _ => {}
            }
        }
    }
    rank.or(address)
}

/// Titles of learning, which count as degrees wherever they stand.
fn is_learned(scene: &Scene, hit: &Hit) -> bool {
    scene.reads(hit.start, "dr drs dra ir drg drh apt doktor insinyur")
        || scene.page.hits.at(hit.start).iter().any(|other| other.class == Class::Degree && other.end == hit.end)
}

/// The words from a title's first token to the token after it.
fn words(scene: &Scene, hit: &Hit, end: usize) -> String {
    let range = hit.start..if scene.reads(end.wrapping_sub(1), ".") { end } else { hit.end };
    scene.page.words(scene.page.tokens.span(range)).to_owned()
}

/// The degree at a token, with or without a comma before it, and the token after it.
fn degree_after(scene: &Scene, at: usize) -> Option<(String, usize)> {
    let mut start = at;
    while scene.reads(start, ", .") && start < at + 2 {
        start += 1;
    }
    let hit = scene.page.hits.find(start, Class::Degree)?;
    let token = scene.page.tokens.get(start)?;
    let everyday = hit.end == hit.start + 1 && token.shape == Shape::Lower;
    if everyday || scene.starting(start).is_some() {
        return None;
    }
    let dotted = scene.reads(hit.end, ".") && scene.page.tokens.glued(hit.end);
    let goes_on = scene.sentence(hit.end + 1) == scene.sentence(start);
    let end = hit.end + usize::from(dotted && goes_on);
    Some((scene.page.words(scene.page.tokens.span(hit.start..end)).to_owned(), end))
}
