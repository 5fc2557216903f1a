//! The words of the mails about joining and about coming back in.

use super::first_line;
use super::queued::{MailForm, QueuedMail};
use super::words::say;
use crate::i18n::{Argument, Language};

/// Who runs the portal, as its mails say it. Empty where the setting is missing: then nothing is mailed.
#[derive(Clone, Copy, Debug)]
pub struct Operator<'a> {
    /// Their legal name.
    pub name: &'a str,
    /// How to reach them.
    pub contact: &'a str,
}

/// The catalogue's words under `<key>-subject` and `<key>-text`.
fn words(
    language: Language,
    operator: Operator<'_>,
    key: &str,
    arguments: &[(&'static str, Argument<'_>)],
) -> (String, String) {
    let text = say(language, &format!("{key}-text"), arguments);
    (say(language, &format!("{key}-subject"), &[]), first_line::above(language, operator.contact, &text))
}

/// A plain mail of these words.
fn letter(
    language: Language,
    operator: Operator<'_>,
    to: &str,
    key: &str,
    arguments: &[(&'static str, Argument<'_>)],
    message_id: String,
) -> QueuedMail {
    let (subject, text) = words(language, operator, key, arguments);
    QueuedMail { to: to.to_owned(), subject, text, form: MailForm::Plain, message_id, return_path: None }
}

/// What a mail is told, with who runs the portal at its end.
fn signed<'a>(
    operator: Operator<'a>,
    told: impl IntoIterator<Item = (&'static str, Argument<'a>)>,
) -> Vec<(&'static str, Argument<'a>)> {
    let by = [("operator", Argument::from(operator.name)), ("contact", Argument::from(operator.contact))];
    told.into_iter().chain(by).collect()
}

/// To a body's mailbox: the link to join.
pub fn invitation(
    language: Language,
    operator: Operator<'_>,
    to: &str,
    body: &str,
    link: &str,
    days: i64,
    message_id: String,
) -> QueuedMail {
    let arguments = signed(
        operator,
        [("body", Argument::from(body)), ("link", Argument::from(link)), ("days", Argument::from(days))],
    );
    letter(language, operator, to, "mail-invite", &arguments, message_id)
}

/// To a person's own work address: the link to keys of their own.
pub fn staff_invitation(
    language: Language,
    operator: Operator<'_>,
    to: &str,
    body: &str,
    link: &str,
    days: i64,
    message_id: String,
) -> QueuedMail {
    let arguments = signed(
        operator,
        [("body", Argument::from(body)), ("link", Argument::from(link)), ("days", Argument::from(days))],
    );
    letter(language, operator, to, "mail-staff", &arguments, message_id)
}

/// To a lead's own work address: that somebody's access at the desk changed. Whose is seen at the desk. Gives the subject
/// and the words.
pub fn access_changed(language: Language, operator: Operator<'_>, body: &str, link: &str) -> (String, String) {
    let arguments = signed(operator, [("body", Argument::from(body)), ("link", Argument::from(link))]);
    words(language, operator, "mail-access", &arguments)
}

/// To a person's own work address: the code that shows it is theirs.
pub fn address_check(
    language: Language,
    operator: Operator<'_>,
    to: &str,
    code: &str,
    message_id: String,
) -> QueuedMail {
    let arguments = [("code", Argument::from(code)), ("operator", Argument::from(operator.name))];
    letter(language, operator, to, "mail-confirm", &arguments, message_id)
}

/// To a body's mailbox, encrypted to the certificate it gave: the code that shows it can be read. Gives the subject and
/// the words.
pub fn certificate_check(language: Language, operator: Operator<'_>, body: &str, code: &str) -> (String, String) {
    let arguments = signed(operator, [("body", Argument::from(body)), ("code", Argument::from(code))]);
    words(language, operator, "mail-certificate", &arguments)
}

/// To the mailbox of an association that sets up a portal for itself: the code that shows it is theirs.
pub fn home_mailbox(
    language: Language,
    operator: Operator<'_>,
    to: &str,
    body: &str,
    code: &str,
    message_id: String,
) -> QueuedMail {
    let arguments = signed(operator, [("body", Argument::from(body)), ("code", Argument::from(code))]);
    letter(language, operator, to, "mail-home", &arguments, message_id)
}

/// To an address that the operator chose: that mail gets there.
pub fn test(language: Language, operator: Operator<'_>, to: &str, message_id: String) -> QueuedMail {
    letter(language, operator, to, "mail-test", &signed(operator, []), message_id)
}

/// To a body's mailbox: the code for somebody there who lost their way in.
pub fn recovery(
    language: Language,
    operator: Operator<'_>,
    to: &str,
    body: &str,
    code: &str,
    message_id: String,
) -> QueuedMail {
    let arguments = signed(operator, [("body", Argument::from(body)), ("code", Argument::from(code))]);
    letter(language, operator, to, "mail-recover", &arguments, message_id)
}
