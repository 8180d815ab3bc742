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

/// For every place of the sorted list, the index of what belongs there. What is in order already is merged as it stands.
pub fn merged(length: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    let mut next = Vec::with_capacity(length);
    let falls = (1..length).filter(|&at| compare(at, at - 1) == Ordering::Less);
    let mut ends: Vec<usize> = falls.collect();
    ends.push(length);
    while ends.len() > 1 {
        let mut from = 0;
        for pair in ends.chunks(2) {
            let (mut left, mut right) = (&order[from..pair[0]], &order[pair[0]..pair[pair.len() - 1]]);
            while let ([a, ..], [b, ..]) = (left, right) {
                let side = if compare(*b, *a) == Ordering::Less { &mut right } else { &mut left };
                next.push(side[0]);
                *side = &side[1..];
            }
            next.extend_from_slice(left);
            next.extend_from_slice(right);
            from = pair[pair.len() - 1];
        }
        ends = ends.chunks(2).map(|pair| pair[pair.len() - 1]).collect();
        std::mem::swap(&mut order, &mut next);
        next.clear();
    }
    order
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
}
