//! The four tiers of severity: they order the queue and set its deadlines, and are not a finding.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How serious what is told would be (rule S1; `directory/taxonomy.toml`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// 1: a worry or a question.
    Low,
    /// 2: a concern that could harm people.
    Moderate,
    /// 3: a clear breach of professional boundaries.
    Serious,
    /// 4: someone may be in danger, or a crime may have happened.
    Critical,
}

impl Tier {
    /// Every tier, the lowest first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Moderate, Self::Serious, Self::Critical];

    /// The tier with this number; `None` outside 1–4.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Low),
            2 => Some(Self::Moderate),
            3 => Some(Self::Serious),
            4 => Some(Self::Critical),
            _ => None,
        }
    }

    /// Its number, 1–4: what is stored.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Low => 1,
            Self::Moderate => 2,
            Self::Serious => 3,
            Self::Critical => 4,
        }
    }

    /// Working days to the first look (rule S1); 0 is the same day.
    #[must_use]
    pub const fn triage_working_days(self) -> u8 {
        match self {
            Self::Low => 10,
            Self::Moderate => 5,
            Self::Serious => 2,
            Self::Critical => 0,
        }
    }

    /// The Fluent key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Low => "tier-1",
            Self::Moderate => "tier-2",
            Self::Serious => "tier-3",
            Self::Critical => "tier-4",
        }
    }
}

impl Serialize for Tier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.number())
    }
}

impl<'de> Deserialize<'de> for Tier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u8::deserialize(deserializer)?;
        Self::from_number(number)
            .ok_or_else(|| serde::de::Error::custom(format!("tier {number} is not one of 1, 2, 3, 4")))
    }
}
