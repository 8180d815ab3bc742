//! Newspapers, stations and sites as the text names them: by address (`kabarkita.co.id`), and where one speaks to them (`kata X kepada
//! Kabar Kita, Senin`).

use super::super::candidate::Candidate;
use super::super::words::Words;
use super::{DOMAIN, DOMAIN_TOLD, TOLD, TOLD_LOOSELY, TOLD_NAMED};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::lexicon::words::is_word;
use crate::tokens::Shape;
use crate::wordlist::among;

/// Words before the outlet that asks, hears or watches.
const ASKING: &str = "dihubungi ditemui diwawancarai dikonfirmasi pantauan amatan dihimpun";
/// Words before whoever is told something, an outlet among them.
const TELLING: &str = "kepada diterima";
/// Words before the outlet that is cited, and what may stand between (`dikutip dari laman Kabar Kita`).
const CITING: &str = "dikutip dilansir disitat melansir";
const SOURCE: &str = "dari laman situs website portal media harian";
/// Those after which nothing else is named.
const SEEING: &str = "pantauan amatan dihimpun";
/// Words for its people, between those and its name.
const PEOPLE: &str = "wartawan reporter jurnalis kontributor awak tim media redaksi";
/// Words that names of outlets are made of.
const NAMING: &str = "pos post news ekspres express ekspos online fm tv radar kabar suara swara warta koran harian tribun media berita \
    info radio";
/// Those that a longer word of the name begins with (`Kabargarut`).
const BEGINNING: &[&str] = &["kabar", "suara", "warta", "berita", "radar", "tribun"];
/// Those that a longer word of the name ends in (`Zonakabar`, `Jawapos`).
const ENDING: &[&str] = &["news", "pos", "post", "kabar", "ekspres", "info"];
/// Endings of addresses.
const ENDINGS: &str = "com id net news info tv org";
/// Words of an outlet's name at most.
const LONGEST: usize = 3;
/// Words of an address at most: with as many to read from each of them, full stops between letters without end take no longer.
const PARTS: usize = 8;

/// Proposes the outlet that a word begins.
pub fn propose(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if let Some(address) = address(words, at) {
        // The site of an office (`padang.kpu.go.id`) is cited, but is no outlet.
        let office = (address.clone()).any(|at| words.reads(at, "go") && words.reads(at + 1, "."));
        let (rule, confidence) = if told(words, address.start).is_some() && !office { (&DOMAIN_TOLD, 0.9) } else { (&DOMAIN, 0.05) };
        Candidate::propose(out, address, Kind::Organization, rule, confidence);
        return;
    }
    let mut end = at;
    while end < at + LONGEST && names(words, end, end == at) && words.same_line(at, end) {
        end += 1;
    }
    let asked = if end > at { told(words, at) } else { None };
    let Some(asked) = asked else { return };
    let other = words.is(at, &[Class::GivenName, Class::Honorific, Class::Rank, Class::RegionWord]);
    let known = words.is(at, &[Class::OrgName, Class::OrgAcronym, Class::OrgGeneric, Class::OrgGenericAcronym]);
    let address = words.binds(end, ".");
    let named = (at..end).any(|token| is_naming(words.folded(token))) && !(end == at + 1 && is_common(words, at));
    if other && !named || known || address || words.reads(at, PEOPLE) {
        return;
    }
    let dated = words.reads(end, "(") && words.is_number(end + 1)
        || words.reads(end, ",") && words.is(end + 1, &[Class::Weekday, Class::RelativeDay, Class::Month]);
    let sees = words.reads(at - 1, SEEING);
    let seen = sees || cited(words, at);
    let region = words.longest(at, Kind::Region) == Some(end);
    let (rule, confidence) = if dated && (asked || named) || sees && !region && !is_word(words.folded(at)) {
        (&TOLD, 0.9)
    } else if named {
        (&TOLD_NAMED, 0.9)
    } else if dated || seen {
        (&TOLD_LOOSELY, 0.7)
    } else {
        return;
    };
    Candidate::propose(out, at..end, Kind::Organization, rule, confidence);
}

/// True for a word that names of outlets are made of, alone or in part.
fn is_naming(word: &str) -> bool {
    among(word, NAMING) || BEGINNING.iter().any(|start| word.starts_with(start)) || ENDING.iter().any(|end| word.ends_with(end))
}

/// True for a word that names no outlet by itself (`kepada Media`).
fn is_common(words: &Words, at: usize) -> bool {
    words.reads(at, NAMING) && words.shape(at) == Shape::Title
}

/// True for a rule that saw an outlet for sure: what is spoken to by such words is nothing else.
pub fn is_sure(candidate: &Candidate) -> bool {
    [&TOLD, &TOLD_NAMED, &DOMAIN_TOLD].iter().any(|rule| rule.name == candidate.rule.name)
}

/// True for a word of an outlet's name; behind its first one also for what stands in no other name (`Kabar Kini`).
fn names(words: &Words, at: usize, first: bool) -> bool {
    let capital = words.is_capital(at) || is_joined(words, at) || !first && matches!(words.shape(at), Shape::Title | Shape::Upper);
    let other = words.is(at, &[Class::Weekday, Class::Office, Class::OfficeHead, Class::OrgHead]);
    words.is_word(at) && capital && (!other || words.reads(at, NAMING))
}

/// True for the small first word of a name in one word (`kabarSenin`).
fn is_joined(words: &Words, at: usize) -> bool {
    words.shape(at) == Shape::Lower && words.glued(at + 1) && words.shape(at + 1) == Shape::Title && is_naming(words.folded(at))
}

/// Whether somebody is spoken to before a token: `Some(true)` where it can only be an outlet, `Some(false)` after a bare `kepada`.
fn told(words: &Words, at: usize) -> Option<bool> {
    let mut before = at.checked_sub(1)?;
    let people = words.reads(before, PEOPLE);
    while before > 0 && words.reads(before, PEOPLE) && before + 3 > at {
        before -= 1;
    }
    let asked = words.reads(before, ASKING) || cited(words, at);
    (words.same_line(before, at) && (asked || words.reads(before, TELLING))).then_some(asked || people)
}

/// True for what stands behind `dikutip dari`, `dilansir laman`.
fn cited(words: &Words, at: usize) -> bool {
    let source = (1..=2).take_while(|&back| at > back && words.reads(at - back, SOURCE)).count();
    at > source && words.reads(at - source - 1, CITING) && words.same_line(at - source - 1, at)
}

/// An address that begins at a token, with what is glued before it.
fn address(words: &Words, at: usize) -> Option<std::ops::Range<usize>> {
    let mut end = at + 1;
    while end < at + 2 * PARTS && words.binds(end, ".") && words.is_word(end + 1) {
        end += 2;
    }
    let start = if words.glued(at) && at > 0 && words.is_word(at - 1) { at - 1 } else { at };
    (end > at + 1 && words.reads(end - 1, ENDINGS)).then_some(start..end)
}
