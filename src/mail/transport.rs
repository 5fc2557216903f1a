//! How a mail leaves: by SMTP, by the `sendmail` program of this machine, or as a file in a folder for trying things out.

mod check;
mod connection;
mod failure;
mod folder;
mod message;
mod per_domain;
mod pool;
mod program;
mod server;
mod signature;
mod wire;

use std::path::PathBuf;
use std::time::Duration;

use lettre::{Address, Message};

use super::{MailForm, QueuedMail};
use crate::domain::dispatch::MailFault;
use crate::i18n::{self, Language};
use connection::Letter;
use message::message;
use pool::Pool;
use server::Server;
use signature::Signer;

pub use check::Went;
pub use failure::{Distrust, Failure, NotSent, Step, Why};
pub use signature::{DkimFault, DkimKey, check_dkim};

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailUrl {
    /// An SMTP URL: `smtp://…` or `smtps://…`.
    Smtp(String),
    /// The `sendmail` program of a mail server on this machine.
    Sendmail(PathBuf),
    /// A folder into which each mail is written as a file.
    Folder(PathBuf),
}

impl MailUrl {
    /// Whether no mail leaves but over an encrypted connection.
    pub fn is_always_encrypted(&self) -> bool {
        match self {
            Self::Smtp(url) => Server::read(url).is_ok_and(|server| server.is_always_encrypted()),
            Self::Sendmail(_) | Self::Folder(_) => false,
        }
    }
}

/// How fast mails go, and for how long one is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Mails that go to one receiving domain at once, at most.
    pub per_domain: usize,
    /// How long a server may take until a whole mail is its own.
    pub patience: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        // As many as the strictest servers bear; RFC 5321 §4.5.3.2.6: who gives up earlier sends mails twice.
        Self { per_domain: 2, patience: Duration::from_mins(10) }
    }
}

/// How mails leave.
pub struct Transport {
    way: Way,
    signer: Option<Signer>,
}

enum Way {
    /// To a mail server, over connections that are kept open.
    Smtp(Box<Pool>),
    /// To a program that puts it into the queue of this machine's own mail server, and how long it may take.
    Sendmail(PathBuf, Duration),
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
    /// What was there at the start is not there any more.
    #[error("the key that signs mails cannot be read")]
    NoKey,
}

/// Whether an SMTP URL can be used.
///
/// # Errors
/// See [`UrlFault`].
pub fn check_url(url: &str) -> Result<(), UrlFault> {
    Server::read(url).map(drop)
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
    pub fn open(url: &MailUrl, pace: Pace) -> Result<Self, UrlFault> {
        let way = match url {
            MailUrl::Folder(folder) => Way::Folder(folder.clone()),
            MailUrl::Sendmail(program) => Way::Sendmail(program.clone(), pace.patience),
            MailUrl::Smtp(url) => Way::Smtp(Box::new(Pool::new(Server::read(url)?, pace))),
        };
        Ok(Self { way, signer: None })
    }

    /// Signs what comes from the domain of a key.
    ///
    /// # Errors
    /// See [`DkimFault`].
    pub fn signed_with(self, key: Option<&DkimKey>) -> Result<Self, DkimFault> {
        Ok(Self { signer: key.map(Signer::open).transpose()?, ..self })
    }

    /// Sends one mail. `Ok` means that the server, or the disk, has taken it.
    ///
    /// # Errors
    /// A code for what went wrong.
    pub async fn send(&self, from: &str, mail: &QueuedMail) -> Result<(), MailFault> {
        self.send_telling(from, mail).await.map_err(|not_sent| not_sent.fault)
    }

    /// Sends one mail, and tells what a server said to it where it was not taken.
    ///
    /// # Errors
    /// See [`NotSent`].
    pub async fn send_telling(&self, from: &str, mail: &QueuedMail) -> Result<(), NotSent> {
        let message = self.message(from, Some(sender_name()), mail);
        // No server has heard of what cannot be composed.
        let message = message.map_err(|fault| NotSent { begun: false, refuses_it: false, ..fault.into() })?;
        self.send_message(message, mail).await
    }

    /// Sends one mail that comes from an address and from no name.
    ///
    /// # Errors
    /// A code for what went wrong.
    pub async fn send_unnamed(&self, from: &str, mail: &QueuedMail) -> Result<(), MailFault> {
        self.send_message(self.message(from, None, mail)?, mail).await.map_err(|not_sent| not_sent.fault)
    }

    /// Whether no mail leaves but over an encrypted connection.
    fn is_always_encrypted(&self) -> bool {
        match &self.way {
            Way::Smtp(pool) => pool.server().is_always_encrypted(),
            Way::Sendmail(..) | Way::Folder(_) => false,
        }
    }

    fn message(&self, from: &str, name: Option<String>, mail: &QueuedMail) -> Result<Message, MailFault> {
        let mut message = message(from, name, mail)?;
        if let Some(signer) = &self.signer {
            signer.sign(from, &mut message);
        }
        Ok(message)
    }

    async fn send_message(&self, message: Message, mail: &QueuedMail) -> Result<(), NotSent> {
        if mail.form == MailForm::Parts && !self.is_always_encrypted() {
            return Err(NotSent { begun: false, ..MailFault::Tls.into() });
        }
        match &self.way {
            Way::Smtp(pool) => {
                let domain = mail.to.rsplit_once('@').map_or(mail.to.as_str(), |(_, domain)| domain);
                pool.send(domain, &Letter::new(message)).await
            }
            Way::Sendmail(program, patience) => Ok(program::send(program, *patience, &message).await?),
            Way::Folder(folder) => {
                let (folder, name) = (folder.clone(), folder::file_name(&mail.message_id));
                let written =
                    tokio::task::spawn_blocking(move || folder::write(&folder, &name, &message.formatted())).await;
                Ok(written.map_err(|_| MailFault::Unreachable)?.map_err(|_| MailFault::Unreachable)?)
            }
        }
    }

    /// Sends one mail while somebody watches: over SMTP by a connection of its own, telling of each step that went well.
    ///
    /// # Errors
    /// The step that did not go well.
    pub async fn watch(
        &self,
        from: &str,
        mail: &QueuedMail,
        tell: &mut (impl FnMut(Step, Went) + Send),
    ) -> Result<(), Failure> {
        let not_handed_over = |fault: MailFault| Failure::new(Step::Content, Why::Broken(fault.code().to_owned()));
        let message = self.message(from, Some(sender_name()), mail).map_err(not_handed_over)?;
        match &self.way {
            Way::Smtp(pool) => check::check(pool.server(), pool.patience(), message, tell).await,
            Way::Sendmail(..) | Way::Folder(_) => {
                self.send_message(message, mail).await.map_err(|not_sent| not_handed_over(not_sent.fault))
            }
        }
    }
}

/// The name that mails come from.
fn sender_name() -> String {
    i18n::text(Language::English, "mail-from-name")
}

#[cfg(test)]
mod tests;
