//! Who said what.
//!
//! `marks` finds quotation marks, `spans` pairs them, `scare` sorts out what is no speech, `cues` finds reporting verbs,
//! `direct` puts these together. `indirect` and `backward` read the narrative between the quotations, `speakers` tells who
//! speaks by the mention beside the cue, `view` whom the article has in view when no mention stands there.
//!
//! Limits: whom `katanya` means is guessed from the sentences before it, without any grammar; a quotation read out by another
//! is the reader's.

mod backward;
mod cues;
mod direct;
mod indirect;
mod marks;
mod narrative;
mod people;
mod scare;
mod spans;
mod speakers;
mod view;

use std::ops::Range;

use crate::annotation::{Entity, EntityId, Kind, Mention, Quotation, QuotationStyle};
use crate::order::Order;
use crate::page::Page;
use crate::tokens::TokenKind;
use cues::Cue;
use direct::Speech;
use people::People;
use speakers::Speaker;
use view::View;

/// Every quotation, direct and indirect, in text order, with its cue and speaker.
pub fn read(page: &Page, mentions: &[Mention], entities: &[Entity]) -> Vec<Quotation> {
    let people = People::of(page, mentions);
    let speeches = direct::find(page, &people);
    let pieces = narrative::pieces(page, &people, &speeches);
    let mut heard =
        Listener { page, people: &people, speeches: &speeches, view: View::of(page, &people, mentions, &pieces), found: Vec::new() };
    let mut next_piece = 0;
    for (index, speech) in speeches.iter().enumerate() {
        while let Some(piece) = pieces.get(next_piece).filter(|piece| piece.start < speech.quoted.open.start) {
            heard.narrative(piece);
            next_piece += 1;
        }
        heard.speech(&pieces, index);
    }
    for piece in pieces.iter().skip(next_piece) {
        heard.narrative(piece);
    }
    let mut found = heard.found;
    join_paragraphs(&mut found);
    name_the_first(&mut found);
    name_the_only(mentions, &mut found);
    found.order_by_key(|words| words.tokens.start);
    let mut quotations = Vec::with_capacity(found.len());
    for words in found {
        quotations.push(words.quotation(page, mentions, entities));
    }
    quotations
}

/// Cues by which one who spoke goes on.
const GOES_ON: &str = "imbuhnya tambahnya lanjutnya sambungnya pungkasnya tutupnya imbuh tambah";

/// Somebody's words, by tokens and indexes of mentions.
struct Words {
    tokens: Range<usize>,
    style: QuotationStyle,
    cue: Option<Cue>,
    beside: Speaker,
    speaker: Option<usize>,
    /// True for a quotation whose marks are opened again at the next paragraph before they are closed.
    runs_on: bool,
}

impl Words {
    fn quotation(self, page: &Page, mentions: &[Mention], entities: &[Entity]) -> Quotation {
        let is_person = |id: &EntityId| entities.get(id.0 as usize).is_some_and(|entity| entity.kind == Kind::Person);
        let span = page.tokens.span(self.tokens);
        let beside = if let Speaker::Named(mention) = self.beside { mentions.get(mention) } else { None };
        Quotation {
            start: span.start,
            end: span.end,
            style: self.style,
            speaker: self.speaker.and_then(|mention| mentions.get(mention)).and_then(|mention| mention.entity).filter(is_person),
            speaker_mention: beside.map(|mention| mention.id),
            cue: self.cue.map(|cue| page.tokens.span(cue.tokens).into()),
        }
    }
}

/// Goes through the article and keeps whom it has in view.
struct Listener<'a> {
    page: &'a Page<'a>,
    people: &'a People<'a>,
    speeches: &'a [Speech],
    view: View<'a>,
    found: Vec<Words>,
}

impl Listener<'_> {
    /// A direct quotation.
    fn speech(&mut self, pieces: &[Range<usize>], index: usize) {
        let Some(speech) = self.speeches.get(index) else { return };
        let end = self.speeches.get(index + 1).map_or(self.page.tokens.len(), |next| next.quoted.open.start);
        let label = |mark: &str| speakers::label(self.page, self.people, speech.quoted.open.start, mark);
        let beside = match &speech.cue {
            Some(_) if speech.continues => Speaker::InView,
            Some(cue) if speech.quoted.inner.contains(&cue.tokens.start) => {
                speakers::of_cue(self.page, self.people, cue, &(cue.tokens.start..speech.quoted.inner.end))
            }
            Some(cue) => {
                let at = pieces.partition_point(|piece| piece.end <= cue.tokens.start);
                pieces.get(at).map_or(Speaker::InView, |piece| speakers::of_cue(self.page, self.people, cue, piece))
            }
            None => speakers::signature(self.page, self.people, speech.quoted.end(), end)
                .or_else(|| label(":"))
                .or_else(|| label(","))
                .map_or(Speaker::InView, Speaker::Named),
        };
        let tokens = speech.quoted.inner.clone();
        let style = if speech.quoted.open.is_empty() { QuotationStyle::Indirect } else { QuotationStyle::Direct };
        self.hear(tokens, style, speech.cue.clone(), beside);
        let runs_on = speech.cue.is_none() && self.speeches.get(index + 1).is_some_and(|next| direct::runs_on(self.page, speech, next));
        if let Some(words) = self.found.last_mut() {
            words.runs_on = runs_on;
        }
    }

    /// A piece of narrative, with reported clauses perhaps.
    fn narrative(&mut self, piece: &Range<usize>) {
        if let Some((cue, speaker)) = backward::read(self.page, self.people, piece) {
            self.give_last(piece, &cue, speaker);
            for paragraph in backward::paragraphs(self.page, piece, &|range| self.is_spoken(range)) {
                self.hear(paragraph, QuotationStyle::Indirect, Some(cue.clone()), speaker);
            }
        }
        let next = self.speeches.partition_point(|speech| speech.quoted.open.start < piece.start);
        let near = &self.speeches[next.saturating_sub(1)..(next + 1).min(self.speeches.len())];
        let taken = |at: usize| near.iter().filter_map(|speech| speech.cue.as_ref()).any(|cue| cue.tokens.start == at);
        let reported = indirect::read(self.page, self.people, piece, taken).or_else(|| self.carried_on(piece));
        if let Some(reported) = reported {
            let in_view = self.view.before_aside(self.page, piece);
            self.hear(reported.words, QuotationStyle::Indirect, Some(reported.cue), reported.speaker);
            self.view.mention = in_view.or(self.view.mention);
        }
        let behind = self.speeches.get(next).filter(|speech| speech.quoted.open.start == piece.end);
        // `"…," ujarnya. Bantuan itu diterima Budi. "…," imbuhnya`: the one who spoke goes on.
        let goes_on = behind.and_then(|speech| speech.cue.as_ref()).is_some_and(|cue| self.page.tokens.reads(cue.tokens.start, GOES_ON));
        let kept = self.view.mention.filter(|_| goes_on && !self.found.is_empty() && view::is_received(self.page, self.people, piece));
        self.view.follow(self.page, self.people, piece, behind.is_some());
        self.view.mention = kept.or(self.view.mention);
    }

    /// Gives the quotation that stands alone right before a sentence to whom the sentence names: `“…” Hal itu disampaikan Budi.`
    fn give_last(&mut self, piece: &Range<usize>, cue: &Cue, speaker: Speaker) {
        let tokens = &self.page.tokens;
        let Speaker::Named(mention) = speaker else { return };
        let next = self.speeches.partition_point(|speech| speech.quoted.open.start < piece.start);
        let Some(speech) = next.checked_sub(1).and_then(|last| self.speeches.get(last)) else { return };
        let between = speech.quoted.end()..piece.start;
        let near = tokens.line_of(piece.start) <= tokens.line_of(speech.quoted.inner.end - 1) + 1;
        let touches = near && between.into_iter().all(|at| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark));
        if let Some(words) = self.found.last_mut().filter(|words| touches && words.tokens == speech.quoted.inner && words.cue.is_none()) {
            (words.beside, words.speaker, words.cue) = (speaker, Some(mention), Some(cue.clone()));
        }
    }

    /// A sentence that goes on with the reported clause just before it.
    fn carried_on(&self, piece: &Range<usize>) -> Option<indirect::Reported> {
        let last = self.found.last().filter(|words| words.style == QuotationStyle::Indirect)?;
        let sentence = self.page.tokens.sentence_of(piece.start);
        let follows = self.page.tokens.sentence_of(last.tokens.start) + 1 == sentence
            && self.page.tokens.line_of(last.tokens.start) == self.page.tokens.line_of(piece.start);
        if follows { indirect::carried_on(self.page, piece) } else { None }
    }

    /// True when some of the last words heard touch a range.
    fn is_spoken(&self, range: &Range<usize>) -> bool {
        self.found.iter().rev().take(8).any(|words| words.tokens.start < range.end && range.start < words.tokens.end)
    }

    fn hear(&mut self, tokens: Range<usize>, style: QuotationStyle, cue: Option<Cue>, beside: Speaker) {
        self.view.turn(beside);
        let beside = if self.view.is_stranger { Speaker::Unnamed } else { beside };
        self.found.push(Words { tokens, style, cue, beside, speaker: self.view.mention, runs_on: false });
    }
}

/// A quotation that runs on over paragraphs is of the one who is named at its end.
fn join_paragraphs(found: &mut [Words]) {
    let mut speaker = None;
    for words in found.iter_mut().filter(|words| words.style == QuotationStyle::Direct).rev() {
        if words.runs_on
            && let Some(Speaker::Named(_)) = speaker.map(|(beside, _)| beside)
        {
            words.speaker = speaker.and_then(|(_, mention)| mention);
        } else {
            speaker = Some((words.beside, words.speaker));
        }
    }
}

/// Where no quotation has a speaker, they are of the only person whom the article names.
fn name_the_only(mentions: &[Mention], found: &mut [Words]) {
    let mut people = mentions.iter().enumerate().filter(|(_, mention)| mention.kind == Kind::Person && mention.within.is_none());
    let Some((only, first)) = people.next() else { return };
    if found.iter().any(|words| words.speaker.is_some()) || people.any(|(_, other)| other.entity != first.entity) {
        return;
    }
    for words in found.iter_mut().filter(|words| words.beside == Speaker::InView) {
        words.speaker = Some(only);
    }
}

/// Quotations before anybody is in view are of the first who is named after them.
fn name_the_first(found: &mut [Words]) {
    let Some(first) = found.iter().position(|words| words.speaker.is_some()) else { return };
    let named = found[first].speaker;
    for words in found[..first].iter_mut().rev() {
        if words.beside == Speaker::Unnamed {
            return;
        }
        words.speaker = named;
    }
}
