//! The taxonomy: kinds of violation, their groups and tiers, and the guide "was this okay?".
//!
//! Owns `directory/taxonomy.toml` as data. Its labels and descriptions are shown to the public as they are.

use std::collections::HashMap;

use serde::Deserialize;

use super::directory::{DirectoryFault, DirectoryFile, Source};
use super::ids::{GroupId, ViolationId};
use super::severity::Tier;

/// The format this program reads.
const VERSION: u32 = 1;

/// How a tier is named and how soon it is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Severity {
    /// The tier.
    pub tier: Tier,
    /// Its id.
    pub id: String,
    /// Its name, as shown.
    pub label: String,
    /// The target, in words.
    pub triage_target: String,
}

/// A group of violations.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name, as shown.
    pub label: String,
}

/// A kind of violation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Violation {
    /// Its id.
    pub id: ViolationId,
    /// Its group.
    pub group: GroupId,
    /// Its name, as shown.
    pub label: String,
    /// The same as a question to a reporter, as shown.
    #[serde(default)]
    pub question: Option<String>,
    /// What it means, as shown.
    pub description: String,
    /// How serious it would be.
    pub severity: Tier,
    /// How serious with a minor, where different.
    #[serde(default)]
    pub severity_if_minor: Option<Tier>,
    /// Examples, as shown.
    pub examples: Vec<String>,
    /// Codes and cases it rests on; `[seen]` or, where not yet checked, `[gk]`.
    pub code_refs: Vec<String>,
    /// Police information is shown with it.
    #[serde(default)]
    pub police_info: bool,
    /// Child protection information is shown with it.
    #[serde(default)]
    pub child_protection_info: bool,
    /// When it may be allowed.
    #[serde(default)]
    pub not_a_breach: Option<String>,
    /// What helps a guide to explain it.
    #[serde(default)]
    pub guide_note: Option<String>,
    /// What boards usually say to it.
    #[serde(default)]
    pub boards_note: Option<String>,
    /// What is worth asking.
    #[serde(default)]
    pub ask: Option<String>,
    /// Who else may be right for it.
    #[serde(default)]
    pub also_route: Option<String>,
    /// The flag it raises, in words.
    #[serde(default)]
    pub raises: Option<String>,
}

/// What therapy involves.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideDoes {
    /// The words shown.
    pub text: String,
}

/// What therapy does not involve.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideDoesNot {
    /// The words shown.
    pub text: String,
    /// The kind of violation it would be.
    pub violation: ViolationId,
}

/// A sign to look at.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedFlag {
    /// The words shown.
    pub text: String,
    /// How much it weighs, 1–3.
    pub weight: u8,
    /// The kind of violation it points to.
    pub violation: ViolationId,
    /// Where it comes from, if from outside.
    #[serde(default)]
    pub source: Option<String>,
}

/// A question without a simple answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GreyArea {
    /// The question shown.
    pub question: String,
    /// The answer shown.
    pub answer: String,
    /// The kinds of violation it touches.
    pub related: Vec<ViolationId>,
}

/// The taxonomy, checked.
#[derive(Clone, Debug)]
pub struct Taxonomy {
    severities: Vec<Severity>,
    groups: Vec<Group>,
    violations: Vec<Violation>,
    guide_does: Vec<GuideDoes>,
    guide_does_not: Vec<GuideDoesNot>,
    red_flags: Vec<RedFlag>,
    grey_areas: Vec<GreyArea>,
    places: HashMap<ViolationId, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    schema_version: u32,
    #[serde(rename = "as_of")]
    _as_of: String,
    severity: Vec<Severity>,
    group: Vec<Group>,
    violation: Vec<Violation>,
    guide_does: Vec<GuideDoes>,
    guide_does_not: Vec<GuideDoesNot>,
    red_flag: Vec<RedFlag>,
    grey_area: Vec<GreyArea>,
}

impl Taxonomy {
    /// The taxonomy of the file's text.
    ///
    /// # Errors
    /// The first fault found, with line and id.
    pub fn parse(text: &str) -> Result<Self, DirectoryFault> {
        let source = Source { file: DirectoryFile::Taxonomy, text };
        let written: Written = source.read()?;
        source.expect_version(written.schema_version, VERSION)?;
        written.check(source)?;
        let places = written.violation.iter().enumerate().map(|(place, entry)| (entry.id.clone(), place)).collect();
        Ok(Self {
            severities: written.severity,
            groups: written.group,
            violations: written.violation,
            guide_does: written.guide_does,
            guide_does_not: written.guide_does_not,
            red_flags: written.red_flag,
            grey_areas: written.grey_area,
            places,
        })
    }

    /// The four tiers as shown, in the file's order.
    #[must_use]
    pub fn severities(&self) -> &[Severity] {
        &self.severities
    }

    /// The groups, in the file's order.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The kinds of violation, in the file's order.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// The violation with this id.
    #[must_use]
    pub fn violation(&self, id: &str) -> Option<&Violation> {
        self.violations.get(*self.places.get(id)?)
    }

    /// What therapy involves.
    #[must_use]
    pub fn guide_does(&self) -> &[GuideDoes] {
        &self.guide_does
    }

    /// What therapy does not involve.
    #[must_use]
    pub fn guide_does_not(&self) -> &[GuideDoesNot] {
        &self.guide_does_not
    }

    /// Signs to look at.
    #[must_use]
    pub fn red_flags(&self) -> &[RedFlag] {
        &self.red_flags
    }

    /// Questions without a simple answer.
    #[must_use]
    pub fn grey_areas(&self) -> &[GreyArea] {
        &self.grey_areas
    }
}

impl Written {
    fn check(&self, source: Source<'_>) -> Result<(), DirectoryFault> {
        source.expect_unique(self.severity.iter().map(|entry| entry.id.as_str()))?;
        source.expect_unique(self.group.iter().map(|entry| entry.id.as_str()))?;
        source.expect_unique(self.violation.iter().map(|entry| entry.id.as_str()))?;
        for entry in &self.violation {
            if !self.group.iter().any(|group| group.id == entry.group) {
                return Err(source.dangling(entry.id.as_str(), "group", entry.group.as_str()));
            }
        }
        let named = (self.guide_does_not.iter().map(|entry| ("guide_does_not", &entry.violation)))
            .chain(self.red_flag.iter().map(|entry| ("red_flag", &entry.violation)))
            .chain(self.grey_area.iter().flat_map(|entry| entry.related.iter().map(|id| ("grey_area", id))));
        for (table, id) in named {
            if !self.violation.iter().any(|entry| entry.id == *id) {
                return Err(source.dangling("", table, id.as_str()));
            }
        }
        Ok(())
    }
}
