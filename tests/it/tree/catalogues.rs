//! Each catalogue is whole: the same keys as English with the same things to insert, read by Fluent's own parser.

use std::collections::{BTreeMap, BTreeSet};

use candour::i18n::{Language, WITH_ORIGINAL, directory_keys};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::source::{below, read};

/// A text of a catalogue.
#[derive(Default)]
struct Text {
    /// The file that it stands in.
    file: String,
    /// What is inserted.
    variables: BTreeSet<String>,
    /// The plural categories that it tells apart.
    categories: BTreeSet<String>,
}

/// The texts of a language by their keys. Whatever Fluent cannot read, or reads twice, is a fault.
fn catalogue(tag: &str) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for source in below(&format!("locales/{tag}"), ".ftl") {
        let file = source.path.rsplit('/').next().unwrap_or_default().to_owned();
        let resource = parser::parse(source.text.as_str());
        let resource = resource.unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", source.path));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    assert!(message.attributes.is_empty(), "{}: {} has attributes", source.path, message.id.name);
                    let mut text = Text { file: file.clone(), ..Text::default() };
                    let pattern =
                        message.value.unwrap_or_else(|| panic!("{}: {} is empty", source.path, message.id.name));
                    text.read(&pattern);
                    let before = texts.insert(message.id.name.to_owned(), text);
                    assert!(before.is_none(), "{}: {} again", source.path, message.id.name);
                }
                Entry::Junk { content } => panic!("{}: {content}", source.path),
                Entry::Term(term) => panic!("{}: {} is a term", source.path, term.id.name),
                _ => {}
            }
        }
    }
    texts
}

impl Text {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        self.categories.insert(name.to_owned());
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.read_inline(argument));
            }
            _ => {}
        }
    }
}

/// Every folder of `locales/`.
fn tags() -> BTreeSet<String> {
    let folders = std::fs::read_dir(super::source::root().join("locales")).unwrap();
    folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_folder_is_a_language_of_the_program() {
    let known: BTreeSet<String> = Language::ALL.iter().map(|language| language.tag().to_owned()).collect();
    assert!(tags().is_subset(&known), "{:?}", tags());
    let offered: BTreeSet<String> = Language::offered().map(|language| language.tag().to_owned()).collect();
    assert_eq!(offered, tags(), "a catalogue without a name is not offered");
}

#[test]
fn every_language_has_every_key_and_inserts_the_same() {
    let english = catalogue("en");
    let mut wrong = Vec::new();
    for tag in tags().iter().filter(|tag| *tag != "en") {
        let own = catalogue(tag);
        // The words of the directory's own files are English there; a reviewer signs where there is something to review.
        let more: BTreeSet<&str> = directory_keys().chain(["catalogue-reviewer"]).collect();
        let keys = own.keys().filter(|key| !english.contains_key(*key) && !more.contains(key.as_str()));
        wrong.extend(keys.map(|key| format!("{tag}: {key} is not in English")));
        let names = directory_keys().filter(|key| !own.contains_key(*key));
        wrong.extend(names.map(|key| format!("{tag}: {key}, of the directory, is missing")));
        for (key, text) in &english {
            match own.get(key) {
                None => wrong.push(format!("{tag}: {key} is missing")),
                Some(other) if other.file != text.file => wrong.push(format!("{tag}: {key} stands in {}", other.file)),
                Some(other) if other.variables != text.variables => {
                    wrong.push(format!("{tag}: {key} inserts {:?}, not {:?}", other.variables, text.variables));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The plural categories of each language (CLDR 48, cardinal). Whoever tells apart one that a language has not, wrote it for another.
#[test]
fn each_language_tells_apart_the_numbers_that_it_has_words_for() {
    let has: &[(&str, &[&str])] = &[
        ("en", &["one", "other"]),
        ("mi", &["other"]),
        ("es", &["one", "many", "other"]),
        ("fr", &["one", "many", "other"]),
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ];
    let all = ["zero", "one", "two", "few", "many", "other"];
    for (tag, categories) in has.iter().filter(|(tag, _)| tags().contains(*tag)) {
        for (key, text) in catalogue(tag) {
            let told = text.categories.iter().map(String::as_str).filter(|name| all.contains(name));
            let strange: Vec<_> = told.filter(|name| !categories.contains(name)).collect();
            assert!(strange.is_empty(), "{tag}: {key} tells {strange:?} apart");
        }
    }
}

fn stands_with_its_original(key: &str) -> bool {
    let fits = |pattern: &str| match pattern.strip_suffix('*') {
        Some(start) => key.starts_with(start),
        None => pattern == key,
    };
    WITH_ORIGINAL.iter().any(|pattern| fits(pattern))
}

#[test]
fn what_must_not_be_misunderstood_is_said_with_its_original_wherever_it_is_said() {
    let english = catalogue("en");
    for pattern in WITH_ORIGINAL {
        let start = pattern.trim_end_matches('*');
        assert!(english.keys().any(|key| key.starts_with(start)), "no key is {pattern}");
    }
    let mut wrong = Vec::new();
    let mut look = |path: &str, text: &str, start: &str| {
        for (at, _) in text.match_indices(start) {
            let before = text[..at].chars().next_back();
            let key = text[at + start.len()..].split('"').next().unwrap_or_default();
            if !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') && stands_with_its_original(key)
            {
                wrong.push(format!("{path}: {key}"));
            }
        }
    };
    for source in below("templates", ".html") {
        look(&source.path, &source.text, "t(key=\"");
    }
    for source in below("src/web", ".rs") {
        for start in ["t(\"", "text(visit.language, \"", "text_with(visit.language, \""] {
            look(&source.path, source.without_tests(), start);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(read("templates/web/components.html").contains("lang=\"en\" dir=\"ltr\">{{ text.original }}"));
}
