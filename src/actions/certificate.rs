//! The `OpenPGP` certificate of a body: taken once it has shown, with a code mailed to it encrypted, that it can read with
//! it. From then on every mail to it is encrypted. And the other forms that a lead can choose for the body's mails.

use serde::{Deserialize, Serialize};

use super::encrypted_mail::{OPENPGP, PDF, encrypt};
use super::invitation_row::code_digest;
use super::own_body::OwnBody;
use super::queue_mail::SealedMail;
use super::staff_session::StaffSession;
use super::{ActionError, Portal, bindings, body_language, body_mark, body_row, outbox};
use crate::mail::{self, MailForm, QueuedMail};
use crate::seal::{self, Certificate, CertificateFault};
use crate::store::bodies::{self, BodyRow};
use crate::store::body_marks;

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
    /// The form of mails that was chosen; none where nobody chose yet.
    pub chosen: Option<MailChoice>,
    /// Which forms can be chosen.
    pub offered: Vec<MailChoice>,
}

/// Which mails a body can work with, as one of its leads chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailChoice {
    /// As they are read.
    Notice,
    /// Encrypted to its certificate.
    OpenPgp,
    /// Reports as a PDF that can be read on the way, where the operator allows it and their reporters agree.
    Pdf,
}

impl MailChoice {
    /// The code of it, as the body's mode.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Notice => NOTICE,
            Self::OpenPgp => OPENPGP,
            Self::Pdf => PDF,
        }
    }

    /// Reads the code; `None` for what is not sent from here.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Notice, Self::OpenPgp, Self::Pdf].into_iter().find(|choice| choice.code() == code)
    }
}

/// What became of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chose {
    /// It holds.
    Noted,
    /// It holds once a certificate was given.
    CertificateFirst,
}

/// A certificate whose code is waited for.
#[derive(Serialize, Deserialize)]
struct Pending {
    certificate: Vec<u8>,
    code: [u8; 32],
    tries: u8,
}

/// How mails to the body of a desk are written.
///
/// # Errors
/// [`ActionError::Altered`] when its row is not as it was vouched for.
pub async fn setting(portal: &Portal, by: &StaffSession) -> Result<MailSetting, ActionError> {
    let OwnBody { row, .. } = OwnBody::find(portal, by).await?;
    let id = row.id.clone();
    let marks = portal.db.read(move |conn| body_marks::of_body(conn, &id)).await?;
    let chosen = body_mark::is_done(&marks, &row, body_mark::MAIL_CHOSEN);
    let chosen = MailChoice::from_code(&row.mode).filter(|_| chosen);
    let read = |bytes: &[u8]| Certificate::read(bytes, portal.clock.now());
    let pending = open(portal, &row)?.and_then(|pending| Some(read(&pending.certificate).ok()?.fingerprint()));
    let (in_use, fault) = match row.certificate.as_deref().map(read) {
        None => (None, None),
        Some(Ok(certificate)) => (Some((certificate.fingerprint(), certificate.expires_at())), None),
        Some(Err(fault)) => (None, Some(fault)),
    };
    Ok(MailSetting { in_use, pending, fault, chosen, offered: offered(portal) })
}

/// The forms of mails that a body can choose here.
fn offered(portal: &Portal) -> Vec<MailChoice> {
    let pdf = portal.config.readable_pdf.is_in_force().then_some(MailChoice::Pdf);
    [MailChoice::Notice, MailChoice::OpenPgp].into_iter().chain(pdf).collect()
}

/// Takes a certificate for now, and mails the body a code encrypted to it.
///
/// # Errors
/// See [`CertificateNotTaken`].
pub async fn propose(portal: &Portal, by: &StaffSession, typed: &str) -> Result<(), CertificateNotTaken> {
    let OwnBody { row: seen, .. } = lead_of_joined(portal, by).await?;
    let certificate = Certificate::read(typed.as_bytes(), portal.clock.now())?;
    let mut rng = seal::entropy();
    let code = seal::mailed_code(&mut rng);
    let listed = portal.directory.body(&seen.id).map_or(seen.id.as_str(), |listed| listed.name.as_str());
    let (subject, text) =
        mail::joining::certificate_check(body_language::of_row(&seen), portal.config.operator(), listed, &code);
    let to = body_row::open_address(portal, &seen)?.as_str().to_owned();
    let message_id = outbox::message_id(portal, &mut rng);
    let plain = QueuedMail { to, subject, text, form: MailForm::Plain, message_id, return_path: None };
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
    let own = lead_of_joined(portal, by).await?;
    let mut pending = open(portal, &own.row)?.ok_or(CertificateNotTaken::UsedUp)?;
    if code_digest(code) != pending.code {
        pending.tries += 1;
        let kept = if pending.tries < TRIES { Some(close(portal, &own.row.id, &pending)?) } else { None };
        let fault = if kept.is_some() { CertificateNotTaken::Code } else { CertificateNotTaken::UsedUp };
        let (seen, row) = (own.row.clone(), BodyRow { pending_certificate: kept, ..own.row });
        portal.db.write(move |conn| bodies::swap(conn, &seen, &row)).await?;
        return Err(fault);
    }
    Certificate::read(&pending.certificate, portal.clock.now())?;
    Ok(write(portal, by, own, OPENPGP, Some(pending.certificate)).await?)
}

/// Mails as they are read, from now on or on purpose.
///
/// # Errors
/// [`ActionError::Denied`] for who does not lead the desk, or while the body pauses.
pub async fn remove(portal: &Portal, by: &StaffSession) -> Result<(), ActionError> {
    let own = lead_of_joined(portal, by).await?;
    write(portal, by, own, NOTICE, None).await
}

/// Notes which mails the body can work with. Those that are encrypted need a certificate first.
///
/// # Errors
/// [`ActionError::Denied`] for who does not lead the desk, for a form that is not offered, and where the form changes while the body
/// pauses.
pub async fn choose(portal: &Portal, by: &StaffSession, choice: MailChoice) -> Result<Chose, ActionError> {
    let own = OwnBody::led(portal, by).await?;
    if !offered(portal).contains(&choice) {
        return Err(ActionError::Denied);
    }
    if own.row.mode == choice.code() {
        let mark = body_mark::of_desk(portal, &own.row, body_mark::MAIL_CHOSEN);
        portal.db.write(move |conn| body_marks::set(conn, &mark)).await?;
        return Ok(Chose::Noted);
    }
    match choice {
        MailChoice::Notice => remove(portal, by).await.map(|()| Chose::Noted),
        MailChoice::OpenPgp => Ok(Chose::CertificateFirst),
        MailChoice::Pdf => {
            let own = lead_of_joined(portal, by).await?;
            write(portal, by, own, PDF, None).await.map(|()| Chose::Noted)
        }
    }
}

/// Vouches for the row anew. Whoever sets the form of the body's mails has chosen it.
async fn write(
    portal: &Portal,
    by: &StaffSession,
    own: OwnBody,
    mode: &str,
    certificate: Option<Vec<u8>>,
) -> Result<(), ActionError> {
    let mut rng = seal::entropy();
    let address = body_row::open_address(portal, &own.row)?;
    let secret = own.secret(portal, by).await?;
    let changed = BodyRow { mode: mode.to_owned(), certificate, pending_certificate: None, ..own.row.clone() };
    let row = own.vouched_anew(portal, changed, &address, &secret, &mut rng)?;
    let (seen, mark) = (own.row, body_mark::of_desk(portal, &row, body_mark::MAIL_CHOSEN));
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            if !bodies::swap(conn, &seen, &row)? {
                return Err(ActionError::Stale);
            }
            body_marks::set(conn, &mark)?;
            Ok(())
        })
        .await
}

async fn lead_of_joined(portal: &Portal, by: &StaffSession) -> Result<OwnBody, ActionError> {
    let own = OwnBody::led(portal, by).await?;
    if own.row.state == body_row::JOINED { Ok(own) } else { Err(ActionError::Denied) }
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
