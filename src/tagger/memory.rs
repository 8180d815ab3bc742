//! What an article says of a word in its other places.
//!
//! A name stands bare in one sentence and after its office in another; an acronym is explained once. For every word the
//! memory counts what is seen at each of its places, and a place is told what the others saw.

use super::hash::{mix, text};
use crate::lexicon::Class;
use crate::map::Map;
use crate::mentions::candidate::Candidate;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// Things seen at a place of a word, one bit each.
const LOWER: u32 = 1 << 0;
const CAPITAL_INSIDE: u32 = 1 << 1;
const AFTER_HONORIFIC: u32 = 1 << 2;
const AFTER_OFFICE: u32 = 1 << 3;
const BEFORE_DEGREE: u32 = 1 << 4;
const AFTER_PLACE_WORD: u32 = 1 << 5;
const BEFORE_SPEECH: u32 = 1 << 6;
const PARENTHESISED: u32 = 1 << 7;
/// First of twelve bits: covered by a candidate of the kind.
const KIND: u32 = 8;
/// Bits in use.
pub const BITS: usize = 20;

/// What is seen at the places of every word of an article.
pub struct Memory {
    /// Word number of each token; `u32::MAX` for marks and numbers.
    words: Vec<u32>,
    seen: Vec<u32>,
    counts: Vec<[u16; BITS]>,
}

impl Memory {
    /// Reads a page and what the rules proposed on it.
    pub fn of(page: &Page, rules: &[Candidate]) -> Memory {
        let tokens = &page.tokens;
        let n = tokens.len();
        let mut covered = vec![0u32; n];
        for candidate in rules {
            for cover in &mut covered[candidate.tokens.start..candidate.tokens.end.min(n)] {
                *cover |= 1 << (KIND + candidate.kind as u32);
            }
        }
        let mut starts = vec![false; n];
        for sentence in &tokens.sentences {
            starts[sentence.start] = true;
        }
        let mut after = vec![0u32; n + 1];
        let mut before = vec![0u32; n + 1];
        for hit in page.hits.iter() {
            let end = hit.end.min(n);
            match hit.class {
                Class::Honorific | Class::Rank => after[end] |= AFTER_HONORIFIC,
                Class::Office | Class::OfficeHead => after[end] |= AFTER_OFFICE,
                Class::RegionWord => after[end] |= AFTER_PLACE_WORD,
                Class::Degree => before[hit.start] |= BEFORE_DEGREE,
                Class::SpeechVerb => before[hit.start] |= BEFORE_SPEECH,
                _ => {}
            }
        }
        let mut numbers: Map<u32, u32> = Map::new();
        let mut memory = Memory { words: vec![u32::MAX; n], seen: vec![0; n], counts: Vec::new() };
        for at in 0..n {
            let Some(token) = tokens.get(at).filter(|token| token.kind == TokenKind::Word) else { continue };
            let next = numbers.len() as u32;
            let word = *numbers.entry(text(tokens.folded(at))).or_insert(next);
            if word == next {
                memory.counts.push([0; BITS]);
            }
            let mut seen = covered[at] | after[at];
            let comma = usize::from(tokens.folded(at + 1) == ",");
            seen |= before.get(at + 1 + comma).copied().unwrap_or(0);
            if token.shape == Shape::Lower {
                seen |= LOWER;
            } else if !starts[at] {
                seen |= CAPITAL_INSIDE;
            }
            if at > 0 && tokens.folded(at - 1) == "(" && tokens.folded(at + 1) == ")" {
                seen |= PARENTHESISED;
            }
            memory.words[at] = word;
            memory.seen[at] = seen;
            for (bit, count) in memory.counts[word as usize].iter_mut().enumerate() {
                *count = count.saturating_add((seen >> bit & 1) as u16);
            }
        }
        memory
    }

    /// Every word's place, with the bits seen there.
    #[cfg(feature = "train")]
    pub fn places(&self) -> impl Iterator<Item = (usize, u32)> {
        self.words.iter().zip(&self.seen).enumerate().filter(|(_, (word, _))| **word != u32::MAX).map(|(at, (_, seen))| (at, *seen))
    }

    /// The bits seen at other places of the token's word.
    pub fn elsewhere(&self, at: usize) -> u32 {
        let Some(counts) = self.words.get(at).and_then(|&word| self.counts.get(word as usize)) else { return 0 };
        let mut out = 0;
        for (bit, &count) in counts.iter().enumerate() {
            let own = (self.seen[at] >> bit & 1) as u16;
            out |= u32::from(count > own) << bit;
        }
        out
    }
}

/// Calls `put` with a hash of every bit set.
pub fn features(memory: u32, mut put: impl FnMut(u32)) {
    let mut rest = memory;
    while rest != 0 {
        let bit = rest.trailing_zeros();
        put(mix(0x3e30, bit));
        rest &= rest - 1;
    }
}
