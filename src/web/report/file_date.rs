//! When a file says that it was made: as devices and programs write it, and as this portal writes dates.

use std::str::FromStr;

use time::{Date, Month, Time};

use crate::i18n::{Language, day_in_words, text};

/// A date out of a file in words, with the time and the zone as they stand there. What cannot be read stays as it is.
pub(super) fn in_words(language: Language, raw: &str) -> String {
    let Some((day, clock)) = read(raw) else { return raw.to_owned() };
    let day = day_in_words(language, day);
    if clock.is_empty() { day } else { [day, clock].join(&text(language, "list-separator")) }
}

/// The day, and the time in letters: empty where none stands there. Reads what Exif (`2026:05:03 14:22:01`), PDF
/// (`D:20260503142201+02'00'`), XMP and office files (`2026-05-03T14:22:01.25Z`) write.
fn read(raw: &str) -> Option<(Date, String)> {
    let mut rest = raw.trim();
    rest = rest.strip_prefix("D:").unwrap_or(rest);
    let year = number::<u16>(&mut rest, 4)?;
    skip(&mut rest, &[':', '-', '/']);
    let month = number::<u8>(&mut rest, 2)?;
    skip(&mut rest, &[':', '-', '/']);
    let day = number(&mut rest, 2)?;
    let day = Date::from_calendar_date(i32::from(year), Month::try_from(month).ok()?, day).ok()?;
    if rest.is_empty() {
        return Some((day, String::new()));
    }
    skip(&mut rest, &[' ', 'T']);
    let hour = number(&mut rest, 2)?;
    skip(&mut rest, &[':']);
    let minute = number(&mut rest, 2)?;
    skip(&mut rest, &[':']);
    let second = number::<u8>(&mut rest, 2);
    Time::from_hms(hour, minute, second.unwrap_or(0)).ok()?;
    let second = second.map(|second| format!(":{second:02}")).unwrap_or_default();
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|letter: char| letter.is_ascii_digit());
    }
    Some((day, format!("{hour:02}:{minute:02}{second}{}", zone(rest)?)))
}

/// The zone in letters; `None` for what is none.
fn zone(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return Some(String::new());
    }
    if let Some(rest) = text.strip_prefix('Z') {
        // Some programs write zeros behind it.
        return rest.chars().all(|letter| matches!(letter, '0' | '\'' | ':')).then(|| " UTC".to_owned());
    }
    let sign = text.chars().next().filter(|sign| matches!(sign, '+' | '-'))?;
    let mut rest = text.strip_prefix(sign)?;
    let hours = number::<u8>(&mut rest, 2)?;
    skip(&mut rest, &['\'', ':']);
    let minutes = number::<u8>(&mut rest, 2).unwrap_or(0);
    skip(&mut rest, &['\'']);
    (rest.is_empty() && hours < 24 && minutes < 60).then(|| format!(" UTC{sign}{hours:02}:{minutes:02}"))
}

/// A number of exactly so many digits.
fn number<Number: FromStr>(rest: &mut &str, digits: usize) -> Option<Number> {
    let (head, tail) = rest.split_at_checked(digits)?;
    if !head.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = head.parse().ok()?;
    *rest = tail;
    Some(number)
}

/// One of these, if it comes next.
fn skip(rest: &mut &str, any: &[char]) {
    *rest = rest.strip_prefix(any).unwrap_or(*rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::without_marks;

    #[test]
    fn a_date_out_of_a_file_is_written_as_the_portal_writes_dates() {
        for (raw, shown) in [
            ("2026:05:03 14:22:01", "3 May 2026, 14:22:01"),
            ("2026-05-03 14:22:01", "3 May 2026, 14:22:01"),
            ("D:20261127214344Z", "27 November 2026, 21:43:44 UTC"),
            ("D:20261127214344Z00'00'", "27 November 2026, 21:43:44 UTC"),
            ("D:20261127214344+13'00'", "27 November 2026, 21:43:44 UTC+13:00"),
            ("2026-05-03T14:22:01.25-03:30", "3 May 2026, 14:22:01 UTC-03:30"),
            ("2026-05-03T14:22Z", "3 May 2026, 14:22 UTC"),
            ("2026-05-03", "3 May 2026"),
        ] {
            assert_eq!(in_words(Language::English, raw), shown, "{raw}");
        }
        let arabic = in_words(Language::Arabic, "2026:05:03 14:22:01");
        assert_eq!(without_marks(&arabic), "3 مايو 2026، 14:22:01");
    }

    #[test]
    fn what_cannot_be_read_stays_as_it_is() {
        for raw in [
            "",
            "0000:00:00 00:00:00",
            "2026:13:03 14:22:01",
            "2026:05:03 25:22:01",
            "2026:05:03 at noon",
            "D:202605",
            "Sunday, 3 May 2026",
            "2026-05-03T14:22:01+02:00 and more",
            "٢٠٢٦-٠٥-٠٣",
        ] {
            assert_eq!(in_words(Language::English, raw), raw);
        }
    }
}
