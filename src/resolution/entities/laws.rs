//! Laws: one entity for each value.

use super::{Cast, Scene, grouped, other_spellings};
use crate::annotation::{EntityDetail, Kind, MentionDetail, Value};

/// Groups law mentions by value; one whose value is not known by its own words.
pub(super) fn link(scene: &Scene, cast: &mut Cast) {
    let keyed = scene.of_kind(Kind::Law).map(|at| {
        let mention = &scene.mentions[at];
        let key = match &mention.value {
            Some(Value::Text(value)) => value.clone(),
            _ => mention.text.to_lowercase(),
        };
        (key, at)
    });
    for group in &grouped(keyed) {
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
