//! A mail as it is written: headers and body.

use lettre::Address;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, Message, MultiPart, SinglePart};
use mail_parser::{MessageParser, MimeHeaders as _};

use crate::domain::dispatch::MailFault;
use crate::mail::{MailForm, QueuedMail};

/// `Auto-Submitted: auto-generated` (RFC 3834): no holiday answers, please.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Composes a mail.
pub(super) fn message(from: &str, name: Option<String>, mail: &QueuedMail) -> Result<Message, MailFault> {
    let from: Address = from.parse().map_err(|_| MailFault::Refused)?;
    let to: Address = mail.to.parse().map_err(|_| MailFault::Refused)?;
    let returns_to = match &mail.return_path {
        Some(path) => path.parse().map_err(|_| MailFault::Refused)?,
        None => from.clone(),
    };
    let envelope = Envelope::new(Some(returns_to), vec![to.clone()]).map_err(|_| MailFault::Refused)?;
    let message = Message::builder()
        .envelope(envelope)
        .from(Mailbox::new(name, from))
        .to(Mailbox::new(None, to))
        .subject(mail.subject.clone())
        .message_id(Some(mail.message_id.clone()))
        .header(AutoSubmitted);
    match mail.form {
        MailForm::Plain => message.header(ContentType::TEXT_PLAIN).body(body(&mail.text)),
        MailForm::OpenPgp => message.multipart(encrypted(&mail.text)),
        MailForm::Parts => {
            let (kind, parts) = parts(&mail.text).ok_or(MailFault::Refused)?;
            message.header(kind).body(parts)
        }
    }
    .map_err(|_| MailFault::Refused)
}

/// PGP/MIME (RFC 3156 §4): the version, then the message.
fn encrypted(armored: &str) -> MultiPart {
    let part = |kind: &str, content: Body| {
        let kind = ContentType::parse(kind).unwrap_or(ContentType::TEXT_PLAIN);
        SinglePart::builder().header(kind).body(content)
    };
    MultiPart::encrypted("application/pgp-encrypted".to_owned())
        .singlepart(part("application/pgp-encrypted", body("Version: 1\n")))
        .singlepart(part("application/octet-stream", body(armored)))
}

/// What a MIME part of several parts holds, and the header that says how they are told apart.
fn parts(entity: &str) -> Option<(ContentType, Body)> {
    let read = MessageParser::default().parse(entity)?;
    let kind = format!("multipart/mixed; boundary=\"{}\"", read.content_type()?.attribute("boundary")?);
    let start = usize::try_from(read.parts.first()?.offset_body).ok()?;
    let parts = entity.get(start..)?.as_bytes().to_vec();
    let parts = Body::dangerous_pre_encoded(parts, ContentTransferEncoding::SevenBit);
    Some((ContentType::parse(&kind).ok()?, parts))
}

/// Plain letters go as they are, so that no mail program breaks a long link; others as quoted-printable.
fn body(text: &str) -> Body {
    const LONGEST_LINE: usize = 998;
    if text.is_ascii() && text.lines().all(|line| line.len() <= LONGEST_LINE) {
        let lines: String = text.lines().flat_map(|line| [line, "\r\n"]).collect();
        return Body::dangerous_pre_encoded(lines.into_bytes(), ContentTransferEncoding::SevenBit);
    }
    Body::new(text.to_owned())
}
