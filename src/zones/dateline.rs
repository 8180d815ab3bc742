//! `KOTA, OUTLET –` before the first sentence.

use std::ops::Range;

use super::line::Line;
use crate::lexicon::{Class, Hits, REGIONS};
use crate::tokens::{Shape, TokenKind, Tokens};

/// How many tokens a dateline may hold.
const LONGEST: usize = 18;

/// What stands in a dateline: token ranges.
pub struct Found {
    /// All of it, its dash included.
    pub tokens: Range<usize>,
    /// The town.
    pub place: Option<Range<usize>>,
    /// The outlet.
    pub outlet: Option<Range<usize>>,
}

/// Reads a dateline off the head of a line of prose.
pub fn find(tokens: &Tokens, hits: &Hits, line: &Line) -> Option<Found> {
    let start = line.tokens.start;
    let limit = line.tokens.end.min(start + LONGEST);
    let mut end = None;
    let mut at = start;
    while at < limit {
        if is_break(tokens, at, start) {
            let mut after = at + 1;
            while after < limit
                && tokens.get(after).is_some_and(|token| token.kind == TokenKind::Mark)
                && !matches!(tokens.folded(after), "\"" | "(" | "'")
            {
                after += 1;
            }
            if at > start && after < line.tokens.end {
                end = Some(after);
            }
            at = after;
        } else if belongs(tokens, hits, at) {
            at += 1;
        } else {
            break;
        }
    }
    let end = extend_past_second_place(tokens, hits, end?, line);
    let tokens_of = start..end;
    let parts = parts(tokens, &tokens_of);
    let sure = parts.iter().find(|part| is_outlet(tokens, hits, part));
    // The numbers of `Selasa (18/11/2025)` name nothing.
    let numbers = |part: &Range<usize>| part.clone().all(|at| tokens.get(at).is_some_and(|token| token.kind != TokenKind::Word));
    let named = || parts.iter().filter(|part| Some(*part) != sure && !is_date(hits, part) && !numbers(part));
    let place = named().find(|part| is_region(hits, part)).or_else(|| named().next());
    let other = || named().find(|part| place.is_some() && Some(*part) != place && !is_region(hits, part));
    Some(Found { tokens: tokens_of, place: place.cloned(), outlet: sure.or_else(other).cloned() })
}

/// A dash or bar that ends a dateline, not a hyphen within a word.
fn is_break(tokens: &Tokens, at: usize, start: usize) -> bool {
    match tokens.folded(at) {
        "|" => true,
        "-" => {
            let glued = tokens.get(at).is_some_and(|token| token.glued);
            let next_glued = tokens.get(at + 1).is_some_and(|token| token.glued);
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            let capitals = before.is_some_and(|token| token.shape == Shape::Upper || (token.kind == TokenKind::Mark && at > start + 1));
            let word_next = tokens.get(at + 1).is_some_and(|token| matches!(token.shape, Shape::Title));
            !(glued && next_glued) || (capitals && word_next) || (word_next && at == start + 1 && tokens.word(at) != "-")
        }
        _ => false,
    }
}

/// A token that may stand in a dateline: a capitalised word, part of a web name, a date, a mark.
fn belongs(tokens: &Tokens, hits: &Hits, at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    match token.kind {
        TokenKind::Word => {
            let web = token.glued && at > 0 && (tokens.folded(at - 1) == "." || tokens.folded(at - 1) == "-");
            let web_head = tokens.folded(at + 1) == "."
                && tokens.get(at + 2).is_some_and(|next| {
                    matches!(tokens.folded(at + 2), "com" | "id" | "co" | "net" | "tv" | "news") && next.kind == TokenKind::Word
                });
            let domain = matches!(tokens.folded(at), "com" | "id" | "co" | "net" | "go");
            let camel = token.glued && at > 0 && tokens.get(at - 1).is_some_and(|before| before.kind == TokenKind::Word);
            token.shape != Shape::Lower || web || web_head || domain || camel || hits.is(at, Class::Month)
        }
        TokenKind::Number => true,
        TokenKind::Mark => matches!(tokens.folded(at), "," | "." | "(" | ")" | "/" | ":" | "'" | "&"),
    }
}

/// `OUTLET – KOTA, Kurang lebih …`: a known town right after the dash, set off by a comma, is in the dateline.
fn extend_past_second_place(tokens: &Tokens, hits: &Hits, end: usize, line: &Line) -> usize {
    let upper = tokens.get(end).is_some_and(|token| token.shape == Shape::Upper);
    let region = hits.at(end).iter().find(|hit| REGIONS.contains(&hit.class));
    match region {
        Some(hit) if upper && hit.end + 1 < line.tokens.end && matches!(tokens.folded(hit.end), "," | ":") => hit.end + 1,
        _ => end,
    }
}

/// The pieces between commas, brackets, bars, slashes and dashes.
fn parts(tokens: &Tokens, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = range.start;
    for at in range.clone() {
        let folded = tokens.folded(at);
        let stop = match folded {
            "." => {
                !tokens.get(at + 1).is_some_and(|next| next.glued)
                    && tokens.get(at.saturating_sub(1)).is_some_and(|before| before.span.len() > 3)
            }
            "-" => {
                !(tokens.get(at).is_some_and(|token| token.glued) && tokens.get(at + 1).is_some_and(|next| next.glued))
                    || at + 1 == range.end
                    || tokens.get(at.saturating_sub(1)).is_some_and(|before| before.shape == Shape::Upper)
            }
            _ => matches!(folded, "," | "(" | ")" | "|" | "/" | ":"),
        };
        if stop {
            if from < at {
                parts.push(from..at);
            }
            from = at + 1;
        }
    }
    if from < range.end {
        parts.push(from..range.end);
    }
    parts
}

fn is_outlet(tokens: &Tokens, hits: &Hits, part: &Range<usize>) -> bool {
    let web = part.clone().skip(1).any(|at| {
        tokens.folded(at) == "." && matches!(tokens.folded(at + 1), "com" | "id" | "co" | "net" | "tv" | "news" | "info" | "online")
    });
    let known = part.clone().any(|at| hits.is(at, Class::Outlet));
    let tail = tokens.folded(part.end.saturating_sub(1));
    web || known || tail.ends_with("news") || tail.ends_with("pos") || tail.ends_with("post")
}

fn is_region(hits: &Hits, part: &Range<usize>) -> bool {
    part.clone().any(|at| hits.at(at).iter().any(|hit| REGIONS.contains(&hit.class) && hit.end <= part.end))
}

fn is_date(hits: &Hits, part: &Range<usize>) -> bool {
    part.clone().any(|at| hits.is(at, Class::Month) || hits.is(at, Class::Weekday))
}
