//! When: the days of the event, told from the day of a statement and the day of publication.

use super::story::Story;
use super::subject::Subject;
use crate::annotation::{Batch, Kind, MentionDetail, Slot, SlotValue, Value, ZoneKind};

/// How many tokens may stand between a verb of lasting and the last day.
const AT_ONCE: usize = 2;

/// How many where `hingga` stands before it: `berlangsung secara daring hingga 14 Juni`.
const UNTIL: usize = 6;

/// How long an ISO day is, in bytes; a month or a year is shorter.
const DAY: usize = "2024-03-04".len();

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
pub fn find(story: &Story, subject: Option<&Subject>) -> When {
    let mut best: Option<(i32, usize)> = None;
    let mut told: Option<(usize, i32)> = None;
    for (sentence, mention) in story.of_kind(Kind::Date) {
        let Some(Value::Text(value)) = &story.mentions[mention].value else { continue };
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
        score += match told {
            Some((known, company)) if known == sentence => company,
            _ => told.insert((sentence, company(story, subject, sentence))).1,
        };
        if let Some((first, last)) = value.split_once('/') {
            // A range that runs backwards is a slip, and another telling of the same days is to be had more often than not.
            score += if first <= last { 3 } else { -3 };
            if is_lasting(story, sentence, mention) {
                score += 4;
            }
        }
        // Months: a matter of planning more often than the days of an event.
        if value.split(['/', ',']).next().is_some_and(|first| first.len() < DAY) {
            score -= 3;
        }
        if story.is_quoted(mention) {
            score -= 4;
        }
        if is_statement(story, sentence, range.start) {
            score -= 5;
        }
        if matches!(story.mentions[mention].detail, MentionDetail::Date { relative: true }) {
            score -= 3;
        }
        if best.is_none_or(|(top, _)| score > top) {
            best = Some((score, mention));
        }
    }
    if let Some((_, mention)) = best {
        let when = spread(story, mention);
        if when.end.is_some() {
            return when;
        }
        let end = last_day(story, &when);
        return whole_run(story, &when).unwrap_or(When { end, ..when });
    }
    let printed =
        story.mentions.iter().enumerate().find(|(_, mention)| mention.kind == Kind::Date && matches!(mention.value, Some(Value::Text(_))));
    printed.map(|(at, _)| spread(story, at)).unwrap_or_default()
}

/// What a sentence that has a date tells of the event beside it.
fn company(story: &Story, subject: Option<&Subject>, sentence: usize) -> i32 {
    let has = |kind: Kind| story.sentences[sentence].mentions.iter().any(|&other| story.mentions[other].kind == kind);
    let mut score = 0;
    if has(Kind::Event) || subject.is_some_and(|subject| subject.sentence == sentence) {
        score += 3;
    }
    if ["organizes", "organized", "held", "opens", "opened"].iter().any(|tells| story.tells(sentence, tells)) {
        score += 3;
    }
    if has(Kind::Venue) {
        score += 2;
    }
    score
}

/// An activity dated by one of its waves runs from the first day of the wave told first to the last day of its waves; of that
/// wave alone where the opening tells both its days, since it is then what the article is about.
pub fn of_waves(story: &Story, when: When, waves: &[Batch]) -> When {
    let dated = when.start.is_some() && waves.iter().any(|wave| wave.start.as_ref().map(iso) == when.start.as_ref().map(iso));
    match waves.iter().find(|wave| wave.start.is_some()) {
        Some(first) if dated => {
            let lead = story.sentences.iter().find(|sentence| sentence.order == 1).map(|lead| story.page.tokens.span(lead.tokens.clone()));
            if first.end.as_ref().is_some_and(|end| lead.is_some_and(|lead| end.start < lead.end)) {
                return When { start: first.start.clone(), end: first.end.clone() };
            }
            let last = waves.iter().filter_map(|wave| wave.end.as_ref().or(wave.start.as_ref())).max_by_key(|slot| iso(slot));
            // Days that run on past all waves are the whole event's.
            if when.end.as_ref().map(iso) > last.map(iso) {
                return when;
            }
            let end = last.filter(|last| Some(iso(last)) > first.start.as_ref().map(iso));
            When { start: first.start.clone(), end: end.cloned() }
        }
        _ => when,
    }
}

/// The range, told elsewhere, that the event's day begins or lies in: `Senin (4/3)`, then `4 sampai 8 Maret 2024`.
///
/// A range around the day is the event's only where a verb of lasting or a span of time leads to it; other things run too.
fn whole_run(story: &Story, when: &When) -> Option<When> {
    let first = iso(when.start.as_ref()?);
    let covers = |&(sentence, mention): &(usize, usize)| {
        let run = spread(story, mention);
        let (Some(start), Some(end)) = (&run.start, &run.end) else { return false };
        let (start, end) = (iso(start), iso(end));
        start == first || (start.len() == first.len() && start < first && first <= end && is_lasting(story, sentence, mention))
    };
    story.of_kind(Kind::Date).find(covers).map(|(_, mention)| spread(story, mention))
}

/// True for days that a verb of lasting or a span of time leads to: `berlangsung 4-8 Maret`, `selama lima hari, 4-8 Maret`.
fn is_lasting(story: &Story, sentence: usize, mention: usize) -> bool {
    let from = story.range(mention).start;
    let mut near = story.mentions_before(sentence, from).take_while(|&other| from - story.range(other).end <= AT_ONCE);
    story.cue_before(sentence, from, AT_ONCE, "held").is_some() || near.any(|other| story.mentions[other].kind == Kind::Duration)
}

/// A day's words; days are ISO, so that they compare as words.
fn iso(slot: &Slot) -> &str {
    match &slot.value {
        SlotValue::Text(day) => day,
        SlotValue::Number(_) => "",
    }
}

/// The last day, told by itself: `berlangsung hingga 14 Juni 2024`.
fn last_day(story: &Story, when: &When) -> Option<Slot> {
    let first = iso(when.start.as_ref()?);
    story.of_kind(Kind::Date).find_map(|(sentence, mention)| {
        let from = story.range(mention).start;
        let until =
            from > 0 && matches!(story.folded(from - 1), "hingga" | "sampai") && story.cue_before(sentence, from, UNTIL, "held").is_some();
        let last = spread(story, mention).start.filter(|_| until || story.cue_before(sentence, from, AT_ONCE, "ends").is_some())?;
        (iso(&last).len() == first.len() && iso(&last) > first).then_some(last)
    })
}

/// The first dated day of one sentence.
pub fn in_sentence(story: &Story, sentence: usize) -> When {
    let dated = story.of_kind(Kind::Date).find(|&(at, mention)| at == sentence && story.mentions[mention].value.is_some());
    dated.map(|(_, mention)| spread(story, mention)).unwrap_or_default()
}

/// A date right after a speech verb, its speaker, or a person: `ujarnya, Senin (4/3)`.
fn is_statement(story: &Story, sentence: usize, token: usize) -> bool {
    use crate::lexicon::Class;
    let from = story.sentences[sentence].tokens.start.max(token.saturating_sub(14));
    let speech = (from..token).any(|at| story.page.hits.is(at, Class::SpeechVerb));
    let event = (from..token).any(|at| {
        story
            .page
            .hits
            .find(at, Class::ActivityCue)
            .is_some_and(|cue| matches!(cue.value, "organizes" | "organized" | "held" | "opens" | "opened"))
    });
    speech && !event
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
