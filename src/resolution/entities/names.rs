//! Which names mean one person: full names, short ones, initials, nicknames and slips of spelling.
//!
//! Fuller names make the groups, shorter ones join the group last named before them. A name that differs by one letter joins
//! only where the article gives a reason: the same office, or no introduction of its own. `likeness.rs` says what is like what.

use super::likeness::{Slip, begin_alike, fits, is_initial, is_muhammad, is_pet_name, run, same_word, slip, slips, sound};
use super::people::{self, Office};
use super::{Scene, grouped, nicknames, titles};
use crate::annotation::Kind;
use crate::map::{Map, Set};
use crate::order::Order;
use crate::resolution::ordered::Ordered;

/// At most this many groups are compared for one word of a name.
const MOST: usize = 16;

/// A pet name that has two letters in common with the name is no longer.
const SHORT: usize = 4;

/// The names of one person.
#[derive(Default)]
pub(super) struct Group {
    /// Words of its fullest name.
    words: Vec<String>,
    /// How each of them sounds.
    sounds: Vec<String>,
    /// Its mentions, indexes in text order.
    pub mentions: Ordered,
    /// Those with an office beside them.
    in_office: Ordered,
    /// Sentences in which it is named.
    sentences: Set<usize>,
}

/// The mentions of one spelling.
struct Name {
    words: Vec<String>,
    sounds: Vec<String>,
    mentions: Vec<usize>,
}

/// Groups person mentions. `offices` has the canonical offices beside a person mention.
pub(super) fn group(scene: &Scene, offices: &Map<usize, Vec<Office>>) -> Vec<Group> {
    let mut grouping = Grouping { scene, offices, groups: Vec::new(), by_word: Map::new(), by_slip: Map::new(), of: Map::new() };
    for name in spellings(scene) {
        grouping.place(name);
    }
    for (nickname, person) in nicknames::find(scene) {
        grouping.unite(person, nickname);
    }
    let mut holders: Vec<usize> = offices.keys().copied().collect();
    holders.order();
    for nickname in scene.of_kind(Kind::Person) {
        let office = nicknames::office(scene, nickname).map(|at| people::office(scene, at));
        if let Some(person) = office.and_then(|office| grouping.other_holder(&holders, nickname, &office)) {
            grouping.unite(person, nickname);
        }
    }
    grouping.groups.retain(|group| !group.mentions.is_empty());
    grouping.groups
}

/// The distinct names, fullest first.
fn spellings(scene: &Scene) -> Vec<Name> {
    let words = |at: usize| -> Vec<String> {
        scene.ranges[at].clone().filter(|&token| scene.page.tokens.is_word(token)).map(|token| scene.word(token).to_owned()).collect()
    };
    let keyed = scene.of_kind(Kind::Person).map(|at| (words(at).join(" "), at)).collect();
    let mut names: Vec<Name> = grouped(keyed)
        .into_iter()
        .map(|mentions| {
            let words = words(mentions[0]);
            Name { sounds: words.iter().map(|word| sound(word)).collect(), words, mentions }
        })
        .collect();
    names.order_by_key(|name| {
        let full = name.words.iter().filter(|word| !is_initial(word)).count();
        let letters: usize = name.words.iter().map(String::len).sum();
        (std::cmp::Reverse((full, letters)), name.mentions[0])
    });
    names
}

/// The word that somebody is called by: the first that is neither an initial nor a form of Muhammad.
fn called(words: &[String]) -> &str {
    words.iter().find(|word| !is_initial(word) && !is_muhammad(word)).or(words.first()).map_or("", String::as_str)
}

/// The first groups of each list, every one once, in order.
fn first_of_each<'g>(lists: impl Iterator<Item = &'g Vec<usize>>) -> Vec<usize> {
    let mut groups: Vec<usize> = lists.flat_map(|list| list.iter().take(MOST)).copied().collect();
    groups.order();
    groups.dedup();
    groups
}

struct Grouping<'g, 's, 't> {
    scene: &'g Scene<'s, 't>,
    offices: &'g Map<usize, Vec<Office>>,
    groups: Vec<Group>,
    by_word: Map<String, Vec<usize>>,
    /// Groups by every word with one letter left out, for slips of spelling.
    by_slip: Map<String, Vec<usize>>,
    of: Map<usize, usize>,
}

impl Grouping<'_, '_, '_> {
    fn place(&mut self, name: Name) {
        let Name { words, sounds, mentions } = &name;
        let known = name.words.iter().filter(|word| !is_initial(word)).filter_map(|word| self.by_word.get(word));
        let mut candidates = first_of_each(known);
        candidates.retain(|&group| fits(&name.words, &self.groups[group].words) && !self.is_kin(&name, &self.groups[group]));
        if !candidates.is_empty() {
            let leading: Vec<usize> =
                candidates.iter().copied().filter(|&group| same_word(called(&self.groups[group].words), called(&name.words))).collect();
            let mut candidates = if leading.is_empty() { candidates } else { leading };
            let one = words.iter().filter(|word| !is_initial(word)).count() > 1;
            let whole = one.then(|| self.nearest(&candidates, mentions[0])).flatten();
            for &mention in mentions {
                let group = whole.or_else(|| self.meant(&candidates, mention)).unwrap_or_else(|| {
                    candidates.push(self.groups.len());
                    self.open(words, sounds)
                });
                self.join(group, mention);
            }
            return;
        }
        if let Some(group) = self.misspelt(&name).or_else(|| self.shortened(&name)) {
            for &mention in &name.mentions {
                self.join(group, mention);
            }
            return;
        }
        let mut groups = vec![self.open(words, sounds)];
        for &mention in mentions {
            let meant = if words.len() == 1 && self.is_second(&groups, mention) {
                groups.push(self.open(words, sounds));
                groups.last().copied()
            } else {
                self.meant(&groups, mention)
            };
            self.join(meant.unwrap_or(groups[0]), mention);
        }
    }

    /// Makes the group of somebody new.
    fn open(&mut self, words: &[String], sounds: &[String]) -> usize {
        let group = self.groups.len();
        for word in words.iter().filter(|word| !is_initial(word)) {
            self.by_word.entry(word.clone()).or_default().push(group);
            for slip in slips(word) {
                self.by_slip.entry(slip).or_default().push(group);
            }
        }
        for (from, count) in (0..words.len()).flat_map(|from| (2..=4).map(move |count| (from, count))) {
            if let Some(initials) = run(&words[from..], count) {
                self.by_word.entry(initials).or_default().push(group);
            }
        }
        self.groups.push(Group { words: words.to_vec(), sounds: sounds.to_vec(), ..Group::default() });
        group
    }

    /// Whom of several a single word means: who has the office or the rank that stands beside it, else the nearest. None for
    /// somebody new: one with a rank and an office of his own, where nobody of that name has a rank or shares the office.
    fn meant(&self, candidates: &[usize], mention: usize) -> Option<usize> {
        let rank_of = |mention: usize| titles::rank(self.scene, self.scene.start(mention));
        let rank = rank_of(mention);
        let ranks = |group: usize| self.groups[group].mentions.iter().take(MOST).filter_map(|&other| rank_of(other));
        let office = |group: usize| {
            let own = self.held([&mention]);
            own.take(MOST).any(|own| self.held(self.groups[group].in_office.iter()).take(MOST).any(|their| own.is_like(their)))
        };
        let only = |fits: &dyn Fn(usize) -> bool| {
            let fitting: Vec<usize> = candidates.iter().copied().filter(|&group| fits(group)).collect();
            self.nearest(&fitting, mention)
        };
        let found = only(&office).or_else(|| rank.and_then(|rank| only(&|group| ranks(group).any(|other| other == rank))));
        let is_new = rank.is_some()
            && self.offices.contains_key(&mention)
            && candidates.iter().all(|&group| !self.groups[group].in_office.is_empty() && ranks(group).next().is_none());
        found.or_else(|| self.nearest(candidates, mention).filter(|_| !is_new && !self.is_second(candidates, mention)))
    }

    /// True for a name with an office that none of its namesakes can hold beside their own: `Kepala Desa X, Sutrisno` where the
    /// article has a `Camat Y, Sutrisno`.
    fn is_second(&self, namesakes: &[usize], mention: usize) -> bool {
        namesakes.iter().all(|&group| {
            let mut theirs = self.held(self.groups[group].in_office.iter()).take(MOST);
            theirs.any(|their| self.held([&mention]).any(|own| own.excludes(their)))
        })
    }

    /// True for a name that is only the tail of another (`Ny. Lina Agus Salim` of `Agus Salim`) and whose office the other
    /// does not hold: a wife's or child's name. A single word must stand beside the other, who has no office (`Bupati Salim dan
    /// istrinya, Lina Salim`).
    fn is_kin(&self, name: &Name, group: &Group) -> bool {
        if self.is_namesake(name, group) {
            return true;
        }
        let tail = name.words.len() < group.words.len() && !same_word(&name.words[0], &group.words[0]);
        let single = || {
            group.in_office.is_empty()
                && group.words.last() == name.words.last()
                && called(&group.words) != name.words[0]
                && !self.apart(name, group)
        };
        tail && self.held(&name.mentions).next().is_some()
            && self.same_office(name, group) != Some(true)
            && (name.words.len() > 1 || single())
    }

    /// True for a single word that is not what the other is called by, and that is introduced as a name of its own: behind an office
    /// that the other, who has one, does not hold (`Wakil Bupati X, Irwan` and `Kepala Y, Beni Irwan`), or with degrees of its own.
    fn is_namesake(&self, name: &Name, group: &Group) -> bool {
        let [word] = name.words.as_slice() else { return false };
        if called(&group.words) == word {
            return false;
        }
        let opens = titles::start_with_titles(self.scene, self.scene.start(name.mentions[0]));
        let behind = |at: usize| self.scene.ending_with(at, Kind::Position).is_some();
        let introduced = behind(opens) || self.scene.reads(opens.wrapping_sub(1), ",") && behind(opens - 1);
        let degrees = |mention: usize| titles::around(self.scene, self.scene.ranges[mention].clone()).degrees;
        let learned = || {
            let own = degrees(name.mentions[0]);
            !own.is_empty() && group.mentions.iter().take(MOST).all(|&other| degrees(other).iter().all(|degree| !own.contains(degree)))
        };
        introduced && self.differ_in_office(name, group) || learned()
    }

    fn join(&mut self, group: usize, mention: usize) {
        let sentence = self.sentence(mention);
        let joined = &mut self.groups[group];
        joined.mentions.insert(mention);
        joined.sentences.insert(sentence);
        if self.offices.contains_key(&mention) {
            joined.in_office.insert(mention);
        }
        self.of.insert(mention, group);
    }

    /// The group last named before a mention, else the one first named after it.
    fn nearest(&self, candidates: &[usize], mention: usize) -> Option<usize> {
        let before = candidates.iter().filter_map(|&group| Some((self.groups[group].mentions.before(mention)?, group))).max();
        let after = || candidates.iter().filter_map(|&group| Some((self.groups[group].mentions.from(mention)?, group))).min();
        before.or_else(after).map(|(_, group)| group)
    }

    /// The group of which a name is a slip of spelling.
    fn misspelt(&self, name: &Name) -> Option<usize> {
        let long = name.words.iter().filter(|word| word.chars().count() >= 4);
        let known = long.flat_map(|word| slips(word)).filter_map(|slip| self.by_slip.get(&slip));
        first_of_each(known).into_iter().find(|&group| {
            let group = &self.groups[group];
            let likely = match slip((&name.words, &name.sounds), (&group.words, &group.sounds)) {
                Some(Slip::Sound) => !self.differ_in_office(name, group),
                Some(Slip::Letter | Slip::Cut) => self.same_by_context(name, group),
                None => false,
            };
            likely && self.apart(name, group)
        })
    }

    /// True when two names never stand in one sentence.
    fn apart(&self, name: &Name, group: &Group) -> bool {
        !name.mentions.iter().any(|&mention| group.sentences.contains(&self.sentence(mention)))
    }

    /// The sentence of a mention.
    fn sentence(&self, mention: usize) -> usize {
        self.scene.sentence(self.scene.start(mention))
    }

    /// True when the article gives a reason to take two spellings for one person.
    fn same_by_context(&self, name: &Name, group: &Group) -> bool {
        match self.same_office(name, group) {
            Some(same) => same,
            None if self.held(&name.mentions).next().is_none() && group.in_office.is_empty() => {
                name.words.len() > 1 && group.mentions.len() > 1
            }
            None => true,
        }
    }

    /// True when both have an office beside them and none in common.
    fn differ_in_office(&self, name: &Name, group: &Group) -> bool {
        self.same_office(name, group) == Some(false)
    }

    /// Whether two have an office in common; None where one of them has none.
    fn same_office(&self, name: &Name, group: &Group) -> Option<bool> {
        let theirs: Vec<&Office> = self.held(group.in_office.iter()).take(MOST).collect();
        let mut own = self.held(&name.mentions).take(MOST).peekable();
        own.peek().filter(|_| !theirs.is_empty())?;
        Some(own.any(|own| theirs.iter().any(|their| own.is_like(their))))
    }

    /// The offices beside some mentions.
    fn held<'m>(&'m self, mentions: impl IntoIterator<Item = &'m usize>) -> impl Iterator<Item = &'m Office> {
        mentions.into_iter().filter_map(|mention| self.offices.get(mention)).flatten()
    }

    /// The group of which a single word is a pet name, among the people named near it. Under an office of its own only
    /// those with the same office count, and then two letters will do (`Bupati Yo`).
    fn shortened(&self, name: &Name) -> Option<usize> {
        let [word] = name.words.as_slice() else { return None };
        let is_short = word.chars().count() <= SHORT;
        let mut found = None;
        let first = name.mentions[0];
        let before = self.scene.of_kind_before(Kind::Person, first).take(MOST);
        let after = (first + 1..self.scene.mentions.len()).filter(|&at| self.scene.is(at, Kind::Person)).take(MOST);
        for group in before.chain(after).filter_map(|at| self.of.get(&at).copied()) {
            let other = &self.groups[group];
            let like = match self.same_office(name, other) {
                Some(same) => {
                    same && (is_pet_name(word, &other.words) || is_short && other.words.iter().any(|long| begin_alike(word, long)))
                }
                None => self.held(&name.mentions).next().is_none() && is_pet_name(word, &other.words),
            };
            if like && self.apart(name, other) {
                if found.is_some_and(|other| other != group) {
                    return None;
                }
                found = Some(group);
            }
        }
        found
    }

    /// The person named last before a mention, else first after it, beside whom an office stands.
    /// `holders` has the person mentions beside which an office stands, in order.
    fn other_holder(&self, holders: &[usize], mention: usize, office: &Office) -> Option<usize> {
        let same = |other: &usize| {
            self.of.get(other) != self.of.get(&mention) && self.offices.get(other).into_iter().flatten().any(|their| their.is_like(office))
        };
        let before = self.scene.of_kind_before(Kind::Person, mention).take(MOST).find(same);
        let after = holders.partition_point(|&at| at <= mention);
        before.or_else(|| holders[after..].iter().copied().take(MOST).find(same))
    }

    /// Makes the groups of two mentions one. The smaller goes into the larger, so that a chain of nicknames takes little time.
    fn unite(&mut self, one: usize, other: usize) {
        let (Some(&one), Some(&other)) = (self.of.get(&one), self.of.get(&other)) else { return };
        if one == other {
            return;
        }
        let size = |group: usize| self.groups[group].mentions.len();
        let (into, from) = if size(one) < size(other) { (other, one) } else { (one, other) };
        let moved = std::mem::take(&mut self.groups[from].mentions);
        for mention in moved.into_list() {
            self.join(into, mention);
        }
    }
}
