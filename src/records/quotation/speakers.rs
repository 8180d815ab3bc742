//! Who speaks: the mention beside a cue, and the person whom the article has in view when the cue names none.

use std::ops::Range;

use super::cues::{self, Cue, Form};
use super::people::{Group, People};
use crate::lexicon::Class;
use crate::lexicon::words::usage;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// How far after a cue its speaker may be named, in tokens.
const REACH: usize = 14;

/// How long the description before a speaker's name may be, in tokens.
const DESCRIPTION: usize = 36;

/// How long a phrase that points back may be, in tokens.
const DESCRIBED: usize = 24;

/// How far after a speaker the one who reads the words out may be named, in tokens.
const VOICE_REACH: usize = 9;

/// What a cue says of its speaker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Speaker {
    /// Named beside it: index of the mention.
    Named(usize),
    /// The one whom the article has in view: `katanya`, `kata dia`, `Ia mengatakan`.
    InView,
    /// Somebody without a name: `kata seorang warga`.
    Unnamed,
}

/// How long the words before a comma and the subject may be, in tokens.
const FRAME: usize = 3;

/// Words that point back at the one in view.
const PRONOUNS: &str = "dia ia beliau dirinya nya olehnya";

/// True for a token that points back at the one in view.
pub fn is_pronoun(page: &Page, at: usize) -> bool {
    page.tokens.reads(at, PRONOUNS)
}

/// Words at the end of a phrase that points back.
const POINTERS: &str = "ini itu tersebut";

/// How long a name may be that nobody saw, in tokens.
const NAME: usize = 3;

/// How far before a verb the words of its subject are looked for, in tokens.
const SUBJECT_REACH: usize = 5;

/// The speaker that a cue names. `piece` is the narrative that holds the cue.
pub fn of_cue(page: &Page, people: &People, cue: &Cue, piece: &Range<usize>) -> Speaker {
    match cue.form {
        Form::Stem | Form::Passive | Form::Preposition => after(page, people, cue, piece.end),
        Form::StemNya | Form::PassiveNya | Form::PrepositionNya => {
            let named = people.begins_near(cue.tokens.end, 0).filter(|&at| at < piece.end);
            let after = named.and_then(|at| people.first_group(at, piece.end));
            after.or_else(|| opening(page, people, piece, cue)).map_or(Speaker::InView, |group| Speaker::Named(group.mention))
        }
        Form::Active => match subject(page, people, piece.start, cue.tokens.start) {
            // `Terkait kehadiran Bupati, ia mengatakan …`
            Some(group) if is_pronoun(page, cue.tokens.start - 1) && !opens(page, piece.start, &group) => Speaker::InView,
            Some(group) => {
                let holder = if points_back(page, &group) { holder(people, piece.start, &group) } else { None };
                Speaker::Named(holder.unwrap_or(group).mention)
            }
            None if is_periphrasis(page, piece.start, cue.tokens.start) => Speaker::InView,
            None if is_nobody(page, piece.start, cue.tokens.start) => Speaker::Unnamed,
            None if is_unseen(page, people, behind_frame(page, piece.start), cue.tokens.start) => Speaker::Unnamed,
            _ => Speaker::InView,
        },
    }
}

fn is_lower(page: &Page, at: usize) -> bool {
    page.tokens.shape(at) == Shape::Lower
}

fn after(page: &Page, people: &People, cue: &Cue, end: usize) -> Speaker {
    let tokens = &page.tokens;
    let mut at = cue.tokens.end;
    if cue.form == Form::Passive && tokens.reads(at, ",") && tokens.reads(at + 1, "salah seorang") {
        at += 1;
    }
    let limit = end.min(at + REACH);
    while tokens.reads(at, "oleh lagi kembali pula pun juga tegas singkat") && at < limit
        || is_lower(page, at) && cues::at(page, at).is_some_and(|next| next.form == Form::Stem && next.tokens.end < limit)
    {
        at += 1;
    }
    if is_pronoun(page, at) {
        return Speaker::InView;
    }
    let found = people.first_group(at, end).filter(|group| group.start < limit);
    let reach = found.map_or(limit, |group| group.start);
    let nickname = (at..reach).any(|index| page.hits.is(index, Class::NicknameCue));
    let blocked = (at..reach).any(|index| {
        page.hits.is(index, Class::SpeakerStop)
            || tokens.reads(index, ": \"")
            || tokens.reads(index, "yang") && !nickname
            || tokens.reads(index, ".") && ends_sentence(page, index)
    });
    let stranger = is_noun(page, at, "new") || is_noun(page, at, "known") && tokens.reads(at + 1, "dari");
    let periphrasis = !stranger && (is_noun(page, at, "known") || is_office(page, at));
    let pointed = (at..limit)
        .take_while(|&index| !(tokens.reads(index, ". , (") || stranger && tokens.reads(index, "yang")))
        .any(|index| tokens.reads(index, POINTERS));
    match found {
        Some(_) if periphrasis && pointed && reach > at => Speaker::InView,
        Some(group) if !group.is_person && tokens.reads(group.start - 1, "mantan eks bekas") => Speaker::InView,
        Some(group) if !group.is_person && tokens.reads(group.start - 1, "tim") => Speaker::Unnamed,
        Some(group) if !blocked => Speaker::Named(voice_of(page, people, group, end).mention),
        _ if at >= limit || page.hits.is(at, Class::SpeakerStop) || tokens.reads(at, ". , ( \"") || tokens.folded(at).is_empty() => {
            Speaker::InView
        }
        _ if periphrasis || pointed => Speaker::InView,
        _ => one_of(page, people, at, end),
    }
}

/// A name behind a long description: `salah seorang peserta yang juga guru di Solo, Budi`.
fn one_of(page: &Page, people: &People, from: usize, end: usize) -> Speaker {
    let tokens = &page.tokens;
    let described = tokens.reads(from, "salah seorang");
    let groups = people.groups(from, end.min(from + DESCRIPTION));
    let named = groups.iter().find(|group| group.is_person && group.start > from && tokens.reads(group.start - 1, ", bernama"));
    let clear = |group: &Group| !page.has(from..group.start, "kepada saat ketika usai seusai sambil \" :");
    match named.filter(|group| described && clear(group)) {
        Some(group) => Speaker::Named(group.mention),
        None => Speaker::Unnamed,
    }
}

/// Who speaks for a group: `Bupati lewat Kabag Humas Budi`, `Bupati dalam sambutan yang dibacakan Sekda Budi`.
pub fn voice_of(page: &Page, people: &People, group: Group, end: usize) -> Group {
    let limit = end.min(group.end + VOICE_REACH);
    let through = (group.end..limit).find(|&at| {
        page.tokens.reads(at, "lewat melalui") && at <= group.end + 4 || page.tokens.reads(at, "dibacakan bacakan diwakili diwakilkan")
    });
    let spokesman = |at: usize| people.first_group(at, end).filter(|other| other.start <= at + 3);
    through.and_then(spokesman).unwrap_or(group)
}

fn is_office(page: &Page, at: usize) -> bool {
    page.hits.at(at).iter().any(|hit| matches!(hit.class, Class::Office | Class::OfficeHead))
}

fn ends_sentence(page: &Page, at: usize) -> bool {
    page.tokens.sentence_of(at) != page.tokens.sentence_of(at + 1)
}

/// The token where the subject of a sentence may stand: behind `Sementara itu,`.
pub fn behind_frame(page: &Page, start: usize) -> usize {
    let comma = page.find(start..start + FRAME, ",");
    comma.filter(|&comma| (start..comma).all(|at| page.hits.is(at, Class::SentenceFrame))).map_or(start, |comma| comma + 1)
}

/// True where a subject without a name stands before a verb: `Seorang warga`.
fn is_nobody(page: &Page, start: usize, verb: usize) -> bool {
    let near = start.max(verb.saturating_sub(SUBJECT_REACH));
    let pronoun = (near..verb).any(|at| is_pronoun(page, at));
    let opening = behind_frame(page, start);
    let new = |at: usize| is_noun(page, at, "new");
    !pronoun && ((opening..verb.min(opening + 2)).any(new) || (near..verb).any(new))
}

/// True where the words before a verb are a name that nobody saw: capitalised, and none of the language.
pub fn is_unseen(page: &Page, people: &People, opening: usize, verb: usize) -> bool {
    let end = verb - usize::from(verb > opening && page.tokens.reads(verb - 1, "juga pun sendiri"));
    let unknown = |at: usize| {
        let capital = page.tokens.shape(at) == Shape::Title;
        let word = page.tokens.folded(at);
        capital && page.hits.at(at).is_empty() && usage(word).is_none() && !people.is_part_of_a_name(word)
    };
    opening < end && end <= opening + NAME && (opening..end).all(unknown)
}

/// True where a phrase that points back is all that stands before a verb: `Perempuan berhijab itu menegaskan …`
pub fn is_periphrasis(page: &Page, start: usize, verb: usize) -> bool {
    // `Warga Desa Aro, Kecamatan Kubung, itu …`
    let apart = verb > start + 2 && page.tokens.reads(verb - 2, ",");
    // `Lebih lanjut, politisi PDIP itu …`
    let near = start.max(verb.saturating_sub(DESCRIBED))..verb;
    let comma = near.rev().find(|&at| page.tokens.reads(at, ",")).filter(|_| !apart);
    let start = comma.map_or_else(|| behind_frame(page, start), |comma| comma + 1);
    let points = verb > start + 1 && verb <= start + DESCRIBED && page.tokens.reads(verb - 1, POINTERS);
    points && (is_noun(page, start, "known") || verb > start + 2 && page.tokens.reads(start, "warga"))
}

/// True where a speaker without a name is brought in: `Seorang warga`.
pub fn is_stranger(page: &Page, at: usize) -> bool {
    is_noun(page, at, "new")
}

/// True where a noun for a speaker without a name begins: `known` or `new`.
fn is_noun(page: &Page, at: usize, value: &str) -> bool {
    page.hits.find(at, Class::SpeakerNoun).is_some_and(|hit| hit.value == value)
}

/// Words between an office and the pointer behind it at most.
const POINTED: usize = 2;

/// True for an office that stands for the one in view: `Kepala dinas itu`, `Bupati Solok dua periode ini`.
pub fn points_back(page: &Page, group: &Group) -> bool {
    !group.is_person && is_pointed(page, group.end)
}

/// True where an office ends that stands for the one in view.
pub fn is_pointed(page: &Page, end: usize) -> bool {
    let pointer = page.find(end..end + POINTED + 1, POINTERS);
    let describes = |at: usize| {
        let word = page.tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark && token.shape != Shape::Title);
        word && !page.hits.at(at).iter().any(|hit| matches!(hit.class, Class::FunctionWord | Class::SpeakerStop | Class::SpeechVerb))
    };
    pointer.is_some_and(|pointer| (end..pointer).all(describes))
}

/// True for the subject of a sentence, or of the clause before it: `Saat Budi tiba, ia mengatakan`.
fn opens(page: &Page, start: usize, group: &Group) -> bool {
    let clause = usize::from(page.tokens.reads(start, "saat ketika setelah usai sebelum"));
    (start + clause..group.start).all(|at| is_title(page, at))
}

/// The subject of a sentence that goes on with `katanya`: `Budi menyoroti hal itu, katanya …`
fn opening(page: &Page, people: &People, piece: &Range<usize>, cue: &Cue) -> Option<Group> {
    let paused = cue.tokens.start > piece.start && page.tokens.reads(cue.tokens.start - 1, ",");
    let group = people.groups_before(piece.start, cue.tokens.start).first().copied()?;
    let opens = (piece.start..group.start).all(|at| is_title(page, at));
    let acts = (group.end..cue.tokens.start).any(|at| page.tokens.folded(at).starts_with("me") && is_lower(page, at));
    (paused && opens && acts && !group.aside).then_some(group)
}

/// True for a word of address, a capitalised word or a mark.
pub fn is_title(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mark))
}

/// The person named before an office in the same sentence: `Budi, akrab disapa Ijal, Bupati Solok itu …`
fn holder(people: &People, start: usize, office: &Group) -> Option<Group> {
    people.groups_before(start, office.start).iter().rev().find(|group| group.is_person && !group.aside).copied()
}

/// The group that is the subject of a verb: the nearest before it that is nobody's company, nor named in what a comma sets
/// apart behind the subject (`Budi, kuasa hukum Ali, mengatakan`).
pub fn subject(page: &Page, people: &People, start: usize, verb: usize) -> Option<Group> {
    let groups = people.groups_before(start, verb);
    let before_verb = || groups.last().filter(|group| group.is_person && group.end == verb);
    let nearest = groups.iter().rev().find(|group| !group.aside).or_else(before_verb).copied()?;
    let comma = |at: usize| page.tokens.reads(at, ",");
    if nearest.end + 1 != verb || !comma(nearest.end) {
        return Some(nearest);
    }
    let opens = (start..nearest.start).rev().find(|&at| comma(at)).filter(|&at| is_lower(page, at + 1));
    let opens = opens.filter(|&at| people.begins_near(at + 1, 0) != Some(nearest.start));
    let described = |at: usize| {
        let joined = page.tokens.reads(at + 1, "dan serta bersama sementara namun");
        let group = groups.iter().rev().find(|group| group.is_person && group.start < at && group.end >= at);
        group.filter(|group| !group.aside && !joined)
    };
    Some(opens.and_then(described).copied().unwrap_or(nearest))
}

/// A name that a mark sets before the opening mark: `Budi: "…"`.
pub fn label(page: &Page, people: &People, open: usize, mark: &str) -> Option<usize> {
    let colon = open.checked_sub(1).filter(|&at| page.tokens.folded(at) == mark)?;
    let group = people.last_group(page.line_start(open), colon)?;
    (group.end == colon && group.is_person).then_some(group.mention)
}

/// A name alone after the closing mark, in the same line or filling the next: `"…" Budi.`
pub fn signature(page: &Page, people: &People, from: usize, end: usize) -> Option<usize> {
    let group = people.first_group(from, end.min(from + REACH))?;
    let light = (from..group.start).all(|at| {
        page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark)
            || page.hits.at(at).iter().any(|hit| matches!(hit.class, Class::Honorific | Class::Rank))
    });
    let line = page.tokens.lines.get(page.tokens.line_of(group.start))?;
    let fills = (group.end..line.end).all(|at| page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark));
    let near = page.tokens.line_of(group.start) <= page.tokens.line_of(from.saturating_sub(1)) + 1;
    (light && fills && near).then_some(group.mention)
}
