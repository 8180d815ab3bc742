//! Laws: one entity for each value.

use super::{Cast, Scene, grouped, other_spellings};
use crate::annotation::{EntityDetail, Kind, MentionDetail, Value};
use crate::tokens::lower;

/// Groups law mentions by value; one whose value is not known by its own words.
pub(super) fn link(scene: &Scene, cast: &mut Cast) {
    let mut keyed = Vec::new();
    for at in scene.of_kind(Kind::Law) {
        let mention = &scene.mentions[at];
        let key = match &mention.value {
            Some(Value::Text(value)) => value.clone(),
            _ => lower(&mention.text),
        };
        keyed.push((key, at));
    }
    for group in &grouped(keyed) {
        let name = scene.text(group[0]).to_owned();
        let aliases = other_spellings(scene, group, &name);
        let (mut value, mut title) = (None, None);
        for mention in group.iter().map(|&at| &scene.mentions[at]) {
            if let (None, Some(Value::Text(text))) = (&value, &mention.value) {
                value = Some(text.clone());
            }
            if let (None, MentionDetail::Law { title: text }) = (&title, &mention.detail) {
                title = text.clone();
            }
        }
        cast.add(scene, Kind::Law, name, aliases, group, EntityDetail::Law { value, title });
    }
}
