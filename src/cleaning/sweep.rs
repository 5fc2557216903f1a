//! One file: which cleaner looks into it.

use super::picture::{self, Turn};
use super::{CleanFault, office, paper};
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
        FileKind::Docx | FileKind::Xlsx | FileKind::Pptx | FileKind::Odt | FileKind::Ods | FileKind::Odp => {
            let copy = office::clean(&bytes, &mut finding)?;
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

#[cfg(test)]
mod tests {
    use super::super::samples::{all, holds, unpacked};
    use super::clean;
    use crate::domain::evidence::{Carried, FileKind};

    #[test]
    fn every_sample_is_told_of_and_its_copy_holds_what_one_reads_and_nothing_else() {
        for sample in all() {
            let kind = FileKind::from_code(sample.kind).unwrap();
            let before = unpacked(&sample.bytes);
            let (finding, copy) = clean(kind, sample.bytes).unwrap();
            assert_eq!((finding.kind, finding.cleaned), (kind, true));
            for code in sample.carries {
                assert!(finding.carries(Carried::from_code(code).unwrap()), "{code} of {finding:?}");
            }
            let copy = copy.unwrap();
            let after = unpacked(&copy);
            for word in sample.gone {
                assert!(!holds(&after, word), "{word} in {}:\n{}", sample.kind, String::from_utf8_lossy(&after));
            }
            for word in sample.stays {
                assert!(holds(&before, word) && holds(&after, word), "{word} not in {}", sample.kind);
            }
            let (again, twice) = clean(kind, copy.clone()).unwrap();
            let left: Vec<_> = again.carried.iter().filter(|(carried, _)| !carried.stays()).collect();
            assert!(left.is_empty(), "{}: {left:?}", sample.kind);
            assert_eq!(unpacked(&twice.unwrap()), unpacked(&copy), "{}", sample.kind);
        }
    }

    #[test]
    fn what_nobody_looks_into_is_said_to_be_so() {
        let (finding, copy) = clean(FileKind::Mov, vec![0; 20]).unwrap();
        assert_eq!((finding.cleaned, copy), (false, None));
        assert!(finding.carries(Carried::OftenPlaceAndTime) && finding.carries(Carried::Unknown));
        assert_eq!(clean(FileKind::PlainText, b"a".to_vec()).unwrap().0.carried, [(Carried::Unknown, None)]);
    }
}
