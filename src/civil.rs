//! Days of the Gregorian calendar: which exist, their weekday, and counting on from them.
//!
//! The little that dates of articles need. A calendar library does this and far more, but what it brought into the module, its
//! errors and formats with it, was 57 KB of code before compression.

use std::fmt;

/// A day that exists, of the years 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    /// 1 to 9999.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// None for a day that does not exist.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Date> {
        let exists = (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(month, Some(year))).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    /// 1 (Monday) to 7 (Sunday).
    pub fn weekday(self) -> u8 {
        (self.ordinal() + 6).rem_euclid(7) as u8 + 1
    }

    /// Days since a fixed one, for differences.
    pub fn ordinal(self) -> i32 {
        // Years that begin in March end in the leap day.
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let from_march = (i32::from(self.month) + 9) % 12;
        365 * year + year / 4 - year / 100 + year / 400 + (153 * from_march + 2) / 5 + i32::from(self.day) + 2
    }

    /// The day so many days on, or back; None past either end of the calendar, or more than a lifetime away.
    pub fn plus_days(self, days: i32) -> Option<Date> {
        let mut left = days;
        let mut date = self;
        if left.abs() > 40_000 {
            return None;
        }
        while left > 0 {
            let rest = i32::from(days_in(date.month, Some(date.year)) - date.day);
            if left <= rest {
                return Date::new(date.year, date.month, date.day + left as u8);
            }
            left -= rest + 1;
            date = date.plus_months(1)?;
        }
        while left < 0 {
            if -left < i32::from(date.day) {
                return Date::new(date.year, date.month, date.day - (-left) as u8);
            }
            left += i32::from(date.day);
            date = date.plus_months(-1)?;
            date.day = days_in(date.month, Some(date.year));
        }
        Some(date)
    }

    /// The first day of the month so many months on, or back.
    pub fn plus_months(self, months: i32) -> Option<Date> {
        let count = (i32::from(self.year) * 12 + i32::from(self.month) - 1).checked_add(months)?;
        Date::new(i16::try_from(count.div_euclid(12)).ok()?, count.rem_euclid(12) as u8 + 1, 1)
    }

    /// The next such weekday after this day (`forward`), or the last one before it; never the day itself.
    pub fn nearest(self, weekday: u8, forward: bool) -> Option<Date> {
        let ahead = (i32::from(weekday) - i32::from(self.weekday())).rem_euclid(7);
        match (forward, ahead) {
            (true, 0) => self.plus_days(7),
            (true, ahead) => self.plus_days(ahead),
            (false, 0) => self.plus_days(-7),
            (false, ahead) => self.plus_days(ahead - 7),
        }
    }
}

/// `2024-03-04`
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Days of a month; of February in a leap year where no year is given.
pub fn days_in(month: u8, year: Option<i16>) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_none_or(is_leap) => 29,
        2 => 28,
        _ => 31,
    }
}

/// True in years with a 29 February.
pub fn is_leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_by_the_calendar() {
        for (year, month, day, expected) in [
            (1945, 8, 17, Some(5)),
            (2000, 2, 29, Some(2)),
            (2021, 6, 7, Some(1)),
            (2023, 10, 17, Some(2)),
            (2024, 2, 29, Some(4)),
            (2023, 2, 29, None),
            (2021, 6, 31, None),
            (2021, 13, 1, None),
            (2021, 1, 0, None),
        ] {
            assert_eq!(Date::new(year, month, day).map(Date::weekday), expected, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn counting_on_agrees_with_the_ordinal() {
        let start = Date::new(2023, 12, 30).expect("a day");
        for days in -800..800 {
            let there = start.plus_days(days).expect("near");
            assert_eq!(there.ordinal() - start.ordinal(), days);
            assert_eq!(Date::new(there.year, there.month, there.day), Some(there), "{there} exists");
        }
        assert_eq!(Date::new(9999, 12, 31).and_then(|last| last.plus_days(1)), None);
        assert_eq!(Date::new(1, 1, 1).and_then(|first| first.plus_days(-1)), None);
        assert_eq!(start.plus_days(i32::MIN + 1), None);
    }

    #[test]
    fn the_nearest_weekday_is_another_day() {
        let monday = Date::new(2024, 3, 4).expect("a day");
        for (weekday, forward, expected) in
            [(1, true, "2024-03-11"), (1, false, "2024-02-26"), (7, true, "2024-03-10"), (7, false, "2024-03-03")]
        {
            assert_eq!(monday.nearest(weekday, forward).map(|day| day.to_string()).as_deref(), Some(expected));
        }
    }
}
