//! `/report/safety`: danger now, children, and how the reporter can be reached.

use serde::Serialize;

use super::telling::{Fault, Planning, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::{SafetyAnswers, YesNo};
use crate::domain::report::{PageAnswers, ReportPage, Standing};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::public::help::LineView;
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
    /// Support lines for what was told, most urgent first.
    lines: Vec<LineView>,
    /// Bodies that could get the report from here: each says on its page when somebody reads.
    watching: Vec<Watching>,
}

/// A body that says when somebody reads.
#[derive(Serialize)]
pub(crate) struct Watching {
    id: String,
    name: String,
}

/// Lines that are shown on this page; all others are one link away.
const LINES: usize = 3;

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
            lines: vec![LineView::sample(text)],
            watching: vec![Watching { id: text.to_owned(), name: text.to_owned() }],
        }
    }
}

impl Tells for SafetyView {
    const PAGE: ReportPage = ReportPage::Safety;
    const PLANNING: Planning = Planning::Needed;

    fn read(fields: &Fields) -> PageAnswers {
        PageAnswers::Safety(SafetyAnswers {
            imminent: YesNo::from_code(fields.one("imminent")),
            minor: YesNo::from_code(fields.one("minor")),
            unsafe_to_contact: YesNo::from_code(fields.one("unsafe_to_contact")),
            withhold_from_practitioner: YesNo::from_code(fields.one("withhold_from_practitioner")),
        })
    }

    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let directory = &visit.portal.directory;
        let base = told.plan.map(|plan| &plan.base);
        let lines = base.into_iter().flat_map(|base| &base.support);
        let lines = lines.filter_map(|id| directory.support().line(id)).take(LINES);
        let joined = told.plan.into_iter().flat_map(|plan| &plan.destinations);
        let joined = joined.filter(|to| to.standing == Standing::Joined);
        let watching = joined.filter_map(|to| directory.body(to.entry.body.as_str()));
        let lines = lines.map(|line| LineView::of(visit, line)).collect();
        let watching = watching.map(|body| Watching { id: body.id.to_string(), name: body.name.clone() }).collect();
        let told = &told.answers.safety;
        Self {
            errors,
            telling,
            imminent: told.imminent.code(),
            minor: told.minor.code(),
            unsafe_to_contact: told.unsafe_to_contact.code(),
            withhold_from_practitioner: told.withhold_from_practitioner.code(),
            lines,
            watching,
        }
    }
}

telling_routes!("/safety", SafetyView);
