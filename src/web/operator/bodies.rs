//! `/operator/bodies`: the directory, and where each body stands.

use rocket::get;
use serde::Serialize;

use crate::actions::portal_state;
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
    let (country, state) = (operator.t("operator-country"), operator.t("operator-state"));
    let rows = operator.portal.directory.bodies().iter().map(|body| {
        let code = known.iter().find(|row| row.id == body.id.as_str()).map_or("listed", |row| row.state.as_str());
        let tag = Tag { text: operator.t(&format!("operator-state-{code}")), kind: tag_kind(code) };
        BodyLine {
            href: format!("/operator/bodies/{}", body.id),
            title: body.name.clone(),
            cells: vec![
                Cell { label: country.clone(), text: body.country.code().to_owned(), tags: Vec::new() },
                Cell { label: state.clone(), text: String::new(), tags: vec![tag] },
            ],
        }
    });
    let view =
        BodiesView { rows: rows.collect(), columns: vec![operator.t("operator-body"), country.clone(), state.clone()] };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
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
