//! Changes which files a report has, and what they are called.

use super::let_go::let_go;
use super::{FileFault, KeyOf};
use crate::actions::report_answers::{OpenReport, close, life_after_post, open};
use crate::actions::reporter_session::ReporterSession;
use crate::actions::save_answers::keep_open;
use crate::actions::{ActionError, Portal, bindings, rush};
use crate::domain::evidence::{EvidenceAnswers, EvidenceFile, safe_name};
use crate::domain::report::{PageAnswers, ReportPage};
use crate::seal;
use crate::store::ids::FileId;
use crate::store::reports::{self, Swap};
use crate::store::{Conn, files};

/// How often a change that lost a race is tried.
const TRIES: u32 = 8;

/// What a reporter changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileChange {
    /// Bodies see this name.
    Name {
        /// The file.
        file: String,
        /// What was typed.
        name: String,
    },
    /// It goes. A body that has it keeps it.
    Remove {
        /// The file.
        file: String,
    },
}

impl FileChange {
    /// The file that it is about.
    #[must_use]
    pub fn file(&self) -> &str {
        match self {
            Self::Name { file, .. } | Self::Remove { file } => file,
        }
    }
}

/// Makes these changes. One about a file that is not there changes nothing.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked, and what the database said.
pub async fn change_files(
    portal: &Portal,
    session: &mut ReporterSession,
    changes: &[FileChange],
) -> Result<(), ActionError> {
    session.require_in_time(portal.clock.now())?;
    let removed = |file: &str| changes.iter().any(|it| matches!(it, FileChange::Remove { file: id } if id == file));
    let known = OpenReport::of(portal, session).await?.answers.evidence;
    let going = known.files.iter().filter(|file| removed(&file.id)).flat_map(EvidenceFile::ids);
    let taken: Vec<FileId> = going.filter_map(|id| id.parse().ok()).collect();
    let rows = FileRows { added: &[], taken: taken.clone() };
    let made = change(portal, session, rows, |evidence| {
        evidence.files.retain(|file| !removed(&file.id));
        for file in &mut evidence.files {
            let told = changes.iter().rev().find_map(|it| match it {
                FileChange::Name { file: id, name } if *id == file.id => Some(name),
                _ => None,
            });
            if let Some(name) = told.filter(|name| !name.trim().is_empty()) {
                file.name = safe_name(name, file.finding.kind);
            }
        }
        Ok(())
    });
    match made.await {
        Ok(()) => {}
        Err(FileFault::Action(error)) => return Err(error),
        Err(_) => return Err(ActionError::Unreadable),
    }
    let_go(portal, taken).await;
    Ok(())
}

/// The rows that come and go with a change.
pub(super) struct FileRows<'a> {
    pub(super) added: &'a [KeyOf],
    pub(super) taken: Vec<FileId>,
}

/// Changes a report's files, in its answers and in its rows, in one transaction.
pub(super) async fn change(
    portal: &Portal,
    session: &mut ReporterSession,
    rows: FileRows<'_>,
    edit: impl Fn(&mut EvidenceAnswers) -> Result<(), FileFault>,
) -> Result<(), FileFault> {
    session.touch(portal.clock.now());
    let id = session.report;
    let mut rng = seal::entropy();
    let wraps: Vec<(FileId, Vec<u8>)> = rows
        .added
        .iter()
        .map(|of| {
            let binding = bindings::report_file(id, of.file);
            (of.file, seal::seal_secret(&session.key, &binding, &of.key, &mut rng))
        })
        .collect();
    for _ in 0..TRIES {
        let found = portal.db.read(move |conn| reports::with_answers(conn, id)).await.map_err(ActionError::from)?;
        let (row, sealed) = found.ok_or(ActionError::NotFound)?;
        let mut answers = open(&session.key, id, sealed)?;
        let before = answers.evidence.clone();
        edit(&mut answers.evidence)?;
        if answers.evidence == before {
            // Also a press that changes nothing says that somebody is there.
            return Ok(keep_open(portal, session).await?);
        }
        answers.put(PageAnswers::of(ReportPage::Evidence, &answers));
        let sealed = close(&session.key, id, &answers, &mut rng)?;
        let (changes, lasts) = (session.changes(portal), rush::draft_seconds(portal, session.signs.work));
        let (now, today, wraps, taken) = (portal.clock.now(), portal.clock.today(), wraps.clone(), rows.taken.clone());
        let write = move |conn: &mut Conn| -> Result<Swap, ActionError> {
            let life = life_after_post(Some(&row), changes.apply(conn)?, (now, lasts), today);
            if reports::swap_answers(conn, id, row.version, &sealed, life)? == Swap::Stale {
                return Ok(Swap::Stale);
            }
            for (file, wrap) in &wraps {
                files::insert(conn, id, *file, wrap)?;
            }
            for file in &taken {
                files::delete(conn, id, *file)?;
            }
            Ok(Swap::Done)
        };
        if portal.db.write(write).await? == Swap::Done {
            session.is_written();
            return Ok(());
        }
    }
    Err(ActionError::Stale.into())
}
