//! Reads one date point: `Selasa (23/3/2021)`, `tanggal 7 Juni`, `Agustus 2017`, `February 23, 2025`, `2024-11-28`.

use super::numeric;
use crate::lexicon::Class;
use crate::mentions::numeral;
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// What one point of a date says; what it leaves out is None.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Point {
    /// 1 (Monday) to 7.
    pub weekday: Option<u8>,
    /// Day of the month, 1 to 31.
    pub day: Option<u8>,
    /// 1 to 12.
    pub month: Option<u8>,
    /// Four digits.
    pub year: Option<i16>,
}

/// What a point is made of; a recogniser trusts some forms more than others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Day and month, or more, that cannot be anything else.
    Full,
    /// `3/4` with nothing around it that says that it is a date.
    BareSlash,
    /// A month's name alone.
    MonthAlone,
    /// `tanggal 20`.
    DayAlone,
    /// Weekday alone.
    WeekdayAlone,
}

/// Points read together: one, or the days of a list or range inside one numeric form (`20-21/4`).
#[derive(Clone, Debug)]
pub struct Read {
    /// Index of its first token: inside the parentheses where nothing of it stands outside them.
    pub start: usize,
    /// Index after its last token.
    pub end: usize,
    /// The point; of a form with two days the last.
    pub point: Point,
    /// The first day of a form with two (`20-21/4`).
    pub from: Option<Point>,
    /// What it is made of.
    pub form: Form,
}

/// A date's core, after weekday and leading words.
#[derive(Clone, Copy)]
pub struct Core {
    /// Index after its last token.
    pub end: usize,
    /// Day of the month; of two the last.
    pub day: Option<u8>,
    /// 1 to 12.
    pub month: Option<u8>,
    /// Four digits.
    pub year: Option<i16>,
    /// The first of two days.
    pub from: Option<u8>,
    /// What it is made of.
    pub form: Form,
}

/// The date point that begins at a token.
pub fn read(page: &Page, at: usize) -> Option<Read> {
    let tokens = &page.tokens;
    if ordinal(page, at) {
        return None;
    }
    let (mut next, led) = leading(page, at);
    let mut weekday = None;
    let mut bare_end = next;
    if let Some(hit) = weekday_at(page, next) {
        weekday = hit.value.parse().ok();
        next = hit.end;
        bare_end = hit.end;
        // `Rabu-Kamis (14-15/3)`, `Rabu dan Kamis (20-21/4)`
        if let Some(second) = tokens.reads(next, "- dan , hingga sampai").then(|| weekday_at(page, next + 1)).flatten()
            && (tokens.reads(second.end, "(") || tokens.reads(second.end + 1, "("))
        {
            next = second.end;
        }
        next = part_of_day(page, next);
        next += usize::from(tokens.reads(next, ","));
        next = leading(page, next).0;
    }
    let open = tokens.reads(next, "(");
    let inner = leading(page, next + usize::from(open)).0;
    let close = |end: usize| {
        if open && tokens.reads(end, ")") {
            Some(end + 1)
        } else if open {
            None
        } else {
            Some(end)
        }
    };
    let outside = weekday.is_some() || (led && next > at);
    if let Some(core) = core(page, inner, weekday.is_some() || led || open)
        && let Some(end) = close(core.end)
    {
        let point = Point { weekday, day: core.day, month: core.month, year: core.year };
        let form = match core.form {
            Form::BareSlash if weekday.is_some() || led || open => Form::Full,
            Form::MonthAlone if weekday.is_some() => return None,
            form => form,
        };
        let (start, end) = if open && !outside { (inner, core.end) } else { (at, end) };
        let from = core.from.map(|day| Point { weekday, day: Some(day), ..point });
        return Some(Read { start, end, point: Point { weekday: if from.is_some() { None } else { weekday }, ..point }, from, form });
    }
    if led
        && let Some(day) = (!open).then(|| day_at(page, next)).flatten()
        && tokens.reads(next.saturating_sub(1), "tanggal tgl")
    {
        let alone = |day: u8| Point { weekday, day: Some(day), ..Point::default() };
        // `tanggal 2-19`
        let last = numeral::joint(page, next + 1).and_then(|last| Some((last + 1, day_at(page, last)?)));
        let (end, last, from) = match last.filter(|&(_, last)| last > day) {
            Some((end, last)) => (end, last, Some(alone(day))),
            None => (next + 1, day, None),
        };
        return Some(Read { start: at, end, point: alone(last), from, form: Form::DayAlone });
    }
    weekday.map(|day| Read {
        start: at,
        end: bare_end,
        point: Point { weekday: Some(day), ..Point::default() },
        from: None,
        form: Form::WeekdayAlone,
    })
}

/// `ke-3 September`: a week's number, no day.
fn ordinal(page: &Page, at: usize) -> bool {
    at > 1 && page.tokens.reads(at - 1, "-") && page.tokens.reads(at - 2, "ke")
}

/// The weekday at a token; `minggu` in lower case is a week unless a date follows.
fn weekday_at(page: &Page, at: usize) -> Option<crate::lexicon::Hit> {
    let hit = page.hits.find(at, Class::Weekday)?;
    let lower = page.tokens.shape(at) == Shape::Lower;
    let dated = || {
        let next = page.tokens.get(part_of_day(page, hit.end));
        next.is_some_and(|next| next.kind == TokenKind::Number || next.kind == TokenKind::Mark)
    };
    (!lower || !page.tokens.reads(at, "minggu") || dated()).then_some(*hit)
}

/// Skips `hari`, `tanggal`, `bulan`; says whether one stood there.
pub fn leading(page: &Page, at: usize) -> (usize, bool) {
    let mut next = at;
    while next < at + 4 {
        match page.tokens.folded(next) {
            "hari" if page.hits.is(next + 1, Class::Weekday) => next += 1,
            "tanggal" => next += 1,
            "tgl" if page.tokens.reads(next + 1, ".") => next += 2,
            "tgl" => next += 1,
            "bulan" if month_at(page, next + 1).is_some() => next += 1,
            _ => break,
        }
    }
    (next, next > at)
}

/// Skips `pagi`, `dini hari`, `siang ini`, `ini`, `lalu` between a weekday and its date.
fn part_of_day(page: &Page, at: usize) -> usize {
    let mut next = at;
    for _ in 0..3 {
        if page.tokens.reads(next, "pagi siang sore malam petang subuh ini kemarin lalu") {
            next += 1;
        } else if page.tokens.reads(next, "dini") && page.tokens.reads(next + 1, "hari") {
            next += 2;
        } else {
            break;
        }
    }
    next
}

fn core(page: &Page, at: usize, sure: bool) -> Option<Core> {
    let token = page.tokens.get(at)?;
    match token.kind {
        TokenKind::Number => numeric::read(page, at, sure).or_else(|| named(page, at)),
        TokenKind::Word => month_first(page, at),
        TokenKind::Mark => None,
    }
}

/// A day number at a token: one or two digits, 1 to 31, not a part of a longer number.
pub fn day_at(page: &Page, at: usize) -> Option<u8> {
    let token = page.tokens.get(at).filter(|token| token.kind == TokenKind::Number && token.span.len() <= 2)?;
    let joined = token.glued && page.tokens.follows(at, ". , : /");
    let goes_on = page.tokens.get(at + 1).is_some_and(|next| next.glued && page.tokens.reads(at + 1, ". ,"))
        && page.tokens.get(at + 2).is_some_and(|next| next.glued && next.kind == TokenKind::Number && next.span.len() == 3);
    let day: u8 = page.tokens.folded(at).parse().ok()?;
    (matches!(day, 1..=31) && !(joined && goes_on)).then_some(day)
}

/// A month's name at a token, and the index after it with its abbreviating stop.
pub fn month_at(page: &Page, at: usize) -> Option<(u8, usize, bool)> {
    let hit = page.hits.find(at, Class::Month).or_else(|| page.hits.find(at, Class::MonthShort))?;
    let short = page.tokens.get(at).is_some_and(|token| token.span.len() <= 4) && !page.tokens.reads(at, "juni juli");
    let month = hit.value.parse().ok()?;
    let stop = short && page.tokens.reads(hit.end, ".") && page.tokens.glued(hit.end) && year_at(page, hit.end + 1).is_some();
    Some((month, hit.end + usize::from(stop), short))
}

/// A year of four digits from 1900 to 2100 at a token, and the index after it.
pub fn year_at(page: &Page, at: usize) -> Option<(i16, usize)> {
    let (run, end) = numeral::digit_run(page, at)?;
    let year: i16 = run.parse().ok().filter(|_| run.len() == 4)?;
    let grouped =
        page.tokens.reads(end, ".") && page.tokens.get(end + 1).is_some_and(|token| token.glued && token.kind == TokenKind::Number);
    (matches!(year, 1900..=2100) && !grouped).then_some((year, end))
}

/// `7 Juni 2021`, `4 Juli tahun 1959`, `26 Mei, 2024`, `7 bulan Juni tahun 2021`
fn named(page: &Page, at: usize) -> Option<Core> {
    let day = day_at(page, at)?;
    let name = at + 1 + usize::from(page.tokens.reads(at + 1, "bulan"));
    let (month, end, short) = month_at(page, name)?;
    let lower = page.tokens.shape(name) == Shape::Lower;
    let (year, after) = year_after(page, end);
    (!(short && lower && year.is_none())).then_some(Core {
        end: after,
        day: Some(day),
        month: Some(month),
        year,
        from: None,
        form: Form::Full,
    })
}

/// The year behind a month, over `tahun` or a comma.
fn year_after(page: &Page, at: usize) -> (Option<i16>, usize) {
    let skip = usize::from(page.tokens.reads(at, "tahun ,"));
    match year_at(page, at + skip) {
        Some((year, end)) => (Some(year), end),
        None => (None, at),
    }
}

/// `Agustus 2017`, `bulan Juni`, `February 23, 2025`
fn month_first(page: &Page, at: usize) -> Option<Core> {
    let (month, end, short) = month_at(page, at)?;
    if let Some(day) = day_at(page, end) {
        let comma = usize::from(page.tokens.reads(end + 1, ","));
        if let Some((year, after)) = year_at(page, end + 1 + comma) {
            return Some(Core { end: after, day: Some(day), month: Some(month), year: Some(year), from: None, form: Form::Full });
        }
    }
    let skip = usize::from(page.tokens.reads(end, "tahun"));
    if let Some((year, after)) = year_at(page, end + skip) {
        return Some(Core { end: after, day: None, month: Some(month), year: Some(year), from: None, form: Form::Full });
    }
    // `Mei` is a name too: it wants `bulan` or a range before it.
    let named = !short
        || (page.tokens.reads(at, "mei") && at > 0 && (page.tokens.reads(at - 1, "bulan") || page.hits.is(at - 1, Class::RangeWord)));
    (named && page.tokens.get(at)?.shape != Shape::Lower).then_some(Core {
        end,
        day: None,
        month: Some(month),
        year: None,
        from: None,
        form: Form::MonthAlone,
    })
}
