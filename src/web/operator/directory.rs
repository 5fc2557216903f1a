//! `/operator/directory`: which directory is in force, and what a newer one that came with the program would change.

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::wish::state_text;
use crate::actions::facts::decide::{WishOfBody, wishes};
use crate::actions::import_directory::{ImportFault, differences, import_directory};
use crate::domain::directory::{Change, Changed, WishState};
use crate::i18n::{self, day_in_words};
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, Reply, View};

/// The page.
#[derive(Serialize, Default)]
pub(crate) struct DirectoryView {
    in_force: String,
    bodies: i64,
    /// What the program's own directory would change, when it is newer than the one in force.
    changes: Vec<ChangeLine>,
    /// Why it cannot be put in force.
    fault: String,
    /// What bodies ask to be changed.
    waiting: Vec<WishLine>,
    /// What became of what they asked.
    decided: Vec<WishLine>,
    /// Whether somebody altered what bodies asked.
    altered: bool,
}

/// What a body asks.
#[derive(Serialize)]
struct WishLine {
    id: String,
    body: String,
    fact: String,
    state: String,
}

/// One difference.
#[derive(Serialize)]
pub(super) struct ChangeLine {
    title: String,
    what: String,
    old: String,
    new: String,
}

#[cfg(test)]
impl ChangeLine {
    /// One with every field filled.
    pub(super) fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self { title: text(), what: text(), old: text(), new: text() }
    }
}

impl View for DirectoryView {
    const TEMPLATE: &'static str = "web/operator/directory.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let wish = || WishLine { id: text(), body: text(), fact: text(), state: text() };
        Self {
            in_force: text(),
            bodies: 80,
            changes: vec![ChangeLine::sample(&text())],
            fault: text(),
            waiting: vec![wish()],
            decided: vec![wish()],
            altered: true,
        }
    }
}

#[get("/directory")]
pub(crate) async fn show(operator: Operator<'_>) -> Result<Page, WebError> {
    let view = view(&operator, String::new()).await?;
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

#[post("/directory/accept", data = "<_form>")]
pub(crate) async fn accept(operator: Operator<'_>, _form: Checked<Pressed>) -> Result<Reply, WebError> {
    let shipped = operator.portal.living.shipped().files.clone();
    let fault = match import_directory(operator.portal, &shipped).await {
        Ok(_) => return Ok(Redirect::to("/operator/directory").into()),
        Err(ImportFault::Action(error)) => return Err(error.into()),
        Err(fault) => told(&operator, &fault),
    };
    let view = view(&operator, fault).await?;
    Ok(operator.page_for(&view, &operator.t("operator-who")).into())
}

async fn view(operator: &Operator<'_>, fault: String) -> Result<DirectoryView, WebError> {
    let living = &operator.portal.living;
    let (base, shipped) = (living.base(), living.shipped());
    let in_force = match base.since {
        None => operator.t("operator-directory-shipped"),
        Some(day) => {
            let day = day_in_words(operator.language, day);
            i18n::text_with(operator.language, "operator-directory-imported", &[("day", (&day).into())])
        }
    };
    let is_newer = base.number > 0 && base.shipped_hash != shipped.shipped_hash;
    let (changes, fault) = match differences(operator.portal, &shipped.files).await {
        _ if !is_newer => (Vec::new(), fault),
        Ok(changes) => (lines(operator, changes), fault),
        Err(ImportFault::Action(error)) => return Err(error.into()),
        Err(found) => (Vec::new(), told(operator, &found)),
    };
    let bodies = i64::try_from(operator.portal.directory.bodies().len()).unwrap_or(i64::MAX);
    let asked = wishes(operator.portal).await?;
    let waits = |asked: &&WishOfBody| asked.state == WishState::Waiting;
    Ok(DirectoryView {
        in_force,
        bodies,
        changes,
        fault,
        waiting: asked.wishes.iter().filter(waits).map(|wish| wish_line(operator, wish)).collect(),
        decided: asked.wishes.iter().filter(|wish| !waits(wish)).map(|wish| wish_line(operator, wish)).collect(),
        altered: asked.altered > 0,
    })
}

fn wish_line(operator: &Operator<'_>, asked: &WishOfBody) -> WishLine {
    let listed = operator.portal.directory.body(&asked.body);
    WishLine {
        id: asked.id.to_string(),
        body: listed.map_or_else(|| asked.body.clone(), |body| body.name.clone()),
        fact: operator.t(asked.fact.key()),
        state: state_text(operator, asked),
    }
}

/// Why a directory is not put in force, for the page.
pub(super) fn told(operator: &Operator<'_>, fault: &ImportFault) -> String {
    match fault {
        ImportFault::Unlisted(bodies) => {
            let bodies = i18n::listed(operator.language, bodies);
            i18n::text_with(operator.language, "operator-directory-unlisted", &[("bodies", (&bodies).into())])
        }
        ImportFault::Stale => operator.t("operator-directory-stale"),
        ImportFault::Directory(_) | ImportFault::Action(_) => operator.t("operator-directory-wrong"),
    }
}

/// Differences in words.
pub(super) fn lines(operator: &Operator<'_>, changes: Vec<Change>) -> Vec<ChangeLine> {
    changes.into_iter().map(|change| line(operator, change)).collect()
}

fn line(operator: &Operator<'_>, change: Change) -> ChangeLine {
    let (key, name, old, new) = match change.what {
        Changed::Added => ("added", String::new(), String::new(), String::new()),
        Changed::Removed => ("removed", String::new(), String::new(), String::new()),
        Changed::Moved => ("moved", String::new(), String::new(), String::new()),
        Changed::Field { name, old, new } => ("field", name, old, new),
    };
    let what = operator.t(&format!("operator-directory-{key}"));
    let what = if name.is_empty() { what } else { format!("{what}: {name}") };
    ChangeLine { title: format!("{} {}", change.kind, change.id), what, old, new }
}
