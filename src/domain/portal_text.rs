//! What whoever runs the portal writes for the public: which texts there are, how long they may be, and how they are read:
//! paragraphs of plain words, in which addresses of web pages become links. There is no mark-up to get wrong.

use super::codes::codes;

/// Characters of one text at most.
pub const LONGEST: usize = 5_000;

codes! {
    /// A text of the operator. Its key names it on the operator's page.
    pub enum PortalText as "portal-text" {
        /// Who runs this, as the law wants it said: postal address, registration, who answers for it.
        Imprint = "imprint",
        /// What the privacy page does not know: hosting, mail provider, who to ask about data protection.
        Privacy = "privacy",
        /// What it costs a body to take part here.
        Cost = "cost",
    }
}

/// A part of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words, with their line breaks.
    Words(&'a str),
    /// The address of a web page, beginning with `https://` or `http://`.
    Link(&'a str),
}

/// A text as it is kept: without control characters and the marks that turn writing round, which could make one text look
/// like another; without white space at its ends and at the ends of its lines.
#[must_use]
pub fn tidied(text: &str) -> String {
    let spaced = text.chars().map(|sign| if sign == '\t' { ' ' } else { sign });
    let kept: String = spaced.filter(|sign| *sign == '\n' || !hides(*sign)).collect();
    let lines: Vec<&str> = kept.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// Controls, and the marks that change the direction of writing (Unicode UAX #9, explicit formatting).
fn hides(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether there is room for it.
#[must_use]
pub fn fits(text: &str) -> bool {
    text.chars().count() <= LONGEST
}

/// The paragraphs of a text, which empty lines part.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<Vec<Piece<'_>>> {
    let parts = text.split("\n\n").map(|part| part.trim_matches('\n'));
    parts.filter(|part| !part.trim().is_empty()).map(pieces).collect()
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut words_from, mut at) = (Vec::new(), 0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find("http")) {
        let start = at + found;
        let (before, rest) = text.split_at(start);
        // "xhttps://" is a word that goes on, not an address.
        let begins = !before.chars().next_back().is_some_and(char::is_alphanumeric);
        match link(rest).filter(|_| begins) {
            Some(link) => {
                pieces.extend(text.get(words_from..start).filter(|words| !words.is_empty()).map(Piece::Words));
                pieces.push(Piece::Link(link));
                at = start + link.len();
                words_from = at;
            }
            None => at = start + "http".len(),
        }
    }
    pieces.extend(text.get(words_from..).filter(|words| !words.is_empty()).map(Piece::Words));
    pieces
}

/// The address that a text begins with. None with a name before the host (`https://bank.example@evil.example`), which
/// shows one place and leads to another.
fn link(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let scheme = text.len() - rest.len();
    let ends = |sign: char| sign.is_whitespace() || "<>\"'`“”‘’«»„".contains(sign);
    let address = rest.split(ends).next()?;
    // A full stop or a bracket after an address belongs to the sentence.
    let mut address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '…']);
    if !address.contains('(') {
        address = address.trim_end_matches([')', '.', ',']);
    }
    let host = address.split(['/', '?', '#']).next()?;
    let plain = host.chars().all(|sign| sign.is_alphanumeric() || ".-:".contains(sign));
    let whole = host.starts_with(char::is_alphanumeric) && host.contains('.');
    (plain && whole).then(|| text.get(..scheme + address.len())).flatten()
}

#[cfg(test)]
mod tests {
    use super::Piece::{Link, Words};
    use super::*;

    #[test]
    fn empty_lines_part_paragraphs_and_line_breaks_stay() {
        let text = tidied("  Example Trust \r\nBox 1  \n\n\n\nRegistered: 42\n");
        assert_eq!(text, "Example Trust\nBox 1\n\n\n\nRegistered: 42");
        assert_eq!(paragraphs(&text), [vec![Words("Example Trust\nBox 1")], vec![Words("Registered: 42")]]);
        assert!(paragraphs("").is_empty() && paragraphs(" \n\n ").is_empty());
    }

    #[test]
    fn a_web_address_becomes_a_link_and_the_sentence_goes_on() {
        let text = "See https://example.org/a?b=c#d, (https://example.org/e) and http://example.org.";
        assert_eq!(
            paragraphs(text),
            [vec![
                Words("See "),
                Link("https://example.org/a?b=c#d"),
                Words(", ("),
                Link("https://example.org/e"),
                Words(") and "),
                Link("http://example.org"),
                Words("."),
            ]]
        );
        assert_eq!(paragraphs("https://example.org/a_(b)"), [vec![Link("https://example.org/a_(b)")]]);
        assert_eq!(paragraphs("„https://māori.example“")[0][1], Link("https://māori.example"));
    }

    #[test]
    fn nothing_else_becomes_a_link() {
        for text in [
            "javascript:alert(1)",
            "ftp://example.org",
            "https://",
            "https://localhost",
            "https://bank.example@evil.example/",
            "xhttps://example.org",
            "http is a word, and so is https",
            "HTTPS://example.org",
            "post@example.org",
        ] {
            assert_eq!(paragraphs(text), [vec![Words(text)]], "{text}");
        }
        let broken = "https://example.org/\"onclick=x";
        assert_eq!(paragraphs(broken)[0][0], Link("https://example.org/"));
    }

    #[test]
    fn what_hides_or_turns_writing_round_is_not_kept() {
        assert_eq!(tidied("a\u{0}b\u{202e}c\u{2066}d\te"), "abcd e");
        assert_eq!(tidied(&tidied(" a \n b ")), tidied(" a \n b "));
    }

    #[test]
    fn room_is_counted_in_characters() {
        assert!(fits(&"ā".repeat(LONGEST)));
        assert!(!fits(&"ā".repeat(LONGEST + 1)));
    }
}
