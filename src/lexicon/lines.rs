//! A sorted list of phrases or words, told apart by binary search.
//!
//! The list comes front-coded: for each line, how many bytes it shares with the one before, and the rest. An automaton built
//! ahead would need no unfolding, but the page is served compressed, and there sorted text weighs half of an automaton. It is
//! unfolded once, at the first look-up.

use std::cmp::Ordering;
use std::ops::Range;

/// Sorted lines, each once.
pub struct Lines {
    text: Vec<u8>,
    /// Where each line starts in the text, and the text's end.
    starts: Vec<u32>,
    /// For each first byte, the number of the first line that begins with it or a greater one.
    heads: Vec<u32>,
}

impl Lines {
    /// Unfolds a front-coded list: `shared` has a byte a line, `rests` what follows, each ended by a line feed.
    pub fn unfold(shared: &[u8], rests: &[u8]) -> Self {
        let mut text: Vec<u8> = Vec::with_capacity(rests.len() * 2);
        let mut starts: Vec<u32> = Vec::with_capacity(shared.len() + 1);
        let mut heads: Vec<u32> = Vec::with_capacity(257);
        for (&shared, rest) in shared.iter().zip(rests.split(|&byte| byte == b'\n')) {
            let before = starts.last().map_or(0, |&start| start as usize);
            let common = before..(before + shared as usize).min(text.len());
            let number = starts.len() as u32;
            starts.push(text.len() as u32);
            text.extend_from_within(common);
            text.extend_from_slice(rest);
            let head = text.get(starts[number as usize] as usize).copied().unwrap_or_default();
            while heads.len() <= usize::from(head) {
                heads.push(number);
            }
        }
        starts.push(text.len() as u32);
        heads.resize(257, starts.len() as u32 - 1);
        Lines { text, starts, heads }
    }

    fn line(&self, number: usize) -> &[u8] {
        match (self.starts.get(number), self.starts.get(number + 1)) {
            (Some(&from), Some(&to)) => &self.text[from as usize..to as usize],
            _ => &[],
        }
    }

    /// The lines that may begin with a word.
    pub fn beginning(&self, word: &str) -> Range<usize> {
        let head = usize::from(word.as_bytes().first().copied().unwrap_or_default());
        self.heads[head] as usize..self.heads[head + 1] as usize
    }

    /// Among `lines`, which share their first `depth` bytes: the number of the line that ends after `word`, and the lines where
    /// a blank follows it.
    pub fn narrow(&self, lines: Range<usize>, depth: usize, word: &str) -> (Option<usize>, Range<usize>) {
        let rest = |number: usize| self.line(number).get(depth..).unwrap_or_default();
        let word = word.as_bytes();
        let from = first(lines.clone(), |number| rest(number) >= word);
        let whole = (from < lines.end && rest(from) == word).then_some(from);
        let from = from + usize::from(whole.is_some());
        // A blank sorts before all that may follow a word.
        let goes_on = |number: usize| match rest(number).get(..word.len()).unwrap_or(rest(number)).cmp(word) {
            Ordering::Equal => rest(number).get(word.len()) == Some(&b' '),
            order => order == Ordering::Less,
        };
        let to = first(from..lines.end, |number| !goes_on(number));
        (whole, from..to)
    }

    /// The number of a line.
    pub fn find(&self, line: &str) -> Option<usize> {
        let lines = self.beginning(line);
        let number = first(lines.clone(), |number| self.line(number) >= line.as_bytes());
        (number < lines.end && self.line(number) == line.as_bytes()).then_some(number)
    }
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
        // badan, badan pusat, badan pusat statistik, badanan, bupati, camat
        Lines::unfold(&[0, 5, 11, 5, 1, 0], b"badan\n pusat\n statistik\nan\nupati\ncamat\n")
    }

    #[test]
    fn finds_whole_lines_only() {
        let lines = lines();
        for (line, number) in [
            ("badan", Some(0)),
            ("badan pusat statistik", Some(2)),
            ("bupati", Some(4)),
            ("camat", Some(5)),
            ("bada", None),
            ("", None),
            ("zz", None),
        ] {
            assert_eq!(lines.find(line), number, "{line}");
        }
    }

    #[test]
    fn narrows_word_by_word() {
        let lines = lines();
        let (whole, rest) = lines.narrow(lines.beginning("badan"), 0, "badan");
        assert_eq!((whole, rest.clone()), (Some(0), 1..3));
        let (whole, rest) = lines.narrow(rest, "badan ".len(), "pusat");
        assert_eq!((whole, rest.clone()), (Some(1), 2..3));
        assert_eq!(lines.narrow(rest, "badan pusat ".len(), "data").0, None);
        assert_eq!(lines.narrow(lines.beginning("é"), 0, "é"), (None, 6..6));
    }
}
