//! Bodies that somebody has to call, and the calls that were made. They name no case.

use diesel::prelude::*;
use time::Date;

use super::ids::CallItemId;
use super::schema::{call_items, calls};
use super::{Conn, Result};

/// A body to call.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = call_items)]
pub struct ItemRow {
    /// Its random id.
    pub id: CallItemId,
    /// Which body.
    pub body: String,
    /// The day from which it was to be called.
    pub due_on: Date,
    /// The day of the next call; none where that is now.
    pub next_on: Option<Date>,
    /// The day on which there was nothing to call about any more.
    pub closed_on: Option<Date>,
}

/// A call as it rests.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = calls)]
pub struct CallRow {
    /// About what.
    pub item: CallItemId,
    /// Its place among the calls about that, from 1.
    pub place: i32,
    /// The day.
    pub on_day: Date,
    /// A code for what came of it.
    pub result: String,
    /// The day of the next call.
    pub next_on: Option<Date>,
    /// Class B: who called whom, and a note.
    pub details: Vec<u8>,
}

/// Puts a body on the list. If it is there, its next call is now.
pub fn open(conn: &mut Conn, row: &ItemRow) -> Result<()> {
    let there = call_items::table.filter(call_items::body.eq(&row.body)).filter(call_items::closed_on.is_null());
    if diesel::update(there).set(call_items::next_on.eq(None::<Date>)).execute(conn)? == 0 {
        diesel::insert_into(call_items::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// The bodies on the list.
pub fn open_items(conn: &mut Conn) -> Result<Vec<ItemRow>> {
    let open = call_items::table.filter(call_items::closed_on.is_null());
    Ok(open.order((call_items::due_on, call_items::body)).select(ItemRow::as_select()).load(conn)?)
}

/// What there was and is to call about at a body, the oldest first.
pub fn items_of(conn: &mut Conn, body: &str) -> Result<Vec<ItemRow>> {
    Ok(call_items::table
        .filter(call_items::body.eq(body))
        .order((call_items::due_on, call_items::id))
        .select(ItemRow::as_select())
        .load(conn)?)
}

/// The days of the next calls to the bodies on the list that were called before.
pub fn next_calls(conn: &mut Conn) -> Result<Vec<(String, Date)>> {
    Ok(call_items::table
        .filter(call_items::closed_on.is_null())
        .filter(call_items::next_on.is_not_null())
        .select((call_items::body, call_items::next_on.assume_not_null()))
        .load(conn)?)
}

/// The calls about these, each in its order.
pub fn made(conn: &mut Conn, of: &[CallItemId]) -> Result<Vec<CallRow>> {
    Ok(calls::table
        .filter(calls::item.eq_any(of))
        .order((calls::item, calls::place))
        .select(CallRow::as_select())
        .load(conn)?)
}

/// Writes a call about something that is not closed, if it takes the next place. Returns whether it did.
pub fn insert(conn: &mut Conn, row: &CallRow, closed_on: Option<Date>) -> Result<bool> {
    let before: i64 = calls::table.filter(calls::item.eq(row.item)).count().get_result(conn)?;
    if before + 1 != i64::from(row.place) {
        return Ok(false);
    }
    let open = call_items::table.find(row.item).filter(call_items::closed_on.is_null());
    let changes = (call_items::next_on.eq(row.next_on), call_items::closed_on.eq(closed_on));
    if diesel::update(open).set(changes).execute(conn)? == 0 {
        return Ok(false);
    }
    diesel::insert_into(calls::table).values(row).execute(conn)?;
    Ok(true)
}

/// Takes one from the list.
pub fn close(conn: &mut Conn, id: CallItemId, body: &str, today: Date) -> Result<()> {
    let open = call_items::table.find(id).filter(call_items::body.eq(body)).filter(call_items::closed_on.is_null());
    diesel::update(open).set((call_items::closed_on.eq(today), call_items::next_on.eq(None::<Date>))).execute(conn)?;
    Ok(())
}
