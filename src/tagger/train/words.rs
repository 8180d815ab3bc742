//! Which words the corpus writes without capitals, and in how many of its articles.

use std::collections::{BTreeSet, HashMap};

use super::examples::Reader;
use crate::tagger::hash;
use crate::tokens::{Shape, Tokens};

/// Articles that must write a word without capitals before it counts as common.
const LEAST: u32 = 3;

/// Numbers of articles by word.
#[derive(Default)]
pub struct Words {
    articles: HashMap<u32, u32>,
}

/// The words as seen from one of the texts.
pub struct Besides<'w> {
    words: &'w Words,
    own: BTreeSet<u32>,
}

impl Reader for Besides<'_> {
    fn is_common(&self, word: u32) -> bool {
        let count = self.words.articles.get(&word).copied().unwrap_or(0);
        count >= LEAST + u32::from(self.own.contains(&word))
    }
}

/// The words that a text writes without capitals, by hash.
pub fn of(tokens: &Tokens) -> BTreeSet<u32> {
    let lower = tokens.iter().enumerate().filter(|(_, token)| token.shape == Shape::Lower);
    lower.map(|(at, _)| hash::text(tokens.folded(at))).collect()
}

impl Words {
    /// Counts the articles.
    pub fn count<'t>(texts: impl Iterator<Item = &'t str>) -> Words {
        let mut words = Words::default();
        for text in texts {
            for word in of(&Tokens::of(text)) {
                *words.articles.entry(word).or_default() += 1;
            }
        }
        words
    }

    /// The words for reading a text that writes those of `own` without capitals and was counted; none for one that was not.
    pub fn besides(&self, own: BTreeSet<u32>) -> Besides<'_> {
        Besides { words: self, own }
    }

    /// The hashes of all common words, their three upper bytes sorted and each once.
    pub fn common(&self) -> Vec<u32> {
        let common = self.articles.iter().filter(|(_, count)| **count >= LEAST).map(|(word, _)| word & !0xff);
        common.collect::<BTreeSet<u32>>().into_iter().collect()
    }
}
