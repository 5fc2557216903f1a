//! `/report/evidence`: files that show something of it. What hidden data each carries, what bodies see as its name, and more to add.
//!
//! One form does all: what is chosen is taken with whichever button is pressed, so that "go on" loses nothing.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::file_changes::changes;
use super::file_view::{FileView, file_views};
use super::telling::{CONTINUE, Fault, Telling, opened};
use super::uploaded::{self, Uploaded};
use super::ways::{self, Order};
use super::{pause, save, signs};
use crate::actions::evidence::change_files;
use crate::actions::report_answers::OpenReport;
use crate::actions::reporter_session::ReporterSession;
use crate::domain::evidence::EvidenceAnswers;
use crate::domain::evidence::limits::{FILE_BYTES, MOST_FILES, REPORT_BYTES, megabytes};
use crate::domain::report::{Answers, ReportPage};
use crate::seal::Secret as _;
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::public::help::Danger;
use crate::web::upload::CheckedUpload;
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct EvidenceView {
    errors: Vec<Fault>,
    telling: Telling,
    /// What stands first while somebody may be in danger.
    danger: Option<Danger>,
    files: Vec<FileView>,
    /// Where more can be added; none where the report has as much as it may.
    adding: Option<Adding>,
}

/// The field for files.
#[derive(Serialize)]
pub(crate) struct Adding {
    /// Megabytes of one file, and of all together.
    pub(crate) file_mb: u64,
    pub(crate) report_mb: u64,
    pub(crate) most_files: usize,
    /// Bytes of one file, for the browser that looks before it sends.
    pub(crate) most_bytes: u64,
    /// What is wrong with what was added.
    pub(crate) error: String,
}

impl Adding {
    /// The field, where there is room for one more file. Where there is none, what is wrong with a file leads nowhere.
    pub(crate) fn to(files: &EvidenceAnswers, errors: &mut [Fault]) -> Option<Self> {
        if files.files.len() >= MOST_FILES {
            for fault in errors {
                fault.field = "";
            }
            return None;
        }
        let error = errors.iter().filter(|fault| fault.field == uploaded::FIELD);
        Some(Self {
            file_mb: megabytes(FILE_BYTES),
            report_mb: megabytes(REPORT_BYTES),
            most_files: MOST_FILES,
            most_bytes: FILE_BYTES,
            error: error.map(|fault| fault.text.as_str()).collect::<Vec<_>>().join(" "),
        })
    }

    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        Self { file_mb: 25, report_mb: 100, most_files: 20, most_bytes: 1, error: text.to_owned() }
    }
}

impl View for EvidenceView {
    const TEMPLATE: &'static str = "web/report/evidence.html";
    const TITLE: &'static str = "report-title-evidence";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault { field: "file", text: text.to_owned() }],
            telling: Telling::sample(text),
            danger: Some(Danger::sample(text)),
            files: vec![FileView::sample(text)],
            adding: Some(Adding::sample(text)),
        }
    }
}

#[get("/evidence")]
pub(crate) async fn show(visit: Reporter<'_>) -> Result<Reply, WebError> {
    let report = match opened(&visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(redirect.into()),
    };
    Ok(page((&visit, Some(&visit.session)), &report.answers, report.is_sent(), Vec::new()).into())
}

#[get("/evidence", rank = 2)]
pub(crate) fn show_empty(visit: Public<'_>) -> Page {
    page((&visit, None), &Answers::default(), false, Vec::new())
}

#[post("/evidence", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: CheckedUpload<'_>) -> Result<Reply, WebError> {
    let Reporter { visit: plain, session } = &mut visit;
    let Uploaded { fields, faults, .. } = uploaded::take(plain, session, form).await?;
    finish(visit, fields, faults).await
}

/// What was chosen in a browser without a session begins one.
#[post("/evidence", data = "<form>", rank = 2)]
pub(crate) async fn submit_first(mut visit: Public<'_>, form: CheckedUpload<'_>) -> Result<Reply, WebError> {
    let (session, Uploaded { fields, faults, .. }) = uploaded::take_first(&visit, form).await?;
    if let Some(session) = session {
        let cookie = SessionCookie { id: session.id, secret: session.secret.duplicate() };
        cookie.give(visit.cookies, &visit.portal.config, Kind::Reporter);
        return finish(visit.begun(session), fields, faults).await;
    }
    visit.choose_in(&fields);
    if !faults.is_empty() {
        let page = page((&visit, None), &Answers::default(), false, faults);
        return Ok(page.with_status(Status::UnprocessableEntity).into());
    }
    Ok(match fields.one("go") {
        "save" => save::first_page(&visit, &fields, "/report/token").await?,
        "break" => save::first_page(&visit, &fields, super::token::BEFORE_A_BREAK).await?,
        go => on(&visit, go),
    })
}

/// Changes names and takes files away, as the form says, and leads on.
async fn finish(mut visit: Reporter<'_>, fields: Fields, faults: Vec<Fault>) -> Result<Reply, WebError> {
    visit.choose_in(&fields);
    let shown = signs::of(&visit, &fields);
    visit.session.note(shown);
    let portal = visit.portal;
    if visit.session.is_locked(portal.clock.now()) {
        return Ok(Redirect::to(CONTINUE).into());
    }
    let known = OpenReport::of(portal, &visit.session).await?.answers.evidence;
    let changes = changes(&visit, &fields, &known);
    change_files(portal, &mut visit.session, &changes).await?;
    if !faults.is_empty() {
        let report = OpenReport::of(portal, &visit.session).await?;
        let page = page((&visit, Some(&visit.session)), &report.answers, report.is_sent(), faults);
        return Ok(page.with_status(Status::UnprocessableEntity).into());
    }
    if !fields.one("remove").is_empty() {
        return Ok(on(&visit, "stay"));
    }
    match fields.one("go") {
        "save" => save::words(&mut visit).await,
        "break" => pause::words(&mut visit).await,
        go => Ok(on(&visit, go)),
    }
}

/// Where a button leads.
fn on(visit: &Visit<'_>, go: &str) -> Reply {
    let way = match go {
        "stay" | "plain" => super::telling::address(ReportPage::Evidence),
        go => ways::pressed(&visit.portal.directory, Order::of(visit.portal), ReportPage::Evidence, go),
    };
    Redirect::to(way).into()
}

fn page(
    (visit, session): (&Visit<'_>, Option<&ReporterSession>),
    answers: &Answers,
    is_sent: bool,
    mut errors: Vec<Fault>,
) -> Page {
    visit.page(&EvidenceView {
        telling: Telling::alone((visit, session), ReportPage::Evidence, answers, is_sent),
        danger: Danger::of(visit, answers),
        files: file_views(visit, &answers.evidence),
        adding: Adding::to(&answers.evidence, &mut errors),
        errors,
    })
}
