//! Whom the article has in view when a cue names nobody: the one who spoke last, or whom the last sentence is about.

use std::ops::Range;

use super::cues::{self, Cue, Form};
use super::people::{Group, People};
use super::speakers::{self, Speaker};
use crate::annotation::{EntityId, Kind, Mention, ZoneKind};
use crate::lexicon::Class;
use crate::map::Set;
use crate::page::Page;
use crate::tokens::Shape;

/// Whom the article has in view, from sentence to sentence.
pub struct View<'a> {
    mentions: &'a [Mention],
    /// The one who spoke last, or whom the last sentence was about: index of a mention.
    pub mention: Option<usize>,
    /// True when the last one was somebody without a name.
    pub is_stranger: bool,
    /// Those who speak by name somewhere in the article.
    speakers: Set<EntityId>,
    /// Somebody's words are read out by another: the mentions of both.
    read_out: Option<(usize, usize)>,
    /// Offices of nobody named that point back at the one in view, in text order: `Bupati dua periode itu`.
    pointing: Vec<usize>,
}

impl<'a> View<'a> {
    /// Nobody in view. `pieces` is the article's narrative.
    pub fn of(page: &Page, people: &People, mentions: &'a [Mention], pieces: &[Range<usize>]) -> Self {
        let mut speakers = Set::new();
        for piece in pieces {
            for at in piece.clone() {
                if let Some(cue) = cues::at(page, at).filter(|cue| !is_noun(cue))
                    && let Speaker::Named(mention) = speakers::of_cue(page, people, &cue, piece)
                    && let Some(entity) = mentions.get(mention).and_then(|mention| mention.entity)
                {
                    speakers.insert(entity);
                }
            }
        }
        let mut named = Set::new();
        for mention in mentions.iter().filter(|mention| mention.kind == Kind::Person) {
            if let Some(entity) = mention.entity {
                named.insert(entity);
            }
        }
        let mut pointing = Vec::new();
        for office in people.within(0, page.tokens.len()).iter().filter(|named| !named.is_person) {
            let nameless = mentions[office.index].entity.is_none_or(|entity| !named.contains(&entity));
            if nameless && speakers::is_pointed(page, office.end) {
                pointing.push(office.index);
            }
        }
        View { mentions, mention: None, is_stranger: false, speakers, read_out: None, pointing }
    }

    /// True for one who may take over from the one in view: one who speaks by name, here or elsewhere.
    fn speaks(&self, mention: usize) -> bool {
        self.mentions.get(mention).and_then(|mention| mention.entity).is_some_and(|entity| self.speakers.contains(&entity))
    }

    /// The one in view, where a sentence goes on with their argument, whoever speaks in it.
    pub fn before_aside(&self, page: &Page, piece: &Range<usize>) -> Option<usize> {
        self.mention.filter(|_| page.tokens.reads(piece.start, ASIDES))
    }

    /// Turns to a speaker; to the one who reads the words out, where another does.
    pub fn turn(&mut self, speaker: Speaker) {
        match speaker {
            Speaker::Named(mention) if self.mention.is_some() && self.pointing.binary_search(&mention).is_ok() => {}
            Speaker::Named(mention) => {
                let entity = |mention: usize| self.mentions.get(mention).and_then(|mention| mention.entity);
                let reader = self.read_out.filter(|&(author, _)| entity(author).is_some() && entity(author) == entity(mention));
                self.mention = Some(reader.map_or(mention, |(_, reader)| reader));
                self.is_stranger = false;
            }
            Speaker::Unnamed => (self.mention, self.is_stranger) = (None, true),
            Speaker::InView => {}
        }
    }

    /// Reads a piece of narrative. `leads_up` is true where quoted words follow right behind it.
    pub fn follow(&mut self, page: &Page, people: &People, piece: &Range<usize>, leads_up: bool) {
        if page.tokens.get(piece.start).is_none_or(|token| page.zone_at(token.span.start) != ZoneKind::Body) {
            return;
        }
        if self.before_aside(page, piece).is_some() {
            return;
        }
        let read_out = read_out(page, people, piece);
        if read_out.is_some() {
            self.read_out = read_out;
        }
        let mut goes_on = false;
        let mut stranger = false;
        for at in piece.clone() {
            let cue = cues::at(page, at).filter(|cue| !is_noun(cue) && !cues::describes(page, piece.start, cue));
            let relative = at > piece.start && page.tokens.reads(at - 1, "yang");
            let active = !relative && cue.as_ref().is_some_and(|cue| cue.form == Form::Active);
            match cue.map(|cue| speakers::of_cue(page, people, &cue, piece)) {
                Some(speaker @ Speaker::Named(_)) => return self.turn(speaker),
                // What `ia mengatakan` governs turns to nobody.
                Some(Speaker::InView) if active && speakers::is_pronoun(page, at - usize::from(at > piece.start)) => {
                    goes_on = true;
                    break;
                }
                Some(Speaker::InView) => goes_on = true,
                Some(Speaker::Unnamed) => {
                    let opening = speakers::behind_frame(page, piece.start);
                    stranger |= active && (speakers::is_stranger(page, opening) || speakers::is_unseen(page, people, opening, at));
                }
                None => {}
            }
        }
        if stranger {
            return self.turn(Speaker::Unnamed);
        }
        if let Some((_, reader)) = read_out {
            self.turn(Speaker::Named(reader));
        } else if (!goes_on || self.mention.is_none())
            && let Some(topic) = topic(page, people, piece, leads_up)
            && (self.mention.is_none() || topic.leads && (self.speaks(topic.mention) || topic.acts || leads_up && topic.introduced))
        {
            self.turn(Speaker::Named(topic.mention));
        }
    }
}

/// True for a word that is a noun, or no cue at all, as often as a reporting verb.
fn is_noun(cue: &Cue) -> bool {
    cue.weak && matches!(cue.form, Form::Stem | Form::StemNya)
}

/// Verbs behind which one is named to whom something is given, or who is only beside another.
const RECEIVED: &str = "diterima diserahkan diberikan didampingi ditemani dihadiri disaksikan diikuti kepada";

/// True where a sentence first names somebody as the one who is given something, or who is beside another.
pub fn is_received(page: &Page, people: &People, piece: &Range<usize>) -> bool {
    let Some(first) = people.first_group(piece.start, piece.end) else { return false };
    let near = piece.start.max(first.start.saturating_sub(TOPIC_REACH))..first.start;
    page.has(near, RECEIVED)
}

/// What somebody speaks, or reads out for another.
pub const SPEECHES: &str = "sambutan amanat pidato arahan pesan orasi sambutannya";

/// Whose words are read out in a sentence, and by whom: `sambutan Bupati yang dibacakan Sekda`, `Sekda membacakan sambutan Bupati`.
fn read_out(page: &Page, people: &People, piece: &Range<usize>) -> Option<(usize, usize)> {
    for at in piece.clone() {
        if page.tokens.reads(at, "dibacakan bacakan") && page.has(piece.start..at, SPEECHES) {
            let reader = people.first_group(at, piece.end).filter(|group| group.start <= at + 3);
            if let (Some(author), Some(reader)) = (people.last_group(piece.start, at), reader) {
                return Some((author.mention, reader.mention));
            }
        } else if page.tokens.reads(at, "membacakan") && page.has(at + 1..at + 4, SPEECHES) {
            let author = people.first_group(at, piece.end).filter(|group| group.start <= at + 6);
            if let (Some(author), Some(reader)) = (author, speakers::subject(page, people, piece.start, at)) {
                return Some((author.mention, reader.mention));
            }
        }
    }
    None
}

/// Words at the head of a sentence that goes on with the speaker's own argument, whomever it names.
const ASIDES: &str = "apalagi padahal sebab misalnya contohnya artinya dimana sehingga";

/// Words before a group that is one of several, or an example.
const LISTED: &str = "hadir dihadiri diikuti disaksikan antaranya tampak ada yakni yaitu seperti adapun lain";

/// How far into a sentence its topic may be named, in tokens.
const TOPIC_REACH: usize = 5;

/// True for a verb whose subject has something done to it.
fn is_passive(word: &str) -> bool {
    word.len() > 5 && word.starts_with("di")
}

/// Words that open a clause before the sentence's own subject.
const CLAUSE: &str = "setelah sesudah sebelum ketika saat jika bila apabila kalau karena meski meskipun walau";

/// Words behind the subject of a sentence that say what it is, or is to do: it has not begun to speak.
const STATES: &str = "akan adalah merupakan menjabat menjadi berhak memiliki berasal";

/// How far behind a topic its verb is looked for, in tokens.
const VERB_REACH: usize = 6;

/// Whom a sentence is about.
struct Topic {
    mention: usize,
    /// It does something, as one does who goes on to speak; nothing is done to it.
    acts: bool,
    /// Its office is named.
    introduced: bool,
    /// It is the subject of the sentence, not of a clause before it, nor one whose deed is.
    leads: bool,
}

/// Whom a sentence without a reporting verb is about: its first group, where that stands as a subject or opens the event.
fn topic(page: &Page, people: &People, piece: &Range<usize>, leads_up: bool) -> Option<Topic> {
    let tokens = &page.tokens;
    let groups = people.groups(piece.start, piece.end);
    // `Acara itu dihadiri Budi. "…," katanya`
    let guest = |group: &Group| leads_up && groups.len() == 1 && group.aside && tokens.reads(group.start - 1, "dihadiri");
    let first = groups.iter().find(|group| !group.aside || tokens.reads(group.start - 1, "oleh") || guest(group))?;
    // `Seperti dua kubu lain, Budi …`
    let head = piece.start + usize::from(tokens.reads(piece.start, "seperti") && page.has(piece.start..first.start, ","));
    let listed = !guest(first) && page.has(head..first.start, LISTED);
    let listed = listed || page.has(piece.clone(), "misalnya");
    // `Jabatan Bupati akan diemban …`, `Selain Bupati, ia juga …`
    let is_handed_on = |at: usize| tokens.reads(at, "jabatan kursi posisi");
    let thing = tokens.reads(piece.start, cues::WRITINGS)
        || (piece.start..first.start).any(is_handed_on)
        || first.start > piece.start && tokens.reads(first.start - 1, "selain");
    let states = (first.end..first.end + 4)
        .find(|&at| !tokens.reads(at, "saat ini masih kini sendiri juga sudah resmi"))
        .is_some_and(|at| tokens.reads(at, STATES));
    let from = (piece.start..first.start).rev().find(|&at| tokens.reads(at, ",") || !speakers::is_title(page, at)).unwrap_or(piece.start);
    let near = first.start <= piece.start + TOPIC_REACH || tokens.reads(from, "oleh ,");
    let undergoes = (first.end..piece.end.min(first.end + VERB_REACH))
        .take_while(|&at| !page.hits.is(at, Class::SpeakerStop) && !tokens.folded(at).starts_with("me") && !tokens.reads(at, "yang"))
        .any(|at| tokens.shape(at) == Shape::Lower && is_passive(tokens.folded(at)));
    let comma = page.has(piece.start..first.start, ",");
    let in_clause = !comma && tokens.reads(piece.start, CLAUSE);
    // `Kebijakan Bupati soal …`
    let before = tokens.folded(piece.start);
    let possesses = first.start == piece.start + 1
        && before.len() > 6
        && before.ends_with("an")
        && !page.hits.at(piece.start).iter().any(|hit| matches!(hit.class, Class::FunctionWord | Class::SentenceFrame));
    // `Kehadiran mereka mengutarakan harapan Bupati`
    let told_by_others = !comma && (piece.start..first.start).any(|at| cues::is_active(page, at));
    let introduced = !first.is_person || people.within(first.start, first.end).len() > 1;
    (near && !listed && !thing && !told_by_others && !speakers::points_back(page, first)).then(|| Topic {
        mention: speakers::voice_of(page, people, *first, piece.end).mention,
        acts: first.aside || !undergoes && !states,
        introduced,
        leads: !in_clause && !possesses,
    })
}
