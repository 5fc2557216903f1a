//! What an office file says about itself: who, when, with what. Looked at, and left out.

use super::super::archive::Archive;
use super::super::parts::{Relation, resolve};
use super::super::xml;
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

/// Notes what a part that is left out says. `from` is the part whose relation it is, empty for the whole file.
pub(super) fn look(
    archive: &mut Archive<'_>,
    from: &str,
    relation: &Relation,
    finding: &mut Finding,
) -> Result<(), CleanFault> {
    let Some(name) = resolve(from, &relation.target).filter(|_| !relation.outside) else { return Ok(()) };
    match relation.word() {
        "core-properties" | "extended-properties" => look_fields(&archive.part(&name)?.unwrap_or_default(), finding),
        "custom-properties" => look_custom(&archive.part(&name)?.unwrap_or_default(), finding),
        "comments" | "people" | "person" | "commentAuthors" | "authors" | "usernames" => {
            look_people(&archive.part(&name)?.unwrap_or_default(), finding);
        }
        "thumbnail" => finding.note(Carried::Thumbnail),
        "origin" | "signature" => finding.note(Carried::Signature),
        _ if from.is_empty() => finding.note(Carried::OtherFields),
        _ => {}
    }
    Ok(())
}

/// ECMA-376 part 2, clause 8, and part 1, 22.2.
fn look_fields(part: &[u8], finding: &mut Finding) {
    xml::look(part, &mut |_| {}, &mut |text, field| {
        let carried = match field {
            "creator" | "lastModifiedBy" | "Manager" => Carried::Author,
            "Company" => Carried::Company,
            "Application" => Carried::Software,
            "title" | "subject" | "description" | "keywords" | "category" => Carried::Title,
            "created" | "modified" | "lastPrinted" => Carried::Dates,
            "Template" => Carried::Template,
            "HyperlinkBase" => Carried::OutsideLinks,
            "identifier" => Carried::Identifiers,
            "revision" | "TotalTime" if text.trim() != "0" && text.trim() != "1" => {
                return finding.note(Carried::Edits);
            }
            _ => return,
        };
        finding.tell(carried, &xml::meant(text));
    });
}

fn look_custom(part: &[u8], finding: &mut Finding) {
    xml::look(
        part,
        &mut |element| {
            if let Some(name) = element.value("name").filter(|_| element.name == "property") {
                finding.tell(Carried::OtherFields, &xml::meant(name));
            }
        },
        &mut |_, _| {},
    );
}

/// Names of those who commented: in attributes of Word and `PowerPoint`, in a list of Excel's.
fn look_people(part: &[u8], finding: &mut Finding) {
    let mut names = Vec::new();
    xml::look(
        part,
        &mut |element| {
            let attribute = match element.name {
                "comment" | "person" if element.space.contains("word") => "author",
                "person" => "displayName",
                "cmAuthor" | "author" | "userInfo" => "name",
                _ => return,
            };
            names.extend(element.value(attribute).map(|name| xml::meant(name).into_owned()));
        },
        &mut |text, field| {
            if field == "author" {
                finding.tell(Carried::Author, &xml::meant(text));
            }
        },
    );
    for name in &names {
        finding.tell(Carried::Author, name);
    }
}
