//! What goes from the XML of a part, and what is noticed there.

use std::collections::HashSet;

use super::super::document::is_path;
use super::super::xml::{Element, Fate, Open, Rules, meant};
use super::field::Instruction;
use super::{sheet, slides, word};
use crate::domain::evidence::{Carried, Finding};

/// The rules for one part.
pub(super) struct PartRules<'f> {
    /// Relations that are gone.
    gone: &'f HashSet<String>,
    /// Whether it holds a speaker's notes.
    notes: bool,
    /// Whether it describes styles, of which some are hidden without hiding anything.
    styles: bool,
    /// That of the field we are in.
    instruction: Instruction,
    finding: &'f mut Finding,
}

/// Attributes by which an element uses a relation.
const USES: &[&str] = &["id", "embed", "link", "pict", "relid", "dm", "lo", "qs", "cs", "blip", "href"];

/// Attributes that tell where a piece of text was written, or that it is the same as elsewhere.
const IDENTIFIES: &[&str] = &["paraId", "textId", "anchorId", "editId", "uid", "dateUtc", "durableId"];

impl<'f> PartRules<'f> {
    pub(super) fn new(name: &str, gone: &'f HashSet<String>, notes: bool, finding: &'f mut Finding) -> Self {
        let styles = name.to_ascii_lowercase().ends_with("styles.xml");
        Self { gone, notes, styles, instruction: Instruction::default(), finding }
    }

    /// What becomes of an element whose relations are gone; `None` if it uses none, or can do without.
    fn unhooked(&self, element: &mut Element<'_, '_>) -> Option<Fate> {
        let before = element.attributes.len();
        let uses = |key: &str, prefix: &str| !prefix.is_empty() && USES.contains(&key);
        element.attributes.retain(|attribute| {
            !(uses(attribute.local(), attribute.prefix()) && self.gone.contains(&*attribute.value))
        });
        if element.attributes.len() == before {
            return None;
        }
        let others = element
            .attributes
            .iter()
            .any(|attribute| matches!(attribute.local(), "embed" | "link") && !attribute.prefix().is_empty());
        match element.name {
            // Page sizes stay without the printer, and a link's words without its address.
            "pageSetup" | "hyperlink" => None,
            // The picture before it was changed stands in an extension, which is nothing without it.
            "imgLayer" => Some(Fate::AroundDropped("ext")),
            _ if others => None,
            _ => Some(Fate::Dropped),
        }
    }

    fn attributes(&mut self, element: &mut Element<'_, '_>) {
        let before = element.attributes.len();
        element.attributes.retain(|attribute| {
            let local = attribute.local();
            !local.starts_with("rsid") && (attribute.prefix().is_empty() || !IDENTIFIES.contains(&local))
        });
        if element.attributes.len() < before {
            self.finding.note(Carried::Identifiers);
        }
        let named = matches!(element.name, "docPr" | "cNvPr");
        for attribute in element.attributes.iter_mut() {
            let tells =
                matches!(attribute.local(), "descr" | "title" | "alt") || (named && attribute.local() == "name");
            if tells && is_path(&meant(&attribute.value)) {
                self.finding.tell(Carried::OtherFields, &meant(&attribute.value));
                attribute.value = if named && attribute.local() == "name" { "Picture" } else { "" }.into();
            }
        }
    }
}

impl PartRules<'_> {
    fn instruction(&mut self, piece: &str) -> Fate {
        if self.instruction.stays(piece) { Fate::Kept } else { Fate::Dropped }
    }
}

impl Rules for PartRules<'_> {
    fn element(&mut self, element: &mut Element<'_, '_>) -> Fate {
        if let Some(fate) = self.unhooked(element) {
            return fate;
        }
        self.attributes(element);
        if element.name == "fldChar" {
            self.instruction.ends(self.finding);
        }
        let space = element.space;
        if space.contains("wordprocessingml") || space.contains("/office/word/") {
            word::fate(element, self.styles, self.finding)
        } else if space.contains("spreadsheetml") || space.contains("/office/excel/") || space.ends_with(":excel") {
            sheet::fate(element, self.finding)
        } else if space.contains("presentationml")
            || space.contains("/office/powerpoint/")
            || element.name == "creationId"
        {
            slides::fate(element, self.finding)
        } else if space.ends_with("/svg") {
            svg(element, self.finding)
        } else {
            Fate::Kept
        }
    }

    fn reference(&mut self, reference: &str, around: &[Open]) -> Fate {
        if is_instruction(around) { self.instruction(reference) } else { Fate::Kept }
    }

    fn text(&mut self, text: &str, around: &[Open]) -> Fate {
        if is_instruction(around) {
            return self.instruction(text);
        }
        // The number of the slide, a field, stands there even where nobody wrote a note.
        let words = around.last().is_some_and(|open| open.name == "t") && !around.iter().any(|open| open.name == "fld");
        if self.notes && words && !text.trim().is_empty() {
            self.finding.note(Carried::SpeakerNotes);
        }
        Fate::Kept
    }
}

/// Whether we are in a field's instruction.
fn is_instruction(around: &[Open]) -> bool {
    around.last().is_some_and(|open| open.name == "instrText")
}

/// Drawings: what programs keep for themselves goes, with where the drawing was kept.
fn svg(element: &mut Element<'_, '_>, finding: &mut Finding) -> Fate {
    element.attributes.retain(|attribute| !matches!(attribute.prefix(), "inkscape" | "sodipodi"));
    match element.name {
        "metadata" => {
            finding.note(Carried::OtherFields);
            Fate::Dropped
        }
        "script" => {
            finding.note(Carried::Macros);
            Fate::Dropped
        }
        _ => Fate::Kept,
    }
}

/// Whether a switch of Office's is on: it is where nothing is said.
pub(super) fn is_on(value: Option<&str>) -> bool {
    value.is_none_or(|value| !matches!(value, "0" | "false" | "off"))
}
