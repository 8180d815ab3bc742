//! Who said what.
//!
//! `marks` finds quotation marks, `spans` pairs them, `scare` sorts out what is no speech, `cues` finds the reporting verb.

mod cues;
mod marks;
mod people;
mod scare;
mod spans;

use crate::annotation::{Entity, Mention, Quotation, QuotationStyle};
use crate::page::Page;
use crate::span::Span;
use cues::Cue;
use people::People;
use scare::Beside;
use spans::Quoted;

/// Every quotation, direct and indirect, in text order, with its cue and speaker.
pub fn read(page: &Page, mentions: &[Mention], _entities: &[Entity]) -> Vec<Quotation> {
    let people = People::of(page, mentions);
    direct(page, &people)
        .into_iter()
        .map(|speech| {
            let words = page.tokens.span(speech.quoted.inner.clone());
            Quotation {
                start: words.start,
                end: words.end,
                style: QuotationStyle::Direct,
                speaker: None,
                speaker_mention: None,
                cue: speech.cue.map(|cue| cue_span(page, &cue).into()),
            }
        })
        .collect()
}

fn cue_span(page: &Page, cue: &Cue) -> Span {
    page.tokens.span(cue.tokens.clone())
}

/// A direct quotation with its cue.
struct Speech {
    quoted: Quoted,
    cue: Option<Cue>,
    /// True when it is the second half of a quotation that its cue interrupts.
    #[allow(dead_code)]
    continues: bool,
}

fn direct(page: &Page, people: &People) -> Vec<Speech> {
    let marks = marks::find(page);
    let pairs = spans::pair(page, &marks);
    let mut speeches: Vec<Speech> = Vec::new();
    for (index, pair) in pairs.iter().enumerate() {
        let mut quoted = pair.clone();
        let limit = pairs.get(index + 1).map_or(page.tokens.len(), |next| next.open.start);
        let previous = speeches.last();
        let after = if quoted.close.is_some() {
            cues::after(page, people, &quoted, limit)
        } else {
            cues::of_unclosed(page, people, &quoted).map(|(cue, end)| {
                quoted.inner.end = end;
                cue
            })
        };
        let before = cues::before(page, &quoted, previous.map_or(0, |speech| speech.quoted.end()));
        let continues =
            previous.is_some_and(|speech| after.is_none() && speech.cue.is_some() && is_interrupted(page, &speech.quoted, &quoted));
        let beside = Beside {
            after: after.as_ref(),
            before: before.as_ref(),
            follows_quotation: previous.is_some_and(|speech| follows(page, &speech.quoted, &quoted)),
        };
        if continues || scare::is_speech(page, &quoted, &beside) {
            let cue = if continues { previous.and_then(|speech| speech.cue.clone()) } else { None };
            let inside = || cues::inside(page, people, &quoted);
            let cue = cue.or(after).or(before).or_else(inside);
            speeches.push(Speech { quoted, cue, continues });
        }
    }
    speeches
}

/// True when only a cue stands between two quotations: `"…," kata Budi, "…"`.
fn is_interrupted(page: &Page, first: &Quoted, second: &Quoted) -> bool {
    let between = first.end()..second.open.start;
    !between.is_empty()
        && page.tokens.line_of(first.inner.end - 1) == page.tokens.line_of(second.open.start)
        && between.len() < 30
        && !between.clone().any(|at| matches!(page.tokens.folded(at), "?" | "!" | "…"))
        && !between
            .clone()
            .any(|at| page.tokens.folded(at) == "." && page.tokens.sentence_of(at) != page.tokens.sentence_of(second.open.start))
}

/// True when a quotation stands in the same paragraph as the one before it, or in the next.
fn follows(page: &Page, first: &Quoted, second: &Quoted) -> bool {
    let line = page.tokens.line_of(first.inner.end - 1);
    (line..line + 2).contains(&page.tokens.line_of(second.open.start))
}
