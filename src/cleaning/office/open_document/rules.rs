//! What goes from content and styles, and what is noticed there.

use super::super::document::is_path;
use super::super::xml::{Element, Fate, Open, Rules, meant};
use crate::domain::evidence::{Carried, Finding};

/// The rules for content and styles.
pub(super) struct PartRules<'f> {
    finding: &'f mut Finding,
}

impl<'f> PartRules<'f> {
    pub(super) const fn new(finding: &'f mut Finding) -> Self {
        Self { finding }
    }

    /// Addresses: open ones of links stay; others are fetched on opening, or name something on somebody's machine.
    fn address(&mut self, element: &mut Element<'_, '_>) {
        let link = element.name == "a";
        for attribute in element.attributes.iter_mut().filter(|attribute| attribute.local() == "href") {
            let target = meant(&attribute.value).to_ascii_lowercase();
            let inside = !target.contains(':') && !target.starts_with("../") && !target.starts_with('/');
            let open = ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme));
            if !(inside || target == "about:blank" || link && open) {
                self.finding.tell(Carried::OutsideLinks, &meant(&attribute.value));
                attribute.value = if link { "about:blank" } else { "" }.into();
            }
        }
    }

    /// Things that are set to be hidden.
    fn hidden(&mut self, element: &Element<'_, '_>) {
        let is = |name: &str, value: &str| element.value(name).is_some_and(|found| found == value);
        match element.name {
            "table-row" | "table-column" if is("visibility", "collapse") || is("visibility", "filter") => {
                self.finding.note(Carried::HiddenCells);
            }
            "table-properties" if is("display", "false") => self.finding.note(Carried::HiddenSheets),
            "drawing-page-properties" if is("visibility", "hidden") => self.finding.note(Carried::HiddenSlides),
            "text-properties" if is("display", "none") => self.finding.note(Carried::HiddenText),
            "hidden-text" | "hidden-paragraph" => self.finding.note(Carried::HiddenText),
            _ => {}
        }
    }
}

impl Rules for PartRules<'_> {
    fn element(&mut self, element: &mut Element<'_, '_>) -> Fate {
        match element.name {
            // What was taken out stands here, with who changed what and when; the text itself is as if all was accepted.
            "tracked-changes" => {
                self.finding.note(Carried::TrackedChanges);
                return Fate::Dropped;
            }
            "change" | "change-start" | "change-end" if element.space.contains(":text:") => return Fate::Dropped,
            "annotation" | "annotation-end" if element.space.contains(":office:") => {
                self.finding.note(Carried::Comments);
                return Fate::Dropped;
            }
            "scripts" | "event-listeners" if element.space.contains(":office:") => {
                if element.name == "event-listeners" {
                    self.finding.note(Carried::Macros);
                }
                return Fate::Dropped;
            }
            _ => {}
        }
        let before = element.attributes.len();
        element.attributes.retain(|attribute| !matches!(attribute.local(), "rsid" | "paragraph-rsid"));
        if element.attributes.len() < before {
            self.finding.note(Carried::Identifiers);
        }
        for attribute in element.attributes.iter_mut().filter(|attribute| attribute.prefix() == "draw") {
            if attribute.local() == "name" && is_path(&meant(&attribute.value)) {
                self.finding.tell(Carried::OtherFields, &meant(&attribute.value));
                attribute.value = "".into();
            }
        }
        self.address(element);
        self.hidden(element);
        Fate::Kept
    }

    fn text(&mut self, text: &str, around: &[Open]) -> Fate {
        if around.iter().any(|open| open.name == "notes")
            && !around.iter().any(|open| open.name == "page-number")
            && !text.trim().is_empty()
        {
            self.finding.note(Carried::SpeakerNotes);
        }
        Fate::Kept
    }
}
