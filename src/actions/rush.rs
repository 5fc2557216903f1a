//! What comes in at this node in the last minutes, and which work was taken already. In this node's memory only: numbers, and hashes
//! of tasks that were done.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::Portal;
use crate::domain::mail_wait::{Haste, Sending, Signs, Trap, mail_waits};
use crate::domain::pressure::{MOST_DRAFTS, MOST_SENDS, Pressure, Tally, Work, draft_lasts, most_tries};
use crate::seal::{self, CsrfSecret, RngCore as _, Task, Worked};

/// Seconds within which a task has to be done: as long as somebody reads a page, and longer.
const WORK_WITHIN: i64 = 2 * 60 * 60;
/// Tasks that are remembered. Each of them cost somebody work.
const MOST_TAKEN: usize = 100_000;

/// What came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// A report was sent.
    Report,
    /// A draft was begun.
    Draft,
}

/// The counts.
#[derive(Default)]
pub struct Rush {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    sends: Tally,
    drafts: Tally,
    /// Tasks that were done, with the time until which they could be.
    taken: HashMap<[u8; 32], i64>,
}

impl Rush {
    fn with<T>(&self, act: impl FnOnce(&mut Inner) -> T) -> T {
        act(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Notes what came at a time (unix seconds), unless its browser worked for it.
    pub fn note(&self, came: Came, work: Work, now: i64) {
        if work == Work::None {
            self.with(|inner| match came {
                Came::Report => inner.sends.note(now),
                Came::Draft => inner.drafts.note(now),
            });
        }
    }

    /// How many reports are sent, at a time (unix seconds).
    fn of_reports(&self, now: i64) -> Pressure {
        self.with(|inner| inner.sends.pressure(MOST_SENDS, now))
    }

    /// How many drafts come, at a time (unix seconds).
    pub fn of_drafts(&self, now: i64) -> Pressure {
        self.with(|inner| inner.drafts.pressure(MOST_DRAFTS, now))
    }

    /// How much comes of anything, at a time (unix seconds).
    pub fn of_all(&self, now: i64) -> Pressure {
        match self.with(|inner| (inner.sends.pressure(MOST_SENDS, now), inner.drafts.pressure(MOST_DRAFTS, now))) {
            (Pressure::Calm, Pressure::Calm) => Pressure::Calm,
            _ => Pressure::High,
        }
    }

    /// Takes work that was done, once. Where more is remembered than fits, the oldest is forgotten.
    fn take(&self, worked: Worked, now: i64) -> Work {
        self.with(|inner| {
            if inner.taken.len() >= MOST_TAKEN {
                inner.taken.retain(|_, expires| *expires >= now);
            }
            if inner.taken.len() >= MOST_TAKEN
                && let Some(oldest) = inner.taken.iter().min_by_key(|(_, expires)| **expires).map(|(id, _)| *id)
            {
                inner.taken.remove(&oldest);
            }
            match inner.taken.insert(worked.id, worked.expires) {
                None => Work::Done,
                Some(_) => Work::None,
            }
        })
    }

    /// Forgets work that is too late to be shown again.
    pub(super) fn forget(&self, now: i64) {
        self.with(|inner| inner.taken.retain(|_, expires| *expires >= now));
    }
}

/// A task for a browser; none when the library makes none: then its report counts as one from a browser without scripts.
pub fn task(portal: &Portal, browser: &CsrfSecret) -> Option<Task> {
    let now = portal.clock.now();
    let most = most_tries(portal.throttle.rush.of_all(now));
    portal.keys.task(browser, most, now + WORK_WITHIN, &mut seal::entropy())
}

/// What a form showed: whether the field was filled that nobody sees, and whether its browser did its task.
pub fn signs(portal: &Portal, browser: &CsrfSecret, trap: &str, answer: &str) -> Signs {
    let now = portal.clock.now();
    let worked = portal.keys.worked(browser, answer, now);
    Signs {
        trap: if trap.is_empty() { Trap::Empty } else { Trap::Filled },
        work: worked.map_or(Work::None, |worked| portal.throttle.rush.take(worked, now)),
    }
}

/// Until when a draft is kept whose words nobody has seen, counted in seconds from its last POST.
pub(super) fn draft_seconds(portal: &Portal, work: Work) -> i64 {
    draft_lasts(portal.throttle.rush.of_drafts(portal.clock.now()), work)
}

/// How the mails about a report that is sent now go: how long each waits, in seconds. Notes that it is sent.
pub(super) struct Going {
    sending: Sending,
}

impl Going {
    /// Of a report that was begun at a time (unix seconds), if that is known.
    pub(super) fn of(portal: &Portal, signs: Signs, begun: Option<i64>) -> Self {
        let now = portal.clock.now();
        let rush = &portal.throttle.rush;
        rush.note(Came::Report, signs.work, now);
        let pressure = rush.of_reports(now);
        Self { sending: Sending { signs, taken: begun.map(|begun| now - begun), pressure } }
    }

    /// Seconds that the mail about one case waits.
    pub(super) fn waits(&self, haste: Haste) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "any sixteen of the random bits will do")]
        let jitter = seal::entropy().next_u32() as u16;
        mail_waits(&self.sending, haste, jitter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_taken_once() {
        let rush = Rush::default();
        let worked = Worked { id: [1; 32], expires: 100 };
        assert_eq!((rush.take(worked, 50), rush.take(worked, 50)), (Work::Done, Work::None));
        assert_eq!(rush.take(Worked { id: [2; 32], ..worked }, 50), Work::Done);
        rush.forget(101);
        assert_eq!(rush.with(|inner| inner.taken.len()), 0);
    }

    #[test]
    fn what_is_remembered_has_a_bound() {
        let rush = Rush::default();
        for number in 0..=MOST_TAKEN {
            let mut id = [0; 32];
            id[..8].copy_from_slice(&number.to_be_bytes());
            let expires = 100 + i64::try_from(number).unwrap();
            assert_eq!(rush.take(Worked { id, expires }, 50), Work::Done);
        }
        assert_eq!(rush.with(|inner| inner.taken.len()), MOST_TAKEN);
    }

    #[test]
    fn who_worked_adds_to_no_pressure() {
        let rush = Rush::default();
        for _ in 0..=MOST_SENDS {
            rush.note(Came::Report, Work::Done, 7);
        }
        assert_eq!(rush.of_reports(7), Pressure::Calm);
        for _ in 0..=MOST_SENDS {
            rush.note(Came::Report, Work::None, 7);
        }
        assert_eq!(rush.of_reports(7), Pressure::High);
        assert_eq!((rush.of_drafts(7), rush.of_all(7)), (Pressure::Calm, Pressure::High));
    }
}
