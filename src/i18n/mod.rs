//! Every word the program says, from `locales/<lang>/*.ftl`, and the template function `t` that fetches it.

mod day;

pub use day::day_in_words;

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, static_loader};
use rocket_dyn_templates::tera;
use serde_json::Value;

static_loader! {
    static CATALOGUE = {
        locales: "./locales",
        fallback_language: "en",
        // English needs no isolation marks around what is inserted, and old mail programs show them as boxes.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A language that has a catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
}

impl Language {
    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// `ltr` or `rtl`, as HTML's `dir` wants it.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English => "ltr",
        }
    }

    fn identifier(self) -> &'static LanguageIdentifier {
        static ENGLISH: LanguageIdentifier = fluent_templates::langid!("en");
        match self {
            Self::English => &ENGLISH,
        }
    }
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

/// The text under `key`. A missing key gives the key itself, and is logged: a test keeps that from happening.
pub fn text(language: Language, key: &str) -> String {
    text_with(language, key, &[])
}

/// The text under `key` in English, in which bodies work.
pub fn english(key: &str) -> String {
    text(Language::English, key)
}

/// The text under `key` with its arguments filled in.
pub fn text_with(language: Language, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
    lookup(language, key, arguments).unwrap_or_else(|| {
        tracing::error!(key, "a text is missing from the catalogue");
        key.to_owned()
    })
}

/// Whether the catalogue has this key.
pub fn has(language: Language, key: &str) -> bool {
    CATALOGUE.try_lookup(language.identifier(), key).is_some()
}

fn lookup(language: Language, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
    if arguments.is_empty() {
        return CATALOGUE.try_lookup(language.identifier(), key);
    }
    let arguments: HashMap<Cow<'static, str>, FluentValue<'_>> = arguments
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Argument::Text(text) => FluentValue::from(*text),
                Argument::Number(number) => FluentValue::from(*number),
            };
            (Cow::Borrowed(*name), value)
        })
        .collect();
    CATALOGUE.try_lookup_with_args(language.identifier(), key, &arguments)
}

/// The function `t(key="…", name=value)` of all templates. A missing key or argument type stops the rendering.
pub struct TemplateText;

impl tera::Function for TemplateText {
    fn call(&self, arguments: &HashMap<String, Value>) -> tera::Result<Value> {
        let key = arguments.get("key").and_then(Value::as_str).ok_or_else(|| tera::Error::msg("t() needs a key"))?;
        let mut given: HashMap<Cow<'static, str>, FluentValue<'_>> = HashMap::new();
        for (name, value) in arguments.iter().filter(|(name, _)| *name != "key") {
            let value = match value {
                Value::String(text) => FluentValue::from(text.as_str()),
                Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
                _ => return Err(tera::Error::msg(format!("t(key={key}): {name} is neither text nor number"))),
            };
            given.insert(Cow::Owned(name.replace('_', "-")), value);
        }
        CATALOGUE
            .try_lookup_with_args(Language::English.identifier(), key, &given)
            .map(Value::String)
            .ok_or_else(|| tera::Error::msg(format!("no text under the key {key}")))
    }
}
