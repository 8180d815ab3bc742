//! Trains the judge, on proposals whose chain probabilities come from chains that have not seen the article.

use std::collections::HashSet;

use super::examples::{Example, Span};
use super::grow::{self, Case, Recipe};
use crate::annotation::Kind;
use crate::mentions::candidate::Candidate;
use crate::mentions::overlap;
use crate::tagger::RULES;
use crate::tagger::forest::Forest;
use crate::tagger::judge::Bench;

/// Spans of a chain: first token, token after the last, kind, probability.
pub type Chain = Vec<(usize, usize, usize, f32)>;

/// The bytes of trees grown on articles and the spans of chains that have not seen them.
pub fn learn(examples: &[(&Example, &Chain)], recipe: Recipe) -> Vec<u8> {
    let mut cases: Vec<Case> = Vec::new();
    for (example, chain) in examples {
        let bench = Bench::of(&example.sheet, &example.rules, chain);
        let gold: HashSet<&Span> = example.gold.iter().collect();
        for (index, proposal) in bench.proposals.iter().enumerate() {
            let span = Span { start: proposal.start, end: proposal.end, kind: proposal.kind };
            cases.push(Case { row: bench.row(&example.sheet, index), prior: bench.prior(index), right: gold.contains(&span) });
        }
    }
    grow::grow(&cases, recipe)
}

/// The mentions that stand in an article, with their confidence.
pub fn settle(example: &Example, chain: &Chain, forest: &Forest) -> Vec<(Span, f32)> {
    let bench = Bench::of(&example.sheet, &example.rules, chain);
    let mut weighed: Vec<Candidate> = Vec::new();
    for (index, proposal) in bench.proposals.iter().enumerate() {
        let kind = Kind::ALL[proposal.kind];
        if example.stands[proposal.start][proposal.kind] {
            let confidence = bench.weigh(&example.sheet, index, forest);
            let candidate = Candidate::new(proposal.start..proposal.end, kind, &RULES[proposal.kind], confidence);
            weighed.push(Candidate { chain: proposal.chain, ..candidate });
        }
    }
    overlap::sort(&mut weighed);
    overlap::choose(&weighed.iter().collect::<Vec<_>>(), 0..example.labels.len())
        .into_iter()
        .map(|one| (Span { start: one.tokens.start, end: one.tokens.end, kind: one.kind as usize }, one.confidence))
        .collect()
}
