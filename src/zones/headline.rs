//! Which line is the article's title.

use super::line::Line;
use super::{byline, dateline};
use crate::annotation::ZoneKind;
use crate::lexicon::{Class, Hits};
use crate::tokens::{Shape, TokenKind, Tokens};

/// A short line that ends in a full stop is a title only where so many of its words in a hundred are capitalised.
const CAPITALS_OF_CLOSED_TITLE: usize = 70;

/// The fewest bytes of a line that a margin broke.
const FULL: usize = 45;

/// How many lines below a title its repetition is looked for.
const NEAR: usize = 8;

/// Index of the headline among the lines, if the text has one: the last title-like line before the first prose, unless an
/// earlier one says the same or more.
pub fn find(tokens: &Tokens, hits: &Hits, lines: &[Line], kinds: &[Option<ZoneKind>]) -> Option<usize> {
    let broken = |at: usize| lines[at].runs_on || at.checked_sub(1).is_some_and(|before| lines[before].runs_on);
    let opening = |at: usize| {
        let next = lines.get(at + 1);
        opens_article(tokens, hits, &lines[at])
            || opens_broken_article(tokens, hits, &lines[at], next)
            || dateline::alone(tokens, hits, &lines[at], next).is_some()
    };
    let title = |at: usize| is_title(tokens, &lines[at]) && !broken(at) && !opening(at);
    let prose = (0..lines.len()).find(|&at| kinds[at].is_none() && lines[at].words >= 9 && !title(at))?;
    let titles = (0..prose).filter(|&at| kinds[at].is_none() && title(at));
    titles.max_by_key(|&at| (weight(tokens, hits, lines, at), std::cmp::Reverse(at)))
}

/// A dateline and then a sentence: the first paragraph, not its title.
fn opens_article(tokens: &Tokens, hits: &Hits, line: &Line) -> bool {
    let sentence = tokens.folded(line.tokens.end - 1) == "." || capitals(tokens, line) < CAPITALS_OF_CLOSED_TITLE;
    sentence && dateline::find(tokens, hits, line).is_some()
}

/// `SOLOK – Pemerintah Kabupaten Solok …`, broken at a margin, is capitalised as a title is; the line right below it, which is cut at
/// the same margin, tells that it opens the article.
pub fn opens_broken_article(tokens: &Tokens, hits: &Hits, line: &Line, next: Option<&Line>) -> bool {
    let source = |line: &Line| tokens.get(line.tokens.start).map_or(0, |token| token.line);
    let below = |next: &Line| source(next) == source(line) + 1 && next.length <= line.length + FULL / 2 && next.words >= 3;
    !line.closed && line.length >= FULL && next.is_some_and(below) && dateline::find(tokens, hits, line).is_some_and(|found| found.known)
}

/// Three words or more, on one line, without a sentence's end and without a picture's credit.
fn is_title(tokens: &Tokens, line: &Line) -> bool {
    let last = tokens.folded(line.tokens.end - 1);
    let pictured = line.tokens.clone().any(|at| matches!(tokens.folded(at), "foto" | "photo"));
    let credit = matches!(last, "|" | ",") || byline::is_credit(tokens, line) || pictured;
    let stop = last == "." && (line.words > 16 || capitals(tokens, line) < CAPITALS_OF_CLOSED_TITLE);
    (3..=28).contains(&line.words) && line.length <= 190 && !stop && !credit && !line.cut
}

/// A line without an end in which most words are capitalised: the title of some article.
pub fn is_titled(tokens: &Tokens, line: &Line) -> bool {
    !line.closed && is_title(tokens, line) && is_capitalised(tokens, line)
}

/// Most words have a capital.
pub fn is_capitalised(tokens: &Tokens, line: &Line) -> bool {
    capitals(tokens, line) >= CAPITALS_OF_CLOSED_TITLE
}

/// Capitalised words in a hundred.
fn capitals(tokens: &Tokens, line: &Line) -> usize {
    let words = line.tokens.clone().filter_map(|at| tokens.get(at)).filter(|token| token.kind == TokenKind::Word);
    let capitals = words.filter(|token| matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mixed)).count();
    capitals * 100 / line.words.max(1)
}

/// The lines between a headline and the first prose that say it once more.
pub fn repeats(tokens: &Tokens, lines: &[Line], at: usize) -> Vec<usize> {
    let last = lines.len().min(at + 1 + NEAR);
    let exact = |other: &Line| other.tokens.len() == lines[at].tokens.len() && is_same(tokens, &lines[at], other);
    (at + 1..last).take_while(|&below| !lines[below].is_prose()).filter(|&other| exact(&lines[other])).collect()
}

/// Nine tokens in ten are the same.
fn is_same(tokens: &Tokens, line: &Line, other: &Line) -> bool {
    let same = line.tokens.clone().zip(other.tokens.clone()).filter(|&(a, b)| tokens.folded(a) == tokens.folded(b)).count();
    same * 10 >= line.tokens.len() * 9
}

/// `Kepala Dinas Arsip Rimba, Wening Satria`: an office and behind the last comma a name, as below a picture.
fn names_holder(tokens: &Tokens, hits: &Hits, line: &Line) -> bool {
    let end = line.tokens.end - usize::from(tokens.folded(line.tokens.end - 1) == ".");
    let capital =
        |&at: &usize| tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper) || tokens.folded(at) == ".");
    let name = (line.tokens.start..end).rev().take_while(capital).count();
    let comma = (end - name).checked_sub(1).is_some_and(|comma| tokens.folded(comma) == ",");
    comma && (1..=5).contains(&name) && [Class::Office, Class::OfficeHead].iter().any(|&class| hits.is(line.tokens.start, class))
}

/// Titles are long, written in capitals, and often stand on the page twice; captions and standfirsts are not, or not so
/// much. In coarse steps, so that near ties go to the line that stands first.
fn weight(tokens: &Tokens, hits: &Hits, lines: &[Line], at: usize) -> usize {
    let line = &lines[at];
    // A picture's name and the caption right below it are the same as well.
    let caption =
        |other: &Line| tokens.get(other.tokens.start).zip(tokens.get(line.tokens.start)).is_some_and(|(a, b)| a.line == b.line + 1);
    let repeated = lines.iter().skip(at + 1).take(NEAR).any(|other| line.words >= 4 && is_same(tokens, line, other) && !caption(other));
    10 * usize::from(line.words >= 4)
        + 5 * usize::from(line.words >= 6)
        + 5 * usize::from(!line.closed || line.words >= 5)
        + 4 * usize::from(!names_holder(tokens, hits, line))
        + 3 * usize::from(tokens.folded(line.tokens.end - 1) != ".")
        + 6 * usize::from(repeated)
        + capitals(tokens, line) / 10
}
