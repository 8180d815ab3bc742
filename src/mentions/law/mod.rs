//! Recognises numbered regulations: `PP Nomor 17 Tahun 2018`, `Perda DIY No. 1/2018`, `SK Bupati X Nomor 283-Kominfo-Tahun 2017`.
//!
//! Drafts, laws without a number and laws without a year are none, unless the number is a code that holds the year.

mod citation;

pub use citation::{body_words, read};

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::page::Page;

rules! {
    static NUMBER_AND_YEAR: Rule = Rule { name: "law.number-and-year", says: "jenis peraturan, nomor dan tahun" };
    static CODE: Rule = Rule { name: "law.code", says: "jenis peraturan dan nomor berkode" };
}

/// Proposes every regulation that a rule sees.
pub fn propose(page: &Page, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.tokens.len() {
        match read(page, at) {
            Some(citation) => {
                let (rule, confidence) = if citation.year.is_some() { (&NUMBER_AND_YEAR, 0.97) } else { (&CODE, 0.85) };
                let confidence = if in_event(page, at) { 0.6 } else { confidence };
                Candidate::propose(out, at..citation.end, Kind::Law, rule, confidence);
                at = citation.end.max(at + 1);
            }
            None => at += 1,
        }
    }
}

/// `sosialisasi PP 94/2021`: the activity's name takes the law in.
fn in_event(page: &Page, at: usize) -> bool {
    at > 0 && page.hits.find(at - 1, Class::EventGenre).is_some_and(|genre| genre.end == at)
}
