//! What a reporter has told so far, page by page. Everything may be left out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::evidence::EvidenceAnswers;

/// Everything told so far. One blob, sealed under the report secret.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Page `place`.
    pub place: PlaceAnswers,
    /// Page `practitioner`.
    pub practitioner: PractitionerAnswers,
    /// Page `what-happened`.
    pub what_happened: WhatHappenedAnswers,
    /// Page `when`.
    pub when: WhenAnswers,
    /// Page `safety`.
    pub safety: SafetyAnswers,
    /// Page `evidence`.
    pub evidence: EvidenceAnswers,
    /// Page `about-you`.
    pub about_you: AboutYouAnswers,
    /// Page `recipients`, by body id.
    pub recipients: BTreeMap<String, RecipientAnswer>,
    /// How often each page was saved, by its name: two tabs notice each other by it.
    pub revisions: BTreeMap<String, u32>,
    /// By page: what a form carried that came after the session had locked, while the page had changed meanwhile.
    pub late: BTreeMap<String, super::page::PageAnswers>,
}

impl Answers {
    /// Whether the report may go to a body by mail as a PDF that can be read on the way. Not where that was never asked.
    #[must_use]
    pub fn agrees_to_pdf(&self, body: &str) -> bool {
        self.recipients.get(body).is_some_and(|told| told.pdf)
    }
}

/// A question that can be left open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    /// Not told.
    #[default]
    Untold,
    /// Yes.
    Yes,
    /// No.
    No,
}

impl YesNo {
    /// The form's value; empty when not told.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Untold => "",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// Reads the form's value. Anything but `yes` and `no` is not told.
    pub fn from_code(code: &str) -> Self {
        match code {
            "yes" => Self::Yes,
            "no" => Self::No,
            _ => Self::Untold,
        }
    }
}

/// Where it happened, and where the practitioner is.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named and described in docs/form-fields.md")]
pub struct PlaceAnswers {
    pub care_country: String,
    pub care_region: String,
    pub online: YesNo,
    pub practitioner_country: String,
    pub practitioner_region: String,
}

/// Who the report is about.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named and described in docs/form-fields.md")]
pub struct PractitionerAnswers {
    pub practitioner_name: String,
    pub practitioner_other_names: String,
    pub practitioner_title: String,
    pub practitioner_practice: String,
    pub practitioner_website: String,
    pub practitioner_platform: String,
    pub practitioner_contact: String,
    pub practitioner_register_number: String,
    pub practitioner_clues: String,
    pub professions: Vec<String>,
    pub registered_with: Vec<String>,
    pub member_of: Vec<String>,
    pub not_member_of: Vec<String>,
}

/// What happened.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named and described in docs/form-fields.md")]
pub struct WhatHappenedAnswers {
    pub violations: Vec<String>,
    pub narrative: String,
    pub who_knows: String,
    pub triage_only: String,
    pub wanted_outcome: String,
}

/// When it happened.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named and described in docs/form-fields.md")]
pub struct WhenAnswers {
    pub happened_from: String,
    pub happened_to: String,
    pub therapy_ended: String,
    pub discovered: String,
    pub client_age: String,
}

/// What must be known to keep people safe.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named and described in docs/form-fields.md")]
pub struct SafetyAnswers {
    pub imminent: YesNo,
    pub minor: YesNo,
    pub unsafe_to_contact: YesNo,
    pub withhold_from_practitioner: YesNo,
}

/// Who tells.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named and described in docs/form-fields.md")]
pub struct AboutYouAnswers {
    pub reporter: String,
    pub client_agrees: String,
    pub reported_as: String,
    pub reporter_name: String,
    pub reporter_contact: String,
}

/// What the reporter chose for one body.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RecipientAnswer {
    /// `send`, `hold` or `no`; empty when not chosen.
    pub choice: String,
    /// The code of [`crate::domain::situation::Anonymity`]; empty when not chosen.
    pub anonymity: String,
    /// Whether the case may be counted in figures that everybody sees.
    pub statistics: bool,
    /// Whether it may go to a body in another country.
    pub abroad: bool,
    /// Whether the report may go to it by mail as a PDF that can be read on the way, where it gets reports so.
    pub pdf: bool,
    /// Which of each file it gets, by the file's id: codes of [`crate::domain::evidence::FileChoice`].
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, String>,
}
