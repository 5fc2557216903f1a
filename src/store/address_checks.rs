//! Codes that were mailed to bodies' addresses and are waited for at their desks. One for each body.

use diesel::prelude::*;
use time::Date;

use super::schema::address_checks;
use super::{Conn, Result};

/// A check as it rests.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = address_checks)]
pub struct AddressCheckRow {
    /// Whose address.
    pub body: String,
    /// Class B: the address, the digest of the code, wrong tries, and the last day.
    pub sealed: Vec<u8>,
    /// The last day on which the code works.
    pub expires_on: Date,
}

/// The check that a body waits for.
pub fn find(conn: &mut Conn, body: &str) -> Result<Option<AddressCheckRow>> {
    Ok(address_checks::table.find(body).select(AddressCheckRow::as_select()).first(conn).optional()?)
}

/// Writes a check in the place of the one that was there.
pub fn put(conn: &mut Conn, row: &AddressCheckRow) -> Result<()> {
    delete(conn, &row.body)?;
    diesel::insert_into(address_checks::table).values(row).execute(conn)?;
    Ok(())
}

/// Replaces what is sealed, if it is as it was seen. Returns whether it was.
pub fn swap(conn: &mut Conn, seen: &AddressCheckRow, sealed: &[u8]) -> Result<bool> {
    let same = address_checks::table.find(&seen.body).filter(address_checks::sealed.eq(&seen.sealed));
    Ok(diesel::update(same).set(address_checks::sealed.eq(sealed)).execute(conn)? == 1)
}

/// Deletes a check, if it is as it was seen. Returns whether it was.
pub fn take(conn: &mut Conn, seen: &AddressCheckRow) -> Result<bool> {
    let same = address_checks::table.find(&seen.body).filter(address_checks::sealed.eq(&seen.sealed));
    Ok(diesel::delete(same).execute(conn)? == 1)
}

/// Deletes the check of a body.
pub fn delete(conn: &mut Conn, body: &str) -> Result<()> {
    diesel::delete(address_checks::table.find(body)).execute(conn)?;
    Ok(())
}

/// Deletes the checks whose last day is over.
pub fn delete_expired(conn: &mut Conn, today: Date) -> Result<usize> {
    Ok(diesel::delete(address_checks::table.filter(address_checks::expires_on.lt(today))).execute(conn)?)
}
