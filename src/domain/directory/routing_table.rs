//! `[body.routing]` as the file writes it, and how its words become typed attributes.

use serde::Deserialize;
use time::Date;

use super::limit_rules::{LimitRule, Limits, Whichever};
use super::routing_attributes::{
    DeliveryPref, NeedsNamed, Regions, Routing, TellsPractitioner, ThirdParty, Unregistered,
};
use crate::domain::ids::{BodyId, ProfessionId};
use crate::domain::place::{Country, Region};
use crate::domain::rough_date::RoughDate;

/// `[body.routing]` as written, with the defaults of the directory's head comment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, as the file names them")]
pub(super) struct RoutingTable {
    regions: Vec<Region>,
    also_in: Vec<Country>,
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
            also_in: Vec::new(),
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
            also_in: table.also_in,
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
