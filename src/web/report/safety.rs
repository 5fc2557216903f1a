//! `/report/safety`: danger now, children, and how the reporter can be reached.

use serde::Serialize;

use super::telling::{Fault, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::{SafetyAnswers, YesNo};
use crate::domain::report::{PageAnswers, ReportPage};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct SafetyView {
    errors: Vec<Fault>,
    telling: Telling,
    imminent: &'static str,
    minor: &'static str,
    unsafe_to_contact: &'static str,
    withhold_from_practitioner: &'static str,
}

impl View for SafetyView {
    const TEMPLATE: &'static str = "web/report/safety.html";
    const TITLE: &'static str = "report-title-safety";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            imminent: "yes",
            minor: "no",
            unsafe_to_contact: "",
            withhold_from_practitioner: "yes",
        }
    }
}

impl Tells for SafetyView {
    const PAGE: ReportPage = ReportPage::Safety;

    fn read(fields: &Fields) -> PageAnswers {
        PageAnswers::Safety(SafetyAnswers {
            imminent: YesNo::from_code(fields.one("imminent")),
            minor: YesNo::from_code(fields.one("minor")),
            unsafe_to_contact: YesNo::from_code(fields.one("unsafe_to_contact")),
            withhold_from_practitioner: YesNo::from_code(fields.one("withhold_from_practitioner")),
        })
    }

    fn view(_: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let told = &told.answers.safety;
        Self {
            errors,
            telling,
            imminent: told.imminent.code(),
            minor: told.minor.code(),
            unsafe_to_contact: told.unsafe_to_contact.code(),
            withhold_from_practitioner: told.withhold_from_practitioner.code(),
        }
    }
}

telling_routes!("/safety", SafetyView);
