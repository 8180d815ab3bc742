//! `name.variant`: one person's name spelt in two ways.
//!
//! The spelling used less often is queried, everywhere it stands; of two used alike, the later one.

use super::Facts;
use super::acronyms::one_apart;
use super::report::finding;
use crate::annotation::{Entity, Finding, Kind, Mention, Office, Severity};
use crate::tokens::Tokens;

/// The shortest part of a name that is compared: `Adi` and `Ade` may be two people.
const SHORTEST: usize = 4;

/// Offices before one that it is compared with.
const MOST: usize = 50;

/// Queries the odd spellings of every person's name.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let people: Vec<&Entity> = facts.entities.iter().filter(|entity| entity.kind == Kind::Person).collect();
    for person in &people {
        let mentions: Vec<&Mention> =
            facts.mentions.iter().filter(|mention| mention.entity == Some(person.id) && mention.kind == Kind::Person).collect();
        compare(facts, &mentions, out);
    }
    for (at, office) in facts.offices.iter().enumerate() {
        let same = |other: &&Office| {
            other.person != office.person
                && other.organization.or(other.region).is_some()
                && other.organization == office.organization
                && other.region == office.region
                && other.title.eq_ignore_ascii_case(&office.title)
        };
        let other = facts.offices.get(..at).and_then(|before| before.iter().take(MOST).find(same));
        let find = |id| people.iter().find(|person| person.id == id);
        if let (Some(earlier), Some(later)) = (other.and_then(|other| find(other.person)), find(office.person)) {
            out.extend(holder(facts, earlier, later));
        }
    }
}

/// Queries the second of two holders of one office whose names differ only by an ending that one of them lacks.
fn holder(facts: &Facts, earlier: &Entity, later: &Entity) -> Option<Finding> {
    let parts = |name: &str| -> Vec<String> {
        let words = Tokens::of(name);
        (0..words.len()).map(|word| words.folded(word).to_owned()).collect()
    };
    let (a, b) = (parts(&earlier.name), parts(&later.name));
    let differ: Vec<(&String, &String)> = a.iter().zip(&b).filter(|(a, b)| a != b).collect();
    let &[(x, y)] = differ.as_slice() else { return None };
    let cut = x.len().min(y.len()) >= SHORTEST && (x.starts_with(y.as_str()) || y.starts_with(x.as_str()));
    if a.len() != b.len() || a.len() < 2 || !cut {
        return None;
    }
    let named = |person: &Entity| facts.mentions.iter().find(|mention| mention.entity == Some(person.id) && mention.kind == Kind::Person);
    let (first, second) = (named(earlier)?, named(later)?);
    let says = [
        format!("Pemegang jabatan yang sama ditulis “{}” di sini dan “{}” di tempat lain.", second.text, first.text),
        format!("The holder of one office is “{}” here and “{}” elsewhere.", second.text, first.text),
    ];
    Some(finding(facts, "name.variant", Severity::High, second.span(), says).suggest(&first.text).beside(first.span()))
}

/// Queries the parts of a person's mentions that are another spelling of a part of that same person's name.
fn compare(facts: &Facts, mentions: &[&Mention], out: &mut Vec<Finding>) {
    let mut parts: Vec<(String, String, usize, usize)> = Vec::new();
    for (at, mention) in mentions.iter().enumerate() {
        let words = Tokens::of(&mention.text);
        for word in (0..words.len()).filter(|&word| words.folded(word).len() >= SHORTEST) {
            match parts.iter_mut().find(|(folded, ..)| folded == words.folded(word)) {
                Some((_, _, count, _)) => *count += 1,
                None => parts.push((words.folded(word).to_owned(), words.word(word).to_owned(), 1, at)),
            }
        }
    }
    for (at, (odd, written, count, first)) in parts.iter().enumerate() {
        let usual = parts.iter().enumerate().find(|(other, (usual, _, others, _))| {
            *other != at && one_apart(usual, odd) && (others > count || others == count && *other < at) && !together(mentions, usual, odd)
        });
        let Some((_, (_, usual, _, other_first))) = usual else { continue };
        for mention in mentions.iter().skip(*first).filter(|mention| has(mention, odd)) {
            let says = [
                format!("Nama orang yang sama ditulis “{written}” di sini dan “{usual}” di tempat lain."),
                format!("One person's name is spelt “{written}” here and “{usual}” elsewhere."),
            ];
            let report =
                finding(facts, "name.variant", Severity::High, mention.span(), says).suggest(mention.text.replace(written.as_str(), usual));
            out.push(match mentions.get(*other_first) {
                Some(other) => report.beside(other.span()),
                None => report,
            });
        }
    }
}

fn has(mention: &Mention, part: &str) -> bool {
    let words = Tokens::of(&mention.text);
    (0..words.len()).any(|word| words.folded(word) == part)
}

/// True when one mention has both: they are two parts of the name.
fn together(mentions: &[&Mention], a: &str, b: &str) -> bool {
    mentions.iter().any(|mention| has(mention, a) && has(mention, b))
}
