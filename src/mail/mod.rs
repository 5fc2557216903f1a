//! Mail: composing messages from templates, and the transports. Never sends inside a transaction.

pub mod joining;
pub mod queued;
