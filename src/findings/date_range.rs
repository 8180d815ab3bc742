//! `date.reversed-range` and `date.missing-month`: ranges that run backwards as written.
//!
//! `29 sampai 1 Juli 2021` lacks the month of its first day; `17-11 Juni 2021` cannot be saved that way, since nothing that
//! makes a news article lasts from the 17th of one month to the 11th of the next.

use super::Facts;
use super::calendar::{Day, Joint, MONTHS, days};
use super::report::finding;
use crate::annotation::{Finding, Kind, Mention, Severity};
use crate::civil::{Date, days_in};
use crate::lexicon::Class;
use crate::order::Order;
use crate::span::Span;
use crate::tokens::TokenKind;

/// The longest activity, in days, that a missing month may make of a range.
const LONGEST: u8 = 14;

/// Words before the years of a term. Folded.
const TERMS: &str = "tahun periode jabatan bakti rpjmd rpjmn rpjpd rpjmdes renstra kepengurusan";

/// The shortest term, in years; of two years side by side, the later one may stand first to be compared.
const SHORTEST_TERM: i16 = 3;

/// Queries every range whose last day comes before its first.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let dates: Vec<(&Mention, Vec<Day>)> = facts
        .mentions
        .iter()
        .filter(|mention| mention.kind == Kind::Date)
        .map(|mention| (mention, days(facts.page, mention.span())))
        .collect();
    let ranges = Ranges::of(&dates);
    for (mention, days) in &dates {
        for pair in days.windows(2).filter(|pair| pair[1].joint == Joint::Range) {
            out.extend(query(facts, mention, &pair[0], &pair[1], &ranges));
        }
    }
    out.extend((0..facts.page.tokens.len()).filter_map(|at| years(facts, at)));
}

/// A term of office or of a plan that ends before it begins: `periode 2026-2021`, `RPJMD Tahun 2029 sampai 2025`.
fn years(facts: &Facts, at: usize) -> Option<Finding> {
    let (page, tokens) = (facts.page, &facts.page.tokens);
    let year = |at: usize| -> Option<i16> {
        let four = tokens.get(at).filter(|token| token.kind == TokenKind::Number && token.span.len() == 4);
        four.and_then(|_| tokens.word(at).parse().ok()).filter(|year| (1945..=2100).contains(year))
    };
    let first = year(at)?;
    let joint = page.hits.find(at + 1, Class::RangeWord).map(|hit| hit.end).or_else(|| (tokens.reads(at + 1, "-")).then_some(at + 2))?;
    let last_at = if tokens.reads(joint, "tahun") { joint + 1 } else { joint };
    let last = year(last_at).filter(|&last| last < first && first - last >= SHORTEST_TERM)?;
    let term = (at.saturating_sub(2)..at).any(|at| tokens.reads(at, TERMS));
    if !term || !page.is_article(tokens.get(at)?.span.start) {
        return None;
    }
    reversed_years(facts, at, last_at, [first, last])
}

#[inline(never)]
fn reversed_years(facts: &Facts, at: usize, last_at: usize, [first, last]: [i16; 2]) -> Option<Finding> {
    let (page, tokens) = (facts.page, &facts.page.tokens);
    let span = tokens.span(at..last_at + 1);
    let between = page.text.get(tokens.get(at)?.span.end..tokens.get(last_at)?.span.start)?;
    let says = [
        format_args!("Rentang tahun terbalik: {first} sesudah {last}."),
        format_args!("The range runs backwards: {first} comes after {last}."),
    ];
    Some(finding(facts, "date.reversed-range", Severity::High, span, says).suggest(format!("{last}{between}{first}")))
}

/// The article's ranges within one month that run forwards: month and day of the last day, where each stands, its first day; by the first
/// of these. And the months in which the article tells each day of the month, a bit each.
struct Ranges<'m>(Vec<((u8, u8), &'m Mention, u8)>, [u16; 32]);

impl<'m> Ranges<'m> {
    fn of(dates: &[(&'m Mention, Vec<Day>)]) -> Self {
        let forwards = dates.iter().filter_map(|(mention, days)| {
            let [first, last] = days.array_windows().find(|[_, last]| last.joint == Joint::Range)?;
            let runs = first.month == last.month && first.day < last.day;
            runs.then_some(((last.month?, last.day), *mention, first.day))
        });
        let mut ranges: Vec<_> = forwards.collect();
        ranges.order_by_key(|range| range.0);
        let mut told = [0; 32];
        for day in dates.iter().flat_map(|(_, days)| days) {
            if let (Some(months), Some(month @ 1..=12)) = (told.get_mut(usize::from(day.day)), day.own_month) {
                *months |= 1 << month;
            }
        }
        Ranges(ranges, told)
    }

    /// True where the article tells a day of a month, but in others only.
    fn contradict(&self, day: u8, month: u8) -> bool {
        let months = self.1.get(usize::from(day)).copied().unwrap_or(0);
        months != 0 && months & 1 << month == 0
    }

    /// The first range of the article that ends on a day and is not the asking mention's own.
    fn ending(&self, last: &Day, but: &Mention) -> Option<(&'m Mention, u8)> {
        let day = (last.month?, last.day);
        let same = self.0[self.0.partition_point(|range| range.0 < day)..].iter().take_while(|range| range.0 == day);
        same.map(|&(_, mention, first)| (mention, first)).find(|(mention, _)| mention.id != but.id)
    }
}

fn query(facts: &Facts, mention: &Mention, first: &Day, last: &Day, ranges: &Ranges) -> Option<Finding> {
    let month = last.month.filter(|&month| month <= 12)?;
    if first.own_month.is_none() && first.day > last.day {
        let before = if month == 1 { 12 } else { month - 1 };
        let span = Span::new(first.span.start, last.span.end);
        let room = days_in(before, last.year);
        if first.day <= room && room - first.day + last.day < LONGEST {
            let report = missing(facts, first, last, before, span);
            return report.map(|report| if ranges.contradict(first.day, before) { Finding { suggestion: None, ..report } } else { report });
        }
        return Some(reversed(facts, mention, first, last, ranges));
    }
    let (from, year) = (first.own_month?, last.year?);
    let (from_year, to_year) = (first.own_year.unwrap_or(year), year);
    let rolls = first.own_year.is_none() && from > month;
    let backwards = (from_year, from, first.day) > (to_year, month, last.day);
    // `28 Desember - 3 Januari 2022` leaves the first year out; `30 Juni - 2 Mei 2021` does not go on for ten months.
    let (end, start) = (Date::new(to_year, month, last.day), Date::new(to_year - 1, from, first.day));
    let plausible = rolls && end.zip(start).is_some_and(|(end, start)| end.ordinal() - start.ordinal() <= 120);
    (backwards && !plausible).then(|| reversed(facts, mention, first, last, ranges))
}

#[inline(never)]
fn missing(facts: &Facts, first: &Day, last: &Day, month: u8, span: Span) -> Option<Finding> {
    let (before, after) = (MONTHS.get(usize::from(month) - 1)?, MONTHS.get(usize::from(last.month?) - 1)?);
    let text = facts.page.text;
    let (head, tail) = (text.get(span.start..first.number.end)?, text.get(first.number.end..span.end)?);
    let gap = if tail.starts_with(char::is_alphabetic) { " " } else { "" };
    let says = [
        format_args!(
            "Bulan tanggal {} tidak disebut: sebagaimana tertulis, rentang berakhir sebelum dimulai ({} {after}).",
            first.day, last.day
        ),
        format_args!("The month of day {} is missing: as written, the range ends ({} {after}) before it begins.", first.day, last.day),
    ];
    Some(finding(facts, "date.missing-month", Severity::High, span, says).suggest(format!("{head} {before}{gap}{tail}")))
}

#[inline(never)]
fn reversed(facts: &Facts, mention: &Mention, first: &Day, last: &Day, ranges: &Ranges) -> Finding {
    let span = Span::new(first.span.start, last.span.end);
    let says = [
        format_args!("Rentang tanggal terbalik: hari pertama ({}) sesudah hari terakhir ({}).", first.day, last.day),
        format_args!("The range runs backwards: its first day ({}) comes after its last ({}).", first.day, last.day),
    ];
    let report = finding(facts, "date.reversed-range", Severity::High, span, says);
    // Another range of the article that ends on the same day, and begins before it, is what was meant.
    match ranges.ending(last, mention) {
        Some((other, day)) => {
            let text = |from: usize, to: usize| facts.page.text.get(from..to).unwrap_or_default();
            let (head, tail) = (text(span.start, first.number.start), text(first.number.end, span.end));
            report.suggest(format!("{head}{day}{tail}")).beside(other.span())
        }
        None => report,
    }
}
