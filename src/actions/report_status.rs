//! Everything a reporter may see of their report: each case as it truly stands, what was written, what is held.

use time::Date;

use super::mail_times::AllTimes;
use super::parting::{self, Left};
use super::reporter_session::ReporterSession;
use super::{ActionError, Portal, bindings, watch_silence};
use crate::domain::calling::{CALLED_HAS_IT, CallResult};
use crate::domain::case_state::State;
use crate::domain::deadlines::{BodyTimes, CaseDays, Expected, expected};
use crate::domain::dispatch::{DispatchKind, DispatchState};
use crate::domain::evidence::SentFile;
use crate::domain::office::Post;
use crate::domain::report::{Disclosure, Message, Snapshot};
use crate::domain::set_aside::{Words, words};
use crate::seal::{self, CaseSecret, Sealed};
use crate::store::Conn;
use crate::store::calls;
use crate::store::case_events::{self, EventRow};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::{self, CaseRow};
use crate::store::dispatches::DispatchRow;
use crate::store::ids::{CaseId, DispatchId};
use crate::store::messages::MessageRow;
use crate::store::report_mails::{REPORT_MAILED, REPORT_MAILED_PDF};
use crate::store::reporter_cases;
use crate::store::reports::{self, ReportRow};

/// A report as its reporter sees it.
pub struct ReportStatus {
    /// How it stands.
    pub state: ReportState,
    /// The last day it is kept; none while a body works on it.
    pub expires_on: Option<Date>,
    /// Its cases.
    pub cases: Vec<CaseStatus>,
    /// The bodies for which it is held, and since when.
    pub held: Vec<(String, Date)>,
}

/// How a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportState {
    /// Being written.
    Draft,
    /// Kept, sent to nobody.
    Held,
    /// Sent to at least one body.
    Sent,
}

/// One case as its reporter sees it.
pub struct CaseStatus {
    /// Its id.
    pub id: CaseId,
    /// The body's directory id.
    pub body: String,
    /// What mails call it.
    pub reference: String,
    /// Where it stands.
    pub state: State,
    /// What comes next.
    pub expected: Expected,
    /// The day it was sent.
    pub sent_on: Date,
    /// Since when nobody there has done anything, if that is too long ago.
    pub silent_since: Option<Date>,
    /// The day a person at the desk opened it.
    pub opened_on: Option<Date>,
    /// The day a mail that carries the report began to leave.
    pub mailed_on: Option<Date>,
    /// When the people who run the portal call the body again that has not answered, if they called before.
    pub call_again_on: Option<Date>,
    /// What became of the mail that announced it.
    pub announced: Delivery,
    /// What became of the latest mail since.
    pub followed: Option<Delivery>,
    /// What happened, oldest first: code and day.
    pub events: Vec<(String, Date)>,
    /// What was written, oldest first.
    pub messages: Vec<ReadMessage>,
    /// Whether the body can write to the reporter.
    pub replies: Replies,
    /// What withdrawing it would come to now.
    pub leaving: Left,
    /// What the body got.
    pub snapshot: Snapshot,
    /// What the body may know of the reporter now.
    pub disclosure: Disclosure,
    /// Whether it may be counted in public figures.
    pub counted: bool,
    /// Danger now, a child, or retaliation.
    pub urgent: bool,
    /// What the reporter's words would do now, where the desk set the case aside as no real report.
    pub set_aside: Option<Words>,
}

impl CaseStatus {
    /// Every file that the body got, with the report and since.
    pub fn files(&self) -> impl Iterator<Item = &SentFile> {
        self.snapshot.files.iter().chain(self.messages.iter().flat_map(|message| &message.content.files))
    }

    /// Whether something of this kind stands in its timeline.
    #[must_use]
    pub fn has_event(&self, kind: &str) -> bool {
        self.events.iter().any(|(event, _)| event == kind)
    }

    /// Whether all of the report left by mail, as one that can be read or as one that cannot.
    #[must_use]
    pub fn left_by_mail(&self) -> bool {
        self.has_event(REPORT_MAILED) || self.has_event(REPORT_MAILED_PDF)
    }

    /// The last message there is; 0 without any.
    #[must_use]
    pub fn last_seen(&self) -> i32 {
        self.messages.last().map_or(0, |message| message.sequence)
    }
}

/// Whether a body can write to the reporter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replies {
    /// It can.
    Open,
    /// The reporter chose that it cannot.
    Closed,
    /// It left: nobody there can write or read.
    Left,
}

/// What is true of a mail. Each says more than the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It waits to be sent, or to be sent again.
    Waiting,
    /// It was not tried yet and waits until a time (unix seconds): see `domain/mail_wait.rs`.
    Later(i64),
    /// It was not tried yet and goes with this post, on this day at the body's office.
    WithPost(Date, Post),
    /// It could not be delivered.
    Failed,
    /// Their mail server took it, and it was sent back later.
    Returned,
    /// Their mail server took it, on this day if it is known.
    Accepted(Option<Date>),
    /// Somebody pressed "we have it".
    HaveIt(Date),
}

/// A message, opened.
pub struct ReadMessage {
    /// Who wrote it.
    pub author: Author,
    /// What it says.
    pub content: Message,
    /// Its place among the case's messages.
    pub sequence: i32,
    /// The day.
    pub written_on: Date,
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The reporter.
    Reporter,
    /// The body.
    Body,
}

/// The rows behind a report.
struct Rows {
    report: ReportRow,
    held: Vec<(String, Date)>,
    cases: Vec<CaseRow>,
    wraps: Vec<(CaseId, i32, Vec<u8>)>,
    events: Vec<(CaseId, EventRow)>,
    dispatches: Vec<DispatchRow>,
    /// When mails that nobody has tried yet are first tried, where that is not now.
    later: Vec<(DispatchId, i64)>,
    messages: Vec<MessageRow>,
    /// When bodies are called again that were called before.
    next_calls: Vec<(String, Date)>,
}

/// The report of a session. `None` when it is not there any more.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn report_status(portal: &Portal, session: &ReporterSession) -> Result<Option<ReportStatus>, ActionError> {
    session.require_open(portal.clock.now())?;
    let Some(rows) = load(portal, session).await? else { return Ok(None) };
    let times = AllTimes::read(portal).await?;
    let cases = rows.cases.iter().map(|row| case_status(portal, session, row, (&rows, &times)));
    let cases = cases.collect::<Result<_, _>>()?;
    Ok(Some(ReportStatus {
        state: match rows.report.state.as_str() {
            "sent" => ReportState::Sent,
            "held" => ReportState::Held,
            _ => ReportState::Draft,
        },
        expires_on: rows.report.expires_on,
        cases,
        held: rows.held,
    }))
}

/// When the last of a report's mails is first tried that nobody has tried yet, where one of them waits for longer than its body's
/// posts would let it: unix seconds.
///
/// # Errors
/// Those of the database.
pub async fn latest_first_try(portal: &Portal, session: &ReporterSession) -> Result<Option<i64>, ActionError> {
    let times = AllTimes::read(portal).await?;
    let (id, now) = (session.report, portal.clock.now());
    let read = move |conn: &mut Conn| -> Result<_, ActionError> {
        let ids: Vec<CaseId> = cases::of_report(conn, id)?.iter().map(|row| row.id).collect();
        let mails = reporter_cases::dispatches_of(conn, &ids)?;
        let ids: Vec<DispatchId> = mails.iter().map(|mail| mail.id).collect();
        Ok((reporter_cases::first_tries_after(conn, &ids, now)?, mails))
    };
    let (tries, mails) = portal.db.read(read).await?;
    let body = |id: DispatchId| mails.iter().find(|mail| mail.id == id).map(|mail| mail.body.as_str());
    let no_post = |id: DispatchId, at: i64| body(id).is_none_or(|body| times.post_at(portal, body, at).is_none());
    Ok(tries.into_iter().filter(|(id, at)| no_post(*id, *at)).map(|(_, at)| at).max())
}

async fn load(portal: &Portal, session: &ReporterSession) -> Result<Option<Rows>, ActionError> {
    let (id, now) = (session.report, portal.clock.now());
    portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(report) = reports::find(conn, id)? else { return Ok(None) };
            let cases = cases::of_report(conn, id)?;
            let ids: Vec<CaseId> = cases.iter().map(|row| row.id).collect();
            let dispatches = reporter_cases::dispatches_of(conn, &ids)?;
            let mails: Vec<DispatchId> = dispatches.iter().map(|mail| mail.id).collect();
            Ok(Some(Rows {
                report,
                held: reports::holds_of(conn, id)?,
                wraps: case_keys::wraps_of(conn, &ids, Recipient::Reporter)?,
                events: case_events::of_cases(conn, &ids)?,
                later: reporter_cases::first_tries_after(conn, &mails, now)?,
                dispatches,
                messages: reporter_cases::messages_of(conn, &ids)?,
                next_calls: calls::next_calls(conn)?,
                cases,
            }))
        })
        .await
}

fn case_status(
    portal: &Portal,
    session: &ReporterSession,
    row: &CaseRow,
    (rows, times): (&Rows, &AllTimes),
) -> Result<CaseStatus, ActionError> {
    let state = State::from_codes(&row.state, row.outcome.as_deref()).ok_or(ActionError::Unreadable)?;
    let wrap = rows.wraps.iter().find(|(case, _, _)| *case == row.id).ok_or(ActionError::Unreadable)?;
    let secret: CaseSecret = seal::open_secret(&session.key, &bindings::case_wrap(row.id, &row.body, 0), &wrap.2)?;
    let sealed = Sealed::<Snapshot>::from_bytes(row.snapshot.clone());
    let snapshot: Snapshot = seal::open_json(&secret, &bindings::snapshot(row.id), &sealed)?;
    let messages = rows
        .messages
        .iter()
        .filter(|message| message.case_id == row.id)
        .map(|message| read(&secret, message))
        .collect::<Result<Vec<_>, _>>()?;
    let disclosure = Disclosure::now(&snapshot, messages.iter().map(|message| &message.content));
    let happened = || rows.events.iter().filter(|(case, _)| *case == row.id).map(|(_, event)| event);
    let events: Vec<(String, Date)> = happened().map(|event| (event.kind.clone(), event.on_day)).collect();
    // A body that left can do nothing any more, and its reporters are told that.
    let silent_since = watch_silence::since(state, row.received_on, happened(), portal.clock.today())
        .filter(|_| row.is_at_desk() && !row.is_set_aside());
    let set_aside = row.is_set_aside().then(|| words(events.iter().map(|(kind, _)| kind.as_str())));
    let published = portal.directory.body(&row.body).map(|body| BodyTimes::from(&body.routing)).unwrap_or_default();
    let became = |mail: &DispatchRow| match delivery(mail, &rows.later) {
        Delivery::Later(at) => times
            .post_at(portal, &row.body, at)
            .map_or(Delivery::Later(at), |(day, post)| Delivery::WithPost(day, post)),
        other => other,
    };
    let mails = || rows.dispatches.iter().filter(|mail| mail.case_id == row.id);
    let announces = |mail: &&DispatchRow| mail.kind == DispatchKind::NewCase.code();
    Ok(CaseStatus {
        id: row.id,
        body: row.body.clone(),
        reference: row.reference.clone(),
        state,
        expected: match set_aside {
            Some(_) => Expected::Nothing,
            None => expected(state, days(row, &events, &messages), published),
        },
        set_aside,
        sent_on: row.received_on,
        silent_since,
        opened_on: row.opened_on,
        mailed_on: row.mailed_on,
        // Reminders announce it again: what was said to one of them was said to all.
        announced: (mails().filter(announces).find(|mail| mail.have_it_on.is_some()).or(mails().find(announces)))
            .map_or(Delivery::Waiting, became),
        followed: mails().rfind(|mail| !announces(mail)).map(became),
        call_again_on: call_again_on(row, state, &events, &rows.next_calls).filter(|day| *day >= portal.clock.today()),
        events,
        messages,
        replies: match (row.is_at_desk(), disclosure.is_reachable()) {
            (false, _) => Replies::Left,
            (true, true) => Replies::Open,
            (true, false) => Replies::Closed,
        },
        leaving: parting::outlook(row),
        snapshot,
        disclosure,
        counted: row.counted,
        urgent: row.urgent,
    })
}

fn delivery(mail: &DispatchRow, later: &[(DispatchId, i64)]) -> Delivery {
    if let Some((_, at)) = later.iter().find(|(id, _)| *id == mail.id) {
        return Delivery::Later(*at);
    }
    match (mail.have_it_on, DispatchState::from_code(&mail.state)) {
        (Some(day), _) => Delivery::HaveIt(day),
        (None, Some(DispatchState::Accepted)) => Delivery::Accepted(mail.accepted_on),
        (None, Some(DispatchState::Failed)) if mail.came_back() => Delivery::Returned,
        (None, Some(DispatchState::Failed | DispatchState::Stopped)) => Delivery::Failed,
        (None, Some(DispatchState::Waiting) | None) => Delivery::Waiting,
    }
}

/// When somebody calls again about a case that a call was about before, and that nobody has answered since.
fn call_again_on(
    row: &CaseRow,
    state: State,
    events: &[(String, Date)],
    next_calls: &[(String, Date)],
) -> Option<Date> {
    let called = events.iter().any(|(kind, _)| CallResult::of_event(kind).is_some());
    let answered = events.iter().any(|(kind, _)| ["have_it", CALLED_HAS_IT].contains(&kind.as_str()));
    let waits = state == State::Received && row.opened_on.is_none() && row.is_at_desk() && !row.is_set_aside();
    let next = || next_calls.iter().find(|(body, _)| *body == row.body).map(|(_, day)| *day);
    if called && waits && !answered { next() } else { None }
}

fn read(secret: &CaseSecret, row: &MessageRow) -> Result<ReadMessage, ActionError> {
    let sealed = Sealed::<Message>::from_bytes(row.body_text.clone());
    let binding = bindings::message(row.case_id, &row.direction, row.sequence, row.last_seen);
    Ok(ReadMessage {
        author: if row.direction == "to_body" { Author::Reporter } else { Author::Body },
        content: seal::open_json(secret, &binding, &sealed)?,
        sequence: row.sequence,
        written_on: row.written_on,
    })
}

/// The days from which what comes next is counted.
fn days(row: &CaseRow, events: &[(String, Date)], messages: &[ReadMessage]) -> CaseDays {
    let acknowledged =
        events.iter().find(|(kind, _)| matches!(kind.as_str(), "acknowledged" | "have_it" | CALLED_HAS_IT));
    let told = messages.iter().filter(|message| message.author == Author::Body).map(|message| message.written_on);
    let moved = events.iter().filter(|(kind, _)| State::from_codes(kind, None).is_some()).map(|(_, day)| *day);
    CaseDays {
        sent: row.received_on,
        due: row.due_on,
        acknowledged: acknowledged.map(|(_, day)| *day),
        opened: row.opened_on.is_some(),
        last_news: told.chain(moved).max(),
    }
}
