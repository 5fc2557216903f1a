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

/// Keys after which forgotten ones are dropped.
const MANY: usize = 10_000;

/// Different mailboxes that one report may name within a day.
const MAILBOXES: usize = 2;
/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// A mailbox, by its blind index, and when it was first named.
type Named = ([u8; 32], i64);

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
    passphrases: DefaultKeyedRateLimiter<Tries>,
    second_factors: DefaultKeyedRateLimiter<[u8; 16]>,
    mails: DefaultKeyedRateLimiter<String>,
    address_checks: DefaultKeyedRateLimiter<String>,
    words: DefaultKeyedRateLimiter<String>,
    notice_codes: DefaultKeyedRateLimiter<[u8; 16]>,
    notice_addresses: DefaultKeyedRateLimiter<[u8; 32]>,
    all_notice_codes: DefaultKeyedRateLimiter<()>,
    /// What each report named.
    notice_named: Mutex<HashMap<[u8; 16], Vec<Named>>>,
}

impl Default for Throttle {
    fn default() -> Self {
        Self {
            passphrases: RateLimiter::keyed(quota(20, Duration::from_mins(1))),
            second_factors: RateLimiter::keyed(quota(10, Duration::from_mins(10))),
            mails: RateLimiter::keyed(quota(3, Duration::from_hours(1))),
            address_checks: RateLimiter::keyed(quota(5, Duration::from_mins(10))),
            words: RateLimiter::keyed(quota(20, Duration::from_mins(1))),
            notice_codes: RateLimiter::keyed(quota(5, Duration::from_hours(1))),
            notice_addresses: RateLimiter::keyed(quota(3, Duration::from_hours(8))),
            all_notice_codes: RateLimiter::keyed(quota(60, Duration::from_mins(1))),
            notice_named: Mutex::default(),
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

    /// Takes a mail with a code to a reporter, by their report: 5 at once, then one an hour.
    pub fn notice_code(&self, report: [u8; 16]) -> Turn {
        take(&self.notice_codes, &report)
    }

    /// Takes a mail with a code to a mailbox, by its blind index, whoever asks: 3 at once, then one in eight hours.
    pub fn notice_address(&self, mailbox: [u8; 32]) -> Turn {
        take(&self.notice_addresses, &mailbox)
    }

    /// Takes a mail with a code, of all that leave this node: 60 at once, then one a minute.
    pub fn any_notice_code(&self) -> Turn {
        take(&self.all_notice_codes, &())
    }

    /// Lets a report name a mailbox, by its blind index: two different ones within 24 hours, each as often as it likes.
    pub fn notice_named(&self, report: [u8; 16], mailbox: [u8; 32], now: i64) -> Turn {
        let mut named = self.notice_named.lock().unwrap_or_else(PoisonError::into_inner);
        let is_todays = |(_, since): &Named| now - since < DAY;
        if named.len() > MANY {
            named.retain(|_, mailboxes| mailboxes.iter().any(is_todays));
        }
        let mailboxes = named.entry(report).or_default();
        mailboxes.retain(is_todays);
        if mailboxes.iter().any(|(known, _)| *known == mailbox) {
            return Turn::Taken;
        }
        if mailboxes.len() >= MAILBOXES {
            return Turn::Wait;
        }
        mailboxes.push((mailbox, now));
        Turn::Taken
    }
}

fn take<K: Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Turn {
    if limiter.len() > MANY {
        limiter.retain_recent();
    }
    if limiter.check_key(key).is_ok() { Turn::Taken } else { Turn::Wait }
}

/// So many at once, then one per `pause`.
fn quota(burst: u32, pause: Duration) -> Quota {
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
        let name = |report: u8, mailbox: u8, now| throttle.notice_named([report; 16], [mailbox; 32], now);
        assert_eq!([name(1, 1, 0), name(1, 2, 9), name(1, 1, 9)], [Turn::Taken; 3]);
        assert_eq!([name(1, 3, 9), name(1, 3, 9)], [Turn::Wait; 2], "asked twice, it is still the third");
        assert_eq!(name(2, 3, 9), Turn::Taken);
        assert_eq!(name(1, 3, DAY), Turn::Taken);
        assert_eq!(name(1, 4, DAY), Turn::Wait);
    }

    #[test]
    fn a_node_mails_so_many_codes_and_no_more() {
        let throttle = Throttle::default();
        assert!((0..60).all(|_| throttle.any_notice_code() == Turn::Taken));
        assert_eq!(throttle.any_notice_code(), Turn::Wait);
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
