//! `date.weekday-mismatch`: the weekday and the date beside it disagree. Only where the year is stated with the date.

use super::Facts;
use super::calendar::{Day, MONTHS, WEEKDAYS, WEEKDAYS_EN, days};
use super::report::finding;
use crate::annotation::{Finding, Kind, Severity};
use crate::civil::Date;

/// Queries every stated weekday that is not the date's.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for mention in facts.mentions.iter().filter(|mention| mention.kind == Kind::Date) {
        out.extend(days(facts.page, mention.span()).iter().filter_map(|day| query(facts, day)));
    }
}

fn query(facts: &Facts, day: &Day) -> Option<Finding> {
    let (word, stated) = day.weekday?;
    let (month, year) = (day.month?, day.year?);
    let right = Date::new(year, month, day.day)?.weekday();
    if right == stated {
        return None;
    }
    let date = format!("{} {} {year}", day.day, MONTHS.get(usize::from(month) - 1)?);
    let name = |list: [&'static str; 7], weekday: u8| list.get(usize::from(weekday) - 1).copied().unwrap_or_default();
    let says = [
        format!("Tanggal {date} jatuh pada hari {}, bukan {}.", name(WEEKDAYS, right), name(WEEKDAYS, stated)),
        format!("{date} falls on a {}, not on a {}.", name(WEEKDAYS_EN, right), name(WEEKDAYS_EN, stated)),
    ];
    let text = facts.page.text;
    let rest = text.get(word.end..day.span.end).unwrap_or_default();
    Some(finding(facts, "date.weekday-mismatch", Severity::High, day.span, says).suggest(format!("{}{rest}", name(WEEKDAYS, right))))
}
