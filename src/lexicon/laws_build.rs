//! Compiles laws.tsv: `kind TAB number TAB year TAB title`, one regulation a line.
//!
//! The laws are sorted by kind, year and number, and lie column by column: all kinds (their places in the list of kinds), all years
//! since 1900, the low bytes of all numbers, then the high ones. Titles are rows. Sorted so, years stand in runs, and laws that
//! were made together have titles that are alike.

use std::fs;
use std::path::Path;

/// Reads the TSV in `folder` and writes `laws.kinds`, `laws.columns` and the rows `laws.titles` to `out`.
pub fn compile(folder: &Path, out: &Path) {
    let file = folder.join("laws.tsv");
    let text = fs::read_to_string(&file).expect("a readable TSV");
    let mut kinds: Vec<&str> = Vec::new();
    let mut laws: Vec<(u8, u8, u16, &str)> = Vec::new();
    for (line, row) in text.lines().enumerate().filter(|(_, row)| !row.is_empty() && !row.starts_with('#')) {
        let place = || format!("{}:{}", file.display(), line + 1);
        let columns: Vec<&str> = row.split('\t').collect();
        let &[kind, number, year, title] = columns.as_slice() else { panic!("{}: not four columns", place()) };
        let number = number.parse().unwrap_or_else(|_| panic!("{}: no number {number:?}", place()));
        let year: u16 = year.parse().unwrap_or_else(|_| panic!("{}: no year {year:?}", place()));
        assert!((1900..2156).contains(&year), "{}: a year from 1900 on", place());
        assert!(!title.is_empty(), "{}: a title", place());
        let kind = kinds.iter().position(|&known| known == kind).unwrap_or_else(|| {
            kinds.push(kind);
            kinds.len() - 1
        });
        laws.push((kind as u8, (year - 1900) as u8, number, title));
    }
    laws.sort_unstable();
    for pair in laws.windows(2) {
        let [(kind, year, number, _), (other, other_year, other_number, _)] = pair else { continue };
        let twice = (kind, year, number) == (other, other_year, other_number);
        assert!(!twice, "{}: {} {number}/{} stands twice", file.display(), kinds[usize::from(*kind)], 1900 + u16::from(*year));
    }
    let columns: [Vec<u8>; 4] = [
        laws.iter().map(|law| law.0).collect(),
        laws.iter().map(|law| law.1).collect(),
        laws.iter().map(|law| law.2 as u8).collect(),
        laws.iter().map(|law| (law.2 >> 8) as u8).collect(),
    ];
    let titles: Vec<&str> = laws.iter().map(|law| law.3).collect();
    fs::write(out.join("laws.kinds"), kinds.join("\n")).expect("OUT_DIR is writable");
    fs::write(out.join("laws.columns"), columns.concat()).expect("OUT_DIR is writable");
    super::rows_build::write(&titles, out, "laws.titles");
}
