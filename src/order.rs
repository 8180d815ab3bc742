//! Sorting in little code. Each sort of the standard library is several kilobytes for every type that it sorts, which the
//! browser would download; here one merge sort puts indices in order, whatever they stand for.

use std::cmp::Ordering;

/// Stable sorts for slices, in `n log n` comparisons.
pub trait Order<T> {
    /// Sorts by a comparison.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Sorts by a key, from the least.
    fn order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);

    /// Sorts by the entries themselves, from the least.
    fn order(&mut self)
    where
        T: Ord;
}

impl<T> Order<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        if self.len() < 2 {
            return;
        }
        let mut sources = merged(self.len(), &mut |a, b| compare(&self[a], &self[b]));
        for start in 0..self.len() {
            let mut at = start;
            loop {
                let source = std::mem::replace(&mut sources[at], at);
                if source == start {
                    break;
                }
                self.swap(at, source);
                at = source;
            }
        }
    }

    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

/// For every place of the sorted list, the index of what belongs there. What is in order already is merged as it stands, and with
/// what is about as long: a run is merged as soon as it is less than twice as long as the one behind it.
fn merged(length: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    let mut left = Vec::new();
    // Where the runs begin that are still to be merged.
    let mut starts = vec![0];
    for end in 1..=length {
        if end < length && compare(end, end - 1) != Ordering::Less {
            continue;
        }
        while let &[.., before, start] = starts.as_slice()
            && (start - before < 2 * (end - start) || end == length)
        {
            merge(&mut order[before..end], start - before, &mut left, compare);
            starts.pop();
        }
        starts.push(end);
    }
    order
}

/// Merges the runs to both sides of `middle`; of equals those to the left come first. `left` is scratch.
fn merge(order: &mut [usize], middle: usize, left: &mut Vec<usize>, compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    left.clear();
    left.extend_from_slice(&order[..middle]);
    let (mut right, mut out) = (middle, 0);
    for &from_left in left.iter() {
        while right < order.len() && compare(order[right], from_left) == Ordering::Less {
            order[out] = order[right];
            (right, out) = (right + 1, out + 1);
        }
        order[out] = from_left;
        out += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut seed = 7_u32;
        for length in (0..70).chain([1000]) {
            let list: Vec<(u32, usize)> = (0..length)
                .map(|index| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 28, index)
                })
                .collect();
            let (mut ours, mut theirs) = (list.clone(), list);
            ours.order_by_key(|entry| entry.0);
            theirs.sort_by_key(|entry| entry.0);
            assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn runs_of_any_lengths_are_merged_in_few_comparisons() {
        let falling = (1..200).rev().chain([200]).collect::<Vec<_>>();
        let rising = (1..200).collect();
        for runs in [falling, rising, vec![10_000], vec![1; 10_000], vec![9_000, 1, 1, 1, 900, 1, 90]] {
            let list: Vec<usize> =
                runs.iter().enumerate().flat_map(|(run, &length)| (0..length).map(move |at| at * 300 + 10_000 - run)).collect();
            let mut compared = 0;
            let order = super::merged(list.len(), &mut |a, b| {
                compared += 1;
                list[a].cmp(&list[b])
            });
            let sorted: Vec<usize> = order.iter().map(|&at| list[at]).collect();
            assert!(sorted.is_sorted());
            assert!(compared < list.len() * 16, "{} runs, {} entries: {compared}", runs.len(), list.len());
        }
    }
}
