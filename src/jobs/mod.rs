//! The durable queue's runner, and one file per job. Every job can run twice without harm.
//!
//! A job that is done deletes its own row in the transaction that says so. One that is not is put back, later each
//! time, until its last day; then it says so and goes. One whose process died comes back when its lease ends.

mod attempt;
mod deliver;
#[cfg(test)]
pub(crate) mod house;
mod runner;
mod send_mail;
mod sweep;
mod tell_reporter;
#[cfg(test)]
mod tests;

pub use runner::Worker;

use crate::actions::ActionError;

/// What became of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It is done, or nothing is left to do. Its row is gone.
    Done,
    /// It is to be tried again; its row says when.
    Again,
    /// It was tried until its last day. Its row is gone and the operator is told.
    GivenUp,
}

/// What a job returns. After an error nothing has changed, and it comes back when its lease ends.
type Result = std::result::Result<Outcome, ActionError>;
