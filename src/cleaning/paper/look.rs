//! What a paper says about itself beside its pages.

use lopdf::{Dictionary, Document, Object, decode_text_string};

use crate::cleaning::picture::look_xmp;
use crate::domain::evidence::{Carried, Finding};

/// What a packet of XMP may unpack to, in bytes.
const MOST_OF_A_PACKET: usize = 1024 * 1024;

/// Notes what stands in the trailer and the catalogue.
pub(super) fn look(paper: &Document, finding: &mut Finding) {
    if let Some(about) = dictionary(paper, &paper.trailer, b"Info") {
        look_about(paper, about, finding);
    }
    if paper.trailer.has(b"ID") {
        finding.note(Carried::Identifiers);
    }
    if paper.revision_count() > 1 {
        finding.note(Carried::Edits);
    }
    if let Ok(catalogue) = paper.catalog() {
        look_catalogue(paper, catalogue, finding);
    }
    for object in paper.objects.values() {
        look_object(object, finding);
    }
}

/// A dictionary below a key, wherever it stands.
pub(super) fn dictionary<'a>(paper: &'a Document, within: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    within.get(key).and_then(|object| paper.dereference(object)).and_then(|(_, object)| object.as_dict()).ok()
}

fn look_about(paper: &Document, about: &Dictionary, finding: &mut Finding) {
    for (key, value) in about {
        let carried = match &key[..] {
            b"Author" => Carried::Author,
            b"Creator" | b"Producer" => Carried::Software,
            b"Title" | b"Subject" | b"Keywords" => Carried::Title,
            b"CreationDate" | b"ModDate" | b"SourceModified" => Carried::Dates,
            b"Company" => Carried::Company,
            b"Trapped" => continue,
            _ => Carried::OtherFields,
        };
        let text = paper.dereference(value).ok().and_then(|(_, value)| decode_text_string(value).ok());
        match (carried, text) {
            (Carried::OtherFields, _) => finding.tell(carried, &String::from_utf8_lossy(key)),
            (_, Some(text)) => finding.tell(carried, &text),
            (_, None) => finding.note(carried),
        }
    }
}

fn look_catalogue(paper: &Document, catalogue: &Dictionary, finding: &mut Finding) {
    let packet = catalogue.get(b"Metadata").and_then(|object| paper.dereference(object)).map(|(_, object)| object);
    if let Ok(packet) = packet.and_then(Object::as_stream) {
        let packet = packet.get_plain_content_with_limit(MOST_OF_A_PACKET).unwrap_or_default();
        look_xmp(&packet, finding);
    }
    let named = dictionary(paper, catalogue, b"Names");
    if named.is_some_and(|names| names.has(b"EmbeddedFiles")) || catalogue.has(b"Collection") {
        finding.note(Carried::EmbeddedFiles);
    }
    if named.is_some_and(|names| names.has(b"JavaScript")) {
        finding.note(Carried::Macros);
    }
    if dictionary(paper, catalogue, b"AcroForm").is_some_and(|form| form.has(b"XFA")) {
        finding.note(Carried::OtherFields);
    }
    let layers = dictionary(paper, catalogue, b"OCProperties").and_then(|layers| dictionary(paper, layers, b"D"));
    let off = layers.and_then(|layers| layers.get(b"OFF").and_then(Object::as_array).ok());
    if off.is_some_and(|off| !off.is_empty()) {
        finding.note(Carried::HiddenText);
    }
}

/// What any object may carry, wherever it stands.
fn look_object(object: &Object, finding: &mut Finding) {
    let Some(entries) = entries(object) else { return };
    if entries.has(b"ByteRange") && entries.has(b"Contents") {
        let name = entries.get(b"Name").and_then(decode_text_string).unwrap_or_default();
        finding.note(Carried::Signature);
        finding.tell(Carried::Signature, &name);
    }
    if entries.has(b"EF") {
        finding.note(Carried::EmbeddedFiles);
    }
    if entries.has(b"Thumb") {
        finding.note(Carried::Thumbnail);
    }
    if entries.has(b"VP") || entries.has(b"LGIDict") || entries.has(b"GPTS") {
        finding.note(Carried::Place);
    }
    if entries.has(b"PieceInfo") {
        finding.note(Carried::OtherFields);
    }
    match entries.get(b"S").and_then(Object::as_name) {
        Ok(b"JavaScript") => finding.note(Carried::Macros),
        Ok(b"Launch" | b"SubmitForm" | b"ImportData" | b"GoToR") => finding.note(Carried::OutsideLinks),
        _ => {}
    }
}

/// The dictionary of a dictionary or a stream.
pub(super) fn entries(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(entries) => Some(entries),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}
