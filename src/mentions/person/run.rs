//! How far a person's name runs: capitalised words, initials, particles, up to a degree, an office or an institution.

use super::super::words::Words;
use crate::lexicon::Class;
use crate::lexicon::words::{self, Usage};
use crate::tokens::{Shape, is_short_name};
use crate::wordlist::among;

/// The most titles, honorifics and ranks before one name.
const MOST_TITLES: usize = 8;

/// Words of a name at most.
pub const LONGEST: usize = 6;
const PARTICLES: &str = "bin binti al el van der de da dos a";
/// Words that are in no name and end one.
pub const ENDS: &[Class] = &[
    Class::RegionWord,
    Class::OrgHead,
    Class::OrgAcronym,
    Class::OrgGeneric,
    Class::OrgGenericAcronym,
    Class::Office,
    Class::OfficeHead,
    Class::Acting,
    Class::Rank,
    Class::Weekday,
    Class::Month,
    Class::SpeechVerb,
    Class::EventGenre,
    Class::EventName,
    Class::VenueHead,
    Class::LawKind,
    Class::OfficeOutside,
    Class::Generic,
];

/// Skips words of address, ranks and their marks.
pub fn skip_titles(words: &Words, mut at: usize) -> usize {
    for _ in 0..MOST_TITLES {
        let Some(end) = words.end_of(at, &[Class::Honorific, Class::Rank]) else { break };
        if words.is(at, &[Class::NamePrefix]) && !words.reads(at + 1, ".") {
            return at;
        }
        at = end;
        while words.reads(at, ". ,") && words.glued(at) {
            at += 1;
        }
    }
    at
}

/// End of the name that begins at a token; the same token where none does.
pub fn run(words: &Words, at: usize) -> usize {
    let letters = leading_initials(words, at);
    let mut end = letters.unwrap_or(at);
    let mut count = usize::from(letters.is_some());
    while count < LONGEST && (end == at || words.same_line(end - 1, end)) {
        let word = words.folded(end);
        let particle = among(word, PARTICLES) && count > 0 && words.is_capital(end + 1);
        if particle && matches!(words.shape(end), Shape::Lower | Shape::Title) && !is_initial(words, end) {
            end += 1;
            continue;
        }
        // `Ferry R.P. Wirsana`
        if count > 0
            && let Some(next) = leading_initials(words, end)
        {
            (end, count) = (next, count + 1);
            continue;
        }
        if !continues(words, end, count) {
            break;
        }
        let abbreviated = is_initial(words, end)
            || word.len() <= 4 && count == 0
            || is_short_name(&words.page.tokens, end)
            || among(word, "muh moh abd hi");
        count += 1;
        end += 1;
        if words.is_stop(end) && abbreviated && words.is_capital(end + 1) && words.same_line(end, end + 1) {
            end += 1;
            continue;
        }
        while words.binds(end, "- '") && words.is_word(end + 1) {
            end += 2;
        }
    }
    if end > at && words.reads(end - 1, ".") { end - 1 } else { end }
}

/// The index behind two initials or more that a name begins with: `I.G.N Wirya`, `A.A.N. Bagus Wirya`.
fn leading_initials(words: &Words, at: usize) -> Option<usize> {
    let letter = |at: usize| is_initial(words, at) && words.binds(at + 1, ".");
    let mut last = at;
    while letter(last) && is_initial(words, last + 2) {
        last += 2;
    }
    let next = last + 1 + usize::from(words.is_stop(last + 1));
    let name = words.shape(next) == Shape::Title && words.is_capital(next) && !words.glued(next) && !words.is(next, ENDS);
    (last > at && name && words.same_line(at, next) && !words.is(at, &[Class::Degree])).then_some(next)
}

/// One capital letter.
pub fn is_initial(words: &Words, at: usize) -> bool {
    words.is_word(at) && words.page.tokens.word(at).chars().count() == 1 && words.shape(at) == Shape::Title
}

/// True for the name that is glued to an initial (`M.Wirsana`); what makes a degree of a letter is shorter (`M.Hub`).
fn is_glued_name(words: &Words, at: usize) -> bool {
    words.is(at, &[Class::GivenName, Class::FamilyName]) || words.folded(at).len() > 5
}

/// True for a word that goes on a name of `count` words so far.
fn continues(words: &Words, at: usize, count: usize) -> bool {
    let given = words.is(at, &[Class::GivenName, Class::FamilyName]);
    let apostrophe = words.binds(at + 1, "'");
    if count > 0 && words.shape(at) == Shape::Lower {
        return given && !words.is_plain(at) && words::usage(words.folded(at)).is_none();
    }
    if !words.is_capital(at) || is_verb_of_another(words, at) {
        return false;
    }
    if is_initial(words, at) {
        // `Siregar S.Hub`: letters glued to a full stop and a word after a name are a degree that no list knows.
        let degree = count > 0 && words.binds(at + 1, ".") && words.is_word(at + 2);
        return !(is_degree(words, at) || degree && !is_glued_name(words, at + 2));
    }
    if apostrophe {
        return true;
    }
    // `Puji Wirsana`: a name that is a verb of saying in small letters.
    let first = count == 0 && words.shape(at) == Shape::Title && words.is(at, &[Class::SpeechVerb]) && words.is_capital(at + 1);
    // `Rendra CPNS KPU`
    let other = count > 0 && words.shape(at) == Shape::Upper && !words.shouting(at) && words.is(at, &[Class::OtherAcronym]);
    if other || is_degree(words, at) || words.is(at, ENDS) && !(given && (count > 0 || first)) {
        return false;
    }
    let letters = words.shape(at) == Shape::Upper && !words.shouting(at) && words.folded(at).len() < 3;
    !(letters && count > 0) || words.shape(at + 1) == Shape::Title && words.is_capital(at + 1) && !words.is(at + 1, ENDS)
}

/// True for a word of the language in `-nya` that opens a sentence: `Ditetapkannya Wirsana sebagai …`.
fn is_verb_of_another(words: &Words, at: usize) -> bool {
    let word = words.folded(at);
    word.len() > 8 && word.ends_with("nya") && !words.is(at, &[Class::GivenName, Class::FamilyName])
}

/// An academic degree, with its dots or in capitals.
pub fn is_degree(words: &Words, at: usize) -> bool {
    let dotted = |at: usize| {
        let glued = words.binds(at + 1, ".") && words.is_capital(at + 2);
        glued && words.folded(at).len() <= 2 && !is_glued_name(words, at + 2)
    };
    if words.follows(at, ", .") && words.is_capital(at) && dotted(at) && leading_initials(words, at).is_none() {
        return true;
    }
    words.hit(at, Class::Degree).is_some_and(|hit| {
        let misspelt = words.shape(at) == Shape::Title
            && words.folded(at).len() >= 3
            && words.reads(at + 1, ",")
            && at > 0
            && words.is_capital(at - 1);
        misspelt || hit.end > at + 1 || words.shape(at) == Shape::Upper || words.reads(hit.end, ".") || words.shape(at) == Shape::Mixed
    })
}

/// True for a frequent word, or a verb in `-kan`, that is nobody's name.
pub fn is_common(words: &Words, at: usize) -> bool {
    let verb = words.folded(at).len() >= 7 && words.folded(at).ends_with("kan");
    (verb || matches!(words::usage(words.folded(at)), Some(Usage::Frequent(_))))
        && !words.is(at, &[Class::GivenName, Class::FamilyName, Class::NamePrefix])
}
