//! One message of a case, as its reporter writes it: sealed, put after the last one, with what changes beside it and the mail
//! about it, in one transaction.

use time::Date;

use super::parting::write_event;
use super::reporter_session::ReporterSession;
use super::{ActionError, Portal, bindings, outbox, report_life};
use crate::domain::case::{self, Actor};
use crate::domain::case_state::State;
use crate::domain::dispatch::DispatchKind;
use crate::domain::report::{Message, MessageKind};
use crate::seal::{self, CaseSecret, Entropy, Sealed, random_id};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::CaseRow;
use crate::store::ids::{CaseId, MessageId};
use crate::store::messages::{self, MessageRow};
use crate::store::reporter_cases::{self, Standing};
use crate::store::reports::Swap;
use crate::store::{StoreError, case_events, cases};

/// Messages that a reporter writes in one case on one day.
const MOST_A_DAY: usize = 50;
/// The direction of what a reporter writes.
const TO_BODY: &str = "to_body";
/// How often a message is sealed anew when the desk wrote at the same moment.
const TRIES: u32 = 5;

/// What changes in a case beside the message, in the same transaction.
#[derive(Clone, Copy, Debug)]
pub(super) enum Beside {
    /// Nothing.
    Nothing,
    /// It becomes urgent.
    Urgent,
    /// Whether it may be counted in public figures.
    Counted(bool),
}

/// Writes one message of a session that is open, and enqueues the mail about it. `at` is the case, and the last message the
/// reporter had before their eyes.
pub(super) async fn write(
    portal: &Portal,
    session: &ReporterSession,
    at: (CaseId, Option<i32>),
    content: &Message,
    beside: Beside,
) -> Result<(), ActionError> {
    for _ in 0..TRIES {
        match try_once(portal, session, at, content, beside).await {
            Err(ActionError::Stale) => {}
            other => return other,
        }
    }
    Err(ActionError::Stale)
}

async fn try_once(
    portal: &Portal,
    session: &ReporterSession,
    (case, seen): (CaseId, Option<i32>),
    content: &Message,
    beside: Beside,
) -> Result<(), ActionError> {
    let (kind, report, today) = (content.kind, session.report, portal.clock.today());
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let row = reporter_cases::find(conn, case, report)?;
            let wrap = case_keys::wrap_of(conn, case, Recipient::Reporter, 0)?;
            Ok(row.zip(wrap).zip(Some(messages::of_case(conn, case)?)))
        })
        .await?;
    let Some(((row, wrap), thread)) = found else { return Err(ActionError::NotFound) };
    let state = State::from_codes(&row.state, row.outcome.as_deref()).ok_or(ActionError::Unreadable)?;
    // A reply to a body that was asked to stop takes that back; nothing else goes there.
    if !row.is_at_desk() || (kind != MessageKind::Reply && !case::takes_more(state)) {
        return Err(ActionError::Denied);
    }
    let mut rng = seal::entropy();
    let secret: CaseSecret = seal::open_secret(&session.key, &bindings::case_wrap(case, &row.body, 0), &wrap)?;
    let seen = seen.map(|seen| seen.clamp(0, row.last_message));
    if is_there(&thread, &secret, seen, content) {
        return Ok(());
    }
    if thread.iter().filter(|message| message.direction == TO_BODY && message.written_on == today).count() >= MOST_A_DAY
    {
        return Err(ActionError::TooMany);
    }
    let standing = standing_after(&row, state, kind);
    let moved = (standing.state != row.state).then(|| standing.state.clone());
    let content = Message { moved_to: moved, ..content.clone() };
    let seen = seen.unwrap_or(row.last_message);
    let message = compose(&row, &secret, &content, seen, today, &mut rng)?;
    let dispatch = outbox::dispatch(case, &row.body, DispatchKind::NewMessage, portal, &mut rng);
    let changes = session.changes(portal);
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            match messages::insert(conn, &message) {
                Err(StoreError::PlaceTaken) => return Err(ActionError::Stale),
                other => other?,
            }
            if reporter_cases::set_standing(conn, case, &row.state, &standing)? == Swap::Stale {
                return Err(ActionError::Stale);
            }
            match beside {
                Beside::Nothing => {}
                Beside::Urgent => reporter_cases::set_urgent(conn, case)?,
                Beside::Counted(counted) => cases::set_counted(conn, case, counted)?,
            }
            case_events::append(conn, case, &write_event("reporter_wrote", today))?;
            report_life::renew(conn, report, today)?;
            changes.apply(conn)?;
            Ok(outbox::insert(conn, &dispatch)?)
        })
        .await?;
    session.is_written();
    portal.queue_bell.notify_one();
    Ok(())
}

/// Whether the same form has come before: the same words, written after the same message.
fn is_there(thread: &[MessageRow], secret: &CaseSecret, seen: Option<i32>, content: &Message) -> bool {
    let since = thread.iter().filter(|row| row.direction == TO_BODY && Some(row.last_seen) == seen);
    let mut opened = since.filter_map(|row| {
        let binding = bindings::message(row.case_id, &row.direction, row.sequence, row.last_seen);
        seal::open_json(secret, &binding, &Sealed::<Message>::from_bytes(row.body_text.clone())).ok()
    });
    opened.any(|message| Message { moved_to: content.moved_to.clone(), ..message } == *content)
}

/// How the case stands once the reporter has written. That the practitioner contacted them answers no question.
fn standing_after(row: &CaseRow, state: State, kind: MessageKind) -> Standing {
    let made_by = case::by_writing(state).filter(|_| kind == MessageKind::Reply);
    let step = made_by.and_then(|made_by| case::next(state, made_by, Actor::Reporter).ok());
    let to = step.map_or(state, |step| step.to);
    Standing {
        state: to.code().to_owned(),
        outcome: to.outcome().map(|outcome| outcome.code().to_owned()),
        closed_on: row.closed_on.filter(|_| !to.is_open()),
        stop_asked_on: row.stop_asked_on.filter(|_| to == state),
    }
}

/// The next message of a case, sealed under its secret.
pub(super) fn compose(
    row: &CaseRow,
    secret: &CaseSecret,
    content: &Message,
    last_seen: i32,
    today: Date,
    rng: &mut impl Entropy,
) -> Result<MessageRow, ActionError> {
    let sequence = row.last_message + 1;
    let binding = bindings::message(row.id, TO_BODY, sequence, last_seen);
    let sealed = seal::seal_json(secret, &binding, content, rng).map_err(|_| ActionError::Unreadable)?;
    Ok(MessageRow {
        id: MessageId(random_id(rng)),
        case_id: row.id,
        direction: TO_BODY.to_owned(),
        sequence,
        last_seen,
        body_text: sealed.into_bytes(),
        written_on: today,
    })
}
