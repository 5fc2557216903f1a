//! Small places: streets, and where somebody lives, works or learns.

use std::ops::Range;

use super::known::Known;
use super::lists::{CAPITALS, GIVEN_NAMES, HOMES, LARGE_PLACES, MONTHS, PROFESSIONS, RELATIONS, STREETS};
use super::text::{Text, bare, joined};

/// How many words of a name are looked at.
const LONGEST: usize = 4;

/// Words that say whose place it is, before it: going to somebody.
const WENT: &[&str] = &["him", "her", "them", "saw", "see", "seeing", "attended"];

/// Where the practitioner works, unless it is the reporter's own.
const WORKPLACES: &[&str] = &["office", "clinic", "practice", "studio"];

/// Small places that are not the practitioner's.
pub(super) fn small_places(text: &Text<'_>, known: &Known) -> Vec<Range<usize>> {
    let has_capital_nouns = text.has_capital_nouns();
    let mut found = Vec::new();
    let mut index = 0;
    while index < text.words.len() {
        let street = street_at(text, index);
        let place = street.or_else(|| after_home(text, index, has_capital_nouns));
        match place {
            Some(last) => {
                if !is_known(text, index, last, known) && !is_the_practitioners(text, index) {
                    found.extend(span(text, index, last));
                }
                index = last + 1;
            }
            None => index += 1,
        }
    }
    joined(found)
}

fn span(text: &Text<'_>, first: usize, last: usize) -> Option<Range<usize>> {
    let mut start = text.word(first)?.at.start;
    // The number of the house.
    let number = first.checked_sub(1).and_then(|before| text.word(before));
    let is_street = STREETS.has(&text.word(last)?.folded);
    if let Some(number) = number.filter(|number| is_street && number.folded.starts_with(|c: char| c.is_ascii_digit()))
        && text.word(first)?.follows_closely()
    {
        start = number.at.start;
    }
    let word = text.word(last)?;
    let raw = bare(word.raw);
    Some(start..word.at.start + raw.len())
}

/// `Cuba St`, `Hutt Valley High School`, `Lindenstraße`: the index of the last word.
fn street_at(text: &Text<'_>, index: usize) -> Option<usize> {
    let first = text.word(index)?;
    if !first.is_capitalised() || CAPITALS.has(&first.folded) {
        return None;
    }
    if STREETS.has(&first.folded) {
        // A street in one word; the words of several need one before them.
        let in_one = ["strasse", "straße", "gasse", "platz", "straat", "weg"];
        return (in_one.iter().any(|ending| first.folded.ends_with(ending)) && first.folded.chars().count() > 6)
            .then_some(index);
    }
    (index + 1..=index + LONGEST)
        .map_while(|at| text.close(at).filter(|next| next.is_capitalised()).map(|next| (at, next)))
        .filter(|(_, next)| STREETS.has(&next.folded))
        .last()
        .map(|(at, _)| at)
}

/// A place by the words before it: `I live in Ōtaki`. The index of the last word.
fn after_home(text: &Text<'_>, index: usize, has_capital_nouns: bool) -> Option<usize> {
    let first = text.word(index)?;
    let phrase = HOMES.before(text, index).filter(|_| first.follows_closely())?;
    if first.has_no_case() {
        // Without capitals a place is known only by whole phrases.
        return (phrase > 1 && first.raw.chars().any(char::is_alphabetic)).then_some(index);
    }
    if !first.is_capitalised() || CAPITALS.has(&first.folded) || MONTHS.has(&first.folded) {
        return None;
    }
    if phrase == 1 && (has_capital_nouns || GIVEN_NAMES.has(&first.folded)) {
        return None;
    }
    let mut last = index;
    while last + 1 < index + LONGEST
        && text.close(last + 1).is_some_and(|next| next.is_capitalised() && !CAPITALS.has(&next.folded))
    {
        last += 1;
    }
    Some(last)
}

/// Whether it is large, or told already: the place told, a body, the practitioner's.
fn is_known(text: &Text<'_>, first: usize, last: usize, known: &Known) -> bool {
    let words: Vec<&str> = (first..=last).filter_map(|at| text.word(at)).map(|word| bare(&word.folded)).collect();
    let is_large = |words: &[&str]| LARGE_PLACES.contains(words.join(" ").as_str());
    let is_street = words.last().is_some_and(|word| words.len() > 1 && STREETS.has(word));
    if !is_street && (1..=words.len()).any(|count| words.get(..count).is_some_and(is_large)) {
        return true;
    }
    words.iter().filter(|word| !STREETS.has(word)).all(|word| known.not_others.contains(*word))
}

/// Whether the words before it say that it is where the practitioner is.
fn is_the_practitioners(text: &Text<'_>, index: usize) -> bool {
    let mut at = index;
    for _ in 0..5 {
        let (Some(word), Some(before)) = (text.word(at), at.checked_sub(1)) else { return false };
        if word.gap.contains(['.', '!', '?', '\n', ';']) {
            return false;
        }
        let Some(other) = text.word(before) else { return false };
        if matches!(other.folded.as_str(), "i" | "we" | "my" | "our")
            && !RELATIONS.has(&word.folded)
            && !PROFESSIONS.has(&word.folded)
        {
            return false;
        }
        if WENT.contains(&other.folded.as_str()) {
            return true;
        }
        if PROFESSIONS.has(&other.folded) {
            let whose = before.checked_sub(1).and_then(|whose| text.word(whose));
            let is_own = whose.is_some_and(|whose| matches!(whose.folded.as_str(), "my" | "our"));
            return !(is_own && WORKPLACES.contains(&other.folded.as_str()));
        }
        at = before;
    }
    false
}
