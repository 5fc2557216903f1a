//! What stands inside office files of every sort: pictures, fonts, names of things.

use super::archive::Packing;
use crate::cleaning::CleanFault;
use crate::cleaning::picture::{self, Turn};
use crate::cleaning::{HEAD, kind_of};
use crate::domain::evidence::{Carried, FileKind, Finding};

/// Endings of what is taken over as it is: drawings in Windows' own form, which have no fields for people, and fonts.
const AS_IT_IS: &[&str] = &["emf", "wmf", "emz", "wmz", "svm", "odttf", "fntdata", "ttf", "otf"];

/// What becomes of a part that is no XML. Pictures are cleaned; what nobody can clean stays by name alone.
pub(super) fn inner(bytes: &[u8], name: &str, finding: &mut Finding) -> Result<(Packing, Vec<u8>), CleanFault> {
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    if let Ok(kind) = kind_of(head, "") {
        let mut found = Finding::new(kind);
        if let Some(copy) = picture::clean(kind, bytes, Turn::Kept, &mut found) {
            let copy = copy?;
            finding.take_over(found);
            let packing = if kind == FileKind::Gif { Packing::Deflated } else { Packing::Stored };
            return Ok((packing, copy));
        }
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if AS_IT_IS.contains(&ending.as_str()) {
        return Ok((Packing::Deflated, bytes.to_vec()));
    }
    if !bytes.is_empty() {
        finding.note(Carried::EmbeddedFiles);
    }
    Ok((Packing::Stored, Vec::new()))
}

/// Whether words say where a file was on somebody's machine, as programs put them beside pictures.
pub(super) fn is_path(words: &str) -> bool {
    let ending = words.rsplit_once('.').is_some_and(|(start, ending)| {
        !start.is_empty()
            && (2..=5).contains(&ending.len())
            && ending.chars().all(|letter| letter.is_ascii_alphanumeric())
    });
    words.contains(":\\")
        || words.starts_with("\\\\")
        || words.starts_with("file:")
        || (ending && !words.contains(' '))
        || (ending && words.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn a_path_or_a_files_name_is_told_from_words() {
        for path in [
            "C:\\Users\\Aroha\\a.jpg",
            "\\\\server\\share",
            "file:///home/aroha/a.jpg",
            "IMG_2034.JPG",
            "/home/a b/c.png",
        ] {
            assert!(is_path(path), "{path}");
        }
        for words in ["Picture 1", "A map of the practice.", "He wrote: come at 5.30 pm", "", "..."] {
            assert!(!is_path(words), "{words}");
        }
    }
}
