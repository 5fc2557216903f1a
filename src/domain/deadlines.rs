//! What a reporter is told to expect next for a case, and by when; and when a silent body is reminded.
//!
//! By when a case is first looked at follows from its tier (`Calendar::triage_due`): the body's mail, its desk and the
//! reporter name that one day. After it, where a body has published no time of its own, the benchmark is the one for
//! workplace reports in Directive (EU) 2019/1937, Article 9: told what is done within 3 months.

use time::{Date, Duration};

use super::calendar::Calendar;
use super::case_state::State;
use super::days::add_months;
use super::directory::Routing;
use super::severity::Tier;

/// Months to news, where a body has published no time to its first decision.
const NEWS_MONTHS: u8 = 3;
/// Days after sending at which a body that has not said "we have it" is reminded.
const REMINDER_DAYS: [i64; 3] = [7, 14, 21];
/// Days after sending at which a person calls.
const CALL_DAYS: i64 = 28;
/// The same for the highest tier, in working days.
const CRITICAL_WORKING_DAYS: u16 = 2;

/// The times a body has published, in calendar days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BodyTimes {
    /// To its first decision.
    pub decision_days: Option<u16>,
}

impl From<&Routing> for BodyTimes {
    fn from(routing: &Routing) -> Self {
        Self { decision_days: routing.decision_days }
    }
}

/// The days of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseDays {
    /// When the reporter sent it.
    pub sent: Date,
    /// By when the desk should have looked at it, as the mail said.
    pub due: Date,
    /// When the body said "we have it".
    pub acknowledged: Option<Date>,
    /// Whether a person at the desk has opened it.
    pub opened: bool,
    /// When the reporter last had news of it: a change of state or a message.
    pub last_news: Option<Date>,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// The body says "we have it", by this day.
    Acknowledgement(Date),
    /// Somebody said "we have it" from the mail: a person there looks at it, by this day.
    FirstLook(Date),
    /// The body says what it does about it, by this day.
    FirstDecision(Date),
    /// News, or word that there are none yet, by this day.
    News(Date),
    /// The reporter's answer. The body waits; no day is set.
    YourAnswer,
    /// Nothing: the case is closed.
    Nothing,
}

impl Expected {
    /// The day, where there is one.
    #[must_use]
    pub const fn by(self) -> Option<Date> {
        match self {
            Self::Acknowledgement(day) | Self::FirstLook(day) | Self::FirstDecision(day) | Self::News(day) => Some(day),
            Self::YourAnswer | Self::Nothing => None,
        }
    }

    /// Whether the day has gone by. The day itself is in time.
    #[must_use]
    pub fn is_overdue(self, today: Date) -> bool {
        self.by().is_some_and(|day| today > day)
    }

    /// The Fluent key of the words, which take the day as `$by`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Acknowledgement(_) => "expected-acknowledgement",
            Self::FirstLook(_) => "expected-first_look",
            Self::FirstDecision(_) => "expected-first_decision",
            Self::News(_) => "expected-news",
            Self::YourAnswer => "expected-your_answer",
            Self::Nothing => "expected-nothing",
        }
    }
}

/// What the reporter is told to expect next.
#[must_use]
pub fn expected(state: State, days: CaseDays, body: BodyTimes) -> Expected {
    let taken_on = days.acknowledged.unwrap_or(days.sent);
    match state {
        State::Received if days.acknowledged.is_none() => Expected::Acknowledgement(days.due),
        // The button in the mail says nothing of having read it: the day that the mail names still holds.
        State::Received if !days.opened => Expected::FirstLook(days.due),
        State::Received | State::Acknowledged | State::Assessing => Expected::FirstDecision(match body.decision_days {
            Some(count) => later(taken_on, count),
            None => months_later(taken_on),
        }),
        State::WaitingForReporter => Expected::YourAnswer,
        State::Investigating => Expected::News(months_later(days.last_news.unwrap_or(taken_on))),
        State::Closed(_) => Expected::Nothing,
    }
}

/// The days on which a body that has not acknowledged a case is reminded, in order.
#[must_use]
pub fn reminders(sent: Date, tier: Tier, calendar: &Calendar) -> Vec<Date> {
    let critical = (tier == Tier::Critical).then(|| calendar.add_working_days(sent, CRITICAL_WORKING_DAYS));
    let mut days: Vec<Date> =
        critical.into_iter().chain(REMINDER_DAYS.map(|count| sent.saturating_add(Duration::days(count)))).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The day on which a person calls a body that has not acknowledged a case.
#[must_use]
pub const fn call_due(sent: Date) -> Date {
    sent.saturating_add(Duration::days(CALL_DAYS))
}

/// A case about which nobody at its body has said anything, or opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unanswered {
    /// When the reporter sent it.
    pub sent: Date,
    /// How serious it would be.
    pub tier: Tier,
    /// Whether it is urgent, and the hours have passed that its body has for it: see `domain/office.rs`.
    pub overdue: bool,
    /// Whether its mail server took a mail about it, and none is on its way.
    pub mailed: bool,
    /// When the body was last reminded by mail.
    pub reminded_on: Option<Date>,
    /// When the operator was asked to call it.
    pub call_asked_on: Option<Date>,
}

/// What is to be done about such a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// Nothing today.
    Rest,
    /// Remind the body by mail.
    Remind,
    /// Ask the operator to call it.
    Call,
}

/// What is to be done about a case today. A reminder whose day was missed, or on which nobody works, follows on the next working
/// day, and several that were missed are one. All days are those of the body's office.
#[must_use]
pub fn nudge(case: &Unanswered, today: Date, calendar: &Calendar) -> Nudge {
    if !calendar.is_working_day(today) {
        return Nudge::Rest;
    }
    let last = call_due(case.sent);
    if today >= last {
        // From then on mails are of no use.
        return if case.call_asked_on.is_none_or(|day| day < last) { Nudge::Call } else { Nudge::Rest };
    }
    if case.overdue && case.call_asked_on.is_none() {
        return Nudge::Call;
    }
    let due = reminders(case.sent, case.tier, calendar).into_iter().filter(|day| *day <= today).max();
    match due {
        Some(due) if case.mailed && case.reminded_on.is_none_or(|day| day < due) => Nudge::Remind,
        _ => Nudge::Rest,
    }
}

fn later(day: Date, count: u16) -> Date {
    day.saturating_add(Duration::days(i64::from(count)))
}

fn months_later(day: Date) -> Date {
    add_months(day, NEWS_MONTHS).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::case_state::Outcome;

    const SENT: Date = date!(2026 - 11 - 22);
    const DUE: Date = date!(2026 - 11 - 24);
    const DAYS: CaseDays = CaseDays {
        sent: SENT,
        due: DUE,
        acknowledged: Some(date!(2026 - 11 - 25)),
        opened: true,
        last_news: Some(date!(2027 - 01 - 31)),
    };
    const SILENT: BodyTimes = BodyTimes { decision_days: None };

    #[test]
    fn an_acknowledgement_is_expected_by_the_day_that_the_mail_named() {
        let days = CaseDays { acknowledged: None, opened: false, ..DAYS };
        assert_eq!(expected(State::Received, days, SILENT), Expected::Acknowledgement(DUE));
        let opened = CaseDays { opened: true, ..days };
        assert_eq!(expected(State::Received, opened, SILENT), Expected::Acknowledgement(DUE));
    }

    #[test]
    fn the_button_in_the_mail_puts_off_no_look() {
        let pressed = CaseDays { opened: false, ..DAYS };
        assert_eq!(expected(State::Received, pressed, SILENT), Expected::FirstLook(DUE));
        assert_eq!(expected(State::Received, DAYS, SILENT), Expected::FirstDecision(date!(2027 - 02 - 25)));
    }

    #[test]
    fn a_decision_is_counted_from_the_acknowledgement() {
        let body = BodyTimes { decision_days: Some(60) };
        assert_eq!(expected(State::Assessing, DAYS, SILENT), Expected::FirstDecision(date!(2027 - 02 - 25)));
        assert_eq!(expected(State::Acknowledged, DAYS, body), Expected::FirstDecision(date!(2027 - 01 - 24)));
    }

    #[test]
    fn an_investigation_owes_news_every_three_months() {
        let news = expected(State::Investigating, DAYS, SILENT);
        assert_eq!(news, Expected::News(date!(2027 - 04 - 30)));
        assert!(!news.is_overdue(date!(2027 - 04 - 30)));
        assert!(news.is_overdue(date!(2027 - 05 - 01)));
    }

    #[test]
    fn nothing_is_due_from_the_body_while_it_waits_or_when_it_is_done() {
        assert_eq!(expected(State::WaitingForReporter, DAYS, SILENT).by(), None);
        assert_eq!(expected(State::Closed(Outcome::Resolved), DAYS, SILENT), Expected::Nothing);
    }

    #[test]
    fn a_silent_body_is_reminded_and_then_called() {
        let calendar = Calendar::default();
        let weekly = [date!(2026 - 11 - 29), date!(2026 - 12 - 06), date!(2026 - 12 - 13)];
        assert_eq!(reminders(SENT, Tier::Serious, &calendar), weekly);
        assert_eq!(reminders(SENT, Tier::Critical, &calendar).first(), Some(&date!(2026 - 11 - 24)));
        assert_eq!(call_due(SENT), date!(2026 - 12 - 20));
    }

    /// Sent on a Friday.
    const UNANSWERED: Unanswered = Unanswered {
        sent: date!(2026 - 11 - 20),
        tier: Tier::Serious,
        overdue: false,
        mailed: true,
        reminded_on: None,
        call_asked_on: None,
    };

    fn nudged(case: Unanswered, today: Date) -> Nudge {
        nudge(&case, today, &Calendar::default())
    }

    #[test]
    fn a_body_is_reminded_each_week_once_and_called_after_four() {
        assert_eq!(nudged(UNANSWERED, date!(2026 - 11 - 26)), Nudge::Rest);
        assert_eq!(nudged(UNANSWERED, date!(2026 - 11 - 27)), Nudge::Remind);
        let once = Unanswered { reminded_on: Some(date!(2026 - 11 - 27)), ..UNANSWERED };
        assert_eq!(nudged(once, date!(2026 - 12 - 03)), Nudge::Rest);
        assert_eq!(nudged(once, date!(2026 - 12 - 04)), Nudge::Remind);
        // The portal was away: two that were missed are one.
        assert_eq!(nudged(once, date!(2026 - 12 - 14)), Nudge::Remind);
        let late = Unanswered { reminded_on: Some(date!(2026 - 12 - 14)), ..UNANSWERED };
        assert_eq!(nudged(late, date!(2026 - 12 - 15)), Nudge::Rest);
        assert_eq!(nudged(late, date!(2026 - 12 - 18)), Nudge::Call);
        let called = Unanswered { call_asked_on: Some(date!(2026 - 12 - 18)), ..late };
        assert_eq!(nudged(called, date!(2027 - 01 - 18)), Nudge::Rest);
        let never_reminded = Unanswered { reminded_on: None, ..called };
        assert_eq!(nudged(never_reminded, date!(2026 - 12 - 21)), Nudge::Rest, "mails are of no use any more");
    }

    #[test]
    fn where_no_mail_gets_through_none_follows_and_somebody_calls_all_the_same() {
        let stuck = Unanswered { mailed: false, ..UNANSWERED };
        assert_eq!(nudged(stuck, date!(2026 - 11 - 27)), Nudge::Rest);
        assert_eq!(nudged(stuck, date!(2026 - 12 - 18)), Nudge::Call);
        assert_eq!(nudged(Unanswered { overdue: true, ..stuck }, date!(2026 - 11 - 20)), Nudge::Call);
    }

    #[test]
    fn nobody_is_reminded_on_a_day_on_which_nobody_works() {
        let sunday = Unanswered { sent: date!(2026 - 11 - 22), ..UNANSWERED };
        assert_eq!(nudged(sunday, date!(2026 - 11 - 29)), Nudge::Rest);
        assert_eq!(nudged(sunday, date!(2026 - 11 - 30)), Nudge::Remind);
    }

    #[test]
    fn the_highest_tier_is_reminded_after_two_working_days_and_about_an_urgent_one_somebody_calls_when_its_hours_are_over()
     {
        let critical = Unanswered { tier: Tier::Critical, ..UNANSWERED };
        assert_eq!(nudged(critical, date!(2026 - 11 - 23)), Nudge::Rest);
        assert_eq!(nudged(critical, date!(2026 - 11 - 24)), Nudge::Remind);
        let urgent = Unanswered { overdue: true, ..critical };
        assert_eq!(nudged(urgent, date!(2026 - 11 - 20)), Nudge::Call, "on the same day");
        assert_eq!(nudged(urgent, date!(2026 - 11 - 21)), Nudge::Rest, "a Saturday");
        let called = Unanswered { call_asked_on: Some(date!(2026 - 11 - 20)), ..urgent };
        assert_eq!(nudged(called, date!(2026 - 11 - 24)), Nudge::Remind);
        assert_eq!(nudged(called, date!(2026 - 12 - 18)), Nudge::Call, "after four weeks once more");
    }
}
