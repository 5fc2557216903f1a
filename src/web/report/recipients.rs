//! `/report/recipients`: for each body that can act, what to do.

use std::collections::BTreeMap;

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::bodies::{Asking, BodyCard};
use super::found::{Found, Shown};
use super::keeping::{self, Kept};
use super::review;
use super::telling::{self, Fault, Planning, Telling, Tells, Told};
use crate::actions::send_report::Wish;
use crate::domain::report::answers::RecipientAnswer;
use crate::domain::report::plan::Verdict;
use crate::domain::report::{PageAnswers, ReportPage};
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::public::help::Danger;
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct RecipientsView {
    errors: Vec<Fault>,
    telling: Telling,
    bodies: Vec<BodyCard>,
    found: Found,
    danger: Option<Danger>,
    /// How many bodies have it already.
    sent: usize,
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
            danger: Some(Danger::sample(text)),
            sent: 1,
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
        for (body, yes) in fields.under("statistics.") {
            answers.entry(body.to_owned()).or_default().statistics = yes == "yes";
        }
        for (body, yes) in fields.under("abroad.") {
            answers.entry(body.to_owned()).or_default().abroad = yes == "yes";
        }
        for (body, mail) in fields.under("mail.") {
            answers.entry(body.to_owned()).or_default().pdf = mail == "pdf";
        }
        for (place, choice) in fields.under("file.") {
            if let Some((body, file)) = place.rsplit_once('.') {
                let answer = answers.entry(body.to_owned()).or_default();
                answer.files.insert(file.to_owned(), choice.to_owned());
            }
        }
        if keeps(fields) {
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
            danger: Danger::of(visit, told.answers),
            sent: destinations.iter().filter(|to| to.verdict == Verdict::Sent).count(),
            bodies: destinations
                .iter()
                .filter_map(|to| Some((BodyCard::of(visit, to, Asking::ForChoice)?, to)))
                .map(|(card, to)| card.with_files(visit, told.answers, to).with_mail(visit, told, to))
                .collect(),
            found: told.plan.map(|plan| Found::of(visit, plan, Shown::Everything)).unwrap_or_default(),
        }
    }
}

#[get("/recipients")]
pub(crate) async fn show(visit: Reporter<'_>) -> Result<Reply, WebError> {
    telling::show::<RecipientsView>(&visit).await
}

#[get("/recipients", rank = 2)]
pub(crate) async fn show_empty(visit: Public<'_>) -> Result<Page, WebError> {
    telling::show_empty::<RecipientsView>(&visit).await
}

#[post("/recipients", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    visit.choose_in(&form);
    match keeping::save::<RecipientsView>(&mut visit, &form).await? {
        Kept::Saved if keeps(&form) => {
            let Reporter { visit, session } = &mut visit;
            review::finish(visit, session, &form, Wish::KeepIt).await
        }
        kept => Ok(keeping::on::<RecipientsView>(&visit, kept, &form)),
    }
}

#[post("/recipients", data = "<form>", rank = 2)]
pub(crate) async fn submit_first(mut visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    visit.choose_in(&form);
    match keeping::save_first::<RecipientsView>(&visit, &form).await? {
        // Nothing was told but this: the review says what is still needed.
        Kept::Saved if keeps(&form) => Ok(Redirect::to("/report/review").into()),
        kept => Ok(keeping::on::<RecipientsView>(&visit, kept, &form)),
    }
}

/// Whether "keep it, send nothing" was pressed.
fn keeps(fields: &Fields) -> bool {
    fields.one("keep") == "yes"
}
