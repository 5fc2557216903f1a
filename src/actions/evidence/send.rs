//! A reporter gives a body more files, in a case that it has.

use crate::actions::case_message::{Beside, write};
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::CaseStatus;
use crate::actions::reporter_session::ReporterSession;
use crate::actions::{ActionError, Portal};
use crate::domain::evidence::{EvidenceFile, FileChoice, SentFile};
use crate::domain::report::limits::{MESSAGE, is_over};
use crate::domain::report::{Message, MessageKind};
use crate::store::ids::CaseId;

/// What is sent.
pub struct SendFiles {
    /// The case.
    pub case: CaseId,
    /// Words with it; may be empty.
    pub text: String,
    /// What was chosen, by the file's id.
    pub chosen: Vec<(String, FileChoice)>,
    /// The last message that was on the page.
    pub seen: Option<i32>,
}

/// Sends files with a message. Says how many that were; without any, nothing was sent.
///
/// # Errors
/// As [`write()`]; [`ActionError::Denied`] while the session is locked, [`ActionError::TooMuch`] for a text that is too long.
pub async fn send_files(portal: &Portal, session: &mut ReporterSession, what: SendFiles) -> Result<usize, ActionError> {
    session.require_in_time(portal.clock.now())?;
    if is_over(&what.text, MESSAGE) {
        return Err(ActionError::TooMuch);
    }
    let evidence = OpenReport::of(portal, session).await?.answers.evidence;
    let files: Vec<SentFile> = evidence
        .files
        .iter()
        .filter_map(|file| {
            let (_, choice) = what.chosen.iter().find(|(id, _)| *id == file.id)?;
            file.as_sent(file.choice(Some(choice.code())))
        })
        .collect();
    if files.is_empty() {
        return Ok(0);
    }
    let count = files.len();
    let content = Message { kind: MessageKind::Reply, text: what.text, moved_to: None, disclosure: None, files };
    write(portal, session, (what.case, what.seen), &content, Beside::Nothing).await?;
    Ok(count)
}

/// The files of a report of which a body has nothing yet.
pub fn not_there_yet<'a>(files: &'a [EvidenceFile], case: &CaseStatus) -> Vec<&'a EvidenceFile> {
    let sent: Vec<&str> = case.files().map(|sent| sent.id.as_str()).collect();
    files.iter().filter(|file| !file.ids().any(|id| sent.contains(&id))).collect()
}
