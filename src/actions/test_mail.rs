//! A test that the operator has mailed to an address of their choice, to see at once whether the mail server takes it.

use super::outbox;
use super::throttle::Turn;
use super::{ActionError, Portal};
use crate::domain::email;
use crate::i18n::Language;
use crate::mail::transport::NotSent;
use crate::mail::{Transport, joining};
use crate::seal;

/// Whose turns these mails take: no body has this id.
const OPERATOR: &str = ":operator";

/// Why no test was mailed.
#[derive(Debug, thiserror::Error)]
pub enum TestFault {
    /// Not the shape of an address.
    #[error("this is no email address")]
    Address,
    /// Several were mailed just now.
    #[error("several tests were mailed just now")]
    Wait,
    /// Mail is not set up.
    #[error("mail is not set up")]
    NotSetUp,
    /// The mail server did not take it.
    #[error("the mail server did not take it")]
    NotTaken(NotSent),
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// Mails a test, past the queue: what is wrong is known when this returns.
///
/// # Errors
/// See [`TestFault`].
pub async fn test_mail(portal: &Portal, language: Language, typed: &str) -> Result<(), TestFault> {
    let to = email::address(typed).ok_or(TestFault::Address)?;
    let url = portal.config.mail.as_ref().filter(|_| portal.config.missing().is_empty()).ok_or(TestFault::NotSetUp)?;
    if portal.throttle.address_check(OPERATOR) == Turn::Wait {
        return Err(TestFault::Wait);
    }
    let message_id = outbox::message_id(portal, &mut seal::entropy());
    let mail = joining::test(language, portal.config.operator(), to, message_id);
    let transport = Transport::open(url, portal.config.mail_pace).map_err(|_| TestFault::NotSetUp)?;
    let transport = transport.signed_with(portal.config.dkim.as_ref()).map_err(|_| TestFault::NotSetUp)?;
    transport.send_telling(&portal.config.mail_from, &mail).await.map_err(TestFault::NotTaken)
}
