//! The acronyms of an article, where they are explained, and whether letters fit words.

use std::ops::Range;

use crate::lexicon::{Class, words};
use crate::map::{Map, Set};
use crate::page::Page;
use crate::resolution::words::one_apart;
use crate::tokens::{Shape, TokenKind};

/// Words before a parenthesis that may explain what is in it.
const REACH: usize = 14;

/// Different acronyms of one article; a text with more is a list of something else, and is not read.
const MOST: usize = 200;

/// Words without a letter in an acronym.
const SMALL: &str = "dan di ke dari untuk dengan serta atau pada yang bagi dalam of and the for &";

/// One use of an acronym.
#[derive(Clone, Copy, Debug)]
pub struct Use {
    /// Its token.
    pub at: usize,
    /// True when it is one that a lexicon has, or an everyday word in capitals.
    pub known: bool,
}

/// The acronyms of one article.
pub struct Acronyms {
    /// Where each is used, in order, by its letters as written.
    pub uses: Map<String, Vec<Use>>,
    /// Those that stand in parentheses after words or before words in parentheses: the acronym's token and the words.
    pub explained: Vec<(usize, Range<usize>)>,
    /// Initials of every run of capitalised words, and where the first such run stands.
    initials: Map<String, Range<usize>>,
}

impl Acronyms {
    /// Reads them off an article; one pass over its tokens.
    pub fn of(page: &Page) -> Self {
        let mut acronyms = Acronyms { uses: Map::new(), explained: Vec::new(), initials: Map::new() };
        for line in &page.tokens.lines {
            let shapes = || line.clone().filter_map(|at| page.tokens.get(at)).filter(|token| token.kind == TokenKind::Word);
            let capitals = shapes().filter(|token| token.shape == Shape::Upper).count();
            if !page.tokens.get(line.start).is_some_and(|token| page.is_article(token.span.start)) || 2 * capitals > shapes().count() {
                continue;
            }
            for at in line.clone() {
                if is_acronym(page, at) {
                    let known = is_known(page, at);
                    acronyms.uses.entry(page.tokens.word(at).to_owned()).or_default().push(Use { at, known });
                }
                if page.tokens.reads(at, "(") && page.tokens.reads(at + 2, ")") && page.tokens.get(at + 1).is_some() {
                    let words = at.saturating_sub(REACH).max(line.start)..at;
                    acronyms.explained.push((at + 1, words));
                }
                if at > line.start && page.tokens.reads(at, "(") && is_acronym(page, at - 1) {
                    let close = (at + 2..(at + REACH).min(line.end)).find(|&close| page.tokens.reads(close, ")"));
                    acronyms.explained.extend(close.filter(|&close| close > at + 2).map(|close| (at - 1, at + 1..close)));
                }
            }
            acronyms.collect_initials(page, line.clone());
            if acronyms.uses.len() > MOST || acronyms.initials.len() > 100 * MOST {
                return Acronyms { uses: Map::new(), explained: Vec::new(), initials: Map::new() };
            }
        }
        acronyms
    }

    /// Notes the initials of every run of three to nine capitalised words of a line.
    fn collect_initials(&mut self, page: &Page, line: Range<usize>) {
        for start in line.clone().filter(|&at| is_name_word(page, at)) {
            let (mut letters, mut content) = (String::new(), 0);
            for at in start..line.end {
                if !is_name_word(page, at) && !page.tokens.reads(at, SMALL) && !page.tokens.reads(at, ",") {
                    break;
                }
                if is_name_word(page, at) {
                    letters.extend(page.tokens.folded(at).chars().next().map(|c| c.to_ascii_uppercase()));
                    content += 1;
                    if content > 9 {
                        break;
                    }
                    if content >= 3 {
                        self.initials.entry(letters.clone()).or_insert(start..at + 1);
                    }
                }
            }
        }
    }

    /// The words in the article whose initials are these letters.
    pub fn spelled(&self, acronym: &str) -> Option<Range<usize>> {
        self.initials.get(acronym).cloned()
    }

    /// The longest run of words whose initials are one slip away from these letters, beginning with the same one.
    pub fn nearly_spelled(&self, acronym: &str) -> Option<(&str, Range<usize>)> {
        let near = self.initials.iter().filter(|(letters, _)| {
            letters.len() + 1 >= acronym.len() && letters.chars().next() == acronym.chars().next() && one_apart(letters, acronym)
        });
        near.max_by_key(|(letters, words)| (letters.len(), std::cmp::Reverse(words.start)))
            .map(|(letters, words)| (letters.as_str(), words.clone()))
    }

    /// The acronyms that the article explains.
    pub fn defined(&self, page: &Page) -> Set<String> {
        let explains = |(acronym, words): &(usize, Range<usize>)| {
            words.clone().any(|at| page.tokens.is_word(at)) && fits(page.tokens.word(*acronym), page, words.clone())
        };
        self.explained.iter().filter(|pair| explains(pair)).map(|(at, _)| page.tokens.word(*at).to_owned()).collect()
    }
}

fn is_name_word(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word && matches!(token.shape, Shape::Title | Shape::Mixed))
        && !page.tokens.reads(at, SMALL)
}

/// True for three to ten capitals that stand alone.
fn is_acronym(page: &Page, at: usize) -> bool {
    let Some(token) = page.tokens.get(at) else { return false };
    let apart = |at: usize| !page.tokens.reads(at, ". / - & @ _ '");
    let free_before = !token.glued || at == 0 || apart(at - 1) && page.tokens.get(at - 1).is_some_and(|b| b.kind == TokenKind::Mark);
    let free_after = !page.tokens.glued(at + 1) || {
        let stop =
            page.tokens.reads(at + 1, ".") && !page.tokens.get(at + 2).is_some_and(|after| after.glued && after.kind != TokenKind::Mark);
        page.tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Mark) && (stop || apart(at + 1))
    };
    token.shape == Shape::Upper
        && (3..=10).contains(&token.span.len())
        && token.span.len() == page.tokens.folded(at).len()
        && free_before
        && free_after
}

/// True for an acronym in a lexicon, a Roman number, and a word in capitals.
fn is_known(page: &Page, at: usize) -> bool {
    let listed = page.hits.at(at).iter().any(|hit| !matches!(hit.class, Class::FunctionWord | Class::SpunHint | Class::SpunWord));
    let word = page.tokens.folded(at);
    // Roman numbers, also with the letter of a class (`IIB`).
    let number = word.trim_end_matches(['a', 'b', 'c', 'd', 'e']);
    listed || number.bytes().all(|b| matches!(b, b'i' | b'v' | b'x' | b'l' | b'c')) || words::is_word(word)
}

/// True when the letters of an acronym stand in this order in some of the words, beginning with a word's first.
pub fn fits(acronym: &str, page: &Page, range: Range<usize>) -> bool {
    let letters: Vec<char> = acronym.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let Some(&first) = letters.first() else { return false };
    range.clone().filter(|&start| page.tokens.folded(start).starts_with(first)).any(|start| {
        let mut rest = letters.iter();
        let mut wanted = rest.next();
        for letter in (start..range.end).flat_map(|at| page.tokens.folded(at).chars()) {
            if wanted == Some(&letter) {
                wanted = rest.next();
            }
        }
        wanted.is_none()
    })
}
