//! The people of a desk by name, as their colleagues see them.

use std::collections::HashMap;

use super::staff_session::StaffSession;
use super::{ActionError, Portal, body_keys};
use crate::store::accounts;
use crate::store::ids::AccountId;

/// The people of one desk.
pub struct DeskPeople {
    names: HashMap<AccountId, String>,
    active: Vec<AccountId>,
}

impl DeskPeople {
    /// Everybody at the desk where somebody is signed in. A name that does not open is left out, not the page.
    ///
    /// # Errors
    /// As [`body_keys::desk_key`].
    pub async fn load(portal: &Portal, by: &StaffSession) -> Result<Self, ActionError> {
        let (body, _) = by.at_desk()?;
        let (_, desk) = body_keys::desk_key(portal, by, body).await?;
        let body = body.to_owned();
        let rows = portal.db.read(move |conn| accounts::staff_of(conn, &body)).await?;
        let opened = rows.iter().filter_map(|row| Some((row.account, body_keys::open_name(&desk, row).ok()?)));
        let names: HashMap<AccountId, String> = opened.collect();
        let can_work = rows.iter().filter(|row| row.state == "active" && names.contains_key(&row.account));
        let mut active: Vec<AccountId> = can_work.map(|row| row.account).collect();
        active.sort_by_key(|account| names.get(account).map(|name| name.to_lowercase()));
        Ok(Self { names, active })
    }

    /// The name of one person; `None` for somebody who is not at this desk any more.
    pub fn name(&self, account: AccountId) -> Option<&str> {
        self.names.get(&account).map(String::as_str)
    }

    /// Those who can be given a case, by name. Somebody whose name does not open is not among them.
    pub fn active(&self) -> impl Iterator<Item = (AccountId, &str)> {
        self.active.iter().filter_map(|account| Some((*account, self.name(*account)?)))
    }
}
