//! Slips of the finger: a word that is none, one slip away from a frequent one.
//!
//! A slip is a letter too many, too few or wrong, two letters swapped, or a syllable written twice. Long words need no more; in
//! short ones, where another word is always near, the letters themselves must look wrong. Words cut off at a line's end and
//! words among other unknown ones (another language) are left alone.

use std::collections::HashMap;

use super::super::Facts;
use super::super::report::finding;
use super::in_case_of;
use super::listed::{is_apart, is_cut_off};
use crate::annotation::{Finding, Severity};
use crate::lexicon::Class;
use crate::lexicon::words::{self, Usage};
use crate::order::Order;
use crate::tokens::{Shape, TokenKind};

/// The shortest word looked at.
const SHORTEST: usize = 5;
/// From this length on, a word one slip away from a frequent one is enough.
const LONG: usize = 9;
/// The use from which on a word of six letters is meant by one with a key beside the right one.
const VERY_OFTEN: u8 = 6;
/// From this length on, it may also be one slip away from a word that only affixes explain.
const VERY_LONG: usize = 11;
/// The shortest stem, its affixes taken off, that may itself have a slip.
const LONG_STEM: usize = 7;
/// The longest word looked at.
const LONGEST: usize = 24;
/// Unknown words looked at in one article; a text with more is no Indonesian article.
const MOST: usize = 200;

/// What the words of one article are taken for, each looked up once.
#[derive(Default)]
pub struct Slips {
    read: HashMap<String, Option<Slip>>,
}

/// The word meant; none where several are equally near.
#[derive(Clone)]
struct Slip {
    right: Option<String>,
    /// Use of the nearest, 1 to 9.
    often: u8,
}

impl Slips {
    /// The slip at a token.
    pub fn read(&mut self, facts: &Facts, at: usize) -> Option<Finding> {
        let tokens = &facts.page.tokens;
        let token = tokens.get(at).filter(|token| token.kind == TokenKind::Word)?;
        let word = tokens.folded(at);
        let capital = token.shape == Shape::Title;
        let length = if capital { LONG - 1 } else { SHORTEST };
        if !(length..=LONGEST).contains(&word.len()) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        if !capital && token.shape != Shape::Lower || words::is_word(word) || is_cut_off(facts, at + 1) || !is_apart(facts, at, at + 1) {
            return None;
        }
        if facts.page.hits.at(at).iter().any(|hit| is_name(hit.class)) {
            return None;
        }
        let foreign = usize::from(self.is_foreign(facts, at.wrapping_sub(1))) + usize::from(self.is_foreign(facts, at + 1));
        let slip = self.nearest(word).filter(|slip| foreign == 0 || foreign == 1 && slip.often >= VERY_OFTEN)?;
        // A capitalised word that is near no frequent one may be a name.
        if capital && slip.often < 2 && word.len() < VERY_LONG {
            return None;
        }
        let written = facts.page.words(token.span);
        let report = |says| finding(facts, "text.typo", Severity::Medium, token.span, says);
        Some(match slip.right {
            Some(right) => {
                let right = in_case_of(&right, written);
                report([
                    format!("“{written}” tampaknya salah ketik untuk “{right}”."),
                    format!("“{written}” looks like a slip for “{right}”."),
                ])
                .suggest(right)
            }
            None => report([format!("“{written}” tampaknya salah ketik."), format!("“{written}” looks like a typing slip.")]),
        })
    }

    /// What a word that is none is taken for; nothing after the first so many.
    fn nearest(&mut self, word: &str) -> Option<Slip> {
        if let Some(known) = self.read.get(word) {
            return known.clone();
        }
        if self.read.len() >= MOST {
            return None;
        }
        let slip = nearest(word);
        self.read.insert(word.to_owned(), slip.clone());
        slip
    }

    /// True for a neighbour in lower case that no lexicon knows, or that is English.
    fn is_foreign(&mut self, facts: &Facts, at: usize) -> bool {
        let tokens = &facts.page.tokens;
        let word = tokens.folded(at);
        let lower = tokens.get(at).is_some_and(|token| token.shape == Shape::Lower && token.span.len() > 2);
        let unknown = |slips: &mut Slips| !words::is_word(word) && (word.len() > LONGEST || slips.nearest(word).is_none());
        lower && (matches!(words::usage(word), Some(Usage::Foreign)) || unknown(self))
    }
}

/// True for words that a lexicon has as names or parts of names.
fn is_name(class: Class) -> bool {
    use Class::*;
    matches!(
        class,
        Province
            | Kabupaten
            | Kota
            | RegionAlias
            | Place
            | GivenName
            | FamilyName
            | NamePrefix
            | Honorific
            | Rank
            | Degree
            | Outlet
            | OrgAcronym
            | OrgGenericAcronym
            | OtherAcronym
    )
}

/// What a word that is none is taken for.
fn nearest(word: &str) -> Option<Slip> {
    if !word.is_ascii() {
        return None;
    }
    let odd = words::is_oddly_spelt(word);
    let mut found: Vec<(u8, String)> = Vec::new();
    let mut rival = 0;
    near(word, |candidate, kind| {
        if let Some(Usage::Frequent(often)) = words::usage(candidate)
            && !found.iter().any(|(_, known)| known == candidate)
        {
            if convinces(word, candidate, &kind, odd, often) {
                found.push((often, candidate.to_owned()));
            } else {
                rival = often.max(rival);
            }
        }
    });
    if found.is_empty() && word.len() >= LONG {
        let sure = |right: String| Slip { right: Some(right), often: 1 };
        return lost_n(word)
            .map(sure)
            .or_else(|| affixed(word))
            .or_else(|| echoed(word).or_else(|| odd.then(|| derived(word)).flatten()).map(sure));
    }
    found.order_by(|a, b| b.cmp(a));
    let clear = match found.as_slice() {
        [] => return None,
        [first] => first.0 >= rival,
        [first, second, ..] => first.0 >= rival && first.0 >= second.0 + 2,
    };
    let (often, right) = found.into_iter().next()?;
    Some(Slip { right: clear.then_some(right), often })
}

/// `dijelaskanya` for `dijelaskannya`: one of two n lost before the clitic.
fn lost_n(word: &str) -> Option<String> {
    let stem = word.strip_suffix("ya").filter(|stem| stem.ends_with('n') && words::is_word(stem))?;
    Some(format!("{stem}nya"))
}

/// A slip in the stem of a word with affixes: `kedisplinan`, `mengindentifikasi`. Long stems of listed words only.
fn affixed(word: &str) -> Option<Slip> {
    const PREFIXES: &[&str] = &["", "meng", "mem", "men", "me", "di", "ber", "ter", "ke", "peng", "pem", "pen", "pe"];
    const SUFFIXES: &[&str] = &["", "nya", "kan", "an", "i", "annya", "kannya"];
    let stems = PREFIXES.iter().flat_map(|prefix| SUFFIXES.iter().map(move |suffix| (prefix, suffix))).filter_map(|(prefix, suffix)| {
        let stem = word.strip_prefix(prefix)?.strip_suffix(suffix)?;
        (stem.len() >= LONG_STEM).then_some((prefix, stem, suffix))
    });
    let mut found: Vec<String> = Vec::new();
    for (prefix, stem, suffix) in stems {
        near(stem, |candidate, edit| {
            let listed = matches!(words::usage(candidate), Some(Usage::Rare | Usage::Frequent(_))) && candidate.len() >= LONG_STEM;
            let long = stem.len() > LONG_STEM || !matches!(edit, Edit::Other(..));
            // At a stem's ends, the letter may belong to another affix: `manusiawi`, `disinformasi`.
            let inside = stem.as_bytes().first() == candidate.as_bytes().first() && stem.as_bytes().last() == candidate.as_bytes().last();
            let grown =
                stem.starts_with(candidate) || stem.ends_with(candidate) || candidate.starts_with(stem) || candidate.ends_with(stem);
            if listed && long && inside && !grown && convinces(word, candidate, &edit, true, 1) {
                let whole = format!("{prefix}{candidate}{suffix}");
                if !found.contains(&whole) {
                    found.push(whole);
                }
            }
        });
    }
    let several = found.len() > 1;
    let right = found.into_iter().next()?;
    Some(Slip { right: (!several).then_some(right), often: 1 })
}

/// The only well-spelt word one slip away that affixes make of another.
fn derived(word: &str) -> Option<String> {
    if word.len() < VERY_LONG {
        return None;
    }
    let mut found: Option<String> = None;
    let mut several = false;
    near(word, |candidate, _| {
        if !words::is_oddly_spelt(candidate) && words::is_word(candidate) {
            several |= found.as_deref().is_some_and(|known| known != candidate);
            found = Some(candidate.to_owned());
        }
    });
    found.filter(|_| !several)
}

/// How a word differs from a candidate.
enum Edit {
    /// The word has a letter too many; true when it doubles its neighbour.
    Extra(bool),
    /// It lacks a letter.
    Lost,
    /// It has another letter: the one written, the one meant, and where.
    Other(u8, u8, usize),
    /// Two letters are swapped.
    Swapped,
}

fn convinces(word: &str, candidate: &str, edit: &Edit, odd: bool, often: u8) -> bool {
    match edit {
        // `konferensif`, `stakeholders`: an ending, not a slip.
        Edit::Extra(false) if word.starts_with(candidate) && (word.ends_with('f') || word.ends_with('s')) => return false,
        // `penyokong` beside `menyokong`: another prefix.
        Edit::Other(b'p' | b'm' | b'b', b'p' | b'm' | b'b', 0) => return false,
        _ => {}
    }
    match word.len() {
        LONG.. => true,
        6.. => match edit {
            Edit::Swapped | Edit::Extra(true) => true,
            Edit::Other(written, meant, _) if often >= VERY_OFTEN => {
                odd || are_neighbours(*written, *meant) || are_vowels(*written, *meant)
            }
            _ => odd,
        },
        _ => {
            odd && match edit {
                Edit::Other(written, meant, _) => are_neighbours(*written, *meant),
                Edit::Extra(doubled) => *doubled || candidate.len() > 4,
                Edit::Swapped => true,
                Edit::Lost => false,
            }
        }
    }
}

/// Calls `each` with every string one slip away from a word.
fn near(word: &str, mut each: impl FnMut(&str, Edit)) {
    let letters = word.as_bytes();
    let mut buffer = String::with_capacity(word.len() + 1);
    for at in 0..=letters.len() {
        let (head, tail) = word.split_at(at);
        let mut write = |parts: [&str; 3], edit: Edit| {
            buffer.clear();
            parts.iter().for_each(|part| buffer.push_str(part));
            each(&buffer, edit);
        };
        for letter in b'a'..=b'z' {
            let inserted = (letter as char).to_string();
            write([head, &inserted, tail], Edit::Lost);
            if let Some(&written) = letters.get(at).filter(|&&written| written != letter) {
                write([head, &inserted, &tail[1..]], Edit::Other(written, letter, at));
            }
        }
        if let Some(&letter) = letters.get(at) {
            let doubled = at > 0 && letters[at - 1] == letter || letters.get(at + 1) == Some(&letter);
            write([head, &tail[1..], ""], Edit::Extra(doubled));
        }
        if at + 1 < letters.len() && letters[at] != letters[at + 1] {
            let swapped = [letters[at + 1], letters[at]].map(char::from).iter().collect::<String>();
            write([head, &swapped, &tail[2..]], Edit::Swapped);
        }
    }
}

/// The word without letters written twice over: a syllable that repeats the vowel before it (`konsisisten`) or three letters
/// (`kunjungangan`).
fn echoed(word: &str) -> Option<String> {
    let letters = word.as_bytes();
    let vowel = |letter: u8| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u');
    let syllable = |at: usize| at + 2 < letters.len() && letters[at + 1] == letters[at - 1] && vowel(letters[at + 1]);
    let triple = |at: usize| at >= 3 && at + 3 <= letters.len() && letters[at - 3..at] == letters[at..at + 3];
    let shorter = |at: usize, length: usize| format!("{}{}", &word[..at], &word[at + length..]);
    let often = |rest: &String| matches!(words::usage(&words::root(rest)), Some(Usage::Frequent(_)));
    (1..letters.len())
        .flat_map(|at| [triple(at).then(|| shorter(at, 3)), syllable(at).then(|| shorter(at, 2)).filter(often)])
        .flatten()
        .find(|rest| words::is_word(rest) && words::root(rest).len() >= SHORTEST)
}

/// True for two vowels, which ears and fingers take for each other.
fn are_vowels(a: u8, b: u8) -> bool {
    [a, b].iter().all(|letter| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u'))
}

/// True for keys that lie side by side.
fn are_neighbours(a: u8, b: u8) -> bool {
    const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    let place =
        |letter: u8| ROWS.iter().enumerate().find_map(|(row, keys)| keys.iter().position(|&key| key == letter).map(|column| (row, column)));
    let (Some((row, column)), Some((other_row, other_column))) = (place(a), place(b)) else { return false };
    match other_row as isize - row as isize {
        0 => column.abs_diff(other_column) == 1,
        1 => other_column == column || other_column + 1 == column,
        -1 => column == other_column || column + 1 == other_column,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_slips_for_frequent_words_only() {
        for (word, expected) in [
            ("kegiatna", Some("kegiatan")),
            ("masyarakkat", Some("masyarakat")),
            ("pemerintahh", Some("pemerintah")),
            ("mrngatakan", Some("mengatakan")),
            ("yanng", Some("yang")),
            ("dengam", Some("dengan")),
            ("konsisisten", Some("konsisten")),
            ("disampaikanya", Some("disampaikannya")),
            ("pemghitungan", Some("penghitungan")),
            ("setlitbang", None),
            ("kedisplinan", Some("kedisiplinan")),
            ("mengindentifikasi", Some("mengidentifikasi")),
            ("tersandung", None),
            ("wilujeng", None),
            ("кегиатан", None),
            ("", None),
            ("sedulur", None),
            ("gemilang", None),
        ] {
            assert_eq!(nearest(word).and_then(|slip| slip.right).as_deref(), expected, "{word}");
        }
    }

    #[test]
    fn keys_side_by_side() {
        for (a, b, expected) in [(b'f', b'g', true), (b'o', b'p', true), (b'a', b'q', true), (b'a', b'p', false), (b'1', b'2', false)] {
            assert_eq!(are_neighbours(a, b), expected, "{} {}", a as char, b as char);
        }
    }
}
