//! `WebP` (RFC 9649): chunks that paint stay, chunks that tell go.

use img_parts::Bytes;
use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::WebP;

use super::{exif, xmp};
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

/// What is needed to show the picture as it was.
const SHOWN: &[&[u8; 4]] = &[b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
/// Flags in the first byte of `VP8X`.
const HAS_EXIF: u8 = 0b0000_1000;
const HAS_XMP: u8 = 0b0000_0100;
/// Bytes of a frame of an animation before its own chunks.
const FRAME_HEADER: usize = 16;
/// Bytes of a chunk before its contents.
const CHUNK_HEADER: usize = 8;

/// Notes what a `WebP` carries and gives a copy without it.
pub(super) fn clean(bytes: &[u8], finding: &mut Finding) -> Result<Vec<u8>, CleanFault> {
    let mut picture = WebP::from_bytes(Bytes::copy_from_slice(bytes)).map_err(|_| CleanFault::Broken)?;
    if !picture.chunks().iter().any(|chunk| matches!(&chunk.id(), b"VP8 " | b"VP8L" | b"ANMF")) {
        return Err(CleanFault::Broken);
    }
    if bytes.len() > usize::try_from(picture.len()).unwrap_or(usize::MAX) {
        finding.note(Carried::AfterTheEnd);
    }
    let up = picture.chunks().iter().fold(None, |up, chunk| look(chunk, finding).or(up));
    let chunks = picture.chunks_mut();
    chunks.retain(|chunk| SHOWN.contains(&&chunk.id()));
    for chunk in chunks.iter_mut() {
        let id = chunk.id();
        if let RiffContent::Data(data) = chunk.content_mut() {
            match &id {
                b"VP8X" => *data = flagged(data, up.is_some()),
                b"ANMF" => *data = frame(data, finding)?,
                _ => {}
            }
        }
    }
    // Only the extended format may say the way up.
    if let Some(up) = up.filter(|_| chunks.iter().any(|chunk| chunk.id() == *b"VP8X")) {
        chunks.push(RiffChunk::new(*b"EXIF", RiffContent::Data(Bytes::from(exif::only_orientation(up)))));
    }
    Ok(picture.encoder().bytes().to_vec())
}

fn flagged(data: &Bytes, has_exif: bool) -> Bytes {
    let mut data = data.to_vec();
    if let Some(flags) = data.first_mut() {
        *flags = (*flags & !(HAS_EXIF | HAS_XMP)) | if has_exif { HAS_EXIF } else { 0 };
    }
    Bytes::from(data)
}

/// A frame of an animation without unknown chunks of its own.
fn frame(data: &[u8], finding: &mut Finding) -> Result<Bytes, CleanFault> {
    let (header, mut rest) = data.split_at_checked(FRAME_HEADER).ok_or(CleanFault::Broken)?;
    let mut frame = header.to_vec();
    while let Some((head, _)) = rest.split_at_checked(CHUNK_HEADER) {
        let length = head.iter().skip(4).rev().fold(0, |length, byte| (length << 8) | usize::from(*byte));
        // Contents of an odd length are followed by one byte more, which a last chunk may lack.
        let whole = (CHUNK_HEADER + length + length % 2).min(rest.len().max(CHUNK_HEADER + length));
        let (chunk, after) = rest.split_at_checked(whole).ok_or(CleanFault::Broken)?;
        if matches!(head.get(..4), Some(b"VP8 " | b"VP8L" | b"ALPH")) {
            frame.extend(chunk);
        } else {
            finding.note(Carried::OtherFields);
        }
        rest = after;
    }
    Ok(Bytes::from(frame))
}

/// Notes what a chunk carries. Gives the way up, if it says one.
fn look(chunk: &RiffChunk, finding: &mut Finding) -> Option<exif::Orientation> {
    let data = chunk.content().data().map(|data| &data[..]).unwrap_or_default();
    match &chunk.id() {
        // Some programs put the words of JPEG's segment first.
        b"EXIF" => return exif::look(data.strip_prefix(b"Exif\0\0").unwrap_or(data), finding),
        b"XMP " => xmp::look(data, finding),
        b"C2PA" => finding.note(Carried::Signature),
        id if SHOWN.contains(&id) => {}
        _ => finding.note(Carried::OtherFields),
    }
    None
}

#[cfg(test)]
mod tests {
    use super::clean;
    use crate::cleaning::CleanFault;
    use crate::cleaning::samples::pictures as samples;
    use crate::domain::evidence::{Carried, FileKind, Finding};

    #[test]
    fn a_picture_keeps_its_pixels_and_way_up_and_nothing_else() {
        let mut finding = Finding::new(FileKind::WebP);
        let copy = clean(&samples::webp(), &mut finding).unwrap();
        for carried in [Carried::Place, Carried::Device, Carried::Software, Carried::AfterTheEnd] {
            assert!(finding.carries(carried), "{carried:?}");
        }
        for word in ["Aroha", "Kowhai", "XMP ", "Painter", "behind the end"] {
            assert!(!copy.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
        }
        let mut again = Finding::new(FileKind::WebP);
        assert_eq!(clean(&copy, &mut again).unwrap(), copy);
        assert_eq!(again.carried, []);
    }

    #[test]
    fn damage_is_no_panic() {
        let picture = samples::webp();
        for cut in 0..picture.len() - samples::AFTER.len() {
            let mut finding = Finding::new(FileKind::WebP);
            assert_eq!(clean(&picture[..cut], &mut finding), Err(CleanFault::Broken), "{cut}");
        }
    }
}
