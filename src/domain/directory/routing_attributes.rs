//! `[body.routing]`: the machine-readable attributes of a body that the routing rules read.
//!
//! The comment at the head of `directory/bodies.toml` defines each of them and its default.

use serde::Deserialize;
use time::Date;

use crate::domain::codes::codes;
use crate::domain::ids::{BodyId, ProfessionId};
use crate::domain::place::Region;
use crate::domain::rough_date::RoughDate;

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

codes! {
    /// What a time limit is counted from (D4).
    pub enum LimitFrom as "limit-from" {
        /// What happened.
        Event = "event",
        /// When it was understood, or learnt of by the body.
        Discovery = "discovery",
        /// The last session.
        EndOfTherapy = "end_of_therapy",
        /// The client's 16th birthday.
        Age16 = "age_16",
        /// The client's 18th birthday.
        Age18 = "age_18",
    }
}

codes! {
    /// Which reports a time limit is for (D3).
    pub enum LimitApplies as "limit-applies" {
        /// Every report.
        Any = "any",
        /// A chosen violation is in group `sexual`.
        Sexual = "sexual",
        /// The client was under 16 when it began.
        Under16 = "under_16",
    }
}

codes! {
    /// Whose discovery starts the clock (D4).
    pub enum DiscoveredBy as "discovered-by" {
        /// The client's.
        Client = "client",
        /// The body's: it starts today.
        Body = "body",
    }
}

codes! {
    /// How several rules that apply together are joined (D5).
    pub enum Whichever as "whichever" {
        /// The earlier end counts.
        Earlier = "earlier",
        /// The later end counts.
        Later = "later",
    }
}

/// One rule of a body's time limit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitRule {
    /// How many years; 0 means no limit for that kind.
    pub years: u8,
    /// What they are counted from.
    pub from: LimitFrom,
    /// Which reports it is for.
    pub applies: LimitApplies,
    /// Whose discovery; read only with [`LimitFrom::Discovery`].
    #[serde(default = "by_client")]
    pub by: DiscoveredBy,
    /// What else is known of it.
    #[serde(default)]
    pub note: String,
}

const fn by_client() -> DiscoveredBy {
    DiscoveredBy::Client
}

/// What is known of a body's time limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limits {
    /// Published as having none.
    NoLimit,
    /// Not known.
    Unknown,
    /// Its rules, and how they join; never empty.
    Rules(Vec<LimitRule>, Whichever),
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
#[expect(clippy::struct_field_names, reason = "the names are those of the directory's files")]
pub struct Routing {
    /// Where it acts.
    pub regions: Regions,
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

/// `[body.routing]` as written, with the defaults of the directory's head comment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, as the file names them")]
struct RoutingTable {
    regions: Vec<Region>,
    needs_named: NeedsNamed,
    tells_practitioner: TellsPractitioner,
    front_door: bool,
    replaces: Vec<BodyId>,
    covers_unregistered: bool,
    adjudicates: bool,
    defers_to: Vec<BodyId>,
    check_for: Vec<ProfessionId>,
    third_party: ThirdParty,
    delivery_pref: DeliveryPref,
    time_limit_rules: Vec<LimitRule>,
    whichever: Whichever,
    no_time_limit: bool,
    not_before: Day,
    ack_days: Option<u16>,
    decision_days: Option<u16>,
}

/// A day written `YYYY-MM-DD`, or `""` for none.
#[derive(Default)]
struct Day(Option<Date>);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.parse() {
            Ok(RoughDate::Day(day)) => Ok(Self(Some(day))),
            _ if text.is_empty() => Ok(Self(None)),
            _ => Err(serde::de::Error::custom("a day is written YYYY-MM-DD")),
        }
    }
}

impl Default for RoutingTable {
    fn default() -> Self {
        Self {
            regions: Vec::new(),
            needs_named: NeedsNamed::Unknown,
            tells_practitioner: TellsPractitioner::Unknown,
            front_door: false,
            replaces: Vec::new(),
            covers_unregistered: false,
            adjudicates: true,
            defers_to: Vec::new(),
            check_for: Vec::new(),
            third_party: ThirdParty::Any,
            delivery_pref: DeliveryPref::Any,
            time_limit_rules: Vec::new(),
            whichever: Whichever::Earlier,
            no_time_limit: false,
            not_before: Day::default(),
            ack_days: None,
            decision_days: None,
        }
    }
}

impl Default for Routing {
    fn default() -> Self {
        RoutingTable::default().into()
    }
}

impl From<RoutingTable> for Routing {
    fn from(table: RoutingTable) -> Self {
        Self {
            regions: if table.regions.is_empty() { Regions::WholeCountry } else { Regions::Only(table.regions) },
            needs_named: table.needs_named,
            tells_practitioner: table.tells_practitioner,
            front_door: table.front_door,
            replaces: table.replaces,
            unregistered: if table.covers_unregistered { Unregistered::Everyone } else { Unregistered::NotCovered },
            adjudicates: table.adjudicates,
            defers_to: table.defers_to,
            check_for: table.check_for,
            third_party: table.third_party,
            delivery_pref: table.delivery_pref,
            limits: if table.no_time_limit {
                Limits::NoLimit
            } else if table.time_limit_rules.is_empty() {
                Limits::Unknown
            } else {
                Limits::Rules(table.time_limit_rules, table.whichever)
            },
            not_before: table.not_before.0,
            ack_days: table.ack_days,
            decision_days: table.decision_days,
        }
    }
}
