//! A message between a reporter and a body, before it is sealed.

use serde::{Deserialize, Serialize};

use super::disclosure::Disclosure;
use crate::domain::evidence::SentFile;

/// Why a message was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// The reporter adds something or answers.
    Reply,
    /// The desk asks the reporter something.
    Question,
    /// The desk tells the reporter something and asks for no answer.
    News,
    /// The desk tells the reporter why the case moved.
    Reason,
    /// The desk closes the case with these words.
    Closing,
    /// The reporter asks the body to stop.
    StopAsked,
    /// The reporter tells that the practitioner has contacted them.
    ContactMade,
    /// The reporter adds to what they told, in the same words to several bodies.
    Addition,
    /// The reporter changes what the body may know of them.
    ConsentChanged,
}

/// A message as it is written and read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Why it was written.
    pub kind: MessageKind,
    /// The words. Never empty but for the kinds that say something without them, and where files come without words.
    pub text: String,
    /// The code of the state the case moved to with it, if it moved.
    pub moved_to: Option<String>,
    /// What the body may know of the reporter from now on, if that changed.
    #[serde(default)]
    pub disclosure: Option<Disclosure>,
    /// The files that come with it.
    #[serde(default)]
    pub files: Vec<SentFile>,
}
