//! The one place that reads the time. Everything else is given it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use time::{Date, OffsetDateTime};

const QUARTER: i64 = 15 * 60;

/// The time, in UTC. Tests, benchmarks and the demo can move their clock; a portal's clock is the system's.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead: Arc<AtomicI64>,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self::default()
    }

    /// Seconds since 1970.
    pub fn now(&self) -> i64 {
        #[expect(clippy::disallowed_methods, reason = "this is the place that provides the time")]
        let system = OffsetDateTime::now_utc().unix_timestamp();
        system + self.ahead.load(Ordering::Relaxed)
    }

    /// Today's date, in UTC.
    pub fn today(&self) -> Date {
        day_of(self.now())
    }

    /// Moves this clock on, or back: for tests, benchmarks and the demo.
    pub fn advance(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
    }
}

/// The date, in UTC, of a time in seconds since 1970; the first day of 1970 for a time beyond all dates.
pub fn day_of(seconds: i64) -> Date {
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH).date()
}

/// The last full quarter of an hour: for what may begin at once, but must not tell when it was asked for.
pub const fn quarter_before(seconds: i64) -> i64 {
    seconds.div_euclid(QUARTER) * QUARTER
}

/// Rounds a time up to 15 minutes, so that what is stored does not tell when somebody was here.
pub const fn rounded_up(seconds: i64) -> i64 {
    (seconds + QUARTER - 1).div_euclid(QUARTER) * QUARTER
}
