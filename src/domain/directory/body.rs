//! A professional body as the directory knows it: what is shown of it, and the attributes routing reads.

use serde::Deserialize;

use super::routing_attributes::Routing;
use crate::domain::codes::codes;
use crate::domain::ids::{BodyId, ProfessionId};
use crate::domain::place::Country;

codes! {
    /// What a body is.
    pub enum BodyKind as "body-kind" {
        /// Keeps a register and can strike off it.
        Regulator = "regulator",
        /// Decides about its own members.
        ProfessionalAssociation = "professional_association",
        /// Handles complaints about services.
        ComplaintsCommissioner = "complaints_commissioner",
    }
}

codes! {
    /// Whether it says it takes reports without a name.
    pub enum TakesAnonymous as "takes-anonymous" {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// It usually cannot act on them.
        Limited = "limited",
        /// Not known.
        Unknown = "unknown",
    }
}

codes! {
    /// How [`TakesAnonymous`] is known.
    pub enum AnonymousBasis as "anonymous-basis" {
        /// The body says so, on a public page or to whoever runs this portal.
        Stated = "stated",
        /// Read from its form or signature rules.
        Inferred = "inferred",
        /// Not yet checked with the body.
        None = "none",
    }
}

codes! {
    /// What a body's time target is counted in.
    pub enum TargetUnit as "target-unit" {
        /// Calendar days.
        Days = "days",
        /// Working days.
        WorkingDays = "working_days",
        /// Months.
        Months = "months",
        /// No number: in writing.
        InWriting = "in_writing",
        /// No number: as soon as practicable.
        AsSoonAsPracticable = "as_soon_as_practicable",
    }
}

/// A time target a body has published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// What is done by then, in the directory's word: `acknowledge`, `decision` …
    pub what: String,
    /// How many units; 0 for units without a number.
    pub amount: u32,
    /// The unit.
    pub unit: TargetUnit,
    /// What else is known of it.
    #[serde(default)]
    pub note: String,
}

/// One `[[body]]` of `directory/bodies.toml`. Texts are shown as they are; empty means not known.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its id, also in addresses and in the database.
    pub id: BodyId,
    /// Its name, in its own languages.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// The region it is of, as shown; routing reads [`Routing::regions`].
    pub region: String,
    /// What it is.
    pub kind: BodyKind,
    /// Whether its powers come from a statute.
    pub statutory: bool,
    /// The professions it lists.
    pub professions: Vec<ProfessionId>,
    /// Who it can decide about.
    pub jurisdiction: String,
    /// A public page on complaining there, or the site's root.
    pub complaint_url: String,
    /// Whether it takes reports without a name.
    pub takes_anonymous: TakesAnonymous,
    /// What it says about that.
    pub anonymous_note: String,
    /// Where it says so.
    pub anonymous_source: String,
    /// How that is known.
    pub anonymous_basis: AnonymousBasis,
    /// Its time limit in words.
    pub time_limit: String,
    /// More about it.
    pub time_limit_note: String,
    /// What it can do.
    pub can_do: Vec<String>,
    /// What it cannot do.
    pub cannot_do: Vec<String>,
    /// The stages of a complaint there.
    pub stages: Vec<String>,
    /// The time targets it has published.
    pub targets: Vec<Target>,
    /// What it shows the practitioner, in words.
    pub shares_with_practitioner: String,
    /// Public pages the entry was read from.
    pub sources: Vec<String>,
    /// Whether at least one public page of or about it was seen.
    pub verified: bool,
    /// Which fields those pages support.
    pub verified_fields: Vec<String>,
    /// Anything else.
    pub notes: String,
    /// Who watches over how it works: ids of bodies or allied services.
    #[serde(default)]
    pub overseen_by: Vec<String>,
    /// What routing reads.
    pub routing: Routing,
}

impl Body {
    /// The start of its own site, read from its page on complaints. `None` where no page is known.
    #[must_use]
    pub fn site(&self) -> Option<&str> {
        let host = self.complaint_url.strip_prefix("https://")?;
        let end = host.find('/').unwrap_or(host.len());
        self.complaint_url.get(..self.complaint_url.len() - host.len() + end)
    }

    /// Whether it acts in a country, or in a part of it.
    #[must_use]
    pub fn acts_in(&self, country: Country) -> bool {
        self.country == country || self.routing.also_in.contains(&country)
    }
}
