//! Hash maps and sets in little code. Each kind of the standard library's is some kilobytes, which the browser would download and
//! compile; here one table serves all of them, and entries stay in the order in which they came.

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};

/// Values by key.
#[derive(Debug)]
pub struct Map<K, V> {
    entries: Vec<(K, V)>,
    table: Table,
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Map { entries: Vec::new(), table: Table::default() }
    }
}

impl<K: Hash + Eq, V> Map<K, V> {
    /// An empty map.
    pub fn new() -> Self {
        Map::default()
    }

    /// The value of a key.
    pub fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(hash(key), key).map(|number| &self.entries[number].1)
    }

    /// True for a key that has a value.
    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.get(key).is_some()
    }

    /// Gives a key a value, in place of the one that it may have.
    pub fn insert(&mut self, key: K, value: V) {
        let hash = hash(&key);
        match self.find(hash, &key) {
            Some(number) => self.entries[number].1 = value,
            None => self.add(hash, key, value),
        }
    }

    /// The place of a key, whether it has a value or not.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let hash = hash(&key);
        let number = self.find(hash, &key);
        Entry { map: self, hash, key, number }
    }

    /// How many keys have a value.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True where none has.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Keys and values in the order in which the keys came.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    /// The keys in the order in which they came.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.entries.iter().map(|(key, _)| key)
    }

    /// The values in the order in which their keys came.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// The values in the order in which their keys came.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.entries.into_iter().map(|(_, value)| value)
    }

    fn find<Q: Eq + ?Sized>(&self, hash: u32, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        let mut probe = hash;
        while let Some(number) = self.table.next(hash, &mut probe) {
            if self.entries[number].0.borrow() == key {
                return Some(number);
            }
        }
        None
    }

    fn add(&mut self, hash: u32, key: K, value: V) {
        self.entries.push((key, value));
        self.table.add(hash);
    }
}

impl<K: Hash + Eq, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Hash + Eq, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Map::new();
        map.extend(entries);
        map
    }
}

/// The place of a key in a map.
pub struct Entry<'m, K, V> {
    map: &'m mut Map<K, V>,
    hash: u32,
    key: K,
    number: Option<usize>,
}

impl<'m, K: Hash + Eq, V> Entry<'m, K, V> {
    /// Changes the value that is there.
    pub fn and_modify(self, change: impl FnOnce(&mut V)) -> Self {
        if let Some(number) = self.number {
            change(&mut self.map.entries[number].1);
        }
        self
    }

    /// The value that is there, or this one, put there.
    pub fn or_insert(self, value: V) -> &'m mut V {
        self.or_insert_with(|| value)
    }

    /// The value that is there, or a default one, put there.
    pub fn or_default(self) -> &'m mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }

    /// The value that is there, or one that is made for it.
    pub fn or_insert_with(self, make: impl FnOnce() -> V) -> &'m mut V {
        let Entry { map, hash, key, number } = self;
        let number = number.unwrap_or_else(|| {
            map.add(hash, key, make());
            map.entries.len() - 1
        });
        &mut map.entries[number].1
    }
}

/// Things that are in it once.
#[derive(Debug)]
pub struct Set<K>(Map<K, ()>);

impl<K> Default for Set<K> {
    fn default() -> Self {
        Set(Map::default())
    }
}

impl<K: Hash + Eq> Set<K> {
    /// An empty set.
    pub fn new() -> Self {
        Set::default()
    }

    /// True for what is in it.
    pub fn contains<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.0.contains_key(key)
    }

    /// Puts something in; true where it was not there.
    pub fn insert(&mut self, key: K) -> bool {
        let hash = hash(&key);
        let new = self.0.find(hash, &key).is_none();
        if new {
            self.0.add(hash, key, ());
        }
        new
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &K> {
        self.0.keys()
    }
}

impl<K: Hash + Eq> Extend<K> for Set<K> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, keys: I) {
        for key in keys {
            self.insert(key);
        }
    }
}

impl<K: Hash + Eq> FromIterator<K> for Set<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        let mut set = Set::new();
        set.extend(keys);
        set
    }
}

/// Where entries stand, by the hash of their keys.
#[derive(Default, Debug)]
pub struct Table {
    /// Each entry's hash.
    hashes: Vec<u32>,
    /// One more than an entry's number in the first slot that was free from its hash on, 0 in those that are free: at least half of
    /// them, which are as many as a power of two.
    slots: Vec<u32>,
}

impl Table {
    /// The next entry with a hash, in the order in which they came. `probe` is the hash at first, then where the search goes on.
    pub fn next(&self, hash: u32, probe: &mut u32) -> Option<usize> {
        loop {
            let slot = *probe as usize & self.slots.len().checked_sub(1)?;
            let number = self.slots[slot].checked_sub(1)? as usize;
            *probe = probe.wrapping_add(1);
            if self.hashes[number] == hash {
                return Some(number);
            }
        }
    }

    /// Takes in the next entry.
    pub fn add(&mut self, hash: u32) {
        self.hashes.push(hash);
        let entries = self.hashes.len();
        if 2 * entries <= self.slots.len() {
            return self.put(entries - 1);
        }
        self.slots = vec![0; (4 * entries).next_power_of_two()];
        (0..entries).for_each(|number| self.put(number));
    }

    /// Puts an entry into the first slot that is free.
    fn put(&mut self, number: usize) {
        let mask = self.slots.len() - 1;
        let mut slot = self.hashes[number] as usize & mask;
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = number as u32 + 1;
    }
}

fn hash<Q: Hash + ?Sized>(key: &Q) -> u32 {
    let mut bytes = Bytes::default();
    key.hash(&mut bytes);
    bytes.hash()
}

/// The hash of bytes, one after the other: FNV-1a.
#[derive(Clone, Copy)]
pub struct Bytes(u64);

impl Default for Bytes {
    fn default() -> Self {
        Bytes(0xcbf2_9ce4_8422_2325)
    }
}

impl Bytes {
    /// Takes in the next byte.
    pub fn add(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// The hash so far. All bits are stirred into its lower ones, which say the slot.
    pub fn hash(self) -> u32 {
        self.halves()[0]
    }

    /// The hash so far, and as many bits beside it.
    pub fn halves(self) -> [u32; 2] {
        let stirred = (self.0 ^ self.0 >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        [(stirred >> 32) as u32, stirred as u32]
    }
}

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.add(byte));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Map, Set};

    #[test]
    fn keeps_what_the_standard_library_keeps() {
        let words = || (0..5000_usize).map(|at| (at * at % 1777).to_string());
        let (mut ours, mut theirs) = (Map::new(), std::collections::HashMap::new());
        for (at, word) in words().enumerate() {
            ours.entry(word.clone()).and_modify(|sum| *sum += at).or_insert(at);
            theirs.entry(word).and_modify(|sum| *sum += at).or_insert(at);
        }
        for word in (0..2000).map(|number: usize| number.to_string()) {
            assert_eq!(ours.get(word.as_str()), theirs.get(&word), "{word}");
            assert_eq!(ours.contains_key(&word), theirs.contains_key(&word), "{word}");
        }
        let set: Set<String> = words().collect();
        assert_eq!(set.len(), theirs.len());
        assert!(set.iter().eq(ours.keys()));
    }

    #[test]
    fn a_key_has_the_value_that_it_was_given_last() {
        let mut map: Map<&str, u32> = [("a", 1), ("b", 2), ("a", 3)].into_iter().collect();
        map.insert("b", 4);
        *map.entry("c").or_default() += 5;
        map.values_mut().for_each(|value| *value += 1);
        assert_eq!(map.into_values().collect::<Vec<_>>(), [4, 5, 6]);
    }

    #[test]
    fn tells_what_was_there_before() {
        let mut set = Set::new();
        assert!(!set.contains(&7));
        assert!(set.insert(7));
        assert!(!set.insert(7));
        assert!(set.contains(&7));
    }
}
