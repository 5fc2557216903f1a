//! PNG (W3C, third edition): chunks that paint stay, chunks that tell go.

use img_parts::Bytes;
use img_parts::png::{Png, PngChunk};

use super::{exif, xmp};
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

/// What is needed to show the picture as it was: pixels, palette, transparency, colours, size of a pixel, animation.
const SHOWN: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV",
    b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// Notes what a PNG carries and gives a copy without it.
pub(super) fn clean(bytes: &[u8], finding: &mut Finding) -> Result<Vec<u8>, CleanFault> {
    let mut picture = Png::from_bytes(Bytes::copy_from_slice(bytes)).map_err(|_| CleanFault::Broken)?;
    let kinds = |wanted: &[u8; 4]| picture.chunks().iter().any(|chunk| chunk.kind() == *wanted);
    let begins = picture.chunks().first().is_some_and(|chunk| chunk.kind() == *b"IHDR");
    if !begins || !kinds(b"IDAT") || !kinds(b"IEND") {
        return Err(CleanFault::Broken);
    }
    if bytes.len() > picture.len() {
        finding.note(Carried::AfterTheEnd);
    }
    let up = picture.chunks().iter().fold(None, |up, chunk| look(chunk, finding).or(up));
    picture.chunks_mut().retain(|chunk| SHOWN.contains(&&chunk.kind()));
    if let Some(up) = up {
        picture.chunks_mut().insert(1, PngChunk::new(*b"eXIf", Bytes::from(exif::only_orientation(up))));
    }
    Ok(picture.encoder().bytes().to_vec())
}

/// Notes what a chunk carries. Gives the way up, if it says one.
fn look(chunk: &PngChunk, finding: &mut Finding) -> Option<exif::Orientation> {
    let contents = chunk.contents();
    match &chunk.kind() {
        b"eXIf" => return exif::look(contents, finding),
        b"tIME" => finding.note(Carried::Dates),
        // How a picture was made, signed (C2PA).
        b"caBX" => finding.note(Carried::Signature),
        b"tEXt" | b"zTXt" | b"iTXt" => look_text(chunk.kind(), contents, finding),
        kind if SHOWN.contains(&kind) => {}
        _ => finding.note(Carried::OtherFields),
    }
    None
}

/// A keyword, a zero byte, and a text, which may be compressed: such a text is not unpacked, its keyword says what it is.
fn look_text(kind: [u8; 4], contents: &[u8], finding: &mut Finding) {
    let mut parts = contents.splitn(2, |byte| *byte == 0);
    let keyword = String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let rest = parts.next().unwrap_or_default();
    let text = match (&kind, rest) {
        (b"tEXt", rest) => rest,
        // Not compressed, no method, then a language and the keyword in that language.
        (b"iTXt", [0, _, rest @ ..]) => rest.splitn(3, |byte| *byte == 0).nth(2).unwrap_or_default(),
        _ => &[],
    };
    if keyword == "XML:com.adobe.xmp" {
        return xmp::look(text, finding);
    }
    let carried = match keyword.to_ascii_lowercase().as_str() {
        "author" | "copyright" | "artist" => Carried::Author,
        "software" => Carried::Software,
        "creation time" | "date:create" | "date:modify" => Carried::Dates,
        "source" | "model" | "make" => Carried::Device,
        "title" | "description" | "comment" => Carried::Title,
        _ => Carried::OtherFields,
    };
    if carried == Carried::OtherFields {
        finding.tell(carried, &keyword);
    } else {
        finding.tell(carried, &String::from_utf8_lossy(text));
    }
    finding.note(carried);
}

#[cfg(test)]
mod tests {
    use super::clean;
    use crate::cleaning::CleanFault;
    use crate::cleaning::samples::pictures as samples;
    use crate::domain::evidence::{Carried, FileKind, Finding};

    #[test]
    fn a_picture_keeps_its_pixels_and_way_up_and_nothing_else() {
        let mut finding = Finding::new(FileKind::Png);
        let copy = clean(&samples::png(), &mut finding).unwrap();
        for carried in [Carried::Place, Carried::Author, Carried::Software, Carried::Dates, Carried::AfterTheEnd] {
            assert!(finding.carries(carried), "{carried:?}");
        }
        for word in ["Aroha", "Kowhai", "tEXt", "zTXt", "iTXt", "tIME", "behind the end"] {
            assert!(!copy.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
        }
        assert!(copy.windows(4).any(|window| window == b"eXIf"), "the way up");
        let mut again = Finding::new(FileKind::Png);
        assert_eq!(clean(&copy, &mut again).unwrap(), copy);
        assert_eq!(again.carried, []);
    }

    #[test]
    fn a_file_without_a_picture_is_broken() {
        let picture = samples::png();
        for cut in 0..picture.len() - samples::AFTER.len() {
            let mut finding = Finding::new(FileKind::Png);
            assert_eq!(clean(&picture[..cut], &mut finding), Err(CleanFault::Broken), "{cut}");
        }
    }
}
