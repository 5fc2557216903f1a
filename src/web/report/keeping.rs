//! What becomes of the form of a page that takes answers: it is saved, or shown again with all that was typed.

use rocket::http::Status;
use rocket::response::Redirect;

use super::difference::differences;
use super::signs;
use super::telling::{CONTINUE, Fault, Made, Settling, Tells};
use super::valid_part::valid_part;
use super::ways::{self, Order};
use crate::actions::ActionError;
use crate::actions::report_answers::OpenReport;
use crate::actions::save_answers::{self, SaveAnswers, Saved};
use crate::domain::report::{Answers, PageAnswers};
use crate::i18n;
use crate::seal::Secret as _;
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Page, Reply};
use crate::web::status::given_back;
use crate::web::visit::Visit;

/// The fields into which anything can be typed.
const TEXT_FIELDS: [&str; 22] = [
    "care_region",
    "practitioner_region",
    "practitioner_name",
    "practitioner_other_names",
    "practitioner_title",
    "practitioner_practice",
    "practitioner_website",
    "practitioner_platform",
    "practitioner_contact",
    "practitioner_register_number",
    "practitioner_clues",
    "narrative",
    "who_knows",
    "wanted_outcome",
    "triage_only",
    "happened_from",
    "happened_to",
    "therapy_ended",
    "discovered",
    "client_age",
    "reporter_name",
    "reporter_contact",
];

/// What in a form needs a look. A character that no page can show comes first: what stands in its place is in the field.
fn faults<P: Tells>(visit: &Visit<'_>, fields: &Fields, content: &PageAnswers) -> Vec<Fault> {
    let mut found: Vec<Fault> = TEXT_FIELDS
        .iter()
        .copied()
        .filter(|name| fields.was_mended(name))
        .map(|field| {
            let label = visit.t(&format!("report-field-{field}"));
            let text = i18n::text_with(visit.language, "report-unshowable", &[("field", (&label).into())]);
            Fault { field, text }
        })
        .collect();
    let others = P::faults(visit, content);
    found.extend(others.into_iter().filter(|fault| !fields.was_mended(fault.field)));
    found
}

/// What became of a form.
pub(super) enum Kept {
    /// It is saved.
    Saved,
    /// It is saved, and the session has locked.
    Locked,
    /// The page is shown again, with all that was typed.
    Again(Box<Page>),
}

/// The page once more, under this status.
async fn again<P: Tells>(made: Made<'_>, visit: &Visit<'_>, status: Status) -> Result<Kept, WebError> {
    Ok(Kept::Again(Box::new(made.page::<P>(visit).await?.with_status(status))))
}

/// Saves a form of somebody with a session. Where something in it needs a look, the rest of it is saved.
pub(super) async fn save<P: Tells>(visit: &mut Reporter<'_>, fields: &Fields) -> Result<Kept, WebError> {
    let mut content = P::read(fields);
    let portal = visit.portal;
    let shown = signs::of(visit, fields);
    visit.session.note(shown);
    if P::SETTLES == Settling::ByOtherPages {
        let others = OpenReport::of(portal, &visit.session).await?.answers;
        P::settle(&mut content, &others, portal.clock.today());
    }
    let locked = visit.session.is_locked(portal.clock.now());
    let errors = faults::<P>(visit, fields, &content);
    if locked && !errors.is_empty() {
        return match save_answers::aside(portal, &mut visit.session, content).await {
            Ok(()) => Ok(Kept::Locked),
            Err(error @ (ActionError::TooMuch | ActionError::Waits)) => Ok(not_kept(visit, fields, &error)),
            Err(error) => Err(error.into()),
        };
    }
    let valid = if errors.is_empty() {
        content.clone()
    } else {
        let report = OpenReport::of(portal, &visit.session).await?;
        valid_part(&content, &PageAnswers::of(P::PAGE, &report.answers), &errors)
    };
    let command = SaveAnswers { seen: seen(fields), content: valid };
    let saved = match save_answers::again(portal, &mut visit.session, command).await {
        Err(error @ (ActionError::TooMuch | ActionError::Waits)) => return Ok(not_kept(visit, fields, &error)),
        other => other?,
    };
    let (seen, differences) = match saved {
        Saved::Done { .. } if locked => return Ok(Kept::Locked),
        Saved::Done { .. } if errors.is_empty() => return Ok(Kept::Saved),
        Saved::Done { revision } => (revision, Vec::new()),
        Saved::Differs { stored, revision } => (revision, differences(visit, &content, &stored)),
    };
    let status = status(&errors);
    let mut report = OpenReport::of(portal, &visit.session).await?;
    report.answers.put(content);
    let session = Some(&visit.session);
    let made = Made { session, report: Some(&report.row), answers: &report.answers, seen, differences, errors };
    again::<P>(made, visit, status).await
}

/// All that was typed, to be copied: it cannot be kept.
fn not_kept(visit: &Reporter<'_>, fields: &Fields, why: &ActionError) -> Kept {
    let typed: Vec<&str> = TEXT_FIELDS.iter().map(|name| fields.one(name)).filter(|text| !text.is_empty()).collect();
    Kept::Again(Box::new(given_back::with_not_kept(visit, &visit.session, &typed.join("\n\n"), why)))
}

/// Saves a form of a browser without a session: it gets one.
pub(super) async fn save_first<P: Tells>(visit: &Public<'_>, fields: &Fields) -> Result<Kept, WebError> {
    let mut content = P::read(fields);
    P::settle(&mut content, &Answers::default(), visit.portal.clock.today());
    let errors = faults::<P>(visit, fields, &content);
    let valid = valid_part(&content, &PageAnswers::of(P::PAGE, &Answers::default()), &errors);
    let mut answers = Answers::default();
    answers.put(content.clone());
    if valid.is_blank() {
        if errors.is_empty() {
            return Ok(Kept::Saved);
        }
        let made = Made {
            session: None,
            report: None,
            answers: &answers,
            seen: seen(fields),
            differences: Vec::new(),
            errors,
        };
        return again::<P>(made, visit, Status::UnprocessableEntity).await;
    }
    let command = SaveAnswers { seen: seen(fields), content: valid };
    let (session, saved) = save_answers::begin(visit.portal, visit.csrf, command, signs::of(visit, fields)).await?;
    let locked = session.is_locked(visit.portal.clock.now());
    let report = OpenReport::of(visit.portal, &session).await?;
    let cookie = SessionCookie { id: session.id, secret: session.secret.duplicate() };
    cookie.give(visit.cookies, &visit.portal.config, Kind::Reporter);
    let (seen, differences) = match saved {
        Saved::Done { .. } if locked => return Ok(Kept::Locked),
        Saved::Done { .. } if errors.is_empty() => return Ok(Kept::Saved),
        Saved::Done { revision } => (revision, Vec::new()),
        Saved::Differs { stored, revision } => (revision, differences(visit, &content, &stored)),
    };
    let status = status(&errors);
    let made =
        Made { session: Some(&session), report: Some(&report.row), answers: &answers, seen, differences, errors };
    again::<P>(made, visit, status).await
}

/// The status of a page that is shown again: something needs a look, or another tab was quicker.
const fn status(errors: &[Fault]) -> Status {
    if errors.is_empty() { Status::Conflict } else { Status::UnprocessableEntity }
}

/// The page after a form: the one whose button was pressed.
pub(super) fn on<P: Tells>(visit: &Visit<'_>, kept: Kept, fields: &Fields) -> Reply {
    let way = || ways::pressed(&visit.portal.directory, Order::of(visit.portal), P::PAGE, fields.one("go"));
    match kept {
        Kept::Saved => Redirect::to(way()).into(),
        Kept::Locked => Redirect::to(CONTINUE).into(),
        Kept::Again(page) => Reply::Page(page),
    }
}

/// The revision that the form was shown with. A form without one has seen nothing.
fn seen(fields: &Fields) -> u32 {
    fields.one("seen").parse().unwrap_or(0)
}
