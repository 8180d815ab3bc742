//! Sentences that give the words before them to somebody: `Hal tersebut disampaikan Budi`, `Demikian dikatakan Budi`.

use std::ops::Range;

use super::cues::{self, Cue, Form};
use super::indirect;
use super::people::People;
use super::speakers::{self, Speaker};
use crate::annotation::ZoneKind;
use crate::page::Page;
use crate::span::Span;

/// How many paragraphs such a sentence takes in at the head of an article; elsewhere it takes in one.
const PARAGRAPHS: usize = 2;
/// How far before the verb the word stands that points back, in tokens.
const REACH: usize = 4;
/// The fewest tokens of a paragraph that can be somebody's words.
const SHORTEST: usize = 8;

/// The cue and the speaker of a sentence that points back.
pub fn read(page: &Page, people: &People, piece: &Range<usize>) -> Option<(Cue, Speaker)> {
    piece.clone().find_map(|at| {
        let cue = cues::at(page, at)?;
        let points = match cue.form {
            Form::Passive => {
                // A comma before the verb sets it apart from `itu`, but for `Hal itu, disampaikan Budi`.
                let apart = at > piece.start + REACH && page.tokens.reads(at - 1, ",");
                let near = piece.start.max(at.saturating_sub(REACH))..at;
                // `Sambutan Bupati, yang dalam hal ini disampaikan Budi, …`
                let in_this_case = page.has(near.clone(), "dalam");
                !apart && !in_this_case && page.has(near, indirect::BACKWARD)
            }
            Form::Active => page.tokens.reads(cue.tokens.end, "hal") && page.tokens.reads(cue.tokens.end + 1, "itu tersebut ini"),
            _ => false,
        };
        if let Some(speaker) = fronted(page, people, piece, &cue) {
            return Some((cue, speaker));
        }
        let speaker = speakers::of_cue(page, people, &cue, piece);
        (points && matches!(speaker, Speaker::Named(_))).then_some((cue, speaker))
    })
}

/// The speaker of `Hal itu ia sampaikan …`, `Hal tersebut Budi ungkapkan …`.
fn fronted(page: &Page, people: &People, piece: &Range<usize>, cue: &Cue) -> Option<Speaker> {
    let tokens = &page.tokens;
    let at = cue.tokens.start;
    let bare = cue.form == Form::Stem && cue.weak && tokens.folded(at).ends_with("kan");
    let thing = tokens.reads(piece.start, "hal") && tokens.reads(piece.start + 1, indirect::BACKWARD);
    if !(bare && thing) {
        return None;
    }
    if at == piece.start + 3 && speakers::is_pronoun(page, piece.start + 2) {
        return Some(Speaker::InView);
    }
    let group = people.first_group(piece.start, at)?;
    (group.start == piece.start + 2 && group.end == at).then_some(Speaker::Named(group.mention))
}

/// The paragraphs that it points at, nearest first. `spoken` tells tokens that are already somebody's words.
pub fn paragraphs(page: &Page, piece: &Range<usize>, spoken: &dyn Fn(&Range<usize>) -> bool) -> Vec<Range<usize>> {
    let tokens = &page.tokens;
    let line = tokens.line_of(piece.start);
    let is_body = |line: &Range<usize>| tokens.get(line.end - 1).is_some_and(|token| page.zone_at(token.span.start) == ZoneKind::Body);
    let behind_dateline = |line: &Range<usize>| {
        let dateline = page.dateline.as_ref().map(|dateline| tokens.within(Span::new(dateline.start, dateline.end)).end);
        dateline.filter(|end| line.contains(end)).unwrap_or(line.start)
    };
    let own = tokens.lines.get(line).map_or(piece.start, behind_dateline);
    let mut found = Vec::new();
    if piece.start >= own + SHORTEST {
        let before = own..piece.start;
        if !spoken(&before) {
            found.push(before);
        }
        return found;
    }
    for index in (0..line).rev().take(PARAGRAPHS) {
        let Some(paragraph) = tokens.lines.get(index).filter(|paragraph| is_body(paragraph)) else { break };
        let paragraph = behind_dateline(paragraph)..paragraph.end;
        if paragraph.len() < SHORTEST || spoken(&paragraph) {
            break;
        }
        found.push(paragraph);
    }
    let at_head =
        found.last().is_some_and(|first| !(0..tokens.line_of(first.start)).any(|index| tokens.lines.get(index).is_some_and(is_body)));
    if !at_head {
        found.truncate(1);
    }
    found
}
