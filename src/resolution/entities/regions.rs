//! Regions: one entity for each code, and for those without a code one for each level and name.
//!
//! A bare name that a kabupaten and a kota share is told apart by the office or government named with it (Wali Kota X,
//! Pemkab X); where nothing tells, it has no code.

use std::ops::Range;

use super::{Cast, Scene, fullest, grouped, other_spellings};
use crate::annotation::{EntityDetail, Kind, Value};
use crate::lexicon::{Class, regions};
use crate::map::Map;
use crate::resolution::region_index::{RegionIndex, plain, type_word};
use crate::wordlist::among;

/// What a region mention's own words say.
struct Named {
    at: usize,
    code: Option<String>,
    level: Option<&'static str>,
    name: String,
}

/// Makes the region entities, and gives the index by which offices and institutions find them.
pub(super) fn link(scene: &Scene, cast: &mut Cast) -> RegionIndex {
    let mut all: Vec<Named> = scene.of_kind(Kind::Region).map(|at| read(scene, at)).collect();
    share_codes(&mut all);
    let levels = levels_by_name(&all);
    let mut keyed = Vec::new();
    for (index, named) in all.iter().enumerate() {
        let level = named.level.or_else(|| levels.get(&named.name).copied().flatten());
        keyed.push((named.code.clone().unwrap_or_else(|| format!("{} {}", level.unwrap_or_default(), named.name)), index));
    }
    let mut index = RegionIndex::default();
    for group in grouped(keyed) {
        let group: Vec<&Named> = group.into_iter().map(|index| &all[index]).collect();
        make(scene, cast, &group, &mut index);
    }
    index
}

/// Reads a region mention: code, level and bare name.
fn read(scene: &Scene, at: usize) -> Named {
    let range = scene.ranges[at].clone();
    let word = type_word(scene.page, range.start, range.end);
    let start = word.map_or(range.start, |word| word.end);
    let name = plain(scene.page, start..range.end);
    let code = match &scene.mentions[at].value {
        Some(Value::Text(code)) => Some(code.clone()),
        _ => by_company(scene, range.start, start..range.end),
    };
    let level = word.map(|word| word.value).or_else(|| code.as_deref().map(regions::level));
    Named { at, code, level, name }
}

/// The code of a bare name by the word before it: `Wali Kota X` is of a kota.
fn by_company(scene: &Scene, start: usize, name: Range<usize>) -> Option<String> {
    let before = start.checked_sub(1).map_or("", |at| scene.word(at));
    let class = match before {
        word if among(word, "bupati wabup pemkab sekkab sekdakab") => Class::Kabupaten,
        word if among(word, "walikota kota pemkot pemko wawali wawako sekdako sekkot") => Class::Kota,
        word if among(word, "gubernur wagub pemprov sekdaprov sekprov") => Class::Province,
        _ => return None,
    };
    let hit = scene.page.hits.find(name.start, class).filter(|hit| hit.end == name.end)?;
    Some(hit.value.to_owned())
}

/// A bare name without a code takes the code that the same name has elsewhere, where that is one.
fn share_codes(all: &mut [Named]) {
    let mut codes: Map<String, Option<String>> = Map::new();
    for named in all.iter().filter(|named| named.code.is_some()) {
        let known = codes.entry(named.name.clone()).or_insert_with(|| named.code.clone());
        if *known != named.code {
            *known = None;
        }
    }
    for named in all.iter_mut().filter(|named| named.code.is_none() && named.level.is_none()) {
        named.code = codes.get(&named.name).cloned().flatten();
        named.level = named.code.as_deref().map(regions::level);
    }
}

/// For each name the one level that type words give it.
fn levels_by_name(all: &[Named]) -> Map<String, Option<&'static str>> {
    let mut levels: Map<String, Option<&'static str>> = Map::new();
    for named in all.iter().filter(|named| named.code.is_none() && named.level.is_some()) {
        let known = levels.entry(named.name.clone()).or_insert(named.level);
        if *known != named.level {
            *known = None;
        }
    }
    levels
}

fn make(scene: &Scene, cast: &mut Cast, group: &[&Named], index: &mut RegionIndex) {
    let mentions: Vec<usize> = group.iter().map(|named| named.at).collect();
    let Some(name) = fullest(scene, &mentions).map(|at| scene.text(at).to_owned()) else { return };
    let aliases = other_spellings(scene, &mentions, &name);
    let code = group.iter().find_map(|named| named.code.clone());
    let level = group.iter().find_map(|named| named.level).map(str::to_owned);
    let province = code.as_deref().and_then(regions::by_code).map(|region| region.province.to_owned());
    let id = cast.add(scene, Kind::Region, name, aliases, &mentions, EntityDetail::Region { code: code.clone(), level, province });
    for named in group {
        index.note(scene.page, scene.ranges[named.at].clone(), code.as_deref(), id);
    }
}
