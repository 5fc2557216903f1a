//! "Two years ago", "the last six months".

use time::{Date, Duration};

use super::months::around;
use crate::domain::days::add_years;
use crate::domain::rough_date::RoughDate;

/// "A few" are at least so many.
const FEWEST: i32 = 2;
/// "A few" are at most so many.
const MOST_OF_FEW: i32 = 6;
/// More is no count of years.
const MOST_YEARS: i32 = 100;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Years,
    Months,
    Weeks,
    Days,
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    /// So many.
    Of(i32),
    /// So many and a half.
    AndAHalf(i32),
    /// A few.
    Few,
}

impl Unit {
    /// As the tables of words have it.
    pub(super) fn from_word(word: &str) -> Option<Self> {
        match word {
            "years" => Some(Self::Years),
            "months" => Some(Self::Months),
            "weeks" => Some(Self::Weeks),
            "days" => Some(Self::Days),
            _ => None,
        }
    }

    /// The day so long before another.
    fn before(self, day: Date, count: i32) -> Option<Date> {
        if !(0..=MOST_YEARS * 12).contains(&count) {
            return None;
        }
        match self {
            Self::Years => add_years(day, -count).filter(|_| count <= MOST_YEARS),
            Self::Months => day.checked_sub(Duration::days(i64::from(count) * 61 / 2)),
            Self::Weeks => day.checked_sub(Duration::weeks(i64::from(count))),
            Self::Days => day.checked_sub(Duration::days(i64::from(count))),
        }
    }
}

/// So long before today. "Two years ago" is the year around that day, "six months ago" the month before and after; the
/// longer ago, the rougher it is told.
pub(super) fn ago(count: Count, unit: Unit, today: Date) -> Option<RoughDate> {
    match (count, unit) {
        (Count::Few, _) => Some(RoughDate::between(unit.before(today, MOST_OF_FEW)?, unit.before(today, FEWEST)?)),
        (Count::AndAHalf(years), Unit::Years) => {
            around(Unit::Months.before(unit.before(today, years)?, 6)?, Duration::days(122))
        }
        (Count::AndAHalf(_), _) => None,
        (Count::Of(years), Unit::Years) => {
            around(unit.before(today, years)?, Duration::days(i64::from(years * 36).max(183)))
        }
        (Count::Of(months), Unit::Months) => around(unit.before(today, months)?, Duration::days(31)),
        (Count::Of(weeks), Unit::Weeks) => around(unit.before(today, weeks)?, Duration::days(7)),
        (Count::Of(days), Unit::Days) => unit.before(today, days).map(RoughDate::Day),
    }
}

/// From so long ago until today.
pub(super) fn until_today(count: Count, unit: Unit, today: Date) -> Option<RoughDate> {
    let count = match count {
        Count::Of(count) => count,
        Count::AndAHalf(count) => count + 1,
        Count::Few => MOST_OF_FEW,
    };
    Some(RoughDate::between(unit.before(today, count)?, today))
}

/// Last, this or next month or week, by how many later it is.
pub(super) fn unit_from_today(unit: Unit, later: i32, today: Date) -> Option<RoughDate> {
    let later = i64::from(later);
    match unit {
        Unit::Weeks => around(today.checked_add(Duration::weeks(later))?, Duration::days(6)),
        Unit::Months => {
            let middle = today.replace_day(15).ok()?.checked_add(Duration::days(30 * later))?;
            around(middle, Duration::ZERO)
        }
        Unit::Days if later == 0 => Some(RoughDate::Day(today)),
        Unit::Days | Unit::Years => None,
    }
}
