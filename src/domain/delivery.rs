//! How mail to a joined body stays good: its address is confirmed again every 12 months, its certificate is renewed in
//! time, and whoever leads a new desk is shown what to do first.

use time::{Date, Duration};

use super::codes::codes;
use super::days::add_months;
use super::directory::DeliveryPref;

/// Months after which a body confirms its address again.
const CONFIRMED_MONTHS: u8 = 12;
/// Days before a day on which something ends from which people are told of it.
const TOLD_DAYS: i64 = 30;
/// Days a body that was reminded on the due day has until it is paused.
const GRACE_DAYS: i64 = 30;
/// Days for which a mailed code works.
const CODE_DAYS: i64 = 7;

/// How far an address is from its confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was confirmed, and not long ago.
    Confirmed,
    /// It has to be confirmed within 30 days.
    Soon,
    /// The day has come.
    Due,
}

/// Which reminders of this year's confirmation went out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reminded {
    /// The day of the one before the due day.
    pub before: Option<Date>,
    /// The day of the one on the due day.
    pub due: Option<Date>,
}

/// What is to be done about an address today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// Nothing.
    Rest,
    /// Say that it has to be confirmed soon.
    RemindBefore,
    /// Say that it has to be confirmed now.
    RemindDue,
    /// Pause the body.
    Pause,
}

codes! {
    /// What whoever leads a new desk does first.
    pub enum FirstStep as "first-step" {
        /// Have a test mailed, and show that it can be read.
        TestMail = "test_mail",
        /// Say what the body takes, and who reads.
        Profile = "profile",
        /// Choose which mails it can work with.
        MailForm = "mail_form",
    }
}

/// What a new desk has done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetUp {
    /// Somebody there typed the code of a test mail.
    pub test_read: bool,
    /// It has said something of itself.
    pub has_profile: bool,
    /// It has chosen the form of its mails.
    pub mail_chosen: bool,
}

/// The day on which an address has to be confirmed again.
#[must_use]
pub fn due_on(confirmed: Date) -> Date {
    add_months(confirmed, CONFIRMED_MONTHS).unwrap_or(Date::MAX)
}

/// The day on which a body is paused whose address nobody confirms; later where it was reminded later than it should.
#[must_use]
pub fn pauses_on(confirmed: Date, reminded: Reminded) -> Date {
    let due = due_on(confirmed);
    reminded.due.unwrap_or(due).max(due).saturating_add(Duration::days(GRACE_DAYS))
}

/// How far an address is from its confirmation.
#[must_use]
pub fn standing(confirmed: Date, today: Date) -> Standing {
    let due = due_on(confirmed);
    if today >= due {
        Standing::Due
    } else if is_near(due, today) {
        Standing::Soon
    } else {
        Standing::Confirmed
    }
}

/// What is to be done about an address today. Nobody is paused who was not told on or after the due day.
#[must_use]
pub fn care(confirmed: Date, reminded: Reminded, today: Date) -> Care {
    match standing(confirmed, today) {
        Standing::Due if reminded.due.is_none() => Care::RemindDue,
        Standing::Due if today >= pauses_on(confirmed, reminded) => Care::Pause,
        Standing::Soon if reminded.before.is_none() => Care::RemindBefore,
        _ => Care::Rest,
    }
}

/// Whether people are told of an end: from 30 days before it until it has come.
#[must_use]
pub fn is_near(end: Date, today: Date) -> bool {
    today < end && today >= end.saturating_sub(Duration::days(TOLD_DAYS))
}

/// The last day on which a code works that is mailed today.
#[must_use]
pub const fn code_until(today: Date) -> Date {
    today.saturating_add(Duration::days(CODE_DAYS))
}

/// Whether a body has to say which mails it can work with: what it would like best is not sent from here.
#[must_use]
pub fn has_to_choose(wants: DeliveryPref) -> bool {
    wants != DeliveryPref::Any
}

/// What is to be done first at a desk, and whether it was. Empty once all of it was.
#[must_use]
pub fn first_steps(done: SetUp, wants: DeliveryPref) -> Vec<(FirstStep, bool)> {
    let mut steps = vec![(FirstStep::TestMail, done.test_read), (FirstStep::Profile, done.has_profile)];
    if has_to_choose(wants) {
        steps.push((FirstStep::MailForm, done.mail_chosen));
    }
    if steps.iter().all(|(_, done)| *done) { Vec::new() } else { steps }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    const CONFIRMED: Date = date!(2026 - 11 - 26);
    const NEVER: Reminded = Reminded { before: None, due: None };

    #[test]
    fn an_address_is_due_after_twelve_months_also_on_a_leap_day() {
        assert_eq!(due_on(CONFIRMED), date!(2027 - 11 - 26));
        assert_eq!(due_on(date!(2028 - 02 - 29)), date!(2029 - 02 - 28));
    }

    #[test]
    fn it_is_told_from_thirty_days_before_and_each_reminder_once() {
        let before = Reminded { before: Some(date!(2027 - 10 - 27)), due: None };
        assert_eq!(care(CONFIRMED, NEVER, date!(2027 - 10 - 26)), Care::Rest);
        assert_eq!(care(CONFIRMED, NEVER, date!(2027 - 10 - 27)), Care::RemindBefore);
        assert_eq!(care(CONFIRMED, before, date!(2027 - 10 - 27)), Care::Rest);
        assert_eq!(care(CONFIRMED, before, date!(2027 - 11 - 26)), Care::RemindDue);
        let both = Reminded { due: Some(date!(2027 - 11 - 26)), ..before };
        assert_eq!(care(CONFIRMED, both, date!(2027 - 12 - 25)), Care::Rest);
        assert_eq!(care(CONFIRMED, both, date!(2027 - 12 - 26)), Care::Pause);
    }

    #[test]
    fn nobody_is_paused_without_thirty_days_to_answer() {
        // The portal was away for months: the body hears of it first.
        let late = date!(2028 - 06 - 01);
        assert_eq!(care(CONFIRMED, NEVER, late), Care::RemindDue);
        let reminded = Reminded { before: None, due: Some(late) };
        assert_eq!(pauses_on(CONFIRMED, reminded), date!(2028 - 07 - 01));
        assert_eq!(care(CONFIRMED, reminded, date!(2028 - 06 - 30)), Care::Rest);
        assert_eq!(care(CONFIRMED, reminded, date!(2028 - 07 - 01)), Care::Pause);
    }

    #[test]
    fn confirming_begins_the_year_anew() {
        let again = date!(2027 - 11 - 20);
        assert_eq!(standing(CONFIRMED, again), Standing::Soon);
        assert_eq!(standing(again, again), Standing::Confirmed);
        assert_eq!(care(again, NEVER, date!(2027 - 12 - 26)), Care::Rest);
    }

    #[test]
    fn an_end_is_near_for_thirty_days_and_not_when_it_has_come() {
        let end = date!(2027 - 01 - 31);
        assert!(!is_near(end, date!(2026 - 12 - 31)));
        assert!(is_near(end, date!(2027 - 01 - 01)) && is_near(end, date!(2027 - 01 - 30)));
        assert!(!is_near(end, end));
    }

    #[test]
    fn first_steps_go_when_all_are_done_and_only_some_bodies_have_to_choose() {
        let none = SetUp { test_read: false, has_profile: false, mail_chosen: false };
        assert_eq!(first_steps(none, DeliveryPref::Any).len(), 2);
        let both = SetUp { test_read: true, has_profile: true, mail_chosen: false };
        assert!(first_steps(both, DeliveryPref::Any).is_empty());
        let left = first_steps(both, DeliveryPref::Pdf);
        assert_eq!(left.last(), Some(&(FirstStep::MailForm, false)));
        assert!(first_steps(SetUp { mail_chosen: true, ..both }, DeliveryPref::OwnForm).is_empty());
    }
}
