//! The catalogue's words as a mail has them.

use crate::i18n::{Argument, Language, text_with};

/// U+2068 and U+2069, which stand around what is inserted into a text: a mail program may show them as boxes, or take them for
/// the end of a link.
const ISOLATION_MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The text under a key, without marks that only pages can do with.
pub(super) fn say(language: Language, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
    text_with(language, key, arguments).replace(ISOLATION_MARKS, "")
}
