//! The kinds of files that are taken, told by their content and never by their name.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// A photo (JPEG).
    Jpeg,
    /// A picture or screenshot (PNG).
    Png,
    /// A picture (`WebP`).
    WebP,
    /// A picture that may move (GIF).
    Gif,
    /// A scan (TIFF).
    Tiff,
    /// A photo of newer phones (HEIC).
    Heic,
    /// A picture (AVIF).
    Avif,
    /// A paper (PDF).
    Pdf,
    /// A text of an office program (Word since 2007).
    Docx,
    /// A table of an office program (Excel since 2007).
    Xlsx,
    /// Slides of an office program (`PowerPoint` since 2007).
    Pptx,
    /// A text of an office program (`OpenDocument`).
    Odt,
    /// A table of an office program (`OpenDocument`).
    Ods,
    /// Slides of an office program (`OpenDocument`).
    Odp,
    /// A text of an older office program (Word before 2007).
    Doc,
    /// A table of an older office program (Excel before 2007).
    Xls,
    /// Slides of an older office program (`PowerPoint` before 2007).
    Ppt,
    /// A text with layout (RTF).
    Rtf,
    /// Plain text.
    PlainText,
    /// A saved mail.
    Eml,
    /// A saved mail of Outlook.
    Msg,
    /// Sound (MP3).
    Mp3,
    /// Sound, as phones record it (MPEG-4).
    M4a,
    /// Sound, as messengers send it (Ogg).
    Ogg,
    /// Sound (WAV).
    Wav,
    /// Sound (FLAC).
    Flac,
    /// Sound, as older phones record it (AMR).
    Amr,
    /// Sound (AAC).
    Aac,
    /// A video (MPEG-4).
    Mp4,
    /// A video of Apple's (`QuickTime`).
    Mov,
    /// A video (`WebM`).
    WebM,
    /// A video of older phones (3GP).
    ThreeGp,
    /// Files packed together.
    Zip,
}

/// Kinds that people mix up in a file's name without meaning to mislead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileGroup {
    /// Photos, screenshots and scans.
    Picture,
    /// Papers and office files.
    Document,
    /// Text that any editor shows, and mails.
    Text,
    /// Sound and video.
    Recording,
    /// Files packed together.
    Archive,
}

/// A kind, its code (which is also its ending), its group, and other endings it goes by.
type Row = (FileKind, &'static str, FileGroup, &'static [&'static str]);

const TABLE: &[Row] = &[
    (FileKind::Jpeg, "jpg", FileGroup::Picture, &["jpeg", "jpe", "jfif"]),
    (FileKind::Png, "png", FileGroup::Picture, &[]),
    (FileKind::WebP, "webp", FileGroup::Picture, &[]),
    (FileKind::Gif, "gif", FileGroup::Picture, &[]),
    (FileKind::Tiff, "tif", FileGroup::Picture, &["tiff"]),
    (FileKind::Heic, "heic", FileGroup::Picture, &["heif", "hif"]),
    (FileKind::Avif, "avif", FileGroup::Picture, &[]),
    (FileKind::Pdf, "pdf", FileGroup::Document, &[]),
    (FileKind::Docx, "docx", FileGroup::Document, &["docm", "dotx", "dotm"]),
    (FileKind::Xlsx, "xlsx", FileGroup::Document, &["xlsm", "xltx", "xltm"]),
    (FileKind::Pptx, "pptx", FileGroup::Document, &["pptm", "ppsx", "ppsm", "potx", "potm"]),
    (FileKind::Odt, "odt", FileGroup::Document, &["ott"]),
    (FileKind::Ods, "ods", FileGroup::Document, &["ots"]),
    (FileKind::Odp, "odp", FileGroup::Document, &["otp"]),
    (FileKind::Doc, "doc", FileGroup::Document, &["dot"]),
    (FileKind::Xls, "xls", FileGroup::Document, &["xlt"]),
    (FileKind::Ppt, "ppt", FileGroup::Document, &["pps", "pot"]),
    (FileKind::Rtf, "rtf", FileGroup::Document, &[]),
    (FileKind::PlainText, "txt", FileGroup::Text, &["text", "csv", "tsv", "md", "log"]),
    (FileKind::Eml, "eml", FileGroup::Text, &[]),
    (FileKind::Msg, "msg", FileGroup::Document, &[]),
    (FileKind::Mp3, "mp3", FileGroup::Recording, &[]),
    (FileKind::M4a, "m4a", FileGroup::Recording, &["m4b"]),
    (FileKind::Ogg, "ogg", FileGroup::Recording, &["oga", "ogv", "opus"]),
    (FileKind::Wav, "wav", FileGroup::Recording, &[]),
    (FileKind::Flac, "flac", FileGroup::Recording, &[]),
    (FileKind::Amr, "amr", FileGroup::Recording, &[]),
    (FileKind::Aac, "aac", FileGroup::Recording, &[]),
    (FileKind::Mp4, "mp4", FileGroup::Recording, &["m4v"]),
    (FileKind::Mov, "mov", FileGroup::Recording, &["qt"]),
    (FileKind::WebM, "webm", FileGroup::Recording, &["mkv", "weba"]),
    (FileKind::ThreeGp, "3gp", FileGroup::Recording, &["3g2"]),
    (FileKind::Zip, "zip", FileGroup::Archive, &[]),
];

impl FileKind {
    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.0)
    }

    fn row(self) -> Option<&'static Row> {
        TABLE.iter().find(|row| row.0 == self)
    }

    /// What is stored and sent: `jpg`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().map_or("", |row| row.1)
    }

    /// The kind of this code; `None` for a code that there is not.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.1 == code).map(|row| row.0)
    }

    /// The ending that a file of this kind gets, without the dot, whatever ending it came with.
    #[must_use]
    pub fn extension(self) -> &'static str {
        self.code()
    }

    /// Which kinds it is easily mixed up with.
    #[must_use]
    pub fn group(self) -> FileGroup {
        self.row().map_or(FileGroup::Archive, |row| row.2)
    }

    /// The kind that a file's name says by its ending; `None` without an ending that is known. Names lie: this is only for
    /// telling that one does.
    #[must_use]
    pub fn said_by(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.trim().to_ascii_lowercase();
        TABLE.iter().find(|row| row.1 == ending || row.3.contains(&ending.as_str())).map(|row| row.0)
    }

    /// Whether a cleaned copy can be made of such files. One file may still be refused: a locked one, for instance.
    #[must_use]
    pub const fn cleans(self) -> bool {
        matches!(
            self,
            Self::Jpeg
                | Self::Png
                | Self::WebP
                | Self::Gif
                | Self::Pdf
                | Self::Docx
                | Self::Xlsx
                | Self::Pptx
                | Self::Odt
                | Self::Ods
                | Self::Odp
        )
    }

    /// Whether we can look into such files at all. Of the others nothing is known.
    #[must_use]
    pub const fn looks(self) -> bool {
        self.cleans() || matches!(self, Self::Tiff | Self::Heic | Self::Avif)
    }

    /// The Fluent key of its name.
    #[must_use]
    pub fn key(self) -> String {
        format!("file-kind-{}", self.code())
    }
}

impl Serialize for FileKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for FileKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("a kind of file that there is not"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::FileKind;

    #[test]
    fn every_kind_has_a_row_and_comes_back_from_its_code() {
        let codes: BTreeSet<_> = FileKind::all().map(FileKind::code).collect();
        assert_eq!(codes.len(), FileKind::all().count());
        assert!(FileKind::all().all(|kind| FileKind::from_code(kind.code()) == Some(kind)));
    }

    #[test]
    fn a_name_says_a_kind_by_its_last_ending() {
        assert_eq!(FileKind::said_by("Brief.final.DOCX"), Some(FileKind::Docx));
        assert_eq!(FileKind::said_by("photo.jpeg"), Some(FileKind::Jpeg));
        assert_eq!(FileKind::said_by("setup.exe"), None);
        assert_eq!(FileKind::said_by("photo"), None);
    }
}
