//! Where and why a mail server did not take a mail. `mail check` shows what it said to whoever runs that; jobs get a code, and an
//! answer that they seal before it rests.

use lettre::transport::smtp;
use tokio_rustls::rustls::{self, CertificateError};

use crate::domain::dispatch::MailFault;
use crate::domain::server_answer::ServerAnswer;

/// The steps of handing a mail over, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Reaching the server.
    Connect,
    /// Its greeting, and what it offers (EHLO).
    Hello,
    /// Encrypting the connection, at once or by STARTTLS.
    Encrypt,
    /// Saying who we are (AUTH).
    SignIn,
    /// From whom the mail comes (MAIL FROM).
    Sender,
    /// To whom it goes (RCPT TO).
    Recipient,
    /// The mail itself (DATA).
    Content,
}

/// A step that did not succeed.
pub struct Failure {
    /// Which.
    pub step: Step,
    /// Why not.
    pub why: Why,
}

/// Why a step did not succeed.
pub enum Why {
    /// The server said so: a code from 400 on, and its words.
    Said(u16, String),
    /// It did not answer in time.
    Silent,
    /// The connection could not be made, or broke, or something spoke that is no mail server.
    Broken(String),
    /// It does not offer what is needed.
    NotOffered,
    /// The connection could not be encrypted, or the certificate is not to be trusted.
    Untrusted(Distrust),
    /// It takes no mail of more than so many bytes.
    TooLarge(usize),
}

/// Why a connection could not be encrypted.
pub enum Distrust {
    /// The certificate has ended, or has not begun.
    OutOfDate,
    /// It is for another name.
    OtherName,
    /// Nobody whom this machine trusts vouches for it.
    Unknown,
    /// What came was no encryption, or none that is good enough.
    Other(String),
}

impl Distrust {
    fn of(error: &rustls::Error) -> Self {
        match error {
            rustls::Error::InvalidCertificate(
                CertificateError::Expired
                | CertificateError::ExpiredContext { .. }
                | CertificateError::NotValidYet
                | CertificateError::NotValidYetContext { .. },
            ) => Self::OutOfDate,
            rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            ) => Self::OtherName,
            rustls::Error::InvalidCertificate(_) => Self::Unknown,
            other => Self::Other(other.to_string()),
        }
    }
}

impl Failure {
    pub(super) fn new(step: Step, why: Why) -> Self {
        Self { step, why }
    }

    /// Of an error of the connection.
    pub(super) fn of(step: Step, error: &smtp::Error) -> Self {
        let words = || std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
        let why = match (error.status(), distrust(error)) {
            (Some(code), _) => Why::Said(code.into(), words()),
            (None, Some(distrust)) => Why::Untrusted(distrust),
            // What lettre itself refuses to try: there is no way to sign in that both know.
            (None, None) if error.is_client() => Why::NotOffered,
            (None, None) => Why::Broken(words()),
        };
        Self { step, why }
    }

    /// Of an error of the stream.
    pub(super) fn of_stream(step: Step, error: &std::io::Error) -> Self {
        let why = distrust(error).map_or_else(|| Why::Broken(error.to_string()), Why::Untrusted);
        Self { step, why }
    }

    /// What jobs see of it.
    pub fn fault(&self) -> MailFault {
        match (self.step, &self.why) {
            (_, Why::Untrusted(_)) | (Step::Encrypt, Why::Said(..) | Why::NotOffered) => MailFault::Tls,
            (_, Why::TooLarge(_)) => MailFault::TooLarge,
            (step, Why::Said(code @ 500.., words)) if is_of_size(step, *code, words) => MailFault::TooLarge,
            (_, Why::Said(400..=499, _)) => MailFault::RefusedForNow,
            (_, Why::Said(..) | Why::NotOffered) => MailFault::Refused,
            (_, Why::Silent | Why::Broken(_)) => MailFault::Unreachable,
        }
    }

    /// Whether a server refused this very mail for good, and not whoever brings it or whom it is for. Of what it holds it knows only
    /// when it comes; how long it is, before.
    fn refuses_mail(&self) -> bool {
        match self.step {
            Step::Content => matches!(self.fault(), MailFault::Refused | MailFault::TooLarge),
            Step::Sender | Step::Recipient => self.fault() == MailFault::TooLarge,
            Step::Connect | Step::Hello | Step::Encrypt | Step::SignIn => false,
        }
    }

    /// Whether the connection is of no use any more. What a server takes and offers is asked anew over another one.
    pub(super) fn ends_connection(&self) -> bool {
        !matches!(self.why, Why::Said(code, _) if code != 421)
    }
}

/// A mail that was not taken: a code for why, and what a server said to it, if one said anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotSent {
    /// The code.
    pub fault: MailFault,
    /// What the server said, for the operator's eyes: whoever keeps it seals it.
    pub answer: Option<ServerAnswer>,
    /// Whether some of what it holds may have left all the same.
    pub begun: bool,
    /// Whether a server refused it for good: it may take another one.
    pub refuses_it: bool,
}

impl From<MailFault> for NotSent {
    fn from(fault: MailFault) -> Self {
        // Where nobody knows how far it came, it may have.
        let begun = fault != MailFault::Busy;
        Self { fault, answer: None, begun, refuses_it: matches!(fault, MailFault::Refused | MailFault::TooLarge) }
    }
}

impl From<Failure> for NotSent {
    fn from(failure: Failure) -> Self {
        let answer = match (failure.step, &failure.why) {
            (Step::Sender | Step::Recipient | Step::Content, Why::Said(code, words)) => {
                Some(ServerAnswer::read(&format!("{code} {words}")))
            }
            // Before that it is about our account there, and its words may repeat what was sent to sign in.
            (_, Why::Said(code, _)) => Some(ServerAnswer { code: Some(*code), ..ServerAnswer::default() }),
            _ => None,
        };
        let (begun, refuses_it) = (failure.step == Step::Content, failure.refuses_mail());
        Self { fault: failure.fault(), answer, begun, refuses_it }
    }
}

/// Whether a refusal is about the length of the mail: by its status (RFC 3463: 5.2.3, more than the mailbox takes; 5.3.4, more than the
/// server takes), or by its code alone (RFC 1870 §6.3) where it is not about a full mailbox (5.2.2).
fn is_of_size(step: Step, code: u16, words: &str) -> bool {
    match words.split_whitespace().next() {
        Some("5.2.3" | "5.3.4") => true,
        Some("5.2.2") => false,
        _ => code == 552 && matches!(step, Step::Sender | Step::Content),
    }
}

/// The reason of the encryption, if an error has one.
fn distrust(error: &(dyn std::error::Error + 'static)) -> Option<Distrust> {
    let mut next = Some(error);
    while let Some(error) = next {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if let Some(found) = inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            return Some(Distrust::of(found));
        }
        next = error.source();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(step: Step, code: u16, words: &str) -> MailFault {
        Failure::new(step, Why::Said(code, words.to_owned())).fault()
    }

    #[test]
    fn what_a_server_says_is_told_apart() {
        assert_eq!(said(Step::Hello, 421, "Too busy"), MailFault::RefusedForNow);
        assert_eq!(said(Step::Hello, 554, "No"), MailFault::Refused);
        assert_eq!(said(Step::Encrypt, 454, "TLS not available"), MailFault::Tls);
        assert_eq!(said(Step::SignIn, 535, "Bad credentials"), MailFault::Refused);
        assert_eq!(said(Step::Recipient, 451, "Greylisted"), MailFault::RefusedForNow);
        assert_eq!(said(Step::Recipient, 552, "5.2.2 Mailbox full"), MailFault::Refused);
        assert_eq!(said(Step::Sender, 552, "Message size exceeds maximum"), MailFault::TooLarge);
        assert_eq!(said(Step::Content, 552, "5.3.4 Message too big"), MailFault::TooLarge);
        assert_eq!(said(Step::Content, 552, "sorry, that message size exceeds my limit"), MailFault::TooLarge);
        assert_eq!(said(Step::Content, 554, "5.3.4 Message too big for system"), MailFault::TooLarge);
        assert_eq!(said(Step::Recipient, 550, "5.2.3 Message too long for this mailbox"), MailFault::TooLarge);
        assert_eq!(said(Step::Content, 552, "5.2.2 Mailbox full"), MailFault::Refused);
        assert_eq!(said(Step::Content, 550, "5.7.1 Content refused"), MailFault::Refused);
        assert_eq!(said(Step::Content, 452, "4.3.1 No space"), MailFault::RefusedForNow);
    }

    #[test]
    fn a_mail_is_refused_itself_only_for_good_and_not_with_whoever_brings_it() {
        let refuses = |step, code| NotSent::from(Failure::new(step, Why::Said(code, String::new()))).refuses_it;
        assert!(refuses(Step::Sender, 552) && refuses(Step::Content, 550) && refuses(Step::Content, 554));
        assert!(!refuses(Step::Sender, 530) && !refuses(Step::Recipient, 550), "it would refuse any mail");
        assert!(!refuses(Step::Content, 451), "it may take it later");
        assert!(!refuses(Step::Hello, 554) && !refuses(Step::SignIn, 535), "that is about our account");
        assert!(!NotSent::from(Failure::new(Step::Content, Why::Silent)).refuses_it);
        assert!(NotSent::from(MailFault::Refused).refuses_it && !NotSent::from(MailFault::Unreachable).refuses_it);
    }

    #[test]
    fn what_a_server_said_to_the_mail_is_told_and_what_it_said_to_who_signs_in_is_not() {
        let not_sent = |step, words: &str| NotSent::from(Failure::new(step, Why::Said(550, words.to_owned())));
        let refused = not_sent(Step::Recipient, "5.1.1 No such mailbox");
        let answer = refused.answer.unwrap();
        assert_eq!((refused.fault, answer.codes().as_str()), (MailFault::Refused, "550 5.1.1"));
        assert_eq!(answer.words, "No such mailbox");
        assert_eq!(not_sent(Step::SignIn, "no: secret").answer.unwrap().words, "");
        assert_eq!(NotSent::from(Failure::new(Step::Connect, Why::Silent)).answer, None);
    }

    #[test]
    fn a_mail_has_left_in_part_only_where_its_content_was_begun() {
        let begun = |step| NotSent::from(Failure::new(step, Why::Silent)).begun;
        assert!(!begun(Step::Connect) && !begun(Step::Sender) && !begun(Step::Recipient) && begun(Step::Content));
        assert!(NotSent::from(MailFault::Unreachable).begun && !NotSent::from(MailFault::Busy).begun);
    }

    #[test]
    fn only_an_answer_other_than_good_bye_leaves_the_connection_of_use() {
        let ends = |why| Failure::new(Step::Recipient, why).ends_connection();
        assert!(ends(Why::Said(421, String::new())) && ends(Why::Silent) && ends(Why::Broken(String::new())));
        assert!(ends(Why::TooLarge(9)) && !ends(Why::Said(550, String::new())));
    }
}
