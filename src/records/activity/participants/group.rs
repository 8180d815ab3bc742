//! Who takes part: the group of people, with what goes with its noun.

use std::ops::Range;

use super::super::story::{Sentence, Story};
use super::super::subject::Subject;
use crate::annotation::{Kind, MentionDetail, Slot};
use crate::lexicon::Class;
use crate::span::Span;
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// Words at which the name of a group of people ends.
const STOPS: &str = "di pada yang selama dengan untuk dalam agar guna oleh ini itu tersebut akan telah sudah ikut mengikuti hadir dilantik \
    saat supaya mendapat menerima bisa dapat harus secara adalah juga - hari lebih bersama beserta jalani menjalani tampak \
    sebagai masa periode resmi asal sebanyak lewat melalui bakal wajib mesti tahun formasi saja tidak belum lalu kemudian \
    seperti antara mulai berasal datang terhadap tentang ke dari";

/// Words that only point at a group.
const POINTING: &str = "para seluruh segenap sejumlah semua puluhan ratusan ribuan oleh langsung adalah yang terdiri dari atas yaitu yakni \
    unsur merupakan peserta orang , sebanyak asal";

/// How many tokens the name of a group may have.
const LONGEST: usize = 7;

/// The group of people that the article says takes part: right after the number, after `diikuti`, after `bagi`, in the event's name.
pub fn find(story: &Story, subject: Option<&Subject>, total: Option<usize>, enough: i32) -> Option<Slot> {
    let counted = total.map(|mention| story.range(mention));
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
            let group = Group { sentence: at, body: noun.value == "body", tokens: tokens.clone() };
            let score = weigh(story, &group, subject, counted.as_ref());
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

/// A group of people that the article names.
struct Group {
    sentence: usize,
    /// True for a body of people (`OPD`), not people.
    body: bool,
    tokens: Range<usize>,
}

/// How much speaks for a group. `counted` has the tokens of the number of participants.
fn weigh(story: &Story, group: &Group, subject: Option<&Subject>, counted: Option<&Range<usize>>) -> i32 {
    let (place, token) = (&story.sentences[group.sentence], group.tokens.start);
    let mut score = if group.body { -4 } else { 0 };
    score += match place.order {
        0..=1 => 2,
        2..=6 => 1,
        _ => 0,
    };
    let lead = lead_in(story, place.tokens.start, token);
    if story.cue_before(group.sentence, token, token - lead + 1, "attended").is_some() {
        score += 6;
    }
    if story.cue_before(group.sentence, token, token - lead, "for").is_some() {
        score += 3;
    }
    if story.cue_after(group.sentence, group.tokens.end, 3, "attends").is_some() {
        score += 3;
    }
    if subject.is_some_and(|subject| subject.sentence == group.sentence && subject.tokens.contains(&token)) {
        score += 2;
    }
    if matches!(story.folded(token.saturating_sub(1)), "para" | "seluruh" | "segenap") {
        score += 1;
    }
    // The counted noun itself, or the words right after a bare `30 orang`.
    if counted.is_some_and(|range| range.contains(&token) || (range.end <= token && lead <= range.end)) {
        score += 6;
    }
    // A noun with what goes with it says more of who they are than one alone.
    score -= i32::from(group.tokens.len() == 1);
    let vague = matches!(story.folded(token), "orang" | "undangan" | "anggota" | "warga" | "masyarakat" | "pejabat" | "perwakilan");
    if (vague && group.tokens.len() == 1) || story.folded(token) == "peserta" {
        score -= 4;
    }
    score
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
                    && story.page.tokens.get(next).is_some_and(|token| token.kind == TokenKind::Word)
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
            || !story.page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word || token.glued)
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
