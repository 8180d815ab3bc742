//! What the reader of events says to the tagger's weights: which words name none, and that quotation marks show where a name ends.

use std::ops::Range;

use super::super::candidate::Candidate;
use super::GENRES;
use crate::annotation::Kind;
use crate::page::Page;

/// How sure an event is that stands alone between quotation marks.
const QUOTED: f32 = 0.7;
/// Words before the name of a medal, which may be a genre's: `Satyalancana Karya Bhakti`.
const MEDALS: &str = "satyalancana satyalencana satya lencana lancana";
/// What the tagger must at least think of it.
const HEARD: f32 = 0.1;
/// Words between the genres of an event that has no topic.
const AND: &str = "dan atau serta & / ,";
/// Words before quotation marks in which a theme or a title stands, and no event.
const THEMES: &str = "tema bertema temanya tajuk bertajuk topik bertopik judul berjudul materi slogan motto moto : ,";

/// False for several genres without a topic (`Sosialisasi dan Bimtek`), for what is many (`lomba-lomba`), and for a web address.
pub fn is_name(page: &Page, range: &Range<usize>) -> bool {
    let start = range.start;
    let glued = |at: usize| page.tokens.glued(at);
    let hyphen = |at: usize| page.tokens.reads(at, "-") && glued(at) && glued(at + 1);
    let same = |one: usize, other: usize| page.tokens.folded(one) == page.tokens.folded(other);
    let single = genre(page, start).is_some_and(|end| end == start + 1 || end > start + 3);
    let many = single && (hyphen(start + 1) && same(start, start + 2) || start > 1 && hyphen(start - 1) && same(start - 2, start));
    let address = range.len() > 4 && (start + 1..range.end).all(glued);
    let medal = page.tokens.follows(start, MEDALS);
    !(many || address || medal || is_bare(page, range))
}

/// The end of the longest genre or programme that begins at a token.
fn genre(page: &Page, at: usize) -> Option<usize> {
    page.hits.at(at).iter().find(|hit| GENRES.contains(&hit.class)).map(|hit| hit.end)
}

/// True for genres, joined, and their abbreviations, and nothing else.
fn is_bare(page: &Page, range: &Range<usize>) -> bool {
    let (mut at, mut joints) = (range.start, 0);
    while let Some(end) = genre(page, at).filter(|&end| end <= range.end) {
        let abbreviated = page.tokens.reads(end, "(") && page.tokens.reads(end + 2, ")") && end + 3 <= range.end;
        at = if abbreviated { end + 3 } else { end };
        if at == range.end {
            return joints > 0;
        }
        if !page.tokens.reads(at, AND) {
            return false;
        }
        joints += 1;
        at += 1;
    }
    false
}

/// Takes a closing quotation mark from the end of a name that has not opened it.
pub fn leave_mark(page: &Page, range: &mut Range<usize>) {
    let last = page.tokens.folded(range.end - 1);
    let mark = matches!(last, "\"" | "'");
    if mark && range.len() > 1 && range.clone().filter(|&at| page.tokens.folded(at) == last).count() % 2 == 1 {
        range.end -= 1;
    }
}

/// Believes an event that fills quotation marks (`mengadakan 'Rembuk Stunting'`), unless they hold a theme.
pub fn believe_quoted(page: &Page, weighed: &mut [Candidate]) {
    let fills = |range: &Range<usize>| {
        let mark = page.tokens.folded(range.end);
        let opens = range.start > 1 && page.tokens.folded(range.start - 1) == mark && !page.tokens.reads(range.start - 2, THEMES);
        matches!(mark, "\"" | "'") && opens && genre(page, range.start).is_some() && range.len() > 1
    };
    let heard = weighed.iter_mut().filter(|event| event.kind == Kind::Event && event.confidence >= HEARD);
    for event in heard.filter(|event| fills(&event.tokens)) {
        event.confidence = event.confidence.max(QUOTED);
    }
}
