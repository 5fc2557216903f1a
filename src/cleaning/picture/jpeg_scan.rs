//! What follows the header of a JPEG's first scan: compressed data, further tables and scans, and the end.

use img_parts::jpeg::markers;

use super::jpeg::is_shown;
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

/// Copies the scans and their tables up to the picture's end, which a picture that was cut off gets. Notes what is left out.
pub(super) fn copy_scans(rest: &[u8], copy: &mut Vec<u8>, finding: &mut Finding) -> Result<(), CleanFault> {
    let mut at = 0;
    loop {
        let tail = rest.get(at..).unwrap_or_default();
        let Some(data) = tail.iter().position(|byte| *byte == markers::P) else {
            copy.extend(tail);
            break;
        };
        copy.extend(tail.get(..data).unwrap_or_default());
        let Some(marker) = tail.get(data + 1) else { break };
        match *marker {
            // A data byte of 255, or a restart within the scan.
            0x00 | 0xD0..=0xD7 => {
                copy.extend([markers::P, *marker]);
                at += data + 2;
            }
            // Fill bytes before a marker.
            markers::P => at += data + 1,
            markers::EOI => {
                let after = tail.get(data + 2..).unwrap_or_default();
                if after.iter().any(|byte| *byte != 0) {
                    finding.note(Carried::AfterTheEnd);
                }
                break;
            }
            marker => {
                let length = tail.get(data + 2..data + 4).ok_or(CleanFault::Broken)?;
                let length = length.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte));
                let segment = tail.get(data..data + 2 + length).filter(|_| length >= 2).ok_or(CleanFault::Broken)?;
                if is_shown(marker) {
                    copy.extend(segment);
                } else {
                    finding.note(Carried::OtherFields);
                }
                at += data + 2 + length;
            }
        }
    }
    copy.extend([markers::P, markers::EOI]);
    Ok(())
}
