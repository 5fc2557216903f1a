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
    for word in line.split_whitespace() {
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
    fn lines_are_short_and_links_stay_whole() {
        let link = format!("https://example.org/{}", "x".repeat(90));
        let text = join(&[format!("{} {link} end", "word ".repeat(30)), "second\nthird".to_owned()]);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH || line == link), "{text}");
        assert!(text.contains(&format!("\n{link}\nend\n\nsecond\nthird\n")), "{text}");
    }
}
