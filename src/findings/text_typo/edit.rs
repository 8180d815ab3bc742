//! One slip of the finger: how it changes a word.

/// How a word differs from a candidate.
pub enum Edit {
    /// The word has a letter too many; true when it doubles its neighbour.
    Extra(bool),
    /// It lacks a letter.
    Lost,
    /// It has another letter: the one written, the one meant, and where.
    Other(u8, u8, usize),
    /// Two letters are swapped.
    Swapped,
}

/// Calls `each` with every string one slip away from a word.
pub fn near(word: &str, each: &mut dyn FnMut(&str, Edit)) {
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

/// True for two letters that are struck for each other: vowels, which ears and fingers mistake, and keys side by side.
pub fn struck(a: u8, b: u8) -> bool {
    [a, b].iter().all(|letter| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')) || are_neighbours(a, b)
}

/// True for two letters that many say alike: `oftimal`, `devinitif`.
pub fn sound_alike(a: u8, b: u8) -> bool {
    [a, b].iter().all(|letter| matches!(letter, b'f' | b'p' | b'v'))
}

/// True for keys that lie side by side.
pub fn are_neighbours(a: u8, b: u8) -> bool {
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
    fn keys_side_by_side() {
        for (a, b, expected) in [(b'f', b'g', true), (b'o', b'p', true), (b'a', b'q', true), (b'a', b'p', false), (b'1', b'2', false)] {
            assert_eq!(are_neighbours(a, b), expected, "{} {}", a as char, b as char);
        }
    }
}
