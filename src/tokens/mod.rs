//! The article as words, numbers and marks, in lines and sentences.

mod emphasis;
mod parted;
mod scan;
mod sentence;
mod wrap;

use std::ops::Range;

pub use scan::TokenKind;
pub use sentence::is_short_name;

use crate::span::Span;
use crate::wordlist::among;

/// How a word is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Shape {
    /// `kepala`
    Lower,
    /// `Kepala`; also a single capital letter
    Title,
    /// `DPRD`, two letters or more
    Upper,
    /// `DPRDnya`, `CAMATku`
    Mixed,
    /// `17`
    Digits,
    /// `,`
    Mark,
}

/// One word, number or mark.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// How it is written.
    pub shape: Shape,
    /// True when no blank stands between it and the token before it; a place that is written as one word with its `di` reads as any
    /// other all the same.
    pub glued: bool,
    /// Number of its line; lines are counted from 0, empty ones too, and lines that were broken by width as one.
    pub line: u32,
    folded: (u32, u32),
}

/// All tokens of a text, with their look-up keys.
pub struct Tokens<'t> {
    /// The text that they stand in.
    pub text: &'t str,
    list: Vec<Token>,
    folded: String,
    /// Token ranges of the lines that hold a token, in order.
    pub lines: Vec<Range<usize>>,
    /// Token ranges of the sentences, in order; a line's end ends a sentence, but for lines that are [read on](Tokens::read_on).
    pub sentences: Vec<Range<usize>>,
}

impl<'t> Tokens<'t> {
    /// Reads a text. One pass; every token ends where the next may begin, and neither blanks nor marks of emphasis are in any.
    pub fn of(text: &'t str) -> Self {
        let emphasis = emphasis::marks(text);
        let mut list: Vec<Token> = Vec::with_capacity(text.len() / 4);
        let mut folded = String::with_capacity(text.len());
        let mut line = 0u32;
        // Where the last token ends, and behind that the marks of emphasis glued to it.
        let (mut read, mut beside) = (0, 0);
        let joined = wrap::numbers(text);
        let mut push = |start: usize, end: usize, kind: TokenKind, parted: bool| {
            if kind == TokenKind::Mark && emphasis.binary_search(&start).is_ok() {
                beside = if start == beside { end } else { beside };
                return;
            }
            line += newlines(&text[read..start]);
            let from = folded.len() as u32;
            scan::fold_into(&text[start..end], &mut folded);
            list.push(Token {
                span: Span::new(start, end),
                kind,
                shape: shape(&text[start..end], kind),
                glued: start > 0 && start == beside && !parted,
                line: joined.get(line as usize).copied().unwrap_or(line),
                folded: (from, folded.len() as u32),
            });
            (read, beside) = (end, end);
        };
        scan::scan(text, |start, end, kind| match parted::preposition(&text[start..], end - start) {
            Some(length) => {
                push(start, start + length, kind, false);
                push(start + length, end, kind, true);
            }
            None => push(start, end, kind, false),
        });
        let lines = lines(&list);
        let mut tokens = Tokens { text, list, folded, lines, sentences: Vec::new() };
        tokens.sentences = sentence::split(&tokens, &tokens.lines);
        tokens
    }

    /// Cuts the sentences anew, in lines of which some are read as one.
    pub fn read_on(&mut self, runs: &[Range<usize>]) {
        self.sentences = sentence::split(self, runs);
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The token at `index`, or None past either end of the text.
    pub fn get(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    /// All tokens, in order.
    #[cfg(feature = "train")]
    pub fn iter(&self) -> impl Iterator<Item = &Token> {
        self.list.iter()
    }

    /// The text's own letters of a token; empty past the end.
    pub fn word(&self, index: usize) -> &'t str {
        self.list.get(index).map_or("", |token| token.span.of(self.text))
    }

    /// The look-up key of a token (lower case, plain marks); empty past the end.
    pub fn folded(&self, index: usize) -> &str {
        self.list.get(index).map_or("", |token| &self.folded[token.folded.0 as usize..token.folded.1 as usize])
    }

    /// True for one of the words of a list, folded and apart by blanks (`"dan serta"`); false past the end.
    pub fn reads(&self, index: usize, words: &str) -> bool {
        // Most lists are a mark or two, and most tokens are longer.
        let fits = |token: &Token| (token.folded.1 - token.folded.0) as usize <= words.len();
        self.list.get(index).is_some_and(fits) && among(self.folded(index), words)
    }

    /// True right behind one of the words of such a list; false for the first token.
    pub fn follows(&self, index: usize, words: &str) -> bool {
        index > 0 && self.reads(index - 1, words)
    }

    /// True for one of such marks inside a word: no blank stands before or behind it.
    pub fn binds(&self, index: usize, marks: &str) -> bool {
        self.reads(index, marks) && self.glued(index) && self.glued(index + 1)
    }

    /// True for a full stop right behind a word, as that of an abbreviation.
    pub fn is_stop(&self, index: usize) -> bool {
        self.reads(index, ".") && self.glued(index)
    }

    /// How a token is written; a mark past the end.
    pub fn shape(&self, index: usize) -> Shape {
        self.list.get(index).map_or(Shape::Mark, |token| token.shape)
    }

    /// True for a word with a capital.
    pub fn is_capital(&self, index: usize) -> bool {
        matches!(self.shape(index), Shape::Title | Shape::Upper | Shape::Mixed)
    }

    /// True for letters.
    pub fn is_word(&self, index: usize) -> bool {
        self.list.get(index).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// True for digits.
    pub fn is_number(&self, index: usize) -> bool {
        self.list.get(index).is_some_and(|token| token.kind == TokenKind::Number)
    }

    /// True when no blank stands before the token.
    pub fn glued(&self, index: usize) -> bool {
        self.list.get(index).is_some_and(|token| token.glued)
    }

    /// The look-up keys of some tokens: the same for two names that are written alike but for case.
    pub fn folded_words(&self, range: &Range<usize>) -> Vec<&str> {
        range.clone().map(|at| self.folded(at)).collect()
    }

    /// True before and behind the apostrophe inside a word: the `Nu` and `man` of `Nu'man` are no words of their own.
    pub fn splits_a_word(&self, index: usize) -> bool {
        let inside = |at: usize| self.binds(at, "'") && self.is_word(at - 1) && self.is_word(at + 1);
        index > 0 && (inside(index) || index > 1 && inside(index - 1))
    }

    /// The bytes from the first to the last token of a range; empty at the text's end for an empty range.
    pub fn span(&self, range: Range<usize>) -> Span {
        match (self.list.get(range.start), range.end.checked_sub(1).and_then(|last| self.list.get(last))) {
            (Some(first), Some(last)) if range.start < range.end => Span::new(first.span.start, last.span.end),
            _ => Span::new(self.text.len(), self.text.len()),
        }
    }

    /// The smallest token range that touches a byte span; empty where no token does.
    pub fn within(&self, span: Span) -> Range<usize> {
        let first = self.list.partition_point(|token| token.span.end <= span.start);
        let last = self.list.partition_point(|token| token.span.start < span.end);
        first..last.max(first)
    }

    /// Index into `lines` of the line that holds a token.
    pub fn line_of(&self, index: usize) -> usize {
        self.lines.partition_point(|line| line.end <= index)
    }

    /// Index into `sentences` of the sentence that holds a token.
    pub fn sentence_of(&self, index: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.end <= index)
    }
}

fn newlines(blank: &str) -> u32 {
    blank.bytes().filter(|&b| b == b'\n').count() as u32
}

fn shape(word: &str, kind: TokenKind) -> Shape {
    match kind {
        TokenKind::Number => Shape::Digits,
        TokenKind::Mark => Shape::Mark,
        TokenKind::Word => {
            let (mut upper, mut lower, mut first) = (0, 0, false);
            for (at, c) in word.chars().enumerate() {
                if c.is_uppercase() {
                    upper += 1;
                    first |= at == 0;
                } else if c.is_lowercase() {
                    lower += 1;
                }
            }
            match (upper, lower) {
                (0, _) => Shape::Lower,
                (1, 0) => Shape::Title,
                (_, 0) => Shape::Upper,
                (1, _) if first => Shape::Title,
                _ => Shape::Mixed,
            }
        }
    }
}

fn lines(list: &[Token]) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    for (at, token) in list.iter().enumerate() {
        match lines.last_mut() {
            Some(line) if list[line.start].line == token.line => line.end = at + 1,
            _ => lines.push(at..at + 1),
        }
    }
    lines
}

/// A text in lower case, letter by letter. The standard library's way for whole texts also knows which sigma ends a Greek word, in 4 KB.
pub fn lower(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        out.extend(c.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Shape, Tokens};

    #[test]
    fn words_are_asked_for() {
        let tokens = Tokens::of("Bupati dan DPRD-nya, 17.");
        for (at, reads, follows, shape, glued) in [
            (0, true, false, Shape::Title, false),
            (1, true, true, Shape::Lower, false),
            (2, false, true, Shape::Upper, false),
            (3, true, false, Shape::Mark, true),
            (4, false, true, Shape::Lower, true),
            (5, false, false, Shape::Mark, true),
            (6, false, false, Shape::Digits, false),
            (7, false, false, Shape::Mark, true),
            (8, false, false, Shape::Mark, false),
            (usize::MAX, false, false, Shape::Mark, false),
        ] {
            assert_eq!(tokens.reads(at, "dan bupati -"), reads, "token {at} reads");
            assert_eq!(tokens.follows(at, "dan bupati -"), follows, "token {at} follows");
            assert_eq!(tokens.shape(at), shape, "token {at}");
            assert_eq!(tokens.binds(at, "- ."), at == 3, "token {at} binds");
            assert_eq!(tokens.is_stop(at), at == 7, "token {at} is a full stop");
            assert_eq!(tokens.is_capital(at), matches!(shape, Shape::Title | Shape::Upper), "token {at} is a capital");
            assert_eq!(tokens.is_word(at), matches!(shape, Shape::Title | Shape::Upper | Shape::Lower), "token {at} is a word");
            assert_eq!(tokens.is_number(at), shape == Shape::Digits, "token {at} is a number");
            assert_eq!(tokens.glued(at), glued, "token {at} is glued");
        }
    }
}
