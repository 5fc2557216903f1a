//! All SQL: the schema, one file per aggregate, and the two ways to the database, [`Db::read`] and [`Db::write`].
//!
//! Functions here are named by what they return and decide nothing. They never call the clock, and nothing here can open
//! what is sealed. No other layer names Diesel.

pub mod accounts;
pub mod address_checks;
pub mod alerts;
pub mod bodies;
pub mod body_marks;
pub mod calls;
pub mod case_events;
pub mod case_keys;
pub mod cases;
mod commit_limit;
mod conn;
mod db;
pub mod deletions;
pub mod delivery;
pub mod departures;
pub mod directory_checks;
pub mod directory_versions;
pub mod directory_wishes;
pub mod dispatches;
mod error;
pub mod files;
#[cfg(test)]
pub(crate) mod heard;
pub mod ids;
pub mod invitations;
pub mod jobs;
pub mod messages;
mod migrate;
pub mod portal_key_ids;
pub mod portal_openpgp;
pub mod portal_texts;
pub mod queue;
pub mod queued_mails;
pub mod reminders;
pub mod report_mails;
pub mod reporter_cases;
pub mod reporter_notices;
pub mod reports;
#[cfg(test)]
pub(crate) mod samples;
mod schema;
pub mod sessions;
pub mod set_aside;
mod sqlite_writer;
pub mod staff_invitations;
pub mod urgent_waits;

pub use commit_limit::CommitLimit;
pub use conn::{Conn, DatabaseUrl};
pub use db::Db;
pub use error::{StoreError, WriteFault};
pub use migrate::{is_current, migrate};

/// What every function here returns.
pub type Result<T> = std::result::Result<T, StoreError>;
