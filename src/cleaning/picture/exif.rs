//! Exif: what cameras and phones write into pictures (CIPA DC-008).

use exif::{Context, Exif, Field, In, Reader, Tag, Value};

use crate::domain::evidence::{Carried, Finding};

/// Which way up a picture is, as Exif says it: 1 is upright, 8 the last.
pub(super) type Orientation = u8;

/// Windows' own fields, in UTF-16 (they are in no standard).
const XP_TITLE: u16 = 0x9C9B;
const XP_COMMENT: u16 = 0x9C9C;
const XP_AUTHOR: u16 = 0x9C9D;
const XP_KEYWORDS: u16 = 0x9C9E;
const XP_SUBJECT: u16 = 0x9C9F;
/// The computer it was made on (TIFF 6.0).
const HOST_COMPUTER: u16 = 0x013C;

/// Notes what a block of Exif carries. Gives the way up, if it is not upright. Of a damaged block, what can be read.
pub(super) fn look(block: &[u8], finding: &mut Finding) -> Option<Orientation> {
    let read = Reader::new().continue_on_error(true).read_raw(block.to_vec());
    let Ok(exif) = read.or_else(|fault| fault.distill_partial_result(|_| {})) else {
        finding.note(Carried::OtherFields);
        return None;
    };
    look_fields(&exif, finding);
    let up = exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    u8::try_from(up).ok().filter(|up| (2..=8).contains(up))
}

/// Notes what fields of Exif carry.
pub(super) fn look_fields(exif: &Exif, finding: &mut Finding) {
    let mut other = true;
    for field in exif.fields() {
        if field.ifd_num != In::PRIMARY {
            finding.note(Carried::Thumbnail);
            other = false;
        } else if field.tag.context() == Context::Gps {
            finding.note(Carried::Place);
            other = false;
        } else if let Some(carried) = means(field.tag) {
            finding.tell(carried, &text(field));
            finding.note(carried);
            other = false;
        }
    }
    if let Some(place) = place(exif) {
        finding.tell(Carried::Place, &place);
    }
    if other && exif.fields().any(|field| field.tag != Tag::Orientation) {
        finding.note(Carried::OtherFields);
    }
}

/// What a field says about people, devices and times; `None` for how the picture was exposed, and the like.
fn means(tag: Tag) -> Option<Carried> {
    let own = |number| Tag(Context::Tiff, number);
    Some(match tag {
        Tag::Make | Tag::Model | Tag::BodySerialNumber | Tag::LensModel | Tag::LensSerialNumber | Tag::MakerNote => {
            Carried::Device
        }
        Tag::DateTimeOriginal | Tag::DateTimeDigitized => Carried::TakenAt,
        Tag::DateTime => Carried::Dates,
        Tag::Artist | Tag::CameraOwnerName | Tag::Copyright => Carried::Author,
        Tag::Software => Carried::Software,
        Tag::ImageDescription | Tag::UserComment => Carried::Title,
        Tag::ImageUniqueID => Carried::Identifiers,
        tag if tag == own(HOST_COMPUTER) => Carried::Device,
        tag if tag == own(XP_AUTHOR) => Carried::Author,
        tag if [XP_TITLE, XP_COMMENT, XP_KEYWORDS, XP_SUBJECT].map(own).contains(&tag) => Carried::Title,
        _ => return None,
    })
}

/// What a field says, as text; empty for one that is not text.
fn text(field: &Field) -> String {
    match &field.value {
        Value::Ascii(lines) => {
            let lines: Vec<_> = lines.iter().map(|line| String::from_utf8_lossy(line)).collect();
            lines.join(" ").trim().to_owned()
        }
        // Windows' fields are UTF-16, least significant byte first.
        Value::Byte(bytes) if field.tag.number() >= XP_TITLE => {
            let units: Vec<u16> = bytes
                .chunks_exact(2)
                .map(|pair| pair.iter().rev().fold(0, |unit, byte| (unit << 8) | u16::from(*byte)))
                .collect();
            String::from_utf16_lossy(&units)
        }
        // A user's comment begins with eight letters that name its alphabet.
        Value::Undefined(bytes, _) if field.tag == Tag::UserComment => {
            String::from_utf8_lossy(bytes.get(8..).unwrap_or_default()).into_owned()
        }
        _ => String::new(),
    }
}

/// The coordinates in degrees, south and west below zero.
fn place(exif: &Exif) -> Option<String> {
    let degrees = |tag, reference, negative: u8| {
        let Value::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
        let [degrees, minutes, seconds] = parts.get(..3)? else { return None };
        let value = degrees.to_f64() + minutes.to_f64() / 60.0 + seconds.to_f64() / 3600.0;
        let side = exif.get_field(reference, In::PRIMARY).and_then(|field| match &field.value {
            Value::Ascii(lines) => lines.first()?.first().copied(),
            _ => None,
        });
        let value = if side == Some(negative) { -value } else { value };
        value.is_finite().then_some(value)
    };
    let latitude = degrees(Tag::GPSLatitude, Tag::GPSLatitudeRef, b'S')?;
    let longitude = degrees(Tag::GPSLongitude, Tag::GPSLongitudeRef, b'W')?;
    Some(format!("{latitude:.4}, {longitude:.4}"))
}

/// A block of Exif that says the way up and nothing else: a header of TIFF, one field, no next directory.
pub(super) fn only_orientation(up: Orientation) -> Vec<u8> {
    let mut block = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    block.extend([up, 0, 0, 0, 0, 0, 0, 0]);
    block
}

#[cfg(test)]
mod tests {
    use super::{look, only_orientation};
    use crate::cleaning::samples::pictures as samples;
    use crate::domain::evidence::{Carried, FileKind, Finding};

    fn told(block: &[u8]) -> (Finding, Option<u8>) {
        let mut finding = Finding::new(FileKind::Jpeg);
        let up = look(block, &mut finding);
        (finding, up)
    }

    #[test]
    fn a_phones_block_tells_place_device_and_time() {
        let (finding, up) = told(&samples::exif());
        let value =
            |carried| finding.carried.iter().find(|(one, _)| *one == carried).and_then(|(_, value)| value.as_deref());
        assert_eq!(value(Carried::Place), Some("-36.8485, 174.7633"));
        assert_eq!(value(Carried::Device), Some("Kowhai"));
        assert_eq!(value(Carried::TakenAt), Some("2024:03:01 14:05:00"));
        assert_eq!(value(Carried::Author), Some("Aroha Example"));
        assert!(finding.carries(Carried::Thumbnail));
        assert_eq!(up, Some(6));
    }

    #[test]
    fn the_way_up_alone_carries_nothing_and_is_read_back() {
        let (finding, up) = told(&only_orientation(8));
        assert_eq!((finding.carried.len(), up), (0, Some(8)));
    }

    #[test]
    fn damage_is_no_panic() {
        let block = samples::exif();
        for cut in 0..block.len() {
            told(&block[..cut]);
        }
    }
}
