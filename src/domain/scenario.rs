//! Scenarios: situations with the answer expected of routing, and what differs when it is another one.
//!
//! What is complete in an expectation and what is only a part is said at the head of `directory/scenarios.toml`:
//! bodies, status, allied, support and safety are complete, and the order of support counts; cautions, time limits
//! and gaps must be there, more may be; ask and options are complete where given. The identity flags of a scenario's
//! text are complete; they were written by judgement, before the code that finds them.

mod expected;

use std::fmt;

use serde::Deserialize;
use toml::Table;

use expected::Expected;

use super::directory::Directory;
use super::identity::Kind;
use super::routing::route;
use super::situation::Situation;
use super::situation_file::SituationFault;

/// The format this program reads.
const VERSION: u32 = 2;

/// What is wrong with a scenarios file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScenarioFault {
    /// Bad TOML, an unknown field or a value outside its vocabulary.
    #[error("line {line}: {what}")]
    Unreadable {
        /// The line, counted from 1.
        line: usize,
        /// What the reader said.
        what: String,
    },
    /// A file of another version of the format.
    #[error("`schema_version` is {0}, this program reads {VERSION}")]
    Version(u32),
    /// A situation that is none.
    #[error("scenario {id}: {fault}")]
    Situation {
        /// The scenario.
        id: String,
        /// What is wrong with it.
        fault: SituationFault,
    },
}

/// One scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What the reporter writes; empty if the file gives no text.
    pub text: String,
    /// What in the text could tell who the reporter is: exactly this, in any order.
    pub identity_flags: Vec<ExpectedFlag>,
    /// The situation.
    pub situation: Situation,
    expected: Expected,
}

/// Words of a scenario's text that could tell who the reporter is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedFlag {
    /// What they are.
    pub kind: Kind,
    /// The words.
    pub words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema_version: u32,
    #[serde(rename = "reference_date")]
    _reference_date: String,
    scenario: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    title: String,
    #[serde(rename = "language_style", default)]
    _language_style: String,
    #[serde(default)]
    text: String,
    #[serde(rename = "portal_must_say", default)]
    _portal_must_say: String,
    #[serde(default)]
    identity_flags: Vec<ExpectedFlag>,
    situation: Table,
    expected: Expected,
}

/// What came of one scenario: a line, and one more for each difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The scenario.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What differs; empty if the answer is as expected.
    pub differences: Vec<String>,
}

impl Verdict {
    /// Whether the answer is as expected.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.differences.is_empty()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} – {}", if self.is_ok() { "ok    " } else { "FAILED" }, self.id, self.title)?;
        self.differences.iter().try_for_each(|difference| write!(f, "\n       {difference}"))
    }
}

impl Scenario {
    /// The scenarios of a file's text.
    ///
    /// # Errors
    /// The first fault found.
    pub fn parse_all(text: &str, directory: &Directory) -> Result<Vec<Self>, ScenarioFault> {
        let file: File = toml::from_str(text).map_err(|fault| ScenarioFault::Unreadable {
            line: 1 + fault.span().and_then(|span| text.get(..span.start)).map_or(0, |t| t.matches('\n').count()),
            what: fault.message().to_owned(),
        })?;
        if file.schema_version != VERSION {
            return Err(ScenarioFault::Version(file.schema_version));
        }
        let read = |Written { id, title, text, identity_flags, situation, expected, .. }| match Situation::from_table(
            &situation, directory,
        ) {
            Ok(situation) => Ok(Self { id, title, text, identity_flags, situation, expected }),
            Err(fault) => Err(ScenarioFault::Situation { id, fault }),
        };
        file.scenario.into_iter().map(read).collect()
    }

    /// Routes the situation and compares the answer with what is expected.
    #[must_use]
    pub fn check(&self, directory: &Directory) -> Verdict {
        let answer = route(directory, &self.situation);
        let differences = self.expected.differences(&answer);
        Verdict { id: self.id.clone(), title: self.title.clone(), differences }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::shipped;

    const OPEN: &str = include_str!("../../directory/scenarios.toml");

    #[test]
    fn every_open_scenario_gets_the_expected_answer() {
        let directory = shipped();
        let verdicts: Vec<Verdict> =
            Scenario::parse_all(OPEN, &directory).unwrap().iter().map(|scenario| scenario.check(&directory)).collect();
        let failed: Vec<String> = verdicts.iter().filter(|v| !v.is_ok()).map(Verdict::to_string).collect();
        assert!(!verdicts.is_empty());
        assert!(failed.is_empty(), "\n{}", failed.join("\n"));
    }

    #[test]
    fn a_wrong_expectation_is_told_line_by_line() {
        let directory = shipped();
        let wrong = OPEN.replacen("role = \"primary\"", "role = \"also\"", 1).replacen("\"nz-1737\"", "\"nz-111\"", 1);
        let scenarios = Scenario::parse_all(&wrong, &directory).unwrap();
        let verdict = scenarios.first().unwrap().check(&directory);
        assert!(verdict.to_string().starts_with("FAILED s01 – Wellington"));
        assert_eq!(verdict.differences.len(), 2);
    }

    #[test]
    fn a_fault_in_a_situation_names_the_scenario() {
        let text = OPEN.replacen("[\"sex_therapist\"]", "[\"guru\"]", 1);
        let fault = Scenario::parse_all(&text, &shipped()).unwrap_err();
        assert!(fault.to_string().starts_with("scenario s01: `professions`: `guru`"));
    }
}
