//! Where reporters asked to be told by mail that there is something new. One for each report.

use diesel::prelude::*;
use time::Date;

use super::ids::ReportId;
use super::schema::reporter_notices;
use super::{Conn, Result};

/// A notice as it rests.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = reporter_notices)]
pub struct NoticeRow {
    /// Whose.
    pub report: ReportId,
    /// Class B: the address and all that is known about it.
    pub sealed: Vec<u8>,
    /// The day it is next looked at.
    pub due_on: Date,
}

/// The notice of a report.
pub fn find(conn: &mut Conn, report: ReportId) -> Result<Option<NoticeRow>> {
    Ok(reporter_notices::table.find(report).select(NoticeRow::as_select()).first(conn).optional()?)
}

/// Notices that are to be looked at by `today`.
pub fn due(conn: &mut Conn, today: Date, limit: i64) -> Result<Vec<NoticeRow>> {
    Ok(reporter_notices::table
        .filter(reporter_notices::due_on.le(today))
        .order(reporter_notices::report)
        .limit(limit)
        .select(NoticeRow::as_select())
        .load(conn)?)
}

/// Writes a notice in the place of the one that was seen, or of none, if that is still how it stands. Returns whether it was.
pub fn put(conn: &mut Conn, seen: Option<&NoticeRow>, row: &NoticeRow) -> Result<bool> {
    match seen {
        Some(seen) => swap(conn, seen, row),
        None if find(conn, row.report)?.is_some() => Ok(false),
        None => Ok(diesel::insert_into(reporter_notices::table).values(row).execute(conn)? == 1),
    }
}

/// Replaces a notice, if it is as it was seen. Returns whether it was.
pub fn swap(conn: &mut Conn, seen: &NoticeRow, new: &NoticeRow) -> Result<bool> {
    let same = reporter_notices::table
        .find(seen.report)
        .filter(reporter_notices::sealed.eq(&seen.sealed))
        .filter(reporter_notices::due_on.eq(seen.due_on));
    let values = (reporter_notices::sealed.eq(&new.sealed), reporter_notices::due_on.eq(new.due_on));
    Ok(diesel::update(same).set(values).execute(conn)? == 1)
}

/// Lets notices that are due by `today` be looked at on another day.
pub fn put_off(conn: &mut Conn, of: &[ReportId], today: Date, to: Date) -> Result<usize> {
    let due =
        reporter_notices::table.filter(reporter_notices::report.eq_any(of)).filter(reporter_notices::due_on.le(today));
    Ok(diesel::update(due).set(reporter_notices::due_on.eq(to)).execute(conn)?)
}

/// Deletes a notice, if it is as it was seen. Returns whether it was.
pub fn take(conn: &mut Conn, seen: &NoticeRow) -> Result<bool> {
    let same = reporter_notices::table.find(seen.report).filter(reporter_notices::sealed.eq(&seen.sealed));
    Ok(diesel::delete(same).execute(conn)? == 1)
}

/// Deletes the notice of a report. Returns whether there was one.
pub fn delete(conn: &mut Conn, report: ReportId) -> Result<bool> {
    Ok(diesel::delete(reporter_notices::table.find(report)).execute(conn)? == 1)
}
