//! What a mail server answered: its reply code (RFC 5321 §4.2), its enhanced status code (RFC 3463) and its words, cut short.
//!
//! The words may be about a person: whoever keeps them seals them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Letters of a server's words that are kept.
const LONGEST: usize = 240;

/// An enhanced status code: `5.1.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    class: u8,
    subject: u16,
    detail: u16,
}

impl Status {
    /// Reads a code at the beginning of a text; a comment may follow it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let word = text.split_whitespace().next()?;
        let mut parts = word.splitn(3, '.');
        let mut number = || {
            let digits = parts.next().filter(|part| (1..=3).contains(&part.len()))?;
            digits.bytes().all(|digit| digit.is_ascii_digit()).then_some(digits)?.parse::<u16>().ok()
        };
        let (class, subject, detail) = (number()?, number()?, number()?);
        let class = u8::try_from(class).ok().filter(|class| matches!(class, 2 | 4 | 5))?;
        Some(Self { class, subject, detail })
    }

    /// Whether trying again is of no use (class 5).
    #[must_use]
    pub const fn is_permanent(self) -> bool {
        self.class == 5
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

/// What a server answered, as far as it said it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerAnswer {
    /// Its reply code: 200 to 599.
    pub code: Option<u16>,
    /// Its enhanced status code.
    pub status: Option<Status>,
    /// Its words: one line, at most 240 letters.
    pub words: String,
}

impl ServerAnswer {
    /// Reads an answer: `550 5.1.1 no such user`. What is missing is left out, and the rest are its words.
    #[must_use]
    pub fn read(text: &str) -> Self {
        // Several lines of one answer begin with `550-`; one line is kept, and nothing that a page or a terminal would act on.
        let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let mut words: Vec<&str> = plain.split_whitespace().collect();
        let first = words.first().map(|word| word.split('-').next().unwrap_or_default());
        let code = first.filter(|word| word.len() == 3).and_then(|word| word.parse().ok());
        let code = code.filter(|code| (200..600).contains(code));
        if code.is_some() {
            words.remove(0);
        }
        let status = words.first().and_then(|word| Status::read(word.trim_start_matches('#')));
        if status.is_some() {
            words.remove(0);
        }
        Self { code, status, words: words.join(" ").chars().take(LONGEST).collect() }
    }

    /// Both codes, as they are written in an answer: `550 5.1.1`. Empty without any.
    #[must_use]
    pub fn codes(&self) -> String {
        let codes = [self.code.map(|code| code.to_string()), self.status.map(|status| status.to_string())];
        codes.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_into_its_codes_and_its_words() {
        let answer = ServerAnswer::read("550 5.1.1 <desk@body.example>: Recipient address rejected");
        assert_eq!(answer.codes(), "550 5.1.1");
        assert_eq!(answer.words, "<desk@body.example>: Recipient address rejected");
        assert!(answer.status.unwrap().is_permanent());
        assert_eq!(ServerAnswer::read("450 try later").codes(), "450");
        assert_eq!(
            ServerAnswer::read("mailbox is full"),
            ServerAnswer { words: "mailbox is full".into(), ..ServerAnswer::default() }
        );
    }

    #[test]
    fn what_is_no_code_stays_among_the_words() {
        for text in ["999 no", "12 no", "5.1 no", "9.1.1 no", "5.1.x no", "5.1.1234 no", "5.-1.1 no"] {
            assert_eq!(ServerAnswer::read(text).codes(), "", "{text}");
            assert_eq!(ServerAnswer::read(text).words, text);
        }
    }

    #[test]
    fn words_are_one_short_line_without_anything_that_a_terminal_acts_on() {
        let answer = ServerAnswer::read(&format!("554-5.7.1 \u{1b}[31mno\r\n554 5.7.1 {}", "long ".repeat(100)));
        assert_eq!(answer.codes(), "554");
        assert!(
            answer.words.chars().count() == LONGEST && !answer.words.contains(char::is_control),
            "{}",
            answer.words
        );
    }
}
