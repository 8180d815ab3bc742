//! From which day to which: ranges told elsewhere, waves, chains of days, the day of closing.

use super::super::story::Story;
use super::super::subject::{self, Subject};
use super::other::LEAD;
use super::{MONTH, When, iso, spread};
use crate::annotation::{Batch, Kind, Slot};

/// How many tokens may stand between a verb of lasting and the last day.
const AT_ONCE: usize = 2;

/// How many where `hingga` stands before it: `berlangsung secara daring hingga 14 Juni`.
const UNTIL: usize = 6;

/// Words that say that an event was closed, and how many tokens behind them it is named.
pub const CLOSES: &str = "menutup ditutup mengakhiri penutupan";
const CLOSED: usize = 6;

/// How many mentions before a verb its subject is looked for in.
const NAMED: usize = 4;

/// How far from the day of closing the word for it may stand, in tokens.
const NEAR: usize = 40;

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
pub fn whole_run(story: &Story, when: &When) -> Option<When> {
    let first = iso(when.start.as_ref()?);
    let mut covers = |sentence: usize, mention: usize| {
        let run = spread(story, mention);
        let (Some(start), Some(end)) = (&run.start, &run.end) else { return false };
        let (start, end) = (iso(start), iso(end));
        start == first || (start.len() == first.len() && start < first && first <= end && is_lasting(story, sentence, mention))
    };
    let (sentence, mention) = story.find_of_kind(Kind::Date, &mut covers)?;
    Some(When { end: last_of_chain(story, sentence, mention), ..spread(story, mention) })
}

/// True for days that a verb of lasting or a span of time leads to: `berlangsung 4-8 Maret`, `selama lima hari, 4-8 Maret`.
pub fn is_lasting(story: &Story, sentence: usize, mention: usize) -> bool {
    let from = story.range(mention).start;
    let near = |other: usize| from - story.range(other).end <= AT_ONCE;
    let before = story.mentions_before(sentence, from).iter().rev();
    story.cue_before(sentence, from, AT_ONCE, "held").is_some()
        || before.into_iter().take_while(|&&other| near(other)).any(|&other| story.kind(other) == Kind::Duration)
}

/// True for the day on which an event was closed: `menutup Pelatihan Tenun, Senin (4/3)`, and not a ceremony that is called a closing.
pub fn is_closing(story: &Story, subject: Option<&Subject>, sentence: usize, mention: usize) -> bool {
    let token = story.range(mention).start;
    let tokens = &story.sentences[sentence].tokens;
    // `resmi berakhir pada Rabu, 5 November`
    let ends = story.cue_before(sentence, token, AT_ONCE, "ends").is_some() && !is_term(story, sentence, token);
    let near = tokens.start.max(token.saturating_sub(NEAR))..tokens.end.min(token + NEAR);
    ends || near.filter(|&at| story.is(at, CLOSES)).any(|at| {
        // `Pelatihan itu ditutup`, but `menutup pelatihan`.
        let closed = match story.folded(at) {
            // `Acara ditutup dengan doa` tells how.
            "ditutup" if story.is(at + 1, "dengan doa") || is_deed(story.folded(at + 1)) => at..at,
            "ditutup" if is_subject(story, sentence, at) => return true,
            "ditutup" => tokens.start.max(at.saturating_sub(CLOSED))..at,
            _ => at + 1..tokens.end.min(at + 1 + CLOSED),
        };
        let named = subject.is_some_and(|subject| subject.tokens.contains(&at));
        let ceremony = story.is(at.wrapping_sub(1), "upacara apel");
        !named && !ceremony && closed.into_iter().any(|at| story.is_event_word(at))
    })
}

/// True for a noun of doing something: `pemusnahan`, `penampilan`, `pembacaan`.
fn is_deed(word: &str) -> bool {
    word.starts_with("pe") && word.ends_with("an")
}

/// True where the subject of the sentence is an event whose name goes up to a verb: `Pelatihan … se-Solok resmi ditutup`, and where
/// it points at one: `Kegiatan yang berlangsung di aula itu ditutup oleh …`
fn is_subject(story: &Story, sentence: usize, verb: usize) -> bool {
    let start = story.sentences[sentence].tokens.start;
    let event = story.mentions_before(sentence, verb).iter().rev().take(NAMED).find(|&&mention| story.kind(mention) == Kind::Event);
    event.is_some_and(|&event| story.range(event).end + AT_ONCE >= verb)
        || story.is(start, "kegiatan acara") && story.is(start + 1, "yang ini itu tersebut") && story.is(verb - 1, "ini itu tersebut resmi")
}

/// True where it is a term of office or a contract that ends: `masa jabatannya berakhir 17 Oktober`.
fn is_term(story: &Story, sentence: usize, token: usize) -> bool {
    let from = story.sentences[sentence].tokens.start.max(token.saturating_sub(LEAD));
    story.has(from..token, "masa jabatan jabatannya kontrak tugasnya")
}

/// The first day, told by itself, of an event whose last is known: `dimulai pada 26 Juni 2024`.
pub fn first_day(story: &Story, last: &When) -> Option<Slot> {
    let last = iso(last.start.as_ref()?);
    let (_, first) = story.find_of_kind(Kind::Date, &mut |sentence, mention| {
        let from = story.range(mention).start;
        let begins = |tells: &str| story.cue_before(sentence, from, AT_ONCE, tells).is_some();
        let begun = from > 0 && story.is(from - 1, "sejak") || begins("held") || begins("opened");
        begun && spread(story, mention).start.is_some_and(|first| iso(&first).len() >= MONTH && iso(&first) < last)
    })?;
    spread(story, first).start
}

/// The last day of ranges that are told one behind the other: `1-3 Desember, 4-6 Desember, hingga 11-13 Desember`.
pub fn last_of_chain(story: &Story, sentence: usize, mention: usize) -> Option<Slot> {
    let mut last = spread(story, mention).end?;
    let mut until = story.range(mention).end;
    for &next in story.mentions_after(sentence, until) {
        let range = story.range(next);
        if range.start - until > AT_ONCE {
            break;
        }
        until = range.end;
        match (story.kind(next), spread(story, next).end) {
            (Kind::Date, Some(end)) if iso(&end) > iso(&last) => last = end,
            (Kind::Count, _) => {}
            _ => break,
        }
    }
    Some(last)
}

/// True for the last day, told by itself: `berlangsung hingga 14 Juni 2024`.
pub fn is_until(story: &Story, sentence: usize, mention: usize) -> bool {
    let from = story.range(mention).start;
    from > 0
        && story.is(from - 1, "hingga sampai")
        && ["held", "organizes", "organized"].iter().any(|tells| story.cue_before(sentence, from, UNTIL, tells).is_some())
}

/// The last day, told by itself: `berlangsung hingga 14 Juni 2024`.
pub fn last_day(story: &Story, subject: Option<&Subject>, when: &When) -> Option<Slot> {
    let first = iso(when.start.as_ref()?);
    let (_, last) = story.find_of_kind(Kind::Date, &mut |sentence, mention| {
        let later = spread(story, mention).start.is_some_and(|last| iso(&last).len() == first.len() && iso(&last) > first);
        let closing = || !subject::is_elsewhere(subject, sentence) && is_closing(story, subject, sentence, mention);
        later && (is_until(story, sentence, mention) || closing())
    })?;
    spread(story, last).start
}
