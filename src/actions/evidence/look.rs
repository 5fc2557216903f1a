//! Looks into a file that has arrived: it is read back from the store, opened, and given to the confined child piece by piece.
//!
//! Not while it arrives: a phone on a slow line would hold one of the few children for minutes.

use std::time::Duration;

use super::incoming::Sealing;
use super::read::OpenStream;
use super::{FileFault, KeyOf};
use crate::actions::{ActionError, Portal};
use crate::cleaning::{self, CleanFault, Cleaned, Cleaner};
use crate::domain::evidence::{FileKind, Finding, Looked};

/// How long a file waits until one is looked into no more.
const PATIENCE: Duration = Duration::from_mins(2);

/// What was seen.
pub(super) struct Seen {
    pub(super) finding: Finding,
    pub(super) looked: Looked,
    /// The cleaned copy and how long it is.
    pub(super) cleaned: Option<(KeyOf, u64)>,
}

/// Looks into a file, and keeps the cleaned copy where there is one. At most two at one time; the others wait.
///
/// # Errors
/// [`FileFault::Unpacks`] for one that unpacks to more than is taken, and when the store or the disk fails. One that breaks its
/// reader is no error: nothing is known of it then.
pub(super) async fn look(portal: &Portal, original: &KeyOf, kind: FileKind) -> Result<Seen, FileFault> {
    if !kind.looks() {
        // Nobody has to read it to know that nothing can be known of it.
        return Ok(Seen { finding: cleaning::unseen(kind), looked: Looked::Done, cleaned: None });
    }
    let waiting = tokio::time::timeout(PATIENCE, portal.looking.acquire());
    let _place = waiting.await.ok().and_then(Result::ok).ok_or(FileFault::Busy)?;
    let mut cleaned = match begin(portal, original, kind).await? {
        Ok(cleaned) => cleaned,
        Err(fault) => return not_seen(kind, fault),
    };
    let finding = cleaned.finding.clone();
    if !finding.cleaned {
        return Ok(Seen { finding, looked: Looked::Done, cleaned: None });
    }
    match copy(portal, &mut cleaned).await? {
        Ok(copy) => Ok(Seen { cleaned: Some((copy, cleaned.length())), finding, looked: Looked::Done }),
        Err(fault) => not_seen(kind, fault),
    }
}

/// Gives the child the whole file. The inner error is the child's.
async fn begin(portal: &Portal, original: &KeyOf, kind: FileKind) -> Result<Result<Cleaned, CleanFault>, ActionError> {
    let mut cleaner = match Cleaner::start(&portal.program, kind) {
        Ok(cleaner) => cleaner,
        Err(fault) => return Ok(Err(fault)),
    };
    let mut stream = OpenStream::begin(&portal.vault, original).await?;
    while let Some(piece) = stream.next().await? {
        if let Err(fault) = cleaner.push(&piece).await {
            return Ok(Err(fault));
        }
    }
    Ok(cleaner.finish().await)
}

/// Seals the copy as it comes out of the child.
async fn copy(portal: &Portal, cleaned: &mut Cleaned) -> Result<Result<KeyOf, CleanFault>, FileFault> {
    let mut sealing = Sealing::begin(portal, cleaned.finding.kind).await?;
    loop {
        match cleaned.next().await {
            Ok(Some(piece)) => sealing.push(&piece).await?,
            Ok(None) => return Ok(Ok(sealing.finish().await?)),
            Err(fault) => return Ok(Err(fault)),
        }
    }
}

/// A file of which nothing is known.
fn not_seen(kind: FileKind, fault: CleanFault) -> Result<Seen, FileFault> {
    match fault {
        CleanFault::TooLarge => return Err(FileFault::Unpacks),
        CleanFault::Start(_) => tracing::error!(%fault, "a file was not looked into"),
        CleanFault::Broken | CleanFault::Died | CleanFault::TimedOut => {
            tracing::info!(%fault, "a file was not looked into");
        }
    }
    Ok(Seen { finding: Finding::new(kind), looked: Looked::Failed, cleaned: None })
}
