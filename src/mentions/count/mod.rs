//! Recognises what an article counts: `30 orang`, `102 Kepala Desa`, `dua puluh peserta`, `15 kabupaten dan kota`.

mod head;

pub use head::{MEMBERS, noun_start, read};

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::page::Page;
use head::Trust;

rules! {
    static KNOWN_NOUN: Rule = Rule { name: "count.known-noun", says: "bilangan dengan benda yang biasa dihitung" };
    static CLASSIFIER: Rule = Rule { name: "count.classifier", says: "bilangan dengan kata penggolong" };
    static OPEN_NOUN: Rule = Rule { name: "count.open-noun", says: "bilangan dengan kata benda" };
}

/// Proposes every count that a rule sees.
pub fn propose(page: &Page, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.tokens.len() {
        match read(page, at) {
            Some(reading) => {
                let (rule, confidence) = match reading.trust {
                    Trust::Noun => (&KNOWN_NOUN, 0.95),
                    Trust::Classifier => (&CLASSIFIER, 0.95),
                    Trust::Open => (&OPEN_NOUN, 0.3),
                };
                Candidate::propose(out, at..reading.end, Kind::Count, rule, confidence);
                at = reading.end.max(at + 1);
            }
            None => at += 1,
        }
    }
}
