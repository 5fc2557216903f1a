//! A date as people write it, read into the interval it means. Only the interval is kept.

use time::{Date, Duration, Month};

use crate::domain::days::{add_years, last_of_month};
use crate::domain::place::Country;
use crate::domain::rough_date::RoughDate;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBERS: [&str; 13] =
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/// Countries in which summer is in December; of those on the equator nobody speaks of seasons.
const SOUTHERN: [&str; 16] =
    ["AU", "NZ", "ZA", "AR", "CL", "UY", "PY", "NA", "BW", "ZW", "LS", "SZ", "FJ", "NC", "MU", "RE"];
/// Words that say nothing about the date.
const FILLING: [&str; 17] = [
    "about",
    "around",
    "roughly",
    "approximately",
    "maybe",
    "perhaps",
    "probably",
    "in",
    "the",
    "of",
    "since",
    "from",
    "sometime",
    "some",
    "time",
    "i",
    "think",
];

/// What words such as "last spring" are read by.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The day on which they were written.
    pub today: Date,
    /// Where it happened; none when not told.
    pub country: Option<Country>,
}

/// The date told: a year, a month or a day, or two of them from the first to the last. No words that need to know where
/// or when they were written.
#[must_use]
pub fn told_date(text: &str) -> Option<RoughDate> {
    let text = text.trim();
    text.parse().ok().or_else(|| iso(text)?.parse().ok()).or_else(|| from_to(text))
}

/// The date told in words too: "spring 2019", "early 2020", "last summer", "about two years ago", "I was 24, I am 31 now".
#[must_use]
pub fn date_in_words(text: &str, reading: Reading) -> Option<RoughDate> {
    if let Some(date) = told_date(text) {
        return Some(date);
    }
    let text = text.to_lowercase().replace(['\u{2019}', '\''], "");
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    by_age(&words, reading.today).or_else(|| {
        let telling: Vec<&str> = words.iter().copied().filter(|word| !FILLING.contains(word)).collect();
        told_date(&telling.join(" ")).or_else(|| spoken(&telling, reading))
    })
}

fn spoken(words: &[&str], reading: Reading) -> Option<RoughDate> {
    let (today, this_year) = (reading.today, reading.today.year());
    match words {
        ["today"] => Some(RoughDate::Day(today)),
        ["yesterday"] => today.previous_day().map(RoughDate::Day),
        ["this", "year"] => months(this_year, 1, this_year, 12),
        ["last", "year"] => months(this_year - 1, 1, this_year - 1, 12),
        ["this", "month"] => around(today, Duration::ZERO),
        ["last", "month"] => around(today.replace_day(1).ok()?.previous_day()?, Duration::ZERO),
        ["last", season] => last_season(season, reading),
        [part, year] if is_year(year) => part_of_year(part, year.parse().ok()?)
            .or_else(|| season_of(part, reading.country).map(|season| season.in_year(year.parse().ok()?))?),
        [number, unit, "ago"] => ago(count(number)?, unit, today),
        _ => None,
    }
}

/// "Two years ago" is the year around that day, "six months ago" the month before and after.
fn ago(count: i32, unit: &str, today: Date) -> Option<RoughDate> {
    match unit.trim_end_matches('s') {
        "year" => around(add_years(today, -count)?, Duration::days(183)),
        "month" => around(today.checked_sub(Duration::days(i64::from(count) * 61 / 2))?, Duration::days(31)),
        "week" => around(today.checked_sub(Duration::weeks(i64::from(count)))?, Duration::days(7)),
        "day" => Some(RoughDate::Day(today.checked_sub(Duration::days(i64::from(count)))?)),
        _ => None,
    }
}

/// "I was about 24, I am 31 now": the year it makes, and the ones beside it.
fn by_age(words: &[&str], today: Date) -> Option<RoughDate> {
    let ages: Vec<i32> =
        words.iter().filter_map(|word| word.parse().ok()).filter(|age| (0..120).contains(age)).collect();
    let [then, now] = ages[..] else { return None };
    let tells_age =
        words.contains(&"was") && (words.contains(&"am") || words.contains(&"im") || words.contains(&"now"));
    let year = today.year() - now.checked_sub(then).filter(|passed| *passed >= 0)?;
    if tells_age { months(year - 1, 1, year + 1, 12) } else { None }
}

fn part_of_year(part: &str, year: i32) -> Option<RoughDate> {
    match part {
        "early" | "beginning" | "start" => months(year, 1, year, 4),
        "mid" | "middle" => months(year, 5, year, 8),
        "late" | "end" => months(year, 9, year, 12),
        _ => None,
    }
}

/// A season by the month it begins in; `None` in the middle where it is not told on which side of the equator.
#[derive(Clone, Copy)]
struct Season {
    begins: Option<u8>,
}

impl Season {
    /// A season that goes over the end of a year may be meant as that of either.
    fn in_year(self, year: i32) -> Option<RoughDate> {
        match self.begins {
            None | Some(12) => months(year - 1, 12, year + 1, 2),
            Some(begins) => months(year, begins, year, begins + 2),
        }
    }
}

fn season_of(word: &str, country: Option<Country>) -> Option<Season> {
    let northern = match word {
        "spring" => 3,
        "summer" => 6,
        "autumn" | "fall" => 9,
        "winter" => 12,
        _ => return None,
    };
    let begins =
        country.map(|country| if SOUTHERN.contains(&country.code()) { (northern + 5) % 12 + 1 } else { northern });
    Some(Season { begins })
}

/// The latest one that is over, or has begun.
fn last_season(word: &str, reading: Reading) -> Option<RoughDate> {
    let begins = season_of(word, reading.country)?.begins;
    let year = reading.today.year();
    let Some(begins) = begins else { return months(year - 1, 1, year, 12) };
    let begun = if u8::from(reading.today.month()) > begins { year } else { year - 1 };
    let (end_year, end) = if begins == 12 { (begun + 1, 2) } else { (begun, begins + 2) };
    months(begun, begins, end_year, end)
}

/// The months of the days around one, as one interval.
fn around(day: Date, spread: Duration) -> Option<RoughDate> {
    let (first, last) = (day.checked_sub(spread)?, day.checked_add(spread)?);
    months(first.year(), u8::from(first.month()), last.year(), u8::from(last.month()))
}

fn months(first_year: i32, first: u8, last_year: i32, last: u8) -> Option<RoughDate> {
    let first = Date::from_calendar_date(first_year, Month::try_from(first).ok()?, 1).ok()?;
    Some(RoughDate::between(first, last_of_month(last_year, Month::try_from(last).ok()?)?))
}

/// "2018 to 2019", "March 2019 – May 2019", "2019-03/2019-05".
fn from_to(text: &str) -> Option<RoughDate> {
    let text = text.strip_prefix("between ").or_else(|| text.strip_prefix("from ")).unwrap_or(text);
    let parted = ["/", " – ", "–", " - ", " to ", " until ", " and ", " or "];
    parted.into_iter().filter_map(|sign| text.split_once(sign)).find_map(|(from, to)| {
        let one = |text: &str| text.trim().parse().ok().or_else(|| iso(text.trim())?.parse().ok());
        let (from, to): (RoughDate, RoughDate) = one(from).zip(one(to))?;
        (from.first() <= to.last()).then(|| RoughDate::between(from.first(), to.last()))
    })
}

/// A year, month or day in the format's way of writing.
fn iso(text: &str) -> Option<String> {
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '-' | '.' | ','))
        .filter(|p| !p.is_empty())
        .collect();
    match parts.as_slice() {
        [a, b] if is_year(a) => Some(format!("{a}-{:02}", month(b)?)),
        [a, b] if is_year(b) => Some(format!("{b}-{:02}", month(a)?)),
        [year, m, d] if is_year(year) => Some(format!("{year}-{:02}-{:02}", month(m)?, day(d)?)),
        // Day and month in figures can be read two ways, so the month must be a word here.
        [d, m, year] if is_year(year) && is_word(m) => Some(format!("{year}-{:02}-{:02}", month(m)?, day(d)?)),
        [m, d, year] if is_year(year) && is_word(m) => Some(format!("{year}-{:02}-{:02}", month(m)?, day(d)?)),
        _ => None,
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_word(text: &str) -> bool {
    text.chars().all(char::is_alphabetic)
}

fn month(text: &str) -> Option<u8> {
    if is_word(text) {
        let start = text.get(..3)?.to_ascii_lowercase();
        let place = MONTHS.iter().position(|name| *name == start)?;
        return u8::try_from(place + 1).ok();
    }
    text.parse().ok().filter(|number| (1..=12).contains(number))
}

fn day(text: &str) -> Option<u8> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    digits.parse().ok().filter(|number| (1..=31).contains(number))
}

fn count(text: &str) -> Option<i32> {
    if matches!(text, "a" | "an") {
        return Some(1);
    }
    let spelt = NUMBERS.iter().position(|name| *name == text).and_then(|place| i32::try_from(place).ok());
    spelt.or_else(|| text.parse().ok()).filter(|count| (0..=80).contains(count))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn read(text: &str, country: &str) -> Option<String> {
        let reading = Reading { today: date!(2026 - 11 - 22), country: Country::from_code(country) };
        date_in_words(text, reading).map(|date| date.to_string())
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (told, meant) in [
            ("2019", "2019"),
            (" 2019-3 ", "2019-03"),
            ("3/2019", "2019-03"),
            ("March 2019", "2019-03"),
            ("mar 2019", "2019-03"),
            ("3 March 2019", "2019-03-03"),
            ("March 3rd, 2019", "2019-03-03"),
            ("2019/03/03", "2019-03-03"),
            ("2018 to 2019", "2018-01/2019-12"),
            ("March 2019 – May 2019", "2019-03/2019-05"),
            ("2019-03/2019-05", "2019-03/2019-05"),
        ] {
            assert_eq!(told_date(told).map(|date| date.to_string()).as_deref(), Some(meant), "{told}");
        }
    }

    #[test]
    fn what_can_be_read_two_ways_is_not_guessed() {
        for told in ["", "3/4/2019", "March", "a while ago", "2019-13", "31 June 2019", "éàü 2019", "2020 to 2019"] {
            assert_eq!(told_date(told), None, "{told}");
            assert_eq!(read(told, "NZ"), None, "{told}");
        }
    }

    #[test]
    fn seasons_are_those_of_the_place() {
        for (told, country, meant) in [
            ("spring 2019", "GB", "2019-03/2019-05"),
            ("in spring 2019", "NZ", "2019-09/2019-11"),
            ("Summer 2019", "US", "2019-06/2019-08"),
            ("summer 2019", "AU", "2018-12/2020-02"),
            ("winter 2019", "IE", "2018-12/2020-02"),
            ("the winter of 2019", "NZ", "2019-06/2019-08"),
            ("autumn 2019", "", "2018-12/2020-02"),
            ("last summer", "GB", "2026-06/2026-08"),
            ("last winter", "NZ", "2026-06/2026-08"),
            ("last summer", "NZ", "2025-12/2026-02"),
        ] {
            assert_eq!(read(told, country).as_deref(), Some(meant), "{told} in {country}");
        }
    }

    #[test]
    fn words_become_an_interval_that_holds_the_day() {
        for (told, meant) in [
            ("early 2020", "2020-01/2020-04"),
            ("end of 2020", "2020-09/2020-12"),
            ("about two years ago", "2024-05/2025-05"),
            ("last year", "2025-01/2025-12"),
            ("around March 2020", "2020-03"),
            ("I was about 24, I'm 31 now", "2018-01/2020-12"),
            ("I was 12 and am now 40", "1997-01/1999-12"),
        ] {
            assert_eq!(read(told, "NZ").as_deref(), Some(meant), "{told}");
        }
        assert_eq!(read("I was about 24", "NZ"), None, "without an age now it says no year");
    }

    #[test]
    fn what_was_understood_is_read_again_as_the_same() {
        for told in ["spring 2019", "about two years ago", "last year", "2019", "3 March 2019"] {
            let first = read(told, "NZ").unwrap();
            assert_eq!(read(&first, "GB").as_deref(), Some(first.as_str()), "{told}");
        }
    }
}
