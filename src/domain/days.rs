//! Arithmetic with days: years and months that end on a day that exists.

use time::{Date, Month, util};

use super::digits;

/// The day as ISO 8601 writes it: `2026-11-22`.
#[must_use]
pub fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

/// Reads [`iso`], in the digits of any script; `None` for anything that is no day.
#[must_use]
pub fn read_iso(text: &str) -> Option<Date> {
    let text = digits::in_plain(text.trim());
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let plain = [(year, 4), (month, 2), (day, 2)];
    if plain.iter().any(|(part, length)| part.len() != *length || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

/// The same day `years` later; 29 February becomes the 28th where there is none (rule D4).
///
/// `None` beyond the calendar's last year.
pub(super) fn add_years(day: Date, years: i32) -> Option<Date> {
    let year = day.year().checked_add(years)?;
    clamped(year, day.month(), day.day())
}

/// The same day `months` later, or the last day of that month where it has fewer days.
///
/// `None` beyond the calendar's last year.
pub(super) fn add_months(day: Date, months: u8) -> Option<Date> {
    let month = day.month().nth_next(months);
    let months_gone = i32::from(u8::from(day.month())) - 1 + i32::from(months);
    clamped(day.year().checked_add(months_gone / 12)?, month, day.day())
}

fn clamped(year: i32, month: Month, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, month, 1).ok()?;
    Date::from_calendar_date(year, month, day.min(month.length(year))).ok()
}

/// The last day of a month.
pub(super) fn last_of_month(year: i32, month: Month) -> Option<Date> {
    Date::from_calendar_date(year, month, util::days_in_month(month, year)).ok()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn only_days_that_exist_are_read() {
        assert_eq!(read_iso(" 2026-11-22 "), Some(date!(2026 - 11 - 22)));
        assert_eq!(read_iso("٢٠٢٦-١١-٢٢"), Some(date!(2026 - 11 - 22)));
        for no_day in ["", "22.11.2026", "2026-11", "2026-02-30", "2026-13-01", "+026-11-22", "2026-11-22-1", "today"] {
            assert_eq!(read_iso(no_day), None, "{no_day}");
        }
    }

    #[test]
    fn leap_day_becomes_the_28th() {
        assert_eq!(add_years(date!(2020 - 02 - 29), 3), Some(date!(2023 - 02 - 28)));
        assert_eq!(add_years(date!(2020 - 02 - 29), 4), Some(date!(2024 - 02 - 29)));
    }

    #[test]
    fn months_pass_the_year_and_shorten() {
        assert_eq!(add_months(date!(2026 - 11 - 30), 3), Some(date!(2027 - 02 - 28)));
        assert_eq!(add_months(date!(2026 - 01 - 31), 24), Some(date!(2028 - 01 - 31)));
        assert_eq!(add_months(date!(2026 - 12 - 01), 1), Some(date!(2027 - 01 - 01)));
    }

    #[test]
    fn the_end_of_the_calendar_gives_none() {
        assert_eq!(add_years(Date::MAX, 1), None);
        assert_eq!(add_months(Date::MAX, 1), None);
    }
}
