//! `/desk/cases/<case>/ask` and `/desk/cases/<case>/write`: words for the reporter. A question waits for an answer; other words ask
//! nothing, and the case stays where it stands.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Fault};
use super::seen;
use super::step_form::{StepForm, StepPage, Typed};
use crate::actions::write_to_reporter::{Writing, write_to_reporter};
use crate::domain::case;
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// Words for the reporter.
#[derive(Serialize)]
pub(crate) struct WriteView {
    errors: Vec<Fault>,
    heading: String,
    /// Where the reporter reads it, and what it does.
    text: String,
    /// What the reporter will read above the words.
    told: String,
    /// What to mind when writing; "telling them could put the reporter in danger" among it.
    alerts: Vec<String>,
    label: String,
    hint: String,
    form: StepForm,
}

impl View for WriteView {
    const TEMPLATE: &'static str = "web/desk/write.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            heading: text.into(),
            text: text.into(),
            told: text.into(),
            alerts: vec![text.into()],
            label: text.into(),
            hint: text.into(),
            form: StepForm::sample(text),
        }
    }
}

#[get("/cases/<case>/ask")]
pub(crate) async fn ask(officer: Officer<'_>, case: CaseId) -> Result<Reply, WebError> {
    show(&officer, case, Writing::Question).await
}

#[post("/cases/<case>/ask", data = "<form>")]
pub(crate) async fn send_question(
    officer: Officer<'_>,
    case: CaseId,
    form: Checked<Fields>,
) -> Result<Reply, WebError> {
    submit(&officer, case, &form, Writing::Question).await
}

#[get("/cases/<case>/write")]
pub(crate) async fn write(officer: Officer<'_>, case: CaseId) -> Result<Reply, WebError> {
    show(&officer, case, Writing::News).await
}

#[post("/cases/<case>/write", data = "<form>")]
pub(crate) async fn send_news(officer: Officer<'_>, case: CaseId, form: Checked<Fields>) -> Result<Reply, WebError> {
    submit(&officer, case, &form, Writing::News).await
}

async fn show(officer: &Officer<'_>, case: CaseId, writing: Writing) -> Result<Reply, WebError> {
    let page = StepPage::load(officer, case).await?;
    if !is_offered(&page, writing) {
        return Ok(Redirect::to(parts::case_href(case)).into());
    }
    Ok(render(&page, writing, &Typed::default(), Vec::new()).into())
}

async fn submit(officer: &Officer<'_>, case: CaseId, form: &Fields, writing: Writing) -> Result<Reply, WebError> {
    let typed = Typed::of(form);
    let seen = seen::read(form).ok_or(WebError::Unreadable)?;
    let words = (writing, typed.words.clone());
    match write_to_reporter(officer.portal, &officer.session, case, seen, words).await {
        Ok(_) => Ok(Redirect::to(parts::case_href(case)).into()),
        Err(fault) => {
            let page = StepPage::load(officer, case).await?;
            let fault = page.fault(fault)?;
            Ok(render(&page, writing, &typed, vec![fault]).with_status(Status::UnprocessableEntity).into())
        }
    }
}

fn is_offered(page: &StepPage<'_>, writing: Writing) -> bool {
    page.file.reaches_reporter() && case::next(page.file.state, writing.made_by(), page.officer.role.into()).is_ok()
}

/// What differs between the two pages: the end of the address, and keys of words.
struct Own {
    page: &'static str,
    text: &'static str,
    label: &'static str,
    hint: &'static str,
    button: &'static str,
}

const fn own(writing: Writing) -> Own {
    match writing {
        Writing::Question => Own {
            page: "ask",
            text: "desk-ask-text",
            label: "desk-ask-label",
            hint: "desk-ask-hint",
            button: "desk-ask-button",
        },
        Writing::News => Own {
            page: "write",
            text: "desk-write-text",
            label: "desk-write-label",
            hint: "desk-words-hint",
            button: "desk-write-button",
        },
    }
}

fn render(page: &StepPage<'_>, writing: Writing, typed: &Typed, errors: Vec<Fault>) -> Page {
    let t = |key: &str| page.officer.t(key);
    let (own, made_by) = (own(writing), writing.made_by());
    let step = case::next(page.file.state, made_by, page.officer.role.into()).ok();
    let button = if is_offered(page, writing) { t(own.button) } else { String::new() };
    let view = WriteView {
        heading: t(made_by.key()),
        text: t(own.text),
        told: step.map(|step| t(step.tells_reporter)).unwrap_or_default(),
        alerts: page.lines().alerts(&page.file),
        label: t(own.label),
        hint: t(own.hint),
        form: page.form(own.page, typed, &errors, &button),
        errors,
    };
    page.officer.desk_page(&view, &page.people)
}
