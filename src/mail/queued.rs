//! A mail, ready to be sent: what a transport takes, and what waits sealed in the queue.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A plain-text mail. In the queue it is sealed as class B; it has no `Debug`, because it names a person.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct QueuedMail {
    /// The address it goes to.
    pub to: String,
    /// Neutral: mail programs show it to everybody who looks at the screen.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The Message-ID, in angle brackets, the same at every try.
    pub message_id: String,
}
