//! Lists of phrases or words, told apart by binary search over all of them.
//!
//! The lists come front-coded, one for each kind of line: for each line, how many bytes it shares with the one before, and the
//! rest. An automaton built ahead would need no unfolding, but the page is served compressed, and there sorted text weighs half of
//! an automaton, and lists of one kind less than one list with the kinds beside it. They are unfolded and merged once, at the first
//! look-up.

use std::cmp::Ordering;
use std::ops::Range;

use crate::order;

/// Ends a list; lesser bytes begin a line. See `lines_build.rs`.
const END: u8 = 31;

/// About so many times as long as folded lists their lines are.
const UNFOLDED: usize = 2;

/// The lines of some lists. A line's number is its place in the lists, one after the other; its rank is its place when all are
/// sorted, where lines that are the same stand in the order of their lists.
pub struct Lines {
    text: Box<[u8]>,
    /// Where each line starts in the text, and the text's end.
    starts: Box<[u32]>,
    /// The list of each line.
    lists: Box<[u8]>,
    /// The number of the line of each rank.
    numbers: Box<[usize]>,
    /// The first bytes of the line of each rank: mostly these, compared as one number, are enough.
    first: Box<[u64]>,
    /// For each first byte, the rank of the first line that begins with it or a greater one.
    heads: Box<[usize]>,
}

impl Lines {
    /// Unfolds front-coded lists.
    pub fn unfold(folded: &[u8]) -> Self {
        let (mut text, mut starts, mut lists) = (Vec::with_capacity(UNFOLDED * folded.len()), Vec::new(), Vec::new());
        let (mut list, mut before, mut folded) = (0, 0, folded);
        while let Some((&shared, rest)) = folded.split_first() {
            let (rest, next) = rest.split_at(rest.iter().position(|&byte| byte <= END).unwrap_or(rest.len()));
            folded = next;
            if shared == END {
                list += 1;
                continue;
            }
            let start = text.len();
            text.extend_from_within(before..(before + usize::from(shared)).min(start));
            text.extend_from_slice(rest);
            starts.push(start as u32);
            lists.push(list);
            before = start;
        }
        starts.push(text.len() as u32);
        Lines::of(text.into(), starts.into(), lists.into())
    }

    /// Sorts the lines. Each list is one run of the merge.
    fn of(text: Box<[u8]>, starts: Box<[u32]>, lists: Box<[u8]>) -> Self {
        let line = |number: usize| &text[starts[number] as usize..starts[number + 1] as usize];
        let first: Box<[u64]> = (0..lists.len()).map(|number| first_bytes(line(number))).collect();
        let numbers = order::merged(lists.len(), &mut |a, b| first[a].cmp(&first[b]).then_with(|| line(a).cmp(line(b))));
        let first: Box<[u64]> = numbers.iter().map(|&number| first[number]).collect();
        let heads = (0..=256).map(|head| first.partition_point(|first| first >> 56 < head)).collect();
        Lines { text, starts, lists, numbers: numbers.into(), first, heads }
    }

    fn line(&self, number: usize) -> &[u8] {
        &self.text[self.starts[number] as usize..self.starts[number + 1] as usize]
    }

    /// The number of a rank's line, and its list.
    pub fn at(&self, rank: usize) -> (usize, u8) {
        let number = self.numbers[rank];
        (number, self.lists[number])
    }

    /// All lines with their lists.
    pub fn iter(&self) -> impl Iterator<Item = (u8, &[u8])> {
        self.lists.iter().enumerate().map(|(number, &list)| (list, self.line(number)))
    }

    /// The ranks of the lines that may begin with a word.
    pub fn beginning(&self, word: &str) -> Range<usize> {
        let head = usize::from(word.as_bytes().first().copied().unwrap_or_default());
        self.heads[head]..self.heads[head + 1]
    }

    /// Among lines, which share their first `depth` bytes: those that end after `word`, and those where a blank follows it.
    pub fn narrow(&self, ranks: Range<usize>, depth: usize, word: &str) -> (Range<usize>, Range<usize>) {
        let rest = |rank: usize| self.line(self.numbers[rank]).get(depth..).unwrap_or_default();
        let word = word.as_bytes();
        let from = first(ranks.clone(), |rank| rest(rank) >= word);
        let whole = from..(from..ranks.end).find(|&rank| rest(rank) != word).unwrap_or(ranks.end);
        // A blank sorts before all that may follow a word.
        let goes_on = |rank: usize| match rest(rank).get(..word.len()).unwrap_or(rest(rank)).cmp(word) {
            Ordering::Equal => rest(rank).get(word.len()) == Some(&b' '),
            order => order == Ordering::Less,
        };
        let to = first(whole.end..ranks.end, |rank| !goes_on(rank));
        (whole.clone(), whole.end..to)
    }

    /// The list of a line, the first where several have it.
    pub fn find(&self, line: &str) -> Option<u8> {
        let ranks = self.beginning(line);
        let start = first_bytes(line.as_bytes());
        let order = |rank: usize| self.first[rank].cmp(&start).then_with(|| self.line(self.numbers[rank]).cmp(line.as_bytes()));
        let rank = first(ranks.clone(), |rank| order(rank) != Ordering::Less);
        (rank < ranks.end && self.line(self.numbers[rank]) == line.as_bytes()).then(|| self.at(rank).1)
    }
}

/// The first eight bytes of a line as a number that sorts as they do.
fn first_bytes(line: &[u8]) -> u64 {
    let mut first = [0; 8];
    let length = line.len().min(8);
    first[..length].copy_from_slice(&line[..length]);
    u64::from_be_bytes(first)
}

/// The first number of a range for which something holds that holds for all after it; the range's end for none.
fn first(range: Range<usize>, holds: impl Fn(usize) -> bool) -> usize {
    let Range { start: mut from, end: mut to } = range;
    while from < to {
        let middle = from + (to - from) / 2;
        if holds(middle) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines() -> Lines {
        // badan, badan pusat, badan pusat statistik, badanan, camat; badan, bupati
        Lines::unfold(b"\x00badan\x05 pusat\x0b statistik\x05an\x00camat\x1f\x00badan\x01upati\x1f")
    }

    #[test]
    fn finds_whole_lines_only() {
        let lines = lines();
        for (line, list) in [
            ("badan", Some(0)),
            ("badan pusat statistik", Some(0)),
            ("bupati", Some(1)),
            ("camat", Some(0)),
            ("bada", None),
            ("", None),
            ("zz", None),
        ] {
            assert_eq!(lines.find(line), list, "{line}");
        }
    }

    #[test]
    fn narrows_word_by_word() {
        let lines = lines();
        let (whole, rest) = lines.narrow(lines.beginning("badan"), 0, "badan");
        assert_eq!(whole.map(|rank| lines.at(rank)).collect::<Vec<_>>(), [(0, 0), (5, 1)]);
        let (whole, rest) = lines.narrow(rest, "badan ".len(), "pusat");
        assert_eq!(whole.map(|rank| lines.at(rank)).collect::<Vec<_>>(), [(1, 0)]);
        assert!(lines.narrow(rest, "badan pusat ".len(), "data").0.is_empty());
        assert_eq!(lines.narrow(lines.beginning("é"), 0, "é"), (7..7, 7..7));
    }
}
