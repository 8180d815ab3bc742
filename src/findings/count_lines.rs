//! The parts of a total that stand below it, a line each: `50 peserta dengan rincian:`, then `- 20 guru`, `- 15 bidan`.

use std::ops::Range;

use crate::annotation::Mention;
use crate::tokens::{TokenKind, Tokens};
use crate::wordlist::among;

/// Lines of one list; a longer one is a table.
const MOST: usize = 40;

/// The one number of each line of the list that begins with a line; None for a list of one line, or with a line that has no number or two.
pub fn parts<'m>(tokens: &Tokens, line: usize, counts: &[&'m Mention]) -> Option<Vec<&'m Mention>> {
    let mut counts = counts.iter().map(|count| (tokens.within(count.span()), *count)).peekable();
    let mut parts = Vec::new();
    let mut first_mark = None;
    for line in tokens.lines.get(line..)?.iter().take(MOST) {
        let Some((mark, start)) = marker(tokens, line) else { break };
        if *first_mark.get_or_insert(mark) != mark {
            break;
        }
        while counts.next_if(|(range, _)| range.start < start).is_some() {}
        let (range, count) = counts.next_if(|(range, _)| range.start < line.end)?;
        let other = |at: usize| !range.contains(&at) && tokens.is_number(at);
        if counts.peek().is_some_and(|(next, _)| next.start < line.end) || (start..line.end).any(other) {
            return None;
        }
        parts.push(count);
    }
    (parts.len() > 1).then_some(parts)
}

/// What marks a line as one of a list, and the token after it: a dash or dot, a number or letter with its stop.
fn marker(tokens: &Tokens, line: &Range<usize>) -> Option<(char, usize)> {
    let first = tokens.folded(line.start);
    let stop = tokens.folded(line.start + 1);
    match (tokens.get(line.start)?.kind, stop) {
        (TokenKind::Mark, _) if among(first, "- – • * · ▪ ● ✓") => Some(('-', line.start + 1)),
        (TokenKind::Number, "." | ")") if first.len() <= 2 => Some(('1', line.start + 2)),
        (TokenKind::Word, "." | ")") if first.len() == 1 => Some(('a', line.start + 2)),
        _ => None,
    }
}
