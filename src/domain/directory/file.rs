//! `directory/bodies.toml`: professions, bodies and allied services, read strictly.

use serde::Deserialize;

use super::body::{Body, BodyKind, TakesAnonymous};
use super::fault::{DirectoryFault, DirectoryFile, Source};
use crate::domain::codes::codes;
use crate::domain::ids::{AlliedId, ProfessionId};
use crate::domain::place::Country;

/// The format this program reads.
const VERSION: u32 = 1;

/// A profession a practitioner may have.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profession {
    /// Its id.
    pub id: ProfessionId,
    /// Its name, as shown.
    pub label: String,
    /// What helps to choose it; may be empty.
    pub note: String,
}

codes! {
    /// What an allied service is.
    pub enum AlliedKind as "allied-kind" {
        /// Police.
        Police = "police",
        /// Protects children.
        ChildProtection = "child_protection",
        /// Helps to complain.
        Advocacy = "advocacy",
        /// Watches over privacy.
        PrivacyRegulator = "privacy_regulator",
        /// Watches over human rights.
        HumanRights = "human_rights",
        /// Hears charges.
        Tribunal = "tribunal",
        /// Watches over the bodies.
        Oversight = "oversight",
        /// Pays for care.
        SupportAndFunder = "support_and_funder",
    }
}

/// A service outside the three kinds of body: shown, never sent to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allied {
    /// Its id.
    pub id: AlliedId,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// What it is.
    pub kind: AlliedKind,
    /// What it is for, with numbers to call.
    pub what_for: String,
    /// Its site; may be empty.
    pub url: String,
    /// Whether a public page was seen.
    pub verified: bool,
    /// That page.
    pub source: String,
}

/// The file, checked: every id once, every id named exists.
pub(super) struct BodiesFile {
    pub(super) professions: Vec<Profession>,
    pub(super) bodies: Vec<Body>,
    pub(super) allied: Vec<Allied>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    schema_version: u32,
    #[serde(rename = "as_of")]
    _as_of: String,
    #[serde(rename = "kinds")]
    _kinds: Vec<BodyKind>,
    #[serde(rename = "takes_anonymous_values")]
    _takes_anonymous_values: Vec<TakesAnonymous>,
    profession: Vec<Profession>,
    body: Vec<Body>,
    allied: Vec<Allied>,
}

impl BodiesFile {
    pub(super) fn parse(text: &str) -> Result<Self, DirectoryFault> {
        let source = Source { file: DirectoryFile::Bodies, text };
        let written: Written = source.read()?;
        source.expect_version(written.schema_version, VERSION)?;
        source.expect_unique(written.profession.iter().map(|entry| entry.id.as_str()))?;
        source.expect_unique(written.body.iter().map(|entry| entry.id.as_str()))?;
        source.expect_unique(written.allied.iter().map(|entry| entry.id.as_str()))?;
        let file = Self { professions: written.profession, bodies: written.body, allied: written.allied };
        super::references::check(source, &file.bodies, &file.professions)?;
        super::references::check_overseers(source, &file.bodies, &file.allied)?;
        super::references::check_urls(source, &file.bodies, &file.allied)?;
        Ok(file)
    }
}
