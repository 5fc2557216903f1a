//! What one body gets: composed from the answers, shown to the reporter before sending, fixed when sent.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::domain::evidence::SentFile;

/// What one body gets. The review page, the letter and the desk show these same lines in this same order.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Version of this shape.
    pub version: u8,
    /// The body's directory id.
    pub body: String,
    /// The day it was sent (or would be).
    pub sent_on: Date,
    /// The code of [`crate::domain::situation::Anonymity`].
    pub anonymity: String,
    /// The code of [`crate::domain::situation::ReportedAs`].
    pub reported_as: String,
    /// Codes of what the people who handle it must always see, e.g. `withhold_from_practitioner`, `no_contact`.
    pub alerts: Vec<String>,
    /// What the reporter told, in order.
    pub sections: Vec<Section>,
    /// The files it gets with it.
    #[serde(default)]
    pub files: Vec<SentFile>,
}

/// Lines under one heading.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// A code: `practitioner`, `place`, `kinds`, `account`, `time`, `safety`, `reporter`, `handlers_only`.
    pub code: String,
    /// Whether the words may distress who reads them: the desk covers them until opened.
    pub tone: Tone,
    /// Label and value, in order. Never empty.
    pub lines: Vec<Line>,
}

/// How a section is shown at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Facts.
    Plain,
    /// Covered until opened.
    Covered,
}

/// One answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The Fluent key of its label.
    pub label: String,
    /// Its words, as the body reads them.
    pub value: String,
}

impl Snapshot {
    /// Whether the body can write to the reporter and be read.
    pub fn is_reachable(&self) -> bool {
        self.anonymity != "anonymous"
    }
}
