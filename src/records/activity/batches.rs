//! Waves of one activity with their own days and numbers: `gelombang pertama`, `angkatan II`.

use super::dates;
use super::story::Story;
use crate::annotation::{Batch, Kind, Participants, Slot, SlotValue, Value};

/// Ordinals that name a wave, folded.
const ORDINALS: &[&str] = &[
    "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "1", "2", "3", "4", "5",
    "6", "satu", "dua", "tiga", "empat",
];

/// The waves that have a date or a number of their own, in text order; none unless the article tells two.
///
/// Within one sentence a date or count belongs to the wave named nearest to it.
pub fn find(story: &Story) -> Vec<Batch> {
    let mut found: Vec<(String, Batch)> = Vec::new();
    for sentence in &story.sentences {
        let labels: Vec<std::ops::Range<usize>> =
            sentence.cues.iter().filter(|cue| cue.value == "batch").filter_map(|cue| label(story, cue.start, cue.end)).collect();
        for &mention in &sentence.mentions {
            let kind = story.mentions[mention].kind;
            if !matches!(kind, Kind::Date | Kind::Count) {
                continue;
            }
            let token = story.range(mention).start;
            let Some(nearest) = labels.iter().min_by_key(|label| label.start.abs_diff(token)) else { continue };
            let key = story.folded(nearest.end - 1).to_owned();
            let at = match found.iter().position(|(known, _)| *known == key) {
                Some(at) => at,
                None => {
                    let empty =
                        Batch { label: story.words(nearest.clone()), start: None, end: None, participants: Participants::default() };
                    found.push((key, empty));
                    found.len() - 1
                }
            };
            fill(story, mention, &mut found[at].1);
        }
    }
    if found.len() < 2 {
        return Vec::new();
    }
    found.into_iter().map(|(_, batch)| batch).collect()
}

/// `gelombang pertama`, `angkatan ke-II`: the cue and its ordinal.
fn label(story: &Story, start: usize, end: usize) -> Option<std::ops::Range<usize>> {
    let mut at = end;
    while matches!(story.folded(at), "ke" | "-") {
        at += 1;
    }
    ORDINALS.contains(&story.folded(at)).then_some(start..at + 1)
}

fn fill(story: &Story, mention: usize, batch: &mut Batch) {
    match (story.mentions[mention].kind, &story.mentions[mention].value) {
        (Kind::Date, Some(_)) if batch.start.is_none() => {
            let when = dates::spread(story, mention);
            batch.start = when.start;
            batch.end = when.end;
        }
        (Kind::Count, Some(Value::Number(number))) if batch.participants.count.is_none() => {
            batch.participants.count = Some(Slot { value: SlotValue::Number(*number), ..story.slot(mention) });
        }
        _ => {}
    }
}
