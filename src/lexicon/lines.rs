//! Lists of phrases or words, told apart by the hash of their words.
//!
//! The lists come front-coded, one for each kind of line: for each line, how many bytes it shares with the one before, and the
//! rest. An automaton built ahead would need no unfolding, but the page is served compressed, and there sorted text weighs half of
//! an automaton, and lists of one kind less than one list with the kinds beside it. They are unfolded once, at the first look-up.

use crate::map::{Bytes, Table};

/// Ends a list; lesser bytes begin a line. See `lines_build.rs`.
const END: u8 = 31;

/// About so many times as long as folded lists their lines are.
const UNFOLDED: usize = 2;

/// The lines of some lists. A line's number is its place in the lists, one after the other.
pub struct Lines {
    text: Box<[u8]>,
    /// Where each line starts in the text, and the text's end.
    starts: Vec<u32>,
    /// The list of each line.
    lists: Vec<u8>,
    /// What is looked up: whole lines, and their beginnings before a blank. Each by the number of a line that has it, and its length.
    beginnings: Vec<(u32, u32)>,
    table: Table,
}

/// How far a search word by word has come: the first bytes of a line, up to a word.
pub struct Beginning {
    line: usize,
    length: usize,
    bytes: Bytes,
}

impl Beginning {
    /// Before the first word.
    pub fn empty() -> Self {
        Beginning { line: 0, length: 0, bytes: Bytes::default() }
    }
}

impl Lines {
    /// Unfolds front-coded lists.
    pub fn unfold(folded: &[u8]) -> Self {
        let mut text = Vec::with_capacity(UNFOLDED * folded.len());
        let mut lines =
            Lines { text: Box::default(), starts: Vec::new(), lists: Vec::new(), beginnings: Vec::new(), table: Table::default() };
        // The last line's first bytes, as many as the next may share.
        let mut begun = [Bytes::default(); END as usize];
        let (mut list, mut before, mut folded) = (0, 0, folded);
        while let Some((&shared, rest)) = folded.split_first() {
            let (rest, next) = rest.split_at(rest.iter().position(|&byte| byte <= END).unwrap_or(rest.len()));
            folded = next;
            if shared == END {
                list += 1;
                continue;
            }
            let start = text.len();
            let shared = usize::from(shared);
            text.extend_from_within(before..(before + shared).min(start));
            text.extend_from_slice(rest);
            lines.starts.push(start as u32);
            lines.lists.push(list);
            // What the line shares is entered with the line before.
            let mut bytes = begun[shared];
            for (length, &byte) in (shared..).zip(rest) {
                if byte == b' ' {
                    lines.enter(length, bytes);
                }
                bytes.add(byte);
                if let Some(known) = begun.get_mut(length + 1) {
                    *known = bytes;
                }
            }
            lines.enter(shared + rest.len(), bytes);
            before = start;
        }
        lines.starts.push(text.len() as u32);
        lines.text = text.into();
        lines
    }

    /// Enters the first bytes of the last line, with their hash.
    fn enter(&mut self, length: usize, bytes: Bytes) {
        self.beginnings.push((self.lists.len() as u32 - 1, length as u32));
        self.table.add(bytes.hash());
    }

    fn line(&self, number: usize) -> &[u8] {
        &self.text[self.starts[number] as usize..self.starts[number + 1] as usize]
    }

    /// The list of a line.
    pub fn list(&self, number: usize) -> u8 {
        self.lists[number]
    }

    /// All lines with their lists.
    pub fn iter(&self) -> impl Iterator<Item = (u8, &[u8])> {
        self.lists.iter().enumerate().map(|(number, &list)| (list, self.line(number)))
    }

    /// Goes on by a word: calls `whole` with the numbers of the lines that end behind it, in order, and gives the beginning of those
    /// where a blank follows.
    pub fn follow(&self, from: &Beginning, word: &str, mut whole: impl FnMut(usize)) -> Option<Beginning> {
        let mut bytes = from.bytes;
        word.bytes().for_each(|byte| bytes.add(byte));
        let begun = &self.line(from.line)[..from.length];
        let length = begun.len() + word.len();
        let (hash, mut goes_on) = (bytes.hash(), None);
        let mut probe = hash;
        while let Some(found) = self.table.next(hash, &mut probe) {
            let (number, upto) = (self.beginnings[found].0 as usize, self.beginnings[found].1 as usize);
            let line = self.line(number);
            if upto != length || !line.starts_with(begun) || !line[..length].ends_with(word.as_bytes()) {
                continue;
            }
            if line.len() == length {
                whole(number);
            } else {
                goes_on = Some(number);
            }
        }
        bytes.add(b' ');
        goes_on.map(|line| Beginning { line, length: length + 1, bytes })
    }

    /// The list of a line of one word, the first where several have it.
    pub fn find(&self, word: &str) -> Option<u8> {
        let mut first = None;
        self.follow(&Beginning::empty(), word, |number| first = first.or(Some(self.lists[number])));
        first
    }
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
        for (line, list) in
            [("badan", Some(0)), ("badanan", Some(0)), ("bupati", Some(1)), ("camat", Some(0)), ("bada", None), ("", None), ("zz", None)]
        {
            assert_eq!(lines.find(line), list, "{line}");
        }
    }

    #[test]
    fn follows_word_by_word() {
        let lines = lines();
        for (words, wanted) in [
            ("badan", &[&[0, 5][..]][..]),
            ("badan pusat statistik", &[&[0, 5], &[1], &[2]]),
            ("badan pusat data", &[&[0, 5], &[1], &[]]),
            ("badan statistik pusat", &[&[0, 5], &[]]),
            ("pusat statistik", &[&[]]),
            ("bupati badan", &[&[6]]),
            ("é", &[&[]]),
        ] {
            let (mut from, mut found) = (Some(Beginning::empty()), Vec::new());
            for word in words.split(' ') {
                let Some(begun) = from else { break };
                let mut whole = Vec::new();
                from = lines.follow(&begun, word, |number| whole.push(number));
                found.push(whole);
            }
            assert_eq!(found, wanted, "{words}");
        }
    }
}
