//! The article's own sentences between the quotations.

use std::ops::Range;

use super::direct::Speech;
use crate::page::Page;

/// The article's own sentences, cut where quoted words stand.
pub fn pieces(page: &Page, speeches: &[Speech]) -> Vec<Range<usize>> {
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
