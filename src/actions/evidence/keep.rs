//! Puts a file that has arrived into its report.

use super::change::{FileRows, change};
use super::incoming::Arrived;
use super::let_go::let_go;
use super::{FileFault, bytes_of};
use crate::actions::Portal;
use crate::actions::reporter_session::ReporterSession;
use crate::domain::evidence::EvidenceAnswers;
use crate::domain::evidence::limits::{MOST_FILES, REPORT_BYTES};

/// Keeps a file with the report, and says what its id is. In a session that has locked it is kept too, and nothing is shown.
///
/// # Errors
/// [`FileFault::TooMany`] and [`FileFault::ReportFull`], and what the database said. Then nothing of it is left.
pub async fn keep(portal: &Portal, session: &mut ReporterSession, arrived: Arrived) -> Result<String, FileFault> {
    let Arrived { file, keys } = arrived;
    let rows = FileRows { added: &keys, taken: Vec::new() };
    let add = |evidence: &mut EvidenceAnswers| {
        fits(evidence, file.bytes)?;
        evidence.files.push(file.clone());
        Ok(())
    };
    let kept = change(portal, session, rows, add).await;
    if kept.is_err() {
        let_go(portal, keys.iter().map(|of| of.file).collect()).await;
    }
    kept.map(|()| file.id)
}

/// Whether a report has room for one more file, of so many bytes.
pub(super) fn fits(evidence: &EvidenceAnswers, bytes: u64) -> Result<(), FileFault> {
    if evidence.files.len() >= MOST_FILES {
        return Err(FileFault::TooMany);
    }
    if bytes_of(evidence) + bytes > REPORT_BYTES {
        return Err(FileFault::ReportFull);
    }
    Ok(())
}
