//! JPEG (ITU-T T.81): tables, scans and colour profile stay; everything else that stands beside them goes.

use img_parts::Bytes;
use img_parts::jpeg::{Jpeg, JpegSegment, markers};

use super::jpeg_scan::copy_scans;
use super::{Turn, exif, xmp};
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const ICC: &[u8] = b"ICC_PROFILE\0";
const ADOBE: &[u8] = b"Adobe";
/// Length of Adobe's segment, which says how colours were turned (Adobe technical note 5116).
const ADOBE_LENGTH: usize = 12;
/// Where the size of a thumbnail stands in a JFIF segment (ITU-T T.871, 10.1), and where it would begin.
const JFIF: &[u8] = b"JFIF\0";
const JFIF_LENGTH: usize = 14;

/// Notes what a JPEG carries and gives a copy without it.
pub(super) fn clean(bytes: &[u8], turn: Turn, finding: &mut Finding) -> Result<Vec<u8>, CleanFault> {
    let picture = Jpeg::from_bytes(Bytes::copy_from_slice(bytes)).map_err(|_| CleanFault::Broken)?;
    let segments = picture.segments();
    let scans = segments.last().filter(|last| last.marker() == markers::SOS).ok_or(CleanFault::Broken)?;
    if !segments.iter().any(|segment| is_frame(segment.marker())) {
        return Err(CleanFault::Broken);
    }
    let up = look(segments, finding);
    let mut copy = vec![markers::P, markers::SOI];
    let kept: Vec<(u8, Vec<u8>)> = segments.iter().filter_map(kept).collect();
    let jfif_first = kept.iter().take_while(|(marker, _)| *marker == markers::APP0).count();
    for (marker, contents) in kept.iter().take(jfif_first) {
        push(&mut copy, *marker, contents);
    }
    if let Some(up) = up.filter(|_| turn == Turn::Kept) {
        push(&mut copy, markers::APP1, &[EXIF, &exif::only_orientation(up)].concat());
    }
    for (marker, contents) in kept.iter().skip(jfif_first) {
        push(&mut copy, *marker, contents);
    }
    // What follows the first scan's header is the rest of the file.
    let scanned = bytes.len().saturating_sub(scans.len_with_entropy() - scans.len());
    copy_scans(bytes.get(scanned..).unwrap_or_default(), &mut copy, finding)?;
    Ok(copy)
}

fn push(copy: &mut Vec<u8>, marker: u8, contents: &[u8]) {
    // A segment that was read is no longer than 16 bits say.
    let length = u16::try_from(contents.len() + 2).unwrap_or(u16::MAX);
    copy.extend([markers::P, marker]);
    copy.extend(length.to_be_bytes());
    copy.extend(contents);
}

/// Start of frame: every `SOFn` but the tables that share their numbers.
fn is_frame(marker: u8) -> bool {
    (0xC0..=0xCF).contains(&marker) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

/// Whether a segment is needed to show the picture: frames, tables, scans, intervals.
pub(super) fn is_shown(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF | 0xDA..=0xDF)
}

/// What stays of a segment, `None` if nothing.
fn kept(segment: &JpegSegment) -> Option<(u8, Vec<u8>)> {
    let (marker, contents) = (segment.marker(), segment.contents());
    let kept = match marker {
        marker if is_shown(marker) => contents.to_vec(),
        markers::APP0 if contents.starts_with(JFIF) => {
            // A thumbnail may follow: its width and height become 0.
            let mut contents = contents.get(..JFIF_LENGTH - 2)?.to_vec();
            contents.extend([0, 0]);
            contents
        }
        markers::APP2 if contents.starts_with(ICC) => contents.to_vec(),
        markers::APP14 if contents.starts_with(ADOBE) => contents.get(..ADOBE_LENGTH)?.to_vec(),
        _ => return None,
    };
    Some((marker, kept))
}

/// Notes what the segments carry. Gives the way up.
fn look(segments: &[JpegSegment], finding: &mut Finding) -> Option<exif::Orientation> {
    let mut up = None;
    for segment in segments {
        let contents = segment.contents();
        match segment.marker() {
            markers::APP1 if contents.starts_with(EXIF) => {
                up = up.or(exif::look(contents.get(EXIF.len()..).unwrap_or_default(), finding));
            }
            markers::APP1 if contents.starts_with(XMP) => {
                xmp::look(contents.get(XMP.len()..).unwrap_or_default(), finding);
            }
            markers::APP0 if contents.starts_with(JFIF) => {
                if contents.len() > JFIF_LENGTH {
                    finding.note(Carried::Thumbnail);
                }
            }
            markers::APP0 if contents.starts_with(b"JFXX\0") => finding.note(Carried::Thumbnail),
            markers::APP2 if contents.starts_with(ICC) => {}
            markers::APP14 if contents.starts_with(ADOBE) => {}
            // Signed statements on how a picture was made (C2PA) come in boxes (ISO/IEC 19566-5).
            markers::APP11 if contents.windows(4).any(|window| window == b"c2pa") => finding.note(Carried::Signature),
            markers::COM => finding.tell(Carried::OtherFields, &String::from_utf8_lossy(contents)),
            marker if is_shown(marker) => {}
            _ => finding.note(Carried::OtherFields),
        }
    }
    up
}

#[cfg(test)]
mod tests {
    use super::super::Turn;
    use super::clean;
    use crate::cleaning::CleanFault;
    use crate::cleaning::samples::pictures as samples;
    use crate::domain::evidence::{Carried, FileKind, Finding};

    fn cleaned(bytes: &[u8]) -> (Finding, Result<Vec<u8>, CleanFault>) {
        let mut finding = Finding::new(FileKind::Jpeg);
        let copy = clean(bytes, Turn::Kept, &mut finding);
        (finding, copy)
    }

    #[test]
    fn a_phones_photo_keeps_its_scans_and_way_up_and_nothing_else() {
        let photo = samples::jpeg();
        let (finding, copy) = cleaned(&photo);
        let copy = copy.unwrap();
        for carried in [Carried::Place, Carried::Device, Carried::TakenAt, Carried::Thumbnail, Carried::AfterTheEnd] {
            assert!(finding.carries(carried), "{carried:?}");
        }
        for word in ["Kowhai", "Aroha", "2024:03", "a comment", "behind the end", "adobe"] {
            assert!(!copy.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
        }
        assert!(copy.ends_with(&samples::SCAN));
        let (again, twice) = cleaned(&copy);
        assert_eq!(again.carried, []);
        assert_eq!(twice.unwrap(), copy, "the way up stays");
        assert!(copy.windows(6).any(|window| window == b"Exif\0\0"));
    }

    #[test]
    fn what_stands_between_two_scans_goes_too() {
        let photo = samples::progressive_jpeg();
        let (finding, copy) = cleaned(&photo);
        let copy = copy.unwrap();
        assert!(finding.carries(Carried::OtherFields));
        assert!(!copy.windows(6).any(|window| window == b"hidden"));
        assert_eq!(copy.windows(2).filter(|window| *window == [0xFF, 0xDA]).count(), 2);
    }

    #[test]
    fn a_file_without_a_picture_is_broken() {
        for bytes in
            [&b""[..], b"\xFF\xD8", b"\xFF\xD8\xFF\xD9", b"\xFF\xD8\xFF\xE1\xFF\xFFab", b"\xFF\xD8\xFF\xDA\0\x02"]
        {
            assert_eq!(cleaned(bytes).1, Err(CleanFault::Broken));
        }
    }

    #[test]
    fn damage_is_no_panic() {
        let photo = samples::jpeg();
        for cut in 0..photo.len() {
            drop(cleaned(&photo[..cut]));
        }
    }
}
