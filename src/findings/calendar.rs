//! The days, months and years that a date mention states, and the calendar to hold them against.

use crate::lexicon::Class;
use crate::page::Page;
use crate::span::Span;
use crate::tokens::TokenKind;
use crate::wordlist::among;

/// Indonesian weekdays, Monday first.
pub const WEEKDAYS: [&str; 7] = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

/// English weekdays, Monday first.
pub const WEEKDAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Indonesian months, January first.
pub const MONTHS: [&str; 12] =
    ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

/// What stands between a day and the one before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joint {
    /// Nothing that is understood, or the first day.
    None,
    /// A dash, `sampai`, `s.d.`.
    Range,
    /// A comma, `dan`.
    List,
}

/// Bytes of a weekday word, and 1 (Monday) to 7.
type Named = (Span, u8);

/// One day as stated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Day {
    /// The weekday word that goes with it.
    pub weekday: Option<Named>,
    /// Bytes of the day's number.
    pub number: Span,
    /// Its value.
    pub day: u8,
    /// Month and year, stated with this very day.
    pub own_month: Option<u8>,
    /// Year, stated with this very day.
    pub own_year: Option<i16>,
    /// Month, its own or that of the next day that has one.
    pub month: Option<u8>,
    /// Year, its own or that of the next day that has one.
    pub year: Option<i16>,
    /// What joins it to the day before.
    pub joint: Joint,
    /// Bytes from its weekday or number to the last thing stated of it.
    pub span: Span,
}

/// The days stated in a span of the text, in order. Clock times and ordinals inside a date mention are no days.
pub fn days(page: &Page, span: Span) -> Vec<Day> {
    let range = page.tokens.within(span);
    let mut days: Vec<Day> = Vec::new();
    let mut named: Vec<(usize, Named)> = Vec::new();
    let mut joint = Joint::None;
    let mut at = range.start;
    while at < range.end {
        let Some(token) = page.tokens.get(at) else { break };
        // `minggu ke-2` is a week, not a Sunday.
        if page.tokens.reads(at, "ke") || page.tokens.reads(at + 1, "ke") {
            at += if page.tokens.reads(at, "ke") { 3 } else { 1 };
            continue;
        }
        if let Some(hit) = page.hits.find(at, Class::Weekday) {
            if let Some(day) = hit.value.parse().ok().filter(|day| (1..=7).contains(day)) {
                named.push((days.len(), (page.tokens.span(hit.range()), day)));
            }
            at = hit.end;
            continue;
        }
        if page.hits.is(at, Class::RangeWord) || token.kind == TokenKind::Mark && page.tokens.reads(at, "-") {
            joint = Joint::Range;
            at = page.hits.find(at, Class::RangeWord).map_or(at + 1, |hit| hit.end);
            continue;
        }
        match page.tokens.folded(at) {
            word if among(word, ", dan serta &") => {
                if joint == Joint::None && !days.is_empty() {
                    joint = Joint::List;
                }
                at += 1;
            }
            _ => match read(page, at, range.end) {
                Some((mut day, end)) => {
                    day.joint = if days.is_empty() { Joint::None } else { joint };
                    joint = Joint::None;
                    days.push(day);
                    at = end;
                }
                None => at += 1,
            },
        }
    }
    inherit(&mut days);
    name(&mut days, &named);
    days
}

/// Gives the weekday words to the days after them: one word to one day, several words to as many days, two words
/// (`Senin sampai Rabu, 14, 15, dan 16 Juni`) to the first and the last.
fn name(days: &mut [Day], named: &[(usize, Named)]) {
    for (at, run) in named.chunk_by(|a, b| a.0 == b.0).map(|run| (run[0].0, run)).collect::<Vec<_>>() {
        let next = named.iter().map(|&(first, _)| first).find(|&first| first > at).unwrap_or(days.len());
        let Some(group) = days.get_mut(at..next) else { continue };
        let mut give = |day: usize, (_, word): (usize, Named)| {
            if let Some(day) = group.get_mut(day) {
                day.weekday = Some(word);
                day.span.start = word.0.start;
            }
        };
        match run {
            &[one] => give(0, one),
            run if run.len() == next - at => run.iter().enumerate().for_each(|(day, &word)| give(day, word)),
            &[first, last] if next > at + 1 => {
                give(0, first);
                give(next - at - 1, last);
            }
            _ => {}
        }
    }
}

/// The day at a token, and the token after it.
fn read(page: &Page, at: usize, end: usize) -> Option<(Day, usize)> {
    let day = number(page, at, 2)?;
    let first = page.tokens.get(at)?.span;
    let parts = |month: Option<u8>, year: Option<i16>, last: usize| {
        // The parenthesis of `Rabu (2/9/2019)` closes the day.
        let last_of_span = if page.tokens.reads(last + 1, ")") { last + 1 } else { last };
        let span = Span::new(first.start, page.tokens.get(last_of_span).map_or(first.end, |token| token.span.end));
        let day =
            Day { weekday: None, number: first, day: day as u8, own_month: month, own_year: year, month, year, joint: Joint::None, span };
        (day, last + 1)
    };
    let separator = page.tokens.folded(at + 1);
    if among(separator, "/ - .") && at + 2 < end {
        let same = page.tokens.folded(at + 3) == separator;
        let year = if same && at + 4 < end { number(page, at + 4, 4).and_then(century) } else { None };
        match (number(page, at + 2, 2).filter(|&month| month > 0), year) {
            (Some(month), Some(year)) => return Some(parts(Some(month as u8), Some(year), at + 4)),
            (Some(month), None) if separator == "/" => return Some(parts(Some(month as u8), None, at + 2)),
            _ => {}
        }
    }
    let mut next = at + 1;
    if page.tokens.reads(next, "bulan") {
        next += 1;
    }
    let month = page.hits.find(next, Class::Month).or_else(|| page.hits.find(next, Class::MonthShort)).filter(|hit| hit.end <= end);
    let Some(month) = month else { return Some(parts(None, None, at)) };
    let mut next = month.end;
    while next < end && page.tokens.reads(next, ". , tahun") {
        next += 1;
    }
    let year = if next < end { number(page, next, 4).filter(|&year| year > 999) } else { None };
    let value = month.value.parse().ok().filter(|month| (1..=12).contains(month));
    Some(parts(value, year, if year.is_some() { next } else { month.end - 1 }))
}

/// A token's number, when it has at most so many digits and no letter is glued to it.
fn number(page: &Page, at: usize, digits: usize) -> Option<i16> {
    let token = page.tokens.get(at).filter(|token| token.kind == TokenKind::Number && token.span.len() <= digits)?;
    let glued = page.tokens.get(at + 1).is_some_and(|next| next.glued && next.kind == TokenKind::Word);
    let glued_before =
        token.glued && at.checked_sub(1).and_then(|before| page.tokens.get(before)).is_some_and(|b| b.kind == TokenKind::Word);
    if glued || glued_before { None } else { page.tokens.word(at).parse().ok() }
}

/// The year that a numeric date's last part stands for.
fn century(year: i16) -> Option<i16> {
    match year {
        0..=99 => Some(2000 + year),
        1900..=2100 => Some(year),
        _ => None,
    }
}

/// Days without a month or year take those of the next day that states one.
fn inherit(days: &mut [Day]) {
    let (mut month, mut year) = (None, None);
    for day in days.iter_mut().rev() {
        if day.own_month.is_some() {
            month = day.own_month;
        }
        if day.own_year.is_some() {
            year = day.own_year;
        }
        day.month = month;
        day.year = year;
    }
}
