//! One use case per file: load, let the domain decide, seal, then write and enqueue in one transaction.
//!
//! Nothing here names Rocket or lettre. Sealing happens before the transaction, never inside.

pub mod bindings;
pub mod body_row;
mod error;
pub mod outbox;
mod portal;
pub mod portal_keys;
pub mod reporter_session;
pub mod staff_session;
mod start_fault;

pub use error::ActionError;
pub use portal::Portal;
pub use start_fault::StartFault;
