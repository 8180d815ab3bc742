//! Compiles laws.tsv: `kind TAB number TAB year TAB title`, one regulation a line.
//!
//! Rows are sorted by kind, number and year, eight bytes each: kind's place in the list of kinds (1), year since 1900 (1),
//! number (2), offset of the title in the pool (3), its length (1).

use std::fs;
use std::path::Path;

/// Reads the TSV in `folder` and writes `laws.kinds`, `laws.rows` and `laws.titles` to `out`.
pub fn compile(folder: &Path, out: &Path) {
    let file = folder.join("laws.tsv");
    let text = fs::read_to_string(&file).expect("a readable TSV");
    let mut kinds: Vec<&str> = Vec::new();
    let mut laws: Vec<(usize, u16, u16, &str)> = Vec::new();
    for (line, row) in text.lines().enumerate().filter(|(_, row)| !row.is_empty() && !row.starts_with('#')) {
        let place = || format!("{}:{}", file.display(), line + 1);
        let columns: Vec<&str> = row.split('\t').collect();
        let &[kind, number, year, title] = columns.as_slice() else { panic!("{}: not four columns", place()) };
        let number = number.parse().unwrap_or_else(|_| panic!("{}: no number {number:?}", place()));
        let year: u16 = year.parse().unwrap_or_else(|_| panic!("{}: no year {year:?}", place()));
        assert!((1900..2156).contains(&year), "{}: a year from 1900 on", place());
        assert!((1..256).contains(&title.len()), "{}: a title of 1 to 255 bytes", place());
        let kind = kinds.iter().position(|&known| known == kind).unwrap_or_else(|| {
            kinds.push(kind);
            kinds.len() - 1
        });
        laws.push((kind, number, year, title));
    }
    laws.sort_unstable();
    let (mut rows, mut titles) = (Vec::new(), String::new());
    for (at, &(kind, number, year, title)) in laws.iter().enumerate() {
        let twice = at > 0 && (laws[at - 1].0, laws[at - 1].1, laws[at - 1].2) == (kind, number, year);
        assert!(!twice, "{}: {} {number}/{year} stands twice", file.display(), kinds[kind]);
        rows.push(kind as u8);
        rows.push((year - 1900) as u8);
        rows.extend_from_slice(&number.to_le_bytes());
        rows.extend_from_slice(&(titles.len() as u32).to_le_bytes()[..3]);
        rows.push(title.len() as u8);
        titles.push_str(title);
    }
    fs::write(out.join("laws.kinds"), kinds.join("\n")).expect("OUT_DIR is writable");
    fs::write(out.join("laws.rows"), rows).expect("OUT_DIR is writable");
    fs::write(out.join("laws.titles"), titles).expect("OUT_DIR is writable");
}
