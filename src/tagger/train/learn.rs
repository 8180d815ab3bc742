//! Learns the weights: stochastic gradient ascent on the likelihood, with a step of its own for every weight (AdaGrad) and
//! a pull to zero (L1) after every pass. Nothing here depends on the machine's threads or clock.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::examples::Example;
use crate::tagger::chain::{self, Lattice, Row, Steps};
use crate::tagger::labels::{LABELS, TRANSITIONS};

/// Feature hashes are mixed already.
#[derive(Default)]
pub struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {}
    fn write_u32(&mut self, value: u32) {
        self.0 = u64::from(value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// A map by feature hash.
pub type ByHash<V> = HashMap<u32, V, BuildHasherDefault<AsIs>>;

/// How to learn.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Features seen on fewer tokens are left out.
    pub least: u32,
    /// Passes over the articles.
    pub passes: usize,
    /// First step of a weight.
    pub rate: f32,
    /// Pull to zero of one pass.
    pub pull: f32,
    /// Share of a token's features that one pass does not see, so that no feature is leant on alone.
    pub drop: f32,
    /// Share of the lines that are read with words hidden.
    pub hide: f32,
    /// Weights that are kept, the greatest first.
    pub keep: usize,
    /// Passes with these alone, without a pull to zero: they take over what the others said.
    pub slim: usize,
}

/// Features with their labels and weights.
pub struct Weights {
    ids: ByHash<u32>,
    /// Hash of each feature.
    pub hashes: Vec<u32>,
    /// First entry of each feature; one more than features.
    pub first: Vec<u32>,
    /// Label of each entry.
    pub labels: Vec<u8>,
    /// Weight of each entry.
    pub values: Vec<f32>,
    /// Weights of steps.
    pub transitions: [f32; TRANSITIONS],
}

impl Weights {
    /// Adds the weights of a token's features to its scores.
    pub fn add(&self, features: &[u32], row: &mut Row) {
        for feature in features {
            if let Some(&id) = self.ids.get(feature) {
                self.add_id(id, row);
            }
        }
    }

    fn add_id(&self, id: u32, row: &mut Row) {
        let range = self.first[id as usize] as usize..self.first[id as usize + 1] as usize;
        for (&label, &value) in self.labels[range.clone()].iter().zip(&self.values[range]) {
            row[label as usize] += value;
        }
    }

    /// Features of the examples, with the labels each was seen with.
    fn observe(examples: &[&Example], least: u32) -> Weights {
        let mut seen: ByHash<(u32, u64)> = ByHash::default();
        for example in examples {
            for at in 0..example.labels.len() {
                let labels = 1 << example.labels[at];
                for &feature in example.at(at) {
                    let entry = seen.entry(feature).or_default();
                    entry.0 += 1;
                    entry.1 |= labels;
                }
            }
        }
        Weights::over(seen, least)
    }

    /// Zero weights for features seen at least so often, each with the labels it was seen with (bits).
    pub fn over(seen: ByHash<(u32, u64)>, least: u32) -> Weights {
        let mut list: Vec<(u32, u64)> = seen
            .into_iter()
            .filter(|(_, (count, labels))| *count >= least && *labels != 0)
            .map(|(hash, (_, labels))| (hash, labels))
            .collect();
        list.sort_unstable();
        let mut weights = Weights {
            ids: ByHash::default(),
            hashes: Vec::with_capacity(list.len()),
            first: vec![0],
            labels: Vec::new(),
            values: Vec::new(),
            transitions: [0.0; TRANSITIONS],
        };
        for (id, (hash, labels)) in list.into_iter().enumerate() {
            weights.ids.insert(hash, id as u32);
            weights.hashes.push(hash);
            weights.labels.extend((0..LABELS as u8).filter(|label| labels >> label & 1 == 1));
            weights.first.push(weights.labels.len() as u32);
        }
        weights.values = vec![0.0; weights.labels.len()];
        weights
    }

    /// Weights that are not zero.
    pub fn active(&self) -> usize {
        self.values.iter().filter(|value| **value != 0.0).count()
    }

    /// Learns from the examples. `told` hears the number of each pass, its loss and the weights after it.
    pub fn learn(examples: &[&Example], recipe: Recipe, mut told: impl FnMut(usize, f64, &Weights)) -> Weights {
        let mut weights = Weights::observe(examples, recipe.least);
        weights.climb(examples, recipe, &mut told);
        let mut kept = weights.greatest(recipe.keep);
        kept.climb(examples, Recipe { passes: recipe.slim, pull: 0.0, ..recipe }, &mut told);
        kept
    }

    /// The `keep` greatest weights that are not zero.
    fn greatest(&self, keep: usize) -> Weights {
        let mut sizes: Vec<f32> = self.values.iter().map(|value| value.abs()).filter(|size| *size > 0.0).collect();
        sizes.sort_by(|a, b| b.total_cmp(a));
        let least = sizes.get(keep).copied().unwrap_or(0.0);
        let mut out = Weights {
            ids: ByHash::default(),
            hashes: Vec::new(),
            first: vec![0],
            labels: Vec::new(),
            values: Vec::new(),
            transitions: self.transitions,
        };
        for (id, &hash) in self.hashes.iter().enumerate() {
            let before = out.labels.len();
            for entry in self.first[id] as usize..self.first[id + 1] as usize {
                if self.values[entry].abs() > least {
                    out.labels.push(self.labels[entry]);
                    out.values.push(self.values[entry]);
                }
            }
            if out.labels.len() > before {
                out.ids.insert(hash, out.hashes.len() as u32);
                out.hashes.push(hash);
                out.first.push(out.labels.len() as u32);
            }
        }
        out
    }

    /// Passes over the examples from where the weights stand.
    fn climb(&mut self, examples: &[&Example], recipe: Recipe, told: &mut impl FnMut(usize, f64, &Weights)) {
        let weights = self;
        if recipe.passes == 0 {
            return;
        }
        // Every article as it is, and with words hidden.
        let known: Vec<Vec<(Vec<u32>, Vec<u32>)>> = examples
            .iter()
            .map(|example| {
                let whole = std::iter::once(weights.known(&example.features, &example.first));
                whole.chain(example.hidden.iter().map(|(features, first)| weights.known(features, first))).collect()
            })
            .collect();
        let mut averaged = vec![0f32; weights.values.len()];
        let mut averages = 0f32;
        let mut squares = vec![0f32; weights.values.len()];
        let mut step_squares = [0f32; TRANSITIONS];
        let mut chains: Vec<(usize, usize)> = Vec::new();
        for (number, example) in examples.iter().enumerate() {
            for _ in 0..example.times {
                chains.extend((0..example.lines.len()).map(|line| (number, line)));
            }
        }
        let mut lattice = Lattice::default();
        let mut rows: Vec<Row> = Vec::new();
        let mut ids: Vec<u32> = Vec::new();
        let mut ends: Vec<usize> = Vec::new();
        let mut random = 0x2545_f491_4f6c_dd1du64;
        let seen = |random: u64| (random >> 40) as f32 / (1u64 << 24) as f32 >= recipe.drop;
        for pass in 0..recipe.passes {
            shuffle(&mut chains, &mut random);
            let mut loss = 0.0;
            for &(number, line) in &chains {
                let example = examples[number];
                let line = example.lines[line].clone();
                let labels = &example.labels[line.clone()];
                let hides = (next(&mut random) >> 40) as f32 / (1u64 << 24) as f32 <= recipe.hide;
                let reading = if hides { 1 + (next(&mut random) >> 40) as usize % (known[number].len() - 1) } else { 0 };
                rows.clear();
                ids.clear();
                ends.clear();
                for at in line.clone() {
                    let mut row = [0f32; LABELS];
                    let (features, first) = &known[number][reading];
                    for &id in &features[first[at] as usize..first[at + 1] as usize] {
                        if seen(next(&mut random)) {
                            weights.add_id(id, &mut row);
                            ids.push(id);
                        }
                    }
                    ends.push(ids.len());
                    rows.push(row);
                }
                let steps = Steps::new(weights.transitions);
                lattice.fill(&rows, &steps);
                let mut expected = [0f32; TRANSITIONS];
                lattice.expect_steps(&steps, -1.0, &mut expected);
                loss += lattice.log_sum() - chain::score(&rows, &steps, labels, |index| expected[index] += 1.0);
                let mut from = 0;
                for at in 0..rows.len() {
                    let mut gradient = lattice.marginals(at);
                    for value in &mut gradient {
                        *value = -*value;
                    }
                    gradient[labels[at] as usize] += 1.0;
                    let wrong = gradient.iter().any(|value| value.abs() > 1e-3);
                    for &id in &ids[from..ends[at]] {
                        if !wrong {
                            break;
                        }
                        let range = weights.first[id as usize] as usize..weights.first[id as usize + 1] as usize;
                        for entry in range {
                            let slope = gradient[weights.labels[entry] as usize];
                            if slope.abs() > 1e-4 {
                                squares[entry] += slope * slope;
                                weights.values[entry] += recipe.rate * slope / (1.0 + squares[entry]).sqrt();
                            }
                        }
                    }
                    from = ends[at];
                }
                for ((weight, square), slope) in weights.transitions.iter_mut().zip(&mut step_squares).zip(expected) {
                    *square += slope * slope;
                    *weight += recipe.rate * slope / (1.0 + *square).sqrt();
                }
            }
            for (value, square) in weights.values.iter_mut().zip(&squares) {
                let pull = recipe.pull * recipe.rate / (1.0 + square).sqrt();
                *value = value.signum() * (value.abs() - pull).max(0.0);
            }
            if 2 * pass >= recipe.passes {
                averages += 1.0;
                for (sum, value) in averaged.iter_mut().zip(&weights.values) {
                    *sum += value;
                }
            }
            told(pass, loss, weights);
        }
        // The mean over the later passes says more than the last one.
        for (value, sum) in weights.values.iter_mut().zip(&averaged) {
            *value = if *value == 0.0 { 0.0 } else { sum / averages };
        }
    }

    /// The numbers of an article's features, token by token, and where each token's begin.
    fn known(&self, features: &[u32], first: &[u32]) -> (Vec<u32>, Vec<u32>) {
        let (mut ids, mut starts) = (Vec::new(), vec![0]);
        for pair in first.windows(2) {
            ids.extend(features[pair[0] as usize..pair[1] as usize].iter().filter_map(|feature| self.ids.get(feature)));
            starts.push(ids.len() as u32);
        }
        (ids, starts)
    }
}

/// A generator of our own (xorshift), so that every run takes the same order.
pub fn next(random: &mut u64) -> u64 {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    *random
}

/// Fisher and Yates.
pub fn shuffle<T>(list: &mut [T], random: &mut u64) {
    for at in (1..list.len()).rev() {
        list.swap(at, (next(random) % (at as u64 + 1)) as usize);
    }
}
