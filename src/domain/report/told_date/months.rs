//! Intervals of whole months.

use time::{Date, Duration, Month};

use crate::domain::days::last_of_month;
use crate::domain::rough_date::RoughDate;

/// From a month of a year to a month of a year.
pub(super) fn months(first_year: i32, first: u8, last_year: i32, last: u8) -> Option<RoughDate> {
    let first = Date::from_calendar_date(first_year, Month::try_from(first).ok()?, 1).ok()?;
    let last = last_of_month(last_year, Month::try_from(last).ok()?)?;
    (first <= last).then(|| RoughDate::between(first, last))
}

/// The months of the days around one.
pub(super) fn around(day: Date, spread: Duration) -> Option<RoughDate> {
    Some(RoughDate::between(day.checked_sub(spread)?, day.checked_add(spread)?))
}

/// The interval that holds both.
pub(super) fn union(one: RoughDate, other: RoughDate) -> RoughDate {
    RoughDate::between(one.first().min(other.first()), one.last().max(other.last()))
}
