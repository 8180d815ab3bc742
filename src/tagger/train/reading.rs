//! What a chain says of an article: in memory, or of a written model.

use super::super::chain::{self, Lattice, Row, Steps};
use super::super::labels::{self, LABELS};
use super::super::model::Model;
use super::examples::{Example, Span};
use super::judging::Chain;

/// A chain's spans of an article, and its best labelling.
pub fn read_chain(example: &Example, steps: &Steps, add: impl Fn(&[u32], &mut Row)) -> (Chain, Vec<Span>) {
    let (mut spans, mut labelled) = (Vec::new(), Vec::new());
    let (mut back, mut best) = (Vec::new(), Vec::new());
    let mut lattice = Lattice::default();
    for line in &example.lines {
        let rows: Vec<Row> = line
            .clone()
            .map(|at| {
                let mut row = [0f32; LABELS];
                add(example.at(at), &mut row);
                row
            })
            .collect();
        chain::viterbi(&rows, steps, &mut back, &mut best);
        labelled.extend(labels::spans(&best).into_iter().map(|(span, kind)| Span {
            start: line.start + span.start,
            end: line.start + span.end,
            kind,
        }));
        lattice.fill(&rows, steps);
        lattice.mentions(steps, super::super::LEAST, |start, end, kind, probability| {
            spans.push((line.start + start, line.start + end, kind, probability));
        });
    }
    (spans, labelled)
}

/// The same, of a written model.
pub fn read_packed(example: &Example, model: &Model) -> (Chain, Vec<Span>) {
    let add = |features: &[u32], row: &mut Row| features.iter().for_each(|&feature| model.add(feature, row));
    read_chain(example, &model.steps, add)
}
