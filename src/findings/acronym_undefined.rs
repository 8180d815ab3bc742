//! `acronym.undefined`: an organization's acronym that the article never explains and no lexicon knows.
//!
//! One finding for each, at its first use. Everyday acronyms, those of regions and those that stand for words of the article
//! are passed over.

use super::Facts;
use super::report::finding;
use crate::annotation::{Finding, Kind, Severity};
use crate::map::{Map, Set};
use crate::tokens::lower;

/// The confidence from which a mention is taken for an organization.
const SURE: f32 = 0.5;

/// Queries every acronym that a reader cannot resolve.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let page = facts.page;
    let acronyms = &facts.acronyms;
    let defined = acronyms.defined(page);
    let unexplained: Vec<_> = acronyms
        .uses
        .iter()
        .filter(|(acronym, uses)| !uses.iter().any(|one| one.known) && !defined.contains(*acronym) && acronyms.spelled(acronym).is_none())
        .collect();
    if unexplained.is_empty() {
        return;
    }
    let organizations: Set<usize> = facts
        .mentions
        .iter()
        .filter(|mention| mention.kind == Kind::Organization && mention.confidence >= SURE)
        .map(|mention| mention.start)
        .collect();
    // `harian ROTE MALOLE` beside `Rote Ndao`: a word in capitals.
    let asked: Map<String, &str> = unexplained.iter().map(|(acronym, _)| (lower(acronym), acronym.as_str())).collect();
    let otherwise = |&at: &usize| asked.get(page.tokens.folded(at)).is_some_and(|acronym| page.tokens.word(at) != *acronym);
    let words: Set<&str> = (0..page.tokens.len()).filter(otherwise).map(|at| page.tokens.folded(at)).collect();
    for (acronym, uses) in unexplained {
        if words.contains(lower(acronym).as_str()) {
            continue;
        }
        if acronyms.nearly_spelled(acronym).is_some() || acronyms.explained.iter().any(|(at, _)| page.tokens.word(*at) == acronym) {
            continue;
        }
        let Some(first) = uses.iter().find(|one| organizations.contains(&page.tokens.span(one.at..one.at + 1).start)) else { continue };
        let says = [
            format_args!("Kepanjangan “{acronym}” tidak disebut di mana pun dalam tulisan ini."),
            format_args!("The article never says what “{acronym}” stands for."),
        ];
        let span = page.tokens.span(first.at..first.at + 1);
        let report = finding(facts, "acronym.undefined", Severity::Low, span, says);
        let others = uses.iter().filter(|one| one.at != first.at).map(|one| page.tokens.span(one.at..one.at + 1));
        out.push(others.fold(report, |report, other| report.beside(other)));
    }
}
