//! A kept date as it is shown, in one way of writing that is read again to the same interval.

use crate::domain::report::told_date::told_date;
use crate::domain::rough_date::RoughDate;
use crate::i18n::{Language, day_in_words, month_in_words, span_in_words};

/// A kept date in words: "3 March 2019", "March 2019", "March 2019 – May 2019", "2019". What is no date stays as it is.
pub(super) fn in_words(language: Language, kept: &str) -> String {
    match told_date(kept) {
        None => kept.to_owned(),
        Some(RoughDate::Year(first, _)) => format!("{:04}", first.year()),
        Some(RoughDate::Month(first, _)) => month_in_words(language, first),
        Some(RoughDate::Day(day)) => day_in_words(language, day),
        Some(RoughDate::Span(first, last)) => span_in_words(language, first, last),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::Date;
    use time::macros::date;

    use super::*;
    use crate::domain::place::Country;
    use crate::domain::report::told_date::{Reading, date_in_words};

    const TODAY: Date = date!(2026 - 11 - 22);

    #[test]
    fn every_kind_of_date_is_shown_in_words() {
        for (kept, shown) in [
            ("2019", "2019"),
            ("2019-03", "March 2019"),
            ("2019-03-03", "3 March 2019"),
            ("2019-03/2019-05", "March 2019 – May 2019"),
            ("when I was there", "when I was there"),
            ("", ""),
        ] {
            assert_eq!(in_words(Language::English, kept), shown);
        }
    }

    fn kept() -> impl Strategy<Value = RoughDate> {
        let day =
            || (0..(TODAY - date!(1925 - 01 - 01)).whole_days()).prop_map(|ago| TODAY - time::Duration::days(ago));
        prop_oneof![
            day().prop_map(|day| day.year().to_string().parse().unwrap()),
            day().prop_map(|day| RoughDate::between(day, day)),
            day().prop_map(RoughDate::Day),
            (day(), day()).prop_map(|(one, other)| RoughDate::between(one.min(other), one.max(other))),
        ]
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_again_as_what_is_kept(kept in kept(), country in "NZ|US|ES|FR|") {
            let reading = Reading { today: TODAY, country: Country::from_code(&country) };
            for language in Language::offered() {
                let shown = in_words(language, &kept.to_string());
                prop_assert_eq!(date_in_words(&shown, reading), Some(kept), "{}", shown);
                prop_assert_eq!(told_date(&shown), Some(kept), "{}", shown);
            }
            prop_assert_eq!(date_in_words(&kept.to_string(), reading), Some(kept));
        }
    }
}
