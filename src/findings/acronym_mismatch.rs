//! `acronym.mismatch`: an acronym whose letters are not those of the words it stands for.
//!
//! Four ways to know: the lexicon has another abbreviation for the words before the parenthesis that is much like the one inside; it
//! has the one inside for other words (`Badan Usaha Milik Daerah (BUMDes)`); the initials of those words are one letter off, or, of
//! three letters, in the order that the article uses elsewhere; an acronym that nothing explains is one letter off the initials of a
//! name in the article.

use std::ops::Range;

use super::Facts;
use super::acronyms::{Acronyms, fits};
use super::report::finding;
use crate::annotation::{Finding, Severity};
use crate::lexicon::{Class, look_up};
use crate::map::Map;
use crate::order::Order;
use crate::page::Page;
use crate::resolution::words::one_apart;
use crate::tokens::lower;

/// The shortest acronym held against initials; of shorter ones, others are always near.
const SHORTEST: usize = 4;

/// From this length on, an acronym that nothing explains is held against the names of the article also for a letter too many.
const LONG: usize = 6;

/// What an acronym does not fit.
struct Misfit {
    /// What the words give.
    right: String,
    /// The words.
    words: Range<usize>,
    /// True where they stand beside the acronym and only initials speak against it.
    explained: bool,
}

/// Queries every use of an acronym that does not fit its words.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let page = facts.page;
    let acronyms = &facts.acronyms;
    let mut wrong: Map<String, Misfit> = Map::new();
    for (at, words) in &acronyms.explained {
        let acronym = page.tokens.word(*at);
        if let Some(misfit) = usual(page, acronyms, *at, words).or_else(|| by_initials(page, acronyms, acronym, words)) {
            wrong.entry(acronym.to_owned()).or_insert(misfit);
        } else if let Some(misfit) = others(page, *at, words) {
            out.push(query(facts, *at, &misfit));
        }
    }
    let defined = acronyms.defined(page);
    for (acronym, uses) in acronyms.uses.iter() {
        let new =
            uses.iter().any(|one| !one.known) && acronym.len() > SHORTEST && !defined.contains(acronym) && !wrong.contains_key(acronym);
        if new
            && acronyms.spelled(acronym).is_none()
            && let Some((right, words)) = acronyms
                .nearly_spelled(acronym)
                .filter(|(right, words)| are_swapped(right, acronym) || acronym.len() >= LONG && !fits(acronym, page, words.clone()))
        {
            wrong.insert(acronym.clone(), Misfit { right: right.to_owned(), words, explained: false });
        }
    }
    if wrong.is_empty() {
        return;
    }
    for at in 0..page.tokens.len() {
        let word = page.tokens.word(at);
        if let Some(misfit) = wrong.get(word)
            && page.tokens.get(at).is_some_and(|token| page.is_article(token.span.start))
        {
            out.push(query(facts, at, misfit));
        }
    }
}

fn query(facts: &Facts, at: usize, misfit: &Misfit) -> Finding {
    let (span, words) = (facts.page.tokens.span(at..at + 1), facts.page.tokens.span(misfit.words.clone()));
    let (written, long, right) = (facts.page.words(span), facts.page.words(words), &misfit.right);
    let says = [
        format_args!("“{written}” tidak cocok dengan “{long}”, yang singkatannya “{right}”."),
        format_args!("“{written}” does not fit its long form “{long}”, which gives “{right}”."),
    ];
    let report = finding(facts, "acronym.mismatch", Severity::High, span, says).beside(words);
    // Of an acronym and the words just before it, either may be the wrong one.
    if misfit.explained { report } else { report.suggest(right) }
}

/// The usual abbreviation of the words before a parenthesis, where the one inside is unknown and much like it.
fn usual(page: &Page, acronyms: &Acronyms, at: usize, words: &Range<usize>) -> Option<Misfit> {
    let acronym = page.tokens.word(at);
    let short = acronym.len() + 1 == SHORTEST;
    if words.end + 1 != at || acronym.len() < SHORTEST && !short || !look_up(acronym).is_empty() || acronyms.spelled(acronym).is_some() {
        return None;
    }
    let hit = words.clone().find_map(|start| {
        let abbreviates = |class: Class| matches!(class, Class::LongForm | Class::OrgName | Class::OrgGeneric);
        page.hits.at(start).iter().find(|hit| abbreviates(hit.class) && hit.end == words.end && !hit.value.is_empty())
    })?;
    let (written, right) = (lower(acronym), lower(hit.value));
    // Institutions are shortened in many ways, and another way that fits is no slip.
    let free = hit.class != Class::LongForm && fits(acronym, page, words.clone());
    let swapped = !short || hit.class == Class::LongForm && are_swapped(&written, &right);
    let alike = !free && swapped && one_apart(&written, &right) && written.chars().next() == right.chars().next();
    alike.then(|| Misfit { right: hit.value.to_owned(), words: hit.range(), explained: false })
}

/// The usual abbreviation of the words before a parenthesis, where the one inside is known and begins alike but has letters that these
/// words lack.
fn others(page: &Page, at: usize, words: &Range<usize>) -> Option<Misfit> {
    let acronym = page.tokens.word(at);
    if words.end + 1 != at || look_up(acronym).is_empty() || fits(acronym, page, words.clone()) {
        return None;
    }
    let hit = words.clone().find_map(|start| page.hits.find(start, Class::LongForm).filter(|hit| hit.end == words.end))?;
    let alike = hit.value.as_bytes().get(..2)?.eq_ignore_ascii_case(acronym.as_bytes().get(..2)?);
    (alike && !hit.value.eq_ignore_ascii_case(acronym)).then(|| Misfit { right: hit.value.to_owned(), words: hit.range(), explained: true })
}

/// The initials of the words before a parenthesis, where they are one letter off the capitals inside.
fn by_initials(page: &Page, acronyms: &Acronyms, acronym: &str, words: &Range<usize>) -> Option<Misfit> {
    let short = acronym.len() + 1 == SHORTEST;
    if acronym.len() < SHORTEST && !short || !acronym.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let fits = fits(acronym, page, words.clone());
    // The words that touch the parenthesis, a comma or a small word among them.
    let start = words.clone().rev().take_while(|&at| is_part(page, at)).last()?;
    let mut found = None;
    for first in start..words.end {
        let initials: String = (first..words.end).filter_map(|at| initial(page, at)).collect();
        let same_first = initial(page, first).is_some() && initials.chars().next() == acronym.chars().next();
        // A last word left out (`Daerah`, a region) is usual; a letter without a word is not.
        if initials == acronym {
            return None;
        }
        // Letters from inside the words are usual too, but not in another order than the words.
        let swapped = are_swapped(&initials, acronym);
        let apart = one_apart(&initials, acronym) && (!fits || swapped) && (!short || swapped && acronyms.uses.contains_key(&initials));
        if found.is_none() && same_first && initials.len() <= acronym.len() && apart {
            found = Some(Misfit { right: initials, words: first..words.end, explained: !short });
        }
    }
    found
}

/// True when two acronyms have the same letters in another order.
fn are_swapped(a: &str, b: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<u8> = word.bytes().collect();
        letters.order();
        letters
    };
    sorted(a) == sorted(b)
}

fn initial(page: &Page, at: usize) -> Option<char> {
    let letter = page.tokens.word(at).chars().next().filter(char::is_ascii_uppercase)?;
    (!page.tokens.reads(at, "dan di untuk dengan")).then_some(letter)
}

fn is_part(page: &Page, at: usize) -> bool {
    initial(page, at).is_some() || page.tokens.reads(at, ", dan di untuk dengan serta &")
}
