//! Every word the program says, from `locales/<lang>/*.ftl`, and the template function `t` that fetches it.
//!
//! A text that a catalogue lacks is given in English, and logged: the tests compare the catalogues key by key so that it does
//! not happen.

mod day;
mod directory;
mod language;
mod list;
mod original;
mod template;

pub use day::{day_in_words, month_in_words, span_in_words};
pub use directory::{directory_keys, directory_words, snapshot_words, stays_english};
pub use language::Language;
pub use list::listed;
pub use original::{Said, WITH_ORIGINAL, said};
pub use template::{TemplateBoth, TemplateText};

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{langid, static_loader};

static_loader! {
    static CATALOGUE = {
        locales: "./locales",
        fallback_language: "en",
        // What is inserted is isolated (UAX #9), so that a name in another script does not turn a sentence around.
        // English texts do without: its mails go to old programs that show the marks as boxes.
        customise: |bundle| bundle.set_use_isolating(!bundle.locales.contains(&langid!("en"))),
    };
}

/// What is put into a text: a word or a number, so that plural rules work.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// Any text.
    Text(&'a str),
    /// A whole number.
    Number(i64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

type Arguments<'a> = HashMap<Cow<'static, str>, FluentValue<'a>>;

/// The text under `key`. A missing key gives the key itself, and is logged: a test keeps that from happening.
pub fn text(language: Language, key: &str) -> String {
    text_with(language, key, &[])
}

/// The text under `key` in English.
pub fn english(key: &str) -> String {
    text(Language::English, key)
}

/// The text under `key` with its arguments filled in.
pub fn text_with(language: Language, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
    let arguments: Arguments<'_> = arguments
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Argument::Text(text) => FluentValue::from(*text),
                Argument::Number(number) => FluentValue::from(*number),
            };
            (Cow::Borrowed(*name), value)
        })
        .collect();
    lookup(language, key, &arguments).unwrap_or_else(|| key.to_owned())
}

/// A text without the marks that isolate what was inserted (U+2068 and U+2069): for where they do harm.
pub fn without_marks(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Whether the catalogue has this key.
pub fn has(language: Language, key: &str) -> bool {
    own_text(language, key, None).or_else(|| own_text(Language::English, key, None)).is_some()
}

/// The text in this language, else in English. `None`, and an error in the log, where neither has it.
fn lookup(language: Language, key: &str, arguments: &Arguments<'_>) -> Option<String> {
    let own = own_text(language, key, Some(arguments));
    if own.is_none() {
        tracing::error!(key, language = language.tag(), "a text is missing from a catalogue");
    }
    own.or_else(|| own_text(Language::English, key, Some(arguments)))
}

/// The text in this language's own catalogue.
fn own_text(language: Language, key: &str, arguments: Option<&Arguments<'_>>) -> Option<String> {
    CATALOGUE.lookup_single_language(language.identifier(), key, arguments).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words for each of these numbers.
    fn counted(language: Language, numbers: &[i64]) -> Vec<String> {
        let words = |number: &i64| {
            let said = text_with(language, "time-left-days", &[("count", Argument::Number(*number))]);
            without_marks(&said).replace(&number.to_string(), "#")
        };
        numbers.iter().map(words).collect()
    }

    #[test]
    fn numbers_have_the_words_that_each_language_has_for_them() {
        for language in Language::offered() {
            let [one, many] = &counted(language, &[1, 5])[..] else { panic!("two") };
            assert_ne!(one, many, "{}", language.tag());
            for text in counted(language, &[0, 1, 2, 3, 11, 100]) {
                assert!(!text.is_empty() && !text.contains('{'), "{text}");
            }
        }
    }

    #[test]
    fn arabic_has_words_of_its_own_for_two_for_a_few_and_for_many() {
        if Language::of_tag("ar").is_some() {
            let mut words = counted(Language::Arabic, &[1, 2, 3, 11]);
            words.sort();
            words.dedup();
            assert_eq!(words.len(), 4, "{words:?}");
        }
    }

    #[test]
    fn what_is_inserted_is_isolated_but_not_in_english() {
        let contact = [("contact", Argument::Text("+64 4 000 0000"))];
        assert!(!text_with(Language::English, "frame-contact", &contact).contains('\u{2068}'));
        for language in Language::offered().filter(|language| *language != Language::English) {
            let said = text_with(language, "frame-contact", &contact);
            assert!(said.contains("\u{2068}+64 4 000 0000\u{2069}"), "{said}");
        }
    }

    #[test]
    fn a_text_that_nobody_wrote_is_its_key() {
        for language in Language::ALL {
            assert_eq!(text(language, "no-such-key"), "no-such-key");
            assert!(!has(language, "no-such-key"));
        }
    }
}
