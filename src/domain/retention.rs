//! When a report expires: it is kept no longer than it is needed, and never goes while a body works on it.

use time::{Date, Duration};

use super::days::add_months;

/// Days an unsent report is kept after the last change.
const UNSENT_DAYS: i64 = 30;
/// Months a report is kept that is held for every body, or whose cases are all closed.
const KEPT_MONTHS: u8 = 24;

/// How a report stands, as far as keeping it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Not sent, not held; last changed on this day.
    Unsent {
        /// The day of the last POST.
        last_changed: Date,
    },
    /// Held for every body; nobody has it.
    HeldForAll {
        /// Since this day.
        since: Date,
    },
    /// A body works on it.
    CaseOpen,
    /// Sent; every case is closed.
    CasesClosed {
        /// The day the last one closed.
        last_closed: Date,
    },
}

/// The last day a report is kept, or a later one that the reporter chose; `None` while a case is open.
#[must_use]
pub fn expires_on(kept: Kept, extended_to: Option<Date>) -> Option<Date> {
    let due = match kept {
        Kept::Unsent { last_changed } => last_changed.saturating_add(Duration::days(UNSENT_DAYS)),
        Kept::HeldForAll { since: from } | Kept::CasesClosed { last_closed: from } => {
            add_months(from, KEPT_MONTHS).unwrap_or(Date::MAX)
        }
        Kept::CaseOpen => return None,
    };
    Some(extended_to.map_or(due, |chosen| chosen.max(due)))
}

/// Whether a report has expired today; on its last day it has not.
#[must_use]
pub fn has_expired(expires_on: Option<Date>, today: Date) -> bool {
    expires_on.is_some_and(|last| today > last)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    const DAY: Date = date!(2026 - 11 - 22);

    #[test]
    fn each_way_of_keeping_has_its_own_end() {
        assert_eq!(expires_on(Kept::Unsent { last_changed: DAY }, None), Some(date!(2026 - 12 - 22)));
        assert_eq!(expires_on(Kept::HeldForAll { since: DAY }, None), Some(date!(2028 - 11 - 22)));
        assert_eq!(expires_on(Kept::CasesClosed { last_closed: DAY }, None), Some(date!(2028 - 11 - 22)));
    }

    #[test]
    fn the_reporter_can_lengthen_but_not_shorten_it() {
        let kept = Kept::HeldForAll { since: DAY };
        assert_eq!(expires_on(kept, Some(date!(2030 - 01 - 01))), Some(date!(2030 - 01 - 01)));
        assert_eq!(expires_on(kept, Some(DAY)), Some(date!(2028 - 11 - 22)));
    }

    #[test]
    fn nothing_expires_while_a_case_is_open() {
        assert_eq!(expires_on(Kept::CaseOpen, Some(DAY)), None);
        assert!(!has_expired(None, Date::MAX));
    }

    #[test]
    fn the_last_day_itself_is_kept() {
        assert!(!has_expired(Some(DAY), DAY));
        assert!(has_expired(Some(DAY), date!(2026 - 11 - 23)));
    }
}
