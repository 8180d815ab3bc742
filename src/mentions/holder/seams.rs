//! The names of a page that are settled here: behind an office or institution, the same again, and where they speak.

use std::ops::Range;

use super::evidence::{LIKELY, Tagged};
use super::word::{self, LONGEST};
use super::{AGAIN, FOLLOWS_OFFICE, HOLDS, SPEAKER, SPEAKS_ELSEWHERE, Seam, bare, behind};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Set;
use crate::mentions::candidate::Candidate;
use crate::order::Order;
use crate::page::Page;

/// A region this sure is none of its words' people.
const A_PLACE: f32 = 0.9;

/// All of them in text order; none touches another.
pub fn find(page: &Page, weighed: &[Candidate]) -> Vec<Seam> {
    let tagged = Tagged::of(page, weighed);
    let mut bare = bare::speakers(page);
    let places = places(page, weighed, &bare);
    bare.retain(|name| !places.contains(page.tokens.folded(name.start)));
    let mut seams = behind_offices(page, weighed, &tagged, &bare);
    let again = again(page, weighed, &tagged, &seams);
    let speaking = speaking(page, weighed, &tagged, &seams, bare);
    seams.extend(speaking);
    for at in bare::lower(page) {
        seams.push(Seam { name: at..at + 1, rule: &SPEAKER, confidence: FOLLOWS_OFFICE });
    }
    seams.extend(again);
    behind_corps(page, &tagged, &mut seams);
    seams.order_by_key(|seam| (seam.name.start, std::cmp::Reverse(seam.name.end)));
    seams.dedup_by(|next, seam| next.name.start < seam.name.end);
    seams
}

/// People that are likely one.
fn people(weighed: &[Candidate], least: f32) -> impl Iterator<Item = &Candidate> {
    weighed.iter().filter(move |candidate| candidate.kind == Kind::Person && candidate.confidence >= least)
}

/// Adds the words of a name to those that are known.
fn known<'p>(page: &'p Page, name: &Range<usize>, known: &mut Set<&'p str>) {
    for at in name.clone() {
        known.insert(page.tokens.folded(at));
    }
}

/// Words of what is a place for sure, where they do not speak.
fn places<'p>(page: &'p Page, weighed: &[Candidate], bare: &[Range<usize>]) -> Set<&'p str> {
    let mut speaking = Set::new();
    for name in bare {
        speaking.insert(name.start);
    }
    let mut places = Set::new();
    for region in weighed {
        if region.kind == Kind::Region && region.confidence >= A_PLACE && !speaking.contains(&region.tokens.start) {
            known(page, &region.tokens, &mut places);
        }
    }
    places
}

/// The names behind offices and institutions. Of several rules that see one at a token, the first here tells.
fn behind_offices(page: &Page, weighed: &[Candidate], tagged: &Tagged, bare: &[Range<usize>]) -> Vec<Seam> {
    // A word of the language speaks too, where the tagger is sure of it.
    let mut speakers: Set<&str> = Set::new();
    for name in bare {
        known(page, &(name.start..name.start + 1), &mut speakers);
    }
    for person in people(weighed, SPEAKS_ELSEWHERE) {
        let at = person.tokens.start;
        if person.tokens.len() == 1 && at > 0 && page.hits.is(at - 1, Class::SpeechVerb) {
            known(page, &person.tokens, &mut speakers);
        }
    }
    let mut subjects: Set<&str> = Set::new();
    for at in bare::subjects(page) {
        subjects.insert(page.tokens.folded(at));
    }
    let mut seams: Vec<Seam> = Vec::new();
    let mut at = 1;
    while at < page.tokens.len() {
        let found = behind::of_a_faction(page, at)
            .or_else(|| behind::abbreviated(page, tagged, at))
            .or_else(|| behind::speaks(page, tagged, &speakers, at))
            .or_else(|| behind::follows(page, tagged, &speakers, at))
            .or_else(|| behind::acts(page, tagged, &subjects, at));
        at = found.as_ref().map_or(at + 1, |seam| seam.name.end);
        let found = found.filter(|seam| seams.last().is_none_or(|last| last.name.end <= seam.name.start));
        seams.extend(found);
    }
    seams
}

/// The names behind a rank and its corps or force, where the tagger sees none: `Kolonel (Czi) Rendra Osa`.
fn behind_corps(page: &Page, tagged: &Tagged, seams: &mut Vec<Seam>) {
    let named = |at: usize| tagged.people.get(&at).is_some_and(|people| people.iter().any(|person| person.1 >= LIKELY));
    for rank in page.hits.iter().filter(|hit| hit.class == Class::Rank) {
        let corps = page.tokens.reads(rank.end, "(") && page.tokens.reads(rank.end + 2, ")");
        // `Mayjen. TNI Rendra Osa`
        let force = page.tokens.reads(rank.end, ".") && page.tokens.reads(rank.end + 1, "tni");
        if !(corps || force) || page.tokens.reads(rank.start, "jenderal") {
            continue;
        }
        let at = rank.end + if force { 2 } else { 3 };
        if word::joins(page, at) && (word::may_be_name(page, at) || word::is_initials(page, at)) && !named(at) {
            seams.push(Seam { name: at..word::run(page, at), rule: &HOLDS, confidence: SPEAKS_ELSEWHERE });
        }
    }
}

/// A name found is the same name wherever it stands in full.
fn again(page: &Page, weighed: &[Candidate], tagged: &Tagged, seams: &[Seam]) -> Vec<Seam> {
    let mut found: Set<Vec<&str>> = Set::new();
    for seam in seams {
        if seam.name.len() > 1 {
            found.insert(page.tokens.folded_words(&seam.name));
        }
    }
    let mut seams = Vec::new();
    for again in people(weighed, 0.0) {
        let Candidate { tokens, confidence, .. } = again;
        if tokens.len() > 1 && found.contains(&page.tokens.folded_words(tokens)) && !tagged.begins_before(page, tokens.start, *confidence) {
            seams.push(Seam { name: tokens.clone(), rule: &AGAIN, confidence: confidence.max(SPEAKS_ELSEWHERE) });
        }
    }
    seams
}

/// The bare names that speak, where all their words are those of a longer name and the tagger sees nothing surer there.
fn speaking(page: &Page, weighed: &[Candidate], tagged: &Tagged, seams: &[Seam], bare: Vec<Range<usize>>) -> Vec<Seam> {
    let mut longer: Set<&str> = Set::new();
    for person in people(weighed, LIKELY).filter(|person| person.tokens.len() > 1) {
        known(page, &person.tokens, &mut longer);
    }
    for seam in seams.iter().filter(|seam| seam.name.len() > 1) {
        known(page, &seam.name, &mut longer);
    }
    let doubted = |name: &Range<usize>| {
        tagged.surest(name.start..=name.start, &(name.end..name.end + LONGEST)).is_none_or(|(_, sure)| sure < FOLLOWS_OFFICE)
    };
    let mut found = Vec::new();
    for name in bare {
        if doubted(&name) && name.clone().all(|at| longer.contains(page.tokens.folded(at))) {
            found.push(Seam { name, rule: &SPEAKER, confidence: FOLLOWS_OFFICE });
        }
    }
    found
}
