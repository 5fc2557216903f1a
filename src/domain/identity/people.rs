//! Names of people who are neither the reporter nor the practitioner.

use std::collections::HashSet;
use std::ops::Range;

use super::known::Known;
use super::lists::{CAPITALS, GIVEN_NAMES, LARGE_PLACES, MONTHS, RELATIONS, STREETS};
use super::practitioner::named_as_practitioner;
use super::text::{Text, Word, bare, joined};

/// Before a name, these say that it is a name.
const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "mx", "frau", "herr", "madame", "monsieur", "senora", "senor"];

/// Family names from books on therapy: nobody's neighbours.
const OF_BOOKS: &[&str] = &["freud", "jung", "rogers", "yalom", "perel", "gottman", "brown", "klein", "winnicott"];

/// How a German word for "my", "your", "his" or "her" begins.
const SOMEBODYS: &[&str] = &["mein", "dein", "sein", "ihr"];

/// Before a name, these say that it is a doctor's.
const DOCTORS: &[&str] = &["dr", "doctor", "prof", "professor"];

/// Which names count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// All but those that the text itself gives the practitioner.
    ButThePractitioners,
    /// All, and those of doctors.
    DoctorsToo,
    /// Only those beside a word for who it is to somebody.
    BesideRelations,
}

/// Names of people who are neither the reporter nor the practitioner. What was found to be something else is none:
/// `taken`, in order and apart.
pub(super) fn others(text: &Text<'_>, known: &Known, taken: &[Range<usize>], names: Names) -> Vec<Range<usize>> {
    let practitioner = if names == Names::DoctorsToo { HashSet::new() } else { named_as_practitioner(text) };
    let is_free = |word: &Word<'_>| {
        let name = bare(&word.folded);
        !known.not_others.contains(name)
            && !known.practitioner.contains(name)
            && !practitioner.contains(name)
            && !known.own_names.iter().any(|own| own.words.iter().any(|part| part == name))
            && !is_taken(taken, word)
            && !CAPITALS.has(name)
            && !MONTHS.has_plainly(name)
            && (!LARGE_PLACES.contains(name) || GIVEN_NAMES.has(name))
    };
    let has_capital_nouns = text.has_capital_nouns();
    let by_themselves = names != Names::BesideRelations;
    let mut found = Vec::new();
    for index in 0..text.words.len() {
        let found_at = named_by_relation(text, index, has_capital_nouns)
            .or_else(|| if by_themselves { named_by_title(text, index, names) } else { None })
            .or_else(|| if by_themselves && !has_capital_nouns { on_the_list(text, index) } else { None });
        let Some(first) = found_at else { continue };
        let Some(word) = text.word(first).filter(|word| is_free(word)) else { continue };
        let next = text.close(first + 1).filter(|next| word.is_capitalised() && next.is_capitalised());
        if next.is_some_and(|next| STREETS.has(&next.folded) || OF_BOOKS.contains(&bare(&next.folded))) {
            continue;
        }
        let surname = next.filter(|next| is_free(next));
        let end = surname.map_or(word.at.start + bare(word.raw).len(), |next| next.at.start + bare(next.raw).len());
        found.push(word.at.start..end);
    }
    joined(found)
}

fn is_taken(taken: &[Range<usize>], word: &Word<'_>) -> bool {
    let before = taken.partition_point(|range| range.start <= word.at.start);
    before.checked_sub(1).and_then(|last| taken.get(last)).is_some_and(|range| range.contains(&word.at.start))
}

/// `my sister Anna`, `a client called Jane`, `my husband, Tom,`: the index of the name.
fn named_by_relation(text: &Text<'_>, index: usize, has_capital_nouns: bool) -> Option<usize> {
    if !RELATIONS.has(&text.word(index)?.folded) {
        return None;
    }
    let mut at = index + 1;
    let mut next = text.word(at)?;
    while matches!(next.folded.as_str(), "called" | "named" | "is") && next.follows_closely() {
        at += 1;
        next = text.word(at)?;
    }
    let name = bare(&next.folded);
    let on_list = GIVEN_NAMES.has(name);
    let apart = matches!(next.gap.trim(), "," | "(" | "-" | "–");
    let is_name =
        if next.has_no_case() { on_list } else { next.is_capitalised() && (on_list || !apart && !has_capital_nouns) };
    (is_name && name.chars().count() > 1 && (next.follows_closely() || apart)).then_some(at)
}

/// `Mrs Patel`, and `Dr Patel` where doctors count.
fn named_by_title(text: &Text<'_>, index: usize, names: Names) -> Option<usize> {
    let title = text.word(index)?;
    let next = text.word(index + 1).filter(|next| matches!(next.gap.trim(), "" | "."))?;
    // German says `meine Frau` for a wife.
    let before = index.checked_sub(1).and_then(|before| text.word(before));
    let is_spouse = before.is_some_and(|before| SOMEBODYS.iter().any(|whose| before.folded.starts_with(whose)));
    let is_title = |words: &[&str]| words.contains(&title.folded.as_str());
    let counts = is_title(TITLES) || names == Names::DoctorsToo && is_title(DOCTORS);
    (counts && !is_spouse && title.is_capitalised() && next.is_capitalised()).then_some(index + 1)
}

/// A name of the list, written as a name.
fn on_the_list(text: &Text<'_>, index: usize) -> Option<usize> {
    let word = text.word(index)?;
    let name = bare(&word.folded);
    let counts = GIVEN_NAMES.has_plainly(name) || GIVEN_NAMES.has_among_others(name) && !word.begins_sentence();
    let goes_on = index > 0 && word.follows_closely() && {
        text.word(index - 1)
            .is_some_and(|before| before.is_capitalised() && !before.begins_sentence() && !is_small_word(before))
    };
    (word.is_capitalised() && counts && !goes_on).then_some(index)
}

fn is_small_word(word: &Word<'_>) -> bool {
    CAPITALS.has(&word.folded) || MONTHS.has(&word.folded)
}
