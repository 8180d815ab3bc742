//! Dates of digits: `23/3/2021`, `23/3`, `12-02-2022`, `2024-11-28`, `16-17/12/2022`, `23 11` after a weekday, `25/72021`.

use super::point::{Core, Form, day_at, year_at};
use crate::page::Page;
use crate::tokens::TokenKind;

/// The date of digits that begins at a token; `sure` where the words around say that it is a date.
pub fn read(page: &Page, at: usize, sure: bool) -> Option<Core> {
    let (_, width) = number(page, at)?;
    if at > 0 && page.tokens.glued(at) && page.tokens.reads(at - 1, "/ . ,") {
        return None;
    }
    if width == 4 {
        return year_first(page, at);
    }
    let day = day_at(page, at)?;
    let found = two_days(page, at, day);
    let found = found.or_else(|| if sure { unfinished(page, at, day) } else { None });
    found.or_else(|| day_first(page, at, day))
}

/// A number of at most five digits at a token, and how many they are.
fn number(page: &Page, at: usize) -> Option<(i32, usize)> {
    let token = page.tokens.get(at).filter(|token| token.kind == TokenKind::Number && token.span.len() <= 5)?;
    Some((page.tokens.folded(at).parse().ok()?, token.span.len()))
}

/// The number of a month at a token, and how many digits it has.
fn month_at(page: &Page, at: usize) -> Option<(u8, usize)> {
    number(page, at).filter(|(month, _)| matches!(month, 1..=12)).map(|(month, width)| (month as u8, width))
}

/// `2024-11-28`, `2024-11`
fn year_first(page: &Page, at: usize) -> Option<Core> {
    let tokens = &page.tokens;
    let joined = tokens.reads(at + 1, "-") && tokens.glued(at + 1);
    let (month, _) = month_at(page, at + 2).filter(|&(_, width)| joined && width == 2)?;
    let year = year_at(page, at)?.0;
    let day = number(page, at + 4).filter(|&(day, width)| width == 2 && matches!(day, 1..=31) && tokens.reads(at + 3, "-"));
    let end = if day.is_some() { at + 5 } else { at + 3 };
    (day.is_some() || !tokens.reads(end, "-")).then_some(Core {
        end,
        day: day.map(|(day, _)| day as u8),
        month: Some(month),
        year: Some(year),
        from: None,
        form: Form::Full,
    })
}

/// `20-21/4`, `12-13/12/2017`, `20 dan 21/4`
fn two_days(page: &Page, at: usize, day: u8) -> Option<Core> {
    if !page.tokens.reads(at + 1, "- dan &") || !page.tokens.reads(at + 3, "/") {
        return None;
    }
    let last = day_at(page, at + 2).filter(|&last| last > day)?;
    let (month, _) = month_at(page, at + 4).filter(|&(_, width)| width <= 2)?;
    let (year, end) = year_behind(page, at + 5);
    Some(Core { end, day: Some(last), month: Some(month), year, from: Some(day), form: Form::Full })
}

/// `23/` without a month, `23 11` without a stroke.
fn unfinished(page: &Page, at: usize, day: u8) -> Option<Core> {
    let core = |month: Option<u8>| Core { end: at + 2, day: Some(day), month, year: None, from: None, form: Form::Full };
    if page.tokens.reads(at + 1, "/") && page.tokens.reads(at + 2, ") /") {
        return Some(core(None));
    }
    month_at(page, at + 1).filter(|&(_, width)| width == 2).map(|(month, _)| core(Some(month)))
}

/// `23/3/2021`, `23/3`, `12-02-2022`
fn day_first(page: &Page, at: usize, day: u8) -> Option<Core> {
    let stroke = page.tokens.reads(at + 1, "/");
    if !stroke && !page.tokens.reads(at + 1, "- .") {
        return None;
    }
    let (month, width) = number(page, at + 2)?;
    let core = |end: usize, (day, month): (u8, u8), year: Option<i16>, form: Form| {
        Some(Core { end, day: Some(day), month: Some(month), year, from: None, form })
    };
    // `25/72021`: the second stroke is missing
    if width >= 5 {
        let (month, year) = (month / 10_000, (month % 10_000) as i16);
        let dated = matches!(month, 1..=12) && matches!(year, 1900..=2100);
        return core(at + 3, (day, month as u8), Some(year), Form::Full).filter(|_| dated);
    }
    let (year, end) = year_behind(page, at + 3);
    // `11/28/2017`, as English pages print it
    if day <= 12 && matches!(month, 13..=31) && stroke {
        return core(end, (month as u8, day), year, Form::Full).filter(|_| year.is_some());
    }
    if !matches!(month, 1..=12) || width > 2 || year.is_none() && !stroke {
        return None;
    }
    core(end, (day, month as u8), year, if year.is_some() { Form::Full } else { Form::BareSlash })
}

/// `/2021`, `-2022`, `/22` behind day and month; ` / 2021` too.
fn year_behind(page: &Page, at: usize) -> (Option<i16>, usize) {
    let glued = page.tokens.glued(at);
    if !page.tokens.reads(at, "/ - .") || (!glued && !page.tokens.reads(at, "/")) {
        return (None, at);
    }
    if let Some((year, end)) = year_at(page, at + 1) {
        return (Some(year), end);
    }
    // `12/3-14/3/2025` is a range, and 14 its last day.
    let range = page.tokens.reads(at, "-") && page.tokens.reads(at + 2, "/");
    let short = page.tokens.get(at + 1).filter(|token| token.kind == TokenKind::Number && token.span.len() == 2 && token.glued && !range);
    match short.and_then(|_| page.tokens.folded(at + 1).parse::<i16>().ok()) {
        Some(year) => (Some(2000 + year), at + 2),
        None => (None, at),
    }
}
