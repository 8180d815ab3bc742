//! Ranks between an office and its holder's name, which are titles and no part of either: `Kapolda X Komisaris Besar Nama`; and other
//! titles that a full stop shows to be none of the office's words: `Ketua MUI KH. Nama`.

use std::ops::Range;

use super::candidate::Candidate;
use super::overlap;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Set;
use crate::page::Page;
use crate::tokens::Shape;

/// Takes ranks from the ends of offices, and away where they alone look like one.
pub fn leave(page: &Page, weighed: &mut Vec<Candidate>) {
    weighed.iter_mut().filter(|candidate| candidate.kind == Kind::Position).for_each(|office| cut(page, office));
    let offices = weighed.iter().filter(|office| office.kind == Kind::Position && office.confidence > overlap::LEAST);
    let ends: Set<usize> = offices.map(|office| office.tokens.end).collect();
    Candidate::keep(weighed, &mut |candidate| !candidate.tokens.is_empty() && !is_commissioner(page, candidate, &ends));
}

/// Cuts a rank or title off an office's end, where a name follows it; what is a rank alone is empty then.
fn cut(page: &Page, office: &mut Candidate) {
    let Range { start, end } = office.tokens;
    let stop = page.tokens.reads(end, ".");
    let stopped = stop && page.tokens.sentence_of(end) == page.tokens.sentence_of(end + 1);
    let next = page.tokens.get(end + usize::from(stop));
    let followed = next.is_some_and(|next| next.shape == Shape::Title || next.shape == Shape::Upper);
    let rank = |at: &usize| {
        let corps = |end: usize| {
            let end = if page.tokens.reads(end, "(") && page.tokens.reads(end + 2, ")") { end + 3 } else { end };
            end >= office.tokens.end || page.hits.find(end, Class::Rank).is_some_and(|hit| hit.end >= office.tokens.end)
        };
        let hit = page.hits.find(*at, Class::Rank).filter(|hit| corps(hit.end) || page.tokens.reads(hit.end, ".") && corps(hit.end + 1));
        hit.is_some() && !is_general_office(page, *at)
    };
    match office.tokens.clone().find(rank).filter(|&rank| followed && (rank == start || stopped || !stop)) {
        Some(rank) => office.tokens.end = rank,
        None if stopped && end > start + 1 && page.hits.is(end - 1, Class::Honorific) => office.tokens.end -= 1,
        None if followed && end > start + 1 && is_short_title(page, end - 1) => office.tokens.end -= 1,
        // `Kepala dinas terdahulu`
        None if end > start + 1 && page.tokens.reads(end - 1, "terdahulu sebelumnya") => office.tokens.end -= 1,
        None => {}
    }
}

/// A title that is written short and stands for nothing else, with or without its full stop: `Ketua Sinode Pdt Nama`.
fn is_short_title(page: &Page, at: usize) -> bool {
    page.tokens.reads(at, "pdt drs dra hj ir kh prof") && page.hits.is(at, Class::Honorific)
}

/// `Sekretaris Jenderal`, where the word is no rank; in `Kapolri Jenderal Nama` it is.
fn is_general_office(page: &Page, at: usize) -> bool {
    const HEADS: &str = "sekretaris sekretariat direktur direktorat inspektur inspektorat konsul konsulat gubernur ajudan";
    page.tokens.reads(at, "jenderal") && page.tokens.follows(at, HEADS)
}

/// True for the rank of police between an office and a name, which is an office in a company: `Kapolsek X, Komisaris Nama`.
fn is_commissioner(page: &Page, candidate: &Candidate, ends: &Set<usize>) -> bool {
    let Range { start, end } = candidate.tokens;
    let before = if page.tokens.follows(start, ",") { start - 1 } else { start };
    end == start + 1 && page.tokens.reads(start, "komisaris") && ends.contains(&before)
}
