//! The linear chain: its best labelling, and how probable each label and each mention is.

use super::labels::{B, CLOSED, E, I, KINDS, LABELS, OPEN, S, TRANSITIONS, closed};
#[cfg(any(feature = "train", test))]
use super::labels::{O, row, transition};

/// Scores of the labels at one token.
pub type Row = [f32; LABELS];

/// Weights of the steps between labels, with their exponentials.
pub struct Steps {
    #[cfg_attr(not(any(feature = "train", test)), expect(dead_code, reason = "only the trainer looks for the one best labelling"))]
    weights: [f32; TRANSITIONS],
    factors: [f32; TRANSITIONS],
}

impl Steps {
    /// From the weights, in the order of [`transition`].
    pub fn new(weights: [f32; TRANSITIONS]) -> Self {
        let mut factors = weights;
        for factor in &mut factors {
            *factor = factor.exp();
        }
        Steps { weights, factors }
    }
}

/// The best labelling of a chain. `back` is scratch that grows to the longest chain and is used again.
#[cfg(any(feature = "train", test))]
pub fn viterbi(rows: &[Row], steps: &Steps, back: &mut Vec<[u8; LABELS]>, best: &mut Vec<u8>) {
    best.clear();
    let Some(first) = rows.first() else { return };
    back.clear();
    back.resize(rows.len(), [0; LABELS]);
    best.resize(rows.len(), 0);
    let mut score = [f32::NEG_INFINITY; LABELS];
    score[..OPEN].copy_from_slice(&first[..OPEN]);
    for (values, back) in rows[1..].iter().zip(&mut back[1..]) {
        let mut next = [f32::NEG_INFINITY; LABELS];
        let mut from = [0u8; LABELS];
        for source in 0..CLOSED {
            let label = closed(source);
            let weights = &steps.weights[source * OPEN..(source + 1) * OPEN];
            for to in 0..OPEN {
                let value = score[label] + weights[to];
                if value > next[to] {
                    next[to] = value;
                    from[to] = label as u8;
                }
            }
        }
        for kind in 0..KINDS {
            let weights = &steps.weights[CLOSED * OPEN + 4 * kind..][..4];
            for (to, offset) in [(I + kind, 0), (E + kind, 1)] {
                let begun = score[B + kind] + weights[offset];
                let inside = score[I + kind] + weights[2 + offset];
                (next[to], from[to]) = if begun >= inside { (begun, (B + kind) as u8) } else { (inside, (I + kind) as u8) };
            }
        }
        for (next, value) in next.iter_mut().zip(values) {
            *next += value;
        }
        score = next;
        *back = from;
    }
    let mut label = (0..CLOSED).map(closed).max_by(|&a, &b| score[a].total_cmp(&score[b]).then(b.cmp(&a))).unwrap_or(O);
    for at in (0..rows.len()).rev() {
        best[at] = label as u8;
        label = back[at][label] as usize;
    }
}

/// What forward and backward found: everything scaled so that each token's forward row sums to one.
#[derive(Default)]
pub struct Lattice {
    /// Exponentials of the scores, each row divided by its greatest.
    potentials: Vec<Row>,
    /// Probability of the text so far, ending in the label.
    forward: Vec<Row>,
    /// Weight of the rest of the text after the label.
    backward: Vec<Row>,
    /// What each forward row was divided by.
    scale: Vec<f32>,
    /// Logarithm of the sum over all labellings, less the greatest scores taken out of the rows.
    log_sum: f64,
}

impl Lattice {
    /// Sums over all labellings of a chain.
    pub fn fill(&mut self, rows: &[Row], steps: &Steps) {
        let n = rows.len();
        self.potentials.clear();
        self.log_sum = 0.0;
        for values in rows {
            let top = values.iter().fold(f32::NEG_INFINITY, |top, &value| top.max(value));
            let mut row = [0f32; LABELS];
            for (out, value) in row.iter_mut().zip(values) {
                // Far below the best there is nothing to be said, and nothing to be computed.
                *out = if value - top < -18.0 { 0.0 } else { (value - top).exp() };
            }
            self.log_sum += f64::from(top);
            self.potentials.push(row);
        }
        self.forward.clear();
        self.scale.clear();
        for at in 0..n {
            let mut row = [0f32; LABELS];
            if at == 0 {
                row[..OPEN].fill(1.0);
            } else {
                advance(&self.forward[at - 1], steps, &mut row);
            }
            let mut sum = 0.0;
            for (value, potential) in row.iter_mut().zip(&self.potentials[at]) {
                *value *= potential;
                sum += *value;
            }
            let sum = sum.max(f32::MIN_POSITIVE);
            for value in &mut row {
                *value /= sum;
            }
            self.log_sum += f64::from(sum.ln());
            self.scale.push(sum);
            self.forward.push(row);
        }
        self.backward.clear();
        self.backward.resize(n, [0.0; LABELS]);
        if n == 0 {
            return;
        }
        let mut end = 0.0;
        for source in 0..CLOSED {
            self.backward[n - 1][closed(source)] = 1.0;
            end += self.forward[n - 1][closed(source)];
        }
        let end = end.max(f32::MIN_POSITIVE);
        self.log_sum += f64::from(end.ln());
        for value in &mut self.backward[n - 1] {
            *value /= end;
        }
        for at in (0..n - 1).rev() {
            let (backward, potentials, scale) = (self.backward[at + 1], self.potentials[at + 1], self.scale[at + 1]);
            let ahead: [f32; LABELS] = std::array::from_fn(|label| backward[label] * potentials[label] / scale);
            retreat(&ahead, steps, &mut self.backward[at]);
        }
    }

    /// Logarithm of the sum over all labellings that were summed.
    #[cfg(any(feature = "train", test))]
    pub fn log_sum(&self) -> f64 {
        self.log_sum
    }

    /// Probability of each label at a token.
    #[cfg(feature = "train")]
    pub fn marginals(&self, at: usize) -> Row {
        let mut out = self.forward[at];
        for (value, backward) in out.iter_mut().zip(&self.backward[at]) {
            *value *= backward;
        }
        out
    }

    /// Adds `factor` times the expected number of each step, over the whole chain, to `out`.
    #[cfg(feature = "train")]
    pub fn expect_steps(&self, steps: &Steps, factor: f32, out: &mut [f32; TRANSITIONS]) {
        for at in 1..self.forward.len() {
            let (backward, potentials, scale) = (self.backward[at], self.potentials[at], self.scale[at]);
            let ahead: [f32; LABELS] = std::array::from_fn(|label| backward[label] * potentials[label] / scale * factor);
            let before = &self.forward[at - 1];
            for source in 0..CLOSED {
                let here = before[closed(source)];
                if here < 1e-5 {
                    continue;
                }
                let range = source * OPEN..(source + 1) * OPEN;
                for ((out, factor), ahead) in out[range.clone()].iter_mut().zip(&steps.factors[range]).zip(&ahead) {
                    *out += here * factor * ahead;
                }
            }
            for kind in 0..KINDS {
                let base = CLOSED * OPEN + 4 * kind;
                for (offset, from, to) in [(0, B, I), (1, B, E), (2, I, I), (3, I, E)] {
                    out[base + offset] += before[from + kind] * steps.factors[base + offset] * ahead[to + kind];
                }
            }
        }
    }

    /// Calls `found(start, end, kind, probability)` for every mention at least as probable as `least`; `end` is exclusive.
    pub fn mentions(&self, steps: &Steps, least: f32, mut found: impl FnMut(usize, usize, usize, f32)) {
        for start in 0..self.forward.len() {
            for kind in 0..KINDS {
                let single = self.forward[start][S + kind] * self.backward[start][S + kind];
                if single >= least {
                    found(start, start + 1, kind, single);
                }
                let begins = self.forward[start][B + kind];
                if begins * self.backward[start][B + kind] < least {
                    continue;
                }
                let base = CLOSED * OPEN + 4 * kind;
                let (mut inside, mut step) = (begins, 0);
                for at in start + 1..self.forward.len() {
                    let scaled = inside / self.scale[at];
                    let ends = scaled * steps.factors[base + step + 1] * self.potentials[at][E + kind] * self.backward[at][E + kind];
                    if ends >= least {
                        found(start, at + 1, kind, ends);
                    }
                    inside = scaled * steps.factors[base + step] * self.potentials[at][I + kind];
                    if inside * self.backward[at][I + kind] < least {
                        break;
                    }
                    step = 2;
                }
            }
        }
    }
}

/// One step forward: sums over the labels before, into `out`, which is zero.
fn advance(before: &Row, steps: &Steps, out: &mut Row) {
    for source in 0..CLOSED {
        let here = before[closed(source)];
        if here == 0.0 {
            continue;
        }
        for (out, factor) in out[..OPEN].iter_mut().zip(&steps.factors[source * OPEN..(source + 1) * OPEN]) {
            *out += here * factor;
        }
    }
    for kind in 0..KINDS {
        let factors = &steps.factors[CLOSED * OPEN + 4 * kind..][..4];
        out[I + kind] = before[B + kind] * factors[0] + before[I + kind] * factors[2];
        out[E + kind] = before[B + kind] * factors[1] + before[I + kind] * factors[3];
    }
}

/// One step backward: sums over the labels ahead, into `out`.
fn retreat(ahead: &Row, steps: &Steps, out: &mut Row) {
    for source in 0..CLOSED {
        let factors = &steps.factors[source * OPEN..(source + 1) * OPEN];
        out[closed(source)] = factors.iter().zip(ahead).map(|(factor, ahead)| factor * ahead).sum();
    }
    for kind in 0..KINDS {
        let factors = &steps.factors[CLOSED * OPEN + 4 * kind..][..4];
        out[B + kind] = factors[0] * ahead[I + kind] + factors[1] * ahead[E + kind];
        out[I + kind] = factors[2] * ahead[I + kind] + factors[3] * ahead[E + kind];
    }
}

/// The score of one labelling, and the steps it takes, handed to `step`.
#[cfg(any(feature = "train", test))]
pub fn score(rows: &[Row], steps: &Steps, labels: &[u8], mut step: impl FnMut(usize)) -> f64 {
    let mut sum = 0.0;
    for (at, (values, &label)) in rows.iter().zip(labels).enumerate() {
        sum += f64::from(values[label as usize]);
        if at > 0
            && let Some(index) = transition(labels[at - 1] as usize, label as usize)
        {
            sum += f64::from(steps.weights[index]);
            step(index);
        }
    }
    sum
}

/// Labels that can stand next to each other, for checking a labelling made from gold spans.
#[cfg(any(feature = "train", test))]
pub fn is_path(labels: &[u8]) -> bool {
    labels.windows(2).all(|pair| transition(pair[0] as usize, pair[1] as usize).is_some())
        && labels.first().is_none_or(|&label| (label as usize) < OPEN)
        && labels.last().is_none_or(|&label| row(label as usize).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tagger::labels::spans;

    /// Scores for three tokens that prefer a person of two tokens, then nothing; other numbers are arbitrary but fixed.
    fn chain() -> (Vec<Row>, Steps) {
        let mut state = 7u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) as f32 / 65536.0 - 0.5
        };
        let mut rows = vec![[0f32; LABELS]; 3];
        rows.iter_mut().flatten().for_each(|value| *value = next());
        (rows[0][B], rows[1][E], rows[2][O]) = (3.0, 3.0, 3.0);
        let mut weights = [0f32; TRANSITIONS];
        weights.iter_mut().for_each(|weight| *weight = next());
        (rows, Steps::new(weights))
    }

    /// Every labelling of the chain that can be, with its score.
    fn all(rows: &[Row], steps: &Steps) -> Vec<(Vec<u8>, f64)> {
        let label = |at: usize| (0..LABELS as u8).map(move |label| (at, label));
        let mut out = Vec::new();
        for (_, a) in label(0) {
            for (_, b) in label(1) {
                for (_, c) in label(2) {
                    if is_path(&[a, b, c]) {
                        out.push((vec![a, b, c], score(rows, steps, &[a, b, c], |_| {})));
                    }
                }
            }
        }
        out
    }

    #[test]
    fn viterbi_finds_the_best_of_all_labellings() {
        let (rows, steps) = chain();
        let best = all(&rows, &steps).into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).expect("some");
        let (mut back, mut found) = (Vec::new(), Vec::new());
        viterbi(&rows, &steps, &mut back, &mut found);
        assert_eq!(found, best.0);
        assert_eq!(spans(&found), [(0..2, 0)]);
    }

    #[test]
    fn probabilities_are_shares_of_all_labellings() {
        let (rows, steps) = chain();
        let all = all(&rows, &steps);
        let whole: f64 = all.iter().map(|(_, score)| score.exp()).sum();
        let mut lattice = Lattice::default();
        lattice.fill(&rows, &steps);
        assert!((lattice.log_sum() - whole.ln()).abs() < 1e-3, "{} {}", lattice.log_sum(), whole.ln());
        let mut seen = 0;
        lattice.mentions(&steps, 0.001, |start, end, kind, probability| {
            let having = all.iter().filter(|(labels, _)| spans(labels).contains(&(start..end, kind)));
            let share = having.map(|(_, score)| score.exp()).sum::<f64>() / whole;
            assert!((f64::from(probability) - share).abs() < 1e-3, "{start}..{end} {kind}: {probability} {share}");
            seen += 1;
        });
        assert!(seen > 5);
    }
}
