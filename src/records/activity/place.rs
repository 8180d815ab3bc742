//! Where: the building or room, and the region concerned.

use std::cmp::Reverse;

use super::story::Story;
use super::subject::{self, Subject};
use crate::annotation::{ActivityKind, Kind, Slot, ZoneKind};
use crate::lexicon::Class;
use crate::map::Map;

/// How many sentences from the top a venue is told in before one that somebody is quoted with.
const OPENING: usize = 4;

/// How many tokens before a venue it may be told that it is the usual one.
const USUAL: usize = 5;

/// The first venue of the body, but for that of another event, before those of captions; the opening's own words before what
/// somebody says. An institution after `bertempat di` where no venue is.
pub fn venue(story: &Story, subject: Option<&Subject>) -> Option<Slot> {
    let mut best: Option<(i32, usize)> = None;
    for (sentence, mention) in story.of_kind(Kind::Venue) {
        let (start, order) = (story.range(mention).start, story.sentences[sentence].order);
        // `Jika biasanya digelar di Alun-alun, tahun ini …`
        if story.has(start.saturating_sub(USUAL)..start, "biasanya lazimnya") {
            continue;
        }
        let rank = match (order, subject::is_elsewhere(subject, sentence)) {
            (0, _) => 0,
            (_, true) => 1,
            (1..=OPENING, false) if !story.is_quoted(start) => 3,
            (_, false) => 2,
        };
        if best.is_none_or(|(top, _)| rank > top) {
            best = Some((rank, mention));
        }
    }
    if let Some((_, mention)) = best {
        return Some(story.slot(mention));
    }
    let held = story.find_of_kind(Kind::Organization, &mut |sentence, mention| {
        let start = story.range(mention).start;
        let held = story.cue_before(sentence, start, 1, "held").is_some();
        held || (story.sentences[sentence].order <= 4 && start > 0 && story.is(start - 1, "di"))
    });
    held.map(|(_, mention)| story.slot(mention))
}

/// The first venue of one sentence.
pub fn venue_in(story: &Story, sentence: usize) -> Option<Slot> {
    story.find_of_kind(Kind::Venue, &mut |at, _| at == sentence).map(|(_, mention)| story.slot(mention))
}

/// The region that the article keeps naming, alone and inside offices and institutions. The headline and the opening count
/// more; the dateline's town counts little, since a correspondent's seat is not the government concerned.
pub fn region(story: &Story, subject: Option<&Subject>, kind: ActivityKind, host: Option<&Slot>) -> Option<Slot> {
    let mut scores: Map<&str, (i32, usize)> = Map::new();
    let is_dateline = |mention: usize| story.page.zone_at(story.mentions[mention].start) == ZoneKind::Dateline;
    let headline = story.sentences.iter().find(|sentence| sentence.zone == ZoneKind::Headline).map(|sentence| sentence.tokens.clone());
    let lead = story.sentences.iter().find(|sentence| sentence.order == 1).map(|sentence| sentence.tokens.clone());
    let host = host.and_then(|host| Some(host.mention?.0 as usize));
    let hosting = host.map_or(0..0, |host| story.range(host).start..story.behind(host));
    for (at, mention) in story.mentions.iter().enumerate().filter(|(_, mention)| mention.kind == Kind::Region) {
        let token = story.range(at).start;
        let mut score = 2;
        let outer = mention.within.and_then(|id| story.mentions.get(id.0 as usize));
        score += match outer.map(|outer| outer.kind) {
            Some(Kind::Position) => 3,
            Some(Kind::Organization) => 2,
            _ => 0,
        };
        if headline.as_ref().is_some_and(|range| range.contains(&token)) {
            score += 4;
        } else if is_dateline(at) {
            score -= 1;
        } else if lead.as_ref().is_some_and(|range| range.contains(&token)) {
            score += 3;
        }
        // `Upacara Hari Jadi Kabupaten Solok`
        if kind != ActivityKind::Kunjungan && subject.is_some_and(|subject| subject.tokens.contains(&token)) {
            score += 4;
        }
        // `bertandang ke Dinas Kesehatan Kabupaten Solok`: the host of a visit.
        let whole = outer.map_or(token, |outer| story.range(outer.id.0 as usize).start);
        if kind == ActivityKind::Kunjungan && story.is(whole.wrapping_sub(1), "ke") || hosting.contains(&token) {
            score += 6;
        }
        if story.is(token, "kecamatan desa kelurahan dusun") {
            score -= 1;
        }
        let name =
            mention.entity.and_then(|id| story.entities.get(id.0 as usize)).map_or(mention.text.as_str(), |entity| entity.name.as_str());
        let entry = scores.entry(name).or_insert((0, at));
        entry.0 += score;
        // Told in the body's words rather than in a dateline's capitals.
        if is_dateline(entry.1) && !is_dateline(at) {
            entry.1 = at;
        }
    }
    let mut best = None;
    for (score, at) in scores.into_values() {
        best = best.max(Some((score, Reverse(at))));
    }
    best.map(|(_, Reverse(at))| story.slot(in_full(story, at)))
}

/// The first mention that names the same region by its name, where one stands for it that only abbreviates it: `Minut`.
fn in_full(story: &Story, short: usize) -> usize {
    let alias = |at: usize| story.page.hits.is(story.range(at).start, Class::RegionAlias) && story.range(at).len() == 1;
    let same = |at: usize| story.kind(at) == Kind::Region && story.mentions[at].entity == story.mentions[short].entity;
    let full = |at: usize| same(at) && !alias(at) && story.page.zone_at(story.mentions[at].start) != ZoneKind::Dateline;
    if alias(short) && story.mentions[short].entity.is_some() {
        (0..story.mentions.len()).find(|&at| full(at)).unwrap_or(short)
    } else {
        short
    }
}
