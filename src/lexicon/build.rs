//! Compiles the TSVs of this folder into one automaton and one pool of values, at build time.
//!
//! A line is `class TAB phrase TAB value`; the value may be missing; `#` begins a comment line. One phrase may stand in
//! several lines. The automaton maps a phrase's key to an offset in the records: a count, then per entry a class byte and a
//! three-byte offset into the pool, where a value is a length byte and its UTF-8. laws.tsv and words.tsv are tables
//! of their own kinds and are compiled apart, by laws_build.rs and words_build.rs; regions.tsv also becomes a table by code.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::{env, fs};

#[path = "class.rs"]
mod class;
#[path = "laws_build.rs"]
mod laws_build;
#[path = "regions_build.rs"]
mod regions_build;
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
            assert!(value.len() < 256, "{place}: value too long");
            assert!(columns.next().is_none(), "{place}: more than three columns");
            let list = entries.entry(key).or_default();
            if !list.contains(&(class, value.clone())) {
                list.push((class, value));
            }
        }
    }

    let mut pool = Vec::new();
    let mut placed: HashMap<String, u32> = HashMap::new();
    let mut records: Vec<u8> = Vec::new();
    let mut listed: HashMap<Vec<u8>, u64> = HashMap::new();
    let mut builder = fst::MapBuilder::memory();
    for (key, list) in &entries {
        let mut bytes = vec![u8::try_from(list.len()).expect("fewer than 256 entries for one phrase")];
        for (class, value) in list {
            let offset = *placed.entry(value.clone()).or_insert_with(|| {
                let offset = pool.len() as u32;
                pool.push(value.len() as u8);
                pool.extend_from_slice(value.as_bytes());
                offset
            });
            bytes.push(*class as u8);
            bytes.extend_from_slice(&offset.to_le_bytes()[..3]);
        }
        // Phrases with the same entries share one record, which lets the automaton share the ends of words.
        let offset = *listed.entry(bytes).or_insert_with_key(|bytes| {
            let offset = records.len() as u64;
            records.extend_from_slice(bytes);
            offset
        });
        builder.insert(key, offset).expect("sorted keys");
    }
    fs::write(Path::new(&out).join("lexicon.fst"), builder.into_inner().expect("an automaton")).expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("lexicon.records"), records).expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("lexicon.pool"), pool).expect("OUT_DIR is writable");
}
