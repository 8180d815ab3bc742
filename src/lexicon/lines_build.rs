//! Folds lists of lines: how many bytes each shares with the one before it in its list, and what follows.
//!
//! A byte below a blank begins a line and says how many bytes are shared; [`END`] ends a list. Before all, little-endian, `u32`: how
//! many lines there are, and how many blanks are not shared, which is what a reader has to look up.

use std::fs;
use std::path::Path;

/// Ends a list; the greatest number of bytes that can be shared is one less.
const END: u8 = 31;

/// Writes the lists to `NAME.lists` in `out`. Each comes sorted by bytes; its lines hold nothing below a blank.
pub fn write(lists: &[Vec<&str>], out: &Path, name: &str) {
    let (mut folded, mut entries) = (Vec::new(), 0u32);
    for list in lists {
        let mut before = "";
        for &line in list {
            assert!(before <= line, "{line:?} is out of order");
            assert!(line.bytes().all(|byte| byte > END), "{line:?} holds a control character");
            let common = before.bytes().zip(line.bytes()).take_while(|(a, b)| a == b).count().min(usize::from(END) - 1);
            entries += 1 + line.as_bytes()[common..].iter().filter(|&&byte| byte == b' ').count() as u32;
            folded.push(common as u8);
            folded.extend_from_slice(&line.as_bytes()[common..]);
            before = line;
        }
        folded.push(END);
    }
    let whole = [&entries.to_le_bytes()[..], &folded].concat();
    fs::write(out.join(format!("{name}.lists")), whole).expect("OUT_DIR is writable");
}
