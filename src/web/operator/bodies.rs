//! `/operator/bodies`: the directory, and where each body stands.

use rocket::get;
use serde::Serialize;

use crate::actions::portal_state;
use crate::domain::responses::Shown;
use crate::web::error::WebError;
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, View};

/// All bodies.
#[derive(Serialize)]
pub(crate) struct BodiesView {
    columns: Vec<String>,
    rows: Vec<BodyLine>,
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
        Self { columns: vec![text.to_owned()], rows: vec![line] }
    }
}

#[get("/bodies")]
pub(crate) async fn show(operator: Operator<'_>) -> Result<Page, WebError> {
    let (_, known) = portal_state::overview(operator.portal).await?;
    let held = portal_state::held(operator.portal).await?;
    let held_for = |id: &str| held.iter().find(|(body, _)| body == id).map_or(Shown::None, |(_, held)| *held);
    let [country, state, kept] = ["operator-country", "operator-state", "operator-held"].map(|key| operator.t(key));
    let mut bodies: Vec<_> = operator.portal.directory.bodies().iter().collect();
    // Those for which most is kept first: whom to invite next.
    bodies.sort_by_key(|body| match held_for(body.id.as_str()) {
        Shown::Number(count) => (0, -count),
        Shown::Few => (1, 0),
        Shown::None => (2, 0),
    });
    let rows = bodies.into_iter().map(|body| {
        let code = known.iter().find(|row| row.id == body.id.as_str()).map_or("listed", |row| row.state.as_str());
        let tag = Tag { text: operator.t(&format!("operator-state-{code}")), kind: tag_kind(code) };
        BodyLine {
            href: format!("/operator/bodies/{}", body.id),
            title: body.name.clone(),
            cells: vec![
                Cell { label: country.clone(), text: body.country.code().to_owned(), tags: Vec::new() },
                Cell { label: state.clone(), text: String::new(), tags: vec![tag] },
                Cell { label: kept.clone(), text: held_text(&operator, held_for(body.id.as_str())), tags: Vec::new() },
            ],
        }
    });
    let columns = vec![operator.t("operator-body"), country.clone(), state.clone(), kept.clone()];
    let view = BodiesView { rows: rows.collect(), columns };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
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
