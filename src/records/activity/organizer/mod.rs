//! Who runs the activity.

mod weigh;

use weigh::{Told, Weight, is_council_session, weigh};

use super::genre;
use super::story::Story;
use super::subject::Subject;
use crate::annotation::{ActivityKind, EntityId, Kind, Slot};
use crate::map::Map;

/// The least that an institution must score to be named the organizer, and where the article is about no gathering; one less
/// will do where it is about a named event, for one that is told to do something.
const ENOUGH: i32 = 4;
const ENOUGH_WITHOUT_GATHERING: i32 = 6;

/// How much naming an institution again adds, and how often that counts.
const AGAIN: i32 = 1;
const MOST_AGAIN: usize = 3;

/// How much taking part in what others run speaks against one who is told to do nothing.
const GUEST: i32 = 4;

/// How much being visited speaks against it.
const HOST: i32 = 20;

/// How many sentences from the top an institution is named in full in.
const LEAD: usize = 3;

/// One institution with what speaks for it.
struct Body {
    entity: Option<EntityId>,
    best: i32,
    /// Whether it is told to do something, anywhere.
    acts: bool,
    /// Whether it is told to take part in what others run.
    attends: bool,
    /// Whether it is the goal of a visit.
    visited: bool,
    times: usize,
    mention: usize,
}

/// The institution that the article shows running things: subject of an organizing verb, or named after `digelar (oleh)`; else
/// the one that the opening and its offices keep naming.
///
/// The host of a visit does not run it.
pub fn find(story: &Story, subject: Option<&Subject>, kind: ActivityKind, host: Option<&Slot>) -> Option<Slot> {
    let host = host.and_then(|host| story.mentions.get(host.mention?.0 as usize)?.entity);
    let mut bodies: Vec<Body> = Vec::new();
    let mut known: Map<Result<EntityId, &str>, usize> = Map::new();
    let mut sentence = 0;
    let mut told = Told::of(story, sentence, is_council_session(story));
    for (mention, found) in story.mentions.iter().enumerate().filter(|(_, found)| found.kind == Kind::Organization) {
        let start = story.range(mention).start;
        // `Presiden RI`
        if found.within.is_some() && story.is(start, "ri") {
            continue;
        }
        let before = sentence;
        while sentence + 1 < story.sentences.len() && story.sentences[sentence].tokens.end <= start {
            sentence += 1;
        }
        if sentence != before {
            told = Told::of(story, sentence, told.plenary);
        }
        let Weight { score, acts, attends, visited } = weigh(story, &told, mention, kind);
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
                body.acts |= acts;
                body.attends |= attends;
                body.visited |= visited;
            }
            None => {
                known.insert(key, bodies.len());
                bodies.push(Body { entity: found.entity, best: score, acts, attends, visited, times: 0, mention });
            }
        }
    }
    let hosts = |body: &Body| body.visited || host.is_some() && body.entity == host;
    let guest = |body: &Body| if hosts(body) { HOST } else { GUEST * i32::from(body.attends && !body.acts) };
    let total = |body: &Body| body.best + AGAIN * body.times.min(MOST_AGAIN) as i32 - guest(body);
    let Some(best) = bodies.iter().reduce(|top, next| if total(next) > total(top) { next } else { top }) else {
        return community(story);
    };
    let gathering = genre::is_gathering(story, subject, kind);
    let enough = if gathering { ENOUGH } else { ENOUGH_WITHOUT_GATHERING } - i32::from(subject.is_some());
    // A statement, a flood: where nothing is held, being named makes nobody the organizer.
    let held = subject.is_some() || kind != ActivityKind::Lainnya;
    if total(best) < enough || !best.acts && (!held || total(best) < ENOUGH) {
        return community(story);
    }
    Some(story.institution(spelled_out(story, best)))
}

/// A village or district that the opening shows running things: `Kelurahan Kebonsari menggelar …`.
fn community(story: &Story) -> Option<Slot> {
    let region = story.find_of_kind(Kind::Region, &mut |sentence, mention| {
        let range = story.range(mention);
        let early = (1..=LEAD).contains(&story.sentences[sentence].order);
        // `Dewan Adat Kabupaten Solok melaksanakan …`: the region of a body that is none known.
        let named = || range.start > story.sentences[sentence].tokens.start && story.is_title(range.start - 1);
        // `warga Dusun Karanganyar, Desa Kebonsari, menggelar …`: where they live.
        let free = !story.is(range.start.wrapping_sub(1), "di dari ke ,") && !named();
        early && free && range.len() > 1 && story.cue_after(sentence, range.end, 1, "organizes").is_some()
    });
    region.map(|(_, mention)| story.slot(mention))
}

/// The mention that names the body in full with its acronym in brackets, where the opening has one or the best place has a
/// single word (`DPRD`) or stands in the headline; else the one at the best place.
fn spelled_out(story: &Story, body: &Body) -> usize {
    let is_organization = |&at: &usize| story.mentions.get(at).is_some_and(|mention| mention.kind == Kind::Organization);
    let full = |at: usize| {
        let mention = &story.mentions[at];
        let range = story.range(at);
        let outer = mention.within.map(|id| id.0 as usize).filter(is_organization);
        if range.start > 0 && story.is(range.start - 1, "(") {
            return outer;
        }
        let bracketed = story.is(range.end, "(") && story.is(range.end + 2, ")");
        bracketed.then(|| outer.unwrap_or(at))
    };
    let order = |at: usize| {
        let token = story.range(at).start;
        let next = story.sentences.partition_point(|sentence| sentence.tokens.end <= token);
        story.sentences.get(next).map_or(0, |sentence| sentence.order)
    };
    let short = story.range(body.mention).len() == 1 || order(body.mention) == 0;
    let same = |at: &usize| body.entity.is_some() && is_organization(at) && story.mentions[*at].entity == body.entity;
    let spelled = (0..story.mentions.len()).filter(same).filter(|&at| short || order(at) <= 1).find_map(full);
    // The headline shortens: `Pemkab Solok`, then `Pemerintah Kabupaten Solok`.
    let longer = || {
        let opening = (0..story.mentions.len()).filter(same).filter(|&at| (1..=LEAD).contains(&order(at)));
        let longest = opening.rev().max_by_key(|&at| story.mentions[at].text.len()).filter(|_| order(body.mention) == 0)?;
        (story.mentions[longest].text.len() > story.mentions[body.mention].text.len()).then_some(longest)
    };
    spelled.or_else(longer).unwrap_or(body.mention)
}
