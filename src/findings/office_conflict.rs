//! `office.conflict`: one office given to two people at once.
//!
//! Only offices that one person holds at a time, for one stated region or for the whole state, in an article that tells of no
//! change of hands, and only for two people whose names have nothing in common.

use super::Facts;
use super::report::finding;
use crate::annotation::{Entity, EntityId, Finding, Kind, Mention, Office, Severity};
use crate::map::Map;
use crate::resolution::words::one_apart;
use crate::tokens::{Tokens, lower};

/// Offices of a region that one person holds at a time. Folded.
const OF_REGIONS: &[&str] = &[
    "bupati",
    "wakil bupati",
    "wabup",
    "gubernur",
    "wakil gubernur",
    "wagub",
    "wali kota",
    "walikota",
    "wakil wali kota",
    "wakil walikota",
    "sekda",
    "sekretaris daerah",
    "camat",
    "lurah",
    "kepala desa",
    "kades",
    "kapolres",
    "kapolsek",
    "dandim",
    "danramil",
    "kajari",
];

/// Offices of the state that one person holds at a time, by their first words. Folded.
const OF_THE_STATE: &[&str] = &["menteri", "mendagri", "kapolri", "panglima tni"];

/// Where one of these stands anywhere, an office may have changed hands. Folded.
const CHANGE: &str = "mantan eks menggantikan digantikan pengganti pergantian penggantian sertijab pisah purna purnabakti purnatugas pensiun \
    terpilih calon sebelumnya dilantik melantik pelantikan almarhum alm dikukuhkan pengukuhan serah mutasi demisioner \
    mengenang dikenang sejarah pendahulu pendahulunya";

/// So do these, beside the office. Folded.
const BESIDE: &str = "baru lama pertama era masa zaman kala dulu dahulu putra istri keluarga";

/// How far behind its office a name may stand, in bytes: a word of address may be between them.
const NEAR: usize = 80;

/// Queries the second holder of an office.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let mut conflicts = Vec::new();
    let mut holders: Map<(String, Option<EntityId>), (&Office, &Entity)> = Map::new();
    for office in facts.offices.iter().filter(|office| office.acting.is_none()) {
        let Some(person) = facts.entity(office.person).filter(|person| is_named(facts, person, office)) else {
            continue;
        };
        let title = lower(&office.title);
        let of_region = OF_REGIONS.contains(&title.as_str()) && office.region.is_some();
        let of_state =
            OF_THE_STATE.iter().any(|state| title.starts_with(state)) && title.split(' ').count() > usize::from(title == "menteri");
        if !of_region && !of_state {
            continue;
        }
        let key = (title, office.region.filter(|_| of_region));
        let Some((first, holder)) = holders.get(&key) else {
            holders.insert(key, (office, person));
            continue;
        };
        let (Some(here), Some(there)) = (facts.mention(office.position), facts.mention(first.position)) else { continue };
        if holder.id == person.id || alike(holder, person) || changes(facts, here) || changes(facts, there) {
            continue;
        }
        conflicts.push(query(facts, (here, person), (there, holder)));
    }
    let tokens = &facts.page.tokens;
    if !conflicts.is_empty() && !(0..tokens.len()).any(|at| tokens.reads(at, CHANGE)) {
        out.append(&mut conflicts);
    }
}

#[inline(never)]
fn query(facts: &Facts, (here, person): (&Mention, &Entity), (there, holder): (&Mention, &Entity)) -> Finding {
    let says = [
        format_args!("“{}” disebut untuk {} dan untuk {}.", here.text, holder.name, person.name),
        format_args!("“{}” is given to {} and to {}.", here.text, holder.name, person.name),
    ];
    finding(facts, "office.conflict", Severity::Medium, here.span(), says).beside(there.span())
}

/// True where the words beside an office speak of another time or of somebody's kin.
fn changes(facts: &Facts, position: &Mention) -> bool {
    let tokens = &facts.page.tokens;
    let range = tokens.within(position.span());
    (range.start.saturating_sub(4)..range.end + 4).any(|at| tokens.reads(at, BESIDE))
}

/// True for someone whose name stands right after the office, which leaves no doubt about whose it is.
fn is_named(facts: &Facts, person: &Entity, office: &Office) -> bool {
    let Some(position) = facts.mention(office.position) else { return false };
    let mut after = facts.mentions.iter().skip(office.position.0 as usize).take_while(|mention| mention.start <= position.end + NEAR);
    let Some(next) = after.find(|mention| mention.kind == Kind::Person) else { return false };
    let between = facts.page.text.get(position.end..next.start).unwrap_or(",");
    person.kind == Kind::Person
        && next.entity == Some(person.id)
        && !between.contains([',', '.', ';', '\n'])
        && between.split_whitespace().count() <= 1
}

/// True when two names share a part, or have parts one letter apart.
#[inline(never)]
fn alike(a: &Entity, b: &Entity) -> bool {
    let parts = |entity: &Entity| -> Vec<String> {
        let names = std::iter::once(&entity.name).chain(&entity.aliases);
        names
            .flat_map(|name| {
                let words = Tokens::of(name);
                (0..words.len()).map(|at| words.folded(at).to_owned()).collect::<Vec<_>>()
            })
            .filter(|part| part.len() > 1)
            .collect()
    };
    let (a, b) = (parts(a), parts(b));
    a.iter().any(|x| b.iter().any(|y| x == y || one_apart(x, y)))
}
