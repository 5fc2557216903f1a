//! `/status/report`: per case what is true, what it means there, what comes next and by when.

use rocket::get;
use rocket::http::Status;
use rocket::response::Redirect;
use serde::Serialize;

use super::case_view::{CaseView, NextBody, Reached, Writing, name_of};
use super::{Fault, notice};
use crate::actions::connected_bodies::connected_bodies;
use crate::actions::plan_report::plan;
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::{ReportState, ReportStatus, report_status};
use crate::domain::report::Standing;
use crate::domain::report::plan::{Destination, Verdict};
use crate::i18n;
use crate::web::error::WebError;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Reply, View};
use crate::web::public::help::Danger;

/// What was just done, as the page after it says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// A message was sent.
    Written = 1,
    /// A case that nobody had opened is gone.
    Gone = 2,
    /// A body was asked to stop.
    AskedToStop = 3,
    /// As [`Done::Gone`], and the mails to the reporter ended with it.
    GoneAndQuiet = 11,
    /// As [`Done::AskedToStop`], and the mails to the reporter ended with it.
    AskedAndQuiet = 12,
}

impl Done {
    fn key(number: u8) -> Option<&'static str> {
        match number {
            1 => Some("status-done-written"),
            2 => Some("status-done-gone"),
            3 => Some("status-done-asked"),
            11 => Some("notice-done-gone"),
            12 => Some("notice-done-asked"),
            _ => None,
        }
    }
}

/// A report as its reporter sees it.
#[derive(Serialize)]
pub(crate) struct ReportView {
    errors: Vec<Fault>,
    /// What was just done.
    done: String,
    /// How the report stands: `draft`, `held` or `sent`.
    stage: &'static str,
    cases: Vec<CaseView>,
    held: Vec<HeldView>,
    /// How it stands with mails when there is something new; empty where there is nothing to say.
    notice: String,
    /// How long it is kept.
    kept: String,
    danger: Option<Danger>,
}

/// A body that does not get the report now.
#[derive(Serialize)]
pub(crate) struct HeldView {
    name: String,
    since: String,
    /// Whether it has joined: then it can be sent to.
    connected: bool,
}

impl View for ReportView {
    const TEMPLATE: &'static str = "web/status/report.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            done: text.to_owned(),
            stage: "sent",
            cases: vec![CaseView::sample(text)],
            held: vec![HeldView { name: text.to_owned(), since: text.to_owned(), connected: true }],
            notice: text.to_owned(),
            kept: text.to_owned(),
            danger: Some(Danger::sample(text)),
        }
    }
}

#[get("/report?<done>")]
pub(crate) async fn show(reporter: Reporter<'_>, done: Option<u8>) -> Result<Reply, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    if let Some(first) = super::words_first(&reporter) {
        return Ok(first.into());
    }
    let Some(status) = report_status(reporter.portal, &reporter.session).await? else {
        return Ok(super::to_sign_in().into());
    };
    let done = done.and_then(Done::key).map(|key| reporter.t(key)).unwrap_or_default();
    let unsent = reporter.session.unsent.as_ref();
    let writing = unsent.map(|unsent| Writing { case: unsent.case, text: unsent.text.clone(), fault: String::new() });
    Ok(reporter.page(&view(&reporter, status, done, writing.as_ref()).await?).into())
}

#[get("/report?<_done>", rank = 2)]
pub(crate) fn away(_visit: Public<'_>, _done: Option<u8>) -> Redirect {
    super::to_sign_in()
}

/// The page again, with a message that cannot be sent as it is.
pub(super) async fn with_fault(reporter: &Reporter<'_>, writing: Writing) -> Result<Reply, WebError> {
    let Some(status) = report_status(reporter.portal, &reporter.session).await? else {
        return Ok(super::to_sign_in().into());
    };
    let view = view(reporter, status, String::new(), Some(&writing)).await?;
    let status = if writing.fault.is_empty() { Status::Ok } else { Status::UnprocessableEntity };
    Ok(reporter.page(&view).with_status(status).into())
}

async fn view(
    reporter: &Reporter<'_>,
    status: ReportStatus,
    done: String,
    writing: Option<&Writing>,
) -> Result<ReportView, WebError> {
    let report = OpenReport::of(reporter.portal, &reporter.session).await?;
    let danger = Danger::of(reporter, &report.answers);
    let is_silent = status.cases.iter().any(|case| case.silent_since.is_some());
    let next = if is_silent { next_body(reporter, &report).await? } else { None };
    let case = |(at, case)| CaseView::of(reporter, at, case, writing, next.as_ref());
    let cases: Vec<CaseView> = status.cases.iter().enumerate().map(case).collect();
    let errors = cases.iter().filter_map(CaseView::fault).collect();
    let day = |day| i18n::day_in_words(reporter.language, day);
    let joined = connected_bodies(reporter.portal).await?;
    let held = status.held.iter().map(|(body, since)| HeldView {
        name: name_of(reporter, body),
        since: day(*since),
        connected: joined.contains(body),
    });
    let stage = match status.state {
        ReportState::Draft => "draft",
        ReportState::Held => "held",
        ReportState::Sent => "sent",
    };
    let kept = match status.expires_on {
        Some(last) => i18n::text_with(reporter.language, "status-kept-until", &[("day", (&day(last)).into())]),
        None => reporter.t("status-kept-open"),
    };
    let notice = notice::sentence(reporter).await?;
    Ok(ReportView { errors, done, stage, held: held.collect(), cases, notice, kept, danger })
}

/// The first body of the recommendation that does not have the report and was not refused: one that has joined, if there is
/// any.
async fn next_body(reporter: &Reporter<'_>, report: &OpenReport) -> Result<Option<NextBody>, WebError> {
    let plan = plan(reporter.portal, Some(report.row.id), &report.answers).await?;
    let wanted = |to: &&Destination| to.verdict != Verdict::No;
    let first = |standing| plan.destinations.iter().filter(wanted).find(|to| to.standing == standing);
    let next = |to: &Destination, reached| NextBody { body: to.entry.body.as_str().to_owned(), reached };
    let here = first(Standing::Joined).map(|to| next(to, Reached::Here));
    Ok(here.or_else(|| first(Standing::Listed).map(|to| next(to, Reached::Outside))))
}
