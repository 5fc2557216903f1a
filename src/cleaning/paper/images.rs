//! Pictures inside a paper: they carry what pictures carry.

use lopdf::{Dictionary, Document, Object, Stream};

use super::MOST_UNPACKED;
use crate::cleaning::CleanFault;
use crate::cleaning::picture::{self, Turn};
use crate::domain::evidence::{FileKind, Finding};

/// Marks of hidden data in a photo.
const MARKS: &[&[u8]] = &[b"Exif\0\0", b"http://ns.adobe.com/", b"Photoshop 3.0", b"c2pa"];

/// Cleans every photo of the paper, and notes what they carried.
pub(super) fn clean(paper: &mut Document, finding: &mut Finding) -> Result<(), CleanFault> {
    for object in paper.objects.values_mut() {
        if let Object::Stream(stream) = object {
            match innermost(stream) {
                Some(b"DCTDecode" | b"DCT") => clean_stream(stream, jpeg, finding)?,
                Some(b"JPXDecode") => clean_stream(stream, jpeg_2000, finding)?,
                _ => {}
            }
        }
    }
    Ok(())
}

/// The filter that is undone last: what the picture itself is.
fn innermost(stream: &Stream) -> Option<&[u8]> {
    stream.filters().ok()?.last().copied()
}

type Cleaner = fn(&[u8], &mut Finding) -> Result<Vec<u8>, CleanFault>;

fn clean_stream(stream: &mut Stream, cleaner: Cleaner, finding: &mut Finding) -> Result<(), CleanFault> {
    let names: Vec<Vec<u8>> = stream.filters().unwrap_or_default().into_iter().map(<[u8]>::to_vec).collect();
    let Some((last, outer)) = names.split_last() else { return Ok(()) };
    if outer.is_empty() {
        let clean = cleaner(&stream.content, finding)?;
        stream.set_content(clean);
        return Ok(());
    }
    // The photo was packed once more: it stays unpacked.
    let mut packed = Dictionary::new();
    packed.set("Filter", outer.iter().map(|name| Object::Name(name.clone())).collect::<Vec<_>>());
    let unpacked = Stream::new(packed, std::mem::take(&mut stream.content))
        .decompressed_content_with_limit(MOST_UNPACKED)
        .map_err(|_| CleanFault::TooLarge)?;
    let clean = cleaner(&unpacked, finding)?;
    let parameters = stream.dict.remove(b"DecodeParms").and_then(|parameters| match parameters {
        Object::Array(mut all) => all.pop(),
        _ => None,
    });
    if let Some(parameters) = parameters.filter(|parameters| !parameters.is_null()) {
        stream.dict.set("DecodeParms", parameters);
    }
    stream.dict.set("Filter", Object::Name(last.clone()));
    stream.set_content(clean);
    Ok(())
}

/// Some papers hold photos that no camera made, which only readers of papers understand: those without hidden data stay.
fn jpeg(bytes: &[u8], finding: &mut Finding) -> Result<Vec<u8>, CleanFault> {
    let mut found = Finding::new(FileKind::Jpeg);
    match picture::clean(FileKind::Jpeg, bytes, Turn::Dropped, &mut found) {
        Some(Ok(copy)) => {
            finding.take_over(found);
            Ok(copy)
        }
        _ if MARKS.iter().any(|mark| bytes.windows(mark.len()).any(|window| window == *mark)) => {
            Err(CleanFault::Broken)
        }
        _ => Ok(bytes.to_vec()),
    }
}

/// JPEG 2000 in boxes (ISO/IEC 15444-1, annex I): those for XML and for whatever a program likes go.
fn jpeg_2000(bytes: &[u8], _: &mut Finding) -> Result<Vec<u8>, CleanFault> {
    if !bytes.starts_with(b"\0\0\0\x0CjP  ") {
        return Ok(bytes.to_vec());
    }
    let mut copy = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let (Some(length), Some(kind)) = (rest.get(..4), rest.get(4..8)) {
        let length = match length.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte)) {
            0 => rest.len(),
            1 => rest
                .get(12..16)
                .ok_or(CleanFault::Broken)?
                .iter()
                .fold(0, |length, byte| (length << 8) | usize::from(*byte)),
            length => length,
        };
        let (whole, after) = rest.split_at_checked(length).filter(|_| length >= 8).ok_or(CleanFault::Broken)?;
        if !matches!(kind, b"xml " | b"uuid" | b"uinf" | b"jp2i") {
            copy.extend(whole);
        }
        rest = after;
    }
    Ok(copy)
}
