//! The second opinion: how probable it is that a proposed span, as a whole, is a mention.
//!
//! The chain sees a token and its neighbours; a span has a first and a last word, a length, words before and behind it, rivals
//! that it overlaps, and namesakes elsewhere in the article. For every span that the chain or a rule proposes the judge puts
//! such things into a row of numbers, and boosted trees turn the row into a probability, the confidence of the mention.

use super::forest::Forest;
use super::hash::mix;
use super::labels::KINDS;
use super::sheet::{Cell, Sheet};
use crate::lexicon::Class;
use crate::map::Map;
use crate::mentions::candidate::Candidate;
use crate::order::Order;

/// A span that may be a mention.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// First token.
    pub start: usize,
    /// Token after the last.
    pub end: usize,
    /// Number of its kind.
    pub kind: usize,
    /// Probability in the chain; 0 where only a rule proposed it.
    pub chain: f32,
    /// Indices of the rules' candidates with the same span and kind.
    pub rules: Vec<usize>,
    /// The greatest confidence of these.
    pub sure: f32,
}

/// The two best probabilities seen under a key for a kind, and where the best one stands.
#[derive(Clone, Copy, Default)]
struct Best {
    first: f32,
    at: usize,
    second: f32,
}

impl Best {
    fn add(&mut self, probability: f32, at: usize) {
        if self.first > 0.0 && self.at == at {
            self.first = self.first.max(probability);
        } else if probability > self.first {
            self.second = self.first;
            (self.first, self.at) = (probability, at);
        } else {
            self.second = self.second.max(probability);
        }
    }

    /// The best probability at another place than `at`.
    fn except(&self, at: usize) -> f32 {
        if self.at == at { self.second } else { self.first }
    }
}

/// All proposals of a text, with what each may ask about the others.
pub struct Bench {
    /// By start, then end, then kind.
    pub proposals: Vec<Proposal>,
    /// Best probability of any proposal of the kind that covers a token, and of one of another kind.
    cover: Vec<[f32; KINDS]>,
    /// By hash of role and words: best probabilities per kind.
    namesakes: Map<u32, [Best; KINDS]>,
    /// For each token, the end and kind of the last likely mention that ends at or before it, and the start and kind of the
    /// first that begins at or after it.
    beside: Vec<[Option<(usize, usize)>; 2]>,
    /// For each token, groups of lexicon classes (bits) with an entry that begins there.
    begins: Vec<u32>,
    /// For each token, groups of lexicon classes (bits) with an entry that ends before it.
    ends: Vec<u32>,
}

const WHOLE: u32 = 1;
const FIRST: u32 = 2;
const LAST: u32 = 3;
const ANY: u32 = 4;

/// Hash of a span's folded words.
fn phrase(sheet: &Sheet, start: usize, end: usize) -> u32 {
    sheet.cells[start..end].iter().fold(17, |hash, cell| mix(hash, cell.word))
}

/// The spans of the chain, `(start, end, kind, probability)`, and the rules' candidates: one proposal for each span and kind.
fn joined(rules: &[Candidate], chain: &[(usize, usize, usize, f32)]) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> = chain
        .iter()
        .map(|&(start, end, kind, chain)| Proposal { start, end, kind, chain, rules: Vec::new(), sure: 0.0 })
        .chain(rules.iter().enumerate().filter(|(_, rule)| !rule.relative).map(|(index, rule)| Proposal {
            start: rule.tokens.start,
            end: rule.tokens.end,
            kind: rule.kind as usize,
            chain: 0.0,
            rules: vec![index],
            sure: rule.confidence,
        }))
        .collect();
    proposals.order_by(|a, b| (a.start, a.end, a.kind).cmp(&(b.start, b.end, b.kind)));
    proposals.dedup_by(|later, kept| {
        let same = (later.start, later.end, later.kind) == (kept.start, kept.end, kept.kind);
        if same {
            kept.chain = kept.chain.max(later.chain);
            kept.rules.append(&mut later.rules);
            kept.sure = kept.sure.max(later.sure);
        }
        same
    });
    proposals
}

impl Bench {
    /// Joins the spans of the chain, `(start, end, kind, probability)`, with the rules' candidates.
    pub fn of(sheet: &Sheet, rules: &[Candidate], chain: &[(usize, usize, usize, f32)]) -> Bench {
        let mut bench = Bench {
            proposals: joined(rules, chain),
            cover: vec![[0.0; KINDS]; sheet.cells.len()],
            namesakes: Map::new(),
            beside: vec![[None; 2]; sheet.cells.len() + 1],
            begins: vec![0; sheet.cells.len() + 1],
            ends: vec![0; sheet.cells.len() + 1],
        };
        bench.note_entries(sheet);
        bench.note_namesakes(sheet);
        bench.note_neighbours();
        bench
    }

    /// Where the lexicon's entries begin and end.
    fn note_entries(&mut self, sheet: &Sheet) {
        for at in 0..sheet.cells.len() {
            for &(end, class) in sheet.entries_at(at) {
                let group = group(class);
                self.begins[at] |= group;
                if let Some(ends) = self.ends.get_mut(end as usize) {
                    *ends |= group;
                }
            }
        }
    }

    /// How probable the chain finds each kind at every token, and wherever the same words stand.
    fn note_namesakes(&mut self, sheet: &Sheet) {
        for proposal in &self.proposals {
            let (start, end, kind) = (proposal.start, proposal.end, proposal.kind);
            for cover in &mut self.cover[start..end] {
                cover[kind] = cover[kind].max(proposal.chain);
            }
            if proposal.chain < 0.1 {
                continue;
            }
            let mut note = |role: u32, hash: u32, at: usize| {
                self.namesakes.entry(mix(role, hash)).or_insert([Best::default(); KINDS])[kind].add(proposal.chain, at);
            };
            note(WHOLE, phrase(sheet, start, end), start);
            note(FIRST, sheet.cells[start].word, start);
            note(LAST, sheet.cells[end - 1].word, end - 1);
            for at in start..end {
                note(ANY, sheet.cells[at].word, at);
            }
        }
    }

    /// Which likely mention ends before every token, and which begins behind it.
    fn note_neighbours(&mut self) {
        for proposal in self.proposals.iter().filter(|proposal| proposal.chain >= 0.5) {
            self.beside[proposal.end][0] = Some((proposal.end, proposal.kind));
            self.beside[proposal.start][1] = Some((proposal.start, proposal.kind));
        }
        for at in 1..self.beside.len() {
            self.beside[at][0] = self.beside[at][0].or(self.beside[at - 1][0]);
        }
        for at in (1..self.beside.len()).rev() {
            self.beside[at - 1][1] = self.beside[at - 1][1].or(self.beside[at][1]);
        }
    }

    /// The row of numbers that the trees see of a proposal.
    pub fn row(&self, sheet: &Sheet, index: usize) -> Row {
        let proposal = &self.proposals[index];
        let (start, end, kind) = (proposal.start, proposal.end, proposal.kind);
        let mut columns = Columns { row: [0.0; COLUMNS], at: 0 };
        let chain = sheet.chain(start);
        let before = start.checked_sub(1).filter(|at| chain.contains(at));
        let after = Some(end).filter(|at| chain.contains(at));
        let flag = |set: bool| f32::from(u8::from(set));

        columns.put(kind as f32);
        for name in 0..=5 {
            columns.put(flag(kind == name));
        }
        columns.put(proposal.chain);
        columns.put(proposal.sure);
        columns.put(proposal.rules.len() as f32);
        self.rivals(index, &mut columns);
        for at in [before, after, before.and_then(|at| at.checked_sub(1)), after.map(|at| at + 1)] {
            columns.put(at.and_then(|at| self.cover.get(at)).map_or(0.0, |cover| cover[kind]));
        }

        let cells = &sheet.cells[start..end];
        let count = |wanted: &dyn Fn(&Cell) -> bool| cells.iter().filter(|cell| wanted(cell)).count() as f32;
        columns.put(cells.len() as f32);
        columns.put(count(&|cell| cell.bare == 1));
        columns.put(count(&|cell| cell.mark == 0 && !cell.common && cell.bare < 16));
        columns.put(count(&|cell| cell.mark != 0));
        columns.put(count(&|cell| cell.mark == b','));
        columns.put(count(&|cell| cell.mark == b'"'));
        columns.put(count(&|cell| cell.mark == b'(') - count(&|cell| cell.mark == b')'));
        columns.put(flag(cells.last().is_some_and(|cell| cell.mark == b')')));
        for at in [before, Some(start), Some(end - 1), after] {
            let cell = at.and_then(|at| sheet.cells.get(at));
            columns.put(cell.map_or(-1.0, |cell| if cell.mark != 0 { 40.0 + f32::from(cell.mark) } else { cell.bare.min(39) as f32 }));
            columns.put(cell.map_or(-1.0, |cell| flag(cell.common)));
            columns.put(cell.map_or(-1.0, |cell| flag(cell.shape != cell.bare)));
        }
        let place = sheet.cells[start].place;
        columns.put((place & 15) as f32);
        for bit in [4, 5, 6, 7, 8] {
            columns.put(flag(place >> bit & 1 == 1));
        }
        columns.put(flag(start == chain.start));
        columns.put(flag(end == chain.end));
        columns.put(sheet.cells[start].run_at as f32);
        columns.put(flag(after.is_some_and(|at| sheet.cells[at].run_at > 1)));

        for (role, found) in [(0, self.beside[start][0]), (1, self.beside[end][1])] {
            columns.put(found.map_or(-1.0, |(_, kind)| kind as f32));
            columns.put(found.map_or(99.0, |(at, _)| if role == 0 { start - at } else { at - end } as f32));
        }
        self.namesakes_of(sheet, proposal, &mut columns);
        self.entries_of(sheet, proposal, &mut columns);
        for bit in 0..8 {
            columns.put(flag(sheet.cells[start].memory >> bit & 1 == 1));
        }
        columns.row
    }

    /// What the other proposals that overlap this one say: greatest chain probability and greatest confidence of a rule among
    /// those of the same kind and of others, that hold it, lie in it, or cross it; and the sums of their probabilities.
    fn rivals(&self, index: usize, columns: &mut Columns) {
        let own = &self.proposals[index];
        let mut sums = [own.chain, 0.0];
        let mut best = [[0f32; 2]; 8];
        let near = self.proposals[..index].iter().rev().take(REACH);
        let next = self.proposals[index + 1..].iter().take(REACH).take_while(|other| other.start < own.end);
        for other in near.chain(next).filter(|other| other.start < own.end && own.start < other.end) {
            let holds = other.start <= own.start && own.end <= other.end;
            let lies = own.start <= other.start && other.end <= own.end;
            let relation = match (holds, lies) {
                (true, true) => 0,
                (true, false) => 1,
                (false, true) => 2,
                (false, false) => 3,
            };
            let slot = &mut best[relation + 4 * usize::from(other.kind != own.kind)];
            *slot = [slot[0].max(other.chain), slot[1].max(other.sure)];
            sums[usize::from(other.kind != own.kind)] += other.chain;
        }
        for sum in sums {
            columns.put(sum);
        }
        // The same span and kind is the proposal itself.
        for [chain, sure] in &best[1..] {
            columns.put(*chain);
            columns.put(*sure);
        }
    }

    /// What the chain says of the same words elsewhere in the article.
    fn namesakes_of(&self, sheet: &Sheet, proposal: &Proposal, columns: &mut Columns) {
        let (start, end, kind) = (proposal.start, proposal.end, proposal.kind);
        for (role, hash, at) in [
            (WHOLE, phrase(sheet, start, end), start),
            (FIRST, sheet.cells[start].word, start),
            (LAST, sheet.cells[end - 1].word, end - 1),
            (ANY, sheet.cells[start].word, start),
            (ANY, sheet.cells[end - 1].word, end - 1),
        ] {
            let best = self.namesakes.get(&mix(role, hash));
            columns.put(best.map_or(0.0, |best| best[kind].except(at)));
            let others = best.into_iter().flatten().enumerate().filter(|&(other, _)| other != kind);
            columns.put(others.map(|(_, best)| best.except(at)).fold(0.0, f32::max));
        }
        // The word beside the span, inside a mention of the kind elsewhere: the span may be cut short.
        for at in [start.checked_sub(1), Some(end)] {
            let best = at.and_then(|at| self.namesakes.get(&mix(ANY, sheet.cells.get(at)?.word)).map(|best| best[kind].except(at)));
            columns.put(best.unwrap_or(0.0));
        }
    }

    /// Where the lexicon's entries stand in the span and beside it.
    fn entries_of(&self, sheet: &Sheet, proposal: &Proposal, columns: &mut Columns) {
        let (start, end) = (proposal.start, proposal.end);
        let whole = sheet.entries_at(start).iter().filter(|(to, _)| *to as usize == end).fold(0, |all, (_, class)| all | group(*class));
        let across = sheet.entries_at(end - 1).iter().any(|(to, _)| *to as usize > end);
        let (begins, ends) = (self.begins[start], self.ends[end]);
        for bit in 0..GROUPS {
            let set = |mask: u32| mask >> bit & 1;
            columns.put(if set(whole) == 1 { 4.0 } else { (set(begins) + 2 * set(ends)) as f32 });
        }
        for bit in 0..GROUPS {
            columns.put((self.ends[start] >> bit & 1) as f32);
            columns.put((self.begins[end] >> bit & 1) as f32);
        }
        columns.put(f32::from(u8::from(across)));
    }

    /// What the chain says, before the judge adds to it: the log-odds of its probability.
    pub fn prior(&self, index: usize) -> f32 {
        let chain = self.proposals[index].chain;
        (chain.max(0.004) / (1.0 - chain).max(0.004)).ln()
    }

    /// The surest of the rules' candidates with a proposal's span and kind.
    pub fn surest<'r>(&self, rules: &'r [Candidate], index: usize) -> Option<&'r Candidate> {
        let own = self.proposals[index].rules.iter().map(|&rule| &rules[rule]);
        own.max_by(|a, b| a.confidence.total_cmp(&b.confidence).then(b.rule.name.cmp(a.rule.name)))
    }

    /// The probability that a proposal is right.
    pub fn weigh(&self, sheet: &Sheet, index: usize, forest: &Forest) -> f32 {
        1.0 / (1.0 + (-self.prior(index) - forest.sum(&self.row(sheet, index))).exp())
    }
}

/// Columns of a row.
pub const COLUMNS: usize = 127;
/// What the trees see of a proposal.
pub type Row = [f32; COLUMNS];

/// Fills a row from left to right.
struct Columns {
    row: Row,
    at: usize,
}

impl Columns {
    fn put(&mut self, value: f32) {
        debug_assert!(self.at < COLUMNS);
        if let Some(slot) = self.row.get_mut(self.at) {
            *slot = value;
        }
        self.at += 1;
    }
}

/// Proposals before and behind, in order of start, that are asked whether they overlap: enough for any mention of the corpus.
const REACH: usize = 96;
/// Groups of lexicon classes that the judge tells apart.
const GROUPS: usize = 14;

/// The group of a lexicon class, as a bit; 0 for those that say nothing of a span.
fn group(class: Class) -> u32 {
    let bit = match class {
        Class::Province | Class::Kabupaten | Class::Kota | Class::RegionAlias | Class::Kecamatan => 0,
        Class::RegionWord => 1,
        Class::OrgName | Class::OrgGeneric => 2,
        Class::OrgAcronym | Class::OrgGenericAcronym => 3,
        Class::OrgHead => 4,
        Class::Office | Class::OfficeHead | Class::OfficeFunctional | Class::Acting => 5,
        Class::Honorific | Class::Rank => 6,
        Class::GivenName | Class::FamilyName | Class::NamePrefix => 7,
        Class::Degree => 8,
        Class::EventGenre | Class::EventName | Class::Commemoration => 9,
        Class::VenueHead => 10,
        Class::OrgPlural | Class::Generic | Class::OfficeOutside => 11,
        Class::Place | Class::Outlet => 12,
        Class::SpeechVerb | Class::FunctionWord => 13,
        _ => return 0,
    };
    1 << bit
}
