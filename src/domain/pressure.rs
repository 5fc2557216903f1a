//! Whether more comes in than people send: counted for some minutes, of everybody together. Who sends is no part of it.
//!
//! Only what came without work (`seal/work.rs`) is counted: whoever had a browser do the work has paid for it. Under pressure
//! nobody is refused. A mail may wait longer (`mail_wait.rs`), and a draft that nobody can come back to is kept for a shorter time.

use serde::{Deserialize, Serialize};

/// How many minutes are looked at.
const MINUTES: usize = 10;
/// The same, as a span of time.
const SPAN: i64 = 10;
/// Seconds of a minute.
const MINUTE: i64 = 60;

/// Reports sent without work in ten minutes that people might send: a newspaper may have written about a therapist.
pub const MOST_SENDS: u32 = 30;
/// Drafts begun without work in ten minutes that people might begin.
pub const MOST_DRAFTS: u32 = 300;

/// Seconds after the last POST for which a draft is kept whose words nobody has seen.
pub const DRAFT_LASTS: i64 = 12 * 60 * 60;
/// The same under pressure, for one that was begun without work. Its pages say so.
pub const DRAFT_LASTS_UNDER_PRESSURE: i64 = 2 * 60 * 60;

/// The highest number that a browser tries to do the work; half of it on average. A slow telephone does it in some seconds, while
/// its owner reads the page.
pub const MOST_TRIES: u64 = 50_000;
/// The same under pressure.
pub const MOST_TRIES_UNDER_PRESSURE: u64 = 100_000;

/// How much comes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pressure {
    /// As much as people send.
    #[default]
    Calm,
    /// More.
    High,
}

/// Whether a browser did work for its report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Work {
    /// Not, or not yet: it runs no scripts, or was too slow.
    #[default]
    #[serde(rename = "n")]
    None,
    /// It did.
    #[serde(rename = "d")]
    Done,
}

/// How often something happened in the last minutes.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// By minute, modulo their number: which minute, and how often.
    minutes: [(i64, u32); MINUTES],
}

impl Tally {
    /// Notes that it happened at a time (unix seconds).
    pub fn note(&mut self, now: i64) {
        let minute = now.div_euclid(MINUTE);
        let place = usize::try_from(minute.rem_euclid(SPAN)).unwrap_or_default();
        if let Some(slot) = self.minutes.get_mut(place) {
            *slot = if slot.0 == minute { (minute, slot.1.saturating_add(1)) } else { (minute, 1) };
        }
    }

    /// How often it happened in the ten minutes before a time (unix seconds), the minute under way among them.
    #[must_use]
    pub fn lately(&self, now: i64) -> u32 {
        let minute = now.div_euclid(MINUTE);
        let lately = self.minutes.iter().filter(|(when, _)| (minute - SPAN + 1..=minute).contains(when));
        lately.fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }

    /// Whether it happened more often than `most` times.
    #[must_use]
    pub fn pressure(&self, most: u32, now: i64) -> Pressure {
        if self.lately(now) > most { Pressure::High } else { Pressure::Calm }
    }
}

/// Seconds after the last POST for which a draft is kept whose words nobody has seen.
#[must_use]
pub const fn draft_lasts(pressure: Pressure, work: Work) -> i64 {
    match (pressure, work) {
        (Pressure::High, Work::None) => DRAFT_LASTS_UNDER_PRESSURE,
        (Pressure::High, Work::Done) | (Pressure::Calm, _) => DRAFT_LASTS,
    }
}

/// The highest number that a browser tries to do the work.
#[must_use]
pub const fn most_tries(pressure: Pressure) -> u64 {
    match pressure {
        Pressure::Calm => MOST_TRIES,
        Pressure::High => MOST_TRIES_UNDER_PRESSURE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_more_than_ten_minutes_ago_counts_no_more() {
        let mut tally = Tally::default();
        for second in 0..40 {
            tally.note(second);
        }
        assert_eq!((tally.lately(59), tally.lately(9 * 60 + 59), tally.lately(10 * 60)), (40, 40, 0));
        tally.note(10 * 60);
        assert_eq!(tally.lately(10 * 60), 1, "a minute's place is used again");
        assert_eq!(tally.lately(0), 0, "a clock that was put back counts nothing of what comes");
    }

    #[test]
    fn pressure_begins_above_the_most_and_ends_by_itself() {
        let mut tally = Tally::default();
        for _ in 0..MOST_SENDS {
            tally.note(100);
        }
        assert_eq!(tally.pressure(MOST_SENDS, 100), Pressure::Calm);
        tally.note(100);
        assert_eq!(tally.pressure(MOST_SENDS, 100), Pressure::High);
        assert_eq!(tally.pressure(MOST_SENDS, 100 + 11 * 60), Pressure::Calm);
    }

    #[test]
    fn only_a_draft_without_work_is_kept_shorter_and_only_under_pressure() {
        assert_eq!(draft_lasts(Pressure::Calm, Work::None), DRAFT_LASTS);
        assert_eq!(draft_lasts(Pressure::High, Work::Done), DRAFT_LASTS);
        assert_eq!(draft_lasts(Pressure::High, Work::None), DRAFT_LASTS_UNDER_PRESSURE);
    }
}
