//! Words between marks that are somebody's, each with its cue.

use super::cues::{self, Cue};
use super::marks;
use super::people::People;
use super::scare::{self, Beside};
use super::spans::{self, Quoted};
use super::speakers;
use crate::page::Page;

/// A direct quotation with its cue.
pub struct Speech {
    /// Its words and marks.
    pub quoted: Quoted,
    /// Its reporting verb.
    pub cue: Option<Cue>,
    /// True when it is the second half of a quotation that its cue interrupts.
    pub continues: bool,
}

/// Every direct quotation, in order.
pub fn find(page: &Page, people: &People) -> Vec<Speech> {
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
        let before = cues::before(page, people, &quoted, previous.map_or(0, |speech| speech.quoted.end()));
        let continues = previous.is_some_and(|speech| {
            after.is_none()
                && speech.cue.is_some()
                && is_interrupted(page, &speech.quoted, &quoted)
                && !scare::has_title_word(page, &quoted)
        });
        let beside = Beside {
            after: after.as_ref(),
            before: before.as_ref(),
            labelled: speakers::label(page, people, quoted.open.start, ":").is_some(),
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
        && !page.has(between.clone(), "? ! …")
        && !between
            .clone()
            .any(|at| page.tokens.reads(at, ".") && page.tokens.sentence_of(at) != page.tokens.sentence_of(second.open.start))
}

/// True when a quotation without a closing mark ends its paragraph, and the next paragraph opens with another.
pub fn runs_on(page: &Page, first: &Speech, second: &Speech) -> bool {
    let line = page.tokens.line_of(first.quoted.inner.end - 1);
    let next = page.tokens.lines.get(line + 1);
    first.quoted.close.is_none() && next.is_some_and(|next| next.start == second.quoted.open.start)
}

/// True when a quotation stands in the same paragraph as the one before it, or in the next.
fn follows(page: &Page, first: &Quoted, second: &Quoted) -> bool {
    let line = page.tokens.line_of(first.inner.end - 1);
    (line..line + 2).contains(&page.tokens.line_of(second.open.start))
}
