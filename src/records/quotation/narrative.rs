//! The article's own sentences between the quotations.

use std::ops::Range;

use super::direct::Speech;
use super::people::People;
use crate::page::Page;
use crate::span::Span;

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

/// The sentences of the article's own zones; one that the full stop of a short name or rank cut (`Moh. Ali`, `Kombes Pol. Ali`)
/// is whole again.
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
                if last.end == sentence.start && last.len() < LONGEST && (people.spans(sentence.start) || people.ranks(sentence.start)) =>
            {
                last.end = sentence.end
            }
            _ => joined.push(sentence.clone()),
        }
    }
    joined
}
