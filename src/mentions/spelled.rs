//! The words before a parenthesis that its abbreviation is made of: `Jaringan Demokrasi Indonesia (JaDI)`.

use std::ops::Range;

use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// The longest phrase read back from a parenthesis, in words.
const LONGEST: usize = 14;

/// The first of the words that the abbreviation in the parenthesis at `open` stands for: the shortest run of two or more where each
/// gives its first letter, in order, and every letter of the abbreviation comes from them.
pub fn long_form(page: &Page, open: usize) -> Option<usize> {
    let tokens = &page.tokens;
    let short = tokens.get(open + 1)?;
    let letters = short.kind == TokenKind::Word && short.shape != Shape::Lower && (2..=14).contains(&short.span.len());
    if !tokens.reads(open, "(") || !tokens.reads(open + 2, ")") || !letters {
        return None;
    }
    let abbreviation = tokens.folded(open + 1);
    let mut words: Vec<&str> = Vec::new();
    for at in (open.saturating_sub(LONGEST)..open).rev() {
        let token = tokens.get(at).filter(|_| page.same_line(at, open))?;
        let word = tokens.folded(at);
        if token.kind == TokenKind::Mark {
            if !matches!(word, "," | "-" | "&" | "/") {
                return None;
            }
            continue;
        }
        if is_small(word) {
            continue;
        }
        words.push(word);
        if words.len() >= 2 && word.chars().next() == abbreviation.chars().next() && spelled(abbreviation, words.iter().rev()) {
            return Some(at);
        }
    }
    None
}

/// True when the words in a parenthesis are what the abbreviation before it stands for.
pub fn spells(page: &Page, short: usize, inside: Range<usize>) -> bool {
    let words = inside.filter_map(|at| page.tokens.get(at).filter(|token| token.kind == TokenKind::Word).map(|_| page.tokens.folded(at)));
    let words: Vec<&str> = words.filter(|word| !is_small(word)).collect();
    spelled(page.tokens.folded(short), words.iter())
}

/// True for a word that gives no letter.
pub fn is_small(word: &str) -> bool {
    matches!(word, "dan" | "di" | "untuk" | "dengan" | "yang" | "serta")
}

/// True when each word gives the abbreviation its first letter and perhaps more of its letters, in order, and none is left over.
fn spelled<'w>(abbreviation: &str, words: impl Iterator<Item = &'w &'w str>) -> bool {
    let letters: Vec<char> = abbreviation.chars().collect();
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
    fn abbreviations_are_spelled_by_their_words() {
        for (abbreviation, words, right) in [
            ("jadi", "jaringan demokrasi indonesia", true),
            ("bappeda", "badan perencanaan pembangunan daerah", true),
            ("dpmd", "dinas pemberdayaan masyarakat desa", true),
            ("dpmd", "pemberdayaan masyarakat desa", false),
            ("bpsdm", "badan pengembangan sumber daya", false),
            ("bkd", "badan kepegawaian daerah", true),
        ] {
            let words: Vec<&str> = words.split(' ').collect();
            assert_eq!(spelled(abbreviation, words.iter()), right, "{abbreviation} of {words:?}");
        }
    }
}
