//! `/desk/directory`: what the directory says of the body. A lead says what is right of it; what is not leads on.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts;
use super::people::denied;
use crate::actions::ActionError;
use crate::actions::facts::ask::take_back;
use crate::actions::facts::at_desk::{Asked, FactAtDesk, FactsAtDesk, facts_at_desk};
use crate::actions::facts::check::check_facts;
use crate::actions::facts::known::Checked;
use crate::actions::staff_session::StaffRole;
use crate::domain::directory::{Fact, WishState};
use crate::store::ids::WishId;
use crate::web::error::WebError;
use crate::web::facts::{FactView, wished};
use crate::web::faults::Faults;
use crate::web::form::{self, Fields, Pressed};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// The facts.
#[derive(Serialize)]
pub(crate) struct DirectoryView {
    #[serde(flatten)]
    faults: Faults,
    body: String,
    /// The address of the public page.
    page: String,
    leads: bool,
    facts: Vec<FactLine>,
    /// Whether there is anything to tick.
    open: bool,
    sources: Vec<String>,
}

/// One fact.
#[derive(Serialize)]
struct FactLine {
    #[serde(flatten)]
    fact: FactView,
    status: String,
    tag: &'static str,
    /// Whether it can be said to be right.
    open: bool,
    ticked: bool,
    shown: String,
    /// Whether something about it can be asked.
    asks: bool,
    asked: Option<AskedLine>,
}

/// What was asked.
#[derive(Serialize)]
struct AskedLine {
    text: String,
    note: String,
    wished: Vec<String>,
    reason: String,
    /// The id, where it can be taken back.
    take_back: String,
}

impl View for DirectoryView {
    const TEMPLATE: &'static str = "web/desk/directory.html";
    const TITLE: &'static str = "facts-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let asked = AskedLine { text: text(), note: text(), wished: vec![text()], reason: text(), take_back: text() };
        let line = FactLine {
            fact: FactView::sample(&text()),
            status: text(),
            tag: "done",
            open: true,
            ticked: true,
            shown: text(),
            asks: true,
            asked: Some(asked),
        };
        Self {
            faults: Faults::one("right", text()),
            body: text(),
            page: text(),
            leads: true,
            facts: vec![line],
            open: true,
            sources: vec![text()],
        }
    }
}

#[get("/directory")]
pub(crate) async fn show(officer: Officer<'_>) -> Result<Page, WebError> {
    render(&officer, Faults::default(), &Fields::default()).await
}

#[post("/directory", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, form: form::Checked<Fields>) -> Result<Reply, WebError> {
    let ticked = form.many("right");
    let is_meant = |fact: Fact| form.one("all") == "yes" || ticked.iter().any(|code| code == fact.code());
    // What was not shown as open cannot be meant.
    let shown: Vec<(Fact, &str)> = form
        .under("shown.")
        .filter_map(|(code, shown)| Some((Fact::from_code(code)?, shown)))
        .filter(|(fact, _)| is_meant(*fact))
        .collect();
    let key = if shown.is_empty() && officer.role == StaffRole::Lead {
        "facts-fault-none"
    } else {
        match check_facts(officer.portal, &officer.session, &shown).await {
            Ok(()) => return Ok(Redirect::to("/desk/directory").into()),
            Err(ActionError::Stale) => "facts-fault-stale",
            Err(error) => return Err(denied(error)),
        }
    };
    let page = render(&officer, Faults::one("right", officer.t(key)), &form).await?;
    Ok(page.with_status(Status::UnprocessableEntity).into())
}

#[post("/directory/wishes/<id>/take-back", data = "<_form>")]
pub(crate) async fn withdraw(
    officer: Officer<'_>,
    id: WishId,
    _form: form::Checked<Pressed>,
) -> Result<Redirect, WebError> {
    take_back(officer.portal, &officer.session, id).await.map_err(denied)?;
    Ok(Redirect::to("/desk/directory"))
}

async fn render(officer: &Officer<'_>, faults: Faults, typed: &Fields) -> Result<Page, WebError> {
    let FactsAtDesk { entry, facts } = facts_at_desk(officer.portal, &officer.session).await?;
    let ticked = typed.many("right");
    let lines: Vec<FactLine> = facts
        .into_iter()
        .map(|fact| {
            let can_be_right = fact.fact.is_told(&entry);
            let shown = FactView::of(officer, fact.fact, &entry);
            line(officer, fact, shown, can_be_right, &ticked)
        })
        .collect();
    let view = DirectoryView {
        faults,
        body: officer.body_name(),
        page: format!("/bodies/{}", officer.body),
        leads: officer.role == StaffRole::Lead,
        open: lines.iter().any(|line| line.open),
        facts: lines,
        sources: entry.sources.clone(),
    };
    let people = officer.people().await?;
    Ok(officer.desk_page(&view, &people))
}

fn line(officer: &Officer<'_>, known: FactAtDesk, fact: FactView, is_told: bool, ticked: &[String]) -> FactLine {
    let waits = known.asked.as_ref().is_some_and(|asked| asked.state == WishState::Waiting);
    let (status, tag) = match known.checked {
        _ if waits => (officer.t("facts-waits"), "action"),
        Checked::Right(day) => (parts::with(officer, "facts-right-on", "day", &parts::day(officer, day)), "done"),
        Checked::Wrong(day) => (parts::with(officer, "facts-wrong-on", "day", &parts::day(officer, day)), "notice"),
        Checked::NotYet if is_told => (officer.t("facts-not-yet"), ""),
        Checked::NotYet => (officer.t("facts-unknown"), ""),
    };
    let is_right = matches!(known.checked, Checked::Right(_));
    FactLine {
        status,
        tag,
        open: is_told && !waits && !is_right,
        ticked: ticked.iter().any(|code| code == known.fact.code()),
        shown: known.seen,
        asks: !waits,
        // What became of an earlier wish is old news once somebody said that it is right.
        asked: known.asked.filter(|_| !is_right).map(|asked| asked_line(officer, &asked)),
        fact,
    }
}

fn asked_line(officer: &Officer<'_>, asked: &Asked) -> AskedLine {
    let day = asked.decided_on.unwrap_or(asked.asked_on);
    AskedLine {
        text: parts::with(officer, asked.state.key(), "day", &parts::day(officer, day)),
        note: asked.wish.note.clone(),
        wished: wished(officer, &asked.wish),
        reason: asked.reason.clone(),
        take_back: if asked.state == WishState::Waiting { asked.id.to_string() } else { String::new() },
    }
}
