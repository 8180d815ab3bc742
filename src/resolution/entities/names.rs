//! Which names mean one person: full names, short ones, initials, nicknames and slips of spelling.
//!
//! Fuller names make the groups, shorter ones join the group last named before them. A name that differs by one letter joins
//! only where the article gives a reason: the same office, or no introduction of its own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Scene;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::resolution::words::{covers, one_apart};
use crate::tokens::TokenKind;

/// At most this many groups are compared for one word of a name.
const MOST: usize = 16;

/// The names of one person.
#[derive(Default)]
pub(super) struct Group {
    /// Words of its fullest name.
    words: Vec<String>,
    /// Its mentions, indexes in text order.
    pub mentions: BTreeSet<usize>,
}

/// The mentions of one spelling.
struct Name {
    words: Vec<String>,
    mentions: Vec<usize>,
}

/// Groups person mentions. `offices` has the canonical offices beside a person mention.
pub(super) fn group(scene: &Scene, offices: &HashMap<usize, Vec<Vec<String>>>) -> Vec<Group> {
    let mut grouping =
        Grouping { scene, offices, groups: Vec::new(), by_word: HashMap::new(), by_slip: HashMap::new(), of: HashMap::new() };
    let nicknames = nicknames(scene);
    for name in spellings(scene) {
        grouping.place(name);
    }
    for (nickname, person) in nicknames {
        grouping.unite(person, nickname);
    }
    grouping.groups.retain(|group| !group.mentions.is_empty());
    grouping.groups
}

/// The distinct names, fullest first.
fn spellings(scene: &Scene) -> Vec<Name> {
    let mut names: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for at in scene.of_kind(Kind::Person) {
        let words: Vec<String> = scene.ranges[at]
            .clone()
            .filter(|&token| scene.page.tokens.get(token).is_some_and(|token| token.kind == TokenKind::Word))
            .map(|token| scene.word(token).to_owned())
            .collect();
        names.entry(words).or_default().push(at);
    }
    let mut names: Vec<Name> = names.into_iter().map(|(words, mentions)| Name { words, mentions }).collect();
    names.sort_by_key(|name| {
        let full = name.words.iter().filter(|word| !is_initial(word)).count();
        let letters: usize = name.words.iter().map(String::len).sum();
        (std::cmp::Reverse((full, letters)), name.mentions[0])
    });
    names
}

struct Grouping<'g, 's, 't> {
    scene: &'g Scene<'s, 't>,
    offices: &'g HashMap<usize, Vec<Vec<String>>>,
    groups: Vec<Group>,
    by_word: HashMap<String, Vec<usize>>,
    /// Groups by every word with one letter left out, for slips of spelling.
    by_slip: HashMap<String, Vec<usize>>,
    of: HashMap<usize, usize>,
}

impl Grouping<'_, '_, '_> {
    fn place(&mut self, name: Name) {
        let mut candidates: BTreeSet<usize> = BTreeSet::new();
        for word in name.words.iter().filter(|word| !is_initial(word)) {
            candidates.extend(self.by_word.get(word).into_iter().flatten().take(MOST));
        }
        candidates.retain(|&group| fits(&name.words, &self.groups[group].words) && !self.is_kin(&name, &self.groups[group]));
        if !candidates.is_empty() {
            let leading: BTreeSet<usize> =
                candidates.iter().copied().filter(|&group| same_word(&self.groups[group].words[0], &name.words[0])).collect();
            let candidates = if leading.is_empty() { candidates } else { leading };
            let one = name.words.iter().filter(|word| !is_initial(word)).count() > 1;
            let whole = one.then(|| self.nearest(&candidates, name.mentions[0])).flatten();
            for &mention in &name.mentions {
                if let Some(group) = whole.or_else(|| self.nearest(&candidates, mention)) {
                    self.join(group, mention);
                }
            }
            return;
        }
        if let Some(group) = self.misspelt(&name).or_else(|| self.shortened(&name)) {
            for &mention in &name.mentions {
                self.join(group, mention);
            }
            return;
        }
        let group = self.groups.len();
        for word in name.words.iter().filter(|word| !is_initial(word)) {
            self.by_word.entry(word.clone()).or_default().push(group);
            for slip in slips(word) {
                self.by_slip.entry(slip).or_default().push(group);
            }
        }
        self.groups.push(Group { words: name.words, mentions: BTreeSet::new() });
        for mention in name.mentions {
            self.join(group, mention);
        }
    }

    /// True for a name that is only the tail of another (`Ny. Lina Agus Salim` of `Agus Salim`) and whose office the other
    /// does not hold: a wife's or child's name.
    fn is_kin(&self, name: &Name, group: &Group) -> bool {
        let tail = name.words.len() > 1 && name.words.len() < group.words.len() && !same_word(&name.words[0], &group.words[0]);
        let own = name.mentions.iter().any(|mention| self.offices.contains_key(mention));
        let theirs = group.mentions.iter().any(|mention| self.offices.contains_key(mention));
        tail && own && !(theirs && self.same_by_context(name, group))
    }

    fn join(&mut self, group: usize, mention: usize) {
        self.groups[group].mentions.insert(mention);
        self.of.insert(mention, group);
    }

    /// The group last named before a mention, else the one first named after it.
    fn nearest(&self, candidates: &BTreeSet<usize>, mention: usize) -> Option<usize> {
        let before =
            candidates.iter().filter_map(|&group| self.groups[group].mentions.range(..mention).next_back().map(|&at| (at, group))).max();
        let after =
            || candidates.iter().filter_map(|&group| self.groups[group].mentions.range(mention..).next().map(|&at| (at, group))).min();
        before.or_else(after).map(|(_, group)| group)
    }

    /// The group of which a name is a slip of spelling.
    fn misspelt(&self, name: &Name) -> Option<usize> {
        let mut candidates: BTreeSet<usize> = BTreeSet::new();
        for word in name.words.iter().filter(|word| word.chars().count() >= 4) {
            for slip in slips(word) {
                candidates.extend(self.by_slip.get(&slip).into_iter().flatten().take(MOST));
            }
        }
        candidates.into_iter().find(|&group| {
            let group = &self.groups[group];
            one_slip(&name.words, &group.words) && self.apart(name, group) && self.same_by_context(name, group)
        })
    }

    /// True when two names never stand in one sentence.
    fn apart(&self, name: &Name, group: &Group) -> bool {
        let sentence = |&mention: &usize| self.scene.page.tokens.sentence_of(self.scene.ranges[mention].start);
        let own: BTreeSet<usize> = name.mentions.iter().map(sentence).collect();
        !group.mentions.iter().map(sentence).any(|sentence| own.contains(&sentence))
    }

    /// True when the article gives a reason to take two spellings for one person.
    fn same_by_context(&self, name: &Name, group: &Group) -> bool {
        let of = |mentions: &mut dyn Iterator<Item = usize>| -> Vec<&Vec<String>> {
            mentions.filter_map(|mention| self.offices.get(&mention)).flatten().collect()
        };
        let own = of(&mut name.mentions.iter().copied());
        let theirs = of(&mut group.mentions.iter().copied());
        match (own.is_empty(), theirs.is_empty()) {
            (true, true) => name.words.len() > 1 && group.mentions.len() > 1,
            (false, false) => own.iter().any(|own| theirs.iter().any(|their| covers(own, their) || covers(their, own))),
            _ => true,
        }
    }

    /// The group of which a single word is a clipped or blended form (`Ben` of Benediktus, `Udin` of Saepudin), among the people
    /// named shortly before.
    fn shortened(&self, name: &Name) -> Option<usize> {
        let [word] = name.words.as_slice() else { return None };
        let first = name.mentions[0];
        if word.chars().count() < 3 || self.offices.contains_key(&first) {
            return None;
        }
        let mut found = None;
        let mut seen = 0;
        for at in (0..first).rev() {
            if self.scene.mentions[at].kind != Kind::Person {
                continue;
            }
            seen += 1;
            if seen > MOST {
                break;
            }
            let Some(&group) = self.of.get(&at) else { continue };
            let words = &self.groups[group].words;
            let clipped =
                words.iter().any(|long| long.len() > word.len() + 1 && (long.starts_with(word.as_str()) || long.ends_with(word.as_str())));
            if (clipped || is_blend(word, words)) && self.apart(name, &self.groups[group]) {
                if found.is_some_and(|other| other != group) {
                    return None;
                }
                found = Some(group);
            }
        }
        found
    }

    /// Puts the group of one mention into that of another.
    fn unite(&mut self, into: usize, from: usize) {
        let (Some(&into), Some(&from)) = (self.of.get(&into), self.of.get(&from)) else { return };
        if into == from {
            return;
        }
        let moved = std::mem::take(&mut self.groups[from].mentions);
        for mention in moved {
            self.join(into, mention);
        }
    }
}

/// `(nickname, person)` mentions: `X yang akrab disapa Y`, `X (Y)`.
fn nicknames(scene: &Scene) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    for person in scene.of_kind(Kind::Person) {
        let mut at = super::titles::end_with_degrees(scene, scene.ranges[person].end);
        let mut cued = false;
        for _ in 0..8 {
            if let Some(next) = scene.starting(at) {
                let single = scene.ranges[next].len() == 1 || cued;
                if cued && scene.mentions[next].kind == Kind::Person && single {
                    out.push((next, person));
                }
                break;
            }
            if let Some(cue) = scene.page.hits.find(at, Class::NicknameCue) {
                (at, cued) = (cue.end, true);
                continue;
            }
            match scene.word(at) {
                "(" => {
                    cued = scene.starting(at + 1).is_some_and(|next| {
                        scene.mentions[next].kind == Kind::Person
                            && scene.ranges[next].len() == 1
                            && scene.word(scene.ranges[next].end) == ")"
                    });
                }
                "," | "yang" | "\"" | "'" | "pak" | "bu" | "bang" | "mas" | "kang" | "gus" | "mbak" => {}
                _ => break,
            }
            at += 1;
        }
    }
    out
}

fn is_initial(word: &str) -> bool {
    word.chars().count() == 1
}

/// True when every word of the shorter name stands in the longer one, in order, initials standing for words; at least one
/// word is met in full.
fn fits(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    in_order(short, long)
}

fn in_order(short: &[String], long: &[String]) -> bool {
    let (mut at, mut full) = (0, false);
    for word in short {
        let Some(step) = long[at..].iter().position(|other| same_word(word, other)) else { return false };
        full |= !is_initial(word) && !is_initial(&long[at + step]);
        at += step + 1;
    }
    full
}

fn same_word(a: &str, b: &str) -> bool {
    a == b || (is_initial(a) && b.starts_with(a)) || (is_initial(b) && a.starts_with(b)) || (is_muhammad(a) && is_muhammad(b))
}

/// The many short and long forms of the name.
fn is_muhammad(word: &str) -> bool {
    matches!(
        word,
        "m" | "moh"
            | "mohd"
            | "muh"
            | "muhd"
            | "moch"
            | "mochamad"
            | "mochammad"
            | "mohamad"
            | "mohammad"
            | "muhamad"
            | "muhammad"
            | "muchamad"
            | "muchammad"
    )
}

/// A word and the same with each of its letters left out: two words one slip apart share one of these.
fn slips(word: &str) -> Vec<String> {
    if word.chars().count() < 4 {
        return Vec::new();
    }
    let mut out = vec![word.to_owned()];
    for (at, c) in word.char_indices() {
        out.push(format!("{}{}", &word[..at], &word[at + c.len_utf8()..]));
    }
    out
}

/// True when the shorter name fits the longer one but for one letter in one word.
fn one_slip(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let (mut at, mut slips) = (0, 0);
    for word in short {
        if let Some(step) = long[at..].iter().position(|other| same_word(word, other)) {
            at += step + 1;
        } else if let Some(step) =
            long[at..].iter().position(|other| word.len() >= 4 && word.bytes().next() == other.bytes().next() && one_apart(word, other))
        {
            at += step + 1;
            slips += 1;
        } else {
            return false;
        }
    }
    slips == 1 && (short.len() > 1 || short[0].chars().count() >= 5)
}

/// True when a word is the beginnings of two words of a name run together (`Harwid` of Harto Widagdo).
fn is_blend(word: &str, words: &[String]) -> bool {
    words.windows(2).any(|pair| {
        word.char_indices()
            .skip(2)
            .any(|(at, _)| word.len() >= at + 2 && pair[0].starts_with(&word[..at]) && pair[1].starts_with(&word[at..]))
    })
}
