//! Mails that carry a report and wait to leave. Their bytes lie in the folder of the files.

use diesel::prelude::*;
use time::Date;

use super::case_events::{self, EventRow};
use super::ids::{CaseId, DispatchId, FileId};
use super::schema::{dispatches, report_mails};
use super::{Conn, Result};

/// What is noted in a case whose report a mail server has taken, all of it.
pub const REPORT_MAILED: &str = "report_mailed";
/// The same, where it was a PDF that can be read on the way.
pub const REPORT_MAILED_PDF: &str = "report_mailed_pdf";
/// What is noted in a case where its report was to leave by mail and did not: a mail without it said that it waits.
pub const NOT_MAILED: &str = "report_not_mailed";

/// One mail as it rests.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_mails)]
pub struct ReportMailRow {
    /// Random; the name of its sealed bytes.
    pub id: FileId,
    /// What it is a part of.
    pub dispatch: DispatchId,
    /// Its place among those of the dispatch, from 1.
    pub place: i32,
    /// The key of its bytes, and for which certificate and mailbox they were made, and until when: class B.
    pub sealed: Vec<u8>,
}

/// Writes one.
pub fn insert(conn: &mut Conn, row: &ReportMailRow) -> Result<()> {
    diesel::insert_into(report_mails::table).values(row).execute(conn)?;
    Ok(())
}

/// Those of a dispatch that have not left, in their order.
pub fn of_dispatch(conn: &mut Conn, dispatch: DispatchId) -> Result<Vec<ReportMailRow>> {
    Ok(report_mails::table
        .filter(report_mails::dispatch.eq(dispatch))
        .order(report_mails::place)
        .select(ReportMailRow::as_select())
        .load(conn)?)
}

/// All that have not left, each with its case.
pub fn all(conn: &mut Conn) -> Result<Vec<(ReportMailRow, CaseId)>> {
    Ok(report_mails::table
        .inner_join(dispatches::table)
        .select((ReportMailRow::as_select(), dispatches::case_id))
        .load(conn)?)
}

/// Whether one has not left.
pub fn waits(conn: &mut Conn, id: FileId) -> Result<bool> {
    Ok(diesel::select(diesel::dsl::exists(report_mails::table.find(id))).get_result(conn)?)
}

/// Deletes one that has left.
pub fn delete(conn: &mut Conn, id: FileId) -> Result<()> {
    diesel::delete(report_mails::table.find(id)).execute(conn)?;
    Ok(())
}

/// Those about a case that have not left, over all its dispatches.
pub fn ids_of_case(conn: &mut Conn, case: CaseId) -> Result<Vec<FileId>> {
    Ok(report_mails::table
        .inner_join(dispatches::table)
        .filter(dispatches::case_id.eq(case))
        .select(report_mails::id)
        .load(conn)?)
}

/// Deletes those about a case that have not left, and notes in its timeline that they do not. Returns which: their bytes are to go.
pub fn drop_of_case(conn: &mut Conn, case: CaseId, today: Date) -> Result<Vec<FileId>> {
    let going = ids_of_case(conn, case)?;
    if !going.is_empty() {
        diesel::delete(report_mails::table.filter(report_mails::id.eq_any(&going))).execute(conn)?;
        note_not_mailed(conn, case, today)?;
    }
    Ok(going)
}

/// Notes in the timeline of a case that its report does not leave by mail.
pub fn note_not_mailed(conn: &mut Conn, case: CaseId, today: Date) -> Result<()> {
    case_events::append(conn, case, &EventRow { kind: NOT_MAILED.to_owned(), on_day: today, actor: None })
}
