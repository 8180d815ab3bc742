//! Grows the judge's trees: gradient boosting of the log-likelihood, with histograms of binned columns.

use std::collections::BTreeSet;

use crate::tagger::forest::NO_CUT;
use crate::tagger::judge::{COLUMNS, Row};

/// How the trees grow.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Number of trees.
    pub trees: usize,
    /// Levels of a tree.
    pub depth: usize,
    /// Share of a tree's step that is taken.
    pub rate: f64,
    /// Least weight (sum of p(1-p)) of a leaf.
    pub least: f64,
}

/// One row to learn from.
pub struct Case {
    /// Its values.
    pub row: Row,
    /// Its log-odds before any tree.
    pub prior: f32,
    /// What is to be said of it.
    pub right: bool,
}

/// Most cuts of a column.
const CUTS: usize = 40;
/// Pull of a leaf to zero.
const PULL: f64 = 3.0;

/// The bytes of a forest that tells right cases from wrong ones; see `forest.rs`.
pub fn grow(cases: &[Case], recipe: Recipe) -> Vec<u8> {
    let cuts: Vec<Vec<f32>> = (0..COLUMNS).map(|column| cuts(cases, column)).collect();
    let columns: Vec<Vec<u8>> = (0..COLUMNS)
        .map(|column| cases.iter().map(|case| cuts[column].iter().take_while(|&&cut| case.row[column] > cut).count() as u8).collect())
        .collect();
    let mut sums: Vec<f64> = cases.iter().map(|case| f64::from(case.prior)).collect();
    let nodes = (1 << recipe.depth) - 1;
    let mut trees: Vec<(Vec<u8>, Vec<u8>, Vec<f64>)> = Vec::new();
    for _ in 0..recipe.trees {
        let slopes: Vec<(f64, f64)> = cases
            .iter()
            .zip(&sums)
            .map(|(case, sum)| {
                let probability = 1.0 / (1.0 + (-sum).exp());
                (f64::from(u8::from(case.right)) - probability, probability * (1.0 - probability))
            })
            .collect();
        let mut at = vec![0usize; cases.len()];
        let (mut tested, mut cut) = (vec![0u8; nodes], vec![NO_CUT; nodes]);
        // Cases without a slope worth the time do not vote on the splits.
        let voters: Vec<u32> = (0..cases.len() as u32).filter(|&case| slopes[case as usize].0.abs() > 0.004).collect();
        for level in 0..recipe.depth {
            let first = (1 << level) - 1;
            let width = 1 << level;
            let mut best = vec![(1e-6, 0u8, NO_CUT); width];
            for (column, bins) in columns.iter().enumerate() {
                let size = cuts[column].len() + 1;
                let mut table = vec![(0f64, 0f64); width * size];
                for &case in &voters {
                    let case = case as usize;
                    let slot = &mut table[(at[case] - first) * size + bins[case] as usize];
                    slot.0 += slopes[case].0;
                    slot.1 += slopes[case].1;
                }
                for (node, best) in best.iter_mut().enumerate() {
                    let bins = &table[node * size..(node + 1) * size];
                    let whole = bins.iter().fold((0.0, 0.0), |sum, bin| (sum.0 + bin.0, sum.1 + bin.1));
                    let value = |(slope, weight): (f64, f64)| slope * slope / (weight + PULL);
                    let mut left = (0.0, 0.0);
                    for (place, bin) in bins[..size - 1].iter().enumerate() {
                        left = (left.0 + bin.0, left.1 + bin.1);
                        let right = (whole.0 - left.0, whole.1 - left.1);
                        let gain = value(left) + value(right) - value(whole);
                        if left.1 >= recipe.least && right.1 >= recipe.least && gain > best.0 {
                            *best = (gain, column as u8, place as u8);
                        }
                    }
                }
            }
            for (node, (_, column, place)) in best.into_iter().enumerate() {
                tested[first + node] = column;
                cut[first + node] = place;
            }
            for (case, at) in at.iter_mut().enumerate() {
                *at = 2 * *at + 1 + usize::from(columns[tested[*at] as usize][case] > cut[*at]);
            }
        }
        let mut leaves = vec![(0f64, 0f64); nodes + 1];
        for (&(slope, weight), &at) in slopes.iter().zip(&at) {
            leaves[at - nodes].0 += slope;
            leaves[at - nodes].1 += weight;
        }
        let leaves: Vec<f64> = leaves.into_iter().map(|(slope, weight)| recipe.rate * slope / (weight + PULL)).collect();
        for (sum, &at) in sums.iter_mut().zip(&at) {
            *sum += leaves[at - nodes];
        }
        trees.push((tested, cut, leaves));
    }
    write(&cuts, recipe.depth, &trees)
}

/// Values that cut a column into about equally many cases, each once.
fn cuts(cases: &[Case], column: usize) -> Vec<f32> {
    let mut values: Vec<f32> = cases.iter().map(|case| case.row[column]).collect();
    values.sort_by(f32::total_cmp);
    let mut different = values.clone();
    different.dedup();
    different.pop();
    if different.len() <= CUTS {
        return different;
    }
    // Half of the cuts by cases, half by different values: rare values tell most.
    let mut out: Vec<f32> = (1..=CUTS / 2)
        .flat_map(|part| {
            let share = |list: &[f32]| list[(list.len() - 1) * part / (CUTS / 2 + 1)];
            [share(&values), share(&different)]
        })
        .collect();
    out.sort_by(f32::total_cmp);
    out.dedup();
    out
}

/// The bytes of the trees. Cuts that no tree makes are left out.
fn write(cuts: &[Vec<f32>], depth: usize, trees: &[(Vec<u8>, Vec<u8>, Vec<f64>)]) -> Vec<u8> {
    let top = trees.iter().flat_map(|tree| &tree.2).fold(1e-9f64, |top, leaf| top.max(leaf.abs()));
    let unit = (top / 127.0) as f32;
    let nodes = || trees.iter().flat_map(|(tested, cut, _)| tested.iter().copied().zip(cut.iter().copied()));
    let made: BTreeSet<(u8, u8)> = nodes().filter(|(_, cut)| *cut != NO_CUT).collect();
    let before = |column: u8, cut: u8| made.range((column, 0)..(column, cut)).count() as u8;
    let mut out = vec![cuts.len() as u8, depth as u8];
    out.extend((trees.len() as u16).to_le_bytes());
    out.extend(unit.to_le_bytes());
    for (column, list) in (0..).zip(cuts) {
        let kept: Vec<f32> = made.range((column, 0)..=(column, u8::MAX)).map(|&(_, cut)| list[usize::from(cut)]).collect();
        out.push(kept.len() as u8);
        out.extend(kept.iter().flat_map(|cut| cut.to_le_bytes()));
    }
    out.extend(nodes().map(|(column, _)| column));
    out.extend(nodes().map(|(column, cut)| if cut == NO_CUT { NO_CUT } else { before(column, cut) }));
    let leaves = trees.iter().flat_map(|tree| &tree.2);
    out.extend(leaves.map(|leaf| (leaf / f64::from(unit)).round() as i8 as u8));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tagger::forest::Forest;

    #[test]
    fn trees_that_are_read_back_tell_right_from_wrong() {
        // Right where the third column is over 5 and the ninth is not over 0; the others say nothing.
        let cases: Vec<Case> = (0..400_u16)
            .map(|number| {
                let mut row: Row = [0.0; COLUMNS];
                row[1] = f32::from(number % 7);
                row[2] = f32::from(number % 11);
                row[8] = f32::from(number % 3) - 1.0;
                Case { row, prior: 0.0, right: row[2] > 5.0 && row[8] <= 0.0 }
            })
            .collect();
        let bytes = grow(&cases, Recipe { trees: 20, depth: 3, rate: 0.3, least: 1.0 });
        let (forest, rest) = Forest::over(&bytes).expect("what was written");
        assert!(rest.is_empty());
        for case in &cases {
            assert_eq!(forest.sum(&case.row) > 0.0, case.right, "{:?}", &case.row[..9]);
        }
    }
}
