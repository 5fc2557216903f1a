//! Dates in figures alone.

use time::Date;

use super::Told;
use super::months::{months, union};
use super::pieces::{Figure, Mark};
use crate::domain::rough_date::RoughDate;

/// Where the month is written first (Unicode CLDR, short dates).
const MONTH_FIRST: [&str; 9] = ["US", "PR", "GU", "AS", "VI", "MP", "FM", "MH", "PW"];
/// Where both ways are in use, or the year is written first, so that neither is certain.
const UNCERTAIN: [&str; 16] =
    ["CA", "PH", "CN", "JP", "KR", "KP", "TW", "HU", "LT", "MN", "SE", "ZA", "BT", "IR", "KE", "GH"];

/// A date in figures; of those that can be read two ways the interval that holds both, or the one of the country.
pub(super) fn date(figures: &[Figure], signs: &[char], told: Told) -> Option<RoughDate> {
    if figures.iter().any(|figure| figure.mark != Mark::Plain) {
        return None;
    }
    match figures {
        [first, second] if first.is_year() && second.is_year() && !signs.contains(&'.') => {
            months(first.value, 1, second.value, 12).filter(|_| !signs.is_empty())
        }
        [year, month] | [month, year] if year.is_year() && month.is_small() && month.value <= 12 => {
            month_of(year.value, month.value)
        }
        // 2018/19 is two years.
        [year, after] if year.is_year() && after.digits == 2 && after.value == (year.value + 1) % 100 => {
            months(year.value, 1, year.value + 1, 12).filter(|_| !signs.is_empty())
        }
        [year, month, day] if year.is_year() && month.is_small() && day.is_small() => {
            day_of(year.value, month.value, day.value)
        }
        [first, second, year] if first.is_small() && second.is_small() => {
            let year = if year.is_year() { year.value } else { short_year(*year, told)? };
            day_and_month(first.value, second.value, year, signs, told)
        }
        _ => None,
    }
}

fn day_and_month(first: i32, second: i32, year: i32, signs: &[char], told: Told) -> Option<RoughDate> {
    let (day_first, month_first) = (day_of(year, second, first), day_of(year, first, second));
    let (Some(day_first), Some(month_first)) = (day_first, month_first) else { return day_first.or(month_first) };
    if day_first == month_first {
        return Some(day_first);
    }
    let today = told.today?;
    let country = told.country.filter(|country| !UNCERTAIN.contains(&country.code()));
    match country {
        // Nobody puts points between them where the month comes first.
        Some(country) if MONTH_FIRST.contains(&country.code()) && !signs.contains(&'.') => Some(month_first),
        Some(country) if !MONTH_FIRST.contains(&country.code()) => Some(day_first),
        _ => match (day_first.first() > today, month_first.first() > today) {
            (true, false) => Some(month_first),
            (false, true) => Some(day_first),
            _ => Some(union(day_first, month_first)),
        },
    }
}

/// A year in two figures: the latest that has begun.
pub(super) fn short_year(figure: Figure, told: Told) -> Option<i32> {
    let this_year = told.today?.year();
    let year = this_year - this_year.rem_euclid(100) + figure.value;
    (figure.digits == 2).then(|| if year > this_year { year - 100 } else { year })
}

/// A month of a year.
pub(super) fn month_of(year: i32, month: i32) -> Option<RoughDate> {
    let month = u8::try_from(month).ok()?;
    months(year, month, year, month)
}

/// A day of a year.
pub(super) fn day_of(year: i32, month: i32, day: i32) -> Option<RoughDate> {
    let month = u8::try_from(month).ok()?.try_into().ok()?;
    Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok().map(RoughDate::Day)
}
