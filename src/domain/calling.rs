//! A call to a body that does not answer: what came of it, when somebody calls again, and what its reporters are told.

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use super::codes::codes;

/// Characters of a name at most.
pub const NAME_MOST: usize = 120;
/// Characters of a note at most.
pub const NOTE_MOST: usize = 500;
/// Days until the next call at most.
const NEXT_WITHIN: i64 = 60;

codes! {
    /// What came of a call.
    pub enum CallResult as "call-result" {
        /// They said that they have it.
        HasIt = "has_it",
        /// They will look for it.
        WillLook = "will_look",
        /// They want their mails at another address.
        OtherAddress = "other_address",
        /// Nobody answered.
        Nobody = "nobody",
        /// Something else.
        Other = "other",
    }
}

impl CallResult {
    /// The entry in the timeline of each case that the call was about.
    #[must_use]
    pub const fn event(self) -> &'static str {
        match self {
            Self::HasIt => CALLED_HAS_IT,
            Self::WillLook => "called_will_look",
            Self::OtherAddress => "called_other_address",
            Self::Nobody => "called_nobody",
            Self::Other => "called_other",
        }
    }

    /// What an entry in a timeline says came of a call; none for an entry about something else.
    #[must_use]
    pub fn of_event(kind: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|result| result.event() == kind)
    }
}

/// The entry in a timeline that the body said on the telephone that it has the report.
pub const CALLED_HAS_IT: &str = "called_has_it";

/// What is noted of a call beside its day and what came of it. Sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallDetails {
    /// Who called.
    pub caller: String,
    /// Who answered, or was to be reached.
    pub person: String,
    /// A short note.
    pub note: String,
}

/// A call as it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What came of it, if that was told.
    pub result: Option<CallResult>,
    /// When somebody calls again, if that was told.
    pub next_on: Option<Date>,
    /// The rest.
    pub details: CallDetails,
}

codes! {
    /// What is wrong with a call as it was told.
    pub enum CallFault as "call-fault" {
        /// Nobody called, or the name is too long.
        Caller = "caller",
        /// Nobody was called, or the name is too long.
        Person = "person",
        /// Nothing came of it.
        Result = "result",
        /// The note is too long.
        Note = "note",
        /// It does not say when somebody calls again, or not a day from tomorrow on within two months.
        Next = "next",
    }
}

impl Told {
    /// What is wrong with it, in the order of the form.
    #[must_use]
    pub fn faults(&self, today: Date) -> Vec<CallFault> {
        let is_name = |text: &str| !text.is_empty() && text.chars().count() <= NAME_MOST;
        let in_time = |day: Date| day > today && day <= today.saturating_add(Duration::days(NEXT_WITHIN));
        let ends = self.result == Some(CallResult::HasIt);
        let wrong = [
            (CallFault::Caller, !is_name(&self.details.caller)),
            (CallFault::Person, !is_name(&self.details.person)),
            (CallFault::Result, self.result.is_none()),
            (CallFault::Note, self.details.note.chars().count() > NOTE_MOST),
            (CallFault::Next, !ends && !self.next_on.is_some_and(in_time)),
        ];
        wrong.into_iter().filter(|(_, wrong)| *wrong).map(|(fault, _)| fault).collect()
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    const TODAY: Date = date!(2026 - 11 - 27);

    fn told() -> Told {
        let details =
            CallDetails { caller: "Ana".to_owned(), person: "Mere".to_owned(), note: "In the morning.".to_owned() };
        Told { result: Some(CallResult::Nobody), next_on: Some(date!(2026 - 11 - 28)), details }
    }

    #[test]
    fn a_call_says_who_called_whom_what_came_of_it_and_when_next() {
        assert_eq!(told().faults(TODAY), []);
        let nothing = Told { result: None, next_on: None, details: CallDetails::default() };
        let missing = [CallFault::Caller, CallFault::Person, CallFault::Result, CallFault::Next];
        assert_eq!(nothing.faults(TODAY), missing);
    }

    #[test]
    fn the_next_call_is_on_a_day_to_come_and_not_in_years() {
        for day in [TODAY, date!(2026 - 11 - 26), date!(2027 - 01 - 27)] {
            assert_eq!(Told { next_on: Some(day), ..told() }.faults(TODAY), [CallFault::Next], "{day}");
        }
        assert_eq!(Told { next_on: Some(date!(2027 - 01 - 26)), ..told() }.faults(TODAY), []);
    }

    #[test]
    fn nobody_calls_again_about_what_they_have() {
        let has_it = Told { result: Some(CallResult::HasIt), next_on: None, ..told() };
        assert_eq!(has_it.faults(TODAY), []);
    }

    #[test]
    fn a_note_is_short_and_an_entry_leads_back_to_what_came_of_a_call() {
        let mut long = told();
        long.details.note = "ā".repeat(NOTE_MOST + 1);
        assert_eq!(long.faults(TODAY), [CallFault::Note]);
        for result in CallResult::ALL {
            assert_eq!(CallResult::of_event(result.event()), Some(*result));
        }
        assert_eq!(CallResult::of_event("call_due"), None);
    }
}
