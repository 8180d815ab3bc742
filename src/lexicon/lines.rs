//! Lists of phrases or words, told apart by the hash of their words.
//!
//! The lists come front-coded, one for each kind of line: for each line, how many bytes it shares with the one before, and the
//! rest. An automaton built ahead would need no start, but the page is served compressed, and there sorted text weighs half of an
//! automaton, and lists of one kind less than one list with the kinds beside it. At the first look-up they are read once, and what
//! is kept of a line is its hash: [`Slot`] says how much of it, and so how seldom another phrase is taken for it.

use crate::map::Bytes;

/// Ends a list; lesser bytes begin a line. See `lines_build.rs`.
const END: u8 = 31;

/// The lines of some lists. A line's number is its place in the lists, one after the other.
pub struct Lines {
    /// The number of each list's first line.
    firsts: Vec<u32>,
    /// What is looked up: whole lines, and their beginnings before a blank, each in the first slot that was free from its hash on. As
    /// many as a power of two, at least half of them free.
    slots: Box<[Slot]>,
}

/// 0 while it is free. Below, 32 bits: 1 for a beginning, else twice the line's number, and 2. Above, 32 bits of the hash, others than
/// those that choose the slot: among 40,000 lines, one in some thousand million unknown words is taken for a known one.
type Slot = u64;

/// Stands for a beginning in a slot.
const GOES_ON: u32 = 1;

/// How far a search word by word has come: the first bytes of a line, up to a word.
#[derive(Clone, Copy, Default)]
pub struct Beginning(Bytes);

impl Lines {
    /// Reads front-coded lists.
    pub fn of(folded: &[u8]) -> Self {
        let (entries, folded) = folded.split_first_chunk().unwrap_or((&[0; 4], &[]));
        let slots = vec![0; (2 * u32::from_le_bytes(*entries) as usize + 1).next_power_of_two()].into();
        let mut lines = Lines { firsts: vec![0], slots };
        // The hashes of the last line's first bytes, as many as the next may share.
        let mut begun = [Bytes::default(); END as usize];
        let (mut bytes, mut length, mut number) = (Bytes::default(), 0, 0);
        for &byte in folded {
            if byte > END {
                if byte == b' ' {
                    lines.enter(bytes, GOES_ON);
                }
                bytes.add(byte);
                length += 1;
                if let Some(known) = begun.get_mut(length) {
                    *known = bytes;
                }
                continue;
            }
            if length > 0 {
                number += 1;
                lines.enter(bytes, 2 * number);
            }
            if byte == END {
                lines.firsts.push(number);
            }
            // What the line shares is entered with the line before.
            length = usize::from(byte % END);
            bytes = begun[length];
        }
        lines
    }

    /// Puts what has a hash into the first slot that is free.
    fn enter(&mut self, bytes: Bytes, what: u32) {
        let (mut slot, upper) = self.place(bytes);
        while self.slots[slot] != 0 {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = upper | u64::from(what);
    }

    /// The slot that a hash chooses, and what stands above there.
    fn place(&self, bytes: Bytes) -> (usize, u64) {
        let [upper, lower] = bytes.halves();
        (upper as usize & (self.slots.len() - 1), u64::from(lower) << 32)
    }

    /// The list of a line, and the line's place in it.
    pub fn list(&self, number: usize) -> (usize, usize) {
        let list = self.firsts.partition_point(|&first| first as usize <= number) - 1;
        (list, number - self.firsts[list] as usize)
    }

    /// The number of each list's first line, and after the last list, that of all lines.
    pub fn firsts(&self) -> &[u32] {
        &self.firsts
    }

    /// Goes on by a word: calls `whole` with the numbers of the lines that end behind it, in order, and gives the beginning of those
    /// where a blank follows.
    pub fn follow(&self, from: Beginning, word: &str, mut whole: impl FnMut(usize)) -> Option<Beginning> {
        let mut bytes = from.0;
        word.bytes().for_each(|byte| bytes.add(byte));
        let (mut slot, upper) = self.place(bytes);
        let mut goes_on = false;
        while self.slots[slot] != 0 {
            let what = self.slots[slot] as u32;
            if self.slots[slot] ^ u64::from(what) == upper {
                if what == GOES_ON {
                    goes_on = true;
                } else {
                    whole(what as usize / 2 - 1);
                }
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        bytes.add(b' ');
        goes_on.then_some(Beginning(bytes))
    }

    /// The list of a line of one word, the first where several have it.
    pub fn find(&self, word: &str) -> Option<usize> {
        let mut first = None;
        self.follow(Beginning::default(), word, |number| first = first.or(Some(self.list(number).0)));
        first
    }
}

/// Calls `line(list, bytes)` with every line of front-coded lists.
pub fn unfold(folded: &[u8], mut line: impl FnMut(usize, &[u8])) {
    let (mut list, mut bytes) = (0, Vec::new());
    let mut rest = folded.get(4..).unwrap_or_default();
    while let Some((&shared, after)) = rest.split_first() {
        let (new, next) = after.split_at(after.iter().position(|&byte| byte <= END).unwrap_or(after.len()));
        rest = next;
        if shared == END {
            list += 1;
            continue;
        }
        bytes.truncate(shared.into());
        bytes.extend_from_slice(new);
        line(list, &bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // badan, badan pusat, badan pusat statistik, badanan, camat; badan, bupati
    const FOLDED: &[u8] = b"\x09\0\0\0\x00badan\x05 pusat\x0b statistik\x05an\x00camat\x1f\x00badan\x01upati\x1f";

    #[test]
    fn unfolds_every_line() {
        let mut lines = Vec::new();
        unfold(FOLDED, |list, line| lines.push((list, String::from_utf8_lossy(line).into_owned())));
        let wanted = ["badan", "badan pusat", "badan pusat statistik", "badanan", "camat"].map(|line| (0, line.to_owned()));
        assert_eq!(lines[..5], wanted);
        assert_eq!(lines[5..], ["badan", "bupati"].map(|line| (1, line.to_owned())));
    }

    #[test]
    fn finds_whole_lines_only() {
        let lines = Lines::of(FOLDED);
        for (line, list) in
            [("badan", Some(0)), ("badanan", Some(0)), ("bupati", Some(1)), ("camat", Some(0)), ("bada", None), ("", None), ("zz", None)]
        {
            assert_eq!(lines.find(line), list, "{line}");
        }
    }

    #[test]
    fn an_empty_list_holds_nothing() {
        for folded in [&b""[..], b"\0\0\0\0", b"\0\0\0\0\x1f"] {
            assert_eq!(Lines::of(folded).find("badan"), None);
        }
    }

    #[test]
    fn follows_word_by_word() {
        let lines = Lines::of(FOLDED);
        for (words, wanted) in [
            ("badan", &[&[0, 5][..]][..]),
            ("badan pusat statistik", &[&[0, 5], &[1], &[2]]),
            ("badan pusat data", &[&[0, 5], &[1], &[]]),
            ("badan statistik pusat", &[&[0, 5], &[]]),
            ("pusat statistik", &[&[]]),
            ("bupati badan", &[&[6]]),
            ("é", &[&[]]),
        ] {
            let (mut from, mut found) = (Some(Beginning::default()), Vec::new());
            for word in words.split(' ') {
                let Some(begun) = from else { break };
                let mut whole = Vec::new();
                from = lines.follow(begun, word, |number| whole.push(number));
                found.push(whole);
            }
            assert_eq!(found, wanted, "{words}");
        }
    }
}
