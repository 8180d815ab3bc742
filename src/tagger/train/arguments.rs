//! The command line of `petik-train`, and the settings that it leaves alone.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::grow;
use super::learn::Recipe;

/// Parts of the corpus that are held out in turn, for the judge and for cross-validation.
pub const PARTS: usize = 5;

/// What the shipped model is trained on: rewordings of real pages.
const CORPUS: &str = "tests/corpus/train";

/// Invented articles. They show the chain words and forms that [`CORPUS`] lacks; how often a doubtful span is right only real pages
/// can tell, so that the judge never sees them.
const MORE: &str = "tests/corpus/invented";

/// How to learn from articles.
pub const ARTICLES: Recipe = Recipe { least: 3, passes: 26, rate: 0.05, pull: 0.1, drop: 0.2, hide: 0.7, keep: 56_000, slim: 16 };
/// How to learn from a file of single sentences, which are far fewer words: chosen by cross-validation inside idner's training file.
pub const SENTENCES: Recipe = Recipe { least: 1, passes: 25, rate: 0.1, pull: 0.005, drop: 0.5, hide: 0.2, keep: 1_000_000, slim: 0 };

/// Trains petik's tagger and measures it.
#[derive(Parser)]
pub struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Subcommand)]
pub(super) enum Command {
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
pub(super) struct How {
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
    pub threads: usize,
}

impl How {
    /// The settings given, and for the rest those of `usual`.
    pub fn recipe(self, usual: Recipe) -> Recipe {
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

    /// How to grow the judge's trees.
    pub fn judge(self) -> grow::Recipe {
        grow::Recipe { trees: self.trees, depth: self.depth, rate: self.step, least: self.leaf }
    }
}
