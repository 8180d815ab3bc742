//! `count.sum-mismatch`, and of lengths of time `date.conflict`: a number given in figures and in words that are two numbers, `30 (dua
//! puluh) peserta`, `Rp1.500.000 (satu juta dua ratus ribu rupiah)`.

use super::Facts;
use super::report::finding;
use crate::annotation::{Finding, Kind, Mention, Severity};
use crate::mentions::numeral;

/// What stands between a number and its repeat beside the parenthesis. Folded.
const BETWEEN: &str = "rp . , - = rupiah";

/// Queries every number that is told twice and not alike.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let counted = |mention: &&Mention| matches!(mention.kind, Kind::Count | Kind::Money | Kind::Duration);
    out.extend(facts.mentions.iter().filter(counted).filter_map(|mention| query(facts, mention)));
}

fn query(facts: &Facts, mention: &Mention) -> Option<Finding> {
    let (page, tokens) = (facts.page, &facts.page.tokens);
    let range = tokens.within(mention.span());
    let skip = |mut at: usize| {
        while at < range.end && tokens.reads(at, BETWEEN) {
            at += 1;
        }
        at
    };
    let first_at = skip(range.start);
    let first = numeral::once(page, first_at)?;
    let open = skip(first.end);
    if !tokens.reads(open, "(") {
        return None;
    }
    let second_at = skip(open + 1);
    let second = numeral::once(page, second_at)?;
    let closed = tokens.reads(skip(second.end), ")");
    if !closed || first.worded == second.worded || first.doubtful || second.doubtful || first.value == second.value {
        return None;
    }
    let [one, other] = [first_at..first.end, second_at..second.end].map(|range| page.words(tokens.span(range)));
    let says = [format_args!("“{one}” dan “{other}” bilangan yang berbeda."), format_args!("“{one}” and “{other}” are different numbers.")];
    let code = if mention.kind == Kind::Duration { "date.conflict" } else { "count.sum-mismatch" };
    Some(finding(facts, code, Severity::Medium, mention.span(), says))
}
