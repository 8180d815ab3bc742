//! Which event the article is about, and its genre.

use std::ops::Range;

use super::story::Story;
use crate::annotation::{ActivityKind, Kind, Slot, ZoneKind};
use crate::lexicon::Class;

/// An event that the article names.
pub struct Subject {
    /// Its name.
    pub slot: Slot,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The sentence that names it.
    pub sentence: usize,
}

/// How many activities of one article are told.
const MOST: usize = 6;

/// How many sentences from the top an event without a named mention is looked for in.
const OPENING: usize = 5;

/// How many tokens the name of an event that no mention covers may have.
const LONGEST_NAME: usize = 14;

/// Words at which the name of an event ends.
const STOPS: &[&str] = &[
    "di",
    "oleh",
    "pada",
    "dengan",
    "yang",
    "dan",
    "untuk",
    "ini",
    "itu",
    "tersebut",
    "guna",
    "dalam",
    "secara",
    "akan",
    "telah",
    "sudah",
    "kepada",
    "agar",
    "saat",
    "ketika",
    "bertempat",
    "digelar",
    "dilaksanakan",
    "berlangsung",
    "diikuti",
    "dihadiri",
    "-",
    "karena",
    "sebagai",
    "lewat",
    "melalui",
    "hari",
];

/// The article's events, the main one first.
///
/// Mentions of one event differ in length (`PKN II`, then `Pelatihan Kepemimpinan Nasional (PKN) Tingkat II Angkatan XII`); those
/// with the same head word are one, named by its fullest mention in the opening.
pub fn find(story: &Story) -> Vec<Subject> {
    let mut groups: Vec<(usize, Vec<(usize, usize)>)> = Vec::new();
    for (sentence, mention) in story.of_kind(Kind::Event) {
        let head = story.range(mention).start;
        let same = groups.iter_mut().find(|(first, _)| story.folded(*first) == story.folded(head));
        match same {
            Some((_, group)) => group.push((sentence, mention)),
            None => groups.push((head, vec![(sentence, mention)])),
        }
    }
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(weight(story, group)));
    let mut subjects: Vec<Subject> = groups.iter().take(MOST).map(|(_, group)| named(story, group)).collect();
    if subjects.is_empty() {
        subjects.extend(unnamed(story));
    }
    subjects
}

/// Early, often and at length: what the article is about.
fn weight(story: &Story, group: &[(usize, usize)]) -> usize {
    let (first, mention) = group[0];
    let sentence = &story.sentences[first];
    let place = match (sentence.zone, sentence.order) {
        (ZoneKind::Headline, _) => 40,
        (_, 0..=1) => 36,
        (_, 2) => 24,
        (_, 3..=4) => 14,
        _ => 0,
    };
    let start = story.range(mention).start;
    let commemoration = usize::from(story.page.hits.is(start, Class::Commemoration));
    place + 4 * group.len().min(6) + story.range(mention).len().min(8) - 4 * commemoration
}

fn named(story: &Story, group: &[(usize, usize)]) -> Subject {
    let first = group[0].0;
    let near = group.iter().filter(|(sentence, _)| *sentence <= first + OPENING);
    let &(sentence, mention) = near.max_by_key(|(at, mention)| (story.range(*mention).len(), std::cmp::Reverse(*at))).unwrap_or(&group[0]);
    Subject { slot: story.slot(mention), tokens: story.range(mention), sentence }
}

/// An event told without a name: a genre word of the headline or the opening with the words that go with it.
fn unnamed(story: &Story) -> Option<Subject> {
    for (at, sentence) in story.sentences.iter().enumerate().filter(|(_, sentence)| sentence.order <= OPENING) {
        for token in sentence.tokens.clone() {
            let Some(hit) = story.page.hits.find(token, Class::EventGenre) else { continue };
            let phrase = story.phrase(hit.end, sentence.tokens.end, LONGEST_NAME, STOPS);
            let tokens = hit.start..phrase.end;
            if let Some(slot) = story.words(tokens.clone()) {
                return Some(Subject { slot, tokens, sentence: at });
            }
        }
    }
    None
}

/// The genre: the first telling genre word of the event's name, else of the headline, else of the opening.
pub fn kind(story: &Story, subject: Option<&Subject>) -> ActivityKind {
    let named = subject.and_then(|subject| genre(story, subject.tokens.clone()));
    if let Some(kind) = named {
        return kind;
    }
    let openings = story.sentences.iter().filter(|sentence| sentence.zone == ZoneKind::Headline || sentence.order == 1);
    openings
        .filter_map(|sentence| genre(story, sentence.tokens.clone()))
        .find(|kind| *kind != ActivityKind::Lainnya)
        .unwrap_or(ActivityKind::Lainnya)
}

/// The first genre in a token range; `lainnya` only where nothing more telling stands there.
fn genre(story: &Story, tokens: Range<usize>) -> Option<ActivityKind> {
    let mut other = None;
    for token in tokens {
        for hit in story.page.hits.at(token) {
            if matches!(hit.class, Class::EventGenre | Class::EventName) {
                match activity_kind(hit.value) {
                    Some(ActivityKind::Lainnya) => other = Some(ActivityKind::Lainnya),
                    Some(kind) => return Some(kind),
                    None => {}
                }
            }
        }
    }
    other
}

fn activity_kind(name: &str) -> Option<ActivityKind> {
    Some(match name {
        "diklat" => ActivityKind::Diklat,
        "bimtek" => ActivityKind::Bimtek,
        "sosialisasi" => ActivityKind::Sosialisasi,
        "workshop" => ActivityKind::Workshop,
        "pelatihan" => ActivityKind::Pelatihan,
        "pelantikan" => ActivityKind::Pelantikan,
        "rapat" => ActivityKind::Rapat,
        "kunjungan" => ActivityKind::Kunjungan,
        "musrenbang" => ActivityKind::Musrenbang,
        "upacara" => ActivityKind::Upacara,
        "penandatanganan" => ActivityKind::Penandatanganan,
        "lainnya" => ActivityKind::Lainnya,
        _ => return None,
    })
}
