//! To which bodies a report itself goes by mail.

use std::collections::HashSet;

use crate::actions::body_row::{JOINED, JoinedBody};
use crate::actions::encrypted_mail::OPENPGP;
use crate::actions::{ActionError, Portal};
use crate::domain::report_mail::can_carry;
use crate::seal::Certificate;
use crate::store::bodies::{self, BodyRow};

/// The certificate to which a report goes by mail to this body; none where a notice goes. What is urgent is read at the desk.
pub(in crate::actions) fn certificate_for(portal: &Portal, row: &BodyRow, is_urgent: bool) -> Option<Certificate> {
    if is_urgent || portal.signer.is_none() {
        return None;
    }
    let bytes = row.certificate.as_deref().filter(|_| row.mode == OPENPGP)?;
    Certificate::read(bytes, portal.clock.now()).ok()
}

/// The joined bodies that would get a report itself by mail now, by their ids.
///
/// # Errors
/// Those of the database.
pub async fn bodies_that_get_it(portal: &Portal, is_urgent: bool) -> Result<HashSet<String>, ActionError> {
    let rows = portal.db.read(|conn| bodies::with_keys(conn, JOINED)).await?;
    let gets = |(row, key)| {
        let body = JoinedBody::vouched(portal, row, &key).ok()?;
        certificate_for(portal, &body.row, is_urgent).map(|_| body.row.id)
    };
    Ok(rows.into_iter().filter_map(gets).collect())
}

/// Whether a file is too large for any mail: then it waits at the desk.
#[must_use]
pub fn is_too_large(portal: &Portal, bytes: u64) -> bool {
    !can_carry(bytes, portal.config.mail_most_bytes)
}
