//! Who holds what.
//!
//! A person's offices are those of the entity, in its order; each is read off the first mention with those words
//! beside the person's name, else off the first at all.

use crate::annotation::{Entity, EntityDetail, EntityId, Kind, Mention, MentionId, Office};
use crate::map::Map;
use crate::page::Page;
use crate::resolution::positions::{self, Parts};
use crate::resolution::region_index::RegionIndex;
use crate::resolution::words::one_line;
use crate::wordlist::among;

/// How near a name stands to an office that introduces it, in bytes.
const NEAR: usize = 40;

/// First words of offices of a kecamatan.
const OF_KECAMATAN: &str = "camat sekcam sekmat kapolsek wakapolsek danramil";
/// Levels of regions within a kecamatan.
const SMALL: &str = "desa kelurahan kampung nagari gampong pekon dusun jorong lingkungan banjar negeri";

/// Every office that the article gives somebody, by person, in the entity's order.
pub fn read(page: &Page, mentions: &[Mention], entities: &[Entity]) -> Vec<Office> {
    let mut first: Map<(EntityId, String), (bool, usize)> = Map::new();
    for (at, mention) in mentions.iter().enumerate().filter(|(_, mention)| mention.kind == Kind::Position) {
        let Some(entity) = mention.entity else { continue };
        let place = (!names_stand_near(mentions, at), at);
        first.entry((entity, one_line(&mention.text))).and_modify(|known| *known = place.min(*known)).or_insert(place);
    }
    let regions = Regions::of(page, mentions, entities);
    let mut out = Vec::new();
    for entity in entities {
        let EntityDetail::Person { offices, .. } = &entity.detail else { continue };
        for office in offices {
            if let Some(&(_, at)) = first.get(&(entity.id, office.clone())) {
                out.push(record(page, mentions, entities, &regions, entity.id, at));
            }
        }
    }
    out
}

/// True when the holder's name stands right before or behind a position.
fn names_stand_near(mentions: &[Mention], at: usize) -> bool {
    let position = &mentions[at];
    let same = |other: &&Mention| other.kind == Kind::Person && other.entity == position.entity;
    let behind = mentions[at + 1..].iter().take_while(|other| other.start < position.end + NEAR).find(same);
    let before = mentions[..at].iter().rev().take_while(|other| other.start + NEAR * 3 > position.start).find(same);
    behind.is_some() || before.is_some_and(|name| name.end + NEAR > position.start)
}

fn record(page: &Page, mentions: &[Mention], entities: &[Entity], regions: &Regions, person: EntityId, at: usize) -> Office {
    let mention = &mentions[at];
    let parts = positions::read(page, page.tokens.within(mention.span()));
    if let Some(deputy) = deputy_behind(page, mentions, at, &parts) {
        let Office { organization, region, .. } = record(page, mentions, entities, regions, person, deputy);
        let title = one_line(page.words(page.tokens.span(parts.title)));
        return Office { person, position: mention.id, title, organization, region, acting: parts.acting };
    }
    let organization = parts.institution.as_ref().and_then(|institution| {
        let start = page.tokens.span(institution.clone()).start;
        inside(mentions, at).find(|inner| inner.kind == Kind::Organization && inner.start >= start).and_then(|inner| inner.entity)
    });
    // `Camat X` is not of `Desa X`.
    let regions = if page.tokens.reads(parts.office.start, OF_KECAMATAN) { &regions.wide } else { &regions.all };
    let region = parts.region.and_then(|range| regions.find(page, range));
    // A body of the same name elsewhere is not his.
    let organization = organization.filter(|&id| region.is_none_or(|own| region_of(entities, id).is_none_or(|other| other == own)));
    let region = region.or_else(|| organization.and_then(|id| region_of(entities, id)));
    Office {
        person,
        position: mention.id,
        title: one_line(page.words(page.tokens.span(parts.title))),
        organization,
        region,
        acting: parts.acting,
    }
}

/// The deputy joined to a bare office, who says whose both are: `Bupati dan Wakil Bupati X`.
fn deputy_behind(page: &Page, mentions: &[Mention], at: usize, parts: &Parts) -> Option<usize> {
    if parts.region.is_some() || parts.institution.is_some() {
        return None;
    }
    let (next, end) = (at + 1, page.tokens.within(mentions[at].span()).end);
    let deputy = mentions.get(next).filter(|deputy| deputy.kind == Kind::Position && deputy.within.is_none())?;
    let range = page.tokens.within(deputy.span());
    let joined = range.start == end + 1 && page.tokens.reads(end, "dan / - & serta beserta");
    let same = parts.office.clone().enumerate().all(|(nth, word)| page.tokens.folded(word) == page.tokens.folded(range.start + 1 + nth));
    (joined && page.tokens.reads(range.start, "wakil") && range.len() > parts.office.len() + 1 && same).then_some(next)
}

/// The mentions that lie within another.
fn inside(mentions: &[Mention], outer: usize) -> impl Iterator<Item = &Mention> {
    let (id, end): (MentionId, usize) = (mentions[outer].id, mentions[outer].end);
    mentions[outer + 1..].iter().take_while(move |mention| mention.start < end).filter(move |mention| mention.within == Some(id))
}

/// The article's regions, by code and name.
#[derive(Default)]
struct Regions {
    all: RegionIndex,
    /// Without those within a kecamatan.
    wide: RegionIndex,
}

impl Regions {
    fn of(page: &Page, mentions: &[Mention], entities: &[Entity]) -> Self {
        let mut regions = Regions::default();
        for mention in mentions.iter().filter(|mention| mention.kind == Kind::Region) {
            let Some(entity) = mention.entity.and_then(|id| entities.get(id.0 as usize)) else { continue };
            let EntityDetail::Region { code, level, .. } = &entity.detail else { continue };
            let note = |index: &mut RegionIndex| index.note(page, page.tokens.within(mention.span()), code.as_deref(), entity.id);
            note(&mut regions.all);
            if !level.as_deref().is_some_and(|level| among(level, SMALL)) {
                note(&mut regions.wide);
            }
        }
        regions
    }
}

fn region_of(entities: &[Entity], organization: EntityId) -> Option<EntityId> {
    match &entities.get(organization.0 as usize)?.detail {
        EntityDetail::Organization { region, .. } => *region,
        _ => None,
    }
}
