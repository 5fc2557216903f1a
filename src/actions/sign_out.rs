//! Signing out and leaving quickly, of staff and reporters: the session is gone at once, the report stays.

use super::{ActionError, Portal};
use crate::store::ids::SessionId;
use crate::store::sessions;

/// Ends a session. One that is gone already is no fault.
pub async fn sign_out(portal: &Portal, session: SessionId) -> Result<(), ActionError> {
    Ok(portal.db.write(move |conn| sessions::delete(conn, session)).await?)
}
