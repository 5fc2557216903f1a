//! `/report/about-you`: who tells, and what may be known of them.

use serde::Serialize;

use super::checks::Checks;
use super::lists::{self, Choice};
use super::telling::{Fault, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::AboutYouAnswers;
use crate::domain::report::limits::{LONG, SHORT};
use crate::domain::report::{PageAnswers, ReportPage};
use crate::domain::situation::{ClientAgrees, ReportedAs, ReporterKind};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::public::help::Danger;
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct AboutYouView {
    errors: Vec<Fault>,
    telling: Telling,
    /// What stands first while somebody may be in danger.
    danger: Option<Danger>,
    reporter: Vec<Choice>,
    client_agrees: Vec<Choice>,
    reported_as: Vec<Choice>,
    reporter_name: String,
    reporter_contact: String,
}

impl View for AboutYouView {
    const TEMPLATE: &'static str = "web/report/about-you.html";
    const TITLE: &'static str = "report-title-about-you";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            danger: Some(Danger::sample(text)),
            reporter: Choice::sample(text),
            client_agrees: Choice::sample(text),
            reported_as: Choice::sample(text),
            reporter_name: text.to_owned(),
            reporter_contact: text.to_owned(),
        }
    }
}

impl Tells for AboutYouView {
    const PAGE: ReportPage = ReportPage::AboutYou;

    fn read(fields: &Fields) -> PageAnswers {
        PageAnswers::AboutYou(AboutYouAnswers {
            reporter: fields.one("reporter").to_owned(),
            client_agrees: fields.one("client_agrees").to_owned(),
            reported_as: fields.one("reported_as").to_owned(),
            reporter_name: fields.one("reporter_name").to_owned(),
            reporter_contact: fields.one("reporter_contact").to_owned(),
        })
    }

    fn faults(visit: &Visit<'_>, content: &PageAnswers) -> Vec<Fault> {
        let PageAnswers::AboutYou(told) = content else { return Vec::new() };
        Checks::new(visit)
            .length("reporter_name", &told.reporter_name, SHORT)
            .length("reporter_contact", &told.reporter_contact, LONG)
            .found()
    }

    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let danger = Danger::of(visit, told.answers);
        let told = &told.answers.about_you;
        Self {
            errors,
            telling,
            danger,
            reporter: lists::words(visit, "reporter", ReporterKind::CODES, &told.reporter),
            client_agrees: lists::words(visit, "client-agrees", ClientAgrees::CODES, &told.client_agrees),
            reported_as: lists::words(visit, "reported-as", ReportedAs::CODES, &told.reported_as),
            reporter_name: told.reporter_name.clone(),
            reporter_contact: told.reporter_contact.clone(),
        }
    }
}

telling_routes!("/about-you", AboutYouView);
