//! Normalised values of dates, laws, counts, money, percentages, durations and regions.
//!
//! A value is read from the mention's own words by the reader of its kind, whatever rule or tagger drew the span. Dates
//! also look at the article's other dates for the year that theirs leaves out.

mod date;
mod law;
mod region;
mod year;

use std::ops::Range;

use crate::annotation::{Kind, Mention, MentionDetail, Value};
use crate::decimal::plain;
use crate::mentions::{count, duration, money, numeral, percent};
use crate::page::Page;
use crate::wordlist::among;

/// Fills the `value` (and what belongs to it) of every mention whose words can be read, whatever rule made it.
pub fn fill(page: &Page, mentions: &mut [Mention]) {
    for mention in mentions.iter_mut() {
        let range = page.tokens.within(mention.span());
        mention.value = match mention.kind {
            Kind::Count => count(page, range, &mut mention.detail),
            Kind::Money => money(page, range),
            Kind::Percent => percent::read(page, range).map(|(first, second)| number_or_range(first, second)),
            Kind::Duration => duration(page, range),
            Kind::Law => law::read(page, range, &mut mention.detail),
            _ => continue,
        };
    }
    date::fill(page, mentions);
    region::fill(page, mentions);
}

fn number_or_range(first: f64, second: Option<f64>) -> Value {
    second.map_or(Value::Number(first), |second| Value::Range([first, second]))
}

fn count(page: &Page, range: Range<usize>, detail: &mut MentionDetail) -> Option<Value> {
    let (amount, noun) = range.clone().find_map(|at| {
        let amount = numeral::read_amount(page, at)?;
        Some((amount, count::noun_start(page, amount.end)))
    })?;
    if noun < range.end {
        *detail = MentionDetail::Count { noun: Some(page.words(page.tokens.span(noun..range.end)).to_owned()) };
    }
    let whole = |numeral: numeral::Numeral| if numeral.doubtful { numeral.value * 1e3 } else { numeral.value };
    Some(number_or_range(whole(amount.first), amount.second.map(whole)))
}

fn money(page: &Page, range: Range<usize>) -> Option<Value> {
    let reading = range.into_iter().find_map(|at| money::read(page, at))?;
    Some(number_or_range(reading.first, reading.second))
}

fn duration(page: &Page, range: Range<usize>) -> Option<Value> {
    let reading = range.into_iter().find_map(|at| duration::read(page, at))?;
    let first = iso_duration(&reading.first);
    Some(Value::Text(reading.second.map_or(first.clone(), |second| format!("{first}/{}", iso_duration(&second)))))
}

/// `P18D`, `P2Y6M`, `PT1H30M`
fn iso_duration(length: &duration::Length) -> String {
    let mut out = String::from("P");
    for &(value, unit) in &length.parts {
        let timed = among(unit, "H MIN S");
        if timed && !out.contains('T') {
            out.push('T');
        }
        let letter = if unit == "MIN" { "M" } else { unit };
        if unit == "H" && value.fract() != 0.0 {
            out += &format!("{}H{}M", plain(value.trunc()), plain((value.fract() * 60.0).round()));
        } else {
            out += &plain(value);
            out += letter;
        }
    }
    out
}
