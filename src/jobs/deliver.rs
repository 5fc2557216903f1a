//! Sends the mail about a case: composed now, from the rows of a body and a case that are still as they were
//! vouched for; or a mail that carries the report, which was composed when that was sent.
//!
//! The mail goes out before the commit that says so. If that commit is lost the mail goes out once more, under the same
//! Message-ID.

use super::attempt::{Attempt, Next, raise};
use super::{Outcome, Result};
use crate::actions::body_row::{self, find_for_mail};
use crate::actions::case_notice::{CaseNotice, is_reminder};
use crate::actions::encrypted_mail::as_wanted;
use crate::actions::evidence::let_go;
use crate::actions::operator_alert::{self, CASE_ALTERED, CERTIFICATE_UNUSABLE, DISPATCH_FAILED, REPORT_REFUSED};
use crate::actions::pause_body::sound_alarm;
use crate::actions::report_mail::{self, Next as Mails, Ready};
use crate::actions::{ActionError, Portal, return_path, sent_to, server_answers};
use crate::domain::dispatch::{DispatchKind, DispatchState, MailFault};
use crate::domain::report_mail::ReportForm;
use crate::mail::notice;
use crate::mail::transport::NotSent;
use crate::mail::{MailForm, QueuedMail, Transport};
use crate::store::case_events::{self, EventRow};
use crate::store::cases::{self, CaseRow};
use crate::store::dispatches::{self, DispatchRow};
use crate::store::ids::DispatchId;
use crate::store::reminders::REMINDED;
use crate::store::report_mails::{REPORT_MAILED, REPORT_MAILED_PDF};
use crate::store::{Conn, StoreError, alerts, jobs, report_mails};

/// Seconds until a mail comes again for whose domain others took the turns.
const SOON: i64 = 30;

/// Delivers one dispatch, or one of the mails that carry its report.
pub(super) async fn run(portal: &Portal, transport: &Transport, attempt: Attempt) -> Result {
    let found = DispatchId::from_slice(&attempt.job.subject).ok();
    let found = portal.db.read(move |conn| found.map_or(Ok(None), |id| load(conn, id))).await?;
    let Some((dispatch, case, wrap)) = found else {
        // Withdrawn meanwhile, or delivered by a node that lost its lease.
        let job = attempt.job.id;
        portal.db.write(move |conn| jobs::delete(conn, job)).await?;
        return Ok(Outcome::Done);
    };
    let (mail, part) = match compose(portal, &dispatch, &case, wrap.as_deref()).await {
        Ok(composed) => composed,
        Err(fault) => return failed(portal, attempt, dispatch, fault.into(), Carried::Notice).await,
    };
    let to = sent_to::of(portal, dispatch.id, &mail.to);
    match (transport.send_telling(&portal.config.mail_from, &mail).await, part) {
        (Ok(()), Some(part)) => accepted_part(portal, attempt, dispatch, part, to).await,
        (Ok(()), None) => accepted(portal, attempt, dispatch, to).await,
        (Err(not_sent), Some(part)) => {
            if part.is_first && !not_sent.begun {
                let of_job = (attempt.job.id, attempt.node);
                report_mail::has_not_left(portal, (dispatch.case_id, part.id), of_job).await?;
            }
            failed(portal, attempt, dispatch, not_sent, Carried::Report(part.form)).await
        }
        (Err(not_sent), None) => failed(portal, attempt, dispatch, not_sent, Carried::Notice).await,
    }
}

/// What a mail carries.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Carried {
    /// That there is something at the desk.
    Notice,
    /// The report, or a part of it, in this form.
    Report(ReportForm),
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
) -> std::result::Result<(QueuedMail, Option<Ready>), MailFault> {
    let wrap = wrap.ok_or(MailFault::CaseAltered)?;
    body_row::verify_case(portal, case.id, &case.body, case.epoch, wrap, &case.snapshot, &case.mac)
        .map_err(|_| MailFault::CaseAltered)?;
    let body = match find_for_mail(portal, &dispatch.body).await {
        Ok(Some(body)) if case.body == body.row.id => body,
        Ok(Some(_)) | Err(ActionError::Altered) => return Err(MailFault::BodyAltered),
        Ok(None) => return Err(MailFault::BodyNotJoined),
        Err(_) => return Err(MailFault::NotComposed),
    };
    let about = CaseNotice::of(portal, dispatch, case, &body.row).ok_or(MailFault::NotComposed)?;
    let letter = notice::compose(&about.notice());
    let address = match body_row::open_address(portal, &body.row) {
        Ok(address) if !address.is_empty() => address,
        _ => return Err(MailFault::BodyAltered),
    };
    let to = address.as_str().to_owned();
    let mail = QueuedMail {
        to,
        subject: letter.subject,
        text: letter.text,
        form: MailForm::Plain,
        message_id: dispatch.message_id.clone(),
        return_path: return_path::of(portal, dispatch.id),
    };
    match report_mail::next(portal, dispatch, case, &body.row).await {
        Ok(Mails::Notice) => {}
        Ok(Mails::Later) => return Err(MailFault::Busy),
        Ok(Mails::Report(mut part)) => return Ok((with_report(mail, &mut part), Some(part))),
        Err(_) => return Err(MailFault::NotComposed),
    }
    let (mail, trouble) = as_wanted(portal, &body.row, mail);
    if trouble.is_some() {
        let alert = operator_alert::row(portal, CERTIFICATE_UNUSABLE, Some(&dispatch.body));
        let told = portal.db.write(move |conn| alerts::raise(conn, &alert)).await;
        told.map_err(|_| MailFault::NotComposed)?;
    }
    Ok((mail, None))
}

/// A mail with the same subject outside that carries the report.
fn with_report(mut mail: QueuedMail, part: &mut Ready) -> QueuedMail {
    mail.text = std::mem::take(&mut part.text);
    mail.form = match part.form {
        ReportForm::Encrypted => MailForm::OpenPgp,
        ReportForm::Readable => MailForm::Parts,
    };
    mail.message_id.clone_from(&part.message_id);
    mail
}

/// The mail server has a mail that carries the report. What waits of it goes at once; other parts follow, each as a try of its own.
async fn accepted_part(portal: &Portal, attempt: Attempt, dispatch: DispatchRow, part: Ready, to: Vec<u8>) -> Result {
    let (id, form, now, today) = (part.id, part.form, portal.clock.now(), portal.clock.today());
    let written = portal.db.write(move |conn| -> std::result::Result<bool, StoreError> {
        let waited = report_mails::waits(conn, id)?;
        report_mails::delete(conn, id)?;
        // Where it was stopped while it left, so were those after it: what follows is a notice.
        let is_last = waited && report_mails::of_dispatch(conn, dispatch.id)?.is_empty();
        if is_last {
            note_accepted(conn, dispatch.id, (Carried::Report(form), today), &to)?;
            jobs::delete(conn, attempt.job.id)?;
        } else {
            jobs::put_back_untried(conn, attempt.job.id, attempt.node, now)?;
        }
        Ok(is_last)
    });
    let is_last = written.await?;
    let_go(portal, vec![id]).await;
    if !is_last {
        portal.queue_bell.notify_one();
    }
    Ok(Outcome::Done)
}

/// The mail server has it.
async fn accepted(portal: &Portal, attempt: Attempt, dispatch: DispatchRow, to: Vec<u8>) -> Result {
    let today = portal.clock.today();
    let written = portal.db.write(move |conn| -> std::result::Result<(), StoreError> {
        note_accepted(conn, dispatch.id, (Carried::Notice, today), &to)?;
        jobs::delete(conn, attempt.job.id)
    });
    written.await?;
    Ok(Outcome::Done)
}

/// Notes that all of a dispatch was taken, if it waits still.
fn note_accepted(
    conn: &mut Conn,
    id: DispatchId,
    (carried, today): (Carried, time::Date),
    to: &[u8],
) -> std::result::Result<(), StoreError> {
    let Some((dispatch, case, _)) = load(conn, id)? else { return Ok(()) };
    dispatches::set_accepted(conn, dispatch.id, today, to)?;
    let kind = match carried {
        Carried::Report(ReportForm::Encrypted) => REPORT_MAILED,
        Carried::Report(ReportForm::Readable) => REPORT_MAILED_PDF,
        Carried::Notice if is_reminder(&dispatch, &case) => REMINDED,
        Carried::Notice => "mail_accepted",
    };
    case_events::append(conn, dispatch.case_id, &EventRow { kind: kind.to_owned(), on_day: today, actor: None })
}

/// It was not sent, or not taken.
async fn failed(
    portal: &Portal,
    attempt: Attempt,
    dispatch: DispatchRow,
    not_sent: NotSent,
    carried: Carried,
) -> Result {
    let NotSent { fault, mut answer, refuses_it, .. } = not_sent;
    if let (Carried::Report(ReportForm::Readable), Some(answer)) = (carried, &mut answer) {
        // Who could read it may repeat what it read.
        answer.words.clear();
    }
    if fault == MailFault::Busy {
        // Other mails go to its domain now: that was no try, and says nothing of this one.
        let (job, node, soon) = (attempt.job.id, attempt.node, portal.clock.now() + SOON);
        portal.db.write(move |conn| jobs::put_back_untried(conn, job, node, soon)).await?;
        return Ok(Outcome::Again);
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
    // A server that takes no such mail may take a short one: the next try is a notice.
    let refused = matches!(carried, Carried::Report(_)) && refuses_it;
    let kind = match (next, fault) {
        (_, MailFault::CaseAltered) => Some(CASE_ALTERED),
        (_, MailFault::BodyAltered) => Some("body_altered"),
        (Next::Never, _) => Some(DISPATCH_FAILED),
        _ if refused => Some(REPORT_REFUSED),
        // The address or our account there is wrong: waiting alone will not mend it.
        (_, MailFault::Refused) => Some("dispatch_refused"),
        (_, MailFault::Tls) => Some("dispatch_tls"),
        (_, MailFault::TooLarge) => Some("dispatch_too_large"),
        _ => None,
    };
    if !attempt.tells_when() || next == Next::Never {
        tracing::warn!(fault = fault.code(), body = dispatch.body, "a dispatch was not delivered");
    }
    // What is given up waits no longer.
    let given_up = next == Next::Never && dispatch.kind == DispatchKind::NewCase.code();
    let alert = kind.map(|kind| operator_alert::row(portal, kind, Some(&dispatch.body)));
    let today = portal.clock.today();
    let written = portal.db.write(move |conn| -> std::result::Result<_, StoreError> {
        // By whose hand the job is now, the report may leave.
        let stops = (refused || given_up) && jobs::is_of(conn, attempt.job.id, attempt.node)?;
        let going = if stops { report_mails::drop_of_case(conn, dispatch.case_id, today)? } else { Vec::new() };
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
        Ok((attempt.write_next(conn, next)?, going))
    });
    let (outcome, going) = written.await?;
    let_go(portal, going).await;
    Ok(outcome)
}
