//! Writes texts that are found by their number: a line each, and beside them how long each block of lines is, all low bytes before
//! the high ones.

use std::fs;
use std::path::Path;

/// Rows in a block: few, for a row is looked for from its block's start.
const BLOCK: usize = 32;

/// Writes `NAME` and `NAME.blocks` to `out`.
pub fn write(rows: &[&str], out: &Path, name: &str) {
    let text: String = rows.iter().flat_map(|row| [row, "\n"]).collect();
    assert_eq!(text.matches('\n').count(), rows.len(), "{name}: a row of several lines");
    let lengths = rows.chunks(BLOCK).map(|block| block.iter().map(|row| row.len() + "\n".len()).sum::<usize>());
    let lengths: Vec<u16> = lengths.map(|length| length.try_into().expect("a block is short")).collect();
    let (lower, upper): (Vec<u8>, Vec<u8>) = lengths.iter().map(|length| length.to_le_bytes().into()).unzip();
    fs::write(out.join(name), text).expect("OUT_DIR is writable");
    fs::write(out.join(format!("{name}.blocks")), [lower, upper].concat()).expect("OUT_DIR is writable");
}
