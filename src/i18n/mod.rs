//! Every word the program says, from `locales/<lang>/*.ftl`, and the template function `t` that fetches it.
//!
//! A text that a catalogue lacks is given in English, and logged: the tests compare the catalogues key by key so that it does
//! not happen.

mod day;
mod directory;
mod language;
mod original;
mod template;

pub use day::day_in_words;
pub use directory::{directory_keys, directory_words, snapshot_words, stays_english};
pub use language::Language;
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
