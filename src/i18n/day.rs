//! Days as people say them: 22 November 2026.

use time::Date;

use super::{Argument, Language, text, text_with};

/// A day in words.
pub fn day_in_words(language: Language, day: Date) -> String {
    let month = text(language, &format!("month-{}", u8::from(day.month())));
    let (number, year) = (day.day().to_string(), day.year().to_string());
    let arguments =
        [("day", Argument::Text(&number)), ("month", Argument::Text(&month)), ("year", Argument::Text(&year))];
    text_with(language, "day-in-words", &arguments)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_day_is_said_with_its_month_and_no_grouping_of_the_year() {
        assert_eq!(day_in_words(Language::English, date!(2026 - 11 - 02)), "2 November 2026");
    }
}
