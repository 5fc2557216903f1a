//! A date as people write it, read into the interval it means. Only the interval is kept.

use crate::domain::rough_date::RoughDate;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The date told: `2019`, `2019-11`, `2019-11-03`, `11/2019`, `November 2019` or `3 November 2019`.
#[must_use]
pub fn told_date(text: &str) -> Option<RoughDate> {
    let text = text.trim();
    text.parse().ok().or_else(|| iso(text)?.parse().ok())
}

/// The same in the format's way of writing.
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

#[cfg(test)]
mod tests {
    use super::*;

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
        ] {
            assert_eq!(told_date(told).map(|date| date.to_string()).as_deref(), Some(meant), "{told}");
        }
    }

    #[test]
    fn what_can_be_read_two_ways_is_not_guessed() {
        for told in ["", "3/4/2019", "March", "last spring", "2019-13", "31 June 2019", "éàü 2019"] {
            assert_eq!(told_date(told), None, "{told}");
        }
    }
}
