//! Inviting a body: a mailed link that does nothing without a code, which the operator reads out by phone to somebody
//! at a number from the body's own public site.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::queue_mail::SealedMail;
use super::{ActionError, Portal, bindings, body_row, new_body, outbox};
use crate::domain::{email, timezone};
use crate::mail;
use crate::seal::{self, Entropy, LinkSecret, MacPurpose, Secret as _};
use crate::store::bodies;
use crate::store::ids::InvitationId;
use crate::store::invitations::{self, InvitationRow};

/// Days for which a link works.
pub const DAYS: i64 = 7;

/// What the operator tells.
pub struct InviteBody<'a> {
    /// The body's directory id.
    pub body: &'a str,
    /// Its mailbox.
    pub address: &'a str,
    /// Who there is called.
    pub person: &'a str,
    /// At which number, from the body's public site.
    pub number: &'a str,
    /// On which day, as the operator writes it.
    pub day: &'a str,
}

/// Why a body was not invited.
#[derive(Debug, thiserror::Error)]
pub enum InviteFault {
    /// Mail, legal name or contact are not set.
    #[error("set CANDOUR_MAIL_URL, CANDOUR_LEGAL_NAME and CANDOUR_CONTACT first: without them nobody is invited")]
    NotSetUp,
    /// The directory does not list it.
    #[error("the directory lists no body of this id")]
    Unknown,
    /// It has joined: nothing about it is changed from here.
    #[error("this body has joined already")]
    Joined,
    /// The address has not the shape of one.
    #[error("this is no email address")]
    Address,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// What is known about an invitation, class B.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct InvitationDetails {
    /// The body's mailbox.
    pub address: String,
    /// SHA-256 of the digits read out by phone.
    pub code: [u8; 32],
    /// Who was called.
    pub person: String,
    /// At which number.
    pub number: String,
    /// On which day.
    pub day: String,
}

/// Invites a body, or invites it again: links sent before stop working. Returns the code to read out, shown once.
pub async fn invite_body(portal: &Portal, invite: &InviteBody<'_>) -> Result<Zeroizing<String>, InviteFault> {
    if !portal.config.missing().is_empty() {
        return Err(InviteFault::NotSetUp);
    }
    let listed = portal.directory.body(invite.body).ok_or(InviteFault::Unknown)?;
    let address = email::address(invite.address).ok_or(InviteFault::Address)?;
    let mut rng = seal::entropy();
    let code = seal::one_time_code(&mut rng);
    let link = LinkSecret::draw(&mut rng);
    let row = invitation(portal, invite, address, &code, &link, &mut rng)?;
    let mut body = new_body::invited_row(portal, invite.body, timezone::of(listed.country));
    body_row::seal_row(portal, &mut body, None, address, &mut rng);
    let url = Zeroizing::new(portal.config.link(&format!("/join/{}", link.to_text().as_str())));
    let message_id = outbox::message_id(portal, &mut rng);
    let letter = mail::joining::invitation(&portal.config, address, &listed.name, &url, DAYS, message_id);
    let letter = SealedMail::seal(portal, &letter, &mut rng)?;
    let today = portal.clock.today();
    let written = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            match bodies::find(conn, &body.id)? {
                Some(there) if there.state != "invited" => return Ok(false),
                Some(_) => {
                    bodies::update(conn, &body)?;
                }
                None => bodies::insert(conn, &body)?,
            }
            invitations::delete_of_body(conn, &body.id)?;
            invitations::insert(conn, &row)?;
            letter.write(conn, today)?;
            Ok(true)
        })
        .await?;
    if !written {
        return Err(InviteFault::Joined);
    }
    portal.queue_bell.notify_one();
    Ok(code)
}

fn invitation(
    portal: &Portal,
    invite: &InviteBody<'_>,
    address: &str,
    code: &str,
    link: &LinkSecret,
    rng: &mut impl Entropy,
) -> Result<InvitationRow, ActionError> {
    let id = InvitationId(seal::random_id(rng));
    let details = InvitationDetails {
        address: address.to_owned(),
        code: code_digest(code),
        person: invite.person.to_owned(),
        number: invite.number.to_owned(),
        day: invite.day.to_owned(),
    };
    let json = Zeroizing::new(serde_json::to_vec(&details).map_err(|_| ActionError::Unreadable)?);
    let mut row = InvitationRow {
        id,
        body: invite.body.to_owned(),
        link_hash: link.digest().to_vec(),
        details: portal.keys.seal_class_b(&bindings::invitation(id), &json, rng),
        code_tries: 0,
        expires_at: crate::clock::rounded_up(portal.clock.now() + DAYS * 24 * 60 * 60),
        used_on: None,
        mac: Vec::new(),
    };
    row.mac = portal.keys.mac(MacPurpose::Invitation, &mac_parts(&row)).to_bytes().to_vec();
    Ok(row)
}

/// What the MAC of an invitation covers.
pub(super) fn mac_parts(row: &InvitationRow) -> [&[u8]; 3] {
    [row.id.as_bytes(), row.body.as_bytes(), row.details.as_slice()]
}

/// What is kept of a code of digits, however it was typed.
pub(super) fn code_digest(typed: &str) -> [u8; 32] {
    let digits: Zeroizing<String> = Zeroizing::new(typed.chars().filter(char::is_ascii_digit).collect());
    seal::sha256(digits.as_bytes())
}
