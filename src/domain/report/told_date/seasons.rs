//! Seasons, and parts of the year that have a name.

use time::{Date, Duration};

use super::Told;
use super::months::{months, union};
use crate::domain::place::Country;
use crate::domain::rough_date::RoughDate;

/// Countries in which summer is in December; of those on the equator nobody speaks of seasons.
const SOUTHERN: [&str; 16] =
    ["AU", "NZ", "ZA", "AR", "CL", "UY", "PY", "NA", "BW", "ZW", "LS", "SZ", "FJ", "NC", "MU", "RE"];

/// A season.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// A part of the year that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// Its months are those of the place.
    Season(Season),
    /// From one month to another: Easter is in March or April. It may go over the end of the year.
    Months(u8, u8),
}

impl Season {
    /// As the tables of words have it.
    pub(super) fn from_word(word: &str) -> Option<Self> {
        match word {
            "spring" => Some(Self::Spring),
            "summer" => Some(Self::Summer),
            "autumn" => Some(Self::Autumn),
            "winter" => Some(Self::Winter),
            _ => None,
        }
    }

    /// Its first and its last month: those of the country, or of both sides of the equator.
    fn months(self, country: Option<Country>) -> Vec<(u8, u8)> {
        let (north, south) = match self {
            Self::Spring => ((3, 5), (9, 11)),
            Self::Summer => ((6, 8), (12, 2)),
            Self::Autumn => ((9, 11), (3, 5)),
            Self::Winter => ((12, 2), (6, 8)),
        };
        match country {
            Some(country) if SOUTHERN.contains(&country.code()) => vec![south],
            Some(_) => vec![north],
            None => vec![north, south],
        }
    }
}

impl Named {
    /// That of a year. A season that goes over the end of a year may be meant as that of either.
    pub(super) fn in_year(self, year: i32, told: Told) -> Option<RoughDate> {
        match self {
            Self::Months(first, last) => months(year - i32::from(first > last), first, year, last),
            Self::Season(season) => match season.months(told.country).as_slice() {
                [(first, last)] if first <= last => months(year, *first, year, *last),
                _ => months(year - 1, 12, year + 1, 2),
            },
        }
    }

    /// The latest one that has begun.
    pub(super) fn latest(self, told: Told) -> Option<RoughDate> {
        self.each(told, begun)
    }

    /// The latest one that is over. While one is, a season before it and this one: either may be meant.
    pub(super) fn last(self, told: Told) -> Option<RoughDate> {
        self.each(told, |today, part| {
            let latest = begun(today, part)?;
            if latest.last() < today {
                return Some(latest);
            }
            let before = begun(latest.first().checked_sub(Duration::days(1))?, part)?;
            Some(if matches!(self, Self::Season(_)) { union(before, latest) } else { before })
        })
    }

    /// The first one after today.
    pub(super) fn next(self, told: Told) -> Option<RoughDate> {
        self.each(told, |today, (first, last)| {
            let year = today.year() + i32::from(u8::from(today.month()) >= first);
            months(year, first, year + i32::from(first > last), last)
        })
    }

    fn each(self, told: Told, one: impl Fn(Date, (u8, u8)) -> Option<RoughDate>) -> Option<RoughDate> {
        let today = told.today?;
        let parts = match self {
            Self::Months(first, last) => vec![(first, last)],
            Self::Season(season) => season.months(told.country),
        };
        let mut found = parts.into_iter().filter_map(|part| one(today, part));
        let first = found.next()?;
        Some(found.fold(first, union))
    }
}

fn begun(today: Date, (first, last): (u8, u8)) -> Option<RoughDate> {
    let year = today.year() - i32::from(u8::from(today.month()) < first);
    months(year, first, year + i32::from(first > last), last)
}
