//! The labels of the chain and how they may follow each other.
//!
//! A mention of one token is `S`, a longer one `B I* E`, the rest `O`. The numbers are laid out so that the labels that may
//! stand after a finished mention (`O`, `S`, `B`) are one block, and every loop of the decoder runs over whole blocks.

use crate::annotation::Kind;

/// Kinds of mention.
pub const KINDS: usize = Kind::ALL.len();
/// Labels: `O`, and four for every kind.
pub const LABELS: usize = 1 + 4 * KINDS;
/// Outside all mentions.
#[cfg(any(feature = "train", test))]
pub const O: usize = 0;
/// First of the `S` labels: a mention of one token.
pub const S: usize = 1;
/// First of the `B` labels: a mention begins and goes on.
pub const B: usize = S + KINDS;
/// First of the `I` labels.
pub const I: usize = B + KINDS;
/// First of the `E` labels: a longer mention ends.
pub const E: usize = I + KINDS;
/// Labels that may follow a finished mention: `0..OPEN`.
pub const OPEN: usize = I;
/// Labels after which a mention is finished, in the order of the transition table's rows.
pub const CLOSED: usize = 1 + 2 * KINDS;
/// Weights of transitions: from every closed label to every open one, and per kind `BI`, `BE`, `II`, `IE`.
pub const TRANSITIONS: usize = CLOSED * OPEN + 4 * KINDS;

/// The label of a closed row: `O`, `S…`, `E…`.
pub const fn closed(row: usize) -> usize {
    if row < B { row } else { row - B + E }
}

/// The row of a closed label.
#[cfg(any(feature = "train", test))]
pub const fn row(label: usize) -> Option<usize> {
    match label {
        0..B => Some(label),
        E.. => Some(label - E + B),
        _ => None,
    }
}

/// Where the weight of a step from `from` to `to` stands in the transition table; None for a step that cannot be.
#[cfg(any(feature = "train", test))]
pub fn transition(from: usize, to: usize) -> Option<usize> {
    match row(from) {
        Some(row) => (to < OPEN).then_some(row * OPEN + to),
        None => {
            let kind = (from - B) % KINDS;
            let base = CLOSED * OPEN + 4 * kind + if from >= I { 2 } else { 0 };
            if to == I + kind {
                Some(base)
            } else if to == E + kind {
                Some(base + 1)
            } else {
                None
            }
        }
    }
}

/// Calls `put(token, label)` for a mention's tokens.
#[cfg(feature = "train")]
pub fn write(tokens: std::ops::Range<usize>, kind: usize, mut put: impl FnMut(usize, usize)) {
    let last = tokens.end - 1;
    if tokens.start == last {
        put(last, S + kind);
        return;
    }
    put(tokens.start, B + kind);
    for token in tokens.start + 1..last {
        put(token, I + kind);
    }
    put(last, E + kind);
}

/// The mentions of a well-formed row of labels: tokens and kind.
#[cfg(any(feature = "train", test))]
pub fn spans(labels: &[u8]) -> Vec<(std::ops::Range<usize>, usize)> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, &label) in labels.iter().enumerate() {
        match label as usize {
            O | I..E => {}
            label @ S..B => out.push((at..at + 1, label - S)),
            B..I => start = at,
            label => out.push((start..at + 1, label - E)),
        }
    }
    out
}
