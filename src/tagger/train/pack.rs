//! Writes a model: quantises, and lays the bytes out as `model.rs` reads them.

use super::learn::Weights;
use super::words::Words;
use crate::tagger::model::{BUCKETS, HIGH, LEVELS};

/// The code of a weight.
fn code(value: f32, scale: f32) -> u8 {
    let magnitude = ((value.abs() / scale).sqrt() * f32::from(LEVELS)).round() as i8;
    (if value < 0.0 { -magnitude } else { magnitude }) as u8
}

fn greatest(values: &[f32]) -> f32 {
    values.iter().fold(f32::MIN_POSITIVE, |top, value| top.max(value.abs()))
}

/// The bytes of a model; `judge` is a forest's.
pub fn pack(chain: &Weights, judge: &[u8], words: &Words) -> Vec<u8> {
    let mut out = Vec::new();
    let scale = greatest(&chain.transitions);
    out.extend(scale.to_bits().to_le_bytes());
    out.extend(chain.transitions.iter().map(|&value| code(value, scale)));
    table(chain, &mut out);
    out.extend(judge);
    let common = words.common();
    out.extend((common.len() as u32).to_le_bytes());
    for shift in [24, 16, 8] {
        out.extend(common.iter().map(|word| (word >> shift) as u8));
    }
    out
}

fn table(weights: &Weights, out: &mut Vec<u8>) {
    let scale = greatest(&weights.values);
    let mut buckets = vec![0u8; BUCKETS];
    let (mut low, mut high, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    let (mut labels, mut codes) = (Vec::new(), Vec::new());
    for (id, &hash) in weights.hashes.iter().enumerate() {
        let before = labels.len();
        for entry in weights.first[id] as usize..weights.first[id + 1] as usize {
            let byte = code(weights.values[entry], scale);
            if byte != 0 {
                labels.push(weights.labels[entry]);
                codes.push(byte);
            }
        }
        let entries = labels.len() - before;
        let bucket = (hash >> 16) as usize;
        if entries > 0 && buckets[bucket] < u8::MAX {
            counts.push(entries as u8);
            buckets[bucket] += 1;
            low.push(hash as u8);
            high.push((hash >> 8) as u8 & HIGH);
        } else {
            labels.truncate(before);
            codes.truncate(before);
        }
    }
    out.extend((low.len() as u32).to_le_bytes());
    out.extend((labels.len() as u32).to_le_bytes());
    out.extend(scale.to_bits().to_le_bytes());
    for part in [buckets, low, high, counts, labels, codes] {
        out.extend(part);
    }
}
