//! `/status/cases/<case>/consent`: what a body may know of the reporter, and whether the case is counted. The page says
//! beforehand what cannot be undone.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::case_view::name_of;
use super::report::Done;
use super::{Fault, given_back, tell};
use crate::actions::ActionError;
use crate::actions::change_consent::{ChangeConsent, Chosen, change_consent};
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::{CaseStatus, report_status};
use crate::actions::reporter_session::{About, Written};
use crate::domain::report::limits::{self, LONG, SHORT};
use crate::domain::situation::Anonymity;
use crate::i18n::{self, Argument};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::report::lists::Choice;

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
    /// Where nobody has: `mailed` if it left by mail, so that what it got is there too, and `begun` if it may have; else empty.
    mailed: &'static str,
    /// What is chosen now, in words.
    now: String,
    choices: Vec<Choice>,
    reporter_name: String,
    reporter_name_error: String,
    anonymity_error: String,
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
            mailed: "begun",
            now: text(),
            choices: Choice::sample(&text()),
            reporter_name: text(),
            reporter_name_error: text(),
            anonymity_error: text(),
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
    /// Whether name or contact held a character that no page can show.
    mended: bool,
}

impl FromFields for ConsentForm {
    fn from_fields(fields: &Fields) -> Self {
        Self {
            anonymity: fields.one("anonymity").to_owned(),
            name: fields.one("reporter_name").to_owned(),
            contact: fields.one("reporter_contact").to_owned(),
            counted: fields.one("statistics") == "yes",
            seen: fields.one("seen").parse().unwrap_or(0),
            mended: ["reporter_name", "reporter_contact"].iter().any(|name| fields.was_mended(name)),
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
    let unsent = reporter.session.unsent.as_ref();
    let waits = unsent.filter(|unsent| unsent.about == About::Consent && unsent.case == Some(case));
    let now = || {
        let (anonymity, counted) = (found.disclosure.anonymity(), found.counted);
        let (name, contact) = if anonymity == Anonymity::NamedToBody {
            (found.disclosure.name().to_owned(), found.disclosure.contact().to_owned())
        } else {
            (told.reporter_name.clone(), told.reporter_contact.clone())
        };
        Chosen { anonymity, name, contact, counted }
    };
    let chosen = waits.and_then(|unsent| Chosen::from_waiting(&unsent.text)).unwrap_or_else(now);
    let form = ConsentForm {
        anonymity: chosen.anonymity.code().to_owned(),
        name: chosen.name,
        contact: chosen.contact,
        counted: chosen.counted,
        seen: found.last_seen(),
        mended: false,
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
    super::stay(&mut reporter).await?;
    if !super::is_locked(&reporter) {
        let Some(found) = find(&reporter, case).await? else { return Ok(super::to_report(None).into()) };
        let errors = faults(&reporter, chosen, &form);
        if !errors.is_empty() {
            return Ok(page(&reporter, &found, form, errors).with_status(Status::UnprocessableEntity).into());
        }
    }
    let chosen = Chosen {
        anonymity: chosen.unwrap_or(Anonymity::Anonymous),
        name: form.name.clone(),
        contact: form.contact.clone(),
        counted: form.counted,
    };
    let what = ChangeConsent { case, seen: form.seen, chosen };
    let portal = reporter.portal;
    match change_consent(portal, &mut reporter.session, what).await {
        Ok(Written::Sent) => Ok(super::to_report(Some(Done::ConsentChanged as u8)).into()),
        Ok(Written::Kept) => Ok(super::to_sign_in().into()),
        Err(why @ (ActionError::TooMuch | ActionError::Waits)) => {
            Ok(given_back::with_not_kept(&reporter, &reporter.session, &typed(&form), &why).into())
        }
        // It left, or was taken back in another tab: what was typed is for the writer to copy.
        Err(ActionError::Denied | ActionError::NotFound) => {
            Ok(given_back::with_nobody(&reporter, &typed(&form)).into())
        }
        Err(error @ (ActionError::TooMany | ActionError::Full | ActionError::Stale)) => {
            let key = match error {
                ActionError::Full => "status-fault-message-full",
                ActionError::Stale => "consent-fault-again",
                _ => "status-fault-message-many",
            };
            let fault = Fault { field: "anonymity".to_owned(), text: reporter.t(key) };
            let Some(found) = find(&reporter, case).await? else { return Ok(super::to_report(None).into()) };
            Ok(page(&reporter, &found, form, vec![fault]).with_status(Status::UnprocessableEntity).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/cases/<_case>/consent", data = "<form>", rank = 2)]
pub(crate) fn submit_away(visit: Public<'_>, _case: CaseId, form: Checked<ConsentForm>) -> Page {
    given_back::with_unsent(&visit, &typed(&form))
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

fn faults(reporter: &Reporter<'_>, chosen: Option<Anonymity>, form: &ConsentForm) -> Vec<Fault> {
    let fault = |field: &str, text: String| Fault { field: field.to_owned(), text };
    let mut faults = Vec::new();
    if chosen.is_none() {
        faults.push(fault("anonymity", reporter.t("consent-fault-choose")));
    }
    if chosen == Some(Anonymity::NamedToBody) && form.name.trim().is_empty() && form.contact.trim().is_empty() {
        faults.push(fault("reporter_name", reporter.t("consent-fault-name")));
    }
    if form.mended {
        faults.push(fault("reporter_name", reporter.t("status-fault-message-unshowable")));
    }
    for (field, text, most) in [("reporter_name", &form.name, SHORT), ("reporter_contact", &form.contact, LONG)] {
        // What does not count may be as long as it is.
        if chosen == Some(Anonymity::NamedToBody) && limits::is_over(text, most) {
            let most = Argument::Number(i64::try_from(most).unwrap_or(i64::MAX));
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
        label: reporter.said(anonymity.key()),
        hint: reporter.said(&format!("consent-hint-{}", anonymity.code())),
        checked: anonymity.code() == form.anonymity,
    };
    reporter.page(&ConsentView {
        case: case.id.to_string(),
        name: name_of(reporter, &case.body),
        seen: form.seen,
        opened: case.opened_on.is_some(),
        mailed: match (case.opened_on, case.mailed_on) {
            (None, Some(_)) if case.left_by_mail() => "mailed",
            (None, Some(_)) => "begun",
            _ => "",
        },
        now: reporter.t(case.disclosure.anonymity().key()),
        choices: Anonymity::ALL.iter().map(choice).collect(),
        reporter_name_error: error("reporter_name"),
        anonymity_error: error("anonymity"),
        reporter_contact_error: error("reporter_contact"),
        reporter_name: form.name,
        reporter_contact: form.contact,
        counted: form.counted,
        errors,
    })
}
