//! `date.impossible`: a day that its month does not have.

use super::Facts;
use super::calendar::{Day, MONTHS, days};
use super::report::finding;
use crate::annotation::{Finding, Kind, Severity};
use crate::civil::days_in;
use crate::lexicon::Class;
use crate::tokens::{TokenKind, Tokens};

/// Tokens of a clock time after a date.
const STAMP: usize = 7;

/// Queries every stated day that no calendar has.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for mention in facts.mentions.iter().filter(|mention| mention.kind == Kind::Date) {
        out.extend(days(facts.page, mention.span()).iter().filter_map(|day| query(facts, day)));
    }
    out.extend((0..facts.page.tokens.len()).filter_map(|at| after_the_31st(facts, at)));
}

/// A day after the 31st, which no date has, behind a weekday or `tanggal`: `Senin (32/1/2024)`, `tanggal 35 Mei`.
fn after_the_31st(facts: &Facts, at: usize) -> Option<Finding> {
    let (page, tokens) = (facts.page, &facts.page.tokens);
    let day = number(tokens, at).filter(|&day| day > 31)?;
    let mut before = at.checked_sub(1)?;
    while tokens.reads(before, ", ( pagi siang sore malam") {
        before = before.checked_sub(1)?;
    }
    if tokens.reads(before, "tanggal") || page.hits.is(before, Class::Weekday) { beyond(facts, at, day) } else { None }
}

/// A number of two digits or one.
fn number(tokens: &Tokens, at: usize) -> Option<usize> {
    tokens.get(at).filter(|token| token.kind == TokenKind::Number && token.span.len() <= 2)?;
    tokens.word(at).parse().ok()
}

#[inline(never)]
fn beyond(facts: &Facts, at: usize, day: usize) -> Option<Finding> {
    let (page, tokens) = (facts.page, &facts.page.tokens);
    let month = page
        .hits
        .find(at + 1, Class::Month)
        .or_else(|| page.hits.find(at + 1, Class::MonthShort))
        .map(|hit| (hit.value.parse::<usize>().ok(), hit.end));
    let (month, end) = match month {
        Some((month, end)) => (month?, end),
        None if tokens.reads(at + 1, "/") && tokens.reads(at + 3, "/") => (number(tokens, at + 2)?, at + 5),
        None => return None,
    };
    let name = MONTHS.get(month.checked_sub(1)?)?;
    let last = days_in(month as u8, None);
    let says = [
        format_args!("{name} hanya sampai tanggal {last}; tanggal {day} tidak ada."),
        format_args!("{name} has {last} days; there is no day {day}."),
    ];
    page.is_article(tokens.get(at)?.span.start).then(|| finding(facts, "date.impossible", Severity::High, tokens.span(at..end), says))
}

fn query(facts: &Facts, day: &Day) -> Option<Finding> {
    // A day that takes its month from a later one may be of the month before.
    let month = day.own_month.filter(|&month| month > 0)?;
    let Some(name) = usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)) else {
        return no_month(facts, day, month);
    };
    let last = days_in(month, day.year);
    (day.day > last).then(|| no_day(facts, day, name, last))
}

/// A month after the twelfth.
#[inline(never)]
fn no_month(facts: &Facts, day: &Day, month: u8) -> Option<Finding> {
    // `11/28/2017 9:09:22 PM` is a machine's stamp.
    let after = facts.page.tokens.within(day.span).end;
    if (after..after + STAMP).any(|at| facts.page.tokens.reads(at, "am pm")) {
        return None;
    }
    let says = [format_args!("Tidak ada bulan ke-{month}."), format_args!("There is no month {month}.")];
    let report = finding(facts, "date.impossible", Severity::High, day.span, says);
    Some(match day.year {
        Some(year) if (1..=12).contains(&day.day) && month <= 31 => {
            let text = facts.page.text;
            let written = text.get(day.number.start..day.span.end).unwrap_or_default();
            let end = written.rfind(|letter: char| letter.is_ascii_digit()).map_or(0, |last| last + 1);
            let head = text.get(day.span.start..day.number.start).unwrap_or_default();
            report.suggest(format!("{head}{month}/{}/{year}{}", day.day, written.get(end..).unwrap_or_default()))
        }
        _ => report,
    })
}

#[inline(never)]
fn no_day(facts: &Facts, day: &Day, name: &str, last: u8) -> Finding {
    let year = day.year.map(|year| format!(" {year}")).unwrap_or_default();
    let says = [
        format_args!("{name}{year} hanya sampai tanggal {last}; tanggal {} tidak ada.", day.day),
        format_args!("{name}{year} has {last} days; there is no day {}.", day.day),
    ];
    finding(facts, "date.impossible", Severity::High, day.span, says)
}
