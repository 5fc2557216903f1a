//! Pictures of one dot or eight, with what a phone and a programme write beside them.

use exif::experimental::Writer;
use exif::{Context, Field, In, Rational, Tag, Value};
use img_parts::Bytes;
use img_parts::png::PngChunk;

/// What stands behind the end of each.
pub(crate) const AFTER: &[u8] = b"behind the end";

/// The last scan of the JPEG, and its end.
pub(crate) const SCAN: [u8; 3] = [0x3F, 0xFF, 0xD9];

/// What must not be in a copy of any of them.
pub(crate) const GONE: &[&str] =
    &["Kowhai", "Aroha", "2024:03", "a comment", "behind the end", "adobe", "Painter", "a word of hers"];

const XMP: &str = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmp:CreatorTool="Painter 9" xmpMM:DocumentID="uuid:77"><dc:creator><rdf:Seq><rdf:li>Aroha Example</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"#;

/// What a phone writes: where, with what, when, by whom, which way up, and a small picture.
pub(crate) fn exif() -> Vec<u8> {
    let ascii = |text: &str| Value::Ascii(vec![text.as_bytes().to_vec()]);
    let degrees = |whole, minutes, hundredths| {
        Value::Rational(vec![
            Rational { num: whole, denom: 1 },
            Rational { num: minutes, denom: 1 },
            Rational { num: hundredths, denom: 100 },
        ])
    };
    let fields: Vec<Field> = [
        (Tag::Orientation, Value::Short(vec![6])),
        (Tag::Make, ascii("Kowhai")),
        (Tag::Model, ascii("Kowhai 5")),
        (Tag::Artist, ascii("Aroha Example")),
        (Tag::Software, ascii("Painter 9")),
        (Tag::DateTimeOriginal, ascii("2024:03:01 14:05:00")),
        (Tag::BodySerialNumber, ascii("KOWHAI-SERIAL-77")),
        (Tag(Context::Exif, 0x927C), Value::Undefined(b"Kowhai maker note".to_vec(), 0)),
        (Tag::GPSLatitudeRef, ascii("S")),
        (Tag::GPSLatitude, degrees(36, 50, 5460)),
        (Tag::GPSLongitudeRef, ascii("E")),
        (Tag::GPSLongitude, degrees(174, 45, 4788)),
    ]
    .into_iter()
    .map(|(tag, value)| Field { tag, ifd_num: In::PRIMARY, value })
    .collect();
    let small = [&[0xFF, 0xD8][..], &picture()].concat();
    let mut writer = Writer::new();
    for field in &fields {
        writer.push_field(field);
    }
    writer.set_jpeg(&small, In::THUMBNAIL);
    let mut block = std::io::Cursor::new(Vec::new());
    writer.write(&mut block, true).unwrap();
    block.into_inner()
}

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len() + 2).unwrap();
    [&[0xFF, marker], &length.to_be_bytes()[..], contents].concat()
}

/// Tables, frame, scan and end of a grey square of eight dots: the shortest codes there can be.
fn picture() -> Vec<u8> {
    let table = |class| {
        let mut table = vec![class, 1];
        table.extend([0; 15]);
        table.push(0);
        segment(0xC4, &table)
    };
    [
        segment(0xDB, &[&[0][..], &[1; 64]].concat()),
        segment(0xC0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        table(0x00),
        table(0x10),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        SCAN.to_vec(),
    ]
    .concat()
}

/// A photo as phones and programmes leave it.
pub(crate) fn jpeg() -> Vec<u8> {
    [
        &[0xFF, 0xD8][..],
        // A header with a thumbnail of one dot.
        &segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc"),
        &segment(0xE1, &[b"Exif\0\0", &exif()[..]].concat()),
        &segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat()),
        &segment(0xED, b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x12\x1C\x02\x50\0\x0DAroha Example"),
        &segment(0xFE, b"a comment"),
        &picture(),
        AFTER,
    ]
    .concat()
}

/// A photo of several scans with a comment between them.
pub(crate) fn progressive_jpeg() -> Vec<u8> {
    let table = |class| segment(0xC4, &[&[class, 1][..], &[0; 16]].concat());
    [
        &[0xFF, 0xD8][..],
        &segment(0xDB, &[&[0][..], &[1; 64]].concat()),
        &segment(0xC2, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        &table(0x00),
        &segment(0xDA, &[1, 1, 0, 0, 0, 0]),
        &[0x7F, 0xFF, 0x00],
        &segment(0xFE, b"hidden: a comment"),
        &table(0x10),
        &segment(0xDA, &[1, 1, 0, 1, 63, 0]),
        &[0x7F, 0xFF, 0xD9],
    ]
    .concat()
}

fn chunk(kind: [u8; 4], contents: &[u8]) -> Vec<u8> {
    PngChunk::new(kind, Bytes::copy_from_slice(contents)).encoder().bytes().to_vec()
}

/// A picture with texts of each sort, times, and what a phone wrote.
pub(crate) fn png() -> Vec<u8> {
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(*b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        chunk(*b"tEXt", b"Author\0Aroha Example"),
        chunk(*b"tEXt", b"Software\0Painter 9"),
        chunk(*b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", XMP.as_bytes()].concat()),
        chunk(*b"zTXt", b"Comment\0\0x\x9c\x03\0\0\0\0\x01"),
        chunk(*b"tIME", &[7, 232, 3, 1, 14, 5, 0]),
        chunk(*b"eXIf", &exif()),
        chunk(*b"prVt", b"a word of hers"),
        // One grey dot, stored: a filter byte and the dot.
        chunk(*b"IDAT", &[0x78, 0x01, 0x01, 2, 0, 0xFD, 0xFF, 0, 0x80, 0, 0x82, 0, 0x81]),
        chunk(*b"IEND", &[]),
        AFTER.to_vec(),
    ]
    .concat()
}

/// A picture of one dot in the extended format, with what a phone and a programme wrote.
pub(crate) fn webp() -> Vec<u8> {
    let chunk = |id: &[u8; 4], contents: &[u8]| {
        let length = u32::try_from(contents.len()).unwrap();
        let mut chunk = [&id[..], &length.to_le_bytes(), contents].concat();
        chunk.resize(chunk.len().next_multiple_of(2), 0);
        chunk
    };
    let chunks = [
        b"WEBP".to_vec(),
        chunk(b"VP8X", &[0b0000_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        chunk(b"VP8L", &[0x2F, 0, 0, 0, 0x10, 7, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 7]),
        chunk(b"EXIF", &exif()),
        chunk(b"XMP ", XMP.as_bytes()),
        chunk(b"prVt", b"a word of hers"),
    ]
    .concat();
    [&chunk(b"RIFF", &chunks)[..], AFTER].concat()
}

/// A picture of one dot that may move, with a comment and what a programme wrote.
pub(crate) fn gif() -> Vec<u8> {
    [
        &b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF"[..],
        b"\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0",
        b"\x21\xFE\x18a comment of Aroha's own\0",
        b"\x21\xFF\x0BXMP DataXMP\x05Aroha\0",
        b"\x21\xF9\x04\0\0\0\0\0",
        b"\x2C\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;",
        AFTER,
    ]
    .concat()
}
