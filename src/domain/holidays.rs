//! The days on which whole countries do not work, as far as their laws can be counted out. Days of single states, provinces and
//! regions are left out: a body there is reminded on a day on which nobody works, and that is all.
//!
//! Sources: Holidays Act 2003 and Te Kāhui o Matariki Public Holiday Act 2022 (NZ); Fair Work Act 2009 s 115, and for weekends the
//! states' laws (AU); Banking and Financial Dealings Act 1971 with the yearly proclamations under its s 1, and common law for Good
//! Friday and Christmas Day, England and Wales (GB); Organisation of Working Time Act 1997, Second Schedule, and for weekends what
//! public offices do (IE); Canada Labour Code ss 166 and 193 (CA); 5 U.S.C. § 6103 (US).

use std::collections::BTreeSet;

use time::Month::{April, August, December, February, January, July, June, March, May, November, October, September};
use time::Weekday::{Friday, Monday, Saturday, Sunday, Thursday};
use time::{Date, Duration, Month, Weekday};

use super::days::last_of_month;
use super::place::Country;

/// What becomes of a holiday that falls on a weekend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moves {
    /// Nothing: the day is lost.
    Not,
    /// The next day that would be worked on is free.
    ToNext,
    /// Friday for a Saturday, Monday for a Sunday.
    ToNearest,
}

/// When a holiday is.
#[derive(Clone, Copy, Debug)]
enum Rule {
    /// The same day each year.
    Fixed(Month, u8, Moves),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// The first, second … such day of a month.
    Nth(u8, Weekday, Month),
    /// The last such day of a month.
    Last(Weekday, Month),
    /// The last Monday before a day.
    MondayBefore(Month, u8),
    /// The first Monday of a month, unless the month begins on a Friday: then that day.
    MondayUnlessFriday(Month),
    /// One day of one year, where the law lists them.
    Once(i32, Month, u8),
}

use Moves::{Not, ToNearest, ToNext};
use Rule::{Easter, Fixed, Last, MondayBefore, MondayUnlessFriday, Nth, Once};

const NZ: &[Rule] = &[
    Fixed(January, 1, ToNext),
    Fixed(January, 2, ToNext),
    Fixed(February, 6, ToNext),
    Easter(-2),
    Easter(1),
    Fixed(April, 25, ToNext),
    Nth(1, Monday, June),
    Once(2026, July, 10),
    Once(2027, June, 25),
    Once(2028, July, 14),
    Once(2029, July, 6),
    Once(2030, June, 21),
    Once(2031, July, 11),
    Once(2032, July, 2),
    Once(2033, June, 24),
    Once(2034, July, 7),
    Once(2035, June, 29),
    Nth(4, Monday, October),
    Fixed(December, 25, ToNext),
    Fixed(December, 26, ToNext),
];
const AU: &[Rule] = &[
    Fixed(January, 1, ToNext),
    Fixed(January, 26, ToNext),
    Easter(-2),
    Easter(1),
    Fixed(April, 25, Not),
    Fixed(December, 25, ToNext),
    Fixed(December, 26, ToNext),
];
const GB: &[Rule] = &[
    Fixed(January, 1, ToNext),
    Easter(-2),
    Easter(1),
    Nth(1, Monday, May),
    Last(Monday, May),
    Last(Monday, August),
    Fixed(December, 25, ToNext),
    Fixed(December, 26, ToNext),
];
const IE: &[Rule] = &[
    Fixed(January, 1, ToNext),
    MondayUnlessFriday(February),
    Fixed(March, 17, ToNext),
    Easter(1),
    Nth(1, Monday, May),
    Nth(1, Monday, June),
    Nth(1, Monday, August),
    Last(Monday, October),
    Fixed(December, 25, ToNext),
    Fixed(December, 26, ToNext),
];
const CA: &[Rule] = &[
    Fixed(January, 1, ToNext),
    Easter(-2),
    MondayBefore(May, 25),
    Fixed(July, 1, ToNext),
    Nth(1, Monday, September),
    Fixed(September, 30, ToNext),
    Nth(2, Monday, October),
    Fixed(November, 11, ToNext),
    Fixed(December, 25, ToNext),
    Fixed(December, 26, ToNext),
];
const US: &[Rule] = &[
    Fixed(January, 1, ToNearest),
    Nth(3, Monday, January),
    Nth(3, Monday, February),
    Last(Monday, May),
    Fixed(June, 19, ToNearest),
    Fixed(July, 4, ToNearest),
    Nth(1, Monday, September),
    Nth(2, Monday, October),
    Fixed(November, 11, ToNearest),
    Nth(4, Thursday, November),
    Fixed(December, 25, ToNearest),
];

fn rules(country: Country) -> &'static [Rule] {
    match country.code() {
        "NZ" => NZ,
        "AU" => AU,
        "GB" => GB,
        "IE" => IE,
        "CA" => CA,
        "US" => US,
        _ => &[],
    }
}

/// The days of a year on which a country does not work, weekends apart; none for a country of which nothing is known here.
#[must_use]
pub fn of_year(country: Country, year: i32) -> BTreeSet<Date> {
    let rules = rules(country);
    let mut days: BTreeSet<Date> = rules.iter().filter_map(|rule| day(*rule, year)).collect();
    // What falls on a weekend moves after all others have their place, so that no two take the same day.
    for rule in rules {
        let Fixed(month, number, ToNext) = *rule else { continue };
        let Ok(fixed) = Date::from_calendar_date(year, month, number) else { continue };
        let mut free = fixed;
        while is_weekend(fixed) && (is_weekend(free) || days.contains(&free)) {
            let Some(next) = free.next_day() else { break };
            free = next;
        }
        days.insert(free);
    }
    days.retain(|day| !is_weekend(*day));
    days
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Saturday | Sunday)
}

/// The day of a rule in a year; none where there is none, or where it falls on a weekend and has to find its place.
fn day(rule: Rule, year: i32) -> Option<Date> {
    match rule {
        Fixed(month, number, moves) => {
            let day = Date::from_calendar_date(year, month, number).ok()?;
            match (moves, day.weekday()) {
                (ToNext, Saturday | Sunday) => None,
                (ToNearest, Saturday) => day.previous_day(),
                (ToNearest, Sunday) => day.next_day(),
                (Not | ToNext | ToNearest, _) => Some(day),
            }
        }
        Easter(days) => easter(year)?.checked_add(Duration::days(days)),
        Nth(count, weekday, month) => {
            let before = Date::from_calendar_date(year, month, 1).ok()?.previous_day()?;
            Some(before.nth_next_occurrence(weekday, count))
        }
        Last(weekday, month) => Some(last_of_month(year, month)?.next_day()?.prev_occurrence(weekday)),
        MondayBefore(month, number) => {
            Some(Date::from_calendar_date(year, month, number).ok()?.prev_occurrence(Monday))
        }
        MondayUnlessFriday(month) => {
            let first = Date::from_calendar_date(year, month, 1).ok()?;
            if first.weekday() == Friday { Some(first) } else { day(Nth(1, Monday, month), year) }
        }
        Once(only, month, number) => {
            (only == year).then(|| Date::from_calendar_date(year, month, number).ok()).flatten()
        }
    }
}

/// Easter Sunday: the first Sunday after the first full moon, by the Church's count, on or after 21 March (Gauss, as corrected by
/// Lichtenberg 1997).
fn easter(year: i32) -> Option<Date> {
    let century = year / 100;
    let correction = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let moon = (19 * (year % 19) + correction) % 30;
    let moon = moon - (moon / 29 + (moon / 28 - moon / 29) * ((year % 19) / 11));
    let full = Date::from_calendar_date(year, March, 21).ok()?.checked_add(Duration::days(i64::from(moon)))?;
    Some(full.next_occurrence(Sunday))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn of(code: &str, year: i32) -> BTreeSet<Date> {
        of_year(Country::of_directory(code).unwrap(), year)
    }

    #[test]
    fn easter_is_where_the_churches_have_it() {
        let easters = [
            date!(2024 - 03 - 31),
            date!(2025 - 04 - 20),
            date!(2026 - 04 - 05),
            date!(2027 - 03 - 28),
            date!(2038 - 04 - 25),
            date!(2049 - 04 - 18),
            date!(2076 - 04 - 19),
        ];
        for day in easters {
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn new_zealand_in_2027_has_the_days_that_its_government_lists() {
        let days = [
            date!(2027 - 01 - 01),
            date!(2027 - 01 - 04),
            date!(2027 - 02 - 08),
            date!(2027 - 03 - 26),
            date!(2027 - 03 - 29),
            date!(2027 - 04 - 26),
            date!(2027 - 06 - 07),
            date!(2027 - 06 - 25),
            date!(2027 - 10 - 25),
            date!(2027 - 12 - 27),
            date!(2027 - 12 - 28),
        ];
        assert_eq!(of("NZ", 2027), BTreeSet::from(days));
    }

    #[test]
    fn christmas_on_a_sunday_is_free_on_tuesday_for_monday_is_taken() {
        let days = of("GB", 2022);
        assert!(days.contains(&date!(2022 - 12 - 26)) && days.contains(&date!(2022 - 12 - 27)));
        assert!(days.contains(&date!(2022 - 01 - 03)), "the first of January fell on a Saturday");
    }

    #[test]
    fn other_countries_count_as_their_laws_say() {
        let us = of("US", 2026);
        assert!(us.contains(&date!(2026 - 11 - 26)), "Thanksgiving");
        assert!(us.contains(&date!(2026 - 07 - 03)), "Independence Day fell on a Saturday");
        assert!(of("CA", 2026).contains(&date!(2026 - 05 - 18)), "Victoria Day");
        assert!(of("IE", 2026).contains(&date!(2026 - 10 - 26)));
        assert!(of("IE", 2026).contains(&date!(2026 - 02 - 02)), "Saint Brigid's Day is a Monday");
        let of_2030 = of("IE", 2030);
        assert!(of_2030.contains(&date!(2030 - 02 - 01)), "but 1 February where that is a Friday");
        assert!(!of_2030.contains(&date!(2030 - 02 - 04)));
        assert!(of("AU", 2026).contains(&date!(2026 - 01 - 26)));
        assert!(of("GB", 2026).contains(&date!(2026 - 08 - 31)));
        assert!(of("INT", 2026).is_empty());
        assert!(us.iter().all(|day| !is_weekend(*day)) && us.contains(&date!(2026 - 12 - 25)));
        let friday = us.iter().filter(|day| day.weekday() == Friday).count();
        assert_eq!(friday, 3, "19 June, 3 July, 25 December");
    }
}
