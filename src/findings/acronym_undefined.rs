//! `acronym.undefined`: an organization's acronym that the article never explains and no lexicon knows.
//!
//! One finding for each, at its first use. Everyday acronyms, those of regions and those that stand for words of the article
//! are passed over.

use std::collections::{BTreeSet, HashMap};

use super::Facts;
use super::report::finding;
use crate::annotation::{Finding, Kind, Severity};

/// The confidence from which a mention is taken for an organization.
const SURE: f32 = 0.5;

/// Queries every acronym that a reader cannot resolve.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let page = facts.page;
    let acronyms = &facts.acronyms;
    let defined = acronyms.defined(page);
    let organizations: BTreeSet<usize> = facts
        .mentions
        .iter()
        .filter(|mention| mention.kind == Kind::Organization && mention.confidence >= SURE)
        .map(|mention| mention.start)
        .collect();
    // For each folded word how it is written first, and whether it is also written otherwise.
    let mut written: HashMap<&str, (&str, bool)> = HashMap::new();
    for at in 0..page.tokens.len() {
        let word = page.tokens.word(at);
        let (first, otherwise) = written.entry(page.tokens.folded(at)).or_insert((word, false));
        *otherwise |= word != *first;
    }
    for (acronym, uses) in &acronyms.uses {
        if uses.iter().any(|one| one.known) || defined.contains(acronym) || acronyms.spelled(acronym).is_some() {
            continue;
        }
        // `harian ROTE MALOLE` beside `Rote Ndao`: a word in capitals.
        if written.get(acronym.to_lowercase().as_str()).is_some_and(|&(first, otherwise)| otherwise || first != acronym) {
            continue;
        }
        if acronyms.nearly_spelled(acronym).is_some() || acronyms.explained.iter().any(|(at, _)| page.tokens.word(*at) == acronym) {
            continue;
        }
        let Some(first) = uses.iter().find(|one| organizations.contains(&page.tokens.span(one.at..one.at + 1).start)) else { continue };
        let says = [
            format!("Kepanjangan “{acronym}” tidak disebut di mana pun dalam tulisan ini."),
            format!("The article never says what “{acronym}” stands for."),
        ];
        let span = page.tokens.span(first.at..first.at + 1);
        let report = finding(facts, "acronym.undefined", Severity::Low, span, says);
        let others = uses.iter().filter(|one| one.at != first.at).map(|one| page.tokens.span(one.at..one.at + 1));
        out.push(others.fold(report, |report, other| report.beside(other)));
    }
}
