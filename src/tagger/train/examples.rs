//! Articles as the learner takes them: features and gold labels of every token.

use std::collections::BTreeSet;
use std::ops::Range;

use super::source::Article;
use super::words::{self, Words};
use crate::annotation::{Kind, Options};
use crate::mentions;
use crate::mentions::candidate::Candidate;
use crate::mentions::overlap;
use crate::page::Page;
use crate::pipeline;
use crate::tagger::hash::mix;
use crate::tagger::labels::{self, KINDS};
use crate::tagger::sheet::Sheet;
use crate::tagger::{chain, features};

/// Share of an article's capitalised words that are made unknown in its second reading, in hundredths.
const HIDDEN: u32 = 40;

/// Readings of an article with words made unknown.
pub const READINGS: u32 = 4;

/// A mention in tokens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    /// First token.
    pub start: usize,
    /// Token after the last.
    pub end: usize,
    /// Number of its kind.
    pub kind: usize,
}

/// What a text is read with, beside the text itself.
pub trait Reader {
    /// True for a word, by its hash, that is written without capitals in other texts.
    fn is_common(&self, word: u32) -> bool;

    /// Sets right what the tagger sees, before features are made of it.
    fn amend(&self, _sheet: &mut Sheet) {}

    /// Features of a token beyond the shared templates.
    fn more(&self, _sheet: &Sheet, _line: &Range<usize>, _at: usize, _put: &mut impl FnMut(u32)) {}
}

/// One article with its features.
pub struct Example {
    /// How often a pass reads it.
    pub times: usize,
    /// Chains of the article.
    pub lines: Vec<Range<usize>>,
    /// Feature hashes of all tokens.
    pub features: Vec<u32>,
    /// Where each token's features begin; one more than tokens.
    pub first: Vec<u32>,
    /// The same of the article in other readings, each with other capitalised words made unknown.
    pub hidden: Vec<(Vec<u32>, Vec<u32>)>,
    /// Gold label of each token.
    pub labels: Vec<u8>,
    /// The article's name and text, and where each token stands.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Byte spans of its tokens.
    pub places: Vec<crate::span::Span>,
    /// What the tagger sees of its tokens.
    pub sheet: Sheet,
    /// What the rules proposed.
    pub rules: Vec<Candidate>,
    /// For each token and kind, whether a mention may begin there.
    pub stands: Vec<[bool; KINDS]>,
    /// Gold mentions; those that no chain can hold (broken over lines, within a token) are here too, and count as missed.
    pub gold: Vec<Span>,
}

impl Example {
    /// Reads an article of the corpus. It counts itself among `words` when it is one of those to `learn` from.
    pub fn of(article: &Article, words: &Words, learn: bool) -> Example {
        let page = pipeline::read(&article.text, &Options::default());
        let rules = mentions::propose(&page);
        let gold: Vec<Span> = article
            .mentions
            .iter()
            .map(|mention| {
                let tokens = page.tokens.within(crate::span::Span::new(mention.start, mention.end));
                let span = page.tokens.span(tokens.clone());
                let whole = span.start == mention.start && span.end == mention.end && !tokens.is_empty();
                // A mention that cuts a token in two is one that nobody can find: it counts, but teaches nothing.
                let kind = if whole { mention.kind } else { KINDS };
                Span { start: tokens.start, end: tokens.end, kind }
            })
            .collect();
        let own = if learn { words::of(&page.tokens) } else { BTreeSet::new() };
        Example::with(&article.name, &page, &rules, gold, &words.besides(own))
    }

    /// From a page and its gold mentions.
    pub fn with(name: &str, page: &Page, rules: &[Candidate], gold: Vec<Span>, reader: &impl Reader) -> Example {
        let mut sheet = Sheet::of(page, rules, |word| reader.is_common(word));
        reader.amend(&mut sheet);
        let capitals: std::collections::HashSet<u32> =
            sheet.cells.iter().filter(|cell| (2..16).contains(&cell.bare)).map(|cell| cell.word).collect();
        let mut example = Example {
            times: 1,
            lines: sheet.chains.clone(),
            features: Vec::new(),
            first: vec![0],
            hidden: Vec::new(),
            labels: vec![0; sheet.cells.len()],
            name: name.to_owned(),
            text: page.text.to_owned(),
            places: page.tokens.iter().map(|token| token.span).collect(),
            rules: rules.to_vec(),
            stands: (0..page.tokens.len()).map(|at| Kind::ALL.map(|kind| overlap::stands(page, at, kind))).collect(),
            sheet: Sheet::default(),
            gold: Vec::new(),
        };
        for line in &sheet.chains {
            for at in line.clone() {
                let mut put = |feature| example.features.push(feature);
                features::of(&sheet, line, at, &mut put);
                reader.more(&sheet, line, at, &mut put);
                example.first.push(example.features.len() as u32);
            }
        }
        for reading in 0..READINGS {
            let hide = |word| mix(word, 0x51de + reading) % 100 < HIDDEN && capitals.contains(&word);
            let mut hidden = Sheet::hiding(page, rules, |word| reader.is_common(word), hide);
            reader.amend(&mut hidden);
            let (mut features, mut first) = (Vec::new(), vec![0]);
            for line in &hidden.chains {
                for at in line.clone() {
                    let mut put = |feature| features.push(feature);
                    features::of(&hidden, line, at, &mut put);
                    reader.more(&hidden, line, at, &mut put);
                    first.push(features.len() as u32);
                }
            }
            example.hidden.push((features, first));
        }
        for span in &gold {
            let line = sheet.chain(span.start);
            if span.kind < KINDS && span.end <= line.end {
                labels::write(span.start..span.end, span.kind, |at, label| example.labels[at] = label as u8);
            }
        }
        debug_assert!(sheet.chains.iter().all(|line| chain::is_path(&example.labels[line.clone()])));
        example.gold = gold;
        example.sheet = sheet;
        example
    }

    /// Prints the mentions missed and those made up, in their context.
    pub fn print_errors(&self, system: &[Span]) {
        let print = |what: &str, span: &Span| {
            let name = Kind::ALL.get(span.kind).map_or("-", |kind| kind.name());
            let words = |from: usize, to: usize| {
                let from = from.min(self.places.len() - 1);
                let to = to.clamp(from + 1, self.places.len());
                self.text[self.places[from].start..self.places[to - 1].end].replace('\n', "¶")
            };
            let left = if span.start > 0 { words(span.start.saturating_sub(5), span.start) } else { String::new() };
            let right = if span.end < self.places.len() { words(span.end, span.end + 5) } else { String::new() };
            println!("{} {what} {name}: {}-{} {left} [{}] {right}", self.name, span.start, span.end, words(span.start, span.end));
        };
        for span in self.gold.iter().filter(|span| !system.contains(span)) {
            print("missed", span);
        }
        for span in system.iter().filter(|span| !self.gold.contains(span)) {
            print("made-up", span);
        }
    }

    /// The features of a token.
    pub fn at(&self, token: usize) -> &[u32] {
        &self.features[self.first[token] as usize..self.first[token + 1] as usize]
    }
}

/// Right, proposed and gold mentions, per kind.
#[derive(Clone, Default)]
pub struct Score {
    counts: [[usize; 3]; KINDS + 1],
}

impl Score {
    /// Compares the mentions proposed in one article with the gold ones.
    pub fn add(&mut self, gold: &[Span], system: &[Span]) {
        let known: std::collections::HashSet<&Span> = gold.iter().collect();
        for span in system {
            self.counts[span.kind][0] += usize::from(known.contains(span));
            self.counts[span.kind][1] += 1;
        }
        for span in gold {
            self.counts[span.kind][2] += 1;
        }
    }

    /// F1 over all kinds.
    pub fn f1(&self) -> f64 {
        let sum = |slot: usize| self.counts.iter().map(|count| count[slot]).sum::<usize>() as f64;
        2.0 * sum(0) / (sum(1) + sum(2)).max(1.0)
    }

    /// One line: F1 over all kinds, then per kind in hundredths.
    pub fn line(&self) -> String {
        let mut out = format!("{:.4}", self.f1());
        for (kind, [right, system, gold]) in Kind::ALL.iter().zip(&self.counts) {
            let f1 = 200.0 * *right as f64 / ((system + gold) as f64).max(1.0);
            out += &format!(" {}{f1:.1}", &kind.name()[..3]);
        }
        out
    }
}

/// Of the mentions said with a confidence, how many are right: in ten steps.
#[derive(Clone, Default)]
pub struct Calibration {
    steps: [(usize, usize, f64); 10],
}

impl Calibration {
    /// Counts the mentions of one article.
    pub fn add(&mut self, gold: &[Span], system: &[(Span, f32)]) {
        for (span, confidence) in system {
            let step = &mut self.steps[((confidence * 10.0) as usize).min(9)];
            step.0 += usize::from(gold.contains(span));
            step.1 += 1;
            step.2 += f64::from(*confidence);
        }
    }

    /// One line a step: confidence from, mean confidence, share right, mentions.
    pub fn lines(&self) -> String {
        let mut out = String::from("confidence from | mean | right | mentions");
        for (at, (right, all, sum)) in self.steps.iter().enumerate().filter(|(_, step)| step.1 > 0) {
            let count = *all as f64;
            out += &format!("\n{:.1} | {:.3} | {:.3} | {all}", at as f64 / 10.0, sum / count, *right as f64 / count);
        }
        out
    }
}
