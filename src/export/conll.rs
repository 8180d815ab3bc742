//! Token per line with IOB labels, as taggers are trained and scored.
//!
//! Tokens and sentences are petik's own: words, numbers and single marks, and a sentence goes over a line's end where
//! the page broke it there, and where a mention does. Labels are flat, so only mentions that stand in no other are told. Blanks between tokens are not kept.

use super::slots;
use crate::annotation::{Annotation, Mention};
use crate::tokens::Tokens;
use crate::zones;

/// The line that begins a document where several follow each other.
pub const DOCUMENT: &str = "-DOCSTART-\tO\n\n";

/// `token TAB label` a line, an empty line after every sentence. `B-` begins a mention, `I-` goes on with it, `O` is outside.
pub fn iob(text: &str, annotation: &Annotation) -> String {
    let mut tokens = Tokens::of(text);
    tokens.read_on(&zones::runs(&tokens, &annotation.zones));
    let mut outer = annotation.mentions.iter().filter(|mention| mention.within.is_none()).peekable();
    let mut open: Option<&Mention> = None;
    let mut out = String::new();
    for sentence in &tokens.sentences {
        for token in sentence.clone().filter_map(|at| tokens.get(at)) {
            let span = token.span;
            let continued = open.filter(|mention| mention.end > span.start);
            while let Some(next) = outer.next_if(|mention| mention.start < span.end) {
                open = Some(next).filter(|mention| mention.end > span.start);
            }
            out.push_str(slots::at(text, span.start, span.end));
            out.push('\t');
            match open.filter(|mention| mention.end > span.start) {
                Some(mention) => {
                    out.push_str(if continued.is_some_and(|before| before.id == mention.id) { "I-" } else { "B-" });
                    out.push_str(mention.kind.name());
                }
                None => out.push('O'),
            }
            out.push('\n');
        }
        // A name that the text breaks over two lines stays one: no label goes on over an empty line.
        let goes_on = tokens.get(sentence.end).is_some_and(|next| open.is_some_and(|mention| mention.end > next.span.start));
        if !goes_on {
            out.push('\n');
        }
    }
    out
}
