//! The words of the directory's own files in other languages: kinds of violation, the guide, professions.
//!
//! The files are in English. A catalogue has the words of the shipped files under keys that [`KEYS`] knows; what an operator
//! wrote in their place is given as they wrote it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Language, day_in_words, month_in_words, own_text, span_in_words, text};
use crate::domain::directory::{Directory, SHIPPED};
use crate::domain::report::Words;

/// The shipped English words, and the key under which other catalogues have each.
static KEYS: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| Directory::parse(SHIPPED).map(|directory| keys(&directory)).unwrap_or_default());

/// Words of the directory in a language; English where its catalogue lacks them, or where they are not those shipped.
pub fn directory_words(language: Language, english: &str) -> String {
    translated(language, english).unwrap_or_else(|| english.to_owned())
}

/// Whether words of the directory are not in this language, and so shown in English.
pub fn stays_english(language: Language, english: &str) -> bool {
    language != Language::English && translated(language, english).is_none()
}

fn translated(language: Language, english: &str) -> Option<String> {
    if language == Language::English {
        return None;
    }
    own_text(language, KEYS.get(english)?, None)
}

/// Every key that a catalogue has for the shipped files.
pub fn directory_keys() -> impl Iterator<Item = &'static str> {
    KEYS.values().map(String::as_str)
}

/// The words that a snapshot is composed from.
pub fn snapshot_words(language: Language) -> Words {
    macro_rules! words {
        ($($named:ident),*) => {
            match language {
                $(Language::$named => Words {
                    text: |key| text(Language::$named, key),
                    label: |english| directory_words(Language::$named, english),
                    day: |day| day_in_words(Language::$named, day),
                    month: |day| month_in_words(Language::$named, day),
                    span: |from, to| span_in_words(Language::$named, from, to),
                },)*
            }
        };
    }
    words!(English, Maori, Spanish, French, Arabic)
}

/// The key of each text of a directory that people see.
fn keys(directory: &Directory) -> HashMap<String, String> {
    let mut keys = HashMap::new();
    let taxonomy = directory.taxonomy();
    let mut put = |english: &str, key: String| {
        keys.entry(english.to_owned()).or_insert(key);
    };
    for severity in taxonomy.severities() {
        put(&severity.label, format!("severity-{}", severity.id));
        put(&severity.triage_target, format!("severity-{}-target", severity.id));
    }
    for group in taxonomy.groups() {
        put(&group.label, format!("group-{}", group.id));
    }
    for kind in taxonomy.violations() {
        let key = format!("violation-{}", kind.id);
        put(&kind.description, format!("{key}-meaning"));
        if let Some(question) = &kind.question {
            put(question, format!("{key}-question"));
        }
        for (number, example) in (1..).zip(&kind.examples) {
            put(example, format!("{key}-example-{number}"));
        }
        put(&kind.label, key);
    }
    for (number, entry) in (1..).zip(taxonomy.guide_does()) {
        put(&entry.text, format!("guide-does-{number}"));
    }
    for (number, entry) in (1..).zip(taxonomy.guide_does_not()) {
        put(&entry.text, format!("guide-does-not-{number}"));
    }
    for (number, entry) in (1..).zip(taxonomy.red_flags()) {
        put(&entry.text, format!("red-flag-{number}"));
    }
    for (number, entry) in (1..).zip(taxonomy.grey_areas()) {
        put(&entry.question, format!("grey-area-{number}-question"));
        put(&entry.answer, format!("grey-area-{number}-answer"));
    }
    for profession in directory.professions() {
        put(&profession.label, format!("profession-{}", profession.id));
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_words_of_the_shipped_directory() {
        let mut missing = Vec::new();
        for language in Language::offered().filter(|language| *language != Language::English) {
            let lacks = |key: &&str| own_text(language, key, None).is_none();
            missing.extend(directory_keys().filter(lacks).map(|key| format!("{}: {key}", language.tag())));
        }
        missing.sort();
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }

    #[test]
    fn english_is_that_of_the_file_and_an_operators_own_words_stay_as_they_are() {
        assert_eq!(directory_words(Language::English, "Unwanted touch"), "Unwanted touch");
        assert!(directory_keys().any(|key| key == "violation-touch_without_consent"));
        for language in Language::ALL {
            assert_eq!(directory_words(language, "Something of our own"), "Something of our own");
            assert_eq!(stays_english(language, "Something of our own"), language != Language::English);
        }
    }
}
