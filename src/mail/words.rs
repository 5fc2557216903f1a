//! The catalogue's words as a mail has them.

use crate::i18n::{Argument, Language, text_with, without_marks};

/// The text under a key. The marks around what is inserted are for pages: a mail program may show them as boxes, or take them
/// for the end of a link.
pub(super) fn say(language: Language, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
    without_marks(&text_with(language, key, arguments))
}
