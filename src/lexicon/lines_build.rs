//! Folds a sorted list of lines: how many bytes each shares with the one before, and what follows.

use std::fs;
use std::path::Path;

/// Writes `NAME.shared` and `NAME.rests` to `out`. The lines come sorted by bytes, each once, without line feeds.
pub fn write<'l>(lines: impl IntoIterator<Item = &'l str>, out: &Path, name: &str) {
    let (mut shared, mut rests) = (Vec::new(), Vec::new());
    let mut before = "";
    for line in lines {
        assert!(before < line || before.is_empty(), "{line:?} is out of order");
        let common = before.bytes().zip(line.bytes()).take_while(|(a, b)| a == b).count().min(255);
        shared.push(common as u8);
        rests.extend_from_slice(&line.as_bytes()[common..]);
        rests.push(b'\n');
        before = line;
    }
    fs::write(out.join(format!("{name}.shared")), shared).expect("OUT_DIR is writable");
    fs::write(out.join(format!("{name}.rests")), rests).expect("OUT_DIR is writable");
}
