//! Mails that carry the report itself, to bodies that want that: signed and encrypted to their certificate while the reporter sends;
//! or, where the operator allows it and the reporter agreed, as a PDF that can be read on the way.
//!
//! What waits lies sealed in the folder of the files, under a key that goes with its row as soon as a mail server has taken
//! it. Whatever keeps it from leaving (the certificate ended, it or the address was changed, the case became urgent, the server
//! refuses it; or a readable one waited a day) makes a notice of it: that the report waits at the desk. What is encrypted never
//! becomes readable on the way, and what is readable leaves only over an encrypted connection.

mod kept;
mod next;
mod over;
mod paper;
#[cfg(test)]
mod tests;
mod which;
mod write;

pub use next::{Next, Ready, has_not_left, next, stop};
pub use over::end_waiting;
pub(super) use which::{MailedAs, mailed_as};
pub use which::{bodies_by_pdf, bodies_that_get_it, is_too_large, leaves_in_time};
pub(super) use write::{ToMail, write};
