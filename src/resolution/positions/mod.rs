//! What the words of a position say: standing in or not, the title, the institution, the region.
//!
//! `Plt. | Kepala | Dinas Kesehatan | Kabupaten X`. Where the institution begins is in a file of its own.

mod institution;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::annotation::{Acting, Kind, Mention, MentionDetail};
use crate::lexicon::{Class, Hit};
use crate::page::Page;
use crate::resolution::last_region::last_region;
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// A position's parts, as token ranges.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    /// Standing in.
    pub acting: Option<Acting>,
    /// The title with the words for standing in, without region: `Pj. Bupati`, `Wakil Ketua Komisi II`.
    pub title: Range<usize>,
    /// The same without the words for standing in; empty in `Plt Dinas X`.
    pub office: Range<usize>,
    /// The institution to its end, region included.
    pub institution: Option<Range<usize>>,
    /// The region at the end, its type word included.
    pub region: Option<Range<usize>>,
}

/// Fills `title` and `institution` of every position. An office named by its region (`Bupati X`) is one title here, as people
/// quote it; the record of who holds what has the region apart.
pub fn fill(page: &Page, mentions: &mut [Mention]) {
    for mention in mentions.iter_mut().filter(|mention| mention.kind == Kind::Position) {
        let range = page.tokens.within(mention.span());
        let parts = read(page, range.clone());
        let end =
            if parts.institution.is_none() { parts.region.as_ref().map_or(parts.title.end, |region| region.end) } else { parts.title.end };
        let title = parts.title.start..end;
        mention.detail = MentionDetail::Position {
            title: (!title.is_empty()).then(|| page.tokens.span(title).into()),
            institution: parts.institution.map(|range| page.tokens.span(range).into()),
        };
    }
}

/// Reads a position's parts off its tokens.
pub(crate) fn read(page: &Page, range: Range<usize>) -> Parts {
    let (acting, office) = standing_in(page, range.clone());
    let head = longest(page, office, range.end, &[Class::Office, Class::OfficeHead, Class::OfficeFunctional]);
    let head_end = head.map_or((office + 1).min(range.end), |hit| hit.end);
    let region = region_tail(page, head_end..range.end, head);
    let institution = institution::find(page, head, office..range.end, acting.is_some());
    let title_end = match (&institution, &region) {
        (Some(institution), _) => before_preposition(page, office..institution.start),
        (None, Some(region)) => before_preposition(page, office..region.start),
        (None, None) => range.end,
    };
    Parts { acting, title: range.start..title_end.max(office), office: office..title_end.max(office), institution, region }
}

/// Skips the words for standing in (`Plt.`, `(Pj)`, `Pelaksana Tugas (Plt)`).
fn standing_in(page: &Page, range: Range<usize>) -> (Option<Acting>, usize) {
    let mut acting = None;
    let mut at = range.start;
    while at < range.end {
        let word = page.tokens.folded(at);
        if let Some(hit) = page.hits.find(at, Class::Acting).filter(|hit| hit.end <= range.end) {
            acting = acting.or(match hit.value {
                "Pj" => Some(Acting::Pj),
                "Plt" => Some(Acting::Plt),
                "Plh" => Some(Acting::Plh),
                "Pjs" => Some(Acting::Pjs),
                _ => None,
            });
            at = hit.end;
        } else if (acting.is_some() && among(word, ". ) ,")) || (word == "(" && page.hits.is(at + 1, Class::Acting)) {
            at += 1;
        } else {
            break;
        }
    }
    (acting, at.min(range.end))
}

/// The longest hit of some classes at a token that ends in time.
fn longest<'p>(page: &'p Page, at: usize, end: usize, classes: &[Class]) -> Option<&'p Hit> {
    page.hits.at(at).iter().find(|hit| hit.end <= end && classes.contains(&hit.class))
}

/// Last words of offices that take a region.
#[rustfmt::skip]
const OF_REGIONS: &str = "bupati gubernur walikota kota camat lurah presiden desa kampung dusun kelurahan nagari keuchik jorong lingkungan \
    distrik daerah negeri sekolah puskesmas madrasah pekon pamong";

/// Offices of a sector, most often a kecamatan; a known region behind it says where that is.
const OF_SECTORS: &str = "kapolsek wakapolsek kapolsekta danramil sekcam sekmat";

/// Offices that take a region or a portfolio, never an institution.
fn is_territorial(page: &Page, head: &Hit) -> bool {
    let last = if head.value.is_empty() { page.tokens.folded(head.end - 1) } else { head.value.rsplit(' ').next().unwrap_or_default() };
    (head.class == Class::Office && among(last, OF_REGIONS)) || has_portfolio(page, head)
}

/// Offices whose own words go on with their portfolio (Menteri Keuangan, Panglima TNI).
fn has_portfolio(page: &Page, head: &Hit) -> bool {
    let first = page.tokens.folded(head.start);
    let second = page.tokens.folded(head.start + 1);
    let word = if first == "wakil" { second } else { first };
    among(word, "menteri mentri panglima") || head.value.starts_with("menteri") || head.value.starts_with("wakil menteri")
}

/// The end of a range without a last preposition or mark.
fn before_preposition(page: &Page, range: Range<usize>) -> usize {
    let mut end = range.end;
    while end > range.start && page.tokens.reads(end - 1, "pada di dari of at , ( - /") {
        end -= 1;
    }
    end
}

/// The region at the end of a range: a known name with its type word, a type word and the name after it, or, after an
/// office that is a region's own, all that follows.
fn region_tail(page: &Page, rest: Range<usize>, head: Option<&Hit>) -> Option<Range<usize>> {
    if rest.is_empty() {
        return None;
    }
    let own = head.is_some_and(|head| is_territorial(page, head) && !has_portfolio(page, head));
    let named = page.tokens.get(rest.start).is_some_and(|token| token.shape != Shape::Lower && token.kind == TokenKind::Word);
    if own && named {
        return Some(rest);
    }
    let sector = || head.is_some_and(|head| head.end == head.start + 1 && page.tokens.reads(head.start, OF_SECTORS));
    last_region(page, rest.clone()).or_else(|| (named && sector()).then_some(rest))
}
