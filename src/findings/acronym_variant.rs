//! `acronym.variant`: one acronym written in two ways.
//!
//! Only where the odd one out is unknown, explained nowhere and used less often than a longer-standing one of five letters or
//! more that has a letter more or less or two letters swapped, or of four that the article explains, with two letters swapped. One letter changed is as often another body: BPSDA, BKSDA.

use super::Facts;
use super::acronyms::Use;
use super::report::finding;
use crate::annotation::{Finding, Severity};
use crate::resolution::words::one_apart;

/// The shortest acronym compared.
const SHORTEST: usize = 5;

/// True for two acronyms that differ in one letter at one place.
fn is_changed(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).filter(|(x, y)| x != y).count() == 1
}

/// Queries every use of the odd spelling.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let page = facts.page;
    let acronyms = &facts.acronyms;
    let defined = acronyms.defined(page);
    for (odd, uses) in acronyms.uses.iter() {
        let unknown =
            odd.len() >= SHORTEST - 1 && uses.iter().all(|one| !one.known) && !defined.contains(odd) && acronyms.spelled(odd).is_none();
        if !unknown {
            continue;
        }
        let usual = acronyms.uses.iter().find(|(other, others)| {
            (other.len().max(odd.len()) >= SHORTEST || other.len() == odd.len() && defined.contains(*other))
                && other.chars().next() == odd.chars().next()
                && one_apart(other, odd)
                && !is_changed(other, odd)
                && (others.iter().any(|one| one.known) || defined.contains(*other) || acronyms.spelled(other).is_some())
                && others.len() >= uses.len()
        });
        if let Some((usual, others)) = usual {
            query(facts, (odd, uses), (usual, others), out);
        }
    }
}

#[inline(never)]
fn query(facts: &Facts, (odd, uses): (&str, &[Use]), (usual, others): (&str, &[Use]), out: &mut Vec<Finding>) {
    let span = |one: &Use| facts.page.tokens.span(one.at..one.at + 1);
    for one in uses {
        let says = [
            format_args!("“{odd}” di sini, “{usual}” di tempat lain: dua ejaan untuk singkatan yang sama."),
            format_args!("“{odd}” here, “{usual}” elsewhere: two spellings of one acronym."),
        ];
        let report = finding(facts, "acronym.variant", Severity::High, span(one), says).suggest(usual);
        out.push(match others.first() {
            Some(other) => report.beside(span(other)),
            None => report,
        });
    }
}
