//! Invitations of bodies.

use diesel::prelude::*;
use time::Date;

use super::ids::InvitationId;
use super::schema::invitations;
use super::{Conn, Result};

/// An invitation as it rests.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = invitations)]
pub struct InvitationRow {
    /// Its random id.
    pub id: InvitationId,
    /// Who is invited.
    pub body: String,
    /// SHA-256 of the secret in the mailed link.
    pub link_hash: Vec<u8>,
    /// Class B: address, spoken code, whom the operator called and where.
    pub details: Vec<u8>,
    /// Wrong codes so far.
    pub code_tries: i32,
    /// Unix seconds.
    pub expires_at: i64,
    /// The day it was used.
    pub used_on: Option<Date>,
    /// MAC over id, body and details.
    pub mac: Vec<u8>,
}

/// Writes an invitation.
pub fn insert(conn: &mut Conn, row: &InvitationRow) -> Result<()> {
    diesel::insert_into(invitations::table).values(row).execute(conn)?;
    Ok(())
}

/// The invitation behind a mailed link, used or not, expired or not.
pub fn by_link(conn: &mut Conn, link_hash: &[u8]) -> Result<Option<InvitationRow>> {
    Ok(invitations::table
        .filter(invitations::link_hash.eq(link_hash))
        .select(InvitationRow::as_select())
        .first(conn)
        .optional()?)
}

/// One invitation.
pub fn find(conn: &mut Conn, id: InvitationId) -> Result<Option<InvitationRow>> {
    Ok(invitations::table.find(id).select(InvitationRow::as_select()).first(conn).optional()?)
}

/// The invitations of one body, newest last by expiry.
pub fn of_body(conn: &mut Conn, body: &str) -> Result<Vec<InvitationRow>> {
    Ok(invitations::table
        .filter(invitations::body.eq(body))
        .order(invitations::expires_at)
        .select(InvitationRow::as_select())
        .load(conn)?)
}

/// Counts a wrong code.
pub fn count_try(conn: &mut Conn, id: InvitationId) -> Result<()> {
    diesel::update(invitations::table.find(id))
        .set(invitations::code_tries.eq(invitations::code_tries + 1))
        .execute(conn)?;
    Ok(())
}

/// Marks an invitation used. Returns whether it was still unused.
pub fn use_up(conn: &mut Conn, id: InvitationId, today: Date) -> Result<bool> {
    let rows = diesel::update(invitations::table.find(id).filter(invitations::used_on.is_null()))
        .set(invitations::used_on.eq(today))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Withdraws all invitations of a body, used ones too: whoever is joining with one of them does not finish.
pub fn delete_of_body(conn: &mut Conn, body: &str) -> Result<usize> {
    Ok(diesel::delete(invitations::table.filter(invitations::body.eq(body))).execute(conn)?)
}
