//! Compiles the TSVs of this folder into lists of phrases and their values, at build time.
//!
//! A line is `class TAB phrase TAB value`; the value may be missing; `#` begins a comment line. One phrase may stand in several
//! lines; an acronym whose value is its long form stands for two, the other a `long-form`. Out come one folded list a class, in the
//! order of the classes; for each list a byte, 1 where some of its phrases have a value; and the values of those lists as rows. Sorted
//! apart, the phrases of a class are alike and so are their values. laws.tsv and words.tsv are tables of their own kinds and are
//! compiled apart, by laws_build.rs and words_build.rs; regions.tsv also becomes a table by code.

use std::collections::HashSet;
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
#[path = "rows_build.rs"]
mod rows_build;
#[path = "../tokens/scan.rs"]
mod scan;
#[path = "words_build.rs"]
mod words_build;

use class::Class;

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("src/lexicon");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    println!("cargo::rerun-if-changed=src/lexicon");
    println!("cargo::rerun-if-changed=src/tokens/scan.rs");

    let mut lists: Vec<Vec<(String, String)>> = vec![Vec::new(); Class::ALL.len()];
    let mut files: Vec<_> = fs::read_dir(&folder).expect("the lexicon folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files.retain(|file| {
        file.extension().is_some_and(|ending| ending == "tsv") && !file.ends_with("laws.tsv") && !file.ends_with("words.tsv")
    });
    laws_build::compile(&folder, Path::new(&out));
    regions_build::compile(&folder, Path::new(&out));
    words_build::compile(&folder, Path::new(&out));
    let mut entries = HashSet::new();
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
            let phrase = columns.next().unwrap_or_default();
            let key = scan::phrase_key(phrase);
            assert!(!key.is_empty(), "{place}: no phrase");
            let value = columns.next().unwrap_or_default().to_owned();
            if matches!(class, Class::OtherAcronym | Class::WellKnown) && !value.is_empty() {
                lists[Class::LongForm as usize].push((scan::phrase_key(&value), phrase.to_owned()));
            }
            assert!(columns.next().is_none(), "{place}: more than three columns");
            assert!(entries.insert((class, key.clone(), value.clone())), "{place}: {key:?} stands twice");
            lists[class as usize].push((key, value));
        }
    }

    for list in &mut lists {
        list.sort_by(|(a, _), (b, _)| a.cmp(b));
    }
    let phrases: Vec<Vec<&str>> = lists.iter().map(|list| list.iter().map(|(phrase, _)| phrase.as_str()).collect()).collect();
    lines_build::write(&phrases, Path::new(&out), "phrases");
    let valued = |list: &&Vec<(String, String)>| list.iter().any(|(_, value)| !value.is_empty());
    let values: Vec<&str> = lists.iter().filter(valued).flatten().map(|(_, value)| value.as_str()).collect();
    rows_build::write(&values, Path::new(&out), "phrases.values");
    let valued: Vec<u8> = lists.iter().map(|list| valued(&list).into()).collect();
    fs::write(Path::new(&out).join("phrases.valued"), valued).expect("OUT_DIR is writable");
}
