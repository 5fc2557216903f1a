//! One try of one job: when it is tried again, and when that ends.

use super::Outcome;
use crate::actions::{notice_row, outbox};
use crate::clock::{day_of, rounded_up};
use crate::domain::dispatch::wait_after;
use crate::seal::{self, RngCore as _};
use crate::store::alerts::{self, AlertRow};
use crate::store::ids::NodeId;
use crate::store::jobs::{self, JobRow};
use crate::store::{Conn, StoreError};

/// Tries of a delivery within the first quarter of an hour, about.
const FIRST_TRIES: i32 = 5;

/// A job in the hands of one node.
#[derive(Clone, Debug)]
pub(super) struct Attempt {
    /// The row, as it was before this try.
    pub(super) job: JobRow,
    /// The node that holds the lease.
    pub(super) node: NodeId,
}

/// What follows a failed try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Another try, at this time (unix seconds).
    At(i64),
    /// No other try.
    Never,
}

impl Attempt {
    /// What follows if this try fails now.
    pub(super) fn next(&self, now: i64) -> Next {
        if day_of(now) > self.job.give_up_on {
            return Next::Never;
        }
        let tried = u32::try_from(self.job.attempts).unwrap_or_default() + 1;
        #[expect(clippy::cast_possible_truncation, reason = "any sixteen of the random bits will do")]
        let jitter = seal::entropy().next_u32() as u16;
        Next::At(self.rested(now.saturating_add_unsigned(wait_after(tried, jitter))))
    }

    /// A time as the row of this job may have it.
    fn rested(&self, time: i64) -> i64 {
        if is_silent(&self.job.kind) { rounded_up(time) } else { time }
    }

    /// Whether a line in the log about this try would tell when a reporter was here: the first tries of a delivery
    /// follow at once.
    pub(super) fn tells_when(&self) -> bool {
        self.is_reporters() && self.job.attempts < FIRST_TRIES
    }

    /// Whether a reporter causes jobs of this kind.
    pub(super) fn is_reporters(&self) -> bool {
        [outbox::DELIVER, notice_row::TELL_REPORTER].contains(&self.job.kind.as_str())
    }

    /// Writes what follows.
    pub(super) fn write_next(&self, conn: &mut Conn, next: Next) -> Result<Outcome, StoreError> {
        match next {
            Next::At(run_at) => jobs::put_back(conn, self.job.id, self.node, run_at).map(|()| Outcome::Again),
            Next::Never => jobs::delete(conn, self.job.id).map(|()| Outcome::GivenUp),
        }
    }
}

/// Until when a node that takes a job of a kind now may work on it: for one that a reporter's mail waits for, no row tells
/// the moment.
pub(super) fn lease_until(kind: &str, now: i64, seconds: i64) -> i64 {
    if is_silent(kind) { rounded_up(now + seconds) } else { now + seconds }
}

/// Whether nothing but the reporter's own page tells of jobs of a kind: no log, and no row to the second.
pub(super) fn is_silent(kind: &str) -> bool {
    kind == notice_row::TELL_REPORTER
}

/// Tells the operator, if there is something to tell.
pub(super) fn raise(conn: &mut Conn, alert: Option<&AlertRow>) -> Result<(), StoreError> {
    alert.map_or(Ok(()), |alert| alerts::raise(conn, alert))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::store::ids::JobId;

    fn attempt(attempts: i32) -> Attempt {
        let job = JobRow {
            id: JobId([1; 16]),
            kind: "deliver".to_owned(),
            subject: Vec::new(),
            run_at: 0,
            lease_until: 0,
            owner: None,
            attempts,
            give_up_on: date!(1970 - 01 - 06),
        };
        Attempt { job, node: NodeId([2; 16]) }
    }

    #[test]
    fn a_mail_to_a_reporter_is_tried_again_at_a_quarter_and_leased_until_one() {
        let mut attempt = attempt(0);
        attempt.job.kind = notice_row::TELL_REPORTER.to_owned();
        let quarter = 15 * 60;
        let now = 4 * quarter + 7;
        assert_eq!(attempt.next(now), Next::At(5 * quarter));
        assert_eq!(attempt.next(5 * quarter - 1), Next::At(6 * quarter), "never at once");
        assert_eq!(lease_until(&attempt.job.kind, now, 60), 5 * quarter);
        assert_eq!(lease_until("deliver", now, 60), now + 60);
        let last_second = 6 * 24 * 60 * 60 - 1;
        assert_ne!(attempt.next(last_second), Next::Never);
        assert_eq!(attempt.next(last_second + quarter), Next::Never);
    }

    #[test]
    fn waits_grow_until_the_last_day_has_passed() {
        let wait = |attempts, now| match attempt(attempts).next(now) {
            Next::At(at) => at - now,
            Next::Never => -1,
        };
        assert!((30..=60).contains(&wait(0, 0)));
        assert!((240..=480).contains(&wait(3, 0)));
        assert!((10_800..=21_600).contains(&wait(30, 0)));
        let last_second = 6 * 24 * 60 * 60 - 1;
        assert_ne!(wait(30, last_second), -1);
        assert_eq!(wait(30, last_second + 1), -1);
    }
}
