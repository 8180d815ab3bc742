//! Trains the tagger. Never part of the shipped module: all of it stands behind the feature `train`.

mod examples;
mod learn;
mod pack;
pub mod source;

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{Args, Parser, Subcommand};
use examples::{Example, Score, Span};
use learn::{Recipe, Weights};

use super::chain::{self, Row, Steps};
use super::labels::{self, LABELS};
use super::model::Model;

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
        #[arg(long, default_value = "tests/corpus/train")]
        corpus: PathBuf,
        /// Articles to score the written model on.
        #[arg(long)]
        dev: Option<PathBuf>,
        #[command(flatten)]
        how: How,
    },
    /// Cross-validates inside a folder of the corpus.
    Folds {
        /// The articles.
        #[arg(long, default_value = "tests/corpus/train")]
        corpus: PathBuf,
        /// Number of parts.
        #[arg(long, default_value_t = 5)]
        parts: usize,
        /// Parts to hold out, at most; fewer are quicker.
        #[arg(long, default_value_t = 5)]
        first: usize,
        #[command(flatten)]
        how: How,
    },
}

#[derive(Args, Clone, Copy)]
struct How {
    /// Features seen on fewer tokens are left out.
    #[arg(long, default_value_t = 2)]
    least: u32,
    /// Passes over the articles.
    #[arg(long, default_value_t = 12)]
    passes: usize,
    /// First step of a weight.
    #[arg(long, default_value_t = 0.3)]
    rate: f32,
    /// Pull to zero of one pass.
    #[arg(long, default_value_t = 0.02)]
    pull: f32,
    /// Entries smaller than this are left out of the model.
    #[arg(long, default_value_t = 0.05)]
    prune: f32,
}

impl How {
    fn recipe(self) -> Recipe {
        Recipe { least: self.least, passes: self.passes, rate: self.rate, pull: self.pull }
    }
}

/// Runs the command line.
///
/// # Errors
/// When a file cannot be read or written, or the corpus is not in its format.
pub fn run(arguments: Arguments) -> Result<(), String> {
    match arguments.command {
        Command::Model { out, corpus, dev, how } => model(&out, &corpus, dev.as_deref(), how),
        Command::Folds { corpus, parts, first, how } => folds(&corpus, parts, first, how),
    }
}

fn read(folder: &Path) -> Result<Vec<Example>, String> {
    let started = Instant::now();
    let articles = source::read_folder(folder)?;
    let examples: Vec<Example> = articles.iter().map(Example::of).collect();
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

fn model(out: &Path, corpus: &Path, dev: Option<&Path>, how: How) -> Result<(), String> {
    let examples = read(corpus)?;
    let all: Vec<&Example> = examples.iter().collect();
    let weights = Weights::learn(&all, how.recipe(), |pass, loss, weights| {
        println!("pass {pass}: loss {loss:.0}, {} weights", weights.active());
    });
    let bytes = pack::pack(&weights, how.prune);
    std::fs::write(out, &bytes).map_err(|error| format!("{}: {error}", out.display()))?;
    println!("{}: {} bytes", out.display(), bytes.len());
    if let Some(dev) = dev {
        let held = read(dev)?;
        let held: Vec<&Example> = held.iter().collect();
        report(&held, &weights, &bytes)?;
    }
    Ok(())
}

fn folds(corpus: &Path, parts: usize, first: usize, how: How) -> Result<(), String> {
    let examples = read(corpus)?;
    let mut float = Score::default();
    let mut packed = Score::default();
    for part in 0..first.min(parts) {
        let started = Instant::now();
        let split = |inside: bool| -> Vec<&Example> {
            examples.iter().enumerate().filter(|(at, _)| (at % parts == part) == inside).map(|(_, example)| example).collect()
        };
        let mut last = 0.0;
        let weights = Weights::learn(&split(false), how.recipe(), |_, loss, _| last = loss);
        let bytes = pack::pack(&weights, how.prune);
        let held = split(true);
        float_score(&held, &weights, &mut float);
        packed_score(&held, &bytes, &mut packed)?;
        println!(
            "part {part}: {:.4} so far, loss {last:.0}, {} weights, {} bytes, {:.1} s",
            float.f1(),
            weights.active(),
            bytes.len(),
            started.elapsed().as_secs_f64()
        );
    }
    println!("floats    {}", float.line());
    println!("quantised {}", packed.line());
    Ok(())
}

fn report(held: &[&Example], weights: &Weights, bytes: &[u8]) -> Result<(), String> {
    let mut score = Score::default();
    float_score(held, weights, &mut score);
    println!("floats    {}", score.line());
    let mut score = Score::default();
    packed_score(held, bytes, &mut score)?;
    println!("quantised {}", score.line());
    Ok(())
}

fn float_score(held: &[&Example], weights: &Weights, score: &mut Score) {
    let steps = Steps::new(weights.transitions);
    for example in held {
        score.add(&example.gold, &decode(example, &steps, |features, row| weights.add(features, row)));
    }
}

fn packed_score(held: &[&Example], bytes: &[u8], score: &mut Score) -> Result<(), String> {
    let model = Model::over(bytes).ok_or("the model cannot be read back")?;
    for example in held {
        let add = |features: &[u32], row: &mut Row| features.iter().for_each(|&feature| model.add(feature, row));
        score.add(&example.gold, &decode(example, model.steps(), add));
    }
    Ok(())
}

/// The best labelling of an article's lines, as mentions.
fn decode(example: &Example, steps: &Steps, add: impl Fn(&[u32], &mut Row)) -> Vec<Span> {
    let mut out = Vec::new();
    let (mut back, mut best) = (Vec::new(), Vec::new());
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
        out.extend(labels::spans(&best).into_iter().map(|(span, kind)| Span {
            start: line.start + span.start,
            end: line.start + span.end,
            kind,
        }));
    }
    out
}
