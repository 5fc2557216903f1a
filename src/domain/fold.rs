//! Texts without case, accents and marks, so that Māori, MAORI and maori are one.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::digits;

/// Without case, accents, marks and invisible characters; digits of any script as 0–9.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match digits::plain(c) {
            'ς' => folded.push('σ'),
            'ß' => folded.push_str("ss"),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            c if canonical_combining_class(c) != 0 => {}
            c if c.is_numeric() && !c.is_ascii() => folded.push_str(deunicode::deunicode_char(c).unwrap_or_default()),
            c => folded.push(c),
        }
    }
    folded
}
