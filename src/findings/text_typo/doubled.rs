//! Words written twice: small ones by a slip (`di di`), others by a slip or without the hyphen (`masing masing`, `sebaik baiknya`).

use super::super::Facts;
use super::super::report::finding;
use super::in_case_of;
use super::listed::are_apart;
use crate::annotation::{Finding, Severity};
use crate::lexicon::words::{self, Usage};
use crate::wordlist::among;

/// Words that never stand twice in a row. Folded.
const ONCE: &str = "di ke dari yang dan untuk pada dengan dalam adalah telah akan sebagai karena agar bahwa atau serta para \
    juga kepada tersebut sudah harus dapat bagi secara maupun hanya sesuai";

/// Words that are doubled more often than written twice. Folded.
const HYPHENED: &str = "masing sama anak undang rekan teman benar betul sela bersih baru alun tahun rata warga orang desa program daerah nama \
    bapak ibu kawan guru langkah hari hal siswa usaha pokok laki hati tiba cita kadang kira adik";

/// The shortest other word; `itu itu` is none.
const SHORTEST: usize = 4;

/// The word that stands twice at a token and the next, and the token after them.
pub fn read(facts: &Facts, at: usize) -> Option<(Finding, usize)> {
    let tokens = &facts.page.tokens;
    let (first, second) = (tokens.folded(at), tokens.folded(at + 1));
    // `berturut turut`, `sebaik baiknya`
    let word = first.strip_prefix("ber").filter(|root| *root == second).or_else(|| {
        let root = first.strip_prefix("se")?;
        second.strip_suffix("nya").filter(|second| *second == root)
    });
    let affixed = word.is_some();
    let word = word.unwrap_or(first);
    if !affixed && first != second || second == tokens.folded(at + 2) || !are_apart(facts, at) {
        return None;
    }
    Some((query(facts, at, word, affixed)?, at + 2))
}

/// Queries two words, by the one that stands in both of them.
#[inline(never)]
fn query(facts: &Facts, at: usize, word: &str, affixed: bool) -> Option<Finding> {
    let tokens = &facts.page.tokens;
    let (first, second) = (tokens.folded(at), tokens.folded(at + 1));
    let once = !affixed && among(word, ONCE);
    let known = || words::usage(word).is_some_and(|usage| usage != Usage::Foreign);
    if !once && (word.len() < SHORTEST || !known()) {
        return None;
    }
    let span = tokens.span(at..at + 2);
    let says = if once {
        [format_args!("Kata “{word}” tertulis dua kali."), format_args!("The word “{word}” is written twice.")]
    } else {
        [
            format_args!("Kata “{word}” tertulis dua kali; kata ulang memakai tanda hubung."),
            format_args!("The word “{word}” is written twice; a doubled word takes a hyphen."),
        ]
    };
    let report = finding(facts, "text.typo", Severity::Low, span, says);
    let written = facts.page.words(span);
    Some(match (once, affixed || among(word, HYPHENED)) {
        (true, _) => report.suggest(in_case_of(word, written)),
        (false, true) => report.suggest(in_case_of(&format!("{first}-{second}"), written)),
        (false, false) => report,
    })
}
