//! Accounts of staff and operators, and where they may act.

use diesel::prelude::*;
use time::Date;

use super::ids::AccountId;
use super::schema::{accounts, operators, staff};
use super::{Conn, Result};

/// An account as it rests.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts)]
pub struct AccountRow {
    /// Its random id.
    pub id: AccountId,
    /// Keyed blind index over the address.
    pub address_index: Vec<u8>,
    /// The address, class B.
    pub address: Vec<u8>,
    /// X25519.
    pub public_key: Vec<u8>,
    /// Of the passphrase's stretching.
    pub salt: Vec<u8>,
    /// Argon2id memory.
    pub memory_kib: i32,
    /// Argon2id passes.
    pub passes: i32,
    /// Argon2id lanes.
    pub lanes: i32,
    /// Secret key and second factor, sealed under the passphrase.
    pub record: Vec<u8>,
    /// The day it was made.
    pub created_on: Date,
}

/// One person's place at one body.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = staff)]
pub struct StaffRow {
    /// Who.
    pub account: AccountId,
    /// Where.
    pub body: String,
    /// `officer` or `lead`.
    pub role: String,
    /// `waiting`, `active` or `disabled`.
    pub state: String,
    /// Their name, sealed under the desk key.
    pub name: Vec<u8>,
    /// MAC over account, body, role, state and public key.
    pub mac: Vec<u8>,
}

/// The account with this blind index.
pub fn by_index(conn: &mut Conn, index: &[u8]) -> Result<Option<AccountRow>> {
    Ok(accounts::table
        .filter(accounts::address_index.eq(index))
        .select(AccountRow::as_select())
        .first(conn)
        .optional()?)
}

/// One account.
pub fn find(conn: &mut Conn, id: AccountId) -> Result<Option<AccountRow>> {
    Ok(accounts::table.find(id).select(AccountRow::as_select()).first(conn).optional()?)
}

/// Writes a new account.
pub fn insert(conn: &mut Conn, row: &AccountRow) -> Result<()> {
    diesel::insert_into(accounts::table).values(row).execute(conn)?;
    Ok(())
}

/// Replaces the sealed record if nobody was first. Returns whether it was written.
pub fn swap_record(conn: &mut Conn, id: AccountId, old: &[u8], new: &[u8]) -> Result<bool> {
    let rows = diesel::update(accounts::table.find(id).filter(accounts::record.eq(old)))
        .set(accounts::record.eq(new))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Gives an account a new key pair under a new passphrase.
pub fn replace_credentials(conn: &mut Conn, row: &AccountRow) -> Result<usize> {
    Ok(diesel::update(accounts::table.find(row.id))
        .set((
            accounts::public_key.eq(&row.public_key),
            accounts::salt.eq(&row.salt),
            accounts::memory_kib.eq(row.memory_kib),
            accounts::passes.eq(row.passes),
            accounts::lanes.eq(row.lanes),
            accounts::record.eq(&row.record),
        ))
        .execute(conn)?)
}

/// Gives an account a place at a body.
pub fn insert_staff(conn: &mut Conn, row: &StaffRow) -> Result<()> {
    diesel::insert_into(staff::table).values(row).execute(conn)?;
    Ok(())
}

/// Changes an account's place at a body. Returns whether it had one, in the state that was seen.
pub fn change_staff(conn: &mut Conn, seen_state: &str, row: &StaffRow) -> Result<bool> {
    let place = staff::table.find((row.account, &row.body)).filter(staff::state.eq(seen_state));
    let changed = diesel::update(place)
        .set((
            staff::role.eq(&row.role),
            staff::state.eq(&row.state),
            staff::name.eq(&row.name),
            staff::mac.eq(&row.mac),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Takes an account's place at a body.
pub fn delete_staff(conn: &mut Conn, account: AccountId, body: &str) -> Result<()> {
    diesel::delete(staff::table.find((account, body))).execute(conn)?;
    Ok(())
}

/// Deletes those of these accounts that have no place any more and run nothing.
pub fn delete_without_place(conn: &mut Conn, of: &[AccountId]) -> Result<usize> {
    let placed = staff::table.select(staff::account);
    let runs = operators::table.select(operators::account);
    let gone = accounts::table.filter(accounts::id.eq_any(of)).filter(accounts::id.ne_all(placed));
    Ok(diesel::delete(gone.filter(accounts::id.ne_all(runs))).execute(conn)?)
}

/// One person's place at one body.
pub fn staff_at(conn: &mut Conn, account: AccountId, body: &str) -> Result<Option<StaffRow>> {
    Ok(staff::table.find((account, body)).select(StaffRow::as_select()).first(conn).optional()?)
}

/// All places of one account.
pub fn places_of(conn: &mut Conn, account: AccountId) -> Result<Vec<StaffRow>> {
    Ok(staff::table.filter(staff::account.eq(account)).order(staff::body).select(StaffRow::as_select()).load(conn)?)
}

/// Everybody at one body.
pub fn staff_of(conn: &mut Conn, body: &str) -> Result<Vec<StaffRow>> {
    Ok(staff::table.filter(staff::body.eq(body)).order(staff::account).select(StaffRow::as_select()).load(conn)?)
}

/// Everybody at one body, with their accounts.
pub fn staff_with_accounts(conn: &mut Conn, body: &str) -> Result<Vec<(StaffRow, AccountRow)>> {
    Ok(staff::table
        .inner_join(accounts::table.on(accounts::id.eq(staff::account)))
        .filter(staff::body.eq(body))
        .order(staff::account)
        .select((StaffRow::as_select(), AccountRow::as_select()))
        .load(conn)?)
}

/// Makes an account an operator.
pub fn insert_operator(conn: &mut Conn, account: AccountId, mac: &[u8]) -> Result<()> {
    diesel::insert_into(operators::table)
        .values((operators::account.eq(account), operators::mac.eq(mac)))
        .execute(conn)?;
    Ok(())
}

/// The MAC of an operator, if the account is one.
pub fn operator(conn: &mut Conn, account: AccountId) -> Result<Option<Vec<u8>>> {
    Ok(operators::table.find(account).select(operators::mac).first(conn).optional()?)
}

/// How many operators there are.
pub fn count_operators(conn: &mut Conn) -> Result<i64> {
    Ok(operators::table.count().get_result(conn)?)
}
