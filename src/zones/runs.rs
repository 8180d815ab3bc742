//! Lines that a page broke inside a sentence, read as one.
//!
//! Pages break lines at margins, behind links and behind words in bold, so a name may begin in one line and end in the next. A line
//! goes on in the next one of its zone when its sentence is still open and the next one begins in lower case, or when it holds the
//! dateline or reads like prose. Headings, menus and lists are short or all capitalised, and begin with capitals or bullets: such
//! lines go on only within a paragraph that is seen to be broken.
//!
//! A text that is laid out to one width as a whole is another thing: there every line is as broken as any, headings and menus too,
//! and zones would not know them; `tokens` joins them before there are zones.

use std::ops::Range;

use super::zone_at;
use crate::annotation::{Zone, ZoneKind};
use crate::tokens::{Shape, TokenKind, Tokens};

/// The fewest tokens of a line of prose: menus and lists have shorter ones.
const FEWEST: usize = 6;
/// The fewest bytes of a line that a list with commas fills.
const FULL: usize = 45;
/// The bytes that no margin lets a line reach: what is longer is a paragraph, though its full stop is missing.
const PARAGRAPH: usize = 140;

/// How a line stands to the next one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    /// Nothing goes on.
    None,
    /// It may go on, and does where the paragraph is seen to be broken.
    Open,
    /// It goes on.
    Joined,
    /// It goes on in lower case, which shows that the paragraph is broken.
    Broken,
}

/// Token ranges of the lines, where those that a page broke inside a sentence are one.
pub fn of(tokens: &Tokens, zones: &[Zone]) -> Vec<Range<usize>> {
    let links: Vec<Link> = (1..tokens.lines.len()).map(|at| link(tokens, zones, &tokens.lines[at - 1], &tokens.lines[at])).collect();
    let mut runs: Vec<Range<usize>> = Vec::with_capacity(tokens.lines.len());
    let mut lines = tokens.lines.iter().cloned();
    runs.extend(lines.next());
    for open in links.chunk_by(|first, second| *first != Link::None && *second != Link::None) {
        let broken = open.contains(&Link::Broken);
        for (link, line) in open.iter().zip(lines.by_ref()) {
            match runs.last_mut() {
                Some(run) if broken && *link != Link::None || *link == Link::Joined => run.end = line.end,
                _ => runs.push(line),
            }
        }
    }
    runs
}

fn link(tokens: &Tokens, zones: &[Zone], line: &Range<usize>, next: &Range<usize>) -> Link {
    let (Some(last), Some(first)) = (tokens.get(line.end - 1), tokens.get(next.start)) else { return Link::None };
    let zone = |offset: usize| zone_at(zones, offset);
    let beside = first.line == last.line + 1 && zone(last.span.start) == zone(first.span.start);
    if !beside || is_item(tokens, next) {
        return Link::None;
    }
    let lower = first.shape == Shape::Lower;
    let open = match tokens.folded(line.end - 1) {
        "," | "/" | "-" | "&" => true,
        // What stands in parentheses or quotation marks may end a sentence or be inside one.
        ")" | "\"" => lower,
        _ => last.kind != TokenKind::Mark,
    };
    let full_next = tokens.span(next.clone()).len() >= FULL;
    match (open, lower) {
        (false, _) => Link::None,
        (true, true) if line.len() >= FEWEST || full_next => Link::Broken,
        (true, false) if is_prose(tokens, line) || zone(tokens.span(line.clone()).start) == ZoneKind::Dateline => Link::Joined,
        (true, false) if opens_article(tokens, line) && !opens_article(tokens, next) => Link::Joined,
        _ => Link::Open,
    }
}

/// True for a line out of a text with sentences: two words in lower case, or a full line with a comma.
fn is_prose(tokens: &Tokens, line: &Range<usize>) -> bool {
    let length = tokens.span(line.clone()).len();
    let lower = line.clone().filter(|&at| tokens.shape(at) == Shape::Lower).count();
    let listed = length >= FULL && line.clone().any(|at| tokens.reads(at, ","));
    line.len() >= FEWEST && length < PARAGRAPH && (lower >= 2 || listed)
}

/// True for a line that a town in capitals and a dash open, though its capitals kept zones from seeing a dateline in it.
fn opens_article(tokens: &Tokens, line: &Range<usize>) -> bool {
    let capitals = line.clone().take_while(|&at| tokens.shape(at) == Shape::Upper).count();
    let dash = line.start + capitals;
    capitals > 0 && line.len() >= dash - line.start + FEWEST && tokens.reads(dash, "-") && tokens.get(dash).is_some_and(|mark| !mark.glued)
}

/// True for a line that begins like the item of a list: a bullet, a number or a letter with its stop.
fn is_item(tokens: &Tokens, line: &Range<usize>) -> bool {
    let counts = tokens.get(line.start).is_some_and(|token| token.kind == TokenKind::Number || token.span.len() == 1);
    let mark = tokens.get(line.start).is_some_and(|token| token.kind == TokenKind::Mark) && !tokens.reads(line.start, "(");
    let stop = tokens.reads(line.start + 1, ". ) :") && tokens.glued(line.start + 1);
    mark || counts && stop
}
