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
    seams.extend(bare::lower(page).map(|at| Seam { name: at..at + 1, rule: &SPEAKER, confidence: FOLLOWS_OFFICE }));
    seams.extend(again);
    seams.extend(behind_corps(page, &tagged));
    seams.order_by_key(|seam| (seam.name.start, std::cmp::Reverse(seam.name.end)));
    seams.dedup_by(|next, seam| next.name.start < seam.name.end);
    seams
}

/// People that are likely one.
fn people(weighed: &[Candidate], least: f32) -> impl Iterator<Item = &Candidate> {
    weighed.iter().filter(move |candidate| candidate.kind == Kind::Person && candidate.confidence >= least)
}

/// Words of what is a place for sure, where they do not speak.
fn places<'p>(page: &'p Page, weighed: &[Candidate], bare: &[Range<usize>]) -> Set<&'p str> {
    let speaking: Set<usize> = bare.iter().map(|name| name.start).collect();
    let sure = weighed.iter().filter(|candidate| candidate.kind == Kind::Region && candidate.confidence >= A_PLACE);
    sure.filter(|region| !speaking.contains(&region.tokens.start))
        .flat_map(|region| region.tokens.clone())
        .map(|at| page.tokens.folded(at))
        .collect()
}

/// The names behind offices and institutions. Of several rules that see one at a token, the first here tells.
fn behind_offices(page: &Page, weighed: &[Candidate], tagged: &Tagged, bare: &[Range<usize>]) -> Vec<Seam> {
    // A word of the language speaks too, where the tagger is sure of it.
    let sure = people(weighed, SPEAKS_ELSEWHERE).filter(|person| person.tokens.len() == 1 && person.tokens.start > 0);
    let sure = sure.map(|person| person.tokens.start).filter(|&at| page.hits.is(at - 1, Class::SpeechVerb));
    let speakers: Set<&str> = bare.iter().map(|name| name.start).chain(sure).map(|at| page.tokens.folded(at)).collect();
    let subjects: Set<&str> = bare::subjects(page).map(|at| page.tokens.folded(at)).collect();
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

/// The names behind a rank and its corps, where the tagger sees none: `Kolonel (Czi) Rendra Osa`.
fn behind_corps<'p>(page: &'p Page, tagged: &'p Tagged) -> impl Iterator<Item = Seam> + 'p {
    let named = |at: usize| tagged.people.get(&at).is_some_and(|people| people.iter().any(|person| person.1 >= LIKELY));
    let ranks = page.hits.iter().filter(|hit| hit.class == Class::Rank && !page.tokens.reads(hit.start, "jenderal"));
    ranks
        .filter(|rank| page.tokens.reads(rank.end, "(") && page.tokens.reads(rank.end + 2, ")"))
        .map(|rank| rank.end + 3)
        .filter(move |&at| word::joins(page, at) && (word::may_be_name(page, at) || word::is_initials(page, at)) && !named(at))
        .map(|at| Seam { name: at..word::run(page, at), rule: &HOLDS, confidence: SPEAKS_ELSEWHERE })
}

/// A name found is the same name wherever it stands in full.
fn again(page: &Page, weighed: &[Candidate], tagged: &Tagged, seams: &[Seam]) -> Vec<Seam> {
    let found: Set<Vec<&str>> = seams.iter().filter(|seam| seam.name.len() > 1).map(|seam| page.tokens.folded_words(&seam.name)).collect();
    people(weighed, 0.0)
        .filter(|candidate| candidate.tokens.len() > 1 && found.contains(&page.tokens.folded_words(&candidate.tokens)))
        .filter(|candidate| !tagged.begins_before(page, candidate.tokens.start, candidate.confidence))
        .map(|again| Seam { name: again.tokens.clone(), rule: &AGAIN, confidence: again.confidence.max(SPEAKS_ELSEWHERE) })
        .collect()
}

/// The bare names that speak, where all their words are those of a longer name and the tagger sees nothing surer there.
fn speaking(page: &Page, weighed: &[Candidate], tagged: &Tagged, seams: &[Seam], bare: Vec<Range<usize>>) -> Vec<Seam> {
    let names = people(weighed, LIKELY).map(|person| &person.tokens).chain(seams.iter().map(|seam| &seam.name));
    let known: Set<&str> = names.filter(|name| name.len() > 1).flat_map(|name| name.clone()).map(|at| page.tokens.folded(at)).collect();
    let doubted = |name: &Range<usize>| {
        tagged.surest(name.start..=name.start, &(name.end..name.end + LONGEST)).is_none_or(|(_, sure)| sure < FOLLOWS_OFFICE)
    };
    let whole = |name: &Range<usize>| name.clone().all(|at| known.contains(page.tokens.folded(at)));
    bare.into_iter()
        .filter(|name| doubted(name) && whole(name))
        .map(|name| Seam { name, rule: &SPEAKER, confidence: FOLLOWS_OFFICE })
        .collect()
}
