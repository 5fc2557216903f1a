//! Mails that carry the report itself, to bodies that want that and have a certificate: signed and encrypted while the reporter
//! sends, so that nothing readable ever waits.
//!
//! What waits lies sealed once more in the folder of the files, under a key that goes with its row as soon as a mail server has taken
//! it. Whatever keeps it from leaving (the certificate ended or was changed, the case became urgent, the server refuses it) makes a
//! notice of it: that the report waits at the desk. It never becomes readable on the way.

mod next;
mod paper;
mod which;
mod write;

pub use next::{Next, Ready, has_not_left, next, stop};
pub(super) use which::certificate_for;
pub use which::{bodies_that_get_it, is_too_large};
pub(super) use write::{ToMail, write};
