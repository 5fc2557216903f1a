//! Whether a body's published key and address, and who has access at its desk, are still what its staff know. A difference
//! pauses the body.

use super::own_copy::OwnCopy;
use super::staff_session::{Capacity, Holder, StaffSession};
use super::{ActionError, Portal, body_keys, body_row, operator_alert, own_roster, pause_body};
use crate::domain::pause::PauseReason;
use crate::seal::{self, KnownBody, PublicKey};
use crate::store::alerts;
use crate::store::bodies::{self, BodyKeyRow, BodyRow};

/// The alert of such a difference.
pub const OWN_COPY_DIFFERS: &str = "own_copy_differs";
/// The alert of access that no lead gave.
pub const ROSTER_DIFFERS: &str = "roster_differs";
/// The state of a body to which nothing is sent for now.
pub const PAUSED: &str = "paused";

/// In what a body differs from what its staff know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Its key, its address, or how its mails are written.
    Published,
    /// Who has access at its desk, or as what.
    People,
}

impl Difference {
    const fn alert(self) -> &'static str {
        match self {
            Self::Published => OWN_COPY_DIFFERS,
            Self::People => ROSTER_DIFFERS,
        }
    }
}

/// Compares, at every sign-in at a desk: with the copy and the roster under the body's key, and with what this person knew
/// before. The row's MAC is left as it is: what was altered is never vouched for anew. A paused body goes on when its row is
/// what somebody knew before it was paused; the copy alone, which a holder of the keys file could have made, is not enough.
pub async fn compare(portal: &Portal, holder: &Holder<'_>, capacity: &Capacity) -> Result<(), ActionError> {
    let Capacity::Desk { body, .. } = capacity else { return Ok(()) };
    let Some((row, published)) = find(portal, body).await? else {
        return pause(portal, body, Difference::Published).await;
    };
    let difference = difference(portal, holder, &row, &published).await?;
    match (row.state.as_str(), difference) {
        (body_row::JOINED | PAUSED, Some(difference)) => pause(portal, body, difference).await,
        (PAUSED, None) if known(portal, holder, &row, &published) == Known::Same => {
            go_on(portal, row, PublicKey::from_slice(&published.public_key).as_ref()).await
        }
        _ => Ok(()),
    }
}

/// In what the body of a desk differs now, for somebody who is signed in there.
///
/// # Errors
/// [`ActionError::NotFound`] for an operator.
pub async fn difference_at_desk(portal: &Portal, by: &StaffSession) -> Result<Option<Difference>, ActionError> {
    let (body, _) = by.at_desk()?;
    match find(portal, body).await? {
        Some((row, published)) => difference(portal, &by.holder(), &row, &published).await,
        None => Ok(Some(Difference::Published)),
    }
}

/// What this person does not know yet of a body where they have a place: noted the first time that it is whole.
pub async fn not_yet_known(
    portal: &Portal,
    holder: &Holder<'_>,
    capacity: &Capacity,
) -> Result<Option<KnownBody>, ActionError> {
    let Capacity::Desk { body, .. } = capacity else { return Ok(None) };
    let Some((row, published)) = find(portal, body).await? else { return Ok(None) };
    let is_new = known(portal, holder, &row, &published) == Known::Nothing && row.state == body_row::JOINED;
    if !is_new || difference(portal, holder, &row, &published).await?.is_some() {
        return Ok(None);
    }
    OwnCopy::published(portal, &row, &published)?.known(body).map(Some)
}

/// What somebody knows of a body, against what is published.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Nothing,
    Same,
    Another,
}

fn known(portal: &Portal, holder: &Holder<'_>, row: &BodyRow, published: &BodyKeyRow) -> Known {
    let id = seal::sha256(row.id.as_bytes());
    let Some(before) = holder.known.iter().find(|known| known.body == id) else { return Known::Nothing };
    let now = OwnCopy::published(portal, row, published).and_then(|published| published.known(&row.id));
    if now.is_ok_and(|now| now == *before) { Known::Same } else { Known::Another }
}

async fn difference(
    portal: &Portal,
    holder: &Holder<'_>,
    row: &BodyRow,
    published: &BodyKeyRow,
) -> Result<Option<Difference>, ActionError> {
    if known(portal, holder, row, published) == Known::Another {
        return Ok(Some(Difference::Published));
    }
    let secret = match body_keys::secret_for(portal, holder.account, holder.key, &row.id, row.epoch).await {
        Ok(secret) => secret,
        Err(ActionError::Store(error)) => return Err(error.into()),
        // A place without the body's key: no lead gave it.
        Err(ActionError::NotFound) => return Ok(Some(Difference::People)),
        Err(_) => return Ok(Some(Difference::Published)),
    };
    if !OwnCopy::agrees(portal, row, published, &secret) {
        return Ok(Some(Difference::Published));
    }
    match own_roster::strangers(portal, &row.id, &secret).await {
        Ok(strangers) => Ok((!strangers.is_empty()).then_some(Difference::People)),
        Err(ActionError::Altered) => Ok(Some(Difference::People)),
        Err(error) => Err(error),
    }
}

async fn find(portal: &Portal, body: &str) -> Result<Option<(BodyRow, BodyKeyRow)>, ActionError> {
    let id = body.to_owned();
    Ok(portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?)
}

/// Pauses the body, because something is not as its staff know it, and tells the operator.
pub(super) async fn pause(portal: &Portal, body: &str, difference: Difference) -> Result<(), ActionError> {
    let body = body.to_owned();
    let alert = operator_alert::row(portal, difference.alert(), Some(&body));
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            bodies::pause(conn, &body, PauseReason::Alarm, None)?;
            Ok(alerts::raise(conn, &alert)?)
        })
        .await
}

async fn go_on(portal: &Portal, row: BodyRow, public_key: Option<&PublicKey>) -> Result<(), ActionError> {
    let joined = BodyRow { state: body_row::JOINED.to_owned(), ..row };
    if body_row::verify_row(portal, &joined, public_key).is_err() {
        return Ok(());
    }
    let id = joined.id;
    portal.db.write(move |conn| pause_body::go_on(conn, &id, PauseReason::Alarm)).await?;
    Ok(())
}

/// Why the body is paused; `None` when it is not. A pause without a known reason counts as an alarm.
pub async fn paused_for(portal: &Portal, body: &str) -> Result<Option<PauseReason>, ActionError> {
    let id = body.to_owned();
    let row = portal.db.read(move |conn| bodies::find(conn, &id)).await?.filter(|row| row.state == PAUSED);
    Ok(row.map(|row| reason(row.pause_reason.as_deref())))
}

/// The reason in a paused row.
pub(super) fn reason(code: Option<&str>) -> PauseReason {
    code.and_then(PauseReason::from_code).unwrap_or(PauseReason::Alarm)
}
