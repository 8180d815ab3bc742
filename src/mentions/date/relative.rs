//! Reads words for a day or span of days relative to another: `besok`, `Senin lalu`, `pekan depan`, `Senin` alone.

use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::Shape;

/// A day told relative to another.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Relative {
    /// Index after its last token.
    pub end: usize,
    /// What is meant.
    pub meaning: Meaning,
}

/// What a relative word means.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Meaning {
    /// So many days from today.
    Days(i16),
    /// The last, this or the next such weekday: -1, 0 (the nearest to today) or 1.
    Weekday(u8, i8),
    /// That weekday in a week before or after this one.
    OfWeek(u8, i8),
    /// So many months from this one.
    Months(i16),
    /// A week before or after this one: no single day.
    Week,
}

/// The relative day that begins at a token.
pub fn read(page: &Page, at: usize) -> Option<Relative> {
    let tokens = &page.tokens;
    if let Some(hit) = page.hits.find(at, Class::RelativeDay) {
        let days = hit.value.parse().ok()?;
        return Some(Relative { end: hit.end, meaning: Meaning::Days(days) });
    }
    let lead = usize::from(tokens.reads(at, "hari") && page.hits.is(at + 1, Class::Weekday));
    if let Some(hit) = page.hits.find(at + lead, Class::Weekday)
        && tokens.get(at + lead).is_some_and(|token| token.shape == Shape::Title && token.span.len() > 3)
        // `setiap Rabu`: no one day.
        && !tokens.follows(at, "setiap tiap saban")
    {
        let weekday = hit.value.parse().ok()?;
        // `Kamis pekan depan`, but `Sabtu Minggu lalu`
        let week = tokens.reads(hit.end, "pekan minggu") && tokens.shape(hit.end) == Shape::Lower;
        if week && let Some((direction, end)) = direction(page, hit.end + 1) {
            return Some(Relative { end, meaning: Meaning::OfWeek(weekday, direction) });
        }
        let (direction, end) = direction(page, hit.end).unwrap_or((0, hit.end));
        return Some(Relative { end, meaning: Meaning::Weekday(weekday, direction) });
    }
    let month = tokens.reads(at, "bulan");
    if !month && !tokens.reads(at, "pekan minggu") {
        return None;
    }
    let (direction, end) = direction(page, at + 1)?;
    Some(Relative { end, meaning: if month { Meaning::Months(direction.into()) } else { Meaning::Week } })
}

/// `lalu`, `yang lalu`, `kemarin`, `depan`, `mendatang`, `ini`
fn direction(page: &Page, at: usize) -> Option<(i8, usize)> {
    let skip = usize::from(page.tokens.reads(at, "yang"));
    let reads = |words: &str| page.tokens.reads(at + skip, words);
    let direction = match () {
        () if reads("lalu kemarin kemaren") => -1,
        () if reads("depan mendatang besok") => 1,
        () if reads("ini") && skip == 0 => 0,
        () => return None,
    };
    Some((direction, at + skip + 1))
}
