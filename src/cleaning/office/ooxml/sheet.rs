//! Tables (ECMA-376 part 1, 18): cells stay, also those set to be hidden; where the file was kept and by whom goes.

use super::super::xml::{Element, Fate, meant};
use crate::domain::evidence::{Carried, Finding};

/// Attributes of a connection to data elsewhere that tell where.
const CONNECTS: &[&str] = &[
    "odcFile",
    "sourceFile",
    "connectionFile",
    "description",
    "connection",
    "command",
    "url",
    "singleSignOnId",
    "localConnection",
];

/// What becomes of an element of Excel's.
pub(super) fn fate(element: &mut Element<'_, '_>, finding: &mut Finding) -> Fate {
    let tell = |finding: &mut Finding, carried, value: Option<&str>| {
        finding.note(carried);
        if let Some(value) = value {
            finding.tell(carried, &meant(value));
        }
    };
    let hidden = |value: Option<&str>| value.is_some_and(|value| matches!(value, "1" | "true"));
    match element.name {
        // The folder on somebody's machine.
        "absPath" => {
            tell(finding, Carried::OtherFields, element.value("url"));
            Fate::Dropped
        }
        "fileSharing" => {
            tell(finding, Carried::Author, element.value("userName"));
            Fate::Dropped
        }
        "customWorkbookViews" | "customSheetViews" | "revisionPtr" | "customProperties" => {
            finding.note(Carried::Identifiers);
            Fate::Dropped
        }
        "fileVersion" => {
            element.attributes.retain(|attribute| attribute.local() != "codeName");
            Fate::Kept
        }
        "pivotCacheDefinition" => {
            if element.value("refreshedBy").is_some() {
                tell(finding, Carried::Author, element.value("refreshedBy"));
            }
            element.attributes.retain(|attribute| !matches!(attribute.local(), "refreshedBy" | "refreshedDate"));
            // It holds rows of its own, also such as were taken out of the table since; without them the table is broken.
            finding.note(Carried::HiddenCells);
            Fate::Kept
        }
        "connection" | "dbPr" | "webPr" | "olapPr" | "textPr" => {
            for attribute in element.attributes.iter_mut().filter(|attribute| CONNECTS.contains(&attribute.local())) {
                finding.tell(Carried::OutsideLinks, &meant(&attribute.value));
                attribute.value = "".into();
            }
            Fate::Kept
        }
        // Cells of another file, as they were when it was last open.
        "sheetDataSet" => {
            finding.note(Carried::OutsideLinks);
            Fate::Dropped
        }
        "ddeLink" => {
            for attribute in element.attributes.iter_mut().filter(|attribute| attribute.local() == "ddeTopic") {
                finding.tell(Carried::OutsideLinks, &meant(&attribute.value));
                attribute.value = "".into();
            }
            Fate::Kept
        }
        "sheet" if element.value("state").is_some_and(|state| state != "visible") => {
            tell(finding, Carried::HiddenSheets, element.value("name"));
            Fate::Kept
        }
        "row" | "col" if hidden(element.value("hidden")) => {
            finding.note(Carried::HiddenCells);
            Fate::Kept
        }
        // The box of a comment, drawn in an older way.
        "ClientData" if element.value("ObjectType") == Some("Note") => {
            finding.note(Carried::Comments);
            Fate::AroundDropped("shape")
        }
        _ => Fate::Kept,
    }
}
