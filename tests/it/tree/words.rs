//! Every word that a page, a mail or the domain asks for is in the catalogue.

use std::collections::BTreeSet;

use super::source::{Source, below};

/// Vocabularies that no page shows by these keys: they steer routing and delivery, and pages say what follows from them.
const NEVER_SHOWN: &[&str] = &[
    "allied-kind",
    "anonymous-basis",
    "delivery-pref",
    "discovered-by",
    "dispatch-kind",
    "dispatch-state",
    "third-party",
    "whichever",
];

/// The keys of a catalogue's files, as they are written: asking the catalogue itself would want arguments for some.
fn keys_of(folder: &str) -> BTreeSet<String> {
    let files = below(folder, ".ftl");
    let lines = files.iter().flat_map(|file| file.text.lines());
    let messages = lines.filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
    messages.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
}

/// What stands in double quotes right after each `start`.
fn quoted_after<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    text.match_indices(start)
        .filter_map(|(at, _)| text[at + start.len()..].split_once('"').map(|(word, _)| word))
        .collect()
}

/// Keys written out in full; keys that are put together (`"queue-" ~ kind`) are proved by rendering every sample.
fn keys_of_template(source: &Source) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (at, start) in source.text.match_indices("key=\"") {
        let rest = &source.text[at + start.len()..];
        if let Some((key, after)) = rest.split_once('"')
            && !after.trim_start().starts_with('~')
        {
            keys.insert(key.to_owned());
        }
    }
    keys
}

#[test]
fn every_key_of_a_template_has_words() {
    let (words, mut missing) = (keys_of("locales/en"), Vec::new());
    for source in below("templates", ".html") {
        missing.extend(
            keys_of_template(&source)
                .into_iter()
                .filter(|key| !words.contains(key.as_str()))
                .map(|key| format!("{}: {key}", source.path)),
        );
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_key_that_code_names_has_words() {
    let starts = [
        ".t(\"",
        "i18n::text(visit.language, \"",
        "i18n::text(self.language, \"",
        "text(language, \"",
        "text_with(language, \"",
        "const TITLE: &'static str = \"",
        "tells_reporter: \"",
    ];
    let (words, mut missing) = (keys_of("locales/en"), Vec::new());
    for source in below("src", ".rs").iter().filter(|source| source.path != "src/i18n/mod.rs") {
        for key in starts.iter().flat_map(|start| quoted_after(source.without_tests(), start)) {
            if !words.contains(key) {
                missing.push(format!("{}: {key}", source.path));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_code_of_the_domain_has_words() {
    let (words, mut missing) = (keys_of("locales/en"), Vec::new());
    for source in below("src/domain", ".rs") {
        for block in source.text.split("\ncodes! {").skip(1) {
            let block = block.split("\n}").next().unwrap_or_default();
            let Some(prefix) = quoted_after(block, " as \"").first().copied() else { continue };
            if NEVER_SHOWN.contains(&prefix) {
                continue;
            }
            let keys = quoted_after(block, " = \"").into_iter().map(|code| format!("{prefix}-{code}"));
            missing.extend(keys.filter(|key| !words.contains(key.as_str())));
        }
        for function in source.text.split("fn key(self) -> &'static str {").skip(1) {
            let body = function.split("\n    }").next().unwrap_or_default();
            missing
                .extend(quoted_after(body, "=> \"").into_iter().filter(|key| !words.contains(*key)).map(str::to_owned));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_key_is_written_twice() {
    let mut seen = BTreeSet::new();
    for file in below("locales/en", ".ftl") {
        for line in file.text.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase())) {
            if let Some((key, _)) = line.split_once(" =") {
                assert!(seen.insert(key.to_owned()), "{}: {key} again", file.path);
            }
        }
    }
}

#[test]
fn public_words_keep_to_the_voice() {
    let mut wrong = Vec::new();
    for file in below("locales/en", ".ftl") {
        for (number, line) in (1..).zip(file.text.lines()).filter(|(_, line)| !line.starts_with('#')) {
            let lower = line.to_lowercase();
            for word in ["allege", "victim", "perpetrator", "accuse", "please note", "!"] {
                if lower.contains(word) {
                    wrong.push(format!("{}:{number}: `{word}`", file.path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
