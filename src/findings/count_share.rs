//! `count.sum-mismatch`: a share that the two numbers beside it do not give.
//!
//! Only where the words leave no doubt which two: `30 desa atau 20 persen dari 150 desa`, `20 persen dari 150 desa, yakni 30 desa`,
//! `Dari 150 desa itu, 30 desa atau 20 persen`. What is left over may be meant as well (`turun menjadi 30 desa`), and shares are
//! rounded.

use super::Facts;
use super::count_sum::number;
use super::report::{figures, finding};
use crate::annotation::{Finding, Kind, Mention, Severity};
use crate::tokens::Tokens;

/// Words between a part and its share. Folded.
const IS: &str = "atau setara sebesar sekitar yakni yaitu dengan persentase mencapai baru hanya , (";
/// Words between a share and the whole. Folded.
const OF: &str = ") dari total jumlah keseluruhan seluruh target pagu anggaran sebelumnya sebesar sebanyak sekitar";
/// The last word before a part that comes after its share. Folded.
const THAT_IS: &str = "atau yakni yaitu sebanyak sebesar";
/// The words before the `dari` that begins a clause. Folded.
const CLAUSE: &str = ". , \" bahwa menyebut mengatakan";
/// Words between two of the numbers.
const REACH: usize = 8;

/// Queries every share that is another one.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let counted = |mention: &&Mention| matches!(mention.kind, Kind::Count | Kind::Money | Kind::Percent) && number(mention).is_some();
    let numbers: Vec<&Mention> = facts.mentions.iter().filter(counted).collect();
    for (at, share) in numbers.iter().enumerate().filter(|(_, mention)| mention.kind == Kind::Percent) {
        let near = |step: isize| at.checked_add_signed(step).and_then(|near| numbers.get(near)).filter(|near| near.kind != Kind::Percent);
        out.extend(numbers_of(&facts.page.tokens, share, near).and_then(|(part, whole)| query(facts, share, part, whole)));
    }
}

/// The part and the whole of a share.
fn numbers_of<'m>(tokens: &Tokens, share: &Mention, near: impl Fn(isize) -> Option<&'m &'m Mention>) -> Option<(&'m Mention, &'m Mention)> {
    let between = |first: &Mention, second: &Mention| {
        let (from, to) = (tokens.within(first.span()).end, tokens.within(second.span()).start);
        (from <= to && to - from <= REACH && tokens.sentence_of(from) == tokens.sentence_of(to)).then_some(from..to)
    };
    let only = |first: &Mention, second: &Mention, list: &str| between(first, second)?.all(|at| tokens.reads(at, list)).then_some(());
    let has = |first: &Mention, second: &Mention, word: &str| {
        between(first, second).is_some_and(|mut words| words.any(|at| tokens.folded(at) == word))
    };
    let before = near(-1).filter(|part| only(part, share, IS).is_some());
    if let Some(whole) = near(1).filter(|whole| only(share, whole, OF).is_some() && has(share, whole, "dari")) {
        let behind = near(2).filter(|part| between(whole, part).is_some_and(|words| tokens.reads(words.end - 1, THAT_IS)));
        return before.or(behind).map(|part| (*part, *whole));
    }
    let (part, whole) = (before?, near(-2)?);
    let of = tokens.within(whole.span()).start.checked_sub(1)?;
    let begins = tokens.reads(of, "dari") && of.checked_sub(1).is_none_or(|at| tokens.reads(at, CLAUSE));
    (begins && has(whole, part, ",") && part.kind == Kind::Count).then_some((*part, *whole))
}

#[inline(never)]
fn query(facts: &Facts, share: &Mention, part: &Mention, whole: &Mention) -> Option<Finding> {
    let (stated, right) = (number(share)?, 100.0 * number(part)? / number(whole)?);
    let slack = (stated / 20.0).max(1.0);
    let near = |other: f64| (other - stated).abs() <= slack;
    if part.kind != whole.kind || !right.is_finite() || near(right) || near((100.0 - right).abs()) {
        return None;
    }
    let ([right_id, right_en], [stated_id, stated_en]) = (figures((right * 100.0).round() / 100.0), figures(stated));
    let (some, all) = (&part.text, &whole.text);
    let says = [
        format_args!("“{some}” dari “{all}” adalah {right_id} persen, bukan {stated_id}."),
        format_args!("“{some}” of “{all}” is {right_en} per cent, not {stated_en}."),
    ];
    Some(finding(facts, "count.sum-mismatch", Severity::Medium, share.span(), says).beside(part.span()).beside(whole.span()))
}
