//! ISO values of dates: days, months, ranges, lists; relative days against the article's own day.

use super::year::{Anchors, complete};
use crate::annotation::{Kind, Mention, MentionDetail, Value};
use crate::civil::Date;
use crate::mentions::date::Meaning;
use crate::mentions::date::{self, Phrase, Point, Relative};
use crate::page::Page;

/// Fills the value of every date mention.
pub fn fill(page: &Page, mentions: &mut [Mention]) {
    let phrases: Vec<Option<Phrase>> = mentions.iter().map(|mention| phrase(page, mention)).collect();
    let anchors = Anchors::of(page, mentions, &phrases);
    for (mention, phrase) in mentions.iter_mut().zip(phrases) {
        if let Some(mut phrase) = phrase {
            complete(&mut phrase, mention.start, &anchors);
            mention.value = iso(&phrase).map(Value::Text);
        }
    }
    let today = anchors.today();
    for mention in mentions.iter_mut() {
        if matches!(mention.detail, MentionDetail::Date { relative: true }) {
            let range = page.tokens.within(mention.span());
            mention.value =
                date::read_relative(page, range.start).zip(today).and_then(|(relative, today)| resolve(relative, today)).map(Value::Text);
        }
    }
}

fn phrase(page: &Page, mention: &Mention) -> Option<Phrase> {
    if mention.kind != Kind::Date || matches!(mention.detail, MentionDetail::Date { relative: true }) {
        return None;
    }
    let range = page.tokens.within(mention.span());
    let phrase = range.clone().find_map(|at| date::read(page, at).filter(|phrase| phrase.start < range.end))?;
    // `tanggal 27 Meu 2024`: the month is there and cannot be read.
    let monthless = phrase.points.iter().any(|point| point.month.is_none() && point.weekday.is_none());
    (!monthless || phrase.end >= range.end).then_some(phrase)
}

fn iso(phrase: &Phrase) -> Option<String> {
    let mut iso = String::new();
    for point in &phrase.points {
        if !iso.is_empty() {
            iso.push(if phrase.range { '/' } else { ',' });
        }
        iso += &iso_point(point)?;
    }
    Some(iso)
}

fn iso_point(point: &Point) -> Option<String> {
    let (year, month) = (point.year?, point.month?);
    Some(match point.day {
        Some(day) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("{year:04}-{month:02}"),
    })
}

/// The ISO value of a relative day, seen from `today`.
fn resolve(relative: Relative, today: Date) -> Option<String> {
    let day = match relative.meaning {
        Meaning::Days(days) => today.plus_days(days.into())?,
        Meaning::Weekday(weekday, direction) => {
            if direction == 0 && today.weekday() == weekday {
                today
            } else {
                today.nearest(weekday, direction > 0)?
            }
        }
        Meaning::OfWeek(weekday, weeks) => today.plus_days(i32::from(weekday) - i32::from(today.weekday()) + 7 * i32::from(weeks))?,
        Meaning::Months(months) => {
            let month = today.plus_months(months.into())?;
            return Some(format!("{:04}-{:02}", month.year, month.month));
        }
        Meaning::Week => return None,
    };
    Some(day.to_string())
}
