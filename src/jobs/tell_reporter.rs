//! Mails a reporter who asked for it: a code, or that there is something new. Composed now, from what the notice says now: one
//! that was stopped meanwhile sends nothing, and neither does one whose reporter has come back with the words meanwhile.
//!
//! Nobody else is told when it does not get through: not the operator, and no log. The reporter reads it on their page.

use super::attempt::{Attempt, Next};
use super::{Outcome, Result};
use crate::actions::notice_row::{Notice, Stage};
use crate::actions::{ActionError, Portal, tell_reporters};
use crate::mail::{QueuedMail, Transport, reporter_notice};
use crate::seal;
use crate::store::ids::ReportId;
use crate::store::jobs;
use crate::store::reporter_notices::{self, NoticeRow};

/// How often it is tried to note what became of a mail while the notice changes.
const TRIES: u32 = 5;

/// What became of a mail.
#[derive(Clone, Copy)]
enum End {
    /// The mail server has it.
    Accepted,
    /// It was tried until its last day.
    Failed,
    /// There is nothing to say any more.
    Idle,
}

/// Sends what waits for the report of a job.
pub(super) async fn run(portal: &Portal, transport: &Transport, attempt: Attempt) -> Result {
    let found = match ReportId::from_slice(&attempt.job.subject) {
        Ok(report) => find(portal, report).await?,
        Err(_) => None,
    };
    let Some((row, notice)) = found else { return forget(portal, &attempt).await };
    let Some(waiting) = &notice.mail else { return forget(portal, &attempt).await };
    let message_id = waiting.message_id.clone();
    let Some(mail) = compose(portal, &row, &notice).await? else {
        return end(portal, &attempt, row.report, &message_id, End::Idle).await;
    };
    match transport.send_unnamed(&portal.config.notice_from, &mail).await {
        Ok(()) => end(portal, &attempt, row.report, &message_id, End::Accepted).await,
        Err(_) => match attempt.next(portal.clock.now()) {
            Next::Never => {
                end(portal, &attempt, row.report, &message_id, End::Failed).await?;
                Ok(Outcome::GivenUp)
            }
            next @ Next::At(_) => Ok(portal.db.write(move |conn| attempt.write_next(conn, next)).await?),
        },
    }
}

async fn find(portal: &Portal, report: ReportId) -> std::result::Result<Option<(NoticeRow, Notice)>, ActionError> {
    let row = portal.db.read(move |conn| reporter_notices::find(conn, report)).await?;
    // One that was altered by hand is nobody's.
    Ok(row.and_then(|row| Notice::open(portal, &row).ok().map(|notice| (row, notice))))
}

/// The mail, if there is still something to say.
async fn compose(
    portal: &Portal,
    row: &NoticeRow,
    notice: &Notice,
) -> std::result::Result<Option<QueuedMail>, ActionError> {
    let Some(waiting) = &notice.mail else { return Ok(None) };
    let message_id = waiting.message_id.clone();
    match (notice.stage, &waiting.code) {
        (Stage::Asked { until, .. }, Some(code)) if portal.clock.now() <= until => {
            Ok(Some(reporter_notice::code(notice.language(), &notice.address, code, message_id)))
        }
        (Stage::Confirmed, None) => {
            let of = [row.report];
            let unread = portal.db.read(move |conn| tell_reporters::unread(conn, &of)).await?;
            Ok((!unread.is_empty()).then(|| reporter_notice::news(notice.language(), &notice.address, message_id)))
        }
        _ => Ok(None),
    }
}

/// Notes what became of a mail, and ends its job. A notice that has another mail by now, or none, is left as it is.
async fn end(portal: &Portal, attempt: &Attempt, report: ReportId, message_id: &str, how: End) -> Result {
    let today = portal.clock.today();
    for _ in 0..TRIES {
        let Some((row, mut notice)) = find(portal, report).await? else { return forget(portal, attempt).await };
        if notice.mail.as_ref().is_none_or(|waiting| waiting.message_id != message_id) {
            return forget(portal, attempt).await;
        }
        let tells_news = notice.mail.as_ref().is_some_and(|waiting| waiting.code.is_none());
        notice.mail = None;
        match how {
            End::Accepted => {
                notice.failed_on = None;
                notice.mailed_on = if tells_news { Some(today) } else { notice.mailed_on };
            }
            End::Failed => notice.failed_on = Some(today),
            End::Idle => {}
        }
        let new = notice.seal(portal, report, row.due_on, &mut seal::entropy())?;
        let job = attempt.job.id;
        let written = portal.db.write(move |conn| -> std::result::Result<bool, ActionError> {
            let same = reporter_notices::swap(conn, &row, &new)?;
            if same {
                jobs::delete(conn, job)?;
            }
            Ok(same)
        });
        if written.await? {
            return Ok(Outcome::Done);
        }
    }
    Err(ActionError::Stale)
}

/// Ends a job that has nothing to do.
async fn forget(portal: &Portal, attempt: &Attempt) -> Result {
    let job = attempt.job.id;
    portal.db.write(move |conn| jobs::delete(conn, job)).await?;
    Ok(Outcome::Done)
}
