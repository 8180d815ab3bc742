//! Compiles the TSVs of this folder into one sorted list of phrases and one of values, at build time.
//!
//! A line is `class TAB phrase TAB value`; the value may be missing; `#` begins a comment line. One phrase may stand in
//! several lines. Beside the sorted keys stand, in their order, a class byte an entry (its top bit marks a key's last entry),
//! the numbers of the values (all low bytes, then all high ones), and the values, a line each. Numbers begin with 1; 0 is the first
//! value that no number has named yet. laws.tsv and words.tsv are tables
//! of their own kinds and are compiled apart, by laws_build.rs and words_build.rs; regions.tsv also becomes a table by code.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::{env, fs};

#[path = "class.rs"]
mod class;
#[path = "laws_build.rs"]
mod laws_build;
#[path = "lines_build.rs"]
mod lines_build;
#[path = "regions_build.rs"]
mod regions_build;
#[path = "../tokens/scan.rs"]
mod scan;
#[path = "words_build.rs"]
mod words_build;

use class::Class;

/// A value of so many entries has a number of its own from the start.
const SHARED: usize = 4;

/// Marks a key's last entry in its class byte.
const LAST: u8 = 0x80;

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("src/lexicon");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    println!("cargo::rerun-if-changed=src/lexicon");
    println!("cargo::rerun-if-changed=src/tokens/scan.rs");

    let mut entries: BTreeMap<String, Vec<(Class, String)>> = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir(&folder).expect("the lexicon folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files.retain(|file| {
        file.extension().is_some_and(|ending| ending == "tsv") && !file.ends_with("laws.tsv") && !file.ends_with("words.tsv")
    });
    laws_build::compile(&folder, Path::new(&out));
    regions_build::compile(&folder, Path::new(&out));
    words_build::compile(&folder, Path::new(&out));
    for file in &files {
        let text = fs::read_to_string(file).expect("a readable TSV");
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let place = format!("{}:{}", file.display(), number + 1);
            let mut columns = line.split('\t');
            let name = columns.next().unwrap_or_default();
            let class = Class::from_name(name).unwrap_or_else(|| panic!("{place}: no class {name:?}; see class.rs"));
            let key = scan::phrase_key(columns.next().unwrap_or_default());
            assert!(!key.is_empty(), "{place}: no phrase");
            let value = columns.next().unwrap_or_default().to_owned();
            assert!(columns.next().is_none(), "{place}: more than three columns");
            let list = entries.entry(key).or_default();
            if !list.contains(&(class, value.clone())) {
                list.push((class, value));
            }
        }
    }

    // Values that many entries share come first and get small numbers: of two bytes the second is mostly 0. The others stand in the
    // order of their first entries, each of which has the number 0: runs of it compress to nothing.
    let mut shares: HashMap<&str, usize> = HashMap::new();
    for (_, value) in entries.values().flatten() {
        *shares.entry(value).or_default() += 1;
    }
    let mut values: Vec<&str> = shares.iter().filter(|(_, count)| **count >= SHARED).map(|(value, _)| *value).collect();
    values.sort_unstable_by_key(|value| (std::cmp::Reverse(shares[value].ilog2()), *value));
    let mut numbers: HashMap<&str, u16> = values.iter().zip(1..).map(|(value, number)| (*value, number)).collect();

    let (mut classes, mut low, mut high) = (Vec::new(), Vec::new(), Vec::new());
    for list in entries.values() {
        for (at, (class, value)) in list.iter().enumerate() {
            let last = if at + 1 == list.len() { LAST } else { 0 };
            classes.push(*class as u8 | last);
            let number = numbers.get(value.as_str()).copied().unwrap_or(0);
            if number == 0 {
                values.push(value);
                numbers.insert(value, u16::try_from(values.len()).expect("numbers fit in two bytes"));
            }
            let [a, b] = number.to_le_bytes();
            low.push(a);
            high.push(b);
        }
    }
    assert!(Class::ALL.len() <= usize::from(LAST), "classes fit beside the mark of the last entry");
    let out = Path::new(&out);
    lines_build::write(entries.keys().map(String::as_str), out, "phrases");
    low.extend(high);
    fs::write(out.join("phrases.classes"), classes).expect("OUT_DIR is writable");
    fs::write(out.join("phrases.numbers"), low).expect("OUT_DIR is writable");
    let listed: String = values.iter().flat_map(|value| [*value, "\n"]).collect();
    fs::write(out.join("phrases.values"), listed).expect("OUT_DIR is writable");
}
