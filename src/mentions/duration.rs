//! Recognises lengths of time: `lima hari`, `3 (tiga) bulan`, `1 tahun 6 bulan`, `1-2 minggu`, `setahun`.
//!
//! Ages and hours of lessons are no durations and are left out by the words around them.

use super::candidate::Candidate;
use super::numeral;
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::decimal;
use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::Shape;
use crate::wordlist::among;

rules! {
    static NUMBER_AND_UNIT: Rule = Rule { name: "duration.number-and-unit", says: "bilangan dengan satuan waktu" };
    static ONE_UNIT: Rule = Rule { name: "duration.one-unit", says: "setahun, sebulan, sepekan" };
}

/// Words before an age.
const AGE_BEFORE: &str = "anak bawah dibawah";

/// Words that make the years after them in the sentence an age.
const AGE_WORDS: &str = "usia berusia umur berumur diusia seusia usianya umurnya";

/// A length of time: counts per unit, in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Length {
    /// Number and unit (`D`, `W`, `M`, `Y`, `H`, `MIN`).
    pub parts: Vec<(f64, &'static str)>,
}

/// One length, or a range of two.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Index after its last token.
    pub end: usize,
    /// The length, or the range's first.
    pub first: Length,
    /// The range's second.
    pub second: Option<Length>,
}

/// Proposes every length of time that a rule sees.
pub fn propose(page: &Page, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.tokens.len() {
        let Some(reading) = read(page, at) else {
            at += 1;
            continue;
        };
        if !excluded(page, at, reading.end) {
            let one = page.hits.find(at, Class::TimeUnit).is_some();
            let (rule, confidence) = if one { (&ONE_UNIT, 0.75) } else { (&NUMBER_AND_UNIT, 0.95) };
            Candidate::propose(out, at..reading.end, Kind::Duration, rule, confidence);
        }
        at = reading.end;
    }
}

/// The length of time that begins at a token.
pub fn read(page: &Page, at: usize) -> Option<Reading> {
    if let Some((unit, end)) = one_unit(page, at) {
        return Some(Reading { end, first: Length { parts: vec![(1.0, unit)] }, second: None });
    }
    let amount = numeral::read_amount(page, at)?;
    if breaks(page, amount.end) {
        return None;
    }
    let (unit, times, mut end) = unit(page, amount.end)?;
    let length = |value: f64| Length { parts: vec![(value * times, unit)] };
    if let Some(second) = amount.second {
        return Some(Reading { end, first: length(amount.first.value), second: Some(length(second.value)) });
    }
    let mut first = length(amount.first.value);
    while let Some((value, unit, after)) =
        next_part(page, end).filter(|(_, next, _)| smaller(next, first.parts.last().map_or("", |part| part.1)))
    {
        first.parts.push((value, unit));
        end = after;
    }
    Some(Reading { end, first, second: None })
}

/// True where a line ends before a capitalised unit: a number there belongs to the line before.
fn breaks(page: &Page, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| page.tokens.get(before));
    before
        .zip(page.tokens.get(at))
        .is_some_and(|(before, unit)| unit.line > before.line + 1 || (unit.line > before.line && unit.shape == Shape::Title))
}

fn next_part(page: &Page, end: usize) -> Option<(f64, &'static str, usize)> {
    let start = if page.tokens.reads(end, ", dan") { end + 1 } else { end };
    let numeral = numeral::read(page, start)?;
    let (unit, times, after) = unit(page, numeral.end)?;
    Some((numeral.value * times, unit, after))
}

fn smaller(unit: &str, than: &str) -> bool {
    const ORDER: [&str; 6] = ["MIN", "H", "D", "W", "M", "Y"];
    let place = |unit: &str| ORDER.iter().position(|&known| known == unit);
    place(unit) < place(than)
}

/// `setahun`, `sebulan`: the lexicon's own word for one unit, written `1Y`.
fn one_unit(page: &Page, at: usize) -> Option<(&'static str, usize)> {
    let hit = page.hits.find(at, Class::TimeUnit)?;
    hit.value.strip_prefix('1').map(|unit| (unit, hit.end))
}

/// The unit at a token, how many of it one word means (`semester` is six months), and the index after it.
fn unit(page: &Page, at: usize) -> Option<(&'static str, f64, usize)> {
    let hit = page.hits.find(at, Class::TimeUnit).filter(|hit| !hit.value.starts_with('1'))?;
    let (unit, times) = hit.value.split_at(hit.value.as_bytes().iter().position(u8::is_ascii_digit).unwrap_or(hit.value.len()));
    let times = decimal::read(times).unwrap_or(1.0);
    let end = match page.tokens.folded(hit.end) {
        "kerja" | "kalender" if among(unit, "D H M") => hit.end + 1,
        _ => hit.end,
    };
    Some((unit, times, end))
}

/// Ages, hours of lessons, dates and `tahun 2024`.
fn excluded(page: &Page, at: usize, end: usize) -> bool {
    let tokens = &page.tokens;
    let four_digits = |at: usize| tokens.is_number(at) && tokens.word(at).len() == 4;
    let dashed = tokens.follows(at, "-");
    let aged = |before: usize| tokens.reads(before, AGE_WORDS) && tokens.sentence_of(before) == tokens.sentence_of(at);
    let age = tokens.reads(end - 1, "tahun thn")
        && (tokens.follows(at, AGE_BEFORE)
            || dashed && at > 1 && tokens.is_number(at - 2)
            || tokens.reads(end, "ke") && tokens.reads(end + 1, "atas")
            || (at.saturating_sub(6)..at).any(aged));
    let ordinal = tokens.follows(at, "ke") || dashed && tokens.follows(at - 1, "ke");
    let lessons = tokens.reads(end, "pelajaran pembelajaran pelatihan klasikal non jp");
    let glued = tokens.glued(at) && at > 0 && tokens.is_word(at - 1);
    let frequency = page.hits.is(at, Class::TimeUnit)
        && (tokens.follows(at, "kali belum sudah")
            || tokens.follows(at, "dalam") && (at.saturating_sub(4)..at).any(|index| tokens.reads(index, "kali")));
    let sitting = tokens.reads(end, "sidang sebelumnya lalu baca read");
    age || ordinal || lessons || four_digits(end) || glued || frequency || four_digits(at) || sitting
}
