//! Mentions of one event, which differ in length: `PKN II`, then `Pelatihan Kepemimpinan Nasional (PKN) Tingkat II Angkatan XII`.

use std::cmp::Reverse;

use super::{Subject, says_all, says_who};
use crate::annotation::{ActivityKind, Kind, ZoneKind};
use crate::lexicon::Class;
use crate::map::Map;
use crate::order::Order;
use crate::records::activity::genre;
use crate::records::activity::story::Story;

/// Sentence and number of each mention of one event, in text order; never empty.
pub type Group = Vec<(usize, usize)>;

/// How many mentions of one event are weighed.
const WEIGHED: usize = 5;

/// The least tokens of a name that tells what the event is about.
const IN_FULL: usize = 3;

/// How many sentences behind its first mention an event is named in full.
const OPENING: usize = 5;

/// The events that mentions name, each with its mentions, what the article is about first. Those with the same head word are one.
pub fn heaviest_first(story: &Story) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    // The first group with an event that begins with a word, and the first with one that has it as its acronym.
    let (mut heads, mut acronyms): (Map<&str, usize>, Map<&str, usize>) = (Map::new(), Map::new());
    for (sentence, mention) in story.of_kind(Kind::Event) {
        let range = story.range(mention);
        // `ditandai dengan penandatanganan prasasti`: how something is opened; `Keputusan Bupati tentang Pengangkatan …`: the matter
        // of a rule.
        let of_rule = range.start > 0 && story.is(range.start - 1, "tentang");
        if story.is(range.start + 1, "prasasti") || of_rule {
            continue;
        }
        let head = story.folded(range.start);
        // `Pelatihan Dasar (Latsar)`, whether the mention takes its acronym in or ends before it.
        let end = if story.is(range.end, "(") && story.is(range.end + 2, ")") { range.end + 2 } else { range.end };
        // Two mentions are of one event when they begin with the same word, or one is the acronym that the other spells out.
        let mut group = groups.len();
        for &known in [heads.get(head), acronyms.get(head)].iter().flatten() {
            group = group.min(*known);
        }
        let is_acronym = |at: usize| story.is(at - 1, "(");
        for at in range.start + 1..end {
            if is_acronym(at) {
                group = heads.get(story.folded(at)).map_or(group, |&known| group.min(known));
            }
        }
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push((sentence, mention));
        note(&mut heads, head, group);
        for at in range.start + 1..end {
            if is_acronym(at) {
                note(&mut acronyms, story.folded(at), group);
            }
        }
    }
    join_headlines(story, &mut groups);
    groups.order_by_key(|group| {
        let mut weights = 0;
        for &(sentence, mention) in group.iter().take(WEIGHED) {
            weights -= weight(story, sentence, mention);
        }
        weights
    });
    groups
}

/// Notes the first group with a word.
fn note<'w>(first: &mut Map<&'w str, usize>, word: &'w str, group: usize) {
    let known = first.entry(word).or_insert(group);
    *known = group.min(*known);
}

/// An event that only the headline names is the body's of the same genre: `Bimtek`, then `Bimbingan Teknis Pengelolaan Arsip`.
fn join_headlines(story: &Story, groups: &mut Vec<Group>) {
    let genre_of = |group: &[(usize, usize)]| match genre::of_words(story, story.range(group[0].1))? {
        ActivityKind::Lainnya => None,
        ActivityKind::Diklat => Some(ActivityKind::Pelatihan),
        other => Some(other),
    };
    // The first of each genre that the body names; genres are few.
    let mut known: Vec<(ActivityKind, usize)> = Vec::new();
    let alone = |group: &[(usize, usize)]| group.iter().all(|&(sentence, _)| story.sentences[sentence].order == 0);
    for (at, group) in groups.iter().enumerate().filter(|(_, group)| !alone(group)) {
        if let Some(kind) = genre_of(group).filter(|kind| known.iter().all(|(other, _)| other != kind)) {
            known.push((kind, at));
        }
    }
    for at in 0..groups.len() {
        let kind = genre_of(&groups[at]).filter(|_| alone(&groups[at]));
        if let Some(&(_, body)) = known.iter().find(|(other, _)| Some(*other) == kind) {
            let mut headline = std::mem::take(&mut groups[at]);
            headline.append(&mut groups[body]);
            groups[body] = headline;
        }
    }
    groups.retain(|group| !group.is_empty());
}

/// Early, at length, and as what somebody holds or opens: what the article is about.
fn weight(story: &Story, sentence: usize, mention: usize) -> i32 {
    let place = &story.sentences[sentence];
    let range = story.range(mention);
    let mut weight = match (place.zone, place.order) {
        (ZoneKind::Headline, _) => 20,
        (_, 0..=1) => 22,
        (_, 2) => 14,
        (_, 3..=4) => 8,
        (_, 5..=8) => 3,
        _ => 1,
    };
    if ["organizes", "opens"].iter().any(|tells| story.cue_before(sentence, range.start, 2, tells).is_some()) {
        weight += 8;
    }
    if ["organized", "held", "opened"].iter().any(|tells| story.cue_after(sentence, range.end, 3, tells).is_some()) {
        weight += 4;
    }
    if says_who(story, &range) {
        weight -= 8;
    }
    // `jelang Hari Jadi Batang`, `hasil Musrenbang`: what is still to come or was before.
    if range.start > 0 && story.is(range.start - 1, "jelang menjelang pasca hasil") {
        weight -= 12;
    }
    weight += (range.len().min(12) / 3) as i32;
    if story.page.hits.is(range.start, Class::Commemoration)
        || story.page.hits.find(range.start, Class::EventGenre).is_some_and(|hit| hit.value == "penandatanganan")
    {
        weight /= 2;
    }
    weight
}

/// The event of a group, by its fullest mention in the opening.
pub fn named(story: &Story, group: &[(usize, usize)]) -> Subject {
    let first = group[0].0;
    let length = |mention: usize| story.range(mention).len();
    // `pelatihan menyasar pemuda` is a clause, and the length of one says nothing.
    let clause = |mention: usize| {
        let second = story.range(mention).start + 1;
        story.is_verb(second) || story.is(second, "terdiri")
    };
    // The body names it in full, the headline as there is room.
    let told = |at: usize, mention: usize| story.sentences[at].order > 0 && length(mention) >= IN_FULL;
    let near = || group.iter().filter(|&&(sentence, _)| sentence <= first + OPENING);
    let (mut best, mut most) = (group[0], None);
    for &(at, mention) in near() {
        let key = Some((!clause(mention), told(at, mention), length(mention), Reverse(at)));
        if key >= most {
            (best, most) = ((at, mention), key);
        }
    }
    // Of those with all its words, the longest names it in full: it is one of them.
    let (mut fullest, mut most) = (best, None);
    for &(at, mention) in near() {
        let key = Some((length(mention), mention == best.1, Reverse(at)));
        if key >= most && !clause(mention) && says_all(story, &story.range(mention), &story.range(best.1)) {
            (fullest, most) = ((at, mention), key);
        }
    }
    let (sentence, mention) = fullest;
    Subject::new(story, story.slot(mention), story.range(mention), sentence)
}
