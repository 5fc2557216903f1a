//! What bodies said is right of what the directory says of them.

use diesel::prelude::*;
use time::Date;

use super::schema::directory_checks;
use super::{Conn, Result};

/// One fact that a body said is right.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = directory_checks)]
pub struct CheckRow {
    /// The body.
    pub body: String,
    /// The fact's code.
    pub fact: String,
    /// SHA-256 of what the directory said.
    pub said_hash: Vec<u8>,
    /// The day.
    pub checked_on: Date,
    /// MAC over body, fact, hash and day.
    pub mac: Vec<u8>,
}

/// Those of a body.
pub fn of_body(conn: &mut Conn, body: &str) -> Result<Vec<CheckRow>> {
    let of_body = directory_checks::table.filter(directory_checks::body.eq(body));
    Ok(of_body.order(directory_checks::fact).select(CheckRow::as_select()).load(conn)?)
}

/// Writes one in the place of the one before it.
pub fn put(conn: &mut Conn, row: &CheckRow) -> Result<()> {
    delete(conn, &row.body, &row.fact)?;
    diesel::insert_into(directory_checks::table).values(row).execute(conn)?;
    Ok(())
}

/// Takes one back.
pub fn delete(conn: &mut Conn, body: &str, fact: &str) -> Result<()> {
    diesel::delete(directory_checks::table.find((body, fact))).execute(conn)?;
    Ok(())
}
