//! Texts (ECMA-376 part 1, 17): changes are accepted, comments go, and every trace of who wrote when.

use super::super::xml::{Element, Fate, meant};
use super::field;
use super::rules::is_on;
use crate::domain::evidence::{Carried, Finding};

/// What becomes of an element of Word's.
pub(super) fn fate(element: &Element<'_, '_>, styles: bool, finding: &mut Finding) -> Fate {
    match element.name {
        // Put in: it stays. Where it marks a paragraph or a row, it is empty.
        "ins" | "moveTo" => {
            changed(element, finding);
            Fate::Unwrapped
        }
        // Taken out. In the properties of a row it means the whole row.
        "del" if element.parent == "trPr" => {
            changed(element, finding);
            Fate::AroundDropped("tr")
        }
        "del" | "moveFrom" | "cellDel" | "cellIns" | "cellMerge" => {
            changed(element, finding);
            Fate::Dropped
        }
        name if name.ends_with("Change") => {
            changed(element, finding);
            Fate::Dropped
        }
        // Words taken out, and the switch that keeps track; names of people or groups who may change a passage; where a field's
        // value came from; proofing.
        "delText" | "delInstrText" | "trackRevisions" | "permStart" | "permEnd" | "dataBinding" | "proofErr"
        | "attachedTemplate" => Fate::Dropped,
        name if name.starts_with("moveFromRange") || name.starts_with("moveToRange") => Fate::Dropped,
        name if name.starts_with("customXml") && name.contains("Range") => Fate::Dropped,
        "commentRangeStart" | "commentRangeEnd" | "commentReference" | "annotationRef" => {
            finding.note(Carried::Comments);
            Fate::Dropped
        }
        "rsids" | "rsid" | "docId" => {
            finding.note(Carried::Identifiers);
            Fate::Dropped
        }
        "docVars" | "mailMerge" | "smartTagPr" | "customXmlPr" => {
            finding.note(Carried::OtherFields);
            Fate::Dropped
        }
        "fldSimple" => {
            let instruction = meant(element.value("instr").unwrap_or_default());
            field::tell(&instruction, finding);
            if field::may_stay(&instruction) { Fate::Kept } else { Fate::Unwrapped }
        }
        "smartTag" | "customXml" => Fate::Unwrapped,
        "vanish" if !styles && element.parent == "rPr" && is_on(element.value("val")) => {
            finding.note(Carried::HiddenText);
            Fate::Kept
        }
        _ => Fate::Kept,
    }
}

fn changed(element: &Element<'_, '_>, finding: &mut Finding) {
    finding.note(Carried::TrackedChanges);
    if let Some(author) = element.value("author") {
        finding.tell(Carried::Author, &meant(author));
    }
}
