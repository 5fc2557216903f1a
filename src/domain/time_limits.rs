//! Time limits: rules D1–D6. One result per body; none ever changes a role.
//!
//! A limit ends between two days, because dates are told roughly: up to the last safe day a report is in time for
//! certain, after the last possible day it is late for certain. Late reports can still be accepted for good reason.

use time::{Date, Duration};

use super::days::add_years;
use super::directory::{Directory, DiscoveredBy, LimitApplies, LimitFrom, LimitRule, Limits, Routing, Whichever};
use super::recommendation::{LimitDays, TimeLimitState};
use super::rough_date::RoughDate;
use super::situation::Situation;

/// A limit that ends within this many days is near (D6).
const SOON: Duration = Duration::days(90);

/// Days from the first to the last, both included.
#[derive(Clone, Copy)]
struct Interval {
    first: Date,
    last: Date,
}

impl Interval {
    fn of(date: RoughDate) -> Self {
        Self { first: date.first(), last: date.last() }
    }

    /// `None` beyond the calendar's last year.
    fn add_years(self, years: i32) -> Option<Self> {
        Some(Self { first: add_years(self.first, years)?, last: add_years(self.last, years)? })
    }
}

/// When it happened.
#[derive(Clone, Copy)]
struct Event {
    whole: Interval,
    began: Interval,
}

/// What the limits read of a situation, prepared once for all bodies.
pub struct Facts {
    today: Date,
    event: Option<Event>,
    therapy_ended: Option<Interval>,
    discovered: Option<Interval>,
    client_age: Option<u8>,
    sexual: Chosen,
}

/// Whether a chosen violation is in group `sexual`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chosen {
    Yes,
    No,
}

impl Facts {
    /// The facts of a situation.
    #[must_use]
    pub fn of(directory: &Directory, situation: &Situation) -> Self {
        let taxonomy = directory.taxonomy();
        let mut chosen = situation.violations.iter().filter_map(|id| taxonomy.violation(id.as_str()));
        Self {
            today: situation.today,
            event: event(situation.happened_from, situation.happened_to),
            therapy_ended: situation.therapy_ended.map(Interval::of),
            discovered: situation.discovered.map(Interval::of),
            client_age: situation.client_age,
            sexual: if chosen.any(|violation| violation.group == "sexual") { Chosen::Yes } else { Chosen::No },
        }
    }

    /// How a body's limit stands, and its two days where there are any.
    #[must_use]
    pub fn state_of(&self, routing: &Routing) -> (TimeLimitState, Option<LimitDays>) {
        let began_too_late = |start| self.event.is_some_and(|event| event.whole.last < start);
        if routing.not_before.is_some_and(began_too_late) {
            return (TimeLimitState::BeforeStart, None);
        }
        match &routing.limits {
            Limits::NoLimit => (TimeLimitState::None, None),
            Limits::Unknown => (TimeLimitState::Unknown, None),
            Limits::Rules(rules, whichever) => self.state_by(rules, *whichever),
        }
    }

    /// D3–D5. Rules none of which is for this report say nothing about it: then the limit is not known.
    fn state_by(&self, rules: &[LimitRule], whichever: Whichever) -> (TimeLimitState, Option<LimitDays>) {
        let Some(kind) = self.kind(rules) else { return (TimeLimitState::Unknown, None) };
        let of_kind = || rules.iter().filter(|rule| rule.applies == kind);
        if of_kind().any(|rule| rule.years == 0) {
            return (TimeLimitState::None, None);
        }
        let Some(event) = self.event else { return (TimeLimitState::UnknownDate, None) };
        let joined = of_kind().filter_map(|rule| self.interval(rule, event)).reduce(|a, b| match whichever {
            Whichever::Earlier => Interval { first: a.first.min(b.first), last: a.last.min(b.last) },
            Whichever::Later => Interval { first: a.first.max(b.first), last: a.last.max(b.last) },
        });
        match joined {
            Some(ends) => (self.state(ends), Some(LimitDays { last_safe: ends.first, last_possible: ends.last })),
            None => (TimeLimitState::UnknownDate, None),
        }
    }

    /// D3: the first kind of rule that fits and exists.
    fn kind(&self, rules: &[LimitRule]) -> Option<LimitApplies> {
        let fits = |kind| match kind {
            LimitApplies::Sexual => self.sexual == Chosen::Yes,
            LimitApplies::Under16 => self.client_age.is_some_and(|age| age < 16),
            LimitApplies::Any => true,
        };
        [LimitApplies::Sexual, LimitApplies::Under16, LimitApplies::Any]
            .into_iter()
            .find(|kind| fits(*kind) && rules.iter().any(|rule| rule.applies == *kind))
    }

    /// D4: the days between which one rule's limit ends; `None` where a date it needs is missing.
    fn interval(&self, rule: &LimitRule, event: Event) -> Option<Interval> {
        let years = i32::from(rule.years);
        match rule.from {
            LimitFrom::Event => event.whole.add_years(years),
            LimitFrom::EndOfTherapy => self.therapy_ended.unwrap_or(event.whole).add_years(years),
            LimitFrom::Discovery => match rule.by {
                DiscoveredBy::Client => self.discovered?.add_years(years),
                DiscoveredBy::Body => Interval { first: self.today, last: self.today }.add_years(years),
            },
            LimitFrom::Age16 => self.birthday_limit(16, years, event.began),
            LimitFrom::Age18 => self.birthday_limit(18, years, event.began),
        }
    }

    /// The birthday lies in the year that ends `birthday − age` years after it began. Nothing for a client who was
    /// that old already.
    fn birthday_limit(&self, birthday: u8, years: i32, began: Interval) -> Option<Interval> {
        let to_birthday = i32::from(birthday.checked_sub(self.client_age?)?);
        if to_birthday == 0 {
            return None;
        }
        Some(Interval {
            first: add_years(began.first, to_birthday - 1 + years)?.next_day()?,
            last: add_years(began.last, to_birthday + years)?,
        })
    }

    /// D6. The last safe day itself is in time.
    fn state(&self, ends: Interval) -> TimeLimitState {
        if self.today > ends.last {
            TimeLimitState::Passed
        } else if self.today > ends.first {
            TimeLimitState::MaybePassed
        } else if ends.first - self.today <= SOON {
            TimeLimitState::Soon
        } else {
            TimeLimitState::Open
        }
    }
}

/// From the first day it began to the last day it ended. One date alone stands for both; reversed ones are swapped.
fn event(from: Option<RoughDate>, to: Option<RoughDate>) -> Option<Event> {
    let (from, to) = (from.or(to)?, to.or(from)?);
    let (from, to) = if from.first() > to.last() { (to, from) } else { (from, to) };
    Some(Event { whole: Interval { first: from.first(), last: to.last() }, began: Interval::of(from) })
}

#[cfg(test)]
mod tests;
