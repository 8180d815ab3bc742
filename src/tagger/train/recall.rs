//! What all sentences of the files say of a word, where none of them has an article around it.
//!
//! A name is bare in one sentence and after its office in another one of the file; the tagger's memory, which reads one
//! article at a time, would see neither of them from the other.

use std::collections::HashMap;

use crate::mentions::candidate::Candidate;
use crate::page::Page;
use crate::tagger::hash;
use crate::tagger::memory::{BITS, Memory};

/// How often each thing was seen at places of a word, by the word's hash.
#[derive(Default)]
pub struct Recall {
    counts: HashMap<u32, [u32; BITS]>,
}

impl Recall {
    /// Takes a sentence in.
    pub fn add(&mut self, page: &Page, rules: &[Candidate]) {
        for (at, seen) in Memory::of(page, rules).places() {
            let counts = self.counts.entry(hash::text(page.tokens.folded(at))).or_default();
            for (bit, count) in counts.iter_mut().enumerate() {
                *count += seen >> bit & 1;
            }
        }
    }

    /// For every token of a sentence that was taken in, what was seen at the other places of its word.
    pub fn elsewhere(&self, page: &Page, rules: &[Candidate]) -> Vec<u32> {
        let mut out = vec![0; page.tokens.len()];
        for (at, seen) in Memory::of(page, rules).places() {
            let Some(counts) = self.counts.get(&hash::text(page.tokens.folded(at))) else { continue };
            out[at] = counts.iter().enumerate().fold(0, |all, (bit, &count)| all | u32::from(count > (seen >> bit & 1)) << bit);
        }
        out
    }
}
