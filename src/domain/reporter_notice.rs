//! When a reporter who asked for it is told by mail that there is something new: once a day at most, at one hour, for all
//! reporters together, and once for each piece of news. So no mail marks the moment at which something happened.

use time::{Date, Duration};

/// Wrong codes after which a new one has to be mailed.
pub const TRIES: u8 = 5;
/// Seconds that a mailed code works.
pub const CODE_LIVES: i64 = 24 * 60 * 60;
/// Days that an address is kept after the last body has stopped working on its report.
pub const KEPT_AFTER: i64 = 30;

/// Something new in a case: which case, and how many pieces of news there have been in it altogether.
pub type News<K> = (K, u32);

/// How a notice stands when its day has come.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a, K> {
    /// Whether its address was shown to be the reporter's.
    pub address: Address,
    /// What is new to the reporter now, in cases that they have not looked at since.
    pub unread: &'a [News<K>],
    /// What was new when they were last told.
    pub told: &'a [News<K>],
    /// The day the last mail left.
    pub mailed_on: Option<Date>,
    /// Whether a mail of an earlier day waits.
    pub waits: bool,
    /// Whether a body works on the report.
    pub work: Work,
}

/// Whether a body works on a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// One does.
    Open,
    /// None has since this day.
    OverSince(Date),
}

impl Work {
    /// That of two cases together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::OverSince(one), Self::OverSince(another)) => Self::OverSince(one.max(another)),
            _ => Self::Open,
        }
    }
}

/// Whether an address was shown to be somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// The code that was mailed there has not been typed.
    Unconfirmed,
    /// It has.
    Confirmed,
}

/// What the day's batch does with a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Mail: there is something new.
    Tell,
    /// Nothing today.
    Rest,
    /// Delete it: nobody typed the code in time, or there has long been nobody who could write.
    Forget,
}

/// What the batch of `today` does with a notice that is due.
pub fn step<K: PartialEq>(standing: &Standing<'_, K>, today: Date) -> Step {
    match standing.address {
        Address::Unconfirmed => Step::Forget,
        // The mail of an earlier day waited for a mail server that was away, and left today.
        Address::Confirmed if standing.mailed_on == Some(today) => Step::Rest,
        Address::Confirmed if has_untold(standing.unread, standing.told) => Step::Tell,
        Address::Confirmed if !standing.waits && is_long_over(standing.work, today) => Step::Forget,
        Address::Confirmed => Step::Rest,
    }
}

/// Whether no body has worked on a report for so long that an address is not kept any more.
#[must_use]
pub fn is_long_over(work: Work, today: Date) -> bool {
    matches!(work, Work::OverSince(day) if day.saturating_add(Duration::days(KEPT_AFTER)) <= today)
}

/// Whether there is news among the unread that nobody was told of.
fn has_untold<K: PartialEq>(unread: &[News<K>], told: &[News<K>]) -> bool {
    let known = |case: &K| told.iter().find(|(other, _)| other == case).map(|(_, count)| *count);
    unread.iter().any(|(case, count)| known(case).is_none_or(|before| *count > before))
}

/// Whether an entry of a case's timeline is news to its reporter: not what they did themselves, what mails did, or what
/// is the desk's own.
#[must_use]
pub fn is_news(event: &str) -> bool {
    !matches!(
        event,
        "sent"
            | "mail_accepted"
            | "mail_failed"
            | "report_mailed"
            | "report_mailed_pdf"
            | "report_not_mailed"
            | "mail_returned"
            | "reminded"
            | "call_due"
            | "called_will_look"
            | "called_other_address"
            | "called_nobody"
            | "called_other"
            | "have_it"
            | "opened"
            | "assigned"
            | "unassigned"
            | "taken_on"
            | "reporter_wrote"
            | "stop_asked"
            | "consent_changed"
    )
}

/// Whether the batch of a day may be made: its hour has come. Later the same day it is caught up on.
#[must_use]
pub const fn is_time(hour_now: u8, hour: u8) -> bool {
    hour_now >= hour
}

/// The day of the next batch that is still to come: an address that is confirmed after the hour waits for tomorrow's, so that
/// its first mail does not mark when it was confirmed.
#[must_use]
pub const fn next_batch(today: Date, hour_now: u8, hour: u8) -> Date {
    if is_time(hour_now, hour) { tomorrow(today) } else { today }
}

/// The day after.
#[must_use]
pub const fn tomorrow(today: Date) -> Date {
    today.saturating_add(Duration::days(1))
}

/// An address as much as its owner needs to know it again: `j…@e….org`.
#[must_use]
pub fn masked(address: &str) -> String {
    let (name, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let first = |text: &str| text.chars().next().map(String::from).unwrap_or_default();
    let end = host.rsplit_once('.').map_or("", |(_, end)| end);
    let dot = if end.is_empty() { "" } else { "." };
    format!("{}…@{}…{dot}{end}", first(name), first(host))
}

/// The mailbox behind an address as it counts for how often codes go there: what many providers ignore is left out, so that
/// nobody floods a mailbox under its other names.
#[must_use]
pub fn mailbox(address: &str) -> String {
    let address = address.trim().to_lowercase();
    let (name, host) = address.rsplit_once('@').unwrap_or((&address, ""));
    let name = name.split('+').next().unwrap_or_default().replace('.', "");
    format!("{name}@{host}")
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    const TODAY: Date = date!(2026 - 11 - 26);
    const YESTERDAY: Date = date!(2026 - 11 - 25);

    fn confirmed(unread: &[News<u8>], told: &[News<u8>], mailed_on: Option<Date>) -> Step {
        let work = Work::OverSince(date!(2026 - 10 - 28));
        step(&Standing { address: Address::Confirmed, unread, told, mailed_on, waits: false, work }, TODAY)
    }

    #[test]
    fn an_address_goes_thirty_days_after_the_last_body_has_stopped_and_never_untold() {
        let news = [(1, 1)];
        let ends = |told: &[News<u8>], mailed_on, waits, work| {
            step(&Standing { address: Address::Confirmed, unread: &news, told, mailed_on, waits, work }, TODAY)
        };
        let long = Work::OverSince(date!(2026 - 10 - 27));
        assert_eq!(ends(&news, None, false, long), Step::Forget);
        assert_eq!(ends(&news, None, false, Work::OverSince(date!(2026 - 10 - 28))), Step::Rest, "a day too early");
        assert_eq!(ends(&news, None, false, Work::Open), Step::Rest);
        assert_eq!(ends(&[], None, false, long), Step::Tell, "the closing itself is told first");
        assert_eq!(ends(&news, None, true, long), Step::Rest, "its mail waits");
        assert_eq!(ends(&news, Some(TODAY), false, long), Step::Rest);
    }

    #[test]
    fn news_is_told_once_and_new_news_again() {
        assert_eq!(confirmed(&[], &[], None), Step::Rest);
        assert_eq!(confirmed(&[(1, 1)], &[], None), Step::Tell);
        assert_eq!(confirmed(&[(1, 1)], &[(1, 1)], Some(YESTERDAY)), Step::Rest, "the same, still unread");
        assert_eq!(confirmed(&[(1, 2)], &[(1, 1)], Some(YESTERDAY)), Step::Tell, "more in the same case");
        assert_eq!(confirmed(&[(1, 1), (2, 4)], &[(1, 1)], Some(YESTERDAY)), Step::Tell, "another case");
        assert_eq!(confirmed(&[(2, 4)], &[(1, 1), (2, 4)], Some(YESTERDAY)), Step::Rest, "one of two was looked at");
        assert_eq!(confirmed(&[], &[(1, 1)], Some(YESTERDAY)), Step::Rest, "all was looked at");
    }

    #[test]
    fn a_mail_that_left_late_today_is_todays() {
        assert_eq!(confirmed(&[(1, 2)], &[(1, 1)], Some(TODAY)), Step::Rest);
    }

    #[test]
    fn an_address_that_nobody_confirmed_is_forgotten_and_never_told() {
        let unread = [(1, 1)];
        let standing = Standing {
            address: Address::Unconfirmed,
            unread: &unread,
            told: &[],
            mailed_on: None,
            waits: true,
            work: Work::Open,
        };
        assert_eq!(step(&standing, TODAY), Step::Forget);
    }

    #[test]
    fn the_batch_waits_for_its_hour_and_is_caught_up_on_until_midnight() {
        let is = |hour_now| is_time(hour_now, 6);
        assert_eq!([is(0), is(5), is(6), is(23)], [false, false, true, true]);
        assert_eq!(next_batch(TODAY, 5, 6), TODAY);
        assert_eq!(next_batch(TODAY, 6, 6), tomorrow(TODAY));
        assert_eq!(next_batch(TODAY, 0, 0), tomorrow(TODAY));
    }

    #[test]
    fn what_the_desk_tells_is_news_and_what_machines_and_the_reporter_do_is_not() {
        for news in ["acknowledged", "waiting_for_reporter", "desk_wrote", "closed", "reopened", "body_left"] {
            assert!(is_news(news), "{news}");
        }
        for other in ["sent", "mail_accepted", "opened", "assigned", "reporter_wrote"] {
            assert!(!is_news(other), "{other}");
        }
    }

    #[test]
    fn a_masked_address_is_known_again_by_its_owner_only() {
        assert_eq!(masked("jo.ngata@example.org"), "j…@e….org");
        assert_eq!(masked("a@localhost"), "a…@l…");
    }

    #[test]
    fn a_mailbox_is_the_same_under_its_other_names() {
        assert_eq!(mailbox("Jo.Ngata+One@Example.org"), mailbox("jongata@example.org"));
        assert_ne!(mailbox("jo@example.org"), mailbox("jo@example.net"));
    }
}
