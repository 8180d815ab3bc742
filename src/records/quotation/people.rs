//! Who stands where: person and position mentions by token, and the groups that speak of one person.

use std::ops::Range;

use super::{cues, speakers};
use crate::annotation::{EntityId, Kind, Mention};
use crate::lexicon::Class;
use crate::map::Set;
use crate::page::Page;
use crate::resolution::words::{KIN, acts_for_somebody};
use crate::tokens::{Shape, TokenKind};

/// One person or position mention.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// Its place in the list of mentions.
    pub index: usize,
    /// Its first token.
    pub start: usize,
    /// The token after its last.
    pub end: usize,
    /// True for a person, false for a position.
    pub is_person: bool,
    /// Whom it means.
    entity: Option<EntityId>,
}

/// Mentions of one person side by side: `Kepala Dinas Kesehatan, dr. Budi`.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The mention that names the person best: the name, else the office.
    pub mention: usize,
    /// First token.
    pub start: usize,
    /// Token after the last.
    pub end: usize,
    /// True where the group is part of another's company, deed or possession: `didampingi Budi`, `sambutan Bupati`.
    pub aside: bool,
    /// True where a person is named, not an office alone.
    pub is_person: bool,
}

/// Person and position mentions in text order.
pub struct People<'a> {
    page: &'a Page<'a>,
    list: Vec<Named>,
    /// Tokens of institutions and regions, which may stand between an office and its holder.
    bodies: Vec<Range<usize>>,
    /// Words of people's names.
    names: Set<&'a str>,
}

/// Tokens between two mentions of one person at most, words of address and degrees not counted.
const GAP: usize = 6;

/// The longest rank, in tokens, with its full stop.
const RANK: usize = 4;

/// The longest range that is searched for groups, in tokens: no sentence is longer, and the work stays linear in the text.
const WINDOW: usize = 200;

/// Words that open a subordinate clause before the subject.
const CLAUSE: &str = "ketika saat usai seusai setelah mewakili membuka menutup sebelum selain berbeda senada sejalan selaras kepada";

impl<'a> People<'a> {
    /// Finds the tokens of the mentions.
    pub fn of(page: &'a Page, mentions: &[Mention]) -> Self {
        let mut people = People { page, list: Vec::new(), bodies: Vec::new(), names: Set::new() };
        for (index, mention) in mentions.iter().enumerate() {
            if mention.within.is_some() {
                continue;
            }
            let Range { start, end } = page.tokens.within(mention.span());
            let is_person = mention.kind == Kind::Person;
            match mention.kind {
                Kind::Person | Kind::Position if start < end => {
                    people.list.push(Named { index, start, end, is_person, entity: mention.entity });
                }
                Kind::Organization | Kind::Region => people.bodies.push(start..end),
                _ => {}
            }
            for at in start..end {
                if is_person {
                    people.names.insert(page.tokens.folded(at));
                }
            }
        }
        people
    }

    /// True for a word of somebody's name.
    pub fn is_part_of_a_name(&self, word: &str) -> bool {
        self.names.contains(word)
    }

    /// Those that begin in a range of tokens.
    pub fn within(&self, from: usize, to: usize) -> &[Named] {
        let first = self.list.partition_point(|named| named.start < from);
        let last = self.list.partition_point(|named| named.start < to);
        &self.list[first..last.max(first)]
    }

    /// True when a mention begins before a token and ends after it.
    pub fn spans(&self, token: usize) -> bool {
        let before = self.list.partition_point(|named| named.start < token);
        before.checked_sub(1).and_then(|index| self.list.get(index)).is_some_and(|named| named.end > token)
    }

    /// True when a mention begins at a token, and the full stop of a rank stands before it.
    pub fn ranks(&self, token: usize) -> bool {
        let rank = |at: usize| self.page.hits.find(at, Class::Rank).is_some_and(|hit| hit.end + 1 == token);
        !self.within(token, token + 1).is_empty()
            && self.page.tokens.reads(token.wrapping_sub(1), ".")
            && (token.saturating_sub(RANK)..token).any(rank)
    }

    /// Where a mention begins at a token, or after words of address and at most `gap` commas and stray words.
    pub fn begins_near(&self, token: usize, gap: usize) -> Option<usize> {
        let mut at = token;
        let mut left = gap;
        loop {
            if !self.within(at, at + 1).is_empty() {
                return Some(at);
            }
            if let Some(end) = self.address(at) {
                at = end;
            } else if left > 0 && self.page.tokens.get(at).is_some() && !self.page.tokens.reads(at, "\" :") {
                left -= 1;
                at += 1;
            } else {
                return None;
            }
        }
    }

    /// The groups that begin in a range of tokens, in order; of a very long range, those near its beginning.
    pub fn groups(&self, from: usize, to: usize) -> Vec<Group> {
        self.groups_in(from, to.min(from + WINDOW))
    }

    /// The groups that begin in a range of tokens, in order; of a very long range, those near its end.
    pub fn groups_before(&self, from: usize, to: usize) -> Vec<Group> {
        self.groups_in(from.max(to.saturating_sub(WINDOW)), to)
    }

    /// The first group that begins in a range of tokens.
    pub fn first_group(&self, from: usize, to: usize) -> Option<Group> {
        self.groups(from, to).first().copied()
    }

    /// The last group that begins in a range of tokens.
    pub fn last_group(&self, from: usize, to: usize) -> Option<Group> {
        self.groups_before(from, to).last().copied()
    }

    fn groups_in(&self, from: usize, to: usize) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let mut has_person = false;
        let mut person_first = false;
        let mut in_role = false;
        let mut before: Option<&Named> = None;
        for named in self.within(from, to) {
            if self.is_client_of_another(named) {
                continue;
            }
            let client = before.replace(named).is_some_and(|office| self.acts_for(office, named));
            if let Some(group) = groups.last_mut().filter(|_| client) {
                group.end = named.end;
                continue;
            }
            if let Some(group) = groups.last_mut() {
                let leaves_clause = group.aside
                    && (named.is_person || cues::is_active(self.page, named.end))
                    && self.opens_clause(from)
                    && self.after_comma(named.start, group.end);
                let joined = !leaves_clause && self.is_apposition(group.end, named.start, named.is_person && !has_person);
                if joined && !(named.is_person && has_person) && !(person_first && self.names_another(named, to)) {
                    if named.is_person || in_role {
                        group.mention = named.index;
                        has_person |= named.is_person;
                        group.is_person |= named.is_person;
                        group.aside &= !in_role;
                        in_role = false;
                    }
                    group.end = named.end;
                    continue;
                }
            }
            has_person = named.is_person;
            person_first = named.is_person;
            in_role = named.start > from && self.page.tokens.reads(named.start - 1, "selaku sebagai");
            let aside =
                self.is_aside(named.start, from, groups.last()) && !(self.opens_clause(from) && self.after_comma(named.start, from));
            groups.push(Group { mention: named.index, start: named.start, end: named.end, aside, is_person: named.is_person });
        }
        groups
    }

    /// True for a capitalised word that belongs to no mention: part of a name that nobody saw whole.
    fn is_loose_name(&self, at: usize) -> bool {
        let before = self.list.partition_point(|named| named.start <= at).checked_sub(1).and_then(|index| self.list.get(index));
        let capital = self.page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper));
        capital && before.is_none_or(|named| named.end <= at)
    }

    /// True where a subordinate clause opens a sentence: `Ketika membacakan sambutan Bupati, …`
    fn opens_clause(&self, at: usize) -> bool {
        self.page.tokens.reads(at, CLAUSE)
    }

    /// True when a comma stands before a mention and its words of address.
    fn after_comma(&self, start: usize, from: usize) -> bool {
        let mut at = start;
        while at > from && self.address(at - 1).is_some_and(|end| end == at) {
            at -= 1;
        }
        at > from && self.page.tokens.reads(at - 1, ",")
    }

    /// True when only commas, degrees, words of address and the like stand between two mentions; between an office and its
    /// holder also the capitalised words of an institution.
    fn is_apposition(&self, from: usize, to: usize, to_holder: bool) -> bool {
        let tokens = &self.page.tokens;
        let mut at = from;
        let mut left = if to_holder { 2 * GAP } else { GAP };
        while at < to {
            if let Some(end) = self.address(at).or_else(|| self.body(at)) {
                at = end;
                continue;
            }
            let light = tokens.get(at).is_some_and(|token| match token.kind {
                TokenKind::Mark => !tokens.reads(at, ": ; \" ? !"),
                TokenKind::Number => true,
                TokenKind::Word => {
                    tokens.reads(at, "selaku sebagai yakni yaitu bernama yang juga sekaligus adalah and")
                        || token.shape == Shape::Upper
                        || token.shape == Shape::Title && (to_holder || token.span.len() <= 4)
                }
            });
            if !light || left == 0 {
                return false;
            }
            left -= 1;
            at += 1;
        }
        true
    }

    /// True for a client whose lawyer a comma sets apart, where nobody took the lawyer's work for an office: `kuasa hukum Budi, Ali,`.
    fn is_client_of_another(&self, client: &Named) -> bool {
        let unmarked = client.is_person && self.ends_an_agent(client.start) && !self.spans(client.start - 1);
        let behind = self.begins_near(client.end + 1, 0).and_then(|at| self.within(at, at + 1).first());
        unmarked && self.page.tokens.reads(client.end, ",") && behind.is_some_and(|other| other.is_person)
    }

    /// True for one who acts for somebody and that one right behind: `kuasa hukum Budi`.
    fn acts_for(&self, office: &Named, client: &Named) -> bool {
        let pair = client.is_person && !office.is_person && office.end == client.start && office.entity != client.entity;
        pair && self.ends_an_agent(office.end)
    }

    /// True behind the words for one who acts for somebody.
    fn ends_an_agent(&self, at: usize) -> bool {
        let word = |at: usize| self.page.tokens.folded(at);
        at > 1 && acts_for_somebody(word(at - 2), word(at - 1))
    }

    /// True when a position opens the next person's group: `Budi, Kepala Dinas Sosial Siti`.
    fn names_another(&self, position: &Named, to: usize) -> bool {
        self.within(position.end, to.min(position.end + GAP))
            .first()
            .is_some_and(|next| next.is_person && !self.acts_for(position, next) && self.is_apposition(position.end, next.start, true))
    }

    fn is_aside(&self, start: usize, from: usize, before: Option<&Group>) -> bool {
        let tokens = &self.page.tokens;
        let mut at = start;
        while at > from && self.address(at - 1) == Some(at) {
            at -= 1;
        }
        while at > from && tokens.reads(at - 1, ".") {
            at -= 1;
            while at > from && self.address(at - 1).is_some() {
                at -= 1;
            }
        }
        while at > from && self.is_loose_name(at - 1) && !self.page.hits.is(at - 1, Class::Aside) {
            at -= 1;
        }
        if at == from {
            return false;
        }
        let before_is = |words: &str| tokens.reads(at - 1, words);
        // `Seorang calon Sekda, Budi, mengatakan`
        if before_is("calon") && at > from + 1 && tokens.reads(at - 2, "seorang") {
            return false;
        }
        if before_is(", dan serta / beserta &") {
            // `Istri Budi, Siti, mengatakan`
            let opening = speakers::behind_frame(self.page, from);
            let kin = |group: &Group| before_is(",") && group.start <= opening + 3 && tokens.reads(opening, KIN);
            return before.is_some_and(|group| group.aside && group.end + 2 >= at - 1 && !kin(group));
        }
        if before_is("oleh") && at >= 2 && tokens.reads(at - 2, "dibacakan diwakili diwakilkan bacakan") {
            return false;
        }
        let (word, lower) = (tokens.folded(at - 1), tokens.shape(at - 1) == Shape::Lower);
        self.page.hits.is(at - 1, Class::Aside)
            || lower && word.starts_with("me") && word.len() > 5 && !before_is("melalui menurut menjadi")
    }

    /// The token after an institution or region that begins at a token.
    fn body(&self, at: usize) -> Option<usize> {
        let index = self.bodies.binary_search_by_key(&at, |body| body.start).ok()?;
        self.bodies.get(index).map(|body| body.end)
    }

    /// The token after a word of address, rank or degree at a token, its full stop included.
    fn address(&self, at: usize) -> Option<usize> {
        let hit = self.page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank | Class::Degree))?;
        let dotted = self.page.tokens.reads(hit.end, ".") && self.page.tokens.glued(hit.end);
        Some(if dotted { hit.end + 1 } else { hit.end })
    }
}
