//! What a model is learnt from, and what chains say of articles that they have not seen.

use std::path::Path;
use std::time::Instant;

use super::super::chain::Steps;
use super::arguments::{ARTICLES, How};
use super::examples::{Example, Span};
use super::judging::Chain;
use super::learn::Weights;
use super::reading::read_chain;
use super::source;
use super::words::Words;

/// How often a pass reads each article of the corpus, beside once those that are invented: real pages say more of how doubtful
/// names are tagged.
const OFTEN: usize = 2;

/// The articles of a folder, read with the words of those that are learnt from.
pub fn read(folder: &Path, words: &Words, learn: bool) -> Result<Vec<Example>, String> {
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
pub struct Lessons {
    /// Articles that chain and judge learn from.
    pub corpus: Vec<Example>,
    /// Articles that the chain alone learns from.
    pub more: Vec<Example>,
    /// The words of all.
    pub words: Words,
}

impl Lessons {
    /// Reads two folders of articles, with the words of both.
    ///
    /// # Errors
    /// When a file cannot be read or is not in the corpus's format.
    pub fn read(corpus: &Path, more: &Path) -> Result<Lessons, String> {
        let mut texts = source::read_folder(corpus)?;
        texts.extend(source::read_folder(more)?);
        let words = Words::count(texts.iter().map(|article| article.text.as_str()));
        let mut corpus = read(corpus, &words, true)?;
        corpus.iter_mut().for_each(|example| example.times = OFTEN);
        Ok(Lessons { corpus, more: read(more, &words, true)?, words })
    }

    /// For every article of the corpus, the spans of a chain that has not seen it, and its best labelling.
    pub fn hold_out(&self, parts: usize, how: How) -> Vec<(Chain, Vec<Span>)> {
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
