//! Who speaks: the mention beside a cue, and the person whom the article has in view when the cue names none.

use std::ops::Range;

use super::cues::{self, Cue, Form};
use super::people::{Group, People};
use crate::annotation::{Mention, ZoneKind};
use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// How far after a cue its speaker may be named, in tokens.
const REACH: usize = 14;

/// How long the description before a speaker's name may be, in tokens.
const DESCRIPTION: usize = 36;

/// How far into a sentence its topic may be named, in tokens.
const TOPIC_REACH: usize = 5;

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

/// Words that end the search for a speaker after a cue.
const STOP: &[&str] = &[
    "saat",
    "ketika",
    "usai",
    "seusai",
    "dalam",
    "di",
    "kepada",
    "pada",
    "setelah",
    "sebelum",
    "sembari",
    "sambil",
    "seraya",
    "dengan",
    "melalui",
    "lewat",
    "terkait",
    "soal",
    "mengenai",
    "tentang",
    "untuk",
    "ke",
    "dari",
    "menjawab",
    "menanggapi",
    "bahwa",
    "sebagaimana",
    "seperti",
    "dihadapan",
    "didampingi",
    "karena",
    "agar",
    "pasca",
    "mengakhiri",
    "menutup",
    "mewakili",
    "disambut",
];

/// Words that point back at the one in view.
const PRONOUNS: &[&str] = &["dia", "ia", "beliau", "dirinya", "nya", "mereka"];

/// True for a word that points back at the one in view.
pub fn is_pronoun(word: &str) -> bool {
    PRONOUNS.contains(&word)
}

/// Words at the end of a phrase that points back.
const POINTERS: &[&str] = &["ini", "itu", "tersebut"];

/// How far before a verb the words of its subject are looked for, in tokens.
const SUBJECT_REACH: usize = 5;

/// The speaker that a cue names. `piece` is the narrative that holds the cue.
pub fn of_cue(page: &Page, people: &People, cue: &Cue, piece: &Range<usize>) -> Speaker {
    match cue.form {
        Form::Stem | Form::Passive | Form::Preposition => after(page, people, cue, piece.end),
        Form::StemNya | Form::PassiveNya | Form::PrepositionNya => {
            let named = people.begins_near(cue.tokens.end, 0).filter(|&at| at < piece.end);
            named
                .and_then(|at| people.groups(at, piece.end).first().copied())
                .map_or(Speaker::InView, |group| Speaker::Named(group.mention))
        }
        Form::Active => match subject(people, piece.start, cue.tokens.start) {
            Some(group) if !points_back(page, people, &group) => Speaker::Named(group.mention),
            None if is_nobody(page, piece.start, cue.tokens.start) => Speaker::Unnamed,
            _ => Speaker::InView,
        },
    }
}

fn is_lower(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.shape == Shape::Lower)
}

fn after(page: &Page, people: &People, cue: &Cue, end: usize) -> Speaker {
    let tokens = &page.tokens;
    let mut at = cue.tokens.end;
    if cue.form == Form::Passive && tokens.folded(at) == "," && matches!(tokens.folded(at + 1), "salah" | "seorang") {
        at += 1;
    }
    let limit = end.min(at + REACH);
    while matches!(tokens.folded(at), "oleh" | "lagi" | "kembali" | "pula" | "pun" | "juga" | "tegas" | "singkat") && at < limit
        || is_lower(page, at) && cues::at(page, at).is_some_and(|next| next.form == Form::Stem && next.tokens.end < limit)
    {
        at += 1;
    }
    if PRONOUNS.contains(&tokens.folded(at)) {
        return Speaker::InView;
    }
    let found = people.groups(at, end).into_iter().next().filter(|group| group.start < limit);
    let reach = found.map_or(limit, |group| group.start);
    let nickname = (at..reach).any(|index| page.hits.is(index, Class::NicknameCue));
    let blocked = (at..reach).any(|index| {
        let word = tokens.folded(index);
        STOP.contains(&word) || matches!(word, ":" | "\"") || word == "yang" && !nickname || word == "." && ends_sentence(page, index)
    });
    let periphrasis = is_noun(page, at, "known") || is_office(page, at);
    let pointed = (at..limit)
        .take_while(|&index| !matches!(tokens.folded(index), "." | "," | "("))
        .any(|index| POINTERS.contains(&tokens.folded(index)));
    match found {
        Some(_) if periphrasis && pointed && reach > at => Speaker::InView,
        Some(group) if !group.is_person && tokens.folded(group.start - 1) == "mantan" => Speaker::InView,
        Some(group) if !blocked => Speaker::Named(voice_of(page, people, group, end).mention),
        _ if at >= limit || STOP.contains(&tokens.folded(at)) || matches!(tokens.folded(at), "." | "," | "(" | "\"" | "") => {
            Speaker::InView
        }
        _ if periphrasis || pointed => Speaker::InView,
        _ => one_of(page, people, at, end),
    }
}

/// A name behind a long description: `salah seorang peserta yang juga guru di Solo, Budi`.
fn one_of(page: &Page, people: &People, from: usize, end: usize) -> Speaker {
    let tokens = &page.tokens;
    let described = matches!(tokens.folded(from), "salah" | "seorang");
    let named = people
        .groups(from, end.min(from + DESCRIPTION))
        .into_iter()
        .find(|group| group.is_person && group.start > from && matches!(tokens.folded(group.start - 1), "," | "bernama"));
    let clear = |group: &Group| {
        !(from..group.start).any(|at| matches!(tokens.folded(at), "kepada" | "saat" | "ketika" | "usai" | "seusai" | "sambil" | "\"" | ":"))
    };
    match named.filter(|group| described && clear(group)) {
        Some(group) => Speaker::Named(group.mention),
        None => Speaker::Unnamed,
    }
}

/// Who speaks for a group: `Bupati lewat Kabag Humas Budi`, `Bupati dalam sambutan yang dibacakan Sekda Budi`.
fn voice_of(page: &Page, people: &People, group: Group, end: usize) -> Group {
    let limit = end.min(group.end + VOICE_REACH);
    let through = (group.end..limit).find(|&at| {
        let word = page.tokens.folded(at);
        matches!(word, "lewat" | "melalui") && at <= group.end + 4 || matches!(word, "dibacakan" | "bacakan" | "diwakili" | "diwakilkan")
    });
    let spokesman = |at: usize| people.groups(at, end).into_iter().next().filter(|other| other.start <= at + 3);
    through.and_then(spokesman).unwrap_or(group)
}

fn is_office(page: &Page, at: usize) -> bool {
    page.hits.at(at).iter().any(|hit| matches!(hit.class, Class::Office | Class::OfficeHead))
}

fn ends_sentence(page: &Page, at: usize) -> bool {
    page.tokens.sentence_of(at) != page.tokens.sentence_of(at + 1)
}

/// True where a subject without a name stands before a verb: `Seorang warga`.
fn is_nobody(page: &Page, start: usize, verb: usize) -> bool {
    let near = start.max(verb.saturating_sub(SUBJECT_REACH));
    let pronoun = (near..verb).any(|at| is_pronoun(page.tokens.folded(at)));
    !pronoun && (start..verb.min(start + 2)).chain(near..verb).any(|at| is_noun(page, at, "new"))
}

/// True where a noun for a speaker without a name begins: `known` or `new`.
fn is_noun(page: &Page, at: usize, value: &str) -> bool {
    page.hits.find(at, Class::SpeakerNoun).is_some_and(|hit| hit.value == value)
}

/// True for an office that stands for the one in view: `Kepala dinas itu`.
fn points_back(page: &Page, people: &People, group: &Group) -> bool {
    POINTERS.contains(&page.tokens.folded(group.end)) && !people.within(group.start, group.end).iter().any(|named| named.is_person)
}

/// The group that is the subject of a verb: the nearest before it that is nobody's company.
fn subject(people: &People, start: usize, verb: usize) -> Option<Group> {
    let groups = people.groups_before(start, verb);
    groups.iter().rev().find(|group| !group.aside).copied()
}

/// A name alone after the closing mark, in the same line or filling the next: `"…" Budi.`
pub fn signature(page: &Page, people: &People, from: usize, end: usize) -> Option<usize> {
    let group = people.groups(from, end.min(from + REACH)).into_iter().next()?;
    let light = (from..group.start).all(|at| {
        page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark)
            || page.hits.at(at).iter().any(|hit| matches!(hit.class, Class::Honorific | Class::Rank))
    });
    let line = page.tokens.lines.get(page.tokens.line_of(group.start))?;
    let fills = (group.end..line.end).all(|at| page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark));
    let near = page.tokens.line_of(group.start) <= page.tokens.line_of(from.saturating_sub(1)) + 1;
    (light && fills && near).then_some(group.mention)
}

/// Whom the article has in view, from sentence to sentence.
pub struct View<'a> {
    mentions: &'a [Mention],
    /// The one who spoke last, or whom the last sentence was about: index of a mention.
    pub mention: Option<usize>,
    /// Somebody's words are read out by another: the mentions of both.
    read_out: Option<(usize, usize)>,
}

impl<'a> View<'a> {
    /// Nobody in view.
    pub fn of(mentions: &'a [Mention]) -> Self {
        View { mentions, mention: None, read_out: None }
    }

    /// Turns to a speaker; to the one who reads the words out, where another does.
    pub fn turn(&mut self, speaker: Speaker) {
        match speaker {
            Speaker::Named(mention) => {
                let entity = |mention: usize| self.mentions.get(mention).and_then(|mention| mention.entity);
                let reader = self.read_out.filter(|&(author, _)| entity(author).is_some() && entity(author) == entity(mention));
                self.mention = Some(reader.map_or(mention, |(_, reader)| reader));
            }
            Speaker::Unnamed => self.mention = None,
            Speaker::InView => {}
        }
    }

    /// Reads a piece of narrative.
    pub fn follow(&mut self, page: &Page, people: &People, piece: &Range<usize>) {
        if page.tokens.get(piece.start).is_none_or(|token| page.zone_at(token.span.start) != ZoneKind::Body) {
            return;
        }
        if self.mention.is_some() && ASIDES.contains(&page.tokens.folded(piece.start)) {
            return;
        }
        let read_out = read_out(page, people, piece);
        if read_out.is_some() {
            self.read_out = read_out;
        }
        let mut goes_on = false;
        for at in piece.clone() {
            let cue = cues::at(page, at).filter(|cue| !(cue.weak && matches!(cue.form, Form::Stem | Form::StemNya)));
            match cue.map(|cue| of_cue(page, people, &cue, piece)) {
                Some(speaker @ Speaker::Named(_)) => return self.turn(speaker),
                Some(Speaker::InView) => goes_on = true,
                Some(Speaker::Unnamed) | None => {}
            }
        }
        if let Some((_, reader)) = read_out {
            self.mention = Some(reader);
        } else if !goes_on && let Some(mention) = topic(page, people, piece) {
            self.turn(Speaker::Named(mention));
        }
    }
}

/// Whose words are read out in a sentence, and by whom: `sambutan Bupati yang dibacakan Sekda`, `Sekda membacakan sambutan Bupati`.
fn read_out(page: &Page, people: &People, piece: &Range<usize>) -> Option<(usize, usize)> {
    piece.clone().find_map(|at| {
        let (author, reader) = match page.tokens.folded(at) {
            "dibacakan" | "bacakan" => {
                let author = people.groups_before(piece.start, at).last().copied()?;
                (author, people.groups(at, piece.end).first().copied().filter(|group| group.start <= at + 3)?)
            }
            "membacakan" => {
                let author = people.groups(at, piece.end).first().copied().filter(|group| group.start <= at + 6)?;
                (author, subject(people, piece.start, at)?)
            }
            _ => return None,
        };
        Some((author.mention, reader.mention))
    })
}

/// Words at the head of a sentence that goes on with the speaker's own argument, whomever it names.
const ASIDES: &[&str] = &["apalagi", "padahal", "sebab", "misalnya", "contohnya", "artinya"];

/// Words before a group that is one of several, or an example.
const LISTED: &[&str] =
    &["hadir", "dihadiri", "diikuti", "disaksikan", "antaranya", "tampak", "ada", "yakni", "yaitu", "seperti", "adapun", "lain"];

/// Whom a sentence without a reporting verb is about: its first group, where that stands as a subject or opens the event.
fn topic(page: &Page, people: &People, piece: &Range<usize>) -> Option<usize> {
    let tokens = &page.tokens;
    let groups = people.groups(piece.start, piece.end);
    let first = groups.iter().find(|group| !group.aside || tokens.folded(group.start - 1) == "oleh")?;
    let listed = (piece.start..first.start).any(|at| LISTED.contains(&tokens.folded(at)));
    let titled =
        |at: usize| tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper) || tokens.folded(at) == ".");
    let from = (piece.start..first.start).rev().find(|&at| !titled(at)).unwrap_or(piece.start);
    let near = first.start <= piece.start + TOPIC_REACH || matches!(tokens.folded(from), "oleh" | ",");
    (near && !listed).then_some(first.mention)
}
