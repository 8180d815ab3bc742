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
        let foreign = usize::from(self.is_foreign(facts, at.wrapping_sub(1))) + usize::from(self.is_foreign(facts, at + 1));
        let slip = self.nearest(word).filter(|slip| foreign == 0 || foreign == 1 && slip.often >= VERY_OFTEN)?;
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
        let right = lost_n(word).or_else(|| echoed(word)).or_else(|| odd.then(|| derived(word)).flatten());
        return right.map(|right| Slip { right: Some(right), often: 1 });
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
            Edit::Other(written, meant, _) if often >= VERY_OFTEN && are_neighbours(*written, *meant) => true,
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

/// The word without a syllable that echoes the vowel before it: `konsisisten`, `mempertanggunggungjawabkan`.
fn echoed(word: &str) -> Option<String> {
    let letters = word.as_bytes();
    (1..letters.len().saturating_sub(1))
        .filter(|&at| letters[at + 1] == letters[at - 1] && matches!(letters[at + 1], b'a' | b'e' | b'i' | b'o' | b'u'))
        .map(|at| format!("{}{}", &word[..at], &word[at + 2..]))
        .find(|rest| words::is_word(rest) && matches!(words::usage(&words::root(rest)), Some(Usage::Frequent(_))))
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
