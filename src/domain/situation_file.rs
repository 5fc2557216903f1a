//! Reading a situation from TOML: the fields of `docs/situations-format.md` at top level.
//!
//! A key or value outside the format is refused by name, with what is allowed. Ids of bodies that the directory
//! does not list are kept, and ignored by routing.

use time::Date;
use toml::{Table, Value};

use super::codes::Code;
use super::directory::Directory;
use super::ids::BodyId;
use super::place::{Country, Region};
use super::rough_date::RoughDate;
use super::situation::{Anonymity, ClientAgrees, ReportedAs, ReporterKind, Situation};

/// What is wrong with a situation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SituationFault {
    /// The text is not TOML.
    #[error("not TOML, line {line}: {what}")]
    NotToml {
        /// The line, counted from 1.
        line: usize,
        /// What the reader said.
        what: String,
    },
    /// A key the format does not have.
    #[error("`{key}` is not a field of a situation; allowed: {}", KEYS.join(", "))]
    UnknownKey {
        /// The key.
        key: String,
    },
    /// `today` is missing.
    #[error("`{key}` is missing: {wants}")]
    Missing {
        /// The key.
        key: &'static str,
        /// What it wants.
        wants: &'static str,
    },
    /// A value of another type.
    #[error("`{key}` must be {wants}")]
    WrongType {
        /// The key.
        key: &'static str,
        /// What it wants.
        wants: &'static str,
    },
    /// A value the format does not allow.
    #[error("`{key}`: `{value}` is not allowed; allowed: {allowed}")]
    NotAllowed {
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
        /// What is allowed.
        allowed: String,
    },
}

const COUNTRY: &str = "two capital letters of ISO 3166-1 (`NZ`; `GB` for the UK), or \"\" for not told";
const DAY: &str = "a day, YYYY-MM-DD";
const ROUGH: &str = "YYYY, YYYY-MM or YYYY-MM-DD in quotes, or \"\" for not told";
const AGE: &str = "a whole number of years, 0 to 150";

/// The fields, in the format's order.
const KEYS: &[&str] = &[
    "today",
    "care_country",
    "care_region",
    "practitioner_country",
    "practitioner_region",
    "professions",
    "registered_with",
    "member_of",
    "not_member_of",
    "violations",
    "reporter",
    "client_agrees",
    "anonymity",
    "minor",
    "client_age",
    "imminent",
    "unsafe_to_contact",
    "happened_from",
    "happened_to",
    "therapy_ended",
    "discovered",
    "reported_as",
];

impl Situation {
    /// The situation written in a file.
    ///
    /// # Errors
    /// The first fault: no TOML, a key or value the format does not have, a profession or violation that the
    /// directory does not list.
    pub fn parse(text: &str, directory: &Directory) -> Result<Self, SituationFault> {
        let table = text.parse::<Table>().map_err(|fault| SituationFault::NotToml {
            line: 1 + fault.span().and_then(|span| text.get(..span.start)).map_or(0, |t| t.matches('\n').count()),
            what: fault.message().to_owned(),
        })?;
        Self::from_table(&table, directory)
    }

    /// The situation in a table.
    ///
    /// # Errors
    /// As [`Situation::parse`].
    pub fn from_table(table: &Table, directory: &Directory) -> Result<Self, SituationFault> {
        if let Some(key) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(SituationFault::UnknownKey { key: key.clone() });
        }
        let fields = Fields(table);
        let professions = || directory.professions().iter().map(|entry| &entry.id);
        let violations = || directory.taxonomy().violations().iter().map(|entry| &entry.id);
        Ok(Self {
            today: fields.today()?,
            care_country: fields.country("care_country")?,
            care_region: fields.region("care_region")?,
            practitioner_country: fields.country("practitioner_country")?,
            practitioner_region: fields.region("practitioner_region")?,
            professions: fields.listed("professions", professions)?,
            registered_with: fields.bodies("registered_with")?,
            member_of: fields.bodies("member_of")?,
            not_member_of: fields.bodies("not_member_of")?,
            violations: fields.listed("violations", violations)?,
            reporter: fields.code("reporter", ReporterKind::Client)?,
            client_agrees: fields.code("client_agrees", ClientAgrees::Unknown)?,
            anonymity: fields.code("anonymity", Anonymity::AnonymousReachable)?,
            minor: fields.flag("minor")?,
            client_age: fields.age("client_age")?,
            imminent: fields.flag("imminent")?,
            unsafe_to_contact: fields.flag("unsafe_to_contact")?,
            happened_from: fields.rough_date("happened_from")?,
            happened_to: fields.rough_date("happened_to")?,
            therapy_ended: fields.rough_date("therapy_ended")?,
            discovered: fields.rough_date("discovered")?,
            reported_as: fields.code("reported_as", ReportedAs::Complaint)?,
        })
    }
}

/// The table, asked field by field; a field left out has its default.
struct Fields<'a>(&'a Table);

impl<'a> Fields<'a> {
    /// A text; also a date written without quotes.
    fn text(&self, key: &'static str) -> Result<String, SituationFault> {
        match self.0.get(key) {
            None => Ok(String::new()),
            Some(Value::String(text)) => Ok(text.clone()),
            Some(Value::Datetime(day)) => Ok(day.to_string()),
            Some(_) => Err(SituationFault::WrongType { key, wants: "a text in quotes" }),
        }
    }

    fn list(&self, key: &'static str) -> Result<Vec<&'a str>, SituationFault> {
        let wrong = SituationFault::WrongType { key, wants: "a list of texts" };
        match self.0.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => values.iter().map(Value::as_str).collect::<Option<_>>().ok_or(wrong),
            Some(_) => Err(wrong),
        }
    }

    fn flag(&self, key: &'static str) -> Result<bool, SituationFault> {
        match self.0.get(key) {
            None => Ok(false),
            Some(Value::Boolean(flag)) => Ok(*flag),
            Some(_) => Err(SituationFault::WrongType { key, wants: "true or false" }),
        }
    }

    fn age(&self, key: &'static str) -> Result<Option<u8>, SituationFault> {
        match self.0.get(key) {
            None => Ok(None),
            Some(Value::Integer(years)) => match u8::try_from(*years) {
                Ok(age @ 0..=150) => Ok(Some(age)),
                _ => Err(SituationFault::NotAllowed { key, value: years.to_string(), allowed: AGE.to_owned() }),
            },
            Some(_) => Err(SituationFault::WrongType { key, wants: AGE }),
        }
    }

    fn code<E: Code>(&self, key: &'static str, default: E) -> Result<E, SituationFault> {
        if !self.0.contains_key(key) {
            return Ok(default);
        }
        let value = self.text(key)?;
        match E::ALL.iter().find(|code| code.code() == value) {
            Some(code) => Ok(*code),
            None => Err(SituationFault::NotAllowed { key, value, allowed: E::CODES.join(", ") }),
        }
    }

    fn country(&self, key: &'static str) -> Result<Option<Country>, SituationFault> {
        let value = self.text(key)?;
        match Country::from_code(&value) {
            Some(country) => Ok(Some(country)),
            None if value.is_empty() => Ok(None),
            None => Err(SituationFault::NotAllowed { key, value, allowed: COUNTRY.to_owned() }),
        }
    }

    fn region(&self, key: &'static str) -> Result<Option<Region>, SituationFault> {
        Ok(Region::told(&self.text(key)?))
    }

    fn bodies(&self, key: &'static str) -> Result<Vec<BodyId>, SituationFault> {
        Ok(self.list(key)?.into_iter().map(BodyId::new).collect())
    }

    /// Ids of one kind, each of which must be listed.
    fn listed<'i, Id, Ids>(&self, key: &'static str, allowed: impl Fn() -> Ids) -> Result<Vec<Id>, SituationFault>
    where
        Id: AsRef<str> + Clone + 'i,
        Ids: Iterator<Item = &'i Id>,
    {
        let find = |value: &str| allowed().find(|id| id.as_ref() == value).cloned();
        let refused = |value: &str| SituationFault::NotAllowed {
            key,
            value: value.to_owned(),
            allowed: allowed().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        };
        self.list(key)?.into_iter().map(|value| find(value).ok_or_else(|| refused(value))).collect()
    }

    fn today(&self) -> Result<Date, SituationFault> {
        let key = "today";
        if !self.0.contains_key(key) {
            return Err(SituationFault::Missing { key, wants: DAY });
        }
        let value = self.text(key)?;
        match value.parse() {
            Ok(RoughDate::Day(day)) => Ok(day),
            _ => Err(SituationFault::NotAllowed { key, value, allowed: DAY.to_owned() }),
        }
    }

    fn rough_date(&self, key: &'static str) -> Result<Option<RoughDate>, SituationFault> {
        let value = self.text(key)?;
        match value.parse() {
            Ok(date) => Ok(Some(date)),
            Err(_) if value.is_empty() => Ok(None),
            Err(_) => Err(SituationFault::NotAllowed { key, value, allowed: ROUGH.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests;
