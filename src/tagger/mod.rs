//! The statistical sequence model that backs the recognisers up.
//!
//! A linear-chain conditional random field over the page's tokens. Its features are the words and their shapes, the lexicon's
//! entries, what the rules proposed, and what the rest of the article says of the same words; its weights are trained by
//! `petik-train` on the project's own corpus and lie in `model.bin`.
//!
//! Limits: a chain is a line, run on where a page broke it inside a sentence; it knows the kinds of text that the corpus holds.

mod chain;
mod features;
mod forest;
mod hash;
mod judge;
mod labels;
mod memory;
mod model;
mod sheet;
#[cfg(feature = "train")]
pub mod train;

use std::sync::OnceLock;

use chain::{Lattice, Row};
use judge::Bench;
use labels::LABELS;
use model::Model;
use sheet::Sheet;

use crate::annotation::Kind;
use crate::mentions::candidate::Candidate;
use crate::mentions::rule::Rule;
use crate::page::Page;

static MODEL: &[u8] = include_bytes!("model.bin");

macro_rules! rules {
    ($($name:literal = $says:literal),* $(,)?) => {
        /// One rule a kind, in the order of kinds.
        pub static RULES: [Rule; labels::KINDS] = [$(Rule { name: concat!("tagger.", $name), says: $says }),*];
    };
}

rules! {
    "person" = "nama orang menurut model statistik",
    "position" = "jabatan menurut model statistik",
    "organization" = "lembaga menurut model statistik",
    "region" = "wilayah menurut model statistik",
    "venue" = "tempat menurut model statistik",
    "event" = "kegiatan menurut model statistik",
    "date" = "tanggal menurut model statistik",
    "law" = "peraturan menurut model statistik",
    "count" = "jumlah menurut model statistik",
    "money" = "nilai uang menurut model statistik",
    "percent" = "persentase menurut model statistik",
    "duration" = "lama waktu menurut model statistik",
}

/// A span less probable than this in the chain is not worth a second look.
const LEAST: f32 = 0.02;

/// Weighs what the rules propose and what the model sees itself. For every span and kind one candidate comes back, with the
/// probability that it is a mention as its confidence; it keeps the name of the surest rule that proposed it. Dates told
/// relative to another day pass through: the corpus does not tag them.
pub fn weigh(page: &Page, rules: &[Candidate]) -> Vec<Candidate> {
    let Some(model) = model() else { return rules.to_vec() };
    let sheet = Sheet::of(page, rules, |word| model.is_common(word));
    let mut spans = Vec::new();
    let mut rows = Vec::new();
    let mut lattice = Lattice::default();
    for line in &sheet.chains {
        score(model, &sheet, line, &mut rows);
        lattice.fill(&rows, &model.steps);
        lattice.mentions(&model.steps, LEAST, |start, end, kind, probability| {
            spans.push((line.start + start, line.start + end, kind, probability));
        });
    }
    let bench = Bench::of(&sheet, rules, &spans);
    let mut out: Vec<Candidate> = rules.iter().filter(|rule| rule.relative).cloned().collect();
    for (index, proposal) in bench.proposals.iter().enumerate() {
        let rule = bench.surest(rules, index).map_or(&RULES[proposal.kind], |rule| rule.rule);
        let confidence = bench.weigh(&sheet, index, &model.judge);
        let candidate = Candidate::new(proposal.start..proposal.end, Kind::ALL[proposal.kind], rule, confidence);
        out.push(Candidate { chain: proposal.chain, ..candidate });
    }
    out
}

fn model() -> Option<&'static Model<'static>> {
    static LOADED: OnceLock<Option<Model<'static>>> = OnceLock::new();
    LOADED.get_or_init(|| Model::over(MODEL)).as_ref()
}

/// The scores of the labels at every token of a line.
fn score(model: &Model, sheet: &Sheet, line: &std::ops::Range<usize>, rows: &mut Vec<Row>) {
    rows.clear();
    for at in line.clone() {
        let mut row = [0f32; LABELS];
        features::of(sheet, line, at, &mut |feature| model.add(feature, &mut row));
        rows.push(row);
    }
}
