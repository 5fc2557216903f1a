//! A mail that waits in the queue and is not about a case: an invitation, a check of an address. Class B.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// How the text of a mail is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailForm {
    /// As it is read.
    #[default]
    Plain,
    /// As an armored `OpenPGP` message around a MIME part (RFC 3156 §4).
    OpenPgp,
    /// As a MIME part of several parts that can be read as they are, its headers first. Leaves only where every connection is
    /// encrypted.
    Parts,
}

/// The MIME part that is encrypted: the text as it would have been sent (RFC 3156 §4, RFC 2045).
pub fn part_to_encrypt(text: &str) -> String {
    let lines: String = text.lines().flat_map(|line| [line, "\r\n"]).collect();
    format!("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{lines}")
}

/// The mail as it is sealed: all that is needed to send it, composed when it was written.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct QueuedMail {
    /// Where it goes.
    pub to: String,
    /// A neutral subject.
    pub subject: String,
    /// Plain text; lines end in `\n`.
    pub text: String,
    /// How `text` is written.
    #[zeroize(skip)]
    #[serde(default)]
    pub form: MailForm,
    /// With its angle brackets, the same at every try. No part of it is a clock.
    pub message_id: String,
    /// Where a mail server tells that it could not deliver it: the envelope's sender. None: the address it comes from.
    #[serde(default)]
    pub return_path: Option<String>,
}
