//! Inviting a body: a mailed link that does nothing without a code, which the operator reads out by phone to somebody
//! at a number from the body's own public site.

use time::Date;
use zeroize::Zeroizing;

use super::invitation_row::{self, DAYS, InvitationDetails, code_digest};
use super::queue_mail::SealedMail;
use super::{ActionError, Portal, body_language, body_row, new_body, outbox};
use crate::domain::{days, email, timezone};
use crate::mail;
use crate::seal::{self, LinkSecret, Secret as _, SessionSecret};
use crate::store::bodies::{self, BodyRow};
use crate::store::ids::InvitationId;
use crate::store::invitations::{self, InvitationRow};

/// Where the code comes from.
#[derive(Clone, Copy)]
pub enum Code<'a> {
    /// It is drawn, and shown once.
    Drawn,
    /// The session in which the operator invites, which can show it again.
    OfSession(&'a SessionSecret),
}

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
    /// On which day.
    pub day: Date,
    /// Where the code to read out comes from.
    pub code: Code<'a>,
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
    /// It has joined and not left: nothing about it is changed from here.
    #[error("this body has joined already")]
    Joined,
    /// The address has not the shape of one.
    #[error("this is no email address")]
    Address,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// Invites a body, or invites it again, also after it left: links sent before stop working. Returns the code to read out.
pub async fn invite_body(portal: &Portal, invite: &InviteBody<'_>) -> Result<Zeroizing<String>, InviteFault> {
    if !portal.config.missing().is_empty() {
        return Err(InviteFault::NotSetUp);
    }
    let listed = portal.directory.body(invite.body).ok_or(InviteFault::Unknown)?;
    let address = email::address(invite.address).ok_or(InviteFault::Address)?;
    let mut rng = seal::entropy();
    let id = InvitationId(seal::random_id(&mut rng));
    let code = match invite.code {
        Code::Drawn => seal::spoken_code(&mut rng),
        Code::OfSession(session) => seal::spoken_code_of(session, &id.0),
    };
    let link = LinkSecret::draw(&mut rng);
    let details = InvitationDetails {
        address: address.to_owned(),
        code: code_digest(&code),
        person: invite.person.to_owned(),
        number: invite.number.to_owned(),
        day: days::iso(invite.day),
    };
    let row = invitation_row::new_row(portal, id, invite.body, &details, &link, &mut rng)?;
    let mut body = new_body::invited_row(portal, invite.body, timezone::of(listed.country));
    body_row::seal_row(portal, &mut body, None, address, &mut rng);
    let url = Zeroizing::new(portal.config.link(&format!("/join/{}", link.to_text().as_str())));
    let message_id = outbox::message_id(portal, &mut rng);
    let letter = mail::joining::invitation(
        body_language::of_row(&body),
        portal.config.operator(),
        address,
        &listed.name,
        &url,
        DAYS,
        message_id,
    );
    let letter = SealedMail::seal(portal, &letter, &mut rng)?;
    let today = portal.clock.today();
    let written = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            match bodies::find(conn, &body.id)? {
                Some(there) if !matches!(there.state.as_str(), "invited" | "left") => return Ok(false),
                // When it left, if it was here before, is still known should this invitation come to nothing.
                Some(there) => {
                    bodies::update(conn, &BodyRow { left_on: there.left_on, ..body.clone() })?;
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

/// The code of the invitation that waits, for whoever wrote it in this session, until the link is used or too old.
pub async fn code_again(
    portal: &Portal,
    body: &str,
    session: &SessionSecret,
) -> Result<Option<Zeroizing<String>>, ActionError> {
    let (id, now) = (body.to_owned(), portal.clock.now());
    let rows = portal.db.read(move |conn| invitations::of_body(conn, &id)).await?;
    let waits = |row: &&InvitationRow| row.used_on.is_none() && row.expires_at > now;
    let Some(row) = rows.last().filter(waits).filter(|row| invitation_row::is_vouched(portal, row)) else {
        return Ok(None);
    };
    let code = seal::spoken_code_of(session, &row.id.0);
    Ok((code_digest(&code) == invitation_row::details(portal, row)?.code).then_some(code))
}
