//! `/report/when`: when it happened, as roughly as it is known.

use serde::Serialize;

use super::checks::Checks;
use super::telling::{Fault, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::WhenAnswers;
use crate::domain::report::told_date::told_date;
use crate::domain::report::{PageAnswers, ReportPage};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct WhenView {
    errors: Vec<Fault>,
    telling: Telling,
    happened_from: String,
    happened_to: String,
    therapy_ended: String,
    discovered: String,
    client_age: String,
}

impl View for WhenView {
    const TEMPLATE: &'static str = "web/report/when.html";
    const TITLE: &'static str = "report-title-when";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            happened_from: text.to_owned(),
            happened_to: text.to_owned(),
            therapy_ended: text.to_owned(),
            discovered: text.to_owned(),
            client_age: text.to_owned(),
        }
    }
}

/// A date by its interval: only that is kept. What cannot be read stays as it was typed.
fn interval(text: &str) -> String {
    told_date(text).map_or_else(|| text.to_owned(), |date| date.to_string())
}

impl Tells for WhenView {
    const PAGE: ReportPage = ReportPage::When;

    fn read(fields: &Fields) -> PageAnswers {
        PageAnswers::When(WhenAnswers {
            happened_from: interval(fields.one("happened_from")),
            happened_to: interval(fields.one("happened_to")),
            therapy_ended: interval(fields.one("therapy_ended")),
            discovered: interval(fields.one("discovered")),
            client_age: fields.one("client_age").to_owned(),
        })
    }

    fn faults(visit: &Visit<'_>, content: &PageAnswers) -> Vec<Fault> {
        let PageAnswers::When(told) = content else { return Vec::new() };
        Checks::new(visit)
            .date("happened_from", &told.happened_from)
            .date("happened_to", &told.happened_to)
            .order(&told.happened_from, "happened_to", &told.happened_to)
            .date("therapy_ended", &told.therapy_ended)
            .date("discovered", &told.discovered)
            .age("client_age", &told.client_age)
            .found()
    }

    fn view(_: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let told = told.answers.when.clone();
        Self {
            errors,
            telling,
            happened_from: told.happened_from,
            happened_to: told.happened_to,
            therapy_ended: told.therapy_ended,
            discovered: told.discovered,
            client_age: told.client_age,
        }
    }
}

telling_routes!("/when", WhenView);
