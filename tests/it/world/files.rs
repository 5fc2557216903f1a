//! Files as people have them, made here: a photo with its place and its owner, a paper, and some that lie.

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};

/// Words that stand hidden in the photo, and nowhere else.
pub(crate) const OWNER: &str = "Fernwhistle Auroch";

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len() + 2).expect("a short segment");
    [&[0xFF, marker], &length.to_be_bytes()[..], contents].concat()
}

/// What a phone writes beside the picture: where, when, with what, and whose it is.
fn hidden() -> Vec<u8> {
    let ascii = |text: &str| Value::Ascii(vec![text.as_bytes().to_vec()]);
    let degrees = |parts: [u32; 3]| Value::Rational(parts.map(|num| Rational { num, denom: 1 }).to_vec());
    let fields: Vec<Field> = [
        (Tag::Make, ascii("Kowhai")),
        (Tag::Model, ascii("Kowhai 5")),
        (Tag::Artist, ascii(OWNER)),
        (Tag::DateTimeOriginal, ascii("2025:03:01 14:05:00")),
        (Tag::GPSLatitudeRef, ascii("S")),
        (Tag::GPSLatitude, degrees([41, 17, 20])),
        (Tag::GPSLongitudeRef, ascii("E")),
        (Tag::GPSLongitude, degrees([174, 46, 38])),
    ]
    .into_iter()
    .map(|(tag, value)| Field { tag, ifd_num: In::PRIMARY, value })
    .collect();
    let mut writer = Writer::new();
    for field in &fields {
        writer.push_field(field);
    }
    let mut block = std::io::Cursor::new(Vec::new());
    writer.write(&mut block, true).expect("a block");
    block.into_inner()
}

/// Tables, frame, scan and end of a grey square of eight dots.
fn picture() -> Vec<u8> {
    let table = |class| segment(0xC4, &[&[class, 1][..], &[0; 16]].concat());
    [
        segment(0xDB, &[&[0][..], &[1; 64]].concat()),
        segment(0xC0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        table(0x00),
        table(0x10),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        vec![0x3F, 0xFF, 0xD9],
    ]
    .concat()
}

/// A photo that says where it was taken and whose it is.
pub(crate) fn photo() -> Vec<u8> {
    [&[0xFF, 0xD8][..], &segment(0xE1, &[b"Exif\0\0", &hidden()[..]].concat()), &picture()].concat()
}

/// A photo that begins well and breaks whoever reads it on.
pub(crate) fn broken_photo() -> Vec<u8> {
    [&[0xFF, 0xD8][..], &segment(0xE1, b"Exif\0\0"), &[0xFF, 0xDA, 0xFF, 0xFF, 1, 2, 3]].concat()
}

/// A video with nothing in it but its head and so many bytes.
pub(crate) fn video(bytes: usize) -> Vec<u8> {
    let mut video = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec();
    let body = u32::try_from(bytes.saturating_sub(video.len())).expect("a short video");
    video.extend_from_slice(&body.to_be_bytes());
    video.extend_from_slice(b"mdat");
    while video.len() < bytes {
        // No two pieces alike, so that one that is missing or moved is seen.
        let at = u32::try_from(video.len()).expect("a short video");
        video.extend_from_slice(&at.wrapping_mul(2_654_435_761).to_be_bytes());
    }
    video.truncate(bytes);
    video
}
