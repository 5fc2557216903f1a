//! `/report`: the pages, in any order and any subset, and what is there already.

use rocket::get;
use serde::Serialize;

use super::signs;
use super::telling::{address, opened};
use super::ways::Order;
use crate::actions::reporter_session::Words;
use crate::domain::report::{Answers, PageAnswers, ReportPage};
use crate::web::error::WebError;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::public::help::Danger;
use crate::web::visit::Visit;

/// The page for somebody who wanted to leave before anything was written.
pub(super) const NOTHING_YET: &str = "/report?nothing=yes";

/// The page.
#[derive(Serialize)]
pub(crate) struct TasksView {
    /// What stands first while somebody may be in danger.
    danger: Option<Danger>,
    /// Whether somebody wanted to leave before anything was written: it is said that nothing was locked.
    nothing: bool,
    tasks: Vec<Task>,
    /// The first page.
    start: String,
    /// `none` before anything was told; else `hidden`, `shown` or `kept`: whether the reporter has the words.
    words: &'static str,
    /// Whether a body has the report.
    sent: bool,
    /// Whether what is told is kept for a shorter time, because so much comes in.
    briefly: bool,
}

/// One page.
#[derive(Serialize)]
pub(crate) struct Task {
    href: String,
    title: String,
    hint: String,
    status: String,
    done: bool,
}

impl View for TasksView {
    const TEMPLATE: &'static str = "web/report/tasks.html";
    const TITLE: &'static str = "report-title-tasks";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let task = Task {
            href: text.to_owned(),
            title: text.to_owned(),
            hint: text.to_owned(),
            status: text.to_owned(),
            done: true,
        };
        Self {
            danger: Some(Danger::sample(text)),
            nothing: true,
            tasks: vec![task],
            start: text.to_owned(),
            words: "hidden",
            sent: true,
            briefly: true,
        }
    }
}

#[get("/")]
pub(crate) async fn show(visit: Reporter<'_>) -> Result<Reply, WebError> {
    let report = match opened(&visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(redirect.into()),
    };
    let words = match visit.session.words {
        Words::Hidden => "hidden",
        Words::Shown => "shown",
        Words::Kept => "kept",
    };
    let view = TasksView {
        danger: Danger::of(&visit, &report.answers),
        nothing: false,
        tasks: tasks(&visit, &report.answers),
        start: start(&visit),
        words,
        sent: report.is_sent(),
        briefly: signs::is_kept_briefly(&visit, Some(&visit.session)),
    };
    Ok(visit.page(&view).into())
}

#[get("/?<nothing>", rank = 2)]
pub(crate) fn show_empty(visit: Public<'_>, nothing: Option<&str>) -> Page {
    let tasks = tasks(&visit, &Answers::default());
    let briefly = signs::is_kept_briefly(&visit, None);
    let nothing = nothing.is_some();
    let start = start(&visit);
    visit.page(&TasksView { danger: None, nothing, tasks, start, words: "none", sent: false, briefly })
}

/// The address of the first page.
fn start(visit: &Visit<'_>) -> String {
    let [first, ..] = Order::of(visit.portal).pages();
    address(first)
}

fn tasks(visit: &Visit<'_>, answers: &Answers) -> Vec<Task> {
    let mut tasks: Vec<Task> =
        Order::of(visit.portal).pages().into_iter().map(|page| task(visit, page, answers)).collect();
    // Who can act is shown, not asked: it comes as soon as place and practitioner may be told.
    tasks.insert(2, way(visit, "who-can-act"));
    tasks.push(way(visit, "review"));
    tasks
}

fn task(visit: &Visit<'_>, page: ReportPage, answers: &Answers) -> Task {
    let done = !PageAnswers::of(page, answers).is_blank();
    let status = match (answers.aside(page), done) {
        (Some(_), _) => "report-status-look",
        (None, true) => "report-status-told",
        (None, false) => "report-status-untold",
    };
    Task {
        href: address(page),
        title: visit.t(&format!("report-task-{}", page.code())),
        hint: visit.t(&format!("report-task-{}-hint", page.code())),
        status: visit.t(status),
        done,
    }
}

fn way(visit: &Visit<'_>, code: &str) -> Task {
    Task {
        href: format!("/report/{code}"),
        title: visit.t(&format!("report-task-{code}")),
        hint: visit.t(&format!("report-task-{code}-hint")),
        status: String::new(),
        done: false,
    }
}
