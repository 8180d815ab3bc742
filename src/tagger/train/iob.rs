//! Sentences in IOB files: `token TAB label`, a blank line between sentences.
//!
//! Tokens are joined by single blanks and read like any text; a label holds for all of petik's tokens inside its token.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use super::examples::{Example, Reader, Span};
use super::judging::Chain;
use super::recall::Recall;
use super::sparse;
use super::words::{self, Besides, Words};
use crate::annotation::{Kind, Options};
use crate::mentions;
use crate::mentions::candidate::Candidate;
use crate::page::Page;
use crate::pipeline;
use crate::tagger::sheet::Sheet;

/// Probability from which a span counts: two that cross each other cannot both be above it.
const LIKELY: f32 = 0.5;

/// One sentence.
pub struct Sentence {
    /// Its text.
    pub text: String,
    /// Byte ranges of the tokens as given.
    tokens: Vec<Range<usize>>,
    /// Byte ranges and kinds of the entities.
    entities: Vec<(Range<usize>, usize)>,
}

/// The kind that a label of the public corpora stands for.
fn kind(label: &str) -> Option<usize> {
    let kind = match label {
        "PER" | "PERSON" => Kind::Person,
        "ORG" | "ORGANISATION" | "ORGANIZATION" => Kind::Organization,
        "LOC" | "PLACE" | "GPE" => Kind::Region,
        other => return Kind::ALL.iter().position(|kind| kind.name().eq_ignore_ascii_case(other)),
    };
    Some(kind as usize)
}

/// Reads a file.
///
/// # Errors
/// When it cannot be read, or a label is of no kind that petik knows.
pub fn read(path: &Path) -> Result<Vec<Sentence>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut out = Vec::new();
    let mut sentence = Sentence { text: String::new(), tokens: Vec::new(), entities: Vec::new() };
    let mut open = false;
    for (number, line) in text.lines().chain(std::iter::once("")).enumerate() {
        let Some((word, label)) = line.split_once('\t') else {
            if !sentence.tokens.is_empty() {
                out.push(std::mem::replace(&mut sentence, Sentence { text: String::new(), tokens: Vec::new(), entities: Vec::new() }));
            }
            open = false;
            continue;
        };
        if !sentence.text.is_empty() {
            sentence.text.push(' ');
        }
        let start = sentence.text.len();
        sentence.text.push_str(word);
        let token = start..sentence.text.len();
        sentence.tokens.push(token.clone());
        let Some((prefix, name)) = label.trim().split_once('-') else {
            open = false;
            continue;
        };
        let kind = kind(name).ok_or_else(|| format!("{}:{}: unknown label {label:?}", path.display(), number + 1))?;
        match sentence.entities.last_mut() {
            Some(last) if prefix == "I" && open && last.1 == kind => last.0.end = token.end,
            _ => sentence.entities.push((token, kind)),
        }
        open = true;
    }
    Ok(out)
}

/// A sentence as petik reads it.
pub struct Reading<'s> {
    sentence: &'s Sentence,
    page: Page<'s>,
    /// What the rules propose.
    rules: Vec<Candidate>,
    /// Words that it writes without capitals, when it is one of those to learn from.
    own: BTreeSet<u32>,
}

/// What a sentence is read with: the common words, and what the files say of its words elsewhere.
struct Beside<'w> {
    words: Besides<'w>,
    elsewhere: Vec<u32>,
}

impl Reader for Beside<'_> {
    fn is_common(&self, word: u32) -> bool {
        self.words.is_common(word)
    }

    fn amend(&self, sheet: &mut Sheet) {
        for (cell, memory) in sheet.cells.iter_mut().zip(&self.elsewhere) {
            cell.memory = *memory;
            // So few words teach nothing of where names end: without it, cross-validation inside idner's training file is better.
            (cell.genre, cell.ahead) = Default::default();
        }
    }

    fn more(&self, sheet: &Sheet, line: &Range<usize>, at: usize, put: &mut impl FnMut(u32)) {
        sparse::of(sheet, line, at, put);
    }
}

impl Sentence {
    /// Reads the sentence.
    pub fn reading(&self, learn: bool) -> Reading<'_> {
        let page = pipeline::read(&self.text, &Options::default());
        let rules = mentions::propose(&page);
        let own = if learn { words::of(&page.tokens) } else { BTreeSet::new() };
        Reading { sentence: self, page, rules, own }
    }
}

impl Reading<'_> {
    /// Lets the other sentences know of this one.
    pub fn recall(&self, recall: &mut Recall) {
        recall.add(&self.page, &self.rules);
    }

    /// The sentence with its features and labels; see [`Example::of`].
    pub fn example(&self, words: &Words, recall: &Recall) -> Example {
        let gold = self
            .sentence
            .entities
            .iter()
            .map(|(bytes, kind)| {
                let tokens = self.page.tokens.within(crate::span::Span::from(bytes.clone()));
                Span { start: tokens.start, end: tokens.end, kind: *kind }
            })
            .collect();
        let elsewhere = recall.elsewhere(&self.page, &self.rules);
        let beside = Beside { words: words.besides(self.own.clone()), elsewhere };
        Example::with("", &self.page, &self.rules, gold, &beside)
    }

    /// The entities among a chain's spans, widened to the tokens as given: those more probable than all that speaks against
    /// them. The one best labelling would miss more, as it takes a mention only with its exact place.
    pub fn entities(&self, example: &Example, chain: &Chain) -> Vec<Span> {
        let likely = chain.iter().filter(|(.., probability)| *probability > LIKELY);
        let mut out: Vec<Span> = likely.map(|&(start, end, kind, _)| self.snap(example, &Span { start, end, kind })).collect();
        // Two spans may lie inside one token as given.
        out.dedup();
        out
    }

    /// Widens a span of petik's tokens to the tokens as given.
    fn snap(&self, example: &Example, span: &Span) -> Span {
        let (places, tokens) = (&example.places, &self.sentence.tokens);
        let first = tokens.partition_point(|token| token.end <= places[span.start].start);
        let last = tokens.partition_point(|token| token.start < places[span.end - 1].end);
        let start = tokens.get(first).map_or(span.start, |token| places.partition_point(|place| place.end <= token.start));
        let end = tokens.get(last.wrapping_sub(1)).map_or(span.end, |token| places.partition_point(|place| place.start < token.end));
        Span { start: start.min(span.start), end: end.max(span.end), kind: span.kind }
    }
}
