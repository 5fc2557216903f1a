//! How a page is made: a view with its template, in the frame that all pages share.

use rocket::http::{ContentType, Status};
use rocket::response::{self, Redirect, Responder};
use rocket::{Request, Response};
use rocket_dyn_templates::tera::Context;
use serde::Serialize;
use serde_json::Value;

use super::engine::Engines;
use super::language::{self, LanguageChoice};
use super::visit::Visit;
use crate::i18n::{self, Language, Said};

/// In which part of the house a page is. Nobody should mistake where they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Area {
    /// Pages for everybody.
    Public,
    /// A reporter's own pages.
    Reporter,
    /// Staff and operators.
    Desk,
}

/// What one template is given. `sample` fills every field, so that a test can render each page with hostile text.
pub(crate) trait View: Serialize {
    /// The template under `templates/`, with its ending.
    const TEMPLATE: &'static str;
    /// The key of the page's neutral title.
    const TITLE: &'static str;
    /// Where in the house it is.
    const AREA: Area;

    /// A view with every field filled; each text is `text`.
    #[cfg(test)]
    fn sample(text: &str) -> Self;
}

/// What the layout is given.
#[derive(Serialize)]
struct Frame<'a> {
    title: String,
    area: Area,
    portal_name: String,
    legal_name: &'a str,
    contact: &'a str,
    csrf: String,
    lang: &'static str,
    dir: &'static str,
    path: &'a str,
    signed_in: &'a str,
    /// The languages to choose from.
    languages: Vec<LanguageChoice>,
    /// Where the page can be opened again.
    here: &'a str,
    /// In English, that nobody has reviewed the page's language; empty where somebody has.
    unreviewed: String,
}

#[derive(Serialize)]
struct Whole<'a, V> {
    page: Frame<'a>,
    view: &'a V,
}

/// A rendered page and its status.
pub(crate) struct Page {
    language: Language,
    template: &'static str,
    context: Value,
    status: Status,
    /// After how many seconds the browser may ask again.
    again_after: Option<u64>,
}

impl Page {
    /// The same page under another status, e.g. 422 with faults beside the fields.
    pub(crate) fn with_status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }

    /// The same page, for a browser that asks too often: it says after how many seconds it may ask again.
    pub(crate) fn with_retry_after(mut self, seconds: u64) -> Self {
        self.again_after = Some(seconds);
        self
    }
}

impl<'r> Responder<'r, 'static> for Page {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let engines = request.rocket().state::<&'static Engines>().ok_or(Status::InternalServerError)?;
        let rendered = Context::from_value(self.context)
            .and_then(|context| engines.render(self.language, self.template, &context))
            .map_err(|_| {
                // What the engine says may quote what is on the page.
                tracing::error!(template = self.template, "a page could not be made");
                Status::InternalServerError
            })?;
        let mut response = Response::build_from((ContentType::HTML, rendered).respond_to(request)?);
        if let Some(seconds) = self.again_after {
            response.raw_header("Retry-After", seconds.to_string());
        }
        response.status(self.status).ok()
    }
}

impl Visit<'_> {
    /// A page of this view, for this browser.
    pub(crate) fn page<V: View>(&self, view: &V) -> Page {
        self.page_for(view, "")
    }

    /// A page of this view for somebody who is signed in under this label.
    pub(crate) fn page_for<V: View>(&self, view: &V, signed_in: &str) -> Page {
        let config = &self.portal.config;
        let page = Frame {
            title: i18n::text(self.language, V::TITLE),
            area: V::AREA,
            portal_name: self.portal_name(),
            legal_name: config.legal_name.as_deref().unwrap_or(""),
            contact: config.contact.as_deref().unwrap_or(""),
            csrf: self.form_token(),
            lang: self.language.tag(),
            dir: self.language.direction(),
            path: &self.path,
            signed_in,
            languages: language::choices(self.language),
            here: &self.here,
            unreviewed: unreviewed(self.language),
        };
        let context = serde_json::to_value(Whole { page, view }).unwrap_or_default();
        Page { language: self.language, template: V::TEMPLATE, context, status: Status::Ok, again_after: None }
    }

    /// What the portal is called: its association's name, where it is the portal of one.
    fn portal_name(&self) -> String {
        self.portal.home_body().map_or_else(|| self.t("frame-portal-name"), |home| home.name.clone())
    }

    /// A text in this visit's language, with its English original where that has to stand below it.
    pub(crate) fn said(&self, key: &str) -> Said {
        i18n::said(self.language, key)
    }

    /// A text in this visit's language.
    pub(crate) fn t(&self, key: &str) -> String {
        i18n::text(self.language, key)
    }
}

/// What is said in English of a catalogue that nobody has reviewed.
fn unreviewed(language: Language) -> String {
    if language.is_reviewed() { String::new() } else { i18n::english("language-unreviewed") }
}

/// A page or a way on to another one.
pub(crate) enum Reply {
    /// Shows a page.
    Page(Box<Page>),
    /// Goes on: 303, so that a reload does not send again.
    Redirect(Box<Redirect>),
}

impl Reply {
    /// A page under another status; a way on stays one.
    pub(crate) fn with_status(self, status: Status) -> Self {
        match self {
            Self::Page(page) => page.with_status(status).into(),
            way @ Self::Redirect(_) => way,
        }
    }
}

impl From<Page> for Reply {
    fn from(page: Page) -> Self {
        Self::Page(Box::new(page))
    }
}

impl From<Redirect> for Reply {
    fn from(redirect: Redirect) -> Self {
        Self::Redirect(Box::new(redirect))
    }
}

impl<'r> Responder<'r, 'static> for Reply {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match self {
            Self::Page(page) => page.respond_to(request),
            Self::Redirect(redirect) => redirect.respond_to(request),
        }
    }
}

/// All that a view's template is given, with `text` in every place: for the test that renders each page.
#[cfg(test)]
pub(crate) fn whole_sample<V: View>(language: Language, text: &str) -> Value {
    let page = Frame {
        title: i18n::text(language, V::TITLE),
        area: V::AREA,
        portal_name: text.to_owned(),
        legal_name: text,
        contact: text,
        csrf: text.to_owned(),
        lang: language.tag(),
        dir: language.direction(),
        path: text,
        signed_in: text,
        languages: language::choices(language),
        here: text,
        unreviewed: unreviewed(language),
    };
    serde_json::to_value(Whole { page, view: &V::sample(text) }).unwrap()
}
