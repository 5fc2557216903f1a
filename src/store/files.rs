//! Which files a report has and which a body got in a case, each with its key, wrapped. Nothing here says what a file is.
//!
//! A file's bytes go when the last of these rows is gone: rows go with their report or case, the bytes after that. So do those of
//! mails that wait to leave (see `report_mails`).

use std::collections::HashSet;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::ids::{CaseId, FileId, ReportId};
use super::schema::{case_files, cases, dispatches, report_files, report_mails};
use super::{Conn, Result};

/// Gives a report a file.
pub fn insert(conn: &mut Conn, report: ReportId, file: FileId, wrap: &[u8]) -> Result<()> {
    diesel::insert_into(report_files::table)
        .values((report_files::report.eq(report), report_files::file.eq(file), report_files::wrap.eq(wrap)))
        .execute(conn)?;
    Ok(())
}

/// Gives a body a file in a case. One that it has there already stays as it is.
pub fn insert_for_case(conn: &mut Conn, case: CaseId, file: FileId, wrap: &[u8]) -> Result<()> {
    if wrap_of_case(conn, case, file)?.is_some() {
        return Ok(());
    }
    diesel::insert_into(case_files::table)
        .values((case_files::case_id.eq(case), case_files::file.eq(file), case_files::wrap.eq(wrap)))
        .execute(conn)?;
    Ok(())
}

/// The files of a report, with the wraps of their keys under R.
pub fn of_report(conn: &mut Conn, report: ReportId) -> Result<Vec<(FileId, Vec<u8>)>> {
    let files = report_files::table.filter(report_files::report.eq(report)).order(report_files::file);
    Ok(files.select((report_files::file, report_files::wrap)).load(conn)?)
}

/// The wrap of a file's key under R.
pub fn wrap_of_report(conn: &mut Conn, report: ReportId, file: FileId) -> Result<Option<Vec<u8>>> {
    Ok(report_files::table.find((report, file)).select(report_files::wrap).first(conn).optional()?)
}

/// The wrap of a file's key under C.
pub fn wrap_of_case(conn: &mut Conn, case: CaseId, file: FileId) -> Result<Option<Vec<u8>>> {
    Ok(case_files::table.find((case, file)).select(case_files::wrap).first(conn).optional()?)
}

/// Every file that a report or one of its cases has, and the mails that carry it and wait: what may have to go when something of it goes.
pub fn around_report(conn: &mut Conn, report: ReportId) -> Result<Vec<FileId>> {
    let own: Vec<FileId> =
        report_files::table.filter(report_files::report.eq(report)).select(report_files::file).load(conn)?;
    let sent: Vec<FileId> = case_files::table
        .inner_join(cases::table)
        .filter(cases::report.eq(report))
        .select(case_files::file)
        .load(conn)?;
    let mails: Vec<FileId> = report_mails::table
        .inner_join(dispatches::table.inner_join(cases::table))
        .filter(cases::report.eq(report))
        .select(report_mails::id)
        .load(conn)?;
    Ok(own.into_iter().chain(sent).chain(mails).collect::<HashSet<_>>().into_iter().collect())
}

/// Every file that a body has in its cases, and every mail to it that carries a report and waits.
pub fn at_body(conn: &mut Conn, body: &str) -> Result<Vec<FileId>> {
    let files: Vec<FileId> = case_files::table
        .inner_join(cases::table)
        .filter(cases::body.eq(body))
        .select(case_files::file)
        .distinct()
        .load(conn)?;
    let mails: Vec<FileId> = report_mails::table
        .inner_join(dispatches::table)
        .filter(dispatches::body.eq(body))
        .select(report_mails::id)
        .load(conn)?;
    Ok(files.into_iter().chain(mails).collect())
}

/// Takes a file from a report. A body that got it keeps it.
pub fn delete(conn: &mut Conn, report: ReportId, file: FileId) -> Result<()> {
    diesel::delete(report_files::table.find((report, file))).execute(conn)?;
    Ok(())
}

/// Which of these files nobody has any more.
pub fn unused(conn: &mut Conn, files: &[FileId]) -> Result<Vec<FileId>> {
    let mut used: HashSet<FileId> = HashSet::new();
    for part in files.chunks(PART) {
        let own: Vec<FileId> =
            report_files::table.filter(report_files::file.eq_any(part)).select(report_files::file).load(conn)?;
        let sent: Vec<FileId> =
            case_files::table.filter(case_files::file.eq_any(part)).select(case_files::file).load(conn)?;
        let mails: Vec<FileId> =
            report_mails::table.filter(report_mails::id.eq_any(part)).select(report_mails::id).load(conn)?;
        used.extend(own.into_iter().chain(sent).chain(mails));
    }
    Ok(files.iter().filter(|file| !used.contains(file)).copied().collect())
}

/// Values that are compared in one query: both databases take more.
const PART: usize = 500;

/// The files that no body has, also those of reports that were sent.
pub fn unsent(conn: &mut Conn) -> Result<Vec<FileId>> {
    Ok(report_files::table
        .filter(not(exists(case_files::table.filter(case_files::file.eq(report_files::file)))))
        .select(report_files::file)
        .load(conn)?)
}

/// Every file that somebody has, and every mail that waits.
pub fn all(conn: &mut Conn) -> Result<HashSet<FileId>> {
    let own: Vec<FileId> = report_files::table.select(report_files::file).load(conn)?;
    let sent: Vec<FileId> = case_files::table.select(case_files::file).load(conn)?;
    let mails: Vec<FileId> = report_mails::table.select(report_mails::id).load(conn)?;
    Ok(own.into_iter().chain(sent).chain(mails).collect())
}
