//! Who runs the activity.

use std::collections::HashMap;

use super::story::Story;
use crate::annotation::{ActivityKind, EntityId, Kind, Slot, SlotValue, ZoneKind};
use crate::span::Span;

/// How far a verb may stand from its institution, in tokens: an acronym in brackets and a region may come between.
const REACH: usize = 9;

/// How far where a partner is named between.
const FAR: usize = 24;

/// The least that an institution must score to be named the organizer, and where the article is about no gathering; one less
/// will do where it is about a named event.
const ENOUGH: i32 = 4;
const ENOUGH_WITHOUT_GATHERING: i32 = 5;

/// How much naming an institution again adds, and how often that counts.
const AGAIN: i32 = 1;
const MOST_AGAIN: usize = 3;

/// One institution with what speaks for it.
struct Body {
    entity: Option<EntityId>,
    best: i32,
    times: usize,
    mention: usize,
}

/// The institution that the article shows running things: subject of an organizing verb, or named after `digelar (oleh)`; else
/// the one that the opening and its offices keep naming.
pub fn find(story: &Story, named: bool, kind: ActivityKind) -> Option<Slot> {
    let mut bodies: Vec<Body> = Vec::new();
    let mut known: HashMap<Result<EntityId, &str>, usize> = HashMap::new();
    let mut sentence = 0;
    for (mention, found) in story.mentions.iter().enumerate().filter(|(_, found)| found.kind == Kind::Organization) {
        let start = story.range(mention).start;
        while sentence + 1 < story.sentences.len() && story.sentences[sentence].tokens.end <= start {
            sentence += 1;
        }
        let score = weigh(story, sentence, mention);
        let key = found.entity.ok_or(found.text.as_str());
        match known.get(&key) {
            Some(&body) => {
                let body = &mut bodies[body];
                body.times += 1;
                let known = story.mentions[body.mention].text.as_str();
                // The words at the best place, or the same words with more behind them: `DPRD`, then `DPRD Kota Kotamobagu`.
                if score > body.best || (found.text.len() > known.len() && found.text.starts_with(known)) {
                    body.mention = mention;
                }
                body.best = body.best.max(score);
            }
            None => {
                known.insert(key, bodies.len());
                bodies.push(Body { entity: found.entity, best: score, times: 0, mention });
            }
        }
    }
    let total = |body: &Body| body.best + AGAIN * body.times.min(MOST_AGAIN) as i32;
    let best = bodies.iter().reduce(|top, next| if total(next) > total(top) { next } else { top })?;
    let enough = match kind {
        ActivityKind::Lainnya => ENOUGH_WITHOUT_GATHERING,
        _ => ENOUGH,
    } - i32::from(named);
    (total(best) >= enough).then(|| whole(story, spelled_out(story, best)))
}

fn weigh(story: &Story, sentence: usize, mention: usize) -> i32 {
    let range = story.range(mention);
    let place = &story.sentences[sentence];
    let mut score = match (place.zone, place.order) {
        (ZoneKind::Headline, _) => 3,
        (_, 0..=1) => 4,
        (_, 2..=3) => 2,
        _ => 0,
    };
    let outer = story.mentions[mention].within.and_then(|id| story.mentions.get(id.0 as usize));
    score -= match outer.map(|outer| outer.kind) {
        // `program TNI Manunggal …`: a name's part, not who runs it.
        Some(Kind::Event) => 5,
        Some(_) => 1,
        None => 0,
    };
    let between = |from: usize, to: usize| {
        (from..to).any(|at| matches!(story.folded(at), "yang" | "," | ".") && story.folded(at.saturating_sub(1)) != ")")
    };
    if let Some(cue) = story.cue_after(sentence, range.end, REACH, "organizes") {
        score += if between(range.end, cue.start) { 2 } else { 6 };
    }
    // `Inspektorat Solok bekerja sama dengan BPKP menggelar …`: the one named first.
    let bracket = (range.end..range.end + REACH).find(|&at| story.folded(at) == ")").filter(|_| story.folded(range.end) == "(");
    let joins = matches!(story.folded(bracket.map_or(range.end, |close| close + 1)), "bekerja" | "bekerjasama" | "menggandeng" | "bersama");
    if joins && story.cue_after(sentence, range.end, FAR, "organizes").is_some_and(|cue| cue.start > range.end + REACH) {
        score += 6;
    }
    if story.cue_before(sentence, range.start, 2, "organized").is_some() {
        score += 7;
    }
    if story.cue_before(sentence, range.start, 0, "through").is_some() && place.order <= 3 {
        score += 4;
    }
    // `dengan Badan Pengawasan Keuangan dan Pembangunan (BPKP)`: the acronym is a partner as the long form is.
    let long = mention.checked_sub(1).map(|before| story.range(before)).filter(|before| before.end + 1 == range.start);
    let partner = |start: usize| start > 0 && story.folded(start - 1) == "dengan";
    if range.start > 0 && matches!(story.folded(range.start - 1), "di" | "dari" | "ke" | "kepada" | "bersama" | "dan")
        || partner(range.start)
        || long.is_some_and(|long| partner(long.start))
    {
        score -= 3;
    }
    if story.is_quoted(mention) {
        score -= 4;
    }
    score
}

/// The mention that names the body in full with its acronym in brackets, where the opening has one or the best place has a
/// single word (`DPRD`) or stands in the headline; else the one at the best place.
fn spelled_out(story: &Story, body: &Body) -> usize {
    let is_organization = |&at: &usize| story.mentions.get(at).is_some_and(|mention| mention.kind == Kind::Organization);
    let full = |at: usize| {
        let mention = &story.mentions[at];
        let range = story.range(at);
        let outer = mention.within.map(|id| id.0 as usize).filter(is_organization);
        if range.start > 0 && story.folded(range.start - 1) == "(" {
            return outer;
        }
        let bracketed = story.folded(range.end) == "(" && story.folded(range.end + 2) == ")";
        bracketed.then(|| outer.unwrap_or(at))
    };
    let order = |at: usize| {
        let token = story.range(at).start;
        let next = story.sentences.partition_point(|sentence| sentence.tokens.end <= token);
        story.sentences.get(next).map_or(0, |sentence| sentence.order)
    };
    let short = story.range(body.mention).len() == 1 || order(body.mention) == 0;
    let same = |at: &usize| body.entity.is_some() && is_organization(at) && story.mentions[*at].entity == body.entity;
    (0..story.mentions.len()).filter(same).filter(|&at| short || order(at) <= 1).find_map(full).unwrap_or(body.mention)
}

/// The institution with its acronym in brackets and its region, where they follow at once.
fn whole(story: &Story, mention: usize) -> Slot {
    let found = &story.mentions[mention];
    let mut end = story.range(mention).end;
    if story.folded(end) == "(" && story.folded(end + 2) == ")" {
        end += 3;
    }
    let region =
        story.mentions[mention + 1..].iter().enumerate().take(3).find(|(_, next)| next.kind == Kind::Region && next.within.is_none());
    if let Some((ahead, region)) = region
        && story.range(mention + 1 + ahead).start == end
    {
        let span = Span::new(found.start, region.end);
        let value = SlotValue::Text(story.page.words(span).to_owned());
        return Slot { value, start: span.start, end: span.end, mention: Some(found.id) };
    }
    story.slot(mention)
}
