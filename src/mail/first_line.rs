//! The first line of every mail: that replies reach nobody, and where to write instead.
//!
//! No mail has a `Reply-To`: whatever address stood there would take what people write about a case, and where it took nothing it
//! would say so in another's words. A reply goes to the address a mail comes from, where `candour bounce` refuses it.

use super::paragraphs;
use super::words::say;
use crate::i18n::{Argument, Language};

/// For a body that has a desk: there.
pub(super) fn to_desk(language: Language, desk: &str) -> String {
    say(language, "mail-replies-desk", &[("desk", Argument::from(desk))])
}

/// A text below the line that names who runs the portal, for mails that are not about a case.
pub(super) fn above(language: Language, contact: &str, text: &str) -> String {
    let line = say(language, "mail-replies-us", &[("contact", Argument::from(contact))]);
    format!("{}\n{text}", paragraphs::join(&[line]))
}
