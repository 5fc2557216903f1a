//! One use case per file: load, let the domain decide, seal, then write and enqueue in one transaction.
//!
//! Nothing here names Rocket or lettre. Sealing happens before the transaction, never inside.

pub mod bindings;
pub mod body_row;
mod error;
mod new_case;
pub mod outbox;
pub mod plan_report;
mod portal;
pub mod portal_keys;
pub mod report_answers;
#[cfg(test)]
pub(crate) mod report_fixture;
#[cfg(test)]
mod report_tests;
pub mod reporter_session;
pub mod reporter_words;
pub mod save_answers;
pub mod send_report;
pub mod staff_session;
mod start_fault;

pub use error::ActionError;
pub use portal::Portal;
pub use start_fault::StartFault;
