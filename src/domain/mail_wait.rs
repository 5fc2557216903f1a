//! How long the mail about a new case waits, by how its report came. The case itself waits for nothing: it is at the desk as soon
//! as it is sent, and its reporter has the words. What waits can still be stopped by the desk, before it fills a mailbox.
//!
//! Nothing here is proof of anything. Password managers fill fields that nobody sees, and somebody in a hurry is quick. So the worst
//! that a sign does is that a mail goes out some hours later, and the reporter is told that it does.

use serde::{Deserialize, Serialize};

use super::pressure::{Pressure, Work};

/// Seconds of a quarter of an hour: when mails go is kept no finer.
const QUARTER: i64 = 15 * 60;
/// Seconds within which no person begins a report, chooses a body and reads what it will get.
const TOO_QUICK: i64 = 10;

/// The least quarters that a mail waits under a sign or under pressure: three hours.
const LEAST_QUARTERS: i64 = 12;
/// How many quarters more it can be, so that what came together does not go out together: three hours.
const SPREAD_QUARTERS: i64 = 12;
/// The most quarters that an urgent mail waits. Somebody may be in danger: what a flood of mails costs a body is less than that.
/// But for that a machine could call all of its reports urgent and go before all others, so it waits a little.
const URGENT_QUARTERS: i64 = 1;

/// Whether a field was filled that no person sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Trap {
    /// It was left empty.
    #[default]
    #[serde(rename = "e")]
    Empty,
    /// Something filled it.
    #[serde(rename = "f")]
    Filled,
}

/// What the forms of a report showed of how it was written. Short names, because it lies in a session's box, whose size tells nothing
/// as long as all of it fits into the least padding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signs {
    /// Whether something filled the field that nobody sees.
    #[serde(rename = "t")]
    pub trap: Trap,
    /// Whether its browser did work for it.
    #[serde(rename = "w")]
    pub work: Work,
}

impl Signs {
    /// Nothing was shown yet.
    pub const NONE: Self = Self { trap: Trap::Empty, work: Work::None };

    /// These, with what another form of the same report showed. What was shown once stays.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { trap: self.trap.max(other.trap), work: self.work.max(other.work) }
    }
}

/// How a report was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sending {
    /// What its forms showed.
    pub signs: Signs,
    /// Seconds since it was begun; none where that is not known, for it was begun in another session.
    pub taken: Option<i64>,
    /// Whether more comes in than people send.
    pub pressure: Pressure,
}

/// How fast the case asks for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Haste {
    /// In its turn.
    Ordinary,
    /// Danger now, a child, or retaliation.
    Urgent,
}

/// Why a mail waits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Filled,
    TooQuick,
    Pressure,
}

fn sign(sending: &Sending) -> Option<Sign> {
    let paid = sending.signs.work == Work::Done;
    let quick = sending.taken.is_some_and(|taken| taken < TOO_QUICK);
    if sending.signs.trap == Trap::Filled {
        Some(Sign::Filled)
    } else if quick && !paid {
        Some(Sign::TooQuick)
    } else if sending.pressure == Pressure::High && !paid {
        Some(Sign::Pressure)
    } else {
        None
    }
}

/// Seconds that the mail about a case waits; 0 for one that goes in its ordinary turn. `jitter` is random.
///
/// Work makes up for being quick and for pressure, but not for the filled field: whoever runs a whole browser to send rubbish can
/// also do the work. An urgent case waits a quarter of an hour at most, and not for being quick: danger makes people quick.
#[must_use]
pub fn mail_waits(sending: &Sending, haste: Haste, jitter: u16) -> i64 {
    let quarters = match (sign(sending), haste) {
        (None, _) | (Some(Sign::TooQuick), Haste::Urgent) => 0,
        (Some(_), Haste::Urgent) => URGENT_QUARTERS,
        (Some(_), Haste::Ordinary) => LEAST_QUARTERS + i64::from(jitter) % (SPREAD_QUARTERS + 1),
    };
    quarters * QUARTER
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 60 * 60;
    const CALM: Sending =
        Sending { signs: Signs { trap: Trap::Empty, work: Work::None }, taken: Some(300), pressure: Pressure::Calm };

    fn filled(work: Work) -> Sending {
        Sending { signs: Signs { trap: Trap::Filled, work }, ..CALM }
    }

    fn worked(sending: Sending) -> Sending {
        Sending { signs: Signs { work: Work::Done, ..sending.signs }, ..sending }
    }

    fn waits(sending: &Sending) -> bool {
        mail_waits(sending, Haste::Ordinary, 0) > 0
    }

    #[test]
    fn somebody_without_scripts_waits_only_under_pressure() {
        assert!(!waits(&CALM));
        let pressed = Sending { pressure: Pressure::High, ..CALM };
        assert!(waits(&pressed) && !waits(&worked(pressed)));
    }

    #[test]
    fn a_report_that_was_sent_within_seconds_waits_unless_its_browser_worked_for_it() {
        let quick = Sending { taken: Some(TOO_QUICK - 1), ..CALM };
        assert!(waits(&quick) && !waits(&worked(quick)));
        assert!(!waits(&Sending { taken: Some(TOO_QUICK), ..CALM }));
        assert!(!waits(&Sending { taken: None, ..CALM }), "begun long ago, in another session");
    }

    #[test]
    fn work_does_not_make_up_for_a_field_that_nobody_sees() {
        assert!(waits(&filled(Work::None)) && waits(&filled(Work::Done)));
    }

    #[test]
    fn a_mail_waits_three_to_six_hours_and_what_came_together_goes_out_apart() {
        let all: Vec<i64> =
            (0..=u16::MAX).map(|jitter| mail_waits(&filled(Work::None), Haste::Ordinary, jitter)).collect();
        assert_eq!((all.iter().min(), all.iter().max()), (Some(&(3 * HOUR)), Some(&(6 * HOUR))));
        assert!(all.iter().all(|seconds| seconds % QUARTER == 0));
    }

    #[test]
    fn danger_waits_a_quarter_of_an_hour_at_most_and_never_for_being_quick() {
        let urgent = |sending: &Sending| mail_waits(sending, Haste::Urgent, u16::MAX);
        assert_eq!(urgent(&filled(Work::None)), QUARTER);
        assert_eq!(urgent(&Sending { pressure: Pressure::High, ..CALM }), QUARTER);
        assert_eq!(urgent(&Sending { taken: Some(1), ..CALM }), 0);
        assert_eq!(urgent(&CALM), 0);
    }

    #[test]
    fn what_one_form_showed_stays_shown() {
        let one = Signs { trap: Trap::Filled, work: Work::None };
        let two = Signs { trap: Trap::Empty, work: Work::Done };
        assert_eq!(one.with(two), Signs { trap: Trap::Filled, work: Work::Done });
    }
}
