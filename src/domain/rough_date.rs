//! Rough dates: a year, a month or a day, each an interval of days.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{Date, Month};

use super::days::last_of_month;

/// `2019`, `2019-11` or `2019-11-03`, as an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoughDate {
    /// A year; its first and last day are known to exist.
    Year(Date, Date),
    /// A month.
    Month(Date, Date),
    /// A day.
    Day(Date),
    /// From the first day of one month to the last of another. Told in words, never written in a situation's file.
    Span(Date, Date),
}

/// A text that is no rough date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a date is written YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct NotARoughDate;

impl RoughDate {
    /// The first day it can mean.
    #[must_use]
    pub const fn first(self) -> Date {
        match self {
            Self::Year(first, _) | Self::Month(first, _) | Self::Span(first, _) | Self::Day(first) => first,
        }
    }

    /// The last day it can mean.
    #[must_use]
    pub const fn last(self) -> Date {
        match self {
            Self::Year(_, last) | Self::Month(_, last) | Self::Span(_, last) | Self::Day(last) => last,
        }
    }

    /// The months from that of the first day to that of the last.
    #[must_use]
    pub fn between(first: Date, last: Date) -> Self {
        let first = first.replace_day(1).unwrap_or(first);
        let last = last_of_month(last.year(), last.month()).unwrap_or(last);
        if (first.year(), first.month()) == (last.year(), last.month()) {
            return Self::Month(first, last);
        }
        Self::Span(first, last)
    }

    fn year(year: i32) -> Option<Self> {
        let first = Date::from_calendar_date(year, Month::January, 1).ok()?;
        Some(Self::Year(first, last_of_month(year, Month::December)?))
    }

    fn month((year, month): (i32, u8)) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        let first = Date::from_calendar_date(year, month, 1).ok()?;
        Some(Self::Month(first, last_of_month(year, month)?))
    }

    fn day(((year, month), day): ((i32, u8), u8)) -> Option<Self> {
        Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok().map(Self::Day)
    }
}

/// The number written with exactly this many digits, no sign.
fn digits<N: FromStr>(text: &str, count: usize) -> Option<N> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl FromStr for RoughDate {
    type Err = NotARoughDate;

    fn from_str(text: &str) -> Result<Self, NotARoughDate> {
        let mut parts = text.split('-');
        let rough = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(year), None, None, None) => digits(year, 4).and_then(Self::year),
            (Some(year), Some(month), None, None) => digits(year, 4).zip(digits(month, 2)).and_then(Self::month),
            (Some(year), Some(month), Some(day), None) => {
                digits(year, 4).zip(digits(month, 2)).zip(digits(day, 2)).and_then(Self::day)
            }
            _ => None,
        };
        rough.ok_or(NotARoughDate)
    }
}

impl fmt::Display for RoughDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first(), self.last());
        if matches!(self, Self::Span(..)) {
            let month = |day: Date| u8::from(day.month());
            return write!(f, "{:04}-{:02}/{:04}-{:02}", first.year(), month(first), last.year(), month(last));
        }
        write!(f, "{:04}", first.year())?;
        if !matches!(self, Self::Year(..)) {
            write!(f, "-{:02}", u8::from(first.month()))?;
        }
        if matches!(self, Self::Day(_)) {
            write!(f, "-{:02}", first.day())?;
        }
        Ok(())
    }
}

impl Serialize for RoughDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RoughDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn each_precision_is_an_interval() {
        for (text, first, last) in [
            ("2019", date!(2019 - 01 - 01), date!(2019 - 12 - 31)),
            ("2019-11", date!(2019 - 11 - 01), date!(2019 - 11 - 30)),
            ("2024-02", date!(2024 - 02 - 01), date!(2024 - 02 - 29)),
            ("2019-11-03", date!(2019 - 11 - 03), date!(2019 - 11 - 03)),
        ] {
            let rough: RoughDate = text.parse().unwrap();
            assert_eq!((rough.first(), rough.last()), (first, last));
            assert_eq!(rough.to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "19", "2019-13", "2019-02-30", "2019-1", "+2019", "2019-11-03-1", "2019-", "03/11/2019"] {
            assert_eq!(text.parse::<RoughDate>(), Err(NotARoughDate), "{text}");
        }
    }
}
