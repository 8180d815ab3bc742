//! The parts of a pasted page: headline, dateline, body, and the furniture around them.
//!
//! Lines are judged by the cue at their head, by their look and by their neighbours; what nothing claims is body. A page whose
//! article was pasted as one line with its menus cannot be told apart this way and stays body.

mod byline;
mod dateline;
mod furniture;
mod headline;
mod line;
mod runs;

use line::Line;
pub use runs::of as runs;

use crate::annotation::{Dateline, Zone, ZoneKind};
use crate::lexicon::Hits;
use crate::tokens::Tokens;

/// How many paragraphs may stand before the one with the dateline.
const OPENINGS: usize = 3;

/// Cuts the text into zones that cover it, in order, and reads the dateline. An empty text has no zone.
pub fn split(tokens: &Tokens, hits: &Hits) -> (Vec<Zone>, Option<Dateline>) {
    let lines = Line::all(tokens, hits);
    let mut kinds = furniture::mark(tokens, hits, &lines);
    if let Some(at) = headline::find(tokens, hits, &lines, &kinds) {
        headline::mark(tokens, &lines, at, &mut kinds);
    }
    captions(tokens, &lines, &mut kinds);
    let found = opening(tokens, hits, &lines, &kinds);

    let mut cuts: Vec<(usize, ZoneKind)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let start = tokens.span(line.tokens.clone()).start;
        let kind = kinds[at].unwrap_or(ZoneKind::Body);
        match &found {
            Some((opening, dateline)) if at == *opening => {
                cuts.push((start, ZoneKind::Dateline));
                cuts.push((tokens.span(dateline.tokens.clone()).end, ZoneKind::Body));
            }
            _ => cuts.push((start, kind)),
        }
        if matches!(kind, ZoneKind::Body | ZoneKind::Caption)
            && let Some((range, credit)) = byline::find(tokens, line)
        {
            cuts.push((tokens.span(range).start, credit));
        }
    }
    let dateline = found.map(|(_, found)| {
        let words = |range: std::ops::Range<usize>| tokens.span(range).of(tokens.text).to_owned();
        let span = tokens.span(found.tokens);
        Dateline { place: found.place.map(words), outlet: found.outlet.map(words), start: span.start, end: span.end }
    });
    (cover(&cuts, tokens.text.len()), dateline)
}

/// The dateline of the first paragraphs, and which of the lines holds it: the first with a known place or outlet, or else the first.
/// `BIMTEK – Peserta saat …` above the first paragraph is a caption that begins with a keyword.
fn opening(tokens: &Tokens, hits: &Hits, lines: &[Line], kinds: &[Option<ZoneKind>]) -> Option<(usize, dateline::Found)> {
    let mut first = None;
    let mut openings = 0;
    for (at, line) in lines.iter().enumerate().filter(|&(at, _)| kinds[at].is_none()) {
        let next = lines.get(at + 1);
        let alone = dateline::alone(tokens, hits, line, next);
        if alone.is_none() && line.words < 9 && !headline::opens_broken_article(tokens, hits, line, next) {
            continue;
        }
        if let Some(found) = alone.or_else(|| dateline::find(tokens, hits, line)) {
            if found.known {
                return Some((at, found));
            }
            first.get_or_insert((at, found));
        }
        openings += 1;
        if openings == OPENINGS {
            break;
        }
    }
    first
}

/// The zone that holds a byte offset; the body's where none does.
pub fn zone_at(zones: &[Zone], offset: usize) -> ZoneKind {
    let index = zones.partition_point(|zone| zone.end <= offset);
    zones.get(index).map_or(ZoneKind::Body, |zone| zone.kind)
}

/// A short paragraph above the first prose that closes with a picture's credit is a caption.
fn captions(tokens: &Tokens, lines: &[Line], kinds: &mut [Option<ZoneKind>]) {
    for (line, kind) in lines.iter().zip(kinds).filter(|(_, kind)| kind.is_none()) {
        if byline::is_credit(tokens, line) {
            *kind = Some(ZoneKind::Caption);
        } else if line.words >= 9 {
            return;
        }
    }
}

/// Joins neighbours of one kind, but a title that stands there twice; every zone runs to the next one's start, the first from the text's.
fn cover(cuts: &[(usize, ZoneKind)], length: usize) -> Vec<Zone> {
    let mut zones: Vec<Zone> = Vec::new();
    for &(start, kind) in cuts {
        match zones.last_mut() {
            Some(last) if last.kind == kind && kind != ZoneKind::Headline => {}
            Some(last) if last.start == start => last.kind = kind,
            Some(last) => {
                last.end = start;
                zones.push(Zone { kind, start, end: length });
            }
            None => zones.push(Zone { kind, start: 0, end: length }),
        }
    }
    if zones.is_empty() && length > 0 {
        zones.push(Zone { kind: ZoneKind::Body, start: 0, end: length });
    }
    zones
}
