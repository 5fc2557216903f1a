//! One use case per file: load, let the domain decide, seal, then write and enqueue in one transaction.
//!
//! Nothing here names Rocket or lettre. Sealing happens before the transaction, never inside.

#[cfg(test)]
mod account_tests;
pub mod add_operator;
pub mod bindings;
pub mod body_keys;
pub mod body_row;
pub mod credentials;
mod error;
pub mod invite_body;
pub mod join;
pub mod known_browser;
pub mod new_account;
pub mod new_body;
pub mod own_copy;
pub mod passphrases;
mod portal;
pub mod portal_keys;
pub mod portal_state;
pub mod queue_mail;
pub mod reporter_session;
pub mod sign_in;
pub mod sign_out;
pub mod staff_session;
mod start_fault;
pub mod throttle;
pub mod watch_body;

pub use error::ActionError;
pub use portal::Portal;
pub use start_fault::StartFault;
