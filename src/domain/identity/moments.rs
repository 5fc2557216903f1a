//! Days and times of day. A month or a year alone is no moment.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::lists::{MONTHS, NUMBERS};
use super::text::{Text, Word, fold, joined};

/// A day in figures, in the orders in use, and as Chinese, Japanese and Korean write it.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and a test compiles it")]
static DAY_IN_FIGURES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        \d{4}[-/.]\d{1,2}[-/.]\d{1,2}
        | \d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})
        | (?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日号號일]
        | [一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日号號]",
    )
    .expect("a pattern")
});

/// A day that has a name, and the birthday.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and a test compiles it")]
static NAMED_DAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:my (?:\d{1,2}(?:st|nd|rd|th) )?birthday|christmas (?:day|eve)|boxing day|new year['’]?s (?:day|eve)|valentine['’]?s day|anzac day|waitangi day|good friday)\b",
    )
    .expect("a pattern")
});

/// A time of day.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and a test compiles it")]
static TIME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)
        \d{1,2}\s?[:：]\s?\d{2}(?:\s?[ap]\.?m\b\.?)?
        | \d{1,2}(?:\.\d{2})?\s?(?:[ap]m\b|[ap]\.m\.)
        | (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\so['’]clock
        | \b(?:half|quarter|ten|twenty|five)\s(?:past|to)\s(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b
        | \d{1,2}(?:\.\d{2})?\sUhr\b
        | \b\d{1,2}\s?h(?:eures\b|\s?\d{2}\b)
        | \ba\slas?\s\d{1,2}(?:\s?[:.]\s?\d{2})?\b
        | \bв\s\d{1,2}\sчас(?:а|ов)?\b
        | الساعة\s\w+(?:\s?[:：]\s?\d{2})?
        | \d{1,2}\sबजे
        | (?:[上下]午|早上|晚上|午前|午後)?\d{1,2}\s?[点點時时](?:半|\d{1,2}分)?
        | [一二三四五六七八九十两]{1,3}[点點](?:钟|鐘)
        | (?:오전|오후)?\s?\d{1,2}시",
    )
    .expect("a pattern")
});

/// Words between a day and its month.
const BETWEEN: &[&str] = &["of", "the", "de", "do", "di", "del", "den", "o"];

/// Days.
pub(super) fn dates(text: &Text<'_>) -> Vec<Range<usize>> {
    let figures = DAY_IN_FIGURES.find_iter(text.raw).map(|found| found.range());
    let mut found: Vec<Range<usize>> =
        figures.filter(|at| stands_alone(text.raw, at) && is_in_calendar(text.raw, at)).collect();
    found.extend(NAMED_DAY.find_iter(text.raw).map(|found| found.range()));
    for (index, word) in text.words.iter().enumerate() {
        if is_month(word) {
            found.extend(day_before(text, index).or_else(|| day_after(text, index)));
        }
    }
    joined(found)
}

/// Times of day.
pub(super) fn times(text: &Text<'_>) -> Vec<Range<usize>> {
    let found = TIME.find_iter(text.raw).map(|found| found.range());
    joined(found.filter(|at| stands_alone(text.raw, at) && is_on_the_clock(text.raw, at)).collect())
}

fn is_month(word: &Word<'_>) -> bool {
    MONTHS.has_plainly(&word.folded)
        || MONTHS.has_among_others(&word.folded) && word.raw.chars().next().is_some_and(char::is_uppercase)
        || word.folded.strip_prefix('ב').is_some_and(|month| MONTHS.has_plainly(month))
}

/// `2 December 2023`, `the second of March`, `3. März`.
fn day_before(text: &Text<'_>, month: usize) -> Option<Range<usize>> {
    let mut index = month;
    let mut between = 0;
    loop {
        let gap = text.word(index)?.gap.trim();
        index = index.checked_sub(1)?;
        let word = text.word(index)?;
        let begins_line = word.at.start == 0 || word.gap.contains('\n');
        let goes_on = matches!(gap, "" | "-" | "/") || gap == "." && !begins_line;
        if !goes_on {
            return None;
        }
        if is_day(&word.folded) || between > 0 && is_ordinal(&word.folded) {
            return Some(word.at.start..with_year(text, month));
        }
        if !BETWEEN.contains(&word.folded.as_str()) || between == 2 {
            return None;
        }
        between += 1;
    }
}

/// `December 2, 2023`, `March the 3rd`.
fn day_after(text: &Text<'_>, month: usize) -> Option<Range<usize>> {
    let start = text.word(month)?.at.start;
    let mut index = month + 1;
    if text.close(index)?.folded == "the" {
        index += 1;
    }
    let day = text.close(index)?;
    is_day(&day.folded).then(|| start..with_year(text, index))
}

/// Where the date ends: after its year, if one follows.
fn with_year(text: &Text<'_>, last: usize) -> usize {
    let end = text.word(last).map_or(0, |word| word.at.end);
    let year = |word: &&Word<'_>| word.folded.len() == 4 && word.folded.chars().all(|c| c.is_ascii_digit());
    let next = text.word(last + 1).filter(|word| matches!(word.gap.trim(), "" | "," | "-" | "/"));
    let next = match next {
        Some(word) if BETWEEN.contains(&word.folded.as_str()) => text.close(last + 2),
        other => other,
    };
    next.filter(year).map_or(end, |word| word.at.end)
}

fn is_day(folded: &str) -> bool {
    let ending = folded.trim_start_matches(|c: char| c.is_ascii_digit());
    let figures = folded.strip_suffix(ending).unwrap_or(folded);
    figures.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
        && matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er" | "e" | "o" | "a")
}

fn is_ordinal(folded: &str) -> bool {
    folded == "first" || NUMBERS.has(folded)
}

/// Whether nothing of the same kind goes on before or after: not a part of a longer number, version or address.
fn stands_alone(text: &str, at: &Range<usize>) -> bool {
    let mut before = text.get(..at.start).unwrap_or_default().chars().rev();
    let (last, last_but_one) = (before.next(), before.next());
    let mut after = text.get(at.end..).unwrap_or_default().chars();
    let (next, next_but_one) = (after.next(), after.next());
    let begins_with_figure = text.get(at.clone()).is_some_and(|found| found.starts_with(char::is_numeric));
    let goes_on = |c: Option<char>, beyond: Option<char>| {
        c.is_some_and(|c| c.is_numeric() || matches!(c, '$' | '£' | '€' | '_'))
            || c.is_some_and(|c| matches!(c, '-' | '/' | '.' | ':')) && beyond.is_some_and(char::is_numeric)
    };
    let follows = begins_with_figure && goes_on(last, last_but_one);
    !follows && !goes_on(next, next_but_one)
}

/// Whether the figures can be a day and a month.
fn is_in_calendar(text: &str, at: &Range<usize>) -> bool {
    let figures = figures(text.get(at.clone()).unwrap_or_default());
    let small: Vec<u16> = match figures.as_slice() {
        [year, month, day] if *year > 31 => vec![*month, *day],
        [first, second, _] | [first, second] => vec![*first, *second],
        _ => return true,
    };
    small.iter().all(|figure| (1..=31).contains(figure)) && small.iter().any(|figure| *figure <= 12)
}

/// Whether the figures can be an hour and a minute.
fn is_on_the_clock(text: &str, at: &Range<usize>) -> bool {
    match figures(text.get(at.clone()).unwrap_or_default()).as_slice() {
        [hour, minute, ..] => *hour <= 24 && *minute <= 59,
        [hour] => *hour <= 24,
        [] => true,
    }
}

fn figures(found: &str) -> Vec<u16> {
    fold(found).split(|c: char| !c.is_ascii_digit()).filter_map(|figure| figure.parse().ok()).collect()
}
