//! Trains the tagger. Never part of the shipped module: all of it stands behind the feature `train`.

mod examples;
mod grow;
mod iob;
mod judging;
mod learn;
mod pack;
mod recall;
pub mod source;
mod sparse;
mod words;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::annotation::{MentionDetail, Offsets, Options};
use clap::{Args, Parser, Subcommand};
use examples::{Calibration, Example, Score, Span};
use judging::Chain;
use learn::{Recipe, Weights};
use recall::Recall;
use words::Words;

use super::chain::{self, Lattice, Row, Steps};
use super::forest::Forest;
use super::labels::{self, LABELS};
use super::model::Model;

/// Parts of the corpus that are held out in turn, for the judge and for cross-validation.
const PARTS: usize = 5;

/// What the shipped model is trained on: rewordings of real pages.
const CORPUS: &str = "tests/corpus/train";

/// Invented articles. They show the chain words and forms that [`CORPUS`] lacks; how often a doubtful span is right only real pages
/// can tell, so that the judge never sees them.
const MORE: &str = "tests/corpus/invented";

/// How to learn from articles.
const ARTICLES: Recipe = Recipe { least: 3, passes: 12, rate: 0.05, pull: 0.1, drop: 0.2, hide: 0.7, keep: 64_000, slim: 8 };
/// How to learn from a file of single sentences, which are far fewer words: chosen by cross-validation inside idner's training file.
const SENTENCES: Recipe = Recipe { least: 1, passes: 25, rate: 0.1, pull: 0.005, drop: 0.5, hide: 0.2, keep: 1_000_000, slim: 0 };

/// Trains petik's tagger and measures it.
#[derive(Parser)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Trains on a folder of the corpus and writes the model.
    Model {
        /// Where to write it.
        #[arg(long, default_value = "src/tagger/model.bin")]
        out: PathBuf,
        /// The articles to train on.
        #[arg(long, default_value = CORPUS)]
        corpus: PathBuf,
        /// More articles, which the chain alone learns from.
        #[arg(long, default_value = MORE)]
        more: PathBuf,
        /// Articles to score the written model on.
        #[arg(long)]
        dev: Option<PathBuf>,
        #[command(flatten)]
        how: How,
    },
    /// Scores the shipped model on a folder of the corpus, and prints how its confidence holds.
    Score {
        /// The articles.
        #[arg(long, default_value = "tests/corpus/dev")]
        corpus: PathBuf,
    },
    /// Trains on one IOB file (`token TAB label`) and scores on another.
    Iob {
        /// Sentences to train on.
        train: PathBuf,
        /// Sentences to score.
        dev: PathBuf,
        #[command(flatten)]
        how: How,
    },
    /// Cross-validates inside the articles that are trained on.
    Folds {
        /// The articles.
        #[arg(long, default_value = CORPUS)]
        corpus: PathBuf,
        /// More articles, which the chain alone learns from.
        #[arg(long, default_value = MORE)]
        more: PathBuf,
        /// Number of parts.
        #[arg(long, default_value_t = PARTS)]
        parts: usize,
        /// Keeps the spans of the chains here between runs that change only the judge.
        #[arg(long)]
        kept: Option<PathBuf>,
        /// Prints what is missed and made up.
        #[arg(long)]
        errors: bool,
        #[command(flatten)]
        how: How,
    },
}

#[derive(Args, Clone, Copy)]
struct How {
    /// Features seen on fewer tokens are left out.
    #[arg(long)]
    least: Option<u32>,
    /// Passes over the articles.
    #[arg(long)]
    passes: Option<usize>,
    /// First step of a weight.
    #[arg(long)]
    rate: Option<f32>,
    /// Pull to zero of one pass.
    #[arg(long)]
    pull: Option<f32>,
    /// Share of a token's features that one pass does not see.
    #[arg(long)]
    drop: Option<f32>,
    /// Share of the lines that a pass reads with some of their capitalised words made unknown.
    #[arg(long)]
    hide: Option<f32>,
    /// Weights that are kept, the greatest first.
    #[arg(long)]
    keep: Option<usize>,
    /// Passes with these alone.
    #[arg(long)]
    slim: Option<usize>,
    /// Trees of the judge.
    #[arg(long, default_value_t = 200)]
    trees: usize,
    /// Levels of a tree.
    #[arg(long, default_value_t = 5)]
    depth: usize,
    /// Share of a tree's step that is taken.
    #[arg(long, default_value_t = 0.1)]
    step: f64,
    /// Least weight of a leaf.
    #[arg(long, default_value_t = 5.0)]
    leaf: f64,
    /// Threads; the answer does not depend on them.
    #[arg(long, default_value_t = 2)]
    threads: usize,
}

impl How {
    /// The settings given, and for the rest those of `usual`.
    fn recipe(self, usual: Recipe) -> Recipe {
        Recipe {
            least: self.least.unwrap_or(usual.least),
            passes: self.passes.unwrap_or(usual.passes),
            rate: self.rate.unwrap_or(usual.rate),
            pull: self.pull.unwrap_or(usual.pull),
            drop: self.drop.unwrap_or(usual.drop),
            hide: self.hide.unwrap_or(usual.hide),
            keep: self.keep.unwrap_or(usual.keep),
            slim: self.slim.unwrap_or(usual.slim),
        }
    }

    fn judge(self) -> grow::Recipe {
        grow::Recipe { trees: self.trees, depth: self.depth, rate: self.step, least: self.leaf }
    }
}

/// Runs the command line.
///
/// # Errors
/// When a file cannot be read or written, or the corpus is not in its format.
pub fn run(arguments: Arguments) -> Result<(), String> {
    match arguments.command {
        Command::Model { out, corpus, more, dev, how } => model(&out, &corpus, &more, dev.as_deref(), how),
        Command::Score { corpus } => score(&corpus),
        Command::Iob { train, dev, how } => iob(&train, &dev, how),
        Command::Folds { corpus, more, parts, kept, errors, how } => folds(&corpus, &more, parts, errors, kept.as_deref(), how),
    }
}

/// The articles of a folder, read with the words of those that are learnt from.
fn read(folder: &Path, words: &Words, learn: bool) -> Result<Vec<Example>, String> {
    let started = Instant::now();
    let articles = source::read_folder(folder)?;
    let examples: Vec<Example> = articles.iter().map(|article| Example::of(article, words, learn)).collect();
    let tokens: usize = examples.iter().map(|example| example.labels.len()).sum();
    let features: usize = examples.iter().map(|example| example.features.len()).sum();
    println!(
        "{}: {} articles, {tokens} tokens, {:.0} features each, {:.1} s",
        folder.display(),
        examples.len(),
        features as f64 / tokens as f64,
        started.elapsed().as_secs_f64()
    );
    Ok(examples)
}

/// What a model is learnt from.
struct Lessons {
    /// Articles that chain and judge learn from.
    corpus: Vec<Example>,
    /// Articles that the chain alone learns from.
    more: Vec<Example>,
    /// The words of all.
    words: Words,
}

impl Lessons {
    fn read(corpus: &Path, more: &Path) -> Result<Lessons, String> {
        let mut texts = source::read_folder(corpus)?;
        texts.extend(source::read_folder(more)?);
        let words = Words::count(texts.iter().map(|article| article.text.as_str()));
        Ok(Lessons { corpus: read(corpus, &words, true)?, more: read(more, &words, true)?, words })
    }

    /// For every article of the corpus, the spans of a chain that has not seen it, and its best labelling.
    fn hold_out(&self, parts: usize, how: How) -> Vec<(Chain, Vec<Span>)> {
        let part = |part: usize| -> Vec<(usize, (Chain, Vec<Span>))> {
            let inside = |held: bool| self.corpus.iter().enumerate().filter(move |(at, _)| (at % parts == part) == held);
            let rest: Vec<&Example> = inside(false).map(|(_, one)| one).chain(&self.more).collect();
            let weights = Weights::learn(&rest, how.recipe(ARTICLES), |_, _, _| {});
            let steps = Steps::new(weights.transitions);
            inside(true).map(|(at, example)| (at, read_chain(example, &steps, |features, row| weights.add(features, row)))).collect()
        };
        let threads = how.threads.max(1);
        let mut found: Vec<(usize, (Chain, Vec<Span>))> = std::thread::scope(|scope| {
            let runs: Vec<_> = (0..threads)
                .map(|thread| scope.spawn(move || (0..parts).filter(|at| at % threads == thread).flat_map(part).collect::<Vec<_>>()))
                .collect();
            runs.into_iter().flat_map(|run| run.join().unwrap_or_default()).collect()
        });
        found.sort_by_key(|(at, _)| *at);
        found.into_iter().map(|(_, one)| one).collect()
    }
}

fn model(out: &Path, corpus: &Path, more: &Path, dev: Option<&Path>, how: How) -> Result<(), String> {
    let lessons = Lessons::read(corpus, more)?;
    let all: Vec<&Example> = lessons.corpus.iter().chain(&lessons.more).collect();
    let held = lessons.hold_out(PARTS, how);
    let cases: Vec<(&Example, &Chain)> = lessons.corpus.iter().zip(held.iter().map(|(chain, _)| chain)).collect();
    let judge = judging::learn(&cases, how.judge());
    let chain = Weights::learn(&all, how.recipe(ARTICLES), |pass, loss, weights| {
        println!("pass {pass}: loss {loss:.0}, {} weights", weights.active());
    });
    let bytes = pack::pack(&chain, &judge, &lessons.words);
    std::fs::write(out, &bytes).map_err(|error| format!("{}: {error}", out.display()))?;
    println!("{}: {} bytes, {} weights, judge of {} bytes", out.display(), bytes.len(), chain.active(), judge.len());
    if let Some(dev) = dev {
        let held = read(dev, &lessons.words, false)?;
        let (mut plain, mut float, mut packed) = (Score::default(), Score::default(), Score::default());
        let mut table = Calibration::default();
        let steps = Steps::new(chain.transitions);
        let model = Model::over(&bytes).ok_or("the model cannot be read back")?;
        for example in &held {
            let (spans, best) = read_chain(example, &steps, |features, row| chain.add(features, row));
            plain.add(&example.gold, &best);
            let settled = judging::settle(example, &spans, &model.judge);
            float.add(&example.gold, &settled.into_iter().map(|(span, _)| span).collect::<Vec<_>>());
            let (spans, _) = read_packed(example, &model);
            let settled = judging::settle(example, &spans, &model.judge);
            table.add(&example.gold, &settled);
            packed.add(&example.gold, &settled.into_iter().map(|(span, _)| span).collect::<Vec<_>>());
        }
        println!("chain     {}", plain.line());
        println!("judged    {}", float.line());
        println!("quantised {}", packed.line());
        println!("{}", table.lines());
    }
    Ok(())
}

/// The whole pipeline's mentions against the corpus, as `annotate` gives them.
fn score(corpus: &Path) -> Result<(), String> {
    let (mut score, mut table) = (Score::default(), Calibration::default());
    for article in source::read_folder(corpus)? {
        let span = |kind: usize, start: usize, end: usize| Span { start, end, kind };
        let gold: Vec<Span> = article.mentions.iter().map(|mention| span(mention.kind, mention.start, mention.end)).collect();
        let options = Options { offsets: Offsets::Utf8, ..Options::default() };
        let annotation = crate::annotate(&article.text, &options);
        let outer = annotation.mentions.iter().filter(|mention| mention.within.is_none());
        let absolute = outer.filter(|mention| !matches!(mention.detail, MentionDetail::Date { relative: true }));
        let found: Vec<(Span, f32)> =
            absolute.map(|mention| (span(mention.kind as usize, mention.start, mention.end), mention.confidence)).collect();
        table.add(&gold, &found);
        score.add(&gold, &found.into_iter().map(|(span, _)| span).collect::<Vec<_>>());
    }
    println!("strict F1 {}", score.line());
    println!("{}", table.lines());
    Ok(())
}

fn iob(train: &Path, dev: &Path, how: How) -> Result<(), String> {
    let recipe = how.recipe(SENTENCES);
    let (sentences, held) = (iob::read(train)?, iob::read(dev)?);
    let words = Words::count(sentences.iter().map(|sentence| sentence.text.as_str()));
    let mut recall = Recall::default();
    let readings: Vec<iob::Reading> = sentences.iter().map(|sentence| sentence.reading(true)).collect();
    readings.iter().for_each(|reading| reading.recall(&mut recall));
    let examples: Vec<Example> = readings.iter().map(|reading| reading.example(&words, &recall)).collect();
    let chain = Weights::learn(&examples.iter().collect::<Vec<_>>(), recipe, |_, _, _| {});
    // A judge does not pay here: in cross-validation it is no better than the chain alone.
    let bytes = pack::pack(&chain, &grow::grow(&[], how.judge()), &words);
    let model = Model::over(&bytes).ok_or("the model cannot be read back")?;
    let mut score = Score::default();
    let readings: Vec<iob::Reading> = held.iter().map(|sentence| sentence.reading(false)).collect();
    for reading in &readings {
        let example = reading.example(&words, &recall);
        let (spans, _) = read_packed(&example, &model);
        score.add(&example.gold, &reading.entities(&example, &spans));
    }
    println!("{} sentences to train on, model of {} bytes", examples.len(), bytes.len());
    println!("entity F1 {}", score.line());
    Ok(())
}

fn folds(corpus: &Path, more: &Path, parts: usize, errors: bool, kept: Option<&Path>, how: How) -> Result<(), String> {
    let lessons = Lessons::read(corpus, more)?;
    let examples = &lessons.corpus;
    let held = match kept.and_then(read_kept) {
        Some(held) if held.len() == examples.len() => held,
        _ => {
            let held = lessons.hold_out(parts, how);
            if let Some(path) = kept {
                write_kept(path, &held).map_err(|error| format!("{}: {error}", path.display()))?;
            }
            held
        }
    };
    let (mut plain, mut judged) = (Score::default(), Score::default());
    let mut table = Calibration::default();
    for part in 0..parts {
        let of = |inside: bool| -> Vec<(&Example, &Chain)> {
            let both = examples.iter().zip(held.iter().map(|(chain, _)| chain)).enumerate();
            both.filter(|(at, _)| (at % parts == part) == inside).map(|(_, one)| one).collect()
        };
        let judge = judging::learn(&of(false), how.judge());
        let (forest, _) = Forest::over(&judge).ok_or("the judge cannot be read back")?;
        for (example, chain) in of(true) {
            let settled = judging::settle(example, chain, &forest);
            table.add(&example.gold, &settled);
            let settled: Vec<Span> = settled.into_iter().map(|(span, _)| span).collect();
            judged.add(&example.gold, &settled);
            if errors {
                example.print_errors(&settled);
            }
        }
        println!("part {part}: {:.4} so far, judge of {} bytes", judged.f1(), judge.len());
    }
    for (example, (_, best)) in examples.iter().zip(&held) {
        plain.add(&example.gold, best);
    }
    println!("chain     {}", plain.line());
    println!("judged    {}", judged.line());
    println!("{}", table.lines());
    Ok(())
}

/// A chain's spans of an article, and its best labelling.
fn read_chain(example: &Example, steps: &Steps, add: impl Fn(&[u32], &mut Row)) -> (Chain, Vec<Span>) {
    let (mut spans, mut labelled) = (Vec::new(), Vec::new());
    let (mut back, mut best) = (Vec::new(), Vec::new());
    let mut lattice = Lattice::default();
    for line in &example.lines {
        let rows: Vec<Row> = line
            .clone()
            .map(|at| {
                let mut row = [0f32; LABELS];
                add(example.at(at), &mut row);
                row
            })
            .collect();
        chain::viterbi(&rows, steps, &mut back, &mut best);
        labelled.extend(labels::spans(&best).into_iter().map(|(span, kind)| Span {
            start: line.start + span.start,
            end: line.start + span.end,
            kind,
        }));
        lattice.fill(&rows, steps);
        lattice.mentions(steps, super::LEAST, |start, end, kind, probability| {
            spans.push((line.start + start, line.start + end, kind, probability));
        });
    }
    (spans, labelled)
}

/// The same, of a written model.
fn read_packed(example: &Example, model: &Model) -> (Chain, Vec<Span>) {
    let add = |features: &[u32], row: &mut Row| features.iter().for_each(|&feature| model.add(feature, row));
    read_chain(example, &model.steps, add)
}

/// Spans kept between runs: one article a line, `start,end,kind,probability` of the chain's spans, then its best labelling.
fn write_kept(path: &Path, held: &[(Chain, Vec<Span>)]) -> std::io::Result<()> {
    let mut out = String::new();
    for (chain, best) in held {
        for (start, end, kind, probability) in chain {
            let _ = write!(out, "{start},{end},{kind},{probability} ");
        }
        out.push('|');
        for span in best {
            let _ = write!(out, "{},{},{},1 ", span.start, span.end, span.kind);
        }
        out.push('\n');
    }
    std::fs::write(path, out)
}

fn read_kept(path: &Path) -> Option<Vec<(Chain, Vec<Span>)>> {
    let spans = |list: &str| -> Option<Chain> {
        list.split_whitespace()
            .map(|one| {
                let mut parts = one.split(',');
                let mut number = || parts.next()?.parse::<usize>().ok();
                Some((number()?, number()?, number()?, parts.next()?.parse().ok()?))
            })
            .collect()
    };
    std::fs::read_to_string(path)
        .ok()?
        .lines()
        .map(|line| {
            let (chain, best) = line.split_once('|')?;
            Some((spans(chain)?, spans(best)?.into_iter().map(|(start, end, kind, _)| Span { start, end, kind }).collect()))
        })
        .collect()
}
