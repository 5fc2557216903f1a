//! Messages between reporter and body, sealed under the case secret.

use diesel::prelude::*;
use time::Date;

use super::ids::{CaseId, MessageId};
use super::schema::{cases, messages};
use super::{Conn, Result, StoreError};

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

/// The messages of a case, oldest first.
pub fn of_case(conn: &mut Conn, case: CaseId) -> Result<Vec<MessageRow>> {
    Ok(messages::table
        .filter(messages::case_id.eq(case))
        .order(messages::sequence)
        .select(MessageRow::as_select())
        .load(conn)?)
}
