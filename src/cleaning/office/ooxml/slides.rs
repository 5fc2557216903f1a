//! Slides (ECMA-376 part 1, 19): they stay, also those set to be hidden, with their notes.

use super::super::xml::{Element, Fate};
use super::rules::is_on;
use crate::domain::evidence::{Carried, Finding};

/// A number that names nothing.
const NOTHING: &str = "{00000000-0000-0000-0000-000000000000}";

/// What becomes of an element of `PowerPoint`'s, or of a number that names a drawing.
pub(super) fn fate(element: &mut Element<'_, '_>, finding: &mut Finding) -> Fate {
    match element.name {
        "sld" if !is_on(element.value("show")) => {
            finding.note(Carried::HiddenSlides);
            Fate::Kept
        }
        "custDataLst" => {
            finding.note(Carried::OtherFields);
            Fate::Dropped
        }
        // Their elements must have a value: it becomes one that says nothing.
        "creationId" | "modId" => {
            for attribute in element.attributes.iter_mut() {
                let says = matches!(attribute.local(), "val" | "id");
                let nothing = if attribute.value.starts_with('{') { NOTHING } else { "0" };
                if says && attribute.value != nothing {
                    finding.note(Carried::Identifiers);
                    attribute.value = nothing.into();
                }
            }
            Fate::Kept
        }
        _ => Fate::Kept,
    }
}
