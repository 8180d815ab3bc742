//! When one name can be another's short form, other spelling or nickname. Words come folded, without marks.

use crate::resolution::words::one_apart;
use crate::wordlist::among;

/// Endings of pet names: `Yos` of Yosefina becomes `Yosi`.
const PET_ENDINGS: [&str; 8] = ["i", "y", "ie", "ye", "o", "a", "e", "u"];

/// True for a single letter.
pub(super) fn is_initial(word: &str) -> bool {
    word.chars().count() == 1
}

/// True when every word of the shorter name stands in the longer one, in order, initials standing for words, alone or run
/// together (`MHT`); at least one word is met in full or by two initials.
pub(super) fn fits(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let (mut at, mut full) = (0, false);
    for word in short {
        // The word itself before an initial that could stand for it: `Alimin` in `A. Alimin`.
        let whole = long[at..].iter().position(|other| other == word);
        if let Some(step) = whole.or_else(|| long[at..].iter().position(|other| same_word(word, other))) {
            full |= !is_initial(word) && !is_initial(&long[at + step]);
            at += step + 1;
        } else if let Some(step) = (at..long.len()).find(|&from| run(&long[from..], word.len()).as_deref() == Some(word)) {
            full = true;
            at = step + word.len();
        } else {
            return false;
        }
    }
    full
}

/// The initials of the first words of a name, two to four of them.
pub(super) fn run(words: &[String], count: usize) -> Option<String> {
    let words = words.get(..count).filter(|_| (2..=4).contains(&count))?;
    words.iter().map(|word| word.chars().next()).collect()
}

/// True for one word, its initial, or a form of Muhammad.
pub(super) fn same_word(a: &str, b: &str) -> bool {
    a == b || (is_initial(a) && b.starts_with(a)) || (is_initial(b) && a.starts_with(b)) || (is_muhammad(a) && is_muhammad(b))
}

/// The many short and long forms of the name.
pub(super) fn is_muhammad(word: &str) -> bool {
    among(word, "m moh mohd muh muhd moch mochamad mochammad mohamad mohammad muhamad muhammad muchamad muchammad")
}

/// A word's key for spellings that sound alike: old letters made new, doubled ones single.
pub(super) fn sound(word: &str) -> String {
    let mut plain = word.to_owned();
    for (old, new) in [("oe", "u"), ("dj", "j"), ("tj", "c"), ("ch", "h"), ("kh", "h"), ("sy", "s"), ("dz", "z"), ("dh", "d"), ("th", "t")]
    {
        plain = plain.replace(old, new);
    }
    let mut key = String::with_capacity(plain.len());
    for c in plain.chars() {
        let c = match c {
            'f' | 'v' => 'p',
            'y' => 'i',
            'z' => 's',
            'q' => 'k',
            c => c,
        };
        if !key.ends_with(c) {
            key.push(c);
        }
    }
    key
}

/// A word and the same with each of its letters left out, and its sound: two words one slip apart share one of these.
pub(super) fn slips(word: &str) -> Vec<String> {
    if word.chars().count() < 4 {
        return Vec::new();
    }
    let mut out = vec![word.to_owned(), sound(word)];
    out.extend(word.char_indices().map(|(at, c)| format!("{}{}", &word[..at], &word[at + c.len_utf8()..])));
    out
}

/// How two names that are not the same differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Slip {
    /// They sound alike.
    Sound,
    /// By one letter in one word.
    Letter,
    /// By a first word that is cut short (`Ben Maulaka` of Benyamin Maulaka).
    Cut,
}

/// How the shorter name fails to fit the longer one, when it does so in one way only. A name comes as its words and how each
/// of them sounds.
pub(super) fn slip(a: (&[String], &[String]), b: (&[String], &[String])) -> Option<Slip> {
    let ((short, short_sounds), (long, long_sounds)) = if a.0.len() <= b.0.len() { (a, b) } else { (b, a) };
    let alone = short.len() == 1;
    let (mut at, mut found) = (0, None);
    for (word, sound) in short.iter().zip(short_sounds) {
        if let Some(step) = long[at..].iter().position(|other| same_word(word, other)) {
            at += step + 1;
            continue;
        }
        let mut rest = long[at..].iter().zip(&long_sounds[at..]).enumerate();
        let (step, kind) = rest.find_map(|(step, (other, other_sound))| {
            let kind = one_word_slip(word, other, sound == other_sound, alone)?;
            Some((step, kind))
        })?;
        if found.is_some_and(|other| other != Slip::Sound || kind != Slip::Sound) {
            return None;
        }
        found = Some(kind);
        at += step + 1;
    }
    found
}

fn one_word_slip(a: &str, b: &str, sound_alike: bool, alone: bool) -> Option<Slip> {
    let letters = a.chars().count().min(b.chars().count());
    if letters >= 4 && sound_alike {
        Some(Slip::Sound)
    } else if letters >= (if alone { 5 } else { 4 }) && a.chars().next() == b.chars().next() && one_apart(a, b) {
        Some(Slip::Letter)
    } else if !alone && letters >= 3 && (b.starts_with(a) || a.starts_with(b)) {
        Some(Slip::Cut)
    } else {
        None
    }
}

/// True when a single word can be a pet name of one of these words: a part of it, its beginning with a pet ending, or the
/// beginnings of two of them run together (`Harwid` of Harto Widagdo).
pub(super) fn is_pet_name(word: &str, words: &[String]) -> bool {
    if word.chars().count() < 3 {
        return false;
    }
    let part = |long: &String| long.len() > word.len() + 1 && long.contains(word);
    let ended = |long: &String| {
        PET_ENDINGS.iter().any(|ending| {
            word.strip_suffix(ending).is_some_and(|stem| stem.len() >= 3 && long.len() > word.len() && long.starts_with(stem))
        })
    };
    let blend = |pair: &[String]| {
        word.char_indices()
            .skip(2)
            .any(|(at, _)| word.len() >= at + 2 && pair[0].starts_with(&word[..at]) && pair[1].starts_with(&word[at..]))
    };
    words.iter().any(part) || words.iter().any(ended) || words.windows(2).any(blend)
}

/// True when two words have their first two letters in common.
pub(super) fn begin_alike(a: &str, b: &str) -> bool {
    a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::{Slip, fits, is_pet_name, slip, sound};

    fn words(name: &str) -> Vec<String> {
        name.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn short_forms_fit() {
        for (short, long, right) in [
            ("agus", "agus salim", true),
            ("salim", "agus salim", true),
            ("m salim", "muhammad agus salim", true),
            ("aws", "agus wira salim", true),
            ("mht purba", "martua halomoan tigor purba", true),
            ("salim agus", "agus salim", false),
            ("a s", "agus salim", false),
            ("siti rahma", "siti aminah", false),
        ] {
            assert_eq!(fits(&words(short), &words(long)), right, "{short} of {long}");
        }
    }

    #[test]
    fn slips_are_told_apart() {
        for (a, b, how) in [
            ("fahrul", "fachrul", Some(Slip::Sound)),
            ("zulkipli", "zulkifli", Some(Slip::Sound)),
            ("sunaryo", "sunarya", Some(Slip::Letter)),
            ("ben karel", "benyamin karel", Some(Slip::Cut)),
            ("sunaryo", "sudaryo", Some(Slip::Letter)),
            ("agus", "agun", None),
            ("sunaryo", "wunaryo", None),
        ] {
            let sounds = |name| words(name).iter().map(|word| sound(word)).collect::<Vec<_>>();
            assert_eq!(slip((&words(a), &sounds(a)), (&words(b), &sounds(b))), how, "{a} and {b}");
        }
    }

    #[test]
    fn pet_names_come_from_the_name() {
        for (pet, name, right) in [
            ("udin", "saepudin rahmat", true),
            ("yosi", "yosefina tukan", true),
            ("harwid", "harto widagdo", true),
            ("yusuf", "yusril rahman", false),
            ("budi", "agus salim", false),
        ] {
            assert_eq!(is_pet_name(pet, &words(name)), right, "{pet} of {name}");
        }
    }
}
