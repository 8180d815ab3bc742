//! What happened: who, what, where, when, why, how.
//!
//! Every slot points at its place in the text; what the article does not say stays empty. The slots are read one by one from
//! cues near mentions (`activity.tsv`), each in its own file; none of them sees another's result but the main event, and its waves.

mod batches;
mod dates;
mod genre;
mod manner;
mod organizer;
mod participants;
mod people;
mod place;
mod story;
mod subject;

use story::Story;

use crate::annotation::{Activity, ActivityKind, Entity, Kind, Mention, Participants, Quotation, Slot, SlotValue, Value, ZoneKind};
use crate::lexicon::Class;
use crate::map::Set;
use crate::page::Page;
use crate::span::Span;

/// Every activity of the article, the main one first; none for a text without an article.
pub fn read(page: &Page, mentions: &[Mention], entities: &[Entity], quotations: &[Quotation]) -> Vec<Activity> {
    let story = Story::of(page, mentions, entities, quotations);
    if story.sentences.is_empty() {
        return Vec::new();
    }
    let title = title(page);
    let subjects = subject::find(&story);
    let mut activities = vec![main(&story, title, subjects.first())];
    for other in subjects.iter().skip(1) {
        activities.push(further(&story, other));
    }
    activities
}

fn main(story: &Story, title: Option<Slot>, subject: Option<&subject::Subject>) -> Activity {
    let kind = genre::kind(story, subject);
    let host = if kind == ActivityKind::Kunjungan { people::host(story) } else { None };
    let organizer = organizer::find(story, subject, kind, host.as_ref());
    let venue = place::venue(story, subject);
    let region = place::region(story, subject, kind, host.as_ref());
    let batches = batches::find(story);
    let when = dates::of_waves(story, dates::find(story, subject, kind), &batches);
    Activity {
        title,
        kind,
        name: subject.filter(|subject| genre::is_of(story, subject, kind)).map(|subject| subject.slot.clone()),
        host,
        organizer,
        venue,
        region,
        start: when.start,
        end: when.end,
        participants: participants::find(story, subject, kind, &batches),
        batches,
        opened_by: people::opener(story),
        speakers: people::speakers(story),
        legal_basis: laws(story),
        mode: manner::mode(story),
        method: manner::method(story),
        purpose: manner::purpose(story),
        theme: manner::theme(story, subject),
    }
}

/// Another activity that the article names: what its own sentence says of it.
fn further(story: &Story, subject: &subject::Subject) -> Activity {
    // `jelang HUT RI`: the day told beside it is that of what is held for it.
    let feast = || subject.tokens.clone().any(|at| story.page.hits.is(at, Class::Commemoration));
    let told = !subject::is_marked(story, subject) || !feast();
    let when = if told { dates::in_sentence(story, subject.sentence) } else { dates::When::default() };
    Activity {
        title: None,
        kind: genre::own_kind(story, subject),
        name: Some(subject.slot.clone()),
        organizer: None,
        host: None,
        venue: place::venue_in(story, subject.sentence).filter(|_| told),
        region: None,
        start: when.start,
        end: when.end,
        batches: Vec::new(),
        participants: Participants::default(),
        opened_by: None,
        speakers: Vec::new(),
        legal_basis: Vec::new(),
        mode: None,
        method: None,
        purpose: None,
        theme: None,
    }
}

/// The headline, without the marks of emphasis and the pictures around its words.
fn title(page: &Page) -> Option<Slot> {
    let zone = page.zones.iter().find(|zone| zone.kind == ZoneKind::Headline)?;
    let picture = |at: usize| page.tokens.word(at).chars().all(|c| !c.is_ascii() && !c.is_alphanumeric() && !"“”‘’«»…".contains(c));
    let mut tokens = page.tokens.within(Span::new(zone.start, zone.end));
    while !tokens.is_empty() && picture(tokens.end - 1) {
        tokens.end -= 1;
    }
    while !tokens.is_empty() && picture(tokens.start) {
        tokens.start += 1;
    }
    let span = page.tokens.span(tokens.clone());
    let value = SlotValue::Text(page.words(span).to_owned());
    (!tokens.is_empty()).then_some(Slot { value, start: span.start, end: span.end, mention: None })
}

/// Every law cited, once.
fn laws(story: &Story) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    let mut known = Set::new();
    for mention in story.mentions.iter().filter(|mention| mention.kind == Kind::Law) {
        let Some(Value::Text(value)) = &mention.value else { continue };
        for law in value.split(',').filter(|law| known.insert(*law)) {
            let value = SlotValue::Text(law.to_owned());
            slots.push(Slot { value, start: mention.start, end: mention.end, mention: Some(mention.id) });
        }
    }
    slots
}
