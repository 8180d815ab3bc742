//! The trained weights as they lie in the module: read in place, nothing is unpacked.
//!
//! All numbers are little-endian. `features: u32`, `entries: u32`, `scale: f32` (the weight of code 127), the transition codes
//! (one byte each), a bucket index of 65,536 counts (one byte each: features whose hash begins with these 16 bits; a prefix sum
//! is made at start), then per feature the low byte of the hash's other half, per feature its high byte, per feature its number
//! of entries, and the entries: all label bytes, then all weight bytes.
//!
//! A weight byte `c` (signed) stands for `scale * c * |c| / 127²`: square-root companding, which keeps small weights apart.

use super::chain::{Row, Steps};
use super::labels::{LABELS, TRANSITIONS};

/// Buckets: one for each value of a hash's upper half.
pub const BUCKETS: usize = 1 << 16;
/// Bytes before the bucket counts.
pub const HEADER: usize = 12 + TRANSITIONS;

/// A model over its bytes.
pub struct Model<'m> {
    low: &'m [u8],
    high: &'m [u8],
    labels: &'m [u8],
    weights: &'m [u8],
    /// First feature of each bucket, and one past the last.
    bucket: Vec<u32>,
    /// First entry of each feature, and one past the last.
    entry: Vec<u32>,
    unit: f32,
    steps: Steps,
}

/// The weight that a byte stands for, `unit` being `scale / 127²`.
pub fn expand(code: u8, unit: f32) -> f32 {
    let code = i32::from(code as i8);
    unit * (code * code.abs()) as f32
}

impl<'m> Model<'m> {
    /// Lays the model over its bytes; None when they are cut short.
    pub fn over(bytes: &'m [u8]) -> Option<Model<'m>> {
        let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let features = number(0)? as usize;
        let entries = number(4)? as usize;
        let unit = f32::from_bits(number(8)?) / (127.0 * 127.0);
        let mut transitions = [0f32; TRANSITIONS];
        for (weight, &code) in transitions.iter_mut().zip(bytes.get(12..HEADER)?) {
            *weight = expand(code, unit);
        }
        let mut at = HEADER;
        let mut take = |length: usize| {
            let part = bytes.get(at..at + length)?;
            at += length;
            Some(part)
        };
        let bucket = sums(take(BUCKETS)?);
        let low = take(features)?;
        let high = take(features)?;
        let entry = sums(take(features)?);
        let labels = take(entries)?;
        let weights = take(entries)?;
        let whole = bucket.last().copied() == Some(features as u32) && entry.last().copied() == Some(entries as u32);
        let known = labels.iter().all(|&label| (label as usize) < LABELS);
        (whole && known).then(|| Model { low, high, labels, weights, bucket, entry, unit, steps: Steps::new(transitions) })
    }

    /// The weights of steps.
    pub fn steps(&self) -> &Steps {
        &self.steps
    }

    /// Adds a feature's weights to a token's scores.
    pub fn add(&self, feature: u32, row: &mut Row) {
        let bucket = (feature >> 16) as usize;
        let (from, to) = (self.bucket[bucket] as usize, self.bucket[bucket + 1] as usize);
        let (low, high) = (feature as u8, (feature >> 8) as u8);
        for index in from..to {
            if self.low[index] == low && self.high[index] == high {
                for entry in self.entry[index] as usize..self.entry[index + 1] as usize {
                    row[self.labels[entry] as usize] += expand(self.weights[entry], self.unit);
                }
                return;
            }
        }
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
