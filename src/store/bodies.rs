//! Bodies that were ever invited, and their keys.

use diesel::prelude::*;
use time::Date;

use super::ids::AccountId;
use super::schema::{bodies, body_key_wraps, body_keys, desk_keys};
use super::{Conn, Result};
use crate::domain::pause::PauseReason;

/// The holder that stands for the paper key in [`insert_wrap`].
pub const PAPER: AccountId = AccountId([0; 16]);

/// A body as it rests.
#[derive(Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = bodies, treat_none_as_null = true)]
pub struct BodyRow {
    /// Its directory id.
    pub id: String,
    /// `invited`, `joined`, `paused` or `left`.
    pub state: String,
    /// The epoch of the key in use; 0 before joining.
    pub epoch: i32,
    /// Where its mail goes, class B.
    pub address: Option<Vec<u8>>,
    /// `notice`, `openpgp` or `pdf`.
    pub mode: String,
    /// Its `OpenPGP` certificate.
    pub certificate: Option<Vec<u8>>,
    /// The language it works in.
    pub language: String,
    /// IANA name.
    pub timezone: String,
    /// The day it was last invited.
    pub invited_on: Date,
    /// The day it joined.
    pub joined_on: Option<Date>,
    /// The staff's own copy of address and key, sealed under the body's secret.
    pub own_copy: Option<Vec<u8>>,
    /// MAC over id, epoch, public key, address, the day it was confirmed, mode, certificate, state and profile.
    pub mac: Vec<u8>,
    /// What it says of itself, class B.
    pub profile: Option<Vec<u8>>,
    /// Why it is paused: `alarm`, `operator`, `body`, `no_lead` or `unconfirmed`.
    pub pause_reason: Option<String>,
    /// The words the public reads beside a pause.
    pub public_notice: Option<String>,
    /// The day its address was last confirmed from its own mailbox.
    pub confirmed_on: Option<Date>,
    /// The day it left.
    pub left_on: Option<Date>,
    /// A certificate that it has yet to show it can read with, class B.
    pub pending_certificate: Option<Vec<u8>>,
}

/// One epoch of a body's key.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = body_keys)]
pub struct BodyKeyRow {
    /// Whose.
    pub body: String,
    /// 1, 2, 3 …
    pub epoch: i32,
    /// X25519.
    pub public_key: Vec<u8>,
    /// Public half of the paper key.
    pub paper_public_key: Vec<u8>,
    /// The day it was made.
    pub created_on: Date,
}

/// One body.
pub fn find(conn: &mut Conn, id: &str) -> Result<Option<BodyRow>> {
    Ok(bodies::table.find(id).select(BodyRow::as_select()).first(conn).optional()?)
}

/// All bodies that were ever invited.
pub fn all(conn: &mut Conn) -> Result<Vec<BodyRow>> {
    Ok(bodies::table.order(bodies::id).select(BodyRow::as_select()).load(conn)?)
}

/// The language of each body: its id and a BCP 47 tag.
pub fn languages(conn: &mut Conn) -> Result<Vec<(String, String)>> {
    Ok(bodies::table.select((bodies::id, bodies::language)).load(conn)?)
}

/// Bodies in one state, with the key of their current epoch.
pub fn with_keys(conn: &mut Conn, state: &str) -> Result<Vec<(BodyRow, BodyKeyRow)>> {
    Ok(bodies::table
        .inner_join(body_keys::table.on(body_keys::body.eq(bodies::id).and(body_keys::epoch.eq(bodies::epoch))))
        .filter(bodies::state.eq(state))
        .order(bodies::id)
        .select((BodyRow::as_select(), BodyKeyRow::as_select()))
        .load(conn)?)
}

/// One body with the key of its current epoch.
pub fn find_with_key(conn: &mut Conn, id: &str) -> Result<Option<(BodyRow, BodyKeyRow)>> {
    Ok(bodies::table
        .inner_join(body_keys::table.on(body_keys::body.eq(bodies::id).and(body_keys::epoch.eq(bodies::epoch))))
        .filter(bodies::id.eq(id))
        .select((BodyRow::as_select(), BodyKeyRow::as_select()))
        .first(conn)
        .optional()?)
}

/// Writes a new body.
pub fn insert(conn: &mut Conn, row: &BodyRow) -> Result<()> {
    diesel::insert_into(bodies::table).values(row).execute(conn)?;
    Ok(())
}

/// Replaces everything of a body but its id.
pub fn update(conn: &mut Conn, row: &BodyRow) -> Result<usize> {
    Ok(diesel::update(bodies::table.find(&row.id)).set(row).execute(conn)?)
}

/// Replaces everything of a body but its id, if it is as it was seen. Returns whether it was.
pub fn swap(conn: &mut Conn, seen: &BodyRow, row: &BodyRow) -> Result<bool> {
    let same = bodies::table.find(&row.id).filter(bodies::mac.eq(&seen.mac)).filter(bodies::state.eq(&seen.state));
    // An alarm that was raised meanwhile takes the place of another reason, and changes nothing else.
    let reason: Option<Option<String>> = same.select(bodies::pause_reason).first(conn).optional()?;
    if reason != Some(seen.pause_reason.clone()) {
        return Ok(false);
    }
    Ok(diesel::update(same).set(row).execute(conn)? == 1)
}

/// Who has access at a body's desk, as its staff sealed it. No part of the row: rows are replaced as a whole by acts that
/// know nothing of it.
pub fn roster(conn: &mut Conn, id: &str) -> Result<Option<Vec<u8>>> {
    Ok(bodies::table.find(id).select(bodies::roster).first(conn).optional()?.flatten())
}

/// Sets or deletes it.
pub fn set_roster(conn: &mut Conn, id: &str, roster: Option<&[u8]>) -> Result<()> {
    diesel::update(bodies::table.find(id)).set(bodies::roster.eq(roster)).execute(conn)?;
    Ok(())
}

/// Replaces it if it is as it was seen. Returns whether it was.
pub fn swap_roster(conn: &mut Conn, id: &str, seen: &[u8], roster: &[u8]) -> Result<bool> {
    let same = bodies::table.find(id).filter(bodies::roster.eq(seen));
    Ok(diesel::update(same).set(bodies::roster.eq(roster)).execute(conn)? == 1)
}

/// Where a body's office is, and when its leads want its mails: an IANA name, and the code of their choice if they made one. No part
/// of the row, as the roster.
pub fn mail_habits(conn: &mut Conn, id: &str) -> Result<Option<(String, Option<String>)>> {
    Ok(bodies::table.find(id).select((bodies::timezone, bodies::mail_times)).first(conn).optional()?)
}

/// The same of all bodies, each with its id.
pub fn all_mail_habits(conn: &mut Conn) -> Result<Vec<(String, String, Option<String>)>> {
    Ok(bodies::table.select((bodies::id, bodies::timezone, bodies::mail_times)).load(conn)?)
}

/// Sets when a body's mails go.
pub fn set_mail_times(conn: &mut Conn, id: &str, times: &str) -> Result<()> {
    diesel::update(bodies::table.find(id)).set(bodies::mail_times.eq(times)).execute(conn)?;
    Ok(())
}

/// Deletes a body that never had a key, and the invitations of it.
pub fn delete(conn: &mut Conn, id: &str) -> Result<usize> {
    Ok(diesel::delete(bodies::table.find(id).filter(bodies::epoch.eq(0))).execute(conn)?)
}

/// Writes a new epoch of a body's key.
pub fn insert_key(conn: &mut Conn, row: &BodyKeyRow) -> Result<()> {
    diesel::insert_into(body_keys::table).values(row).execute(conn)?;
    Ok(())
}

/// One epoch of a body's key.
pub fn key_of_epoch(conn: &mut Conn, body: &str, epoch: i32) -> Result<Option<BodyKeyRow>> {
    Ok(body_keys::table.find((body, epoch)).select(BodyKeyRow::as_select()).first(conn).optional()?)
}

/// The newest epoch that a body ever had; 0 before it first joined.
pub fn last_epoch(conn: &mut Conn, body: &str) -> Result<i32> {
    let last: Option<i32> =
        body_keys::table.filter(body_keys::body.eq(body)).select(diesel::dsl::max(body_keys::epoch)).first(conn)?;
    Ok(last.unwrap_or(0))
}

/// Pauses a body that has joined, without vouching anew for its row. An alarm takes the place of any other reason. Returns
/// whether it is paused for this reason now.
pub fn pause(conn: &mut Conn, id: &str, reason: PauseReason, notice: Option<&str>) -> Result<bool> {
    let from: &[&str] = if reason == PauseReason::Alarm { &["joined", "paused"] } else { &["joined"] };
    let rows = diesel::update(bodies::table.find(id).filter(bodies::state.eq_any(from)))
        .set((
            bodies::state.eq("paused"),
            bodies::pause_reason.eq(Some(reason.code())),
            bodies::public_notice.eq(notice),
        ))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Ends a pause that has this reason, without vouching anew for the row. Returns whether there was one.
pub fn resume(conn: &mut Conn, id: &str, reason: PauseReason) -> Result<bool> {
    let paused = bodies::table.find(id).filter(bodies::state.eq("paused"));
    let rows = diesel::update(paused.filter(bodies::pause_reason.eq(reason.code())))
        .set((
            bodies::state.eq("joined"),
            bodies::pause_reason.eq(None::<&str>),
            bodies::public_notice.eq(None::<&str>),
        ))
        .execute(conn)?;
    Ok(rows == 1)
}

/// The bodies that are paused, and why.
pub fn paused(conn: &mut Conn) -> Result<Vec<(String, Option<String>)>> {
    let paused = bodies::table.filter(bodies::state.eq("paused"));
    Ok(paused.select((bodies::id, bodies::pause_reason)).load(conn)?)
}

/// Writes a wrap of a body's secret key.
pub fn insert_wrap(conn: &mut Conn, body: &str, epoch: i32, holder: AccountId, wrap: &[u8]) -> Result<()> {
    diesel::insert_into(body_key_wraps::table)
        .values((
            body_key_wraps::body.eq(body),
            body_key_wraps::epoch.eq(epoch),
            body_key_wraps::holder.eq(holder),
            body_key_wraps::wrap.eq(wrap),
        ))
        .execute(conn)?;
    Ok(())
}

/// A body's secret key of one epoch, wrapped for one holder.
pub fn wrap_for(conn: &mut Conn, body: &str, epoch: i32, holder: AccountId) -> Result<Option<Vec<u8>>> {
    Ok(body_key_wraps::table.find((body, epoch, holder)).select(body_key_wraps::wrap).first(conn).optional()?)
}

/// All wraps of a body's secret keys for one holder, with their epochs.
pub fn wraps_for(conn: &mut Conn, body: &str, holder: AccountId) -> Result<Vec<(i32, Vec<u8>)>> {
    Ok(body_key_wraps::table
        .filter(body_key_wraps::body.eq(body))
        .filter(body_key_wraps::holder.eq(holder))
        .order(body_key_wraps::epoch)
        .select((body_key_wraps::epoch, body_key_wraps::wrap))
        .load(conn)?)
}

/// Takes a body's secret keys from one holder.
pub fn delete_wraps_for(conn: &mut Conn, body: &str, holder: AccountId) -> Result<()> {
    diesel::delete(
        body_key_wraps::table.filter(body_key_wraps::body.eq(body)).filter(body_key_wraps::holder.eq(holder)),
    )
    .execute(conn)?;
    Ok(())
}

/// Writes the desk key, wrapped to the body's key of `body_epoch`.
pub fn insert_desk_key(conn: &mut Conn, body: &str, epoch: i32, body_epoch: i32, wrap: &[u8]) -> Result<()> {
    diesel::insert_into(desk_keys::table)
        .values((
            desk_keys::body.eq(body),
            desk_keys::epoch.eq(epoch),
            desk_keys::body_epoch.eq(body_epoch),
            desk_keys::wrap.eq(wrap),
        ))
        .execute(conn)?;
    Ok(())
}

/// The newest desk key: its epoch, the body key's epoch, and the wrap.
pub fn desk_key(conn: &mut Conn, body: &str) -> Result<Option<(i32, i32, Vec<u8>)>> {
    Ok(desk_keys::table
        .filter(desk_keys::body.eq(body))
        .order(desk_keys::epoch.desc())
        .select((desk_keys::epoch, desk_keys::body_epoch, desk_keys::wrap))
        .first(conn)
        .optional()?)
}
