//! Waves of one activity with their own days and numbers: `gelombang pertama`, `angkatan II`.

use std::ops::Range;

use super::dates;
use super::story::Story;
use crate::annotation::{Batch, Kind, MentionDetail, Participants, Slot, SlotValue, Value};

/// Ordinals that name a wave, folded, with their number.
const ORDINALS: &[(&str, u16)] = &[
    ("pertama", 1),
    ("kedua", 2),
    ("ketiga", 3),
    ("keempat", 4),
    ("kelima", 5),
    ("keenam", 6),
    ("i", 1),
    ("ii", 2),
    ("iii", 3),
    ("iv", 4),
    ("v", 5),
    ("vi", 6),
    ("vii", 7),
    ("viii", 8),
    ("ix", 9),
    ("x", 10),
    ("1", 1),
    ("2", 2),
    ("3", 3),
    ("4", 4),
    ("5", 5),
    ("6", 6),
    ("satu", 1),
    ("dua", 2),
    ("tiga", 3),
    ("empat", 4),
];

/// How many tokens a date or number may stand before the wave that it belongs to.
const REACH: usize = 60;

/// How many tokens before a number `total` makes it that of all waves.
const TOTAL: usize = 2;

/// How many tokens before a number `masing-masing` makes it that of each wave.
const EACH: usize = 5;

/// How many digits the number of a wave has; a year has more.
const DIGITS: usize = 3;

/// What tells one wave from another: the word for waves, folded, and the wave's number.
#[derive(Clone, Copy, PartialEq)]
struct Wave<'a> {
    word: &'a str,
    number: u16,
}

/// The waves that have a date or a number of their own, in text order; none unless the article tells two.
///
/// Within one sentence a date or count belongs to the wave named last before it, else to the next one named, unless `dan` stands
/// between them.
pub fn find(story: &Story) -> Vec<Batch> {
    let mut found: Vec<(Wave, Batch)> = Vec::new();
    for (number, sentence) in story.sentences.iter().enumerate() {
        let mut labels: Vec<(Wave, Range<usize>)> = Vec::new();
        for cue in sentence.cues.iter().filter(|cue| cue.value == "batch") {
            if let Some(label) = label(story, cue.start, cue.end) {
                labels.push(label);
            }
        }
        for &mention in &sentence.mentions {
            let kind = story.kind(mention);
            if !matches!(kind, Kind::Date | Kind::Count) {
                continue;
            }
            if matches!(story.mentions[mention].detail, MentionDetail::Date { relative: true }) {
                continue;
            }
            let range = story.range(mention);
            // `empat angkatan`: the number of waves.
            if story.cue_after(number, range.start, range.len(), "batch").is_some_and(|cue| cue.end <= range.end) {
                continue;
            }
            let token = range.start;
            // `dari total 469 CPNS … gelombang pertama`: the number of all waves.
            if story.has(token.saturating_sub(TOTAL)..token, "total totalnya keseluruhan") {
                continue;
            }
            let (before, after) = labels.split_at(labels.partition_point(|(_, label)| label.end <= token));
            let before = before.last();
            let after = || {
                let next = after.iter().find(|(_, label)| label.start > token)?;
                // `diikuti 80 peserta yang terbagi dua tahap, tahap pertama …`: the number of both.
                let near = next.1.start - token <= REACH && !story.has(token..next.1.start, "dan terbagi dibagi");
                near.then_some(next)
            };
            let Some((wave, nearest)) = before.or_else(after) else { continue };
            let at = match found.iter().position(|(known, _)| known == wave) {
                Some(at) => at,
                None => {
                    let empty =
                        Batch { label: story.words(nearest.clone()), start: None, end: None, participants: Participants::default() };
                    found.push((*wave, empty));
                    found.len() - 1
                }
            };
            fill(story, mention, &mut found[at].1);
            // `masing-masing diikuti 25 peserta`: as many in every wave told before it.
            let each = story.has(token.saturating_sub(EACH)..token, "masing");
            if each && story.kind(mention) == Kind::Count {
                found.iter_mut().for_each(|(_, batch)| fill(story, mention, batch));
            }
        }
    }
    // `Latsar Angkatan I` in two waves is told by its waves: the word that names most of them.
    let of = |word: &str| found.iter().filter(|(wave, _)| wave.word == word).count();
    let (mut word, mut most) = ("", 1);
    for (wave, _) in &found {
        if of(wave.word) > most {
            (word, most) = (wave.word, of(wave.word));
        }
    }
    let mut batches = Vec::new();
    for (wave, batch) in found {
        if wave.word == word {
            batches.push(batch);
        }
    }
    batches
}

/// `gelombang pertama`, `angkatan ke-II`: the wave's number, and the cue with its ordinal.
fn label<'a>(story: &'a Story, start: usize, end: usize) -> Option<(Wave<'a>, Range<usize>)> {
    let mut at = end;
    while story.is(at, "ke -") {
        at += 1;
    }
    let known = ORDINALS.iter().find(|(word, _)| *word == story.folded(at)).map(|&(_, number)| number);
    // `Angkatan 151`, but `angkatan 2021`
    let counted = || story.folded(at).parse().ok().filter(|_| story.folded(at).len() <= DIGITS);
    Some((Wave { word: story.folded(start), number: known.or_else(counted)? }, start..at + 1))
}

/// True for a number of bodies, not of people: `6 RW`.
fn is_body(story: &Story, mention: usize) -> bool {
    story.people_noun(mention).is_some_and(|noun| noun.value == "body")
}

fn fill(story: &Story, mention: usize, batch: &mut Batch) {
    match (story.kind(mention), &story.mentions[mention].value) {
        (Kind::Date, Some(_)) if batch.start.is_none() => {
            let when = dates::spread(story, mention);
            let until = story.range(mention).start > 0 && story.is(story.range(mention).start - 1, "sampai hingga berakhir");
            if !until {
                batch.start = when.start;
                batch.end = when.end;
            } else if batch.end.is_none() {
                batch.end = when.end.or(when.start);
            }
        }
        // `diikuti 6 RW dengan jumlah 229 peserta`: people before bodies.
        (Kind::Count, Some(Value::Number(number))) if batch.participants.count.is_none() && !is_body(story, mention) => {
            batch.participants.count = Some(Slot { value: SlotValue::Number(*number), ..story.slot(mention) });
        }
        _ => {}
    }
}
