//! What a reporter tells, what a body gets of it, and the messages that follow. Plain data: sealed elsewhere.

pub mod answers;
pub mod message;
pub mod snapshot;

pub use answers::Answers;
pub use message::{Message, MessageKind};
pub use snapshot::Snapshot;
