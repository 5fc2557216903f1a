//! The one table from faults to pages. HTTP statuses are chosen here and nowhere else.

use rocket::http::Status;
use rocket::response::{self, Responder};
use rocket::{Catcher, Request, catch, catchers};
use serde::Serialize;

use super::desk::case_view::AlteredView;
use super::form::{Fields, NotTaken};
use super::page::{Area, Page, View};
use super::turns;
use super::visit::Visit;
use crate::actions::ActionError;
use crate::store::StoreError;

/// Why a page could not be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WebError {
    /// Not there, or not for this visitor: from outside the same.
    NotFound,
    /// The database or something else this needs does not answer.
    Unavailable,
    /// Our own mistake.
    Ours,
    /// Larger than we take.
    TooLarge,
    /// A form whose page was open for too long, or that is not ours.
    Foreign,
    /// The program did not understand the request.
    Unreadable,
    /// More than any person asks for.
    TooOften,
    /// A case at the desk is not what the portal put there: trying again will not help.
    AlteredCase,
}

impl From<ActionError> for WebError {
    fn from(error: ActionError) -> Self {
        match error {
            ActionError::NotFound => Self::NotFound,
            ActionError::TooMuch | ActionError::Full => Self::TooLarge,
            ActionError::Store(
                StoreError::Unreachable(_) | StoreError::NotTaken(_) | StoreError::Busy | StoreError::Stopped,
            ) => {
                tracing::error!(%error, "the database does not answer");
                Self::Unavailable
            }
            other => {
                tracing::error!(error = %other, "a request failed");
                Self::Ours
            }
        }
    }
}

impl WebError {
    const fn status(self) -> Status {
        match self {
            Self::NotFound => Status::NotFound,
            Self::Unavailable => Status::ServiceUnavailable,
            Self::Ours => Status::InternalServerError,
            Self::TooLarge => Status::PayloadTooLarge,
            Self::Foreign => Status::Forbidden,
            Self::Unreadable => Status::BadRequest,
            Self::TooOften => Status::TooManyRequests,
            Self::AlteredCase => Status::Conflict,
        }
    }

    /// Beginning of the keys of its words.
    const fn code(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Unavailable => "unavailable",
            // An altered case has a page of its own.
            Self::Ours | Self::AlteredCase => "ours",
            Self::TooLarge => "too-large",
            Self::Foreign => "foreign",
            Self::Unreadable => "unreadable",
            Self::TooOften => "too-often",
        }
    }
}

/// Where the cases of a desk stand: one that is not there may have been taken back.
const CASES: &str = "/desk/cases/";

/// What the error page shows.
#[derive(Serialize)]
pub(crate) struct ErrorView {
    heading: String,
    text: String,
    /// Where to go on: the queue for who looked for a case, else the first page.
    at_desk: bool,
    /// What was typed, to be sent again with one press.
    typed: Vec<Typed>,
}

#[derive(Serialize)]
struct Typed {
    name: String,
    value: String,
}

impl View for ErrorView {
    const TEMPLATE: &'static str = "web/error.html";
    const TITLE: &'static str = "error-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            heading: text.to_owned(),
            text: text.to_owned(),
            at_desk: true,
            typed: vec![Typed { name: text.to_owned(), value: text.to_owned() }],
        }
    }
}

fn error_page(error: WebError, request: &Request<'_>) -> Option<Page> {
    let visit = Visit::of(request)?;
    if error == WebError::Foreign {
        visit.keep_csrf();
    }
    if error == WebError::AlteredCase {
        return Some(visit.page(&AlteredView::new()).with_status(error.status()));
    }
    let typed = match error {
        WebError::Foreign | WebError::TooOften => request.local_cache(|| NotTaken(None)).0.as_ref(),
        _ => None,
    };
    let at_desk = error == WebError::NotFound && request.uri().path().starts_with(CASES);
    let code = match (error, typed.is_some()) {
        (WebError::NotFound, _) if at_desk => "no-case",
        (WebError::Foreign, true) => "outdated",
        (WebError::TooOften, true) => "too-often-typed",
        _ => error.code(),
    };
    let view = ErrorView {
        heading: visit.t(&format!("error-{code}-heading")),
        text: visit.t(&format!("error-{code}-text")),
        at_desk,
        typed: typed.map(typed_again).unwrap_or_default(),
    };
    let page = visit.page(&view).with_status(error.status());
    Some(match turns::wait(request) {
        Some(seconds) if error == WebError::TooOften => page.with_retry_after(seconds),
        _ => page,
    })
}

fn typed_again(fields: &Fields) -> Vec<Typed> {
    fields.pairs().map(|(name, value)| Typed { name: name.to_owned(), value: value.to_owned() }).collect()
}

impl<'r> Responder<'r, 'static> for WebError {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match error_page(self, request) {
            Some(page) => page.respond_to(request),
            None => Err(self.status()),
        }
    }
}

#[catch(default)]
fn other(status: Status, _: &Request<'_>) -> WebError {
    match status.code {
        404 | 405 | 422 | 401 => WebError::NotFound,
        403 => WebError::Foreign,
        413 => WebError::TooLarge,
        429 => WebError::TooOften,
        503 => WebError::Unavailable,
        400..=499 => WebError::Unreadable,
        _ => WebError::Ours,
    }
}

/// The pages for requests that no route took.
pub(crate) fn catchers() -> Vec<Catcher> {
    catchers![other]
}
