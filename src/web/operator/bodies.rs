//! `/operator/bodies`: the directory, where each body stands, and what the list can be narrowed to.

use rocket::get;
use serde::Serialize;

use crate::actions::portal_state;
use crate::domain::directory::Body;
use crate::domain::responses::Shown;
use crate::domain::search::Search;
use crate::i18n::{self, Argument};
use crate::store::bodies::BodyRow;
use crate::web::error::WebError;
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, View};

/// Where a body can stand, in the order in which the counts are shown.
const STATES: [&str; 5] = ["joined", "paused", "invited", "left", "listed"];

/// The bodies that were asked for.
#[derive(Serialize)]
pub(crate) struct BodiesView {
    states: Vec<StateLink>,
    /// The state chosen; empty without one.
    state: &'static str,
    /// What is searched for, as it was typed.
    q: String,
    columns: Vec<String>,
    rows: Vec<BodyLine>,
}

/// A state, how many bodies stand in it, and the way to those.
#[derive(Serialize)]
struct StateLink {
    text: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct BodyLine {
    href: String,
    title: String,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    label: String,
    text: String,
    tags: Vec<Tag>,
}

#[derive(Serialize)]
struct Tag {
    text: String,
    kind: &'static str,
}

impl View for BodiesView {
    const TEMPLATE: &'static str = "web/operator/bodies.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let tag = Tag { text: text.to_owned(), kind: "done" };
        let cell = Cell { label: text.to_owned(), text: text.to_owned(), tags: vec![tag] };
        let line = BodyLine { href: "/operator/bodies/nz-hdc".to_owned(), title: text.to_owned(), cells: vec![cell] };
        Self {
            states: vec![StateLink { text: text.to_owned(), href: text.to_owned(), current: true }],
            state: "joined",
            q: text.to_owned(),
            columns: vec![text.to_owned()],
            rows: vec![line],
        }
    }
}

#[get("/bodies?<state>&<q>")]
pub(crate) async fn show(operator: Operator<'_>, state: Option<&str>, q: Option<&str>) -> Result<Page, WebError> {
    let (_, known) = portal_state::overview(operator.portal).await?;
    let held = portal_state::held(operator.portal).await?;
    let held_for = |id: &str| held.iter().find(|(body, _)| body == id).map_or(Shown::None, |(_, held)| *held);
    // What is not understood narrows nothing.
    let chosen = STATES.into_iter().find(|known| Some(*known) == state);
    let q = q.unwrap_or_default().trim();
    let search = Search::of(q);
    let directory = &operator.portal.directory;
    let finds = |body: &&Body| search.finds(&[&body.name, body.id.as_str(), &body.region, &body.jurisdiction]);
    let found: Vec<&Body> = directory.bodies().iter().filter(finds).collect();
    let count = |state: Option<&str>| {
        found.iter().filter(|body| state.is_none_or(|state| stands(&known, body.id.as_str()) == state)).count()
    };
    let states = std::iter::once(None).chain(STATES.map(Some)).map(|state| StateLink {
        text: counted(&operator, state.unwrap_or("all"), count(state)),
        href: rocket::uri!("/operator", show(state = state, q = Some(q).filter(|q| !q.is_empty()))).to_string(),
        current: state == chosen,
    });
    let states = states.collect();
    let is_chosen = |body: &&Body| chosen.is_none_or(|state| stands(&known, body.id.as_str()) == state);
    let mut bodies: Vec<&Body> = found.into_iter().filter(is_chosen).collect();
    // Those for which most is kept first: whom to invite next.
    bodies.sort_by_key(|body| match held_for(body.id.as_str()) {
        Shown::Number(count) => (0, -count),
        Shown::Few => (1, 0),
        Shown::None => (2, 0),
    });
    let rows = bodies.into_iter().map(|body| {
        let id = body.id.as_str();
        line(&operator, body, stands(&known, id), held_text(&operator, held_for(id)))
    });
    let view = BodiesView {
        states,
        state: chosen.unwrap_or_default(),
        q: q.to_owned(),
        columns: ["operator-body", "operator-country", "operator-state", "operator-held"]
            .map(|key| operator.t(key))
            .into(),
        rows: rows.collect(),
    };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

/// Where a body stands.
fn stands<'a>(known: &'a [BodyRow], body: &str) -> &'a str {
    known.iter().find(|row| row.id == body).map_or("listed", |row| row.state.as_str())
}

fn counted(operator: &Operator<'_>, state: &str, count: usize) -> String {
    let count = Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    i18n::text_with(operator.language, &format!("operator-bodies-count-{state}"), &[("count", count)])
}

fn line(operator: &Operator<'_>, body: &Body, state: &str, held: String) -> BodyLine {
    let text = |key: &str, text: String| Cell { label: operator.t(key), text, tags: Vec::new() };
    let tag = Tag { text: operator.t(&format!("operator-state-{state}")), kind: tag_kind(state) };
    BodyLine {
        href: format!("/operator/bodies/{}", body.id),
        title: body.name.clone(),
        cells: vec![
            text("operator-country", body.country.code().to_owned()),
            Cell { tags: vec![tag], ..text("operator-state", String::new()) },
            text("operator-held", held),
        ],
    }
}

/// How many reports are kept for a body.
fn held_text(operator: &Operator<'_>, held: Shown) -> String {
    match held {
        Shown::None => String::new(),
        Shown::Few => operator.t("operator-held-few"),
        Shown::Number(count) => count.to_string(),
    }
}

/// The colour that repeats what the word says.
pub(super) fn tag_kind(state: &str) -> &'static str {
    match state {
        "joined" => "done",
        "invited" => "action",
        "paused" => "notice",
        _ => "",
    }
}
