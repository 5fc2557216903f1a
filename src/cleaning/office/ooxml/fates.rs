//! What becomes of each relation between parts, by the last word of its type.

use super::super::parts::Relation;
use crate::domain::evidence::{Carried, Finding};

/// What becomes of a relation and of the part it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RelationFate {
    /// Both stay.
    Kept,
    /// The part stays by name alone, so that what shows it still opens.
    Emptied,
    /// Both go, and what uses them.
    Gone,
}

/// Words of types that go, and what they carry.
const GONE: &[(&str, Carried)] = &[
    ("comments", Carried::Comments),
    ("commentsExtended", Carried::Comments),
    ("commentsIds", Carried::Comments),
    ("commentsExtensible", Carried::Comments),
    ("threadedComment", Carried::Comments),
    ("commentAuthors", Carried::Comments),
    ("authors", Carried::Comments),
    ("people", Carried::Author),
    ("person", Carried::Author),
    ("attachedTemplate", Carried::Template),
    ("glossaryDocument", Carried::Template),
    ("vbaProject", Carried::Macros),
    ("wordVbaData", Carried::Macros),
    ("xlMacrosheet", Carried::Macros),
    ("xlIntlMacrosheet", Carried::Macros),
    ("control", Carried::Macros),
    ("keyMapCustomizations", Carried::OtherFields),
    ("attachedToolbars", Carried::OtherFields),
    ("customXml", Carried::OtherFields),
    ("customXmlProps", Carried::OtherFields),
    ("customProperty", Carried::OtherFields),
    ("customData", Carried::OtherFields),
    ("tags", Carried::OtherFields),
    ("powerPivotData", Carried::OtherFields),
    ("webExtension", Carried::OtherFields),
    ("webextension", Carried::OtherFields),
    ("hdphoto", Carried::Edits),
    ("printerSettings", Carried::Printer),
    ("mailMergeSource", Carried::OutsideLinks),
    ("mailMergeHeaderSource", Carried::OutsideLinks),
    ("recipientData", Carried::OutsideLinks),
    ("revisionHeaders", Carried::TrackedChanges),
    ("revisionLog", Carried::TrackedChanges),
    ("usernames", Carried::Author),
    ("changesInfo", Carried::Edits),
    ("revisionInfo", Carried::Edits),
    ("aFChunk", Carried::EmbeddedFiles),
    ("subDocument", Carried::EmbeddedFiles),
    ("core-properties", Carried::OtherFields),
    ("extended-properties", Carried::OtherFields),
    ("custom-properties", Carried::OtherFields),
    ("thumbnail", Carried::Thumbnail),
];

/// Words of types whose parts stay by name alone: files of other programs, sound and video.
const EMPTIED: &[&str] = &["oleObject", "package", "activeXControlBinary", "audio", "video", "media"];

/// Where a link leads that named something on somebody's own machine.
const NOWHERE: &str = "about:blank";

/// Decides on a relation of a part. A link to somebody's own machine leads nowhere then.
pub(super) fn fate_of(relation: &mut Relation, finding: &mut Finding) -> RelationFate {
    let word = relation.word().to_owned();
    if let Some((_, carried)) = GONE.iter().find(|(gone, _)| *gone == word) {
        if relation.outside {
            finding.tell(*carried, &relation.target);
        }
        finding.note(*carried);
        return RelationFate::Gone;
    }
    if relation.outside {
        return outside(relation, &word, finding);
    }
    if EMPTIED.contains(&word.as_str()) { RelationFate::Emptied } else { RelationFate::Kept }
}

fn outside(relation: &mut Relation, word: &str, finding: &mut Finding) -> RelationFate {
    let target = relation.target.to_ascii_lowercase();
    let open = ["http://", "https://", "mailto:", "tel:", "#"].iter().any(|scheme| target.starts_with(scheme));
    match word {
        _ if relation.target == NOWHERE => RelationFate::Kept,
        "hyperlink" if open => RelationFate::Kept,
        // Fetched when the file is opened: whoever keeps it there learns who opens it, and when.
        "image" | "frame" => {
            finding.tell(Carried::OutsideLinks, &relation.target);
            RelationFate::Gone
        }
        _ => {
            finding.tell(Carried::OutsideLinks, &relation.target);
            NOWHERE.clone_into(&mut relation.target);
            RelationFate::Kept
        }
    }
}
