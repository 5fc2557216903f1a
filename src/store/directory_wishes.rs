//! What bodies asked to be changed in the directory, and what became of it.

use diesel::prelude::*;
use time::Date;

use super::ids::WishId;
use super::schema::directory_wishes;
use super::{Conn, Result};

/// One wish.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = directory_wishes)]
#[diesel(treat_none_as_null = true)]
pub struct WishRow {
    /// Its random id.
    pub id: WishId,
    /// The body.
    pub body: String,
    /// The code of the fact that it is about.
    pub fact: String,
    /// SHA-256 of what the directory said when it was asked.
    pub said_hash: Vec<u8>,
    /// Class B: the wish.
    pub details: Vec<u8>,
    /// `waiting`, `accepted` or `declined`.
    pub state: String,
    /// The day it was asked.
    pub asked_on: Date,
    /// The day it was decided.
    pub decided_on: Option<Date>,
    /// Class B: why it was declined.
    pub answer: Option<Vec<u8>>,
    /// MAC over all of it.
    pub mac: Vec<u8>,
}

/// All of them, the newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<WishRow>> {
    let all = directory_wishes::table.order((directory_wishes::asked_on.desc(), directory_wishes::id));
    Ok(all.select(WishRow::as_select()).load(conn)?)
}

/// Those of a body, the newest first.
pub fn of_body(conn: &mut Conn, body: &str) -> Result<Vec<WishRow>> {
    let of_body = directory_wishes::table
        .filter(directory_wishes::body.eq(body))
        .order((directory_wishes::asked_on.desc(), directory_wishes::id));
    Ok(of_body.select(WishRow::as_select()).load(conn)?)
}

/// One of them.
pub fn find(conn: &mut Conn, id: WishId) -> Result<Option<WishRow>> {
    Ok(directory_wishes::table.find(id).select(WishRow::as_select()).first(conn).optional()?)
}

/// Writes a wish, unless one in this state about the same fact is there. Returns whether it did.
pub fn insert_first(conn: &mut Conn, row: &WishRow) -> Result<bool> {
    let same = directory_wishes::table
        .filter(directory_wishes::body.eq(&row.body))
        .filter(directory_wishes::fact.eq(&row.fact))
        .filter(directory_wishes::state.eq(&row.state));
    if same.count().get_result::<i64>(conn)? > 0 {
        return Ok(false);
    }
    diesel::insert_into(directory_wishes::table).values(row).execute(conn)?;
    Ok(true)
}

/// Changes a wish that is still as it was seen. Returns whether it was.
pub fn swap(conn: &mut Conn, seen: &WishRow, row: &WishRow) -> Result<bool> {
    let same = directory_wishes::table.find(row.id).filter(directory_wishes::mac.eq(&seen.mac));
    Ok(diesel::update(same).set(row).execute(conn)? == 1)
}

/// Takes a body's wish back while it is in this state.
pub fn delete(conn: &mut Conn, id: WishId, body: &str, state: &str) -> Result<usize> {
    let one = directory_wishes::table
        .find(id)
        .filter(directory_wishes::body.eq(body))
        .filter(directory_wishes::state.eq(state));
    Ok(diesel::delete(one).execute(conn)?)
}

/// Takes all of a body's.
pub fn delete_of(conn: &mut Conn, body: &str) -> Result<usize> {
    Ok(diesel::delete(directory_wishes::table.filter(directory_wishes::body.eq(body))).execute(conn)?)
}
