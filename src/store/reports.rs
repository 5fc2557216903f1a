//! Reports, the wraps of their secret, and what is held.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use time::Date;

use super::ids::ReportId;
use super::schema::{cases, holds, report_answers, report_keys, reports};
use super::{Conn, Result};

/// A report as it rests, its answers apart.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = reports)]
pub struct ReportRow {
    /// Its random id.
    pub id: ReportId,
    /// `draft`, `held` or `sent`.
    pub state: String,
    /// Rises by one with every change of the answers.
    pub version: i32,
    /// The day it is deleted; none while a case is open.
    pub expires_on: Option<Date>,
    /// Until when a draft lives whose words nobody has seen: unix seconds.
    pub draft_until: Option<i64>,
}

/// Who was given a token of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Who told.
    Reporter,
    /// A person they trust, who may look and do nothing else. That is a rule of this program: the key is the same.
    Supporter,
}

impl Holder {
    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Supporter => "supporter",
        }
    }

    /// The holder with this code. Whoever is not known to be the reporter may only look.
    pub fn from_code(code: &str) -> Self {
        if code == Self::Reporter.code() { Self::Reporter } else { Self::Supporter }
    }
}

/// What a token leads to.
pub struct Found {
    /// The report.
    pub report: ReportId,
    /// Who was given the token.
    pub holder: Holder,
    /// The report's secret, wrapped under the token.
    pub wrap: Vec<u8>,
}

/// Whether a guarded update found the version it was written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swap {
    /// Written.
    Done,
    /// Somebody else was first: nothing was written.
    Stale,
}

impl Swap {
    /// What a guarded update of one row did, by how many rows it changed.
    pub(super) const fn of(rows: usize) -> Self {
        if rows == 1 { Self::Done } else { Self::Stale }
    }
}

/// The new life of a report beside its answers.
#[derive(Clone, Copy, Debug)]
pub struct Lifetime {
    /// The day it is deleted; none while a case is open.
    pub expires_on: Option<Date>,
    /// Unix seconds; see [`ReportRow::draft_until`].
    pub draft_until: Option<i64>,
}

/// Writes a new report: its row, its answers (sealed under the report secret), and the reporter's wrap of that secret.
pub fn insert(conn: &mut Conn, row: &ReportRow, answers: &[u8], lookup_id: &[u8], wrap: &[u8]) -> Result<()> {
    diesel::insert_into(reports::table).values(row).execute(conn)?;
    diesel::insert_into(report_answers::table)
        .values((report_answers::report.eq(row.id), report_answers::answers.eq(answers)))
        .execute(conn)?;
    insert_key(conn, lookup_id, row.id, Holder::Reporter, wrap)
}

/// Adds one more wrap of a report's secret.
pub fn insert_key(conn: &mut Conn, lookup_id: &[u8], report: ReportId, holder: Holder, wrap: &[u8]) -> Result<()> {
    diesel::insert_into(report_keys::table)
        .values((
            report_keys::lookup_id.eq(lookup_id),
            report_keys::report.eq(report),
            report_keys::holder.eq(holder.code()),
            report_keys::wrap.eq(wrap),
        ))
        .execute(conn)?;
    Ok(())
}

/// One report.
pub fn find(conn: &mut Conn, id: ReportId) -> Result<Option<ReportRow>> {
    Ok(reports::table.find(id).select(ReportRow::as_select()).first(conn).optional()?)
}

/// One report with its sealed answers.
pub fn with_answers(conn: &mut Conn, id: ReportId) -> Result<Option<(ReportRow, Vec<u8>)>> {
    Ok(reports::table
        .inner_join(report_answers::table)
        .filter(reports::id.eq(id))
        .select((ReportRow::as_select(), report_answers::answers))
        .first(conn)
        .optional()?)
}

/// What a token's lookup id leads to, unless the report expired before `today`.
pub fn by_lookup_id(conn: &mut Conn, lookup_id: &[u8], today: Date) -> Result<Option<Found>> {
    let found: Option<(ReportId, String, Vec<u8>)> = report_keys::table
        .inner_join(reports::table)
        .filter(report_keys::lookup_id.eq(lookup_id))
        .filter(reports::expires_on.is_null().or(reports::expires_on.ge(today)))
        .select((reports::id, report_keys::holder, report_keys::wrap))
        .first(conn)
        .optional()?;
    Ok(found.map(|(report, holder, wrap)| Found { report, holder: Holder::from_code(&holder), wrap }))
}

/// Whether a supporter's words still lead to their report.
pub fn has_supporter(conn: &mut Conn, lookup_id: &[u8], report: ReportId) -> Result<bool> {
    let theirs = report_keys::report.eq(report).and(report_keys::holder.eq(Holder::Supporter.code()));
    let key = report_keys::table.find(lookup_id).filter(theirs);
    Ok(diesel::select(exists(key)).get_result(conn)?)
}

/// The lookup ids of the words that supporters of a report hold.
pub fn supporters(conn: &mut Conn, report: ReportId) -> Result<Vec<Vec<u8>>> {
    Ok(report_keys::table
        .filter(report_keys::report.eq(report))
        .filter(report_keys::holder.eq(Holder::Supporter.code()))
        .select(report_keys::lookup_id)
        .load(conn)?)
}

/// Takes words of a report away: they lead nowhere from now on.
pub fn delete_key(conn: &mut Conn, lookup_id: &[u8]) -> Result<()> {
    diesel::delete(report_keys::table.find(lookup_id)).execute(conn)?;
    Ok(())
}

/// Replaces the answers if nobody was first.
pub fn swap_answers(conn: &mut Conn, id: ReportId, seen: i32, answers: &[u8], life: Lifetime) -> Result<Swap> {
    let rows = diesel::update(reports::table.find(id).filter(reports::version.eq(seen)))
        .set((
            reports::version.eq(seen + 1),
            reports::expires_on.eq(life.expires_on),
            reports::draft_until.eq(life.draft_until),
        ))
        .execute(conn)?;
    if rows == 1 {
        diesel::update(report_answers::table.find(id)).set(report_answers::answers.eq(answers)).execute(conn)?;
    }
    Ok(Swap::of(rows))
}

/// Sets a report's state and life.
pub fn set_state(conn: &mut Conn, id: ReportId, state: &str, life: Lifetime) -> Result<()> {
    diesel::update(reports::table.find(id))
        .set((
            reports::state.eq(state),
            reports::expires_on.eq(life.expires_on),
            reports::draft_until.eq(life.draft_until),
        ))
        .execute(conn)?;
    Ok(())
}

/// Sets a report's state and life if its answers are still at the version seen.
pub fn set_state_at(conn: &mut Conn, id: ReportId, seen: i32, state: &str, life: Lifetime) -> Result<Swap> {
    let rows = diesel::update(reports::table.find(id).filter(reports::version.eq(seen)))
        .set((
            reports::state.eq(state),
            reports::expires_on.eq(life.expires_on),
            reports::draft_until.eq(life.draft_until),
        ))
        .execute(conn)?;
    Ok(Swap::of(rows))
}

/// Sets how long a report is kept.
pub fn set_life(conn: &mut Conn, id: ReportId, life: Lifetime) -> Result<()> {
    diesel::update(reports::table.find(id))
        .set((reports::expires_on.eq(life.expires_on), reports::draft_until.eq(life.draft_until)))
        .execute(conn)?;
    Ok(())
}

/// Deletes a report and every wrap of its secret.
pub fn delete(conn: &mut Conn, id: ReportId) -> Result<usize> {
    Ok(diesel::delete(reports::table.find(id)).execute(conn)?)
}

/// Reports whose day or hour has passed and which no body works on, at most `limit`.
pub fn expired(conn: &mut Conn, today: Date, now: i64, limit: i64) -> Result<Vec<ReportId>> {
    Ok(reports::table
        .filter(reports::expires_on.lt(today).or(reports::draft_until.le(now)))
        .filter(not(exists(
            cases::table.filter(cases::report.eq(reports::id.nullable())).filter(cases::state.ne("closed")),
        )))
        .select(reports::id)
        .limit(limit)
        .load(conn)?)
}

/// Replaces the bodies for which a report is held.
pub fn replace_holds(conn: &mut Conn, report: ReportId, bodies: &[String], today: Date) -> Result<()> {
    diesel::delete(holds::table.filter(holds::report.eq(report))).execute(conn)?;
    for body in bodies {
        diesel::insert_into(holds::table)
            .values((holds::report.eq(report), holds::body.eq(body), holds::on_day.eq(today)))
            .execute(conn)?;
    }
    Ok(())
}

/// How many reports are held for each body.
pub fn held_by_body(conn: &mut Conn) -> Result<Vec<(String, i64)>> {
    let held = holds::table.group_by(holds::body).select((holds::body, diesel::dsl::count_star()));
    Ok(held.order(holds::body).load(conn)?)
}

/// The bodies for which a report is held, and since when.
pub fn holds_of(conn: &mut Conn, report: ReportId) -> Result<Vec<(String, Date)>> {
    Ok(holds::table
        .filter(holds::report.eq(report))
        .order(holds::body)
        .select((holds::body, holds::on_day))
        .load(conn)?)
}

/// Bytes of the longest sealed answers.
#[cfg(test)]
pub(crate) fn longest_answers_for_test(conn: &mut Conn) -> Result<usize> {
    let all: Vec<Vec<u8>> = report_answers::table.select(report_answers::answers).load(conn)?;
    Ok(all.iter().map(Vec::len).max().unwrap_or_default())
}
