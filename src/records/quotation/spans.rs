//! Which marks open and close what: the cheapest reading of all marks of the page.
//!
//! A walk over marks and line ends with four states (outside, inside, inside a quotation within a quotation, inside single
//! marks) keeps the cheapest way to each state, so that one mark missing, doubled or turned round costs one quotation at
//! most. Time and memory grow with the number of marks and lines.

use std::ops::Range;

use super::cues;
use super::marks::{Family, Mark};
use crate::page::Page;
use crate::span::Span;

/// Words that stand between marks.
#[derive(Clone, Debug)]
pub struct Quoted {
    /// The opening mark; empty where the text has none.
    pub open: Range<usize>,
    /// The words.
    pub inner: Range<usize>,
    /// The closing mark; None where the text has none.
    pub close: Option<Range<usize>>,
    /// Family of the opening mark.
    pub family: Family,
}

impl Quoted {
    /// The token after the closing mark, or after the words.
    pub fn end(&self) -> usize {
        self.close.as_ref().map_or(self.inner.end, |close| close.end)
    }
}

const OUTSIDE: usize = 0;
const INSIDE: usize = 1;
const NESTED: usize = 2;
const SINGLE: usize = 3;
const STATES: usize = 4;

/// A mark whose price of closing is less closes.
const SURE_CLOSE: f32 = 0.1;

/// How many paragraphs words may run over.
const PARAGRAPHS: usize = 4;

/// Price of a quotation that another one cuts short.
const CUT_SHORT: f32 = 2.5;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Pass,
    Open,
    Close,
    /// The open quotation ends unclosed, another opens.
    Reopen,
    /// The open quotation ends unclosed.
    Abandon,
}

enum Event<'m> {
    Mark(&'m Mark),
    Line(Break),
}

/// The end of a line that holds marks, or lies between marks.
struct Break {
    /// Token after the line's last.
    end: usize,
    /// Price of ending an open quotation here.
    abandon: f32,
    /// Price of letting it run into the next line.
    run_over: f32,
}

/// The cheapest ways to each state.
struct Ways {
    /// Their prices before an event.
    best: [f32; STATES],
    /// Their prices behind it.
    next: [f32; STATES],
    /// The state before it, and the step from there.
    from: [(u8, Step); STATES],
}

impl Ways {
    /// Goes from one state to another where no way is cheaper. Written out once: it is asked for some twenty times.
    #[inline(never)]
    fn go(&mut self, a: usize, b: usize, step: Step, price: f32) {
        let price = self.best[a] + price;
        if price < self.next[b] {
            self.next[b] = price;
            self.from[b] = (a as u8, step);
        }
    }
}

/// Pairs the marks of a page.
pub fn pair(page: &Page, marks: &[Mark]) -> Vec<Quoted> {
    let events = events(page, marks);
    let mut ways = Ways { best: [0.0, f32::INFINITY, f32::INFINITY, f32::INFINITY], next: [0.0; STATES], from: [(0, Step::Pass); STATES] };
    let mut trail: Vec<[(u8, Step); STATES]> = Vec::with_capacity(events.len());
    for event in &events {
        ways.next = [f32::INFINITY; STATES];
        ways.from = [(0, Step::Pass); STATES];
        match event {
            Event::Mark(mark) if mark.family == Family::Double => {
                ways.go(OUTSIDE, INSIDE, Step::Open, mark.open);
                ways.go(OUTSIDE, OUTSIDE, Step::Pass, stray(mark));
                ways.go(INSIDE, OUTSIDE, Step::Close, mark.close);
                ways.go(INSIDE, INSIDE, Step::Reopen, mark.open + CUT_SHORT);
                ways.go(INSIDE, NESTED, Step::Pass, mark.open + 1.2);
                ways.go(INSIDE, INSIDE, Step::Pass, stray(mark) + if mark.is_measure { 0.3 } else { 1.0 });
                ways.go(NESTED, INSIDE, Step::Pass, mark.close);
                ways.go(SINGLE, SINGLE, Step::Pass, 0.8);
            }
            Event::Mark(mark) => {
                ways.go(OUTSIDE, SINGLE, Step::Open, mark.open + 0.2);
                ways.go(OUTSIDE, OUTSIDE, Step::Pass, if mark.opens_by_place { 1.0 } else { 0.2 });
                ways.go(INSIDE, INSIDE, Step::Pass, 0.0);
                ways.go(INSIDE, OUTSIDE, Step::Close, mark.close + if mark.before_cue { 0.5 } else { 3.0 });
                ways.go(NESTED, NESTED, Step::Pass, 0.0);
                ways.go(SINGLE, OUTSIDE, Step::Close, mark.close);
                ways.go(SINGLE, SINGLE, Step::Pass, if mark.close < mark.open { 0.7 } else { 0.1 });
            }
            Event::Line(end) => {
                ways.go(OUTSIDE, OUTSIDE, Step::Pass, 0.0);
                ways.go(INSIDE, OUTSIDE, Step::Abandon, end.abandon);
                ways.go(INSIDE, INSIDE, Step::Pass, end.run_over);
                ways.go(NESTED, OUTSIDE, Step::Abandon, end.abandon + 2.0);
                ways.go(NESTED, NESTED, Step::Pass, end.run_over + 1.0);
                ways.go(SINGLE, OUTSIDE, Step::Abandon, end.abandon + 1.5);
                ways.go(SINGLE, SINGLE, Step::Pass, end.run_over + 0.5);
            }
        }
        ways.best = ways.next;
        trail.push(ways.from);
    }
    let mut found = read_back(&events, &trail);
    add_unopened(page, marks, &mut found);
    found
}

/// The fewest tokens of words that nothing opens.
const SHORTEST: usize = 4;

/// Adds words that a mark closes before their cue, and nothing opens. They begin with their paragraph, behind the quotation before
/// them, or behind a verb that tells what is said.
fn add_unopened(page: &Page, marks: &[Mark], found: &mut Vec<Quoted>) {
    let tokens = &page.tokens;
    let dateline = page.dateline.as_ref().map_or(0, |dateline| tokens.within(Span::new(dateline.start, dateline.end)).end);
    for mark in marks.iter().filter(|mark| mark.family == Family::Double && mark.before_cue && !mark.is_measure) {
        let close = mark.tokens.clone();
        let stops = tokens.reads(close.start.saturating_sub(1), ", . ? ! …");
        let at = found.partition_point(|quoted| quoted.open.start < close.start);
        let opens = found.get(at).is_some_and(|quoted| quoted.open.start == close.start);
        let before = at.checked_sub(1).and_then(|at| found.get(at)).map_or(0, Quoted::end);
        let Some(line) = tokens.lines.get(tokens.line_of(close.start)).filter(|_| stops && !opens && before < close.start) else {
            continue;
        };
        let mut start = line.start.max(dateline.min(close.start));
        if before > start {
            start = (before..close.start).find(|&at| tokens.sentence_of(at) != tokens.sentence_of(before)).unwrap_or(close.start);
        }
        if let Some(cue) = (start..close.start).rev().find_map(|at| cues::at(page, at)) {
            let behind = |at: &usize| tokens.sentence_of(*at) != tokens.sentence_of(cue.tokens.start);
            start = if cues::is_active(page, cue.tokens.start) {
                cue.tokens.end
            } else {
                (cue.tokens.end..close.start).find(behind).unwrap_or(close.start)
            };
        }
        start += usize::from(tokens.reads(start, ", : bahwa"));
        if start + SHORTEST <= close.start {
            found.insert(at, Quoted { open: start..start, inner: start..close.start, close: Some(close), family: Family::Double });
        }
    }
}

/// Price of a double mark outside that is read as nothing.
fn stray(mark: &Mark) -> f32 {
    match mark {
        Mark { is_measure: true, .. } => 0.2,
        // A blank on the wrong side of a closing mark: `…, ”ujarnya`.
        Mark { before_cue: true, opens_by_place: true, close, .. } if *close < SURE_CLOSE => 3.5,
        Mark { before_cue: true, opens_by_place: true, .. } => 1.0,
        Mark { before_cue: true, .. } => 3.5,
        Mark { opens_by_place: true, .. } => 4.0,
        _ => 2.5,
    }
}

/// Follows the cheapest way, which ends outside, from the last event to the first.
fn read_back(events: &[Event], trail: &[[(u8, Step); STATES]]) -> Vec<Quoted> {
    let mut found = Vec::new();
    let mut state = OUTSIDE;
    let mut ending: Option<(usize, Option<Range<usize>>)> = None;
    for (event, from) in events.iter().zip(trail).rev() {
        let (before, step) = from[state];
        match (event, step) {
            (Event::Mark(mark), Step::Close) => ending = Some((mark.tokens.start, Some(mark.tokens.clone()))),
            (Event::Line(end), Step::Abandon) => ending = Some((end.end, None)),
            (Event::Mark(mark), Step::Open | Step::Reopen) => {
                if let Some((end, close)) = ending.take() {
                    let inner = mark.tokens.end..end;
                    if !inner.is_empty() {
                        found.push(Quoted { open: mark.tokens.clone(), inner, close, family: mark.family });
                    }
                }
                if step == Step::Reopen {
                    ending = Some((mark.tokens.start, None));
                }
            }
            _ => {}
        }
        state = before as usize;
    }
    found.reverse();
    found
}

fn events<'m>(page: &Page, marks: &'m [Mark]) -> Vec<Event<'m>> {
    let mut events = Vec::with_capacity(2 * marks.len() + 1);
    let mut next = 0;
    for (index, line) in page.tokens.lines.iter().enumerate() {
        while let Some(mark) = marks.get(next).filter(|mark| mark.tokens.start < line.end) {
            events.push(Event::Mark(mark));
            next += 1;
        }
        if next > 0 {
            events.push(Event::Line(line_end(page, index, line.end, marks.get(next))));
        }
    }
    events
}

fn line_end(page: &Page, index: usize, end: usize, next_mark: Option<&Mark>) -> Break {
    let Some(next) = page.tokens.lines.get(index + 1) else {
        return Break { end, abandon: 0.5, run_over: f32::INFINITY };
    };
    let (Some(last), Some(first)) = (page.tokens.get(end.saturating_sub(1)), page.tokens.get(next.start)) else {
        return Break { end, abandon: 0.5, run_over: f32::INFINITY };
    };
    if !page.is_article(first.span.start) {
        return Break { end, abandon: 0.5, run_over: f32::INFINITY };
    }
    let reopens = next_mark.is_some_and(|mark| mark.tokens.start == next.start);
    let blank_line = first.line > last.line + 1;
    let goes_on = page.text[first.span.start..].starts_with(char::is_lowercase) || page.tokens.reads(end - 1, ", -");
    let stops = page.tokens.reads(end - 1, ". ? ! …");
    // The next mark closes before a cue and nothing opened before it: the words run over whole paragraphs.
    let closes = next_mark.is_some_and(|mark| mark.before_cue && !mark.opens_by_place && mark.close < SURE_CLOSE && near(page, end, mark));
    Break {
        end,
        abandon: match (reopens, goes_on && !blank_line) {
            (true, _) => 0.8,
            (false, true) => 4.0,
            (false, false) if stops => 1.5,
            (false, false) => 2.5,
        },
        run_over: match (blank_line, goes_on) {
            // The words of a mark left at a line's end begin in the next line.
            (false, _) if page.tokens.reads(end - 1, "\"") => 0.3,
            (false, true) => 0.3,
            (false, false) if stops => 2.0,
            (false, false) => 1.5,
            (true, true) => 1.5,
            (true, false) if closes && stops => 1.2,
            (true, false) => 3.0,
        },
    }
}

/// True when a mark stands a few paragraphs behind a line's end at most.
fn near(page: &Page, end: usize, mark: &Mark) -> bool {
    page.tokens.line_of(mark.tokens.start) <= page.tokens.line_of(end.saturating_sub(1)) + PARAGRAPHS
}
