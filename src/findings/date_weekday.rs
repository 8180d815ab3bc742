//! `date.weekday-mismatch`: the weekday and the date beside it disagree.
//!
//! Where the year is stated with the date; or where a full date within a month of it, or the day of publication, gives it, and the
//! weekday is that of no year beside it either.

use super::Facts;
use super::calendar::{Day, MONTHS, WEEKDAYS, WEEKDAYS_EN, days};
use super::report::finding;
use crate::annotation::{Finding, Kind, Mention, Severity, Value};
use crate::civil::Date;
use crate::span::Span;

/// Words beside a date that tell of another year. Folded.
const OTHER_YEARS: &str = "tahun silam dulu";

/// How many words before and behind it are read.
const NEAR: usize = 4;

/// Queries every stated weekday that is not the date's.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for mention in facts.mentions.iter().filter(|mention| mention.kind == Kind::Date) {
        let mut days = days(facts.page, mention.span());
        if let [day] = days.as_mut_slice() {
            day.year = day.year.or_else(|| year_of(facts, mention, day));
        }
        out.extend(days.iter().filter_map(|day| read(facts, day)));
    }
}

/// The year that the article gives a day without one, where the weekday fits none near it.
#[inline(never)]
fn year_of(facts: &Facts, mention: &Mention, day: &Day) -> Option<i16> {
    let Some(Value::Text(value)) = &mention.value else { return None };
    let year: i16 = value.get(..4)?.parse().ok()?;
    let (month, stated) = (day.own_month?, day.weekday?.1);
    let fits = |year: i16| Date::new(year, month, day.day).is_some_and(|date| date.weekday() == stated);
    // `Jumat (7/3) tahun lalu`
    let tokens = &facts.page.tokens;
    let range = tokens.within(mention.span());
    let another = (range.start.saturating_sub(NEAR)..range.end + NEAR).any(|at| tokens.reads(at, OTHER_YEARS));
    (!another && !(year - 1..=year + 1).any(fits)).then_some(year)
}

fn read(facts: &Facts, day: &Day) -> Option<Finding> {
    let (word, stated) = day.weekday?;
    let (month, year) = (day.month?, day.year?);
    let right = Date::new(year, month, day.day)?.weekday();
    if right == stated { None } else { query(facts, day, word, [stated, right]) }
}

/// Queries a day by its weekday as stated and the right one.
#[inline(never)]
fn query(facts: &Facts, day: &Day, word: Span, [stated, right]: [u8; 2]) -> Option<Finding> {
    let (month, year) = (day.month?, day.year?);
    let date = format!("{} {} {year}", day.day, MONTHS.get(usize::from(month) - 1)?);
    let name = |list: [&'static str; 7], weekday: u8| list.get(usize::from(weekday) - 1).copied().unwrap_or_default();
    let says = [
        format_args!("Tanggal {date} jatuh pada hari {}, bukan {}.", name(WEEKDAYS, right), name(WEEKDAYS, stated)),
        format_args!("{date} falls on a {}, not on a {}.", name(WEEKDAYS_EN, right), name(WEEKDAYS_EN, stated)),
    ];
    let text = facts.page.text;
    let rest = text.get(word.end..day.span.end).unwrap_or_default();
    Some(finding(facts, "date.weekday-mismatch", Severity::High, day.span, says).suggest(format!("{}{rest}", name(WEEKDAYS, right))))
}
