//! A date as people write it, read into the interval it means. Only the interval is kept.
//!
//! A text becomes pieces, each with what it may mean in one of the languages; the first way to read them all that makes
//! one time, or one from a time to another, is taken. A text with a word that is not known is no date.

mod age;
mod ago;
mod calendar;
mod figures;
mod moment;
mod months;
mod parts;
mod pieces;
mod seasons;
mod span;
#[cfg(test)]
mod tests;
mod words;

use time::Date;

use self::months::union;
use self::words::{Meaning, Ways};
use crate::domain::place::Country;
use crate::domain::rough_date::RoughDate;

/// Longer texts are no dates.
const LONGEST: usize = 200;
/// How many ways to read one text are tried.
const TRIES: usize = 4_000;

/// What words such as "last spring" are read by.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The day on which they were written.
    pub today: Date,
    /// Where it happened; none when not told.
    pub country: Option<Country>,
}

/// What of that is known.
#[derive(Clone, Copy)]
struct Told {
    today: Option<Date>,
    country: Option<Country>,
}

/// The date told: a year, a month or a day, or two of them from the first to the last. No words that need to know where
/// or when they were written.
#[must_use]
pub fn told_date(text: &str) -> Option<RoughDate> {
    read(text, Told { today: None, country: None })
}

/// The date told in words too: "spring 2019", "early 2020", "last summer", "about two years ago", "I was 24, I am 31 now".
///
/// What has begun ends with this month at the latest: it is told as something that happened.
#[must_use]
pub fn date_in_words(text: &str, reading: Reading) -> Option<RoughDate> {
    let date = read(text, Told { today: Some(reading.today), country: reading.country })?;
    let RoughDate::Span(first, last) = date else { return Some(date) };
    Some(if first <= reading.today { RoughDate::between(first, last.min(reading.today)) } else { date })
}

fn read(text: &str, told: Told) -> Option<RoughDate> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    kept(text).or_else(|| {
        let pieces = pieces::pieces(&words::compared(text))?;
        let ways = words::ways(&pieces, |figures, signs| figures::date(figures, signs, told))?;
        first_that_reads(&ways, &mut Vec::new(), &mut 0, told)
    })
}

/// As it is kept: `2019`, `2019-03`, `2019-03-03`, `2019-03/2019-05`.
fn kept(text: &str) -> Option<RoughDate> {
    let Some((from, to)) = text.split_once('/') else { return text.parse().ok() };
    let (from, to): (RoughDate, RoughDate) = from.parse().ok().zip(to.parse().ok())?;
    (from.first() <= to.last()).then(|| union(from, to))
}

/// Tries one way after another, the likelier first.
fn first_that_reads(ways: &[Ways], said: &mut Vec<Meaning>, tries: &mut usize, told: Told) -> Option<RoughDate> {
    let Some((here, rest)) = ways.split_first() else {
        *tries += 1;
        return one_way(said, told);
    };
    for way in here {
        if *tries >= TRIES {
            return None;
        }
        let before = said.len();
        said.extend(way);
        let found = first_that_reads(rest, said, tries, told);
        said.truncate(before);
        if found.is_some() {
            return found;
        }
    }
    None
}

fn one_way(said: &[Meaning], told: Told) -> Option<RoughDate> {
    // "Until March 2019".
    let said = said.strip_prefix(&[Meaning::To]).unwrap_or(said);
    told.today
        .and_then(|today| age::by_age(said, today))
        .or_else(|| moment::Moment::of(said)?.read(told))
        .or_else(|| span::from_to(said, told))
}
