//! `count.sum-mismatch`: three numbers of one sentence that are bound by arithmetic and do not agree.
//!
//! `naik Rp10 miliar, dari Rp40 miliar menjadi Rp60 miliar`; `10 kelompok masing-masing Rp5 juta dengan total Rp60 juta`.

use super::Facts;
use super::count_sum::{is_rough, noun, number, step};
use super::report::{figures, finding, rupiah};
use crate::annotation::{Finding, Kind, Mention, Severity};
use crate::tokens::Tokens;
use crate::wordlist::among;

/// Words that a change is told by. Folded.
const CHANGES: &str = "naik meningkat bertambah turun menurun berkurang";
/// Words between such a word and its number, and between that and where it began. Folded.
const SMALL: &str = "sebesar sebanyak , ( ) yakni yaitu dari sebelumnya semula hanya tahun lalu pada";
/// Words for a whole. Folded.
const WHOLE: &str = "total totalnya seluruhnya keseluruhan keseluruhannya";
/// Words between two of the numbers.
const REACH: usize = 9;

/// Queries the last of every three such numbers.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let counted = |mention: &&Mention| matches!(mention.kind, Kind::Count | Kind::Money | Kind::Percent) && number(mention).is_some();
    let numbers: Vec<&Mention> = facts.mentions.iter().filter(counted).collect();
    for [first, second, third] in numbers.array_windows() {
        out.extend(read(facts, first, second, third));
    }
}

fn read(facts: &Facts, first: &Mention, second: &Mention, third: &Mention) -> Option<Finding> {
    let tokens = &facts.page.tokens;
    let near = |a: &Mention, b: &Mention| {
        let (from, to) = (tokens.within(a.span()).end, tokens.within(b.span()).start);
        from <= to && to - from <= REACH && tokens.sentence_of(from) == tokens.sentence_of(to)
    };
    if !near(first, second) || !near(second, third) || [first, second, third].iter().any(|one| is_rough(tokens, one)) {
        return None;
    }
    let (stated, right, slack) = change(tokens, first, second, third).or_else(|| product(tokens, first, second, third))?;
    // What is far off counts something else.
    if (stated - right).abs() <= slack || stated > 3.0 * right || right > 3.0 * stated {
        return None;
    }
    let asked = if is_change(tokens, first) { first } else { third };
    Some(query(facts, [first, second, third], asked, right))
}

#[inline(never)]
fn query(facts: &Facts, numbers: [&Mention; 3], asked: &Mention, right: f64) -> Finding {
    let [right_id, right_en] = if asked.kind == Kind::Money { rupiah(right) } else { figures((right * 100.0).round() / 100.0) };
    let [unit_id, unit_en] = if asked.kind == Kind::Percent { [" persen", " per cent"] } else { ["", ""] };
    let says = [
        format_args!("Menurut kedua angka di sampingnya, seharusnya {right_id}{unit_id}."),
        format_args!("By the two numbers beside it, this should be {right_en}{unit_en}."),
    ];
    let mut report = finding(facts, "count.sum-mismatch", Severity::Medium, asked.span(), says);
    for other in numbers {
        if other.id != asked.id {
            report = report.beside(other.span());
        }
    }
    report
}

/// True for a number right behind a word of change.
fn is_change(tokens: &Tokens, count: &Mention) -> bool {
    let at = tokens.within(count.span()).start;
    let before = |words: usize| at.checked_sub(words).map_or("", |word| tokens.folded(word));
    among(before(1), CHANGES) || among(before(1), "sebesar sebanyak") && among(before(2), CHANGES)
}

/// A change, and what it is from where to where: the number stated, the right one, and what they may be off by.
fn change(tokens: &Tokens, by: &Mention, from: &Mention, to: &Mention) -> Option<(f64, f64, f64)> {
    let range = |count: &Mention| tokens.within(count.span());
    let small = (range(by).end..range(from).start).all(|at| tokens.reads(at, SMALL));
    let became = (range(from).end..range(to).start).any(|at| tokens.reads(at, "menjadi jadi"));
    let begins = tokens.follows(range(from).start, "dari semula sebelumnya");
    let same = |a: &Mention, b: &Mention| a.kind == b.kind && (noun(a) == noun(b) || noun(a).is_empty() || noun(b).is_empty());
    if !is_change(tokens, by) || !small || !became || !begins || !same(from, to) || from.kind == Kind::Percent {
        return None;
    }
    let (stated, low, high) = (number(by)?, number(from)?, number(to)?);
    let moved = (high - low).abs();
    match by.kind {
        Kind::Percent => Some((stated, 100.0 * moved / low, (stated / 20.0).max(1.0))),
        _ if same(by, from) => Some((stated, moved, if by.kind == Kind::Money { step(by) + step(from) + step(to) } else { 0.0 })),
        _ => None,
    }
}

/// So many, what each of them gets, and the whole.
fn product(tokens: &Tokens, many: &Mention, each: &Mention, whole: &Mention) -> Option<(f64, f64, f64)> {
    let between = |a: &Mention, b: &Mention| tokens.within(a.span()).end..tokens.within(b.span()).start;
    let apart = between(many, each).any(|at| tokens.reads(at, "masing") && tokens.reads(at + 1, "-"));
    let summed = between(each, whole).any(|at| tokens.reads(at, WHOLE));
    let alike = each.kind == whole.kind && noun(each) == noun(whole) && each.kind != Kind::Percent && many.kind == Kind::Count;
    if !apart || !summed || !alike {
        return None;
    }
    let (count, part) = (number(many)?, number(each)?);
    let slack = if each.kind == Kind::Money { count * step(each) / 2.0 + step(whole) } else { 0.0 };
    // `Rp5 juta` is what they get, to the last rupiah.
    let whole_part = part % step(each) == 0.0 && each.kind == Kind::Money;
    Some((number(whole)?, count * part, if whole_part { step(whole) / 2.0 } else { slack }))
}
