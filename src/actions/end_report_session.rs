//! A reporter signs out, or leaves quickly.

use super::{ActionError, Portal};
use crate::store::ids::SessionId;
use crate::store::sessions;

/// Ends a session. The report stays.
pub async fn end_report_session(portal: &Portal, id: SessionId) -> Result<(), ActionError> {
    Ok(portal.db.write(move |conn| sessions::delete(conn, id)).await?)
}
