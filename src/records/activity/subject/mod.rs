//! Which events the article tells of, the main one first.

mod groups;
mod unnamed;

use std::ops::Range;

use super::genre;
use super::story::Story;
use crate::annotation::{ActivityKind, Kind, Slot};
use crate::lexicon::Class;

/// An event that the article names.
pub struct Subject {
    /// Its name.
    pub slot: Slot,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The sentence that names it.
    pub sentence: usize,
    /// For each sentence, whether it names another event, and not this one.
    elsewhere: Vec<bool>,
}

impl Subject {
    fn new(story: &Story, slot: Slot, tokens: Range<usize>, sentence: usize) -> Subject {
        let mut elsewhere = Vec::with_capacity(story.sentences.len());
        for at in 0..story.sentences.len() {
            elsewhere.push(at != sentence && names_another(story, &tokens, at));
        }
        Subject { slot, tokens, sentence, elsewhere }
    }
}

/// True for a sentence that names another event than this one, and not this one.
pub fn is_elsewhere(subject: Option<&Subject>, sentence: usize) -> bool {
    subject.is_some_and(|subject| subject.elsewhere.get(sentence).copied().unwrap_or(false))
}

/// How many activities of one article are told.
const MOST: usize = 6;

/// How many sentences from the top a verb tells the genre of the whole article, and an event first named below may be another.
pub const OPENING_OF_VERBS: usize = 2;

/// How many tokens before an event the verb of holding it may stand.
const RUN: usize = 2;

/// The article's events, the main one first.
pub fn find(story: &Story) -> Vec<Subject> {
    let groups = groups::heaviest_first(story);
    let mut subjects: Vec<Subject> = Vec::new();
    for group in groups.iter().take(MOST) {
        subjects.push(groups::named(story, group));
    }
    let first = groups.first().map(|group| story.sentences[group[0].0].order);
    let late = first.is_none_or(|order| order > OPENING_OF_VERBS);
    // `menggelar donor darah dalam rangka HUT Korpri`, `gelar gotong royong jelang peringatan HUT RI`: what is held, before the day
    // that it marks.
    let marked = subjects.first().is_some_and(|subject| is_marked(story, subject));
    let told = if late {
        unnamed::find(story, subjects.is_empty(), &|_| true)
    } else if marked {
        unnamed::find(story, false, &|told| is_run(story, told))
    } else {
        // `menghadiri acara penyerahan bantuan`, and something else named below.
        unnamed::find(story, false, &|told| story.sentences[told.sentence].order == 1 && is_run(story, told)).filter(|_| first > Some(1))
    };
    if let Some(told) = told {
        // `Workshop` of the headline is the one that is named below.
        match subjects.iter().position(|subject| says_all(story, &subject.tokens, &told.tokens)) {
            Some(named) => {
                let named = subjects.remove(named);
                subjects.insert(0, named);
            }
            None => subjects.insert(0, told),
        }
        subjects.truncate(MOST);
    }
    only_others(story, &mut subjects);
    subjects
}

/// True for a day that something is held for: a commemoration, and one that is still to come.
pub fn is_marked(story: &Story, subject: &Subject) -> bool {
    let start = subject.tokens.start;
    let ahead = story.sentences[subject.sentence].tokens.start < start && story.is(start - 1, "jelang menjelang menyambut");
    story.page.hits.is(start, Class::Commemoration) || ahead
}

/// True for what somebody is said to hold or to take part in: `menggelar aksi donor darah`, `menghadiri acara penyerahan bantuan`.
fn is_run(story: &Story, subject: &Subject) -> bool {
    let start = subject.tokens.start;
    let told = |tells: &str| story.cue_before(subject.sentence, start, RUN, tells).is_some();
    told("organizes") || told("attends") || story.has(start.saturating_sub(RUN)..start, "menghadiri hadiri")
}

/// Leaves out what is told again in fewer words: `Peringatan Hari Pahlawan` beside `Upacara Peringatan Hari Pahlawan`.
fn only_others(story: &Story, subjects: &mut Vec<Subject>) {
    let mut at = 1;
    while at < subjects.len() {
        if subjects[..at].iter().any(|known| says_all(story, &known.tokens, &subjects[at].tokens)) {
            subjects.remove(at);
        } else {
            at += 1;
        }
    }
}

/// True for an event that says who people are, not what they are at: `peserta Diklatpim`.
fn says_who(story: &Story, event: &Range<usize>) -> bool {
    event.start > 0 && story.is(event.start - 1, "peserta alumni lulusan")
}

/// True for a name with every word of another one.
fn says_all(story: &Story, name: &Range<usize>, other: &Range<usize>) -> bool {
    other.clone().all(|word| name.clone().any(|own| story.folded(own) == story.folded(word)))
}

/// True for a sentence with events, none of which begins with the word of the one named by these tokens or is of its genre.
fn names_another(story: &Story, tokens: &Range<usize>, sentence: usize) -> bool {
    let own = genre::of_words(story, tokens.clone()).filter(|&kind| kind != ActivityKind::Lainnya);
    let head = story.folded(tokens.start);
    let is_own = |range: Range<usize>| story.folded(range.start) == head || own.is_some() && genre::of_words(story, range) == own;
    let mut told = false;
    for &mention in &story.sentences[sentence].mentions {
        let event = story.range(mention);
        if story.kind(mention) != Kind::Event || says_who(story, &event) {
            continue;
        }
        if is_own(event) {
            return false;
        }
        told = true;
    }
    told
}
