//! Words and marks at which names mostly end: which comes next, and how many lie behind since an event's genre.

use super::Cell;
use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::Shape;

/// Words and marks at which names mostly end, then those at which many go on into another part.
#[rustfmt::skip]
const STOPS: &[&str] = &[
    "di", "pada", "yang", "oleh", "dengan", "dari", "ini", "itu", "tersebut", "juga", "akan", "telah", "sudah", ".", "\"", ":", ";", ",",
    "untuk", "dalam", "tentang", "bagi", "kepada", "tingkat", "tahun", "ke", "se", "serta", "atau", "dan", "-", "(", ")",
];
/// How many of them belong to the first sort, which counts for two of the second.
const FIRM: usize = 18;
/// Stops since a genre are counted up to this.
const MANY: u32 = 6;
/// Words before a stop are counted up to this.
const FAR: u32 = 3;

/// The last word of an event's genre to the left in the sentence.
#[derive(Clone, Copy, Default)]
pub struct Genre {
    /// Hash of the word; 0 where there is none.
    pub word: u32,
    /// Stops between it and the token.
    pub stops: u32,
}

/// The next stop to the right in the sentence.
#[derive(Clone, Copy, Default)]
pub struct Ahead {
    /// Its place among the stops, from 1; 0 where the sentence ends first.
    pub stop: u32,
    /// Whether the word before it has a capital.
    pub capital: bool,
    /// Words between the token and it.
    pub words: u32,
}

/// Puts genres and stops into the cells of every sentence.
pub fn read(page: &Page, cells: &mut [Cell]) {
    let tokens = &page.tokens;
    let stop = |at: usize| {
        let word = tokens.folded(at);
        STOPS.iter().position(|&stop| stop == word)
    };
    for sentence in &tokens.sentences {
        let mut genre = Genre::default();
        for at in sentence.clone() {
            cells[at].genre = genre;
            if page.hits.at(at).iter().any(|hit| matches!(hit.class, Class::EventGenre | Class::EventName)) {
                genre = Genre { word: cells[at].word, stops: 0 };
            } else if genre.word != 0
                && let Some(place) = stop(at)
            {
                genre.stops = MANY.min(genre.stops + if place < FIRM { 2 } else { 1 });
            }
        }
        let mut ahead = Ahead::default();
        for at in sentence.clone().rev() {
            cells[at].ahead = ahead;
            ahead = match stop(at) {
                Some(place) => {
                    let before = tokens.get(at.saturating_sub(1)).filter(|_| at > sentence.start);
                    Ahead { stop: place as u32 + 1, capital: before.is_some_and(|token| token.shape != Shape::Lower), words: 0 }
                }
                None => Ahead { words: FAR.min(ahead.words + 1), ..ahead },
            };
        }
    }
}
