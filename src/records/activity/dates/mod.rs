//! When: the days of the event, told from the day of a statement and the day of publication.

mod other;
mod run;

use other::{is_held, is_of_another, is_of_coming, is_statement};
use run::{CLOSES, first_day, is_closing, is_lasting, is_until, last_day, last_of_chain, whole_run};

pub use run::of_waves;

use super::story::Story;
use super::subject::{self, Subject};
use crate::annotation::{ActivityKind, Kind, MentionDetail, Slot, SlotValue, Value, ZoneKind};

/// The least that a date must score where the article is about no event.
const ENOUGH_WITHOUT_EVENT: i32 = 4;

/// The least that a date must score to be the event's at all: one in what somebody says, with nothing beside it, is not.
const WORST: i32 = -2;

/// How long an ISO day is, in bytes; a month or a year is shorter.
const DAY: usize = "2024-03-04".len();

/// How many years before another day of the article a day is one of the past, which is commemorated.
const PAST: u32 = 5;

/// How long an ISO month is.
const MONTH: usize = "2024-03".len();

/// First and last day.
#[derive(Default)]
pub struct When {
    /// First day, ISO.
    pub start: Option<Slot>,
    /// Last day, where stated.
    pub end: Option<Slot>,
}

/// The date that fits the event best: near its name or an organizing verb, a range before a day, early before late; a date
/// that goes with a speech verb is the statement's.
///
/// Where the article is about no event, a day must be told of something done; one of a statement will not do.
pub fn find(story: &Story, subject: Option<&Subject>, kind: ActivityKind) -> When {
    let nothing_held = subject.is_none() && kind == ActivityKind::Lainnya;
    let mut best: Option<(i32, usize, usize)> = None;
    let mut until: Option<usize> = None;
    let mut told: Option<(usize, i32)> = None;
    let latest = latest_year(story);
    for (sentence, mention) in story.of_kind(Kind::Date) {
        let relative = matches!(story.mentions[mention].detail, MentionDetail::Date { relative: true });
        // The event's own day may be one of which no year is known.
        let value = match &story.mentions[mention].value {
            Some(Value::Text(value)) => value.as_str(),
            _ if relative => continue,
            _ => "",
        };
        // `berlangsung hingga 26 Juli`: the last day, which another day goes before.
        if is_until(story, sentence, mention) {
            until = until.or(Some(mention));
            continue;
        }
        let range = story.range(mention);
        let place = &story.sentences[sentence];
        let mut score = match (place.zone, place.order) {
            (ZoneKind::Headline, _) => 1,
            (ZoneKind::Caption, _) => 0,
            (_, 0..=2) => 5,
            (_, 3..=5) => 3,
            (_, 6..=10) => 1,
            _ => 0,
        };
        // `… di Aula Melati. Kamis (31/3/2022).`: a day by itself is told of what stands before it.
        let alone = range.start == place.tokens.start && range.end + 1 >= place.tokens.end && sentence > 0;
        let home = if alone { sentence - 1 } else { sentence };
        score += match told {
            Some((known, company)) if known == home => company,
            _ => told.insert((home, company(story, subject, home))).1,
        };
        if let Some((first, last)) = value.split_once('/') {
            // A range that runs backwards is a slip, and another telling of the same days is to be had more often than not.
            score += if first <= last { 3 } else { -3 };
            let another = subject::is_elsewhere(subject, sentence);
            if !another && is_lasting(story, sentence, mention) {
                score += 4;
            }
        }
        // `peringatan Hari Patriotik 23 Januari 1942 …, Rabu (23/1/2019)`
        if year(value).is_some_and(|year| year + PAST <= latest) {
            score -= 8;
        }
        // Months: a matter of planning more often than the days of an event.
        if value.split(['/', ',']).next().is_some_and(|first| (1..DAY).contains(&first.len())) {
            score -= 3;
        }
        if story.is_quoted(range.start) {
            score -= 4;
        }
        if is_statement(story, sentence, range.start) {
            score -= 5;
        }
        if is_of_another(story, sentence, mention) {
            score -= 5;
        }
        if is_of_coming(story, subject, sentence, mention) {
            score -= 10;
        }
        if relative {
            score -= 3;
        }
        if best.is_none_or(|(top, ..)| score > top) {
            best = Some((score, sentence, mention));
        }
    }
    if nothing_held && best.is_none_or(|(score, ..)| score < ENOUGH_WITHOUT_EVENT) {
        return When::default();
    }
    if best.is_some_and(|(score, ..)| score < WORST) {
        return When::default();
    }
    if let Some((_, sentence, mention)) = best {
        let (sentence, mention) = a_day_of(story, mention).unwrap_or((sentence, mention));
        let when = spread(story, mention);
        if when.end.is_some() {
            return When { end: last_of_chain(story, sentence, mention).or(when.end), ..when };
        }
        if let Some(run) = whole_run(story, &when) {
            return run;
        }
        if is_closing(story, subject, sentence, mention) {
            return When { start: first_day(story, &when), end: when.start };
        }
        let end = last_day(story, subject, &when);
        return When { end, ..when };
    }
    if let Some(last) = until {
        return When { start: None, end: spread(story, last).start };
    }
    let printed =
        story.mentions.iter().enumerate().find(|(_, mention)| mention.kind == Kind::Date && matches!(mention.value, Some(Value::Text(_))));
    printed.map(|(at, _)| spread(story, at)).unwrap_or_default()
}

/// The year that a value begins with.
fn year(value: &str) -> Option<u32> {
    value.get(.."2024".len())?.parse().ok()
}

/// The last year of a day that the article tells; 0 for none.
fn latest_year(story: &Story) -> u32 {
    let mut latest = 0;
    for (_, mention) in story.of_kind(Kind::Date) {
        if let Some(Value::Text(value)) = &story.mentions[mention].value
            && value.len() == DAY
        {
            latest = latest.max(year(value).unwrap_or(0));
        }
    }
    latest
}

/// The days, told elsewhere, of an event of which a month is told: `akhir Mei`, then `23-24 Mei 2017`.
fn a_day_of(story: &Story, month: usize) -> Option<(usize, usize)> {
    let of = |mention: usize| match &story.mentions[mention].value {
        Some(Value::Text(value)) => value.as_str(),
        _ => "",
    };
    let mut own = |sentence: usize, mention: usize| {
        of(mention).len() >= DAY
            && of(mention).starts_with(of(month))
            && !is_statement(story, sentence, story.range(mention).start)
            && !is_of_another(story, sentence, mention)
    };
    (of(month).len() == MONTH).then(|| story.find_of_kind(Kind::Date, &mut own))?
}

/// What a sentence that has a date tells of the event beside it.
fn company(story: &Story, subject: Option<&Subject>, sentence: usize) -> i32 {
    let has = |kind: Kind| story.sentences[sentence].mentions.iter().any(|&other| story.kind(other) == kind);
    let mut score = 0;
    if subject::is_elsewhere(subject, sentence) {
        score -= 1;
    } else if has(Kind::Event) || subject.is_some_and(|subject| subject.sentence == sentence) {
        score += 3;
    }
    if story.has(story.sentences[sentence].tokens.clone(), CLOSES) {
        score += 3;
    }
    let runs = |at: usize| is_held(story, at) && !story.is_quoted(at);
    if story.sentences[sentence].tokens.clone().any(runs) {
        score += 3;
    }
    if has(Kind::Venue) {
        score += 2;
    }
    score
}

/// A day's words; days are ISO, so that they compare as words.
fn iso(slot: &Slot) -> &str {
    match &slot.value {
        SlotValue::Text(day) => day,
        SlotValue::Number(_) => "",
    }
}

/// The first dated day of one sentence.
pub fn in_sentence(story: &Story, sentence: usize) -> When {
    let dated = story.find_of_kind(Kind::Date, &mut |at, mention| at == sentence && story.mentions[mention].value.is_some());
    dated.map(|(_, mention)| spread(story, mention)).unwrap_or_default()
}

/// One date mention as first and last day.
pub fn spread(story: &Story, mention: usize) -> When {
    let Some(Value::Text(value)) = &story.mentions[mention].value else { return When::default() };
    let slot = |day: &str| Some(Slot { value: SlotValue::Text(day.to_owned()), ..story.slot(mention) });
    match value.split_once(['/', ',']) {
        Some((first, rest)) => When { start: slot(first), end: slot(rest.rsplit(',').next().unwrap_or(rest)) },
        None => When { start: slot(value), end: None },
    }
}
