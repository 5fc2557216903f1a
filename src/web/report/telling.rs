//! What the pages that take answers have in common: showing what was told, saving it, and keeping both of two texts.

use std::collections::BTreeMap;

use rocket::http::Status;
use rocket::response::Redirect;
use serde::Serialize;

use super::difference::{Difference, differences};
use super::signs;
use super::valid_part::valid_part;
use super::ways::{self, Order};
use crate::actions::ActionError;
use crate::actions::plan_report::plan;
use crate::actions::report_answers::{OpenReport, SENT};
use crate::actions::reporter_session::ReporterSession;
use crate::actions::save_answers::{self, SaveAnswers, Saved};
use crate::domain::report::{Answers, PageAnswers, Plan, ReportPage};
use crate::i18n;
use crate::seal::Secret as _;
use crate::store::reports::ReportRow;
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Page, Reply, View};
use crate::web::status::given_back;
use crate::web::visit::Visit;

/// Where a locked session leads.
pub(super) const CONTINUE: &str = "/report/continue";

/// Something in a field that needs a look.
#[derive(Clone, Serialize)]
pub(crate) struct Fault {
    pub(crate) field: &'static str,
    pub(crate) text: String,
}

/// What every one of these pages is given beside its own answers.
#[derive(Serialize)]
pub(crate) struct Telling {
    /// The page's name, for `/report/save`.
    pub(super) page: &'static str,
    /// The page's revision that is shown.
    pub(super) seen: u32,
    /// The page before this one.
    pub(super) back: &'static str,
    /// Whether a way to another page saves this one first. Not while something needs a look: then a way is a link.
    pub(super) saves: bool,
    /// Whether a body has the report: what is changed here does not reach it.
    pub(super) sent: bool,
    /// The words of the faults, by field.
    pub(super) faults: BTreeMap<&'static str, String>,
    /// What another tab saved meanwhile.
    pub(super) differences: Vec<Difference>,
    /// A task for the script, while more comes in than people send; else empty.
    pub(super) work: String,
    /// Whether what is told here is kept for a shorter time, because so much comes in.
    pub(super) briefly: bool,
}

impl Telling {
    /// What a page that saves in its own way is given.
    pub(super) fn alone(
        (visit, session): (&Visit<'_>, Option<&ReporterSession>),
        page: ReportPage,
        answers: &Answers,
        sent: bool,
    ) -> Self {
        let briefly = signs::is_kept_briefly(visit, session);
        Self {
            page: page.code(),
            seen: answers.revision(page),
            back: ways::back(Order::of(visit.portal), page),
            saves: true,
            sent,
            faults: BTreeMap::new(),
            differences: Vec::new(),
            work: if briefly { signs::task(visit, session) } else { String::new() },
            briefly,
        }
    }

    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self {
            page: "place",
            seen: 1,
            back: "/report",
            saves: true,
            sent: true,
            faults: BTreeMap::new(),
            differences: vec![Difference { label: text.to_owned(), value: text.to_owned() }],
            work: text.to_owned(),
            briefly: true,
        }
    }
}

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

/// Whether a page needs the plan.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Planning {
    /// It shows the bodies.
    Needed,
    /// It does not.
    NotNeeded,
}

/// Whether what is typed on a page is understood by what was told on others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settling {
    /// It is: see [`Tells::settle`].
    ByOtherPages,
    /// It stands alone.
    Alone,
}

/// What a page is made of.
pub(crate) struct Told<'a> {
    /// All answers, with those that were just typed.
    pub(super) answers: &'a Answers,
    /// Where the report would go, for pages that need it.
    pub(super) plan: Option<&'a Plan>,
}

/// A page that takes answers.
pub(crate) trait Tells: View {
    /// Which one.
    const PAGE: ReportPage;
    /// Whether it shows where the report would go.
    const PLANNING: Planning = Planning::NotNeeded;

    /// Whether its answers are understood by those of other pages.
    const SETTLES: Settling = Settling::Alone;

    /// Reads its form. Never fails.
    fn read(fields: &Fields) -> PageAnswers;

    /// Puts what was typed into the form in which it is kept.
    fn settle(_content: &mut PageAnswers, _others: &Answers, _today: time::Date) {}

    /// What in the answers needs a look before they are saved.
    fn faults(_visit: &Visit<'_>, _content: &PageAnswers) -> Vec<Fault> {
        Vec::new()
    }

    /// The page with these answers.
    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self;
}

/// The address of a page.
pub(super) fn address(page: ReportPage) -> String {
    format!("/report/{}", page.code())
}

/// The report of a session, or where a locked one leads.
pub(super) async fn opened(visit: &Reporter<'_>) -> Result<Result<OpenReport, Redirect>, WebError> {
    if visit.session.is_locked(visit.portal.clock.now()) {
        return Ok(Err(Redirect::to(CONTINUE)));
    }
    Ok(Ok(OpenReport::of(visit.portal, &visit.session).await?))
}

/// Shows a page with what was told on it.
pub(super) async fn show<P: Tells>(visit: &Reporter<'_>) -> Result<Reply, WebError> {
    let mut report = match opened(visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(redirect.into()),
    };
    let seen = report.answers.revision(P::PAGE);
    let differences = match report.answers.aside(P::PAGE).cloned() {
        None => Vec::new(),
        // What a late form carried is in the fields; what is saved stands beside it.
        Some(late) => {
            let stored = PageAnswers::of(P::PAGE, &report.answers);
            let found = differences(visit, &late, &stored);
            report.answers.put(late);
            found
        }
    };
    let made = Made {
        session: Some(&visit.session),
        report: Some(&report.row),
        answers: &report.answers,
        seen,
        differences,
        errors: Vec::new(),
    };
    Ok(made.page::<P>(visit).await?.into())
}

/// Shows a page on which nothing was told yet.
pub(super) async fn show_empty<P: Tells>(visit: &Public<'_>) -> Result<Page, WebError> {
    let answers = Answers::default();
    let made =
        Made { session: None, report: None, answers: &answers, seen: 0, differences: Vec::new(), errors: Vec::new() };
    made.page::<P>(visit).await
}

/// A page about to be made.
struct Made<'a> {
    session: Option<&'a ReporterSession>,
    report: Option<&'a ReportRow>,
    answers: &'a Answers,
    seen: u32,
    differences: Vec<Difference>,
    errors: Vec<Fault>,
}

impl Made<'_> {
    async fn page<P: Tells>(self, visit: &Visit<'_>) -> Result<Page, WebError> {
        let Self { session, report, answers, seen, differences, errors } = self;
        let plan = match P::PLANNING {
            Planning::Needed => Some(plan(visit.portal, report.map(|row| row.id), answers).await?),
            Planning::NotNeeded => None,
        };
        let briefly = signs::is_kept_briefly(visit, session);
        let faults = errors.iter().map(|fault| (fault.field, fault.text.clone())).collect();
        let telling = Telling {
            page: P::PAGE.code(),
            seen,
            back: ways::back(Order::of(visit.portal), P::PAGE),
            saves: errors.is_empty(),
            sent: report.as_ref().is_some_and(|report| report.state == SENT),
            faults,
            differences,
            work: if briefly { signs::task(visit, session) } else { String::new() },
            briefly,
        };
        Ok(visit.page(&P::view(visit, &Told { answers, plan: plan.as_ref() }, telling, errors)))
    }

    /// The page once more, under this status.
    async fn again<P: Tells>(self, visit: &Visit<'_>, status: Status) -> Result<Kept, WebError> {
        Ok(Kept::Again(Box::new(self.page::<P>(visit).await?.with_status(status))))
    }
}

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
    made.again::<P>(visit, status).await
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
        return made.again::<P>(visit, Status::UnprocessableEntity).await;
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
    made.again::<P>(visit, status).await
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

/// The four routes of a page that takes answers.
macro_rules! telling_routes {
    ($path:literal, $view:ty) => {
        #[rocket::get($path)]
        pub(crate) async fn show(
            visit: $crate::web::guards::Reporter<'_>,
        ) -> Result<$crate::web::page::Reply, $crate::web::error::WebError> {
            $crate::web::report::telling::show::<$view>(&visit).await
        }

        #[rocket::get($path, rank = 2)]
        pub(crate) async fn show_empty(
            visit: $crate::web::guards::Public<'_>,
        ) -> Result<$crate::web::page::Page, $crate::web::error::WebError> {
            $crate::web::report::telling::show_empty::<$view>(&visit).await
        }

        #[rocket::post($path, data = "<form>")]
        pub(crate) async fn submit(
            mut visit: $crate::web::guards::Reporter<'_>,
            form: $crate::web::form::Checked<$crate::web::form::Fields>,
        ) -> Result<$crate::web::page::Reply, $crate::web::error::WebError> {
            visit.choose_in(&form);
            let kept = $crate::web::report::telling::save::<$view>(&mut visit, &form).await?;
            Ok($crate::web::report::telling::on::<$view>(&visit, kept, &form))
        }

        #[rocket::post($path, data = "<form>", rank = 2)]
        pub(crate) async fn submit_first(
            mut visit: $crate::web::guards::Public<'_>,
            form: $crate::web::form::Checked<$crate::web::form::Fields>,
        ) -> Result<$crate::web::page::Reply, $crate::web::error::WebError> {
            visit.choose_in(&form);
            let kept = $crate::web::report::telling::save_first::<$view>(&visit, &form).await?;
            Ok($crate::web::report::telling::on::<$view>(&visit, kept, &form))
        }
    };
}

pub(super) use telling_routes;
