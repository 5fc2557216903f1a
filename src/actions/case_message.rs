//! One message of a case, as its reporter writes it: sealed, put after the last one, with what changes beside it and the mail
//! about it, in one transaction.

use time::Date;

use super::evidence::{PassedOn, let_go};
use super::parting::write_event;
use super::reporter_session::{ReporterSession, write_session};
use super::{ActionError, Portal, bindings, office, outbox, report_life};
use crate::domain::case::{self, Actor};
use crate::domain::case_state::State;
use crate::domain::dispatch::DispatchKind;
use crate::domain::report::{Message, MessageKind};
use crate::domain::set_aside::{TAKEN_BACK, Words, words};
use crate::domain::severity::Tier;
use crate::seal::{self, CaseSecret, Entropy, Sealed, random_id};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::CaseRow;
use crate::store::ids::{CaseId, FileId, MessageId, ReportId};
use crate::store::messages::{self, MessageRow};
use crate::store::reporter_cases::{self, Standing};
use crate::store::reports::Swap;
use crate::store::{Conn, StoreError, bodies, case_events, files, report_mails, set_aside, urgent_waits};

/// Messages that a reporter writes in one case on one day.
const MOST_A_DAY: i64 = 50;
/// Bytes of all that a reporter writes in one case: a hundred of the longest messages in a script of two bytes a letter, and
/// little enough for the page that shows all of it.
const MOST_BYTES: i64 = 4 * 1024 * 1024;
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

/// What the database says of the case, and of what its reporter has written in it.
struct Found {
    row: CaseRow,
    wrap: Vec<u8>,
    /// What they wrote after the same message.
    beside: Vec<MessageRow>,
    /// Their last message.
    last_own: i32,
    /// Messages of today, and bytes altogether.
    amount: (i64, i64),
    /// What their words do, where the case was set aside.
    words: Words,
    /// The files of the report, each with its key.
    files: Vec<(FileId, Vec<u8>)>,
}

async fn try_once(
    portal: &Portal,
    session: &ReporterSession,
    (case, seen): (CaseId, Option<i32>),
    content: &Message,
    beside: Beside,
) -> Result<(), ActionError> {
    let (kind, report, today) = (content.kind, session.report, portal.clock.today());
    let found = portal.db.read(move |conn| find(conn, (case, report), seen, today)).await?;
    let found = found.ok_or(ActionError::NotFound)?;
    let row = &found.row;
    let state = State::from_codes(&row.state, row.outcome.as_deref()).ok_or(ActionError::Unreadable)?;
    // A reply takes "please stop" back, but not one that was written before that.
    let saw_own = seen.is_none_or(|seen| seen >= found.last_own);
    if !row.is_at_desk() || !case::takes(state, kind, saw_own) {
        return Err(ActionError::Denied);
    }
    let mut rng = seal::entropy();
    let secret: CaseSecret = seal::open_secret(&session.key, &bindings::case_wrap(case, &row.body, 0), &found.wrap)?;
    // What a body may know is compared with what it may know now, by whoever changes it.
    if kind != MessageKind::ConsentChanged && is_there(&found.beside, &secret, content) {
        return write_session(portal, session).await;
    }
    let (todays, bytes) = found.amount;
    if todays >= MOST_A_DAY {
        return Err(ActionError::TooMany);
    }
    let standing = standing_after(row, state, kind);
    let moved = (standing.state != row.state).then(|| standing.state.clone());
    let content = Message { moved_to: moved, ..content.clone() };
    let seen = seen.map_or(row.last_message, |seen| seen.clamp(0, row.last_message));
    let files = PassedOn::seal((report, &session.key), (case, &secret), &found.files, &content.files, &mut rng)?;
    let message = compose(row, &secret, &content, seen, today, &mut rng)?;
    if bytes.saturating_add_unsigned(message.body_text.len() as u64) > MOST_BYTES {
        return Err(ActionError::Full);
    }
    let comes_back = row.is_set_aside() && (matches!(beside, Beside::Urgent) || found.words == Words::BringBack);
    // About what stays set aside nothing is mailed.
    let mails = !row.is_set_aside() || comes_back;
    let dispatch = mails.then(|| outbox::dispatch(case, &row.body, DispatchKind::NewMessage, portal, &mut rng));
    let of_portal = portal.clone();
    let (changes, seen_state, body) = (session.changes(portal), row.state.clone(), row.body.clone());
    let going = portal
        .db
        .write(move |conn| -> Result<Vec<FileId>, ActionError> {
            match messages::insert(conn, &message) {
                Err(StoreError::PlaceTaken) => return Err(ActionError::Stale),
                other => other?,
            }
            if reporter_cases::set_standing(conn, (case, report), &seen_state, &standing)? == Swap::Stale {
                return Err(ActionError::Stale);
            }
            match beside {
                Beside::Nothing => {}
                Beside::Urgent => set_urgent(conn, &of_portal, (&body, case))?,
                Beside::Counted(counted) => drop(reporter_cases::set_counted(conn, (case, report), counted)?),
            }
            files.insert(conn)?;
            // What waits to leave by mail says what the body may not know any more.
            let is_other = kind == MessageKind::ConsentChanged;
            let going = if is_other { report_mails::drop_of_case(conn, case, today)? } else { Vec::new() };
            case_events::append(conn, case, &write_event("reporter_wrote", today))?;
            if comes_back && set_aside::take_back(conn, case)? == Swap::Done {
                case_events::append(conn, case, &write_event(TAKEN_BACK, today))?;
                outbox::wait_again(conn, &of_portal, (&body, case), &mut seal::entropy())?;
            }
            report_life::renew(conn, report, today)?;
            changes.apply(conn)?;
            dispatch.as_ref().map_or(Ok(()), |dispatch| outbox::insert(conn, dispatch))?;
            Ok(going)
        })
        .await?;
    session.is_written();
    let_go(portal, going).await;
    portal.queue_bell.notify_one();
    Ok(())
}

/// Marks a case as urgent: it is to be looked at today, and somebody calls when the hours are over that its body has for that.
fn set_urgent(conn: &mut Conn, portal: &Portal, (body, case): (&str, CaseId)) -> Result<(), ActionError> {
    let Some((zone, _)) = bodies::mail_habits(conn, body)? else { return Ok(()) };
    let (office, now) = (office::of(portal, body, &zone), portal.clock.now());
    reporter_cases::set_urgent(conn, case, office.calendar().triage_due(office.day(now), Tier::Critical))?;
    Ok(urgent_waits::begin(conn, case, office.urgent_call_at(now))?)
}

fn find(
    conn: &mut Conn,
    (case, report): (CaseId, ReportId),
    seen: Option<i32>,
    today: Date,
) -> Result<Option<Found>, ActionError> {
    let row = reporter_cases::find(conn, case, report)?;
    let Some((row, wrap)) = row.zip(case_keys::wrap_of(conn, case, Recipient::Reporter, 0)?) else { return Ok(None) };
    let beside = match seen {
        Some(seen) => messages::written_after(conn, case, TO_BODY, seen.clamp(0, row.last_message))?,
        None => Vec::new(),
    };
    let last_own = messages::last_of(conn, case, TO_BODY)?;
    let amount = messages::amount(conn, case, TO_BODY, today)?;
    let timeline = if row.is_set_aside() { case_events::of_case(conn, case)? } else { Vec::new() };
    let words = words(timeline.iter().map(|event| event.kind.as_str()));
    let files = files::of_report(conn, report)?;
    Ok(Some(Found { row, wrap, beside, last_own, amount, words, files }))
}

/// Whether the same form has come before: the same words are among what was written after the same message.
fn is_there(beside: &[MessageRow], secret: &CaseSecret, content: &Message) -> bool {
    let mut opened = beside.iter().filter_map(|row| {
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
