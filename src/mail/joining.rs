//! The words of the mails about joining and about coming back in.

use super::queued::QueuedMail;
use crate::config::Config;
use crate::i18n::{Argument, Language, text, text_with};

/// To a body's mailbox: the link to join.
pub fn invitation(config: &Config, to: &str, body: &str, link: &str, days: i64, message_id: String) -> QueuedMail {
    let arguments = [
        ("body", Argument::from(body)),
        ("link", Argument::from(link)),
        ("days", Argument::from(days)),
        ("operator", Argument::from(config.legal_name.as_deref().unwrap_or_default())),
        ("contact", Argument::from(config.contact.as_deref().unwrap_or_default())),
    ];
    QueuedMail {
        to: to.to_owned(),
        subject: text(Language::English, "mail-invite-subject"),
        text: text_with(Language::English, "mail-invite-text", &arguments),
        message_id,
    }
}

/// To a person's own work address: the code that shows it is theirs.
pub fn address_check(config: &Config, to: &str, code: &str, message_id: String) -> QueuedMail {
    let operator = config.legal_name.as_deref().unwrap_or_default();
    let arguments = [("code", Argument::from(code)), ("operator", Argument::from(operator))];
    QueuedMail {
        to: to.to_owned(),
        subject: text(Language::English, "mail-confirm-subject"),
        text: text_with(Language::English, "mail-confirm-text", &arguments),
        message_id,
    }
}

/// To a body's mailbox: the code for somebody there who lost their way in.
pub fn recovery(config: &Config, to: &str, body: &str, code: &str, message_id: String) -> QueuedMail {
    let arguments = [
        ("body", Argument::from(body)),
        ("code", Argument::from(code)),
        ("operator", Argument::from(config.legal_name.as_deref().unwrap_or_default())),
        ("contact", Argument::from(config.contact.as_deref().unwrap_or_default())),
    ];
    QueuedMail {
        to: to.to_owned(),
        subject: text(Language::English, "mail-recover-subject"),
        text: text_with(Language::English, "mail-recover-text", &arguments),
        message_id,
    }
}
