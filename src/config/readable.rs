//! Whether a report may go to a body as a PDF that can be read on the way.

use super::ConfigFault;
use crate::mail::transport::MailUrl;

/// Whether bodies may get a report by mail as a PDF that is not encrypted, where its reporter agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadablePdf {
    /// The operator has not allowed it.
    Off,
    /// It is allowed.
    InForce,
    /// The operator has allowed it, and others than the body could read what goes so: nothing does.
    NotInForce(ReadBy),
}

/// Why others could read it: how mail leaves, or how it comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadBy {
    /// Not at all.
    Nowhere,
    /// To a server that is not asked for encryption, or does without.
    Server,
    /// By the `sendmail` program, which keeps mails in clear and passes them on as it likes.
    Program,
    /// As files in a folder.
    Folder,
    /// What cannot be delivered comes back to an address that people read.
    Returned,
}

impl ReadablePdf {
    /// Whether reports go so.
    pub const fn is_in_force(self) -> bool {
        matches!(self, Self::InForce)
    }

    /// Why it is not in force although it was allowed, and how to mend that; for the operator's terminal.
    pub const fn why_not(self) -> Option<&'static str> {
        let Self::NotInForce(way) = self else { return None };
        Some(match way {
            ReadBy::Nowhere => "CANDOUR_MAIL_URL is not set",
            ReadBy::Server => {
                "CANDOUR_MAIL_URL does not insist on encryption; write smtps://… or smtp://…?tls=required"
            }
            ReadBy::Program => {
                "`sendmail:` keeps mails in clear and passes them on as that mail server likes; write smtps://… or \
                 smtp://…?tls=required"
            }
            ReadBy::Folder => "`file:` writes mails as files that anybody with the disk can read",
            ReadBy::Returned => {
                "CANDOUR_MAIL_BOUNCES is not set: what cannot be delivered would come back into a mailbox that people read"
            }
        })
    }
}

pub(super) fn readable_pdf(
    value: Option<&serde_json::Value>,
    mail: Option<&MailUrl>,
    bounces: Option<&str>,
) -> Result<ReadablePdf, ConfigFault> {
    if !is_yes(value)? {
        return Ok(ReadablePdf::Off);
    }
    Ok(match mail {
        Some(url) if url.is_always_encrypted() && bounces.is_some() => ReadablePdf::InForce,
        Some(url) if url.is_always_encrypted() => ReadablePdf::NotInForce(ReadBy::Returned),
        Some(MailUrl::Smtp(_)) => ReadablePdf::NotInForce(ReadBy::Server),
        Some(MailUrl::Sendmail(_)) => ReadablePdf::NotInForce(ReadBy::Program),
        Some(MailUrl::Folder(_)) => ReadablePdf::NotInForce(ReadBy::Folder),
        None => ReadablePdf::NotInForce(ReadBy::Nowhere),
    })
}

fn is_yes(value: Option<&serde_json::Value>) -> Result<bool, ConfigFault> {
    let fault = || ConfigFault::new("mail_readable_pdf", "it is neither", "Write `yes` or `no`");
    match value {
        None => Ok(false),
        Some(serde_json::Value::Bool(yes)) => Ok(*yes),
        Some(value) => match value.as_str().map(str::trim) {
            Some("" | "no" | "false") => Ok(false),
            Some("yes" | "true") => Ok(true),
            _ => Err(fault()),
        },
    }
}
