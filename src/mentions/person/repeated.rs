//! Later uses of the names found, whole or in part.

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::run::{ENDS, LONGEST, is_common};
use super::{KNOWN_NAME, REPEATED, REPEATED_ONE, REPEATED_PART, REPEATED_WEAK, push};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::{Map, Set};
use crate::tokens::Shape;
use crate::wordlist::among;

/// Rules whose finds make a name known for the rest of the article.
const EVIDENCE: &str = "person.after-honorific person.after-rank person.after-office person.after-office-comma person.after-speech \
    person.before-degree person.before-office person.before-speech person.nickname person.noble-element person.known-name person.initials";
/// Later uses of a name found, whole or in part.
///
/// A name counts by the evidence of all its places together; one that the article also writes in lower case is a word.
pub fn repeated(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let mut common: Set<&str> = Set::new();
    for at in 0..words.len() {
        if words.shape(at) == Shape::Lower {
            common.insert(words.folded(at));
        }
    }
    let is_name = |at: usize| {
        words.is(at, &[Class::GivenName, Class::FamilyName, Class::NamePrefix])
            || !common.contains(words.folded(at))
                && !words.is(at, &[Class::FieldWord, Class::OtherAcronym, Class::CountNoun])
                && !is_common(words, at)
    };
    let mut doubts: Map<String, f32> = Map::new();
    let mut listed: Set<String> = Set::new();
    for candidate in out.get(first..).unwrap_or_default() {
        if candidate.kind != Kind::Person || !among(candidate.rule.name, EVIDENCE) {
            continue;
        }
        let name = words.page.tokens.folded_words(&candidate.tokens).join(" ");
        // That a list knows the name is one piece of evidence, however often it stands there.
        if candidate.rule.name != KNOWN_NAME.name || listed.insert(name.clone()) {
            *doubts.entry(name).or_insert(1.0) *= 1.0 - candidate.confidence;
        }
    }
    let sure = |name: &String| doubts.get(name).is_some_and(|&doubt| doubt <= 0.2);
    let mut parts: Set<&str> = Set::new();
    for name in doubts.keys().filter(|name| sure(name)) {
        parts.extend(name.split(' ').filter(|part| part.len() > 2));
    }
    let mut key = String::new();
    let mut at = 0;
    let mut found = Vec::new();
    while at < words.len() {
        let known = parts.contains(words.folded(at)) || words.folded(at).len() <= 2;
        if !known || !words.is_article(at) || !words.is_capital(at) {
            at += 1;
            continue;
        }
        key.clear();
        let (mut whole, mut weak) = (at, at);
        for end in at + 1..=(at + LONGEST + 4).min(words.len()) {
            if end > at + 1 {
                key.push(' ');
            }
            key.push_str(words.folded(end - 1));
            if sure(&key) {
                whole = end;
            } else if doubts.contains_key(&key) {
                weak = end;
            }
        }
        if whole > at && (at..whole).any(is_name) {
            found.push((at..whole, if whole > at + 1 { &REPEATED } else { &REPEATED_ONE }, if whole > at + 1 { 0.85 } else { 0.7 }));
        } else if weak > at && (at..weak).any(is_name) {
            found.push((at..weak, &REPEATED_WEAK, 0.3));
        }
        let mut end = at;
        while parts.contains(words.folded(end)) && words.is_capital(end) && (end == at || words.same_line(at, end)) {
            end += 1;
        }
        if end > at && end != whole && !words.is(at, ENDS) && (at..end).any(is_name) {
            found.push((at..end, &REPEATED_PART, 0.2));
        }
        at = end.max(whole).max(at + 1);
    }
    for (range, rule, confidence) in found {
        push(words, range, rule, confidence, out);
    }
}
