//! Takes one mail that came to the portal's own addresses: what a mail server reports about a dispatch is noted, machines are not
//! answered, and people are told that nobody reads here. Nothing of the mail is kept but what a server answered, sealed.

use super::evidence::let_go;
use super::operator_alert::{self, DISPATCH_FAILED, MAIL_FAILED, MAIL_RETURNED};
use super::outbox::DELIVER;
use super::{ActionError, Portal, body_mark, body_row, return_path, sent_to, server_answers};
use crate::domain::bounce::{Verdict, verdict};
use crate::domain::dispatch::{DispatchState, MailFault};
use crate::domain::server_answer::ServerAnswer;
use crate::mail::incoming::{self, IncomingKind};
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::BodyRow;
use crate::store::case_events::{self, EventRow};
use crate::store::ids::{DispatchId, FileId};
use crate::store::{Conn, StoreError, bodies, body_marks, dispatches, jobs, report_mails};

/// What the mail server is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is dealt with: nobody is to be answered.
    Done,
    /// Somebody answered one of our mails, and is told where to write instead.
    Reply,
    /// Somebody wrote to the address that reporters are mailed from: the answer says nothing of what this is.
    QuietReply,
    /// The address is none of ours.
    NoSuchAddress,
}

/// Takes a mail. `recipient` is whom it was for, as the mail server says it; without, the mail's own headers say it.
///
/// # Errors
/// Those of the database: the mail server should give the mail again later.
pub async fn take_bounce(portal: &Portal, recipient: Option<&str>, raw: &[u8]) -> Result<Taken, ActionError> {
    let incoming = incoming::read(raw);
    let recipients = recipient.map_or(incoming.recipients, |recipient| vec![recipient.to_owned()]);
    let dispatch = recipients.iter().find_map(|address| return_path::dispatch_of(portal, address));
    match (dispatch, incoming.kind) {
        (Some(dispatch), IncomingKind::Report(told)) => {
            note(portal, dispatch, verdict(&told)).await?;
            Ok(Taken::Done)
        }
        (None, IncomingKind::Report(told)) => {
            note_another(portal, &recipients, &verdict(&told)).await?;
            Ok(Taken::Done)
        }
        (_, IncomingKind::Automatic) => Ok(Taken::Done),
        (Some(_), IncomingKind::Letter) => Ok(Taken::Reply),
        (None, IncomingKind::Letter) => Ok(letter_to(portal, &recipients)),
    }
}

/// What somebody is told who wrote to these addresses.
fn letter_to(portal: &Portal, recipients: &[String]) -> Taken {
    let is = |own: &str| recipients.iter().any(|address| address.eq_ignore_ascii_case(own));
    if is(&portal.config.mail_from) {
        Taken::Reply
    } else if is(&portal.config.notice_from) {
        Taken::QuietReply
    } else if recipients.iter().any(|address| return_path::is_for_reports(portal, address)) {
        // A name behind the `+` that we never wrote: only machines that guess write there.
        Taken::Done
    } else {
        Taken::NoSuchAddress
    }
}

/// What a failure is called, what the operator is told of it, and whether the address is why.
struct Failure {
    fault: MailFault,
    alert: &'static str,
    address: Suspicion,
}

/// Whether a body's address is in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Suspicion {
    /// Somebody has to look at it.
    InDoubt,
    /// It may be right.
    None,
}

async fn note(portal: &Portal, dispatch: DispatchId, verdict: Verdict) -> Result<(), ActionError> {
    let (failure, answer) = match verdict {
        Verdict::Returned(answer) => {
            (Failure { fault: MailFault::Returned, alert: MAIL_RETURNED, address: Suspicion::InDoubt }, answer)
        }
        Verdict::GivenUp(answer) => {
            (Failure { fault: MailFault::GivenUp, alert: DISPATCH_FAILED, address: Suspicion::None }, answer)
        }
        Verdict::Delayed => {
            let delayed = move |conn: &mut Conn| dispatches::set_delayed(conn, dispatch, MailFault::Delayed.code());
            return Ok(portal.db.write(delayed).await?);
        }
        Verdict::Nothing => return Ok(()),
    };
    let answer = if portal.config.readable_pdf.is_in_force() {
        // Who could read what came back may repeat what it read.
        ServerAnswer { words: String::new(), ..answer }
    } else {
        answer
    };
    let answer = server_answers::close(portal, dispatch, &answer)?;
    let of_portal = portal.clone();
    let going = portal.db.write(move |conn| write(conn, &of_portal, dispatch, &failure, &answer)).await?;
    let_go(portal, going).await;
    Ok(())
}

/// A mail that is about no case came back, an invitation say: the operator is told, and looks who has not answered. Mail to reporters
/// tells nobody anything.
async fn note_another(portal: &Portal, recipients: &[String], verdict: &Verdict) -> Result<(), ActionError> {
    let is_ours = recipients.iter().any(|address| address.eq_ignore_ascii_case(&portal.config.mail_from));
    let is_quiet = portal.config.notice_from.eq_ignore_ascii_case(&portal.config.mail_from);
    if !is_ours || is_quiet || matches!(verdict, Verdict::Delayed | Verdict::Nothing) {
        return Ok(());
    }
    let alert = operator_alert::row(portal, MAIL_FAILED, None);
    Ok(portal.db.write(move |conn| alerts::raise(conn, &alert)).await?)
}

/// Writes that a dispatch came back, unless somebody has it, or it is known or withdrawn. Returns what waited of it: the bytes are
/// to go.
fn write(
    conn: &mut Conn,
    portal: &Portal,
    id: DispatchId,
    failure: &Failure,
    answer: &[u8],
) -> Result<Vec<FileId>, StoreError> {
    let Some(dispatch) = dispatches::find(conn, id)? else { return Ok(Vec::new()) };
    let Some(body) = bodies::find(conn, &dispatch.body)? else { return Ok(Vec::new()) };
    let is_todays = is_of_todays_address(conn, portal, id, &body)?;
    // It goes to another address now: what became of it at the old one is of no use any more.
    if !is_todays && dispatch.state == DispatchState::Waiting.code() {
        return Ok(Vec::new());
    }
    if !dispatches::set_returned(conn, id, failure.fault.code(), answer)? {
        return Ok(Vec::new());
    }
    // One that was not known to be taken waits for another try.
    jobs::delete_of(conn, DELIVER, id.as_bytes())?;
    let event = EventRow { kind: "mail_returned".to_owned(), on_day: portal.clock.today(), actor: None };
    case_events::append(conn, dispatch.case_id, &event)?;
    // Other parts of the same report do not follow it.
    let going = report_mails::drop_of_case(conn, dispatch.case_id, portal.clock.today())?;
    let alert: AlertRow = operator_alert::row(portal, failure.alert, Some(&dispatch.body));
    alerts::raise(conn, &alert)?;
    if failure.address == Suspicion::None || !is_todays {
        return Ok(going);
    }
    let confirmed = body_mark::confirmed(&body);
    // One that was confirmed since may be another address, or the same one mended.
    if dispatch.accepted_on.is_none_or(|day| day >= confirmed) {
        body_marks::set(conn, &body_mark::for_day(portal, &body.id, body_mark::ADDRESS_RETURNED, confirmed))?;
    }
    Ok(going)
}

/// Whether a dispatch went to the address that its body has now, as far as that is known.
fn is_of_todays_address(conn: &mut Conn, portal: &Portal, id: DispatchId, body: &BodyRow) -> Result<bool, StoreError> {
    let Some(kept) = dispatches::sent_to(conn, id)? else { return Ok(true) };
    Ok(body_row::open_address(portal, body).is_ok_and(|address| sent_to::is(portal, id, &kept, &address)))
}

#[cfg(test)]
mod tests;
