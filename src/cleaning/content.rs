//! What a file is, by its first bytes.

use crate::domain::evidence::{FileGroup, FileKind};

/// How many first bytes [`kind_of`] wants; fewer only where the file is shorter.
pub const HEAD: usize = 4096;

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KindFault {
    /// It is of no kind that is taken, whatever its name says.
    #[error("a file of a kind that is not taken")]
    Unknown,
    /// It is something quite different from what its name says.
    #[error("a file whose name says something else than its content")]
    Lies,
}

/// The kind of a file by its first [`HEAD`] bytes. Its name is heard where content cannot tell (packed and old office
/// files), and where it claims something of another [`FileGroup`]. For packed files [`clean`](super::clean) has the last word.
pub fn kind_of(head: &[u8], name: &str) -> Result<FileKind, KindFault> {
    let said = FileKind::said_by(name);
    let kind = by_content(head, said).ok_or(KindFault::Unknown)?;
    match said {
        Some(said) if !goes_with(said, kind) => Err(KindFault::Lies),
        _ => Ok(kind),
    }
}

/// Whether a name may say one kind where the content is another: a screenshot named .jpg harms nobody.
fn goes_with(said: FileKind, kind: FileKind) -> bool {
    said == kind || (said.group() == kind.group() && (is_packed(said) == is_packed(kind) || is_old_office(kind)))
}

/// Whether files of this kind are zip archives inside.
fn is_packed(kind: FileKind) -> bool {
    use FileKind::{Docx, Odp, Ods, Odt, Pptx, Xlsx, Zip};
    matches!(kind, Docx | Xlsx | Pptx | Odt | Ods | Odp | Zip)
}

/// Word, Excel and `PowerPoint` before 2007; their successors look the same when they are locked with a password.
fn is_old_office(kind: FileKind) -> bool {
    matches!(kind, FileKind::Doc | FileKind::Xls | FileKind::Ppt | FileKind::Msg)
}

/// MS-CFB 2.2: how old office files, and locked new ones, begin.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

fn by_content(head: &[u8], said: Option<FileKind>) -> Option<FileKind> {
    if head.starts_with(&COMPOUND) {
        return Some(said.filter(|kind| is_old_office(*kind)).unwrap_or(match said {
            Some(FileKind::Xlsx) => FileKind::Xls,
            Some(FileKind::Pptx) => FileKind::Ppt,
            _ => FileKind::Doc,
        }));
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Some(packed(head, said));
    }
    if let Some(brand) = brand_of(head) {
        return by_brand(brand, head);
    }
    if let Some(kind) = by_magic(head) {
        return Some(kind);
    }
    text(head, said)
}

/// What is in a zip archive. Its first entries stand in its first bytes, in whichever order the program wrote them; where
/// they do not tell, the name may.
fn packed(head: &[u8], said: Option<FileKind>) -> FileKind {
    let marks: &[(&[u8], FileKind)] = &[
        (b"mimetypeapplication/vnd.oasis.opendocument.text", FileKind::Odt),
        (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", FileKind::Ods),
        (b"mimetypeapplication/vnd.oasis.opendocument.presentation", FileKind::Odp),
        (b"word/", FileKind::Docx),
        (b"xl/", FileKind::Xlsx),
        (b"ppt/", FileKind::Pptx),
    ];
    let holds = |mark: &[u8]| head.windows(mark.len()).any(|window| window == mark);
    let found = marks.iter().find(|(mark, _)| holds(mark)).map(|(_, kind)| *kind);
    let office = holds(b"[Content_Types].xml") || holds(b"_rels/.rels") || holds(b"docProps/");
    let said = said.filter(|kind| is_packed(*kind) && office);
    found
        .filter(|kind| office || matches!(kind, FileKind::Odt | FileKind::Ods | FileKind::Odp))
        .or(said)
        .unwrap_or(FileKind::Zip)
}

/// The main brand of an MPEG-4 file (ISO/IEC 14496-12, 4.3); old `QuickTime` files have none.
fn brand_of(head: &[u8]) -> Option<[u8; 4]> {
    let (kind, brand) = (head.get(4..8)?, head.get(8..12)?);
    match kind {
        b"ftyp" => brand.try_into().ok(),
        b"moov" | b"mdat" | b"wide" | b"pnot" => Some(*b"qt  "),
        _ => None,
    }
}

fn by_brand(brand: [u8; 4], head: &[u8]) -> Option<FileKind> {
    // The brands that it is compatible with follow the main one and its version.
    let length = head.get(..4)?.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte));
    let brands = head.get(16..length.clamp(16, head.len().max(16))).unwrap_or_default();
    let also = |wanted: &[u8; 4]| brand == *wanted || brands.chunks_exact(4).any(|other| other == wanted);
    Some(match &brand {
        b"qt  " => FileKind::Mov,
        b"M4A " | b"M4B " | b"M4P " => FileKind::M4a,
        b"avif" | b"avis" => FileKind::Avif,
        b"mif1" | b"msf1" if also(b"avif") => FileKind::Avif,
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => FileKind::Heic,
        [b'3', b'g', ..] => FileKind::ThreeGp,
        // Canon's raw photos and JPEG 2000 share the container and nothing else.
        b"crx " | b"jp2 " | b"jpx " => return None,
        _ => FileKind::Mp4,
    })
}

fn by_magic(head: &[u8]) -> Option<FileKind> {
    // Some papers have a few bytes before their first line (ISO 32000-1, annex H, note 13).
    if head.get(..head.len().min(1024)).is_some_and(|start| start.windows(5).any(|window| window == b"%PDF-")) {
        return Some(FileKind::Pdf);
    }
    // MPEG audio without a tag begins with eleven bits that are set; layer 3 follows (ISO/IEC 11172-3, 2.4.1.3).
    if let [0xFF, second, ..] = head
        && second & 0xE6 == 0xE2
    {
        return Some(FileKind::Mp3);
    }
    Some(match infer::get(head)?.mime_type() {
        "image/jpeg" => FileKind::Jpeg,
        "image/png" => FileKind::Png,
        "image/webp" => FileKind::WebP,
        "image/gif" => FileKind::Gif,
        "image/tiff" => FileKind::Tiff,
        "application/rtf" => FileKind::Rtf,
        "audio/mpeg" => FileKind::Mp3,
        "audio/ogg" | "audio/opus" => FileKind::Ogg,
        "audio/x-flac" => FileKind::Flac,
        "audio/x-wav" => FileKind::Wav,
        "audio/amr" => FileKind::Amr,
        "audio/aac" => FileKind::Aac,
        "video/webm" | "video/x-matroska" => FileKind::WebM,
        _ => return None,
    })
}

/// Text: UTF-8 or UTF-16, or older tables of letters where the name says that it is text. A mail begins with header lines.
fn text(head: &[u8], said: Option<FileKind>) -> Option<FileKind> {
    if infer::get(head).is_some_and(|found| found.matcher_type() != infer::MatcherType::Text) {
        return None;
    }
    let is_said = said.is_some_and(|kind| kind.group() == FileGroup::Text);
    let wide = head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]);
    let steers = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C | 0x1B);
    if head.is_empty() || (!wide && head.iter().any(|byte| steers(byte) || *byte == 0x7F)) {
        return None;
    }
    let utf8 = match std::str::from_utf8(head) {
        Ok(_) => true,
        // A letter may be cut in two where the head ends.
        Err(fault) => fault.error_len().is_none() && fault.valid_up_to() > 0,
    };
    if !utf8 && !wide && !is_said {
        return None;
    }
    Some(if is_mail(head) { FileKind::Eml } else { FileKind::PlainText })
}

/// Whether header lines of a mail come first (RFC 5322), with at least a sender and one more that every mail has.
fn is_mail(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head);
    let (mut from, mut more) = (false, false);
    for line in text.lines().take_while(|line| !line.trim().is_empty()) {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { return from && more };
        if name.is_empty() || name.contains(|letter: char| !letter.is_ascii_graphic()) {
            return from && more;
        }
        from |= name.eq_ignore_ascii_case("from");
        more |= ["received", "date", "message-id", "mime-version"].iter().any(|known| name.eq_ignore_ascii_case(known));
    }
    from && more
}

#[cfg(test)]
mod tests {
    use super::{FileKind, KindFault, kind_of};

    #[test]
    fn the_content_tells_the_kind_and_a_picture_under_another_pictures_name_is_welcome() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        assert_eq!(kind_of(png, "screenshot.png"), Ok(FileKind::Png));
        assert_eq!(kind_of(png, "screenshot.jpg"), Ok(FileKind::Png));
        assert_eq!(kind_of(png, "without an ending"), Ok(FileKind::Png));
        assert_eq!(kind_of(b"\xFF\xD8\xFF\xE0\0\x10JFIF", "a.jpeg"), Ok(FileKind::Jpeg));
        assert_eq!(kind_of(b"%PDF-1.7\n", "brief.pdf"), Ok(FileKind::Pdf));
        assert_eq!(kind_of(b"GIF89a", "a.gif"), Ok(FileKind::Gif));
    }

    #[test]
    fn recordings_of_phones_are_told_by_their_brand() {
        assert_eq!(kind_of(b"\0\0\0\x18ftypM4A \0\0\0\0isommp42", "memo.m4a"), Ok(FileKind::M4a));
        assert_eq!(kind_of(b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "IMG_1.MOV"), Ok(FileKind::Mov));
        assert_eq!(kind_of(b"\0\0\0\x18ftyp3gp5\0\0\0\0isom3gp5", "a.3gp"), Ok(FileKind::ThreeGp));
        assert_eq!(kind_of(b"\0\0\0\x18ftypiso9\0\0\0\0mp42iso9", "a.mp4"), Ok(FileKind::Mp4));
        assert_eq!(kind_of(b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "IMG_2.HEIC"), Ok(FileKind::Heic));
        assert_eq!(kind_of(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "a.avif"), Ok(FileKind::Avif));
        assert_eq!(kind_of(b"ID3\x03\0\0\0\0\0\0", "a.mp3"), Ok(FileKind::Mp3));
        assert_eq!(kind_of(b"#!AMR\n<abcdefgh", "a.amr"), Ok(FileKind::Amr));
    }

    #[test]
    fn office_files_are_told_apart_and_a_plain_archive_is_none() {
        let zip = |names: &[&str]| {
            names.iter().fold(Vec::new(), |mut all, name| {
                all.extend(b"PK\x03\x04\x14\0\0\0\0\0");
                all.extend(name.as_bytes());
                all
            })
        };
        assert_eq!(kind_of(&zip(&["[Content_Types].xml", "word/document.xml"]), "a.docx"), Ok(FileKind::Docx));
        assert_eq!(kind_of(&zip(&["[Content_Types].xml", "xl/workbook.xml"]), "a"), Ok(FileKind::Xlsx));
        assert_eq!(kind_of(&zip(&["_rels/.rels", "docProps/app.xml"]), "a.pptx"), Ok(FileKind::Pptx));
        assert_eq!(kind_of(&zip(&["mimetypeapplication/vnd.oasis.opendocument.text"]), "a.odt"), Ok(FileKind::Odt));
        assert_eq!(kind_of(&zip(&["photos/1.jpg"]), "photos.zip"), Ok(FileKind::Zip));
        assert_eq!(kind_of(&zip(&["sword/1.jpg"]), "swords.zip"), Ok(FileKind::Zip));
        assert_eq!(kind_of(&zip(&["photos/1.jpg"]), "a.docx"), Err(KindFault::Lies));
        assert_eq!(kind_of(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "locked.xlsx"), Ok(FileKind::Xls));
    }

    #[test]
    fn text_in_any_script_is_text_and_a_saved_mail_is_one() {
        assert_eq!(kind_of("Kia ora, e hoa mā".as_bytes(), "a.txt"), Ok(FileKind::PlainText));
        let cut = "مرحبا".as_bytes();
        assert_eq!(kind_of(&cut[..cut.len() - 1], "a.txt"), Ok(FileKind::PlainText));
        assert_eq!(kind_of(b"Gr\xFC\xDFe aus der Praxis", "a.txt"), Ok(FileKind::PlainText));
        assert_eq!(
            kind_of(b"From: a@b.example\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n\nHi", "a.eml"),
            Ok(FileKind::Eml)
        );
        assert_eq!(kind_of(b"From: the start\nit went wrong", "a.txt"), Ok(FileKind::PlainText));
    }

    #[test]
    fn programs_and_what_is_nothing_known_are_not_taken() {
        assert_eq!(kind_of(b"MZ\x90\0\x03\0\0\0", "holiday.jpg"), Err(KindFault::Unknown));
        assert_eq!(kind_of(b"\x7FELF\x02\x01\x01\0", "a.pdf"), Err(KindFault::Unknown));
        assert_eq!(kind_of(b"\0\x01\x02\x03", "a.txt"), Err(KindFault::Unknown));
        assert_eq!(kind_of(b"", "a.txt"), Err(KindFault::Unknown));
    }

    #[test]
    fn a_name_that_says_something_quite_different_lies() {
        assert_eq!(kind_of(b"%PDF-1.7\n", "holiday.jpg"), Err(KindFault::Lies));
        assert_eq!(kind_of(b"<html><script>alert(1)</script>", "holiday.jpg"), Err(KindFault::Lies));
        assert_eq!(kind_of(b"PK\x03\x04\x14\0\0\0", "brief.pdf"), Err(KindFault::Lies));
    }
}
