//! Who takes part, and how many.

use std::ops::Range;

use super::story::{Sentence, Story};
use super::subject::Subject;
use crate::annotation::{ActivityKind, Batch, Kind, MentionDetail, Participants, Slot, SlotValue, Value};
use crate::lexicon::Class;
use crate::span::Span;
use crate::tokens::Shape;
use crate::wordlist::among;

/// The least that a count must score to be the number of participants, and where the article is about no gathering.
const ENOUGH: i32 = 3;
const ENOUGH_WITHOUT_GATHERING: i32 = 4;

/// The least that a group must score to be the participants, and where the article is about no gathering.
const ENOUGH_FOR_GROUP: i32 = 2;
const ENOUGH_FOR_GROUP_WITHOUT_GATHERING: i32 = 4;

/// Words at which the name of a group of people ends.
const STOPS: &str = "di pada yang selama dengan untuk dalam agar guna oleh ini itu tersebut akan telah sudah ikut mengikuti hadir dilantik \
    saat supaya mendapat menerima bisa dapat harus secara adalah juga - hari lebih bersama beserta jalani menjalani tampak \
    sebagai masa periode resmi asal sebanyak lewat melalui bakal wajib mesti tahun formasi saja tidak belum lalu kemudian \
    seperti antara mulai berasal datang terhadap tentang ke dari";

/// Words before a number that say that people take part.
const TOLD: &str = "sebanyak berjumlah total totalnya jumlah jumlahnya melantik peserta ikut membekali seluruhnya sedikitnya meliputi";

/// Words that only point at a group.
const POINTING: &str = "para seluruh segenap sejumlah semua puluhan ratusan ribuan oleh langsung adalah yang terdiri dari atas yaitu yakni \
    unsur merupakan peserta orang , sebanyak asal";

/// How many tokens the name of a group may have.
const LONGEST: usize = 7;

/// How many tokens may stand between a verb of attending and the number of those who attend.
const AT_ONCE: usize = 2;

/// How many tokens before its number a sentence may begin with `peserta`.
const SUBJECT: usize = 10;

/// How many tokens after `terdiri` the parts of a total are told.
const PARTS: usize = 20;

/// The number and the name of those who take part; the parts of a total beside it.
///
/// Of an activity in waves, the number may be that of the wave told first; `batches` has each wave's own.
pub fn find(story: &Story, subject: Option<&Subject>, kind: ActivityKind, waves: &[Batch]) -> Participants {
    let (enough, enough_for_group) = match kind {
        ActivityKind::Lainnya => (ENOUGH_WITHOUT_GATHERING, ENOUGH_FOR_GROUP_WITHOUT_GATHERING),
        _ => (ENOUGH, ENOUGH_FOR_GROUP),
    };
    let weighed = story.of_kind(Kind::Count).map(|(sentence, mention)| (weigh(story, sentence, mention), mention));
    let best = weighed
        .filter(|&(score, _)| score >= enough)
        .reduce(|top, next| if next.0 > top.0 { next } else { top })
        .map(|(_, mention)| sum_of(story, waves).unwrap_or(mention));
    Participants {
        count: best.and_then(|mention| number(story, mention)),
        who: group(story, subject, best, enough_for_group),
        parts: best.map_or_else(Vec::new, |total| parts(story, total)),
    }
}

/// The number of people that the numbers of all waves add up to.
fn sum_of(story: &Story, waves: &[Batch]) -> Option<usize> {
    let of_wave = |wave: &Batch| match wave.participants.count.as_ref()?.value {
        SlotValue::Number(number) => Some(number),
        SlotValue::Text(_) => None,
    };
    let sum = waves.iter().map(of_wave).sum::<Option<f64>>().filter(|_| waves.len() > 1)?;
    let people = |mention: usize| story.range(mention).any(|at| story.page.hits.is(at, Class::PeopleNoun));
    let total = |mention: usize| matches!(story.mentions[mention].value, Some(Value::Number(number)) if number == sum);
    story.of_kind(Kind::Count).map(|(_, mention)| mention).find(|&mention| total(mention) && people(mention))
}

fn weigh(story: &Story, sentence: usize, mention: usize) -> i32 {
    let range = story.range(mention);
    let place = &story.sentences[sentence];
    let noun = range.clone().find_map(|at| story.page.hits.find(at, Class::PeopleNoun));
    // `diikuti 45 arsiparis`, `90 pramuka mengikuti`: who takes part is told by the verb where the noun is not known.
    let takes_part = story.cue_before(sentence, range.start, AT_ONCE, "attended").is_some()
        || story.cue_after(sentence, range.end, AT_ONCE, "attends").is_some();
    // `melantik tujuh penghulu`, `tujuh penghulu yang dilantik`: those who are sworn in are who it is about.
    let sworn_in = story.cue_before(sentence, range.start, AT_ONCE, "kind-pelantikan").is_some()
        || (range.end..place.tokens.end.min(range.end + AT_ONCE + 2)).any(|at| matches!(story.folded(at), "dilantik" | "dikukuhkan"));
    if noun.is_none() && !takes_part && !sworn_in {
        return 0;
    }
    if !matches!(story.mentions[mention].value, Some(Value::Number(number)) if number > 1.0) {
        return 0;
    }
    let mut score = match place.order {
        0..=2 => 3,
        3..=5 => 2,
        6..=9 => 1,
        _ => 0,
    };
    if noun.is_some_and(|noun| noun.value == "body") {
        score -= 2;
    }
    // `terdiri dari 12 orang … dan 8 …`: parts of the total.
    if (place.tokens.start.max(range.start.saturating_sub(PARTS))..range.start).any(|at| story.folded(at) == "terdiri") {
        score -= 5;
    }
    // `Dari 40 peserta, 38 orang lulus`: some of the people of the number before.
    let of_whole = |other: usize| {
        let whole = story.range(other);
        story.mentions[other].kind == Kind::Count
            && range.start - whole.end <= AT_ONCE
            && matches!(story.folded(whole.start.wrapping_sub(1)), "dari" | "antara")
    };
    if story.mentions_before(sentence, range.start).next().is_some_and(of_whole) {
        score -= 3;
    }
    // `memberikan penyuluhan kepada 75 kader`
    if story.folded(range.start.wrapping_sub(1)) == "kepada" && teaches(story, place.tokens.start..range.start) {
        score += 3;
    }
    // `Peserta PKA angkatan VI ada 33 orang`: the subject of the sentence, not the people of a number before.
    if range.clone().any(|at| story.folded(at) == "peserta") {
        score += 3;
    } else if range.start.saturating_sub(place.tokens.start) <= SUBJECT
        && matches!(story.folded(place.tokens.start), "peserta" | "pesertanya")
    {
        score += 2;
    }
    if sworn_in {
        score += 3;
    }
    if story.cue_before(sentence, range.start, 4, "attended").is_some() {
        score += 4;
    }
    if story.cue_after(sentence, range.end, 10, "attends").is_some() {
        score += 3;
    }
    let from = place.tokens.start.max(range.start.saturating_sub(4));
    let told = |at: usize| among(story.folded(at), TOLD);
    if (from..range.start).any(told) {
        score += 2;
    }
    score
}

/// True where something is taught or made known.
fn teaches(story: &Story, tokens: Range<usize>) -> bool {
    let from = tokens.start.max(tokens.end.saturating_sub(SUBJECT));
    (from..tokens.end).any(|at| {
        matches!(story.folded(at), "penerangan" | "penyuluhan" | "arahan" | "pembekalan" | "edukasi" | "pelatihan" | "sosialisasi")
            || story.folded(at).ends_with("sosialisasikan")
    })
}

fn number(story: &Story, mention: usize) -> Option<Slot> {
    match story.mentions[mention].value {
        Some(Value::Number(number)) => Some(Slot { value: SlotValue::Number(number), ..story.slot(mention) }),
        _ => None,
    }
}

/// Counts of people in the sentence of the total and the one after it that are smaller than the total.
fn parts(story: &Story, total: usize) -> Vec<Slot> {
    let Some(Value::Number(whole)) = story.mentions[total].value else { return Vec::new() };
    let Some(home) = story.of_kind(Kind::Count).find(|&(_, mention)| mention == total).map(|(sentence, _)| sentence) else {
        return Vec::new();
    };
    let near = story.of_kind(Kind::Count).filter(|&(sentence, mention)| mention > total && (home..=home + 1).contains(&sentence));
    let smaller = |slot: &Slot| matches!(slot.value, SlotValue::Number(part) if part < whole);
    let slots: Vec<Slot> = near.filter_map(|(_, mention)| number(story, mention)).filter(smaller).collect();
    if slots.len() >= 2 { slots } else { Vec::new() }
}

/// The group of people that the article says takes part: right after the number, after `diikuti`, after `bagi`, in the event's name.
fn group(story: &Story, subject: Option<&Subject>, total: Option<usize>, enough: i32) -> Option<Slot> {
    let total_end = total.map(|mention| story.range(mention));
    let mut best: Option<(i32, Range<usize>)> = None;
    for (at, sentence) in story.sentences.iter().enumerate().filter(|(_, sentence)| sentence.order <= 20) {
        let mut token = sentence.tokens.start;
        while token < sentence.tokens.end {
            let Some(noun) = story.page.hits.find(token, Class::PeopleNoun).copied() else {
                token += 1;
                continue;
            };
            // `120 orang sekretaris desa`: the classifier is not the group.
            if matches!(story.folded(token), "orang" | "peserta") && story.page.hits.is(noun.end, Class::PeopleNoun) {
                token = noun.end;
                continue;
            }
            if let Some(office) = holder(story, sentence, token) {
                token = office.end;
                continue;
            }
            let tokens = name(story, noun.start..noun.end, sentence.tokens.end);
            let mut score = if noun.value == "body" { -4 } else { 0 };
            score += match sentence.order {
                0..=1 => 2,
                2..=6 => 1,
                _ => 0,
            };
            let lead = lead_in(story, sentence.tokens.start, token);
            if story.cue_before(at, token, token - lead + 1, "attended").is_some() {
                score += 6;
            }
            if story.cue_before(at, token, token - lead, "for").is_some() {
                score += 3;
            }
            if story.cue_after(at, tokens.end, 3, "attends").is_some() {
                score += 3;
            }
            if subject.is_some_and(|subject| subject.sentence == at && subject.tokens.contains(&token)) {
                score += 2;
            }
            if matches!(story.folded(token.saturating_sub(1)), "para" | "seluruh" | "segenap") {
                score += 1;
            }
            // The counted noun itself, or the words right after a bare `30 orang`.
            if total_end.as_ref().is_some_and(|range| range.contains(&token) || (range.end <= token && lead <= range.end)) {
                score += 6;
            }
            // A noun with what goes with it says more of who they are than one alone.
            score -= i32::from(tokens.len() == 1);
            let vague = matches!(story.folded(token), "orang" | "undangan" | "anggota" | "warga" | "masyarakat" | "pejabat" | "perwakilan");
            if (vague && tokens.len() == 1) || story.folded(token) == "peserta" {
                score -= 4;
            }
            if !is_bare(story, &tokens) && best.as_ref().is_none_or(|(top, _)| score > *top) {
                best = Some((score, tokens.clone()));
            }
            token = tokens.end.max(token + 1);
        }
    }
    if let Some((_, tokens)) = best.filter(|&(score, _)| score >= enough) {
        // `90 pembina pramuka`: the counted noun, though no known one, begins the group.
        let counted = total.and_then(|total| counted_group(story, total));
        let begins = |group: &Range<usize>| group.contains(&tokens.start) && !story.page.hits.is(group.start, Class::PeopleNoun);
        let from = counted.filter(begins).map_or(tokens.start, |group| group.start);
        return story.words(from..tokens.end);
    }
    let Some(counted) = total else { return attending_body(story) };
    story.words(counted_group(story, counted).filter(|group| !is_bare(story, group))?)
}

/// Words that only say that somebody took part.
fn is_bare(story: &Story, group: &Range<usize>) -> bool {
    group.len() == 1 && matches!(story.folded(group.start), "orang" | "peserta")
}

/// The counted noun with what goes with it: `120 pranata humas se-Jawa Barat`.
fn counted_group(story: &Story, counted: usize) -> Option<Range<usize>> {
    let mention = &story.mentions[counted];
    let MentionDetail::Count { noun: Some(noun) } = &mention.detail else { return None };
    let start = mention.start + mention.text.rfind(noun.as_str())?;
    let sentence = story.sentences.iter().find(|sentence| sentence.mentions.contains(&counted))?;
    let tokens = story.page.tokens.within(Span::new(start, start + noun.len()));
    Some(name(story, tokens, sentence.tokens.end))
}

/// An institution that the opening shows attending: `Pemkab Lutim ikuti sosialisasi`.
fn attending_body(story: &Story) -> Option<Slot> {
    let near = story.of_kind(Kind::Organization).filter(|&(sentence, _)| story.sentences[sentence].order <= 2);
    let mut attending = near.filter(|&(sentence, mention)| story.cue_after(sentence, story.range(mention).end, 2, "attends").is_some());
    attending.next().map(|(_, mention)| story.slot(mention))
}

/// The office, person or institution that a noun is a part of: `Wakil Bupati Solok` is one man, not a group.
fn holder(story: &Story, sentence: &Sentence, token: usize) -> Option<Range<usize>> {
    let at = sentence.mentions.partition_point(|&mention| story.range(mention).end <= token);
    let mention = *sentence.mentions.get(at)?;
    let named = matches!(story.mentions[mention].kind, Kind::Position | Kind::Person | Kind::Organization | Kind::Region | Kind::Venue);
    Some(story.range(mention)).filter(|range| named && range.contains(&token))
}

/// Where the words that only point at a group begin: `oleh para`, `seluruh`, `peserta yang terdiri dari`.
fn lead_in(story: &Story, floor: usize, token: usize) -> usize {
    let mut from = token;
    while from > floor {
        let word = story.folded(from - 1);
        let points = among(word, POINTING);
        if !points || token - from >= 5 {
            break;
        }
        from -= 1;
    }
    from
}

/// The group's name from its noun on: to a stop, over commas and `dan` only where another group follows.
fn name(story: &Story, noun: Range<usize>, end: usize) -> Range<usize> {
    let shape = |at: usize| story.page.tokens.get(at).map(|token| token.shape);
    // `102 Kepala Daerah mengikuti …`: a name in capitals ends where they end, but for `terpilih`.
    let falls = |at: usize| {
        shape(noun.start) == Some(Shape::Title)
            && shape(noun.end - 1) == Some(Shape::Title)
            && shape(at) == Some(Shape::Lower)
            && story.folded(at) != "terpilih"
    };
    let mut at = noun.end;
    let mut last = at;
    while at < end && at - noun.start < LONGEST {
        let word = story.folded(at);
        let joins = matches!(word, "," | "dan" | "serta" | "/" | "&");
        if joins {
            let next = if matches!(story.folded(at + 1), "dan" | "serta") { at + 2 } else { at + 1 };
            match story.page.hits.find(next, Class::PeopleNoun) {
                Some(other) if other.end <= end => {
                    at = other.end;
                    last = at;
                    continue;
                }
                _ if word == "dan"
                    && story.page.tokens.get(next).is_some_and(|token| token.kind == crate::tokens::TokenKind::Word)
                    && !among(story.folded(next), STOPS) => {}
                _ => break,
            }
        } else if word == "se" && story.folded(at + 1) == "-" {
            // `se-Sumatera Selatan`: the region belongs to the group's name.
            at += 2;
            let known = [Class::Province, Class::Kabupaten, Class::Kota, Class::RegionAlias]
                .iter()
                .find_map(|&class| story.page.hits.find(at, class));
            let typed = usize::from(story.page.hits.is(at, Class::RegionWord));
            at = known.map_or(at + 1 + typed, |region| region.end).min(end);
            return noun.start..at;
        } else if among(word, STOPS)
            || falls(at)
            || !story.page.tokens.get(at).is_some_and(|token| token.kind == crate::tokens::TokenKind::Word || token.glued)
            || matches!(word, "." | "(" | ")" | "\"" | ";" | ":" | "!" | "?")
        {
            break;
        }
        at += 1;
        if !joins {
            last = at;
        }
    }
    noun.start..last.max(noun.end)
}
