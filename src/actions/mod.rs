//! One use case per file: load, let the domain decide, seal, then write and enqueue in one transaction.
//!
//! Nothing here names Rocket or lettre. Sealing happens before the transaction, never inside.

pub mod bindings;
pub mod close_door;
pub mod connected_bodies;
pub mod end_report_session;
pub mod body_row;
mod error;
#[cfg(test)]
pub(crate) mod fixture;
pub mod open_with_token;
pub mod outbox;
pub mod parting;
mod portal;
pub mod portal_keys;
mod report_life;
pub mod report_status;
pub mod reporter_session;
pub mod staff_session;
mod start_fault;
pub mod withdraw_case;
pub mod write_to_body;
pub mod body_keys;
pub mod new_account;
pub mod new_body;
pub mod own_copy;
pub mod passphrases;
pub mod queue_mail;
pub mod throttle;

pub use error::ActionError;
pub use portal::Portal;
pub use start_fault::StartFault;
