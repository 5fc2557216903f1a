//! A reporter's cases: coming back with the words, what is true, messages, withdrawing.

pub(crate) mod case_files;
pub(crate) mod case_view;
pub(crate) mod close;
pub(crate) mod consent;
pub(crate) mod copy;
pub(crate) mod ended;
mod files;
pub(crate) mod given_back;
mod keep_longer;
pub(crate) mod messages;
pub(crate) mod notice;
pub(crate) mod post;
pub(crate) mod report;
pub(crate) mod sign_in;
pub(crate) mod sign_out;
pub(crate) mod supporter;
pub(crate) mod tell;
#[cfg(test)]
mod tests;
mod ways;
pub(crate) mod withdraw;

use rocket::response::Redirect;
use rocket::{Route, routes, uri};
use serde::Serialize;

use super::error::WebError;
use super::guards::{Inside, Reporter};
use crate::actions::reporter_session::Words;
use crate::actions::reporter_words;

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![
        sign_in::show_inside,
        sign_in::show,
        sign_in::submit_inside,
        sign_in::submit,
        report::show,
        report::away,
        messages::show,
        messages::submit,
        messages::submit_away,
        notice::show,
        notice::away,
        notice::submit,
        notice::submit_away,
        withdraw::show,
        withdraw::away,
        withdraw::submit,
        withdraw::submit_away,
        files::show,
        files::away,
        case_files::show,
        case_files::away,
        case_files::submit,
        case_files::submit_away,
        consent::show,
        consent::away,
        consent::submit,
        consent::submit_away,
        close::show,
        close::away,
        close::submit,
        close::submit_away,
        tell::contact,
        tell::contact_away,
        tell::submit_contact,
        tell::submit_contact_away,
        tell::add,
        tell::add_away,
        tell::submit_add,
        tell::submit_add_away,
        copy::show,
        copy::away,
        copy::pdf,
        copy::pdf_away,
        copy::json,
        copy::json_away,
        keep_longer::submit,
        keep_longer::submit_away,
        supporter::show,
        supporter::away,
        supporter::submit,
        supporter::submit_away,
        supporter::passed_on,
        supporter::passed_on_away,
        supporter::take_back,
        supporter::take_back_away,
        sign_out::submit,
        sign_out::submit_away,
        sign_out::start_again,
        sign_out::start_again_away,
        ended::show,
    ]
}

/// A fault beside a field.
#[derive(Serialize)]
pub(crate) struct Fault {
    /// The id of the field.
    field: String,
    /// What to do about it.
    text: String,
}

impl Fault {
    /// A fault for a test's page.
    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { field: text.to_owned(), text: text.to_owned() }
    }
}

/// Whether the pages must ask for the words first.
fn is_locked<'r>(inside: &impl Inside<'r>) -> bool {
    inside.session().is_locked(inside.portal.clock.now())
}

/// Notes that somebody is there, whatever becomes of what they pressed. A press that comes too late changes nothing.
async fn stay(reporter: &mut Reporter<'_>) -> Result<(), WebError> {
    let portal = reporter.portal;
    Ok(reporter_words::stay(portal, &mut reporter.session).await?)
}

/// Where somebody goes first who has not yet said that they kept the words: without them there is no way back.
fn words_first<'r>(inside: &impl Inside<'r>) -> Option<Redirect> {
    match inside.session().words {
        Words::Kept => None,
        Words::Shown => Some(Redirect::to("/report/token")),
        Words::Hidden => Some(Redirect::to("/report")),
    }
}

/// To the page that asks for the words.
fn to_sign_in() -> Redirect {
    Redirect::to(uri!("/status", sign_in::show))
}

/// To the report's page.
fn to_report(done: Option<u8>) -> Redirect {
    Redirect::to(uri!("/status", report::show(done = done)))
}
