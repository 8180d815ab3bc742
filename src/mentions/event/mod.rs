//! Events: a genre word or a programme with what its name takes in.
//!
//! Where an event's name ends is a matter of judgement (`bagi`, `dan`, `tentang` may go on or not), and capitals tell it only
//! where the name has them; several ends are proposed.

mod commemoration;
mod course;
mod repeated;
mod short;
pub mod weighed;

use course::{Course, JOINTS, LONGEST};

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;
use crate::wordlist::among;

rules! {
    static TITLED: Rule = Rule { name: "event.titled", says: "jenis kegiatan dan keterangannya dengan huruf besar" };
    static QUALIFIED: Rule = Rule { name: "event.genre-qualifier", says: "jenis kegiatan dan keterangannya" };
    static LOWER: Rule = Rule { name: "event.lower", says: "jenis kegiatan dan keterangannya dengan huruf kecil" };
    static IN_NAME: Rule = Rule { name: "event.in-name", says: "jenis kegiatan di dalam nama lembaga atau jabatan" };
    static ELECTION: Rule = Rule { name: "event.election", says: "pemilihan umum dan sejenisnya" };
    static ACT: Rule = Rule { name: "event.act-on-office", says: "pelantikan atau serah terima pejabat tertentu" };
    static PHASE: Rule = Rule { name: "event.phase", says: "pembukaan atau penutupan kegiatan" };
    static NUMBER_ORGANIZER: Rule = Rule { name: "event.number-before-organizer", says: "kegiatan bernomor sampai nama lembaga" };
    static INNER: Rule = Rule { name: "event.inner", says: "jenis kegiatan di dalam nama kegiatan lain" };
    static BEFORE_JOINT: Rule = Rule { name: "event.before-joint", says: "jenis kegiatan sampai kata sambung pertama" };
    static BEFORE_ANOTHER: Rule = Rule { name: "event.before-another", says: "kegiatan yang disusul kegiatan lain" };
    static WITH_ANOTHER: Rule = Rule { name: "event.with-another", says: "kegiatan bersama kegiatan lain yang menyusulnya" };
    static AFTER_ANOTHER: Rule = Rule { name: "event.after-another", says: "kegiatan yang menyusul kegiatan lain" };
    static BEFORE_LATER_JOINT: Rule = Rule { name: "event.before-later-joint", says: "jenis kegiatan sampai kata sambung berikutnya" };
    static BEFORE_ORGANIZER: Rule = Rule { name: "event.before-organizer", says: "jenis kegiatan sampai nama lembaga" };
    static CAPITALS: Rule = Rule { name: "event.capitals", says: "jenis kegiatan selama kata berhuruf besar" };
    static PAST_STOP: Rule = Rule { name: "event.past-stop", says: "nama kegiatan berhuruf besar melewati kata sambung" };
    static REPEATED: Rule = Rule { name: "event.repeated", says: "nama kegiatan yang disebut lebih dari sekali" };
    static REPEATED_PREFIX: Rule =
        Rule { name: "event.repeated-prefix", says: "awal nama kegiatan yang di tempat lain berdiri sendiri" };
    static PROGRAMME: Rule = Rule { name: "event.programme", says: "program dan angkatan, nomor, atau tahunnya" };
    static PROGRAMME_BARE: Rule = Rule { name: "event.programme-bare", says: "nama program saja" };
    static COMMEMORATION: Rule = Rule { name: "event.commemoration", says: "hari peringatan" };
    static COMMEMORATION_NUMBERED: Rule = Rule { name: "event.commemoration-numbered", says: "hari peringatan dan tahunnya" };
    static COMMEMORATION_OWNER: Rule = Rule { name: "event.commemoration-owner", says: "hari peringatan dan pemiliknya" };
    static GENRE_PHRASE: Rule = Rule { name: "event.genre-phrase", says: "jenis kegiatan yang sudah berketerangan" };
    static NUMBERED: Rule = Rule { name: "event.numbered", says: "kegiatan sampai nomor atau tahunnya" };
    static GENRE_LAST: Rule = Rule { name: "event.genre-last", says: "nama sebelum jenis kegiatan" };
    static QUOTED: Rule = Rule { name: "event.quoted", says: "jenis kegiatan dan judulnya dalam tanda petik" };
}

/// What opens the name of an event.
const GENRES: &[Class] = &[Class::EventGenre, Class::EventName];
/// What closes the name of an event in the English order, or in that of `Kudus Bersholawat`.
const CLOSERS: &str = "\
    festival fest fiesta expo fair cup carnival carnaval award awards run marathon championship open tournament competition challenge games \
    week day summit conference exhibition camp race training gathering idol league bersholawat bershalawat";
/// Votes, which are no events here.
const ELECTIONS: &str = "pemilihan pemilu pilkada pilkades pilpres pileg pemilukada pilgub pilbup pilwakot pilwalkot";
/// Acts done to the holder of an office.
const ACTS: &str = "pelantikan pengukuhan serah sertijab pisah lepas pengambilan wisuda pembinaan penyambutan kunjungan kunker";
/// What stands behind the year of a calendar.
const ERAS: &str = "h hijriah hijriyah m masehi";
/// A word and the genre behind it that is none there: `jenjang studi`, `mata pelatihan`.
#[rustfmt::skip]
const NO_GENRES: &[(&str, &str)] = &[
    ("jenjang", "studi"), ("program", "studi"), ("bidang", "studi"), ("mata", "pelatihan"), ("mata", "diklat"), ("mata", "uji"),
    ("daerah", "pemilihan"), ("lembaga", "survei"),
];
/// Parts of an event.
const PHASES: &str = "pembukaan penutupan persiapan pelaksanaan pelepasan penyelenggaraan";

/// Proposes every event that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let inside = words.inside(out, &[Kind::Organization, Kind::Position, Kind::Venue], 0.5);
    let first = out.len();
    let (mut reached, mut another) = (0, None);
    for (at, &in_name) in inside.iter().enumerate() {
        if !words.is_article(at) || !words.is_word(at) {
            continue;
        }
        if let Some(end) = commemoration::at(words, at) {
            commemoration::propose(words, at, end, out);
        }
        let closed = last(words, at, out);
        if let Some(head) = words.end_of(at, GENRES) {
            let named = words.hit(at, Class::EventName).is_some_and(|hit| hit.end == head);
            let bare_day = words.reads(at, "hari") && head == at + 1;
            if bare_day && !(words.shape(at) == Shape::Title && words.is_capital(head) && !words.is(head, &[Class::Weekday])) {
                continue;
            }
            let place = match words.folded(at) {
                _ if in_name => Place::InName,
                word if NO_GENRES.contains(&(words.folded(at.wrapping_sub(1)), word)) => Place::InName,
                word if among(word, ELECTIONS) => Place::Election,
                word if among(word, ACTS) && words.longest(head, Kind::Position).is_some() => Place::Act,
                _ if at < reached && another == Some(at) => Place::AfterAnother,
                _ if at < reached || closed => Place::InEvent,
                word if among(word, PHASES) => Place::Phase,
                _ => Place::Open,
            };
            let end = genre(words, at, head, named, place, &mut another, out);
            if matches!(place, Place::Open | Place::InEvent | Place::AfterAnother) {
                reached = reached.max(end);
            }
        }
    }
    short::propose(words, out);
    repeated::propose(words, first, out);
}

/// Where a genre word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nowhere in particular.
    Open,
    /// Inside the name of an institution, an office or a building.
    InName,
    /// Inside another event's name.
    InEvent,
    /// There after `dan`, where what is before it has a topic of its own.
    AfterAnother,
    /// It is a part of an event (`pembukaan pelatihan`).
    Phase,
    /// It is an act done to the holder of an office.
    Act,
    /// It is an election.
    Election,
}

/// Proposes the ends of one event and returns the furthest; `another` is where another event follows it after `dan`.
fn genre(words: &Words, at: usize, head: usize, named: bool, place: Place, another: &mut Option<usize>, out: &mut Vec<Candidate>) -> usize {
    // What is no event of its own is doubted, whatever its end.
    let doubt = if place == Place::Open { 1.0 } else { 0.4 };
    let mut propose = |end: usize, rule: &'static Rule, confidence: f32| {
        Candidate::propose(out, at..end, Kind::Event, rule, confidence);
    };
    let numbered = numbers(words, head);
    if named && numbered > head {
        propose(numbered, &PROGRAMME, 0.5 * doubt);
    } else if named && head > at + 1 {
        propose(head, &PROGRAMME_BARE, 0.3 * doubt);
    } else if !named && head > at + 1 && matches!(place, Place::Open | Place::InEvent | Place::AfterAnother) {
        propose(head, &GENRE_PHRASE, 0.1 * doubt);
    }
    let found = course::read(words, at, head, false);
    let end = found.end;
    if let Some(end) = quoted(words, end) {
        propose(end, &QUOTED, 0.4);
    }
    if found.stop_capital {
        let further = course::read(words, at, head, true).end;
        if further > end.max(head) {
            propose(further, &PAST_STOP, 0.05 * doubt);
        }
    }
    if end <= head {
        return head;
    }
    let mut follows = false;
    for (order, &joint) in found.joints.iter().filter(|&&joint| (joint > head || named) && joint < end).enumerate() {
        // An abbreviation before `dan` is not the name's: `Pelatihan X (PX) dan Pelatihan Y`.
        let and = words.parenthesis(joint).map_or(joint, |(_, after)| after);
        let other = words.reads(and, "dan atau")
            && and < end
            && (words.is(and + 1, GENRES) || commemoration::at(words, and + 1).is_some())
            && matches!(place, Place::Open | Place::AfterAnother)
            && (named && head > at + 1 || has_topic(words, head..joint));
        if other {
            *another = Some(and + 1);
            follows = true;
        }
        if joint == head && !other {
            continue;
        }
        let (rule, confidence) = match order {
            _ if other && !words.reads(joint - 1, ")") => (&BEFORE_ANOTHER, 0.4),
            0 => (&BEFORE_JOINT, 0.06),
            _ => (&BEFORE_LATER_JOINT, 0.06),
        };
        propose(joint, rule, confidence * doubt);
    }
    let (rule, confidence) = if follows { (&WITH_ANOTHER, 0.15) } else { whole(place, &found, words.shape(at) == Shape::Lower) };
    propose(end, rule, confidence);
    if let Some(&organizer) = found.organizers.iter().find(|&&organizer| organizer > head && organizer < end)
        && !words.reads(organizer - 1, JOINTS)
    {
        let (rule, confidence) = if is_figure(words, organizer - 1) { (&NUMBER_ORGANIZER, 0.5) } else { (&BEFORE_ORGANIZER, 0.1) };
        propose(organizer, rule, confidence * doubt);
    }
    if found.capitals > head && found.capitals < end {
        propose(found.capitals, &CAPITALS, 0.14 * doubt);
    }
    if let Some(number) =
        (head..end).rfind(|&at| is_figure(words, at)).map(|number| numbers(words, number)).filter(|number| (head + 1..end).contains(number))
    {
        propose(number, &NUMBERED, 0.2 * doubt);
    }
    end
}

/// The rule for an event to where its name ends at the latest, and how sure it is. `lower`: the genre word has no capital.
fn whole(place: Place, course: &Course, lower: bool) -> (&'static Rule, f32) {
    match place {
        Place::InName => (&IN_NAME, 0.03),
        Place::Election => (&ELECTION, 0.03),
        Place::Act => (&ACT, 0.05),
        Place::Phase => (&PHASE, 0.15),
        Place::InEvent => (&INNER, 0.15),
        Place::AfterAnother => (&AFTER_ANOTHER, 0.3),
        Place::Open if course.lower == 0 && !lower => (&TITLED, 0.68),
        Place::Open if course.upper == 0 && lower => (&LOWER, 0.3),
        Place::Open => (&QUALIFIED, 0.4),
    }
}

/// True where more stands behind a genre word than its abbreviation.
fn has_topic(words: &Words, behind: std::ops::Range<usize>) -> bool {
    let start = words.parenthesis(behind.start).map_or(behind.start, |(_, after)| after);
    (start..behind.end).any(|token| words.is_word(token))
}

/// The end of a title in quotation marks, and of the number and year behind it, that opens where the rest of the name ends.
fn quoted(words: &Words, at: usize) -> Option<usize> {
    let mark = words.folded(at);
    if !matches!(mark, "\"" | "'") || words.glued(at) {
        return None;
    }
    let close =
        (at + 2..(at + LONGEST).min(words.len())).find(|&token| words.folded(token) == mark && !words.page.tokens.splits_a_word(token))?;
    words.same_line(at, close).then(|| numbers(words, close + 1))
}

/// `Riau Expo 2019`, `Bupati Cup III`, `Polwan Goes to School`: the name stands before its genre. True where one does.
fn last(words: &Words, at: usize, out: &mut Vec<Candidate>) -> bool {
    let goes_to = words.reads(at, "goes") && words.reads(at + 1, "to");
    // `Festival Seni` opens a name, `Riau Expo` closes one.
    let opens = words.is(at, GENRES) && words.is_capital(at + 1) && !words.is_roman(at + 1) && words.same_line(at, at + 1);
    if !words.is_capital(at) || opens || !(goes_to || words.reads(at, CLOSERS)) {
        return false;
    }
    let closer = at;
    let part = |at: usize| {
        let verb = words.titled(at) && words.folded(at).ends_with("kan");
        let other = words.reads(at, "juara panitia persiapan piala agenda");
        // `Dekranasda Goes to Mall`, `Bumdes Cup`, and no other institution's name.
        let body = !goes_to && !words.reads(closer, "cup awards award") && words.is(at, &[Class::OrgGenericAcronym]);
        words.is_capital(at) && !verb && !other && !body && !words.is(at, GENRES) && !words.is(at, &[Class::SpeechVerb])
    };
    let mut start = at;
    while start > at.saturating_sub(5) && part(start - 1) && words.same_line(start - 1, at) {
        start -= 1;
    }
    if start == at {
        return false;
    }
    let mut end = at + 1;
    while goes_to && (end == at + 1 || words.is_capital(end)) && words.same_line(at, end) {
        end += 1;
    }
    let behind = words.parenthesis(end).map_or(end, |(_, after)| after);
    let numbered = numbers(words, behind);
    let end = if numbered > behind { numbered } else { end };
    let confidence = if words.titled(at) { 0.3 } else { 0.5 };
    Candidate::propose(out, start..end, Kind::Event, &GENRE_LAST, confidence);
    let further = course::read(words, start, end, false).end;
    if further > end {
        Candidate::propose(out, start..further, Kind::Event, &GENRE_LAST, confidence / 2.0);
    }
    true
}

/// End of the number, batch, year and ordinal after a programme.
fn numbers(words: &Words, at: usize) -> usize {
    let mut end = at;
    while words.same_line(at.saturating_sub(1), end) && numbers_go_on(words, at, end) {
        end += 1;
    }
    while end > at && !is_figure(words, end - 1) && !words.reads(end - 1, "ri") && !words.reads(end - 1, ERAS) {
        end -= 1;
    }
    end
}

/// True for a token that may stand among the numbers that begin at `first`.
fn numbers_go_on(words: &Words, first: usize, at: usize) -> bool {
    if is_figure(words, at) {
        return !(words.is_number(at) && words.is(at + 1, &[Class::Month, Class::MonthShort]));
    }
    words.reads(at, "tingkat angkatan tahun tahap gelombang golongan tk ri kelas batch")
        || words.reads(at, "yang") && words.reads(at + 1, "ke")
        || words.reads(at, "ke -") && (is_figure(words, at + 1) || words.reads(at + 1, "-"))
        || at > first
            && (words.reads(at, "dan") && is_figure(words, at + 1)
                || words.reads(at, ERAS) && words.is_number(at - 1) && !words.reads(at + 1, ".")
                // The same year in the other calendar: `1446 Hijriah atau 2025 Masehi`, `1446 H/2025 M`.
                || words.reads(at, "/ atau") && year(words, at + 1) && (words.reads(at - 1, ERAS) || year(words, at - 1)))
}

/// True for a number in digits or Roman numerals.
fn is_figure(words: &Words, at: usize) -> bool {
    words.is_number(at) || words.is_roman(at)
}

/// True for a number of four digits.
fn year(words: &Words, at: usize) -> bool {
    words.is_number(at) && words.folded(at).len() == 4
}
