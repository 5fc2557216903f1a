//! What happens once for a body: reminders that went out, steps of setting up its desk that were done.

use diesel::prelude::*;
use time::Date;

use super::schema::body_marks;
use super::{Conn, Result};

/// A mark as it rests.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = body_marks)]
pub struct MarkRow {
    /// Which body.
    pub body: String,
    /// A code of what happened.
    pub kind: String,
    /// The day it is about.
    pub for_day: Date,
    /// The day it happened.
    pub set_on: Date,
}

/// Sets a mark. Returns whether it is new.
pub fn set(conn: &mut Conn, row: &MarkRow) -> Result<bool> {
    let there = body_marks::table.find((&row.body, &row.kind, row.for_day)).count().get_result::<i64>(conn)?;
    if there > 0 {
        return Ok(false);
    }
    diesel::insert_into(body_marks::table).values(row).execute(conn)?;
    Ok(true)
}

/// All marks of a body.
pub fn of_body(conn: &mut Conn, body: &str) -> Result<Vec<MarkRow>> {
    let of_body = body_marks::table.filter(body_marks::body.eq(body));
    Ok(of_body.order((body_marks::kind, body_marks::for_day)).select(MarkRow::as_select()).load(conn)?)
}

/// All marks of all bodies.
pub fn all(conn: &mut Conn) -> Result<Vec<MarkRow>> {
    let in_order = (body_marks::body, body_marks::kind, body_marks::for_day);
    Ok(body_marks::table.order(in_order).select(MarkRow::as_select()).load(conn)?)
}

/// Deletes the marks of these kinds.
pub fn delete_kinds(conn: &mut Conn, body: &str, kinds: &[&str]) -> Result<()> {
    let of_body = body_marks::table.filter(body_marks::body.eq(body));
    diesel::delete(of_body.filter(body_marks::kind.eq_any(kinds))).execute(conn)?;
    Ok(())
}
