//! Hashes that stand for features. They are part of the model's format: a change here wants a new training.

/// Mixes two numbers into one.
pub fn mix(a: u32, b: u32) -> u32 {
    let wide = ((u64::from(a) << 32) | u64::from(b)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let wide = (wide ^ (wide >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (wide >> 32) as u32
}

/// Hash of letters.
pub fn text(letters: &str) -> u32 {
    let mut hash = 0x811c_9dc5u32;
    for &byte in letters.as_bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    mix(hash, 0x5bd1)
}
