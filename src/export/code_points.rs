//! Byte offsets as numbers of code points, asked for in any order.

/// The text's bytes that begin no character.
pub struct CodePoints(Vec<usize>);

impl CodePoints {
    /// Reads the text once; an ASCII text takes no memory.
    pub fn of(text: &str) -> Self {
        CodePoints(text.bytes().enumerate().filter(|(_, byte)| byte & 0b1100_0000 == 0b1000_0000).map(|(at, _)| at).collect())
    }

    /// How many code points stand before a byte offset.
    pub fn before(&self, byte: usize) -> usize {
        byte - self.0.partition_point(|&at| at < byte)
    }
}
