//! `/status/copy`: everything of a report to take along, as a paper and as data for another program.

use rocket::http::{ContentType, Status};
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;
use serde_json::{Value, json};

use super::case_view::{CaseView, name_of, told_events};
use super::ways::SeenBy;
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::{Author, CaseStatus, ReadMessage, ReportState, ReportStatus, report_status};
use crate::actions::set_paper::set_paper;
use crate::domain::days::iso;
use crate::domain::report::Answers;
use crate::i18n::{self, day_in_words};
use crate::pdf::paper::{Paper, PaperLine, PaperPart};
use crate::web::download::{FileReply, no_pdf};
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::report::shown::SnapshotCard;

/// The page.
#[derive(Serialize)]
pub(crate) struct CopyView {
    /// Why there is no PDF; empty while nobody asked for one that cannot be made.
    no_pdf: String,
}

impl View for CopyView {
    const TEMPLATE: &'static str = "web/status/copy.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { no_pdf: text.to_owned() }
    }
}

#[get("/copy")]
pub(crate) fn show(reporter: Reporter<'_>) -> Reply {
    match first(&reporter) {
        Some(way) => way.into(),
        None => page(&reporter, String::new()).into(),
    }
}

#[get("/copy", rank = 2)]
pub(crate) fn away(_visit: Public<'_>) -> Redirect {
    super::to_sign_in()
}

#[post("/copy/pdf", data = "<_form>")]
pub(crate) async fn pdf(reporter: Reporter<'_>, _form: Checked<Pressed>) -> Result<FileReply, WebError> {
    let Some((status, answers)) = whole(&reporter).await? else { return Ok(super::to_sign_in().into()) };
    let (_, set) =
        set_paper(reporter.portal, paper(&reporter, &status, &answers).with_stand_ins(reporter.t("copy-paper-signs")))
            .await;
    match set {
        Ok(pdf) => Ok(FileReply::pdf("notes.pdf", pdf)),
        Err(fault) => {
            let why = no_pdf(&reporter, "copy", &fault);
            Ok(page(&reporter, why).with_status(Status::UnprocessableEntity).into())
        }
    }
}

#[post("/copy/pdf", data = "<_form>", rank = 2)]
pub(crate) fn pdf_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}

#[post("/copy/json", data = "<_form>")]
pub(crate) async fn json(reporter: Reporter<'_>, _form: Checked<Pressed>) -> Result<FileReply, WebError> {
    let Some((status, answers)) = whole(&reporter).await? else { return Ok(super::to_sign_in().into()) };
    let data = data(&reporter, &status, &answers);
    let bytes = format!("{data:#}\n").into_bytes();
    Ok(FileReply::file("notes.json", ContentType::JSON, bytes))
}

#[post("/copy/json", data = "<_form>", rank = 2)]
pub(crate) fn json_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}

/// Where somebody goes first.
fn first(reporter: &Reporter<'_>) -> Option<Redirect> {
    if super::is_locked(reporter) { Some(super::to_sign_in()) } else { super::words_first(reporter) }
}

fn page(reporter: &Reporter<'_>, no_pdf: String) -> Page {
    reporter.page(&CopyView { no_pdf })
}

/// The report with all that became of it; `None` while it is locked or gone.
async fn whole(reporter: &Reporter<'_>) -> Result<Option<(ReportStatus, Answers)>, WebError> {
    if first(reporter).is_some() {
        return Ok(None);
    }
    let Some(status) = report_status(reporter.portal, &reporter.session).await? else { return Ok(None) };
    let report = OpenReport::of(reporter.portal, &reporter.session).await?;
    Ok(Some((status, report.answers)))
}

/// As a paper: what was told, then body by body what it got, where it stands and what was written.
fn paper(reporter: &Reporter<'_>, status: &ReportStatus, answers: &Answers) -> Paper {
    let day = |day| day_in_words(reporter.language, day);
    let made = reporter.portal.clock.today();
    let mut parts = SnapshotCard::own(reporter, answers).on_paper("");
    for case in &status.cases {
        parts.extend(case_parts(reporter, case));
    }
    let held = |(body, since): &(String, time::Date)| PaperLine { label: name_of(reporter, body), text: day(*since) };
    if !status.held.is_empty() {
        let lines = status.held.iter().map(held).collect();
        parts.push(PaperPart { heading: reporter.t("status-held-for"), lines });
    }
    Paper {
        language: reporter.language,
        title: reporter.t("copy-paper-title"),
        heading: reporter.t("copy-paper-title"),
        opening: vec![i18n::text_with(reporter.language, "copy-paper-made", &[("day", (&day(made)).into())])],
        alerts: Vec::new(),
        parts,
    }
}

/// One body's part: each line as the report's page says it.
fn case_parts(reporter: &Reporter<'_>, case: &CaseStatus) -> Vec<PaperPart> {
    let view = CaseView::of(reporter, 0, case, None, &SeenBy::Supporter);
    let told = |key: &str, text: String| PaperLine { label: reporter.t(key), text };
    let mut stands = vec![
        told("copy-paper-reference", view.reference.clone()),
        told("copy-paper-state", view.state.clone()),
        told("status-true", view.truths.join("\n")),
        told("status-means", view.means.clone()),
        told("copy-paper-reason", view.reason.clone()),
        told("status-next", view.next.clone()),
    ];
    stands.retain(|line| !line.text.is_empty());
    let mut parts = vec![PaperPart { heading: view.name.clone(), lines: stands }];
    parts.extend(view.got.on_paper(&i18n::text_with(
        reporter.language,
        "copy-paper-got",
        &[("body", (&view.name).into())],
    )));
    let under = |key: &str, lines: Vec<PaperLine>| {
        let heading = format!("{}: {}", view.name, reporter.t(key));
        (!lines.is_empty()).then_some(PaperPart { heading, lines })
    };
    let messages = view.messages.iter();
    let messages =
        messages.map(|said| PaperLine { label: format!("{}, {}", said.when, said.who), text: said.text.clone() });
    let steps = view.timeline.iter().map(|step| PaperLine { label: step.when.clone(), text: step.title.clone() });
    parts.extend(under("status-messages", messages.collect()));
    parts.extend(under("status-timeline", steps.collect()));
    parts
}

/// For another program: codes and days as they are kept, texts as they were written.
fn data(reporter: &Reporter<'_>, status: &ReportStatus, answers: &Answers) -> Value {
    let mut told = serde_json::to_value(answers).unwrap_or_default();
    if let Some(told) = told.as_object_mut() {
        // How often a page was saved, and texts that wait, are of no use elsewhere.
        told.retain(|page, _| !matches!(page.as_str(), "revisions" | "late"));
    }
    let held = status
        .held
        .iter()
        .map(|(body, since)| json!({ "body": body, "name": name_of(reporter, body), "since": iso(*since) }));
    json!({
        "made_on": iso(reporter.portal.clock.today()),
        "state": match status.state {
            ReportState::Draft => "draft",
            ReportState::Held => "held",
            ReportState::Sent => "sent",
        },
        "kept_until": status.expires_on.map(iso),
        "told": told,
        "held": held.collect::<Vec<_>>(),
        "cases": status.cases.iter().map(|case| case_data(reporter, case)).collect::<Vec<_>>(),
    })
}

fn case_data(reporter: &Reporter<'_>, case: &CaseStatus) -> Value {
    let message = |message: &ReadMessage| {
        let by = match message.author {
            Author::Reporter => "reporter",
            Author::Body => "body",
        };
        json!({ "by": by, "day": iso(message.written_on), "message": message.content })
    };
    json!({
        "body": case.body,
        "name": name_of(reporter, &case.body),
        "reference": case.reference,
        "state": case.state.code(),
        "outcome": case.state.outcome().map(crate::domain::case_state::Outcome::code),
        "urgent": case.urgent,
        "may_know": { "anonymity": case.disclosure.anonymity().code(), "name": case.disclosure.name(), "contact": case.disclosure.contact() },
        "counted": case.counted,
        "sent_on": iso(case.sent_on),
        "opened_on": case.opened_on.map(iso),
        "got": case.snapshot,
        "messages": case.messages.iter().map(message).collect::<Vec<_>>(),
        "events": told_events(reporter, case).map(|(kind, day)| json!({ "kind": kind, "day": iso(*day) })).collect::<Vec<_>>(),
    })
}
