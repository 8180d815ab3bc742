//! The words of an office or institution with its short forms written out, and the test whether one reference can mean another.

use std::ops::Range;

use crate::lexicon::{Class, Hit, look_up};
use crate::page::Page;
use crate::resolution::acronyms::Acronyms;
use crate::tokens::{Shape, TokenKind};

/// Classes whose value is the long form of the phrase.
const EXPANDED: [Class; 4] = [Class::Office, Class::OfficeHead, Class::OrgGenericAcronym, Class::OrgAcronym];

/// Folded words of a token range: abbreviations written out by the lexicon or the article itself, marks, parentheses and `dan` left out,
/// common spelling variants of office words made one.
pub(crate) fn canonical(page: &Page, acronyms: &Acronyms, range: Range<usize>) -> Vec<String> {
    let mut words = Vec::new();
    let mut depth = 0usize;
    let mut at = range.start;
    while at < range.end {
        let word = page.tokens.folded(at);
        match word {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ => {
                if let Some(hit) = expansion(page, at, range.end) {
                    words.extend(hit.value.split([' ', '/', '-']).filter(|word| !word.is_empty() && *word != "dan").map(spelling));
                    at = hit.end;
                    continue;
                }
                let token = page.tokens.get(at);
                if let Some(own) = acronyms.get(word).filter(|_| token.is_some_and(|token| token.shape != Shape::Lower)) {
                    words.extend(own.iter().map(|word| spelling(word)));
                    at += 1;
                    continue;
                }
                if let Some(expansion) = headed(word) {
                    words.push("kepala".to_owned());
                    words.extend(expansion.split(' ').filter(|word| *word != "dan").map(spelling));
                    at += 1;
                    continue;
                }
                if token.is_some_and(|token| token.kind != TokenKind::Mark) && word != "dan" {
                    words.push(spelling(word));
                }
            }
        }
        at += 1;
    }
    let mut at = 0;
    while at < words.len() {
        if words[at] == "walikota" {
            words.splice(at..=at, ["wali".to_owned(), "kota".to_owned()]);
        }
        at += 1;
    }
    words
}

/// The longest entry at a token that has a long form of its own.
fn expansion<'p>(page: &'p Page, at: usize, end: usize) -> Option<&'p Hit> {
    let hits = page.hits.at(at).iter().filter(|hit| hit.end <= end);
    let longest = hits.clone().map(|hit| hit.end).max()?;
    hits.into_iter().find(|hit| hit.end == longest && EXPANDED.contains(&hit.class) && !hit.value.is_empty() && fits(page, hit))
}

/// The institution in a word that heads it (`Kadisdag`, `Kabappeda`).
fn headed(word: &str) -> Option<&'static str> {
    let institution = word.strip_prefix("ka").filter(|rest| rest.len() >= 4)?;
    look_up(institution).into_iter().find(|(class, _)| *class == Class::OrgGenericAcronym).map(|(_, expansion)| expansion)
}

/// An acronym of an institution counts only where it is not written as an everyday word.
fn fits(page: &Page, hit: &Hit) -> bool {
    let acronym = matches!(hit.class, Class::OrgGenericAcronym | Class::OrgAcronym);
    !acronym || hit.end > hit.start + 1 || page.tokens.get(hit.start).is_some_and(|token| token.shape != Shape::Lower)
}

fn spelling(word: &str) -> String {
    let plain = word.to_lowercase();
    match plain.as_str() {
        "mentri" => "menteri".to_owned(),
        "sekertaris" | "sekretariat" => "sekretaris".to_owned(),
        "gubenur" => "gubernur".to_owned(),
        "asiten" => "asisten".to_owned(),
        "kementrian" => "kementerian".to_owned(),
        _ => plain,
    }
}

/// True when a reference by `short` can mean what `full` names: it begins with the same word, and its words stand in
/// `full` in the same order, an acronym standing for the words whose initials it has.
pub(crate) fn covers(full: &[String], short: &[String]) -> bool {
    if short.is_empty() || full.is_empty() || short.len() > full.len() || full[0] != short[0] {
        return false;
    }
    let mut at = 0;
    for (n, word) in short.iter().enumerate() {
        match find(&full[at..], word, n == 1 && short.len() < full.len()) {
            Some(after) => at += after,
            None => return false,
        }
    }
    true
}

/// How many words of `full` are used up when `word` is found in them. `near` forbids to leap over more than two words.
fn find(full: &[String], word: &str, near: bool) -> Option<usize> {
    let reach = if near { full.len().min(3) } else { full.len() };
    (0..reach).find_map(|start| {
        if full[start] == word {
            return Some(start + 1);
        }
        let letters = word.len();
        let spelled = (2..=8).contains(&letters)
            && start + letters <= full.len()
            && word.bytes().zip(&full[start..start + letters]).all(|(letter, long)| long.as_bytes().first() == Some(&letter));
        spelled.then_some(start + letters)
    })
}

/// True when the letters of `acronym` are the initials of these words, in order, small words aside.
pub(crate) fn spells(acronym: &str, words: &[String]) -> bool {
    let mut initials = words.iter().filter(|word| !matches!(word.as_str(), "di" | "untuk" | "dengan")).map(|word| word.chars().next());
    let mut letters = acronym.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase);
    words.len() >= 2 && letters.by_ref().all(|letter| initials.next() == Some(Some(letter))) && initials.next().is_none()
}

/// True when two words differ by one letter put in, left out, changed, or by two neighbours swapped.
pub(crate) fn one_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a == b || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    match (a, b) {
        (a, b) if a.len() <= 1 && b.len() <= 1 => true,
        ([w, x], [y, z]) => w == z && x == y,
        _ => false,
    }
}
