//! What goes when a body leaves: its keys, its people's places, and its hold on every case.

use diesel::prelude::*;
use time::Date;

use super::case_keys::Recipient;
use super::ids::{AccountId, CaseId, ReportId};
use super::schema::{
    address_checks, body_key_wraps, body_marks, case_files, case_keys, cases, desk_keys, dispatches, invitations, jobs,
    report_mails, sessions, staff, staff_invitations,
};
use super::{Conn, Result};

/// A case that a body has.
#[derive(Clone, Debug, Queryable)]
pub struct CaseThere {
    /// Its id.
    pub id: CaseId,
    /// Its report; none once the reporter closed the door.
    pub report: Option<ReportId>,
    /// The day it was closed.
    pub closed_on: Option<Date>,
}

/// The cases that a body has.
pub fn cases_at_desk(conn: &mut Conn, body: &str) -> Result<Vec<CaseThere>> {
    Ok(cases::table
        .filter(cases::body.eq(body))
        .filter(cases::epoch.gt(0))
        .order(cases::id)
        .select((cases::id, cases::report, cases::closed_on))
        .load(conn)?)
}

/// How many cases of a body a person there opened, and how many nobody did.
pub fn opened_and_not(conn: &mut Conn, body: &str) -> Result<(i64, i64)> {
    let here = || cases::table.filter(cases::body.eq(body)).filter(cases::epoch.gt(0)).count();
    Ok((
        here().filter(cases::opened_on.is_not_null()).get_result(conn)?,
        here().filter(cases::opened_on.is_null()).get_result(conn)?,
    ))
}

/// How many cases of a body are open.
pub fn count_open(conn: &mut Conn, body: &str) -> Result<i64> {
    Ok(cases::table.filter(cases::body.eq(body)).filter(cases::closed_on.is_null()).count().get_result(conn)?)
}

/// One part of the cases of a body that a person there opened, in an order that stays.
pub fn opened_part(conn: &mut Conn, body: &str, skip: i64, take: i64) -> Result<Vec<CaseId>> {
    Ok(cases::table
        .filter(cases::body.eq(body))
        .filter(cases::epoch.gt(0))
        .filter(cases::opened_on.is_not_null())
        .order((cases::received_on, cases::id))
        .select(cases::id)
        .offset(skip)
        .limit(take)
        .load(conn)?)
}

/// Closes what is open at a body with this state and outcome; its reporters have something new.
pub fn close_open(conn: &mut Conn, body: &str, state: &str, outcome: &str, today: Date) -> Result<usize> {
    let open = cases::table.filter(cases::body.eq(body)).filter(cases::closed_on.is_null());
    Ok(diesel::update(open)
        .set((
            cases::state.eq(state),
            cases::outcome.eq(outcome),
            cases::closed_on.eq(today),
            cases::unread_by_reporter.eq(true),
        ))
        .execute(conn)?)
}

/// Takes every case from a body: its wraps are destroyed, and what nobody else can read is deleted.
pub fn take_cases(conn: &mut Conn, body: &str) -> Result<()> {
    let of_body = || cases::table.filter(cases::body.eq(body)).select(cases::id);
    diesel::delete(case_files::table.filter(case_files::case_id.eq_any(of_body()))).execute(conn)?;
    diesel::delete(
        case_keys::table
            .filter(case_keys::case_id.eq_any(of_body()))
            .filter(case_keys::recipient_kind.ne(Recipient::Reporter.kind())),
    )
    .execute(conn)?;
    diesel::delete(cases::table.filter(cases::body.eq(body)).filter(cases::report.is_null())).execute(conn)?;
    diesel::update(cases::table.filter(cases::body.eq(body)))
        .set((cases::epoch.eq(0), cases::assignee.eq(None::<AccountId>), cases::unread_by_desk.eq(false)))
        .execute(conn)?;
    Ok(())
}

/// Stops every email to a body that still waits.
pub fn stop_dispatches(conn: &mut Conn, body: &str) -> Result<()> {
    let of_body = dispatches::table.filter(dispatches::body.eq(body)).select(dispatches::id);
    diesel::delete(jobs::table.filter(jobs::subject.eq_any(of_body))).execute(conn)?;
    let of_body = dispatches::table.filter(dispatches::body.eq(body)).select(dispatches::id);
    diesel::delete(report_mails::table.filter(report_mails::dispatch.eq_any(of_body))).execute(conn)?;
    diesel::update(dispatches::table.filter(dispatches::body.eq(body)).filter(dispatches::state.eq("waiting")))
        .set(dispatches::state.eq("stopped"))
        .execute(conn)?;
    Ok(())
}

/// Destroys every wrap of a body's secret and desk keys, and its invitations. The public halves stay: they open nothing,
/// and their epochs are not used again.
pub fn destroy_keys(conn: &mut Conn, body: &str) -> Result<()> {
    diesel::delete(body_key_wraps::table.filter(body_key_wraps::body.eq(body))).execute(conn)?;
    diesel::delete(desk_keys::table.filter(desk_keys::body.eq(body))).execute(conn)?;
    diesel::delete(invitations::table.filter(invitations::body.eq(body))).execute(conn)?;
    Ok(())
}

/// Ends every session at a body's desk and every place there, and forgets what was under way.
pub fn end_places(conn: &mut Conn, body: &str) -> Result<()> {
    diesel::delete(address_checks::table.filter(address_checks::body.eq(body))).execute(conn)?;
    diesel::delete(body_marks::table.filter(body_marks::body.eq(body))).execute(conn)?;
    diesel::delete(sessions::table.filter(sessions::body.eq(body))).execute(conn)?;
    diesel::delete(staff::table.filter(staff::body.eq(body))).execute(conn)?;
    diesel::delete(staff_invitations::table.filter(staff_invitations::body.eq(body))).execute(conn)?;
    Ok(())
}
