//! `/report/letter/<body>`: the account as a letter to send oneself, to print or as a PDF.

use rocket::get;
use rocket::http::Status;
use rocket::response::Redirect;
use serde::Serialize;
use time::Date;

use super::telling::opened;
use super::time_left::TimeView;
use crate::actions::body_language;
use crate::actions::plan_report::{plan, snapshot_for};
use crate::actions::set_paper::set_paper;
use crate::domain::letter::{Heading, Letter, LetterLine, LetterPart, arrange};
use crate::i18n::{Language, day_in_words, has, text, text_with};
use crate::pdf::paper::{Paper, PaperLine, PaperPart};
use crate::web::download::{FileReply, no_pdf};
use crate::web::error::WebError;
use crate::web::guards::Reporter;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::public::help::Danger;
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct LetterView {
    /// What stands first while somebody may be in danger; never on the paper.
    danger: Option<Danger>,
    name: String,
    /// The body's own page on complaints.
    href: String,
    /// Where the PDF is.
    pdf: String,
    /// Why there is no PDF; empty while nobody asked for one that cannot be made.
    no_pdf: String,
    /// How the body's time limit stands.
    time: TimeView,
    /// What is known of the body's own form; empty without one.
    form: String,
    form_source: String,
    heading: String,
    opening: Vec<String>,
    alerts: Vec<String>,
    parts: Vec<PartView>,
    /// The tag of the letter's language.
    lang: &'static str,
    /// Its direction.
    dir: &'static str,
}

#[derive(Serialize)]
struct PartView {
    title: String,
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct RowView {
    key: String,
    /// Empty where something is to be filled in by hand.
    value: String,
}

impl View for LetterView {
    const TEMPLATE: &'static str = "web/report/letter.html";
    const TITLE: &'static str = "report-title-letter";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let danger = Some(Danger::sample(text));
        let text = || text.to_owned();
        Self {
            danger,
            name: text(),
            href: text(),
            pdf: text(),
            no_pdf: text(),
            time: TimeView::sample(&text()),
            form: text(),
            form_source: text(),
            heading: text(),
            opening: vec![text()],
            alerts: vec![text()],
            parts: vec![PartView { title: text(), rows: vec![RowView { key: text(), value: text() }] }],
            lang: "en",
            dir: "ltr",
        }
    }
}

/// A letter with what is said around it.
struct Ready {
    danger: Option<Danger>,
    name: String,
    href: String,
    time: TimeView,
    form: Option<(String, String)>,
    paper: Paper,
}

#[get("/letter/<body>")]
pub(crate) async fn show(visit: Reporter<'_>, body: &str) -> Result<Reply, WebError> {
    match ready(&visit, body).await? {
        Ok(ready) => Ok(page(&visit, body, ready, String::new()).into()),
        Err(redirect) => Ok(redirect.into()),
    }
}

#[get("/letter/<body>/pdf")]
pub(crate) async fn download(visit: Reporter<'_>, body: &str) -> Result<FileReply, WebError> {
    let ready = match ready(&visit, body).await? {
        Ok(ready) => ready,
        Err(redirect) => return Ok(redirect.into()),
    };
    let (paper, set) = set_paper(visit.portal, ready.paper).await;
    let why = match set {
        Ok(pdf) => return Ok(FileReply::pdf("letter.pdf", pdf)),
        Err(fault) => no_pdf(&visit, "letter", &fault),
    };
    let page = page(&visit, body, Ready { paper, ..ready }, why).with_status(Status::UnprocessableEntity);
    Ok(page.into())
}

/// The letter of the report in this session to a body that it could go to.
async fn ready(visit: &Reporter<'_>, body: &str) -> Result<Result<Ready, Redirect>, WebError> {
    let report = match opened(visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(Err(redirect)),
    };
    let plan = plan(visit.portal, Some(report.row.id), &report.answers).await?;
    let to = plan.destination(body).ok_or(WebError::NotFound)?;
    let listed = visit.portal.directory.body(body).ok_or(WebError::NotFound)?;
    let form = visit.portal.directory.form(body);
    // What goes to a body is in the language that it works in, whatever the writer reads.
    let language = body_language::of_body(visit.portal, body).await?;
    let letter = arrange(snapshot_for(visit.portal, &report.answers, to, language), form);
    Ok(Ok(Ready {
        danger: Danger::of(visit, &report.answers),
        name: listed.name.clone(),
        href: listed.complaint_url.clone(),
        time: TimeView::of(visit, listed, &to.limit),
        form: form.map(|form| {
            let key = if form.verified { "letter-form-seen" } else { "letter-form-unseen" };
            let told = text_with(visit.language, key, &[("form", (&form.form).into())]);
            (told, form.source.clone())
        }),
        paper: paper(language, &listed.name, letter, visit.portal.clock.today()),
    }))
}

fn page(visit: &Visit<'_>, body: &str, ready: Ready, no_pdf: String) -> Page {
    let part = |part: PaperPart| PartView {
        title: part.heading,
        rows: part.lines.into_iter().map(|line| RowView { key: line.label, value: line.text }).collect(),
    };
    let (form, form_source) = ready.form.unwrap_or_default();
    visit.page(&LetterView {
        danger: ready.danger,
        name: ready.name,
        href: ready.href,
        pdf: format!("/report/letter/{body}/pdf"),
        no_pdf,
        time: ready.time,
        form,
        form_source,
        lang: ready.paper.language.tag(),
        dir: ready.paper.language.direction(),
        heading: ready.paper.heading,
        opening: ready.paper.opening,
        alerts: ready.paper.alerts,
        parts: ready.paper.parts.into_iter().map(part).collect(),
    })
}

/// The letter in words.
fn paper(language: Language, name: &str, letter: Letter, today: Date) -> Paper {
    let day = day_in_words(language, today);
    Paper {
        language,
        title: text(language, "report-title-letter"),
        heading: text_with(language, "report-letter-heading", &[("body", name.into())]),
        opening: vec![day, text(language, "report-letter-opening")],
        alerts: letter.alerts.iter().map(|code| say(language, &format!("snapshot-alert-{code}"))).collect(),
        parts: letter.parts.into_iter().map(|told| part(language, told)).collect(),
    }
}

fn part(language: Language, part: LetterPart) -> PaperPart {
    let heading = match part.heading {
        Heading::Section(code) => say(language, &format!("snapshot-section-{code}")),
        Heading::Own(words) => words,
        Heading::Rest => text(language, "letter-rest"),
    };
    let line = |line: LetterLine| match line {
        LetterLine::Told(label, text) => PaperLine { label: say(language, &label), text },
        LetterLine::Empty(label) => PaperLine { label: say(language, &label), text: String::new() },
        LetterLine::ByHand(label) => PaperLine { label, text: String::new() },
    };
    PaperPart { heading, lines: part.lines.into_iter().map(line).collect() }
}

/// Where a body would read of a reporter, the letter says I.
fn say(language: Language, key: &str) -> String {
    let own = format!("letter-{key}");
    if has(language, &own) { text(language, &own) } else { text(language, key) }
}
