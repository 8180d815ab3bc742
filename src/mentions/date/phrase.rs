//! Reads a whole date: one point, a range of two points, or days that share a month.

use super::point::{self, Form, Point, Read};
use crate::mentions::numeral;
use crate::page::Page;

/// The longest range, in days, whose first month may be left out (`29 sampai 1 Juli`); a longer one runs backwards.
const LONGEST_ELLIPSIS: u8 = 7;

/// The most days or months in one list.
const LONGEST_LIST: usize = 12;

/// A date, a range or a list of dates; each point as complete as the words allow.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// Index of its first token.
    pub start: usize,
    /// Index after its last token.
    pub end: usize,
    /// One point, the two ends of a range, or the days of a list.
    pub points: Vec<Point>,
    /// True when two points are a range's ends.
    pub range: bool,
    /// What its first point is made of.
    pub form: Form,
}

/// The date that begins at a token. Weekdays alone are none.
pub fn read(page: &Page, at: usize) -> Option<Phrase> {
    if let Some(days) = day_list(page, at) {
        return Some(days);
    }
    let first = point::read(page, at)?;
    if first.from.is_none()
        && let Some(second) = range_end(page, &first)
    {
        let points = range_of(first.point, second.point);
        return Some(Phrase { start: first.start, end: second.end, points, range: true, form: Form::Full });
    }
    if first.form == Form::WeekdayAlone {
        return None;
    }
    if first.form == Form::MonthAlone
        && let Some(months) = month_list(page, &first)
    {
        return Some(months);
    }
    let points = match first.from {
        Some(from) => vec![from, first.point],
        None => vec![first.point],
    };
    Some(Phrase { start: first.start, end: first.end, range: points.len() == 2, points, form: first.form })
}

/// The second end of a range whose first end was read: a point, with a month unless the first end has all.
fn range_end(page: &Page, first: &Read) -> Option<Read> {
    let mut next = first.end;
    next = skip_time(page, next);
    next += usize::from(page.tokens.reads(next, ","));
    let joined = numeral::joint(page, next)?;
    let next = skip_part_of_month(page, joined);
    let second = point::read(page, next)?;
    let weekday_first = first.form == Form::WeekdayAlone;
    let months = first.point.day.is_none() && !weekday_first;
    let fits = second.from.is_none()
        && second.point.month.is_some()
        && second.start == next
        && (months == second.point.day.is_none() || (months && second.point.day.is_none()))
        && !(first.form == Form::BareSlash && second.form == Form::BareSlash);
    // A dash glued between two dates of the page's furniture is rare; a weekday alone wants a word between, and is that of no
    // one week in `setiap Senin hingga 26 Desember`.
    let of_week = || !page.tokens.reads(next - 1, "-") && !page.tokens.follows(first.start, "setiap tiap saban");
    fits.then_some(second).filter(|_| !weekday_first || of_week())
}

/// `awal Maret`, `minggu ke-2 November`: words between a range's joint and its last month.
fn skip_part_of_month(page: &Page, at: usize) -> usize {
    let tokens = &page.tokens;
    match tokens.folded(at) {
        "awal" | "akhir" | "pertengahan" => at + 1,
        "minggu" | "pekan" if tokens.reads(at + 1, "ke") && tokens.reads(at + 2, "-") => at + 4,
        _ => at,
    }
}

/// `Sabtu (22/11) malam sampai Minggu (23/11)`: the part of the day belongs to the first end.
fn skip_time(page: &Page, at: usize) -> usize {
    at + usize::from(page.tokens.reads(at, "pagi siang sore malam ini"))
}

/// The ends of a range; gives each what the other says: `17-19 Juli 2017`, `30/6/2020 hingga 29 Juli`, `15 Des s.d 13 Januari 2024`.
fn range_of(mut first: Point, mut second: Point) -> Vec<Point> {
    if first.month.is_none() {
        first.month = second.month;
        // `29 sampai 1 Juli`: the first day is in the month before, where that makes a short range.
        if let (Some(from), Some(to), Some(month)) = (first.day, second.day, second.month)
            && from > to
            && 31 - from + to <= LONGEST_ELLIPSIS
        {
            first.month = Some(if month == 1 { 12 } else { month - 1 });
        }
    }
    let wraps = matches!((first.month, second.month), (Some(from), Some(to)) if from > to && from - to > 5);
    match (first.year, second.year) {
        (None, Some(year)) => first.year = Some(year - i16::from(wraps)),
        (Some(year), None) => second.year = Some(year + i16::from(wraps)),
        _ => {}
    }
    vec![first, second]
}

/// `21 dan 28 Desember 2021`, `3, 4 dan 5 Mei`, and `17 s.d. 19 Juli 2017`, whose first days are bare numbers.
fn day_list(page: &Page, at: usize) -> Option<Phrase> {
    let mut next = point::leading(page, at).0;
    let mut weekday = None;
    if let Some(hit) = page.hits.find(next, crate::lexicon::Class::Weekday) {
        // `Senin-Rabu, 3-5 Mei`
        weekday = hit.value.parse().ok();
        next = hit.end;
        if let Some(after) = numeral::joint(page, next).or_else(|| (page.tokens.reads(next, "dan")).then_some(next + 1))
            && let Some(second) = page.hits.find(after, crate::lexicon::Class::Weekday)
        {
            weekday = None;
            next = second.end;
        }
        next += usize::from(page.tokens.reads(next, ","));
        next += usize::from(page.tokens.reads(next, "tanggal"));
    }
    let open = usize::from(page.tokens.reads(next, "("));
    let outside = next > at;
    next += open;
    let begin = next;
    let of_day = |at: usize| Some(Point { day: Some(point::day_at(page, at)?), ..Point::default() });
    let mut points = vec![of_day(next)?];
    next += 1;
    let mut range = false;
    loop {
        let tokens = &page.tokens;
        let joined = numeral::joint(page, next).filter(|_| points.len() == 1);
        let after = match tokens.folded(next) {
            _ if joined.is_some() => {
                range = true;
                joined?
            }
            "," if !range => next + 1 + usize::from(tokens.reads(next + 1, "dan")),
            "dan" | "&" | "serta" if !range => next + 1,
            _ => return None,
        };
        let after = after + usize::from(page.tokens.reads(after, "tanggal"));
        points.push(of_day(after).filter(|_| points.len() < LONGEST_LIST)?);
        next = after + 1;
        if point::month_at(page, next).is_some() {
            break;
        }
        if range {
            return None;
        }
    }
    let last = point::read(page, next - 1).filter(|last| last.point.month.is_some() && last.point.day.is_some())?;
    let end = if open == 1 && page.tokens.reads(last.end, ")") { last.end + 1 } else { last.end };
    if open == 1 && end == last.end {
        return None;
    }
    let (start, end) = if open == 1 && !outside { (begin, last.end) } else { (at, end) };
    if range {
        points = range_of(Point { weekday, ..points[0] }, last.point);
    } else {
        for point in &mut points {
            (point.month, point.year) = (last.point.month, last.point.year);
        }
    }
    Some(Phrase { start, end, points, range, form: Form::Full })
}

/// `Januari, Februari dan Maret 2022`: months that share a year.
fn month_list(page: &Page, first: &Read) -> Option<Phrase> {
    let mut points = vec![first.point];
    let mut end = first.end;
    while points.len() < LONGEST_LIST && page.tokens.reads(end, ", dan") && point::month_at(page, end + 1).is_some() {
        let read = point::read(page, end + 1).filter(|read| read.point.day.is_none())?;
        points.push(read.point);
        end = read.end;
    }
    let year = points.last()?.year?;
    points.iter_mut().for_each(|point| point.year = Some(year));
    Some(Phrase { start: first.start, end, points, range: false, form: Form::Full })
}
