//! What a joined body says of itself. Its leads write it; it narrows the body's entry in the directory, and never widens it.

use serde::{Deserialize, Serialize};

use super::directory::{NeedsNamed, Overlay};
use super::ids::{BodyId, ProfessionId};
use super::place::Region;

/// What a body says of itself. The default says nothing: then its entry in the directory holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The only professions it takes here; none given means those of its entry.
    pub professions: Option<Vec<String>>,
    /// The only regions it takes here; none given means those of its entry.
    pub regions: Option<Vec<String>>,
    /// Whether it needs the reporter's name: the code of [`NeedsNamed`]. Counts only where it is stricter than its entry.
    pub needs_named: Option<String>,
    /// The languages it reads, as BCP 47 tags, e.g. `en`, `mi`.
    pub languages: Vec<String>,
    /// Working days to its acknowledgement.
    pub acknowledge_within: Option<u16>,
    /// Working days to its first decision.
    pub decide_within: Option<u16>,
    /// When somebody reads what arrives; empty means that it did not say.
    pub hours: Vec<Hours>,
    /// Who reads reports there, by name or role, one entry each. Shown to everybody.
    pub readers: Vec<String>,
    /// Whom the operator calls. Shown to nobody else.
    pub contact: Person,
    /// Who stands in for them.
    pub deputy: Person,
}

/// A person at a body, for the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// Their name.
    pub name: String,
    /// Their telephone number.
    pub phone: String,
}

/// The hours of one day of the week, in the body's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    pub weekday: u8,
    /// Minutes after midnight at which somebody begins to read.
    pub from: u16,
    /// Minutes after midnight at which nobody reads any more.
    pub to: u16,
}

impl Profile {
    /// What it narrows of the body's entry.
    #[must_use]
    pub fn overlay(&self, body: &str) -> Overlay {
        Overlay {
            body: BodyId::from(body),
            professions: self
                .professions
                .as_ref()
                .map(|ids| ids.iter().map(|id| ProfessionId::from(id.as_str())).collect()),
            regions: self.regions.as_ref().map(|names| names.iter().filter_map(|name| Region::told(name)).collect()),
            needs_named: self.needs_named.as_deref().and_then(NeedsNamed::from_code),
        }
    }
}
