//! How many sessions there were, or which one it was: whoever kept the calendar can count.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::lists::{NUMBERS, SESSIONS};
use super::text::{Text, Word, joined};

/// As Chinese, Japanese and Korean say it.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and a test compiles it")]
static WITHOUT_SPACES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        第?[\d二三四五六七八九十百两]+[次节節回](?:的|目の)?(?:心理)?(?:咨询|諮詢|治疗|治療|会谈|會談|面谈|面談|会面|見面|见面|セッション|カウンセリング|面接)
        | \d+\s?(?:번째|회기|회)\s?(?:상담|세션)",
    )
    .expect("a pattern")
});

/// Words between a number and its sessions.
const BETWEEN: &[&str] = &[
    "video",
    "online",
    "phone",
    "more",
    "weekly",
    "fortnightly",
    "monthly",
    "paid",
    "therapy",
    "counselling",
    "counseling",
    "free",
    "full",
    "individual",
    "couples",
    "couple",
    "group",
    "private",
    "or",
    "so",
    "other",
    "follow",
    "up",
    "long",
    "terapia",
    "psicoterapia",
    "de",
    "di",
    "therapie",
];

/// Words after a number that is not the session's.
const UNITS: &[&str] = &[
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "times",
    "people", "clients", "ans", "mois", "semaines", "anos", "meses", "semanas", "anni", "mesi", "jahre", "jahren",
    "monate", "monaten", "wochen",
];

/// Words between a session and its number.
const NUMBER_SIGNS: &[&str] = &["number", "no", "nr", "num", "numero", "nummer", "n"];

/// Session counts.
pub(super) fn sessions(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = WITHOUT_SPACES.find_iter(text.raw).map(|found| found.range()).collect();
    for (index, word) in text.words.iter().enumerate() {
        if SESSIONS.has(&word.folded) {
            found.extend(number_before(text, index).or_else(|| number_after(text, index)));
        }
    }
    joined(found)
}

/// `eight sessions`, `the seventh session`, `twelve weekly video sessions`.
fn number_before(text: &Text<'_>, session: usize) -> Option<Range<usize>> {
    let end = text.word(session)?.at.end;
    let mut index = session;
    for _ in 0..3 {
        if !text.word(index)?.follows_closely() {
            return None;
        }
        index = index.checked_sub(1)?;
        let word = text.word(index)?;
        if is_number(word) {
            // Twenty-three: the number may be two words.
            let before = index.checked_sub(1).and_then(|before| text.word(before));
            let start = before.filter(|before| word.follows_closely() && is_number(before)).unwrap_or(word).at.start;
            return Some(start..end);
        }
        if !BETWEEN.contains(&word.folded.as_str()) {
            return None;
        }
    }
    None
}

/// `session 6`, `session number six`, and languages that put the ordinal behind.
fn number_after(text: &Text<'_>, session: usize) -> Option<Range<usize>> {
    let start = text.word(session)?.at.start;
    let mut index = session + 1;
    let mut number = text.word(index).filter(|word| word.follows_closely() || word.gap.trim() == "#")?;
    if NUMBER_SIGNS.contains(&number.folded.as_str()) {
        index += 1;
        number = text.word(index)?;
    }
    let is_other = text.close(index + 1).is_some_and(|unit| UNITS.contains(&unit.folded.as_str()));
    (is_number(number) && !is_other).then_some(start..number.at.end)
}

/// A number that says something: one session and the first one are everybody's, and a year is no count.
fn is_number(word: &Word<'_>) -> bool {
    let ending = word.folded.trim_start_matches(|c: char| c.is_ascii_digit());
    match word.folded.strip_suffix(ending).unwrap_or(&word.folded).parse::<u32>() {
        Ok(number) => {
            (2..1000).contains(&number)
                && matches!(
                    ending,
                    "" | "st" | "nd" | "rd" | "th" | "e" | "eme" | "o" | "a" | "ª" | "x" | "я" | "и" | "ю"
                )
        }
        Err(_) => NUMBERS.has(&word.folded),
    }
}
