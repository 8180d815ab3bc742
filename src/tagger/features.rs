//! The templates: which features of a token and its neighbours the model weighs.
//!
//! A template's number is its place in the order in which they are emitted. The order is part of the model's format: a template
//! that is added, moved or left out wants a new training.

use std::ops::{Range, RangeInclusive};

use super::hash::mix;
use super::memory;
use super::sheet::{Cell, EDGE, Sheet};

/// Words to either side whose own features count.
const WINDOW: isize = 3;

/// Families of features whose values are many for one token: each value counts by itself, wherever it stands in the list. The
/// neighbour's offset is added to the last two.
mod family {
    pub const MEMORY: u32 = 0x1000;
    pub const MEMORY_AND_SHAPE: u32 = 0x1001;
    pub const LEXICON: u32 = 0x100c;
    pub const RULES: u32 = 0x1016;
}

/// Calls `put` with the hash of every feature of a token. `line` is the chain that the token stands in.
pub fn of(sheet: &Sheet, line: &Range<usize>, at: usize, put: &mut impl FnMut(u32)) {
    let Some(view) = View::of(sheet, line, at) else { return };
    let mut out = Numbered { template: 0, put };
    out.emit(1);
    words_and_shapes(&view, &mut out);
    letters(&view, &mut out);
    knowledge(&view, &mut out);
    page(&view, &mut out);
    runs_and_heads(&view, &mut out);
    proposals(&view, &mut out);
    stops(&view, &mut out);
    out.emit(mix(view.cell.memory, view.shape(0)));
    one_by_one(&view, put);
}

/// Gives each template its number.
struct Numbered<'p, P> {
    template: u32,
    put: &'p mut P,
}

impl<P: FnMut(u32)> Numbered<'_, P> {
    /// The next template's value; 0 is none, and makes no feature.
    fn emit(&mut self, value: u32) {
        self.template += 1;
        if value != 0 {
            (self.put)(mix(self.template, value));
        }
    }
}

/// A token with its neighbours in the chain.
struct View<'s> {
    sheet: &'s Sheet,
    line: &'s Range<usize>,
    at: usize,
    cell: &'s Cell,
}

impl<'s> View<'s> {
    fn of(sheet: &'s Sheet, line: &'s Range<usize>, at: usize) -> Option<View<'s>> {
        let cell = sheet.cells.get(at).filter(|_| line.contains(&at))?;
        Some(View { sheet, line, at, cell })
    }

    fn near(&self, offset: isize) -> Option<&'s Cell> {
        let index = self.at.checked_add_signed(offset).filter(|index| self.line.contains(index))?;
        self.sheet.cells.get(index)
    }

    fn word(&self, offset: isize) -> u32 {
        self.near(offset).map_or(EDGE, |cell| cell.word)
    }

    fn shape(&self, offset: isize) -> u32 {
        self.near(offset).map_or(EDGE, |cell| cell.shape)
    }

    /// How it is written, and whether the corpus writes it without capitals.
    fn known(&self, offset: isize) -> u32 {
        self.near(offset).map_or(EDGE, |cell| mix(cell.bare, u32::from(cell.common)))
    }

    fn lexicon(&self, offset: isize) -> u32 {
        self.near(offset).map_or(EDGE, |cell| cell.lexicon_set)
    }

    fn rules(&self, offset: isize) -> u32 {
        self.near(offset).map_or(EDGE, |cell| cell.rule_set)
    }

    /// The class of the last head to the left, and what stands between.
    fn head(&self) -> u32 {
        mix(self.cell.head.1, self.cell.head.2)
    }
}

/// What is written, here and around, alone and joined.
fn words_and_shapes(view: &View, out: &mut Numbered<impl FnMut(u32)>) {
    let word = |offset| view.word(offset);
    let shape = |offset| view.shape(offset);
    for offset in -WINDOW..=WINDOW {
        out.emit(word(offset));
    }
    for offset in -2..=1 {
        out.emit(mix(word(offset), word(offset + 1)));
        out.emit(mix(shape(offset), shape(offset + 1)));
    }
    out.emit(mix(word(-1), word(1)));
    out.emit(mix(mix(word(-1), word(0)), word(1)));
    out.emit(mix(mix(shape(-1), shape(0)), shape(1)));
    out.emit(mix(mix(shape(-2), shape(-1)), mix(shape(0), mix(shape(1), shape(2)))));
    for offset in -2..=2 {
        out.emit(shape(offset));
    }
    out.emit(mix(word(0), shape(0)));
}

/// How the word and its neighbours begin and end.
fn letters(view: &View, out: &mut Numbered<impl FnMut(u32)>) {
    for (&prefix, &suffix) in view.cell.prefix.iter().zip(&view.cell.suffix) {
        out.emit(prefix);
        out.emit(suffix);
    }
    for offset in [-1, 1] {
        out.emit(view.near(offset).map_or(0, |cell| cell.suffix[1]));
        out.emit(view.near(offset).map_or(0, |cell| cell.prefix[1]));
    }
}

/// Common words and names around the token, and the words beyond the marks.
fn knowledge(view: &View, out: &mut Numbered<impl FnMut(u32)>) {
    let (cell, known) = (view.cell, |offset| view.known(offset));
    for offset in -2..=2 {
        out.emit(known(offset));
    }
    out.emit(mix(known(-1), known(0)));
    out.emit(mix(known(0), known(1)));
    out.emit(mix(mix(known(-1), known(0)), known(1)));
    out.emit(mix(mix(known(0), known(1)), known(2)));
    out.emit(mix(mix(known(-2), known(-1)), known(0)));
    out.emit(mix(view.word(-1), known(0)));
    out.emit(mix(known(0), view.word(1)));
    out.emit(mix(view.lexicon(-1), known(0)));
    out.emit(mix(known(0), view.head()));
    out.emit(mix(known(0), cell.memory));
    out.emit(cell.beyond[0]);
    out.emit(cell.beyond[1]);
    out.emit(mix(cell.beyond[0], cell.beyond[1]));
}

/// Where on the page it stands: the flags together, each with the shape, and the zone.
fn page(view: &View, out: &mut Numbered<impl FnMut(u32)>) {
    const FLAGS: RangeInclusive<u32> = 4..=9;
    const ZONE: u32 = 15;
    let place = view.cell.place;
    out.emit(place + 1);
    for bit in FLAGS {
        out.emit(if place >> bit & 1 == 1 { mix(view.shape(0), 1) } else { 0 });
    }
    out.emit((place & ZONE) + 1);
}

/// The capitalised run that it is in, and the word to the left that heads a name.
fn runs_and_heads(view: &View, out: &mut Numbered<impl FnMut(u32)>) {
    let cell = view.cell;
    for edge in cell.run {
        out.emit(edge);
        out.emit(if cell.run_at > 0 { mix(edge, cell.run_at) } else { 0 });
    }
    out.emit(mix(cell.run[0], cell.run[2]));
    out.emit(mix(cell.run[1], cell.run_at));
    out.emit(cell.head.0);
    out.emit(mix(cell.head.0, cell.head.2));
    out.emit(view.head());
    out.emit(mix(view.head(), view.word(0)));
    out.emit(mix(view.head(), view.shape(0)));
    out.emit(mix(view.head(), view.lexicon(0)));
}

/// What the lexicon has and the rules propose, each as one.
fn proposals(view: &View, out: &mut Numbered<impl FnMut(u32)>) {
    let lexicon = |offset| view.lexicon(offset);
    let rules = |offset| view.rules(offset);
    for offset in -2..=2 {
        out.emit(lexicon(offset));
    }
    out.emit(mix(lexicon(-1), lexicon(0)));
    out.emit(mix(lexicon(0), lexicon(1)));
    out.emit(mix(lexicon(0), view.shape(0)));
    out.emit(mix(lexicon(-1), view.word(0)));
    out.emit(mix(view.word(0), lexicon(1)));
    for offset in -1..=1 {
        out.emit(rules(offset));
    }
    out.emit(mix(rules(0), rules(1)));
    out.emit(mix(rules(-1), rules(0)));
    out.emit(mix(rules(0), view.shape(0)));
    out.emit(mix(rules(0), view.word(0)));
}

/// Where an event's name began, and where names mostly end.
fn stops(view: &View, out: &mut Numbered<impl FnMut(u32)>) {
    let (opened, next) = (view.cell.genre, view.cell.ahead);
    let genre = mix(u32::from(opened.word != 0), opened.stops);
    let ahead = mix(next.stop, next.words << 1 | u32::from(next.capital));
    out.emit(mix(opened.word, opened.stops));
    out.emit(mix(genre, view.shape(0)));
    out.emit(mix(genre, view.word(0)));
    out.emit(mix(genre, next.stop));
    out.emit(ahead);
    out.emit(mix(ahead, view.head()));
    out.emit(mix(ahead, view.shape(0)));
    out.emit(mix(ahead, view.rules(0)));
}

/// What the rest of the article says, the lexicon's entries and the rules' candidates, one by one.
fn one_by_one(view: &View, put: &mut impl FnMut(u32)) {
    memory::features(view.cell.memory, |value| {
        put(mix(family::MEMORY, value));
        put(mix(family::MEMORY_AND_SHAPE, mix(value, view.shape(0))));
    });
    let mut each = |family: u32, reach: isize, list: fn(&Cell) -> (u32, u32)| {
        for offset in -reach..=reach {
            let Some((from, to)) = view.near(offset).map(list) else { continue };
            for &value in &view.sheet.extra[from as usize..to as usize] {
                put(mix(family.wrapping_add_signed(offset as i32), value));
            }
        }
    };
    each(family::LEXICON, 2, |cell| cell.lexicon);
    each(family::RULES, 1, |cell| cell.rules);
}
