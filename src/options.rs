//! Reading what a caller asks for.

use crate::civil::Date;

/// A calendar day `YYYY-MM-DD` as year, month, day; None for anything else.
pub fn parse_date(text: &str) -> Option<(i16, i8, i8)> {
    let digits = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<i16>().ok()).flatten()
    };
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let date = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    Some((date.year, date.month as i8, date.day as i8))
}
