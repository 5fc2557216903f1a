//! Somebody at the desk has read what is new in a case.

use super::staff_session::StaffSession;
use super::{ActionError, Portal, case_at_desk};
use crate::store::cases;
use crate::store::ids::CaseId;

/// Marks a case as read up to the message `seen`. What came after it stays new.
///
/// # Errors
/// As [`case_at_desk::find`].
pub async fn mark_read(portal: &Portal, by: &StaffSession, case: CaseId, seen: i32) -> Result<(), ActionError> {
    let row = case_at_desk::find(portal, by, case).await?;
    portal.db.write(move |conn| cases::set_read_by_desk(conn, case, &row.body, seen).map(|_| ())).await?;
    Ok(())
}
