//! The time limits of a body, as rules that D1–D6 read.

use serde::Deserialize;

use crate::domain::codes::codes;

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
