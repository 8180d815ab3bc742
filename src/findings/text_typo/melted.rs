//! Verbs whose first letter should have melted into their `me-`: `mengkoordinasikan` for `mengoordinasikan`, `mensukseskan`,
//! `mentaati`, `memposisikan`. Two consonants do not melt (`mengkritik`), nor does `kaji`.

use crate::lexicon::words::{self, Usage};

/// The prefix with the letter that stayed, that letter, and the prefix that the letter melts into.
const PREFIXES: &[(&str, &str, &str)] = &[("mengk", "k", "meng"), ("mens", "s", "meny"), ("ment", "t", "men"), ("memp", "p", "mem")];

/// Stems that keep their letter: another prefix (`mempelajari`) or usage.
const KEPT: &[&str] = &["kaji", "per", "punya", "pelajar", "pekerja", "timun", "tari"];

/// The shortest stem: of shorter ones there are too many that only look so.
const SHORTEST: usize = 5;

/// The verb as it should be; none for a word that is right.
pub fn read(word: &str) -> Option<String> {
    PREFIXES.iter().find_map(|(prefix, letter, melted)| {
        let rest = word.strip_prefix(prefix)?;
        let stem = format!("{letter}{rest}");
        let root = words::root(&stem);
        let known = words::usage(&root).is_some_and(|usage| usage != Usage::Foreign);
        let melts = rest.starts_with(['a', 'i', 'u', 'e', 'o']) && stem.len() >= SHORTEST && root.starts_with(letter);
        let kept = KEPT.iter().any(|kept| stem.starts_with(kept));
        (melts && known && !kept && words::usage(word).is_none()).then(|| format!("{melted}{rest}"))
    })
}
