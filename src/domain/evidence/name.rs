//! What a file may be called: names betray, and steer programs that trust them.

use super::finding::plain;
use super::{FileGroup, FileKind};

/// Letters of a name, without its ending.
const LONGEST_STEM: usize = 60;
/// What stands in a name that has nothing left.
const NAMELESS: &str = "file";

/// A name as bodies may see it: its last part, without what steers a line, a path or a program, with the ending of what the file
/// is, whatever it was called.
#[must_use]
pub fn safe_name(told: &str, kind: FileKind) -> String {
    let last = told.rsplit(['/', '\\']).next().unwrap_or_default();
    let line = plain(last).unwrap_or_default();
    let stem = match line.rsplit_once('.') {
        Some((stem, ending)) if is_ending(ending) => stem,
        _ => line.as_str(),
    };
    let kept =
        stem.chars().filter(|letter| !matches!(letter, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '/' | '\\' | '%'));
    let kept: String = kept.take(LONGEST_STEM).collect();
    // A dot at the beginning hides a file, one at its end is dropped by some systems.
    let kept = kept.trim_matches(|letter: char| letter == '.' || letter == '…' || letter.is_whitespace());
    format!("{}.{}", if kept.is_empty() { NAMELESS } else { kept }, kind.extension())
}

/// Whether what follows the last dot is an ending and not a part of the name.
fn is_ending(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.chars().all(|letter| letter.is_ascii_alphanumeric())
}

/// The name as somebody reads it who asks only what sort of thing it is: the key of a word to put a number behind.
#[must_use]
pub const fn plain_name_key(group: FileGroup) -> &'static str {
    match group {
        FileGroup::Picture => "evidence-plain-picture",
        FileGroup::Document => "evidence-plain-document",
        FileGroup::Text => "evidence-plain-text",
        FileGroup::Recording => "evidence-plain-recording",
        FileGroup::Archive => "evidence-plain-archive",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_its_last_part_with_the_ending_of_what_it_is() {
        for (told, safe) in [
            ("photo.jpg", "photo.jpg"),
            ("photo.JPEG", "photo.jpg"),
            ("../../etc/passwd", "passwd.jpg"),
            ("C:\\Users\\Ana\\Bild 1.png", "Bild 1.jpg"),
            ("invoice.pdf.exe", "invoice.pdf.jpg"),
            ("a\r\nSet-Cookie: b\".jpg", "a Set-Cookie b.jpg"),
            ("\u{202e}gpj.exe", "gpj.jpg"),
            (".htaccess", "htaccess.jpg"),
            (".png", "file.jpg"),
            ("Mr. Example and I", "Mr. Example and I.jpg"),
            ("  ", "file.jpg"),
            ("", "file.jpg"),
            ("te whare wānanga.jpg", "te whare wānanga.jpg"),
        ] {
            assert_eq!(safe_name(told, FileKind::Jpeg), safe, "{told:?}");
        }
        assert!(safe_name(&"ā".repeat(500), FileKind::Pdf).chars().count() < 80);
    }
}
