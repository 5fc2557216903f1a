//! `/report/what-happened`: the account, in any words.

use serde::Serialize;

use super::checks::Checks;
use super::lists::{self, KindGroup};
use super::telling::{Fault, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::WhatHappenedAnswers;
use crate::domain::report::limits::{LONG, NARRATIVE};
use crate::domain::report::{PageAnswers, ReportPage};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct WhatHappenedView {
    errors: Vec<Fault>,
    telling: Telling,
    groups: Vec<KindGroup>,
    narrative: String,
    who_knows: String,
    triage_only: String,
    wanted_outcome: String,
    most_narrative: usize,
    most_long: usize,
}

impl View for WhatHappenedView {
    const TEMPLATE: &'static str = "web/report/what-happened.html";
    const TITLE: &'static str = "report-title-what-happened";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            groups: KindGroup::sample(text),
            narrative: text.to_owned(),
            who_knows: text.to_owned(),
            triage_only: text.to_owned(),
            wanted_outcome: text.to_owned(),
            most_narrative: NARRATIVE,
            most_long: LONG,
        }
    }
}

impl Tells for WhatHappenedView {
    const PAGE: ReportPage = ReportPage::WhatHappened;

    fn read(fields: &Fields) -> PageAnswers {
        PageAnswers::WhatHappened(WhatHappenedAnswers {
            violations: fields.many("violations"),
            narrative: fields.one("narrative").to_owned(),
            who_knows: fields.one("who_knows").to_owned(),
            triage_only: fields.one("triage_only").to_owned(),
            wanted_outcome: fields.one("wanted_outcome").to_owned(),
        })
    }

    fn faults(visit: &Visit<'_>, content: &PageAnswers) -> Vec<Fault> {
        let PageAnswers::WhatHappened(told) = content else { return Vec::new() };
        Checks::new(visit)
            .length("narrative", &told.narrative, NARRATIVE)
            .length("who_knows", &told.who_knows, LONG)
            .length("triage_only", &told.triage_only, LONG)
            .length("wanted_outcome", &told.wanted_outcome, LONG)
            .found()
    }

    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let told = &told.answers.what_happened;
        Self {
            errors,
            telling,
            groups: lists::kinds(visit, &told.violations),
            narrative: told.narrative.clone(),
            who_knows: told.who_knows.clone(),
            triage_only: told.triage_only.clone(),
            wanted_outcome: told.wanted_outcome.clone(),
            most_narrative: NARRATIVE,
            most_long: LONG,
        }
    }
}

telling_routes!("/what-happened", WhatHappenedView);
