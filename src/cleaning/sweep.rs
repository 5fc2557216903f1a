//! One file: which cleaner looks into it.

use super::CleanFault;
use crate::domain::evidence::{Carried, FileKind, Finding};

/// The largest file that is looked into, in bytes.
pub const MOST_BYTES: usize = 26 * 1024 * 1024;

/// What a file carries, and a copy without it where there can be one.
///
/// # Errors
///
/// [`CleanFault::Broken`] and [`CleanFault::TooLarge`] alone.
pub fn clean(kind: FileKind, bytes: Vec<u8>) -> Result<(Finding, Option<Vec<u8>>), CleanFault> {
    if bytes.len() > MOST_BYTES {
        return Err(CleanFault::TooLarge);
    }
    Ok((unseen(kind), None))
}

/// What can be said of a file that nobody looks into.
fn unseen(kind: FileKind) -> Finding {
    let mut finding = Finding::new(kind);
    if matches!(kind, FileKind::Mp4 | FileKind::Mov | FileKind::M4a | FileKind::ThreeGp) {
        finding.note(Carried::OftenPlaceAndTime);
    }
    finding.note(Carried::Unknown);
    finding
}
