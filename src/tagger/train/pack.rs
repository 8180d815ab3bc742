//! Writes a model: quantises, and lays the bytes out as `model.rs` reads them.

use super::learn::Weights;
use super::words::Words;
use crate::tagger::model::{BUCKETS, FIRST, HIGH, LEVELS};

/// The code of a weight.
fn code(value: f32, scale: f32) -> u8 {
    let magnitude = ((value.abs() / scale).sqrt() * f32::from(LEVELS)).round() as i8;
    (if value < 0.0 { -magnitude } else { magnitude }) as u8
}

fn greatest(values: &[f32]) -> f32 {
    values.iter().fold(f32::MIN_POSITIVE, |top, value| top.max(value.abs()))
}

/// The bytes of a model; `judge` is a forest's. Codes less than `least` to either side of zero are left out.
pub fn pack(chain: &Weights, judge: &[u8], words: &Words, least: u8) -> Vec<u8> {
    let mut out = Vec::new();
    let scale = greatest(&chain.transitions);
    out.extend(scale.to_bits().to_le_bytes());
    out.extend(chain.transitions.iter().map(|&value| code(value, scale)));
    table(chain, least, &mut out);
    out.extend(judge);
    let common = words.common();
    out.extend((common.len() as u32).to_le_bytes());
    for shift in [24, 16, 8] {
        out.extend(common.iter().map(|word| (word >> shift) as u8));
    }
    out
}

fn table(weights: &Weights, least: u8, out: &mut Vec<u8>) {
    let scale = greatest(&weights.values);
    let mut buckets = vec![0u8; BUCKETS];
    let (mut low, mut high) = (Vec::new(), Vec::new());
    let (mut labels, mut codes) = (Vec::new(), Vec::new());
    for (id, &hash) in weights.hashes.iter().enumerate() {
        let before = labels.len();
        for entry in weights.first[id] as usize..weights.first[id + 1] as usize {
            let byte = code(weights.values[entry], scale);
            if (byte as i8).unsigned_abs() >= least {
                let first = if labels.len() == before { FIRST } else { 0 };
                labels.push(weights.labels[entry] | first);
                codes.push(byte);
            }
        }
        let bucket = (hash >> 16) as usize;
        if labels.len() > before && buckets[bucket] < u8::MAX {
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
    for part in [buckets, low, high, labels, codes] {
        out.extend(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tagger::model::Model;
    use crate::tagger::train::grow;
    use crate::tagger::train::learn::ByHash;

    #[test]
    fn a_packed_model_reads_back_its_weights() {
        let features: &[(u32, &[(usize, f32)])] = &[
            (0x0001_0203, &[(0, 1.0), (13, -0.25), (48, 2.0)]),
            (0x0001_0204, &[(5, -2.0)]),
            // Too small to be written.
            (0x0001_0205, &[(7, 1e-6), (8, 0.12)]),
            (0xfffe_ff00, &[(0, -1.5), (37, 0.5)]),
        ];
        let mut seen: ByHash<(u32, u64)> = ByHash::default();
        for (hash, entries) in features {
            seen.insert(*hash, (1, entries.iter().fold(0, |labels, (label, _)| labels | 1 << label)));
        }
        let mut weights = Weights::over(seen, 1);
        weights.values = features.iter().flat_map(|(_, entries)| entries.iter().map(|entry| entry.1)).collect();

        let bytes = pack(&weights, &grow::grow(&[], grow::Recipe { trees: 1, depth: 2, rate: 0.1, least: 1.0 }), &Words::default(), 12);
        let model = Model::over(&bytes).expect("what was packed");
        for (hash, entries) in features {
            let mut read = Vec::new();
            model.chain.each(*hash, |label, weight| read.push((label, weight)));
            let kept = || entries.iter().filter(|(_, weight)| weight.abs() > 0.13);
            assert_eq!(read.len(), kept().count(), "{hash:x}: {read:?}");
            for ((label, weight), (wanted, value)) in read.iter().zip(kept()) {
                assert_eq!(label, wanted, "{hash:x}");
                assert!((weight - value).abs() < 0.05, "{hash:x}: {weight} for {value}");
            }
        }
        model.chain.each(0x0002_0203, |label, weight| panic!("{label} {weight} of a feature that was never seen"));
        assert!((0..bytes.len()).all(|length| Model::over(&bytes[..length]).is_none()), "cut short");
    }
}
