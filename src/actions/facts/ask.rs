//! A lead says that something the directory says of the body is wrong, and asks for it to be changed.

use time::Date;

use super::{lead_of, rows};
use crate::actions::staff_session::StaffSession;
use crate::actions::{ActionError, Portal, living_directory, operator_alert, set_profile};
use crate::domain::directory::{Fact, Room, Wish, WishFault, WishState};
use crate::domain::report::facts::regions_of;
use crate::seal;
use crate::store::ids::WishId;
use crate::store::{Conn, StoreError, alerts, directory_checks, directory_wishes};

/// The alert of a wish that waits.
pub(super) const WISH: &str = "directory_wish";

/// Why nothing was asked.
#[derive(Debug, thiserror::Error)]
pub enum AskFault {
    /// Something in it needs a look.
    #[error("something in it needs a look")]
    Wish(WishFault),
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// How far a body can ask what the directory says of it to be widened.
pub fn room(portal: &Portal, body: &str, fact: Fact) -> Option<Room> {
    let entry = portal.living.entry(body)?;
    let directory = &portal.directory;
    let regions = regions_of(directory, entry.country);
    Some(Room::of(fact, &entry, directory.professions(), &regions, &directory.countries()))
}

/// Asks for a change of a fact. What was said to be right of it is taken back. Where one waits already, nothing is added.
///
/// # Errors
/// See [`AskFault`]; [`ActionError::Denied`] for who does not lead the desk; [`ActionError::Altered`] when the body's row is
/// not as it was vouched for.
pub async fn ask_for_change(portal: &Portal, by: &StaffSession, fact: Fact, wish: Wish) -> Result<(), AskFault> {
    let body = lead_of(by)?.to_owned();
    set_profile::said(portal, by).await?;
    living_directory::refresh(portal).await.map_err(ActionError::from)?;
    let room = room(portal, &body, fact).ok_or(ActionError::NotFound)?;
    let entry = portal.living.entry(&body).ok_or(ActionError::NotFound)?;
    let wish = wish.within(&room);
    if let Some(fault) = wish.fault() {
        return Err(AskFault::Wish(fault));
    }
    let row = rows::new_wish(portal, &body, fact, &entry, &wish, &mut seal::entropy())?;
    let alert = operator_alert::row(portal, WISH, Some(&body));
    let write = move |conn: &mut Conn| -> Result<(), ActionError> {
        if directory_wishes::insert_first(conn, &row)? {
            directory_checks::delete(conn, &row.body, &row.fact)?;
            alerts::raise(conn, &alert)?;
        }
        Ok(())
    };
    Ok(portal.db.write(write).await?)
}

/// Takes a wish back that nobody has decided. One that is decided stays as it is.
///
/// # Errors
/// [`ActionError::Denied`] for who does not lead the desk.
pub async fn take_back(portal: &Portal, by: &StaffSession, id: WishId) -> Result<(), ActionError> {
    let body = lead_of(by)?.to_owned();
    let today = portal.clock.today();
    let write = move |conn: &mut Conn| -> Result<(), ActionError> {
        directory_wishes::delete(conn, id, &body, WishState::Waiting.code())?;
        Ok(no_alert_for_nothing(conn, &body, today)?)
    };
    portal.db.write(write).await
}

/// The operator need not look any more once nothing of a body waits.
pub(super) fn no_alert_for_nothing(conn: &mut Conn, body: &str, today: Date) -> Result<(), StoreError> {
    let waiting = directory_wishes::of_body(conn, body)?;
    if !waiting.iter().any(|row| row.state == WishState::Waiting.code()) {
        alerts::mark_all_seen(conn, WISH, body, today)?;
    }
    Ok(())
}
