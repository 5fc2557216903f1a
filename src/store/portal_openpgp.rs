//! The portal's own `OpenPGP` key, sealed.

use diesel::prelude::*;

use super::schema::portal_openpgp;
use super::{Conn, Result};

/// The number of the one row there is.
const ONLY: i32 = 1;

/// The key, if there is one.
pub fn find(conn: &mut Conn) -> Result<Option<Vec<u8>>> {
    Ok(portal_openpgp::table.find(ONLY).select(portal_openpgp::sealed).first(conn).optional()?)
}

/// Writes it for the first time.
pub fn insert(conn: &mut Conn, sealed: &[u8]) -> Result<()> {
    diesel::insert_into(portal_openpgp::table)
        .values((portal_openpgp::number.eq(ONLY), portal_openpgp::sealed.eq(sealed)))
        .execute(conn)?;
    Ok(())
}
