//! The only place where candidates that touch each other are settled.

use super::candidate::Candidate;
use crate::annotation::{Kind, Mention, MentionDetail, MentionId, ZoneKind};
use crate::page::Page;

/// Chooses the mentions among the candidates of the rules and of the tagger: flat outer mentions, and regions and
/// organizations within them. In text order, an outer one before those within it.
pub fn settle(page: &Page, mut candidates: Vec<Candidate>) -> Vec<Mention> {
    candidates.retain(|candidate| stands_in_article(page, candidate));
    candidates.sort_by(|a, b| {
        let score = |c: &Candidate| c.confidence + 0.01 * c.tokens.len() as f32;
        score(b)
            .total_cmp(&score(a))
            .then(a.tokens.start.cmp(&b.tokens.start))
            .then(b.tokens.end.cmp(&a.tokens.end))
            .then(a.kind.cmp(&b.kind))
    });
    let mut taken = vec![false; page.tokens.len()];
    let mut chosen: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        if !taken[candidate.tokens.clone()].iter().any(|&t| t) {
            taken[candidate.tokens.clone()].fill(true);
            chosen.push(candidate);
        }
    }
    chosen.sort_by_key(|candidate| (candidate.tokens.start, std::cmp::Reverse(candidate.tokens.end)));
    chosen
        .into_iter()
        .enumerate()
        .map(|(at, candidate)| {
            let span = page.tokens.span(candidate.tokens.clone());
            Mention {
                id: MentionId(at as u32),
                kind: candidate.kind,
                start: span.start,
                end: span.end,
                text: page.words(span).to_owned(),
                value: None,
                within: None,
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
            }
        })
        .collect()
}

/// Mentions stand where the article speaks; a publication line also gives its date.
fn stands_in_article(page: &Page, candidate: &Candidate) -> bool {
    let start = page.tokens.span(candidate.tokens.clone()).start;
    page.is_article(start) || (candidate.kind == Kind::Date && page.zone_at(start) == ZoneKind::Byline)
}
