//! What a file can carry that one does not see when one looks at it.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One sort of hidden data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Carried {
    /// Where it was taken or made; with the coordinates.
    Place,
    /// The camera, phone or scanner; with make, model or serial number.
    Device,
    /// When it was taken; with the time as the device wrote it.
    TakenAt,
    /// Who made or changed it; with the name.
    Author,
    /// The company or organisation; with its name.
    Company,
    /// The program that made it; with its name.
    Software,
    /// Title, subject, keywords or a description; with the text.
    Title,
    /// When it was made, changed or printed; with the time as it is written there.
    Dates,
    /// Earlier versions, or a record of how it was edited.
    Edits,
    /// Changes that were tracked, with what was deleted.
    TrackedChanges,
    /// Comments and notes in the margin.
    Comments,
    /// Numbers that tell which copy, which machine or which sitting a file comes from.
    Identifiers,
    /// A small earlier picture of it.
    Thumbnail,
    /// The template or other file it was made from; with its path.
    Template,
    /// The printer's settings.
    Printer,
    /// Other files inside it.
    EmbeddedFiles,
    /// Small programs inside it.
    Macros,
    /// Who signed it digitally.
    Signature,
    /// Addresses of things that are fetched when it is opened.
    OutsideLinks,
    /// Other fields that a program added.
    OtherFields,
    /// Bytes after its end, as the moving part of a photo.
    AfterTheEnd,
    /// Text that is set to be hidden. It is content: it stays.
    HiddenText,
    /// Sheets that are set to be hidden. They are content: they stay.
    HiddenSheets,
    /// Rows or columns that are set to be hidden. They are content: they stay.
    HiddenCells,
    /// Slides that are set to be hidden. They are content: they stay.
    HiddenSlides,
    /// The speaker's notes below slides. They are content: they stay.
    SpeakerNotes,
    /// What was written into the fields of a form, or beside the text of a paper. It is content: it stays.
    Annotations,
    /// A file of a kind that often carries the place and time; we did not look into it.
    OftenPlaceAndTime,
    /// We cannot look into files of this kind.
    Unknown,
    /// The file is locked with a password: we cannot look into it.
    Locked,
}

impl Carried {
    /// Every sort, in the order in which they are shown.
    pub const ALL: [Self; 30] = [
        Self::Place,
        Self::Device,
        Self::TakenAt,
        Self::Author,
        Self::Company,
        Self::Software,
        Self::Title,
        Self::Dates,
        Self::Edits,
        Self::TrackedChanges,
        Self::Comments,
        Self::Identifiers,
        Self::Thumbnail,
        Self::Template,
        Self::Printer,
        Self::EmbeddedFiles,
        Self::Macros,
        Self::Signature,
        Self::OutsideLinks,
        Self::OtherFields,
        Self::AfterTheEnd,
        Self::HiddenText,
        Self::HiddenSheets,
        Self::HiddenCells,
        Self::HiddenSlides,
        Self::SpeakerNotes,
        Self::Annotations,
        Self::OftenPlaceAndTime,
        Self::Unknown,
        Self::Locked,
    ];

    /// What is stored and sent, and the last part of its Fluent key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Device => "device",
            Self::TakenAt => "taken-at",
            Self::Author => "author",
            Self::Company => "company",
            Self::Software => "software",
            Self::Title => "title",
            Self::Dates => "dates",
            Self::Edits => "edits",
            Self::TrackedChanges => "tracked-changes",
            Self::Comments => "comments",
            Self::Identifiers => "identifiers",
            Self::Thumbnail => "thumbnail",
            Self::Template => "template",
            Self::Printer => "printer",
            Self::EmbeddedFiles => "embedded-files",
            Self::Macros => "macros",
            Self::Signature => "signature",
            Self::OutsideLinks => "outside-links",
            Self::OtherFields => "other-fields",
            Self::AfterTheEnd => "after-the-end",
            Self::HiddenText => "hidden-text",
            Self::HiddenSheets => "hidden-sheets",
            Self::HiddenCells => "hidden-cells",
            Self::HiddenSlides => "hidden-slides",
            Self::SpeakerNotes => "speaker-notes",
            Self::Annotations => "annotations",
            Self::OftenPlaceAndTime => "often-place-and-time",
            Self::Unknown => "unknown",
            Self::Locked => "locked",
        }
    }

    /// The sort of this code; `None` for a code that there is not.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|carried| carried.code() == code)
    }

    /// The Fluent key of what it is, in plain words.
    #[must_use]
    pub fn key(self) -> String {
        format!("hidden-{}", self.code())
    }

    /// Whether it is content, which a cleaned copy keeps. What one can bring to light in the program that made the file is
    /// content; the reporter is told of it, to look and decide. What a program wrote down about people is taken away.
    #[must_use]
    pub const fn stays(self) -> bool {
        matches!(
            self,
            Self::HiddenText
                | Self::HiddenSheets
                | Self::HiddenCells
                | Self::HiddenSlides
                | Self::SpeakerNotes
                | Self::Annotations
        )
    }

    /// Whether it says that nobody looked in.
    #[must_use]
    pub const fn is_unseen(self) -> bool {
        matches!(self, Self::Unknown | Self::Locked)
    }
}

impl Serialize for Carried {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Carried {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("a sort of hidden data that there is not"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Carried;

    #[test]
    fn every_sort_has_a_code_of_its_own_and_comes_back_from_it() {
        let codes: BTreeSet<_> = Carried::ALL.iter().map(|carried| carried.code()).collect();
        assert_eq!(codes.len(), Carried::ALL.len());
        assert!(Carried::ALL.into_iter().all(|carried| Carried::from_code(carried.code()) == Some(carried)));
    }
}
