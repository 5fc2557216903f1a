//! A mail that waits in the queue and is not about a case: an invitation, a check of an address. Class B.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The mail as it is sealed: all that is needed to send it, composed when it was written.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct QueuedMail {
    /// Where it goes.
    pub to: String,
    /// A neutral subject.
    pub subject: String,
    /// Plain text; lines end in `\n`.
    pub text: String,
    /// With its angle brackets, the same at every try. No part of it is a clock.
    pub message_id: String,
}
