//! Text that was broken into lines by width, as mail and terminals do it: such lines are one line.
//!
//! A line was broken by width when the next line's first word would have gone past the longest line. By chance that is so of few
//! lines; only a text where it is so of most long lines is joined.

/// The narrowest and the widest that text is broken to, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;
/// The fewest lines broken by width that tell such a text.
const FEWEST: usize = 3;

/// For each line of a text its number, where lines broken by width count as one with the next; empty where a text has none.
pub fn numbers(text: &str) -> Vec<u32> {
    let first_word = |line: &str| line.split_whitespace().next().map_or(0, |word| word.chars().count());
    let lines: Vec<(usize, usize)> = text.split('\n').map(|line| (line.trim_end().chars().count(), first_word(line))).collect();
    let length = |at: usize| lines[at].0;
    let meet = |at: usize| lines[at].1 > 0 && lines.get(at + 1).is_some_and(|next| next.1 > 0);
    let beside = |at: usize| meet(at) || at > 0 && meet(at - 1);
    let width = (0..lines.len()).filter(|&at| beside(at)).map(length).filter(|long| WIDTHS.contains(long)).max().unwrap_or(0);
    let broken = |at: usize| meet(at) && length(at) <= width && length(at) + 1 + lines[at + 1].1 > width;
    let whole = |at: usize| length(at) > width || meet(at) && 4 * length(at) >= 3 * width && !broken(at);
    let count = |is: &dyn Fn(usize) -> bool| (0..lines.len()).filter(|&at| is(at)).count();
    let joins = count(&broken);
    if joins < FEWEST || joins < 3 * count(&whole) {
        return Vec::new();
    }
    let mut number = 0;
    let next = |at: usize| {
        number += u32::from(at > 0 && !broken(at - 1));
        number
    };
    (0..lines.len()).map(next).collect()
}
