//! `/status/cases/<case>/consent`: what a body may know of the reporter, and whether the case is counted. The page says
//! beforehand what cannot be undone.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::case_view::name_of;
use super::report::Done;
use super::{Fault, sign_in, tell};
use crate::actions::ActionError;
use crate::actions::change_consent::{ChangeConsent, change_consent};
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::{CaseStatus, report_status};
use crate::actions::reporter_session::About;
use crate::actions::write_to_body::Written;
use crate::domain::report::Disclosure;
use crate::domain::report::limits::{self, SHORT};
use crate::domain::situation::Anonymity;
use crate::i18n::{self, Argument};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::report::lists::Choice;
use crate::web::report::review::english;

/// The page.
#[derive(Serialize)]
pub(crate) struct ConsentView {
    errors: Vec<Fault>,
    case: String,
    name: String,
    /// The last message on the page.
    seen: i32,
    /// Whether a person at the desk has opened it: then what it got stays there.
    opened: bool,
    /// What is chosen now, in words.
    now: String,
    choices: Vec<Choice>,
    reporter_name: String,
    reporter_name_error: String,
    reporter_contact: String,
    reporter_contact_error: String,
    counted: bool,
}

impl View for ConsentView {
    const TEMPLATE: &'static str = "web/status/consent.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            errors: vec![Fault::sample(&text())],
            case: text(),
            name: text(),
            seen: 1,
            opened: true,
            now: text(),
            choices: Choice::sample(&text()),
            reporter_name: text(),
            reporter_name_error: text(),
            reporter_contact: text(),
            reporter_contact_error: text(),
            counted: true,
        }
    }
}

/// What is chosen.
pub(crate) struct ConsentForm {
    anonymity: String,
    name: String,
    contact: String,
    counted: bool,
    seen: i32,
}

impl FromFields for ConsentForm {
    fn from_fields(fields: &Fields) -> Self {
        Self {
            anonymity: fields.one("anonymity").to_owned(),
            name: fields.one("reporter_name").to_owned(),
            contact: fields.one("reporter_contact").to_owned(),
            counted: fields.one("statistics") == "yes",
            seen: fields.one("seen").parse().unwrap_or(0),
        }
    }
}

#[get("/cases/<case>/consent")]
pub(crate) async fn show(reporter: Reporter<'_>, case: CaseId) -> Result<Reply, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    let Some(found) = find(&reporter, case).await? else { return Ok(super::to_report(None).into()) };
    let told = OpenReport::of(reporter.portal, &reporter.session).await?.answers.about_you;
    let waits = reporter.session.unsent.as_ref().filter(|unsent| unsent.about == About::Consent && unsent.case == case);
    let (name, contact) = match waits.and_then(|unsent| unsent.text.split_once('\n')) {
        Some((name, contact)) => (name.to_owned(), contact.to_owned()),
        None if found.disclosure.anonymity() == Anonymity::NamedToBody => {
            (found.disclosure.name().to_owned(), found.disclosure.contact().to_owned())
        }
        None => (told.reporter_name, told.reporter_contact),
    };
    let chosen = if waits.is_some() { Anonymity::NamedToBody } else { found.disclosure.anonymity() };
    let form = ConsentForm {
        anonymity: chosen.code().to_owned(),
        name,
        contact,
        counted: found.counted,
        seen: last_seen(&found),
    };
    Ok(page(&reporter, &found, form, Vec::new()).into())
}

#[get("/cases/<_case>/consent", rank = 2)]
pub(crate) fn away(_visit: Public<'_>, _case: CaseId) -> Redirect {
    super::to_sign_in()
}

#[post("/cases/<case>/consent", data = "<form>")]
pub(crate) async fn submit(
    mut reporter: Reporter<'_>,
    case: CaseId,
    form: Checked<ConsentForm>,
) -> Result<Reply, WebError> {
    let form = form.0;
    let chosen = Anonymity::from_code(&form.anonymity);
    if !super::is_locked(&reporter) {
        let Some(found) = find(&reporter, case).await? else { return Ok(super::to_report(None).into()) };
        let errors = faults(&reporter, chosen, &form);
        if !errors.is_empty() {
            return Ok(page(&reporter, &found, form, errors).with_status(Status::UnprocessableEntity).into());
        }
    }
    let anonymity = chosen.unwrap_or(Anonymity::Anonymous);
    let disclosure = Disclosure::new(anonymity, &form.name, &form.contact, english);
    let what = ChangeConsent { case, seen: form.seen, disclosure, counted: form.counted };
    let portal = reporter.portal;
    match change_consent(portal, &mut reporter.session, what).await {
        Ok(Written::Sent) => Ok(super::to_report(Some(Done::ConsentChanged as u8)).into()),
        Ok(Written::Kept) => Ok(super::to_sign_in().into()),
        Err(ActionError::TooMuch) => Ok(sign_in::with_too_much(&reporter, &reporter.session, &typed(&form)).into()),
        // It left, or was taken back in another tab: the report's page says how it stands.
        Err(ActionError::Denied | ActionError::NotFound) => Ok(super::to_report(None).into()),
        Err(error) => Err(error.into()),
    }
}

#[post("/cases/<_case>/consent", data = "<form>", rank = 2)]
pub(crate) fn submit_away(visit: Public<'_>, _case: CaseId, form: Checked<ConsentForm>) -> Page {
    sign_in::with_unsent(&visit, &typed(&form))
}

/// What was typed, to be copied.
fn typed(form: &ConsentForm) -> String {
    format!("{}\n{}", form.name, form.contact).trim().to_owned()
}

/// The case, if its body is there and was not asked to stop.
async fn find(reporter: &Reporter<'_>, case: CaseId) -> Result<Option<CaseStatus>, WebError> {
    let status = report_status(reporter.portal, &reporter.session).await?;
    let found = status.into_iter().flat_map(|status| status.cases).find(|found| found.id == case);
    Ok(found.filter(tell::can_be_told))
}

fn last_seen(case: &CaseStatus) -> i32 {
    case.messages.last().map_or(0, |message| message.sequence)
}

fn faults(reporter: &Reporter<'_>, chosen: Option<Anonymity>, form: &ConsentForm) -> Vec<Fault> {
    let fault = |field: &str, text: String| Fault { field: field.to_owned(), text };
    let mut faults = Vec::new();
    if chosen.is_none() {
        faults.push(fault("anonymity", reporter.t("consent-fault-choose")));
    }
    if chosen == Some(Anonymity::NamedToBody) && form.name.trim().is_empty() && form.contact.trim().is_empty() {
        faults.push(fault("reporter_name", reporter.t("consent-fault-name")));
    }
    for (field, text) in [("reporter_name", &form.name), ("reporter_contact", &form.contact)] {
        if limits::is_over(text, SHORT) {
            let most = Argument::Number(i64::try_from(SHORT).unwrap_or(i64::MAX));
            faults.push(fault(field, i18n::text_with(reporter.language, "consent-fault-long", &[("most", most)])));
        }
    }
    faults
}

fn page(reporter: &Reporter<'_>, case: &CaseStatus, form: ConsentForm, errors: Vec<Fault>) -> Page {
    let error = |field: &str| {
        let found = errors.iter().find(|fault| fault.field == field);
        found.map(|fault| fault.text.clone()).unwrap_or_default()
    };
    let choice = |anonymity: &Anonymity| Choice {
        value: anonymity.code().to_owned(),
        label: reporter.t(anonymity.key()),
        hint: reporter.t(&format!("consent-hint-{}", anonymity.code())),
        checked: anonymity.code() == form.anonymity,
    };
    reporter.page(&ConsentView {
        case: case.id.to_string(),
        name: name_of(reporter, &case.body),
        seen: form.seen,
        opened: case.opened_on.is_some(),
        now: reporter.t(case.disclosure.anonymity().key()),
        choices: Anonymity::ALL.iter().map(choice).collect(),
        reporter_name_error: error("reporter_name"),
        reporter_contact_error: error("reporter_contact"),
        reporter_name: form.name,
        reporter_contact: form.contact,
        counted: form.counted,
        errors,
    })
}
