//! Compiles words.tsv: `word TAB use`, where the use is 0 to 9 or `foreign`.
//!
//! The words become one folded list a use; foreign is the last.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// The number of the list of foreign words, after those of the uses.
const FOREIGN: usize = 10;

/// Reads the TSV in `folder` and writes `words.lists` to `out`.
pub fn compile(folder: &Path, out: &Path) {
    let file = folder.join("words.tsv");
    let text = fs::read_to_string(&file).expect("a readable TSV");
    let mut known = HashSet::new();
    let mut lists: Vec<Vec<&str>> = vec![Vec::new(); FOREIGN + 1];
    for (line, row) in text.lines().enumerate().filter(|(_, row)| !row.is_empty() && !row.starts_with('#')) {
        let place = || format!("{}:{}", file.display(), line + 1);
        let (word, usage) = row.split_once('\t').unwrap_or_else(|| panic!("{}: not two columns", place()));
        assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{}: a word of a to z", place());
        let usage = match usage {
            "foreign" => FOREIGN,
            _ => usage.parse().ok().filter(|&usage| usage < FOREIGN).unwrap_or_else(|| panic!("{}: no use {usage:?}", place())),
        };
        assert!(known.insert(word), "{}: {word} stands twice", place());
        lists[usage].push(word);
    }
    for list in &mut lists {
        list.sort_unstable();
    }
    super::lines_build::write(&lists, out, "words");
}
