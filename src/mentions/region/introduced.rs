//! Names of regions that the article itself introduced with a type word.

use std::ops::Range;

use super::name::{ENDS, LONGEST_NAME, side};
use super::{REPEATED, REPEATED_SIDE};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Set;
use crate::mentions::candidate::Candidate;
use crate::mentions::words::Words;

/// Such names, folded.
#[derive(Default)]
pub struct Introduced(Set<String>);

impl Introduced {
    /// Notes a name.
    pub fn add(&mut self, words: &Words, name: Range<usize>) {
        let key = words.page.tokens.folded_words(&name).join(" ");
        if key.len() > 3 {
            self.0.insert(key);
        }
    }

    /// Later, bare uses of the names that a type word introduced.
    pub fn propose_repeated(&self, words: &Words, out: &mut Vec<Candidate>) {
        let mut key = String::new();
        for at in 0..words.len() {
            if !words.is_capital(at) || !words.is_article(at) || at > 0 && words.is(at - 1, &[Class::RegionWord]) {
                continue;
            }
            if words.is(at, ENDS) || words.is(at, &[Class::FieldWord]) {
                continue;
            }
            key.clear();
            for last in at..(at + LONGEST_NAME).min(words.len()) {
                let end = last + 1;
                if last > at {
                    key.push(' ');
                }
                key.push_str(words.folded(last));
                if self.0.contains(key.as_str()) {
                    Candidate::propose(out, at..end, Kind::Region, &REPEATED, 0.5);
                    // `Kecamatan Muara Lesung`, and later its village `Muara Lesung Ulu`
                    if let Some(longer) = side(words, end).filter(|_| last > at) {
                        Candidate::propose(out, at..longer, Kind::Region, &REPEATED_SIDE, 0.5);
                    }
                }
            }
        }
    }
}
