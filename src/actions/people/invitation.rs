//! An invitation of a person as it rests: what is sealed in it, and what vouches for it.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::actions::{ActionError, Portal, bindings};
use crate::clock::rounded_up;
use crate::seal::{Entropy, LinkSecret, Mac, MacPurpose};
use crate::store::ids::InvitationId;
use crate::store::staff_invitations::StaffInvitationRow;

/// Days for which a link works.
pub(super) const DAYS: i64 = 7;

/// Who is invited, class B.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct PersonDetails {
    /// The name colleagues will see.
    pub name: String,
    /// Their own work address.
    pub address: String,
    /// The code of the role they shall have.
    pub role: String,
}

/// A new invitation, sealed and vouched for.
pub(super) fn new_row(
    portal: &Portal,
    id: InvitationId,
    body: &str,
    details: &PersonDetails,
    link: &LinkSecret,
    rng: &mut impl Entropy,
) -> Result<StaffInvitationRow, ActionError> {
    let json = Zeroizing::new(serde_json::to_vec(details).map_err(|_| ActionError::Unreadable)?);
    let mut row = StaffInvitationRow {
        id,
        body: body.to_owned(),
        link_hash: link.digest().to_vec(),
        details: portal.keys.seal_class_b(&bindings::staff_invitation(id), &json, rng),
        expires_at: rounded_up(portal.clock.now() + DAYS * 24 * 60 * 60),
        used_on: None,
        mac: Vec::new(),
    };
    let expires_at = row.expires_at.to_be_bytes();
    row.mac = portal.keys.mac(MacPurpose::Invitation, &mac_parts(&row, &expires_at)).to_bytes().to_vec();
    Ok(row)
}

/// Who is invited, if the portal wrote this row for this body, link and time.
///
/// # Errors
/// [`ActionError::Altered`] otherwise.
pub fn details(portal: &Portal, row: &StaffInvitationRow) -> Result<PersonDetails, ActionError> {
    let expires_at = row.expires_at.to_be_bytes();
    let mac = Mac::from_slice(&row.mac).ok_or(ActionError::Altered)?;
    let vouched = portal.keys.verify(MacPurpose::Invitation, &mac_parts(row, &expires_at), &mac);
    vouched.map_err(|_| ActionError::Altered)?;
    let opened = portal.keys.open_class_b(&bindings::staff_invitation(row.id), &row.details)?;
    serde_json::from_slice(&opened).map_err(|_| ActionError::Unreadable)
}

/// What the MAC covers; the first part keeps it apart from the invitation of a body.
fn mac_parts<'a>(row: &'a StaffInvitationRow, expires_at: &'a [u8; 8]) -> [&'a [u8]; 6] {
    [b"staff", row.id.as_bytes(), row.body.as_bytes(), &row.link_hash, expires_at, &row.details]
}
