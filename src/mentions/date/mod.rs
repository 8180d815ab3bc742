//! Recognises dates, ranges and lists of dates, and words for days relative to another (`besok`, `Senin lalu`).

mod numeric;
mod phrase;
mod point;
mod relative;

pub use phrase::{Phrase, read};
pub use point::Point;
pub use relative::{Meaning, Relative, read as read_relative};

use point::Form;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::Shape;

rules! {
    static FULL: Rule = Rule { name: "date.day-month", says: "hari, tanggal dan bulan" };
    static RANGE: Rule = Rule { name: "date.range", says: "rentang tanggal" };
    static LIST: Rule = Rule { name: "date.list", says: "beberapa tanggal dalam satu bulan" };
    static MONTH: Rule = Rule { name: "date.month", says: "nama bulan" };
    static DAY_ALONE: Rule = Rule { name: "date.day-alone", says: "tanggal tanpa bulan" };
    static STROKE: Rule = Rule { name: "date.bare-stroke", says: "dua angka dengan garis miring" };
    static RELATIVE: Rule = Rule { name: "date.relative", says: "hari yang bergantung pada hari lain" };
}

/// Proposes every date that a rule sees.
pub fn propose(page: &Page, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.tokens.len() {
        if let Some(phrase) = read(page, at).filter(|phrase| phrase.form != Form::BareSlash || dated(page, phrase.start)) {
            let (rule, confidence) = trust(page, &phrase);
            let confidence = if in_name(page, phrase.start) { 0.5 } else { confidence };
            Candidate::propose(out, phrase.start..phrase.end, Kind::Date, rule, confidence);
            at = phrase.end.max(at + 1);
            // `Senin (4/3/2024) kemarin`: of the day that was told, and no other.
            at += usize::from(page.tokens.reads(at, "kemarin kemaren"));
        } else if let Some(relative) = read_relative(page, at) {
            out.push(Candidate { relative: true, ..Candidate::new(at..relative.end, Kind::Date, &RELATIVE, 0.5) });
            at = relative.end.max(at + 1);
        } else {
            at += 1;
        }
    }
}

/// True where a bare `8/5` may be a date: no word before it, or one that leads to a day. `RT 05/04` is none.
fn dated(page: &Page, at: usize) -> bool {
    at == 0 || page.tokens.follows(at, ") , - | : pada per sejak hingga sampai kemarin tadi")
}

/// True where the words around a month's name speak of time: `sejak Juni`, `Oktober nanti`.
fn month_is_told(page: &Page, phrase: &Phrase) -> bool {
    page.tokens.follows(phrase.start, "pada sejak hingga sampai awal akhir pertengahan mulai selama jelang menjelang")
        || page.tokens.reads(phrase.end, "lalu nanti mendatang depan kemarin")
}

/// `Universitas 17 Agustus 1945`: the day is part of a name.
fn in_name(page: &Page, at: usize) -> bool {
    let head = |class| page.hits.find(at - 1, class).is_some_and(|hit| hit.end == at);
    let title = |index: usize| matches!(page.tokens.shape(index), Shape::Title | Shape::Upper);
    at > 0 && title(at - 1) && (head(Class::OrgHead) || head(Class::VenueHead))
}

fn trust(page: &Page, phrase: &Phrase) -> (&'static Rule, f32) {
    if phrase.points.len() > 1 {
        return if phrase.range { (&RANGE, 0.98) } else { (&LIST, 0.95) };
    }
    match phrase.form {
        Form::Full => (&FULL, 0.98),
        Form::MonthAlone => {
            let told = page.tokens.reads(phrase.start, "bulan") || month_is_told(page, phrase);
            let name = page.tokens.shape(phrase.end) == Shape::Title;
            let confidence = match (told, name) {
                (true, _) => 0.9,
                (false, true) => 0.3,
                (false, false) => 0.6,
            };
            (&MONTH, confidence)
        }
        Form::DayAlone => (&DAY_ALONE, 0.5),
        Form::BareSlash | Form::WeekdayAlone => (&STROKE, 0.3),
    }
}
