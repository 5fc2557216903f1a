//! `/operator/directory`: which directory is in force, and what a newer one that came with the program would change.

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::import_directory::{ImportFault, differences, import_directory};
use crate::domain::directory::{Change, Changed};
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
}

#[derive(Serialize)]
struct ChangeLine {
    title: String,
    what: String,
    old: String,
    new: String,
}

impl View for DirectoryView {
    const TEMPLATE: &'static str = "web/operator/directory.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            in_force: text(),
            bodies: 80,
            changes: vec![ChangeLine { title: text(), what: text(), old: text(), new: text() }],
            fault: text(),
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
        Ok(changes) => (changes.into_iter().map(|change| line(operator, change)).collect(), fault),
        Err(ImportFault::Action(error)) => return Err(error.into()),
        Err(found) => (Vec::new(), told(operator, &found)),
    };
    let bodies = i64::try_from(operator.portal.directory.bodies().len()).unwrap_or(i64::MAX);
    Ok(DirectoryView { in_force, bodies, changes, fault })
}

/// Why a directory is not put in force, for the page.
fn told(operator: &Operator<'_>, fault: &ImportFault) -> String {
    match fault {
        ImportFault::Unlisted(bodies) => {
            let bodies = bodies.join(", ");
            i18n::text_with(operator.language, "operator-directory-unlisted", &[("bodies", (&bodies).into())])
        }
        ImportFault::Stale => operator.t("operator-directory-stale"),
        ImportFault::Directory(_) | ImportFault::Action(_) => operator.t("operator-directory-wrong"),
    }
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
