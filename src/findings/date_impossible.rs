//! `date.impossible`: a day that its month does not have.

use super::Facts;
use super::calendar::{Day, MONTHS, days};
use super::report::finding;
use crate::annotation::{Finding, Kind, Severity};
use crate::civil::days_in;

/// Tokens of a clock time after a date.
const STAMP: usize = 7;

/// Queries every stated day that no calendar has.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for mention in facts.mentions.iter().filter(|mention| mention.kind == Kind::Date) {
        out.extend(days(facts.page, mention.span()).iter().filter_map(|day| query(facts, day)));
    }
}

fn query(facts: &Facts, day: &Day) -> Option<Finding> {
    // A day that takes its month from a later one may be of the month before.
    let month = day.own_month.filter(|&month| month > 0)?;
    let Some(name) = usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)) else {
        // `11/28/2017 9:09:22 PM` is a machine's stamp.
        let after = facts.page.tokens.within(day.span).end;
        if (after..after + STAMP).any(|at| matches!(facts.page.tokens.folded(at), "am" | "pm")) {
            return None;
        }
        let says = [format!("Tidak ada bulan ke-{month}."), format!("There is no month {month}.")];
        let report = finding(facts, "date.impossible", Severity::High, day.span, says);
        let swapped = (1..=12).contains(&day.day).then(|| day.year.map(|year| format!("{month}/{}/{year}", day.day))).flatten();
        return Some(match swapped {
            Some(date) if month <= 31 => report.suggest(date),
            _ => report,
        });
    };
    let last = days_in(month, day.year);
    if day.day <= last {
        return None;
    }
    let year = day.year.map(|year| format!(" {year}")).unwrap_or_default();
    let says = [
        format!("{name}{year} hanya sampai tanggal {last}; tanggal {} tidak ada.", day.day),
        format!("{name}{year} has {last} days; there is no day {}.", day.day),
    ];
    Some(finding(facts, "date.impossible", Severity::High, day.span, says))
}
