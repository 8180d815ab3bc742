//! The words of an office or institution with its short forms written out, and the test whether one reference can mean another.

use std::ops::Range;

use crate::lexicon::{Class, Hit, look_up};
use crate::page::Page;
use crate::resolution::acronyms::Acronyms;
use crate::tokens::{Shape, TokenKind, lower};
use crate::wordlist::among;

/// Folded words of a token range: abbreviations written out by the lexicon or the article itself, marks, parentheses and
/// `dan` left out, spellings of one word made one.
pub(crate) fn canonical(page: &Page, acronyms: &Acronyms, range: Range<usize>) -> Vec<String> {
    let mut words = Vec::new();
    let mut depth = 0usize;
    let mut at = range.start;
    while at < range.end {
        let word = page.tokens.folded(at);
        let token = page.tokens.get(at);
        let counts = depth == 0 && token.is_some_and(|token| token.kind != TokenKind::Mark);
        if word == "(" {
            depth += 1;
        } else if word == ")" {
            depth = depth.saturating_sub(1);
        } else if let Some((long, end)) = expansion(page, at, range.end).filter(|_| counts) {
            add(&mut words, long);
            at = end;
            continue;
        } else if let Some(own) = acronyms.get(word).filter(|_| counts && token.is_some_and(|token| token.shape != Shape::Lower)) {
            own.iter().for_each(|word| add(&mut words, word));
        } else if let Some(institution) = headed(word).filter(|_| counts) {
            add(&mut words, "kepala");
            add(&mut words, institution);
        } else if counts {
            add(&mut words, word);
        }
        at += 1;
    }
    words
}

/// Appends the words of a phrase.
fn add(words: &mut Vec<String>, phrase: &str) {
    for word in phrase.split([' ', '/', '-', ',']).filter(|word| !word.is_empty()) {
        match lower(word).as_str() {
            "dan" => {}
            "walikota" => words.extend(["wali".to_owned(), "kota".to_owned()]),
            plain => words.push(spelling(plain).to_owned()),
        }
    }
}

/// The long form of the longest entry at a token, and the token after it.
fn expansion(page: &Page, at: usize, end: usize) -> Option<(&'static str, usize)> {
    let hits = page.hits.at(at).iter().filter(|hit| hit.end <= end);
    let longest = hits.clone().map(|hit| hit.end).max()?;
    hits.filter(|hit| hit.end == longest && !hit.value.is_empty()).find_map(|hit| {
        let long = match hit.class {
            Class::Office | Class::OfficeHead => Some(hit.value),
            Class::OrgAcronym | Class::OrgGenericAcronym if is_written_as_acronym(page, hit) => Some(usual(hit.value).unwrap_or(hit.value)),
            Class::OrgName | Class::OrgGeneric => written_out(hit.value),
            _ => None,
        };
        long.map(|long| (long, longest))
    })
}

/// What an acronym stands for.
fn written_out(acronym: &str) -> Option<&'static str> {
    let acronyms = |(class, _): &(Class, &str)| matches!(class, Class::OrgAcronym | Class::OrgGenericAcronym);
    look_up(acronym).into_iter().find(acronyms).map(|(_, long)| long).filter(|long| !long.is_empty())
}

/// The usual long form of an institution that has several (Badan Perencanaan dan Pembangunan Daerah): that of its acronym.
fn usual(name: &str) -> Option<&'static str> {
    let names = |(class, _): &(Class, &str)| matches!(class, Class::OrgName | Class::OrgGeneric);
    look_up(name).into_iter().find(names).and_then(|(_, acronym)| written_out(acronym))
}

/// The institution in a word that heads it (`Kadisdag`, `Kabappeda`).
fn headed(word: &str) -> Option<&'static str> {
    let institution = word.strip_prefix("ka").filter(|rest| rest.len() >= 4)?;
    look_up(institution).into_iter().find(|(class, _)| *class == Class::OrgGenericAcronym).map(|(_, expansion)| expansion)
}

/// An acronym of an institution counts only where it is not written as an everyday word.
fn is_written_as_acronym(page: &Page, hit: &Hit) -> bool {
    hit.end > hit.start + 1 || page.tokens.get(hit.start).is_some_and(|token| token.shape != Shape::Lower)
}

fn spelling(word: &str) -> &str {
    match word {
        "mentri" => "menteri",
        "sekertaris" => "sekretaris",
        "gubenur" => "gubernur",
        "asiten" => "asisten",
        "kementrian" => "kementerian",
        word => word,
    }
}

/// Words as they are written within a line: the text may break lines inside them.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
    let mut initials = words.iter().filter(|word| !among(word, "di untuk dengan")).map(|word| word.chars().next());
    let mut letters = acronym.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase);
    words.len() >= 2 && letters.by_ref().all(|letter| initials.next() == Some(Some(letter))) && initials.next().is_none()
}

/// True when two words differ by one letter put in, left out, changed, or by two neighbours swapped.
pub(crate) fn one_apart(a: &str, b: &str) -> bool {
    let bytes = |count: usize, (c, _): (char, char)| count + c.len_utf8();
    let head = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).fold(0, bytes);
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.chars().rev().zip(b.chars().rev()).take_while(|(x, y)| x == y).fold(0, bytes);
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    match (a.chars().count(), b.chars().count()) {
        (0, 0) => false,
        (0 | 1, 0 | 1) => true,
        (2, 2) => a.chars().rev().eq(b.chars()),
        _ => false,
    }
}

/// Words for somebody's family and household.
pub const KIN: &str = "istri isteri suami putra putri anak adik kakak ayah keponakan menantu ajudan sopir";

/// True for the last two words of an office whose holder acts for somebody: `kuasa hukum`, `juru bicara`, `tim kampanye`.
pub fn acts_for_somebody(before: &str, last: &str) -> bool {
    match last {
        "hukum" => among(before, "kuasa penasihat penasehat"),
        word if among(word, "bicara jubir kampanye pemenangan ajudan") => true,
        "pribadi" => among(before, "asisten sekretaris"),
        _ => false,
    }
}
