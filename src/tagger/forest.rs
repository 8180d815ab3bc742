//! Boosted decision trees: a sum of small trees over a row of numbers.
//!
//! Bytes, little-endian: `columns: u8`, `depth: u8`, `trees: u16`, `unit: f32`; per column a count byte and that many cuts (`f32`,
//! rising); tree by tree the columns of its inner nodes (one byte each, level by level); so the numbers of their cuts; so the leaves
//! (signed bytes, in units). A value goes right of a cut when it is greater.

/// Cut number of a node that does not split: every value goes left.
#[cfg(feature = "train")]
pub const NO_CUT: u8 = u8::MAX;

/// Trees over their bytes.
pub struct Forest<'m> {
    cuts: Vec<Vec<f32>>,
    depth: usize,
    nodes: usize,
    columns: &'m [u8],
    numbers: &'m [u8],
    leaves: &'m [u8],
    unit: f32,
}

impl<'m> Forest<'m> {
    /// Lays a forest over the front of the bytes, and gives the rest; None when they are cut short or not in the format.
    pub fn over(bytes: &'m [u8]) -> Option<(Forest<'m>, &'m [u8])> {
        let (&[columns, depth, low, high], rest) = bytes.split_first_chunk::<4>()?;
        let (unit, mut rest) = rest.split_first_chunk::<4>()?;
        let mut cuts = Vec::with_capacity(columns as usize);
        for _ in 0..columns {
            let (&count, after) = rest.split_first()?;
            let (list, after) = after.split_at_checked(4 * count as usize)?;
            cuts.push(list.chunks_exact(4).map(|four| f32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect());
            rest = after;
        }
        if depth > 8 {
            return None;
        }
        let nodes = (1usize << depth) - 1;
        let trees = usize::from(u16::from_le_bytes([low, high]));
        let (tested, rest) = rest.split_at_checked(trees * nodes)?;
        let (numbers, rest) = rest.split_at_checked(trees * nodes)?;
        let (leaves, rest) = rest.split_at_checked(trees * (nodes + 1))?;
        let known = tested.iter().all(|&column| column < columns);
        let forest = Forest { cuts, depth: depth as usize, nodes, columns: tested, numbers, leaves, unit: f32::from_le_bytes(*unit) };
        known.then_some((forest, rest))
    }

    /// The sum of the trees for a row of values.
    pub fn sum<const COLUMNS: usize>(&self, row: &[f32; COLUMNS]) -> f32 {
        let mut bins = [0u8; COLUMNS];
        for ((bin, value), cuts) in bins.iter_mut().zip(row).zip(&self.cuts) {
            *bin = cuts.iter().take_while(|&cut| value > cut).count() as u8;
        }
        let mut sum = 0i32;
        let nodes = self.columns.chunks_exact(self.nodes).zip(self.numbers.chunks_exact(self.nodes));
        for ((columns, numbers), leaves) in nodes.zip(self.leaves.chunks_exact(self.nodes + 1)) {
            let mut node = 0;
            for _ in 0..self.depth {
                let bin = bins.get(columns[node] as usize).copied().unwrap_or(0);
                node = 2 * node + 1 + usize::from(bin > numbers[node]);
            }
            sum += i32::from(leaves[node - self.nodes] as i8);
        }
        sum as f32 * self.unit
    }
}
