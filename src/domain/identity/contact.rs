//! Email addresses and telephone numbers.

use std::ops::Range;
use std::sync::LazyLock;

use linkify::{LinkFinder, LinkKind};
use regex::Regex;

use super::known::Known;
use super::text::{Text, fold, joined};

/// The digits of a telephone number with its country are at most fifteen (E.164); fewer than seven are a short code.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Digits with the separators that E.123 and people use.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and a test compiles it")]
static NUMBER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[+＋]?[(（]?\d(?:[ \u{a0}().（）/\-‐‑–]{0,3}\d){6,14}").expect("a pattern"));

/// An address whose last part is in another script than Latin: `linkify` leaves those out.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and a test compiles it")]
static OTHER_DOMAIN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\p{L}\p{M}\p{N}.+_-]+@(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}]{2,}").expect("a pattern")
});

/// Words just before a number that is to be called.
const CALLS: &[&str] = &["phone", "mobile", "cell", "call", "text", "tel", "telephone", "whatsapp", "ph", "handy"];

/// Addresses; among what is told of the practitioner only the reporter's own.
pub(super) fn emails(text: &Text<'_>, known: &Known, only_own: bool) -> Vec<Range<usize>> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Email]);
    let is_flag = |address: &str| {
        let address = fold(address);
        if only_own { known.own_contact.contains(&address) } else { !known.their_contact.contains(&address) }
    };
    // A full stop of another script is no part of the address.
    let end = |link: &str| link.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    let latin = finder.links(text.raw).map(|link| link.start()..link.start() + end(link.as_str()));
    let other = OTHER_DOMAIN.find_iter(text.raw).map(|found| found.range());
    let mut found = joined(latin.chain(other).collect());
    found.retain(|at| text.raw.get(at.clone()).is_some_and(is_flag));
    found
}

/// Telephone numbers; among what is told of the practitioner only the reporter's own.
pub(super) fn phones(text: &Text<'_>, known: &Known, only_own: bool) -> Vec<Range<usize>> {
    let is_flag = |found: &Range<usize>| {
        let Some(written) = text.raw.get(found.clone()) else { return false };
        if !is_phone(text.raw, found, written) {
            return false;
        }
        let number = last_digits(written);
        if only_own {
            known.own_contact_digits.contains(&number)
        } else {
            !known.their_contact_digits.contains(&number)
        }
    };
    NUMBER.find_iter(text.raw).map(|found| found.range()).filter(is_flag).collect()
}

/// The numbers in a text, each as [`last_digits`].
pub(super) fn numbers_in(text: &str) -> String {
    NUMBER.find_iter(text).map(|found| last_digits(found.as_str())).collect::<Vec<_>>().join(" ")
}

/// A number without the country's and the trunk's digits, so that `+64 21 …` and `021 …` are one.
fn last_digits(written: &str) -> String {
    let digits = digits(written);
    digits.get(digits.len().saturating_sub(7)..).unwrap_or(&digits).to_owned()
}

fn digits(written: &str) -> String {
    fold(written).chars().filter(char::is_ascii_digit).collect()
}

/// Whether it reads like a number to call: not a span of years, a date, a sum, or a part of something longer.
fn is_phone(text: &str, at: &Range<usize>, written: &str) -> bool {
    let digits = digits(written);
    let before = text.get(..at.start).unwrap_or_default();
    let after = text.get(at.end..).unwrap_or_default().chars().next();
    let touches = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '$' | '£' | '€' | '@' | '_'));
    if !DIGITS.contains(&digits.len()) || touches(before.chars().next_back()) || touches(after) {
        return false;
    }
    let groups: Vec<String> = fold(written)
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .map(str::to_owned)
        .collect();
    let is_date_like = groups.len() <= 3 && groups.iter().any(|group| group.len() == 4 && is_year(group)) && {
        groups.iter().all(|group| group.len() <= 2 || is_year(group))
    };
    if is_date_like {
        return false;
    }
    let opens_like_one = written.starts_with(['+', '＋', '(', '（']) || digits.starts_with('0');
    let northern_american =
        groups.iter().map(String::len).eq([3, 3, 4]) || groups.iter().map(String::len).eq([1, 3, 3, 4]);
    let is_asked_for = || {
        let near = before.get(before.char_indices().rev().take(30).last().map_or(0, |(index, _)| index)..);
        near.is_some_and(|near| fold(near).split(|c: char| !c.is_alphanumeric()).any(|word| CALLS.contains(&word)))
    };
    opens_like_one && groups.len() < 8 || northern_american || is_asked_for()
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && (group.starts_with("19") || group.starts_with("20"))
}
