//! Acronyms that the article itself writes out: `Jaringan Demokrasi Indonesia (JaDI)`.

use std::collections::HashMap;

use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// The longest phrase read back from a parenthesis, in words.
const LONGEST: usize = 14;

/// Folded acronyms with the folded words that they stand for.
#[derive(Default)]
pub(crate) struct Acronyms {
    words: HashMap<String, Vec<String>>,
}

impl Acronyms {
    /// Reads every parenthesis of one word off the text. The words before it define it where each of them gives its first
    /// letter, in order, and every letter of the acronym comes from them.
    pub(crate) fn of(page: &Page) -> Self {
        let mut acronyms = Acronyms::default();
        for open in 0..page.tokens.len() {
            if page.tokens.folded(open) == "(" && page.tokens.folded(open + 2) == ")" && is_acronym(page, open + 1) {
                let acronym = page.tokens.folded(open + 1);
                if let Some(words) = defined_by(page, acronym, open) {
                    acronyms.words.entry(acronym.to_owned()).or_insert(words);
                }
            }
        }
        acronyms
    }

    /// The words that an acronym stands for in this article.
    pub(crate) fn get(&self, acronym: &str) -> Option<&[String]> {
        self.words.get(acronym).map(Vec::as_slice)
    }
}

fn is_acronym(page: &Page, at: usize) -> bool {
    page.tokens
        .get(at)
        .is_some_and(|token| token.kind == TokenKind::Word && token.shape != Shape::Lower && (2..=14).contains(&token.span.len()))
}

/// The shortest run of words before a parenthesis that spells the acronym.
fn defined_by(page: &Page, acronym: &str, open: usize) -> Option<Vec<String>> {
    let line = page.tokens.get(open)?.line;
    let mut words: Vec<String> = Vec::new();
    for at in (open.saturating_sub(LONGEST)..open).rev() {
        let token = page.tokens.get(at).filter(|token| token.line == line)?;
        let word = page.tokens.folded(at);
        if token.kind == TokenKind::Mark {
            if !matches!(word, "," | "-" | "&" | "/") {
                return None;
            }
            continue;
        }
        if is_small(word) {
            continue;
        }
        words.insert(0, word.to_owned());
        if words.len() >= 2 && word.chars().next() == acronym.chars().next() && spelled(acronym, &words) {
            return Some(words);
        }
    }
    None
}

fn is_small(word: &str) -> bool {
    matches!(word, "dan" | "di" | "untuk" | "dengan" | "yang" | "serta")
}

/// True when each word gives the acronym its first letter and perhaps more of its letters, in order, and none is left over.
fn spelled(acronym: &str, words: &[String]) -> bool {
    let letters: Vec<char> = acronym.chars().collect();
    // How many letters the words so far may have given.
    let mut given = vec![false; letters.len() + 1];
    given[0] = true;
    for word in words {
        let mut next = vec![false; letters.len() + 1];
        for start in (0..letters.len()).filter(|&start| given[start] && word.starts_with(letters[start])) {
            let mut rest = word.chars().skip(1);
            next[start + 1] = true;
            for end in start + 1..letters.len() {
                if !rest.any(|c| c == letters[end]) {
                    break;
                }
                next[end + 1] = true;
            }
        }
        given = next;
    }
    given[letters.len()]
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn acronyms_are_spelled_by_their_words() {
        for (acronym, words, right) in [
            ("jadi", "jaringan demokrasi indonesia", true),
            ("bappeda", "badan perencanaan pembangunan daerah", true),
            ("dpmd", "dinas pemberdayaan masyarakat desa", true),
            ("dpmd", "pemberdayaan masyarakat desa", false),
            ("bpsdm", "badan pengembangan sumber daya", false),
            ("bkd", "badan kepegawaian daerah", true),
        ] {
            let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
            assert_eq!(spelled(acronym, &words), right, "{acronym} of {words:?}");
        }
    }
}
