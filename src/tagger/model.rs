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
    labels: &'m [u8],
    weights: &'m [u8],
    /// First feature of each bucket, and one past the last.
    bucket: Box<[u32]>,
    /// For each feature its key, above its first entry; then one past the last entry.
    rows: Box<[u32]>,
    /// The weight that each byte stands for.
    sizes: [f32; 256],
}

/// The lower bits of a row are its first entry, those above are the kept bits of the hash's lower half.
const ENTRY: u32 = (1 << 22) - 1;

/// What a row has above its first entry.
fn key(low: u8, high: u8) -> u32 {
    u32::from_le_bytes([low, high & HIGH, 0, 0]) << ENTRY.count_ones()
}

impl<'m> Table<'m> {
    /// Lays a table over the front of the bytes; None when they are cut short or a label is not below `known`.
    fn over(bytes: &mut Reader<'m>, known: usize) -> Option<Table<'m>> {
        let features = bytes.number()? as usize;
        let entries = bytes.number()? as usize;
        let unit = bytes.unit()?;
        let bucket = sums(bytes.take(BUCKETS)?);
        let mut keys = bytes.take(features)?.iter().zip(bytes.take(features)?);
        let labels = bytes.take(entries)?;
        let weights = bytes.take(entries)?;
        let mut rows = Vec::with_capacity(features + 1);
        for (label, entry) in labels.iter().zip(0..) {
            if label & FIRST != 0 {
                let (&low, &high) = keys.next()?;
                rows.push(key(low, high) | entry);
            }
            if usize::from(label & !FIRST) >= known {
                return None;
            }
        }
        rows.push(entries as u32);
        let whole = bucket.last().copied() == Some(features as u32) && rows.len() == features + 1 && entries <= ENTRY as usize;
        whole.then(|| Table {
            labels,
            weights,
            bucket,
            rows: rows.into_boxed_slice(),
            sizes: std::array::from_fn(|code| expand(code as u8, unit)),
        })
    }

    /// Calls `put(label, weight)` for a feature's entries.
    pub fn each(&self, feature: u32, mut put: impl FnMut(usize, f32)) {
        let bucket = (feature >> 16) as usize;
        let wanted = key(feature as u8, (feature >> 8) as u8);
        for at in self.bucket[bucket] as usize..self.bucket[bucket + 1] as usize {
            let row = self.rows[at];
            if row & !ENTRY == wanted {
                let entries = (row & ENTRY) as usize..(self.rows[at + 1] & ENTRY) as usize;
                for (label, &weight) in self.labels[entries.clone()].iter().zip(&self.weights[entries]) {
                    put(usize::from(label & !FIRST), self.sizes[usize::from(weight)]);
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
fn sums(counts: &[u8]) -> Box<[u32]> {
    let mut sums = vec![0; counts.len() + 1].into_boxed_slice();
    let mut sum = 0;
    for (out, &count) in sums[1..].iter_mut().zip(counts) {
        sum += u32::from(count);
        *out = sum;
    }
    sums
}
