//! Class-B mails that wait: invitations and address checks, sealed under the portal key.

use diesel::prelude::*;
use time::Date;

use super::ids::QueuedMailId;
use super::schema::queued_mails;
use super::{Conn, Result};

/// Writes a sealed mail.
pub fn insert(conn: &mut Conn, id: QueuedMailId, sealed: &[u8], today: Date) -> Result<()> {
    diesel::insert_into(queued_mails::table)
        .values((queued_mails::id.eq(id), queued_mails::sealed.eq(sealed), queued_mails::written_on.eq(today)))
        .execute(conn)?;
    Ok(())
}

/// One sealed mail.
pub fn find(conn: &mut Conn, id: QueuedMailId) -> Result<Option<Vec<u8>>> {
    Ok(queued_mails::table.find(id).select(queued_mails::sealed).first(conn).optional()?)
}

/// Deletes a mail that was accepted or given up.
pub fn delete(conn: &mut Conn, id: QueuedMailId) -> Result<()> {
    diesel::delete(queued_mails::table.find(id)).execute(conn)?;
    Ok(())
}
