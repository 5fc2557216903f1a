//! The states of a case and the outcomes it can close with. Who may move it is `case`.

use super::codes::codes;

codes! {
    /// How a case ended, in words the reporter is told.
    pub enum Outcome as "outcome" {
        /// The body cannot decide about this person or place.
        NoJurisdiction = "no_jurisdiction",
        /// There was not enough to act on.
        NotEnoughToAct = "not_enough_to_act",
        /// The time limit had passed.
        OutOfTime = "out_of_time",
        /// It was resolved.
        Resolved = "resolved",
        /// The practitioner was given advice.
        AdviceGiven = "advice_given",
        /// The body took action.
        ActionTaken = "action_taken",
        /// It went to another body, with the reporter's yes.
        Referred = "referred",
        /// The reporter withdrew it.
        Withdrawn = "withdrawn",
        /// The body left the portal while it was open, and can read it no more.
        BodyLeft = "body_left",
    }
}

codes! {
    /// A state without its outcome: the column a queue filters by.
    pub enum Phase as "case-state" {
        /// Arrived; nobody has said "we have it".
        Received = "received",
        /// Someone said "we have it".
        Acknowledged = "acknowledged",
        /// The body is looking at it.
        Assessing = "assessing",
        /// The body asked the reporter something.
        WaitingForReporter = "waiting_for_reporter",
        /// The body investigates.
        Investigating = "investigating",
        /// Closed, with an outcome.
        Closed = "closed",
    }
}

/// Where a case stands at one body. A closed case always has an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Arrived; nobody has said "we have it".
    Received,
    /// Someone said "we have it".
    Acknowledged,
    /// The body is looking at it.
    Assessing,
    /// The body asked the reporter something.
    WaitingForReporter,
    /// The body investigates.
    Investigating,
    /// Closed, with an outcome.
    Closed(Outcome),
}

impl State {
    /// The state without its outcome.
    #[must_use]
    pub const fn phase(self) -> Phase {
        match self {
            Self::Received => Phase::Received,
            Self::Acknowledged => Phase::Acknowledged,
            Self::Assessing => Phase::Assessing,
            Self::WaitingForReporter => Phase::WaitingForReporter,
            Self::Investigating => Phase::Investigating,
            Self::Closed(_) => Phase::Closed,
        }
    }

    /// The outcome of a closed case.
    #[must_use]
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Closed(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// Whether the case is not closed.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed(_))
    }

    /// The code to store beside [`State::outcome`]'s.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.phase().code()
    }

    /// The Fluent key of the state's name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.phase().key()
    }

    /// The stored state; `None` for unknown codes, and unless exactly a closed case has an outcome.
    #[must_use]
    pub fn from_codes(state: &str, outcome: Option<&str>) -> Option<Self> {
        let outcome = match outcome {
            Some(code) => Some(Outcome::from_code(code)?),
            None => None,
        };
        match (Phase::from_code(state)?, outcome) {
            (Phase::Received, None) => Some(Self::Received),
            (Phase::Acknowledged, None) => Some(Self::Acknowledged),
            (Phase::Assessing, None) => Some(Self::Assessing),
            (Phase::WaitingForReporter, None) => Some(Self::WaitingForReporter),
            (Phase::Investigating, None) => Some(Self::Investigating),
            (Phase::Closed, Some(outcome)) => Some(Self::Closed(outcome)),
            _ => None,
        }
    }
}
