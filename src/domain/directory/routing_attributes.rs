//! `[body.routing]`: the machine-readable attributes of a body that the routing rules read.
//!
//! The comment at the head of `directory/bodies.toml` defines each of them and its default.

use serde::Deserialize;
use time::Date;

use super::limit_rules::Limits;
use super::routing_table::RoutingTable;
use crate::domain::codes::codes;
use crate::domain::ids::{BodyId, ProfessionId};
use crate::domain::place::{Country, Region};

codes! {
    /// Whether a body needs the reporter's name (R11).
    pub enum NeedsNamed as "needs-named" {
        /// Takes anonymous reports.
        No = "no",
        /// Not known.
        Unknown = "unknown",
        /// Usually cannot act without one.
        Limited = "limited",
        /// Takes nothing without one.
        Yes = "yes",
    }
}

codes! {
    /// Whether a body shows the practitioner what was written (R15).
    pub enum TellsPractitioner as "tells-practitioner" {
        /// Normally.
        Yes = "yes",
        /// Normally, but may withhold it where safety is at risk.
        MayWithhold = "may_withhold",
        /// Not known.
        Unknown = "unknown",
    }
}

codes! {
    /// Whether a body acts on what somebody else than the client reports (R12).
    pub enum ThirdParty as "third-party" {
        /// It does.
        Any = "any",
        /// Only with the client's agreement or release.
        NeedsConsent = "needs_consent",
    }
}

codes! {
    /// How a body wants to get a report (R15).
    pub enum DeliveryPref as "delivery-pref" {
        /// No preference known.
        Any = "any",
        /// An attachment, no links that need a login.
        Pdf = "pdf",
        /// It opens a case only on its own form.
        OwnForm = "own_form",
    }
}

/// Where in its country a body acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Regions {
    /// Everywhere.
    WholeCountry,
    /// Only here; nowhere if narrowed to nothing.
    Only(Vec<Region>),
}

impl Regions {
    /// Whether a place with this region is served (R2). A region not told is served only by the whole country's bodies.
    #[must_use]
    pub fn serve(&self, region: Option<&Region>) -> bool {
        match self {
            Self::WholeCountry => true,
            Self::Only(regions) => region.is_some_and(|region| regions.contains(region)),
        }
    }
}

/// Which people without any registration a body can act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unregistered {
    /// None.
    NotCovered,
    /// All, whatever they call themselves.
    Everyone,
    /// Those of these professions: what a joined body left of `Everyone`.
    Only(Vec<ProfessionId>),
}

/// The attributes that the routing rules read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "RoutingTable")]
pub struct Routing {
    /// Where in its country it acts.
    pub regions: Regions,
    /// Other countries in which it acts, in the whole of each.
    pub also_in: Vec<Country>,
    /// Whether it needs the reporter's name.
    pub needs_named: NeedsNamed,
    /// Whether it shows the practitioner what was written.
    pub tells_practitioner: TellsPractitioner,
    /// By law the first stop where a client was affected, registered or not.
    pub front_door: bool,
    /// Bodies it stands in for in its region.
    pub replaces: Vec<BodyId>,
    /// Which unregistered people it can act on.
    pub unregistered: Unregistered,
    /// Whether it decides complaints about individuals at first instance.
    pub adjudicates: bool,
    /// Bodies it leaves registered people to.
    pub defers_to: Vec<BodyId>,
    /// Professions for which its list is worth checking (R9).
    pub check_for: Vec<ProfessionId>,
    /// Whether it acts on what third parties report.
    pub third_party: ThirdParty,
    /// How it wants to get a report.
    pub delivery_pref: DeliveryPref,
    /// Its time limits.
    pub limits: Limits,
    /// Events before this day are outside its powers.
    pub not_before: Option<Date>,
    /// Calendar days to its acknowledgement, where published.
    pub ack_days: Option<u16>,
    /// Calendar days to its first decision, where published.
    pub decision_days: Option<u16>,
}
