//! How much time is left, as people say it: days, weeks, months or years.

use time::Date;

/// A time as it is said. Rounded down: nobody is told of more than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Today is the last day.
    Today,
    /// So many days: under three weeks.
    Days(i64),
    /// So many weeks: under four months.
    Weeks(i64),
    /// So many months of 30 days: under two years.
    Months(i64),
    /// So many years.
    Years(i64),
}

/// The time from today to a last day, which counts; `None` when that day is over.
#[must_use]
pub fn left(today: Date, last: Date) -> Option<Left> {
    let days = (last - today).whole_days();
    Some(match days {
        ..0 => return None,
        0 => Left::Today,
        1..21 => Left::Days(days),
        21..120 => Left::Weeks(days / 7),
        120..730 => Left::Months(days / 30),
        _ => Left::Years(days / 365),
    })
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::date;

    use super::*;

    #[test]
    fn it_is_said_in_the_unit_that_people_would_use_and_never_too_long() {
        let today = date!(2026 - 11 - 22);
        for (days, said) in [
            (0, Left::Today),
            (1, Left::Days(1)),
            (20, Left::Days(20)),
            (21, Left::Weeks(3)),
            (119, Left::Weeks(17)),
            (120, Left::Months(4)),
            (729, Left::Months(24)),
            (730, Left::Years(2)),
            (1094, Left::Years(2)),
        ] {
            assert_eq!(left(today, today + Duration::days(days)), Some(said), "{days}");
        }
        assert_eq!(left(today, date!(2026 - 11 - 21)), None);
    }
}
