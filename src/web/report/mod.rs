//! The reporter's pages: one per thing to tell, the review, the words.
//!
//! Any order, any subset. A GET never writes a row or sets a session; each page saves by its own POST. A session that
//! has locked shows `/report/continue` and nothing else, and what a late form carries is kept.

pub(crate) mod about_you;
mod bodies;
mod checks;
mod dates;
mod difference;
pub(crate) mod evidence;
pub(crate) mod file_changes;
mod file_date;
pub(crate) mod file_view;
mod found;
pub(crate) mod from_check;
mod keeping;
pub(crate) mod leaving;
pub(crate) mod letter;
pub(crate) mod lists;
mod outcome;
pub(crate) mod pause;
pub(crate) mod place;
pub(crate) mod practitioner;
pub(crate) mod recipients;
mod recognise;
pub(crate) mod review;
pub(crate) mod safety;
mod save;
pub(crate) mod shown;
mod signs;
pub(crate) mod tasks;
pub(crate) mod telling;
#[cfg(test)]
mod tests;
pub(crate) mod time_left;
pub(crate) mod token;
pub(crate) mod unlock;
pub(crate) mod uploaded;
mod valid_part;
mod ways;
pub(crate) mod what_happened;
pub(crate) mod when;
pub(crate) mod who_can_act;

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    let mut all = routes![tasks::show, tasks::show_empty, who_can_act::show, who_can_act::show_empty];
    all.extend(routes![place::show, place::show_empty, place::submit, place::submit_first]);
    all.extend(routes![practitioner::show, practitioner::show_empty]);
    all.extend(routes![practitioner::submit, practitioner::submit_first]);
    all.extend(routes![what_happened::show, what_happened::show_empty]);
    all.extend(routes![what_happened::submit, what_happened::submit_first]);
    all.extend(routes![when::show, when::show_empty, when::submit, when::submit_first]);
    all.extend(routes![safety::show, safety::show_empty, safety::submit, safety::submit_first]);
    all.extend(routes![evidence::show, evidence::show_empty, evidence::submit, evidence::submit_first]);
    all.extend(routes![recipients::show, recipients::show_empty]);
    all.extend(routes![recipients::submit, recipients::submit_first]);
    all.extend(routes![about_you::show, about_you::show_empty, about_you::submit, about_you::submit_first]);
    all.extend(routes![review::show, review::show_empty, review::send, review::send_empty]);
    all.extend(routes![
        token::show,
        token::submit,
        from_check::submit,
        from_check::submit_first,
        letter::show,
        letter::download,
        save::submit,
        save::submit_first,
        pause::submit,
        pause::submit_first,
        leaving::show,
        leaving::show_empty
    ]);
    all.extend(routes![unlock::show, unlock::show_empty, unlock::submit, unlock::submit_empty]);
    all
}
