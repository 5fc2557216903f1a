//! Deletes a report that has had its time. Its cases, all closed, stay with their bodies under those bodies' rules.

use super::evidence::let_go;
use super::{ActionError, Portal, notice_row};
use crate::domain::retention::has_expired;
use crate::seal;
use crate::store::case_keys::{self, Recipient};
use crate::store::ids::{FileId, ReportId, RowId};
use crate::store::{cases, deletions, files, reports};

/// Deletes the report, unless it was changed meanwhile or a case is open.
pub async fn run(portal: &Portal, report: ReportId) -> Result<(), ActionError> {
    let (now, today) = (portal.clock.now(), portal.clock.today());
    let journal = RowId(seal::random_id(&mut seal::entropy()));
    let files = portal
        .db
        .write(move |conn| -> Result<Vec<FileId>, ActionError> {
            let Some(row) = reports::find(conn, report)? else { return Ok(Vec::new()) };
            let over = has_expired(row.expires_on, today) || row.draft_until.is_some_and(|until| until <= now);
            let cases = cases::of_report(conn, report)?;
            if !over || cases.iter().any(|case| case.state != "closed") {
                return Ok(Vec::new());
            }
            let files = files::around_report(conn, report)?;
            for case in &cases {
                case_keys::delete(conn, case.id, Recipient::Reporter)?;
            }
            notice_row::delete(conn, report)?;
            reports::delete(conn, report)?;
            deletions::append(conn, journal, "reports", report.as_bytes(), today)?;
            Ok(files)
        })
        .await?;
    let_go(portal, files).await;
    Ok(())
}
