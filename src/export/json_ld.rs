//! Linked data in the words of schema.org: the article, its activities, and whom and what it names.
//!
//! Left out, since schema.org has no name for it: how many took part, and words reported without quotation marks. The region
//! that an activity concerns is the article's `contentLocation`, not the place of the event, which may lie elsewhere.

use serde_json::{Map, Value as Json, json};

use super::slots::{self, filled};
use crate::annotation::{Activity, ActivityKind, Annotation, Batch, Entity, EntityDetail, EntityId, Kind, Mode, QuotationStyle, Slot};

/// A `NewsArticle` on one line. Entities are told once, under `mentions`; other places point at them by `@id`.
pub fn article(text: &str, annotation: &Annotation) -> String {
    let main = annotation.activities.first();
    let mut article = Node::new("NewsArticle");
    article.put("@context", "https://schema.org");
    article.put("headline", main.and_then(|activity| filled(&activity.title)));
    article.put("inLanguage", "id");
    article.put(
        "dateline",
        annotation
            .dateline
            .as_ref()
            .map(|dateline| slots::at(text, dateline.start, dateline.end).trim().trim_end_matches(['-', '–', '—', ' '])),
    );
    article.put("contentLocation", main.and_then(|activity| Some(thing(annotation, activity.region.as_ref()?, "AdministrativeArea"))));
    article.list("about", annotation.activities.iter().filter_map(|activity| event(annotation, activity)).collect());
    article.list("mentions", annotation.entities.iter().map(|entity| named(text, annotation, entity)).collect());
    let direct = annotation.quotations.iter().filter(|quotation| quotation.style == QuotationStyle::Direct);
    let quotations = direct.map(|quotation| {
        let mut node = Node::new("Quotation");
        node.put("text", slots::at(text, quotation.start, quotation.end));
        node.put("spokenByCharacter", quotation.speaker.map(reference));
        node.done()
    });
    article.list("hasPart", quotations.collect());
    article.done().to_string()
}

/// One JSON object of a schema.org type; what is not known is not in it.
struct Node(Map<String, Json>);

impl Node {
    fn new(kind: &str) -> Self {
        Node(Map::from_iter([("@type".to_owned(), Json::from(kind))]))
    }

    fn put(&mut self, key: &str, value: impl Into<Json>) {
        let value = value.into();
        if !value.is_null() {
            self.0.insert(key.to_owned(), value);
        }
    }

    fn list(&mut self, key: &str, values: Vec<Json>) {
        if !values.is_empty() {
            self.0.insert(key.to_owned(), Json::Array(values));
        }
    }

    fn done(self) -> Json {
        Json::Object(self.0)
    }
}

fn reference(id: EntityId) -> Json {
    json!({ "@id": format!("_:e{}", id.0) })
}

/// What a slot names: its entity, else a thing with the slot's words for a name.
fn thing(annotation: &Annotation, slot: &Slot, kind: &str) -> Json {
    match slots::named(annotation, slot) {
        Some(entity) => reference(entity.id),
        None => json!({ "@type": kind, "name": slots::words(slot) }),
    }
}

fn strings(words: &[String]) -> Vec<Json> {
    words.iter().map(|words| Json::from(words.as_str())).collect()
}

fn event(annotation: &Annotation, activity: &Activity) -> Option<Json> {
    let name = filled(&activity.name).or_else(|| filled(&activity.title))?;
    let mut node = Node::new(match activity.kind {
        ActivityKind::Diklat | ActivityKind::Bimtek | ActivityKind::Workshop | ActivityKind::Pelatihan => "EducationEvent",
        _ => "Event",
    });
    let person = |slot: &Slot| thing(annotation, slot, "Person");
    node.put("name", name);
    days(&mut node, &activity.start, &activity.end);
    node.put("location", activity.venue.as_ref().map(|venue| json!({ "@type": "Place", "name": slots::words(venue) })));
    node.put("organizer", activity.organizer.as_ref().map(|slot| thing(annotation, slot, "Organization")));
    node.put("about", filled(&activity.theme).map(|theme| json!({ "@type": "Thing", "name": theme })));
    node.put("description", filled(&activity.purpose));
    node.put("audience", filled(&activity.participants.who).map(|who| json!({ "@type": "Audience", "audienceType": who })));
    node.put("eventAttendanceMode", activity.mode.map(attendance));
    node.list("performer", activity.speakers.iter().map(person).collect());
    let opener = activity.opened_by.as_ref().map(person);
    node.put("contributor", opener.map(|person| json!({ "@type": "Role", "roleName": "pembuka", "contributor": person })));
    node.list("subEvent", activity.batches.iter().filter_map(wave).collect());
    Some(node.done())
}

fn wave(batch: &Batch) -> Option<Json> {
    let mut node = Node::new("Event");
    node.put("name", filled(&batch.label)?);
    days(&mut node, &batch.start, &batch.end);
    Some(node.done())
}

fn days(node: &mut Node, start: &Option<Slot>, end: &Option<Slot>) {
    node.put("startDate", filled(start));
    node.put("endDate", filled(end));
}

fn attendance(mode: Mode) -> &'static str {
    match mode {
        Mode::Luring => "https://schema.org/OfflineEventAttendanceMode",
        Mode::Daring => "https://schema.org/OnlineEventAttendanceMode",
        Mode::Hibrida => "https://schema.org/MixedEventAttendanceMode",
    }
}

fn named(text: &str, annotation: &Annotation, entity: &Entity) -> Json {
    let mut aliases = entity.aliases.clone();
    let mut node;
    match &entity.detail {
        EntityDetail::Person { honorifics, degrees, offices } => {
            node = Node::new("Person");
            // Someone known by office alone has no name.
            if entity.mentions.iter().any(|&id| slots::mention(annotation, id).is_some_and(|mention| mention.kind == Kind::Person)) {
                node.put("name", entity.name.as_str());
            } else {
                aliases.clear();
            }
            let titles: Vec<&String> = honorifics.iter().chain(degrees).collect();
            let leading = before_names(text, annotation, entity, &titles);
            let (before, behind): (Vec<String>, Vec<String>) = degrees.iter().cloned().partition(|words| leading.contains(&words));
            node.list("honorificPrefix", strings(&[honorifics.as_slice(), &before].concat()));
            node.list("honorificSuffix", strings(&behind));
            node.list("jobTitle", strings(offices));
            let mut affiliations: Vec<Json> = Vec::new();
            for held in annotation.offices.iter().filter(|office| office.person == entity.id) {
                if let Some(id) = held.organization.map(reference).filter(|id| !affiliations.contains(id)) {
                    affiliations.push(id);
                }
            }
            node.list("affiliation", affiliations);
        }
        EntityDetail::Organization { acronym, expansion, parent, region } => {
            node = Node::new("Organization");
            node.put("name", entity.name.as_str());
            aliases.extend([acronym, expansion].into_iter().flatten().cloned());
            node.put("parentOrganization", parent.map(reference));
            node.put("areaServed", region.map(reference));
        }
        EntityDetail::Region { code, level: _, province } => {
            node = Node::new("AdministrativeArea");
            node.put("name", entity.name.as_str());
            let code = code.as_ref().map(|code| json!({ "@type": "PropertyValue", "propertyID": "Kemendagri", "value": code }));
            node.put("identifier", code);
            let province = province.as_ref().filter(|province| **province != entity.name);
            node.put("containedInPlace", province.map(|name| json!({ "@type": "AdministrativeArea", "name": name })));
        }
        EntityDetail::Law { value, title } => {
            node = Node::new("Legislation");
            node.put("name", title.as_ref().unwrap_or(&entity.name).as_str());
            node.put("legislationIdentifier", value.as_deref());
            aliases.extend(title.as_ref().map(|_| entity.name.clone()));
        }
    }
    node.put("@id", format!("_:e{}", entity.id.0));
    let mut others: Vec<String> = Vec::new();
    for alias in aliases {
        if !others.contains(&alias) && node.0.get("name").and_then(Json::as_str) != Some(&alias) {
            others.push(alias);
        }
    }
    node.list("alternateName", strings(&others));
    node.done()
}

/// The words of learning that stand before one of the person's names, alone or among other titles: `Drs. H.`, not `M.Si`.
fn before_names<'a>(text: &str, annotation: &Annotation, person: &Entity, titles: &[&'a String]) -> Vec<&'a String> {
    let bare = |words: &str| words.trim_end_matches(['.', ',', ' ']).len();
    let mut found: Vec<&String> = Vec::new();
    for mention in person.mentions.iter().filter_map(|&id| slots::mention(annotation, id)).filter(|mention| mention.kind == Kind::Person) {
        let mut rest = slots::at(text, 0, mention.start);
        loop {
            rest = &rest[..bare(rest)];
            let Some(title) = titles.iter().find(|title| bare(title) > 0 && rest.ends_with(&title[..bare(title)])) else { break };
            rest = &rest[..rest.len() - bare(title)];
            found.push(title);
        }
    }
    found
}
