//! Laws: one entity for each value.

use std::collections::BTreeMap;

use super::{Cast, Scene, other_spellings};
use crate::annotation::{EntityDetail, Kind, MentionDetail, Value};

/// Groups law mentions by value; one whose value is not known by its own words.
pub(super) fn link(scene: &Scene, cast: &mut Cast) {
    let mut groups: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for at in scene.of_kind(Kind::Law) {
        let mention = &scene.mentions[at];
        let key = match &mention.value {
            Some(Value::Text(value)) => value.clone(),
            _ => mention.text.to_lowercase(),
        };
        let order = *first.entry(key.clone()).or_insert(at);
        groups.entry((order, key)).or_default().push(at);
    }
    for group in groups.values() {
        let name = scene.mentions[group[0]].text.clone();
        let aliases = other_spellings(group.iter().map(|&at| scene.mentions[at].text.as_str()), &name);
        let value = group.iter().find_map(|&at| match &scene.mentions[at].value {
            Some(Value::Text(value)) => Some(value.clone()),
            _ => None,
        });
        let title = group.iter().find_map(|&at| match &scene.mentions[at].detail {
            MentionDetail::Law { title } => title.clone(),
            _ => None,
        });
        cast.add(scene, Kind::Law, name, aliases, group, EntityDetail::Law { value, title });
    }
}
