//! Who is told when somebody's access at a desk changed: its other leads by mail, and the operator. Neither is told whose:
//! names are at the desk only.

use crate::actions::lead_letters::to_leads;
use crate::actions::operator_alert::{self, ACCESS_CHANGED};
use crate::actions::queue_mail::SealedMail;
use crate::actions::{ActionError, Portal, body_language};
use crate::mail;
use crate::store::alerts::{self, AlertRow};
use crate::store::ids::AccountId;
use crate::store::{Conn, StoreError};

/// The mails and the alert, not yet written. After the transaction ring `portal.queue_bell`.
pub(in crate::actions) struct AccessNews {
    letters: Vec<SealedMail>,
    alert: AlertRow,
}

impl AccessNews {
    /// To everybody who leads the desk before the change, but whoever makes it.
    pub(in crate::actions) async fn prepare(portal: &Portal, body: &str, by: AccountId) -> Result<Self, ActionError> {
        let listed = portal.directory.body(body).map_or(body, |listed| listed.name.as_str());
        let language = body_language::of_body(portal, body).await?;
        let words = mail::joining::access_changed(
            language,
            portal.config.operator(),
            listed,
            &portal.config.link("/desk/people"),
        );
        let letters = to_leads(portal, body, Some(by), &words).await?;
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
