//! Cases that a desk set aside as no real reports, and the emails about them.

use diesel::prelude::*;
use time::Date;

use super::ids::{CaseId, DispatchId};
use super::reports::Swap;
use super::schema::{cases, dispatches};
use super::{Conn, Result, report_mails, reporter_cases};

/// Sets an open case of this body aside that a person there has opened, and stops what waits to be mailed about it. Its reporter
/// has something new. [`Swap::Stale`] where it is none of these, or was set aside before.
pub fn set_aside(conn: &mut Conn, id: CaseId, body: &str, today: Date) -> Result<Swap> {
    let here = cases::table.find(id).filter(cases::body.eq(body)).filter(cases::epoch.gt(0));
    let open = here.filter(cases::closed_on.is_null()).filter(cases::opened_on.is_not_null());
    let rows = diesel::update(open.filter(cases::set_aside_on.is_null()))
        .set((cases::set_aside_on.eq(today), cases::unread_by_desk.eq(false), cases::unread_by_reporter.eq(true)))
        .execute(conn)?;
    if rows == 1 {
        diesel::update(dispatches::table.filter(dispatches::case_id.eq(id)).filter(dispatches::state.eq("waiting")))
            .set(dispatches::state.eq("stopped"))
            .execute(conn)?;
        report_mails::drop_of_case(conn, id, today)?;
        reporter_cases::unqueue(conn, id)?;
    }
    Ok(Swap::of(rows))
}

/// Takes a case back into the queue. [`Swap::Stale`] where it was not set aside.
pub fn take_back(conn: &mut Conn, id: CaseId) -> Result<Swap> {
    let aside = cases::table.find(id).filter(cases::set_aside_on.is_not_null());
    Ok(Swap::of(diesel::update(aside).set(cases::set_aside_on.eq(None::<Date>)).execute(conn)?))
}

/// Notes that the reporter of a case has something new.
pub fn tell_reporter(conn: &mut Conn, id: CaseId) -> Result<()> {
    diesel::update(cases::table.find(id)).set(cases::unread_by_reporter.eq(true)).execute(conn)?;
    Ok(())
}

/// Lets the emails about a case wait again that were stopped while it was set aside. Returns which: each needs a job.
pub fn wait_again(conn: &mut Conn, id: CaseId) -> Result<Vec<DispatchId>> {
    let stopped = dispatches::table.filter(dispatches::case_id.eq(id)).filter(dispatches::state.eq("stopped"));
    let ids: Vec<DispatchId> = stopped.select(dispatches::id).load(conn)?;
    diesel::update(dispatches::table.filter(dispatches::id.eq_any(&ids)))
        .set(dispatches::state.eq("waiting"))
        .execute(conn)?;
    Ok(ids)
}
