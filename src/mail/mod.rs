//! Mail: composing messages in words of the catalogue, and the transports. Never sends inside a transaction.
//!
//! A composed mail says nothing of what a reporter wrote, but for those of `report_mail`, which leave here only encrypted. Faults are codes, never a server's words.

pub mod body_address;
mod first_line;
pub mod folder;
pub mod incoming;
pub mod joining;
pub mod notice;
mod paragraphs;
pub mod queued;
pub mod report_mail;
pub mod reporter_notice;
pub mod transport;
mod words;

pub use queued::{MailForm, QueuedMail};
pub use transport::Transport;
