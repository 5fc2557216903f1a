//! The plain lists beside these files. Where each comes from, and its licence, is said at its head.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::text::{Text, fold};

/// Entries of a list: whole words, and beginnings and endings of words.
#[derive(Default)]
pub(super) struct List {
    whole: HashSet<String>,
    beginnings: Vec<String>,
    endings: Vec<String>,
}

impl List {
    fn of(text: &str) -> Self {
        let mut list = Self::default();
        for entry in lines(text).flat_map(str::split_whitespace) {
            if let Some(beginning) = entry.strip_suffix('*') {
                list.beginnings.push(fold(beginning));
            } else if let Some(ending) = entry.strip_prefix('*') {
                list.endings.push(fold(ending));
            } else {
                list.whole.insert(fold(entry));
            }
        }
        list
    }

    /// Whether a folded word is on it.
    pub(super) fn has(&self, folded: &str) -> bool {
        self.whole.contains(folded)
            || self.beginnings.iter().any(|beginning| folded.starts_with(beginning.as_str()))
            || self.endings.iter().any(|ending| folded.len() > ending.len() && folded.ends_with(ending.as_str()))
    }
}

/// Folded entries, and those after `~`: words that mean something else too.
pub(super) struct Marked {
    plain: HashSet<&'static str>,
    other_words_too: HashSet<&'static str>,
}

impl Marked {
    fn of(text: &'static str) -> Self {
        let (marked, plain): (Vec<&str>, Vec<&str>) = lines(text).partition(|line| line.starts_with('~'));
        let other_words_too = marked.into_iter().map(|line| line.trim_start_matches('~')).collect();
        Self { plain: plain.into_iter().collect(), other_words_too }
    }

    /// Whether a folded word is on it and hardly means anything else.
    pub(super) fn has_plainly(&self, folded: &str) -> bool {
        self.plain.contains(folded)
    }

    /// Whether a folded word is on it, but means something else too.
    pub(super) fn has_among_others(&self, folded: &str) -> bool {
        self.other_words_too.contains(folded)
    }

    /// Whether a folded word is on it at all.
    pub(super) fn has(&self, folded: &str) -> bool {
        self.has_plainly(folded) || self.has_among_others(folded)
    }
}

/// Phrases, folded, word by word; the longest first.
pub(super) struct Phrases(Vec<Vec<String>>);

impl Phrases {
    fn of(text: &str) -> Self {
        let mut phrases: Vec<Vec<String>> =
            lines(text).map(|line| line.split_whitespace().map(fold).collect()).collect();
        phrases.sort_by_key(|words| std::cmp::Reverse(words.len()));
        Self(phrases)
    }

    /// How many words the longest phrase has that stands right before the word at an index.
    pub(super) fn before(&self, text: &Text<'_>, index: usize) -> Option<usize> {
        let stands = |words: &&Vec<String>| {
            let Some(start) = index.checked_sub(words.len()) else { return false };
            (start + 1..index).all(|at| text.close(at).is_some())
                && words.iter().enumerate().all(|(at, word)| text.word(start + at).is_some_and(|it| it.folded == *word))
        };
        self.0.iter().find(stands).map(Vec::len)
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// Given names.
pub(super) static GIVEN_NAMES: LazyLock<Marked> = LazyLock::new(|| Marked::of(include_str!("given_names.txt")));
/// Names of months.
pub(super) static MONTHS: LazyLock<Marked> = LazyLock::new(|| Marked::of(include_str!("months.txt")));
/// Cities, regions and countries too large to tell who somebody is.
pub(super) static LARGE_PLACES: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("large_places.txt")).collect());
/// Capitalised words that are neither a person nor a place.
pub(super) static CAPITALS: LazyLock<List> = LazyLock::new(|| List::of(include_str!("capitals.txt")));
/// Numbers from two upwards.
pub(super) static NUMBERS: LazyLock<List> = LazyLock::new(|| List::of(include_str!("numbers.txt")));
/// What a meeting with a practitioner is called.
pub(super) static SESSIONS: LazyLock<List> = LazyLock::new(|| List::of(include_str!("sessions.txt")));
/// Who somebody is to somebody.
pub(super) static RELATIONS: LazyLock<List> = LazyLock::new(|| List::of(include_str!("relations.txt")));
/// What a practitioner is called, and where they work.
pub(super) static PROFESSIONS: LazyLock<List> = LazyLock::new(|| List::of(include_str!("professions.txt")));
/// The last word of a street's or small place's name.
pub(super) static STREETS: LazyLock<List> = LazyLock::new(|| List::of(include_str!("streets.txt")));
/// What stands before a home.
pub(super) static HOMES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(include_str!("homes.txt")));
/// What stands before one's own name.
pub(super) static OWN_NAME: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(include_str!("own_name.txt")));
