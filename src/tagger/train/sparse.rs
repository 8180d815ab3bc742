//! Templates for sentence files only: so few sentences know few words, and lean on how a word is spelt and on the whole
//! capitalised run. The articles' model has more to go by, and its size to mind.

use std::ops::Range;

use crate::tagger::hash::mix;
use crate::tagger::sheet::Sheet;

/// Numbers of these templates begin here, clear of the shared ones.
const FIRST: u32 = 0x2000;
/// Runs of at least so many tokens count as equally long.
const LONG: u32 = 4;

/// Calls `put` with the hash of every feature of a token. `line` is the chain that the token stands in.
pub fn of(sheet: &Sheet, line: &Range<usize>, at: usize, put: &mut impl FnMut(u32)) {
    let mut template = FIRST;
    let mut emit = |value: u32| {
        template += 1;
        put(mix(template, value));
    };
    let cell = &sheet.cells[at];
    for slot in 0..3 {
        emit(mix(cell.suffix[slot], cell.shape));
        emit(mix(cell.prefix[slot], cell.shape));
    }
    if cell.run_at == 0 {
        return;
    }
    let run = run(sheet, line, at);
    let length = (run.len() as u32).min(LONG);
    let last = sheet.cells[run.end - 1].word;
    let [_, before, after] = cell.run;
    emit(last);
    emit(mix(last, cell.run_at));
    emit(sheet.cells[run.clone()].iter().fold(FIRST, |hash, cell| mix(hash, cell.word)));
    emit(run.len() as u32);
    emit(mix(before, length));
    emit(mix(after, length));
    emit(mix(before, after));
    emit(mix(mix(before, after), length));
}

/// The capitalised run around a token that is in one.
fn run(sheet: &Sheet, line: &Range<usize>, at: usize) -> Range<usize> {
    let place = |at: usize| sheet.cells[at].run_at;
    let start = (line.start..=at).rev().find(|&at| place(at) == 1).unwrap_or(at);
    let end = (at + 1..line.end).find(|&at| place(at) <= 1).unwrap_or(line.end);
    start..end
}
