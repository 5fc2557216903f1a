//! Mails to those who lead a body's desk, at their own addresses. They say nothing of any case.

use super::queue_mail::SealedMail;
use super::staff_session::{StaffRole, is_vouched};
use super::{ActionError, Portal, bindings, outbox};
use crate::mail::{MailForm, QueuedMail};
use crate::seal;
use crate::store::accounts;
use crate::store::ids::AccountId;

/// The same words to every lead of a body who can work, but not to `except`: sealed, and not yet written.
///
/// # Errors
/// Those of the database, and of sealing. A lead whose place was altered by hand, or whose address does not open, gets none.
pub(super) async fn to_leads(
    portal: &Portal,
    body: &str,
    except: Option<AccountId>,
    (subject, text): &(String, String),
) -> Result<Vec<SealedMail>, ActionError> {
    let id = body.to_owned();
    let people = portal.db.read(move |conn| accounts::staff_with_accounts(conn, &id)).await?;
    let leads = people.iter().filter(|(row, account)| {
        let leads = row.state == "active" && row.role == StaffRole::Lead.code() && Some(row.account) != except;
        leads && is_vouched(portal, row, account)
    });
    let mut rng = seal::entropy();
    let mut letters = Vec::new();
    for (_, account) in leads {
        let address = portal.keys.open_class_b(&bindings::account_address(account.id), &account.address);
        let Some(to) = address.ok().and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()) else { continue };
        let letter = QueuedMail {
            to,
            subject: subject.clone(),
            text: text.clone(),
            form: MailForm::Plain,
            message_id: outbox::message_id(portal, &mut rng),
            return_path: None,
        };
        letters.push(SealedMail::seal(portal, &letter, &mut rng)?);
    }
    Ok(letters)
}
