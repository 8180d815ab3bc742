//! Organizations: full names, acronyms and short references brought together, regions told apart.

use std::ops::Range;

use super::{Cast, Scene, fullest, other_spellings};
use crate::annotation::{EntityDetail, EntityId, Kind};
use crate::lexicon::{Class, Hit};
use crate::map::Map;
use crate::order::Order;
use crate::resolution::last_region::last_region;
use crate::resolution::positions;
use crate::resolution::region_index::{RegionIndex, keys, type_word};
use crate::resolution::words::{covers, one_apart, spells};
use crate::tokens::Shape;

/// At most this many organizations are compared with one reference.
const MOST: usize = 64;

/// At most this many mentions of an organization tell how near before a reference it is named.
const NEAR: usize = 8;

/// What one mention says.
struct Reference {
    at: usize,
    /// Its words without region and parent, written out.
    words: Vec<String>,
    /// The tokens of its region.
    place: Option<Range<usize>>,
    /// Codes or name of its region.
    region: Vec<String>,
    /// Folded, when it is an acronym alone.
    acronym: Option<String>,
    /// The tokens of the body's own name.
    core: Range<usize>,
    /// The tokens of the ministry or agency that it is a part of.
    parent: Option<Range<usize>>,
    /// Its words, written out.
    owner: Vec<String>,
}

/// One organization on the way to an entity.
struct Body {
    words: Vec<String>,
    region: Vec<String>,
    owner: Vec<String>,
    references: Vec<Reference>,
}

/// Makes the organization entities.
pub(super) fn link(scene: &Scene, cast: &mut Cast, regions: &RegionIndex) {
    let mut references: Vec<Reference> = scene.of_kind(Kind::Organization).map(|at| read(scene, at)).collect();
    write_out(scene, &mut references);
    mend_typos(&mut references);
    let bodies = group(references);
    let mut made: Vec<(EntityId, Body)> = bodies.into_iter().map(|body| (make(scene, cast, &body, regions), body)).collect();
    made.order_by_key(|(id, _)| *id);
    set_parents(scene, cast, &made);
}

/// Reads an organization mention.
fn read(scene: &Scene, at: usize) -> Reference {
    let range = scene.ranges[at].clone();
    let page = scene.page;
    let region = last_region(page, range.clone()).filter(|region| region.start > range.start);
    let mut core = range.start..region.as_ref().map_or(range.end, |region| region.start);
    // `Pemerintah Kota X`: the type word tells whose government it is.
    if core.len() == 1
        && page.tokens.reads(core.start, "pemerintah")
        && let Some(word) = region.as_ref().and_then(|region| type_word(page, region.start, region.end))
    {
        core.end = word.end;
    }
    let parent = parent_tail(scene, core.clone());
    if let Some(parent) = &parent {
        core.end = parent.start;
    }
    while core.end > core.start + 1 && page.tokens.reads(core.end - 1, ", di pada ( / - .") {
        core.end -= 1;
    }
    // `RI` tells no two bodies apart.
    let named = core.start..core.end - usize::from(core.len() > 1 && page.tokens.reads(core.end - 1, "ri"));
    let acronym = is_acronym(scene, named.clone()).then(|| named.clone().map(|at| scene.word(at)).collect::<Vec<_>>().join(" "));
    let words = scene.canonical(named);
    // A national body of whose branch somebody is the head is told apart by region from other branches, but is of none.
    let branch = region.clone().or_else(|| region_of_office(scene, at));
    let place = if is_national(scene, core.clone()) { region } else { branch.clone() };
    let region = branch.map_or_else(Vec::new, |region| keys(page, region));
    let owner = parent.clone().map_or_else(Vec::new, |parent| scene.canonical(parent));
    Reference { at, words, place, region, acronym, core, parent, owner }
}

/// The region that the office around a body names behind it: `Kepala | Dinas Kesehatan | Kota X`.
fn region_of_office(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let office = scene.mentions[at].within?.0 as usize;
    if scene.mentions.get(office)?.kind != Kind::Position {
        return None;
    }
    positions::read(scene.page, scene.ranges[office].clone()).region.filter(|region| region.start >= scene.end(at))
}

/// True for a body of the lists that there is one of in the country: `Kemenag`, `BPS`.
fn is_national(scene: &Scene, core: Range<usize>) -> bool {
    let national = |hit: &Hit| matches!(hit.class, Class::OrgName | Class::OrgAcronym) && hit.end == core.end;
    scene.page.hits.at(core.start).iter().any(national)
}

/// True for one word that is no everyday one, and for what the lexicon has as an acronym.
fn is_acronym(scene: &Scene, core: Range<usize>) -> bool {
    let known = |hit: &Hit| matches!(hit.class, Class::OrgAcronym | Class::OrgGenericAcronym) && hit.end == core.end;
    let capitals = |at: usize| scene.page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Upper | Shape::Mixed));
    (core.len() == 1 && capitals(core.start)) || scene.page.hits.at(core.start).iter().any(known)
}

/// A ministry or national agency at the end of a body's name (`BPSDM Kemendagri`). Parts of a party are named after it as a
/// whole.
fn parent_tail(scene: &Scene, core: Range<usize>) -> Option<Range<usize>> {
    if scene.reads(core.start, "partai fraksi dpp dpd dpw dpc dewan pimpinan pengurus") {
        return None;
    }
    let national = |hit: &Hit| matches!(hit.class, Class::OrgName | Class::OrgAcronym) && hit.end >= core.end;
    let after_name = scene.page.hits.at(core.start).iter().map(|hit| hit.end).max().unwrap_or(core.start + 1);
    let from = after_name.min(core.end.saturating_sub(1)).max(core.start + 1);
    (from..core.end).find(|&at| scene.page.hits.at(at).iter().any(national)).map(|at| at..core.end)
}

/// Acronyms that the article writes out take the words of what they stand for: `Badan X (BX)`, `BX (Badan X)`, else the only
/// longer name whose initials they are.
fn write_out(scene: &Scene, references: &mut [Reference]) {
    let mut stands_for: Map<String, Vec<String>> = Map::new();
    for pair in references.windows(2) {
        let (first, second) = (&pair[0], &pair[1]);
        let opened = scene.end(first.at);
        let between = scene.start(second.at).saturating_sub(opened);
        let joined = (between == 1 && scene.reads(opened, "(") && scene.reads(scene.end(second.at), ")"))
            || (between == 1 && scene.reads(opened, "atau /"))
            || (between == 2 && scene.reads(opened + 1, "disingkat atau"));
        if joined
            && let Some(acronym) = &second.acronym
            && first.acronym.is_none()
        {
            stands_for.entry(acronym.clone()).or_insert_with(|| first.words.clone());
        } else if joined
            && let Some(acronym) = &first.acronym
            && second.acronym.is_none()
        {
            stands_for.entry(acronym.clone()).or_insert_with(|| second.words.clone());
        }
    }
    let mut by_initial: Map<char, Vec<Vec<String>>> = Map::new();
    for long in references.iter().filter(|one| one.acronym.is_none()) {
        if let Some(initial) = long.words.first().and_then(|word| word.chars().next()) {
            let list = by_initial.entry(initial).or_default();
            if list.len() < MOST && !list.contains(&long.words) {
                list.push(long.words.clone());
            }
        }
    }
    for one in references.iter_mut() {
        let Some(acronym) = &one.acronym else { continue };
        if let Some(words) = stands_for.get(acronym) {
            one.words = words.clone();
        } else if one.words.len() == 1 {
            let spelled = acronym.chars().next().and_then(|initial| by_initial.get(&initial)).into_iter().flatten();
            let mut spelled = spelled.filter(|words| spells(acronym, words));
            if let (Some(words), None) = (spelled.next(), spelled.next()) {
                one.words = words.clone();
            }
        }
    }
}

/// An acronym that nothing writes out takes the words of one that differs by one letter.
fn mend_typos(references: &mut [Reference]) {
    let known: Vec<(String, Vec<String>)> = references
        .iter()
        .filter(|one| one.words.len() > 1)
        .filter_map(|one| one.acronym.clone().map(|acronym| (acronym, one.words.clone())))
        .take(MOST)
        .collect();
    for one in references.iter_mut().filter(|one| one.words.len() == 1) {
        let Some(acronym) = one.acronym.as_ref().filter(|acronym| acronym.len() >= 4) else { continue };
        if let Some((_, words)) = known.iter().find(|(right, _)| right.len() >= 4 && one_apart(acronym, right)) {
            one.words = words.clone();
        }
    }
}

/// Groups references: those with a region make the bodies, those without join the body most often named, then the rest.
fn group(mut references: Vec<Reference>) -> Vec<Body> {
    references.order_by_key(|one| (std::cmp::Reverse((!one.region.is_empty(), one.words.len())), one.at));
    let mut bodies: Vec<Body> = Vec::new();
    let mut known: Map<String, Vec<usize>> = Map::new();
    for one in references {
        let list = known.entry(one.words.first().cloned().unwrap_or_default()).or_default();
        let found = list
            .iter()
            .take(MOST)
            .copied()
            .filter(|&body| {
                let body = &bodies[body];
                let same_region = match (one.region.is_empty(), body.region.is_empty()) {
                    (false, false) => one.region.iter().any(|key| body.region.contains(key)),
                    (false, true) => false,
                    _ => true,
                };
                // `Badan Permusyawaratan Desa Natar` beside `Ketua BPD | Desa Natar`
                let names_region = |rest: &[String]| body.region.contains(&rest.join(" "));
                let spelled_on = one.region.is_empty() && one.words.strip_prefix(&body.words[..]).is_some_and(names_region);
                same_region
                    && (one.owner.is_empty() || body.owner.is_empty() || one.owner == body.owner)
                    && (body.words == one.words || spelled_on || is_short_for(&body.words, &one.words) && !is_rival(body, &one))
            })
            .max_by_key(|&body| {
                let Body { words, references, .. } = &bodies[body];
                let before = references.iter().take(NEAR).map(|other| other.at).filter(|&at| at < one.at).max();
                (*words == one.words, references.len(), before, std::cmp::Reverse(body))
            });
        match found {
            Some(body) => bodies[body].references.push(one),
            None => {
                list.push(bodies.len());
                bodies.push(Body { words: one.words.clone(), region: one.region.clone(), owner: one.owner.clone(), references: vec![one] });
            }
        }
    }
    bodies
}

/// True for an acronym beside another that begins alike, though the one's words are some of the other's: `BPSDM` and `BKPSDM`.
fn is_rival(body: &Body, one: &Reference) -> bool {
    let own = body.references.first().and_then(|first| first.acronym.as_ref());
    let (Some(own), Some(acronym)) = (own, &one.acronym) else { return false };
    let abbreviates = own.starts_with(acronym.as_str()) || acronym.starts_with(own.as_str());
    !abbreviates && own.chars().next() == acronym.chars().next()
}

/// True when a reference of at least two words leaves words of a body's name out, or writes some of them as an acronym.
fn is_short_for(full: &[String], short: &[String]) -> bool {
    short.len() >= 2 && covers(full, short)
}

fn make(scene: &Scene, cast: &mut Cast, body: &Body, regions: &RegionIndex) -> EntityId {
    let mut references: Vec<&Reference> = body.references.iter().collect();
    references.order_by_key(|one| one.at);
    let mentions: Vec<usize> = references.iter().map(|one| one.at).collect();
    let name = fullest(scene, &mentions).map(|at| scene.text(at).to_owned()).unwrap_or_default();
    let known = |one: &&&Reference| one.acronym.is_some();
    let acronym = references.iter().find(|one| known(one) && spelled_right(scene, body, one)).or(references.iter().find(known));
    let acronym = acronym.map(|one| words(scene, one.core.clone()));
    let acronym = acronym.or_else(|| references.iter().find_map(|one| Some(words(scene, parenthesis(scene, one)?))));
    let expansion = references
        .iter()
        .filter(|one| !known(one) && one.core.len() > 1)
        .map(|one| words(scene, one.core.start..parenthesis(scene, one).map_or(one.core.end, |inside| inside.start - 1)));
    let expansion = expansion.max_by_key(String::len).filter(|_| acronym.is_some());
    let region = references.iter().find_map(|one| regions.find(scene.page, one.place.clone()?));
    let aliases = other_spellings(scene, &mentions, &name);
    cast.add(scene, Kind::Organization, name, aliases, &mentions, EntityDetail::Organization { acronym, expansion, parent: None, region })
}

/// The text of some tokens.
fn words(scene: &Scene, range: Range<usize>) -> String {
    scene.page.words(scene.page.tokens.span(range)).to_owned()
}

/// The acronym in parentheses inside a reference: `Badan X (BX) Kabupaten Y`.
fn parenthesis(scene: &Scene, one: &Reference) -> Option<Range<usize>> {
    let open = one.core.clone().find(|&at| scene.reads(at, "("))?;
    (scene.reads(open + 2, ")")).then_some(open + 1..open + 2)
}

/// True when an acronym is the lexicon's or spells the body's words.
fn spelled_right(scene: &Scene, body: &Body, one: &Reference) -> bool {
    one.acronym.as_ref().is_some_and(|acronym| {
        spells(acronym, &body.words)
            || scene.page.hits.at(one.core.start).iter().any(|hit| matches!(hit.class, Class::OrgAcronym | Class::OrgGenericAcronym))
    })
}

/// Points a body at the ministry or agency named in its own mention or right behind it.
fn set_parents(scene: &Scene, cast: &mut Cast, made: &[(EntityId, Body)]) {
    let mut by_words: Map<Vec<String>, EntityId> = Map::new();
    for (id, body) in made {
        by_words.entry(body.words.clone()).or_insert(*id);
    }
    for (id, body) in made {
        let parent = body.references.iter().find_map(|one| match &one.parent {
            Some(_) => {
                let words: Vec<String> = one.owner.iter().filter(|word| *word != "ri").cloned().collect();
                by_words.get(&words).copied()
            }
            None => parent_behind(scene, one).and_then(|at| cast.of[at]),
        });
        if let (Some(parent), Some(entity)) = (parent.filter(|parent| parent != id), cast.entities.get_mut(id.0 as usize))
            && let EntityDetail::Organization { parent: slot, .. } = &mut entity.detail
        {
            *slot = Some(parent);
        }
    }
}

/// The ministry named behind a body, its own acronym in parentheses aside: `Badan X (BX), Kementerian Y`.
fn parent_behind(scene: &Scene, one: &Reference) -> Option<usize> {
    let mut at = scene.end(one.at);
    if scene.reads(at, "(") {
        at = (at..at + 6).find(|&at| scene.reads(at, ")"))? + 1;
    }
    if scene.reads(at, ", pada di dari") {
        at += 1;
    }
    let next = scene.starting(at)?;
    let ministry = scene.reads(at, "kementerian kementrian") || scene.word(at).starts_with("kemen");
    let own = scene.reads(one.core.start, "kementerian kementrian") || scene.word(one.core.start).starts_with("kemen");
    (scene.is(next, Kind::Organization) && ministry && !own).then_some(next)
}
