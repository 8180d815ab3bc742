//! Compiles the provinces, kabupaten and kota of regions.tsv into a table by code.
//!
//! `regions.names` holds code and name of every region, one after the other in the order of the codes (`73.24Luwu Timur`);
//! `regions.starts` where each begins, two bytes. The first name that a code has in the TSV is its own; the others are spellings.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Reads the TSV in `folder` and writes `regions.names` and `regions.starts` to `out`.
pub fn compile(folder: &Path, out: &Path) {
    let file = folder.join("regions.tsv");
    let text = fs::read_to_string(&file).expect("a readable TSV");
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for row in text.lines().filter(|row| ["province\t", "kabupaten\t", "kota\t"].iter().any(|class| row.starts_with(class))) {
        let mut columns = row.split('\t').skip(1);
        let (name, code) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
        let shape = if row.starts_with("province") { code.len() == 2 } else { code.len() == 5 && code.as_bytes()[2] == b'.' };
        assert!(shape && !name.is_empty(), "{}: no name or code in {row:?}", file.display());
        names.entry(code).or_insert(name);
    }
    let mut table = String::new();
    let mut starts = Vec::new();
    for (code, name) in names {
        starts.extend_from_slice(&u16::try_from(table.len()).expect("a table under 64 KiB").to_le_bytes());
        table.push_str(code);
        table.push_str(name);
    }
    fs::write(out.join("regions.names"), table).expect("OUT_DIR is writable");
    fs::write(out.join("regions.starts"), starts).expect("OUT_DIR is writable");
}
