//! How a mail leaves: by SMTP, or as a file in a folder for trying things out.

use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::{self, PoolConfig};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};

use super::{MailForm, QueuedMail};
use crate::domain::dispatch::MailFault;
use crate::i18n::{self, Language};

/// Connections kept open to the mail server.
const CONNECTIONS: u32 = 8;
/// How long one mail may take altogether, in seconds: less than a job's lease.
const PATIENCE: u64 = 45;

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailUrl {
    /// An SMTP URL as lettre reads it: `smtp://…` or `smtps://…`.
    Smtp(String),
    /// A folder into which each mail is written as a file.
    Folder(PathBuf),
}

/// How mails leave.
pub enum Transport {
    /// To a mail server, over connections that are kept open.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    /// Into a folder, one file for each mail.
    Folder(PathBuf),
}

/// An SMTP URL that cannot be used. Without the URL: it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UrlFault {
    /// Host, port or the parameter `tls` is wrong.
    #[error("it is not an SMTP URL with `tls` left out, `required` or `opportunistic`")]
    Unreadable,
    /// Mail would leave this machine in clear.
    #[error("mail would leave this machine unencrypted")]
    InClear,
}

/// Whether an SMTP URL can be used.
///
/// # Errors
/// See [`UrlFault`].
pub fn check_url(url: &str) -> Result<(), UrlFault> {
    AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| UrlFault::Unreadable)?;
    let url = url::Url::parse(url).map_err(|_| UrlFault::Unreadable)?;
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    let here = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    let encrypted = url.scheme() == "smtps" || url.query_pairs().any(|(key, _)| key == "tls");
    if encrypted || here { Ok(()) } else { Err(UrlFault::InClear) }
}

/// Whether mail can come from this address.
pub fn is_address(text: &str) -> bool {
    text.parse::<Address>().is_ok()
}

impl Transport {
    /// The transport a setting names. Must be called inside the asynchronous runtime.
    ///
    /// # Errors
    /// See [`UrlFault`].
    pub fn open(url: &MailUrl) -> Result<Self, UrlFault> {
        match url {
            MailUrl::Folder(folder) => Ok(Self::Folder(folder.clone())),
            MailUrl::Smtp(url) => {
                let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| UrlFault::Unreadable)?;
                let pool = PoolConfig::new().max_size(CONNECTIONS).idle_timeout(Duration::from_mins(1));
                let smtp = builder.pool_config(pool).timeout(Some(Duration::from_secs(20))).build();
                Ok(Self::Smtp(Box::new(smtp)))
            }
        }
    }

    /// Sends one mail. `Ok` means that the server, or the disk, has taken it.
    ///
    /// # Errors
    /// A code for what went wrong.
    pub async fn send(&self, from: &str, mail: &QueuedMail) -> Result<(), MailFault> {
        self.send_message(message(from, Some(i18n::text(Language::English, "mail-from-name")), mail)?, mail).await
    }

    /// Sends one mail that comes from an address and from no name.
    ///
    /// # Errors
    /// A code for what went wrong.
    pub async fn send_unnamed(&self, from: &str, mail: &QueuedMail) -> Result<(), MailFault> {
        self.send_message(message(from, None, mail)?, mail).await
    }

    async fn send_message(&self, message: Message, mail: &QueuedMail) -> Result<(), MailFault> {
        match self {
            Self::Smtp(smtp) => {
                let sent = tokio::time::timeout(Duration::from_secs(PATIENCE), smtp.send(message)).await;
                sent.map_err(|_| MailFault::Unreachable)?.map(drop).map_err(|error| fault(&error))
            }
            Self::Folder(folder) => {
                let (folder, name) = (folder.clone(), file_name(&mail.message_id));
                let written = tokio::task::spawn_blocking(move || write(&folder, &name, &message.formatted())).await;
                written.map_err(|_| MailFault::Unreachable)?.map_err(|_| MailFault::Unreachable)
            }
        }
    }
}

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

fn message(from: &str, name: Option<String>, mail: &QueuedMail) -> Result<Message, MailFault> {
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

/// Plain letters go as they are, so that no mail program breaks a long link; others as quoted-printable.
fn body(text: &str) -> Body {
    const LONGEST_LINE: usize = 998;
    if text.is_ascii() && text.lines().all(|line| line.len() <= LONGEST_LINE) {
        let lines: String = text.lines().flat_map(|line| [line, "\r\n"]).collect();
        return Body::dangerous_pre_encoded(lines.into_bytes(), ContentTransferEncoding::SevenBit);
    }
    Body::new(text.to_owned())
}

fn fault(error: &smtp::Error) -> MailFault {
    if error.is_permanent() {
        MailFault::Refused
    } else if error.is_transient() {
        MailFault::RefusedForNow
    } else if error.is_tls() {
        MailFault::Tls
    } else {
        MailFault::Unreachable
    }
}

/// The same mail is the same file, however often it is sent.
fn file_name(message_id: &str) -> String {
    let local = message_id.trim_start_matches('<').split('@').next().unwrap_or_default();
    local.chars().filter(char::is_ascii_alphanumeric).collect::<String>() + ".eml"
}

/// Whoever looks into the folder sees a whole mail or none.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let unfinished = folder.join(format!(".{name}.part"));
    let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(unfinished, folder.join(name))
}

#[cfg(test)]
mod tests;
