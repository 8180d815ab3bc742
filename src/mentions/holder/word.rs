//! What a word can be: part of a name, of an institution, of neither.

use crate::annotation::ZoneKind;
use crate::lexicon::{Class, words};
use crate::mentions::listed::{begins, spans};
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// Words of a name at most.
pub const LONGEST: usize = 5;
/// What may stand in a name.
const NAMES: &[Class] = &[Class::GivenName, Class::FamilyName, Class::NamePrefix];
/// What stands in none.
#[rustfmt::skip]
const BODIES: &[Class] = &[
    Class::Office, Class::OfficeHead, Class::OfficeFunctional, Class::Acting, Class::OrgName, Class::OrgAcronym, Class::OrgGeneric,
    Class::OrgGenericAcronym, Class::OrgHead, Class::OrgPlural, Class::Province, Class::Kabupaten, Class::Kota, Class::RegionAlias,
    Class::RegionWord, Class::Kecamatan, Class::Place, Class::FieldWord, Class::OtherAcronym, Class::VenueHead, Class::EventGenre,
    Class::EventName, Class::LawKind, Class::Weekday, Class::Month, Class::Honorific, Class::Rank, Class::Degree, Class::PeopleNoun,
    Class::FunctionWord, Class::SpeechVerb, Class::Outlet,
];

/// What else speaks.
#[rustfmt::skip]
const SPEAKERS: &[Class] = &[
    Class::Office, Class::OfficeHead, Class::OfficeFunctional, Class::Acting, Class::OrgName, Class::OrgAcronym, Class::OrgGeneric,
    Class::OrgGenericAcronym, Class::OrgHead, Class::OrgPlural, Class::PeopleNoun, Class::SpeakerNoun, Class::Honorific, Class::Rank,
    Class::Outlet, Class::Weekday, Class::Month, Class::Province,
];

/// True where a word stands in one line with the one before it.
pub fn joins(page: &Page, at: usize) -> bool {
    at > 0 && page.tokens.get(at).zip(page.tokens.get(at - 1)).is_some_and(|(word, before)| word.line == before.line)
}

pub fn is_capital(page: &Page, at: usize) -> bool {
    matches!(page.tokens.shape(at), Shape::Title | Shape::Upper | Shape::Mixed | Shape::Digits)
}

/// True for a word that a list knows as part of a name.
pub fn is_listed(page: &Page, at: usize) -> bool {
    begins(page, at, NAMES)
}

/// True for a word that may be part of a name behind an institution: one that the lists of names know, or no list at all.
pub fn is_name(page: &Page, at: usize) -> bool {
    let letter = page.tokens.word(at).chars().count() == 1;
    // `Armada I` ends with a number, `Wisnu P Hadi` goes on.
    let numeral = letter && matches!(page.tokens.word(at), "I" | "V" | "X") && !is_capital(page, at + 1);
    let known = words::usage(page.tokens.folded(at)).is_some();
    may_be_name(page, at) && !numeral && (letter || is_listed(page, at) || !known)
}

/// The same for any word that no list of offices, institutions, regions and the like knows.
pub fn may_be_name(page: &Page, at: usize) -> bool {
    let body = || begins(page, at, BODIES);
    is_title(page, at) && !inside_body(page, at) && (page.tokens.word(at).chars().count() == 1 || is_listed(page, at) || !body())
}

/// True for a word that is a name where it speaks, whatever it means elsewhere: nothing but people and bodies speak.
pub fn may_speak(page: &Page, at: usize) -> bool {
    is_title(page, at) && !begins(page, at, SPEAKERS)
}

pub fn is_title(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word && token.shape == Shape::Title)
}

/// In a headline every word has a capital.
pub fn is_headline(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| page.zone_at(token.span.start) == ZoneKind::Headline)
}

/// True for initials run together (`Sukardi PS Wiratmo`).
pub fn is_initials(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.shape == Shape::Upper && token.span.len() <= 3)
}

/// How far back an entry that holds a word may begin, in tokens.
const ENTRY: usize = 5;

/// True for a word inside an institution or region that the lists know by several words.
pub fn inside_body(page: &Page, at: usize) -> bool {
    let holds = |from: usize| page.hits.at(from).iter().any(|hit| hit.end > at && hit.end > from + 1 && BODIES.contains(&hit.class));
    (at.saturating_sub(ENTRY)..=at).any(holds)
}

/// The end of the name that begins at a token: words with a capital, initials.
pub fn run(page: &Page, at: usize) -> usize {
    let mut end = at + 1;
    let joint = |at: usize| match page.tokens.folded(at) {
        "'" | "-" => page.tokens.glued(at + 1),
        // The full stop of `M. Rahmat` and `Moh. Ali`.
        "." => {
            let next = page.tokens.get(at + 1).filter(|_| page.tokens.sentence_of(at) == page.tokens.sentence_of(at + 1));
            page.tokens.word(at - 1).len() <= 4 && next.is_some_and(|next| next.shape == Shape::Title)
        }
        _ => false,
    };
    while end < at + LONGEST && joins(page, end) {
        let body = || page.hits.at(end).iter().any(|hit| BODIES.contains(&hit.class) && hit.class != Class::FieldWord);
        end += match page.tokens.get(end).map(|token| token.shape) {
            Some(Shape::Upper) if is_initials(page, end) && is_name(page, end + 1) => 1,
            _ if page.hits.is(end, Class::Degree) && !is_listed(page, end) && !page.tokens.reads(end + 1, "'") => break,
            Some(Shape::Mark) if joint(end) => 2,
            Some(Shape::Title) if joint(end + 1) || is_listed(page, end) || !body() => 1,
            _ => break,
        };
    }
    end
}

/// How far back the head of an office is looked for, in tokens.
const HEAD: usize = 12;

/// True where the row of capitals before a token begins with an office.
pub fn heads_an_office(page: &Page, at: usize) -> bool {
    let joint = |at: usize| page.tokens.reads(at, "dan & / ( )");
    let row =
        (at.saturating_sub(HEAD)..at).rev().take_while(|&before| joins(page, before + 1) && (is_capital(page, before) || joint(before)));
    row.into_iter().any(|before| begins(page, before, &[Class::Office, Class::OfficeHead]))
}

/// True behind a word that wants the name of a place: `Desa`, `Camat`.
pub fn takes_a_place(page: &Page, at: usize) -> bool {
    ends_here(page, at, 3, &[Class::RegionWord, Class::Office])
}

/// True behind an institution that a list knows by several words.
pub fn ends_a_body(page: &Page, at: usize) -> bool {
    // An entry that begins right before the token has one word only.
    at > 0
        && (at.saturating_sub(2 * ENTRY)..at - 1).any(|from| spans(page, from, at, &[Class::OrgName, Class::OrgAcronym, Class::OrgGeneric]))
}

/// True where an entry of one of the classes ends that begins so many tokens before at most.
fn ends_here(page: &Page, at: usize, back: usize, classes: &[Class]) -> bool {
    (at.saturating_sub(back)..at).any(|from| spans(page, from, at, classes))
}

/// True behind the name of a region that a list knows, its type word before it.
pub fn ends_a_region(page: &Page, at: usize) -> bool {
    let ends = |from: usize| spans(page, from, at, &[Class::Kabupaten, Class::Kota]);
    (at.saturating_sub(ENTRY)..at).any(|from| ends(from) && from > 0 && page.hits.is(from - 1, Class::RegionWord))
}

/// True behind a word that wants the name of an institution: `CEO`, `PT`, `Yayasan`.
pub fn wants_a_name(page: &Page, at: usize) -> bool {
    ends_here(page, at, ENTRY, &[Class::OfficeHead, Class::Office, Class::OrgHead, Class::RegionWord])
}

/// Words before a letter that tells a rank among things of a kind: `RSUD Kelas B`.
const GRADES: &str = "kelas tipe type golongan gol blok zona grade seri kategori ring komisi";

/// True behind the initial of a first name: `Juru Bicara M Rendra`. A number or an address is none, nor a grade.
pub fn follows_initial(page: &Page, at: usize) -> bool {
    let initial = |at: usize| is_title_or_upper(page, at) && page.tokens.reads(at, "a b d e f m n r s");
    let graded = |at: usize| page.tokens.reads(at, GRADES) || page.tokens.shape(at) == Shape::Digits;
    at > 1 && joins(page, at) && initial(at - 1) && joins(page, at - 1) && !graded(at - 2)
}

/// True where initials stand behind a name that no list knows as anything else: `Hasnul SR`.
pub fn ends_in_initials(page: &Page, at: usize) -> bool {
    joins(page, at) && is_initials(page, at) && page.tokens.word(at).len() > 1 && page.hits.at(at).is_empty() && !is_capital(page, at + 1)
}

/// True behind initials that no list knows, which a rank stands before: `AKBP RZ Panca`.
pub fn ranked_initials(page: &Page, at: usize) -> bool {
    let initials = |at: usize| is_initials(page, at) && page.hits.at(at).is_empty();
    let ranked = |at: usize| (at.saturating_sub(3)..at).any(|from| page.hits.find(from, Class::Rank).is_some_and(|rank| rank.end == at));
    at > 1 && joins(page, at) && initials(at - 1) && joins(page, at - 1) && ranked(at - 1)
}

/// Where a name begins with the noble element of several words before it: `Anak Agung Rendra`.
pub fn noble_start(page: &Page, at: usize) -> usize {
    let prefix = |from: usize| at > from + 1 && spans(page, from, at, &[Class::NamePrefix]);
    (at.saturating_sub(3)..at).find(|&from| joins(page, from + 1) && joins(page, at) && prefix(from)).unwrap_or(at)
}

/// True for a word with a capital, a single letter among them.
fn is_title_or_upper(page: &Page, at: usize) -> bool {
    matches!(page.tokens.shape(at), Shape::Title | Shape::Upper)
}

/// English words for institutions, which stand in their names and in nobody's.
#[rustfmt::skip]
const INSTITUTIONS: &[&str] = &[
    "university", "institute", "foundation", "group", "company", "corporation", "association", "watch", "center", "centre", "network",
    "council", "agency", "society", "federation", "initiative", "studies", "research", "international", "alliance", "coalition",
    "express", "boat", "coffee", "consulting", "capital", "holdings", "airlines", "hotel", "resort", "studio", "explorer", "ventures",
];

/// True for a word that makes a name an institution's.
pub fn is_institution(page: &Page, at: usize) -> bool {
    INSTITUTIONS.contains(&page.tokens.folded(at))
}

/// Legal forms of a company, which its name follows.
const COMPANIES: &str = "pt cv ud firma";

/// True where the name of a company begins.
pub fn names_a_company(page: &Page, at: usize) -> bool {
    let form = if page.tokens.follows(at, ".") { at.saturating_sub(2) } else { at.saturating_sub(1) };
    joins(page, at) && page.tokens.reads(form, COMPANIES)
}
