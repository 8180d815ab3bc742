//! Trains the judge: logistic regression over proposals whose chain probabilities come from chains that have not seen the
//! article.

use super::examples::{Example, Span};
use super::learn::{ByHash, Weights, next, shuffle};
use crate::annotation::Kind;
use crate::mentions::candidate::Candidate;
use crate::mentions::overlap;
use crate::tagger::RULES;
use crate::tagger::judge::Bench;

/// Spans of a chain: first token, token after the last, kind, probability.
pub type Chain = Vec<(usize, usize, usize, f32)>;

/// A proposal as the judge sees it.
struct Case {
    features: Vec<(u32, f32)>,
    kind: u8,
    right: bool,
    prior: f32,
}

/// How the judge learns.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Features seen on fewer proposals are left out.
    pub least: u32,
    /// Passes over the proposals.
    pub passes: usize,
    /// First step of a weight.
    pub rate: f32,
    /// Pull to zero of one pass.
    pub pull: f32,
}

fn bench(example: &Example, chain: &Chain) -> Bench {
    Bench::of(&example.sheet, &example.rules, chain)
}

fn cases(example: &Example, chain: &Chain) -> Vec<Case> {
    let bench = bench(example, chain);
    (0..bench.proposals.len())
        .map(|index| {
            let proposal = &bench.proposals[index];
            let mut features = Vec::new();
            bench.features(&example.sheet, &example.rules, index, &mut |feature, value| features.push((feature, value)));
            let span = Span { start: proposal.start, end: proposal.end, kind: proposal.kind };
            Case { features, kind: proposal.kind as u8, right: example.gold.contains(&span), prior: bench.prior(index) }
        })
        .collect()
}

/// Learns the judge's weights from articles and the spans of chains that have not seen them.
pub fn learn(examples: &[(&Example, &Chain)], recipe: Recipe) -> Weights {
    let mut cases: Vec<Case> = examples.iter().flat_map(|(example, chain)| cases(example, chain)).collect();
    let mut seen: ByHash<(u32, u64)> = ByHash::default();
    for case in &cases {
        for (feature, _) in &case.features {
            let entry = seen.entry(*feature).or_default();
            entry.0 += 1;
            entry.1 |= 1 << case.kind;
        }
    }
    let mut weights = Weights::over(seen, recipe.least);
    for case in &mut cases {
        // From here on a feature stands for its weight's index.
        let kind = case.kind;
        case.features =
            case.features.iter().filter_map(|&(feature, value)| weights.entry(feature, kind).map(|entry| (entry as u32, value))).collect();
    }
    let mut squares = vec![0f32; weights.values.len()];
    let mut random = 0x9e37_79b9_7f4a_7c15u64;
    let _ = next(&mut random);
    for _ in 0..recipe.passes {
        shuffle(&mut cases, &mut random);
        for case in &cases {
            let sum: f32 = case.prior + case.features.iter().map(|&(entry, value)| weights.values[entry as usize] * value).sum::<f32>();
            let slope = f32::from(u8::from(case.right)) - 1.0 / (1.0 + (-sum).exp());
            if slope.abs() < 1e-3 {
                continue;
            }
            for &(entry, value) in &case.features {
                let slope = slope * value;
                let square = &mut squares[entry as usize];
                *square += slope * slope;
                weights.values[entry as usize] += recipe.rate * slope / (1.0 + *square).sqrt();
            }
        }
        for (value, square) in weights.values.iter_mut().zip(&squares) {
            let pull = recipe.pull * recipe.rate / (1.0 + square).sqrt();
            *value = value.signum() * (value.abs() - pull).max(0.0);
        }
    }
    weights
}

/// The mentions that stand in an article, with their confidence, when `weight` weighs feature `0` for kind `1`.
pub fn settle(example: &Example, chain: &Chain, weight: impl Fn(u32, u8) -> f32) -> Vec<(Span, f32)> {
    let bench = bench(example, chain);
    let mut weighed: Vec<Candidate> = Vec::new();
    for (index, proposal) in bench.proposals.iter().enumerate() {
        let mut sum = bench.prior(index);
        bench.features(&example.sheet, &example.rules, index, &mut |feature, value| {
            sum += weight(feature, proposal.kind as u8) * value;
        });
        let kind = Kind::ALL[proposal.kind];
        let (any, date) = example.stands[proposal.start];
        if any || (date && kind == Kind::Date) {
            let confidence = 1.0 / (1.0 + (-sum).exp());
            weighed.push(Candidate::new(proposal.start..proposal.end, kind, &RULES[proposal.kind], confidence));
        }
    }
    overlap::sort(&mut weighed);
    overlap::choose(&weighed.iter().collect::<Vec<_>>(), 0..example.labels.len())
        .into_iter()
        .map(|one| (Span { start: one.tokens.start, end: one.tokens.end, kind: one.kind as usize }, one.confidence))
        .collect()
}
