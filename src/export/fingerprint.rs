//! Names that stay the same for the same content.

/// A UUID of the custom kind (version 8 of RFC 9562) made from the parts, in order: the FNV-1a hash of their bytes. The same
/// parts give the same name on every machine; it protects against nobody.
pub fn uuid(parts: &[&str]) -> String {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let mut take = |byte: u8| hash = (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    for part in parts {
        part.bytes().for_each(&mut take);
        // No byte of UTF-8: `ab`, `c` and `a`, `bc` differ.
        take(0xff);
    }
    let version = (hash & !(0xf << 76)) | (0x8 << 76);
    let variant = (version & !(0b11 << 62)) | (0b10 << 62);
    let digits = format!("{variant:032x}");
    let (one, rest) = digits.split_at(8);
    let (two, rest) = rest.split_at(4);
    let (three, rest) = rest.split_at(4);
    let (four, five) = rest.split_at(4);
    format!("{one}-{two}-{three}-{four}-{five}")
}
