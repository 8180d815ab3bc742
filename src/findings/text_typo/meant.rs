//! What a word that is none was meant to be: a word one slip away.
//!
//! A slip is a letter too many, too few or wrong, two letters swapped, or a syllable written twice. Long words need no more; in
//! short ones, where another word is always near, the letters themselves must look wrong.

use super::edit::{Edit, are_neighbours, near, sound_alike, struck};
use crate::lexicon::words::{self, Usage};
use crate::order::Order;

/// The shortest word looked at.
pub const SHORTEST: usize = 5;
/// From this length on, a word one slip away from a frequent one is enough.
pub const LONG: usize = 9;
/// The use from which on a word of six letters is meant by one with a key beside the right one.
pub const VERY_OFTEN: u8 = 6;
/// The use from which on a word of seven letters may be meant by a well-spelt one.
pub const OFTEN: u8 = 4;
/// From this length on, it may also be one slip away from a word that only affixes explain.
pub const VERY_LONG: usize = 11;
/// From this length on, a vowel that comes again is enough to see a syllable written twice.
const ENDLESS: usize = 14;
/// The shortest verb that may have lost the `k` of its `-kan`.
const LONG_VERB: usize = 8;
/// The shortest stem, its affixes taken off, that may itself have a slip.
const LONG_STEM: usize = 7;

/// The word meant; none where several are equally near.
#[derive(Clone)]
pub struct Slip {
    /// The right spelling.
    pub right: Option<String>,
    /// Use of the nearest, 1 to 9.
    pub often: u8,
}

/// What a word that is none is taken for.
pub fn nearest(word: &str) -> Option<Slip> {
    if !word.is_ascii() {
        return None;
    }
    let odd = words::is_oddly_spelt(word);
    let mut found: Vec<(u8, String)> = Vec::new();
    let mut rival = 0;
    near(word, &mut |candidate, kind| {
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
    let sure = |right: String| Slip { right: Some(right), often: 1 };
    if let Some(right) = lost_end(word).filter(|_| found.is_empty()) {
        return Some(sure(right));
    }
    if found.is_empty() && word.len() >= LONG {
        return lost_n(word)
            .map(sure)
            .or_else(|| odd.then(|| affixed(word)).flatten())
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

/// A verb whose `-kan` lost its `k`: `meningkatan`, `menunjukan`, and where two `k` meet `ditunjukan`. With `-an` alone there is no such
/// verb, unless its root ends so (`menyimpan`). What was meant is sure only where the verb is one that is met.
pub fn lost_k(word: &str) -> Option<Slip> {
    let (verb, clitic) = word.strip_suffix("nya").map_or((word, ""), |verb| (verb, "nya"));
    let stem = verb.strip_suffix("an").filter(|_| verb.len() >= LONG_VERB && words::usage(verb).is_none())?;
    // Others in `di-` may be a place that is written together: `dihalaman`.
    let passive = verb.starts_with("di") && stem.ends_with('k');
    if !passive && !verb.starts_with("me") {
        return None;
    }
    let other = words::root(verb).ends_with("an") || stem.strip_suffix('k').is_some_and(words::is_word);
    let root = words::root(stem);
    if other || root == stem || !words::is_word(stem) {
        return None;
    }
    let met = passive || words::usage(&format!("{stem}kan")).is_some() || stem.ends_with('k') && words::usage(&root) > Some(Usage::Rare);
    Some(Slip { right: met.then(|| format!("{stem}kan{clitic}")), often: 1 })
}

/// A noun in `pe-` with the suffix of a verb: `penegakkan`, `pelaksanakan`. What was meant is sure only where two `k` meet.
pub fn mixed(word: &str) -> Option<Slip> {
    let stem = word.strip_suffix("kan").filter(|_| word.starts_with("pe") && !word.starts_with("per") && word.len() >= LONG)?;
    let root = words::root(stem);
    let noun = word.strip_suffix("an").is_some_and(words::is_word);
    if noun || root == stem || !words::is_word(stem) || words::usage(word).is_some() || words::root(word).ends_with("kan") {
        return None;
    }
    Some(Slip { right: stem.ends_with('k').then(|| format!("{stem}an")), often: 1 })
}

/// `sampaika` for `sampaikan`: the last letter of a verb in `-kan` lost.
fn lost_end(word: &str) -> Option<String> {
    let stem = word.strip_suffix("ka").filter(|stem| stem.len() > SHORTEST)?;
    words::usage(&words::root(stem)).filter(|&usage| usage != Usage::Foreign).map(|_| format!("{word}n"))
}

/// `dijelaskanya` for `dijelaskannya`: one of two n lost before the clitic.
fn lost_n(word: &str) -> Option<String> {
    // `diantaraanya`: there is no `diantaraan`.
    let passive = |stem: &str| stem.starts_with("di") && !stem.ends_with("kan");
    let stem = word.strip_suffix("ya").filter(|stem| stem.ends_with('n') && words::is_word(stem) && !passive(stem))?;
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
        near(stem, &mut |candidate, edit| {
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
    let (mut found, mut by_key): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    near(word, &mut |candidate, edit| {
        if !words::is_oddly_spelt(candidate) && words::is_word(candidate) {
            found.push(candidate.to_owned());
            if matches!(edit, Edit::Other(written, meant, _) if are_neighbours(written, meant)) {
                by_key.push(candidate.to_owned());
            }
        }
    });
    // Of several, the one with the key beside the one that was struck.
    let likely = if by_key.len() == 1 { by_key } else { found };
    if likely.windows(2).all(|pair| pair[0] == pair[1]) { likely.into_iter().next() } else { None }
}

/// True when a word is near enough to a candidate to have been meant for it.
fn convinces(word: &str, candidate: &str, edit: &Edit, odd: bool, often: u8) -> bool {
    match edit {
        // `konferensif`, `stakeholders`: an ending, not a slip.
        Edit::Extra(false) if word.starts_with(candidate) && (word.ends_with('f') || word.ends_with('s')) => return false,
        // `penyokong` beside `menyokong`: another prefix.
        Edit::Other(b'p' | b'm' | b'b', b'p' | b'm' | b'b', 0) => return false,
        _ => {}
    }
    match word.len() {
        // Another long word that no list has is nearer than one thinks: a letter for another needs a word often met, or a letter
        // that sounds the same or is struck for it.
        LONG.. => match edit {
            Edit::Other(written, meant, _) => {
                odd || often >= OFTEN || sound_alike(*written, *meant) || often > 1 && struck(*written, *meant)
            }
            _ => true,
        },
        6.. => match edit {
            Edit::Swapped | Edit::Extra(true) => true,
            Edit::Other(written, meant, _) if sound_alike(*written, *meant) && word.len() > 6 => true,
            Edit::Lost | Edit::Extra(_) if often >= OFTEN && word.len() > 6 && !word.starts_with(candidate) => true,
            Edit::Other(written, meant, _) if often >= VERY_OFTEN || often >= OFTEN && word.len() > 6 => odd || struck(*written, *meant),
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

/// The word without letters written twice over: a syllable (`konsisisten`) or three letters (`kunjungangan`).
fn echoed(word: &str) -> Option<String> {
    let letters = word.as_bytes();
    let vowel = |letter: u8| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u');
    let doubled = |at: usize| at >= 2 && letters[at - 2..at] == letters[at..at + 2] || word.len() >= ENDLESS;
    let syllable = |at: usize| at + 2 < letters.len() && letters[at + 1] == letters[at - 1] && vowel(letters[at + 1]) && doubled(at);
    let triple = |at: usize| at >= 3 && at + 3 <= letters.len() && letters[at - 3..at] == letters[at..at + 3];
    let shorter = |at: usize, length: usize| format!("{}{}", &word[..at], &word[at + length..]);
    let often = |rest: &String| matches!(words::usage(&words::root(rest)), Some(Usage::Frequent(_)));
    (1..letters.len())
        .flat_map(|at| [triple(at).then(|| shorter(at, 3)), syllable(at).then(|| shorter(at, 2)).filter(often)])
        .flatten()
        .find(|rest| words::is_word(rest) && words::root(rest).len() >= SHORTEST)
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
            ("diantaraanya", None),
            ("setlitbang", None),
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
}
