//! Houses that also name an institution (`Puskesmas Sukasari`), where the article says that the house is meant.

use super::super::candidate::Candidate;
use super::INSTITUTION;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Set;
use crate::page::Page;
use crate::wordlist::among;

/// Words behind which a house stands and not those who work there.
const HOUSES: &str = "meresmikan resmikan gedung bangunan mendatangi datangi memasuki rehab";
/// What may stand between.
const STATES: &str = "baru lama";
/// What the tagger must at least think of the institution.
const HEARD: f32 = 0.1;

/// Makes venues of the institutions that are opened or entered as houses, in all their places.
pub fn believe(page: &Page, weighed: &mut [Candidate]) {
    let named = |candidate: &Candidate| {
        candidate.kind == Kind::Organization
            && candidate.confidence >= HEARD
            && candidate.tokens.len() > 1
            && page.hits.is(candidate.tokens.start, Class::VenueHead)
    };
    let entered = weighed.iter().filter(|candidate| named(candidate) && is_house(page, candidate.tokens.start));
    let houses: Set<Vec<&str>> = entered.map(|house| page.tokens.folded_words(&house.tokens)).collect();
    for candidate in weighed.iter_mut().filter(|candidate| named(candidate)) {
        if houses.contains(&page.tokens.folded_words(&candidate.tokens)) {
            (candidate.kind, candidate.rule) = (Kind::Venue, &INSTITUTION);
        }
    }
}

/// True behind a word that says so: `meresmikan gedung baru Puskesmas Sukasari`.
fn is_house(page: &Page, start: usize) -> bool {
    let before = |back: usize| start.checked_sub(back).map_or("", |at| page.tokens.folded(at));
    let said = if among(before(1), STATES) { before(2) } else { before(1) };
    among(said, HOUSES)
}
