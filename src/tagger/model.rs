//! The trained weights as they lie in the module: read in place, nothing is unpacked.
//!
//! A table maps feature hashes to rows of (label, weight). All numbers are little-endian: `features: u32`, `entries: u32`,
//! `scale: f32` (the weight of code [`LEVELS`]), a bucket index of 65,536 counts (one byte each: features whose hash begins with these
//! 16 bits; running sums are made at start), then per feature the low byte of the hash's other half, per feature the next two
//! bits (the rest would cost size and prevent few mistaken identities), and the entries: all label bytes, those of a feature's first
//! entry marked with [`FIRST`], then all weight bytes.
//!
//! A weight byte `c` (signed) stands for `scale * c * |c| / LEVELS²`: square-root companding, which keeps small weights apart. Finer
//! levels would cost size and change no decision worth it.
//!
//! The model is the chain's steps (`scale: f32` and one byte each), the chain's table, the judge's trees, and the hashes of
//! common words: `words: u32`, then the first, second and third byte of each hash, sorted.

use super::chain::{Row, Steps};
use super::forest::Forest;
use super::labels::{LABELS, TRANSITIONS};

/// Buckets: one for each value of a hash's upper half.
pub const BUCKETS: usize = 1 << 16;

/// The bits of a hash's second byte that are kept.
pub const HIGH: u8 = 0b11;

/// Marks the label of a feature's first entry.
pub const FIRST: u8 = 0x40;

/// Sizes of a weight, to either side of zero.
pub const LEVELS: u8 = 45;

/// The weight that a byte stands for, `unit` being `scale / LEVELS²`.
pub fn expand(code: u8, unit: f32) -> f32 {
    let code = i32::from(code as i8);
    unit * (code * code.abs()) as f32
}

/// Takes bytes off the front of a model.
struct Reader<'m>(&'m [u8]);

impl<'m> Reader<'m> {
    fn take(&mut self, length: usize) -> Option<&'m [u8]> {
        let (part, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(part)
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    fn unit(&mut self) -> Option<f32> {
        Some(f32::from_bits(self.number()?) / f32::from(LEVELS).powi(2))
    }
}

/// Rows of weights by feature hash.
pub struct Table<'m> {
    low: &'m [u8],
    high: &'m [u8],
    labels: &'m [u8],
    weights: &'m [u8],
    /// First feature of each bucket, and one past the last.
    bucket: Vec<u32>,
    /// First entry of each feature, and one past the last.
    entry: Vec<u32>,
    unit: f32,
    /// One bit per bucket and lowest four bits of a hash: set where a feature may be. Most look-ups end here.
    maybe: Vec<u16>,
}

impl<'m> Table<'m> {
    /// Lays a table over the front of the bytes; None when they are cut short or a label is not below `labels`.
    fn over(bytes: &mut Reader<'m>, known: usize) -> Option<Table<'m>> {
        let features = bytes.number()? as usize;
        let entries = bytes.number()? as usize;
        let unit = bytes.unit()?;
        let bucket = sums(bytes.take(BUCKETS)?);
        let low = bytes.take(features)?;
        let high = bytes.take(features)?;
        let labels = bytes.take(entries)?;
        let weights = bytes.take(entries)?;
        let marked = labels.iter().zip(0..).filter(|(label, _)| *label & FIRST != 0).map(|(_, entry)| entry);
        let entry: Vec<u32> = marked.chain([entries as u32]).collect();
        let whole = bucket.last().copied() == Some(features as u32) && entry.len() == features + 1;
        let known = labels.iter().all(|&label| usize::from(label & !FIRST) < known);
        if !(whole && known) {
            return None;
        }
        let mut maybe = vec![0u16; BUCKETS];
        for (bits, range) in maybe.iter_mut().zip(bucket.windows(2)) {
            *bits = low[range[0] as usize..range[1] as usize].iter().fold(0, |bits, low| bits | 1 << (low & 15));
        }
        Some(Table { low, high, labels, weights, bucket, entry, unit, maybe })
    }

    /// Calls `put(label, weight)` for a feature's entries.
    pub fn each(&self, feature: u32, mut put: impl FnMut(usize, f32)) {
        let bucket = (feature >> 16) as usize;
        if self.maybe[bucket] >> (feature & 15) & 1 == 0 {
            return;
        }
        let (from, to) = (self.bucket[bucket] as usize, self.bucket[bucket + 1] as usize);
        let (low, high) = (feature as u8, (feature >> 8) as u8 & HIGH);
        for index in from..to {
            if self.low[index] == low && self.high[index] == high {
                for entry in self.entry[index] as usize..self.entry[index + 1] as usize {
                    put(usize::from(self.labels[entry] & !FIRST), expand(self.weights[entry], self.unit));
                }
                return;
            }
        }
    }
}

/// A model over its bytes.
pub struct Model<'m> {
    /// The chain's weights of steps.
    pub steps: Steps,
    /// The chain's weights of features, by label.
    pub chain: Table<'m>,
    /// The judge's trees.
    pub judge: Forest<'m>,
    /// The three upper bytes of common words' hashes.
    common: [&'m [u8]; 3],
}

impl<'m> Model<'m> {
    /// Lays the model over its bytes; None when they are cut short.
    pub fn over(bytes: &'m [u8]) -> Option<Model<'m>> {
        let mut bytes = Reader(bytes);
        let unit = bytes.unit()?;
        let mut transitions = [0f32; TRANSITIONS];
        for (weight, &code) in transitions.iter_mut().zip(bytes.take(TRANSITIONS)?) {
            *weight = expand(code, unit);
        }
        let chain = Table::over(&mut bytes, LABELS)?;
        let (judge, rest) = Forest::over(bytes.0)?;
        bytes.0 = rest;
        let words = bytes.number()? as usize;
        let common = [bytes.take(words)?, bytes.take(words)?, bytes.take(words)?];
        Some(Model { steps: Steps::new(transitions), chain, judge, common })
    }

    /// True for a word (by its hash) that the corpus writes without capitals.
    pub fn is_common(&self, word: u32) -> bool {
        let [first, second, third] = self.common;
        let (mut from, mut to) = (0, first.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            let here = u32::from(first[middle]) << 16 | u32::from(second[middle]) << 8 | u32::from(third[middle]);
            match here.cmp(&(word >> 8)) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        false
    }

    /// Adds a feature's weights to a token's scores.
    pub fn add(&self, feature: u32, row: &mut Row) {
        self.chain.each(feature, |label, weight| row[label] += weight);
    }
}

/// Running sums of the counts, from 0.
fn sums(counts: &[u8]) -> Vec<u32> {
    let mut sum = 0;
    let mut out = Vec::with_capacity(counts.len() + 1);
    out.push(0);
    for &count in counts {
        sum += u32::from(count);
        out.push(sum);
    }
    out
}
