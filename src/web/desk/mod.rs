//! Staff's pages: signing in, the queue, the case.

pub(crate) mod address;
pub(crate) mod assign;
pub(crate) mod capacity;
pub(crate) mod case;
pub(crate) mod case_view;
pub(crate) mod certificate;
pub(crate) mod close;
pub(crate) mod directory;
pub(crate) mod file;
pub(crate) mod grant;
pub(crate) mod interrupted;
pub(crate) mod leave;
pub(crate) mod moves;
mod news;
mod parts;
pub(crate) mod pause;
pub(crate) mod paused;
pub(crate) mod people;
pub(crate) mod person;
pub(crate) mod profile;
pub(crate) mod profile_form;
pub(crate) mod queue;
mod records;
pub(crate) mod recover;
mod seen;
pub(crate) mod set_aside;
pub(crate) mod sign_in;
pub(crate) mod sign_out;
mod step_form;
#[cfg(test)]
mod tests;
pub(crate) mod wish;
pub(crate) mod write;

use rocket::{Catcher, Route, catchers, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![
        sign_in::show,
        sign_in::submit,
        sign_out::submit,
        capacity::show,
        capacity::submit,
        paused::show,
        recover::show,
        recover::submit,
        recover::show_mailbox,
        recover::submit_mailbox,
        queue::first,
        queue::show,
        case::show,
        case::open,
        case::read,
        file::submit,
        assign::show,
        assign::submit,
        moves::show,
        moves::submit,
        write::ask,
        write::send_question,
        write::write,
        write::send_news,
        close::show,
        close::submit,
        set_aside::show,
        set_aside::submit,
        set_aside::back,
        people::show,
        people::invite,
        people::withdraw,
        certificate::show,
        certificate::submit,
        certificate::code,
        certificate::plain,
        certificate::choose,
        address::show,
        address::test,
        address::change,
        address::code,
        address::times,
        pause::show,
        pause::submit,
        pause::resume,
        profile::show,
        profile::submit,
        directory::show,
        directory::submit,
        directory::withdraw,
        wish::show,
        wish::submit,
        grant::show,
        grant::submit,
        person::show,
        person::submit,
        leave::show,
        leave::save,
        leave::submit,
        interrupted::away,
    ]
}

/// Whoever is not signed in, or not as this, is led to where they can.
pub(crate) fn catchers() -> Vec<Catcher> {
    catchers![sign_in::needed]
}
