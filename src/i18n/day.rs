//! Days, months and spans as people say them: 22 November 2026.

use time::Date;

use super::{Argument, Language, text, text_with, without_marks};

/// A day in words, in the order of the language. Its parts are of one script and need no marks around them: with them, a day
/// put into a sentence from right to left would run from left to right.
pub fn day_in_words(language: Language, day: Date) -> String {
    let month = text(language, &format!("month-{}", u8::from(day.month())));
    let (number, year) = (day.day().to_string(), day.year().to_string());
    let arguments =
        [("day", Argument::Text(&number)), ("month", Argument::Text(&month)), ("year", Argument::Text(&year))];
    without_marks(&text_with(language, "day-in-words", &arguments))
}

/// A month in words: March 2019. Without marks, as a day is.
pub fn month_in_words(language: Language, day: Date) -> String {
    let (month, year) = (text(language, &format!("month-{}", u8::from(day.month()))), day.year().to_string());
    let arguments = [("month", Argument::Text(&month)), ("year", Argument::Text(&year))];
    without_marks(&text_with(language, "month-in-words", &arguments))
}

/// A time from one month to another: March 2019 – May 2019.
pub fn span_in_words(language: Language, first: Date, last: Date) -> String {
    let (from, to) = (month_in_words(language, first), month_in_words(language, last));
    let arguments = [("from", Argument::Text(&from)), ("to", Argument::Text(&to))];
    without_marks(&text_with(language, "span-in-words", &arguments))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_day_is_said_with_its_month_and_no_grouping_of_the_year() {
        assert_eq!(day_in_words(Language::English, date!(2026 - 11 - 02)), "2 November 2026");
    }

    #[test]
    fn a_day_begins_with_a_letter_of_its_own_direction() {
        for language in Language::offered() {
            let day = day_in_words(language, date!(2026 - 11 - 27));
            assert!(day.contains("27") && day.contains("2026"), "{day}");
            assert!(!day.contains(['\u{2068}', '\u{2069}']), "{day:?}");
            let first = day.chars().find(|letter| letter.is_alphabetic());
            let arabic = first.is_some_and(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
            assert_eq!(arabic, language.direction() == "rtl", "{day}");
        }
    }
}
