//! One step of a case, made at the desk: the state, the words for the reporter, the timeline and the life of the
//! report, in one transaction. What the step leads to is decided by `domain::case` alone.

use time::Date;

use super::staff_session::StaffSession;
use super::{ActionError, Portal, bindings, case_at_desk, report_life};
use crate::domain::case::{self, Move, NeedsReason, Step};
use crate::domain::case_state::{Outcome, State};
use crate::domain::report::{Message, MessageKind};
use crate::seal::{self, CaseSecret};
use crate::store::case_events::{self, EventRow};
use crate::store::cases::{self, CaseRow, Placed};
use crate::store::ids::{CaseId, MessageId};
use crate::store::messages::{self, MessageRow};
use crate::store::reports::Swap;
use crate::store::{Conn, StoreError};

/// How often a step is sealed anew because somebody else wrote first.
const TRIES: u8 = 8;
/// Most characters that the reporter is told at once.
pub const MOST_CHARACTERS: usize = 10_000;

/// What was on the page when somebody decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Where the case stood.
    pub state: State,
    /// The last message that was shown; 0 without any.
    pub last_message: i32,
}

/// A step as it was asked for.
pub struct Asked {
    /// Of which case.
    pub case: CaseId,
    /// What was on the page.
    pub seen: Seen,
    /// What shall be done.
    pub made_by: Move,
    /// The words for the reporter; empty for none.
    pub words: String,
    /// What kind of words they are.
    pub kind: MessageKind,
}

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Made now.
    Now,
    /// The same person had made this very step already, or these very words were sent: a form sent twice.
    Before,
}

/// Why a step was not made. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum StepFault {
    /// Words for the reporter are needed.
    #[error("no words for the reporter")]
    NoWords,
    /// The words are too long.
    #[error("the words are too long")]
    TooLong,
    /// The case stands elsewhere by now: somebody was quicker.
    #[error("the case was moved meanwhile")]
    Moved(State),
    /// The reporter wrote something that was not on the page.
    #[error("the reporter wrote meanwhile")]
    WroteMeanwhile,
    /// This reporter chose not to be written to.
    #[error("the reporter cannot be asked")]
    NotReachable,
    /// Anything else.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for StepFault {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Makes a step.
pub(super) async fn make(portal: &Portal, by: &StaffSession, asked: &Asked) -> Result<Made, StepFault> {
    let words = asked.words.trim();
    if words.chars().count() > MOST_CHARACTERS {
        return Err(StepFault::TooLong);
    }
    for _ in 0..TRIES {
        let (row, secret) = case_at_desk::unlock(portal, by, asked.case).await?;
        if asked.made_by == Move::Write && is_written(portal, asked, &row, &secret).await? {
            return Ok(Made::Before);
        }
        let now = case_at_desk::state_of(&row)?;
        if now != asked.seen.state {
            return found_elsewhere(portal, by, asked, now, &secret).await;
        }
        let step = allowed(by, asked, &row, now)?;
        if step.needs_reason == NeedsReason::Required && words.is_empty() {
            return Err(StepFault::NoWords);
        }
        let write = seal_step(portal, by, asked, &step, row, &secret)?;
        let written = portal.db.write(move |conn| write.write(conn)).await;
        match written {
            Ok(Swap::Done) => return Ok(Made::Now),
            // Somebody wrote or moved it in between: look again, decide again, seal again.
            Ok(Swap::Stale) | Err(ActionError::Store(StoreError::PlaceTaken)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(ActionError::Stale.into())
}

/// What the rules say of the step. Nobody decides about a report that no person has opened: only "we have it" can be
/// said of it. And nobody closes a case over words they have not seen.
fn allowed(by: &StaffSession, asked: &Asked, row: &CaseRow, now: State) -> Result<Step, StepFault> {
    let (_, role) = by.at_desk()?;
    let step = case::next(now, asked.made_by, role.into()).map_err(|_| ActionError::Denied)?;
    // What was set aside is taken back first.
    if row.is_set_aside() {
        return Err(ActionError::Denied.into());
    }
    if row.opened_on.is_none() && asked.made_by != Move::Acknowledge {
        return Err(ActionError::Denied.into());
    }
    if matches!(asked.made_by, Move::Close(_)) && row.last_message > asked.seen.last_message {
        return Err(StepFault::WroteMeanwhile);
    }
    Ok(step)
}

/// The case does not stand where it was seen: either this very step was made by this very person, or somebody was
/// quicker.
async fn found_elsewhere(
    portal: &Portal,
    by: &StaffSession,
    asked: &Asked,
    now: State,
    secret: &CaseSecret,
) -> Result<Made, StepFault> {
    let (_, role) = by.at_desk()?;
    let step = case::next(asked.seen.state, asked.made_by, role.into()).map_err(|_| ActionError::Denied)?;
    let case = asked.case;
    let read = move |conn: &mut Conn| -> Result<_, ActionError> {
        Ok((case_events::of_case(conn, case)?.pop(), messages::of_case(conn, case)?))
    };
    let (last_event, thread) = portal.db.read(read).await?;
    let by_me =
        last_event.is_some_and(|event| event.kind == event_of(asked.made_by, &step) && event.actor == Some(by.account));
    let same_words = if asked.words.trim().is_empty() {
        true
    } else {
        let last = thread.iter().rev().find(|message| message.direction == case_at_desk::TO_REPORTER);
        let last = last.map(|row| case_at_desk::open_message(secret, row)).transpose()?;
        last.is_some_and(|message| message.text == asked.words.trim() && message.kind == asked.kind)
    };
    if now == step.to && by_me && same_words { Ok(Made::Before) } else { Err(StepFault::Moved(now)) }
}

/// Whether words that leave a case where it stands were sent before: the same ones, after the same message. Whether a
/// step that leads on was made before, the state tells.
async fn is_written(portal: &Portal, asked: &Asked, row: &CaseRow, secret: &CaseSecret) -> Result<bool, ActionError> {
    let (case, last_seen) = (row.id, last_seen(asked, row));
    let read = move |conn: &mut Conn| messages::written_after(conn, case, case_at_desk::TO_REPORTER, last_seen);
    for written in portal.db.read(read).await? {
        let message = case_at_desk::open_message(secret, &written)?;
        if message.kind == asked.kind && message.text == asked.words.trim() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The last message that was on the page, of those that there are.
fn last_seen(asked: &Asked, row: &CaseRow) -> i32 {
    asked.seen.last_message.clamp(0, row.last_message)
}

/// Under which code the timeline notes a step: the state it leads to, but for reopening, which leads where others do,
/// and for writing, which leads nowhere.
const fn event_of(made_by: Move, step: &Step) -> &'static str {
    match made_by {
        Move::Reopen => "reopened",
        Move::Write => "desk_wrote",
        _ => step.to.code(),
    }
}

/// Everything one step writes, sealed.
struct SealedStep {
    row: CaseRow,
    seen: Seen,
    to: State,
    today: Date,
    message: Option<MessageRow>,
    event: EventRow,
}

fn seal_step(
    portal: &Portal,
    by: &StaffSession,
    asked: &Asked,
    step: &Step,
    row: CaseRow,
    secret: &CaseSecret,
) -> Result<SealedStep, ActionError> {
    let rng = &mut seal::entropy();
    let today = portal.clock.today();
    let words = asked.words.trim();
    let message = if words.is_empty() {
        None
    } else {
        let (sequence, last_seen) = (row.last_message + 1, last_seen(asked, &row));
        let binding = bindings::message(row.id, case_at_desk::TO_REPORTER, sequence, last_seen);
        let text = words.to_owned();
        let content = Message {
            kind: asked.kind,
            text,
            moved_to: (step.to != asked.seen.state).then(|| step.to.code().to_owned()),
            disclosure: None,
            files: Vec::new(),
        };
        let sealed = seal::seal_json(secret, &binding, &content, rng).map_err(|_| ActionError::Unreadable)?;
        Some(MessageRow {
            id: MessageId(seal::random_id(rng)),
            case_id: row.id,
            direction: case_at_desk::TO_REPORTER.to_owned(),
            sequence,
            last_seen,
            body_text: sealed.into_bytes(),
            written_on: today,
        })
    };
    let event = EventRow { kind: event_of(asked.made_by, step).to_owned(), on_day: today, actor: Some(by.account) };
    Ok(SealedStep { row, seen: asked.seen, to: step.to, today, message, event })
}

impl SealedStep {
    /// Writes all of it, or nothing when the case was moved or written to since it was read.
    fn write(&self, conn: &mut Conn) -> Result<Swap, ActionError> {
        let row = &self.row;
        let placed = Placed {
            state: self.to.code(),
            outcome: self.to.outcome().map(Outcome::code),
            closed_on: (!self.to.is_open()).then_some(self.today),
            unread_by_desk: row.unread_by_desk && row.last_message > self.seen.last_message,
            unread_by_reporter: true,
        };
        if cases::place(conn, row, &placed)? == Swap::Stale {
            return Ok(Swap::Stale);
        }
        if let Some(message) = &self.message {
            messages::insert(conn, message)?;
        }
        case_events::append(conn, row.id, &self.event)?;
        // A report lives on for a while after its last case closed, and does not expire while one is open.
        if let Some(report) = row.report
            && self.to.is_open() != self.seen.state.is_open()
        {
            report_life::renew(conn, report, self.today)?;
        }
        Ok(Swap::Done)
    }
}
