//! What it takes for a reporter to leave one body: shared by withdrawing a case and closing the door.
//!
//! A case that no person at the desk has opened, and that has not begun to leave by mail, goes with everything about it, in the
//! same transaction. Any other stays with the body, which is asked to stop.

use time::Date;

use super::case_message::compose;
use super::outbox::{self, Outgoing};
use super::{ActionError, Portal, bindings};
use crate::domain::case::{self, Actor, Move};
use crate::domain::case_state::State;
use crate::domain::dispatch::DispatchKind;
use crate::domain::report::{Message, MessageKind};
use crate::seal::{self, CaseSecret, Entropy, ReportSecret, random_id};
use crate::store::cases::{self, CaseRow};
use crate::store::ids::{CaseId, ReportId, RowId};
use crate::store::messages::{self, MessageRow};
use crate::store::reporter_cases::{self, Standing};
use crate::store::reports::Swap;
use crate::store::{Conn, StoreError, case_events, deletions, report_mails};

/// How a reporter leaves a body, or left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nobody there had it yet, or they left themselves: everything about it is gone.
    Gone,
    /// They keep their copy and are asked to stop.
    AskedToStop,
    /// They had closed it: they keep their copy, and there is nothing left to stop.
    Closed,
}

/// How the reporter would leave this body now.
pub fn outlook(row: &CaseRow) -> Left {
    if row.passed_on().is_none() || !row.is_at_desk() {
        Left::Gone
    } else if row.closed_on.is_some() {
        Left::Closed
    } else {
        Left::AskedToStop
    }
}

/// Everything that leaving a body may need, sealed beforehand.
pub(super) struct Parting {
    report: ReportId,
    pub(super) case: CaseId,
    seen_state: String,
    standing: Standing,
    message: MessageRow,
    dispatch: Outgoing,
    journal: RowId,
    today: Date,
}

impl Parting {
    /// Prepares leaving the body of one case.
    pub(super) fn prepare(
        portal: &Portal,
        (report, key): (ReportId, &ReportSecret),
        row: &CaseRow,
        wrap: &[u8],
        rng: &mut impl Entropy,
    ) -> Result<Self, ActionError> {
        let today = portal.clock.today();
        let secret: CaseSecret = seal::open_secret(key, &bindings::case_wrap(row.id, &row.body, 0), wrap)?;
        let state = State::from_codes(&row.state, row.outcome.as_deref()).ok_or(ActionError::Unreadable)?;
        let to = case::next(state, Move::ReporterWithdraws, Actor::Reporter).map_or(state, |step| step.to);
        let content = Message {
            kind: MessageKind::StopAsked,
            text: String::new(),
            moved_to: Some(to.code().to_owned()),
            disclosure: None,
            files: Vec::new(),
        };
        Ok(Self {
            report,
            case: row.id,
            seen_state: row.state.clone(),
            standing: Standing {
                state: to.code().to_owned(),
                outcome: to.outcome().map(|outcome| outcome.code().to_owned()),
                closed_on: Some(today),
                stop_asked_on: Some(today),
            },
            message: compose(row, &secret, &content, row.last_message, today, rng)?,
            dispatch: outbox::dispatch(row.id, &row.body, DispatchKind::StopAsked, portal, rng),
            journal: RowId(random_id(rng)),
            today,
        })
    }

    /// Leaves, as the case stands now.
    ///
    /// # Errors
    /// [`ActionError::Stale`] when the case changed since it was read: prepare again.
    pub(super) fn apply(&self, conn: &mut Conn) -> Result<Left, ActionError> {
        // Gone in another tab a moment ago: that is what was wanted.
        let Some(row) = reporter_cases::find(conn, self.case, self.report)? else { return Ok(Left::Gone) };
        let left = outlook(&row);
        match left {
            Left::Gone => {
                reporter_cases::unqueue(conn, self.case)?;
                cases::delete(conn, self.case)?;
                deletions::append(conn, self.journal, "cases", self.case.as_bytes(), self.today)?;
            }
            Left::AskedToStop => self.ask_to_stop(conn)?,
            Left::Closed => {}
        }
        Ok(left)
    }

    fn ask_to_stop(&self, conn: &mut Conn) -> Result<(), ActionError> {
        match messages::insert(conn, &self.message) {
            Err(StoreError::PlaceTaken) => return Err(ActionError::Stale),
            other => other?,
        }
        if reporter_cases::set_standing(conn, (self.case, self.report), &self.seen_state, &self.standing)?
            == Swap::Stale
        {
            return Err(ActionError::Stale);
        }
        // Who is asked to stop gets no more of it: the caller lets go of the bytes, as of all that the report had.
        report_mails::drop_of_case(conn, self.case, self.today)?;
        case_events::append(conn, self.case, &write_event("stop_asked", self.today))?;
        Ok(outbox::insert(conn, &self.dispatch)?)
    }
}

/// An entry in a case's timeline that the reporter caused.
pub(super) fn write_event(kind: &str, on_day: Date) -> case_events::EventRow {
    case_events::EventRow { kind: kind.to_owned(), on_day, actor: None }
}
