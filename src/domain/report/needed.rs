//! The three things without which there is nothing to send or keep.

use super::answers::Answers;
use super::plan::Plan;

/// Something that is still needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// What happened, in any words.
    WhatHappened,
    /// The country.
    Country,
    /// A choice for at least one body, or to keep it.
    Choice,
}

impl Needed {
    /// The Fluent key of its words.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::WhatHappened => "report-needed-what-happened",
            Self::Country => "report-needed-country",
            Self::Choice => "report-needed-choice",
        }
    }
}

/// What is still needed. Where no body can be sent to, keeping is all there is, and nothing has to be chosen.
#[must_use]
pub fn needed(answers: &Answers, plan: &Plan) -> Vec<Needed> {
    let what = &answers.what_happened;
    let told = !what.narrative.trim().is_empty() || !what.triage_only.trim().is_empty() || !what.violations.is_empty();
    let place = [&answers.place.care_country, &answers.place.practitioner_country];
    let placed = place.iter().any(|country| !country.trim().is_empty());
    let chosen = answers.recipients.values().any(|answer| !answer.choice.is_empty());
    let only_keeping = told && placed && !plan.can_send();
    [
        (!told).then_some(Needed::WhatHappened),
        (!placed).then_some(Needed::Country),
        (!chosen && !only_keeping).then_some(Needed::Choice),
    ]
    .into_iter()
    .flatten()
    .collect()
}
