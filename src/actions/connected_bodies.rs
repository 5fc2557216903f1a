//! Which bodies have joined, for the public directory. Shown only: what may be sent to is checked again when sending.

use std::collections::BTreeSet;

use super::{ActionError, Portal};
use crate::store::bodies;

/// The directory ids of the bodies that have joined.
pub async fn connected_bodies(portal: &Portal) -> Result<BTreeSet<String>, ActionError> {
    let all = portal.db.read(bodies::all).await?;
    Ok(all.into_iter().filter(|body| body.state == "joined").map(|body| body.id).collect())
}
