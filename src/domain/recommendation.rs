//! The recommendation: the whole answer of routing, in the vocabulary of `docs/situations-format.md`.
//!
//! Its JSON is exactly that vocabulary. Nothing here decides.

mod vocabulary;

pub use vocabulary::{Ask, Caution, Flag, OptionLeft, Reason, Role, Status, TimeLimitState};

use serde::ser::{Serialize, SerializeStruct, Serializer};
use time::Date;

use super::codes::CodeSet;
use super::days::iso;
use super::ids::{AlliedId, BodyId, LineId};
use super::place::{Country, Place, Region};
use super::severity::Tier;

/// Why a body is in the answer.
pub type Reasons = CodeSet<Reason>;
/// What must be said about a body before sending.
pub type Cautions = CodeSet<Caution>;
/// What the facts call for at once.
pub type Flags = CodeSet<Flag>;

/// The whole answer of routing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Recommendation {
    /// Where the reporter stands.
    pub status: Status,
    /// One entry per body, by role, then in directory order.
    pub bodies: Vec<Entry>,
    /// One result per body, in the same order.
    pub time_limits: Vec<TimeLimit>,
    /// Places where the directory has no public body that can act.
    pub gaps: Vec<Gap>,
    /// Answers that would improve the route.
    pub ask: Vec<Ask>,
    /// What the reporter can still do; never empty.
    pub options: Vec<OptionLeft>,
    /// Tier, triage and flags.
    pub safety: Safety,
    /// Services that are shown and never sent to.
    pub allied: Vec<AlliedId>,
    /// Support lines, most urgent first.
    pub support: Vec<LineId>,
}

impl Recommendation {
    /// The entry of a body, if it is in the answer.
    #[must_use]
    pub fn entry(&self, body: &BodyId) -> Option<&Entry> {
        self.bodies.iter().find(|entry| entry.body == *body)
    }

    /// The time limit of a body, if it is in the answer.
    #[must_use]
    pub fn time_limit(&self, body: &BodyId) -> Option<&TimeLimit> {
        self.time_limits.iter().find(|limit| limit.body == *body)
    }
}

/// One body in the answer.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Entry {
    /// The body.
    pub body: BodyId,
    /// What it is to this report.
    pub role: Role,
    /// Why it is in the answer.
    pub reasons: Reasons,
    /// What must be said before sending.
    pub cautions: Cautions,
}

/// A place where the directory has no public body that can act (R14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap(pub Place);

impl Serialize for Gap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(Place { country, region }) = self;
        let mut gap = serializer.serialize_struct("Gap", 2)?;
        gap.serialize_field::<Country>("country", country)?;
        gap.serialize_field("region", region.as_ref().map_or("", Region::as_str))?;
        gap.end()
    }
}

/// How one body's time limit stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeLimit {
    /// The body.
    pub body: BodyId,
    /// The state today.
    pub state: TimeLimitState,
    /// The two days; only for open, soon, maybe passed and passed.
    pub days: Option<LimitDays>,
}

/// The two days between which a limit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitDays {
    /// Up to and including this day the report is in time.
    pub last_safe: Date,
    /// After this day it is not.
    pub last_possible: Date,
}

impl Serialize for TimeLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut limit = serializer.serialize_struct("TimeLimit", 4)?;
        limit.serialize_field("body", &self.body)?;
        limit.serialize_field("state", &self.state)?;
        limit.serialize_field("last_safe_day", &self.days.map(|d| iso(d.last_safe)))?;
        limit.serialize_field("last_possible_day", &self.days.map(|d| iso(d.last_possible)))?;
        limit.end()
    }
}

/// Tier, triage and flags (S1, S2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Safety {
    /// Orders the queue; a person may lower it, never the program.
    pub tier: Tier,
    /// What the facts call for at once.
    pub flags: Flags,
}

impl Safety {
    /// Whether the case goes to the top at once: danger now, a child, or retaliation.
    #[must_use]
    pub fn is_urgent(self) -> bool {
        [Flag::Emergency, Flag::Child, Flag::Retaliation].into_iter().any(|flag| self.flags.contains(flag))
    }
}

impl Serialize for Safety {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut safety = serializer.serialize_struct("Safety", 3)?;
        safety.serialize_field("tier", &self.tier)?;
        safety.serialize_field("triage_working_days", &self.tier.triage_working_days())?;
        safety.serialize_field("flags", &self.flags)?;
        safety.end()
    }
}
