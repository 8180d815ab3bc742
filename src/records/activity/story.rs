//! The article's sentences with what stands in them: cues and mentions, in reach of a token index.

use std::ops::Range;

use crate::annotation::{Entity, Kind, Mention, Quotation, QuotationStyle, Slot, SlotValue, ZoneKind};
use crate::lexicon::{Class, Hit};
use crate::page::Page;
use crate::span::Span;
use crate::tokens::Shape;
use crate::wordlist::among;

/// Words that begin as verbs do.
const NO_VERBS: &str = "medical mekanik member menengah mental menteri menyusui meteor metode difabel digital dinamis direksi direktur disabilitas \
    disiplin distrik";

/// One sentence of the headline, the captions or the body.
pub struct Sentence {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Where it stands.
    pub zone: ZoneKind,
    /// Its number among the body's sentences; 0 in the headline and the captions.
    pub order: usize,
    /// Indices of its outer mentions.
    pub mentions: Vec<usize>,
    /// The cues in it.
    pub cues: Vec<Hit>,
}

impl Sentence {
    /// Its first cue of one meaning.
    pub fn cue(&self, tells: &str) -> Option<&Hit> {
        self.cues.iter().find(|cue| cue.value == tells)
    }
}

/// The article as the slots read it.
pub struct Story<'a> {
    /// The page.
    pub page: &'a Page<'a>,
    /// All its mentions.
    pub mentions: &'a [Mention],
    /// Its entities.
    pub entities: &'a [Entity],
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
    /// For each mention, its first and last token.
    ranges: Vec<Range<usize>>,
    /// The words that somebody is quoted with, in text order.
    spoken: Vec<Span>,
}

impl<'a> Story<'a> {
    /// Lays the mentions and cues out by sentence.
    pub fn of(page: &'a Page<'a>, mentions: &'a [Mention], entities: &'a [Entity], quotations: &[Quotation]) -> Self {
        let tokens = &page.tokens;
        let ranges: Vec<Range<usize>> = mentions.iter().map(|mention| tokens.within(mention.span())).collect();
        let mut sentences = Vec::new();
        let (mut order, mut next) = (0, 0);
        for range in &tokens.sentences {
            let start = tokens.span(range.clone()).start;
            let mut inside = Vec::new();
            while next < mentions.len() && ranges[next].start < range.end {
                if mentions[next].within.is_none() {
                    inside.push(next);
                }
                next += 1;
            }
            if !page.is_article(start) {
                continue;
            }
            let zone = page.zone_at(start);
            let body = matches!(zone, ZoneKind::Body | ZoneKind::Dateline);
            order += usize::from(body);
            let mut cues: Vec<Hit> = Vec::new();
            for at in range.clone() {
                if cues.last().is_some_and(|cue| at < cue.end) {
                    continue;
                }
                // `menyosialisasikan` tells the genre and who runs it: every meaning of the longest entry.
                if let Some(longest) = page.hits.find(at, Class::ActivityCue).filter(|hit| hit.end <= range.end) {
                    for hit in page.hits.at(at) {
                        if hit.class == Class::ActivityCue && hit.end == longest.end {
                            cues.push(*hit);
                        }
                    }
                }
            }
            sentences.push(Sentence { tokens: range.clone(), zone, order: if body { order } else { 0 }, mentions: inside, cues });
        }
        let mut spoken = Vec::new();
        for quotation in quotations {
            if quotation.style == QuotationStyle::Direct {
                spoken.push(Span::new(quotation.start, quotation.end));
            }
        }
        Story { page, mentions, entities, sentences, ranges, spoken }
    }

    /// A mention's tokens.
    pub fn range(&self, mention: usize) -> Range<usize> {
        self.ranges.get(mention).cloned().unwrap_or(0..0)
    }

    /// True for a token inside somebody's quoted words.
    pub fn is_quoted(&self, token: usize) -> bool {
        let Some(start) = self.page.tokens.get(token).map(|token| token.span.start) else { return false };
        let at = self.spoken.partition_point(|quotation| quotation.end <= start);
        self.spoken.get(at).is_some_and(|quotation| quotation.start <= start)
    }

    /// What a mention is of.
    pub fn kind(&self, mention: usize) -> Kind {
        self.mentions[mention].kind
    }

    /// The outer mentions of one kind, in text order: sentence number and mention index.
    pub fn of_kind(&self, kind: Kind) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        self.find_of_kind(kind, &mut |sentence, mention| {
            found.push((sentence, mention));
            false
        });
        found
    }

    /// The first outer mention of one kind that is the one looked for: sentence number and mention index.
    ///
    /// One walk for all that is looked for: a lazy one is written out wherever it is asked for, and weighs in the module.
    pub fn find_of_kind(&self, kind: Kind, is_it: &mut dyn FnMut(usize, usize) -> bool) -> Option<(usize, usize)> {
        for (at, sentence) in self.sentences.iter().enumerate() {
            for &mention in &sentence.mentions {
                if self.kind(mention) == kind && is_it(at, mention) {
                    return Some((at, mention));
                }
            }
        }
        None
    }

    /// True where a mention begins.
    pub fn is_named(&self, token: usize) -> bool {
        let next = self.ranges.partition_point(|range| range.start < token);
        self.ranges.get(next).is_some_and(|range| range.start == token)
    }

    /// A sentence's outer mentions that begin at a token or after it.
    pub fn mentions_after(&self, sentence: usize, token: usize) -> &[usize] {
        let all = self.sentences.get(sentence).map_or(&[][..], |sentence| &sentence.mentions);
        &all[all.partition_point(|&mention| self.ranges[mention].start < token)..]
    }

    /// A sentence's outer mentions that end before a token.
    pub fn mentions_before(&self, sentence: usize, token: usize) -> &[usize] {
        let all = self.sentences.get(sentence).map_or(&[][..], |sentence| &sentence.mentions);
        &all[..all.partition_point(|&mention| self.ranges[mention].end <= token)]
    }

    /// The last of a sentence's outer mentions that end before a token.
    pub fn mention_before(&self, sentence: usize, token: usize) -> Option<usize> {
        self.mentions_before(sentence, token).last().copied()
    }

    /// A token's look-up key.
    pub fn folded(&self, token: usize) -> &str {
        self.page.tokens.folded(token)
    }

    /// True for a token that is one of the words of a list.
    pub fn is(&self, token: usize, words: &str) -> bool {
        self.page.tokens.reads(token, words)
    }

    /// The first of the tokens that is one of the words of a list.
    pub fn find(&self, tokens: Range<usize>, words: &str) -> Option<usize> {
        self.page.find(tokens, words)
    }

    /// True where one of the tokens is one of the words of a list.
    pub fn has(&self, tokens: Range<usize>, words: &str) -> bool {
        self.page.has(tokens, words)
    }

    /// True for a verb in `me-` or `di-`, as far as its beginning tells: `mengikuti`, `dikukuhkan`.
    pub fn is_verb(&self, token: usize) -> bool {
        let word = self.folded(token);
        let lower = self.page.tokens.shape(token) == Shape::Lower;
        lower && word.len() > 5 && (word.starts_with("me") || word.starts_with("di")) && !among(word, NO_VERBS)
    }

    /// True for a token with no space before it.
    fn is_glued(&self, token: usize) -> bool {
        self.page.tokens.glued(token)
    }

    /// True for a word that begins with a capital.
    pub fn is_title(&self, token: usize) -> bool {
        self.page.tokens.shape(token) == Shape::Title
    }

    /// True for the first word of an event's genre or name.
    pub fn is_event_word(&self, token: usize) -> bool {
        let of_event = |hit: &Hit| matches!(hit.class, Class::EventGenre | Class::EventName | Class::Commemoration);
        self.page.hits.at(token).iter().any(of_event)
    }

    /// What a count counts, where it is a known noun of people or of their bodies.
    pub fn people_noun(&self, mention: usize) -> Option<&Hit> {
        self.range(mention).find_map(|at| self.page.hits.find(at, Class::PeopleNoun))
    }

    /// The region that follows an institution at once; its acronym in brackets may come between.
    pub fn region_behind(&self, mention: usize) -> Option<usize> {
        let end = self.past_acronym(mention);
        let mut next = (mention + 1..self.mentions.len()).take(3);
        let beside = |next: &Mention| next.kind == Kind::Region && (next.within.is_none() || next.within == self.mentions[mention].within);
        next.find(|&next| beside(&self.mentions[next]) && self.range(next).start == end)
    }

    /// The token behind an institution with its acronym in brackets and its region, and that of the region.
    pub fn behind(&self, mention: usize) -> usize {
        self.past_acronym(self.region_behind(mention).unwrap_or(mention))
    }

    /// The token behind a mention and its acronym in brackets, whichever of the two it is.
    fn past_acronym(&self, mention: usize) -> usize {
        let Range { start, end } = self.range(mention);
        if self.is(end, "(") && self.is(end + 2, ")") {
            end + 3
        } else {
            // The acronym itself.
            end + usize::from(self.is(end, ")") && self.page.tokens.follows(start, "("))
        }
    }

    /// A slot with a mention's words.
    pub fn slot(&self, mention: usize) -> Slot {
        let mention = &self.mentions[mention];
        Slot { value: SlotValue::Text(mention.text.clone()), start: mention.start, end: mention.end, mention: Some(mention.id) }
    }

    /// A slot with an institution, its acronym in brackets and its region, where they follow at once.
    pub fn institution(&self, mention: usize) -> Slot {
        let found = &self.mentions[mention];
        // `(TPID) Kota Solok`: what closes in between is no part of a name.
        let bracketed = self.is(self.range(mention).end, ")");
        let Some(region) = self.region_behind(mention).filter(|_| !bracketed) else { return self.slot(mention) };
        let span = Span::new(found.start, self.mentions[region].end);
        let value = SlotValue::Text(self.page.words(span).to_owned());
        Slot { value, start: span.start, end: span.end, mention: Some(found.id) }
    }

    /// A slot with the words of a token range; None for an empty one.
    pub fn words(&self, tokens: Range<usize>) -> Option<Slot> {
        let span: Span = self.page.tokens.span(tokens.clone());
        (!tokens.is_empty()).then(|| Slot {
            value: SlotValue::Text(span.of(self.page.text).to_owned()),
            start: span.start,
            end: span.end,
            mention: None,
        })
    }

    /// The first cue of one meaning among a sentence's last tokens before `token`, at most `reach` tokens away.
    pub fn cue_before(&self, sentence: usize, token: usize, reach: usize, tells: &str) -> Option<&Hit> {
        let cues = &self.sentences.get(sentence)?.cues;
        let until = cues.partition_point(|cue| cue.end <= token);
        cues[..until].iter().rev().take_while(|cue| token - cue.end <= reach).find(|cue| cue.value == tells)
    }

    /// The first cue of one meaning after `token`, at most `reach` tokens away.
    pub fn cue_after(&self, sentence: usize, token: usize, reach: usize, tells: &str) -> Option<&Hit> {
        let cues = &self.sentences.get(sentence)?.cues;
        let from = cues.partition_point(|cue| cue.start < token);
        cues[from..].iter().take_while(|cue| cue.start - token <= reach).find(|cue| cue.value == tells)
    }

    /// A phrase from `start` to where it stops being one: a full stop, a bracket, a quotation mark, a comma, a word that
    /// begins something else, or `longest` tokens.
    pub fn phrase(&self, start: usize, end: usize, longest: usize, stops: &str) -> Range<usize> {
        let mut at = start;
        while at < end && at - start < longest {
            // `aksi bersih-bersih`, `vaksinasi Covid-19`, but `se-Kabupaten Solok`
            if self.is(at, "-") && at > 0 && self.is_glued(at) && self.is_glued(at + 1) && !self.is(at - 1, "se") {
                at += 2;
                continue;
            }
            // `rapat paripurna ke-5`
            if self.is(at, "ke") && self.is(at + 1, "-") && at + 2 < end {
                at += 3;
                continue;
            }
            if self.is(at, ". ( ) \" ; ! ? : ,") || self.is(at, stops) {
                break;
            }
            at += 1;
        }
        start..at
    }
}
