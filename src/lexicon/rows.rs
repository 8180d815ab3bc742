//! Short texts that are found by their number.
//!
//! They lie one after the other, a line each. How long every [`BLOCK`] of them is lies beside them, so that nothing has to be read
//! through at the start.

/// Rows in a block. See `rows_build.rs`.
const BLOCK: usize = 32;

/// Texts by number.
pub struct Rows {
    text: &'static str,
    /// Where each block starts.
    starts: Vec<u32>,
}

impl Rows {
    /// Lays them over their text and the lengths of their blocks.
    pub fn over(text: &'static str, lengths: &[u8]) -> Self {
        let (lower, upper) = lengths.split_at(lengths.len() / 2);
        let mut starts = vec![0];
        let mut start = 0;
        for (&lower, &upper) in lower.iter().zip(upper) {
            start += u32::from(u16::from_le_bytes([lower, upper]));
            starts.push(start);
        }
        Rows { text, starts }
    }

    /// One of them; an empty one where there are not so many.
    pub fn row(&self, number: usize) -> &'static str {
        let block = self.starts.get(number / BLOCK).and_then(|&start| self.text.get(start as usize..));
        block.and_then(|block| block.split('\n').nth(number % BLOCK)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_rows_in_every_block() {
        let rows: Vec<String> = (0..40).map(|number| if number % 3 == 0 { String::new() } else { format!("baris {number}") }).collect();
        let text: &str = rows.iter().map(|row| format!("{row}\n")).collect::<String>().leak();
        let length = |block: usize| text.split_inclusive('\n').skip(block * BLOCK).take(BLOCK).map(str::len).sum::<usize>() as u8;
        let found = Rows::over(text, &[length(0), length(1), length(2), 0, 0, 0]);
        for (number, row) in rows.iter().enumerate() {
            assert_eq!(found.row(number), row, "{number}");
        }
        for number in [40, 47, 48, 1000] {
            assert_eq!(found.row(number), "", "{number}");
        }
    }
}
