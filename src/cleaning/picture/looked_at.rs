//! Pictures that are looked into and not copied: no kept library writes them without their hidden data.

use std::io::Cursor;

use exif::Reader;

use super::exif as fields;
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

/// Notes what the fields of a TIFF carry. Fields of other sorts (XMP, IPTC, those of programs) are not read: they are taken to be there.
pub(in crate::cleaning) fn look_tiff(bytes: &[u8], finding: &mut Finding) -> Result<(), CleanFault> {
    let read = Reader::new().continue_on_error(true).read_raw(bytes.to_vec());
    let exif = read.or_else(|fault| fault.distill_partial_result(|_| {})).map_err(|_| CleanFault::Broken)?;
    let mut found = Finding::new(finding.kind);
    fields::look_fields(&exif, &mut found);
    // Further pages of a scan are no thumbnails; width, height and the like are no hidden data.
    found.carried.retain(|(carried, _)| !matches!(carried, Carried::Thumbnail | Carried::OtherFields));
    finding.carried.append(&mut found.carried);
    finding.note(Carried::OtherFields);
    Ok(())
}

/// Notes what the Exif of a HEIC or AVIF carries; most phones write one. Their other boxes are not read, and taken to be there.
pub(in crate::cleaning) fn look_heif(bytes: &[u8], finding: &mut Finding) -> Result<(), CleanFault> {
    let read = Reader::new().continue_on_error(true).read_from_container(&mut Cursor::new(bytes));
    match read.or_else(|fault| fault.distill_partial_result(|_| {})) {
        Ok(exif) => fields::look_fields(&exif, finding),
        Err(exif::Error::NotFound(_)) => {}
        Err(_) => return Err(CleanFault::Broken),
    }
    finding.note(Carried::OtherFields);
    Ok(())
}
