//! The only place where candidates that touch each other are settled.
//!
//! The outer mentions are the set of candidates that do not touch each other with the greatest sum of confidence above
//! [`LEAST`]: a doubtful long candidate loses against two good short ones, and the other way round. Inside some of them the
//! best regions and organizations stand as mentions of their own.

use super::candidate::Candidate;
use crate::annotation::{Kind, Mention, MentionDetail, MentionId, ZoneKind};
use crate::page::Page;

/// A candidate less sure than this does more harm than good: F1 is greatest when about this share of the least sure are right.
const LEAST: f32 = 0.42;

/// A number, date or law read with this confidence or more takes in whatever lies inside it.
const SURE: f32 = 0.9;

/// Chooses the mentions among the candidates of the rules and of the tagger: flat outer mentions, and regions and
/// organizations within them. In text order, an outer one before those within it.
pub fn settle(page: &Page, mut candidates: Vec<Candidate>) -> Vec<Mention> {
    candidates.retain(|candidate| stands_in_article(page, candidate));
    take_in(page, &mut candidates);
    candidates.sort_by(|a, b| {
        (a.tokens.end, a.tokens.start, a.kind)
            .cmp(&(b.tokens.end, b.tokens.start, b.kind))
            .then(b.confidence.total_cmp(&a.confidence))
            .then(a.rule.name.cmp(b.rule.name))
    });
    let all: Vec<&Candidate> = candidates.iter().collect();
    let outer = choose(&all, 0..page.tokens.len());
    let mut mentions = Vec::with_capacity(outer.len());
    for candidate in outer {
        let id = push(page, candidate, None, &mut mentions);
        if !matches!(candidate.kind, Kind::Position | Kind::Organization | Kind::Venue | Kind::Event) {
            continue;
        }
        let from = candidates.partition_point(|other| other.tokens.end <= candidate.tokens.start);
        let to = candidates.partition_point(|other| other.tokens.end <= candidate.tokens.end);
        let inside: Vec<&Candidate> = candidates[from..to]
            .iter()
            .filter(|other| other.tokens.start >= candidate.tokens.start && other.tokens.len() < candidate.tokens.len())
            .filter(|other| matches!(other.kind, Kind::Region | Kind::Organization) && other.kind != candidate.kind)
            .collect();
        for part in choose(&inside, candidate.tokens.clone()) {
            push(page, part, Some(id), &mut mentions);
        }
    }
    mentions
}

/// Drops what lies inside a sure reading of a number, date or law, so that its parts (`Presiden` in `Instruksi Presiden Nomor
/// 9 Tahun 2025`) cannot outweigh it together.
fn take_in(page: &Page, candidates: &mut Vec<Candidate>) {
    let sure = |candidate: &Candidate| {
        matches!(candidate.kind, Kind::Date | Kind::Law | Kind::Money | Kind::Percent) && candidate.confidence >= SURE
    };
    // For each token, the end of the sure reading that holds it.
    let mut ends = vec![0; page.tokens.len()];
    for candidate in candidates.iter().filter(|candidate| sure(candidate)) {
        for end in &mut ends[candidate.tokens.clone()] {
            *end = candidate.tokens.end.max(*end);
        }
    }
    candidates.retain(|candidate| sure(candidate) || ends[candidate.tokens.start] < candidate.tokens.end);
}

/// The candidates of the best set, in order. They come sorted by end and lie inside `bounds`.
fn choose<'c>(candidates: &[&'c Candidate], bounds: std::ops::Range<usize>) -> Vec<&'c Candidate> {
    let gain = |candidate: &Candidate| candidate.confidence - LEAST;
    // best[t]: the greatest sum over candidates that end at or before token bounds.start + t, and the last one of that set.
    let mut best: Vec<(f32, Option<usize>)> = vec![(0.0, None); bounds.len() + 1];
    let mut next = 0;
    for end in 1..best.len() {
        best[end] = (best[end - 1].0, None);
        while let Some(candidate) = candidates.get(next).filter(|candidate| candidate.tokens.end - bounds.start == end) {
            let sum = best[candidate.tokens.start - bounds.start].0 + gain(candidate);
            if sum > best[end].0 {
                best[end] = (sum, Some(next));
            }
            next += 1;
        }
    }
    let mut chosen = Vec::new();
    let mut at = bounds.len();
    while at > 0 {
        match best[at].1 {
            Some(index) => {
                chosen.push(candidates[index]);
                at = candidates[index].tokens.start - bounds.start;
            }
            None => at -= 1,
        }
    }
    chosen.reverse();
    chosen
}

fn push(page: &Page, candidate: &Candidate, within: Option<MentionId>, mentions: &mut Vec<Mention>) -> MentionId {
    let id = MentionId(mentions.len() as u32);
    let span = page.tokens.span(candidate.tokens.clone());
    mentions.push(Mention {
        id,
        kind: candidate.kind,
        start: span.start,
        end: span.end,
        text: page.words(span).to_owned(),
        value: None,
        within,
        entity: None,
        rule: candidate.rule.name,
        confidence: candidate.confidence,
        detail: match candidate.kind {
            Kind::Position => MentionDetail::Position { title: None, institution: None },
            Kind::Date => MentionDetail::Date { relative: candidate.relative },
            Kind::Law => MentionDetail::Law { title: None },
            Kind::Count => MentionDetail::Count { noun: None },
            _ => MentionDetail::None {},
        },
    });
    id
}

/// Mentions stand where the article speaks; a publication line also gives its date.
fn stands_in_article(page: &Page, candidate: &Candidate) -> bool {
    let start = page.tokens.span(candidate.tokens.clone()).start;
    page.is_article(start) || (candidate.kind == Kind::Date && page.zone_at(start) == ZoneKind::Byline)
}
