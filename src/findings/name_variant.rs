//! `name.variant`: one person's name spelt in two ways.
//!
//! The spelling used less often is queried, everywhere it stands; of two used alike, the later one.

use super::Facts;
use super::report::finding;
use crate::annotation::{Entity, Finding, Kind, Mention, Office, Severity};
use crate::map::Map;
use crate::resolution::words::one_apart;
use crate::tokens::Tokens;

/// The shortest part of a name that is compared: `Adi` and `Ade` may be two people.
const SHORTEST: usize = 4;

/// Offices before one that it is compared with.
const MOST: usize = 50;

/// Different words of one person's names that are compared.
const MOST_PARTS: usize = 100;

/// Queries the odd spellings of every person's name.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for person in facts.entities.iter().filter(|entity| entity.kind == Kind::Person) {
        let mentions: Vec<&Mention> = facts.names(person).collect();
        compare(facts, &mentions, out);
    }
    for (at, office) in facts.offices.iter().enumerate() {
        let words = |office: &Office| facts.mention(office.position).map_or("", |position| position.text.as_str());
        let same = |other: &&Office| {
            let held = other.organization.or(other.region).is_some()
                && other.organization == office.organization
                && other.region == office.region
                && other.title.eq_ignore_ascii_case(&office.title);
            other.person != office.person && (held || words(office).contains(' ') && words(other).eq_ignore_ascii_case(words(office)))
        };
        let other = facts.offices.get(..at).and_then(|before| before.iter().take(MOST).find(same));
        if let (Some(earlier), Some(later)) = (other.and_then(|other| facts.entity(other.person)), facts.entity(office.person)) {
            out.extend(holder(facts, earlier, later));
        }
    }
}

/// What many spellings of a name have in common: `Mohamad` and `Muhammad`, `Rahmat` and `Rachmad`, `Ine` and `Inne`.
fn sound(name: &str) -> String {
    let pairs = [("oe", "u"), ("dj", "j"), ("tj", "c"), ("ch", "h"), ("kh", "h"), ("sy", "s"), ("sj", "s"), ("th", "t"), ("dh", "d")];
    let name = pairs.iter().fold(name.to_owned(), |name, (old, new)| name.replace(old, new));
    let mut sound: Vec<char> = name
        .chars()
        .map(|letter| match letter {
            'o' => 'u',
            'y' => 'i',
            'v' | 'p' => 'f',
            'z' => 's',
            other => other,
        })
        .collect();
    if let Some(last) = sound.last_mut().filter(|last| **last == 'd') {
        *last = 't';
    }
    sound.dedup();
    sound.into_iter().collect()
}

/// Queries the second of two holders of one office whose names differ only by an ending that one of them lacks, or in letters that sound
/// alike.
#[inline(never)]
fn holder<'a>(facts: &Facts<'a>, earlier: &'a Entity, later: &'a Entity) -> Option<Finding> {
    let parts = |name: &str| -> Vec<String> {
        let words = Tokens::of(name);
        (0..words.len()).map(|word| words.folded(word).to_owned()).collect()
    };
    let (a, b) = (parts(&earlier.name), parts(&later.name));
    let differ: Vec<(&String, &String)> = a.iter().zip(&b).filter(|(a, b)| a != b).collect();
    let &[(x, y)] = differ.as_slice() else { return None };
    let cut = x.len().min(y.len()) >= SHORTEST && (x.starts_with(y.as_str()) || y.starts_with(x.as_str()));
    let alike = x.len() > 2 && y.len() > 2 && sound(x) == sound(y);
    if a.len() != b.len() || a.len() < 2 || !cut && !alike {
        return None;
    }
    let (first, second) = (facts.names(earlier).next()?, facts.names(later).next()?);
    let says = [
        format_args!("Pemegang jabatan yang sama ditulis “{}” di sini dan “{}” di tempat lain.", second.text, first.text),
        format_args!("The holder of one office is “{}” here and “{}” elsewhere.", second.text, first.text),
    ];
    Some(finding(facts, "name.variant", Severity::High, second.span(), says).suggest(&first.text).beside(first.span()))
}

/// One word of a person's names.
struct Part {
    folded: String,
    /// As first written.
    written: String,
    /// Indexes of the mentions that have it, in order, one for each time.
    at: Vec<usize>,
}

/// The different words of some names.
fn parts(names: &[&Mention]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut known: Map<String, usize> = Map::new();
    for (at, name) in names.iter().enumerate() {
        let words = Tokens::of(&name.text);
        for word in (0..words.len()).filter(|&word| words.folded(word).len() >= SHORTEST) {
            let folded = words.folded(word);
            match known.get(folded) {
                Some(&part) => parts[part].at.push(at),
                None if parts.len() < MOST_PARTS => {
                    known.insert(folded.to_owned(), parts.len());
                    parts.push(Part { folded: folded.to_owned(), written: words.word(word).to_owned(), at: vec![at] });
                }
                None => {}
            }
        }
    }
    parts
}

/// Queries the parts of a person's mentions that are another spelling of a part of that same person's name.
fn compare(facts: &Facts, mentions: &[&Mention], out: &mut Vec<Finding>) {
    let parts = parts(mentions);
    for (number, odd) in parts.iter().enumerate() {
        // Two parts that one mention has are two parts of the name.
        let together = |usual: &Part| odd.at.iter().any(|at| usual.at.binary_search(at).is_ok());
        let usual = parts.iter().enumerate().find(|(other, usual)| {
            let oftener = usual.at.len() > odd.at.len() || usual.at.len() == odd.at.len() && *other < number;
            let alike = one_apart(&usual.folded, &odd.folded) || sound(&usual.folded) == sound(&odd.folded);
            oftener && alike && !together(usual)
        });
        if let Some((_, usual)) = usual {
            query(facts, mentions, odd, usual, out);
        }
    }
}

#[inline(never)]
fn query(facts: &Facts, mentions: &[&Mention], odd: &Part, usual: &Part, out: &mut Vec<Finding>) {
    let (written, right) = (odd.written.as_str(), usual.written.as_str());
    let mut at = odd.at.clone();
    at.dedup();
    for mention in at.into_iter().map(|at| mentions[at]) {
        let says = [
            format_args!("Nama orang yang sama ditulis “{written}” di sini dan “{right}” di tempat lain."),
            format_args!("One person's name is spelt “{written}” here and “{right}” elsewhere."),
        ];
        let report = finding(facts, "name.variant", Severity::High, mention.span(), says).suggest(mention.text.replace(written, right));
        out.push(report.beside(mentions[usual.at[0]].span()));
    }
}
