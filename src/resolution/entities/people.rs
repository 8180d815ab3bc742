//! People: names grouped, offices given to their holders, and those known by office alone.

use super::names::Group;
use super::{Cast, Scene, classes, holders, is_shouted, names, other_spellings, titles};
use crate::annotation::{EntityDetail, Kind};
use crate::lexicon::Class;
use crate::map::Map;
use crate::order::Order;
use crate::resolution::ordered::Ordered;
use crate::resolution::positions;
use crate::resolution::region_index::keys;
use crate::resolution::words::{covers, one_line};

/// At most this many holders are tried for one bare office.
const MOST: usize = 64;

/// What one position mention says.
struct Held {
    /// Index of the position mention.
    at: usize,
    /// Words of title and institution without region, written out.
    words: Vec<String>,
    /// Codes or words of the region.
    region: Vec<String>,
    /// True where the holder stands in.
    acting: bool,
    /// True where the office is over.
    former: bool,
    /// True where the holder's name stands beside it.
    beside: bool,
}

/// An office as names are told apart by it.
pub(super) struct Office {
    words: Vec<String>,
    region: Vec<String>,
    /// False where the holder stands in, or held it once.
    lasting: bool,
}

/// Heads of territories of different kinds, of which nobody is two; who is elected may move on from one to another.
const HEADS: &[&[&str]] = &[&["gubernur", "bupati", "wali kota"], &["camat"], &["lurah"], &["kepala desa"]];

impl Office {
    /// True for two that can be one: one says no more than the other, and no other region.
    pub(super) fn is_like(&self, other: &Office) -> bool {
        (covers(&self.words, &other.words) || covers(&other.words, &self.words)) && meet(&self.region, &other.region)
    }

    /// True for two that nobody holds at a time: `camat` and `kepala desa`.
    pub(super) fn excludes(&self, other: &Office) -> bool {
        let head = |office: &Office| HEADS.iter().position(|kind| office.lasting && kind.contains(&office.words.join(" ").as_str()));
        matches!((head(self), head(other)), (Some(own), Some(their)) if own != their)
    }
}

/// One person on the way to an entity.
#[derive(Default)]
struct Person {
    /// Indexes of the mentions by name, in order.
    names: Vec<usize>,
    /// Indexes of the offices held.
    held: Vec<usize>,
}

/// Makes the person entities.
pub(super) fn link(scene: &Scene, cast: &mut Cast) {
    let holders = holders::find(scene);
    let mut offices: Map<usize, Vec<Office>> = Map::new();
    let mut all: Vec<Held> = Vec::new();
    for at in scene.of_kind(Kind::Position) {
        let mut held = read(scene, at);
        if let Some(holder) = holders[at] {
            (held.former, held.beside) = (holder.former, true);
            offices.entry(holder.person).or_default().push(Office {
                words: held.words.clone(),
                region: held.region.clone(),
                lasting: !(held.acting || held.former),
            });
        }
        all.push(held);
    }
    let groups = names::group(scene, &offices);
    let mut of = Map::new();
    let mut people = Vec::with_capacity(groups.len());
    for (number, Group { mentions, .. }) in groups.into_iter().enumerate() {
        let names = mentions.into_list();
        of.extend(names.iter().map(|&at| (at, number)));
        people.push(Person { names, held: Vec::new() });
    }
    let mut bare = Vec::new();
    for (index, held) in all.iter().enumerate() {
        match holders[held.at].and_then(|holder| of.get(&holder.person)) {
            Some(&person) => people[person].held.push(index),
            None if classes::is_anybodys(scene, held.at) => {}
            None => bare.push(index),
        }
    }
    let bare = give_to_named(scene, &all, &mut people, bare);
    let bare = give_to_subjects(scene, &all, &mut people, &of, bare);
    group_unnamed(&all, &mut people, bare);
    people.retain(|person| !person.names.is_empty() || !person.held.is_empty());
    people.order_by_key(|person| {
        let held = person.held.iter().min().map_or(usize::MAX, |&held| all[held].at);
        person.names.first().map_or(held, |&name| held.min(name))
    });
    for person in people {
        make(scene, cast, &all, person);
    }
}

/// Reads the office that a position mention names.
fn read(scene: &Scene, at: usize) -> Held {
    let Office { words, region, lasting } = office(scene, at);
    Held { at, words, region, acting: !lasting, former: holders::is_former(scene, at), beside: false }
}

/// The office that a position mention names: the words of title and institution, written out, and the region apart.
pub(super) fn office(scene: &Scene, at: usize) -> Office {
    let range = scene.ranges[at].clone();
    let parts = positions::read(scene.page, range.clone());
    let words = scene.canonical(parts.office.start..parts.region.as_ref().map_or(range.end, |region| region.start));
    let region = parts.region.map_or_else(Vec::new, |region| keys(scene.page, region));
    Office { words, region, lasting: parts.acting.is_none() }
}

/// True when two regions can be one: either is unsaid, or they share a code or name.
fn meet(a: &[String], b: &[String]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|key| b.contains(key))
}

/// How often the article names each region, by code or name.
fn regions_named(scene: &Scene) -> Map<String, usize> {
    let mut named = Map::new();
    for key in scene.of_kind(Kind::Region).flat_map(|at| keys(scene.page, scene.ranges[at].clone())) {
        *named.entry(key).or_default() += 1;
    }
    named
}

/// True for the office of who governs a region, of which an article about two regions has two: `bupati`, `wakil wali kota`.
fn is_governor(words: &[String]) -> bool {
    let office = words.strip_prefix(&["wakil".to_owned()]).unwrap_or(words);
    matches!(office.first().map(String::as_str), Some("bupati" | "gubernur")) && office.len() == 1
        || office.len() == 2 && office[0] == "wali" && office[1] == "kota"
}

/// Every bare office that a named person holds goes to the last such person before it, else to the first after it; of those who
/// govern, to that of the region that the article names most, since others are its guests. The rest come back.
fn give_to_named(scene: &Scene, all: &[Held], people: &mut [Person], bare: Vec<usize>) -> Vec<usize> {
    // Offices, which stand in text order, and their holders.
    let mut known: Map<&str, Vec<(usize, usize)>> = Map::new();
    for (number, person) in people.iter().enumerate() {
        for &held in &person.held {
            if let Some(first) = all[held].words.first() {
                known.entry(first).or_default().push((held, number));
            }
        }
    }
    known.values_mut().for_each(|list| list.order());
    let named = regions_named(scene);
    let mut left = Vec::new();
    for index in bare {
        let bare = &all[index];
        let list = bare.words.first().and_then(|first| known.get(first.as_str())).map_or(&[][..], Vec::as_slice);
        let split = list.partition_point(|&(held, _)| held < index);
        let near = list[..split].iter().rev().take(MOST).chain(list[split..].iter().take(MOST));
        // One who stands in is not the holder, but may be called by the office alone.
        let fits = |held: &Held| {
            let same = covers(&held.words, &bare.words) && meet(&held.region, &bare.region);
            same && (held.acting || !bare.acting) && held.former == bare.former
        };
        let near: Vec<(usize, &Held)> = near.map(|&(held, number)| (number, &all[held])).filter(|(_, held)| fits(held)).collect();
        let sentence = |at: usize| scene.sentence(scene.start(at));
        let anywhere = bare.region.is_empty();
        let exact = near.iter().find(|(_, held)| !anywhere && !held.region.is_empty());
        let found = exact.or_else(|| near.iter().find(|(_, held)| anywhere || sentence(held.at) != sentence(bare.at)));
        let Some(&(mut number, held)) = found else {
            left.push(index);
            continue;
        };
        if anywhere && is_governor(&bare.words) {
            let at_home = |held: &Held| held.region.iter().filter_map(|key| named.get(key)).max().copied().unwrap_or_default();
            let mut most = at_home(held);
            for &(other, held) in &near {
                if at_home(held) > most {
                    (number, most) = (other, at_home(held));
                }
            }
        }
        people[number].held.push(index);
    }
    left
}

/// How many sentences before an office that points back its holder is named at most.
const BACK: usize = 3;

/// Every office that points back (`Sekretaris DPC Solok itu menambahkan`, `kata pria yang juga Ketua DPC Solok ini`), and that the
/// article names nowhere else, goes to whom the sentences before it name first; the others come back.
fn give_to_subjects(scene: &Scene, all: &[Held], people: &mut [Person], of: &Map<usize, usize>, bare: Vec<usize>) -> Vec<usize> {
    let sentence = |at: usize| scene.sentence(scene.start(at));
    // Whom the nearest sentence before an office names first, where its own names nobody before it.
    let named = |office: usize| {
        let mut found = None;
        let is_name = |at: &usize| scene.is(*at, Kind::Person) && scene.mentions[*at].within.is_none();
        for at in (office.saturating_sub(MOST)..office).rev().filter(is_name) {
            let back = sentence(office).abs_diff(sentence(at));
            if back == 0 || back > BACK || found.is_some_and(|(nearest, _)| nearest != back) {
                break;
            }
            found = Some((back, at));
        }
        found.map(|(_, at)| at)
    };
    // An office is known by its first word here: who shares that with another is not told apart.
    let mut count: Map<&str, usize> = Map::new();
    for held in std::iter::once(&bare).chain(people.iter().map(|person| &person.held)) {
        for word in held.iter().filter_map(|&held| all[held].words.first()) {
            *count.entry(word).or_default() += 1;
        }
    }
    let alone = |held: &Held| held.former || held.words.first().is_some_and(|word| count.get(word.as_str()) == Some(&1));
    let mut left = Vec::new();
    for index in bare.iter().copied() {
        let held = &all[index];
        let points = alone(held) && points_back(scene, held.at);
        match Some(held.at).filter(|_| points).and_then(named).and_then(|name| of.get(&name)) {
            Some(&person) => people[person].held.push(index),
            None => left.push(index),
        }
    }
    left
}

/// True for an office that is the subject of its sentence, or of a reporting verb, and points back at somebody.
fn points_back(scene: &Scene, position: usize) -> bool {
    let range = scene.ranges[position].clone();
    let same = |at: usize| scene.sentence(at) == scene.sentence(range.start);
    let pointer = |at: usize| scene.reads(at, "itu ini tersebut") && same(at);
    if !(range.end..=range.end + 2).any(pointer) {
        return false;
    }
    let mut at = range.start;
    while scene.follows(at, "mantan eks yang juga merupakan menjabat sebagai selaku") {
        at -= 1;
    }
    let Some(before) = at.checked_sub(1) else { return true };
    let starts = scene.sentence(before) != scene.sentence(at);
    let told = scene.page.hits.at(before).iter().any(|hit| matches!(hit.class, Class::SpeechVerb | Class::SpeakerNoun));
    starts || told || scene.reads(before, ",")
}

/// Groups the offices of people without a name: fuller ones make the groups, shorter ones join the nearest.
fn group_unnamed(all: &[Held], people: &mut Vec<Person>, mut bare: Vec<usize>) {
    bare.order_by_key(|&held| (std::cmp::Reverse((all[held].words.len(), !all[held].region.is_empty())), held));
    let mut known: Map<&str, Vec<usize>> = Map::new();
    // Where the offices of each group stand.
    let mut places: Map<usize, Ordered> = Map::new();
    for index in bare {
        let held = &all[index];
        let at = held.at;
        let list = known.entry(held.words.first().map_or("", String::as_str)).or_default();
        let found = list
            .iter()
            .rev()
            .take(MOST)
            .copied()
            .filter(|&number| {
                let office = &all[people[number].held[0]];
                (office.words == held.words || covers(&office.words, &held.words))
                    && people[number].held.iter().take(MOST).all(|&other| meet(&all[other].region, &held.region))
                    && office.former == held.former
            })
            .min_by_key(|number| {
                let places = places.get(number)?;
                let before = places.before(at).map(|other| at - other);
                let after = places.from(at).map(|other| other - at);
                before.into_iter().chain(after).min()
            });
        let number = found.unwrap_or(people.len());
        if found.is_none() {
            list.push(number);
            people.push(Person::default());
        }
        people[number].held.push(index);
        places.entry(number).or_default().insert(at);
    }
}

/// Makes the entity of one person.
fn make(scene: &Scene, cast: &mut Cast, all: &[Held], mut person: Person) {
    person.held.order();
    let held: Vec<&Held> = person.held.iter().map(|&held| &all[held]).collect();
    let offices = fullest_offices(scene, &held);
    let name = fullest_name(scene, &person.names).map(one_line);
    let name = name.unwrap_or_else(|| {
        offices.first().cloned().or_else(|| held.first().map(|held| scene.text(held.at).to_owned())).unwrap_or_default()
    });
    let held: Vec<usize> = held.iter().map(|held| held.at).collect();
    let own = if person.names.is_empty() { &held } else { &person.names };
    let aliases = other_spellings(scene, own, &name);
    let (mut honorifics, mut degrees): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for &at in &person.names {
        let around = titles::around(scene, scene.ranges[at].clone());
        add_new(&mut honorifics, around.honorifics);
        add_new(&mut degrees, around.degrees);
    }
    let mentions = [person.names, held].concat();
    cast.add(scene, Kind::Person, name, aliases, &mentions, EntityDetail::Person { honorifics, degrees, offices });
}

/// Appends what is not there yet, whatever its case and full stops.
fn add_new(list: &mut Vec<String>, more: Vec<String>) {
    let plain = |word: &str| word.chars().filter(|c| !matches!(c, '.' | ' ')).flat_map(char::to_lowercase).collect::<String>();
    for word in more {
        if list.len() < MOST && !list.iter().any(|known| plain(known) == plain(&word)) {
            list.push(word);
        }
    }
}

/// The name with the most words; of equals one not in capitals, then the one whose words are met most often, then the first.
fn fullest_name<'s>(scene: &'s Scene, names: &[usize]) -> Option<&'s str> {
    let words = |at: usize| scene.ranges[at].clone().map(|token| scene.word(token)).filter(|word| *word != ".");
    let mut met: Map<&str, usize> = Map::new();
    for word in names.iter().flat_map(|&at| words(at)) {
        *met.entry(word).or_default() += 1;
    }
    let rank = |&at: &usize| {
        let full = words(at).filter(|word| word.chars().count() > 1).count();
        let often: usize = words(at).filter_map(|word| met.get(word)).sum();
        (full, words(at).count(), !is_shouted(scene.text(at)), often, std::cmp::Reverse(at))
    };
    names.iter().copied().max_by_key(rank).map(|at| scene.text(at))
}

/// The offices held now, each in its fullest words: those beside the name first, then those that say whose they are, then as
/// the article names them.
fn fullest_offices(scene: &Scene, all: &[&Held]) -> Vec<String> {
    let text = |held: &Held| scene.text(held.at);
    // `Plt` alone names no office where another mention does.
    let named = all.iter().any(|held| !held.words.is_empty());
    let mut held: Vec<&Held> = all.iter().copied().filter(|held| !held.former && (!named || !held.words.is_empty())).collect();
    held.order_by_key(|held| {
        std::cmp::Reverse((
            held.beside,
            held.words.len(),
            !held.region.is_empty(),
            held.acting,
            text(held).len(),
            std::cmp::Reverse(held.at),
        ))
    });
    // Each office in its fullest words, with the place of its first mention.
    let mut kept: Vec<(&Held, usize)> = Vec::new();
    for held in held.into_iter().take(MOST) {
        let said = |(other, _): &&mut (&Held, usize)| {
            (other.words == held.words || covers(&other.words, &held.words)) && meet(&other.region, &held.region)
        };
        match kept.iter_mut().find(said) {
            Some((_, first)) => *first = held.at.min(*first),
            None => kept.push((held, held.at)),
        }
    }
    kept.order_by_key(|(held, first)| (!held.beside, held.words.len() < 2 && held.region.is_empty(), *first));
    // `Bupati Budi` is of the region that every other mention of his office names.
    for (said, _) in kept.iter_mut().filter(|(said, _)| said.region.is_empty()) {
        let mut same = all.iter().copied().filter(|held| !held.former && held.words == said.words && !held.region.is_empty());
        if let Some(fuller) = same.next()
            && same.clone().next().is_some()
            && same.all(|held| meet(&held.region, &fuller.region))
            && fuller.acting == said.acting
        {
            *said = fuller;
        }
    }
    kept.into_iter().map(|(held, _)| one_line(text(held))).collect()
}
