//! Cases as their reporter reaches them: through their report, all at once.

use diesel::prelude::*;
use time::Date;

use super::cases::CaseRow;
use super::dispatches::DispatchRow;
use super::ids::{CaseId, DispatchId, ReportId};
use super::messages::MessageRow;
use super::reports::Swap;
use super::schema::{cases, dispatches, jobs, messages};
use super::{Conn, Result};

/// One case, if it is of this report.
pub fn find(conn: &mut Conn, id: CaseId, report: ReportId) -> Result<Option<CaseRow>> {
    Ok(cases::table.find(id).filter(cases::report.eq(report)).select(CaseRow::as_select()).first(conn).optional()?)
}

/// The day each case of a report was closed or set aside; none for an open one.
pub fn closings(conn: &mut Conn, report: ReportId) -> Result<Vec<Option<Date>>> {
    let rows: Vec<(Option<Date>, Option<Date>)> =
        cases::table.filter(cases::report.eq(report)).select((cases::closed_on, cases::set_aside_on)).load(conn)?;
    Ok(rows.into_iter().map(|(closed, aside)| closed.or(aside)).collect())
}

/// When emails that nobody has tried yet are first tried, for those that wait beyond a time: unix seconds.
pub fn first_tries_after(conn: &mut Conn, of: &[DispatchId], now: i64) -> Result<Vec<(DispatchId, i64)>> {
    let subjects: Vec<Vec<u8>> = of.iter().map(|id| id.as_bytes().to_vec()).collect();
    let rows: Vec<(Vec<u8>, i64)> = jobs::table
        .filter(jobs::subject.eq_any(subjects))
        .filter(jobs::attempts.eq(0))
        .filter(jobs::run_at.gt(now))
        .select((jobs::subject, jobs::run_at))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(id, at)| Some((DispatchId::from_slice(&id).ok()?, at))).collect())
}

/// The emails about several cases, oldest first.
pub fn dispatches_of(conn: &mut Conn, of: &[CaseId]) -> Result<Vec<DispatchRow>> {
    Ok(dispatches::table
        .filter(dispatches::case_id.eq_any(of))
        .order((dispatches::case_id, dispatches::written_on, dispatches::id))
        .select(DispatchRow::as_select())
        .load(conn)?)
}

/// The messages of several cases, oldest first.
pub fn messages_of(conn: &mut Conn, of: &[CaseId]) -> Result<Vec<MessageRow>> {
    Ok(messages::table
        .filter(messages::case_id.eq_any(of))
        .order((messages::case_id, messages::sequence))
        .select(MessageRow::as_select())
        .load(conn)?)
}

/// Notes that the reporter of a report has seen what is new in its cases.
pub fn mark_read(conn: &mut Conn, report: ReportId) -> Result<()> {
    diesel::update(cases::table.filter(cases::report.eq(report)).filter(cases::unread_by_reporter.eq(true)))
        .set(cases::unread_by_reporter.eq(false))
        .execute(conn)?;
    Ok(())
}

/// The cases of reports in which something is new to their reporters.
pub fn unread_of(conn: &mut Conn, reports: &[ReportId]) -> Result<Vec<(ReportId, CaseId)>> {
    Ok(cases::table
        .filter(cases::report.eq_any(reports))
        .filter(cases::unread_by_reporter.eq(true))
        .order(cases::id)
        .select((cases::report.assume_not_null(), cases::id))
        .load(conn)?)
}

/// How a case stands after its reporter did something.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The code of its state.
    pub state: String,
    /// The code of its outcome, when closed.
    pub outcome: Option<String>,
    /// The day it was closed.
    pub closed_on: Option<Date>,
    /// The day the reporter asked the body to stop.
    pub stop_asked_on: Option<Date>,
}

/// Sets how a case of a report stands, and that the desk has something new, if it still stands as it was seen, its body has it,
/// and its reporter has not closed the door.
pub fn set_standing(
    conn: &mut Conn,
    (id, report): (CaseId, ReportId),
    seen_state: &str,
    to: &Standing,
) -> Result<Swap> {
    let seen = cases::table.find(id).filter(cases::report.eq(report)).filter(cases::state.eq(seen_state));
    let rows = diesel::update(seen.filter(cases::epoch.gt(0)))
        .set((
            cases::state.eq(&to.state),
            cases::outcome.eq(&to.outcome),
            cases::closed_on.eq(to.closed_on),
            cases::stop_asked_on.eq(to.stop_asked_on),
            cases::unread_by_desk.eq(true),
            cases::unread_by_reporter.eq(false),
        ))
        .execute(conn)?;
    Ok(if rows == 1 { Swap::Done } else { Swap::Stale })
}

/// Sets whether a case of a report may be counted in figures that everybody sees. Returns whether it is still there.
pub fn set_counted(conn: &mut Conn, (id, report): (CaseId, ReportId), counted: bool) -> Result<bool> {
    let of_report = cases::table.find(id).filter(cases::report.eq(report));
    Ok(diesel::update(of_report).set(cases::counted.eq(counted)).execute(conn)? == 1)
}

/// Replaces what a body gets, as long as nobody there has opened it, it has not begun to leave by mail, and it is what it was.
pub fn swap_unopened(conn: &mut Conn, id: CaseId, seen_mac: &[u8], snapshot: &[u8], mac: &[u8]) -> Result<Swap> {
    let seen = cases::table.find(id).filter(cases::opened_on.is_null()).filter(cases::mac.eq(seen_mac));
    let seen = seen.filter(cases::mailed_on.is_null());
    let rows = diesel::update(seen.filter(cases::epoch.gt(0)))
        .set((cases::snapshot.eq(snapshot), cases::mac.eq(mac)))
        .execute(conn)?;
    Ok(Swap::of(rows))
}

/// Marks a case as urgent: it goes to the top of its desk's queue, to be looked at by `due` at the latest.
pub fn set_urgent(conn: &mut Conn, id: CaseId, due: Date) -> Result<()> {
    diesel::update(cases::table.find(id)).set(cases::urgent.eq(true)).execute(conn)?;
    diesel::update(cases::table.find(id).filter(cases::due_on.gt(due))).set(cases::due_on.eq(due)).execute(conn)?;
    Ok(())
}

/// Takes every email about a case out of the queue.
pub fn unqueue(conn: &mut Conn, id: CaseId) -> Result<usize> {
    let about = dispatches::table.filter(dispatches::case_id.eq(id)).select(dispatches::id);
    Ok(diesel::delete(jobs::table.filter(jobs::subject.eq_any(about))).execute(conn)?)
}

/// For tests: what the desk does when a person presses "open".
#[cfg(test)]
pub(crate) fn open_for_test(conn: &mut Conn, id: CaseId, today: Date) -> Result<()> {
    diesel::update(cases::table.find(id)).set(cases::opened_on.eq(today)).execute(conn)?;
    Ok(())
}

/// For tests: the desk wrote something that the reporter has not seen.
#[cfg(test)]
pub(crate) fn news_for_test(conn: &mut Conn, id: CaseId) -> Result<()> {
    diesel::update(cases::table.find(id)).set(cases::unread_by_reporter.eq(true)).execute(conn)?;
    Ok(())
}
