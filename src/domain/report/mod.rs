//! What a reporter tells, what a body gets of it, and the messages that follow. Plain data: sealed elsewhere.

pub mod answers;
pub mod compose;
mod disclosure;
pub mod facts;
mod known;
pub mod limits;
pub mod message;
pub mod needed;
pub mod page;
pub mod plan;
pub mod snapshot;
pub mod told_date;

pub use answers::Answers;
pub use compose::{Addressee, Membership, Words, compose};
pub use disclosure::Disclosure;
pub use message::{Message, MessageKind};
pub use page::{PageAnswers, ReportPage};
pub use plan::{Plan, Standing};
pub use snapshot::Snapshot;
