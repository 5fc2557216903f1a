//! The outbox: one row per email about a case, with what became of it.

use diesel::dsl::{max, min};
use diesel::prelude::*;
use time::Date;

use super::ids::{CaseId, DispatchId};
use super::schema::{cases, dispatches};
use super::{Conn, Result};
use crate::domain::dispatch::MailFault;

/// A dispatch as it rests.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = dispatches)]
pub struct DispatchRow {
    /// Its random id.
    pub id: DispatchId,
    /// What it is about.
    pub case_id: CaseId,
    /// To whom.
    pub body: String,
    /// `new_case`, `new_message` or `stop_asked`.
    pub kind: String,
    /// `waiting`, `accepted` (by the mail server), `failed` or `stopped`.
    pub state: String,
    /// The Message-ID header, the same at every try.
    pub message_id: String,
    /// How often it was tried.
    pub attempts: i32,
    /// A code for the last failure.
    pub last_fault: Option<String>,
    /// The day it was written.
    pub written_on: Date,
    /// The day the mail server accepted it.
    pub accepted_on: Option<Date>,
    /// The day somebody pressed "we have it".
    pub have_it_on: Option<Date>,
    /// What a mail server answered last, sealed, where it did not get through.
    pub server_answer: Option<Vec<u8>>,
}

impl DispatchRow {
    /// Whether a server that had taken it reported that it was not delivered.
    #[must_use]
    pub fn came_back(&self) -> bool {
        let fault = self.last_fault.as_deref().and_then(MailFault::from_code);
        matches!(fault, Some(MailFault::Returned | MailFault::GivenUp))
    }
}

/// Writes a dispatch.
pub fn insert(conn: &mut Conn, row: &DispatchRow) -> Result<()> {
    diesel::insert_into(dispatches::table).values(row).execute(conn)?;
    Ok(())
}

/// One dispatch.
pub fn find(conn: &mut Conn, id: DispatchId) -> Result<Option<DispatchRow>> {
    Ok(dispatches::table.find(id).select(DispatchRow::as_select()).first(conn).optional()?)
}

/// One dispatch, with what mails call its case, if its body still has that.
pub fn with_reference(conn: &mut Conn, id: DispatchId) -> Result<Option<(DispatchRow, String)>> {
    Ok(dispatches::table
        .inner_join(cases::table)
        .filter(dispatches::id.eq(id))
        .filter(cases::epoch.gt(0))
        .select((DispatchRow::as_select(), cases::reference))
        .first(conn)
        .optional()?)
}

/// The dispatches of a case.
pub fn of_case(conn: &mut Conn, case: CaseId) -> Result<Vec<DispatchRow>> {
    Ok(dispatches::table
        .filter(dispatches::case_id.eq(case))
        .order((dispatches::written_on, dispatches::id))
        .select(DispatchRow::as_select())
        .load(conn)?)
}

/// How the mails to one body get through. It names no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryHealth {
    /// How many will be tried, or tried again.
    pub waiting: i64,
    /// How many of those were tried in vain.
    pub tried: i64,
    /// The day the oldest of those was written.
    pub waiting_since: Option<Date>,
    /// How many are not tried any more.
    pub failed: i64,
    /// The last day the body's mail server accepted one.
    pub accepted_on: Option<Date>,
    /// The code of what went wrong with the newest that has not got through.
    pub last_fault: Option<String>,
}

/// How the mails to a body get through.
pub fn health_of_body(conn: &mut Conn, body: &str) -> Result<DeliveryHealth> {
    let in_state =
        |state: &'static str| dispatches::table.filter(dispatches::body.eq(body).and(dispatches::state.eq(state)));
    Ok(DeliveryHealth {
        waiting: in_state("waiting").count().get_result(conn)?,
        tried: in_state("waiting").filter(dispatches::attempts.gt(0)).count().get_result(conn)?,
        waiting_since: in_state("waiting").select(min(dispatches::written_on)).get_result(conn)?,
        failed: in_state("failed").filter(dispatches::case_id.eq_any(unread_cases())).count().get_result(conn)?,
        accepted_on: in_state("accepted").select(max(dispatches::accepted_on)).get_result(conn)?,
        last_fault: dispatches::table
            .filter(dispatches::body.eq(body).and(dispatches::last_fault.is_not_null()))
            .filter(dispatches::state.eq_any(["waiting", "failed"]))
            .filter(dispatches::case_id.eq_any(unread_cases()))
            .order((dispatches::written_on.desc(), dispatches::id))
            .select(dispatches::last_fault)
            .first::<Option<String>>(conn)
            .optional()?
            .flatten(),
    })
}

/// The mail server took it, for an address of which this is the MAC.
pub fn set_accepted(conn: &mut Conn, id: DispatchId, today: Date, sent_to: &[u8]) -> Result<()> {
    diesel::update(dispatches::table.find(id))
        .set((
            dispatches::state.eq("accepted"),
            dispatches::accepted_on.eq(today),
            dispatches::attempts.eq(dispatches::attempts + 1),
            dispatches::last_fault.eq(None::<String>),
            dispatches::server_answer.eq(None::<Vec<u8>>),
            dispatches::sent_to.eq(sent_to),
        ))
        .execute(conn)?;
    Ok(())
}

/// The MAC over the address to which a server took it last, if one did.
pub fn sent_to(conn: &mut Conn, id: DispatchId) -> Result<Option<Vec<u8>>> {
    Ok(dispatches::table.find(id).select(dispatches::sent_to).first(conn).optional()?.flatten())
}

/// A mail server that had taken it, or just takes it, reports that it was not delivered; nobody has said since it was written that
/// they have one about its case. Returns whether that is new.
pub fn set_returned(conn: &mut Conn, id: DispatchId, fault: &str, answer: &[u8]) -> Result<bool> {
    let Some(row) = find(conn, id)? else { return Ok(false) };
    if have_its(conn, &[row.case_id])?.iter().any(|(_, day)| *day >= row.written_on) {
        return Ok(false);
    }
    let under_way = dispatches::table.find(id);
    let rows = diesel::update(under_way.filter(dispatches::state.eq_any(["waiting", "accepted"])))
        .set((dispatches::state.eq("failed"), dispatches::last_fault.eq(fault), dispatches::server_answer.eq(answer)))
        .execute(conn)?;
    Ok(rows == 1)
}

/// A mail server that took it reports that it is still on its way.
pub fn set_delayed(conn: &mut Conn, id: DispatchId, note: &str) -> Result<()> {
    let under_way = dispatches::table.find(id).filter(dispatches::have_it_on.is_null());
    diesel::update(under_way.filter(dispatches::state.eq("accepted")))
        .set(dispatches::last_fault.eq(note))
        .execute(conn)?;
    Ok(())
}

/// The days on which somebody said of mails about these cases that they have them.
pub(super) fn have_its(conn: &mut Conn, of: &[CaseId]) -> Result<Vec<(CaseId, Date)>> {
    let said = dispatches::table.filter(dispatches::case_id.eq_any(of)).filter(dispatches::have_it_on.is_not_null());
    Ok(said.select((dispatches::case_id, dispatches::have_it_on.assume_not_null())).load(conn)?)
}

/// Cases about whose mails somebody has to care: those that their body has, has not closed or set aside, and has not read.
#[diesel::dsl::auto_type(no_type_alias)]
pub(super) fn unread_cases() -> _ {
    cases::table
        .filter(cases::epoch.gt(0_i32))
        .filter(cases::closed_on.is_null())
        .filter(cases::set_aside_on.is_null())
        .filter(cases::unread_by_desk.eq(true))
        .select(cases::id)
}

/// A try failed; `state` is `waiting` when it will be tried again, `failed` when not. `answer` is what a server said, sealed.
pub fn set_fault(conn: &mut Conn, id: DispatchId, state: &str, fault: &str, answer: Option<&[u8]>) -> Result<()> {
    diesel::update(dispatches::table.find(id))
        .set((
            dispatches::state.eq(state),
            dispatches::attempts.eq(dispatches::attempts + 1),
            dispatches::last_fault.eq(fault),
            dispatches::server_answer.eq(answer),
        ))
        .execute(conn)?;
    Ok(())
}

/// Somebody pressed "we have it". Returns how many rows changed: none when it was pressed before.
pub fn set_have_it(conn: &mut Conn, id: DispatchId, today: Date) -> Result<usize> {
    Ok(diesel::update(dispatches::table.find(id).filter(dispatches::have_it_on.is_null()))
        .set((dispatches::have_it_on.eq(today), dispatches::server_answer.eq(None::<Vec<u8>>)))
        .execute(conn)?)
}
