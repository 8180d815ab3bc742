//! Which event the article is about, and its genre.

use std::collections::HashMap;
use std::ops::Range;

use super::story::Story;
use crate::annotation::{ActivityKind, Kind, Slot, ZoneKind};
use crate::lexicon::{Class, Hit};
use crate::order::Order;
use crate::tokens::TokenKind;

/// An event that the article names.
pub struct Subject {
    /// Its name.
    pub slot: Slot,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The sentence that names it.
    pub sentence: usize,
    /// For each sentence, whether it names another event, and not this one.
    elsewhere: Vec<bool>,
}

impl Subject {
    fn new(story: &Story, slot: Slot, tokens: Range<usize>, sentence: usize) -> Subject {
        let elsewhere = (0..story.sentences.len()).map(|at| at != sentence && names_another(story, &tokens, at)).collect();
        Subject { slot, tokens, sentence, elsewhere }
    }
}

/// True for a sentence that names another event than this one, and not this one.
pub fn is_elsewhere(subject: Option<&Subject>, sentence: usize) -> bool {
    subject.is_some_and(|subject| subject.elsewhere.get(sentence).copied().unwrap_or(false))
}

/// How many activities of one article are told.
const MOST: usize = 6;

/// How many mentions of one event are weighed.
const WEIGHED: usize = 5;

/// Meetings at which people are talked to and settle nothing, which the contract counts as no meeting of its own: first words.
const TALKS: &str = "seminar webinar simposium talkshow talk kuliah bedah stadium studium";

/// What people come together for though it is of no genre that the contract lists: first words.
const MEETINGS: &str = "seminar webinar simposium talkshow talk kuliah bedah stadium studium audiensi reses uji asesmen magang";

/// Words for a part of an event, or for what goes with it: `upacara pembukaan pelatihan` is of the training.
const PARTS: &str = "pembukaan penutupan";

/// Words before a genre word that make a place of it: `ruang pertemuan`.
const ROOMS: &str = "ruang ruangan gedung aula balai kamar";

/// Words before a genre word that make what is paid for of it: `program asistensi sosial`.
const SCHEMES: &str = "program dana anggaran bantuan";

/// Words before a genre word that tell what comes of it, who does it, or the matter of a rule: `berdasarkan hasil evaluasi`,
/// `petugas pendataan`, `tata cara pengangkatan`.
const OTHER_MATTER: &str = "hasil berdasarkan berdasar menurut petugas tim panitia cara tentang mengatur calon";

/// The least tokens of a name that tells what the event is about.
const IN_FULL: usize = 3;

/// How many sentences from the top an event without a named mention is looked for in.
const OPENING: usize = 5;

/// How many sentences from the top a verb tells the genre of the whole article, and an event first named below may be another.
const OPENING_OF_VERBS: usize = 2;

/// How many tokens before an event the verb of holding it may stand.
const RUN: usize = 2;

/// How many tokens before a genre word `tentang` makes it the matter of a rule: `tentang pemberhentian dan pengangkatan …`.
const RULE: usize = 4;

/// How many tokens the name of an event that no mention covers may have.
const LONGEST_NAME: usize = 14;

/// Words at which the name of an event ends.
const STOPS: &str = "di oleh pada dengan yang dan untuk ini itu tersebut guna dalam secara akan telah sudah kepada agar saat ketika \
    bertempat digelar dilaksanakan berlangsung diikuti dihadiri - karena sebagai lewat melalui hari berdasarkan sesuai menurut bertema \
    bertajuk rampung terhadap supaya sesudah setelah jelang menjelang selaku begini lalu kata ujar ya turut hadir juga terus \
    terdiri";

/// The article's events, the main one first.
///
/// Mentions of one event differ in length (`PKN II`, then `Pelatihan Kepemimpinan Nasional (PKN) Tingkat II Angkatan XII`); those
/// with the same head word are one, named by its fullest mention in the opening.
pub fn find(story: &Story) -> Vec<Subject> {
    let mut groups: Vec<Vec<(usize, usize)>> = Vec::new();
    // The first group with an event that begins with a word, and the first with one that has it as its acronym.
    let (mut heads, mut acronyms): (HashMap<&str, usize>, HashMap<&str, usize>) = (HashMap::new(), HashMap::new());
    for (sentence, mention) in story.of_kind(Kind::Event) {
        let range = story.range(mention);
        // `ditandai dengan penandatanganan prasasti`: how something is opened.
        if story.folded(range.start + 1) == "prasasti" {
            continue;
        }
        let head = story.folded(range.start);
        // `Pelatihan Dasar (Latsar)`, whether the mention takes its acronym in or ends before it.
        let end = if story.folded(range.end) == "(" && story.folded(range.end + 2) == ")" { range.end + 2 } else { range.end };
        let own: Vec<&str> = (range.start + 1..end).filter(|&at| story.folded(at - 1) == "(").map(|at| story.folded(at)).collect();
        // Two mentions are of one event when they begin with the same word, or one is the acronym that the other spells out.
        let same = [heads.get(head), acronyms.get(head)].into_iter().chain(own.iter().map(|acronym| heads.get(acronym)));
        let group = same.flatten().min().copied().unwrap_or(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push((sentence, mention));
        let note = |first: &mut usize| *first = group.min(*first);
        heads.entry(head).and_modify(note).or_insert(group);
        for acronym in own {
            acronyms.entry(acronym).and_modify(note).or_insert(group);
        }
    }
    join_headlines(story, &mut groups);
    groups.order_by_key(|group| {
        std::cmp::Reverse(group.iter().take(WEIGHED).map(|&(sentence, mention)| weight(story, sentence, mention)).sum::<i32>())
    });
    let mut subjects: Vec<Subject> = groups.iter().take(MOST).map(|group| named(story, group)).collect();
    let late = groups.first().is_none_or(|group| story.sentences[group[0].0].order > OPENING_OF_VERBS);
    // `menggelar donor darah dalam rangka HUT Korpri`: what is held, before the day that it marks.
    let marked = subjects.first().is_some_and(|subject| story.page.hits.is(subject.tokens.start, Class::Commemoration));
    let told = unnamed(story, subjects.is_empty()).filter(|told| late || marked && is_run(story, told));
    if let Some(told) = told {
        // `Workshop` of the headline is the one that is named below.
        match subjects.iter().position(|subject| says_all(story, &subject.tokens, &told.tokens)) {
            Some(named) => subjects[..=named].rotate_right(1),
            None => subjects.insert(0, told),
        }
        subjects.truncate(MOST);
    }
    only_others(story, &mut subjects);
    subjects
}

/// True for what somebody is said to hold or to take part in: `menggelar aksi donor darah`.
fn is_run(story: &Story, subject: &Subject) -> bool {
    let told = |tells: &str| story.cue_before(subject.sentence, subject.tokens.start, RUN, tells).is_some();
    told("organizes") || told("attends")
}

/// Leaves out what is told again in fewer words: `Peringatan Hari Pahlawan` beside `Upacara Peringatan Hari Pahlawan`.
fn only_others(story: &Story, subjects: &mut Vec<Subject>) {
    let mut at = 1;
    while at < subjects.len() {
        if subjects[..at].iter().any(|known| says_all(story, &known.tokens, &subjects[at].tokens)) {
            subjects.remove(at);
        } else {
            at += 1;
        }
    }
}

/// An event that only the headline names is the body's of the same genre: `Bimtek`, then `Bimbingan Teknis Pengelolaan Arsip`.
fn join_headlines(story: &Story, groups: &mut Vec<Vec<(usize, usize)>>) {
    let genre_of = |group: &[(usize, usize)]| match genre(story, story.range(group[0].1))? {
        ActivityKind::Lainnya => None,
        ActivityKind::Diklat => Some(ActivityKind::Pelatihan),
        other => Some(other),
    };
    // The first of each genre that the body names; genres are few.
    let mut known: Vec<(ActivityKind, usize)> = Vec::new();
    let alone = |group: &[(usize, usize)]| group.iter().all(|&(sentence, _)| story.sentences[sentence].order == 0);
    for (at, group) in groups.iter().enumerate().filter(|(_, group)| !alone(group)) {
        if let Some(kind) = genre_of(group).filter(|kind| known.iter().all(|(other, _)| other != kind)) {
            known.push((kind, at));
        }
    }
    for at in 0..groups.len() {
        let kind = genre_of(&groups[at]).filter(|_| alone(&groups[at]));
        if let Some(&(_, body)) = known.iter().find(|(other, _)| Some(*other) == kind) {
            let headline = std::mem::take(&mut groups[at]);
            groups[body].splice(0..0, headline);
        }
    }
    groups.retain(|group| !group.is_empty());
}

/// Early, at length, and as what somebody holds or opens: what the article is about.
fn weight(story: &Story, sentence: usize, mention: usize) -> i32 {
    let place = &story.sentences[sentence];
    let range = story.range(mention);
    let mut weight = match (place.zone, place.order) {
        (ZoneKind::Headline, _) => 20,
        (_, 0..=1) => 22,
        (_, 2) => 14,
        (_, 3..=4) => 8,
        (_, 5..=8) => 3,
        _ => 1,
    };
    if ["organizes", "opens"].iter().any(|tells| story.cue_before(sentence, range.start, 2, tells).is_some()) {
        weight += 8;
    }
    if ["organized", "held", "opened"].iter().any(|tells| story.cue_after(sentence, range.end, 3, tells).is_some()) {
        weight += 4;
    }
    if says_who(story, &range) {
        weight -= 8;
    }
    // `jelang Hari Jadi Batang`, `hasil Musrenbang`: what is still to come or was before.
    if range.start > 0 && story.is(range.start - 1, "jelang menjelang pasca hasil") {
        weight -= 12;
    }
    weight += (range.len().min(12) / 3) as i32;
    if story.page.hits.is(range.start, Class::Commemoration)
        || story.page.hits.find(range.start, Class::EventGenre).is_some_and(|hit| hit.value == "penandatanganan")
    {
        weight /= 2;
    }
    weight
}

/// True for an event that says who people are, not what they are at: `peserta Diklatpim`.
fn says_who(story: &Story, event: &Range<usize>) -> bool {
    event.start > 0 && story.is(event.start - 1, "peserta alumni lulusan")
}

fn named(story: &Story, group: &[(usize, usize)]) -> Subject {
    let first = group[0].0;
    let length = |mention: usize| story.range(mention).len();
    // `pelatihan menyasar pemuda` is a clause, and the length of one says nothing.
    let clause = |mention: usize| {
        let second = story.range(mention).start + 1;
        story.is_verb(second) || story.folded(second) == "terdiri"
    };
    // The body names it in full, the headline as there is room.
    let told = |at: usize, mention: usize| story.sentences[at].order > 0 && length(mention) >= IN_FULL;
    let near = group.iter().copied().filter(|&(sentence, _)| sentence <= first + OPENING);
    let best = near.clone().max_by_key(|&(at, mention)| (!clause(mention), told(at, mention), length(mention), std::cmp::Reverse(at)));
    let best = best.unwrap_or(group[0]);
    // Of those with all its words, the longest names it in full: it is one of them.
    let fuller = near.filter(|&(_, mention)| !clause(mention) && says_all(story, &story.range(mention), &story.range(best.1)));
    let (sentence, mention) =
        fuller.max_by_key(|&(at, mention)| (length(mention), mention == best.1, std::cmp::Reverse(at))).unwrap_or(best);
    Subject::new(story, story.slot(mention), story.range(mention), sentence)
}

/// True for a name with every word of another one.
fn says_all(story: &Story, name: &Range<usize>, other: &Range<usize>) -> bool {
    other.clone().all(|word| name.clone().any(|own| story.folded(own) == story.folded(word)))
}

/// An event told without a name: a genre word of the headline or the opening with the words that go with it.
///
/// Where nothing else of the article is named, the opening is longer, and an event whose genre a verb of the opening tells
/// (`melantik`) may be named anywhere (`pelantikan pejabat`).
fn unnamed(story: &Story, alone: bool) -> Option<Subject> {
    let opening = if alone { OPENING } else { OPENING_OF_VERBS };
    let within = |most: usize| story.sentences.iter().enumerate().filter(move |(_, sentence)| sentence.order <= most);
    let in_opening = within(opening).find_map(|(at, _)| unnamed_in(story, at, None));
    in_opening.or_else(|| {
        let genre = told(story).filter(|_| alone)?;
        within(usize::MAX).find_map(|(at, _)| unnamed_in(story, at, Some(genre)))
    })
}

/// The first genre word of one sentence, of one genre where that is asked for, with the words that go with it.
fn unnamed_in(story: &Story, at: usize, wanted: Option<ActivityKind>) -> Option<Subject> {
    let sentence = &story.sentences[at];
    let mut read = sentence.tokens.start;
    sentence.tokens.clone().find_map(|token| {
        // `ruang rapat paripurna` is no `paripurna` either.
        let hit = story.page.hits.find(token, Class::EventGenre).filter(|_| token >= read)?;
        read = hit.end;
        if wanted.is_some_and(|wanted| activity_kind(hit.value) != Some(wanted)) {
            return None;
        }
        let phrase = story.phrase(hit.end, sentence.tokens.end, LONGEST_NAME, STOPS);
        // `pelepasan 141 calon haji`: a number right behind the genre is none of its name.
        let counted = |at: usize| at == phrase.start && story.page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number);
        let verb = phrase
            .clone()
            .find(|&at| story.is_verb(at) || counted(at))
            .unwrap_or_else(|| over_and(story, phrase.clone(), sentence.tokens.end));
        let tokens = hit.start..with_region(story, at, verb);
        if is_no_event(story, at, token) {
            return None;
        }
        // `pekan lalu` is a week.
        if story.folded(token) == "pekan" && (phrase.is_empty() || !story.is_title(phrase.start)) {
            return None;
        }
        let inside = sentence.mentions.iter().any(|&mention| story.range(mention).contains(&token));
        let slot = story.words(tokens.clone()).filter(|_| !inside && story.folded(token + 1) != "prasasti")?;
        Some(Subject::new(story, slot, tokens, at))
    })
}

/// Where a name ends that goes on over `dan`: `penyerahan alat dan mesin pertanian`, `pelantikan dan sumpah jabatan`.
fn over_and(story: &Story, phrase: Range<usize>, end: usize) -> usize {
    let rest = story.phrase(phrase.end + 1, end, LONGEST_NAME, STOPS);
    let joined = story.folded(phrase.end) == "dan" && !rest.is_empty() && !rest.clone().any(|at| story.is_verb(at) || story.is_named(at));
    if joined { rest.end } else { phrase.end }
}

/// True for a genre word that names a room, a scheme, a rule or a choice of people, or what comes of something: `ruang rapat`, `program
/// asistensi sosial`, `tata cara pengangkatan`, `hasil evaluasi`; and for `hearing aid`.
fn is_no_event(story: &Story, sentence: usize, token: usize) -> bool {
    let start = story.sentences[sentence].tokens.start;
    let before = |words: &str| token > start && story.is(token - 1, words);
    let of_rule = || {
        let near = start.max(token.saturating_sub(RULE))..token;
        story.find(near, "tentang").is_some_and(|about| !story.has(about..token, "dalam pada di lewat melalui"))
    };
    let vote = || story.is(token, "pemilihan pengangkatan") && story.cue_before(sentence, token, RUN, "organizes").is_none();
    before(ROOMS) || before(SCHEMES) || before(OTHER_MATTER) || of_rule() || vote() || story.folded(token + 1) == "aid"
}

/// Where a name ends that goes on with all of a region: `Lomba Bertutur se-Kabupaten Solok`.
fn with_region(story: &Story, sentence: usize, end: usize) -> usize {
    if story.folded(end - 1) != "se" || story.folded(end) != "-" {
        return end;
    }
    let next = story.mentions_after(sentence, end).next().map(|region| story.range(region));
    next.filter(|region| region.start == end + 1).map_or(end - 1, |region| region.end)
}

/// The genre: that of the event's name; where the name tells none, or stands far from the top, that of a telling verb
/// (`melantik`) in the headline or the opening.
pub fn kind(story: &Story, subject: Option<&Subject>) -> ActivityKind {
    let named = subject.and_then(|subject| genre(story, subject.tokens.clone()));
    let late = subject.is_none_or(|subject| story.sentences[subject.sentence].order > OPENING_OF_VERBS);
    match named {
        Some(kind) if kind != ActivityKind::Lainnya && !late => kind,
        Some(kind) => told(story).filter(|_| late).unwrap_or(kind),
        None => told(story).unwrap_or(ActivityKind::Lainnya),
    }
}

/// True where an event has the genre that the article tells: a dance named below a swearing-in is not what it is about.
pub fn is_of(story: &Story, subject: &Subject, kind: ActivityKind) -> bool {
    let own = genre(story, subject.tokens.clone());
    let told =
        |at: usize| story.page.hits.at(at).iter().any(|hit| hit.class == Class::EventGenre && activity_kind(hit.value) == Some(kind));
    own.is_none_or(|own| own == kind) || subject.tokens.clone().any(told)
}

/// The genre of an activity that is told beside the main one: that of its name.
pub fn own_kind(story: &Story, subject: &Subject) -> ActivityKind {
    genre(story, subject.tokens.clone()).unwrap_or(ActivityKind::Lainnya)
}

/// True for a sentence with events, none of which begins with the word of the one named by these tokens or is of its genre.
fn names_another(story: &Story, tokens: &Range<usize>, sentence: usize) -> bool {
    let own = genre(story, tokens.clone()).filter(|&kind| kind != ActivityKind::Lainnya);
    let head = story.folded(tokens.start);
    let is_own = |range: Range<usize>| story.folded(range.start) == head || own.is_some() && genre(story, range) == own;
    let events = story.sentences[sentence].mentions.iter().filter(|&&mention| story.mentions[mention].kind == Kind::Event);
    let mut told = events.map(|&event| story.range(event)).filter(|event| !says_who(story, event)).peekable();
    told.peek().is_some() && !told.any(is_own)
}

/// The genre that a verb of the headline or the first sentences tells; `masa jabatan` alone tells none, `melantiknya` does.
fn told(story: &Story) -> Option<ActivityKind> {
    let mut openings =
        story.sentences.iter().filter(|sentence| sentence.zone == ZoneKind::Headline || (1..=OPENING_OF_VERBS).contains(&sentence.order));
    openings.find_map(|sentence| {
        // `menandatangani prasasti`: how something is opened.
        let idle = |cue: &Hit| story.folded(cue.start) == "jabatan" || story.folded(cue.end) == "prasasti";
        let mut cues = sentence.cues.iter().filter(|cue| !idle(cue));
        let genre = cues.find_map(|cue| activity_kind(cue.value.strip_prefix("kind-")?));
        genre.or_else(|| story.has(sentence.tokens.clone(), "melantiknya").then_some(ActivityKind::Pelantikan))
    })
}

/// The first genre in a token range; `lainnya`, and the ceremony that opens or closes something, only where nothing more telling
/// stands there.
fn genre(story: &Story, tokens: Range<usize>) -> Option<ActivityKind> {
    let mut other = None;
    for token in tokens {
        for hit in story.page.hits.at(token) {
            if matches!(hit.class, Class::EventGenre | Class::EventName) {
                match activity_kind(hit.value) {
                    Some(ActivityKind::Rapat) if story.is(token, TALKS) || other.is_some() && story.folded(token) == "diskusi" => {
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

/// True where the article is about people who come together: an event of a genre of its own, a talk, a test.
pub fn is_gathering(story: &Story, subject: Option<&Subject>, kind: ActivityKind) -> bool {
    kind != ActivityKind::Lainnya || subject.is_some_and(|subject| story.has(subject.tokens.clone(), MEETINGS))
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
