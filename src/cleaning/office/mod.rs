//! Office files: packed XML. What one reads stays; who wrote, when, on which machine, what was deleted, and comments go.
//!
//! Tracked changes are accepted: what was put in stays, what was taken out goes. What is only set to be hidden (sheets, rows,
//! slides, text, a speaker's notes) is content: it stays, and the finding says that it is there.

mod archive;
mod document;
mod ooxml;
mod open_document;
mod parts;
mod xml;

use archive::Archive;

use super::CleanFault;
use crate::domain::evidence::{Carried, FileKind, Finding};

/// Notes what an office file carries and gives a copy without it. `finding` gets the true kind, which only the whole file
/// tells; an archive that is no office file is one that nobody looks into.
pub(super) fn clean(bytes: &[u8], finding: &mut Finding) -> Result<Option<Vec<u8>>, CleanFault> {
    let mut archive = Archive::open(bytes)?;
    if archive.holds("mimetype") {
        return open_document::clean(&mut archive, finding);
    }
    if archive.holds("[Content_Types].xml") {
        return ooxml::clean(&mut archive, finding);
    }
    finding.kind = FileKind::Zip;
    finding.note(Carried::Unknown);
    Ok(None)
}

#[cfg(test)]
mod tests;
