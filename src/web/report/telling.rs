//! What the pages that take answers have in common, and how they show what was told. What becomes of their forms: `keeping`.

use std::collections::{BTreeMap, HashSet};

use rocket::response::Redirect;
use serde::Serialize;

use super::difference::{Difference, differences};
use super::signs;
use super::ways::{self, Order};
use crate::actions::plan_report::plan;
use crate::actions::report_answers::{OpenReport, SENT};
use crate::actions::report_mail::bodies_by_pdf;
use crate::actions::reporter_session::ReporterSession;
use crate::domain::report::{Answers, PageAnswers, Plan, ReportPage};
use crate::store::reports::ReportRow;
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
    /// The bodies to which it may go as a PDF by mail, for the same pages.
    pub(super) by_pdf: &'a HashSet<String>,
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
pub(super) struct Made<'a> {
    /// The session, if there is one.
    pub(super) session: Option<&'a ReporterSession>,
    /// The report, if there is one.
    pub(super) report: Option<&'a ReportRow>,
    /// What is told, with what was just typed.
    pub(super) answers: &'a Answers,
    /// The page's revision that is shown.
    pub(super) seen: u32,
    /// What another tab saved meanwhile.
    pub(super) differences: Vec<Difference>,
    /// What needs a look.
    pub(super) errors: Vec<Fault>,
}

impl Made<'_> {
    /// The page.
    pub(super) async fn page<P: Tells>(self, visit: &Visit<'_>) -> Result<Page, WebError> {
        let Self { session, report, answers, seen, differences, errors } = self;
        let plan = match P::PLANNING {
            Planning::Needed => Some(plan(visit.portal, report.map(|row| row.id), answers).await?),
            Planning::NotNeeded => None,
        };
        let by_pdf = match &plan {
            Some(plan) => bodies_by_pdf(visit.portal, plan.base.safety.is_urgent()).await?,
            None => HashSet::new(),
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
        Ok(visit.page(&P::view(visit, &Told { answers, plan: plan.as_ref(), by_pdf: &by_pdf }, telling, errors)))
    }
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
            let kept = $crate::web::report::keeping::save::<$view>(&mut visit, &form).await?;
            Ok($crate::web::report::keeping::on::<$view>(&visit, kept, &form))
        }

        #[rocket::post($path, data = "<form>", rank = 2)]
        pub(crate) async fn submit_first(
            mut visit: $crate::web::guards::Public<'_>,
            form: $crate::web::form::Checked<$crate::web::form::Fields>,
        ) -> Result<$crate::web::page::Reply, $crate::web::error::WebError> {
            visit.choose_in(&form);
            let kept = $crate::web::report::keeping::save_first::<$view>(&visit, &form).await?;
            Ok($crate::web::report::keeping::on::<$view>(&visit, kept, &form))
        }
    };
}

pub(super) use telling_routes;
