//! The words of the mails about a body's own address and certificate. Each gives the subject and the text; nothing of any
//! case is in them.

use super::first_line;
use super::joining::Operator;
use super::words::say;
use crate::i18n::{Argument, Language};

/// Who the words are about.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The language that the body works in.
    pub language: Language,
    /// Who runs the portal.
    pub operator: Operator<'a>,
    /// The name of the body.
    pub body: &'a str,
}

impl About<'_> {
    fn words(&self, key: &str, more: &[(&'static str, Argument<'_>)]) -> (String, String) {
        let own = [
            ("body", Argument::from(self.body)),
            ("operator", Argument::from(self.operator.name)),
            ("contact", Argument::from(self.operator.contact)),
        ];
        let arguments: Vec<(&'static str, Argument<'_>)> = own.into_iter().chain(more.iter().copied()).collect();
        let subject = say(self.language, &format!("mail-{key}-subject"), &[]);
        let text = say(self.language, &format!("mail-{key}-text"), &arguments);
        (subject, first_line::above(self.language, self.operator.contact, &text))
    }

    /// To the body's address: a code that shows that somebody there reads it.
    pub fn check(&self, code: &str, until: &str) -> (String, String) {
        self.words("address-check", &[("code", Argument::from(code)), ("day", Argument::from(until))])
    }

    /// To an address that the body wants to have: the same.
    pub fn check_new(&self, code: &str, until: &str) -> (String, String) {
        self.words("address-new", &[("code", Argument::from(code)), ("day", Argument::from(until))])
    }

    /// To the address that it had: it has another one now.
    pub fn moved(&self) -> (String, String) {
        self.words("address-moved", &[])
    }

    /// To its other leads: one of them changed its address.
    pub fn changed(&self, link: &str) -> (String, String) {
        self.words("address-changed", &[("link", Argument::from(link))])
    }

    /// Its address has to be confirmed by this day, or it is paused on that one.
    pub fn soon(&self, link: &str, due: &str, pauses: &str) -> (String, String) {
        self.confirm("address-soon", link, due, pauses)
    }

    /// Its address has to be confirmed now.
    pub fn due(&self, link: &str, due: &str, pauses: &str) -> (String, String) {
        self.confirm("address-due", link, due, pauses)
    }

    fn confirm(&self, key: &str, link: &str, due: &str, pauses: &str) -> (String, String) {
        let days = [("link", Argument::from(link)), ("day", Argument::from(due)), ("pauses", Argument::from(pauses))];
        self.words(key, &days)
    }

    /// Nobody confirmed its address: it gets no new reports.
    pub fn paused(&self, link: &str) -> (String, String) {
        self.words("address-paused", &[("link", Argument::from(link))])
    }

    /// To its leads: its certificate ends on this day.
    pub fn certificate_ends(&self, link: &str, day: &str) -> (String, String) {
        self.words("certificate-ends", &[("link", Argument::from(link)), ("day", Argument::from(day))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mail_says_where_to_go_or_whom_to_call_and_has_a_neutral_subject() {
        let operator = Operator { name: "Example Trust", contact: "+64 4 000 0000" };
        let about = About { language: Language::English, operator, body: "The Council" };
        let (link, day, later) = ("https://example.org/desk/settings/address", "26 November 2027", "26 December 2027");
        let mails = [
            (about.check("048160", day), vec!["048160", day, "+64 4 000 0000"]),
            (about.check_new("048160", day), vec!["048160", day, "+64 4 000 0000"]),
            (about.moved(), vec!["Example Trust", "+64 4 000 0000"]),
            (about.changed(link), vec![link, "+64 4 000 0000"]),
            (about.soon(link, day, later), vec![link, day, later]),
            (about.due(link, day, later), vec![link, day, later]),
            (about.paused(link), vec![link, "+64 4 000 0000"]),
            (about.certificate_ends("https://example.org/desk/settings/mail", day), vec!["/desk/settings/mail", day]),
        ];
        for ((subject, text), says) in mails {
            assert!(!subject.contains("mail-") && !subject.contains("report") && !text.contains("mail-"), "{subject}");
            assert!(text.contains("The Council"), "{text}");
            for words in says {
                assert!(text.contains(words), "{words}: {text}");
            }
        }
    }
}
