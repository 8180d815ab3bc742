//! Compiles words.tsv: `word TAB use`, where the use is 0 to 9 or `foreign`.
//!
//! The words become a folded list with a byte of use each (foreign is 10), and the letter triples of those that are not
//! foreign one bit each: `(first * 27 + second) * 27 + third`, where a to z are 1 to 26 and a word's ends are 0.

use std::fs;
use std::path::Path;

/// Reads the TSV in `folder` and writes `words.shared`, `words.rests`, `words.uses` and `words.triples` to `out`.
pub fn compile(folder: &Path, out: &Path) {
    let file = folder.join("words.tsv");
    let text = fs::read_to_string(&file).expect("a readable TSV");
    let mut words: Vec<(&str, u8)> = Vec::new();
    let mut triples = vec![0u8; (27 * 27 * 27usize).div_ceil(8)];
    for (line, row) in text.lines().enumerate().filter(|(_, row)| !row.is_empty() && !row.starts_with('#')) {
        let place = || format!("{}:{}", file.display(), line + 1);
        let (word, usage) = row.split_once('\t').unwrap_or_else(|| panic!("{}: not two columns", place()));
        assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{}: a word of a to z", place());
        let usage = match usage {
            "foreign" => 10,
            _ => usage.parse().ok().filter(|&usage| usage < 10).unwrap_or_else(|| panic!("{}: no use {usage:?}", place())),
        };
        words.push((word, usage));
        if usage < 10 {
            let codes: Vec<usize> = [0].into_iter().chain(word.bytes().map(|b| usize::from(b - b'a') + 1)).chain([0]).collect();
            for triple in codes.windows(3) {
                let bit = (triple[0] * 27 + triple[1]) * 27 + triple[2];
                triples[bit / 8] |= 1 << (bit % 8);
            }
        }
    }
    words.sort_unstable();
    super::lines_build::write(words.iter().map(|(word, _)| *word), out, "words");
    fs::write(out.join("words.uses"), words.iter().map(|(_, usage)| *usage).collect::<Vec<u8>>()).expect("OUT_DIR is writable");
    fs::write(out.join("words.triples"), triples).expect("OUT_DIR is writable");
}
