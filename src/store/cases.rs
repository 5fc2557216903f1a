//! Cases: one report at one body.

use diesel::prelude::*;
use time::Date;

use super::case_keys::Recipient;
use super::ids::{AccountId, CaseId, ReportId};
use super::reports::Swap;
use super::schema::{case_keys, cases};
use super::{Conn, Result};

/// A case as it rests.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = cases)]
#[expect(clippy::struct_excessive_bools, reason = "each is a column")]
pub struct CaseRow {
    /// Its random id.
    pub id: CaseId,
    /// Its report; none once the reporter closed the door.
    pub report: Option<ReportId>,
    /// The body's directory id.
    pub body: String,
    /// 1, or higher where the same report was sent to the same body again.
    pub attempt: i32,
    /// What mails call it.
    pub reference: String,
    /// The code of its state.
    pub state: String,
    /// The code of its outcome, when closed.
    pub outcome: Option<String>,
    /// Severity tier, 1 to 4.
    pub tier: i16,
    /// Danger now, a child, or retaliation.
    pub urgent: bool,
    /// The day it was sent.
    pub received_on: Date,
    /// The day by which the desk should have looked at it.
    pub due_on: Date,
    /// The day it was closed.
    pub closed_on: Option<Date>,
    /// The day a person first opened it.
    pub opened_on: Option<Date>,
    /// The day the reporter asked the body to stop.
    pub stop_asked_on: Option<Date>,
    /// Who works on it.
    pub assignee: Option<AccountId>,
    /// Something in it is new to the desk.
    pub unread_by_desk: bool,
    /// Something in it is new to the reporter.
    pub unread_by_reporter: bool,
    /// Highest sequence among its messages; 0 without any.
    pub last_message: i32,
    /// The body key's epoch under which its secret is wrapped; 0 once the body left: then no key of it opens the case.
    pub epoch: i32,
    /// What the body got, sealed under the case secret.
    pub snapshot: Vec<u8>,
    /// MAC over case, body, epoch, wrap and the snapshot's hash.
    pub mac: Vec<u8>,
    /// Whether the reporter lets it be counted in figures that everybody sees.
    pub counted: bool,
    /// The day the desk set it aside as no real report.
    pub set_aside_on: Option<Date>,
    /// The day a mail that carries the report began to leave.
    pub mailed_on: Option<Date>,
}

impl CaseRow {
    /// The day from which on the body has the report: a person opened it, or it began to leave by mail.
    #[must_use]
    pub const fn passed_on(&self) -> Option<Date> {
        if self.opened_on.is_some() { self.opened_on } else { self.mailed_on }
    }

    /// Whether the desk has set it aside, and has not closed it since.
    #[must_use]
    pub const fn is_set_aside(&self) -> bool {
        self.set_aside_on.is_some() && self.closed_on.is_none()
    }

    /// Whether its body still has it; one that left has not.
    #[must_use]
    pub const fn is_at_desk(&self) -> bool {
        self.epoch > 0
    }
}

/// A case as the queue shows it: no sealed column.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = cases)]
pub struct QueueRow {
    /// See [`CaseRow`] for all of these.
    pub id: CaseId,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub reference: String,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub state: String,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub outcome: Option<String>,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub tier: i16,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub urgent: bool,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub received_on: Date,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub due_on: Date,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub assignee: Option<AccountId>,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub unread_by_desk: bool,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub stop_asked_on: Option<Date>,
    #[expect(missing_docs, reason = "documented at CaseRow")]
    pub set_aside_on: Option<Date>,
}

/// Writes a new case.
pub fn insert(conn: &mut Conn, row: &CaseRow) -> Result<()> {
    diesel::insert_into(cases::table).values(row).execute(conn)?;
    Ok(())
}

/// Whether a case is urgent; not where it is gone.
pub fn is_urgent(conn: &mut Conn, id: CaseId) -> Result<bool> {
    Ok(cases::table.find(id).select(cases::urgent).first(conn).optional()?.unwrap_or(false))
}

/// One case.
pub fn find(conn: &mut Conn, id: CaseId) -> Result<Option<CaseRow>> {
    Ok(cases::table.find(id).select(CaseRow::as_select()).first(conn).optional()?)
}

/// One case that its body still has, with the wrap of its secret for it, if that is there: both as they are at one
/// moment.
pub fn with_body_wrap(conn: &mut Conn, id: CaseId) -> Result<Option<(CaseRow, Option<Vec<u8>>)>> {
    let wrap = case_keys::case_id
        .eq(cases::id)
        .and(case_keys::recipient_kind.eq(Recipient::Body.kind()))
        .and(case_keys::epoch.eq(cases::epoch));
    Ok(cases::table
        .left_join(case_keys::table.on(wrap))
        .filter(cases::id.eq(id))
        .filter(cases::epoch.gt(0))
        .select((CaseRow::as_select(), case_keys::wrap.nullable()))
        .first(conn)
        .optional()?)
}

/// One case, if this body has it.
pub fn find_at_desk(conn: &mut Conn, id: CaseId, body: &str) -> Result<Option<CaseRow>> {
    let here = cases::table.find(id).filter(cases::body.eq(body)).filter(cases::epoch.gt(0));
    Ok(here.select(CaseRow::as_select()).first(conn).optional()?)
}

/// The cases of a report, in the order of their bodies' ids.
pub fn of_report(conn: &mut Conn, report: ReportId) -> Result<Vec<CaseRow>> {
    Ok(cases::table
        .filter(cases::report.eq(report))
        .order((cases::body, cases::attempt))
        .select(CaseRow::as_select())
        .load(conn)?)
}

/// A body that a report was sent to.
#[derive(Clone, Debug, Queryable)]
pub struct SentTo {
    /// The body.
    pub body: String,
    /// Which attempt it was.
    pub attempt: i32,
    /// As [`CaseRow::epoch`].
    pub epoch: i32,
}

/// Which bodies a report has been sent to.
pub fn sent_of_report(conn: &mut Conn, report: ReportId) -> Result<Vec<SentTo>> {
    Ok(cases::table.filter(cases::report.eq(report)).select((cases::body, cases::attempt, cases::epoch)).load(conn)?)
}

/// A new place of a case in its life, and of its texts.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// The code of the new state.
    pub state: &'a str,
    /// The code of the outcome, when closed.
    pub outcome: Option<&'a str>,
    /// The day it was closed.
    pub closed_on: Option<Date>,
    /// Something in it is new to the desk.
    pub unread_by_desk: bool,
    /// Something in it is new to the reporter.
    pub unread_by_reporter: bool,
}

/// Moves a case if it stands where it stood when `seen` was read, and nobody wrote in it since.
pub fn place(conn: &mut Conn, seen: &CaseRow, placed: &Placed<'_>) -> Result<Swap> {
    let here = cases::table
        .find(seen.id)
        .filter(cases::body.eq(&seen.body))
        .filter(cases::state.eq(&seen.state))
        .filter(cases::epoch.eq(seen.epoch))
        .filter(cases::last_message.eq(seen.last_message));
    let values = (
        cases::state.eq(placed.state),
        cases::outcome.eq(placed.outcome),
        cases::closed_on.eq(placed.closed_on),
        cases::unread_by_desk.eq(placed.unread_by_desk),
        cases::unread_by_reporter.eq(placed.unread_by_reporter),
    );
    let rows = match &seen.outcome {
        Some(outcome) => diesel::update(here.filter(cases::outcome.eq(outcome))).set(values).execute(conn)?,
        None => diesel::update(here.filter(cases::outcome.is_null())).set(values).execute(conn)?,
    };
    Ok(Swap::of(rows))
}

/// Gives a case of this body to somebody else, or to nobody, if it is still with whom it was seen.
pub fn swap_assignee(
    conn: &mut Conn,
    id: CaseId,
    body: &str,
    seen: Option<AccountId>,
    to: Option<AccountId>,
) -> Result<Swap> {
    let here = cases::table.find(id).filter(cases::body.eq(body));
    let value = cases::assignee.eq(to);
    let rows = match seen {
        Some(account) => diesel::update(here.filter(cases::assignee.eq(account))).set(value).execute(conn)?,
        None => diesel::update(here.filter(cases::assignee.is_null())).set(value).execute(conn)?,
    };
    Ok(Swap::of(rows))
}

/// Notes that a person opened a case of this body. [`Swap::Stale`] when somebody had opened it before.
pub fn set_opened(conn: &mut Conn, id: CaseId, body: &str, today: Date) -> Result<Swap> {
    let first = cases::table.find(id).filter(cases::body.eq(body)).filter(cases::opened_on.is_null());
    Ok(Swap::of(diesel::update(first).set(cases::opened_on.eq(today)).execute(conn)?))
}

/// Takes back what [`set_mailed`] noted.
pub fn unset_mailed(conn: &mut Conn, id: CaseId) -> Result<()> {
    diesel::update(cases::table.find(id)).set(cases::mailed_on.eq(None::<Date>)).execute(conn)?;
    Ok(())
}

/// Notes that a mail which carries the report begins to leave: before its first byte does, so that it is noted also where the
/// program ends meanwhile.
pub fn set_mailed(conn: &mut Conn, id: CaseId, today: Date) -> Result<()> {
    let first = cases::table.find(id).filter(cases::mailed_on.is_null());
    diesel::update(first).set(cases::mailed_on.eq(today)).execute(conn)?;
    Ok(())
}

/// Marks a case of this body as read by the desk, if no message came after the one that was seen.
pub fn set_read_by_desk(conn: &mut Conn, id: CaseId, body: &str, seen: i32) -> Result<Swap> {
    let here = cases::table.find(id).filter(cases::body.eq(body)).filter(cases::last_message.eq(seen));
    Ok(Swap::of(diesel::update(here).set(cases::unread_by_desk.eq(false)).execute(conn)?))
}

/// How many cases of a report are not closed.
pub fn count_open_of_report(conn: &mut Conn, report: ReportId) -> Result<i64> {
    Ok(cases::table.filter(cases::report.eq(report)).filter(cases::state.ne("closed")).count().get_result(conn)?)
}

/// The cases of reports: whose each is, and the day it was closed or set aside, for those that are.
pub fn closed_of_reports(conn: &mut Conn, reports: &[ReportId]) -> Result<Vec<(ReportId, Option<Date>)>> {
    let rows: Vec<(ReportId, Option<Date>, Option<Date>)> = cases::table
        .filter(cases::report.eq_any(reports))
        .select((cases::report.assume_not_null(), cases::closed_on, cases::set_aside_on))
        .load(conn)?;
    Ok(rows.into_iter().map(|(report, closed, aside)| (report, closed.or(aside))).collect())
}

/// Lays back every open case that somebody at a body works on. Returns how many that was.
pub fn unassign_all(conn: &mut Conn, body: &str, account: AccountId) -> Result<usize> {
    let theirs = cases::table.filter(cases::body.eq(body)).filter(cases::assignee.eq(account));
    Ok(diesel::update(theirs.filter(cases::closed_on.is_null()))
        .set(cases::assignee.eq(None::<AccountId>))
        .execute(conn)?)
}

/// Deletes a case with its keys, messages, events and dispatches.
pub fn delete(conn: &mut Conn, id: CaseId) -> Result<usize> {
    Ok(diesel::delete(cases::table.find(id)).execute(conn)?)
}

/// What somebody with the database in their hands could do.
#[cfg(test)]
pub(crate) fn set_snapshot_for_test(conn: &mut Conn, id: CaseId, snapshot: &[u8]) -> Result<()> {
    diesel::update(cases::table.find(id)).set(cases::snapshot.eq(snapshot)).execute(conn)?;
    Ok(())
}
