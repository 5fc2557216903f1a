//! Where somebody was when their session had ended: a page of the desk, and what they had typed there.
//!
//! Both travel with the sign-in page's own form and rest nowhere. A page is named by its path, and only the pages of
//! a case are taken: nothing that comes from outside leads anywhere else.

use std::path::PathBuf;

use rocket::response::Redirect;
use rocket::{Request, post};
use serde::Serialize;

use super::sign_in::SignInView;
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::{Officer, Public};
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// What the names of fields begin with while they are carried through the sign-in page.
const CARRIED: &str = "carried.";

/// Where somebody was, and what they had typed.
#[derive(Clone, Default, Serialize)]
pub(crate) struct Interrupted {
    /// The page; empty where none is remembered.
    pub(super) to: String,
    fields: Vec<Field>,
}

/// One field of the form that could not be sent.
#[derive(Clone, Serialize)]
struct Field {
    name: String,
    value: String,
}

impl Interrupted {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        let field = |name: &str| Field { name: name.to_owned(), value: text.to_owned() };
        Self { to: text.to_owned(), fields: vec![field("words"), field(text)] }
    }

    /// As the sign-in page's form carries it.
    pub(super) fn carried(fields: &Fields) -> Self {
        let carried = fields.under(CARRIED);
        Self {
            to: page_of_case(fields.one("to")).unwrap_or_default(),
            fields: carried.map(|(name, value)| Field { name: name.to_owned(), value: value.to_owned() }).collect(),
        }
    }

    /// For somebody who comes by a link.
    pub(super) fn by_link(to: Option<&str>) -> Self {
        Self { to: to.and_then(page_of_case).unwrap_or_default(), fields: Vec::new() }
    }

    fn words(&self) -> &str {
        self.fields.iter().find(|field| field.name == "words").map_or("", |field| &field.value)
    }

    /// The page with what was typed, once more; `None` where no words were.
    pub(super) fn again(self, visit: &Visit<'_>) -> Option<Page> {
        let words = Some(self.words().to_owned()).filter(|words| !words.is_empty() && !self.to.is_empty())?;
        let fields = self.fields.into_iter().filter(|field| field.name != "words").collect();
        Some(visit.page(&InterruptedView { to: self.to, words, fields }))
    }
}

/// The path of a page of a case; `None` for anything else.
fn page_of_case(path: &str) -> Option<String> {
    let mut parts = path.strip_prefix("/desk/cases/")?.split('/');
    let case: CaseId = parts.next()?.parse().ok()?;
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let rest: Vec<&str> = parts.collect();
    let known = rest.iter().all(|part| plain(part)) && rest.len() <= 2;
    let shown = known.then(|| rest.into_iter().filter(|part| !matches!(*part, "open" | "read")));
    Some(shown?.fold(format!("/desk/cases/{case}"), |path, part| format!("{path}/{part}")))
}

/// Where the sign-in page is, for somebody who wanted this page.
pub(super) fn sign_in_for(request: &Request<'_>) -> Redirect {
    match page_of_case(request.uri().path().as_str()) {
        Some(to) => Redirect::to(format!("/desk/sign-in?to={to}")),
        None => Redirect::to("/desk/sign-in"),
    }
}

/// What was typed before the session ended, to be sent with one press.
#[derive(Serialize)]
pub(crate) struct InterruptedView {
    to: String,
    words: String,
    fields: Vec<Field>,
}

impl View for InterruptedView {
    const TEMPLATE: &'static str = "web/desk/interrupted.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let fields = vec![Field { name: text.to_owned(), value: text.to_owned() }];
        Self { to: text.to_owned(), words: text.to_owned(), fields }
    }
}

/// A form of a case, sent after the session had ended: the sign-in page carries what was typed.
#[post("/cases/<case>/<step..>", data = "<form>", rank = 20)]
pub(crate) fn away(
    visit: Public<'_>,
    officer: Option<Officer<'_>>,
    case: CaseId,
    step: PathBuf,
    form: Checked<Fields>,
) -> Result<Page, WebError> {
    if officer.is_some() {
        return Err(WebError::NotFound);
    }
    let path = format!("/desk/cases/{case}/{}", step.to_string_lossy());
    let fields = form.pairs().map(|(name, value)| Field { name: name.to_owned(), value: value.to_owned() });
    let before = Interrupted { to: page_of_case(&path).unwrap_or_default(), fields: fields.collect() };
    Ok(visit.page(&SignInView::interrupted(before)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pages_of_a_case_are_remembered() {
        let case = "/desk/cases/00112233445566778899aabbccddeeff";
        for path in [case.to_owned(), format!("{case}/ask"), format!("{case}/move/assess")] {
            assert_eq!(page_of_case(&path), Some(path));
        }
        assert_eq!(page_of_case(&format!("{case}/open")).as_deref(), Some(case));
        for path in ["", "/", "//example.org", "/desk/sign-out", "/desk/cases/x", &format!("{case}/..//example.org")] {
            assert_eq!(page_of_case(path), None, "{path}");
        }
    }
}
