//! Indonesian words as they are spelt, with how often they are used, and the letter triples that they are made of.
//!
//! Some 6,000 words; those that affixes make of another one have no entry of their own, and `is_word` takes affixes off. It
//! takes too much for a word rather than too little.

use std::sync::OnceLock;

use super::lines::{self, Lines};

static LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.lists"));

/// The list of foreign words; those before it are of the uses.
const FOREIGN: usize = 10;

/// The letters, and one for a word's ends.
const LETTERS: usize = 27;

/// All triples of them.
const TRIPLES: usize = LETTERS * LETTERS * LETTERS;

/// How often a word is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Usage {
    /// English in use.
    Foreign,
    /// Known, but seldom met.
    Rare,
    /// Met often: 1 to 9, each step about twice as often.
    Frequent(u8),
}

/// Prefixes, with the letters that they may have swallowed.
const PREFIXES: &[(&str, &[&str])] = &[
    ("memper", &[""]),
    ("diper", &[""]),
    ("meng", &["", "k"]),
    ("peng", &["", "k"]),
    ("meny", &["s"]),
    ("peny", &["s"]),
    ("mem", &["", "p", "f"]),
    ("pem", &["", "p", "f"]),
    ("men", &["", "t"]),
    ("pen", &["", "t"]),
    ("ber", &[""]),
    ("ter", &[""]),
    ("per", &[""]),
    ("me", &[""]),
    ("pe", &[""]),
    ("be", &[""]),
    ("di", &[""]),
    ("ke", &[""]),
    ("se", &[""]),
];

/// Suffixes and clitics.
const SUFFIXES: &[&str] = &["nya", "lah", "kah", "pun", "ku", "mu", "kan", "an", "i"];

/// The longest word that affixes are taken off.
const LONGEST: usize = 32;

/// Affixes that one word may have.
const DEPTH: usize = 4;

/// Reads the words at the first call.
fn words() -> &'static Lines {
    static LOADED: OnceLock<Lines> = OnceLock::new();
    LOADED.get_or_init(|| Lines::of(LISTS))
}

/// Which letter triples the words that are not foreign are made of. Asked of misspelt words only, and counted when one is met.
fn met() -> &'static [bool] {
    static LOADED: OnceLock<Vec<bool>> = OnceLock::new();
    LOADED.get_or_init(|| {
        let mut met = vec![false; TRIPLES];
        lines::unfold(LISTS, |list, word| {
            if list != FOREIGN {
                triples(word).for_each(|triple| met[triple] = true);
            }
        });
        met
    })
}

/// The numbers of a word's letter triples: `(first * 27 + second) * 27 + third`, where a to z are 1 to 26 and its ends are 0.
fn triples(word: &[u8]) -> impl Iterator<Item = usize> {
    let codes = word.iter().map(|byte| usize::from(byte.wrapping_sub(b'a') % 26) + 1).chain([0]);
    let last_three = codes.scan(0, |last, code| {
        *last = (*last * LETTERS + code) % TRIPLES;
        Some(*last)
    });
    last_three.skip(1)
}

/// How often a word is used, in lower case; None where it has no entry.
pub fn usage(word: &str) -> Option<Usage> {
    Some(match words().find(word)? {
        0 => Usage::Rare,
        FOREIGN => Usage::Foreign,
        often => Usage::Frequent(often as u8),
    })
}

/// True for a word with an entry, and for one that affixes make of a word with an entry.
pub fn is_word(word: &str) -> bool {
    derives(word, DEPTH)
}

fn derives(word: &str, depth: usize) -> bool {
    if usage(word).is_some() {
        return true;
    }
    if depth == 0 || word.len() < 4 || word.len() > LONGEST {
        return false;
    }
    let stem = |rest: &str| rest.len() >= 3 && derives(rest, depth - 1);
    let behind =
        |prefix: &str, lost: &[&str], rest: &str| lost.iter().any(|letter| meets(prefix, letter, rest) && stem(&format!("{letter}{rest}")));
    SUFFIXES.iter().any(|suffix| word.strip_suffix(suffix).is_some_and(stem))
        || PREFIXES.iter().any(|(prefix, lost)| word.strip_prefix(prefix).is_some_and(|rest| behind(prefix, lost, rest)))
}

/// True where a prefix takes this form before the rest of a word: `mem` before b, `men` before d. A letter is swallowed before a vowel.
fn meets(prefix: &str, lost: &str, rest: &str) -> bool {
    let letters = match prefix {
        _ if !lost.is_empty() => "aiueo",
        "meng" | "peng" => "aiueoghk",
        "mem" | "pem" => "bfpv",
        "men" | "pen" => "cdjstz",
        "me" => "lmnrwy",
        _ => return true,
    };
    rest.starts_with(|first| letters.contains(first))
}

/// The shortest word with an entry that affixes make this one of: `perencanaan` gives `rencana`. A word that no entry explains
/// is its own root.
pub fn root(word: &str) -> String {
    let mut shortest: Option<String> = None;
    roots(word, DEPTH, &mut |root| {
        if shortest.as_ref().is_none_or(|known| (root.len(), root) < (known.len(), known)) {
            shortest = Some(root.to_owned());
        }
    });
    shortest.unwrap_or_else(|| word.to_owned())
}

fn roots(word: &str, depth: usize, found: &mut impl FnMut(&str)) {
    if word.len() >= 4 && usage(word).is_some_and(|usage| usage != Usage::Foreign) {
        found(word);
    }
    if depth == 0 || word.len() < 6 || word.len() > LONGEST {
        return;
    }
    for suffix in SUFFIXES {
        if let Some(rest) = word.strip_suffix(suffix) {
            roots(rest, depth - 1, found);
        }
    }
    for (prefix, lost) in PREFIXES {
        if let Some(rest) = word.strip_prefix(prefix) {
            lost.iter().for_each(|letter| roots(&format!("{letter}{rest}"), depth - 1, found));
        }
    }
}

/// True when some three letters of a word, its ends counted as letters, follow each other in no Indonesian word.
pub fn is_oddly_spelt(word: &str) -> bool {
    triples(word.as_bytes()).any(|triple| !met()[triple])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_words_with_and_without_affixes() {
        for (word, expected) in [
            ("kegiatan", true),
            ("pertanggungjawaban", true),
            ("menyosialisasikan", true),
            ("dipertimbangkannya", true),
            ("memukul", true),
            ("kegiatna", false),
            ("xyz", false),
            ("", false),
        ] {
            assert_eq!(is_word(word), expected, "{word}");
        }
    }

    #[test]
    fn takes_words_back_to_their_roots() {
        for (word, expected) in [
            ("perencanaan", "rencana"),
            ("pembangunan", "bangun"),
            ("keuangan", "uang"),
            ("penyelenggaraan", "selenggara"),
            ("desa", "desa"),
            ("zzzzz", "zzzzz"),
        ] {
            assert_eq!(root(word), expected);
        }
    }

    #[test]
    fn knows_frequent_words() {
        assert!(usage("dengan") > usage("pelopor"));
        assert_eq!(usage("leadership"), Some(Usage::Foreign));
        assert_eq!(usage("kegiatna"), None);
    }

    #[test]
    fn sees_letters_that_do_not_meet() {
        assert!(!is_oddly_spelt("dengan"));
        assert!(is_oddly_spelt("ppada"));
        assert!(is_oddly_spelt("mrnyatakan"));
    }
}
