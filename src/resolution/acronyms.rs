//! Acronyms that the article itself writes out: `Jaringan Demokrasi Indonesia (JaDI)`.

use crate::map::Map;
use crate::mentions::spelled::{is_small, long_form};
use crate::page::Page;
use crate::tokens::TokenKind;

/// Folded acronyms with the folded words that they stand for.
#[derive(Default)]
pub(crate) struct Acronyms {
    words: Map<String, Vec<String>>,
}

impl Acronyms {
    /// Reads every parenthesis of one word off the text.
    pub(crate) fn of(page: &Page) -> Self {
        let mut acronyms = Acronyms::default();
        for open in 0..page.tokens.len() {
            let Some(start) = long_form(page, open) else { continue };
            let gives =
                |&at: &usize| page.tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark) && !is_small(page.tokens.folded(at));
            let words = || (start..open).filter(gives).map(|at| page.tokens.folded(at).to_owned()).collect();
            acronyms.words.entry(page.tokens.folded(open + 1).to_owned()).or_insert_with(words);
        }
        acronyms
    }

    /// The words that an acronym stands for in this article.
    pub(crate) fn get(&self, acronym: &str) -> Option<&[String]> {
        self.words.get(acronym).map(Vec::as_slice)
    }
}
