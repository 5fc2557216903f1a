//! A file on its way out: opened piece by piece, for its reporter or for a body that got it.

use zeroize::Zeroizing;

use super::KeyOf;
use crate::actions::report_answers::OpenReport;
use crate::actions::reporter_session::ReporterSession;
use crate::actions::staff_session::StaffSession;
use crate::actions::{ActionError, Portal, bindings, case_at_desk, read_case};
use crate::domain::evidence::{EvidenceFile, SentFile};
use crate::seal::{self, FileKey, FileOpener};
use crate::store::case_events::{self, EventRow};
use crate::store::files;
use crate::store::ids::{CaseId, FileId};
use crate::store::{Conn, StoreError};
use crate::vault::{Reading, Vault};

/// A file that is being read.
pub struct FileOut {
    /// Its name.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
    stream: OpenStream,
}

impl FileOut {
    /// The next piece; `None` after the last. Only then is it certain that it is the whole file as it came.
    ///
    /// # Errors
    /// When it cannot be read, or is not what was kept.
    pub async fn next(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, ActionError> {
        self.stream.next().await
    }
}

/// A stream of sealed bytes that is being opened.
pub(super) struct OpenStream {
    reading: Reading,
    opener: Option<FileOpener>,
}

impl OpenStream {
    pub(super) async fn begin(vault: &Vault, of: &KeyOf) -> Result<Self, ActionError> {
        let mut reading = vault.read(&of.file.to_string()).await?;
        let first = reading.next().await?.unwrap_or_default();
        let (head, rest) = first.split_at(first.len().min(FileOpener::HEAD));
        let opener = FileOpener::new(&of.key, &bindings::file(of.file), head)?;
        reading.put_back(rest);
        Ok(Self { reading, opener: Some(opener) })
    }

    pub(super) async fn next(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, ActionError> {
        let Some(opener) = &mut self.opener else { return Ok(None) };
        match self.reading.next().await? {
            Some(piece) => Ok(Some(opener.push(&piece)?)),
            None => Ok(self.opener.take().map(FileOpener::finish).transpose()?),
        }
    }
}

/// A file of the session's report, or the cleaned copy of one, by its id.
///
/// # Errors
/// [`ActionError::NotFound`] for a file of anybody else; [`ActionError::Denied`] while the session is locked.
pub async fn of_reporter(portal: &Portal, session: &ReporterSession, file: FileId) -> Result<FileOut, ActionError> {
    session.require_open(portal.clock.now())?;
    let report = OpenReport::of(portal, session).await?;
    let id = file.to_string();
    let mut known = report.answers.evidence.files.iter();
    let known = known.find(|known| known.ids().any(|known| known == id)).ok_or(ActionError::NotFound)?;
    let of = session.report;
    let wrap = portal.db.read(move |conn| files::wrap_of_report(conn, of, file)).await?.ok_or(ActionError::NotFound)?;
    let key: FileKey = seal::open_secret(&session.key, &bindings::report_file(of, file), &wrap)?;
    out(portal, KeyOf { file, key }, &known.name, length(known, &id)).await
}

/// How long the file, or its cleaned copy, is.
fn length(file: &EvidenceFile, id: &str) -> u64 {
    file.cleaned.as_ref().filter(|copy| copy.id == id).map_or(file.bytes, |copy| copy.bytes)
}

/// A file that a body got in a case.
///
/// # Errors
/// As [`case_at_desk::unlock`]; [`ActionError::NotFound`] for one that it did not get, and before the case was opened.
pub async fn at_desk(portal: &Portal, by: &StaffSession, case: CaseId, file: FileId) -> Result<FileOut, ActionError> {
    let content = read_case::read_case(portal, by, case).await?.content.ok_or(ActionError::NotFound)?;
    let id = file.to_string();
    let sent: &SentFile = content.files().find(|sent| sent.id == id).ok_or(ActionError::NotFound)?;
    let (row, secret) = case_at_desk::unlock(portal, by, case).await?;
    let wrap = portal.db.read(move |conn| files::wrap_of_case(conn, case, file)).await?.ok_or(ActionError::NotFound)?;
    let key = seal::open_secret::<FileKey>(&secret, &bindings::case_file(case, file), &wrap);
    let key = case_at_desk::told_if_altered(portal, &row.body, key.map_err(ActionError::from)).await?;
    out(portal, KeyOf { file, key }, &sent.name, sent.bytes).await
}

/// Notes in the case's timeline that somebody took a file: not which. Several on one day are noted once.
///
/// # Errors
/// Those of the database.
pub async fn noted_as_taken(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<(), ActionError> {
    let event = EventRow { kind: "file_taken".to_owned(), on_day: portal.clock.today(), actor: Some(by.account) };
    let write = move |conn: &mut Conn| -> Result<(), StoreError> {
        let last = case_events::of_case(conn, case)?.pop();
        let is_noted = last
            .is_some_and(|last| last.kind == event.kind && last.on_day == event.on_day && last.actor == event.actor);
        if is_noted { Ok(()) } else { case_events::append(conn, case, &event) }
    };
    Ok(portal.db.write(write).await?)
}

async fn out(portal: &Portal, of: KeyOf, name: &str, bytes: u64) -> Result<FileOut, ActionError> {
    Ok(FileOut { name: name.to_owned(), bytes, stream: OpenStream::begin(&portal.vault, &of).await? })
}
