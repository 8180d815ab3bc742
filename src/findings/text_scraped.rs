//! `text.scraped`: what belongs to the page and not to the article: menus, counters, links to other stories.
//!
//! The zones say what is what. One finding for a run of such zones; those between parts of the article weigh more than those
//! before and after it.

use super::Facts;
use super::report::finding;
use crate::annotation::{Finding, Severity, Zone, ZoneKind};
use crate::span::Span;

/// Queries every run of page furniture.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let zones = &facts.page.zones;
    let body = |zone: &Zone| zone.kind == ZoneKind::Body && !span(facts, zone.start, zone.end).is_empty();
    let first = zones.iter().position(body).unwrap_or(zones.len());
    let last = zones.iter().rposition(body).unwrap_or(0);
    let mut at = 0;
    while let Some(zone) = zones.get(at) {
        let mut next = at + 1;
        if is_furniture(zone.kind) {
            while zones.get(next).is_some_and(|zone| is_furniture(zone.kind)) {
                next += 1;
            }
            let run = &zones[at..next];
            let severity = if first < at && at < last { Severity::Medium } else { Severity::Low };
            out.extend(query(facts, run, severity));
        }
        at = next;
    }
}

fn is_furniture(kind: ZoneKind) -> bool {
    matches!(kind, ZoneKind::Boilerplate | ZoneKind::Related | ZoneKind::AuthorBio)
}

fn query(facts: &Facts, run: &[Zone], severity: Severity) -> Option<Finding> {
    let span = span(facts, run.first()?.start, run.last()?.end);
    let words = facts.page.words(span);
    // An end mark or a rule between paragraphs is no residue; a stray word or two letters are a cut, a quotation is the article's,
    // and a bare address a dateline that was not told from the page.
    let empty = !words.contains(|c: char| c.is_alphanumeric() || c == '>' || c == '<');
    let cut = words.len() < 3 && words.contains(char::is_alphabetic) || words.starts_with(['“', '"']);
    let address = !words.contains(char::is_whitespace) && words.contains(".co") && !words.contains("://");
    if empty || cut || address {
        return None;
    }
    let [indonesian, english] = match run.iter().all(|zone| zone.kind == run[0].kind).then_some(run[0].kind) {
        Some(ZoneKind::Related) => ["Tautan ke berita lain ikut tersalin.", "A link to another story was copied along."],
        Some(ZoneKind::AuthorBio) => ["Kotak tentang penulis ikut tersalin.", "The box about the author was copied along."],
        _ => ["Unsur halaman, bukan isi berita, ikut tersalin.", "Parts of the page that are not the article were copied along."],
    };
    Some(finding(facts, "text.scraped", severity, span, [format_args!("{indonesian}"), format_args!("{english}")]))
}

/// A byte range without the blanks at its ends.
fn span(facts: &Facts, start: usize, end: usize) -> Span {
    let words = facts.page.text.get(start..end).unwrap_or_default();
    let from = start + words.len() - words.trim_start().len();
    Span::new(from, from.max(start + words.trim_end().len()))
}
