//! Countries, regions and places, as far as routing tells them apart.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The profession, support or body of no one country: written `INT` in the directory.
const INTERNATIONAL: &str = "INT";

/// A country by its ISO 3166-1 alpha-2 code, or the directory's `INT`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Two capital letters: `NZ`. `GB` stands for the whole United Kingdom.
    Alpha2([u8; 2]),
    /// Bodies and lines of no one country. Never the country of a report.
    International,
}

impl Country {
    /// The country a report may name; `None` unless it is two capital letters. `UK` is not a code: it is `GB`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            b"UK" => None,
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self::Alpha2([*a, *b])),
            _ => None,
        }
    }

    /// The country of a directory entry: as [`Country::from_code`], and `INT`.
    #[must_use]
    pub fn of_directory(code: &str) -> Option<Self> {
        if code == INTERNATIONAL { Some(Self::International) } else { Self::from_code(code) }
    }

    /// The code: `NZ`, `INT`.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Alpha2(letters) => std::str::from_utf8(letters).unwrap_or_default(),
            Self::International => INTERNATIONAL,
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::of_directory(&code).ok_or_else(|| {
            serde::de::Error::custom(format!("country `{code}` is neither two capital letters (ISO 3166-1) nor `INT`"))
        })
    }
}

/// A region as told: one of the directory's names, or any text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Region(String);

impl Region {
    /// The region told; `None` when nothing was told.
    #[must_use]
    pub fn told(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    /// The name as told.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A place that routing looks at: a country, and its region if told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The country.
    pub country: Country,
    /// The region, if told.
    pub region: Option<Region>,
}
