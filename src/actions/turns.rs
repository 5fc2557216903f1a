//! How often one browser may ask for something: by what it asks for, and by its own secret. In this node's memory only.
//!
//! Never by address: all who come over Tor share one. A browser that wears out its turns wears out nobody else's, and one that
//! throws its cookies away begins anew: against that helps what `domain/pressure.rs` decides, not this.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, RateLimiter};

use super::throttle::quota;

/// Keys that are counted. Whoever comes beyond them is let in without being counted.
const MOST_KEYS: usize = 100_000;
/// After so many questions those who have all their turns back are dropped.
const LOOK_EVERY: u32 = 4_096;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RouteClass {
    /// A page is opened.
    Look,
    /// A page of a report, or of its cases, is sent.
    Tell,
    /// A report is sent to bodies.
    Send,
    /// Words are tried.
    Words,
    /// A file is sent.
    Upload,
    /// Something is done at a desk, or by an operator.
    Desk,
}

impl RouteClass {
    const ALL: [Self; 6] = [Self::Look, Self::Tell, Self::Send, Self::Words, Self::Upload, Self::Desk];

    /// How many at once, and then one in how long. More than any person needs: a person never meets this.
    const fn most(self) -> (u32, Duration) {
        match self {
            Self::Look => (1_000, Duration::from_millis(50)),
            Self::Tell => (240, Duration::from_millis(500)),
            Self::Send => (30, Duration::from_secs(20)),
            Self::Words => (30, Duration::from_secs(10)),
            Self::Upload => (60, Duration::from_secs(2)),
            Self::Desk => (600, Duration::from_millis(100)),
        }
    }
}

/// The counters.
pub struct Turns {
    classes: [(RouteClass, DefaultKeyedRateLimiter<[u8; 16]>); 6],
    asked: AtomicU32,
    clock: DefaultClock,
}

impl Default for Turns {
    fn default() -> Self {
        let limiter = |class: RouteClass| {
            let (burst, pause) = class.most();
            (class, RateLimiter::keyed(quota(burst, pause)))
        };
        Self { classes: RouteClass::ALL.map(limiter), asked: AtomicU32::new(0), clock: DefaultClock::default() }
    }
}

/// Too often: how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooOften {
    /// Whole seconds, at least one.
    pub wait: u64,
}

impl Turns {
    /// Takes a turn of a browser, named by a hash.
    ///
    /// # Errors
    /// [`TooOften`].
    pub fn take(&self, class: RouteClass, browser: [u8; 16]) -> Result<(), TooOften> {
        let Some((_, limiter)) = self.classes.iter().find(|(of, _)| *of == class) else { return Ok(()) };
        if self.asked.fetch_add(1, Ordering::Relaxed) % LOOK_EVERY == LOOK_EVERY - 1 {
            self.forget();
        }
        if limiter.len() >= MOST_KEYS {
            return Ok(());
        }
        limiter
            .check_key(&browser)
            .map_err(|until| TooOften { wait: until.wait_time_from(self.clock.now()).as_secs() + 1 })
    }

    /// Drops those who have all their turns back.
    pub(super) fn forget(&self) {
        for (_, limiter) in &self.classes {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_wears_out_its_own_turns_and_nobody_elses() {
        let turns = Turns::default();
        assert!((0..30).all(|_| turns.take(RouteClass::Send, [1; 16]).is_ok()));
        let often = turns.take(RouteClass::Send, [1; 16]).unwrap_err();
        assert!((1..=21).contains(&often.wait), "{often:?}");
        assert_eq!(turns.take(RouteClass::Send, [2; 16]), Ok(()));
        assert_eq!(turns.take(RouteClass::Tell, [1; 16]), Ok(()), "each class for itself");
    }

    #[test]
    fn five_hundred_browsers_that_wear_out_their_turns_keep_nobody_waiting() {
        let turns = Turns::default();
        for browser in 0..500_u32 {
            let mut key = [9; 16];
            key[..4].copy_from_slice(&browser.to_be_bytes());
            while turns.take(RouteClass::Send, key).is_ok() {}
        }
        assert_eq!(turns.take(RouteClass::Send, [7; 16]), Ok(()));
    }
}
