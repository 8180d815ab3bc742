//! Where sentences end.

use std::ops::Range;

use super::{Shape, TokenKind, Tokens};

/// Abbreviations that a full stop follows inside a sentence, folded.
const ABBREVIATIONS: &str = "dr drs dra ir prof h hj kh st sh se sp pj plt plh pjs no nomor jl jln jend letjen mayjen brigjen kol letkol \
    may kapt lettu letda ust tgk kab kec kel prov hal tgl rp bpk sdr yth tn ny dkk dll dsb dst gg lt rt rw ps bag sek pdt s m a r moh muh \
    mohd muhd abd drg drh apt tgh bripka kompol akp rm gub wkl sdri tbk pt cv ka wk mayjend brigjend irjen komjen kombes";

/// Tokens of a sentence at most. What has more is no sentence but a list or a page pasted without stops; it is cut, so that later
/// stages may look over a sentence for each of its words and still take time linear in the text.
const LONGEST: usize = 500;

/// Cuts every one of the lines into sentences, at `.`, `!`, `?` or `…` before a capital letter, a number, a quotation mark or the line's end.
pub fn split(tokens: &Tokens, lines: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    for line in lines {
        let mut start = line.start;
        let mut at = line.start;
        while at < line.end {
            if ends(tokens, at, line) {
                let mut end = at + 1;
                while end < line.end && closes(tokens, end) {
                    end += 1;
                }
                sentences.push(start..end);
                start = end;
                at = end;
            } else {
                at += 1;
                if at - start == LONGEST {
                    sentences.push(start..at);
                    start = at;
                }
            }
        }
        if start < line.end {
            sentences.push(start..line.end);
        }
    }
    sentences
}

/// A closing mark that belongs to the sentence just ended: glued to it, and what follows it is not.
fn closes(tokens: &Tokens, at: usize) -> bool {
    let glued = tokens.glued(at);
    let next_glued = tokens.get(at + 1).is_some_and(|token| token.glued && token.kind != TokenKind::Mark);
    match tokens.folded(at) {
        "." | "!" | "?" | "…" | ")" => glued,
        "\"" | "'" => glued && !next_glued,
        _ => false,
    }
}

/// Two consonants that stand for a name, and are no end of a degree: `Rendra Th. Wirsana`.
pub fn is_short_name(tokens: &Tokens, at: usize) -> bool {
    let short = tokens.shape(at) == Shape::Title && tokens.folded(at).len() == 2 && !tokens.glued(at);
    short && !tokens.folded(at).contains(['a', 'e', 'i', 'o', 'u'])
}

fn ends(tokens: &Tokens, at: usize, line: &Range<usize>) -> bool {
    match tokens.folded(at) {
        "!" | "?" | "…" => {}
        "." => {
            if at > line.start {
                let letter = tokens.get(at - 1).is_some_and(|token| token.shape == Shape::Title && token.span.len() == 1);
                if letter || tokens.reads(at - 1, ABBREVIATIONS) || is_short_name(tokens, at - 1) {
                    return false;
                }
            }
        }
        _ => return false,
    }
    let mut next = at + 1;
    while next < line.end && closes(tokens, next) {
        next += 1;
    }
    match tokens.get(next) {
        Some(token) if next < line.end => {
            !token.glued
                && (token.kind == TokenKind::Number
                    || matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mixed)
                    || tokens.reads(next, "\" ' ( [ -"))
        }
        _ => true,
    }
}
