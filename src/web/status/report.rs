//! `/status/report`: per case what is true, what it means there, what comes next and by when.

use rocket::get;
use rocket::http::Status;
use rocket::response::Redirect;
use serde::Serialize;

use super::case_view::{CaseView, Writing, name_of};
use super::ways::{NextBody, Reached, SeenBy};
use super::{Fault, notice, tell};
use crate::actions::connected_bodies::connected_bodies;
use crate::actions::keep_longer::longer;
use crate::actions::plan_report::plan;
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::{CaseStatus, ReportState, ReportStatus, report_status};
use crate::actions::reporter_session::{About, Through, Unsent};
use crate::actions::supporter;
use crate::domain::report::{MessageKind, Plan, Standing};
use crate::i18n;
use crate::web::error::WebError;
use crate::web::guards::{Inside, Looker, Public, Reporter};
use crate::web::page::{Area, Reply, View};
use crate::web::public::help::{Danger, LineView};
use crate::web::report::file_view::{FileView, file_views};
use crate::web::report::shown::SnapshotCard;
use crate::web::visit::Visit;

/// Support lines that are shown; the rest is on the page of help.
const LINES: usize = 3;

/// What was just done, as the page after it says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// A message was sent.
    Written = 1,
    /// A case that nobody had opened is gone.
    Gone = 2,
    /// A body was asked to stop.
    AskedToStop = 3,
    /// Bodies were told that the practitioner made contact.
    ContactTold = 4,
    /// A supporter's words were taken back.
    WordsTakenBack = 5,
    /// The report is kept longer.
    KeptLonger = 6,
    /// Bodies were told something more.
    Added = 7,
    /// What a body may know was changed.
    ConsentChanged = 8,
    /// Nothing: no body could be told anything.
    NobodyToTell = 9,
    /// Files were sent.
    FilesSent = 10,
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
            4 => Some("contact-done"),
            5 => Some("supporter-done"),
            6 => Some("status-done-longer"),
            7 => Some("add-done"),
            8 => Some("consent-done"),
            9 => Some("tell-nobody"),
            10 => Some("evidence-done-sent"),
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
    /// Until when it can be kept; empty where that is not longer.
    longer: String,
    danger: Option<Danger>,
    /// Whether who looks may do something; a supporter may not.
    acts: bool,
    /// The page on which something waits that came too late; empty where nothing does.
    waits: String,
    /// The reporter's own files; a supporter sees what they are and gets none.
    files: Vec<FileView>,
    /// What was told so far, while no body has it.
    told: Option<SnapshotCard>,
    /// Whether somebody has words to look along.
    shared: bool,
    /// Whether there is somebody who can be told something more.
    can_tell: bool,
    /// Lines to talk to somebody, after a case was closed.
    support: Vec<LineView>,
}

/// A body that does not get the report now.
#[derive(Serialize)]
pub(crate) struct HeldView {
    body: String,
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
            held: vec![HeldView {
                body: text.to_owned(),
                name: text.to_owned(),
                since: text.to_owned(),
                connected: true,
            }],
            notice: text.to_owned(),
            kept: text.to_owned(),
            longer: text.to_owned(),
            danger: Some(Danger::sample(text)),
            acts: true,
            waits: text.to_owned(),
            shared: true,
            can_tell: true,
            files: vec![FileView::sample(text)],
            told: Some(SnapshotCard::sample(text)),
            support: vec![LineView::sample(text)],
        }
    }
}

#[get("/report?<done>")]
pub(crate) async fn show(looker: Looker<'_>, done: Option<u8>) -> Result<Reply, WebError> {
    if super::is_locked(&looker) {
        return Ok(super::to_sign_in().into());
    }
    if let Some(first) = super::words_first(&looker) {
        return Ok(first.into());
    }
    let Some(status) = report_status(looker.portal, &looker.session).await? else {
        return Ok(super::to_sign_in().into());
    };
    let done = done.and_then(Done::key).map(|key| looker.t(key)).unwrap_or_default();
    let unsent = looker.session.unsent.as_ref().filter(|unsent| unsent.about == About::Anything);
    let writing =
        unsent.and_then(|unsent| Some(Writing { case: unsent.case?, text: unsent.text.clone(), fault: String::new() }));
    Ok(looker.page(&view(&looker, status, done, writing.as_ref()).await?).into())
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

async fn view<'r>(
    inside: &impl Inside<'r>,
    status: ReportStatus,
    done: String,
    writing: Option<&Writing>,
) -> Result<ReportView, WebError> {
    let (visit, session): (&Visit<'_>, _) = (inside, inside.session());
    let report = OpenReport::of(visit.portal, session).await?;
    let told_of_contact =
        |case: &CaseStatus| case.messages.iter().any(|said| said.content.kind == MessageKind::ContactMade);
    let contacted = status.cases.iter().any(told_of_contact).then(|| Danger::lines(visit, &report.answers));
    let danger = Danger::of(visit, &report.answers).or(contacted);
    let asks_onward = |case: &CaseStatus| case.silent_since.is_some() || case.state.outcome().is_some();
    let plan = if status.cases.iter().any(asks_onward) {
        Some(plan(visit.portal, Some(report.row.id), &report.answers).await?)
    } else {
        None
    };
    let seen_by = match session.through {
        Through::Own => SeenBy::Reporter(plan.as_ref().and_then(|plan| next_body(plan, &status.cases))),
        Through::Supporter(_) => SeenBy::Supporter,
    };
    let was_closed = status.cases.iter().any(|case| case.state.outcome().is_some());
    let lines = plan.iter().filter(|_| was_closed).flat_map(|plan| support(visit, plan)).collect();
    let case = |(at, case)| CaseView::of(visit, at, case, writing, &seen_by);
    let cases: Vec<CaseView> = status.cases.iter().enumerate().map(case).collect();
    let errors = cases.iter().filter_map(CaseView::fault).collect();
    let day = |day| i18n::day_in_words(visit.language, day);
    let joined = connected_bodies(visit.portal).await?;
    let held = status.held.iter().map(|(body, since)| HeldView {
        body: body.clone(),
        name: name_of(visit, body),
        since: day(*since),
        connected: joined.contains(body),
    });
    let stage = match status.state {
        ReportState::Draft => "draft",
        ReportState::Held => "held",
        ReportState::Sent => "sent",
    };
    let longer = longer(stage, status.expires_on, visit.portal.clock.today());
    let kept = match status.expires_on {
        Some(last) => i18n::text_with(visit.language, "status-kept-until", &[("day", (&day(last)).into())]),
        None => visit.t("status-kept-open"),
    };
    // Where mails go is not for a supporter to see.
    let notice = if seen_by.acts() { notice::sentence(visit, session).await? } else { String::new() };
    let told = (status.state != ReportState::Sent).then(|| SnapshotCard::own(visit, &report.answers));
    let waits = match session.unsent.as_ref() {
        Some(unsent) if unsent.about == About::Contact => "/status/contact".to_owned(),
        Some(unsent) if unsent.about == About::Addition => "/status/add".to_owned(),
        Some(Unsent { about: About::Consent, case: Some(case), .. }) => format!("/status/cases/{case}/consent"),
        Some(_) | None => String::new(),
    };
    Ok(ReportView {
        errors,
        done,
        stage,
        held: held.collect(),
        notice,
        kept,
        longer: longer.map(day).unwrap_or_default(),
        danger,
        files: file_views(visit, &report.answers.evidence),
        acts: seen_by.acts(),
        waits,
        told: told.filter(|told| !told.is_empty()),
        shared: seen_by.acts() && supporter::has_words(visit.portal, session).await?,
        can_tell: status.cases.iter().any(tell::can_be_told),
        support: lines,
        cases,
    })
}

/// The body that could get the report next, and how it is reached.
fn next_body(plan: &Plan, cases: &[CaseStatus]) -> Option<NextBody> {
    let next = plan.onward(|body| cases.iter().any(|case| case.body == body))?;
    let reached = if next.standing == Standing::Joined { Reached::Here } else { Reached::Outside };
    Some(NextBody { body: next.entry.body.as_str().to_owned(), reached })
}

/// The support lines that fit, the most urgent first.
fn support(visit: &Visit<'_>, plan: &Plan) -> Vec<LineView> {
    let known = visit.portal.directory.support();
    let fitting = plan.base.support.iter().filter_map(|id| known.line(id)).take(LINES);
    fitting.map(|line| LineView::of(visit, line)).collect()
}
