//! When: the days of the event, told from the day of a statement and the day of publication.

use super::story::Story;
use super::subject::Subject;
use crate::annotation::{Batch, Kind, MentionDetail, Slot, SlotValue, Value, ZoneKind};

/// How many tokens may stand between a verb of lasting and the last day.
const AT_ONCE: usize = 2;

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
        if place.mentions.iter().any(|&other| story.mentions[other].kind == Kind::Event)
            || subject.is_some_and(|subject| subject.sentence == sentence)
        {
            score += 3;
        }
        if ["organizes", "organized", "held", "opens", "opened"].iter().any(|tells| story.tells(sentence, tells)) {
            score += 3;
        }
        if place.mentions.iter().any(|&other| story.mentions[other].kind == Kind::Venue) {
            score += 2;
        }
        if let Some((first, last)) = value.split_once('/') {
            // A range that runs backwards is a slip, and another telling of the same days is to be had more often than not.
            score += if first <= last { 3 } else { -3 };
        }
        if value.len() < 10 {
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

/// An activity dated by one of its waves has the days of the wave told first.
pub fn of_first_wave(when: When, waves: &[Batch]) -> When {
    let day = |slot: &Option<Slot>| slot.as_ref().map(|slot| slot.value.clone());
    let dated = when.start.is_some() && waves.iter().any(|wave| day(&wave.start) == day(&when.start));
    match waves.iter().find(|wave| wave.start.is_some()) {
        Some(first) if dated => When { start: first.start.clone(), end: first.end.clone() },
        _ => when,
    }
}

/// The range, told elsewhere, that begins on the event's day: `Senin (4/3)`, then `4 sampai 8 Maret 2024`.
fn whole_run(story: &Story, when: &When) -> Option<When> {
    let first = when.start.as_ref()?;
    story
        .of_kind(Kind::Date)
        .map(|(_, mention)| spread(story, mention))
        .find(|run| run.end.is_some() && run.start.as_ref().is_some_and(|start| start.value == first.value))
}

/// The last day, told by itself: `berlangsung hingga 14 Juni 2024`.
fn last_day(story: &Story, when: &When) -> Option<Slot> {
    let SlotValue::Text(first) = &when.start.as_ref()?.value else { return None };
    story.of_kind(Kind::Date).find_map(|(sentence, mention)| {
        let from = story.range(mention).start;
        let until = from > 0
            && matches!(story.folded(from - 1), "hingga" | "sampai")
            && story.cue_before(sentence, from, AT_ONCE, "held").is_some();
        let last = spread(story, mention).start.filter(|_| until)?;
        // Days are ISO, so that they compare as words.
        matches!(&last.value, SlotValue::Text(day) if day.len() == first.len() && day > first).then_some(last)
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
