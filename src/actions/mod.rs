//! One use case per file: load, let the domain decide, seal, then write and enqueue in one transaction.
//!
//! Nothing here names Rocket or lettre. Sealing happens before the transaction, never inside.

pub mod bindings;
pub mod body_row;
pub mod close_door;
pub mod connected_bodies;
pub mod end_report_session;
mod error;
#[cfg(test)]
pub(crate) mod fixture;
mod new_case;
pub mod open_with_token;
pub mod outbox;
pub mod parting;
pub mod plan_report;
mod portal;
pub mod portal_keys;
pub mod report_answers;
#[cfg(test)]
pub(crate) mod report_fixture;
mod report_life;
pub mod report_status;
#[cfg(test)]
mod report_tests;
pub mod reporter_session;
pub mod reporter_words;
pub mod save_answers;
pub mod send_report;
pub mod staff_session;
mod start_fault;
pub mod withdraw_case;
pub mod write_to_body;

pub use error::ActionError;
pub use portal::Portal;
pub use start_fault::StartFault;
