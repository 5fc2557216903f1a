//! Support lines: who can be called, by country. Never a condition for reporting.

use serde::Deserialize;

use super::codes::codes;
use super::directory::{DirectoryFault, DirectoryFile, Source};
use super::ids::LineId;
use super::place::{Country, Region};

/// The format this program reads.
const VERSION: u32 = 1;

codes! {
    /// What a support line is for.
    pub enum LineKind as "support-kind" {
        /// Police, ambulance, fire.
        Emergency = "emergency",
        /// Sexual harm.
        SexualHarm = "sexual_harm",
        /// A crisis of any kind.
        Crisis = "crisis",
        /// Violence at home.
        FamilyViolence = "family_violence",
        /// Rainbow people.
        Lgbtq = "lgbtq",
        /// Young people.
        Youth = "youth",
        /// Men.
        Men = "men",
        /// Indigenous people.
        Indigenous = "indigenous",
        /// People harmed in therapy.
        TherapyHarm = "therapy_harm",
        /// Help to complain.
        ComplaintHelp = "complaint_help",
        /// Health.
        Health = "health",
        /// A child at risk.
        ChildProtection = "child_protection",
    }
}

/// One support line. Numbers must be checked again every [`Support::review_every_days`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its id.
    pub id: LineId,
    /// Its country, or `INT`.
    pub country: Country,
    /// The regions it serves; empty means the whole country.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub kind: LineKind,
    /// The number to call; may be empty.
    pub call: String,
    /// The number to text; may be empty.
    pub text: String,
    /// When it answers.
    pub hours: String,
    /// Its site; may be empty.
    pub url: String,
    /// What else to know.
    pub note: String,
    /// Where the number was seen.
    pub source: String,
    /// The year of that page, as far as told.
    pub seen_year: String,
    /// Whether the number, or the service, was seen on a public page.
    pub verified: bool,
}

impl Line {
    /// Whether it fits a region; a region not told fits every line (rule S4).
    #[must_use]
    pub fn fits(&self, region: Option<&Region>) -> bool {
        self.regions.is_empty() || region.is_none_or(|region| self.regions.contains(region))
    }
}

/// The support lines, checked.
#[derive(Clone, Debug)]
pub struct Support {
    lines: Vec<Line>,
    review_every_days: u16,
    as_of: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    schema_version: u32,
    as_of: String,
    review_every_days: u16,
    line: Vec<Line>,
}

impl Support {
    /// The lines of the file's text.
    ///
    /// # Errors
    /// The first fault found, with line and id.
    pub fn parse(text: &str) -> Result<Self, DirectoryFault> {
        let source = Source { file: DirectoryFile::Support, text };
        let Written { schema_version, as_of, review_every_days, line: lines } = source.read()?;
        source.expect_version(schema_version, VERSION)?;
        source.expect_unique(lines.iter().map(|line| line.id.as_str()))?;
        for line in &lines {
            // A line that was not checked has no page on which it was seen.
            let seen = line.source.split(" ; ").filter(|_| line.verified).map(|page| ("source", page));
            let site = Some(("url", line.url.as_str())).filter(|(_, site)| !site.is_empty());
            for (field, page) in seen.chain(site) {
                source.expect_url(field, page)?;
            }
        }
        Ok(Self { lines, review_every_days, as_of })
    }

    /// Every line, in the file's order.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The line with this id.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == *id)
    }

    /// The lines of a country, in the file's order.
    pub fn lines_in(&self, country: Country) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.country == country)
    }

    /// How many days after [`Support::as_of`] the numbers must be checked again.
    #[must_use]
    pub const fn review_every_days(&self) -> u16 {
        self.review_every_days
    }

    /// The day the file was checked, as written in it.
    #[must_use]
    pub fn as_of(&self) -> &str {
        &self.as_of
    }
}
