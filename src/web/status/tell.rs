//! `/status/contact` and `/status/add`: the reporter tells several bodies the same at once: that the practitioner has
//! contacted them since, which makes the cases urgent, or something that they add to what they told.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::case_view::name_of;
use super::report::Done;
use super::{Fault, given_back};
use crate::actions::ActionError;
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::{CaseStatus, Replies, ReportStatus, report_status};
use crate::actions::reporter_session::Written;
use crate::actions::tell_bodies::{TellBodies, Told, tell_bodies};
use crate::domain::case;
use crate::domain::report::{MessageKind, limits};
use crate::i18n::{self, Argument};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::public::help::Danger;

/// The page for a contact.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct ContactView(TellView);

/// The page for an addition.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct AddView(TellView);

/// What both pages are given.
#[derive(Serialize)]
struct TellView {
    errors: Vec<Fault>,
    /// Emergency lines; only where the practitioner made contact.
    danger: Option<Danger>,
    cases: Vec<ToldView>,
    cases_error: String,
    text: String,
    text_error: String,
    most: usize,
}

/// A body that can be told.
#[derive(Serialize)]
struct ToldView {
    case: String,
    name: String,
    checked: bool,
    /// The last message on the report's page.
    seen: i32,
}

impl View for ContactView {
    const TEMPLATE: &'static str = "web/status/contact.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self(TellView::sample(text))
    }
}

impl View for AddView {
    const TEMPLATE: &'static str = "web/status/add.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self(TellView::sample(text))
    }
}

#[cfg(test)]
impl TellView {
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            danger: Some(Danger::sample(text)),
            cases: vec![ToldView { case: text.to_owned(), name: text.to_owned(), checked: true, seen: 1 }],
            cases_error: text.to_owned(),
            text: text.to_owned(),
            text_error: text.to_owned(),
            most: limits::MESSAGE,
        }
    }
}

/// What is told, and in which cases.
pub(crate) struct TellForm {
    /// Each with the last message that was on the page.
    cases: Vec<(CaseId, i32)>,
    text: String,
    /// Whether it held a character that no page can show.
    mended: bool,
}

impl FromFields for TellForm {
    fn from_fields(fields: &Fields) -> Self {
        let seen = |case: &str| fields.one(&format!("seen.{case}")).parse().unwrap_or(0);
        let chosen = fields.many("cases");
        let cases = chosen.iter().filter_map(|case| Some((case.parse().ok()?, seen(case))));
        // However often a form names a case, it is told once.
        let mut cases: Vec<(CaseId, i32)> = cases.collect();
        cases.sort_unstable();
        cases.dedup_by_key(|(case, _)| *case);
        Self { cases, text: fields.one("text").to_owned(), mended: fields.was_mended("text") }
    }
}

/// Whether a body can be told of it: it is there, and the reporter has not asked it to stop.
pub(super) fn can_be_told(case: &CaseStatus) -> bool {
    case.replies != Replies::Left && case::takes(case.state, MessageKind::Addition, false)
}

#[get("/contact")]
pub(crate) async fn contact(reporter: Reporter<'_>) -> Result<Reply, WebError> {
    show(&reporter, Told::Contact).await
}

#[get("/add")]
pub(crate) async fn add(reporter: Reporter<'_>) -> Result<Reply, WebError> {
    show(&reporter, Told::Addition).await
}

#[get("/contact", rank = 2)]
pub(crate) fn contact_away(_visit: Public<'_>) -> Redirect {
    super::to_sign_in()
}

#[get("/add", rank = 2)]
pub(crate) fn add_away(_visit: Public<'_>) -> Redirect {
    super::to_sign_in()
}

#[post("/contact", data = "<form>")]
pub(crate) async fn submit_contact(mut reporter: Reporter<'_>, form: Checked<TellForm>) -> Result<Reply, WebError> {
    submit(&mut reporter, form.0, Told::Contact).await
}

#[post("/add", data = "<form>")]
pub(crate) async fn submit_add(mut reporter: Reporter<'_>, form: Checked<TellForm>) -> Result<Reply, WebError> {
    submit(&mut reporter, form.0, Told::Addition).await
}

#[post("/contact", data = "<form>", rank = 2)]
pub(crate) fn submit_contact_away(visit: Public<'_>, form: Checked<TellForm>) -> Page {
    given_back::with_unsent(&visit, &form.text)
}

#[post("/add", data = "<form>", rank = 2)]
pub(crate) fn submit_add_away(visit: Public<'_>, form: Checked<TellForm>) -> Page {
    given_back::with_unsent(&visit, &form.text)
}

async fn show(reporter: &Reporter<'_>, about: Told) -> Result<Reply, WebError> {
    if super::is_locked(reporter) {
        return Ok(super::to_sign_in().into());
    }
    let unsent = reporter.session.unsent.as_ref().filter(|unsent| unsent.about == about.about());
    let text = unsent.map(|unsent| unsent.text.clone()).unwrap_or_default();
    page(reporter, Asked { about, chosen: None, text, errors: Vec::new() }).await
}

async fn submit(reporter: &mut Reporter<'_>, form: TellForm, about: Told) -> Result<Reply, WebError> {
    super::stay(reporter).await?;
    let errors = if super::is_locked(reporter) { Vec::new() } else { faults(reporter, about, &form) };
    let TellForm { cases, text, .. } = form;
    if !errors.is_empty() {
        return page(reporter, Asked { about, chosen: Some(cases), text, errors }).await;
    }
    let portal = reporter.portal;
    let done = if about == Told::Contact { Done::ContactTold } else { Done::Added };
    let told = TellBodies { about, cases: cases.clone(), text: text.clone() };
    let fault = match tell_bodies(portal, &mut reporter.session, told).await {
        Ok(Written::Sent) => return Ok(super::to_report(Some(done as u8)).into()),
        Ok(Written::Kept) => return Ok(super::to_sign_in().into()),
        Err(why @ (ActionError::TooMuch | ActionError::Waits)) => {
            return Ok(given_back::with_not_kept(reporter, &reporter.session, &text, &why).into());
        }
        Err(ActionError::Full) => "status-fault-message-full",
        Err(ActionError::TooMany) => "status-fault-message-many",
        // One of them left or was taken back meanwhile, or something was written at the same moment. Who was told before is
        // not told twice: the form still says what its writer had seen.
        Err(ActionError::Denied | ActionError::NotFound | ActionError::Stale) => "tell-fault-some",
        Err(error) => return Err(error.into()),
    };
    let errors = vec![Fault { field: "text".to_owned(), text: reporter.t(fault) }];
    page(reporter, Asked { about, chosen: Some(cases), text, errors }).await
}

/// What was typed and chosen, and what is wrong with it.
struct Asked {
    about: Told,
    /// The cases chosen, each with the last message that was seen; none yet at first, when every open one is ticked.
    chosen: Option<Vec<(CaseId, i32)>>,
    text: String,
    errors: Vec<Fault>,
}

async fn page(reporter: &Reporter<'_>, asked: Asked) -> Result<Reply, WebError> {
    let Some(status) = report_status(reporter.portal, &reporter.session).await? else {
        return Ok(super::to_sign_in().into());
    };
    let answers = OpenReport::of(reporter.portal, &reporter.session).await?.answers;
    let cases = told_views(reporter, &status, asked.chosen.as_deref());
    if cases.is_empty() {
        let nobody = || given_back::with_nobody(reporter, &asked.text).into();
        return Ok(if asked.text.is_empty() {
            super::to_report(Some(Done::NobodyToTell as u8)).into()
        } else {
            nobody()
        });
    }
    let error = |field: &str| {
        let found = asked.errors.iter().find(|fault| fault.field == field);
        found.map(|fault| fault.text.clone()).unwrap_or_default()
    };
    let contacted = asked.about == Told::Contact;
    let view = TellView {
        danger: contacted.then(|| Danger::lines(reporter, &answers)),
        cases,
        cases_error: error("cases"),
        text_error: error("text"),
        text: asked.text,
        most: limits::MESSAGE,
        errors: asked.errors,
    };
    let status = if view.errors.is_empty() { Status::Ok } else { Status::UnprocessableEntity };
    let page = if contacted { reporter.page(&ContactView(view)) } else { reporter.page(&AddView(view)) };
    Ok(page.with_status(status).into())
}

fn told_views(reporter: &Reporter<'_>, status: &ReportStatus, chosen: Option<&[(CaseId, i32)]>) -> Vec<ToldView> {
    let view = |case: &CaseStatus| {
        let before = chosen.and_then(|chosen| chosen.iter().find(|(id, _)| *id == case.id));
        ToldView {
            case: case.id.to_string(),
            name: name_of(reporter, &case.body),
            checked: chosen.map_or(case.state.is_open(), |_| before.is_some()),
            seen: before.map_or_else(|| case.last_seen(), |(_, seen)| *seen),
        }
    };
    status.cases.iter().filter(|case| can_be_told(case)).map(view).collect()
}

fn faults(reporter: &Reporter<'_>, about: Told, form: &TellForm) -> Vec<Fault> {
    let (cases, text) = (&form.cases, &form.text);
    let mut faults = Vec::new();
    if form.mended {
        faults.push(Fault { field: "text".to_owned(), text: reporter.t("status-fault-message-unshowable") });
    }
    if about == Told::Addition && text.trim().is_empty() {
        faults.push(Fault { field: "text".to_owned(), text: reporter.t("status-fault-message-empty") });
    }
    if cases.is_empty() {
        faults.push(Fault { field: "cases".to_owned(), text: reporter.t("tell-fault-nobody") });
    }
    if limits::is_over(text, limits::MESSAGE) {
        let most = Argument::Number(i64::try_from(limits::MESSAGE).unwrap_or(i64::MAX));
        let text = i18n::text_with(reporter.language, "status-fault-message-long", &[("most", most)]);
        faults.push(Fault { field: "text".to_owned(), text });
    }
    faults
}
