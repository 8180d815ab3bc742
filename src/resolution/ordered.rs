//! Numbers kept in order, put in one by one. The standard library's sets of that kind are some kilobytes of code, which the browser
//! would download and compile.

/// The most numbers in one piece.
const MOST: usize = 256;

/// Different numbers in order, in pieces that are short enough to put one in between.
#[derive(Default)]
pub(crate) struct Ordered {
    /// None is empty.
    pieces: Vec<Vec<usize>>,
}

impl Ordered {
    /// Puts a number in its place.
    pub(crate) fn insert(&mut self, number: usize) {
        let at = self.pieces.partition_point(|piece| piece[0] <= number).saturating_sub(1);
        let Some(piece) = self.pieces.get_mut(at) else {
            self.pieces.push(vec![number]);
            return;
        };
        if let Err(place) = piece.binary_search(&number) {
            piece.insert(place, number);
        }
        if piece.len() > MOST {
            let rest = piece.split_off(MOST / 2);
            self.pieces.insert(at + 1, rest);
        }
    }

    /// The last one before a number.
    pub(crate) fn before(&self, number: usize) -> Option<usize> {
        let at = self.pieces.partition_point(|piece| piece[0] < number).checked_sub(1)?;
        let piece = &self.pieces[at];
        piece[..piece.partition_point(|&one| one < number)].last().copied()
    }

    /// The first one from a number on, itself included.
    pub(crate) fn from(&self, number: usize) -> Option<usize> {
        let piece = self.pieces.get(self.pieces.partition_point(|piece| piece[piece.len() - 1] < number))?;
        piece.get(piece.partition_point(|&one| one < number)).copied()
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &usize> {
        self.pieces.iter().flatten()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.pieces.iter().map(Vec::len).sum()
    }

    /// True for none.
    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// All of them, in one list.
    pub(crate) fn into_list(self) -> Vec<usize> {
        self.pieces.concat()
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Ordered};

    #[test]
    fn numbers_come_in_order() {
        // Every second number up to four pieces, in an order that leaps to and fro.
        let count = 4 * MOST;
        let mut numbers = Ordered::default();
        assert_eq!((numbers.before(1), numbers.from(0), numbers.is_empty()), (None, None, true));
        for at in 0..2 * count {
            numbers.insert(at * 7 % count * 2);
        }
        for number in 0..2 * count {
            let even = number - number % 2;
            let (before, from) = (if number == even { number.checked_sub(2) } else { Some(even) }, number.next_multiple_of(2));
            assert_eq!(numbers.before(number), before, "before {number}");
            assert_eq!(numbers.from(number), Some(from).filter(|&from| from < 2 * count), "from {number}");
        }
        assert_eq!(numbers.len(), count);
        assert_eq!(numbers.into_list(), (0..count).map(|at| at * 2).collect::<Vec<_>>());
    }
}
