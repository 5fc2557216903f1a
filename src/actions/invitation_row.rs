//! An invitation as it rests: what is sealed in it, and what vouches for it.
//!
//! Its counter of wrong codes and the day it was used are not vouched for: whoever can write to the database can put
//! them back. So the code is long enough that counting is not what protects it.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{ActionError, Portal, bindings};
use crate::clock::rounded_up;
use crate::domain::digits;
use crate::seal::{self, Entropy, LinkSecret, Mac, MacPurpose};
use crate::store::ids::InvitationId;
use crate::store::invitations::InvitationRow;

/// Days for which a link works.
pub(super) const DAYS: i64 = 7;

/// What is known about an invitation, class B.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct InvitationDetails {
    /// The body's mailbox.
    pub address: String,
    /// SHA-256 of the code read out by phone.
    pub code: [u8; 32],
    /// Who was called.
    pub person: String,
    /// At which number.
    pub number: String,
    /// On which day, ISO 8601.
    pub day: String,
}

/// A new invitation, sealed and vouched for.
pub(super) fn new_row(
    portal: &Portal,
    id: InvitationId,
    body: &str,
    details: &InvitationDetails,
    link: &LinkSecret,
    rng: &mut impl Entropy,
) -> Result<InvitationRow, ActionError> {
    let expires_at = rounded_up(portal.clock.now() + DAYS * 24 * 60 * 60);
    let json = Zeroizing::new(serde_json::to_vec(details).map_err(|_| ActionError::Unreadable)?);
    let mut row = InvitationRow {
        id,
        body: body.to_owned(),
        link_hash: link.digest().to_vec(),
        details: portal.keys.seal_class_b(&bindings::invitation(id), &json, rng),
        code_tries: 0,
        expires_at,
        used_on: None,
        mac: Vec::new(),
    };
    row.mac = portal.keys.mac(MacPurpose::Invitation, &mac_parts(&row, &expires_at.to_be_bytes())).to_bytes().to_vec();
    Ok(row)
}

/// Whether the portal wrote this row, for this body, link and time.
pub(super) fn is_vouched(portal: &Portal, row: &InvitationRow) -> bool {
    let expires_at = row.expires_at.to_be_bytes();
    let parts = mac_parts(row, &expires_at);
    Mac::from_slice(&row.mac).is_some_and(|mac| portal.keys.verify(MacPurpose::Invitation, &parts, &mac).is_ok())
}

/// What is sealed in a row.
///
/// # Errors
/// When the portal did not seal it for this row.
pub(super) fn details(portal: &Portal, row: &InvitationRow) -> Result<InvitationDetails, ActionError> {
    let opened = portal.keys.open_class_b(&bindings::invitation(row.id), &row.details)?;
    serde_json::from_slice(&opened).map_err(|_| ActionError::Unreadable)
}

/// What the MAC covers: id, body, link, end and details.
fn mac_parts<'a>(row: &'a InvitationRow, expires_at: &'a [u8; 8]) -> [&'a [u8]; 5] {
    [row.id.as_bytes(), row.body.as_bytes(), &row.link_hash, expires_at, &row.details]
}

/// What is kept of a code, however it was typed: in any case and spacing, with the digits of any script.
pub(super) fn code_digest(typed: &str) -> [u8; 32] {
    let letters =
        typed.chars().map(digits::plain).filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase());
    let letters: Zeroizing<String> = Zeroizing::new(letters.collect());
    seal::sha256(letters.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        assert_eq!(code_digest("7K3M-9QXD-B2FH"), code_digest(" 7k3m 9qxd b2fh "));
        assert_eq!(code_digest("7K3M-9QXD-B2FH"), code_digest("٧k٣m ٩qxd b٢fh"));
        assert_ne!(code_digest("7K3M-9QXD-B2FH"), code_digest("7K3M-9QXD-B2FG"));
    }
}
