//! Writes a model: prunes, quantises, and lays the bytes out as `model.rs` reads them.

use super::learn::Weights;
use crate::tagger::labels::{LABELS, TRANSITIONS};
use crate::tagger::model::{BUCKETS, HEADER};

/// The bytes of a model. Entries smaller than `least` are left out, and features that have no others.
pub fn pack(weights: &Weights, least: f32) -> Vec<u8> {
    let all = weights.values.iter().chain(&weights.transitions);
    let scale = all.fold(0f32, |top, value| top.max(value.abs())).max(f32::MIN_POSITIVE);
    let code = |value: f32| {
        let magnitude = ((value.abs() / scale).sqrt() * 127.0).round() as i8;
        (if value < 0.0 { -magnitude } else { magnitude }) as u8
    };
    let mut buckets = vec![0u8; BUCKETS];
    let (mut low, mut high, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    let (mut labels, mut codes) = (Vec::new(), Vec::new());
    for (id, &hash) in weights.hashes.iter().enumerate() {
        let range = weights.first[id] as usize..weights.first[id + 1] as usize;
        let before = labels.len();
        for entry in range {
            let byte = code(weights.values[entry]);
            if weights.values[entry].abs() >= least && byte != 0 {
                labels.push(weights.labels[entry]);
                codes.push(byte);
            }
        }
        let entries = labels.len() - before;
        let bucket = (hash >> 16) as usize;
        if entries > 0 && buckets[bucket] < u8::MAX {
            debug_assert!(entries <= LABELS);
            counts.push(entries as u8);
            buckets[bucket] += 1;
            low.push(hash as u8);
            high.push((hash >> 8) as u8);
        } else {
            labels.truncate(before);
            codes.truncate(before);
        }
    }
    let mut out = Vec::with_capacity(HEADER + BUCKETS + 3 * low.len() + 2 * labels.len());
    out.extend((low.len() as u32).to_le_bytes());
    out.extend((labels.len() as u32).to_le_bytes());
    out.extend(scale.to_bits().to_le_bytes());
    out.extend(weights.transitions.iter().map(|&value| code(value)));
    debug_assert_eq!(out.len(), 12 + TRANSITIONS);
    for part in [buckets, low, high, counts, labels, codes] {
        out.extend(part);
    }
    out
}
