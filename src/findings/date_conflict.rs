//! `date.conflict`: a length in days beside a range of days that does not last so long.
//!
//! `selama tiga hari, 16 hingga 19 November` may count the last day or not, and may leave out the days of rest; only what none
//! of these ways of counting gives is queried.

use super::Facts;
use super::calendar::{Joint, days};
use super::report::finding;
use crate::annotation::{Finding, Kind, Mention, Severity, Value};
use crate::civil::Date;
use crate::span::Span;
use crate::tokens::lower;

/// The longest range looked at, in days; longer programmes have breaks that nobody lists.
const LONGEST: i32 = 31;
/// Words that may stand between the length and the range.
const BETWEEN: &str = "hari yakni yaitu dari sejak mulai dimulai di terhitung pada tanggal , ( penuh ini itu selama mulainya";
/// The most words between them.
const REACH: usize = 6;

/// Queries every length and range beside each other that disagree.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let stated: Vec<&Mention> = facts.mentions.iter().filter(|mention| matches!(mention.kind, Kind::Date | Kind::Duration)).collect();
    for pair in stated.windows(2) {
        let (length, range) = match (pair[0].kind, pair[1].kind) {
            (Kind::Duration, Kind::Date) => (pair[0], pair[1]),
            (Kind::Date, Kind::Duration) => (pair[1], pair[0]),
            _ => continue,
        };
        if beside(facts, pair[0], pair[1]) {
            out.extend(query(facts, length, range));
        }
    }
}

/// True when only small words stand between two mentions of one line.
fn beside(facts: &Facts, first: &Mention, second: &Mention) -> bool {
    let tokens = &facts.page.tokens;
    let (from, to) = (tokens.within(first.span()).end, tokens.within(second.span()).start);
    let one_line = from > 0 && tokens.get(from - 1).map(|token| token.line) == tokens.get(to).map(|token| token.line);
    one_line && from <= to && to - from <= REACH && (from..to).all(|at| tokens.reads(at, BETWEEN))
}

#[inline(never)]
fn query(facts: &Facts, length: &Mention, range: &Mention) -> Option<Finding> {
    let Some(Value::Text(value)) = &length.value else { return None };
    let stated: i32 = value.strip_prefix('P')?.strip_suffix('D')?.parse().ok()?;
    if lower(&length.text).contains("kerja") {
        return None;
    }
    let days = days(facts.page, range.span());
    let [first, last] = days.as_slice() else { return None };
    let (month, year) = (last.month?, last.year?);
    if last.joint != Joint::Range || first.own_year.is_some_and(|first| first != year) || first.month? > month {
        return None;
    }
    let (from, to) = (Date::new(year, first.month?, first.day)?.ordinal(), Date::new(year, month, last.day)?.ordinal());
    let whole = to - from + 1;
    if !(2..=LONGEST).contains(&whole) {
        return None;
    }
    let resting = |day: i32, rest: i32| (day + 6).rem_euclid(7) + 1 > rest;
    let without = |rest: i32| (from..=to).filter(|&day| !resting(day, rest)).count() as i32;
    if [whole, whole - 1, without(6), without(5)].contains(&stated) {
        return None;
    }
    let says = [
        format_args!("Lamanya disebut {stated} hari, sedangkan tanggalnya mencakup {whole} hari."),
        format_args!("The length is given as {stated} days, but the dates span {whole}."),
    ];
    Some(finding(facts, "date.conflict", Severity::Medium, range.span(), says).beside(Span::new(length.start, length.end)))
}
