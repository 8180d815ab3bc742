//! How a word is written: its letters, its shape, its beginnings and ends.

use super::super::hash::{mix, text};
use super::Cell;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// Puts into a cell what is written at the token.
pub fn read(page: &Page, at: usize, cell: &mut Cell) {
    let tokens = &page.tokens;
    let Some(token) = tokens.get(at) else { return };
    let folded = tokens.folded(at);
    cell.word = match token.kind {
        TokenKind::Number => digits(folded),
        _ => text(folded),
    };
    cell.shape = match token.shape {
        Shape::Lower => 1,
        Shape::Title if token.span.len() == 1 => 2,
        Shape::Title => 3,
        Shape::Upper => 4 + (folded.len().min(6) as u32),
        Shape::Mixed => 12,
        Shape::Digits => 16 + (folded.len().min(6) as u32),
        Shape::Mark => mix(24, cell.word),
    };
    if token.kind == TokenKind::Mark {
        cell.mark = folded.as_bytes().first().copied().filter(u8::is_ascii).unwrap_or(0);
    }
    cell.bare = cell.shape;
    if token.glued {
        cell.shape = mix(cell.shape, 7);
    }
    if token.kind == TokenKind::Word {
        for (slot, length) in [2, 3, 4].into_iter().enumerate() {
            if let Some((end, _)) = folded.char_indices().nth(length) {
                cell.prefix[slot] = text(&folded[..end]);
            }
            if let Some((start, _)) = folded.char_indices().rev().nth(length - 1)
                && start > 0
            {
                cell.suffix[slot] = text(&folded[start..]);
            }
        }
    }
}

/// A number up to 31 stands for itself, a year for years, others for their length.
fn digits(folded: &str) -> u32 {
    match (folded.len(), folded.parse::<u32>()) {
        (..=2, Ok(number)) if number <= 31 => text(folded),
        (4, Ok(1945..=2035)) => text("<year>"),
        (length, _) => mix(text("<digits>"), length.min(8) as u32),
    }
}
