//! Browser sessions. A row opens only under the secret in its browser's cookie.

use diesel::prelude::*;

use super::ids::{AccountId, SessionId};
use super::schema::sessions;
use super::{Conn, Result};

/// A session as it rests.
#[derive(Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = sessions, treat_none_as_null = true)]
pub struct SessionRow {
    /// Known to the browser, with the secret.
    pub id: SessionId,
    /// `reporter`, `joining`, `staff` or `operator`.
    pub kind: String,
    /// The session's keys, sealed under the secret in the cookie.
    pub sealed_box: Vec<u8>,
    /// Whose session this is; none for reporters.
    pub account: Option<AccountId>,
    /// At which desk; none for reporters and operators.
    pub body: Option<String>,
    /// Unix seconds, rounded up to 15 minutes.
    pub expires_at: i64,
}

/// The session under this id, if it has not expired at `now` (unix seconds).
pub fn live(conn: &mut Conn, id: SessionId, kind: &str, now: i64) -> Result<Option<SessionRow>> {
    Ok(sessions::table
        .find(id)
        .filter(sessions::kind.eq(kind))
        .filter(sessions::expires_at.gt(now))
        .select(SessionRow::as_select())
        .first(conn)
        .optional()?)
}

/// The session under this id, expired or not.
pub fn find(conn: &mut Conn, id: SessionId) -> Result<Option<SessionRow>> {
    Ok(sessions::table.find(id).select(SessionRow::as_select()).first(conn).optional()?)
}

/// Writes a new session.
pub fn insert(conn: &mut Conn, row: &SessionRow) -> Result<()> {
    diesel::insert_into(sessions::table).values(row).execute(conn)?;
    Ok(())
}

/// Replaces a session's box and expiry. Returns how many rows that was: none when it ended meanwhile.
pub fn update(conn: &mut Conn, id: SessionId, sealed_box: &[u8], expires_at: i64) -> Result<usize> {
    Ok(diesel::update(sessions::table.find(id))
        .set((sessions::sealed_box.eq(sealed_box), sessions::expires_at.eq(expires_at)))
        .execute(conn)?)
}

/// Replaces a session's box and expiry if nobody was first. Returns whether it was written.
pub fn swap(conn: &mut Conn, id: SessionId, old_box: &[u8], new_box: &[u8], expires_at: i64) -> Result<bool> {
    let rows = diesel::update(sessions::table.find(id).filter(sessions::sealed_box.eq(old_box)))
        .set((sessions::sealed_box.eq(new_box), sessions::expires_at.eq(expires_at)))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Ends a session.
pub fn delete(conn: &mut Conn, id: SessionId) -> Result<()> {
    diesel::delete(sessions::table.find(id)).execute(conn)?;
    Ok(())
}

/// Ends a session if it is as it was seen. Returns whether it was, or had ended before.
pub fn take(conn: &mut Conn, seen: &SessionRow) -> Result<bool> {
    let same = sessions::table.find(seen.id).filter(sessions::sealed_box.eq(&seen.sealed_box));
    Ok(diesel::delete(same).execute(conn)? == 1 || find(conn, seen.id)?.is_none())
}

/// Deletes one session if it expired before `now` (unix seconds).
pub fn delete_if_expired(conn: &mut Conn, id: SessionId, now: i64) -> Result<()> {
    diesel::delete(sessions::table.find(id).filter(sessions::expires_at.le(now))).execute(conn)?;
    Ok(())
}

/// Ends all sessions of an account.
pub fn delete_of_account(conn: &mut Conn, account: AccountId) -> Result<usize> {
    Ok(diesel::delete(sessions::table.filter(sessions::account.eq(account))).execute(conn)?)
}

/// Ends the sessions of an account at one body's desk.
pub fn delete_at_desk(conn: &mut Conn, account: AccountId, body: &str) -> Result<usize> {
    let at_desk = sessions::table.filter(sessions::account.eq(account)).filter(sessions::body.eq(body));
    Ok(diesel::delete(at_desk).execute(conn)?)
}

/// Deletes what expired before `now` (unix seconds).
pub fn delete_expired(conn: &mut Conn, now: i64) -> Result<usize> {
    Ok(diesel::delete(sessions::table.filter(sessions::expires_at.le(now))).execute(conn)?)
}
