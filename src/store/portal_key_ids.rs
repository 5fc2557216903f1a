//! Which portal keys this database knows, by their ids. The keys themselves are never here.

use diesel::prelude::*;

use super::schema::portal_key_ids;
use super::{Conn, Result};

/// All known keys: number and HKDF(P, "id").
pub fn known(conn: &mut Conn) -> Result<Vec<(i32, Vec<u8>)>> {
    Ok(portal_key_ids::table.order(portal_key_ids::number).select(portal_key_ids::all_columns).load(conn)?)
}

/// Remembers one key's id.
pub fn insert(conn: &mut Conn, number: i32, id: &[u8]) -> Result<()> {
    diesel::insert_into(portal_key_ids::table)
        .values((portal_key_ids::number.eq(number), portal_key_ids::id.eq(id)))
        .execute(conn)?;
    Ok(())
}
