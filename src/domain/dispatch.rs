//! One email about a case: what it says, how it stands, and when it is tried again.

use time::{Date, Duration};

use super::codes::codes;

codes! {
    /// What a dispatch tells the body.
    pub enum DispatchKind as "dispatch-kind" {
        /// A case has arrived.
        NewCase = "new_case",
        /// The reporter wrote something in a case.
        NewMessage = "new_message",
        /// The reporter asks the body to stop.
        StopAsked = "stop_asked",
    }
}

codes! {
    /// How a dispatch stands.
    pub enum DispatchState as "dispatch-state" {
        /// It will be tried, or tried again.
        Waiting = "waiting",
        /// The body's mail server took it. Nobody has said that it was read.
        Accepted = "accepted",
        /// It was tried for as long as we try.
        Failed = "failed",
        /// It is not to be sent any more.
        Stopped = "stopped",
    }
}

codes! {
    /// Why a try to send a mail failed. Never a server's words: they may be about a person.
    pub enum MailFault as "mail-fault" {
        /// No connection, or it broke, or it took too long.
        Unreachable = "unreachable",
        /// The server said: not now (4xx).
        RefusedForNow = "refused_for_now",
        /// The server said no (5xx), or there is no such address.
        Refused = "refused",
        /// The encrypted connection could not be made.
        Tls = "tls",
        /// It is larger than what the server takes.
        TooLarge = "too_large",
        /// Other mails to the same domain were under way for so long that its turn did not come.
        Busy = "busy",
        /// The body's row in the database is not as it was vouched for: nothing is sent.
        BodyAltered = "body_altered",
        /// The body is paused or has left: nothing is sent.
        BodyNotJoined = "body_not_joined",
        /// The case in the database is not as it was vouched for: nothing is sent.
        CaseAltered = "case_altered",
        /// The mail could not be composed: the directory does not list the body any more, or a row cannot be read.
        NotComposed = "not_composed",
        /// It was taken at first, and then sent back for good.
        Returned = "returned",
        /// It was taken at first; then a server on the way tried in vain for as long as it tries, and gave up.
        GivenUp = "given_up",
        /// It was taken, and is still on its way: nothing has failed so far.
        Delayed = "delayed",
    }
}

/// Days for which a mail is tried.
const TRIED_FOR: i64 = 5;
/// Seconds until the second try.
const FIRST_WAIT: u64 = 60;
/// The longest wait between two tries, in seconds.
const LONGEST_WAIT: u64 = 6 * 60 * 60;

/// The last day on which a mail written today is tried.
#[must_use]
pub const fn give_up_on(written: Date) -> Date {
    written.saturating_add(Duration::days(TRIED_FOR))
}

/// Seconds from a failed try, the `tried`-th, to the next: doubled each time, then half to all of it by `jitter`, so
/// that what failed together does not come back together.
#[must_use]
pub fn wait_after(tried: u32, jitter: u16) -> u64 {
    let doubled = FIRST_WAIT << tried.saturating_sub(1).min(16);
    let most = doubled.min(LONGEST_WAIT);
    most / 2 + most * u64::from(jitter) / (2 * u64::from(u16::MAX))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn waits_double_up_to_six_hours() {
        let waits = [1, 2, 3, 8, 9, 10, 40].map(|tried| wait_after(tried, u16::MAX));
        assert_eq!(waits, [60, 120, 240, 7680, 15_360, 21_600, 21_600]);
    }

    #[test]
    fn jitter_takes_at_most_half_away() {
        assert_eq!(wait_after(1, 0), 30);
        assert_eq!(wait_after(40, 0), 10_800);
        assert_eq!(wait_after(0, u16::MAX), 60);
    }

    #[test]
    fn a_mail_is_tried_for_five_days() {
        assert_eq!(give_up_on(date!(2026 - 11 - 28)), date!(2026 - 12 - 03));
    }
}
