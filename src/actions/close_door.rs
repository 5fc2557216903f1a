//! A reporter closes the door: every case is taken back, and the report, with every way to it, is deleted.

use super::evidence::let_go;
use super::parting::{Left, Parting};
use super::reporter_session::ReporterSession;
use super::{ActionError, Portal, notice_row};
use crate::seal::{self, Entropy, random_id};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::{self, CaseRow};
use crate::store::ids::{CaseId, FileId, RowId};
use crate::store::{deletions, files, reporter_cases, reports, sessions};

/// How often it is tried when a desk did something at the same moment.
const TRIES: u32 = 5;

/// Deletes the report, its words, and every case that nobody opened; asks the other bodies to stop. The session ends.
///
/// Answers with how each body was left.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn close_door(portal: &Portal, session: &ReporterSession) -> Result<Vec<Left>, ActionError> {
    session.require_open(portal.clock.now())?;
    for _ in 0..TRIES {
        match try_once(portal, session).await {
            Err(ActionError::Stale) => {}
            other => return other,
        }
    }
    Err(ActionError::Stale)
}

async fn try_once(portal: &Portal, session: &ReporterSession) -> Result<Vec<Left>, ActionError> {
    let (id, report, today) = (session.id, session.report, portal.clock.today());
    let (rows, wraps) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let rows = cases::of_report(conn, report)?;
            let ids: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
            Ok((rows, case_keys::wraps_of(conn, &ids, Recipient::Reporter)?))
        })
        .await?;
    let mut rng = seal::entropy();
    let partings = partings(portal, session, &rows, &wraps, &mut rng)?;
    let journal = RowId(random_id(&mut rng));
    let (left, files) = portal
        .db
        .write(move |conn| -> Result<(Vec<Left>, Vec<FileId>), ActionError> {
            let mut left = Vec::new();
            let files = files::around_report(conn, report)?;
            // A case that was sent from another tab meanwhile must be left too.
            if reporter_cases::closings(conn, report)?.len() > partings.len() {
                return Err(ActionError::Stale);
            }
            for parting in &partings {
                let how = parting.apply(conn)?;
                if how != Left::Gone {
                    case_keys::delete(conn, parting.case, Recipient::Reporter)?;
                }
                left.push(how);
            }
            notice_row::delete(conn, report)?;
            if reports::delete(conn, report)? == 1 {
                deletions::append(conn, journal, "reports", report.as_bytes(), today)?;
            }
            sessions::delete(conn, id)?;
            Ok((left, files))
        })
        .await?;
    let_go(portal, files).await;
    portal.queue_bell.notify_one();
    portal.db.forget_deleted().await;
    Ok(left)
}

fn partings(
    portal: &Portal,
    session: &ReporterSession,
    rows: &[CaseRow],
    wraps: &[(CaseId, i32, Vec<u8>)],
    rng: &mut impl Entropy,
) -> Result<Vec<Parting>, ActionError> {
    let wrap_of = |case| wraps.iter().find(|(id, _, _)| *id == case).map(|(_, _, wrap)| wrap.as_slice());
    rows.iter()
        .map(|row| {
            let wrap = wrap_of(row.id).ok_or(ActionError::Unreadable)?;
            Parting::prepare(portal, (session.report, &session.key), row, wrap, rng)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::Fixture;
    use crate::store::dispatches;

    #[tokio::test]
    async fn an_opened_case_is_cut_loose_and_the_report_is_gone() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        fixture.open_at_desk(sent.case).await;
        let session = fixture.session(&sent).await;
        close_door(&fixture.portal, &session).await.unwrap();

        let row = fixture.case(sent.case).await.unwrap();
        assert!(row.report.is_none() && row.stop_asked_on.is_some() && row.state == "closed");
        let (report, case) = (sent.report, sent.case);
        let db = &fixture.portal.db;
        assert!(db.read(move |conn| reports::find(conn, report)).await.unwrap().is_none());
        let wrap = db.read(move |conn| case_keys::wrap_of(conn, case, Recipient::Reporter, 0)).await.unwrap();
        assert!(wrap.is_none());
        let mails = db.read(move |conn| dispatches::of_case(conn, case)).await.unwrap();
        assert!(mails.iter().any(|mail| mail.kind == "stop_asked"));
        let (id, secret) = (session.id, session.secret);
        assert!(ReporterSession::open(&fixture.portal, id, secret).await.unwrap().is_none());
    }
}
