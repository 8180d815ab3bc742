//! Spans of chains that are kept in a file between runs which change only the judge.

use std::fmt::Write;
use std::path::Path;

use super::examples::Span;
use super::judging::Chain;

/// Writes them: one article a line, `start,end,kind,probability` of the chain's spans, then its best labelling.
pub fn write(path: &Path, held: &[(Chain, Vec<Span>)]) -> std::io::Result<()> {
    let mut out = String::new();
    for (chain, best) in held {
        for (start, end, kind, probability) in chain {
            let _ = write!(out, "{start},{end},{kind},{probability} ");
        }
        out.push('|');
        for span in best {
            let _ = write!(out, "{},{},{},1 ", span.start, span.end, span.kind);
        }
        out.push('\n');
    }
    std::fs::write(path, out)
}

/// Reads what [`write`] wrote; None for anything else.
pub fn read(path: &Path) -> Option<Vec<(Chain, Vec<Span>)>> {
    let spans = |list: &str| -> Option<Chain> {
        list.split_whitespace()
            .map(|one| {
                let mut parts = one.split(',');
                let mut number = || parts.next()?.parse::<usize>().ok();
                Some((number()?, number()?, number()?, parts.next()?.parse().ok()?))
            })
            .collect()
    };
    std::fs::read_to_string(path)
        .ok()?
        .lines()
        .map(|line| {
            let (chain, best) = line.split_once('|')?;
            Some((spans(chain)?, spans(best)?.into_iter().map(|(start, end, kind, _)| Span { start, end, kind }).collect()))
        })
        .collect()
}
