//! `count.sum-mismatch`: a number in the headline that the article gives otherwise.
//!
//! Only where the article counts the same once or more, always alike, and never has the headline's number, or where it calls another
//! number the total (`Total peserta sebanyak 325 orang`); and never where the headline's is that number rounded.

use super::Facts;
use super::count_sum::{noun, number};
use super::report::finding;
use crate::annotation::{Finding, Kind, Mention, Severity, ZoneKind};
use crate::wordlist::among;

/// The least number compared; fewer are told by name as often.
const LEAST: f64 = 10.0;

/// Queries every number of a headline that is another one below.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let counts = facts.mentions.iter().filter(|mention| mention.kind == Kind::Count && number(mention).is_some());
    let (heads, body): (Vec<&Mention>, Vec<&Mention>) = counts.partition(|count| facts.page.zone_at(count.start) == ZoneKind::Headline);
    out.extend(heads.iter().filter_map(|head| query(facts, head, &body)));
}

fn query(facts: &Facts, head: &Mention, body: &[&Mention]) -> Option<Finding> {
    let (stated, what) = (number(head).filter(|&number| number >= LEAST)?, noun(head));
    let total = |count: &&&Mention| {
        let (tokens, at) = (&facts.page.tokens, facts.page.tokens.within(count.span()).start);
        let before = |words: usize| at.checked_sub(words).map_or("", |word| tokens.folded(word));
        let told = before(2) == what && among(before(3), "total jumlah totalnya");
        told && among(before(1), "sebanyak berjumlah mencapai adalah yakni")
    };
    let mut same = body.iter().filter(|count| noun(count) == what);
    let whole = body.iter().find(total);
    let below = whole.or_else(|| same.next())?;
    let other = number(below)?;
    let mut unit = 1.0;
    while stated % (unit * 10.0) == 0.0 {
        unit *= 10.0;
    }
    let digits = head.text.split(char::is_whitespace).next()?;
    let elsewhere = body.iter().any(|count| number(count) == Some(stated)) || facts.page.text.get(head.end..)?.contains(digits);
    let mut unsure = || elsewhere || same.any(|count| number(count) != Some(other));
    if what.is_empty() || (stated - other).abs() < unit || whole.is_none() && unsure() {
        return None;
    }
    Some(report(facts, head, below))
}

#[inline(never)]
fn report(facts: &Facts, head: &Mention, below: &Mention) -> Finding {
    let says = [
        format_args!("Di judul “{}”, di isi “{}”.", head.text, below.text),
        format_args!("“{}” in the headline, “{}” below.", head.text, below.text),
    ];
    finding(facts, "count.sum-mismatch", Severity::Medium, head.span(), says).beside(below.span())
}
