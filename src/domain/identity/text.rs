//! A text as words, each also folded: without case, accents and marks, so that Māori, MAORI and maori are one.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

pub(super) use crate::domain::fold::fold;

/// Characters of the text that are shown beside what was found.
const AROUND: usize = 28;

/// A word of a text.
pub(super) struct Word<'a> {
    /// Its place, in bytes.
    pub(super) at: Range<usize>,
    /// As it was written.
    pub(super) raw: &'a str,
    /// Folded.
    pub(super) folded: String,
    /// What stands between it and the word before.
    pub(super) gap: &'a str,
}

impl Word<'_> {
    /// Whether it is written as names are in scripts that have capitals: the first letter great, not all of them.
    pub(super) fn is_capitalised(&self) -> bool {
        let mut letters = self.raw.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    }

    /// Whether its script knows no capitals.
    pub(super) fn has_no_case(&self) -> bool {
        self.raw.chars().all(|c| !c.is_uppercase() && !c.is_lowercase())
    }

    /// Whether a sentence, a line or an item of a list begins with it.
    pub(super) fn begins_sentence(&self) -> bool {
        self.at.start == 0
            || self.gap.chars().any(|c| matches!(c, '.' | '!' | '?' | '\n' | ':' | '؟' | '।' | '…' | '•' | '"' | '“'))
            || self.gap.contains(" - ")
            || self.gap.is_empty()
    }

    /// Whether only spaces (and a hyphen) stand before it.
    pub(super) fn follows_closely(&self) -> bool {
        self.gap.len() <= 3 && self.gap.chars().all(|c| c.is_whitespace() && c != '\n' || c == '-')
    }
}

/// A text and its words.
pub(super) struct Text<'a> {
    /// As it was written.
    pub(super) raw: &'a str,
    /// Its words, by UAX #29.
    pub(super) words: Vec<Word<'a>>,
}

impl<'a> Text<'a> {
    /// Of what was written.
    pub(super) fn of(raw: &'a str) -> Self {
        let mut end = 0;
        let words = raw
            .unicode_word_indices()
            .map(|(start, word)| {
                let gap = raw.get(end..start).unwrap_or_default();
                end = start + word.len();
                Word { at: start..end, raw: word, folded: fold(word), gap }
            })
            .collect();
        Self { raw, words }
    }

    /// The word at an index.
    pub(super) fn word(&self, index: usize) -> Option<&Word<'a>> {
        self.words.get(index)
    }

    /// The word at an index, if it follows the one before closely.
    pub(super) fn close(&self, index: usize) -> Option<&Word<'a>> {
        self.word(index).filter(|word| word.follows_closely())
    }

    /// Whether it reads like German, where every noun has a capital.
    pub(super) fn has_capital_nouns(&self) -> bool {
        const COMMON: [&str; 6] = ["und", "ich", "nicht", "sie", "der", "mich"];
        COMMON.iter().filter(|common| self.words.iter().any(|word| word.folded == **common)).count() >= 2
    }
}

/// Without the English genitive.
pub(super) fn bare(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// The text just before and just after a place in it, cut where a word begins or ends.
pub(super) fn around<'a>(text: &'a str, at: &Range<usize>) -> (&'a str, &'a str) {
    let before = text.get(..at.start).unwrap_or_default();
    let from = before.char_indices().rev().take(AROUND).last().map_or(0, |(index, _)| index);
    let mut near = before.get(from..).unwrap_or_default();
    if from > 0 {
        near = near.split_once(char::is_whitespace).map_or(near, |(_, rest)| rest);
    }
    let after = text.get(at.end..).unwrap_or_default();
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(index, _)| index);
    let mut next = after.get(..to).unwrap_or_default();
    if to < after.len() {
        next = next.rsplit_once(char::is_whitespace).map_or(next, |(rest, _)| rest);
    }
    (near, next)
}

/// Ranges in order, those that touch made one.
pub(super) fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut out: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match out.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => out.push(range),
        }
    }
    out
}
