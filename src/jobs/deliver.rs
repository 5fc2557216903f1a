//! Sends the mail about a case: composed now, from the rows of a body and a case that are still as they were
//! vouched for.
//!
//! The mail goes out before the commit that says so. If that commit is lost the mail goes out once more, under the same
//! Message-ID.

use super::attempt::{Attempt, Next, raise};
use super::{Outcome, Result};
use crate::actions::body_row::{self, find_for_mail};
use crate::actions::encrypted_mail::as_wanted;
use crate::actions::operator_alert::{self, CASE_ALTERED, CERTIFICATE_UNUSABLE, DISPATCH_FAILED};
use crate::actions::pause_body::sound_alarm;
use crate::actions::{ActionError, Portal, body_language, have_it, return_path, server_answers};
use crate::domain::calendar::Calendar;
use crate::domain::dispatch::{DispatchKind, DispatchState, MailFault};
use crate::domain::severity::Tier;
use crate::mail::notice::{self, Notice, Round, Urgency};
use crate::mail::transport::NotSent;
use crate::mail::{MailForm, QueuedMail, Transport};
use crate::store::case_events::{self, EventRow};
use crate::store::cases::{self, CaseRow};
use crate::store::dispatches::{self, DispatchRow};
use crate::store::ids::DispatchId;
use crate::store::reminders::REMINDED;
use crate::store::{Conn, StoreError, alerts, jobs};

/// Seconds until a mail comes again for whose domain others took the turns.
const SOON: i64 = 30;

/// Delivers one dispatch.
pub(super) async fn run(portal: &Portal, transport: &Transport, attempt: Attempt) -> Result {
    let found = DispatchId::from_slice(&attempt.job.subject).ok();
    let found = portal.db.read(move |conn| found.map_or(Ok(None), |id| load(conn, id))).await?;
    let Some((dispatch, case, wrap)) = found else {
        // Withdrawn meanwhile, or delivered by a node that lost its lease.
        let job = attempt.job.id;
        portal.db.write(move |conn| jobs::delete(conn, job)).await?;
        return Ok(Outcome::Done);
    };
    let sent = match compose(portal, &dispatch, &case, wrap.as_deref()).await {
        Ok(mail) => transport.send_telling(&portal.config.mail_from, &mail).await,
        Err(fault) => Err(fault.into()),
    };
    match sent {
        Ok(()) => accepted(portal, attempt, dispatch).await,
        Err(not_sent) => failed(portal, attempt, dispatch, not_sent).await,
    }
}

/// A dispatch, its case, and the wrap of the case's secret for the body.
type Found = (DispatchRow, CaseRow, Option<Vec<u8>>);

/// What there is to send, if anything.
fn load(conn: &mut Conn, id: DispatchId) -> std::result::Result<Option<Found>, StoreError> {
    let waiting = dispatches::find(conn, id)?.filter(|row| row.state == DispatchState::Waiting.code());
    let Some(dispatch) = waiting else { return Ok(None) };
    let case = cases::with_body_wrap(conn, dispatch.case_id)?;
    Ok(case.map(|(case, wrap)| (dispatch, case, wrap)))
}

/// The mail, for a body that has joined, if its row and the case are as they were vouched for.
async fn compose(
    portal: &Portal,
    dispatch: &DispatchRow,
    case: &CaseRow,
    wrap: Option<&[u8]>,
) -> std::result::Result<QueuedMail, MailFault> {
    let wrap = wrap.ok_or(MailFault::CaseAltered)?;
    body_row::verify_case(portal, case.id, &case.body, case.epoch, wrap, &case.snapshot, &case.mac)
        .map_err(|_| MailFault::CaseAltered)?;
    let body = match find_for_mail(portal, &dispatch.body).await {
        Ok(Some(body)) if case.body == body.row.id => body,
        Ok(Some(_)) | Err(ActionError::Altered) => return Err(MailFault::BodyAltered),
        Ok(None) => return Err(MailFault::BodyNotJoined),
        Err(_) => return Err(MailFault::NotComposed),
    };
    let (Some(kind), Some(entry)) = (DispatchKind::from_code(&dispatch.kind), portal.directory.body(&dispatch.body))
    else {
        return Err(MailFault::NotComposed);
    };
    let address = match body_row::open_address(portal, &body.row) {
        Ok(address) if !address.is_empty() => address,
        _ => return Err(MailFault::BodyAltered),
    };
    let tier = u8::try_from(case.tier).ok().and_then(Tier::from_number).unwrap_or(Tier::Critical);
    let due = match kind {
        DispatchKind::NewCase => case.due_on,
        DispatchKind::NewMessage | DispatchKind::StopAsked => Calendar::default().triage_due(dispatch.written_on, tier),
    };
    let letter = notice::compose(&Notice {
        language: body_language::of_row(&body.row),
        kind,
        reference: &case.reference,
        body: &entry.name,
        runner: portal.config.legal_name.as_deref().unwrap_or_default(),
        contact: portal.config.contact.as_deref().unwrap_or_default(),
        portal: &portal.config.link(""),
        desk_link: &portal.config.link(&format!("/desk/cases/{}", case.id)),
        have_it_link: &portal.config.link(&format!("/got-it/{}", have_it::link(portal, dispatch))),
        round: if is_reminder(dispatch, case) { Round::Reminder(case.received_on) } else { Round::First },
        urgency: if case.urgent { Urgency::Urgent } else { Urgency::Ordinary },
        due,
        working_days: tier.triage_working_days(),
    });
    let to = address.as_str().to_owned();
    let mail = QueuedMail {
        to,
        subject: letter.subject,
        text: letter.text,
        form: MailForm::Plain,
        message_id: dispatch.message_id.clone(),
        return_path: return_path::of(portal, dispatch.id),
    };
    let (mail, trouble) = as_wanted(portal, &body.row, mail);
    if trouble.is_some() {
        let alert = operator_alert::row(portal, CERTIFICATE_UNUSABLE, Some(&dispatch.body));
        let told = portal.db.write(move |conn| alerts::raise(conn, &alert)).await;
        told.map_err(|_| MailFault::NotComposed)?;
    }
    Ok(mail)
}

/// Whether a mail says again that a case has arrived: it was not written on the day of the first.
fn is_reminder(dispatch: &DispatchRow, case: &CaseRow) -> bool {
    dispatch.kind == DispatchKind::NewCase.code() && dispatch.written_on > case.received_on
}

/// The mail server has it.
async fn accepted(portal: &Portal, attempt: Attempt, dispatch: DispatchRow) -> Result {
    let today = portal.clock.today();
    let written = portal.db.write(move |conn| -> std::result::Result<(), StoreError> {
        if let Some((dispatch, case, _)) = load(conn, dispatch.id)? {
            dispatches::set_accepted(conn, dispatch.id, today)?;
            let kind = if is_reminder(&dispatch, &case) { REMINDED } else { "mail_accepted" };
            let event = EventRow { kind: kind.to_owned(), on_day: today, actor: None };
            case_events::append(conn, dispatch.case_id, &event)?;
        }
        jobs::delete(conn, attempt.job.id)
    });
    written.await?;
    Ok(Outcome::Done)
}

/// It was not sent, or not taken.
async fn failed(portal: &Portal, attempt: Attempt, dispatch: DispatchRow, not_sent: NotSent) -> Result {
    let NotSent { fault, answer } = not_sent;
    if fault == MailFault::Busy {
        // Other mails go to its domain now: that was no try, and says nothing of this one.
        let soon = Next::At(portal.clock.now() + SOON);
        return Ok(portal.db.write(move |conn| attempt.write_next(conn, soon)).await?);
    }
    let answer = answer.map(|answer| server_answers::close(portal, dispatch.id, &answer)).transpose()?;
    let next = match fault {
        // No wait mends what somebody changed by hand.
        MailFault::CaseAltered => Next::Never,
        _ => attempt.next(portal.clock.now()),
    };
    let state = match next {
        Next::At(_) => DispatchState::Waiting,
        Next::Never => DispatchState::Failed,
    };
    let kind = match (next, fault) {
        (_, MailFault::CaseAltered) => Some(CASE_ALTERED),
        (_, MailFault::BodyAltered) => Some("body_altered"),
        (Next::Never, _) => Some(DISPATCH_FAILED),
        // The address or our account there is wrong: waiting alone will not mend it.
        (_, MailFault::Refused) => Some("dispatch_refused"),
        (_, MailFault::Tls) => Some("dispatch_tls"),
        (_, MailFault::TooLarge) => Some("dispatch_too_large"),
        _ => None,
    };
    if !attempt.tells_when() || next == Next::Never {
        tracing::warn!(fault = fault.code(), body = dispatch.body, "a dispatch was not delivered");
    }
    let alert = kind.map(|kind| operator_alert::row(portal, kind, Some(&dispatch.body)));
    let today = portal.clock.today();
    let outcome = portal
        .db
        .write(move |conn| {
            if load(conn, dispatch.id)?.is_some() {
                dispatches::set_fault(conn, dispatch.id, state.code(), fault.code(), answer.as_deref())?;
                if next == Next::Never {
                    let event = EventRow { kind: "mail_failed".to_owned(), on_day: today, actor: None };
                    case_events::append(conn, dispatch.case_id, &event)?;
                }
            }
            match (&alert, fault) {
                (Some(alert), MailFault::BodyAltered) => sound_alarm(conn, alert)?,
                (alert, _) => raise(conn, alert.as_ref())?,
            }
            attempt.write_next(conn, next)
        })
        .await?;
    Ok(outcome)
}
