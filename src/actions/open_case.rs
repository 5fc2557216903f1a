//! A person at the desk opens a report. What was sent counts as opened from here on.

use super::staff_session::StaffSession;
use super::{ActionError, Portal, bindings, case_at_desk};
use crate::domain::report::Snapshot;
use crate::seal::{self, Sealed};
use crate::store::case_events::{self, EventRow};
use crate::store::cases;
use crate::store::ids::CaseId;
use crate::store::reports::Swap;

/// Notes that a person opened the report. Pressing it again changes nothing.
///
/// # Errors
/// As [`case_at_desk::unlock`]. A report that cannot be read is not noted as opened.
pub async fn open_case(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<(), ActionError> {
    let (row, secret) = case_at_desk::unlock(portal, by, case).await?;
    let _: Snapshot = seal::open_json(&secret, &bindings::snapshot(case), &Sealed::from_bytes(row.snapshot))?;
    let today = portal.clock.today();
    let event = EventRow { kind: "opened".to_owned(), on_day: today, actor: Some(by.account) };
    let write = move |conn: &mut _| -> Result<(), ActionError> {
        if cases::set_opened(conn, case, &row.body, today)? == Swap::Done {
            case_events::append(conn, case, &event)?;
            cases::set_read_by_desk(conn, case, &row.body, row.last_message)?;
        }
        Ok(())
    };
    portal.db.write(write).await
}
