//! Invitations of further people at a body's desk.

use diesel::prelude::*;
use time::Date;

use super::ids::InvitationId;
use super::schema::staff_invitations;
use super::{Conn, Result};

/// An invitation as it rests.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = staff_invitations)]
pub struct StaffInvitationRow {
    /// Its random id.
    pub id: InvitationId,
    /// At whose desk.
    pub body: String,
    /// SHA-256 of the secret in the mailed link.
    pub link_hash: Vec<u8>,
    /// Class B: name, address and role.
    pub details: Vec<u8>,
    /// Unix seconds.
    pub expires_at: i64,
    /// The day it was used.
    pub used_on: Option<Date>,
    /// MAC over id, body, link, end and details.
    pub mac: Vec<u8>,
}

/// Writes an invitation.
pub fn insert(conn: &mut Conn, row: &StaffInvitationRow) -> Result<()> {
    diesel::insert_into(staff_invitations::table).values(row).execute(conn)?;
    Ok(())
}

/// The invitation behind a mailed link, used or not, expired or not.
pub fn by_link(conn: &mut Conn, link_hash: &[u8]) -> Result<Option<StaffInvitationRow>> {
    let found = staff_invitations::table.filter(staff_invitations::link_hash.eq(link_hash));
    Ok(found.select(StaffInvitationRow::as_select()).first(conn).optional()?)
}

/// One invitation.
pub fn find(conn: &mut Conn, id: InvitationId) -> Result<Option<StaffInvitationRow>> {
    Ok(staff_invitations::table.find(id).select(StaffInvitationRow::as_select()).first(conn).optional()?)
}

/// Those of a body that nobody has used and that still work at `now` (unix seconds).
pub fn waiting(conn: &mut Conn, body: &str, now: i64) -> Result<Vec<StaffInvitationRow>> {
    let waiting = staff_invitations::table
        .filter(staff_invitations::body.eq(body))
        .filter(staff_invitations::used_on.is_null())
        .filter(staff_invitations::expires_at.gt(now))
        .order((staff_invitations::expires_at, staff_invitations::id));
    Ok(waiting.select(StaffInvitationRow::as_select()).load(conn)?)
}

/// Marks an invitation used. Returns whether it was still unused.
pub fn use_up(conn: &mut Conn, id: InvitationId, today: Date) -> Result<bool> {
    let unused = staff_invitations::table.find(id).filter(staff_invitations::used_on.is_null());
    Ok(diesel::update(unused).set(staff_invitations::used_on.eq(today)).execute(conn)? == 1)
}

/// Takes an invitation back; somebody who is joining with it does not finish.
pub fn delete(conn: &mut Conn, id: InvitationId, body: &str) -> Result<usize> {
    let one = staff_invitations::table.find(id).filter(staff_invitations::body.eq(body));
    Ok(diesel::delete(one).execute(conn)?)
}
