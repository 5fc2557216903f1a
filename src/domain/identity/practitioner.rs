//! The practitioner's name, where the text itself tells it.

use std::collections::HashSet;

use super::lists::{GIVEN_NAMES, PROFESSIONS, RELATIONS};
use super::text::{Text, bare};

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

/// The practitioner's names as the text itself gives them: beside a word for their profession, or for going to them.
pub(super) fn named_as_practitioner(text: &Text<'_>) -> HashSet<String> {
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
