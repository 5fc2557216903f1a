//! Takes the files of a form into a report, one after the other as they come, and says what was wrong with which.

use super::telling::Fault;
use crate::actions::evidence::{Arrived, FileFault, Incoming, keep, place};
use crate::actions::reporter_session::ReporterSession;
use crate::actions::save_answers::begin_blank;
use crate::domain::evidence::limits::{FILE_BYTES, MOST_FILES, REPORT_BYTES, megabytes};
use crate::domain::evidence::plain;
use crate::i18n::{Argument, text_with};
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::upload::{CheckedUpload, CutOff, FilePart};
use crate::web::visit::Visit;

/// The field for files.
pub(crate) const FIELD: &str = "file";

/// What became of a form with files.
pub(crate) struct Uploaded {
    /// Its other fields.
    pub(crate) fields: Fields,
    /// The ids of the files that were taken.
    pub(crate) kept: Vec<String>,
    /// The files that were not taken.
    pub(crate) faults: Vec<Fault>,
}

/// Takes every file of a form into the report of a session.
///
/// # Errors
/// When the upload broke off: what had come whole before that is kept, and nothing of the one that broke off.
pub(crate) async fn take(
    visit: &Visit<'_>,
    session: &mut ReporterSession,
    mut form: CheckedUpload<'_>,
) -> Result<Uploaded, WebError> {
    let (mut taken, mut faults, mut number) = (Vec::new(), Vec::new(), 0);
    while let Some(part) = form.next_file().await.map_err(cut_off)? {
        number += 1;
        let kept = match receive(visit, part, number).await? {
            Ok((name, arrived)) => keep(visit.portal, session, arrived).await.map_err(|fault| (name, fault)),
            Err(fault) => Err(fault),
        };
        match kept {
            Ok(id) => taken.push(id),
            Err((name, fault)) => faults.push(said(visit, &name, &fault)),
        }
    }
    Ok(Uploaded { fields: form.into_fields(), kept: taken, faults })
}

/// The same in a browser without a session: the first file that has come whole begins one.
///
/// # Errors
/// As [`take`].
pub(super) async fn take_first(
    visit: &Visit<'_>,
    mut form: CheckedUpload<'_>,
) -> Result<(Option<ReporterSession>, Uploaded), WebError> {
    let (mut session, mut taken, mut faults, mut number) = (None, Vec::new(), Vec::new(), 0);
    while let Some(part) = form.next_file().await.map_err(cut_off)? {
        number += 1;
        let kept = match receive(visit, part, number).await? {
            Ok((name, arrived)) => {
                let session = match &mut session {
                    Some(session) => session,
                    none => none.insert(begin_blank(visit.portal, visit.csrf).await?),
                };
                keep(visit.portal, session, arrived).await.map_err(|fault| (name, fault))
            }
            Err(fault) => Err(fault),
        };
        match kept {
            Ok(id) => taken.push(id),
            Err((name, fault)) => faults.push(said(visit, &name, &fault)),
        }
    }
    Ok((session, Uploaded { fields: form.into_fields(), kept: taken, faults }))
}

/// A file that arrived whole, with the name it came with; or that name, and why it was not taken.
type Received = Result<(String, Arrived), (String, FileFault)>;

/// Takes one file in, to its end. `number` is which of the form it is: no form has more than a report may.
async fn receive(visit: &Visit<'_>, mut part: FilePart<'_>, number: usize) -> Result<Received, WebError> {
    let name = plain(&part.name).unwrap_or_else(|| visit.t("evidence-nameless"));
    let taken = if number > MOST_FILES { Err(FileFault::TooMany) } else { take_in(visit, &mut part).await? };
    match taken {
        Ok(arrived) => Ok(Ok((name, arrived))),
        Err(fault) => {
            // A browser reads no answer while it sends: the rest is read, and nothing of it kept.
            part.drain().await.map_err(cut_off)?;
            Ok(Err((name, fault)))
        }
    }
}

/// What is said of a file that was not taken.
fn said(visit: &Visit<'_>, name: &str, fault: &FileFault) -> Fault {
    if let FileFault::Action(error) = fault {
        tracing::error!(%error, "a file was not taken");
    }
    Fault { field: FIELD, text: words(visit, key(fault), name) }
}

async fn take_in(visit: &Visit<'_>, part: &mut FilePart<'_>) -> Result<Result<Arrived, FileFault>, WebError> {
    let portal = visit.portal;
    // A place is for what comes: whoever says nothing after the name holds none.
    let Some(first) = part.next().await.map_err(cut_off)? else { return Ok(Err(FileFault::Empty)) };
    let place = match place(portal).await {
        Ok(place) => place,
        Err(fault) => return Ok(Err(fault)),
    };
    let mut incoming = Incoming::begin(portal, &part.name);
    let mut next = Some(first);
    while let Some(piece) = next {
        if let Err(fault) = incoming.push(&piece).await {
            return Ok(Err(fault));
        }
        if place.is_wanted(portal, incoming.bytes()) {
            return Ok(Err(FileFault::Busy));
        }
        next = part.next().await.map_err(cut_off)?;
    }
    Ok(incoming.finish().await)
}

/// The words for why a file was not taken.
const fn key(fault: &FileFault) -> &'static str {
    match fault {
        FileFault::Empty => "evidence-fault-empty",
        FileFault::TooLong => "evidence-fault-too-long",
        FileFault::ReportFull => "evidence-fault-report-full",
        FileFault::TooMany => "evidence-fault-too-many",
        FileFault::UnknownKind => "evidence-fault-unknown-kind",
        FileFault::OtherKind => "evidence-fault-other-kind",
        FileFault::Unpacks => "evidence-fault-unpacks",
        FileFault::NoRoom => "evidence-fault-no-room",
        FileFault::Busy => "evidence-fault-busy",
        FileFault::Action(_) => "evidence-fault-ours",
    }
}

fn words(visit: &Visit<'_>, key: &str, name: &str) -> String {
    let number = |count: u64| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let arguments = [
        ("name", Argument::Text(name)),
        ("file-mb", number(megabytes(FILE_BYTES))),
        ("report-mb", number(megabytes(REPORT_BYTES))),
        ("most", number(MOST_FILES as u64)),
    ];
    text_with(visit.language, key, &arguments)
}

/// An upload that broke off is nobody's mistake: whoever is still there is told that it did.
fn cut_off(_: CutOff) -> WebError {
    WebError::Unreadable
}
