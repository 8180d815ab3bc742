//! The word lists as data: no entry contradicts another.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Entries of all class lists: class to phrase (lower case) to values.
fn entries() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
    let mut all: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".tsv") || name == "laws.tsv" || name == "words.tsv" {
            continue;
        }
        for line in fs::read_to_string(&file).unwrap().lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let class = columns.next().unwrap().to_owned();
            let phrase = columns.next().unwrap_or_default().to_lowercase();
            let value = columns.next().unwrap_or_default().to_owned();
            all.entry(class).or_default().entry(phrase).or_default().insert(value);
        }
    }
    all
}

#[test]
fn names_of_persons_are_no_words_of_the_language() {
    let all = entries();
    for names in ["given-name", "family-name"] {
        for words in
            ["function-word", "number-word", "month", "month-short", "weekday", "time-unit", "region-word", "org-head", "acting", "generic"]
        {
            let both: Vec<&String> =
                all[names].keys().filter(|name| all.get(words).is_some_and(|words| words.contains_key(*name))).collect();
            assert!(both.is_empty(), "{names} and {words}: {both:?}");
        }
    }
}

#[test]
fn a_phrase_has_one_value_in_a_class() {
    let all = entries();
    for class in [
        "region-word",
        "office",
        "acting",
        "month",
        "month-short",
        "weekday",
        "relative-day",
        "time-unit",
        "number-word",
        "scale",
        "law-kind",
        "event-genre",
        "event-name",
    ] {
        let torn: Vec<_> = all[class].iter().filter(|(_, values)| values.len() > 1).collect();
        assert!(torn.is_empty(), "{class}: {torn:?}");
    }
}
