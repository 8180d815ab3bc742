//! The templates: which features of a token and its neighbours the model weighs.

use super::hash::mix;
use super::memory;
use super::sheet::{Cell, EDGE, Sheet};

/// Words to either side whose own features count.
const WINDOW: isize = 3;

/// Calls `put` with the hash of every feature of a token. `line` is the chain that the token stands in.
pub fn of(sheet: &Sheet, line: &std::ops::Range<usize>, at: usize, put: &mut impl FnMut(u32)) {
    let mut template = 0u32;
    let mut emit = |value: u32| {
        template += 1;
        if value != 0 {
            put(mix(template, value));
        }
    };
    let cell_at = |offset: isize| -> Option<&Cell> {
        let index = at.checked_add_signed(offset)?;
        if line.contains(&index) { sheet.cells.get(index) } else { None }
    };
    let word = |offset: isize| cell_at(offset).map_or(EDGE, |cell| cell.word);
    let shape = |offset: isize| cell_at(offset).map_or(EDGE, |cell| cell.shape);
    let lexicon = |offset: isize| cell_at(offset).map_or(EDGE, |cell| cell.lexicon_set);
    let rules = |offset: isize| cell_at(offset).map_or(EDGE, |cell| cell.rule_set);
    let Some(cell) = cell_at(0) else { return };

    emit(1);
    for offset in -WINDOW..=WINDOW {
        emit(word(offset));
    }
    for offset in -2..=1 {
        emit(mix(word(offset), word(offset + 1)));
        emit(mix(shape(offset), shape(offset + 1)));
    }
    emit(mix(word(-1), word(1)));
    emit(mix(mix(word(-1), word(0)), word(1)));
    emit(mix(mix(shape(-1), shape(0)), shape(1)));
    emit(mix(mix(shape(-2), shape(-1)), mix(shape(0), mix(shape(1), shape(2)))));
    for offset in -2..=2 {
        emit(shape(offset));
    }
    emit(mix(word(0), shape(0)));
    for slot in 0..3 {
        emit(cell.prefix[slot]);
        emit(cell.suffix[slot]);
    }
    for offset in [-1, 1] {
        emit(cell_at(offset).map_or(0, |cell| cell.suffix[1]));
        emit(cell_at(offset).map_or(0, |cell| cell.prefix[1]));
    }
    let known = |offset: isize| cell_at(offset).map_or(EDGE, |cell| mix(cell.bare, u32::from(cell.common)));
    for offset in -2..=2 {
        emit(known(offset));
    }
    emit(mix(known(-1), known(0)));
    emit(mix(known(0), known(1)));
    emit(mix(mix(known(-1), known(0)), known(1)));
    emit(mix(mix(known(0), known(1)), known(2)));
    emit(mix(mix(known(-2), known(-1)), known(0)));
    emit(mix(word(-1), known(0)));
    emit(mix(known(0), word(1)));
    emit(mix(lexicon(-1), known(0)));
    emit(mix(known(0), mix(cell.head.1, cell.head.2)));
    emit(mix(known(0), cell.memory));
    emit(cell.beyond[0]);
    emit(cell.beyond[1]);
    emit(mix(cell.beyond[0], cell.beyond[1]));

    emit(cell.place + 1);
    for bit in 4..10 {
        emit(if cell.place >> bit & 1 == 1 { mix(shape(0), 1) } else { 0 });
    }
    emit((cell.place & 15) + 1);

    for slot in 0..3 {
        emit(cell.run[slot]);
        emit(if cell.run_at > 0 { mix(cell.run[slot], cell.run_at) } else { 0 });
    }
    emit(mix(cell.run[0], cell.run[2]));
    emit(mix(cell.run[1], cell.run_at));
    emit(cell.head.0);
    emit(mix(cell.head.0, cell.head.2));
    emit(mix(cell.head.1, cell.head.2));
    emit(mix(mix(cell.head.1, cell.head.2), word(0)));
    emit(mix(mix(cell.head.1, cell.head.2), shape(0)));
    emit(mix(mix(cell.head.1, cell.head.2), lexicon(0)));

    for offset in -2..=2 {
        emit(lexicon(offset));
    }
    emit(mix(lexicon(-1), lexicon(0)));
    emit(mix(lexicon(0), lexicon(1)));
    emit(mix(lexicon(0), shape(0)));
    emit(mix(lexicon(-1), word(0)));
    emit(mix(word(0), lexicon(1)));
    for offset in -1..=1 {
        emit(rules(offset));
    }
    emit(mix(rules(0), rules(1)));
    emit(mix(rules(-1), rules(0)));
    emit(mix(rules(0), shape(0)));
    emit(mix(rules(0), word(0)));

    emit(mix(cell.memory, shape(0)));
    let mut each = |kind: u32, value: u32| put(mix(0x1000 + kind, value));
    memory::features(cell.memory, |value| {
        each(0, value);
        each(1, mix(value, shape(0)));
    });
    for offset in -2..=2isize {
        let Some(near) = cell_at(offset) else { continue };
        for &value in &sheet.extra[near.lexicon.0 as usize..near.lexicon.1 as usize] {
            each(10 + (offset + 2) as u32, value);
        }
    }
    for offset in -1..=1isize {
        let Some(near) = cell_at(offset) else { continue };
        for &value in &sheet.extra[near.rules.0 as usize..near.rules.1 as usize] {
            each(20 + (offset + 2) as u32, value);
        }
    }
}
