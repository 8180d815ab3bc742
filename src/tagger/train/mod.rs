//! Trains the tagger. Never part of the shipped module: all of it stands behind the feature `train`.

mod arguments;
mod examples;
mod grow;
mod iob;
mod judging;
mod kept;
mod learn;
mod lessons;
mod pack;
mod reading;
mod recall;
pub mod source;
mod sparse;
mod words;

use std::path::Path;

pub use arguments::Arguments;
use arguments::{ARTICLES, Command, How, PARTS, SENTENCES};
use examples::{Calibration, Example, Score, Span};
use judging::Chain;
use learn::Weights;
use lessons::Lessons;
use reading::{read_chain, read_packed};
use recall::Recall;
use words::Words;

use super::chain::Steps;
use super::forest::Forest;
use super::model::Model;
use crate::annotation::{MentionDetail, Offsets, Options};

/// The least code of a weight in a model of articles: what lies below, less than a fourteenth of the greatest weight, decides nothing that
/// is worth its bytes. A model of single sentences knows less, and keeps all.
const LEAST: u8 = 12;

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

fn model(out: &Path, corpus: &Path, more: &Path, dev: Option<&Path>, how: How) -> Result<(), String> {
    let lessons = Lessons::read(corpus, more)?;
    let all: Vec<&Example> = lessons.corpus.iter().chain(&lessons.more).collect();
    let held = lessons.hold_out(PARTS, how);
    let cases: Vec<(&Example, &Chain)> = lessons.corpus.iter().zip(held.iter().map(|(chain, _)| chain)).collect();
    let judge = judging::learn(&cases, how.judge());
    let chain = Weights::learn(&all, how.recipe(ARTICLES), |pass, loss, weights| {
        println!("pass {pass}: loss {loss:.0}, {} weights", weights.active());
    });
    let bytes = pack::pack(&chain, &judge, &lessons.words, LEAST);
    std::fs::write(out, &bytes).map_err(|error| format!("{}: {error}", out.display()))?;
    println!("{}: {} bytes, {} weights, judge of {} bytes", out.display(), bytes.len(), chain.active(), judge.len());
    if let Some(dev) = dev {
        let held = lessons::read(dev, &lessons.words, false)?;
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
    let bytes = pack::pack(&chain, &grow::grow(&[], how.judge()), &words, 1);
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

fn folds(corpus: &Path, more: &Path, parts: usize, errors: bool, spans: Option<&Path>, how: How) -> Result<(), String> {
    let lessons = Lessons::read(corpus, more)?;
    let examples = &lessons.corpus;
    let held = match spans.and_then(kept::read) {
        Some(held) if held.len() == examples.len() => held,
        _ => {
            let held = lessons.hold_out(parts, how);
            if let Some(path) = spans {
                kept::write(path, &held).map_err(|error| format!("{}: {error}", path.display()))?;
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
