//! What somebody at the desk sees of a case. Reads only: nothing is noted by it.

use time::Date;

use super::staff_session::StaffSession;
use super::{ActionError, Portal, bindings, case_at_desk, watch_silence};
use crate::domain::case_state::State;
use crate::domain::evidence::SentFile;
use crate::domain::report::{Disclosure, Message, Snapshot};
use crate::seal::{self, Sealed};
use crate::store::case_events::{self, EventRow};
use crate::store::cases::CaseRow;
use crate::store::dispatches::{self, DispatchRow};
use crate::store::ids::CaseId;
use crate::store::messages;

/// A case as its body's staff see it.
pub struct CaseFile {
    /// What is in clear.
    pub row: CaseRow,
    /// Where it stands.
    pub state: State,
    /// For how many days nobody at the desk has done anything about it, where that is too many.
    pub silent_days: Option<i64>,
    /// What happened to it, oldest first.
    pub events: Vec<EventRow>,
    /// The mails about it.
    pub dispatches: Vec<DispatchRow>,
    /// What was told; none until a person opened it.
    pub content: Option<Content>,
}

impl CaseFile {
    /// Whether what the desk writes is read: a person opened the case, and its reporter lets this body write and has not closed the
    /// door.
    #[must_use]
    pub fn reaches_reporter(&self) -> bool {
        self.row.report.is_some() && self.content.as_ref().is_some_and(|content| content.snapshot.is_reachable())
    }
}

/// What was sealed.
pub struct Content {
    /// What the body got, with what it may know of the reporter now.
    pub snapshot: Snapshot,
    /// Whether the reporter had given a name and has taken it back.
    pub was_named: bool,
    /// What was written since, oldest first.
    pub thread: Vec<Written>,
}

impl Content {
    /// Every file that the body got, with the report and since.
    pub fn files(&self) -> impl Iterator<Item = &SentFile> {
        self.snapshot.files.iter().chain(self.thread.iter().flat_map(|written| &written.message.files))
    }
}

/// A message of the thread.
pub struct Written {
    /// By whom.
    pub by: Writer,
    /// Its place.
    pub sequence: i32,
    /// On which day.
    pub on: Date,
    /// The words.
    pub message: Message,
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// The body.
    Desk,
    /// The reporter.
    Reporter,
}

/// A case as its body's staff see it.
///
/// # Errors
/// As [`case_at_desk::find`], and for an opened case as [`case_at_desk::unlock`].
pub async fn read_case(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<CaseFile, ActionError> {
    let row = case_at_desk::find(portal, by, case).await?;
    let (row, content) = if row.opened_on.is_some() {
        let (row, content) = open(portal, by, case).await?;
        (row, Some(content))
    } else {
        (row, None)
    };
    let (events, dispatches) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok((case_events::of_case(conn, case)?, dispatches::of_case(conn, case)?))
        })
        .await?;
    let state = case_at_desk::state_of(&row)?;
    let today = portal.clock.today();
    let since = watch_silence::since(state, row.received_on, events.iter(), today);
    let silent_days = since.filter(|_| !row.is_set_aside()).map(|day| (today - day).whole_days());
    Ok(CaseFile { row, state, silent_days, events, dispatches, content })
}

async fn open(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<(CaseRow, Content), ActionError> {
    let (row, secret) = case_at_desk::unlock(portal, by, case).await?;
    let sealed = Sealed::from_bytes(row.snapshot.clone());
    let snapshot = seal::open_json(&secret, &bindings::snapshot(case), &sealed)?;
    let mut thread = Vec::new();
    for message in portal.db.read(move |conn| messages::of_case(conn, case)).await? {
        let by = if message.direction == case_at_desk::TO_REPORTER { Writer::Desk } else { Writer::Reporter };
        let opened = case_at_desk::open_message(&secret, &message);
        let opened = case_at_desk::told_if_altered(portal, &row.body, opened).await?;
        thread.push(Written { by, sequence: message.sequence, on: message.written_on, message: opened });
    }
    let disclosure = Disclosure::now(&snapshot, thread.iter().map(|written| &written.message));
    Ok((
        row,
        Content {
            was_named: is_taken_back(&snapshot, &thread, &disclosure),
            snapshot: disclosure.on(snapshot),
            thread,
        },
    ))
}

/// Whether the body once could know a name that it shall not use any more.
fn is_taken_back(snapshot: &Snapshot, thread: &[Written], now: &Disclosure) -> bool {
    let said = thread.iter().filter_map(|written| written.message.disclosure.as_ref());
    let was_named = !Disclosure::of(snapshot).name().is_empty() || said.into_iter().any(|said| !said.name().is_empty());
    was_named && now.name().is_empty()
}
