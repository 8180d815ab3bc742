//! Offices that the tagger doubts, where the words beside them show that somebody holds them.

use std::ops::Range;

use super::HELD;
use super::evidence::{LEAST, LIKELY};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::mentions::candidate::Candidate;
use crate::mentions::listed::begins;
use crate::page::Page;

/// A name this sure shows that the office before it is held.
const SURE: f32 = 0.6;
/// Titles and their marks between an office and a name at most.
const TITLES: usize = 8;

/// Believes the surest of the rules' offices before a name (`Camat A. Rendra`) and behind one (`Rendra selaku kepala desa`), and the
/// deputy who is named with whom he serves (`saya dan wakil akan …`), where nothing else is likely.
pub fn raise(page: &Page, weighed: &mut [Candidate]) {
    let mut taken = vec![false; page.tokens.len() + 1];
    let sure = weighed.iter().filter(|one| one.confidence >= if one.kind == Kind::Position { LIKELY * 0.8 } else { LIKELY });
    sure.for_each(|one| taken[one.tokens.clone()].fill(true));
    let mut beside = vec![[false; 2]; page.tokens.len() + 1];
    for name in weighed.iter().filter(|name| name.kind == Kind::Person && name.confidence >= SURE) {
        beside[before_titles(page, &name.tokens)][1] = true;
        let next = name.tokens.end + usize::from(page.tokens.reads(name.tokens.end, ","));
        if page.tokens.reads(next, "selaku sebagai") {
            beside[next + 1][0] = true;
        }
    }
    let mut surest: Vec<Option<usize>> = vec![None; page.tokens.len() + 1];
    for (index, office) in
        weighed.iter().enumerate().filter(|(_, office)| office.kind == Kind::Position && office.confidence >= LEAST * 0.9)
    {
        let Range { start, end } = office.tokens;
        let known = !office.rule.name.starts_with("tagger");
        if known && (beside[start][0] || beside[end][1]) && !taken[start..end].iter().any(|&taken| taken) {
            let slot = &mut surest[if beside[end][1] { end } else { start }];
            if slot.is_none_or(|best| weighed[best].confidence < office.confidence) {
                *slot = Some(index);
            }
        }
    }
    for index in surest.into_iter().flatten() {
        weighed[index].confidence = weighed[index].confidence.max(HELD);
    }
    let deputies = weighed.iter_mut().filter(|office| office.kind == Kind::Position && is_deputy(page, &office.tokens));
    deputies.for_each(|office| office.confidence = office.confidence.max(HELD));
}

/// Where the titles before a name begin, and the comma before them.
fn before_titles(page: &Page, name: &Range<usize>) -> usize {
    let title = |at: usize| begins(page, at, &[Class::Honorific, Class::Rank]);
    let mut start = name.start;
    while start > 0 && name.start - start < TITLES && (title(start - 1) || page.tokens.reads(start - 1, ".")) {
        start -= 1;
    }
    if page.tokens.follows(start, ",") { start - 1 } else { start }
}

/// `saya dan wakil akan hadir`: the word alone, before what he does or the end.
fn is_deputy(page: &Page, office: &Range<usize>) -> bool {
    let at = office.start;
    let word = |at: Option<usize>| at.map_or("", |at| page.tokens.folded(at));
    let with = matches!(word(at.checked_sub(1)), "dan" | "beserta" | "bersama");
    let leader = matches!(word(at.checked_sub(2)), "saya" | "dirinya" | "bupati" | "kota" | "walikota" | "gubernur");
    let next = page.tokens.folded(office.end);
    let acts = ["me", "ber", "di", "ter"].iter().any(|prefix| next.starts_with(prefix)) && next.len() > 4;
    let goes_on =
        acts || matches!(next, "" | "." | "," | "akan" | "pasti" | "juga" | "sudah" | "telah" | "tidak" | "siap" | "ingin" | "untuk");
    word(Some(at)) == "wakil" && office.len() == 1 && with && leader && goes_on
}
