//! Who said what.
//!
//! `marks` finds quotation marks, `spans` pairs them, `scare` sorts out what is no speech, `cues` finds the reporting verb.

mod cues;
mod marks;
mod people;
mod scare;
mod spans;
mod speakers;

use std::ops::Range;

use crate::annotation::{Entity, Mention, Quotation, QuotationStyle};
use crate::page::Page;
use cues::Cue;
use people::People;
use scare::Beside;
use spans::Quoted;
use speakers::{Speaker, View};

/// Every quotation, direct and indirect, in text order, with its cue and speaker.
pub fn read(page: &Page, mentions: &[Mention], _entities: &[Entity]) -> Vec<Quotation> {
    let people = People::of(page, mentions);
    let speeches = direct(page, &people);
    let pieces = narrative(page, &speeches);
    let mut view = View::default();
    let mut speakers = Vec::with_capacity(speeches.len());
    let mut next_piece = 0;
    for (index, speech) in speeches.iter().enumerate() {
        while let Some(piece) = pieces.get(next_piece).filter(|piece| piece.start < speech.quoted.open.start) {
            view.follow(page, &people, piece);
            next_piece += 1;
        }
        let speaker = speaker(page, &people, &pieces, &speeches, index);
        match speaker {
            Speaker::Named(mention) => view.mention = Some(mention),
            Speaker::Unnamed => view.mention = None,
            Speaker::InView => {}
        }
        speakers.push((speaker, view.mention));
    }
    name_the_first(&mut speakers);
    speeches
        .iter()
        .zip(speakers)
        .map(|(speech, (beside, speaker))| {
            let words = page.tokens.span(speech.quoted.inner.clone());
            let beside = if let Speaker::Named(mention) = beside { mentions.get(mention) } else { None };
            Quotation {
                start: words.start,
                end: words.end,
                style: QuotationStyle::Direct,
                speaker: speaker.and_then(|mention| mentions.get(mention)).and_then(|mention| mention.entity),
                speaker_mention: beside.map(|mention| mention.id),
                cue: speech.cue.as_ref().map(|cue| page.tokens.span(cue.tokens.clone()).into()),
            }
        })
        .collect()
}

/// What the text beside a quotation says of its speaker.
fn speaker(page: &Page, people: &People, pieces: &[Range<usize>], speeches: &[Speech], index: usize) -> Speaker {
    let Some(speech) = speeches.get(index) else { return Speaker::InView };
    let end = speeches.get(index + 1).map_or(page.tokens.len(), |next| next.quoted.open.start);
    match &speech.cue {
        Some(_) if speech.continues => Speaker::InView,
        Some(cue) => {
            let at = pieces.partition_point(|piece| piece.end <= cue.tokens.start);
            pieces.get(at).map_or(Speaker::InView, |piece| speakers::of_cue(page, people, cue, piece))
        }
        None => speakers::signature(page, people, speech.quoted.end(), end).map_or(Speaker::InView, Speaker::Named),
    }
}

/// Quotations before anybody is in view are of the first who is named after them.
fn name_the_first(speakers: &mut [(Speaker, Option<usize>)]) {
    let Some(first) = speakers.iter().position(|(_, mention)| mention.is_some()) else { return };
    let named = speakers[first].1;
    for (speaker, mention) in speakers[..first].iter_mut().rev() {
        if *speaker == Speaker::Unnamed {
            return;
        }
        *mention = named;
    }
}

/// The article's own sentences, cut where quoted words stand.
fn narrative(page: &Page, speeches: &[Speech]) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut next = 0;
    for sentence in &page.tokens.sentences {
        if !page.tokens.get(sentence.start).is_some_and(|token| page.is_article(token.span.start)) {
            continue;
        }
        let mut at = sentence.start;
        while at < sentence.end {
            while speeches.get(next).is_some_and(|speech| speech.quoted.end() <= at) {
                next += 1;
            }
            let speech = speeches.get(next).map(|speech| speech.quoted.open.start..speech.quoted.end());
            match speech {
                Some(quoted) if quoted.start <= at => at = quoted.end,
                Some(quoted) if quoted.start < sentence.end => {
                    pieces.push(at..quoted.start);
                    at = quoted.end;
                }
                _ => {
                    pieces.push(at..sentence.end);
                    at = sentence.end;
                }
            }
        }
    }
    pieces
}

/// A direct quotation with its cue.
struct Speech {
    quoted: Quoted,
    cue: Option<Cue>,
    /// True when it is the second half of a quotation that its cue interrupts.
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
