//! Names: the reporter's own, and those of people who are neither the reporter nor the practitioner.

use std::collections::HashSet;
use std::ops::Range;

use super::contact::numbers_in;
use super::lists::{CAPITALS, GIVEN_NAMES, LARGE_PLACES, MONTHS, OWN_NAME, PROFESSIONS, RELATIONS, STREETS};
use super::text::{Text, Word, fold, joined};
use crate::domain::directory::Directory;
use crate::domain::report::Answers;

/// Parts of names that are no names.
const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "les", "el", "al", "bin", "bint",
    "ibn", "van", "von", "der", "den", "ter", "ten", "te", "and", "und", "the", "of", "mr", "mrs", "ms", "miss", "mx",
    "dr", "prof", "jr", "sr",
];

/// Before a name, these say that it is a name.
const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "mx", "frau", "herr", "madame", "monsieur", "senora", "senor"];

/// Family names from books on therapy: nobody's neighbours.
const OF_BOOKS: &[&str] = &["freud", "jung", "rogers", "yalom", "perel", "gottman", "brown", "klein", "winnicott"];

/// How a German word for "my", "your", "his" or "her" begins.
const SOMEBODYS: &[&str] = &["mein", "dein", "sein", "ihr"];

/// Before a name, these say whom somebody went to.
const WENT_TO: &[[&str; 2]] = &[
    ["sessions", "with"],
    ["session", "with"],
    ["appointment", "with"],
    ["appointments", "with"],
    ["therapy", "with"],
    ["counselling", "with"],
    ["counseling", "with"],
    ["i", "saw"],
    ["been", "seeing"],
    ["was", "seeing"],
    ["started", "seeing"],
];

/// One letter that Arabic and Hebrew write on to the word: and, in, to, like, from.
const CLITICS: &[char] = &['و', 'ف', 'ب', 'ل', 'ك', 'ו', 'ב', 'ל', 'מ', 'ש', 'ה', 'כ'];

/// What is known beside the text that is looked through.
pub(super) struct Known {
    /// The reporter's names, each as its folded words.
    own_names: Vec<OwnName>,
    /// Words of the practitioner's name, practice and place, of the place told and of bodies' names.
    pub(super) not_others: HashSet<String>,
    practitioner: HashSet<String>,
    /// What the reporter gave as their contact, folded.
    pub(super) own_contact: String,
    pub(super) own_contact_digits: String,
    /// What was told of the practitioner's contact, folded.
    pub(super) their_contact: String,
    pub(super) their_contact_digits: String,
}

struct OwnName {
    words: Vec<String>,
    /// A word that many texts have too counts only with a capital, inside a sentence.
    is_common_word: bool,
    /// Endings and letters may be written on to it.
    may_be_inflected: bool,
}

impl Known {
    /// From what was told.
    pub(super) fn of(directory: &Directory, answers: &Answers) -> Self {
        let practitioner = &answers.practitioner;
        let words = |text: &str| Text::of(text).words.into_iter().map(|word| word.folded).collect::<Vec<_>>();
        let theirs: HashSet<String> = words(&practitioner.practitioner_name).into_iter().collect();
        let mut not_others = theirs.clone();
        let told = [
            &practitioner.practitioner_practice,
            &practitioner.practitioner_contact,
            &answers.place.care_region,
            &answers.place.practitioner_region,
        ];
        not_others.extend(told.into_iter().flat_map(|text| words(text)));
        not_others.extend(directory.bodies().iter().flat_map(|body| words(&body.name)));
        let contact = |text: &str| (fold(text), numbers_in(text));
        let (own_contact, own_contact_digits) = contact(&answers.about_you.reporter_contact);
        let (their_contact, their_contact_digits) = contact(&practitioner.practitioner_contact);
        let own_names = own_names_of(&answers.about_you.reporter_name, &theirs);
        Self {
            own_names,
            not_others,
            practitioner: theirs,
            own_contact,
            own_contact_digits,
            their_contact,
            their_contact_digits,
        }
    }
}

/// The parts of a name that tell who somebody is.
fn own_names_of(name: &str, practitioner: &HashSet<String>) -> Vec<OwnName> {
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
            || first.folded.strip_suffix("'s").or_else(|| first.folded.strip_suffix("’s")) == Some(only.as_str())
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

/// Names of people who are neither the reporter nor the practitioner. What was found to be something else is none:
/// `taken`, in order and apart.
pub(super) fn others(text: &Text<'_>, known: &Known, taken: &[Range<usize>]) -> Vec<Range<usize>> {
    let practitioner = named_as_practitioner(text);
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
    let mut found = Vec::new();
    for index in 0..text.words.len() {
        let named = named_by_relation(text, index, has_capital_nouns)
            .or_else(|| named_by_title(text, index))
            .or_else(|| if has_capital_nouns { None } else { on_the_list(text, index) });
        let Some(first) = named else { continue };
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

/// Without the English genitive.
fn bare(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
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

/// `Mrs Patel`.
fn named_by_title(text: &Text<'_>, index: usize) -> Option<usize> {
    let title = text.word(index)?;
    let next = text.word(index + 1).filter(|next| matches!(next.gap.trim(), "" | "."))?;
    // German says `meine Frau` for a wife.
    let before = index.checked_sub(1).and_then(|before| text.word(before));
    let is_spouse = before.is_some_and(|before| SOMEBODYS.iter().any(|whose| before.folded.starts_with(whose)));
    (TITLES.contains(&title.folded.as_str()) && !is_spouse && title.is_capitalised() && next.is_capitalised())
        .then_some(index + 1)
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

/// The practitioner's names as the text itself gives them: beside a word for their profession, or for going to them.
fn named_as_practitioner(text: &Text<'_>) -> HashSet<String> {
    let mut names = HashSet::new();
    for (index, word) in text.words.iter().enumerate() {
        let name = bare(&word.folded);
        if !(word.is_capitalised() || word.has_no_case()) || !GIVEN_NAMES.has(name) && !is_doctor(text, index) {
            continue;
        }
        if is_doctor(text, index) || is_beside_profession(text, index) || is_whom_they_went_to(text, index) {
            names.insert(name.to_owned());
            if let Some(surname) = text.close(index + 1).filter(|next| next.is_capitalised()) {
                names.insert(bare(&surname.folded).to_owned());
            }
        }
    }
    names
}

fn is_doctor(text: &Text<'_>, index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| text.word(before));
    before.is_some_and(|before| matches!(before.folded.as_str(), "dr" | "doctor" | "prof" | "professor"))
}

/// `my therapist, first name Marama`, `Marama, my counsellor`.
fn is_beside_profession(text: &Text<'_>, index: usize) -> bool {
    let ends = |gap: &str| gap.contains(['.', '!', '?', '\n']);
    let mut at = index;
    for _ in 0..6 {
        let (Some(word), Some(before)) = (text.word(at), at.checked_sub(1)) else { break };
        let Some(other) = text.word(before).filter(|other| !ends(word.gap) && !RELATIONS.has(&other.folded)) else {
            break;
        };
        if PROFESSIONS.has(&other.folded) {
            return true;
        }
        at = before;
    }
    for at in index + 1..index + 5 {
        let Some(other) = text.word(at).filter(|other| !ends(other.gap) && !RELATIONS.has(&other.folded)) else {
            break;
        };
        if PROFESSIONS.has(&other.folded) {
            return true;
        }
    }
    false
}

fn is_whom_they_went_to(text: &Text<'_>, index: usize) -> bool {
    let word = |back: usize| index.checked_sub(back).and_then(|at| text.word(at)).map(|word| word.folded.as_str());
    match (word(2), word(1)) {
        (Some(first), Some(second)) => WENT_TO.contains(&[first, second]),
        _ => false,
    }
}
