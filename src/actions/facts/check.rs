//! A lead says that what the directory says of the body is right.

use super::{lead_of, rows};
use crate::actions::staff_session::StaffSession;
use crate::actions::{ActionError, Portal, living_directory, set_profile};
use crate::domain::directory::{Fact, WishState};
use crate::store::{Conn, directory_checks, directory_wishes};

/// Says of these facts that they are right, as they were seen: see [`super::at_desk::FactAtDesk::seen`].
///
/// # Errors
/// [`ActionError::Denied`] for who does not lead the desk; [`ActionError::Stale`] when the directory says something else by
/// now, or a change of the fact was asked meanwhile; [`ActionError::Altered`] when the body's row is not as it was vouched for.
pub async fn check_facts(portal: &Portal, by: &StaffSession, seen: &[(Fact, &str)]) -> Result<(), ActionError> {
    let body = lead_of(by)?.to_owned();
    set_profile::said(portal, by).await?;
    living_directory::refresh(portal).await?;
    let entry = portal.living.entry(&body).ok_or(ActionError::NotFound)?;
    let mut checks = Vec::with_capacity(seen.len());
    for (fact, shown) in seen {
        if rows::as_text(&rows::said_hash(*fact, &entry)) != *shown || !fact.is_told(&entry) {
            return Err(ActionError::Stale);
        }
        checks.push(rows::new_check(portal, &body, *fact, &entry));
    }
    let write = move |conn: &mut Conn| -> Result<(), ActionError> {
        let wishes = directory_wishes::of_body(conn, &body)?;
        for check in &checks {
            let waits =
                |row: &&directory_wishes::WishRow| row.fact == check.fact && row.state == WishState::Waiting.code();
            if wishes.iter().any(|row| waits(&row)) {
                return Err(ActionError::Stale);
            }
            directory_checks::put(conn, check)?;
        }
        Ok(())
    };
    portal.db.write(write).await
}
