//! A type word with the name behind it.

use std::ops::Range;

use super::introduced::Introduced;
use super::listed::{announced, listed};
use super::name::{ENDS, LONGEST_NAME, SIDES, name_end, side};
use super::owner::owned;
use super::{
    BEFORE_KNOWN, PARENTHESISED, PROGRAMME, TYPE_KNOWN, TYPE_KNOWN_OWNED, TYPE_LOWER, TYPE_NAME, TYPE_NAME_OWNED, TYPE_NAME_SHORT,
    TYPE_NUMBER,
};
use crate::annotation::Kind;
use crate::lexicon::{Class, Hit, REGIONS};
use crate::mentions::candidate::Candidate;
use crate::mentions::words::Words;
use crate::page::Page;
use crate::tokens::Shape;

/// First words of what programmes call a village (`Desa Tangguh Bencana`, `Kampung Ramah Anak`).
const PROGRAMMES: &str = "\
    sadar tangguh binaan siaga cakap digital layak ramah anti antikorupsi percontohan bersinar tanggap peduli inklusi inklusif bebas \
    informatif devisa brilian pancasila iklim restorative moderasi berdikari cerdas kompak sehat gemilang responsif cantik cinta";

/// True for what a programme calls regions, whoever is one (`Desa Sadar Hukum`).
pub fn is_programme(page: &Page, range: &Range<usize>) -> bool {
    let word = page.hits.find(range.start, Class::RegionWord);
    word.is_some_and(|word| word.end < range.end && page.tokens.reads(word.end, PROGRAMMES))
}

/// Words of an institution's name before its last, at most.
const LONGEST_BODY: usize = 6;

/// Type words that a full stop shortens.
const SHORT: &str = "prov prop kab kec kel ds";

/// `Kabupaten X`: what a type word opens.
pub fn typed(words: &Words, at: usize, out: &mut Vec<Candidate>, introduced: &mut Introduced) {
    let Some(mut name) = after_type(words, at) else { return };
    if words.reads(name, "administrasi") {
        name += 1;
    }
    let lower = words.shape(at) == Shape::Lower;
    // `Kabupaten lebak`: the word before tells that the name is one; villages may be called `desa solok` and mean something else.
    let large = words.hit(at, Class::RegionWord).is_some_and(|hit| matches!(hit.value, "provinsi" | "kabupaten"));
    if let Some(end) = words.end_of(name, REGIONS).filter(|_| lower || large || words.is_capital(name)) {
        return typed_known(words, at, name..end, out, introduced);
    }
    // Every kota is known: what follows `Wali Kota` is rather who holds the office.
    if at > 0 && words.hit(at - 1, Class::Office).is_some_and(|office| office.end == at + 1) && words.reads(at, "kota") {
        return;
    }
    let seat = words.end_of(name, &[Class::Kecamatan]).filter(|_| words.is_capital(name));
    let end = name_end(words, name, LONGEST_NAME).max(seat.unwrap_or(name));
    if end > name {
        return typed_name(words, at, name..end, out, introduced);
    }
    announced(words, name, out, introduced);
    if lower && is_lower_name(words, name) {
        Candidate::propose(out, at..name + 1, Kind::Region, &TYPE_LOWER, 0.15);
        if words.reads(name + 1, SIDES) && words.same_line(name, name + 1) {
            Candidate::propose(out, at..name + 2, Kind::Region, &TYPE_LOWER, 0.3);
        }
    }
    if (words.is_number(name) || words.is_roman(name)) && words.same_line(at, name) {
        Candidate::propose(out, at..name + 1, Kind::Region, &TYPE_NUMBER, 0.3);
        let end = name_end(words, name + 1, LONGEST_NAME);
        if end > name + 1 {
            Candidate::propose(out, at..end, Kind::Region, &TYPE_NAME, 0.6);
        }
    }
}

/// The token after a type word, its full stop skipped.
fn after_type(words: &Words, at: usize) -> Option<usize> {
    let hit = words.hit(at, Class::RegionWord)?;
    // `Kec. X`; behind `desa.` another sentence begins.
    let stopped = words.reads(hit.end, ".");
    if stopped && !words.reads(at, SHORT) || institution_before(words, at) || ends_institution(words, at) {
        return None;
    }
    let next = if stopped { hit.end + 1 } else { hit.end };
    words.same_line(at, next).then_some(next)
}

/// True for the `Negeri` of `Pengadilan Negeri`, `SMA Negeri` and `Pegawai Negeri`, which opens no village's name.
fn institution_before(words: &Words, at: usize) -> bool {
    words.reads(at, "negeri")
        && at > 0
        && (words.shape(at) == Shape::Lower
            || words.is_capital(at - 1)
            || words.is(at - 1, &[Class::OrgHead])
            || words.reads(at - 1, ")") && words.is_number(at + 1)
            || words.reads(at - 1, "dalam"))
}

/// True for the last word of an institution before a given name: `Dinas Pemberdayaan Masyarakat Desa Rendra Wirsana`.
fn ends_institution(words: &Words, at: usize) -> bool {
    let named = words.is(at + 1, &[Class::GivenName]) && !words.is(at + 1, REGIONS);
    named && (at.saturating_sub(LONGEST_BODY)..at).any(|from| words.page.hits.at(from).iter().any(|hit| ends_body(hit, at)))
}

/// True for an institution that ends with a token.
fn ends_body(hit: &Hit, last: usize) -> bool {
    hit.class == Class::OrgGeneric && hit.end == last + 1
}

/// A type word at `at` before a name of the lists, which may be part of a village's longer name.
fn typed_known(words: &Words, at: usize, name: Range<usize>, out: &mut Vec<Candidate>, introduced: &mut Introduced) {
    let small = words.hit(at, Class::RegionWord).is_some_and(|hit| !matches!(hit.value, "provinsi" | "kabupaten" | "kota"));
    let longer = if small { name_end(words, name.start, LONGEST_NAME).max(name.end) } else { side(words, name.end).unwrap_or(name.end) };
    if longer > name.end {
        Candidate::propose(out, at..longer, Kind::Region, &TYPE_NAME, 0.6);
        introduced.add(words, name.start..longer);
    } else {
        let rule = if owned(words, at) { &TYPE_KNOWN_OWNED } else { &TYPE_KNOWN };
        Candidate::propose(out, at..longer, Kind::Region, rule, 0.9);
    }
    parenthesised(words, name.start, name.end, out);
    listed(words, longer, !small, out, introduced);
}

/// A type word at `at` before a capitalised name that no list knows.
fn typed_name(words: &Words, at: usize, name: Range<usize>, out: &mut Vec<Candidate>, introduced: &mut Introduced) {
    let end = if words.shouting(at) { name.end.min(name.start + 2) } else { name.end };
    introduced.add(words, name.start..end);
    // Every province is known: `Inspektur Provinsi Rendra Wirsana`.
    let province = words.hit(at, Class::RegionWord).is_some_and(|hit| hit.value == "provinsi");
    let ends_known = |&part: &usize| words.end_of(part, REGIONS) == Some(end);
    let larger = (name.start + 1..end).find(ends_known).filter(|_| !words.reads(end - 1, SIDES));
    let (rule, confidence) = match () {
        () if words.reads(name.start, PROGRAMMES) => (&PROGRAMME, 0.1),
        () if province => (&TYPE_NAME, 0.2),
        () if larger.is_some() => (&TYPE_NAME, 0.4),
        () if owned(words, at) => (&TYPE_NAME_OWNED, 0.8),
        () => (&TYPE_NAME, 0.8),
    };
    Candidate::propose(out, at..end, Kind::Region, rule, confidence);
    // `Kecamatan Girimarta Bangli`
    if let Some(larger) = larger {
        Candidate::propose(out, at..larger, Kind::Region, &BEFORE_KNOWN, 0.5);
    }
    for shorter in name.start + 1..end {
        if words.is_capital(shorter - 1) && words.is_capital(shorter) {
            Candidate::propose(out, at..shorter, Kind::Region, &TYPE_NAME_SHORT, 0.05);
        }
    }
    if words.is_roman(end) || words.is_number(end) && words.same_line(at, end) && !words.glued(end + 1) {
        Candidate::propose(out, at..end + 1, Kind::Region, &TYPE_NUMBER, 0.3);
    }
    if words.reads(end, SIDES) && words.shape(end) == Shape::Lower && words.same_line(at, end) {
        Candidate::propose(out, at..end + 1, Kind::Region, &TYPE_LOWER, 0.3);
    }
    parenthesised(words, name.start, end, out);
    listed(words, end, false, out, introduced);
}

/// True for a word in small letters that may be a village's name (`desa ampel`).
fn is_lower_name(words: &Words, at: usize) -> bool {
    // `desa terjauh`
    let most = words.folded(at).starts_with("ter") && words.folded(at).len() > 6;
    words.shape(at) == Shape::Lower
        && words.is_word(at)
        && !most
        && !words.is_plain(at)
        && !words.is(at, ENDS)
        && !words.is(at, &[Class::FieldWord, Class::OrgHead, Class::OrgPlural])
}

/// `Kabupaten Rimba Jaya (Rija)`: the short name behind the full one.
pub fn parenthesised(words: &Words, name: usize, end: usize, out: &mut Vec<Candidate>) {
    if let Some((inside, _)) = words.parenthesis(end)
        && words.abbreviates(&inside)
        && inside.len() <= 2
    {
        let known = words.is(inside.start, REGIONS);
        let kin = words.folded(inside.start).chars().next() == words.folded(name).chars().next();
        if known || kin {
            Candidate::propose(out, inside, Kind::Region, &PARENTHESISED, if known { 0.75 } else { 0.5 });
        }
    }
}
