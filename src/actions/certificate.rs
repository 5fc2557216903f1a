//! The `OpenPGP` certificate of a body: taken once it has shown, with a code mailed to it encrypted, that it can read with
//! it. From then on every mail to it is encrypted.

use serde::{Deserialize, Serialize};

use super::encrypted_mail::{OPENPGP, encrypt};
use super::invitation_row::code_digest;
use super::own_copy::OwnCopy;
use super::queue_mail::SealedMail;
use super::staff_session::{StaffRole, StaffSession};
use super::{ActionError, Portal, bindings, body_keys, body_row, outbox};
use crate::mail::{self, MailForm, QueuedMail};
use crate::seal::{self, Certificate, CertificateFault, PublicKey};
use crate::store::bodies::{self, BodyRow};

/// The mode of a body whose mails are as they are read.
const NOTICE: &str = "notice";
/// Wrong codes after which the certificate has to be given again.
const TRIES: u8 = 5;

/// Why a certificate was not taken.
#[derive(Debug, thiserror::Error)]
pub enum CertificateNotTaken {
    /// It cannot be used.
    #[error(transparent)]
    Certificate(#[from] CertificateFault),
    /// The code is wrong.
    #[error("the code is wrong")]
    Code,
    /// The code was wrong too often: the certificate has to be given again.
    #[error("the code was wrong too often")]
    UsedUp,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<crate::store::StoreError> for CertificateNotTaken {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// How mails to a body are written.
pub struct MailSetting {
    /// The certificate in use: its fingerprint, and when it ends (unix seconds).
    pub in_use: Option<(String, Option<i64>)>,
    /// The fingerprint of one whose code is waited for.
    pub pending: Option<String>,
    /// Why the certificate in use cannot be used any more.
    pub fault: Option<CertificateFault>,
}

/// A certificate whose code is waited for.
#[derive(Serialize, Deserialize)]
struct Pending {
    certificate: Vec<u8>,
    code: [u8; 32],
    tries: u8,
}

/// A body's row as vouched for, with its key.
struct Whole {
    row: BodyRow,
    public_key: PublicKey,
}

/// How mails to the body of a desk are written.
///
/// # Errors
/// [`ActionError::Altered`] when its row is not as it was vouched for.
pub async fn setting(portal: &Portal, by: &StaffSession) -> Result<MailSetting, ActionError> {
    let Whole { row, .. } = whole(portal, by).await?;
    let read = |bytes: &[u8]| Certificate::read(bytes, portal.clock.now());
    let pending = open(portal, &row)?.and_then(|pending| Some(read(&pending.certificate).ok()?.fingerprint()));
    let (in_use, fault) = match row.certificate.as_deref().map(read) {
        None => (None, None),
        Some(Ok(certificate)) => (Some((certificate.fingerprint(), certificate.expires_at())), None),
        Some(Err(fault)) => (None, Some(fault)),
    };
    Ok(MailSetting { in_use, pending, fault })
}

/// Takes a certificate for now, and mails the body a code encrypted to it.
///
/// # Errors
/// See [`CertificateNotTaken`].
pub async fn propose(portal: &Portal, by: &StaffSession, typed: &str) -> Result<(), CertificateNotTaken> {
    let Whole { row: seen, .. } = lead_of_joined(portal, by).await?;
    let certificate = Certificate::read(typed.as_bytes(), portal.clock.now())?;
    let mut rng = seal::entropy();
    let code = seal::mailed_code(&mut rng);
    let listed = portal.directory.body(&seen.id).map_or(seen.id.as_str(), |listed| listed.name.as_str());
    let (subject, text) = mail::joining::certificate_check(portal.config.operator(), listed, &code);
    let to = body_row::open_address(portal, &seen)?.as_str().to_owned();
    let message_id = outbox::message_id(portal, &mut rng);
    let plain = QueuedMail { to, subject, text, form: MailForm::Plain, message_id };
    let letter = SealedMail::seal(portal, &encrypt(plain, &certificate)?, &mut rng)?;
    let pending = Pending { certificate: certificate.to_bytes()?, code: code_digest(&code), tries: 0 };
    let row = BodyRow { pending_certificate: Some(close(portal, &seen.id, &pending)?), ..seen.clone() };
    let today = portal.clock.today();
    let written = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            if !bodies::swap(conn, &seen, &row)? {
                return Ok(false);
            }
            letter.write(conn, today)?;
            Ok(true)
        })
        .await?;
    portal.queue_bell.notify_one();
    if written { Ok(()) } else { Err(ActionError::Stale.into()) }
}

/// Takes the code that was mailed: from now on mails to the body are encrypted to the certificate.
///
/// # Errors
/// See [`CertificateNotTaken`].
pub async fn confirm(portal: &Portal, by: &StaffSession, code: &str) -> Result<(), CertificateNotTaken> {
    let whole = lead_of_joined(portal, by).await?;
    let mut pending = open(portal, &whole.row)?.ok_or(CertificateNotTaken::UsedUp)?;
    if code_digest(code) != pending.code {
        pending.tries += 1;
        let kept = if pending.tries < TRIES { Some(close(portal, &whole.row.id, &pending)?) } else { None };
        let fault = if kept.is_some() { CertificateNotTaken::Code } else { CertificateNotTaken::UsedUp };
        let (seen, row) = (whole.row.clone(), BodyRow { pending_certificate: kept, ..whole.row });
        portal.db.write(move |conn| bodies::swap(conn, &seen, &row)).await?;
        return Err(fault);
    }
    Certificate::read(&pending.certificate, portal.clock.now())?;
    Ok(write(portal, by, whole, OPENPGP, Some(pending.certificate)).await?)
}

/// Goes back to mails as they are read.
///
/// # Errors
/// [`ActionError::Denied`] for who does not lead the desk, or while the body pauses.
pub async fn remove(portal: &Portal, by: &StaffSession) -> Result<(), ActionError> {
    let whole = lead_of_joined(portal, by).await?;
    write(portal, by, whole, NOTICE, None).await
}

/// Vouches for the row anew, and says so in the copy under the body's key, which only its staff can write.
async fn write(
    portal: &Portal,
    by: &StaffSession,
    whole: Whole,
    mode: &str,
    certificate: Option<Vec<u8>>,
) -> Result<(), ActionError> {
    let Whole { row: seen, public_key } = whole;
    let mut rng = seal::entropy();
    let address = body_row::open_address(portal, &seen)?;
    let secret = body_keys::body_secret(portal, by, &seen.id, seen.epoch).await?;
    let mut row = BodyRow { mode: mode.to_owned(), certificate, pending_certificate: None, ..seen.clone() };
    body_row::seal_row(portal, &mut row, Some(&public_key), &address, &mut rng);
    row.own_copy = Some(OwnCopy::new(&row, &public_key, &address).seal(&row.id, &secret, &mut rng)?);
    if portal.db.write(move |conn| bodies::swap(conn, &seen, &row)).await? { Ok(()) } else { Err(ActionError::Stale) }
}

async fn whole(portal: &Portal, by: &StaffSession) -> Result<Whole, ActionError> {
    let (body, _) = by.at_desk()?;
    let id = body.to_owned();
    let found = portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?;
    let (row, key) = found.ok_or(ActionError::NotFound)?;
    let public_key = PublicKey::from_slice(&key.public_key).ok_or(ActionError::Altered)?;
    // A pause leaves the row as it was vouched for, which was when it had joined.
    let vouched = BodyRow { state: body_row::JOINED.to_owned(), ..row.clone() };
    body_row::verify_row(portal, &vouched, Some(&public_key))?;
    Ok(Whole { row, public_key })
}

async fn lead_of_joined(portal: &Portal, by: &StaffSession) -> Result<Whole, ActionError> {
    let (_, role) = by.at_desk()?;
    let whole = whole(portal, by).await?;
    let may = role == StaffRole::Lead && whole.row.state == body_row::JOINED;
    if may { Ok(whole) } else { Err(ActionError::Denied) }
}

fn open(portal: &Portal, row: &BodyRow) -> Result<Option<Pending>, ActionError> {
    let Some(sealed) = &row.pending_certificate else { return Ok(None) };
    let opened = portal.keys.open_class_b(&bindings::pending_certificate(&row.id), sealed)?;
    serde_json::from_slice(&opened).map(Some).map_err(|_| ActionError::Unreadable)
}

fn close(portal: &Portal, body: &str, pending: &Pending) -> Result<Vec<u8>, ActionError> {
    let json = serde_json::to_vec(pending).map_err(|_| ActionError::Unreadable)?;
    Ok(portal.keys.seal_class_b(&bindings::pending_certificate(body), &json, &mut seal::entropy()))
}
