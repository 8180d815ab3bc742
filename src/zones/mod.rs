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
        kinds[at] = Some(ZoneKind::Headline);
        for repeat in headline::repeats(tokens, &lines, at) {
            kinds[repeat] = kinds[repeat].or(Some(ZoneKind::Headline));
        }
    }
    captions(tokens, &lines, &mut kinds);
    let alone = |at: usize| dateline::alone(tokens, hits, &lines[at], lines.get(at + 1));
    let opens = |at: usize| {
        alone(at).is_some() || lines[at].words >= 9 || headline::opens_broken_article(tokens, hits, &lines[at], lines.get(at + 1))
    };
    let prose = (0..lines.len()).filter(|&at| kinds[at].is_none() && opens(at)).take(OPENINGS);
    let mut datelines: Vec<_> =
        prose.filter_map(|at| Some((at, alone(at).or_else(|| dateline::find(tokens, hits, &lines[at]))?))).collect();
    // `BIMTEK – Peserta saat …` above the first paragraph is a caption that begins with a keyword.
    let first = datelines.iter().position(|(_, found)| found.known).unwrap_or(0);
    let found = (first < datelines.len()).then(|| datelines.swap_remove(first));

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

/// The zone that holds a byte offset; the body's where none does.
pub fn zone_at(zones: &[Zone], offset: usize) -> ZoneKind {
    let index = zones.partition_point(|zone| zone.end <= offset);
    zones.get(index).map_or(ZoneKind::Body, |zone| zone.kind)
}

/// A short paragraph above the first prose that closes with a picture's credit is a caption.
fn captions(tokens: &Tokens, lines: &[Line], kinds: &mut [Option<ZoneKind>]) {
    let first = (0..lines.len())
        .find(|&at| kinds[at].is_none() && lines[at].words >= 9 && !byline::is_credit(tokens, &lines[at]))
        .unwrap_or(lines.len());
    for at in 0..first {
        if kinds[at].is_none() && byline::is_credit(tokens, &lines[at]) {
            kinds[at] = Some(ZoneKind::Caption);
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
