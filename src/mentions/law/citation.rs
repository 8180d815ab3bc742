//! Reads one citation: kind, issuer, number, year.

use std::ops::Range;

use crate::lexicon::{Class, Hit};
use crate::mentions::numeral;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// The longest issuer between kind and number, in tokens.
const LONGEST_ISSUER: usize = 24;

/// A regulation as cited.
#[derive(Clone, Debug)]
pub struct Citation {
    /// Index after its last token.
    pub end: usize,
    /// Words before the number: the kind and its issuer, a region or an institution.
    pub body: Range<usize>,
    /// Number as printed, leading zeros dropped.
    pub number: String,
    /// Year; None where the code holds it.
    pub year: Option<String>,
    /// Numbers and years of those cited with it: the 8 of `Nomor 9 dan 8 Tahun 2006`.
    pub others: Vec<(String, String)>,
}

/// The citation that begins at a token.
pub fn read(page: &Page, at: usize) -> Option<Citation> {
    let kind = kind(page, at)?;
    let (issuer, number_at, named) = issuer(page, kind.end)?;
    // Only a specific kind goes without an issuer.
    if issuer.is_empty() && matches!(kind.value, "Peraturan" | "Keputusan" | "Instruksi") {
        return None;
    }
    let mut citation = number(page, at..issuer.end, number_at, named)?;
    extend(page, &mut citation);
    Some(citation)
}

fn kind(page: &Page, at: usize) -> Option<Hit> {
    let hit = page.hits.find(at, Class::LawKind)?;
    if hit.value == "PP" && page.tokens.follows(at, "satpol") {
        return None;
    }
    let inside = at > 0 && page.tokens.glued(at) && page.tokens.reads(at - 1, "- /");
    (!inside).then_some(*hit)
}

/// Words between kind and number; whether `Nomor` stands before the number.
fn issuer(page: &Page, from: usize) -> Option<(Range<usize>, usize, bool)> {
    let tokens = &page.tokens;
    let mut at = from;
    let mut depth = 0;
    // `ST/2777/XII/KEP/2024`
    if tokens.reads(from, "/") && tokens.glued(from) && tokens.is_number(from + 1) {
        return Some((from..from, from + 1, true));
    }
    while at < from + LONGEST_ISSUER {
        let token = tokens.get(at)?;
        if depth == 0
            && let Some(next) = label(page, at)
        {
            return Some((from..at, next, true));
        }
        match tokens.folded(at) {
            "(" => depth += 1,
            ")" => depth -= 1,
            "dengan" if tokens.reads(at + 1, "nomor no") => {}
            word if among(word, "tentang yang di oleh dengan untuk ini itu pada pasal ke juga adalah tahun") => return None,
            // Another regulation begins: the number is its own. `Peraturan Menteri X atau Permenx Nomor 3` is one.
            _ if depth == 0 && at > from && !tokens.reads(at - 1, "atau") && another(page, at) => return None,
            "," | "-" | "&" | "/" | "." => {}
            _ if token.kind == TokenKind::Number && depth == 0 => return Some((from..at, at, false)),
            _ if token.kind == TokenKind::Mark => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// The index after `Nomor`, its abbreviations, and what of its letters a slip has left (`Nonor 6`, `Nomro 7`).
fn label(page: &Page, at: usize) -> Option<usize> {
    let tokens = &page.tokens;
    let word = tokens.folded(at);
    let named = among(word, "nomor no");
    let slip = (word.starts_with("no") || word.starts_with("nm")) && (3..=6).contains(&word.len());
    if !(named || slip) {
        return None;
    }
    let mut next = at + 1;
    while tokens.reads(next, ". :") {
        next += 1;
    }
    (named || tokens.is_number(next)).then_some(next)
}

/// True where the name of another kind of regulation begins.
fn another(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.shape != Shape::Lower) && page.hits.is(at, Class::LawKind)
}

/// `Nomor 9 Tahun 2006 dan Nomor 8 Tahun 2006`: the kind of the first holds for those after it.
fn extend(page: &Page, citation: &mut Citation) {
    while citation.year.is_some()
        && let Some((number, after)) = next_number(page, citation.end, true)
        && let Some((year, after)) = year(page, after)
    {
        citation.others.push((number, year));
        citation.end = after;
    }
}

/// `dan 8`, `, 6`, `dan Nomor 8`: one more plain number, and the index after it.
fn next_number(page: &Page, at: usize, named: bool) -> Option<(String, usize)> {
    let tokens = &page.tokens;
    let comma = usize::from(tokens.reads(at, ","));
    let joined = comma + usize::from(tokens.reads(at + comma, "dan & serta"));
    let label = usize::from(tokens.reads(at + joined, "nomor no"));
    let stop = usize::from(label == 1 && tokens.reads(at + joined + 1, "."));
    let (run, end) = numeral::digit_run(page, at + joined + label + stop).filter(|_| joined > 0 && (label == 1 || !named))?;
    Some((bare(&run), end))
}

/// Numbers that share a year, which they do not have yet: `9 dan 8 Tahun 2006`, `5, 6, dan 7 Tahun 2023`. The first is read; the last
/// comes after `dan`.
fn sharing(page: &Page, at: usize) -> Option<(Vec<(String, String)>, usize)> {
    let (mut numbers, mut end, mut last) = (Vec::new(), at, "");
    while numbers.len() < LONGEST_ISSUER
        && let Some((number, after)) = next_number(page, end, false)
    {
        last = page.tokens.folded(end + usize::from(page.tokens.reads(end, ",")));
        numbers.push((number, String::new()));
        end = after;
    }
    among(last, "dan & serta").then_some((numbers, end))
}

/// Number and year: `17 Tahun 2018`, `17/2018`, `283-Kominfo-Tahun 2017`, `194/PMK.02/2022`, `S-60/PK/PK.2/2024`.
fn number(page: &Page, body: Range<usize>, at: usize, named: bool) -> Option<Citation> {
    let tokens = &page.tokens;
    let mut text = String::new();
    let mut end = at;
    // The code: everything glued together, up to `Tahun`.
    while let Some(token) = tokens.get(end) {
        let first = end == at;
        let word = tokens.folded(end);
        // `131.71 – 4150 Tahun 2017`, `140/SE/BUP – KM/2015`: a dash with blanks around it.
        if named
            && !first
            && word == "-"
            && end < at + LONGEST_ISSUER
            && let Some(after) = goes_on(page, end)
        {
            text.push('-');
            end += 1;
            while end < after {
                text.push_str(tokens.word(end));
                end += 1;
            }
            continue;
        }
        if end > at + LONGEST_ISSUER || (!first && !token.glued) || among(word, "tahun thn ( ) , ; : \"") {
            break;
        }
        if word == "." && !tokens.glued(end + 1) {
            break;
        }
        if let Some((run, after)) = numeral::digit_run(page, end) {
            text.push_str(&run);
            end = after;
        } else {
            text.push_str(if token.kind == TokenKind::Mark { word } else { tokens.word(end) });
            end += 1;
        }
    }
    let digits = text.bytes().any(|b| b.is_ascii_digit());
    if !digits || (!named && !begins_with_digit(&text)) {
        return None;
    }
    let cited = |end: usize, number: &str, year: Option<String>| Citation { end, body, number: bare(number), year, others: Vec::new() };
    if let Some((year, after)) = year(page, end) {
        return Some(cited(after, unmarked(&text, b"-/."), Some(year)));
    }
    if let Some((mut others, after)) = sharing(page, end)
        && let Some((year, after)) = year(page, after)
        && text.bytes().all(|b| b.is_ascii_digit())
    {
        for other in &mut others {
            other.1.clone_from(&year);
        }
        return Some(Citation { others, ..cited(after, &text, Some(year)) });
    }
    // The year is the code's last part: `17/2018`.
    let (head, last) = unmarked(&text, b"-.").rsplit_once('/')?;
    let parted = head.contains('/');
    let yearly = last.bytes().all(|b| b.is_ascii_digit()) && (last.len() == 4 || last.len() == 3 && named && !parted);
    if yearly {
        return Some(cited(end, head, Some(last.to_owned())));
    }
    (named && parted).then(|| cited(end, &text, None))
}

/// The index up to which a number goes on behind a dash: digits before a year, or letters and a year.
fn goes_on(page: &Page, dash: usize) -> Option<usize> {
    let tokens = &page.tokens;
    let spaced = |at: usize| tokens.get(at).is_some_and(|token| !token.glued);
    let part = tokens.get(dash + 1).filter(|_| spaced(dash) || spaced(dash + 1))?;
    let digits = part.kind == TokenKind::Number && year(page, dash + 2).is_some();
    let letters = part.shape == Shape::Upper && tokens.reads(dash + 2, "/") && !spaced(dash + 2);
    let end = numeral::digit_run(page, dash + 3).filter(|(run, _)| letters && run.len() == 4).map(|(_, end)| end);
    if digits { Some(dash + 2) } else { end }
}

/// `Tahun 2018`, `-Tahun 2017`, `Thn 2025` behind the number.
fn year(page: &Page, at: usize) -> Option<(String, usize)> {
    let tokens = &page.tokens;
    let mut next = at;
    while tokens.reads(next, "- , /") {
        next += 1;
    }
    if !tokens.reads(next, "tahun thn th") {
        return None;
    }
    next += 1 + usize::from(tokens.reads(next + 1, "."));
    let (run, end) = numeral::digit_run(page, next)?;
    (run.len() == 4).then_some((run, end))
}

/// Drops leading zeros of the first number.
fn bare(text: &str) -> String {
    let zeros = text.bytes().take_while(|&b| b == b'0').count();
    let cut = text.get(zeros..).filter(|cut| begins_with_digit(cut)).unwrap_or(text);
    cut.to_owned()
}

fn begins_with_digit(text: &str) -> bool {
    text.bytes().next().is_some_and(|b| b.is_ascii_digit())
}

/// A number without the marks behind it.
fn unmarked<'t>(text: &'t str, marks: &[u8]) -> &'t str {
    let mut kept = text.as_bytes();
    while let Some((last, rest)) = kept.split_last()
        && marks.contains(last)
    {
        kept = rest;
    }
    text.get(..kept.len()).unwrap_or(text)
}

/// The words of kind and issuer without parentheses, `Republik Indonesia` and repeats of the kind's own abbreviation.
pub fn body_words<'p>(page: &'p Page, citation: &Citation) -> Vec<&'p str> {
    let tokens = &page.tokens;
    let mut depth = 0;
    let mut words = Vec::new();
    for at in citation.body.clone() {
        match tokens.folded(at) {
            "(" => depth += 1,
            ")" => depth -= 1,
            "," if depth == 0 => words.push(","),
            _ if depth > 0 || tokens.get(at).is_none_or(|token| token.shape == Shape::Mark) => {}
            "ri" | "republik" | "repbulik" | "indonesia" | "atau" | "dari" | "dengan" => {}
            _ => words.push(tokens.word(at)),
        }
    }
    words
}
