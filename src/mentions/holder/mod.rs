//! Names that an office or an institution before them has swallowed, told by who speaks.
//!
//! In `Direktur Yayasan Bakti Timur Rendra Osa mengatakan` nothing but the words themselves shows where the institution ends. But the
//! article says `kata Rendra` further on, and nobody but a person speaks by a bare name; and where the tagger sees a name right behind
//! an office, up to the last capital, the office seldom has that word as well. What the tagger weighs word by word is settled here by
//! such evidence: candidates that run over the seam between the institution and the name are cut there, and the name is believed.
//!
//! `behind` has the rules for a name behind an office, `bare` sees who speaks by a bare name, `evidence` is what the tagger thinks of the
//! page, `word` what a word can be; `seams` puts them together;
//! `unlisted` tells the regions of those who govern from their names.

mod bare;
mod behind;
mod evidence;
mod held;
mod seams;
#[cfg(test)]
mod tests;
mod unlisted;
mod word;

use std::ops::Range;

use super::candidate::Candidate;
use super::listed::begins;
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Map;
use crate::page::Page;

rules! {
    static SPEAKS: Rule = Rule { name: "person.speaks-elsewhere", says: "nama sesudah jabatan, yang berbicara di tempat lain" };
    static SPEAKER: Rule = Rule { name: "person.speaker", says: "kata dari nama yang sudah disebut, sesudah kata kerja ujaran" };
    static HOLDS: Rule = Rule { name: "person.holds", says: "nama tepat sesudah jabatan" };
    static AGAIN: Rule = Rule { name: "person.held-elsewhere", says: "nama lengkap yang di tempat lain berdiri sesudah jabatan" };
    static OF_FACTION: Rule = Rule { name: "person.of-faction", says: "nama sesudah fraksi dan partainya" };
}

/// How sure a name is that speaks by its bare form elsewhere.
const SPEAKS_ELSEWHERE: f32 = 0.8;
/// How sure a name is that follows an office and ends its row of capitals.
const FOLLOWS_OFFICE: f32 = 0.6;
/// What a party's councillors are together.
const FACTION: &str = "fraksi";
/// What opens the full name of a party.
const PARTY: &str = "partai";
/// How sure an office is that a name found here follows.
const HELD: f32 = 0.5;

/// A name behind an institution.
struct Seam {
    name: Range<usize>,
    rule: &'static Rule,
    confidence: f32,
}

/// Cuts the candidates that run into the name of an office's holder, and puts the name in.
pub fn part(page: &Page, weighed: &mut Vec<Candidate>) {
    Candidate::keep(weighed, &mut |name| name.kind != Kind::Person || !name.tokens.clone().any(|at| word::is_institution(page, at)));
    unlisted::govern(page, weighed);
    let seams = seams::find(page, weighed);
    let mut cut = Vec::new();
    Candidate::keep(weighed, &mut |candidate| {
        let first = seams.partition_point(|seam| seam.name.end <= candidate.tokens.start);
        let Some(seam) = seams.get(first).filter(|seam| seam.name.start < candidate.tokens.end) else { return true };
        if candidate.tokens.start < seam.name.start && matches!(candidate.kind, Kind::Position | Kind::Organization) {
            cut.push(Candidate { tokens: candidate.tokens.start..seam.name.start, ..candidate.clone() });
        }
        false
    });
    weighed.extend(cut);
    let mut offices: Map<usize, usize> = Map::new();
    let faction = |one: &Candidate| one.kind == Kind::Organization && matches!(page.tokens.folded(one.tokens.start), FACTION | PARTY);
    for (index, office) in weighed.iter().enumerate().filter(|(_, one)| one.kind == Kind::Position || faction(one)) {
        for end in evidence::ends(page, office) {
            let surest = offices.entry(end).or_insert(index);
            if weighed[*surest].confidence < office.confidence {
                *surest = index;
            }
        }
    }
    for seam in seams {
        let known = |office: usize| weighed[office].kind != Kind::Position || heads(page, weighed[office].tokens.start);
        if let Some(&office) = offices.get(&seam.name.start).filter(|&&office| known(office)) {
            weighed[office].confidence = weighed[office].confidence.max(HELD);
        }
        Candidate::propose(weighed, seam.name, Kind::Person, seam.rule, seam.confidence);
    }
    held::raise(page, weighed);
}

/// True where an office that a list knows begins; a row of capitals may begin with a verb (`Terima Audiensi Rendra`).
fn heads(page: &Page, at: usize) -> bool {
    begins(page, at, &[Class::Office, Class::OfficeHead, Class::OfficeFunctional, Class::Acting])
}
