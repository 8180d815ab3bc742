//! Money written out to the last rupiah and then named by its size once more: `Rp2.770.507.117.000 miliar`.

use super::super::Facts;
use super::super::report::finding;
use crate::annotation::{Finding, Kind, Mention, Severity};
use crate::tokens::lower;
use crate::wordlist::among;

/// Digits of a number that is written out: milliards, which no table counts in anything greater than rupiah.
const WRITTEN_OUT: usize = 10;

/// Queries every such sum.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for money in facts.mentions.iter().filter(|mention| mention.kind == Kind::Money) {
        let Some((number, word)) = money.text.trim_end().rsplit_once(' ') else { continue };
        let whole = number.split(',').next().unwrap_or(number);
        let digits = whole.bytes().filter(u8::is_ascii_digit).count();
        let one = whole.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b' ') || b.is_ascii_alphabetic());
        if digits < WRITTEN_OUT || !one || !among(&lower(word), "juta miliar milyar triliun trilyun") {
            continue;
        }
        out.push(query(facts, money, number.trim_end(), word));
    }
}

#[inline(never)]
fn query(facts: &Facts, money: &Mention, number: &str, word: &str) -> Finding {
    let says = [
        format_args!("Angkanya sudah lengkap; kata “{word}” berlebih."),
        format_args!("The number is written out already; the word “{word}” is one too many."),
    ];
    finding(facts, "text.typo", Severity::Medium, money.span(), says).suggest(number)
}
