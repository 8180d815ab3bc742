//! Months and weekdays without their capital: `4 oktober 2022`, `hari jumat`.

use super::super::Facts;
use super::super::calendar::{MONTHS, WEEKDAYS};
use super::super::report::finding;
use crate::annotation::{Finding, Kind, Severity};
use crate::lexicon::Class;
use crate::span::Span;
use crate::tokens::Shape;

/// Queries every such word in a date. `minggu` is a week as often, and short forms have no spelling to be held to.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for mention in facts.mentions.iter().filter(|mention| mention.kind == Kind::Date) {
        out.extend(facts.page.tokens.within(mention.span()).filter_map(|at| query(facts, at)));
    }
}

fn query(facts: &Facts, at: usize) -> Option<Finding> {
    let (page, tokens) = (facts.page, &facts.page.tokens);
    let token = tokens.get(at).filter(|token| token.shape == Shape::Lower && page.is_article(token.span.start))?;
    let word = tokens.folded(at);
    let hit = [Class::Month, Class::MonthShort, Class::Weekday].into_iter().find_map(|class| page.hits.find(at, class))?;
    let month = hit.class != Class::Weekday;
    let written_out = word.len() > 3 || word == "mei";
    let beside = |at: usize| tokens.shape(at) == Shape::Digits;
    let sure = if month { beside(at.wrapping_sub(1)) || beside(at + 1) } else { word != "minggu" };
    // Another spelling of it is queried as such.
    let other = page.hits.find(at, Class::Misspelling).is_some();
    if !written_out || !sure || other {
        return None;
    }
    let names: &[&str] = if month { &MONTHS } else { &WEEKDAYS };
    let usual = *hit.value.parse().ok().and_then(|number: usize| names.get(number.checked_sub(1)?))?;
    let right = if word == "ahad" { "Ahad" } else { usual };
    Some(report(facts, token.span, month, right))
}

#[inline(never)]
fn report(facts: &Facts, span: Span, month: bool, right: &str) -> Finding {
    let says = [
        format_args!("Nama {} ditulis dengan huruf kapital: “{right}”.", if month { "bulan" } else { "hari" }),
        format_args!("The name of a {} takes a capital: “{right}”.", if month { "month" } else { "weekday" }),
    ];
    finding(facts, "text.typo", Severity::Low, span, says).suggest(right)
}
