//! The reporter's own name.

use std::collections::HashSet;
use std::ops::Range;

use super::known::Known;
use super::lists::{CAPITALS, GIVEN_NAMES, MONTHS, OWN_NAME};
use super::text::{Text, bare, joined};

/// Parts of names that are no names.
const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "les", "el", "al", "bin", "bint",
    "ibn", "van", "von", "der", "den", "ter", "ten", "te", "and", "und", "the", "of", "mr", "mrs", "ms", "miss", "mx",
    "dr", "prof", "jr", "sr",
];

/// One letter that Arabic and Hebrew write on to the word: and, in, to, like, from.
const CLITICS: &[char] = &['و', 'ف', 'ب', 'ل', 'ك', 'ו', 'ב', 'ל', 'מ', 'ש', 'ה', 'כ'];

/// One part of a name.
pub(super) struct OwnName {
    pub(super) words: Vec<String>,
    /// A word that many texts have too counts only with a capital, inside a sentence.
    is_common_word: bool,
    /// Endings and letters may be written on to it.
    may_be_inflected: bool,
}

/// The parts of a name that tell who somebody is.
pub(super) fn own_names_of(name: &str, practitioner: &HashSet<String>) -> Vec<OwnName> {
    let text = Text::of(name);
    let mut parts: Vec<Vec<String>> = Vec::new();
    for word in &text.words {
        // Han, kana and the like come as one word each: those that touch are one part.
        match parts.last_mut() {
            Some(part) if word.gap.is_empty() && word.has_no_case() => part.push(word.folded.clone()),
            _ => parts.push(vec![word.folded.clone()]),
        }
    }
    // A given name without the family name before it, in scripts that write one sign a syllable.
    let given: Vec<Vec<String>> = parts
        .iter()
        .filter(|part| part.len() > 2)
        .filter_map(|part| part.get(part.len() - 2..))
        .map(<[_]>::to_vec)
        .collect();
    parts.extend(given);
    parts
        .into_iter()
        .filter(|part| part.len() > 1 || part.iter().all(|word| is_telling(word)))
        .filter(|part| !part.iter().all(|word| practitioner.contains(word)))
        .map(|words| {
            let only = words.first().map(String::as_str).unwrap_or_default();
            OwnName {
                is_common_word: words.len() == 1
                    && (GIVEN_NAMES.has_among_others(only)
                        || MONTHS.has(only)
                        || only.chars().count() < 3 && only.is_ascii()),
                may_be_inflected: words.len() == 1 && !only.is_ascii() && only.chars().count() > 2,
                words,
            }
        })
        .collect()
}

fn is_telling(word: &str) -> bool {
    word.chars().count() > 1 && !PARTICLES.contains(&word) && word.chars().any(char::is_alphabetic)
}

/// `My name is Ruth Miller`, `Kind regards, Ruth`: a name that was told nowhere else.
fn introduced(text: &Text<'_>, index: usize) -> Option<Range<usize>> {
    let word = text.word(index)?;
    let apart = word.follows_closely() || matches!(word.gap.trim(), "," | ":") && !word.gap.contains("\n\n\n");
    let phrase = OWN_NAME.before(text, index).filter(|_| apart)?;
    let name = bare(&word.folded);
    let is_name = if word.has_no_case() {
        phrase > 1 || GIVEN_NAMES.has(name)
    } else {
        word.is_capitalised() && !CAPITALS.has(name) || GIVEN_NAMES.has(name)
    };
    let end = || match text.close(index + 1).filter(|next| word.is_capitalised() && next.is_capitalised()) {
        Some(surname) => surname.at.end,
        None => word.at.end,
    };
    (is_name && word.raw.chars().any(char::is_alphabetic)).then(|| word.at.start..end())
}

/// The reporter's own name, in part or whole.
pub(super) fn own_names(text: &Text<'_>, known: &Known) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, word) in text.words.iter().enumerate() {
        for name in &known.own_names {
            if let Some(end) = name_ends(text, index, name) {
                found.push(word.at.start..end);
            }
        }
    }
    found.extend((0..text.words.len()).filter_map(|index| introduced(text, index)));
    let mut whole: Vec<Range<usize>> = Vec::new();
    for part in joined(found) {
        match whole.last_mut() {
            Some(last)
                if text.raw.get(last.end..part.start).is_some_and(|gap| gap.trim().is_empty() && gap.len() < 4) =>
            {
                last.end = part.end;
            }
            _ => whole.push(part),
        }
    }
    whole
}

fn name_ends(text: &Text<'_>, index: usize, name: &OwnName) -> Option<usize> {
    let first = text.word(index)?;
    if let [only] = name.words.as_slice() {
        let is_it = first.folded == *only
            || bare(&first.folded) == only
            || name.may_be_inflected && is_inflected(&first.folded, only);
        let counts = !name.is_common_word || first.is_capitalised() && !first.begins_sentence();
        return (is_it && counts).then_some(first.at.end);
    }
    let mut end = first.at.end;
    for (offset, part) in name.words.iter().enumerate() {
        let word = text.word(index + offset)?;
        if word.folded != *part || offset > 0 && !word.gap.is_empty() {
            return None;
        }
        end = word.at.end;
    }
    Some(end)
}

/// Whether a word is the name with a letter before it, or with an ending of at most three letters (in Hangul, which is
/// folded into its parts, eight: three syllables of particles).
fn is_inflected(word: &str, name: &str) -> bool {
    let word = word.strip_prefix(CLITICS).filter(|rest| rest.starts_with(name)).unwrap_or(word);
    let stem = name.strip_suffix(['а', 'я', 'о', 'α', 'η', 'σ']).unwrap_or(name);
    let letters = stem.chars().count();
    let most = if name.starts_with(|c| matches!(c, '\u{1100}'..='\u{11ff}')) { 8 } else { 3 };
    // A shorter stem would be the beginning of many words.
    letters > 2 && word.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= most)
}
