//! How old somebody is who reads a page with ease: the Flesch–Kincaid grade of its English, and five.
//!
//! The formula (Kincaid and others, 1975) is for English only. No kept crate for it was found: what is here is a test's help.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::source::{below, read};

/// The age that a page for everybody or for reporters may ask for.
const MOST_OF_PAGE: f64 = 12.0;
/// The age that a single text on it may ask for.
const MOST_OF_TEXT: f64 = 17.0;
/// The age that half of these pages stay under.
const MEDIAN: f64 = 10.0;
/// Words under which a text is a label, of which the formula says nothing.
const LABEL: usize = 8;
/// The sample agreement between an operator and a body: lawyers read it.
const CONTRACT: &str = "agreement-";

/// What the formula counts.
#[derive(Clone, Copy, Default)]
struct Count {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Count {
    fn of(text: &str) -> Self {
        let ends = |sign: char| ['.', '?', ':', ';', '…'].contains(&sign);
        let mut count = Self::default();
        for sentence in text.split_inclusive(ends) {
            let words: Vec<&str> =
                sentence.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
            if !words.is_empty() {
                count.sentences += 1;
                count.words += words.len();
                count.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
            }
        }
        count
    }

    fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The grade of a school in the United States is the age less five.
    fn age(self) -> f64 {
        let [sentences, words, syllables] =
            [self.sentences, self.words, self.syllables].map(|count| f64::from(u32::try_from(count).unwrap()));
        0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5.0
    }
}

/// About how many syllables an English word has: groups of vowels, without those that are silent at its end.
fn syllables(word: &str) -> usize {
    word.split(['-', '–', '/']).map(syllables_of_part).sum::<usize>().max(1)
}

fn syllables_of_part(part: &str) -> usize {
    let word: String = part.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    if word.is_empty() {
        return 0;
    }
    let is_vowel = |letter: char| "aeiouyāēīōū".contains(letter);
    let after = |ending: &str| word.strip_suffix(ending).and_then(|stem| stem.chars().next_back());
    let silent = word.chars().count() > 3
        && (after("es").is_some_and(|letter| !is_vowel(letter) && !"sxzcghl".contains(letter))
            || after("ed").is_some_and(|letter| !is_vowel(letter) && !"td".contains(letter))
            || after("e").is_some_and(|letter| !is_vowel(letter) && letter != 'l'));
    let mut groups = 0;
    let mut inside = false;
    for letter in word.chars() {
        groups += usize::from(is_vowel(letter) && !inside);
        inside = is_vowel(letter);
    }
    // Two that are spoken apart: said in “association”, “period”, “usual”.
    groups += ["iatio", "eriod", "sual", "iet"].iter().filter(|pair| word.contains(*pair)).count();
    (groups - usize::from(silent && groups > 1)).max(1)
}

/// The English texts by their keys, with “it” for whatever is inserted.
fn texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for source in below("locales/en", ".ftl") {
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|_| panic!("{} cannot be read", source.path));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let text = message.value.as_ref().map(said).unwrap_or_default();
                texts.insert(message.id.name.to_owned(), text);
            }
        }
    }
    texts
}

fn said(pattern: &Pattern<&str>) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find(|variant| variant.default).map(|variant| said(&variant.value)).unwrap_or_default()
        }
        PatternElement::Placeable { .. } => "it".to_owned(),
    };
    pattern.elements.iter().map(part).collect()
}

/// A page: its template, whether everybody or reporters see it, and the keys of what it may say.
struct Page {
    template: String,
    is_for_reporters: bool,
    keys: BTreeSet<String>,
}

/// Every view of the source, with the keys that it and its template name.
fn pages(texts: &BTreeMap<String, String>) -> Vec<Page> {
    let mut pages = Vec::new();
    for source in below("src/web", ".rs") {
        for view in source.without_tests().split("const TEMPLATE: &'static str = \"").skip(1) {
            let template = view.split('"').next().unwrap_or_default().to_owned();
            let area = view.split("Area::").nth(1).unwrap_or_default();
            let mut keys = keys_in(source.without_tests(), texts);
            add_template(&template, texts, &mut keys);
            let is_for_reporters = area.starts_with("Public") || area.starts_with("Reporter");
            pages.push(Page { template, is_for_reporters, keys });
        }
    }
    pages
}

fn add_template(name: &str, texts: &BTreeMap<String, String>, keys: &mut BTreeSet<String>) {
    let text = read(&format!("templates/{name}"));
    keys.extend(keys_in(&text, texts));
    for included in text.split("{% include \"").skip(1).filter_map(|rest| rest.split('"').next()) {
        add_template(included, texts, keys);
    }
}

/// What stands in quotes and is a key, or the beginning of some where more is put to it.
fn keys_in(text: &str, texts: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let parts: Vec<&str> = text.split('"').collect();
    for pair in parts.windows(2) {
        let (quoted, after) = (pair[0], pair[1].trim_start());
        if texts.contains_key(quoted) {
            keys.insert(quoted.to_owned());
        } else if quoted.ends_with('-') && quoted.len() > 4 && after.starts_with('~') {
            keys.extend(texts.keys().filter(|key| key.starts_with(quoted)).cloned());
        }
    }
    keys
}

/// The ages of a page's texts, the highest first.
fn ages(page: &Page, texts: &BTreeMap<String, String>) -> Vec<(f64, String)> {
    let counts = page.keys.iter().map(|key| (Count::of(&texts[key]), key));
    let mut ages: Vec<_> =
        counts.filter(|(count, _)| count.words >= LABEL).map(|(count, key)| (count.age(), key.clone())).collect();
    ages.sort_by(|a, b| b.0.total_cmp(&a.0));
    ages
}

#[test]
fn pages_for_reporters_and_for_everybody_are_read_with_ease_by_a_child_of_twelve() {
    let texts = texts();
    let mut all = Vec::new();
    let mut wrong = Vec::new();
    for page in pages(&texts) {
        let counts = page.keys.iter().map(|key| Count::of(&texts[key])).filter(|count| count.words > 3);
        let count = counts.fold(Count::default(), Count::and);
        if count.words == 0 {
            continue;
        }
        let (age, hardest) = (count.age(), ages(&page, &texts));
        if page.is_for_reporters {
            if age > MOST_OF_PAGE {
                wrong.push(format!("{} asks for {age:.1} years; its hardest: {:?}", page.template, hardest.first()));
            }
            let hard = hardest.iter().filter(|(age, key)| *age > MOST_OF_TEXT && !key.starts_with(CONTRACT));
            wrong.extend(hard.map(|(age, key)| format!("{key} asks for {age:.1} years: {}", texts[key])));
        }
        all.push((age, page));
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let who = |page: &Page| if page.is_for_reporters { "reporters, everybody" } else { "desk, operator, joining" };
    for (age, page) in &all {
        println!("{age:>5.1} years  {} ({}; {} texts)", page.template, who(page), page.keys.len());
    }
    let own: Vec<f64> = all.iter().filter(|(_, page)| page.is_for_reporters).map(|(age, _)| *age).collect();
    assert!(own.len() > 30, "only {} pages were read", own.len());
    println!("{:>5.1} years: half of {} pages for reporters and everybody ask for less", own[own.len() / 2], own.len());
    assert!(own[own.len() / 2] < MEDIAN);
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_formula_says_what_its_authors_say() {
    for (word, count) in [
        ("therapist", 3),
        ("report", 2),
        ("words", 1),
        ("here", 1),
        ("nobody", 3),
        ("people", 2),
        ("happened", 2),
        ("decided", 3),
        ("messages", 3),
        ("association", 5),
        ("read", 1),
        ("free-of-charge", 3),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
    // Six words of one syllable: 0.39 · 6 + 11.8 · 1 − 15.59 = −1.45, the grade below the first.
    assert!((Count::of("The cat sat on the mat.").age() - 5.0 + 1.45).abs() < 0.01);
}
