//! The year that a date leaves out, from the article's other dates and year statements.
//!
//! Years inside laws and terms of office (`2019-2024`) say nothing of the day. A weekday must agree, unless a full date
//! of the article stands within a month. What stays open is left without a year.

use crate::annotation::{Kind, Mention};
use crate::civil::Date;
use crate::mentions::date::{Phrase, Point};
use crate::mentions::law;
use crate::order::Order;
use crate::page::Page;
use crate::tokens::TokenKind;

/// How many days a full date may be away to give its year to a date whose weekday disagrees.
const NEAR: i32 = 31;

/// A date more years older than the article's newest is history and gives no year to others.
const RECENT: i16 = 2;

/// The most full dates that are looked at.
const MOST: usize = 64;

/// Full dates of the article and the years that it states.
pub struct Anchors {
    /// Full dates with their place in the text, in order.
    dates: Vec<(usize, Date)>,
    /// Years stated outside dates, laws and terms, each once, and whether one is that of more than a budget.
    years: Vec<i16>,
    told: bool,
    published: Option<Date>,
    /// The first full date that is one day and no range: more often than not the day somebody spoke.
    single: Option<Date>,
}

impl Anchors {
    /// Reads the article's full dates and years.
    pub fn of(page: &Page, mentions: &[Mention], phrases: &[Option<Phrase>]) -> Self {
        let (mut dates, mut single) = (Vec::new(), None);
        for (mention, phrase) in mentions.iter().zip(phrases) {
            let Some(phrase) = phrase else { continue };
            for date in phrase.points.iter().filter_map(day_of) {
                if phrase.points.len() == 1 {
                    single = single.or(Some(date));
                }
                if dates.len() < MOST {
                    dates.push((mention.start, date));
                }
            }
        }
        let published = page.options.published_on.and_then(|(year, month, day)| Date::new(year, month as u8, day as u8));
        let (years, told) = years(page, mentions);
        Anchors { dates, years, told, published, single }
    }

    /// The day the article speaks from: its publication, else its first full single date, else its first full date.
    pub fn today(&self) -> Option<Date> {
        self.published.or(self.single).or_else(|| self.dates.first().map(|&(_, date)| date))
    }

    /// The full date that is nearest to a day without a year, in time.
    fn nearest(&self, point: &Point, place: usize) -> Option<Date> {
        let best = |date: Date| candidates(point, date).into_iter().map(|candidate| away(candidate, date)).min().unwrap_or(i32::MAX);
        self.recent(place).into_iter().min_by_key(|&(at, date)| (best(date) / NEAR, at.abs_diff(place))).map(|(_, date)| date)
    }

    /// The day of publication and the full dates that are not history.
    fn recent(&self, place: usize) -> Vec<(usize, Date)> {
        let mut recent = Vec::new();
        if let Some(date) = self.published {
            recent.push((place, date));
        }
        recent.extend_from_slice(&self.dates);
        let newest = recent.iter().map(|(_, date)| date.year).max().unwrap_or_default();
        recent.retain(|(_, date)| date.year + RECENT >= newest);
        recent
    }
}

/// Gives every point of a phrase its year, where the article tells it.
pub fn complete(phrase: &mut Phrase, place: usize, anchors: &Anchors) {
    if phrase.points.iter().all(|point| point.year.is_some()) {
        return;
    }
    if let [from, to] = phrase.points.as_mut_slice()
        && from.day.is_none()
        && from.weekday.is_some()
    {
        // `Sabtu ini hingga Senin (28/12)`
        to.year = to.year.or_else(|| year_for(to, place, anchors));
        from_weekday(from, to);
        return;
    }
    if phrase.points.iter().any(|point| point.month.is_none()) {
        day_alone(phrase, place, anchors);
        return;
    }
    let Some(first) = phrase.points.first().copied() else { return };
    let Some(year) = year_for(&first, place, anchors) else { return };
    let mut before = first.month;
    let mut current = year;
    for point in &mut phrase.points {
        if phrase.range && matches!((before, point.month), (Some(from), Some(to)) if from > to && from - to > 5) {
            current += 1;
        }
        before = point.month;
        point.year.get_or_insert(current);
    }
}

/// The last such weekday before a range's end.
fn from_weekday(from: &mut Point, to: &Point) {
    let end = to.day.and_then(|_| day_of(to));
    if let Some(start) = end.zip(from.weekday).and_then(|(end, weekday)| end.nearest(weekday, false)) {
        *from = Point { weekday: from.weekday, day: Some(start.day), month: Some(start.month), year: Some(start.year) };
    }
}

/// `tanggal 20`, `tanggal 2-19` takes month and year of the nearest full date with that day, else of the nearest full date.
fn day_alone(phrase: &mut Phrase, place: usize, anchors: &Anchors) {
    if phrase.points.iter().any(|point| point.weekday.is_some() || point.month.is_some()) {
        return;
    }
    let first = phrase.points.first().and_then(|point| point.day);
    let same = |date: Date| Some(date.day) == first;
    if let Some((_, date)) = anchors.recent(place).into_iter().min_by_key(|&(at, date)| (!same(date), at.abs_diff(place))) {
        for point in &mut phrase.points {
            point.month = Some(date.month);
            point.year = Some(date.year);
        }
    }
}

fn year_for(point: &Point, place: usize, anchors: &Anchors) -> Option<i16> {
    if let Some(anchor) = anchors.nearest(point, place) {
        let mut near: Vec<(i32, Date)> = candidates(point, anchor).into_iter().map(|date| (away(date, anchor), date)).collect();
        near.order();
        let fits = |&&(days, date): &&(i32, Date)| days <= NEAR || (point.weekday.is_some() && agrees(point, date));
        if let Some(&(_, date)) = near.iter().find(fits) {
            return Some(date.year);
        }
        if point.weekday.is_none() {
            return Some(anchor.year);
        }
    }
    let mut fitting = anchors.years.iter().filter(|&&year| day_in(point, year).is_some_and(|date| agrees(point, date)));
    let year = *fitting.next()?;
    (fitting.next().is_none() && (point.weekday.is_some() || anchors.told && anchors.years.len() == 1)).then_some(year)
}

fn agrees(point: &Point, date: Date) -> bool {
    point.weekday.is_none_or(|weekday| date.weekday() == weekday)
}

/// The day in the anchor's year and the years beside it.
fn candidates(point: &Point, anchor: Date) -> Vec<Date> {
    (-1..=1).filter_map(|step| day_in(point, anchor.year + step)).collect()
}

fn day_in(point: &Point, year: i16) -> Option<Date> {
    Date::new(year, point.month?, point.day.unwrap_or(15))
}

fn day_of(point: &Point) -> Option<Date> {
    point.year.and_then(|year| day_in(point, year))
}

/// Days between two dates.
fn away(one: Date, other: Date) -> i32 {
    (one.ordinal() - other.ordinal()).abs()
}

/// Four-digit years outside dates, laws, amounts and counts, and not in a span of years; whether one is that of more than a budget.
fn years(page: &Page, mentions: &[Mention]) -> (Vec<i16>, bool) {
    let tokens = &page.tokens;
    let (mut years, mut told): (Vec<i16>, bool) = (Vec::new(), false);
    let (mut mention, mut law_end) = (0, 0);
    for at in 0..tokens.len() {
        // A law inside the name of an event is no mention of its own.
        law_end = law::read(page, at).map_or(law_end, |citation| citation.end.max(law_end));
        let Some(token) = tokens.get(at).filter(|token| token.kind == TokenKind::Number && token.span.len() == 4) else { continue };
        while mentions.get(mention).is_some_and(|mention| mention.end <= token.span.start) {
            mention += 1;
        }
        let inside = mentions.get(mention).filter(|mention| mention.start <= token.span.start).map(|mention| mention.kind);
        let Some(year) = tokens.folded(at).parse::<i16>().ok().filter(|year| (1990..=2035).contains(year)) else { continue };
        let joined = |index: usize| tokens.reads(index, "- / . s sampai hingga");
        let number = |index: usize| tokens.is_number(index);
        // `RAPBD 2023` is debated in the year before; only a weekday can tell.
        let budget = tokens.follows(at, "apbd rapbd ppas rkpd rkpdes apbdes anggaran ta");
        let term = (at > 1 && joined(at - 1) && number(at - 2)) || (joined(at + 1) && number(at + 2));
        if at >= law_end && !term && !matches!(inside, Some(Kind::Law | Kind::Money | Kind::Count)) {
            told |= !budget;
            if !years.contains(&year) {
                years.push(year);
            }
        }
    }
    (years, told)
}
