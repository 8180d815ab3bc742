//! What the tagger sees of each token, before features are made of it: one pass over the words, the lexicon entries and the
//! rules' candidates.

use super::hash::{mix, text};
use super::memory::Memory;
use crate::lexicon::Class;
use crate::mentions::candidate::Candidate;
use crate::order::Order;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

mod spelling;
mod stops;

use stops::{Ahead, Genre};

/// Stands for a neighbour past the end of the line.
pub const EDGE: u32 = 0x0ed6e;

/// Turns a word into one that was never seen.
const UNKNOWN: u32 = 0x0bad;

/// One token as the templates see it.
#[derive(Clone, Default)]
pub struct Cell {
    /// Hash of the folded word; of the pattern for long digit runs.
    pub word: u32,
    /// How it is written.
    pub shape: u32,
    /// The same without regard to blanks before it.
    pub bare: u32,
    /// First two, three and four letters.
    pub prefix: [u32; 3],
    /// Last two, three and four letters.
    pub suffix: [u32; 3],
    /// Hashes of (class, place in the entry), in `Sheet::extra`.
    pub lexicon: (u32, u32),
    /// Hashes of (rule, place in the candidate), in `Sheet::extra`.
    pub rules: (u32, u32),
    /// All lexicon classes at the token as one.
    pub lexicon_set: u32,
    /// All candidates' kinds and places at the token as one.
    pub rule_set: u32,
    /// Flags of the place: line's start, sentence's start, glued, in quotation marks, in parentheses, all-capitals line.
    pub place: u32,
    /// The capitalised run that the token is in: its first word, the word before it, the word after it.
    pub run: [u32; 3],
    /// How far into the run, at most 4; 0 outside.
    pub run_at: u32,
    /// The last word to the left that heads a mention, and what stands between: 0 nothing lower-case, up to 3.
    pub head: (u32, u32, u32),
    /// The sentence's last genre of an event to the left.
    pub genre: Genre,
    /// The next word or mark to the right at which names mostly end.
    pub ahead: Ahead,
    /// The next word to left and right that is no mark.
    pub beyond: [u32; 2],
    /// What the rest of the article says of the word.
    pub memory: u32,
    /// True for a word that the corpus writes without capitals.
    pub common: bool,
    /// The mark itself, where the token is one of ASCII's; else 0.
    pub mark: u8,
}

/// All tokens of a text as the templates see them.
#[derive(Default)]
pub struct Sheet {
    /// One per token.
    pub cells: Vec<Cell>,
    /// Variable parts of the cells.
    pub extra: Vec<u32>,
    /// Token ranges that are chains of their own: lines, and those joined that a page broke inside a sentence.
    pub chains: Vec<std::ops::Range<usize>>,
    /// Lexicon entries by first token: token after the last, and the class.
    entries: Vec<(u32, Class)>,
    /// Where each token's entries begin.
    first_entry: Vec<u32>,
}

/// Place of a token in a span of tokens.
pub fn place(at: usize, start: usize, end: usize) -> u32 {
    match (at == start, at + 1 == end) {
        (true, true) => 0,
        (true, false) => 1,
        (false, false) => 2,
        (false, true) => 3,
    }
}

impl Sheet {
    /// Reads a page and what the rules proposed on it.
    ///
    /// `common` knows the words that the corpus writes without capitals.
    pub fn of(page: &Page, rules: &[Candidate], common: impl Fn(u32) -> bool) -> Sheet {
        Sheet::hiding(page, rules, common, |_| false)
    }

    /// The same, with some words made unknown: those whose hash `hide` picks keep their shape and lose their letters.
    pub fn hiding(page: &Page, rules: &[Candidate], common: impl Fn(u32) -> bool, hide: impl Fn(u32) -> bool) -> Sheet {
        let tokens = &page.tokens;
        let n = tokens.len();
        let mut sheet = Sheet {
            cells: vec![Cell::default(); n],
            extra: Vec::new(),
            chains: page.runs.clone(),
            entries: Vec::new(),
            first_entry: vec![0],
        };
        for at in 0..n {
            let cell = &mut sheet.cells[at];
            spelling::read(page, at, cell);
            cell.common = common(cell.word);
            if hide(cell.word) {
                cell.common = false;
                (cell.word, cell.prefix, cell.suffix) = (mix(cell.word, UNKNOWN), [0; 3], [0; 3]);
            }
        }
        sheet.read_lexicon(page);
        sheet.read_rules(n, rules);
        sheet.read_places(page);
        sheet.read_runs(page);
        sheet.read_heads(page);
        stops::read(page, &mut sheet.cells);
        let memory = Memory::of(page, rules);
        for at in 0..n {
            sheet.cells[at].memory = memory.elsewhere(at);
        }
        sheet
    }

    /// The lexicon entries that begin at a token: token after the last, and the class.
    pub fn entries_at(&self, token: usize) -> &[(u32, Class)] {
        match (self.first_entry.get(token), self.first_entry.get(token + 1)) {
            (Some(&from), Some(&to)) => &self.entries[from as usize..to as usize],
            _ => &[],
        }
    }

    /// The chain that holds a token.
    pub fn chain(&self, token: usize) -> std::ops::Range<usize> {
        let index = self.chains.partition_point(|line| line.end <= token);
        self.chains.get(index).cloned().unwrap_or(token..token + 1)
    }

    fn read_lexicon(&mut self, page: &Page) {
        let n = self.cells.len();
        for at in 0..n {
            self.entries.extend(page.hits.at(at).iter().map(|hit| (hit.end as u32, hit.class)));
            self.first_entry.push(self.entries.len() as u32);
        }
        let mut until = [0usize; 256];
        let mut covering: Vec<Vec<u32>> = vec![Vec::new(); n];
        for hit in page.hits.iter() {
            let class = hit.class as usize;
            if hit.end <= until[class] {
                continue;
            }
            until[class] = hit.end;
            let name = text(hit.class.name());
            for (at, over) in covering.iter_mut().enumerate().take(hit.end).skip(hit.start) {
                over.push(mix(name, place(at, hit.start, hit.end)));
            }
        }
        for (cell, mut list) in self.cells.iter_mut().zip(covering) {
            list.order();
            list.dedup();
            cell.lexicon = (self.extra.len() as u32, (self.extra.len() + list.len()) as u32);
            cell.lexicon_set = list.iter().fold(1, |set, &one| mix(set, one));
            self.extra.extend(list);
        }
    }

    fn read_rules(&mut self, n: usize, rules: &[Candidate]) {
        let mut named: Vec<Vec<u32>> = vec![Vec::new(); n];
        let mut kinds: Vec<Vec<u32>> = vec![Vec::new(); n];
        for candidate in rules {
            let name = text(candidate.rule.name);
            for at in candidate.tokens.start..candidate.tokens.end.min(n) {
                let place = place(at, candidate.tokens.start, candidate.tokens.end);
                named[at].push(mix(name, place));
                kinds[at].push(mix(candidate.kind as u32, place));
            }
        }
        for (cell, (mut named, mut kinds)) in self.cells.iter_mut().zip(named.into_iter().zip(kinds)) {
            kinds.order();
            kinds.dedup();
            cell.rule_set = kinds.iter().fold(2, |set, &one| mix(set, one));
            named.extend(kinds);
            named.order();
            named.dedup();
            cell.rules = (self.extra.len() as u32, (self.extra.len() + named.len()) as u32);
            self.extra.extend(named);
        }
    }

    fn read_places(&mut self, page: &Page) {
        let tokens = &page.tokens;
        for line in &tokens.lines {
            let words = || line.clone().filter_map(|at| tokens.get(at)).filter(|token| token.kind == TokenKind::Word);
            let shouted = words().count() > 1
                && words().all(|token| token.shape != Shape::Lower && token.shape != Shape::Mixed)
                && words().filter(|token| token.shape == Shape::Upper).count() * 4 >= words().count() * 3;
            let titled = words().count() > 2 && words().filter(|token| token.shape != Shape::Lower).count() * 4 >= words().count() * 3;
            let (mut quoted, mut nested) = (false, 0u32);
            for at in line.clone() {
                match tokens.folded(at) {
                    "\"" => quoted = !quoted,
                    "(" => nested = (nested + 1).min(2),
                    ")" => nested = nested.saturating_sub(1),
                    _ => {}
                }
                let zone = page.zone_at(tokens.get(at).map_or(0, |token| token.span.start)) as u32;
                let cell = &mut self.cells[at];
                cell.place = zone | u32::from(shouted) << 4 | u32::from(titled) << 5 | u32::from(quoted) << 6 | u32::from(nested > 0) << 7;
            }
        }
        for sentence in &tokens.sentences {
            if let Some(cell) = self.cells.get_mut(sentence.start) {
                cell.place |= 1 << 8;
            }
        }
        for line in &tokens.lines {
            self.cells[line.start].place |= 1 << 9;
        }
        for line in &self.chains {
            let mut before = EDGE;
            for at in line.clone() {
                self.cells[at].beyond[0] = before;
                if tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark) {
                    before = self.cells[at].word;
                }
            }
            let mut after = EDGE;
            for at in line.clone().rev() {
                self.cells[at].beyond[1] = after;
                if tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark) {
                    after = self.cells[at].word;
                }
            }
        }
    }

    /// Runs of capitalised words, numbers and the small words and marks between them.
    fn read_runs(&mut self, page: &Page) {
        let tokens = &page.tokens;
        let capital = |at: usize| {
            tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mixed | Shape::Digits))
        };
        let link = |at: usize| matches!(tokens.folded(at), "dan" | "of" | "and" | "the" | "-" | "/" | "&" | "'" | "." | "(" | ")");
        for line in &self.chains {
            let mut at = line.start;
            while at < line.end {
                if !capital(at) {
                    at += 1;
                    continue;
                }
                let start = at;
                let mut end = at + 1;
                loop {
                    let mut next = end;
                    while next < line.end && next < end + 2 && link(next) {
                        next += 1;
                    }
                    if next < line.end && capital(next) {
                        end = next + 1;
                    } else {
                        break;
                    }
                }
                let first = self.cells[start].word;
                let before = if start > line.start { self.cells[start - 1].word } else { EDGE };
                let after = if end < line.end { self.cells[end].word } else { EDGE };
                for (inside, cell) in self.cells[start..end].iter_mut().enumerate() {
                    cell.run = [first, before, after];
                    cell.run_at = 1 + inside.min(3) as u32;
                }
                at = end;
            }
        }
    }

    /// The nearest word to the left that can head an office, an institution, a place or an event.
    fn read_heads(&mut self, page: &Page) {
        let tokens = &page.tokens;
        let heads = |class: Class| {
            matches!(
                class,
                Class::Office
                    | Class::OfficeHead
                    | Class::OfficeFunctional
                    | Class::OrgHead
                    | Class::OrgGeneric
                    | Class::OrgName
                    | Class::VenueHead
                    | Class::EventGenre
                    | Class::EventName
                    | Class::RegionWord
                    | Class::LawKind
            )
        };
        for sentence in &tokens.sentences {
            let mut head = (0, 0, 0);
            for at in sentence.clone() {
                self.cells[at].head = head;
                if let Some(hit) = page.hits.at(at).iter().find(|hit| heads(hit.class)) {
                    head = (self.cells[at].word, text(hit.class.name()), 0);
                } else if head.0 != 0 {
                    let between = tokens.get(at).map_or(3, |token| match (token.shape, tokens.folded(at)) {
                        (_, "dan" | "-" | "/" | "(" | ")") => 0,
                        (Shape::Lower, _) => 1,
                        (Shape::Mark, _) => 2,
                        _ => 0,
                    });
                    head.2 = (head.2 + between).min(4);
                }
            }
        }
    }
}
