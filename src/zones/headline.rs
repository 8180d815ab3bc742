//! Which line is the article's title.

use super::line::Line;
use super::{byline, dateline};
use crate::annotation::ZoneKind;
use crate::lexicon::{Class, Hits};
use crate::tokens::{Shape, Tokens};

/// A short line that ends in a full stop is a title only where so many of its words in a hundred are capitalised.
const CAPITALS_OF_CLOSED_TITLE: usize = 70;

/// The fewest bytes of a line that a margin broke.
const FULL: usize = 45;

/// How many lines below a title its repetition is looked for.
const NEAR: usize = 8;

/// Index of the headline among the lines, if the text has one: the last title-like line before the first prose, unless an
/// earlier one says the same or more.
pub fn find(tokens: &Tokens, hits: &Hits, lines: &[Line], kinds: &[Option<ZoneKind>]) -> Option<usize> {
    let mut best = None;
    let mut most = 0;
    for (at, line) in lines.iter().enumerate().filter(|&(at, _)| kinds[at].is_none()) {
        if may_be_title(tokens, hits, lines, at) {
            let weight = weight(tokens, hits, lines, at);
            if best.is_none() || weight > most {
                (best, most) = (Some(at), weight);
            }
        } else if line.words >= 9 {
            return best;
        }
    }
    None
}

/// A line that looks like a title, is not one of a broken paragraph and does not open the article.
fn may_be_title(tokens: &Tokens, hits: &Hits, lines: &[Line], at: usize) -> bool {
    let (line, next) = (&lines[at], lines.get(at + 1));
    let broken = line.runs_on || at > 0 && lines[at - 1].runs_on;
    is_title(tokens, line)
        && !broken
        && !opens_article(tokens, hits, line)
        && !opens_broken_article(tokens, hits, line, next)
        && dateline::alone(tokens, hits, line, next).is_none()
}

/// A dateline and then a sentence: the first paragraph, not its title.
fn opens_article(tokens: &Tokens, hits: &Hits, line: &Line) -> bool {
    let sentence = tokens.reads(line.tokens.end - 1, ".") || !is_capitalised(tokens, line);
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
    let last = line.tokens.end - 1;
    let stop = tokens.reads(last, ".") && (line.words > 16 || !is_capitalised(tokens, line));
    matches!(line.words, 3..=28)
        && line.length <= 190
        && !line.cut
        && !stop
        && !tokens.reads(last, "| ,")
        && !line.holds(tokens, "foto photo")
        && !byline::is_credit(tokens, line)
        && !is_tags(tokens, line)
}

/// `id Solok,Sekda Solok,Seleksi Terbuka`: tags, with no space behind their commas.
fn is_tags(tokens: &Tokens, line: &Line) -> bool {
    let close = |at: usize| tokens.follows(at, ",") && tokens.glued(at) && tokens.is_word(at);
    line.tokens.clone().skip(1).filter(|&at| close(at)).count() >= 2
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
    let capitals = line.tokens.clone().filter(|&at| tokens.is_capital(at)).count();
    capitals * 100 / line.words.max(1)
}

/// Names the headline, and the lines between it and the first prose that say it once more.
pub fn mark(tokens: &Tokens, lines: &[Line], at: usize, kinds: &mut [Option<ZoneKind>]) {
    kinds[at] = Some(ZoneKind::Headline);
    let title = &lines[at];
    for below in at + 1..lines.len().min(at + 1 + NEAR) {
        let line = &lines[below];
        if line.is_prose() {
            return;
        }
        if kinds[below].is_none() && line.tokens.len() == title.tokens.len() && is_same(tokens, title, line) {
            kinds[below] = Some(ZoneKind::Headline);
        }
    }
}

/// Nine tokens in ten are the same.
fn is_same(tokens: &Tokens, line: &Line, other: &Line) -> bool {
    let same = line.tokens.clone().zip(other.tokens.clone()).filter(|&(a, b)| tokens.folded(a) == tokens.folded(b)).count();
    same * 10 >= line.tokens.len() * 9
}

/// `Kepala Dinas Arsip Rimba, Wening Satria`: an office and behind the last comma a name, as below a picture.
fn names_holder(tokens: &Tokens, hits: &Hits, line: &Line) -> bool {
    let end = line.tokens.end - usize::from(tokens.reads(line.tokens.end - 1, "."));
    let mut name = end;
    while name > line.tokens.start && (matches!(tokens.shape(name - 1), Shape::Title | Shape::Upper) || tokens.follows(name, ".")) {
        name -= 1;
    }
    let first = line.tokens.start;
    tokens.follows(name, ",") && (1..=5).contains(&(end - name)) && (hits.is(first, Class::Office) || hits.is(first, Class::OfficeHead))
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
        + 3 * usize::from(!tokens.reads(line.tokens.end - 1, "."))
        + 6 * usize::from(repeated)
        + capitals(tokens, line) / 10
}
