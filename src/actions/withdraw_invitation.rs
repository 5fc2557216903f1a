//! Takes the invitation of a body back: its link leads nowhere, also for whoever is half way, and the body is listed again.

use super::{ActionError, Portal, body_row, new_body};
use crate::domain::timezone;
use crate::seal;
use crate::store::bodies::{self, BodyRow};
use crate::store::invitations;

/// The state of a body that was here before and left.
const LEFT: &str = "left";

/// Withdraws the invitation of a body that has not joined. One that was here before is again one that left.
///
/// # Errors
/// [`ActionError::Denied`] when it is not invited: it may have joined meanwhile.
pub async fn withdraw_invitation(portal: &Portal, body: &str) -> Result<(), ActionError> {
    let zone = timezone::of(portal.directory.body(body).ok_or(ActionError::NotFound)?.country);
    let mut left = BodyRow { state: LEFT.to_owned(), ..new_body::invited_row(portal, body, zone) };
    body_row::seal_row(portal, &mut left, None, "", &mut seal::entropy());
    left.address = None;
    let withdrawn = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            let Some(row) = bodies::find(conn, &left.id)?.filter(|row| row.state == "invited") else {
                return Ok(false);
            };
            invitations::delete_of_body(conn, &row.id)?;
            if bodies::last_epoch(conn, &row.id)? == 0 {
                bodies::delete(conn, &row.id)?;
            } else {
                bodies::update(conn, &BodyRow { left_on: row.left_on, invited_on: row.invited_on, ..left.clone() })?;
            }
            Ok(true)
        })
        .await?;
    if withdrawn { Ok(()) } else { Err(ActionError::Denied) }
}
