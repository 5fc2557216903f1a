//! One file: which cleaner looks into it.

use super::picture::{self, Turn};
use super::{CleanFault, paper};
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
    let mut finding = Finding::new(kind);
    if let Some(copy) = picture::clean(kind, &bytes, Turn::Kept, &mut finding) {
        finding.cleaned = true;
        return Ok((finding, Some(copy?)));
    }
    match kind {
        FileKind::Pdf => {
            let copy = paper::clean(&bytes, &mut finding)?;
            finding.cleaned = copy.is_some();
            return Ok((finding, copy));
        }
        FileKind::Tiff => picture::look_tiff(&bytes, &mut finding)?,
        FileKind::Heic | FileKind::Avif => picture::look_heif(&bytes, &mut finding)?,
        _ => return Ok((unseen(kind), None)),
    }
    Ok((finding, None))
}

/// What can be said of a file that nobody looks into.
pub fn unseen(kind: FileKind) -> Finding {
    let mut finding = Finding::new(kind);
    if matches!(kind, FileKind::Mp4 | FileKind::Mov | FileKind::M4a | FileKind::ThreeGp) {
        finding.note(Carried::OftenPlaceAndTime);
    }
    finding.note(Carried::Unknown);
    finding
}
