//! Working days: Monday to Friday, without the holidays of a country.
//!
//! Which zone's day it is, is the caller's matter: a body's working days are those of its own time zone (`domain/office.rs`).

use std::collections::BTreeSet;

use time::{Date, Weekday};

use super::holidays;
use super::place::Country;
use super::severity::Tier;

/// The working days of one body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    holidays: BTreeSet<Date>,
}

impl Calendar {
    /// The calendar of a country, in the years around a day.
    #[must_use]
    pub fn of(country: Country, around: Date) -> Self {
        let year = around.year();
        Self::with_holidays((year - 1..=year + 2).flat_map(|year| holidays::of_year(country, year)))
    }

    /// The calendar with these days off besides the weekends.
    #[must_use]
    pub fn with_holidays(holidays: impl IntoIterator<Item = Date>) -> Self {
        Self { holidays: holidays.into_iter().collect() }
    }

    /// Whether somebody works on this day.
    #[must_use]
    pub fn is_working_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.holidays.contains(&day)
    }

    /// The `count`-th working day after this day, which itself is not counted; for 0 the day itself.
    ///
    /// Stops at the calendar's last day.
    #[must_use]
    pub fn add_working_days(&self, day: Date, count: u16) -> Date {
        let (mut day, mut left) = (day, count);
        while left > 0 {
            let Some(next) = day.next_day() else { return day };
            day = next;
            if self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }

    /// How many working days lie after `from` up to and including `to`; 0 if `to` is not later.
    #[must_use]
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            let Some(next) = day.next_day() else { return count };
            day = next;
            count += u32::from(self.is_working_day(day));
        }
        count
    }

    /// The day by which a case of this tier is first looked at: 10, 5, 2 working days, or the same day (rule S1).
    #[must_use]
    pub fn triage_due(&self, received: Date, tier: Tier) -> Date {
        self.add_working_days(received, u16::from(tier.triage_working_days()))
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn weekends_and_holidays_are_skipped() {
        let friday = date!(2026 - 11 - 20);
        assert_eq!(Calendar::default().add_working_days(friday, 1), date!(2026 - 11 - 23));
        let off = Calendar::with_holidays([date!(2026 - 11 - 23)]);
        assert_eq!(off.add_working_days(friday, 1), date!(2026 - 11 - 24));
        assert_eq!(off.working_days_between(friday, date!(2026 - 11 - 24)), 1);
        assert_eq!(off.working_days_between(friday, friday), 0);
    }

    #[test]
    fn the_tier_sets_the_day_of_the_first_look() {
        let sunday = date!(2026 - 11 - 22);
        let due = Tier::ALL.map(|tier| Calendar::default().triage_due(sunday, tier));
        assert_eq!(due, [date!(2026 - 12 - 04), date!(2026 - 11 - 27), date!(2026 - 11 - 24), sunday]);
    }

    #[test]
    fn the_last_day_of_the_calendar_is_the_end() {
        assert_eq!(Calendar::default().add_working_days(Date::MAX, 3), Date::MAX);
    }
}
