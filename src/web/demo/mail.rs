//! `/demo/mail`: the mails of the demo, which all end up in one folder.

use rocket::{State, get};
use serde::Serialize;

use crate::demo::DemoHouse;
use crate::mail::folder::{self, ReadMail};
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// All mails.
#[derive(Serialize)]
pub(crate) struct MailsView {
    mails: Vec<MailLine>,
}

#[derive(Serialize)]
struct MailLine {
    href: String,
    to: String,
    subject: String,
}

impl View for MailsView {
    const TEMPLATE: &'static str = "web/demo/mails.html";
    const TITLE: &'static str = "demo-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { mails: vec![MailLine { href: text.to_owned(), to: text.to_owned(), subject: text.to_owned() }] }
    }
}

/// One mail.
#[derive(Serialize)]
pub(crate) struct MailView {
    to: String,
    from: String,
    subject: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    /// Where the line leads, if it is a link into the portal; else empty.
    href: String,
}

impl View for MailView {
    const TEMPLATE: &'static str = "web/demo/mail.html";
    const TITLE: &'static str = "demo-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self { to: text(), from: text(), subject: text(), lines: vec![Line { text: text(), href: text() }] }
    }
}

#[get("/mail")]
pub(crate) async fn list(visit: Public<'_>, house: &State<DemoHouse>) -> Result<Page, WebError> {
    let folder = house.mail.clone();
    let found = tokio::task::spawn_blocking(move || folder::list(&folder)).await;
    let mails = found.map_err(|_| WebError::Ours)?.into_iter().map(|(name, mail)| MailLine {
        href: format!("/demo/mail/{name}"),
        to: mail.to,
        subject: mail.subject,
    });
    Ok(visit.page(&MailsView { mails: mails.collect() }))
}

#[get("/mail/<name>")]
pub(crate) async fn show(visit: Public<'_>, house: &State<DemoHouse>, name: &str) -> Result<Page, WebError> {
    let (folder, name) = (house.mail.clone(), name.to_owned());
    let found = tokio::task::spawn_blocking(move || folder::read(&folder, &name)).await;
    let ReadMail { to, from, subject, text } = found.map_err(|_| WebError::Ours)?.ok_or(WebError::NotFound)?;
    let base = visit.portal.config.base_url.as_str();
    let lines = text.lines().map(|line| Line {
        href: if leads_somewhere(line, base) { line.to_owned() } else { String::new() },
        text: line.to_owned(),
    });
    Ok(visit.page(&MailView { to, from, subject, lines: lines.collect() }))
}

/// Whether a line is a link to one page of the portal. The front of the desk, which the first line of each mail names to be
/// typed some day, is none.
fn leads_somewhere(line: &str, base: &str) -> bool {
    let path = line.strip_prefix(base).map(|path| path.trim_start_matches('/'));
    !line.ends_with('.') && path.is_some_and(|path| path.contains('/'))
}
