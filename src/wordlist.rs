//! Lists of words in little code: one string, the words apart by blanks. A table spends eight bytes a word on pointing at it, and
//! a `match` a comparison in code, which the browser would download.

/// True for one of the words of a list. Runs over bytes: it is asked of most words of a text.
pub fn among(word: &str, list: &str) -> bool {
    let (word, mut rest) = (word.as_bytes(), list.as_bytes());
    let Some(&first) = word.first() else { return false };
    while word.len() <= rest.len() {
        // Mostly the first letter tells.
        if rest[0] == first && rest.starts_with(word) && matches!(rest.get(word.len()), None | Some(b' ')) {
            return true;
        }
        let Some(blank) = rest.iter().position(|&byte| byte == b' ') else { return false };
        rest = &rest[blank + 1..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::among;

    #[test]
    fn whole_words_only() {
        for (word, found) in [("di", true), ("dari", true), ("pada", true), ("dar", false), ("ari", false), ("", false), ("padanya", false)]
        {
            assert_eq!(among(word, "di dari pada"), found, "{word}");
        }
    }
}
