//! The genre of an activity, as the contract lists them.

use std::ops::Range;

use super::story::Story;
use super::subject::{OPENING_OF_VERBS, Subject};
use crate::annotation::{ActivityKind, ZoneKind};
use crate::lexicon::{Class, Hit};

/// Meetings at which people are talked to and settle nothing, which the contract counts as no meeting of its own: first words.
const TALKS: &str = "seminar webinar simposium talkshow talk kuliah bedah stadium studium";

/// What else people come together for though it is of no genre that the contract lists: first words.
const MEETINGS: &str = "audiensi reses uji asesmen magang";

/// Words for a part of an event, or for what goes with it: `upacara pembukaan pelatihan` is of the training.
const PARTS: &str = "pembukaan penutupan";

/// The genre: that of the event's name; where the name tells none, or stands far from the top, that of a telling verb
/// (`melantik`) in the headline or the opening.
pub fn kind(story: &Story, subject: Option<&Subject>) -> ActivityKind {
    let named = subject.and_then(|subject| of_words(story, subject.tokens.clone()));
    let late = subject.is_none_or(|subject| story.sentences[subject.sentence].order > OPENING_OF_VERBS);
    match named {
        Some(kind) if kind != ActivityKind::Lainnya && !late => kind,
        Some(kind) => told(story).filter(|_| late).unwrap_or(kind),
        None => told(story).unwrap_or(ActivityKind::Lainnya),
    }
}

/// The genre of an activity that is told beside the main one: that of its name.
pub fn own_kind(story: &Story, subject: &Subject) -> ActivityKind {
    of_words(story, subject.tokens.clone()).unwrap_or(ActivityKind::Lainnya)
}

/// True where an event has the genre that the article tells: a dance named below a swearing-in is not what it is about.
pub fn is_of(story: &Story, subject: &Subject, kind: ActivityKind) -> bool {
    let own = of_words(story, subject.tokens.clone());
    let told =
        |at: usize| story.page.hits.at(at).iter().any(|hit| hit.class == Class::EventGenre && activity_kind(hit.value) == Some(kind));
    own.is_none_or(|own| own == kind) || subject.tokens.clone().any(told)
}

/// True where the article is about people who come together: an event of a genre of its own, a talk, a test.
pub fn is_gathering(story: &Story, subject: Option<&Subject>, kind: ActivityKind) -> bool {
    kind != ActivityKind::Lainnya
        || subject.is_some_and(|subject| [TALKS, MEETINGS].iter().any(|words| story.has(subject.tokens.clone(), words)))
}

/// The genre that a verb of the headline or the first sentences tells; `masa jabatan` alone tells none, `melantiknya` does.
pub fn told(story: &Story) -> Option<ActivityKind> {
    let mut openings =
        story.sentences.iter().filter(|sentence| sentence.zone == ZoneKind::Headline || (1..=OPENING_OF_VERBS).contains(&sentence.order));
    openings.find_map(|sentence| {
        // `menandatangani prasasti`: how something is opened.
        let idle = |cue: &Hit| story.is(cue.start, "jabatan") || story.is(cue.end, "prasasti");
        let mut cues = sentence.cues.iter().filter(|cue| !idle(cue));
        let genre = cues.find_map(|cue| activity_kind(cue.value.strip_prefix("kind-")?));
        genre.or_else(|| story.has(sentence.tokens.clone(), "melantiknya").then_some(ActivityKind::Pelantikan))
    })
}

/// The first genre in a token range; `lainnya`, and the ceremony that opens or closes something, only where nothing more telling
/// stands there.
pub fn of_words(story: &Story, tokens: Range<usize>) -> Option<ActivityKind> {
    let mut other = None;
    for token in tokens {
        for hit in story.page.hits.at(token) {
            if matches!(hit.class, Class::EventGenre | Class::EventName) {
                match activity_kind(hit.value) {
                    Some(ActivityKind::Rapat) if story.is(token, TALKS) || other.is_some() && story.is(token, "diskusi") => {
                        other = other.or(Some(ActivityKind::Lainnya))
                    }
                    Some(kind @ ActivityKind::Upacara) if story.has(hit.end - 1..hit.end + 1, PARTS) => other = Some(kind),
                    // `pelatihan bimbingan teknis`
                    Some(ActivityKind::Pelatihan) if is_bimtek(story, hit.end) => return Some(ActivityKind::Bimtek),
                    Some(kind @ ActivityKind::Lainnya) => other = other.or(Some(kind)),
                    Some(kind) => return Some(kind),
                    None => {}
                }
            }
        }
    }
    other
}

fn is_bimtek(story: &Story, token: usize) -> bool {
    story.page.hits.find(token, Class::EventGenre).is_some_and(|hit| hit.value == "bimtek")
}

/// The genre that an entry of the lists names.
pub fn activity_kind(name: &str) -> Option<ActivityKind> {
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
