//! The second opinion: how probable it is that a proposed span, as a whole, is a mention.
//!
//! The chain sees a token and its neighbours; a span has a first and a last word, a length, words before and behind it, rivals
//! that it overlaps, and namesakes elsewhere in the article. For every span that the chain or a rule proposes the judge adds
//! the weights of such features up and turns the sum into a probability, the confidence of the mention.

use std::collections::HashMap;

use super::hash::mix;
use super::labels::KINDS;
use super::model::Table;
use super::sheet::{EDGE, Sheet};
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
    namesakes: HashMap<u32, [Best; KINDS]>,
    /// For each token, the end and kind of the last likely mention that ends at or before it, and the start and kind of the
    /// first that begins at or after it.
    beside: Vec<[Option<(usize, usize)>; 2]>,
    /// By token: candidates of rules that begin there.
    starting: HashMap<usize, Vec<usize>>,
    /// By token: candidates of rules that end before there.
    ending: HashMap<usize, Vec<usize>>,
}

const WHOLE: u32 = 1;
const FIRST: u32 = 2;
const LAST: u32 = 3;
const ANY: u32 = 4;

/// Hash of a span's folded words.
fn phrase(sheet: &Sheet, start: usize, end: usize) -> u32 {
    sheet.cells[start..end].iter().fold(17, |hash, cell| mix(hash, cell.word))
}

impl Bench {
    /// Joins the spans of the chain, `(start, end, kind, probability)`, with the rules' candidates.
    pub fn of(sheet: &Sheet, rules: &[Candidate], chain: &[(usize, usize, usize, f32)]) -> Bench {
        let mut proposals: Vec<Proposal> = chain
            .iter()
            .map(|&(start, end, kind, chain)| Proposal { start, end, kind, chain, rules: Vec::new() })
            .chain(rules.iter().enumerate().filter(|(_, rule)| !rule.relative).map(|(index, rule)| Proposal {
                start: rule.tokens.start,
                end: rule.tokens.end,
                kind: rule.kind as usize,
                chain: 0.0,
                rules: vec![index],
            }))
            .collect();
        proposals.order_by(|a, b| (a.start, a.end, a.kind).cmp(&(b.start, b.end, b.kind)));
        proposals.dedup_by(|later, kept| {
            let same = (later.start, later.end, later.kind) == (kept.start, kept.end, kept.kind);
            if same {
                kept.chain = kept.chain.max(later.chain);
                kept.rules.append(&mut later.rules);
            }
            same
        });
        let mut bench = Bench {
            cover: vec![[0.0; KINDS]; sheet.cells.len()],
            namesakes: HashMap::new(),
            beside: vec![[None; 2]; sheet.cells.len() + 1],
            starting: HashMap::new(),
            ending: HashMap::new(),
            proposals: Vec::new(),
        };
        for (index, rule) in rules.iter().enumerate() {
            bench.starting.entry(rule.tokens.start).or_default().push(index);
            bench.ending.entry(rule.tokens.end).or_default().push(index);
        }
        for proposal in &proposals {
            let (start, end, kind) = (proposal.start, proposal.end, proposal.kind);
            for cover in &mut bench.cover[start..end] {
                cover[kind] = cover[kind].max(proposal.chain);
            }
            if proposal.chain < 0.1 {
                continue;
            }
            let mut note = |role: u32, hash: u32, at: usize| {
                bench.namesakes.entry(mix(role, hash)).or_insert([Best::default(); KINDS])[kind].add(proposal.chain, at);
            };
            note(WHOLE, phrase(sheet, start, end), start);
            note(FIRST, sheet.cells[start].word, start);
            note(LAST, sheet.cells[end - 1].word, end - 1);
            for at in start..end {
                note(ANY, sheet.cells[at].word, at);
            }
        }
        for proposal in proposals.iter().filter(|proposal| proposal.chain >= 0.5) {
            bench.beside[proposal.end][0] = Some((proposal.end, proposal.kind));
            bench.beside[proposal.start][1] = Some((proposal.start, proposal.kind));
        }
        for at in 1..bench.beside.len() {
            bench.beside[at][0] = bench.beside[at][0].or(bench.beside[at - 1][0]);
        }
        for at in (1..bench.beside.len()).rev() {
            bench.beside[at - 1][1] = bench.beside[at - 1][1].or(bench.beside[at][1]);
        }
        bench.proposals = proposals;
        bench
    }

    /// Calls `put(feature, value)` for every feature of a proposal.
    pub fn features(&self, sheet: &Sheet, rules: &[Candidate], index: usize, put: &mut impl FnMut(u32, f32)) {
        let proposal = &self.proposals[index];
        let (start, end, kind) = (proposal.start, proposal.end, proposal.kind);
        let cell = |at: usize| sheet.cells.get(at);
        let line = sheet.chain(start);
        let inside = |at: usize| line.contains(&at);
        let before = start.checked_sub(1).filter(|&at| inside(at));
        let after = Some(end).filter(|&at| inside(at));
        let word = |at: Option<usize>| at.and_then(cell).map_or(EDGE, |cell| cell.word);
        let shape = |at: Option<usize>| at.and_then(cell).map_or(EDGE, |cell| cell.shape);
        let lexicon = |at: Option<usize>| at.and_then(cell).map_or(EDGE, |cell| cell.lexicon_set);
        let (first, last) = (Some(start), Some(end - 1));

        let mut template = 0x100u32;
        let mut emit = |value: u32| {
            template += 1;
            put(mix(template, value), 1.0);
        };
        emit(0);
        emit(bucket(proposal.chain));
        let rival = self.rival(index);
        emit(mix(bucket(proposal.chain), bucket(rival.0)));
        emit(mix(bucket(proposal.chain), bucket(rival.1)));
        emit(bucket(rival.0.max(rival.1)));
        let length = end - start;
        let size = length.min(12) as u32;
        emit(size);
        emit(mix(size, bucket(proposal.chain)));
        emit(word(before));
        emit(word(after));
        emit(mix(shape(before), shape(first)));
        emit(mix(shape(last), shape(after)));
        emit(mix(lexicon(before), lexicon(first)));
        emit(mix(lexicon(last), lexicon(after)));
        emit(lexicon(before));
        emit(lexicon(after));
        emit(pattern(sheet, start, end));
        emit(balance(sheet, start, end));
        let known = |at: Option<usize>| at.and_then(cell).map_or(EDGE, |cell| mix(cell.bare, u32::from(cell.common)));
        emit(mix(known(before), known(first)));
        emit(mix(known(last), known(after)));
        let strange = sheet.cells[start..end].iter().filter(|cell| cell.mark == 0 && !cell.common && cell.bare < 16).count();
        emit(mix(strange.min(4) as u32, size));
        emit(sheet.cells[start].place & 0x3f);
        emit(mix(u32::from(start == line.start), u32::from(end == line.end)));
        emit(mix(sheet.cells[start].place >> 6, sheet.cells[end - 1].place >> 6));
        if length <= 4 {
            emit(sheet.cells[start..end].iter().fold(3, |hash, cell| mix(hash, cell.shape)));
            emit(sheet.cells[start..end].iter().fold(3, |hash, cell| mix(hash, cell.lexicon_set)));
        }

        for (role, found) in [(0x270, self.beside[start][0]), (0x278, self.beside[end][1])] {
            let Some((at, kind)) = found else { continue };
            let gap = if role == 0x270 { at..start } else { end..at };
            let long = gap.len().min(6) as u32;
            let words = if gap.len() <= 3 { phrase(sheet, gap.start, gap.end) } else { long };
            put(mix(role, mix(kind as u32, long)), 1.0);
            put(mix(role + 1, mix(kind as u32, words)), 1.0);
        }

        let key = |role: u32, hash: u32| self.namesakes.get(&mix(role, hash));
        for (role, hash, at) in [
            (WHOLE, phrase(sheet, start, end), start),
            (FIRST, sheet.cells[start].word, start),
            (LAST, sheet.cells[end - 1].word, end - 1),
            (ANY, sheet.cells[start].word, start),
            (ANY + 1, sheet.cells[end - 1].word, end - 1),
        ] {
            let best = key(role.min(ANY), hash);
            let same = best.map_or(0.0, |best| best[kind].except(at));
            let other = best.map_or(0.0, |best| {
                best.iter().enumerate().filter(|&(other, _)| other != kind).map(|(_, best)| best.except(at)).fold(0.0, f32::max)
            });
            let role = 0x200 + role * 8;
            put(mix(role, bucket(same)), 1.0);
            put(mix(role + 1, bucket(other)), 1.0);
            put(mix(role + 2, mix(bucket(same), bucket(other))), 1.0);
            put(mix(role + 3, mix(bucket(same), bucket(proposal.chain))), 1.0);
            put(mix(role + 4, mix(bucket(same), size.min(3))), 1.0);
        }
        // The word behind the span, seen inside a mention of the kind elsewhere: the span may be cut short.
        for (role, at) in [(0x260, before), (0x261, after)] {
            let best = at.and_then(|at| key(ANY, sheet.cells[at].word).map(|best| best[kind].except(at))).unwrap_or(0.0);
            put(mix(role, mix(bucket(best), shape(at))), 1.0);
        }

        let mut named = |role: u32, hash: u32| put(mix(0x300 + role, hash), 1.0);
        for at in start..end {
            for &(to, class) in sheet.entries_at(at) {
                let to = to as usize;
                match (at == start, to == end) {
                    (true, true) => named(0, class),
                    (true, false) if to < end => named(1, class),
                    (false, true) => named(2, class),
                    (_, false) if to > end => named(3, class),
                    _ => named(4, class),
                }
            }
        }
        if let Some(after) = after {
            for &(_, class) in sheet.entries_at(after) {
                named(6, class);
            }
        }
        named(7, u32::from(proposal.rules.is_empty()));
        for &rule in &proposal.rules {
            let name = super::hash::text(rules[rule].rule.name);
            named(8, name);
            named(9, mix(name, (rules[rule].confidence * 20.0) as u32));
            named(10, mix(name, bucket(proposal.chain)));
            named(11, mix(name, bucket(rival.0.max(rival.1))));
        }
        // Rules that see a mention with one of the span's ends, or one that begins right behind it.
        for (role, list) in
            [(12, self.starting.get(&start)), (13, self.ending.get(&end)), (14, self.starting.get(&end)), (15, self.ending.get(&start))]
        {
            for &rule in list.into_iter().flatten() {
                let candidate = &rules[rule];
                let longer = (candidate.tokens.len()).cmp(&length) as i8 + 1;
                let own = candidate.kind as usize == kind;
                if own && longer == 1 && role < 14 {
                    continue;
                }
                named(role, mix(super::hash::text(candidate.rule.name), longer as u32));
                named(role + 4, mix(candidate.kind as u32, longer as u32));
            }
        }
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

    /// The best chain probability among overlapping proposals of the same kind and of the others.
    fn rival(&self, index: usize) -> (f32, f32) {
        let own = &self.proposals[index];
        let (mut same, mut other) = (0f32, 0f32);
        for at in own.start..own.end {
            for (kind, &probability) in self.cover[at].iter().enumerate() {
                if kind != own.kind {
                    other = other.max(probability);
                }
            }
        }
        let overlapping = |proposal: &&Proposal| proposal.kind == own.kind && proposal.start < own.end && own.start < proposal.end;
        // Neighbours in order of start: far enough back for any mention that the corpus knows.
        let reach = 64;
        for proposal in self.proposals[index.saturating_sub(reach)..index].iter().filter(overlapping) {
            same = same.max(proposal.chain);
        }
        for proposal in self.proposals[index + 1..].iter().take(reach).take_while(|next| next.start < own.end).filter(overlapping) {
            same = same.max(proposal.chain);
        }
        (same, other)
    }

    /// The probability that a proposal is right.
    pub fn weigh(&self, sheet: &Sheet, rules: &[Candidate], index: usize, table: &Table) -> f32 {
        let mut row = [0f32; KINDS];
        let kind = self.proposals[index].kind;
        self.features(sheet, rules, index, &mut |feature, value| {
            table.each(feature, |label, weight| {
                if let Some(slot) = row.get_mut(label) {
                    *slot += weight * value;
                }
            });
        });
        1.0 / (1.0 + (-row[kind] - self.prior(index)).exp())
    }
}

/// A probability in eleven steps, finer near 0 and 1.
fn bucket(probability: f32) -> u32 {
    const STEPS: [f32; 10] = [0.005, 0.03, 0.08, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95, 0.99];
    1 + STEPS.iter().take_while(|&&step| probability >= step).count() as u32
}

/// How the words of a span are written, repeats and inner words left out.
fn pattern(sheet: &Sheet, start: usize, end: usize) -> u32 {
    let (mut hash, mut before) = (5, 0);
    for cell in &sheet.cells[start..end] {
        if cell.shape != before {
            hash = mix(hash, cell.shape);
            before = cell.shape;
        }
    }
    hash
}

/// Whether the span's parentheses and quotation marks close, and how many small words it has.
fn balance(sheet: &Sheet, start: usize, end: usize) -> u32 {
    let (mut open, mut broken, mut quotes, mut commas, mut small) = (0i32, false, 0u32, 0u32, 0u32);
    for cell in &sheet.cells[start..end] {
        match cell.mark {
            b'(' => open += 1,
            b')' => {
                open -= 1;
                broken |= open < 0;
            }
            b'"' => quotes += 1,
            b',' => commas += 1,
            _ => small += u32::from(cell.shape == 1),
        }
    }
    u32::from(broken || open != 0) | (quotes & 1) << 1 | commas.min(2) << 2 | small.min(3) << 4
}
