//! Messages between reporter and body, sealed under the case secret.

use diesel::dsl::{max, sum};
use diesel::prelude::*;
use diesel::sql_types::Binary;
use time::Date;

use super::ids::{CaseId, MessageId};
use super::schema::{cases, messages};
use super::{Conn, Result, StoreError};

#[diesel::declare_sql_function]
extern "SQL" {
    /// Bytes of a value (in both databases).
    fn octet_length(bytes: Binary) -> Integer;
}

/// A message as it rests.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = messages)]
pub struct MessageRow {
    /// Its random id.
    pub id: MessageId,
    /// Its case.
    pub case_id: CaseId,
    /// `to_body` or `to_reporter`.
    pub direction: String,
    /// 1, 2, 3 … within the case.
    pub sequence: i32,
    /// The highest sequence its writer had seen.
    pub last_seen: i32,
    /// The sealed content.
    pub body_text: Vec<u8>,
    /// The day it was written.
    pub written_on: Date,
}

/// Writes the next message of a case.
///
/// # Errors
/// [`StoreError::PlaceTaken`] when another message took this sequence first: seal again with the next one.
pub fn insert(conn: &mut Conn, row: &MessageRow) -> Result<()> {
    let moved = diesel::update(cases::table.find(row.case_id).filter(cases::last_message.eq(row.sequence - 1)))
        .set(cases::last_message.eq(row.sequence))
        .execute(conn)?;
    if moved != 1 {
        return Err(StoreError::PlaceTaken);
    }
    diesel::insert_into(messages::table).values(row).execute(conn)?;
    Ok(())
}

/// How much of a case was written in one direction: messages on a day, and bytes altogether, as they rest.
pub fn amount(conn: &mut Conn, case: CaseId, direction: &str, day: Date) -> Result<(i64, i64)> {
    let written = messages::table.filter(messages::case_id.eq(case)).filter(messages::direction.eq(direction));
    let today = written.filter(messages::written_on.eq(day)).count().get_result(conn)?;
    let bytes: Option<i64> = written.select(sum(octet_length(messages::body_text))).first(conn)?;
    Ok((today, bytes.unwrap_or_default()))
}

/// The messages that were written in one direction by somebody who had seen `last_seen`.
pub fn written_after(conn: &mut Conn, case: CaseId, direction: &str, last_seen: i32) -> Result<Vec<MessageRow>> {
    Ok(messages::table
        .filter(messages::case_id.eq(case))
        .filter(messages::direction.eq(direction))
        .filter(messages::last_seen.eq(last_seen))
        .order(messages::sequence)
        .select(MessageRow::as_select())
        .load(conn)?)
}

/// The sequence of the last message in one direction; 0 before the first.
pub fn last_of(conn: &mut Conn, case: CaseId, direction: &str) -> Result<i32> {
    let written = messages::table.filter(messages::case_id.eq(case)).filter(messages::direction.eq(direction));
    let last: Option<i32> = written.select(max(messages::sequence)).first(conn)?;
    Ok(last.unwrap_or_default())
}

/// The messages of a case, oldest first.
pub fn of_case(conn: &mut Conn, case: CaseId) -> Result<Vec<MessageRow>> {
    Ok(messages::table
        .filter(messages::case_id.eq(case))
        .order(messages::sequence)
        .select(MessageRow::as_select())
        .load(conn)?)
}
