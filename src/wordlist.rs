//! Lists of words in little code: one string, the words apart by blanks. A table spends eight bytes a word on pointing at it, and
//! a `match` a comparison in code, which the browser would download.

/// True for one of the words of a list.
pub fn among(word: &str, list: &str) -> bool {
    list.split(' ').any(|other| other == word)
}
