//! Telling the operator of a body's row that is not as the portal vouched for it.

use super::{ActionError, Portal};
use crate::seal;
use crate::store::alerts::{self, AlertRow};
use crate::store::ids::AlertId;

/// The alert of such a row.
pub const BODY_ALTERED: &str = "body_altered";

/// Raises the alert, unless it stands already.
pub(super) async fn raise(portal: &Portal, body: &str) -> Result<(), ActionError> {
    let alert = AlertRow {
        id: AlertId(seal::random_id(&mut seal::entropy())),
        kind: BODY_ALTERED.to_owned(),
        body: Some(body.to_owned()),
        on_day: portal.clock.today(),
        seen_on: None,
    };
    Ok(portal.db.write(move |conn| alerts::raise(conn, &alert)).await?)
}
