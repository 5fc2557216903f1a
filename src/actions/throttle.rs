//! How often somebody may try to sign in. In this node's memory only: nothing of it is written.
//!
//! After OWASP's device cookies: a browser in which somebody signed in before has tries of its own, so a stranger who
//! uses up the tries of an address does not lock out the person it belongs to.

use std::collections::HashMap;
use std::hash::Hash;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::rush::Rush;
use super::turns::Turns;
use crate::clock::quarter_before;

/// Keys after which forgotten ones are dropped.
const MANY: usize = 10_000;

/// Different mailboxes that one report may name within a day.
const MAILBOXES: usize = 2;
/// Codes that one report may ask for within an hour.
const CODES_AN_HOUR: usize = 5;
/// Seconds of an hour.
const HOUR: i64 = 60 * 60;
/// Seconds of a day.
const DAY: i64 = 24 * HOUR;

/// Whose tries are counted.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Tries {
    /// Those of all browsers that are new to an address, by its blind index. Unknown addresses count alike.
    Strangers([u8; 32]),
    /// Those of one browser in which this account signed in before, by its random id.
    KnownBrowser([u8; 16]),
}

/// The counters.
pub struct Throttle {
    /// What comes in at this node in the last minutes.
    pub rush: Rush,
    /// How often one browser may ask for something.
    pub turns: Turns,
    passphrases: DefaultKeyedRateLimiter<Tries>,
    second_factors: DefaultKeyedRateLimiter<[u8; 16]>,
    mails: DefaultKeyedRateLimiter<String>,
    address_checks: DefaultKeyedRateLimiter<String>,
    words: DefaultKeyedRateLimiter<String>,
    notice_addresses: DefaultKeyedRateLimiter<[u8; 32]>,
    all_notice_codes: DefaultKeyedRateLimiter<()>,
    first_notice_codes: DefaultKeyedRateLimiter<()>,
    /// By report.
    notices_asked: Mutex<HashMap<[u8; 16], Asked>>,
}

impl Default for Throttle {
    fn default() -> Self {
        Self {
            rush: Rush::default(),
            turns: Turns::default(),
            passphrases: RateLimiter::keyed(quota(20, Duration::from_mins(1))),
            second_factors: RateLimiter::keyed(quota(10, Duration::from_mins(10))),
            mails: RateLimiter::keyed(quota(3, Duration::from_hours(1))),
            address_checks: RateLimiter::keyed(quota(5, Duration::from_mins(10))),
            words: RateLimiter::keyed(quota(20, Duration::from_mins(1))),
            notice_addresses: RateLimiter::keyed(quota(3, Duration::from_hours(8))),
            all_notice_codes: RateLimiter::keyed(quota(60, Duration::from_mins(1))),
            first_notice_codes: RateLimiter::keyed(quota(60, Duration::from_mins(1))),
            notices_asked: Mutex::default(),
        }
    }
}

/// Whether there is a try left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// There is, and it is used now.
    Taken,
    /// Wait a while.
    Wait,
}

impl Throttle {
    /// Takes a try of a passphrase: 20 at once, then one a minute.
    pub fn passphrase(&self, tries: &Tries) -> Turn {
        take(&self.passphrases, tries)
    }

    /// Takes a try of a second factor, by somebody whose passphrase was right: 10 at once, then one in ten minutes.
    pub fn second_factor(&self, account: [u8; 16]) -> Turn {
        take(&self.second_factors, &account)
    }

    /// Takes a mail to the mailbox of a body, for somebody who has the words on its paper: 3 at once, then one an hour.
    pub fn mail(&self, body: &str) -> Turn {
        take(&self.mails, &body.to_owned())
    }

    /// Takes a mail that checks an address of a body, for one of its leads: 5 at once, then one in ten minutes.
    pub fn address_check(&self, body: &str) -> Turn {
        take(&self.address_checks, &body.to_owned())
    }

    /// Counts wrong words for a body: 20 at once, then one a minute. Right ones are never counted, so whoever types
    /// wrong ones keeps nobody out.
    pub fn words(&self, body: &str) -> Turn {
        take(&self.words, &body.to_owned())
    }

    /// Takes a mail with a code to a mailbox (its blind index) for a report, at a time (unix seconds). Answers whether one
    /// leaves: a mailbox that had its share gets none, and nobody is told, or it would tell who asked before.
    ///
    /// A report names two mailboxes a day and asks five times within an hour. A mailbox gets 3 at once, then one in eight hours,
    /// whoever asks. A node mails 60 at once, then one a minute, and as many again to reports that have asked for none today.
    ///
    /// # Errors
    /// [`NoTurn`]. What is refused uses up nothing of the report's own.
    pub fn notice_code(&self, report: [u8; 16], mailbox: [u8; 32], now: i64) -> Result<bool, NoTurn> {
        let mut all = self.notices_asked.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = all.entry(report).or_default();
        asked.forget(now);
        asked.allows(mailbox, now)?;
        let leaves = take(&self.notice_addresses, &mailbox) == Turn::Taken;
        if leaves && take(&self.all_notice_codes, &()) == Turn::Wait {
            let first = asked.turns.is_empty();
            if !first || take(&self.first_notice_codes, &()) == Turn::Wait {
                return Err(NoTurn::All);
            }
        }
        asked.turns.push((mailbox, quarter_before(now)));
        Ok(leaves)
    }

    /// Forgets what reports asked for more than a day ago, and whoever tried to sign in so long ago that it does not count.
    pub fn forget(&self, now: i64) {
        let mut all = self.notices_asked.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, asked| {
            asked.forget(now);
            !asked.turns.is_empty()
        });
        drop(all);
        self.rush.forget(now);
        self.turns.forget();
        self.passphrases.retain_recent();
        self.second_factors.retain_recent();
        self.mails.retain_recent();
        self.address_checks.retain_recent();
        self.words.retain_recent();
        self.notice_addresses.retain_recent();
    }
}

/// Why no code is mailed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTurn {
    /// The report asked as often as it may.
    Own,
    /// The report named as many mailboxes as it may.
    Addresses,
    /// The node mailed as many as it may.
    All,
}

/// What one report asked for today: each time a mailbox, by its blind index, and when, to a quarter of an hour.
#[derive(Default)]
struct Asked {
    turns: Vec<([u8; 32], i64)>,
}

impl Asked {
    fn forget(&mut self, now: i64) {
        self.turns.retain(|(_, at)| now - at < DAY);
    }

    fn allows(&self, mailbox: [u8; 32], now: i64) -> Result<(), NoTurn> {
        let mut others: Vec<&[u8; 32]> =
            self.turns.iter().map(|(named, _)| named).filter(|named| **named != mailbox).collect();
        others.sort_unstable();
        others.dedup();
        if others.len() >= MAILBOXES {
            return Err(NoTurn::Addresses);
        }
        let lately = self.turns.iter().filter(|(_, at)| now - at < HOUR).count();
        if lately < CODES_AN_HOUR { Ok(()) } else { Err(NoTurn::Own) }
    }
}

fn take<K: Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Turn {
    if limiter.len() > MANY {
        limiter.retain_recent();
    }
    if limiter.check_key(key).is_ok() { Turn::Taken } else { Turn::Wait }
}

/// So many at once, then one per `pause`.
pub(super) fn quota(burst: u32, pause: Duration) -> Quota {
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    let burst_only = Quota::per_second(burst);
    Quota::with_period(pause).map_or(burst_only, |quota| quota.allow_burst(burst))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_names_two_mailboxes_a_day_and_others_are_not_held_up() {
        let throttle = Throttle::default();
        let ask = |report: u8, mailbox: u8, now| throttle.notice_code([report; 16], [mailbox; 32], now);
        assert_eq!([ask(1, 1, 0), ask(1, 2, 9), ask(1, 1, 9)], [Ok(true); 3]);
        assert_eq!([ask(1, 3, 9), ask(1, 3, 9)], [Err(NoTurn::Addresses); 2], "asked twice, it is still the third");
        assert_eq!(ask(2, 3, 9), Ok(true));
        let tomorrow = DAY;
        assert_eq!(ask(1, 3, tomorrow - 1), Err(NoTurn::Addresses));
        assert_eq!([ask(1, 3, tomorrow), ask(1, 4, tomorrow)], [Ok(true); 2]);
        assert_eq!(ask(1, 5, tomorrow), Err(NoTurn::Addresses));
    }

    #[test]
    fn a_report_asks_five_times_an_hour_and_a_mailbox_that_had_its_share_gets_nothing_more() {
        let throttle = Throttle::default();
        let ask = |report: u8, now| throttle.notice_code([report; 16], [7; 32], now);
        assert_eq!([ask(1, 0), ask(1, 0), ask(1, 0)], [Ok(true); 3]);
        assert_eq!([ask(1, 0), ask(1, 0)], [Ok(false); 2], "what is told does not differ");
        assert_eq!(ask(1, 0), Err(NoTurn::Own));
        assert_eq!(ask(2, 0), Ok(false), "whoever asks");
        assert_eq!(ask(1, HOUR), Ok(false));
    }

    #[test]
    fn a_node_mails_so_many_codes_and_then_only_to_reports_that_ask_for_the_first() {
        let throttle = Throttle::default();
        let ask = |report: u8| throttle.notice_code([report; 16], [report; 32], 0);
        assert!((0..60).all(|report| ask(report) == Ok(true)));
        assert_eq!(ask(1), Err(NoTurn::All));
        assert!((60..120).all(|report| ask(report) == Ok(true)));
        assert_eq!(ask(120), Err(NoTurn::All));
    }

    #[test]
    fn nothing_of_yesterday_is_remembered() {
        let throttle = Throttle::default();
        throttle.notice_code([1; 16], [1; 32], 0).unwrap();
        throttle.forget(DAY - 1);
        assert_eq!(throttle.notices_asked.lock().unwrap().len(), 1);
        throttle.forget(DAY);
        assert_eq!(throttle.notices_asked.lock().unwrap().len(), 0);
    }

    #[test]
    fn strangers_do_not_use_up_the_tries_of_a_known_browser() {
        let throttle = Throttle::default();
        let strangers = Tries::Strangers([1; 32]);
        assert!((0..20).all(|_| throttle.passphrase(&strangers) == Turn::Taken));
        assert_eq!(throttle.passphrase(&strangers), Turn::Wait);
        assert_eq!(throttle.passphrase(&Tries::KnownBrowser([1; 16])), Turn::Taken);
        assert_eq!(throttle.passphrase(&Tries::Strangers([2; 32])), Turn::Taken);
    }
}
