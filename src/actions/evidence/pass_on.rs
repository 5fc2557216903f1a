//! Gives a body the keys of the files that it gets in a case.

use std::collections::HashMap;

use crate::actions::{ActionError, bindings};
use crate::domain::evidence::SentFile;
use crate::seal::{self, CaseSecret, Entropy, FileKey, ReportSecret};
use crate::store::ids::{CaseId, FileId, ReportId};
use crate::store::{Conn, Result as StoreResult, files};

/// The keys of a case's files, sealed under its secret. The bytes themselves stay where they are, once for all bodies.
pub(in crate::actions) struct PassedOn {
    case: CaseId,
    wraps: Vec<(FileId, Vec<u8>)>,
}

impl PassedOn {
    /// Opens the keys of these files with the reporter's secret, and seals them under the case's. `rows` are those of the report.
    ///
    /// # Errors
    /// [`ActionError::Stale`] when a file went meanwhile; what does not open.
    pub(in crate::actions) fn seal(
        (report, own): (ReportId, &ReportSecret),
        (case, secret): (CaseId, &CaseSecret),
        rows: &[(FileId, Vec<u8>)],
        sent: &[SentFile],
        rng: &mut impl Entropy,
    ) -> Result<Self, ActionError> {
        let known: HashMap<FileId, &[u8]> = rows.iter().map(|(file, wrap)| (*file, wrap.as_slice())).collect();
        let mut wraps = Vec::new();
        for sent in sent {
            let file: FileId = sent.id.parse().map_err(|_| ActionError::Unreadable)?;
            let wrap = known.get(&file).ok_or(ActionError::Stale)?;
            let key: FileKey = seal::open_secret(own, &bindings::report_file(report, file), wrap)?;
            wraps.push((file, seal::seal_secret(secret, &bindings::case_file(case, file), &key, rng)));
        }
        Ok(Self { case, wraps })
    }

    /// Writes them, in the caller's transaction.
    pub(in crate::actions) fn insert(&self, conn: &mut Conn) -> StoreResult<()> {
        self.wraps.iter().try_for_each(|(file, wrap)| files::insert_for_case(conn, self.case, *file, wrap))
    }
}
