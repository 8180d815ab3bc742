//! Lists of words in little code: one string, the words apart by blanks. A table spends eight bytes a word on pointing at it, and
//! a `match` a comparison in code, which the browser would download.

/// True for one of the words of a list. Runs over bytes: it is asked of most words of a text.
pub fn among(word: &str, list: &str) -> bool {
    let (word, mut rest) = (word.as_bytes(), list.as_bytes());
    while let Some((head, tail)) = rest.split_at_checked(word.len()) {
        // Mostly the first letter tells.
        if head.first() == word.first() && head == word && matches!(tail.first(), None | Some(b' ')) {
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
