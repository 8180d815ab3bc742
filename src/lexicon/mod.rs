//! Word lists compiled to one automaton, and the one walk that finds every entry in a text.
//!
//! The lists are the TSVs beside this file; `class.rs` says what an entry may be, `build.rs` compiles them.

mod class;
pub mod laws;
pub mod regions;
pub mod words;

use std::ops::Range;
use std::sync::OnceLock;

pub use class::Class;
use fst::raw::Fst;

use crate::tokens::{TokenKind, Tokens};

static AUTOMATON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.fst"));
static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.records"));
static POOL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.pool"));

/// The longest word whose full stop the walk may skip (`Kab. Solok`); a longer one ends a sentence.
const LONGEST_ABBREVIATION: usize = 6;

/// One lexicon entry found in the text.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Index of its first token.
    pub start: usize,
    /// Index after its last token; a full stop after the last word is outside.
    pub end: usize,
    /// What the entry is.
    pub class: Class,
    /// The entry's value; empty where it has none.
    pub value: &'static str,
}

impl Hit {
    /// Its tokens.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// All lexicon entries of a text, by first token; longer ones first.
#[derive(Default)]
pub struct Hits {
    list: Vec<Hit>,
    /// For each token, where its hits begin in the list.
    first: Vec<u32>,
}

impl Hits {
    /// Walks the automaton once from every token.
    pub fn of(tokens: &Tokens) -> Self {
        let mut hits = Hits { list: Vec::new(), first: Vec::with_capacity(tokens.len() + 1) };
        let Some(automaton) = automaton() else {
            hits.first.resize(tokens.len() + 1, 0);
            return hits;
        };
        let mut found: Vec<(usize, usize)> = Vec::new();
        for start in 0..tokens.len() {
            hits.first.push(hits.list.len() as u32);
            found.clear();
            walk(automaton, tokens, start, &mut found);
            for &(end, offset) in found.iter().rev() {
                read(offset, |class, value| hits.list.push(Hit { start, end, class, value }));
            }
        }
        hits.first.push(hits.list.len() as u32);
        hits
    }

    /// The entries that begin at a token, longest first.
    pub fn at(&self, token: usize) -> &[Hit] {
        match (self.first.get(token), self.first.get(token + 1)) {
            (Some(&from), Some(&to)) => &self.list[from as usize..to as usize],
            _ => &[],
        }
    }

    /// The longest entry of a class that begins at a token.
    pub fn find(&self, token: usize, class: Class) -> Option<&Hit> {
        self.at(token).iter().find(|hit| hit.class == class)
    }

    /// True when an entry of a class begins at a token.
    pub fn is(&self, token: usize, class: Class) -> bool {
        self.find(token, class).is_some()
    }

    /// All entries, by first token, longer ones first.
    pub fn iter(&self) -> impl Iterator<Item = &Hit> {
        self.list.iter()
    }
}

/// The entries of one phrase, outside any text: `(class, value)`.
pub fn look_up(phrase: &str) -> Vec<(Class, &'static str)> {
    let tokens = Tokens::of(phrase);
    let hits = Hits::of(&tokens);
    hits.at(0).iter().filter(|hit| hit.end == tokens.len()).map(|hit| (hit.class, hit.value)).collect()
}

fn automaton() -> Option<&'static Fst<&'static [u8]>> {
    static LOADED: OnceLock<Option<Fst<&'static [u8]>>> = OnceLock::new();
    LOADED.get_or_init(|| Fst::new(AUTOMATON).ok()).as_ref()
}

/// Follows the automaton from a token and notes `(end token, records offset)` at every entry's end, shortest first.
fn walk(automaton: &Fst<&'static [u8]>, tokens: &Tokens, start: usize, found: &mut Vec<(usize, usize)>) {
    let Some(first) = tokens.get(start) else { return };
    let mut node = automaton.root();
    let mut value = 0u64;
    let mut at = start;
    loop {
        for &byte in tokens.folded(at).as_bytes() {
            let Some(index) = node.find_input(byte) else { return };
            let transition = node.transition(index);
            value += transition.out.value();
            node = automaton.node(transition.addr);
        }
        at += 1;
        if node.is_final() {
            found.push((at, (value + node.final_output().value()) as usize));
        }
        if tokens.folded(at) == "." {
            let before = tokens.get(at - 1);
            let short = before.is_some_and(|token| token.kind == TokenKind::Word && token.span.len() <= LONGEST_ABBREVIATION);
            if !(short && tokens.get(at).is_some_and(|token| token.glued)) {
                return;
            }
            at += 1;
        }
        if tokens.get(at).is_none_or(|token| token.line != first.line) {
            return;
        }
        let Some(index) = node.find_input(b' ') else { return };
        let transition = node.transition(index);
        value += transition.out.value();
        node = automaton.node(transition.addr);
    }
}

/// Reads the entries at an offset of the records.
fn read(offset: usize, mut entry: impl FnMut(Class, &'static str)) {
    let count = RECORDS.get(offset).copied().unwrap_or(0) as usize;
    for record in RECORDS[offset + 1..].chunks_exact(4).take(count) {
        let place = u32::from_le_bytes([record[1], record[2], record[3], 0]) as usize;
        let length = POOL[place] as usize;
        let value = std::str::from_utf8(&POOL[place + 1..place + 1 + length]).unwrap_or_default();
        if let Some(&class) = Class::ALL.get(record[0] as usize) {
            entry(class, value);
        }
    }
}
