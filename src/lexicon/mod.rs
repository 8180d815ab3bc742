//! Word lists merged to one table, and the one walk that finds every entry in a text.
//!
//! The lists are the TSVs beside this file; `class.rs` says what an entry may be, `build.rs` compiles them.

mod class;
pub mod laws;
mod lines;
pub mod regions;
mod rows;
pub mod words;

use std::ops::Range;
use std::sync::OnceLock;

pub use class::Class;

use lines::{Beginning, Lines};
use rows::Rows;

use crate::tokens::{TokenKind, Tokens};

static LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phrases.lists"));
static VALUED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phrases.valued"));
static VALUES: &str = include_str!(concat!(env!("OUT_DIR"), "/phrases.values"));
static BLOCKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phrases.values.blocks"));

/// Classes of the regions that the lists know by name, in full or short.
pub const REGIONS: &[Class] = &[Class::Province, Class::Kabupaten, Class::Kota, Class::RegionAlias];

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
    /// Walks the table once from every token.
    pub fn of(tokens: &Tokens) -> Self {
        let mut hits = Hits { list: Vec::new(), first: Vec::with_capacity(tokens.len() + 1) };
        let table = table();
        let mut found: Vec<(usize, usize)> = Vec::new();
        for start in 0..tokens.len() {
            hits.first.push(hits.list.len() as u32);
            if !tokens.splits_a_word(start) {
                walk(&table.phrases, tokens, start, &mut found);
            }
            for (end, number) in found.drain(..).rev().filter(|(end, _)| !tokens.splits_a_word(*end)) {
                let (class, value) = table.entry(number);
                hits.list.push(Hit { start, end, class, value });
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

/// The phrases and their values.
struct Table {
    phrases: Lines,
    values: Rows,
    /// For each list the row of its first value; None where no phrase of it has one.
    first_values: Vec<Option<usize>>,
}

/// Reads the lists at the first call.
fn table() -> &'static Table {
    static LOADED: OnceLock<Table> = OnceLock::new();
    LOADED.get_or_init(|| {
        let phrases = Lines::of(LISTS);
        let mut row = 0;
        let first_values = VALUED.iter().zip(phrases.firsts().windows(2)).map(|(&valued, firsts)| {
            let first = row;
            row += usize::from(valued) * (firsts[1] - firsts[0]) as usize;
            (valued != 0).then_some(first)
        });
        let first_values = first_values.collect();
        Table { phrases, values: Rows::over(VALUES, BLOCKS), first_values }
    })
}

impl Table {
    /// What a phrase is, and its value.
    fn entry(&self, number: usize) -> (Class, &'static str) {
        let (list, place) = self.phrases.list(number);
        (Class::ALL[list], self.first_values[list].map_or("", |first| self.values.row(first + place)))
    }
}

/// Follows the phrases from a token and notes `(end token, phrase)` at every one's end, shortest first; of those that end there
/// the last first.
fn walk(phrases: &Lines, tokens: &Tokens, start: usize, found: &mut Vec<(usize, usize)>) {
    let Some(first) = tokens.get(start) else { return };
    let mut begun = Some(Beginning::default());
    let mut at = start;
    while let Some(from) = begun {
        let word = tokens.folded(at);
        at += 1;
        let known = found.len();
        begun = phrases.follow(from, word, |number| found.push((at, number)));
        found[known..].reverse();
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
    }
}
