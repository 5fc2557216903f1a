//! Sends a mail that is not about a case, and forgets it.

use super::attempt::{Attempt, Next, raise};
use super::{Outcome, Result};
use crate::actions::{Portal, bindings, operator_alert};
use crate::mail::{QueuedMail, Transport};
use crate::store::ids::QueuedMailId;
use crate::store::{jobs, queued_mails};

/// Opens the mail, sends it, and deletes it with its job.
pub(super) async fn run(portal: &Portal, transport: &Transport, attempt: Attempt) -> Result {
    let job = attempt.job.id;
    let Ok(id) = QueuedMailId::from_slice(&attempt.job.subject) else { return forget(portal, attempt, None).await };
    let Some(sealed) = portal.db.read(move |conn| queued_mails::find(conn, id)).await? else {
        portal.db.write(move |conn| jobs::delete(conn, job)).await?;
        return Ok(Outcome::Done);
    };
    let Some(mail) = open(portal, id, &sealed) else { return forget(portal, attempt, Some(id)).await };
    match transport.send(&portal.config.mail_from, &mail).await {
        Ok(()) => {
            portal
                .db
                .write(move |conn| {
                    queued_mails::delete(conn, id)?;
                    jobs::delete(conn, job)
                })
                .await?;
            Ok(Outcome::Done)
        }
        Err(fault) => {
            tracing::warn!(fault = fault.code(), "a mail was not taken");
            match attempt.next(portal.clock.now()) {
                Next::Never => forget(portal, attempt, Some(id)).await,
                next @ Next::At(_) => Ok(portal.db.write(move |conn| attempt.write_next(conn, next)).await?),
            }
        }
    }
}

fn open(portal: &Portal, id: QueuedMailId, sealed: &[u8]) -> Option<QueuedMail> {
    let json = portal.keys.open_class_b(&bindings::queued_mail(id), sealed).ok()?;
    serde_json::from_slice(&json).ok()
}

/// Gives a mail up and tells the operator.
async fn forget(portal: &Portal, attempt: Attempt, id: Option<QueuedMailId>) -> Result {
    let alert = operator_alert::row(portal, operator_alert::MAIL_FAILED, None);
    let outcome = portal
        .db
        .write(move |conn| {
            raise(conn, Some(&alert))?;
            if let Some(id) = id {
                queued_mails::delete(conn, id)?;
            }
            attempt.write_next(conn, Next::Never)
        })
        .await?;
    Ok(outcome)
}
