//! XMP: what programs write into pictures and papers as XML (ISO 16684-1).

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::domain::evidence::{Carried, Finding};

/// Elements at most: a packet with more says nothing new.
const MOST_EVENTS: usize = 20_000;

/// Notes what a packet carries, whether as elements or as attributes. Of a damaged packet, what comes before the damage.
pub(in crate::cleaning) fn look(packet: &[u8], finding: &mut Finding) {
    let text = String::from_utf8_lossy(packet);
    let mut reader = Reader::from_str(&text);
    let mut names: Vec<String> = Vec::new();
    let mut found = false;
    for _ in 0..MOST_EVENTS {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                found |= attributes(&start, finding);
                names.push(start.local_name().as_ref().to_owned());
                found |= names.last().is_some_and(|name| note(name, "", finding));
            }
            Ok(Event::Empty(start)) => {
                found |= attributes(&start, finding);
                found |= note(start.local_name().as_ref(), "", finding);
            }
            Ok(Event::End(_)) => {
                names.pop();
            }
            Ok(Event::Text(value)) => {
                // A list's values stand in `rdf:li`, below the field's own name.
                for name in names.iter().rev().take(3) {
                    found |= note(name, &value, finding);
                }
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    if !found {
        finding.note(Carried::OtherFields);
    }
}

fn attributes(start: &quick_xml::events::BytesStart<'_>, finding: &mut Finding) -> bool {
    let mut found = false;
    for attribute in start.attributes().with_checks(false).flatten() {
        found |= note(attribute.key.local_name().as_ref(), &attribute.value, finding);
    }
    found
}

/// Notes a field; whether it is one that is known.
fn note(name: &str, value: &str, finding: &mut Finding) -> bool {
    let carried = match name {
        "GPSLatitude" | "GPSLongitude" | "Location" | "City" | "LocationCreated" | "LocationShown" => Carried::Place,
        "Make" | "Model" | "SerialNumber" | "LensModel" | "LensSerialNumber" => Carried::Device,
        "DateTimeOriginal" | "DateTimeDigitized" | "DateCreated" => Carried::TakenAt,
        "creator" | "Author" | "AuthorsPosition" | "OwnerName" | "PersonInImage" | "CaptionWriter" | "rights" => {
            Carried::Author
        }
        "publisher" | "Company" => Carried::Company,
        "CreatorTool" | "Producer" | "Software" => Carried::Software,
        "title" | "description" | "subject" | "Keywords" | "Headline" | "UserComment" => Carried::Title,
        "CreateDate" | "ModifyDate" | "MetadataDate" => Carried::Dates,
        "History" | "DerivedFrom" | "Versions" | "Ingredients" => Carried::Edits,
        "DocumentID" | "InstanceID" | "OriginalDocumentID" => Carried::Identifiers,
        "Thumbnails" => Carried::Thumbnail,
        _ => return false,
    };
    match carried {
        Carried::Edits | Carried::Identifiers | Carried::Thumbnail | Carried::Place => finding.note(carried),
        _ => finding.tell(carried, value),
    }
    true
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::domain::evidence::{Carried, FileKind, Finding};

    #[test]
    fn fields_are_found_as_elements_and_as_attributes() {
        let packet = br#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmp:CreatorTool="Writer 7"
            xmpMM:DocumentID="uuid:1"><dc:creator><rdf:Seq><rdf:li>Aroha Example</rdf:li></rdf:Seq></dc:creator>
            <xmpMM:History/></rdf:Description></rdf:RDF></x:xmpmeta>"#;
        let mut finding = Finding::new(FileKind::Pdf);
        look(packet, &mut finding);
        let told: Vec<_> = finding.carried.iter().map(|(carried, value)| (*carried, value.as_deref())).collect();
        assert_eq!(
            told,
            [
                (Carried::Author, Some("Aroha Example")),
                (Carried::Software, Some("Writer 7")),
                (Carried::Edits, None),
                (Carried::Identifiers, None),
            ]
        );
    }

    #[test]
    fn a_packet_of_nothing_known_is_other_fields() {
        let mut finding = Finding::new(FileKind::Jpeg);
        look(b"<a><b>c</b>", &mut finding);
        assert!(finding.carries(Carried::OtherFields));
    }
}
