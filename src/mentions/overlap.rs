//! The only place where candidates that touch each other are settled.
//!
//! The outer mentions are the set of candidates that do not touch each other with the greatest sum of confidence above
//! [`LEAST`]: a doubtful long candidate loses against two good short ones, and the other way round. Other readings of the same
//! words as the same kind speak for a candidate: where only its end is in doubt, it stands. Inside some of them the best regions
//! and organizations stand as mentions of their own.

use std::ops::Range;

use super::candidate::Candidate;
use super::listed::entry;
use super::{generic, holder, organization, person, rank, validation, venue};
use crate::annotation::{Kind, Mention, MentionDetail, MentionId, ZoneKind};
use crate::lexicon::REGIONS;
use crate::order::Order;
use crate::page::Page;

/// A candidate less sure than this does more harm than good. Strict F1 alone would ask for a little more; a mention whose end is
/// doubtful is still worth more than none.
pub const LEAST: f32 = 0.42;

/// The same of events and venues that the chain does not see.
const LEAST_UNSEEN: f32 = 0.45;

/// How much less one of these needs that the chain is certain of. Where their names end is often a matter of judgement, which the
/// confidence doubts; the chain says that there is one.
const SEEN: f32 = 0.15;

/// How much of the confidence of another reading counts for a candidate that shares all its words.
const KIN: f32 = 0.7;

/// Candidates before and behind, in order of end, that are asked whether they are such readings: enough for any mention of the corpus.
const REACH: usize = 64;

/// What a word more is worth inside a chosen mention, where even a doubtful part stands: among equals the longest, as `Rejang Lebong`
/// beside `Lebong`.
const LONGER: f32 = 0.01;

/// The least confidence of a region that an institution's name may not cut in two.
const SURE: f32 = 0.8;

/// Chooses the mentions: flat outer ones among the weighed candidates, and regions, organizations and laws within them among
/// what the rules proposed. In text order, an outer one before those within it.
pub fn settle(page: &Page, mut weighed: Vec<Candidate>, mut rules: Vec<Candidate>) -> Vec<Mention> {
    weighed.iter_mut().filter(|candidate| candidate.kind == Kind::Position).for_each(|candidate| take_address(page, candidate));
    let whole = |candidate: &Candidate| {
        let Range { start, end } = candidate.tokens;
        start < end && !page.tokens.splits_a_word(start) && !page.tokens.splits_a_word(end)
    };
    Candidate::keep(&mut weighed, &mut |candidate| whole(candidate) && stands(page, candidate.tokens.start, candidate.kind));
    Candidate::keep(&mut rules, &mut |candidate| stands(page, candidate.tokens.start, candidate.kind));
    person::part_pairs(page, &mut weighed);
    validation::correct(page, &mut weighed, &rules);
    venue::believe_houses(page, &mut weighed);
    organization::believe_pairs(page, &mut weighed);
    holder::part(page, &mut weighed);
    rank::leave(page, &mut weighed);
    person::believe_initials(page, &mut weighed);
    sort(&mut weighed);
    Candidate::keep(&mut rules, &mut |candidate| matches!(candidate.kind, Kind::Region | Kind::Organization | Kind::Law));
    sort(&mut rules);
    let mut mentions = Vec::with_capacity(weighed.len());
    let mut chosen = choose(&weighed.iter().collect::<Vec<_>>(), 0..page.tokens.len());
    generic::leave_out(page, &mut chosen);
    for candidate in chosen {
        let id = push(page, candidate, None, &mut mentions);
        let from = rules.partition_point(|other| other.tokens.end <= candidate.tokens.start);
        let to = rules.partition_point(|other| other.tokens.end <= candidate.tokens.end);
        // Each kind for itself: `BKD Kota X` inside an office is an organization, and `Kota X` a region.
        let mut parts: Vec<&Candidate> = Vec::new();
        for kind in [Kind::Organization, Kind::Region, Kind::Law].into_iter().filter(|&kind| holds(candidate.kind, kind)) {
            let within = &rules[from..to];
            let mut inside: Vec<&Candidate> = Vec::new();
            for other in within {
                let shorter = other.tokens.start >= candidate.tokens.start && other.tokens.len() < candidate.tokens.len();
                if other.kind == kind
                    && shorter
                    && (kind != Kind::Region || validation::names_place(page, other))
                    && (kind != Kind::Organization || !cuts_region(other, within))
                {
                    inside.push(other);
                }
            }
            let gain = |index: usize| inside[index].confidence + LONGER * inside[index].tokens.len() as f32;
            parts.extend(choose_above(&gain, &inside, candidate.tokens.clone()));
        }
        parts.order_by_key(|part| (part.tokens.start, std::cmp::Reverse(part.tokens.end)));
        for part in parts {
            push(page, part, Some(id), &mut mentions);
        }
    }
    mentions
}

/// True for an institution that ends in the middle of a sure region: `Dinas Kesehatan Kabupaten` before `Kabupaten Jember`.
fn cuts_region(institution: &Candidate, candidates: &[Candidate]) -> bool {
    let end = institution.tokens.end;
    let cut = |region: &&Candidate| region.tokens.start < end && end < region.tokens.end && region.tokens.start > institution.tokens.start;
    let next = candidates.partition_point(|other| other.tokens.end <= end);
    candidates[next..].iter().take(REACH).filter(cut).any(|other| other.kind == Kind::Region && other.confidence >= SURE)
}

/// True for a kind that stands within mentions of another kind: regions and organizations in longer names, laws in events.
pub(super) fn holds(outer: Kind, inner: Kind) -> bool {
    let part = matches!(inner, Kind::Organization | Kind::Region) || (inner == Kind::Law && outer == Kind::Event);
    part && inner != outer && matches!(outer, Kind::Position | Kind::Organization | Kind::Venue | Kind::Event)
}

/// Endings of web addresses, of which a company makes its name.
const DOMAINS: &str = "co com id org net ai io";

/// Governments that are written short, with a full stop or without.
pub const SHORT_GOVERNMENTS: &str = "pemprov pemkab pemkot setdaprov setdakab setdako";

/// Takes the ending of a web address into an office that stops before it (`CEO Kirimku.com`), for the holder's name to stand beside it;
/// and the region behind the full stop of an abbreviated government.
fn take_address(page: &Page, office: &mut Candidate) {
    let end = office.tokens.end;
    if page.tokens.binds(end, ".") && page.tokens.reads(end + 1, DOMAINS) {
        office.tokens.end = end + 2;
    }
    // `Kadis Pertanian Pemkab. Wirsana`
    if page.tokens.reads(end, ".") && page.tokens.follows(end, SHORT_GOVERNMENTS) {
        office.tokens.end = entry(page, end + 1, REGIONS).map_or(end, |region| region.end);
    }
}

/// By end, as [`choose`] wants them; among equals the surest first.
pub(crate) fn sort(candidates: &mut [Candidate]) {
    candidates.order_by(|a, b| {
        (a.tokens.end, a.tokens.start, a.kind)
            .cmp(&(b.tokens.end, b.tokens.start, b.kind))
            .then(b.confidence.total_cmp(&a.confidence))
            .then(a.rule.name.cmp(b.rule.name))
    });
}

/// The candidates of the best set, in order. They come sorted by end and lie inside `bounds`.
pub(crate) fn choose<'c>(candidates: &[&'c Candidate], bounds: Range<usize>) -> Vec<&'c Candidate> {
    let gain = |index: usize| candidates[index].confidence + KIN * kin(candidates, index) - least(candidates[index]);
    choose_above(&gain, candidates, bounds)
}

/// The confidence at which a candidate begins to do more good than harm.
fn least(candidate: &Candidate) -> f32 {
    match candidate.kind {
        Kind::Event | Kind::Venue => LEAST_UNSEEN - SEEN * candidate.chain,
        _ => LEAST,
    }
}

/// The confidence of the other readings of a candidate's words as the same kind, each by the share of words that both have.
fn kin(candidates: &[&Candidate], index: usize) -> f32 {
    let own = candidates[index];
    let near = candidates[..index].iter().rev().take(REACH).chain(candidates[index + 1..].iter().take(REACH));
    let share = |other: &&Candidate| {
        let common = own.tokens.end.min(other.tokens.end).saturating_sub(own.tokens.start.max(other.tokens.start));
        other.confidence * common as f32 / own.tokens.len().max(other.tokens.len()) as f32
    };
    let house = |kind: Kind| matches!(kind, Kind::Organization | Kind::Venue);
    // A school may be the body or the house: of the two, the surer is not doubted for the other.
    let either =
        |other: &Candidate| other.tokens == own.tokens && house(other.kind) && house(own.kind) && other.confidence <= own.confidence;
    near.filter(|other| other.kind == own.kind || either(other)).map(share).sum()
}

fn choose_above<'c>(gain: &dyn Fn(usize) -> f32, candidates: &[&'c Candidate], bounds: Range<usize>) -> Vec<&'c Candidate> {
    // best[t]: the greatest sum over candidates that end at or before token bounds.start + t, and the last one of that set.
    let mut best: Vec<(f32, Option<usize>)> = vec![(0.0, None); bounds.len() + 1];
    let mut next = 0;
    for end in 1..best.len() {
        best[end] = (best[end - 1].0, None);
        while let Some(candidate) = candidates.get(next).filter(|candidate| candidate.tokens.end - bounds.start == end) {
            let sum = best[candidate.tokens.start - bounds.start].0 + gain(next);
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

/// Adds a candidate as a mention, and hands back its id.
pub(super) fn push(page: &Page, candidate: &Candidate, within: Option<MentionId>, mentions: &mut Vec<Mention>) -> MentionId {
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

/// True for a place in the outlet's name of a dateline: `Kabar Solok` is no region.
fn is_outlet(page: &Page, start: usize) -> bool {
    let outlet = page.dateline.as_ref().and_then(|dateline| {
        let (name, text) = (dateline.outlet.as_deref()?, page.text.get(dateline.start..dateline.end)?);
        let from = dateline.start + text.find(name)?;
        Some(from..from + name.len())
    });
    outlet.is_some_and(|outlet| outlet.contains(&start))
}

/// Mentions stand where the article speaks; a dateline tells places and days, but the outlet in it is no mention; a publication line
/// also gives its date.
pub(crate) fn stands(page: &Page, token: usize, kind: Kind) -> bool {
    let start = page.tokens.get(token).map_or(0, |token| token.span.start);
    match page.zone_at(start) {
        ZoneKind::Dateline => kind == Kind::Date || kind == Kind::Region && !is_outlet(page, start),
        ZoneKind::Byline => kind == Kind::Date,
        _ => page.is_article(start),
    }
}
