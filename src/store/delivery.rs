//! How mail about cases gets through, over all bodies. It names no case.

use diesel::dsl::min;
use diesel::prelude::*;
use time::Date;

use super::dispatches::{have_its, unread_cases};
use super::ids::{CaseId, DispatchId};
use super::schema::{dispatches, jobs, queued_mails};
use super::{Conn, Result};
use crate::domain::dispatch::MailFault;

/// Mails in trouble that are looked at, over all bodies: an operator who has more calls the newest first anyway.
const MOST: i64 = 500;

/// A mail about a case that has not got through so far, or that is long on its way.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = dispatches)]
pub struct TroubledRow {
    /// Its dispatch.
    pub id: DispatchId,
    /// To whom.
    pub body: String,
    /// `waiting`, `accepted` or `failed`.
    pub state: String,
    /// A code for what went wrong last.
    pub last_fault: Option<String>,
    /// The day it was written.
    pub written_on: Date,
    /// What a server answered, sealed.
    pub server_answer: Option<Vec<u8>>,
}

/// The mails that were tried in vain, that are not tried any more, or of which a server told since a day that they are still on
/// their way: of one body or of all, the newest first. Mails that nobody tried yet are not in trouble, nor are those about cases that
/// somebody has read, closed or set aside since, or said that they have.
pub fn troubled(conn: &mut Conn, body: Option<&str>, since: Date) -> Result<Vec<TroubledRow>> {
    let tried = dispatches::state.eq("waiting").and(dispatches::attempts.gt(0));
    let late = dispatches::state.eq("accepted").and(dispatches::last_fault.eq(MailFault::Delayed.code()));
    let late = late.and(dispatches::accepted_on.ge(since));
    let mut found = dispatches::table
        .filter(dispatches::case_id.eq_any(unread_cases()))
        .filter(dispatches::state.eq("failed").or(tried).or(late.assume_not_null()))
        .into_boxed();
    if let Some(body) = body {
        found = found.filter(dispatches::body.eq(body.to_owned()));
    }
    let found: Vec<(TroubledRow, CaseId)> = found
        .order((dispatches::written_on.desc(), dispatches::id))
        .limit(MOST)
        .select((TroubledRow::as_select(), dispatches::case_id))
        .load(conn)?;
    let mails = found.into_iter().map(|(row, case)| (case, row.written_on, row)).collect();
    nobody_has(conn, mails)
}

/// Those of these mails (case, day on which it was written) since which nobody has said that they have one about its case.
fn nobody_has<T>(conn: &mut Conn, mails: Vec<(CaseId, Date, T)>) -> Result<Vec<T>> {
    let ids: Vec<CaseId> = mails.iter().map(|(case, ..)| *case).collect();
    let said = have_its(conn, &ids)?;
    let has = |case: CaseId, written: Date| said.iter().any(|(of, day)| *of == case && *day >= written);
    Ok(mails.into_iter().filter(|(case, written, _)| !has(*case, *written)).map(|(_, _, mail)| mail).collect())
}

/// What waits to leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth {
    /// Mails about cases.
    pub dispatches: i64,
    /// Other mails of the portal.
    pub others: i64,
    /// The day on which the oldest of all of them was written.
    pub oldest: Option<Date>,
}

/// What waits to leave now.
pub fn depth(conn: &mut Conn) -> Result<Depth> {
    let waiting = || dispatches::table.filter(dispatches::state.eq("waiting"));
    let oldest: [Option<Date>; 2] = [
        waiting().select(min(dispatches::written_on)).get_result(conn)?,
        queued_mails::table.select(min(queued_mails::written_on)).get_result(conn)?,
    ];
    Ok(Depth {
        dispatches: waiting().count().get_result(conn)?,
        others: queued_mails::table.count().get_result(conn)?,
        oldest: oldest.into_iter().flatten().min(),
    })
}

/// Lets mails wait again that were given up or came back, to one body or to all, where the body still has the case, nobody there has
/// read it, closed it or set it aside, and nobody has said that they have it. Returns which: each needs a job. One whose case was
/// altered by hand stays.
pub fn wait_again(conn: &mut Conn, body: Option<&str>) -> Result<Vec<DispatchId>> {
    let mut failed = dispatches::table
        .filter(dispatches::state.eq("failed"))
        .filter(
            dispatches::last_fault
                .is_null()
                .or(dispatches::last_fault.ne(MailFault::CaseAltered.code()).assume_not_null()),
        )
        .filter(dispatches::case_id.eq_any(unread_cases()))
        .select((dispatches::case_id, dispatches::written_on, dispatches::id))
        .into_boxed();
    if let Some(body) = body {
        failed = failed.filter(dispatches::body.eq(body.to_owned()));
    }
    let mails: Vec<(CaseId, Date, DispatchId)> = failed.load(conn)?;
    let ids = nobody_has(conn, mails)?;
    diesel::update(dispatches::table.filter(dispatches::id.eq_any(&ids)))
        .set((dispatches::state.eq("waiting"), dispatches::accepted_on.eq(None::<Date>)))
        .execute(conn)?;
    Ok(ids)
}

/// Lets the jobs that deliver mails, to one body or to all, run at `now`, if they were tried in vain before, nobody works on them,
/// and somebody still has to care about them as in [`troubled`]. Returns how many.
pub fn run_tried_now(conn: &mut Conn, kind: &str, body: Option<&str>, now: i64) -> Result<usize> {
    let mut tried = dispatches::table
        .filter(dispatches::state.eq("waiting"))
        .filter(dispatches::attempts.gt(0))
        .filter(dispatches::case_id.eq_any(unread_cases()))
        .select((dispatches::case_id, dispatches::written_on, dispatches::id))
        .into_boxed();
    if let Some(body) = body {
        tried = tried.filter(dispatches::body.eq(body.to_owned()));
    }
    let mails: Vec<(CaseId, Date, DispatchId)> = tried.load(conn)?;
    let ids: Vec<Vec<u8>> = nobody_has(conn, mails)?.iter().map(|id| id.as_bytes().to_vec()).collect();
    let waiting =
        jobs::table.filter(jobs::kind.eq(kind)).filter(jobs::lease_until.le(now)).filter(jobs::run_at.gt(now));
    Ok(diesel::update(waiting.filter(jobs::subject.eq_any(ids))).set(jobs::run_at.eq(now)).execute(conn)?)
}
