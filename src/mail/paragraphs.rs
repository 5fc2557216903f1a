//! Text as mail programs of every age show it: paragraphs of short lines.

/// Characters in a line; a link that is longer stays in one piece.
const WIDTH: usize = 72;

/// Joins paragraphs with an empty line between them, each broken into short lines at its spaces.
pub(super) fn join(paragraphs: &[String]) -> String {
    let mut text = String::new();
    for paragraph in paragraphs {
        if !text.is_empty() {
            text.push('\n');
        }
        for line in paragraph.lines() {
            push_broken(&mut text, line);
        }
    }
    text
}

fn push_broken(text: &mut String, line: &str) {
    let mut width = 0;
    // Spaces that must not be broken (French puts them before a colon) are part of their word.
    for word in line.split([' ', '\t']).filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            text.push('\n');
            width = 0;
        }
        if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(word);
        width += length;
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_begins_with_what_belongs_to_the_word_before() {
        let text = join(&[format!("{} fin\u{a0}: «\u{202f}oui\u{202f}»", "mot ".repeat(17))]);
        assert!(text.contains("fin\u{a0}:") && text.contains("«\u{202f}oui\u{202f}»"), "{text}");
    }

    #[test]
    fn lines_are_short_and_links_stay_whole() {
        let link = format!("https://example.org/{}", "x".repeat(90));
        let text = join(&[format!("{} {link} end", "word ".repeat(30)), "second\nthird".to_owned()]);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH || line == link), "{text}");
        assert!(text.contains(&format!("\n{link}\nend\n\nsecond\nthird\n")), "{text}");
    }
}
