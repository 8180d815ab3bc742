//! Misspellings that the lexicon lists, passives split from their `di`, clitics and prefixes split from their word.

use super::super::Facts;
use super::super::report::finding;
use super::{bound, glued, in_case_of, melted};
use crate::annotation::{Finding, Severity};
use crate::lexicon::{Class, look_up, words};
use crate::tokens::Shape;
use crate::wordlist::among;

/// The misspelling that begins at a token, and the token after it.
pub fn read(facts: &Facts, at: usize) -> Option<(Finding, usize)> {
    let (right, end) = match facts.page.hits.find(at, Class::Misspelling) {
        Some(hit) => (hit.value.to_owned(), hit.end),
        None => glued::preposition(facts, at)
            .or_else(|| split_passive(facts, at))
            .or_else(|| split_clitic(facts, at))
            .or_else(|| split_prefix(facts, at))
            .map(|right| (right, at + 2))
            .or_else(|| bound::read(facts, at))
            .or_else(|| alone(facts, at).map(|right| (right, at + 1)))?,
    };
    if is_cut_off(facts, end) || !is_apart(facts, at, end) {
        return None;
    }
    Some((query(facts, at, end, &right)?, end))
}

#[inline(never)]
fn query(facts: &Facts, at: usize, end: usize, right: &str) -> Option<Finding> {
    let span = facts.page.tokens.span(at..end);
    let written = facts.page.words(span);
    let right = if is_in_title(facts, at, end) { in_title(right, written) } else { in_case_of(right, written) };
    if right == written {
        return None;
    }
    let says =
        [format_args!("Ejaan bakunya “{right}”, bukan “{written}”."), format_args!("The standard spelling is “{right}”, not “{written}”.")];
    Some(finding(facts, "text.typo", Severity::Low, span, says).suggest(right))
}

/// One word that is misspelt by itself.
fn alone(facts: &Facts, at: usize) -> Option<String> {
    let melted = || melted::read(facts.page.tokens.folded(at));
    with_clitic(facts, at).or_else(|| with_f(facts, at)).or_else(|| glued::apart(facts, at)).or_else(melted)
}

/// `di` and a verb in `-kan` or `-i` after it, written apart: `di laksanakan`, `di naungi`. A noun that ends so has an entry of its own.
fn split_passive(facts: &Facts, at: usize) -> Option<String> {
    let tokens = &facts.page.tokens;
    let verb = tokens.get(at + 1).filter(|token| token.shape == Shape::Lower && !token.glued)?;
    let word = tokens.folded(at + 1);
    let known = |stem: &str| words::usage(stem).is_some_and(|usage| usage != words::Usage::Foreign);
    let long = |suffix: &str| word.strip_suffix(suffix).filter(|stem| stem.len() >= 4);
    // `di perbankan` and `di negeri` are places.
    let bank = word.starts_with("pe") && long("an").is_some_and(words::is_word);
    let is_verb =
        long("kan").is_some_and(|stem| words::is_word(stem) && !bank) || long("i").is_some_and(|stem| known(stem) && !known(word));
    let passive = tokens.reads(at, "di") && verb.line == tokens.get(at)?.line && is_verb;
    passive.then(|| format!("di{word}"))
}

/// A word and the `nya` that belongs to it, written apart: `jumlah nya`.
fn split_clitic(facts: &Facts, at: usize) -> Option<String> {
    let tokens = &facts.page.tokens;
    let word = tokens.folded(at);
    let known = || words::usage(&words::root(word)).is_some_and(|usage| usage != words::Usage::Foreign);
    (tokens.reads(at + 1, "nya") && are_apart(facts, at) && known()).then(|| format!("{word}nya"))
}

/// A prefix that no word is, and the verb that it belongs to: `meng apresiasi`.
fn split_prefix(facts: &Facts, at: usize) -> Option<String> {
    let (prefix, word) = (facts.page.tokens.folded(at), facts.page.tokens.folded(at + 1));
    let verb = format!("{prefix}{word}");
    (among(prefix, "meng mem meny ber") && are_apart(facts, at) && words::usage(word).is_some() && words::is_word(&verb)).then_some(verb)
}

/// `-ifitas` for `-ivitas`: `aktifitas`, `kondusifitasnya`.
fn with_f(facts: &Facts, at: usize) -> Option<String> {
    let word = facts.page.tokens.folded(at);
    let (noun, clitic) = word.strip_suffix("nya").map_or((word, ""), |noun| (noun, "nya"));
    noun.strip_suffix("ifitas").filter(|stem| !stem.is_empty()).map(|stem| format!("{stem}ivitas{clitic}"))
}

/// True for two words in one line with a blank between them, the second in lower case.
pub fn are_apart(facts: &Facts, at: usize) -> bool {
    let tokens = &facts.page.tokens;
    tokens.get(at).zip(tokens.get(at + 1)).is_some_and(|(first, second)| {
        second.shape == Shape::Lower && !second.glued && first.line == second.line && matches!(first.shape, Shape::Lower | Shape::Title)
    })
}

/// True for words inside a name or title: not the first of the sentence, and beside another word with a capital.
fn is_in_title(facts: &Facts, at: usize, end: usize) -> bool {
    let tokens = &facts.page.tokens;
    let title = |at: usize| tokens.shape(at) == Shape::Title;
    let first = tokens.sentences.get(tokens.sentence_of(at)).is_none_or(|sentence| sentence.start >= at);
    !first && title(at) && (title(end) || title(at - 1))
}

/// Every word with a capital, small ones left out: `Kerjasama` gives `Kerja Sama`, `Dibidang` gives `Di bidang`.
fn in_title(right: &str, written: &str) -> String {
    match right.split_once(' ') {
        Some((first, rest)) if !among(first, "di ke dari") => {
            format!("{} {}", in_case_of(first, written), in_case_of(rest, written))
        }
        _ => in_case_of(right, written),
    }
}

/// A listed word with `-nya`: `personilnya`. What looks like a verb is none where the listed word is two: `dikantornya`.
fn with_clitic(facts: &Facts, at: usize) -> Option<String> {
    let word = facts.page.tokens.folded(at);
    let stem = word.strip_suffix("nya")?;
    let right = standard(stem).map(str::to_owned).or_else(|| glued::place(stem))?;
    (right.contains(' ') || !words::is_word(word)).then(|| format!("{right}nya"))
}

/// The right spelling of a listed word.
pub fn standard(word: &str) -> Option<&'static str> {
    look_up(word).into_iter().find(|(class, _)| *class == Class::Misspelling).map(|(_, right)| right)
}

/// True when nothing is glued to a word that makes it a part of something else: an address, a name with a hyphen, a number.
pub fn is_apart(facts: &Facts, at: usize, end: usize) -> bool {
    let tokens = &facts.page.tokens;
    let part = |mark: &str| among(mark, ". / @ _ # ' : &");
    let before = tokens.glued(at) && at.checked_sub(1).is_some_and(|before| part_before(facts, before));
    let after = tokens.glued(end) && (part(tokens.folded(end)) && tokens.glued(end + 1) || tokens.shape(end) != Shape::Mark);
    !before && !after
}

fn part_before(facts: &Facts, before: usize) -> bool {
    let tokens = &facts.page.tokens;
    match tokens.folded(before) {
        word if among(word, "/ @ _ # &") => true,
        word if among(word, ". ' :") => tokens.glued(before),
        _ => tokens.shape(before) != Shape::Mark,
    }
}

/// True when the text breaks off after a word: at an ellipsis, or at a line's end without a full stop.
pub fn is_cut_off(facts: &Facts, end: usize) -> bool {
    let tokens = &facts.page.tokens;
    let last = end.checked_sub(1).and_then(|last| tokens.get(last));
    match tokens.get(end) {
        None => true,
        Some(next) => {
            last.is_some_and(|last| last.line != next.line)
                || tokens.reads(end, "… [")
                || tokens.reads(end, ".") && tokens.reads(end + 1, ".")
        }
    }
}
