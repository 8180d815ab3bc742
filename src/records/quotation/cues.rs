//! Reporting verbs beside quoted words: the cue after, before, between or inside them.

use std::ops::Range;

use super::people::People;
use super::spans::Quoted;
use crate::annotation::ZoneKind;
use crate::lexicon::{Class, look_up};
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// How a cue is built, which tells where its speaker stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// `kata`: the speaker follows.
    Stem,
    /// `katanya`: the speaker was named before.
    StemNya,
    /// `mengatakan`: the speaker stands before it.
    Active,
    /// `disampaikan`: the speaker follows.
    Passive,
    /// `dikatakannya`: the speaker was named before.
    PassiveNya,
    /// `menurut`: the speaker follows.
    Preposition,
    /// `menurutnya`: the speaker was named before.
    PrepositionNya,
}

/// A reporting verb at its place.
#[derive(Clone, Debug)]
pub struct Cue {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// How it is built.
    pub form: Form,
    /// True for a word that also has other uses.
    pub weak: bool,
}

/// How far a cue before the opening mark may stand from it, in tokens.
const REACH: usize = 16;

/// The reporting verb that begins at a token.
pub fn at(page: &Page, token: usize) -> Option<Cue> {
    let (value, end) = match page.hits.find(token, Class::SpeechVerb) {
        Some(hit) => (hit.value, hit.end),
        None => (parted(page, token)?, token + 2),
    };
    let mut hints = value.split(' ');
    let form = match hints.next()? {
        "stem" => Form::Stem,
        "stem-nya" => Form::StemNya,
        "active" => Form::Active,
        "passive" => Form::Passive,
        "passive-nya" => Form::PassiveNya,
        "preposition" => Form::Preposition,
        _ => Form::PrepositionNya,
    };
    let capital = |at: usize| page.tokens.shape(at) == Shape::Title;
    // `Kemerdekaan Menyampaikan Pendapat`: a word of a name.
    let named = token > 0 && (token - 1..=end).all(capital) && page.zone_at(page.tokens.span(token..end).start) == ZoneKind::Body;
    if named && matches!(form, Form::Active | Form::Passive) {
        return None;
    }
    let adverb = form == Form::Stem && token > 0 && page.tokens.reads(token - 1, "lebih selanjutnya secara sudah dengan");
    // `menjawab singkat`: behind another verb the word says how, or what.
    let behind = form == Form::Stem
        && token > 0
        && page.hits.find(token - 1, Class::SpeechVerb).is_some_and(|verb| verb.value.starts_with("active"));
    // `lomba bercerita`
    let contest = token > 0 && page.tokens.reads(token - 1, "lomba festival kompetisi");
    (!adverb && !behind && !contest).then(|| Cue { tokens: token..end, form, weak: hints.next().is_some() })
}

/// The hints of a passive whose `di` is written apart: `di sampaikan`.
fn parted(page: &Page, token: usize) -> Option<&'static str> {
    if !page.tokens.reads(token, "di") || !is_lower(page, token + 1) {
        return None;
    }
    let whole = look_up(&["di", page.tokens.folded(token + 1)].concat());
    whole.iter().find(|(class, value)| *class == Class::SpeechVerb && value.starts_with("passive")).map(|&(_, value)| value)
}

/// True for a verb that follows its subject: `mengatakan`.
pub fn is_active(page: &Page, token: usize) -> bool {
    at(page, token).is_some_and(|cue| cue.form == Form::Active)
}

/// Verbs that take what is told for their object, of writings as often as of people.
const TELLS: &str = "menceritakan mengisahkan menggambarkan";

/// True for a verb that only describes what stands before it: `prasasti Raja Rendra yang menceritakan zaman itu`; or is a writing's.
pub fn describes(page: &Page, start: usize, cue: &Cue) -> bool {
    let relative = cue.form == Form::Active && cue.tokens.start > start && page.tokens.reads(cue.tokens.start - 1, "yang");
    cue.form == Form::Active && is_writing(page, start, cue.tokens.start)
        || relative && page.tokens.reads(cue.tokens.start, TELLS) && !page.tokens.reads(cue.tokens.end, ", : bahwa bahwasanya")
}

/// Words for writings, at the head of a sentence about one.
pub const WRITINGS: &str = "informasi data laporan dokumen putusan dakwaan survei hasil rilis surat catatan";

/// True for a writing that says something, whosever it is: `Laporan Bupati menyebutkan`, `Data yang dihimpun Budi menyebutkan`.
fn is_writing(page: &Page, start: usize, verb: usize) -> bool {
    page.tokens.reads(start, WRITINGS) && !page.has(start..verb, ",")
}

/// True when the words after a closing mark look like a cue: `kata`, `, ujarnya`, `demikian kata`.
pub fn begins_at(page: &Page, token: usize, line: u32) -> bool {
    let mut at_token = token;
    while page.tokens.reads(at_token, ", . - demikian begitu") && at_token < token + 3 {
        at_token += 1;
    }
    page.tokens.get(at_token).is_some_and(|found| {
        found.line == line
            && at(page, at_token).is_some_and(|cue| match cue.form {
                Form::Stem => !cue.weak || found.shape == Shape::Lower,
                Form::StemNya | Form::PassiveNya => true,
                Form::Passive => at_token > token,
                _ => false,
            })
    })
}

/// The cue after quoted words, in the same line.
pub fn after(page: &Page, people: &People, quoted: &Quoted, end: usize) -> Option<Cue> {
    let tokens = &page.tokens;
    let line = tokens.line_of(quoted.end().checked_sub(1)?);
    let line_end = tokens.lines.get(line)?.end;
    let wrapped = || {
        tokens.lines.get(line + 1).filter(|next| {
            let fits = |cue: Cue| !cue.weak || people.begins_near(cue.tokens.end, 0).is_some();
            is_lower(page, next.start) && at(page, next.start).is_some_and(fits)
        })
    };
    let limit = end.min(if quoted.end() == line_end { wrapped().map_or(line_end, |next| next.end) } else { line_end });
    let leads = tokens.reads(quoted.inner.end - 1, ",");
    let mut comma = leads;
    let mut stop = tokens.reads(quoted.inner.end - 1, ". …");
    let mut at_token = quoted.end();
    let mut skipped = 0;
    while at_token < limit && skipped < 4 {
        if tokens.reads(at_token, ",") {
            comma = true;
        } else if tokens.reads(at_token, ". ? ! …") {
            stop = true;
        } else if !tokens.reads(at_token, "- \" ' | demikian demikianlah begitu begitulah") {
            break;
        }
        at_token += 1;
        skipped += 1;
    }
    if at_token >= limit {
        return None;
    }
    if let Some(cue) = at(page, at_token) {
        let lower = is_lower(page, at_token);
        let named = people.begins_near(cue.tokens.end, 3).is_some();
        let at_once = people.begins_near(cue.tokens.end, 0).is_some();
        let taken = match cue.form {
            Form::Stem if cue.weak => named && (lower || comma || !stop || at_once) || lower && (comma || !stop),
            Form::Stem => lower || named || comma,
            Form::StemNya | Form::PassiveNya | Form::Passive | Form::PrepositionNya => lower || comma || !cue.weak,
            Form::Preposition => !stop,
            Form::Active => !stop && comma && named,
        };
        if taken {
            return Some(cue);
        }
    }
    if tokens.reads(at_token - 1, "demikian") && people.begins_near(at_token, 3).is_some() {
        return Some(Cue { tokens: at_token - 1..at_token, form: Form::Stem, weak: true });
    }
    if comma && !stop {
        return by_place(page, people, at_token).or_else(|| subject_and_verb(page, people, at_token, limit, leads));
    }
    None
}

fn is_lower(page: &Page, token: usize) -> bool {
    page.tokens.shape(token) == Shape::Lower
}

/// A word that only its place between quoted words and a name shows to be a cue: misspelt or rare.
fn by_place(page: &Page, people: &People, at_token: usize) -> Option<Cue> {
    let token = page.tokens.get(at_token)?;
    let word = page.tokens.folded(at_token);
    if token.kind != TokenKind::Word || token.shape != Shape::Lower || page.hits.is(at_token, Class::NoCue) {
        return None;
    }
    let tokens = at_token..at_token + 1;
    if word.len() > 5 && word.ends_with("nya") {
        return Some(Cue { tokens, form: Form::StemNya, weak: true });
    }
    let near = people.begins_near(at_token + 1, 2)?;
    (near > at_token).then_some(Cue { tokens, form: Form::Stem, weak: true })
}

/// `"…," Budi menjelaskan.` A verb with other uses stands right behind its subject, and `leads` on from a comma in the marks.
fn subject_and_verb(page: &Page, people: &People, at_token: usize, limit: usize, leads: bool) -> Option<Cue> {
    let named = people.begins_near(at_token, 3)?;
    // `"…," begitu Budi menyapa warga`
    let behind = people.first_group(named, limit).filter(|_| leads).map(|group| group.end);
    (at_token..limit.min(at_token + REACH))
        .take_while(|&index| !page.tokens.reads(index, "\" :"))
        .take_while(|&index| page.tokens.sentence_of(index) == page.tokens.sentence_of(at_token))
        .find_map(|index| at(page, index).filter(|cue| cue.form == Form::Active && (!cue.weak || behind == Some(index))))
}

/// The cue before the opening mark, in the same sentence and not before `start`.
pub fn before(page: &Page, people: &People, quoted: &Quoted, start: usize) -> Option<Cue> {
    let tokens = &page.tokens;
    let open = quoted.open.start;
    let start = start.max(page.line_start(open)).max(open.saturating_sub(REACH));
    let mut from = open;
    let mut paused = false;
    while from > start && tokens.reads(from - 1, ", : - bahwa yakni yaitu . ; ialah") {
        paused |= !tokens.reads(from - 1, ".");
        from -= 1;
        if tokens.reads(from, ".") {
            break;
        }
    }
    if from > start && page.hits.is(from - 1, Class::SpeechVerb) && at(page, from - 1).is_none() {
        from -= 1;
    }
    for index in (start..from).rev() {
        if tokens.reads(index, ". ? ! \"") {
            return None;
        }
        if let Some(cue) = at(page, index).filter(|cue| cue.tokens.end <= from) {
            let touches = cue.tokens.end == from;
            let sentence = || tokens.word(quoted.inner.start).starts_with(char::is_uppercase) && quoted.inner.len() > 8;
            let stopped = tokens.reads(from, ".");
            let fits = match cue.form {
                Form::Stem | Form::StemNya if stopped => false,
                // `Ujar Budi, "…"`
                Form::Stem if paused && !touches => {
                    tokens.sentence_of(index) != tokens.sentence_of(index.wrapping_sub(1))
                        && people.begins_near(cue.tokens.end, 0).is_some()
                }
                Form::Stem => touches && (paused || !cue.weak),
                Form::Active => touches || paused || sentence(),
                _ => touches || paused,
            };
            if fits && (touches || !cue.weak) {
                return Some(cue);
            }
            if touches {
                return None;
            }
        }
    }
    None
}

/// A cue within the words, between commas: `"Kami, kata Budi, siap."`
pub fn inside(page: &Page, people: &People, quoted: &Quoted) -> Option<Cue> {
    let inner = quoted.inner.clone();
    (inner.start + 1..inner.end).find_map(|index| {
        if !page.tokens.reads(index - 1, ",") {
            return None;
        }
        let cue = at(page, index)?;
        let closes = |from: usize| page.has(from..inner.end.min(from + REACH), ",");
        match cue.form {
            Form::Stem if !cue.weak && people.begins_near(cue.tokens.end, 3).is_some() && closes(cue.tokens.end) => Some(cue),
            Form::StemNya if !cue.weak && page.tokens.reads(cue.tokens.end, ",") => Some(cue),
            _ => None,
        }
    })
}

/// Where an unclosed quotation meets its cue: the cue, and the token after the quoted words.
pub fn of_unclosed(page: &Page, people: &People, quoted: &Quoted) -> Option<(Cue, usize)> {
    let tokens = &page.tokens;
    let inner = quoted.inner.clone();
    (inner.start + 1..inner.end).find_map(|index| {
        if tokens.get(index - 1).is_none_or(|token| token.kind != TokenKind::Mark || tokens.reads(index - 1, "- / (")) {
            return None;
        }
        let cue = at(page, index)?;
        let next = |words: &str| tokens.reads(cue.tokens.end, words);
        let next_line = tokens.get(cue.tokens.end).is_none_or(|token| token.line != tokens.get(index).map_or(0, |token| token.line));
        let fits = match cue.form {
            Form::Stem if cue.weak => people.begins_near(cue.tokens.end, 0).is_some(),
            Form::Stem => people.begins_near(cue.tokens.end, 4).is_some() || next("dia ia beliau"),
            Form::StemNya => next_line || next(". , saat ketika di pada usai dalam ( kepada"),
            _ => false,
        };
        fits.then_some((cue, index))
    })
}
