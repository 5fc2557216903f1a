//! The next mail of a dispatch that carries the report, on its way out.

use std::sync::Arc;

use tokio::sync::OwnedSemaphorePermit;

use super::kept;
use super::which::mailed_as;
use crate::actions::evidence::{KeyOf, let_go, read_whole};
use crate::actions::operator_alert::{self, REPORT_NOT_MAILED};
use crate::actions::{ActionError, Portal};
use crate::domain::report_mail::ReportForm;
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::BodyRow;
use crate::store::cases::{self, CaseRow};
use crate::store::dispatches::DispatchRow;
use crate::store::ids::{CaseId, FileId, JobId, NodeId};
use crate::store::report_mails::{self, ReportMailRow};
use crate::store::{Conn, StoreError, jobs};

/// What a dispatch has to send.
pub enum Next {
    /// A notice.
    Notice,
    /// The report, once others have left.
    Later,
    /// A mail that carries the report.
    Report(Ready),
}

/// A mail that may leave now. It holds its place among those that are sent at one time.
pub struct Ready {
    /// Its row.
    pub id: FileId,
    /// In which form it carries it.
    pub form: ReportForm,
    /// The armored message, or the MIME part that can be read.
    pub text: String,
    /// Its own Message-ID: the same at every try, and not that of the notice which may go instead.
    pub message_id: String,
    /// Whether nothing of the report has left before, nor may have.
    pub is_first: bool,
    _place: OwnedSemaphorePermit,
}

/// The mail that leaves next. Where the report cannot leave any more it stays at the desk, which is noted in the case.
///
/// # Errors
/// Those of the database.
pub async fn next(
    portal: &Portal,
    dispatch: &DispatchRow,
    case: &CaseRow,
    body: &BodyRow,
) -> Result<Next, ActionError> {
    let id = dispatch.id;
    let rows = portal.db.read(move |conn| report_mails::of_dispatch(conn, id)).await?;
    let Some(row) = rows.into_iter().next() else { return Ok(Next::Notice) };
    let Some((form, key)) = as_it_was_made(portal, body, case, &row) else {
        stop(portal, case.id).await?;
        return Ok(Next::Notice);
    };
    let Ok(place) = Arc::clone(&portal.sending_mails).try_acquire_owned() else { return Ok(Next::Later) };
    let text = match read_whole(portal, &key, portal.config.mail_most_bytes.saturating_mul(2)).await {
        Ok(bytes) => String::from_utf8(bytes.to_vec()).map_err(|_| ActionError::Unreadable),
        Err(error) => Err(error),
    };
    let Ok(text) = text else {
        let alert = operator_alert::row(portal, REPORT_NOT_MAILED, Some(&case.body));
        stop_and(portal, case.id, Some(alert)).await?;
        return Ok(Next::Notice);
    };
    if !begin(portal, case.id, &row).await? {
        // Withdrawn or changed a moment ago: what there is to say now is read anew.
        return Ok(Next::Later);
    }
    let host = dispatch.message_id.rsplit_once('@').map_or("localhost>", |(_, host)| host);
    Ok(Next::Report(Ready {
        id: row.id,
        form,
        text,
        message_id: format!("<{}@{host}", row.id),
        is_first: case.mailed_on.is_none(),
        _place: place,
    }))
}

/// Notes that the mail begins to leave; `false` where it is not to leave any more.
async fn begin(portal: &Portal, case: CaseId, row: &ReportMailRow) -> Result<bool, ActionError> {
    let (dispatch, id, today) = (row.dispatch, row.id, portal.clock.today());
    let begin = move |conn: &mut Conn| -> Result<bool, StoreError> {
        let waits = report_mails::of_dispatch(conn, dispatch)?.iter().any(|row| row.id == id);
        if waits {
            cases::set_mailed(conn, case, today)?;
        }
        Ok(waits)
    };
    Ok(portal.db.write(begin).await?)
}

/// Takes back the note that the report begins to leave: no byte of this mail has. Not where another node has the job meanwhile, by
/// whose hand it may have left.
///
/// # Errors
/// Those of the database.
pub async fn has_not_left(
    portal: &Portal,
    (case, mail): (CaseId, FileId),
    (job, node): (JobId, NodeId),
) -> Result<(), ActionError> {
    let write = move |conn: &mut Conn| -> Result<(), StoreError> {
        if jobs::is_of(conn, job, node)? && report_mails::waits(conn, mail)? {
            cases::unset_mailed(conn, case)?;
        }
        Ok(())
    };
    Ok(portal.db.write(write).await?)
}

/// The form of a mail and the key of its bytes, if it may leave: all is as it was when the mail was made.
fn as_it_was_made(portal: &Portal, body: &BodyRow, case: &CaseRow, row: &ReportMailRow) -> Option<(ReportForm, KeyOf)> {
    let mailed = mailed_as(portal, body, case.urgent)?;
    let (key, made) = kept::open(portal, row)?;
    made.holds(portal, body, mailed.form()).then(|| (mailed.form(), KeyOf { file: row.id, key }))
}

/// Keeps the report of a case from leaving by mail any more.
///
/// # Errors
/// Those of the database.
pub async fn stop(portal: &Portal, case: CaseId) -> Result<(), ActionError> {
    stop_and(portal, case, None).await
}

/// The same, and tells the operator why. Both or neither: no later try may send what was said not to leave.
async fn stop_and(portal: &Portal, case: CaseId, alert: Option<AlertRow>) -> Result<(), ActionError> {
    let today = portal.clock.today();
    let write = move |conn: &mut Conn| -> Result<Vec<FileId>, StoreError> {
        if let Some(alert) = &alert {
            alerts::raise(conn, alert)?;
        }
        report_mails::drop_of_case(conn, case, today)
    };
    let going = portal.db.write(write).await?;
    let_go(portal, going).await;
    Ok(())
}
