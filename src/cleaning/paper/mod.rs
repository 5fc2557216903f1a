//! Papers (PDF, ISO 32000-2): written anew from what its pages reach, so that earlier versions and whatever nothing points at
//! stay behind.
//!
//! What the pages show is copied as it is. Forms keep what was filled in, and marks on the page stay; who wrote or marked,
//! when, with which program, notes that open, files inside, small programs and signatures go.

mod annotations;
mod images;
mod look;
mod names;
mod tidy;

use lopdf::xref::XrefType;
use lopdf::{Document, LoadOptions, Object, ObjectId};

use super::CleanFault;
use crate::domain::evidence::{Carried, Finding};

/// What one compressed part may unpack to, in bytes.
const MOST_UNPACKED: usize = 64 * 1024 * 1024;

/// Notes what a paper carries and gives a copy without it; no copy of one that is locked with a password.
pub(super) fn clean(bytes: &[u8], finding: &mut Finding) -> Result<Option<Vec<u8>>, CleanFault> {
    let options = LoadOptions::with_max_decompressed_size(MOST_UNPACKED);
    let mut paper = match Document::load_mem_with_options(bytes, options) {
        Ok(paper) => paper,
        Err(
            lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword | lopdf::Error::UnsupportedSecurityHandler(_),
        ) => {
            finding.note(Carried::Locked);
            return Ok(None);
        }
        Err(lopdf::Error::Decompress(_)) => return Err(CleanFault::TooLarge),
        Err(_) => return Err(CleanFault::Broken),
    };
    if paper.trailer.has(b"Encrypt") && !paper.was_encrypted() {
        finding.note(Carried::Locked);
        return Ok(None);
    }
    if paper.page_iter().next().is_none() {
        return Err(CleanFault::Broken);
    }
    look::look(&paper, finding);
    write_anew(&mut paper, finding).map(Some)
}

/// The paper's pages and what they need, under new numbers.
fn write_anew(paper: &mut Document, finding: &mut Finding) -> Result<Vec<u8>, CleanFault> {
    let root = paper.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| CleanFault::Broken)?;
    only_root(paper, root);
    annotations::sort_out(paper, finding);
    tidy::tidy(paper, root, finding)?;
    paper.prune_objects();
    images::clean(paper, finding)?;
    paper.renumber_objects();
    // Tables of numbers in plain text are what every reader knows. Since 2.0 a paper must have an identity of its own.
    paper.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    if paper.version.as_str() >= "2.0" {
        "1.7".clone_into(&mut paper.version);
    }
    paper.encryption_state = None;
    paper.max_id = paper.objects.keys().map(|id| id.0).max().unwrap_or_default();
    let mut copy = Vec::new();
    paper.save_to(&mut copy).map_err(|_| CleanFault::Broken)?;
    Ok(copy)
}

/// Takes from the trailer who wrote it, its identity and its history: only where the pages begin is left.
fn only_root(paper: &mut Document, root: ObjectId) {
    paper.trailer = lopdf::Dictionary::new();
    paper.trailer.set("Root", Object::Reference(root));
}

#[cfg(test)]
mod tests;
