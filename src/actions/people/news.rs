//! Who is told when somebody's access at a desk changed: its other leads by mail, and the operator. Neither is told whose:
//! names are at the desk only.

use zeroize::Zeroizing;

use crate::actions::operator_alert::{self, ACCESS_CHANGED};
use crate::actions::queue_mail::SealedMail;
use crate::actions::staff_session::{StaffRole, is_vouched};
use crate::actions::{ActionError, Portal, bindings, outbox};
use crate::mail;
use crate::seal;
use crate::store::accounts;
use crate::store::alerts::{self, AlertRow};
use crate::store::ids::AccountId;
use crate::store::{Conn, StoreError};

/// The mails and the alert, not yet written. After the transaction ring `portal.queue_bell`.
pub(in crate::actions) struct AccessNews {
    letters: Vec<SealedMail>,
    alert: AlertRow,
}

impl AccessNews {
    /// To everybody who leads the desk before the change, but whoever makes it. A place that the portal does not vouch for
    /// is told nothing, and neither is somebody whose address does not open.
    pub(in crate::actions) async fn prepare(portal: &Portal, body: &str, by: AccountId) -> Result<Self, ActionError> {
        let at = body.to_owned();
        let mut leads = portal.db.read(move |conn| accounts::staff_with_accounts(conn, &at)).await?;
        leads.retain(|(row, account)| {
            let leads = row.state == "active" && row.role == StaffRole::Lead.code() && row.account != by;
            leads && is_vouched(portal, row, account)
        });
        let listed = portal.directory.body(body).map_or(body, |listed| listed.name.as_str());
        let link = portal.config.link("/desk/people");
        let mut rng = seal::entropy();
        let mut letters = Vec::with_capacity(leads.len());
        for (_, account) in &leads {
            let binding = bindings::account_address(account.id);
            let Ok(address) = portal.keys.open_class_b(&binding, &account.address) else { continue };
            let address = Zeroizing::new(String::from_utf8_lossy(&address).into_owned());
            let message_id = outbox::message_id(portal, &mut rng);
            let letter = mail::joining::access_changed(portal.config.operator(), &address, listed, &link, message_id);
            letters.push(SealedMail::seal(portal, &letter, &mut rng)?);
        }
        Ok(Self { letters, alert: operator_alert::row(portal, ACCESS_CHANGED, Some(body)) })
    }

    /// Writes them, in the transaction of the change.
    pub(in crate::actions) fn write(&self, conn: &mut Conn) -> Result<(), StoreError> {
        self.write_letters(conn)?;
        alerts::raise(conn, &self.alert)
    }

    /// Writes the mails alone, where the operator is told more than this alert says.
    pub(in crate::actions) fn write_letters(&self, conn: &mut Conn) -> Result<(), StoreError> {
        self.letters.iter().try_for_each(|letter| letter.write(conn, self.alert.on_day))
    }
}
