//! Mails to those who lead a body's desk, at their own addresses. They say nothing of any case.

use super::queue_mail::SealedMail;
use super::staff_session::{StaffRole, staff_mac_parts};
use super::{ActionError, Portal, bindings, outbox};
use crate::mail::{MailForm, QueuedMail};
use crate::seal::{self, Mac, MacPurpose};
use crate::store::accounts;
use crate::store::ids::AccountId;

/// The same words to every lead of a body who can work, but not to `except`: sealed, and not yet written.
///
/// # Errors
/// Those of the database, and of sealing. A lead whose place was altered by hand gets none.
pub(super) async fn to_leads(
    portal: &Portal,
    body: &str,
    except: Option<AccountId>,
    (subject, text): &(String, String),
) -> Result<Vec<SealedMail>, ActionError> {
    let id = body.to_owned();
    let leads = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let mut leads = Vec::new();
            for row in accounts::staff_of(conn, &id)? {
                if row.state == "active" && row.role == StaffRole::Lead.code() {
                    let account = accounts::find(conn, row.account)?;
                    leads.extend(account.map(|account| (row, account)));
                }
            }
            Ok(leads)
        })
        .await?;
    let mut rng = seal::entropy();
    let mut letters = Vec::with_capacity(leads.len());
    for (row, account) in leads.iter().filter(|(row, _)| Some(row.account) != except) {
        let mac = Mac::from_slice(&row.mac);
        let vouched = |mac| portal.keys.verify(MacPurpose::Role, &staff_mac_parts(account, row), &mac).is_ok();
        let address = portal.keys.open_class_b(&bindings::account_address(account.id), &account.address);
        let address = address.ok().and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
        let Some(to) = address.filter(|_| mac.is_some_and(vouched)) else { continue };
        let letter = QueuedMail {
            to,
            subject: subject.clone(),
            text: text.clone(),
            form: MailForm::Plain,
            message_id: outbox::message_id(portal, &mut rng),
        };
        letters.push(SealedMail::seal(portal, &letter, &mut rng)?);
    }
    Ok(letters)
}
