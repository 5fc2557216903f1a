//! `/report/review` and `/report/send`: exactly what each body will get; then the one button.

use std::collections::HashMap;

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::outcome::Outcomes;
use super::recognise::Recognise;
use super::shown::{Announced, SnapshotCard};
use super::signs;
use super::telling::{CONTINUE, Fault, opened};
use super::token;
use crate::actions::body_language::BodyLanguages;
use crate::actions::mail_times::{AllTimes, Leaves};
use crate::actions::plan_report::{plan, snapshot_for};
use crate::actions::report_answers::OpenReport;
use crate::actions::report_mail::{bodies_that_get_it, is_too_large, leaves_in_time};
use crate::actions::reporter_session::ReporterSession;
use crate::actions::send_report::{Sent, Wish, send_report};
use crate::domain::report::needed::{Needed, needed};
use crate::domain::report::plan::{Destination, Refused, Verdict};
use crate::domain::report::{Answers, Plan, ReportPage};
use crate::domain::report_mail::ReportForm;
use crate::domain::situation::Anonymity;
use crate::i18n::{self, Argument};
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::public::help::Danger;
use crate::web::status::case_view::name_of;
use crate::web::status::post::post_words;
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct ReviewView {
    errors: Vec<Fault>,
    /// What is still needed, with the page where it is told.
    needed: Vec<Missing>,
    /// What could tell who the reporter is.
    recognise: Recognise,
    to_send: Vec<Goes>,
    danger: Option<Danger>,
    /// What the button says.
    send: String,
    outcomes: Outcomes,
    /// Pages where a text waits to be looked at.
    waiting: Vec<Missing>,
    /// Bodies that may know the name, though none is given.
    nameless: Vec<String>,
    /// The ids of the bodies it goes to, which the form names.
    named: Vec<String>,
    /// Those of them to which the report itself goes by mail, encrypted.
    by_mail: Vec<String>,
    /// Those to which it goes as a PDF that can be read on the way.
    readable: Vec<String>,
    /// How many bodies have it already.
    sent: usize,
    /// A task for the script; empty where there is none.
    work: String,
}

/// What one body gets, and when the mail about it goes.
#[derive(Serialize)]
struct Goes {
    #[serde(flatten)]
    card: SnapshotCard,
    post: String,
}

/// What is known of all bodies that the page needs.
#[derive(Default)]
struct Bodies {
    languages: BodyLanguages,
    times: AllTimes,
    /// Those that get a report itself by mail, and in which form.
    by_mail: HashMap<String, ReportForm>,
}

impl Bodies {
    async fn read(visit: &Visit<'_>, plan: &Plan) -> Result<Self, WebError> {
        let portal = visit.portal;
        Ok(Self {
            languages: BodyLanguages::read(portal).await?,
            times: AllTimes::read(portal).await?,
            by_mail: bodies_that_get_it(portal, plan.base.safety.is_urgent()).await?,
        })
    }

    /// What the mail to a body carries.
    fn announced(&self, visit: &Visit<'_>, answers: &Answers, body: &str) -> Announced {
        match self.by_mail.get(body) {
            Some(ReportForm::Encrypted) => Announced::Encrypted,
            Some(ReportForm::Readable) if answers.agrees_to_pdf(body) => {
                let goes_at = self.times.goes_at(visit.portal, body, visit.portal.clock.now());
                let in_time = leaves_in_time(visit.portal, goes_at);
                if in_time { Announced::Readable } else { Announced::TooLate }
            }
            _ => Announced::Notice,
        }
    }

    /// When the mail to a body goes.
    fn post(&self, visit: &Visit<'_>, plan: &Plan, to: &Destination) -> String {
        match self.times.next(visit.portal, to.entry.body.as_str()) {
            Leaves::With(day, post) if !plan.base.safety.is_urgent() => {
                post_words(visit, "report-review-post", (day, post))
            }
            Leaves::With(..) => visit.t("report-review-post-urgent"),
            Leaves::Now => visit.t("report-review-post-now"),
        }
    }
}

/// Something to do, and where.
#[derive(Serialize)]
pub(crate) struct Missing {
    text: String,
    href: String,
}

impl View for ReviewView {
    const TEMPLATE: &'static str = "web/report/review.html";
    const TITLE: &'static str = "report-title-review";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let missing = || vec![Missing { text: text.to_owned(), href: text.to_owned() }];
        Self {
            errors: vec![Fault { field: "", text: text.to_owned() }],
            needed: missing(),
            recognise: Recognise::sample(text),
            to_send: vec![Goes { card: SnapshotCard::sample(text), post: text.to_owned() }],
            danger: Some(Danger::sample(text)),
            send: text.to_owned(),
            outcomes: Outcomes::sample(text),
            waiting: missing(),
            nameless: vec![text.to_owned()],
            named: vec![text.to_owned()],
            by_mail: vec![text.to_owned()],
            readable: vec![text.to_owned()],
            sent: 1,
            work: text.to_owned(),
        }
    }
}

#[get("/review")]
pub(crate) async fn show(visit: Reporter<'_>) -> Result<Reply, WebError> {
    let report = match opened(&visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(redirect.into()),
    };
    let plan = plan(visit.portal, Some(report.row.id), &report.answers).await?;
    let bodies = Bodies::read(&visit, &plan).await?;
    Ok(page(&visit, Some(&visit.session), &report.answers, (&plan, &bodies), Vec::new()).into())
}

#[get("/review", rank = 2)]
pub(crate) async fn show_empty(visit: Public<'_>) -> Result<Page, WebError> {
    empty(&visit, Vec::new()).await
}

#[post("/send", data = "<form>")]
pub(crate) async fn send(mut visit: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if visit.session.is_locked(visit.portal.clock.now()) {
        return Ok(Redirect::to(CONTINUE).into());
    }
    let wish = if form.one("keep") == "yes" {
        Wish::KeepIt
    } else {
        Wish::SendTo { named: form.many("to"), by_mail: form.many("by_mail"), readable: form.many("readable") }
    };
    let Reporter { visit, session } = &mut visit;
    session.note(signs::of(visit, &form));
    finish(visit, session, &form, wish).await
}

/// Sends or keeps the report, and leads to the words; or shows what is still needed.
pub(super) async fn finish(
    visit: &Visit<'_>,
    session: &mut ReporterSession,
    form: &Fields,
    wish: Wish,
) -> Result<Reply, WebError> {
    let portal = visit.portal;
    let done = send_report(portal, session, wish).await?;
    let report = OpenReport::of(portal, session).await?;
    let plan = plan(portal, Some(report.row.id), &report.answers).await?;
    Ok(match done {
        // How many bodies had it when the page was shown: a second press of the same button counts from there too.
        Sent::Done if report.is_sent() && sent_to(&plan) <= form.one("sent").parse().unwrap_or(0) => {
            Redirect::to(token::NOTHING_NEW).into()
        }
        Sent::Done => Redirect::to("/report/token").into(),
        Sent::Needs(still) => {
            let errors = errors(visit, &still);
            let bodies = Bodies::read(visit, &plan).await?;
            page(visit, Some(session), &report.answers, (&plan, &bodies), errors)
                .with_status(Status::UnprocessableEntity)
                .into()
        }
        Sent::Unnamed => {
            let errors = vec![Fault { field: "", text: visit.t("report-fault-unnamed") }];
            let bodies = Bodies::read(visit, &plan).await?;
            page(visit, Some(session), &report.answers, (&plan, &bodies), errors).with_status(Status::Conflict).into()
        }
    })
}

/// How many bodies have the report.
fn sent_to(plan: &Plan) -> usize {
    plan.destinations.iter().filter(|to| to.verdict == Verdict::Sent).count()
}

#[post("/send", data = "<form>", rank = 2)]
pub(crate) async fn send_empty(visit: Public<'_>, form: Checked<Fields>) -> Result<Page, WebError> {
    let all = [Needed::WhatHappened, Needed::Country, Needed::Choice];
    let still = if form.one("keep") == "yes" { &all[..2] } else { &all[..] };
    let errors = errors(&visit, still);
    Ok(empty(&visit, errors).await?.with_status(Status::UnprocessableEntity))
}

async fn empty(visit: &Visit<'_>, errors: Vec<Fault>) -> Result<Page, WebError> {
    let answers = Answers::default();
    let plan = plan(visit.portal, None, &answers).await?;
    Ok(page(visit, None, &answers, (&plan, &Bodies::default()), errors))
}

fn errors(visit: &Visit<'_>, still: &[Needed]) -> Vec<Fault> {
    still.iter().map(|it| Fault { field: "", text: visit.t(it.key()) }).collect()
}

fn page(
    visit: &Visit<'_>,
    session: Option<&ReporterSession>,
    answers: &Answers,
    (plan, bodies): (&Plan, &Bodies),
    errors: Vec<Fault>,
) -> Page {
    let card = |to: &Destination| {
        let snapshot = snapshot_for(visit.portal, answers, to, bodies.languages.of(to.entry.body.as_str()));
        let by = bodies.announced(visit, answers, to.entry.body.as_str());
        let too_large = |form| {
            let large = snapshot.files.iter().filter(move |file| is_too_large(visit.portal, file.bytes, form));
            large.map(|file| file.name.clone()).collect()
        };
        let too_large = by.form().map(too_large).unwrap_or_default();
        let card = SnapshotCard::of(visit, snapshot).announced(visit, by, too_large);
        if plan.base.safety.is_urgent() { card.urgent(visit) } else { card }
    };
    let cards: Vec<SnapshotCard> = plan.to_send().map(card).collect();
    let posts = plan.to_send().map(|to| bodies.post(visit, plan, to));
    let going = |by: Announced| {
        let bodies = plan.to_send().filter(|to| bodies.announced(visit, answers, to.entry.body.as_str()) == by);
        bodies.map(|to| to.entry.body.to_string()).collect()
    };
    let recognise = Recognise::of(visit, answers, &cards);
    let waiting = ReportPage::ALL.iter().filter(|page| answers.aside(**page).is_some());
    visit.page(&ReviewView {
        errors,
        needed: needed(answers, plan)
            .into_iter()
            .map(|it| Missing { text: visit.t(it.key()), href: page_for(it).to_owned() })
            .chain(plan.destinations.iter().filter_map(|to| abroad(visit, to)))
            .collect(),
        recognise,
        to_send: cards.into_iter().zip(posts).map(|(card, post)| Goes { card, post }).collect(),
        danger: Danger::of(visit, answers),
        send: send_words(visit, plan),
        outcomes: Outcomes::of(visit, plan),
        named: plan.to_send().map(|to| to.entry.body.to_string()).collect(),
        by_mail: going(Announced::Encrypted),
        readable: going(Announced::Readable),
        sent: sent_to(plan),
        work: signs::task(visit, session),
        nameless: plan
            .to_send()
            .filter(|to| to.anonymity == Anonymity::NamedToBody && answers.about_you.reporter_name.is_empty())
            .filter_map(|to| visit.portal.directory.body(to.entry.body.as_str()))
            .map(|body| body.name.clone())
            .collect(),
        waiting: waiting
            .map(|page| Missing {
                text: visit.t(&format!("report-task-{}", page.code())),
                href: super::telling::address(*page),
            })
            .collect(),
    })
}

/// What the button says: to whom it goes, where that is one body.
fn send_words(visit: &Visit<'_>, plan: &Plan) -> String {
    let to: Vec<&Destination> = plan.to_send().collect();
    let name = to.first().map(|to| name_of(visit, to.entry.body.as_str())).unwrap_or_default();
    let count = i64::try_from(to.len()).unwrap_or(i64::MAX);
    i18n::text_with(
        visit.language,
        "report-send",
        &[("count", Argument::Number(count)), ("body", Argument::Text(&name))],
    )
}

const fn page_for(needed: Needed) -> &'static str {
    match needed {
        Needed::WhatHappened => "/report/what-happened",
        Needed::Country => "/report/place",
        Needed::Choice => "/report/recipients",
    }
}

/// The tick that is missing for a body in another country. It keeps nothing from going to the others.
fn abroad(visit: &Visit<'_>, to: &Destination) -> Option<Missing> {
    if to.verdict != Verdict::Refused(Refused::Abroad) {
        return None;
    }
    let body = visit.portal.directory.body(to.entry.body.as_str())?;
    let text = i18n::text_with(visit.language, "report-needed-abroad", &[("body", Argument::Text(&body.name))]);
    Some(Missing { text, href: format!("/report/recipients#abroad.{}", body.id) })
}
