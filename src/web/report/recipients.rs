//! `/report/recipients`: for each body that can act, what to do.

use std::collections::BTreeMap;

use serde::Serialize;

use super::bodies::{Asking, BodyCard};
use super::found::{Found, Shown};
use super::telling::{Fault, Planning, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::RecipientAnswer;
use crate::domain::report::{PageAnswers, ReportPage};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct RecipientsView {
    errors: Vec<Fault>,
    telling: Telling,
    bodies: Vec<BodyCard>,
    found: Found,
}

impl View for RecipientsView {
    const TEMPLATE: &'static str = "web/report/recipients.html";
    const TITLE: &'static str = "report-title-recipients";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            bodies: vec![BodyCard::sample(text)],
            found: Found::sample(text),
        }
    }
}

impl Tells for RecipientsView {
    const PAGE: ReportPage = ReportPage::Recipients;
    const PLANNING: Planning = Planning::Needed;

    /// The button "keep it, send nothing" sends `keep`, and chooses to keep for every body that the page offered.
    fn read(fields: &Fields) -> PageAnswers {
        let mut answers: BTreeMap<String, RecipientAnswer> = BTreeMap::new();
        for (body, choice) in fields.under("choice.") {
            choice.clone_into(&mut answers.entry(body.to_owned()).or_default().choice);
        }
        for (body, anonymity) in fields.under("anonymity.") {
            anonymity.clone_into(&mut answers.entry(body.to_owned()).or_default().anonymity);
        }
        if fields.one("keep") == "yes" {
            for body in fields.many("offered") {
                "hold".clone_into(&mut answers.entry(body).or_default().choice);
            }
        }
        PageAnswers::Recipients(answers)
    }

    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let destinations = told.plan.map(|plan| plan.destinations.as_slice()).unwrap_or_default();
        Self {
            errors,
            telling,
            bodies: destinations.iter().filter_map(|to| BodyCard::of(visit, to, Asking::ForChoice)).collect(),
            found: told.plan.map(|plan| Found::of(visit, &plan.base, Shown::Everything)).unwrap_or_default(),
        }
    }
}

telling_routes!("/recipients", RecipientsView);
