//! The name of a region of the article with a slip in it: `Kodim Bangkaln` in an article about Bangkalan.
//!
//! Other places are called nearly so: a short name is queried behind the word for a kabupaten or kota only, a long one where it stands
//! once and no word says that it is a village or a kecamatan.

use super::super::Facts;
use super::slip;
use crate::annotation::{Finding, Kind, Mention};
use crate::lexicon::words;
use crate::map::Map;
use crate::resolution::words::one_apart;
use crate::tokens::{Shape, lower};
use crate::wordlist::among;

/// The shortest name compared, and the shortest that needs no word before it.
const SHORTEST: usize = 6;
const LONG: usize = 8;

/// Regions of one article that are compared.
const MOST: usize = 20;

/// Words before the name of a region as large as those compared.
const LARGE: &str = "kabupaten kab kota kotamadya pemkab pemkot bupati walikota provinsi";

/// Words before the name of another place.
const SMALL: &str = "kecamatan kec desa kelurahan kel dusun kampung nagari jorong pekon gampong distrik jalan jl sungai gunung pulau pantai \
    danau teluk pt cv sdn smpn sman smkn sd smp sma smk hotel";

/// The names of the article's regions, and how often each of its words stands in it.
pub struct Regions<'f> {
    names: Vec<&'f str>,
    count: Map<&'f str, usize>,
}

impl<'f> Regions<'f> {
    /// Reads them off an article.
    pub fn of(facts: &'f Facts<'_>) -> Self {
        let tokens = &facts.page.tokens;
        let known = facts.mentions.iter().filter(|mention| mention.kind == Kind::Region && mention.value.is_some());
        let mut names: Vec<&str> = Vec::new();
        for mention in known {
            let last = tokens.within(mention.span()).last().map_or("", |at| tokens.folded(at));
            if last.len() >= SHORTEST && names.len() < MOST && !names.contains(&last) {
                names.push(last);
            }
        }
        let mut count = Map::new();
        for at in 0..if names.is_empty() { 0 } else { tokens.len() } {
            *count.entry(tokens.folded(at)).or_default() += 1;
        }
        Regions { names, count }
    }

    /// The query of the word at a token.
    pub fn read(&self, facts: &Facts, at: usize, mention: Option<&Mention>) -> Option<Finding> {
        let tokens = &facts.page.tokens;
        tokens.get(at).filter(|token| token.shape == Shape::Title && token.span.len() >= SHORTEST)?;
        // A capital in the middle parts a word in two: `BangkalaN`.
        let end = if tokens.glued(at + 1) && tokens.is_capital(at + 1) { at + 2 } else { at + 1 };
        let span = tokens.span(at..end);
        let word = &*lower(facts.page.words(span));
        let before = if at > 0 { tokens.folded(at - 1) } else { "" };
        let alone = word.len() >= LONG && self.count.get(word) == Some(&1) && !among(before, SMALL);
        let likely = among(before, LARGE) || alone && !mention.is_some_and(|mention| matches!(mention.kind, Kind::Person | Kind::Venue));
        // What affixes may make of a word is none behind `Kabupaten`.
        let is_word = if among(before, LARGE) { words::usage(word).is_some() } else { words::is_word(word) };
        if !likely || !facts.page.hits.at(at).is_empty() || is_word {
            return None;
        }
        // `Belitong` is how it is called there.
        let plain = |name: &str| name.replace('o', "u");
        let meant =
            |name: &&&str| name.as_bytes().first() == word.as_bytes().first() && one_apart(word, name) && plain(word) != plain(name);
        let right = self.names.iter().find(meant)?;
        Some(slip::query(facts, span, Some(right)))
    }
}
