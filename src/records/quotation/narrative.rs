//! The article's own sentences between the quotations.

use std::ops::Range;

use super::direct::Speech;
use super::people::People;
use crate::page::Page;
use crate::span::Span;
use crate::tokens::Shape;

/// A line this long, in bytes, is broken because it is full, not because the sentence ends.
const FULL_LINE: usize = 40;

/// Tokens of a sentence that more may be joined to: the work on one piece stays in bounds, whatever is pasted.
const LONGEST: usize = 500;

/// The article's own sentences, cut where quoted words stand.
pub fn pieces(page: &Page, people: &People, speeches: &[Speech]) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut next = 0;
    for sentence in sentences(page, people) {
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

/// The sentences of the article's own zones; one that runs over hard-wrapped lines, or that the full stop of a short name cut
/// (`Moh. Ali`), is whole again.
fn sentences(page: &Page, people: &People) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    // A dateline is nobody's sentence.
    let dateline = page.dateline.as_ref().map_or(0..0, |dateline| page.tokens.within(Span::new(dateline.start, dateline.end)));
    for sentence in &page.tokens.sentences {
        let start = if dateline.contains(&sentence.start) { dateline.end.min(sentence.end) } else { sentence.start };
        let sentence = &(start..sentence.end);
        if !page.tokens.get(sentence.start).is_some_and(|token| page.is_article(token.span.start)) {
            continue;
        }
        match joined.last_mut() {
            Some(last)
                if last.end == sentence.start
                    && last.len() < LONGEST
                    && (is_wrapped(page, sentence.start) || people.spans(sentence.start)) =>
            {
                last.end = sentence.end
            }
            _ => joined.push(sentence.clone()),
        }
    }
    joined
}

/// True for the first token of a line that goes on with the sentence of a full line right above it.
fn is_wrapped(page: &Page, at: usize) -> bool {
    let tokens = &page.tokens;
    let (Some(last), Some(first)) = (at.checked_sub(1).and_then(|last| tokens.get(last)), tokens.get(at)) else { return false };
    let above = tokens.lines.get(tokens.line_of(at - 1)).map_or(0, |line| tokens.span(line.clone()).len());
    let stops = matches!(tokens.folded(at - 1), "." | "?" | "!" | "…" | "\"" | ":" | "|");
    let goes_on = first.shape == Shape::Lower || tokens.folded(at - 1) == ",";
    let same_zone = page.zone_at(last.span.start) == page.zone_at(first.span.start);
    first.line == last.line + 1 && same_zone && !stops && (goes_on || above >= FULL_LINE)
}
