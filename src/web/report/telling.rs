//! What the pages that take answers have in common: showing what was told, saving it, and keeping both of two texts.

use std::collections::BTreeMap;

use rocket::http::Status;
use rocket::response::Redirect;
use serde::Serialize;

use super::difference::{Difference, differences};
use crate::actions::plan_report::plan;
use crate::actions::report_answers::OpenReport;
use crate::actions::save_answers::{self, SaveAnswers, Saved};
use crate::domain::report::{Answers, PageAnswers, Plan, ReportPage};
use crate::store::ids::ReportId;
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Page, Reply, View};
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
    /// The words of the faults, by field.
    pub(super) faults: BTreeMap<&'static str, String>,
    /// What another tab saved meanwhile.
    pub(super) differences: Vec<Difference>,
}

impl Telling {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self {
            page: "place",
            seen: 1,
            back: "/report",
            faults: BTreeMap::new(),
            differences: vec![Difference { label: text.to_owned(), value: text.to_owned() }],
        }
    }
}

/// Whether a page needs the plan.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Planning {
    /// It shows the bodies.
    Needed,
    /// It does not.
    NotNeeded,
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

    /// Reads its form. Never fails.
    fn read(fields: &Fields) -> PageAnswers;

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

/// Where one goes from a page.
const fn next(page: ReportPage) -> &'static str {
    match page {
        ReportPage::Place => "/report/practitioner",
        ReportPage::Practitioner => "/report/who-can-act",
        ReportPage::WhatHappened => "/report/when",
        ReportPage::When => "/report/safety",
        ReportPage::Safety => "/report/recipients",
        ReportPage::Recipients => "/report/about-you",
        ReportPage::AboutYou => "/report/review",
    }
}

/// Where one came from.
const fn back(page: ReportPage) -> &'static str {
    match page {
        ReportPage::Place => "/report",
        ReportPage::Practitioner => "/report/place",
        ReportPage::WhatHappened => "/report/who-can-act",
        ReportPage::When => "/report/what-happened",
        ReportPage::Safety => "/report/when",
        ReportPage::Recipients => "/report/safety",
        ReportPage::AboutYou => "/report/recipients",
    }
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
    let made = Made { report: Some(report.row.id), answers: &report.answers, seen, differences, errors: Vec::new() };
    Ok(made.page::<P>(visit).await?.into())
}

/// Shows a page on which nothing was told yet.
pub(super) async fn show_empty<P: Tells>(visit: &Public<'_>) -> Result<Page, WebError> {
    let answers = Answers::default();
    let made = Made { report: None, answers: &answers, seen: 0, differences: Vec::new(), errors: Vec::new() };
    made.page::<P>(visit).await
}

/// A page about to be made.
struct Made<'a> {
    report: Option<ReportId>,
    answers: &'a Answers,
    seen: u32,
    differences: Vec<Difference>,
    errors: Vec<Fault>,
}

impl Made<'_> {
    async fn page<P: Tells>(self, visit: &Visit<'_>) -> Result<Page, WebError> {
        let Self { report, answers, seen, differences, errors } = self;
        let plan = match P::PLANNING {
            Planning::Needed => Some(plan(visit.portal, report, answers).await?),
            Planning::NotNeeded => None,
        };
        let faults = errors.iter().map(|fault| (fault.field, fault.text.clone())).collect();
        let telling = Telling { page: P::PAGE.code(), seen, back: back(P::PAGE), faults, differences };
        Ok(visit.page(&P::view(visit, &Told { answers, plan: plan.as_ref() }, telling, errors)))
    }

    /// The page once more, under this status.
    async fn again<P: Tells>(self, visit: &Visit<'_>, status: Status) -> Result<Kept, WebError> {
        Ok(Kept::Again(Box::new(self.page::<P>(visit).await?.with_status(status))))
    }
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

/// Saves a form of somebody with a session.
pub(super) async fn save<P: Tells>(visit: &mut Reporter<'_>, fields: &Fields) -> Result<Kept, WebError> {
    let content = P::read(fields);
    let locked = visit.session.is_locked(visit.portal.clock.now());
    let errors = P::faults(visit, &content);
    if !errors.is_empty() && !locked {
        let mut report = OpenReport::of(visit.portal, &visit.session).await?;
        report.answers.put(content);
        let (report, answers) = (Some(report.row.id), &report.answers);
        let made = Made { report, answers, seen: seen(fields), differences: Vec::new(), errors };
        return made.again::<P>(visit, Status::UnprocessableEntity).await;
    }
    let portal = visit.portal;
    let command = SaveAnswers { seen: seen(fields), content: content.clone() };
    let saved = save_answers::again(portal, &mut visit.session, command).await?;
    match saved {
        Saved::Done if locked => Ok(Kept::Locked),
        Saved::Done => Ok(Kept::Saved),
        Saved::Differs { stored, revision } => {
            let mut report = OpenReport::of(portal, &visit.session).await?;
            let differences = differences(visit, &content, &stored);
            report.answers.put(content);
            let (report, answers) = (Some(report.row.id), &report.answers);
            let made = Made { report, answers, seen: revision, differences, errors: Vec::new() };
            made.again::<P>(visit, Status::Conflict).await
        }
    }
}

/// Saves a form of a browser without a session: it gets one.
pub(super) async fn save_first<P: Tells>(visit: &Public<'_>, fields: &Fields) -> Result<Kept, WebError> {
    let content = P::read(fields);
    let mut answers = Answers::default();
    answers.put(content.clone());
    let errors = P::faults(visit, &content);
    if !errors.is_empty() {
        let made = Made { report: None, answers: &answers, seen: seen(fields), differences: Vec::new(), errors };
        return made.again::<P>(visit, Status::UnprocessableEntity).await;
    }
    if content.is_blank() {
        return Ok(Kept::Saved);
    }
    let command = SaveAnswers { seen: seen(fields), content: content.clone() };
    let (session, saved) = save_answers::begin(visit.portal, visit.csrf, command).await?;
    let locked = session.is_locked(visit.portal.clock.now());
    let report = Some(session.report);
    let cookie = SessionCookie { id: session.id, secret: session.secret };
    cookie.give(visit.cookies, &visit.portal.config, Kind::Reporter);
    match saved {
        Saved::Done if locked => Ok(Kept::Locked),
        Saved::Done => Ok(Kept::Saved),
        Saved::Differs { stored, revision } => {
            let differences = differences(visit, &content, &stored);
            let made = Made { report, answers: &answers, seen: revision, differences, errors: Vec::new() };
            made.again::<P>(visit, Status::Conflict).await
        }
    }
}

/// The page after a form.
pub(super) fn on<P: Tells>(kept: Kept) -> Reply {
    match kept {
        Kept::Saved => Redirect::to(next(P::PAGE)).into(),
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
            let kept = $crate::web::report::telling::save::<$view>(&mut visit, &form).await?;
            Ok($crate::web::report::telling::on::<$view>(kept))
        }

        #[rocket::post($path, data = "<form>", rank = 2)]
        pub(crate) async fn submit_first(
            visit: $crate::web::guards::Public<'_>,
            form: $crate::web::form::Checked<$crate::web::form::Fields>,
        ) -> Result<$crate::web::page::Reply, $crate::web::error::WebError> {
            let kept = $crate::web::report::telling::save_first::<$view>(&visit, &form).await?;
            Ok($crate::web::report::telling::on::<$view>(kept))
        }
    };
}

pub(super) use telling_routes;
